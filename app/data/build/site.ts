import type { Site } from '../publish/site'

/**
 * @param base the site's folder: `/` or `/amur/`
 * @param address SITE_URL, the site's own address or its origin; without it addresses begin with the folder
 */
export function siteOf(base: string, address: string | undefined): Site {
  if (address === undefined || address === '') return { base, origin: undefined }
  if (!URL.canParse(address) || !/^https?:$/.test(new URL(address).protocol)) {
    throw new Error(`SITE_URL is “${address}”: it must begin with https:// or http://`)
  }
  return { base, origin: new URL(address).origin }
}
