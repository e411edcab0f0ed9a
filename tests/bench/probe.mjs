/**
 * Runs in the page before anything else and leaves `window.__bench = { painted, click }` in milliseconds.
 * Painted: the first frame with a drawn chart, timed after that frame: an SVG line (a path or polyline of more than
 * 200 characters, over 250 px wide), a canvas with drawn pixels, or ten of Amur's own marks, for data too sparse for
 * such a line. The same for every entrant.
 * Click: from the time stamp of the last click to after the frame that follows it.
 */
export function probe() {
  const times = { painted: /** @type {number | null} */ (null), click: /** @type {number | null} */ (null) }
  Reflect.set(window, '__bench', times)

  /** @param {() => void} then */
  const afterFrame = (then) => {
    const channel = new MessageChannel()
    channel.port1.addEventListener('message', then, { once: true })
    channel.port1.start()
    requestAnimationFrame(() => channel.port2.postMessage(0))
  }

  /** @param {HTMLCanvasElement} canvas */
  const drawn = (canvas) => {
    if (canvas.clientWidth < 250 || canvas.clientHeight < 100) return false
    const context = canvas.getContext('2d')
    if (context === null) return false
    const colours = new Set()
    for (const height of [0.25, 0.6]) {
      const { data } = context.getImageData(0, Math.floor(canvas.height * height), canvas.width, 1)
      for (const pixel of new Uint32Array(data.buffer)) colours.add(pixel)
    }
    return colours.size > 4
  }

  const ready = () => {
    for (const line of document.querySelectorAll('svg path, svg polyline')) {
      const shape = line.getAttribute('d') ?? line.getAttribute('points') ?? ''
      if (shape.length > 200 && line.getBoundingClientRect().width > 250) return true
    }
    if (document.querySelectorAll('[data-amur-chart] [data-mark]').length >= 10) return true
    return [...document.querySelectorAll('canvas')].some(drawn)
  }

  const look = () => {
    if (!ready()) return void requestAnimationFrame(look)
    afterFrame(() => {
      times.painted = performance.now()
    })
  }
  requestAnimationFrame(look)

  addEventListener(
    'click',
    (event) => {
      afterFrame(() => {
        times.click = performance.now() - event.timeStamp
      })
    },
    { capture: true },
  )
}
