/** A font file of the site, as its style sheet declares it. */
export interface FontFaceFile {
  readonly family: string
  /** `100 900` */
  readonly weight: string
  readonly address: string
  readonly unicodeRange: string
}

/** The upright files of the site's typefaces. Stand-ins from the reader's own machine are no files. */
export const fontFaces = (sheets: Iterable<CSSStyleSheet>): readonly FontFaceFile[] =>
  [...sheets].flatMap((sheet) => facesIn(rulesOf(sheet), sheet.href ?? document.baseURI))

/** A sheet of another host (an extension's, say) keeps its rules to itself. */
function rulesOf(sheet: CSSStyleSheet): Iterable<CSSRule> {
  try {
    return sheet.cssRules
  } catch {
    return []
  }
}

function facesIn(rules: Iterable<CSSRule>, base: string): readonly FontFaceFile[] {
  return [...rules].flatMap((rule) => {
    if (rule instanceof CSSImportRule) {
      return rule.styleSheet === null ? [] : facesIn(rule.styleSheet.cssRules, rule.styleSheet.href ?? base)
    }
    if (rule instanceof CSSGroupingRule) return facesIn(rule.cssRules, base)
    return rule instanceof CSSFontFaceRule ? faceOf(rule.style, base) : []
  })
}

function faceOf(style: CSSStyleDeclaration, base: string): readonly FontFaceFile[] {
  const of = (property: string) => style.getPropertyValue(property).trim()
  const file = /url\((["']?)(?<file>.+?)\1\)/u.exec(of('src'))?.groups?.['file']
  if (file === undefined || of('font-style') === 'italic') return []
  return [
    {
      family: of('font-family').replaceAll(/^["']|["']$/gu, ''),
      weight: of('font-weight'),
      address: new URL(file, base).href,
      unicodeRange: of('unicode-range'),
    },
  ]
}
