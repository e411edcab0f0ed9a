/* Amur: gives frames of charts the height of their content. Put it once on a page, before or after the frames, or with
   each of them. It listens to its own frames only: those with data-amur, and those of the site that it was loaded from. */
;(() => {
  'use strict'
  const script = document.currentScript
  const home = script && script.src ? new URL('embed/', script.src).href : undefined
  const key = `amur:${home}`
  if (window[key]) return
  window[key] = true

  const isOurs = (frame) => 'amur' in frame.dataset || (home !== undefined && frame.src.startsWith(home))

  const originOf = (frame) => {
    try {
      return new URL(frame.src).origin
    } catch {
      return undefined
    }
  }

  const heightIn = (data) => {
    const told = data && typeof data === 'object' ? data['datawrapper-height'] : undefined
    const [height] = told && typeof told === 'object' ? Object.values(told) : []
    return typeof height === 'number' && height > 0 ? Math.min(10000, Math.max(100, height)) : undefined
  }

  // Frames are looked for at every message, so that one which came later is found too.
  window.addEventListener('message', ({ source, origin, data }) => {
    const height = heightIn(data)
    if (height === undefined || !source) return
    for (const frame of document.querySelectorAll('iframe'))
      if (frame.contentWindow === source && isOurs(frame) && originOf(frame) === origin)
        frame.style.height = `${height}px`
  })
})()
