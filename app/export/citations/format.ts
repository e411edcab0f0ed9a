/** Ways of citing: three for programs, two for readers. */
export const citationFormats = ['bibtex', 'ris', 'csl', 'apa', 'chicago'] as const
export type CitationFormat = (typeof citationFormats)[number]
