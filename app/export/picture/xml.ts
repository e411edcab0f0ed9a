/** A part of a document. Words become XML by `xmlText` alone, so that no title can close a tag. */
export type XmlNode = string | XmlElement

export interface XmlElement {
  readonly tag: string
  readonly attributes: Attributes
  readonly children: readonly XmlNode[]
}

/** What is undefined is not written. */
export type Attributes = Readonly<Record<string, string | number | undefined>>

export const xml = (tag: string, attributes: Attributes = {}, ...children: XmlNode[]): XmlElement => ({
  tag,
  attributes,
  children,
})

/** A node as text of XML 1.0. */
export function xmlText(node: XmlNode): string {
  if (typeof node === 'string') return escaped(node)
  const { tag, attributes, children } = node
  const written = Object.entries(attributes)
    .flatMap(([name, value]) => (value === undefined ? [] : [` ${name}="${attributeText(value)}"`]))
    .join('')
  if (children.length === 0) return `<${tag}${written}/>`
  return `<${tag}${written}>${children.map(xmlText).join('')}</${tag}>`
}

const attributeText = (value: string | number): string =>
  typeof value === 'number' ? String(Math.round(value * 100) / 100) : escaped(value).replaceAll('"', '&quot;')

/** Characters that XML 1.0 knows no way to write (controls, half a surrogate pair) become the replacement character. */
const escaped = (text: string): string =>
  text
    .replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
