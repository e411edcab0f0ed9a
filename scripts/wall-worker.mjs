import { VitePWA } from 'vite-plugin-pwa'

/**
 * The service worker with which a wall starts where there is no network. Its scope is /wall/ and only the wall's page
 * registers it, so that no reader of the explorer ever meets a page or a number of yesterday.
 *
 * Nothing is cached beforehand: what a wall has loaded once is what it needs again. Pages and data come from the network
 * as long as that answers. data/version.json is left alone, since a wall learns by it that the source does not answer.
 *
 * @param {string} base the site's folder: `/` or `/amur/`
 */
export const wallWorker = (base) =>
  VitePWA({
    filename: 'wall-worker.js',
    scope: `${base}wall/`,
    injectRegister: false,
    manifest: false,
    workbox: {
      globPatterns: [],
      navigateFallback: null,
      // A wall has nobody to ask whether a new worker may take over.
      skipWaiting: true,
      clientsClaim: true,
      inlineWorkboxRuntime: true,
      sourcemap: false,
      // The functions below are written into the worker as they stand: they may use nothing from here.
      runtimeCaching: [
        {
          urlPattern: /\/data\/(?!version\.json)/,
          handler: 'NetworkFirst',
          options: {
            cacheName: 'amur-wall-data',
            networkTimeoutSeconds: 8,
            expiration: { maxEntries: 400 },
            plugins: [
              {
                // A truncated file must not take the place of the last good one.
                cacheWillUpdate: async ({ response }) => {
                  try {
                    await response.clone().json()
                    return response.ok ? response : null
                  } catch {
                    return null
                  }
                },
              },
            ],
          },
        },
        {
          // Their names change with their content.
          urlPattern: /\/assets\//,
          handler: 'CacheFirst',
          options: {
            cacheName: 'amur-wall-assets',
            expiration: { maxEntries: 200 },
            cacheableResponse: { statuses: [200] },
          },
        },
        {
          urlPattern: ({ url, sameOrigin }) => sameOrigin && /\/wall\/(?:[^/]+\/)?$/.test(url.pathname),
          handler: 'NetworkFirst',
          options: {
            cacheName: 'amur-wall-pages',
            networkTimeoutSeconds: 8,
            matchOptions: { ignoreSearch: true },
            expiration: { maxEntries: 20 },
            cacheableResponse: { statuses: [200] },
          },
        },
      ],
    },
  })
