import { afterEach, describe, expect, it, vi } from 'vitest'
import { embeddedFonts } from '~/export/picture/embeddedFonts'
import type { FontFaceFile } from '~/export/picture/fontFaces'
import { lettersIn } from '~/export/picture/lettersIn'
import { neededFaces } from '~/export/picture/neededFaces'
import { holds, rangesOf } from '~/export/picture/unicodeRange'
import { xml } from '~/export/picture/xml'

const file = (name: string, unicodeRange: string, family = 'Inter Variable'): FontFaceFile => ({
  family,
  weight: '100 900',
  address: `https://amur.example/assets/${name}.woff2`,
  unicodeRange,
})
const latin = file('latin', 'U+0000-00FF, U+2000-206F')
const cyrillic = file('cyrillic', 'U+0400-045F, U+2116')
const serif = file('serif', 'U+0000-00FF', 'Source Serif 4 Variable')
const files = [latin, cyrillic, serif]

afterEach(() => vi.unstubAllGlobals())

describe('a unicode range', () => {
  it('is a letter, a stretch or a wildcard', () => {
    const ranges = rangesOf('U+26, U+0400-045F,u+4??')
    expect(ranges).toEqual([
      [0x26, 0x26],
      [0x400, 0x45f],
      [0x400, 0x4ff],
    ])
    expect(holds(ranges, 'й')).toBe(true)
    expect(holds(ranges, 'é')).toBe(false)
  })
})

describe('neededFaces', () => {
  it('takes only files of the family whose letters occur', () => {
    expect(neededFaces(files, 'Inter Variable', 'Trade').faces).toEqual([latin])
    expect(neededFaces(files, 'Inter Variable', 'Trade, оборот').faces).toEqual([latin, cyrillic])
  })

  it('names letters that no file has', () => {
    const { faces, foreign } = neededFaces(files, 'Inter Variable', '中国 中')
    expect(faces).toEqual([])
    expect(foreign).toEqual(['中', '国'])
  })
})

describe('lettersIn', () => {
  it('parts text by typeface, and reads no titles', () => {
    const nodes = [
      xml(
        'g',
        {},
        xml('title', {}, 'why'),
        xml('text', { 'font-family': 'Serif' }, 'A'),
        xml('text', {}, 'b'),
      ),
    ]
    expect(lettersIn(nodes, 'Serif')).toEqual({ serif: 'A', sans: 'b' })
  })
})

describe('embeddedFonts', () => {
  it('holds the files themselves', async () => {
    vi.stubGlobal('fetch', async () => new Response(new Uint8Array([1, 2, 3])))
    const { css, missing } = await embeddedFonts([latin])
    expect(css).toContain("font-family:'Inter Variable'")
    expect(css).toContain('url(data:font/woff2;base64,AQID)')
    expect(css).not.toContain('amur.example')
    expect(missing).toEqual([])
  })

  it.each([
    ['refused', async () => new Response('', { status: 403 })],
    ['unreachable', async () => Promise.reject(new TypeError('Failed to fetch'))],
  ])('goes without a file that is %s, and says so', async (_, answer) => {
    vi.stubGlobal('fetch', answer)
    expect(await embeddedFonts([latin, cyrillic])).toEqual({ css: '', missing: ['Inter Variable'] })
  })
})
