import type { Words } from './en'

const count = (n: number, one: string, many: string): string =>
  `${n.toLocaleString('en-GB')} ${n === 1 ? one : many}`

type Column = keyof Words['table']['cell'] | 'reckoning'

/** What each column of a saved table holds, for whoever opens it without us. */
const columns: Record<Column, string> = {
  period: 'The span that the number speaks of, in words.',
  from: 'First day of the span; empty where the article leaves it open.',
  to: 'Last day of the span; empty where the article leaves it open.',
  series: 'The series, by its label in Amur.',
  value:
    'The number in the unit of the figure. A bound (“more than 4,000”) stands here too: read it with Hedge, Low and High. Empty for a range and for a gap.',
  low: 'Lower end of a range or a bound, or of what a reckoned number can be.',
  high: 'Upper end of a range or a bound, or of what a reckoned number can be.',
  unit: 'The unit of Value, Low and High.',
  hedge: 'The author’s own word beside the number: “about”, “more than”. Empty where there is none.',
  status:
    'Reported, provisional, an estimate or a forecast; “reckoned” where nobody states the number; the reason of a gap.',
  basis: 'Whose statistics the number is.',
  articles: 'How many articles state it.',
  repeating: 'How many of them repeat one release.',
  stated: 'The number in the author’s own unit, with what hedges it.',
  reckoning: 'Only where we have reckoned: the arithmetic, and the sources of the rates in it.',
  publisher: 'Publisher of the article.',
  published: 'Date of publication as precise as it is known: 2023-10-14, 2024-04 or 2025.',
  paragraph: 'Ordinal of the article’s paragraph, where it is known.',
  quote:
    'The exact words, or table and row of a release. An apostrophe before =, +, - or @ keeps spreadsheets from running it.',
  citation: 'Everything that a footnote needs. Of a reckoned number: every claim that it rests on.',
  address: 'Where the article can be read, at the quoted words where the browser can find them.',
  amur: 'The number in Amur, with its evidence open.',
}

/** The words of saved data in English. They are loaded with it, not with the pages. */
export const enData = {
  columns,
  /** Head of the column that only saved tables have. */
  reckoning: 'How reckoned',
  rate: (label: string, sources: readonly string[]) => `${label}: ${sources.join('; ')}`,
  sheet: { data: 'Data', sources: 'Sources' },
  source: {
    key: 'Key',
    kind: 'Kind',
    authors: 'Authors',
    title: 'Title',
    publisher: 'Publisher',
    published: 'Published',
    language: 'Language',
    marks: 'Plotted marks',
    confidence: 'Confidence',
    licence: 'Licence',
    citation: 'Reference (APA)',
    address: 'Address',
  },
  kind: {
    founding: 'founding article',
    press: 'press article or analysis',
    release: 'official release',
    chart: 'this figure',
  },
  snippet: {
    label: { pandas: 'Python (pandas)', r: 'R', excel: 'Excel (Power Query)', observable: 'Observable' },
    note: 'One row for each claim, as stated. Cite the article that a row names.',
    /** Where the query of a spreadsheet goes. */
    place: 'Data > Get Data > From Other Sources > Blank Query > Advanced Editor',
  },
  metadata: {
    description: (subtitle: string, more: readonly string[]) => [subtitle, ...more].join('. '),
    figure: 'The figure: its points, claims, gaps and events with their citations.',
  },
  readme: {
    intro: (tagline: string, version: string, day: string) =>
      `A figure of Amur: ${tagline}.\nMade on ${day} from version ${version} of its corpus. This address opens it, and says what has been corrected since:`,
    files: 'FILES',
    file: {
      'data.csv': 'one row for each claim behind the figure, each reckoned number and each gap (UTF-8)',
      'data.json': 'the same for programs: points, claims, gaps, events, citations',
      'metadata.json': 'what every column means, as a Frictionless Data Package',
      'references.bib': 'the sources for LaTeX',
      'references.ris': 'the sources for EndNote, Mendeley, RefWorks',
      'references.csl.json': 'the sources for Zotero and every reader of CSL',
    },
    numbers: 'HOW TO READ THE NUMBERS',
    rules: [
      'A number is as sure as its author made it. Read Value with Hedge, Low and High: “more than 4,000” is a bound, “about 230” is no exact number.',
      '“As stated” has the author’s own number and unit. Where Value differs from it we have rescaled or converted it, and “How reckoned” says by which rate.',
      'A number with the status “reckoned from …” is stated by nobody. “How reckoned” has the arithmetic, Citation every claim in it.',
      'A row without a number is a gap; Status says why. It is no zero.',
      'Several rows for one span are several claims. They may differ: that is what the sources say.',
    ],
    columns: 'COLUMNS OF data.csv',
    cite: 'HOW TO CITE',
    citeNumber: 'A number: cite the article that its row names; the column Citation has it ready.',
    citeFigure: 'The figure:',
    sources: (n: number) => `SOURCES (${count(n, 'article', 'articles')})`,
    licence: 'LICENCE',
  },
}

export type DataWords = typeof enData
