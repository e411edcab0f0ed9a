import { readFileSync } from 'node:fs'
import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'

const script = readFileSync('public/embed.js', 'utf8')
const amur = 'https://amur.example'

/** A host's page with frames, and the script of `public/embed.js` run in it as often as asked. */
function hostWith(html: string, { times = 1 } = {}) {
  const { window } = new JSDOM(html, { runScripts: 'outside-only', url: 'https://host.example/' })
  // jsdom loads no scripts from elsewhere: the element that would have brought this one stands for it.
  Object.defineProperty(window.document, 'currentScript', { value: { src: `${amur}/embed.js` } })
  for (let time = 0; time < times; time += 1) window.eval(script)
  const frame = (id: string) => {
    const found = window.document.querySelector<HTMLIFrameElement>(`#${id}`)
    if (found === null) throw new Error(`no frame ${id}`)
    return found
  }
  return {
    window,
    frame,
    /** What a frame, or whoever is given as its window, says. */
    say: (data: unknown, source: Window | null, origin = amur) =>
      window.dispatchEvent(new window.MessageEvent('message', { data, source, origin })),
    heightOf: (id: string) => frame(id).style.height,
  }
}

const told = (height: unknown) => ({ 'datawrapper-height': { oil: height } })
const ours = `<iframe id="a" src="${amur}/embed/oil/"></iframe>`

describe('the host’s script', () => {
  it('is smaller than 2 kB', () => expect(script.length).toBeLessThan(2000))

  it('gives a frame the height that it tells, larger and smaller', () => {
    const { say, frame, heightOf } = hostWith(ours)
    say(told(640), frame('a').contentWindow)
    expect(heightOf('a')).toBe('640px')
    say(told(455.5), frame('a').contentWindow)
    expect(heightOf('a')).toBe('455.5px')
  })

  it('moves the frame that speaks and no other', () => {
    const { say, frame, heightOf } = hostWith(`${ours}<iframe id="b" src="${amur}/embed/gas/"></iframe>`)
    say(told(640), frame('b').contentWindow)
    expect([heightOf('a'), heightOf('b')]).toEqual(['', '640px'])
  })

  it('finds frames by data-amur, and those that come later', () => {
    const { window, say, frame, heightOf } = hostWith('<main></main>')
    window.document.body.innerHTML = '<iframe id="a" data-amur src="https://mirror.example/x/"></iframe>'
    say(told(640), frame('a').contentWindow, 'https://mirror.example')
    expect(heightOf('a')).toBe('640px')
  })

  it.each([
    [5, '100px'],
    [1e9, '10000px'],
    [-5, ''],
    [0, ''],
    [NaN, ''],
    [Infinity, '10000px'],
    ['640', ''],
    ['640px;position:fixed', ''],
    [null, ''],
    [{ toString: '640' }, ''],
  ])('makes of a height of %j %j', (height, given) => {
    const { say, frame, heightOf } = hostWith(ours)
    say(told(height), frame('a').contentWindow)
    expect(heightOf('a')).toBe(given)
  })

  it.each([null, undefined, 'pymxPYMxoilxPYMxheightxPYMx640', 640, [], { 'datawrapper-height': 640 }, {}])(
    'does nothing at %j',
    (data) => {
      const { say, frame, heightOf } = hostWith(ours)
      say(data, frame('a').contentWindow)
      expect(heightOf('a')).toBe('')
    },
  )

  it('believes neither the host’s own page nor another frame', () => {
    const { window, say, frame, heightOf } = hostWith(
      `${ours}<iframe id="b" src="https://evil.example/"></iframe>`,
    )
    say(told(640), window as unknown as Window, 'https://host.example')
    say(told(640), window as unknown as Window)
    say(told(640), null)
    say(told(640), frame('b').contentWindow)
    expect([heightOf('a'), heightOf('b')]).toEqual(['', ''])
  })

  it('believes no frame that has gone to another site', () => {
    const { say, frame, heightOf } = hostWith(ours)
    say(told(640), frame('a').contentWindow, 'https://evil.example')
    expect(heightOf('a')).toBe('')
  })

  it('may be loaded twice, and listens once', () => {
    const { window } = hostWith('', { times: 0 })
    let listeners = 0
    const add = window.addEventListener.bind(window)
    window.addEventListener = (...args: Parameters<typeof add>) => {
      listeners += 1
      add(...args)
    }
    window.eval(script)
    window.eval(script)
    expect(listeners).toBe(1)
  })

  it('writes no style into HTML and runs no text as code, which a strict policy refuses', () => {
    expect(script).not.toMatch(/setAttribute|innerHTML|cssText|eval|Function\(|setTimeout\(/)
  })
})
