/** Words of slides, their notes and their workbooks; loaded with the export alone. */
export const enSlides = {
  /** Name of a row of the chart's data. */
  quarter: (quarter: number, year: number) => `Q${quarter} ${year}`,
  /** Names of the columns that stand beside a line's own. */
  part: {
    forecast: (label: string) => `${label}, forecast`,
    rival: (label: string) => `${label}, contradicted`,
    beside: (label: string) => `${label}, also stated`,
    bound: (label: string) => `${label}, only a bound`,
    span: (label: string) => `${label}, other spans`,
    basis: (label: string, basis: string) => `${label}, ${basis}`,
    again: (name: string, nth: number) => `${name} (${nth})`,
  },
  /** Beside a mark. */
  label: {
    forecast: (value: string) => `${value} forecast`,
    estimate: (value: string) => `${value} estimate`,
    reckoned: (value: string) => `${value} reckoned`,
  },
  empty: 'There is no chart to make a slide of. Choose one first.',
  incomplete: (title: string, labels: readonly string[]) =>
    `${labels.join(', ')} could not be loaded, so the slide of “${title}” would not be what its address says. Load the chart again, then make the deck.`,
  period: 'Period',
  sheet: { chart: 'Chart', claims: 'Claims' },
  /** What a slide's chart cannot draw as the page does. */
  nearest: {
    step: 'Steps are drawn as lines here.',
    span: 'A longer or odd span stands over every date that it covers.',
    beside: 'Marks beside the bars stand at their own value.',
    unnamed: (n: number) =>
      `${n === 1 ? 'One line has' : `${n} lines have`} no room for a name; the chart’s data name all.`,
    unlabelled: (n: number) =>
      `${n === 1 ? 'One more number is' : `${n} more numbers are`} hedged or reckoned: the notes and the chart’s data say how.`,
    cut: (drawn: number, all: number) => `Only the first ${drawn} of ${all} columns are drawn.`,
    inNotes: 'More in the speaker notes.',
  },
  address: (site: string, address: string) => `${site}, ${address}`,
  made: (version: string, day: string) => `Corpus ${version}, ${day}`,
  notes: {
    numbers: 'The numbers and who says so',
    articles: (n: number) => `${n} articles say so; all are in the chart’s data`,
    rows: (n: number, first: string, last: string) => `${n} values, ${first} to ${last}`,
    from: 'reckoned from:',
    data: 'For machines, to refresh this slide:',
  },
  warning: {
    cut: (title: string, drawn: number, all: number) =>
      `“${title}”: a chart holds ${drawn} columns of data; ${all - drawn} more are left out.`,
    clipped: (title: string) => `“${title}” is too long for a slide; the whole title is in the notes.`,
  },
}

export type SlidesWords = typeof enSlides
