/** The colours and typefaces of a theme, as the style sheet has them. */
export interface Look {
  readonly paper: string
  readonly ink: string
  readonly muted: string
  readonly hairline: string
  readonly serif: string
  readonly sans: string
}

/** @param element one that stands in the page and has the theme */
export function lookOf(element: Element): Look {
  const style = getComputedStyle(element)
  const token = (name: string) =>
    style.getPropertyValue(`--${name}`).replaceAll(/\s+/gu, ' ').replaceAll('"', "'").trim()
  return {
    paper: token('paper'),
    ink: token('ink'),
    muted: token('muted'),
    hairline: token('hairline'),
    serif: named(token('font-serif')),
    sans: named(token('font-sans')),
  }
}

/** Without the stand-ins that only the page's style sheet defines: a picture is measured in what it will be seen in. */
const named = (families: string): string =>
  families
    .split(', ')
    .filter((family) => !family.includes('Fallback'))
    .join(', ')
