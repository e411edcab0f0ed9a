import fc from 'fast-check'
import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { xml, xmlText } from '~/export/picture/xml'

const { DOMParser } = new JSDOM().window
const parsed = (text: string) => new DOMParser().parseFromString(text, 'application/xml')

describe('xmlText', () => {
  it('lets no words become a tag', () => {
    const hostile = '</title><script>alert(1)</script>"\'&amp; ]]>'
    const document = parsed(xmlText(xml('svg', { id: hostile }, xml('title', {}, hostile))))
    expect(document.querySelector('script')).toBeNull()
    expect(document.querySelector('title')?.textContent).toBe(hostile)
    expect(document.documentElement.getAttribute('id')).toBe(hostile)
  })

  it('writes any text so that it can be read back', () => {
    const texts = fc.sample(fc.string({ unit: 'binary', maxLength: 60 }), 300)
    const document = parsed(xmlText(xml('g', {}, ...texts.map((text) => xml('text', {}, `[${text}]`)))))
    expect(document.querySelector('parsererror')).toBeNull()
    expect([...document.documentElement.children].map(({ textContent }) => textContent?.length)).toEqual(
      // A line feed stands for its pair with a carriage return, and for a return alone.
      texts.map((text) => `[${text}]`.replaceAll('\r\n', '\n').replaceAll(/\p{Cs}/gu, '\uFFFD').length),
    )
  })

  it('replaces what XML has no way to write', () => {
    expect(xmlText('a\u0000b\uD800c\uFFFEd')).toBe('a\uFFFDb\uFFFDc\uFFFDd')
  })

  it('leaves out what is undefined, and more digits than are seen', () => {
    expect(xmlText(xml('rect', { x: 1 / 3, fill: undefined }))).toBe('<rect x="0.33"/>')
  })
})
