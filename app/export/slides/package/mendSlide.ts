import { shapeNames } from '../page/addSlide'

/**
 * Mends a slide as the package writes it: a paragraph has one set of properties, before its first run; East Asian and
 * Arabic letters have fonts of the theme of their own; the title is a title, for outlines and screen readers.
 */
export const mendSlide = (text: string): string =>
  text
    .replaceAll(/<\/a:r><a:pPr\b[^>]*?(?:\/>|>.*?<\/a:pPr>)(?=<a:r>)/gsu, '</a:r>')
    .replaceAll(/<a:(latin|ea|cs) typeface="\+(m[jn])-lt"[^>]*\/>/gu, (_, script: string, family: string) => {
      const ending = script === 'latin' ? 'lt' : script
      return `<a:${script} typeface="+${family}-${ending}"/>`
    })
    .replace(
      `name="${shapeNames.title}"></p:cNvPr><p:cNvSpPr txBox="1"/><p:nvPr></p:nvPr>`,
      `name="${shapeNames.title}"></p:cNvPr><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="title"/></p:nvPr>`,
    )
