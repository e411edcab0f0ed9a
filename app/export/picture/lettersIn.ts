import type { Face } from './run'
import type { XmlNode } from './xml'

/** The text of a picture by the typeface that it is set in. */
export function lettersIn(nodes: readonly XmlNode[], serif: string): Readonly<Record<Face, string>> {
  const letters = { serif: '', sans: '' }
  const read = (node: XmlNode, face: Face): void => {
    if (typeof node === 'string') letters[face] += node
    // A title is never set.
    else if (node.tag !== 'title') {
      const own = node.attributes['font-family'] === serif ? 'serif' : face
      for (const child of node.children) read(child, own)
    }
  }
  for (const node of nodes) read(node, 'sans')
  return letters
}
