/** The words of citations in English. Styles have their own, which other languages keep: a style is known by them. */
export const enCite = {
  /** Names of formats, for choosing among them. */
  format: {
    bibtex: 'BibTeX',
    ris: 'RIS',
    csl: 'CSL-JSON',
    apa: 'APA, 7th edition',
    chicago: 'Chicago, 17th edition (author-date)',
  },
  /** In brackets: a description of ours, not words of the work. */
  untitled: '[Title not recorded]',
  noDate: 'n.d.',
  apa: {
    dataSet: '[Data set]',
    chart: '[Interactive chart]',
    version: (version: string) => `(Corpus version ${version})`,
    retrieved: (date: string, address: string) => `Retrieved ${date}, from ${address}`,
    /** `2023, October 14` */
    issued: (year: string, monthAndDay: string) => `${year}, ${monthAndDay}`,
  },
  chicago: {
    dataSet: 'Data set',
    chart: (version: string | undefined) =>
      version === undefined ? 'Interactive chart' : `Interactive chart, corpus version ${version}`,
    accessed: (date: string) => `Accessed ${date}`,
    others: 'et al.',
  },
  /** `October 14, 2023`, as both styles write it */
  date: (year: number, month: string | undefined, day: number | undefined) =>
    month === undefined ? String(year) : `${month}${day === undefined ? '' : ` ${day},`} ${year}`,
  monthAndDay: (month: string, day: number | undefined) => (day === undefined ? month : `${month} ${day}`),
}

export type CiteWords = typeof enCite
