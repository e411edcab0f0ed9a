import { embeddedFonts } from './embeddedFonts'
import { fontFaces } from './fontFaces'
import { lettersIn } from './lettersIn'
import type { Look } from './look'
import { neededFaces } from './neededFaces'
import type { XmlNode } from './xml'

interface Fonts {
  readonly css: string
  readonly missing: readonly string[]
  readonly foreign: readonly string[]
}

/** The font files that the text of a picture needs, as rules to stand in it. */
export async function fontsFor(nodes: readonly XmlNode[], look: Look): Promise<Fonts> {
  const files = fontFaces(document.styleSheets)
  const letters = lettersIn(nodes, look.serif)
  const serif = neededFaces(files, familyOf(look.serif), letters.serif)
  const sans = neededFaces(files, familyOf(look.sans), letters.sans)
  return {
    ...(await embeddedFonts([...serif.faces, ...sans.faces])),
    foreign: [...new Set([...serif.foreign, ...sans.foreign])],
  }
}

/** The first of a list of families. */
const familyOf = (families: string): string => (families.split(',')[0] ?? '').replaceAll(/["']/gu, '').trim()
