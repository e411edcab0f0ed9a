import type { Frequency } from '~/domain/frequency'
import type { HedgeSense } from '~/domain/hedge'
import type { ClaimKind, Status } from '~/domain/observation'
import type { Syndication } from '~/domain/release'
import type { UnitId } from '~/domain/unit'
import { enWhen } from './enWhen'

/** A unit in words. `prefix` and `suffix` stand around a number; `long` reads after it; `axis` stands alone. */
export interface UnitWords {
  readonly prefix: string
  readonly suffix: string
  readonly long: string
  readonly axis: string
}

const unit = (prefix: string, suffix: string, long: string, axis: string): UnitWords => ({
  prefix,
  suffix,
  long,
  axis,
})

const units: Record<UnitId, UnitWords> = {
  'usd-billion': unit('$', ' bn', 'billion US dollars', 'US$ bn'),
  'usd-million': unit('$', ' m', 'million US dollars', 'US$ m'),
  'usd-100-million': unit('$', ' × 100 m', 'hundred million US dollars', 'US$ 100 m'),
  'cny-trillion': unit('¥', ' tn', 'trillion yuan', 'yuan tn'),
  'cny-billion': unit('¥', ' bn', 'billion yuan', 'yuan bn'),
  'cny-100-million': unit('¥', ' × 100 m', 'hundred million yuan', 'yuan 100 m'),
  'eur-billion': unit('€', ' bn', 'billion euros', 'euro bn'),
  'million-tonnes': unit('', ' Mt', 'million tonnes', 'Mt'),
  '10-thousand-tonnes': unit('', ' × 10,000 t', 'ten thousand tonnes', '10,000 t'),
  'million-barrels-per-day': unit('', ' mb/d', 'million barrels a day', 'mb/d'),
  'thousand-barrels-per-day': unit('', ' kb/d', 'thousand barrels a day', 'kb/d'),
  'barrels-per-day': unit('', ' b/d', 'barrels a day', 'b/d'),
  'billion-m3': unit('', ' bcm', 'billion cubic metres', 'bcm'),
  'million-m3': unit('', ' mcm', 'million cubic metres', 'mcm'),
  'billion-m3-per-year': unit('', ' bcm/yr', 'billion cubic metres a year', 'bcm/yr'),
  'usd-billion-per-month': unit('$', ' bn/month', 'billion US dollars a month', 'US$ bn/month'),
  'usd-per-1000-m3': unit('$', '/1,000 m³', 'US dollars per 1,000 cubic metres', 'US$/1,000 m³'),
  'usd-per-mmbtu': unit('$', '/MMBtu', 'US dollars per million British thermal units', 'US$/MMBtu'),
  'usd-per-barrel': unit('$', '/bbl', 'US dollars per barrel', 'US$/bbl'),
  'cny-per-usd': unit('¥', ' per $', 'yuan per US dollar', 'yuan per US$'),
  percent: unit('', '%', 'per cent', '%'),
  'percentage-points': unit('', ' pp', 'percentage points', 'pp'),
  ratio: unit('', ' ×', 'times', '×'),
  vehicles: unit('', ' vehicles', 'vehicles', 'vehicles'),
  cars: unit('', ' cars', 'cars', 'cars'),
  brands: unit('', ' brands', 'brands', 'brands'),
  rank: unit('no. ', '', 'place in the ranking', 'rank'),
  km: unit('', ' km', 'kilometres', 'km'),
  mile: unit('', ' mi', 'miles', 'miles'),
}

const frequencies: Record<
  Frequency,
  { readonly label: string; readonly span: string; readonly long: string }
> = {
  a: { label: 'Year', span: 'calendar years', long: 'by calendar year' },
  q: { label: 'Quarter', span: 'quarters', long: 'by quarter' },
  m: { label: 'Month', span: 'single months', long: 'by month' },
  ytd: { label: 'Year to date', span: 'year-to-date spans', long: 'from January up to a month' },
}

const statuses: Record<Status, string> = {
  reported: 'Reported',
  estimate: 'Estimate',
  provisional: 'Provisional',
  forecast: 'Forecast',
}

const kinds: Record<ClaimKind, string> = {
  level: 'level',
  growth: 'growth',
  change: 'change',
  share: 'share',
  price: 'price',
  count: 'count',
  contract: 'contract',
}

const hedges: Record<HedgeSense, string> = {
  exact: '',
  about: 'about',
  'just-below': 'almost',
  'just-above': 'just over',
  'at-least': 'more than',
  'at-most': 'at most',
}

const count = (n: number, one: string, many: string): string =>
  `${n.toLocaleString('en-GB')} ${n === 1 ? one : many}`

/** `12 articles`, `12 articles, one release`, `12 articles, 9 repeat one release` */
function voices(said: Syndication, unrepeated: string): string {
  const all = count(said.articles, 'article', 'articles')
  return said.releases === 0 ? `${all}${unrepeated}` : `${all}, ${repeating(said)}`
}

function repeating({ articles, repeating, releases }: Syndication): string {
  const told = releases === 1 ? 'one release' : `${releases} releases`
  return repeating === articles ? told : `${repeating} repeat ${told}`
}

const andMoreSpans = (n: number): string => (n > 0 ? ` and ${n} more` : '')

/** Every interface word in English but those of the audit, which enAudit.ts has. Other languages follow its type. */
export const en = {
  locale: 'en-GB',
  language: 'en',
  units,
  frequencies,
  statuses,
  kinds,
  hedges,
  site: {
    name: 'Amur',
    tagline: 'China and Russia, every number with its source',
    skip: 'Skip to the chart',
    skipToContent: 'Skip to the content',
    navigation: 'Pages',
    explore: 'Explore',
    audit: 'Audit',
    coverage: 'Coverage',
    sources: 'Sources',
    theme: { toDark: 'Dark theme', toLight: 'Light theme' },
    title: (subject: string | undefined) =>
      subject === undefined ? 'Amur: China and Russia, every number with its source' : `${subject} · Amur`,
    footer: {
      licence:
        'Code under the MIT licence. Facts are cited; quotes stay within twelve words. Brent and Henry Hub prices: US Energy Information Administration. Yuan per dollar: US Federal Reserve.',
      data: 'All claims as CSV',
      bibliography: 'Bibliography (CSL JSON)',
      version: (version: string) => `Corpus ${version}`,
    },
  },
  period: {
    month: (month: string, year: number) => `${month} ${year}`,
    quarter: (quarter: number, year: number) =>
      `${['first', 'second', 'third', 'fourth'][quarter - 1] ?? ''} quarter of ${year}`,
    range: (from: string, to: string) => `${from}–${to}`,
    months: (from: string, to: string, year: number) => `${from}–${to} ${year}`,
    until: (end: string) => `up to ${end}`,
    since: (start: string) => `from ${start}`,
    timeless: 'no period stated',
    years: (from: number, to: number) => `${from}–${to}`,
    calendarYear: (year: number) => `calendar year ${year}`,
    earliest: 'earliest',
    latest: 'latest',
  },
  chart: {
    name: (subject: string, finding: string) => `Chart: ${subject}. ${finding}`,
    instructions: 'Arrow keys go from mark to mark, Enter opens the passage behind it, Escape closes it.',
    sentence: (parts: readonly string[]) => parts.join(', '),
    articles: (n: number) => count(n, 'article', 'articles'),
    claims: (n: number) => count(n, 'claim', 'claims'),
    voices: (said: Syndication) => voices(said, ''),
    forecast: 'forecast',
    estimate: 'estimate',
    bound: { up: 'a lower bound', down: 'an upper bound' },
    differs: 'differs from the line',
    contradicts: (leader: string, gap: string) => `contradicts ${leader} by ${gap}`,
    reckoned: (claims: number) => `reckoned from ${count(claims, 'claim', 'claims')}`,
    spanning: (period: string) => `over ${period}`,
    pin: (number: string, titles: readonly string[]) => `Event ${number}: ${titles.join('; ')}`,
    missing: {
      'no-claim': (period: string) => `${period}: no article here states a figure`,
      filtered: (period: string) => `${period}: hidden by your filters`,
      beside: (period: string) => `${period}: only forecasts, bounds or another agency’s figures`,
    },
    gapsOf: (label: string, said: string) => `${label}: ${said}`,
    gaps: {
      'no-claim': (spans: string, more: number, hasLine: boolean) =>
        `No figure for ${spans}${andMoreSpans(more)}${hasLine ? ': the line is broken there' : ''}.`,
      filtered: (spans: string, more: number) => `Hidden by your filters: ${spans}${andMoreSpans(more)}.`,
      beside: (spans: string, more: number) =>
        `For ${spans}${andMoreSpans(more)} only forecasts, bounds or another agency’s figures, which no line joins.`,
    },
    note: {
      forecast: (value: string) => `${value} forecast`,
      basis: (basis: string, value: string) => `${basis} ${value}`,
      rival: (value: string, gap: string, isLower: boolean) =>
        `${value}, ${gap} ${isLower ? 'lower' : 'higher'}`,
      differs: (value: string, articles: number) =>
        `${value}, ${articles === 1 ? 'one article' : `${articles} articles`}`,
      span: (value: string, period: string) => `${value} ${enWhen(period)}`,
    },
  },
  brush: {
    heading: 'Period shown',
    start: 'Start of the period',
    end: 'End of the period',
    since: (start: string) => `Since ${start}`,
    recent: 'Last 24 months',
  },
  kind: {
    heading: 'Shown as',
    labels: {
      line: 'Line',
      step: 'Steps',
      bars: 'Bars',
      stacked: 'Stacked',
      dots: 'Dots',
      table: 'Table',
    },
    unsuited: (asked: string, because: string, shown: string) =>
      `${asked} would mislead here: ${because}. Showing: ${shown.toLowerCase()}.`,
    because: {
      'no-level': 'these figures do not hold from one claim to the next',
      'no-zero': 'a length from zero says nothing of a price or a place in a ranking',
      'no-whole': 'these series are no parts of one whole',
    },
    noLog: (kind: string) => `${kind} start at zero, which a log axis does not have; showing a linear axis.`,
  },
  finding: {
    rose: (subject: string, from: string, to: string, start: string, end: string) =>
      `${subject} rose from ${from} ${enWhen(start)} to ${to} ${enWhen(end)}`,
    fell: (subject: string, from: string, to: string, start: string, end: string) =>
      `${subject} fell from ${from} ${enWhen(start)} to ${to} ${enWhen(end)}`,
    same: (subject: string, value: string, start: string, end: string) =>
      `${subject}: ${value} ${enWhen(start)} and again ${enWhen(end)}`,
    one: (subject: string, value: string, period: string) => `${subject}: ${value}, ${period}`,
    oneIn: (subject: string, value: string, period: string) => `${subject}: ${value} ${enWhen(period)}`,
    several: (subject: string, low: string, high: string) =>
      `${subject}: between ${low} and ${high}, as stated`,
    together: (labels: readonly string[]) => labels.join(', '),
    sameTime: (period: string, ends: readonly { readonly label: string; readonly value: string }[]) =>
      `${ends.map(({ label, value }) => `${label}: ${value}`).join('; ')} ${enWhen(period)}`,
    eachIn: (ends: readonly { readonly label: string; readonly value: string; readonly period: string }[]) =>
      ends.map(({ label, value, period }) => `${label}: ${value} ${enWhen(period)}`).join('; '),
    end: (value: string, period: string) => `${value} ${enWhen(period)}`,
    shown: (unitLong: string, frequency: string) => `${unitLong}, ${frequency}`,
  },
  notes: {
    filled: 'as reported',
    hollow: 'hedged, estimated or converted',
    dashed: 'a forecast',
    reckoned: 'stated by nobody, reckoned from cited figures',
    contest: 'sources contradict each other',
    bar: 'a longer or odd span, from its first to its last day',
    bound: 'only a bound is stated',
    shape: (basis: string) => `${basis}, a measurement of its own`,
    range: 'what a hedged number can mean',
    bridge: 'no claim in between',
    gap: 'no figure for this time',
  },
  sources: {
    heading: 'Sources of the plotted marks',
    count: (marks: number, articles: number) =>
      `Sources of the ${count(marks, 'plotted mark', 'plotted marks')}, ${count(articles, 'article', 'articles')}: `,
    basis: (articles: number) => `in ${count(articles, 'article', 'articles')}`,
    more: (n: number) => `and ${n} more`,
    release: 'official release',
    unknownPublisher: 'publisher unknown',
  },
  pinned: {
    live: 'Switch to live data',
    unknown: (version: string) =>
      `Version ${version} of the corpus is not on record. These are the values of today.`,
    version: (version: string) => `version ${version}`,
    unchanged: (since: string) => `Unchanged since ${since}. This chart is held at the values of that day.`,
    changed: (values: number, since: string) =>
      `${count(values, 'value', 'values')} revised since ${since}. This chart is held at the values of that day.`,
    which: 'What has changed',
    value: (period: string, was: string, now: string) => `${period}: ${was} is now ${now}`,
    span: (value: string, was: string, now: string) => `${value}: ${was} is now ${now}`,
    basis: (period: string, value: string) => `${period}: ${value} is now of other statistics`,
    wording: (period: string, value: string) =>
      `${period}: ${value} stands, its passage or note was corrected`,
    added: (period: string, value: string) => `${period}: ${value} was added`,
    withdrawn: (period: string, value: string) => `${period}: ${value} was withdrawn`,
    failed: 'The history of this chart could not be loaded. These are the values of today.',
  },
  disputed: {
    heading: 'Where sources differ',
    none: 'No two sources contradict each other here.',
    count: (spans: number) => count(spans, 'contested point', 'contested points'),
    rule: 'Which claim leads',
    rules: {
      ruling: 'Editors’ rulings',
      official: 'Official statistics',
      recent: 'The newest article',
      widest: 'What most articles say',
      founding: 'The founding articles',
    },
    hints: {
      ruling: 'Where editors have ruled, the line follows their reason; else the agency of most points.',
      official: 'The line follows a named agency before anyone else.',
      recent: 'The line follows what was published last.',
      widest: 'The line follows the number that most articles give.',
      founding: 'The line follows the five articles that this corpus began with.',
    },
  },
  asof: {
    heading: 'As known on',
    on: (day: string) => `As known on ${day}`,
    withUndated: (day: string) => `As known on ${day}, with articles of unknown date`,
    clear: 'Clear: As known on',
    hint: 'Only what was published by then.',
    later: (claims: number) =>
      `${count(claims, 'claim', 'claims')} of this view came later. An article dated only by its month or year counts from its last day.`,
    undated: (claims: number, articles: number, kept: boolean) =>
      `${count(claims, 'claim', 'claims')} of ${count(articles, 'undated article', 'undated articles')} ${claims === 1 ? 'is' : 'are'} ${kept ? 'shown too' : 'left out'}.`,
    keep: 'Show undated claims',
  },
  share: 'Share',
  shareFailed: 'This could not be loaded. Check the connection and try again.',
  choose: {
    heading: 'Choose a chart and filter its claims',
    topics: 'Topics',
    charts: 'Charts',
    series: 'Series',
    filters: 'Filters',
    reset: 'Clear filters',
    filteredOut: (hidden: number, all: number) =>
      `${hidden} of ${count(all, 'claim', 'claims')} hidden by filters`,
    period: 'Period',
    from: 'From',
    to: 'To',
    status: 'Status',
    basis: 'Statistics of',
    publisher: 'Publishers',
    article: 'Articles',
    events: 'Events by topic',
    showEvents: 'Show events on the axis',
    only: (label: string) => `Only ${label}`,
    onlyShort: 'only',
    clear: 'Clear',
    all: (n: number) => `Show all ${n}`,
    fewer: 'Show fewer',
    search: (what: string) => `Search in ${what}`,
    noMatch: 'Nothing matches.',
    unit: 'Unit',
    grain: 'Span of each mark',
    compare: (label: string) => `Compare with ${label}`,
    noCommonUnit: 'No unit in common with the chart',
    uncompare: (label: string) => `Take ${label} out of the chart`,
    scale: 'Value axis',
    linear: 'Linear',
    log: 'Log',
    windowAll: 'Everything',
  },
  see: {
    figure: 'Chart',
    otherSpans: 'Not drawn here, because spans of different length never share a line: ',
    otherSpan: (n: number, span: string) => `${n} on ${span}`,
    unconverted: {
      'no-path': 'Stated in another unit: ',
      'no-rate-for-period': 'Not converted, because no cited rate covers their time: ',
      'converted-before': 'Not converted again, because their authors have converted them: ',
      'open-period': 'Not converted, because their span has no beginning or no end: ',
    },
    otherUnit: (n: number, unit: string) => `${count(n, 'claim', 'claims')} in ${unit}`,
    events: 'Events',
    event: (title: string) => title,
    moreEvents: (n: number) => `Show all ${count(n, 'event', 'events')}`,
    fewerEvents: 'Show fewer events',
    andMore: (n: number) => `and ${n} more`,
    noEvents: 'No event of the chosen topics in this period.',
    eventsFailed: 'The events could not be loaded; the chart itself is complete.',
    loading: 'Loading the claims of this chart…',
    description: 'What this measures',
    changedFrom: 'Changed from: ',
  },
  believe: {
    heading: 'Evidence',
    nothingDrawn: 'Nothing is drawn in this view, so there is no passage to open.',
    empty: 'Choose a mark to read who said it, where, and in which words.',
    emptyHint: 'Every mark opens its passage. With a keyboard: Tab to the chart, then arrow keys and Enter.',
    startHere: 'Start with the newest',
    close: 'Close',
    notDrawn: 'This number is not drawn in the view you have chosen.',
    showIt: 'Show it on the chart',
    notFound: (id: string) => `The address asks for the number “${id}”, which this chart does not have.`,
    dropPoint: 'Go on without it',
    inOtherUnit: (unit: string) => `This number is stated in ${unit}, which the chart does not show now.`,
    agree: (said: Syndication) => (said.articles === 1 ? 'One article says so' : voices(said, ' agree')),
    repeats: (n: number) => (n === 1 ? 'One repeat of the same release' : `${n} repeats of the same release`),
    saidBy: 'Who says so',
    drawnAs: (value: string) => `drawn as ${value}`,
    hedge: 'Hedge',
    periodStated: 'Period',
    comparedWith: 'Compared with',
    alsoStated: 'Also stated for this span',
    alsoDiffers: (gap: string) => `contradicts it by ${gap}`,
    alsoRounds: (step: string) => `agrees when read to the nearest ${step}`,
    gap: (amount: string, percent: string) => `${amount}, ${percent}%`,
    points: (number: string) => `${number} points`,
    reckoned: (claims: number) =>
      `Nobody states this number. It is reckoned from ${count(claims, 'cited claim', 'cited claims')}:`,
    rulingLeads: 'Why it leads',
    rulingOver: 'Why another leads',
    alsoOtherBasis: 'a different measurement',
    alsoForecast: 'a forecast',
    alsoLeftOut: 'not known by then',
    authorsWord: (word: string) => `the author's word: “${word}”`,
    modal: 'expected or hearsay, not vouched for',
    rescaled: (from: string) => `rescaled from ${from}`,
    inTheArticle: (words: string) => `in the article: “${words}”`,
    basis: 'Statistics of',
    status: 'Status',
    kind: 'Kind',
    attributed: 'Attributed to',
    note: 'Note',
    paragraph: (n: number) => `¶ ${n}`,
    row: (row: string) => `row ${row}`,
    untitled: 'no title recorded',
    unknownPublisher: 'Publisher unknown',
    unknownAuthor: 'author not recorded',
    unknownDate: 'date unknown',
    confidence: { high: 'high confidence', medium: 'medium confidence', low: 'low confidence' },
    founding: 'founding article',
    release: 'official release',
    open: 'Open at the passage',
    openRelease: 'Open the release',
    opensNewTab: 'opens in a new tab',
    searchFor: 'No address is recorded. To find it, search for:',
    cite: 'Copy citation',
    cited: 'Citation copied',
    citeFailed: 'The clipboard is blocked. Copy it from here:',
    moreClaims: (n: number) => `Show ${n} more`,
    fewerClaims: 'Show fewer',
    differentUnit: (unit: string) => `same article, in ${unit}`,
    eventHeading: 'Event',
    eventsHeading: (n: number) => count(n, 'event', 'events'),
  },
  arithmetic: {
    heading: 'The arithmetic',
    equals: (left: string, right: string) => `${left} ≈ ${right}`,
    byFactor: (factor: string, against: boolean) => `${against ? '÷' : '×'} ${factor}`,
    byDays: (factor: string, days: number, against: boolean) =>
      against ? `× ${days} days ÷ ${factor}` : `× ${factor} ÷ ${days} days`,
    byPrice: (price: string, against: boolean, months: number) =>
      `${against ? '÷' : '×'} ${price} (average of ${count(months, 'month', 'months')})`,
    average: (label: string, months: number) =>
      `${label}: ${count(months, 'monthly value', 'monthly values')}`,
    moreRows: (n: number) => `and ${n} more rows of the same table`,
  },
  table: {
    column: {
      period: 'Period',
      series: 'Series',
      value: 'Value',
      status: 'Status',
      basis: 'Statistics of',
      articles: 'Articles',
      source: 'Source',
    },
    scroll: 'Table, scrolls sideways',
    everyClaim: (n: number) => `Every claim (${n})`,
    copy: 'Copy table',
    copied: 'Table copied',
    copyFailed: 'The clipboard is blocked. Copy it from here:',
    /** Beside the gap's period. */
    gap: {
      'no-claim': 'No article here states a figure',
      filtered: 'Hidden by your filters',
    },
    repeating,
    reckoned: 'Reckoned',
    /** One of those that a reckoned number cites. */
    input: (place: number, citation: string) => `(${place}) ${citation}`,
    stated: (as: string) => `stated: ${as}`,
    converted: (as: string) => `converted from ${as}`,
    asTable: 'The same as a table',
    asChart: 'The same as a chart',
    cell: {
      period: 'Period',
      from: 'From',
      to: 'To',
      series: 'Series',
      value: 'Value',
      low: 'Low',
      high: 'High',
      unit: 'Unit',
      hedge: 'Hedge',
      status: 'Status',
      basis: 'Statistics of',
      articles: 'Articles',
      repeating: 'Repeating a release',
      stated: 'As stated',
      publisher: 'Publisher',
      published: 'Published',
      paragraph: 'Paragraph',
      quote: 'Quote',
      citation: 'Citation',
      address: 'Address of the article',
      amur: 'Address in Amur',
    },
  },
  print: {
    from: (site: string, address: string) => `${site}, ${address}`,
    corpus: (version: string, newest: string) => `Corpus ${version}, with articles up to ${newest}.`,
    version: (version: string) => `Corpus ${version}.`,
  },
  cite: {
    passage: (parts: {
      readonly value: string
      readonly period: string
      readonly basis: string
      readonly publisher: string
      readonly authors: string
      readonly title: string | undefined
      readonly date: string
      readonly paragraph: string
      readonly quote: string
      readonly address: string
      readonly amur: string
    }) =>
      [
        `${parts.value}, ${parts.period} (statistics of: ${parts.basis}).`,
        `${parts.authors === '' ? '' : `${parts.authors}, `}${parts.title === undefined ? '' : `“${parts.title}”, `}${parts.publisher}, ${parts.date}${parts.paragraph === '' ? '' : `, ${parts.paragraph}`}: ${parts.quote}`,
        parts.address,
        `Amur, ${parts.amur}`,
      ]
        .filter((line) => line !== '')
        .join('\n'),
    quote: (quote: string) => `“${quote}”`,
    noDate: 'n.d.',
    rowOf: (table: string, row: string) => `${table}, row ${row}`,
  },
  refusal: {
    empty: (subject: string) => `Nothing of “${subject}” is left in this view`,
    emptyFiltered: 'Your filters hide every claim of this chart in this period.',
    emptyWindow: 'No claim of this chart falls into the chosen period.',
    emptyGrain: (span: string) => `No claim of this chart is about ${span}.`,
    emptySeries: 'This series holds no claims yet.',
    emptyAsof: (asKnownOn: string) => `${asKnownOn}: no claim of this chart in this period.`,
    keepUndated: 'Show claims without a date',
    clearFilters: 'Show all claims',
    clearWindow: 'Show the whole period',
    clearAll: 'Show the whole chart',
    otherGrain: (span: string) => `Show its ${span}`,
    otherUnit: (unit: string) => `Show the claims in ${unit}`,
    unknownSeries: (id: string) => `There is no chart “${id}”`,
    unknownAmong: (ids: readonly string[]) =>
      `No series is called ${ids.map((id) => `“${id}”`).join(', ')}; showing the others.`,
    tooMany: (shown: number, asked: number) =>
      `The address asks for ${asked} series; showing the first ${shown}.`,
    unknownSeriesBody: 'The address names a chart that this site does not have. It may have been mistyped.',
    nearest: 'Did you mean:',
    allCharts: 'All charts by topic',
    notFound: 'There is no such page',
    notFoundBody: (path: string) => `Nothing lives at ${path}.`,
    home: 'Go to the first chart',
    unitNotHere: (unit: string, shown: string) =>
      `Nothing here is stated in ${unit}, and no cited rate leads there; showing ${shown}.`,
    mixedUnits: 'These series have no unit in common',
    mixedUnitsBecause: (labels: readonly string[], unit: string) =>
      `${labels.join(', ')}: nothing here is stated in ${unit}, and no cited rate leads there.`,
    without: (labels: readonly string[]) => `Show the chart without ${labels.join(', ')}`,
    alone: (label: string) => `Show ${label} alone`,
    logNotPossible: 'A log axis has no place for zero or negative values; showing a linear axis.',
  },
  problem: {
    heading: 'Part of the address was not understood',
    sentence: (parameter: string, text: string, reason: string) => `${parameter}=${text}: ${reason}`,
    'not-a-period': 'not a year (2014), quarter (2023-Q3) or month (2023-08); showing all years',
    'not-a-date': 'not a day (2023-10-14), month (2023-10) or year (2023); showing all claims',
    'not-an-id': 'not a valid name; ignored',
    'not-one-of': (allowed: readonly string[]) =>
      `not one of ${allowed.slice(0, 8).join(', ')}${allowed.length > 8 ? ' …' : ''}; ignored`,
    'one-only': 'only one is possible; ignored',
    repeated: 'given more than once; ignored',
    'ends-before-start': 'the period ends before it starts; showing all years',
    'not-yet': 'not supported by this version yet; ignored',
    'unknown-parameter': 'no such parameter; ignored',
    'too-long': 'too long; ignored',
    version: 'no such version of the address format; read as the current one',
    'not-a-duration': 'not a time such as 30s, 5m or 1h; ignored',
    'not-between': (least: string, most: string) => `not between ${least} and ${most}; ignored`,
    'not-an-ordinal': 'not a number from 1 on; ignored',
    'not-a-slide': 'not the name of a chart, with or without a view (trade-total?from=2014); left out',
    'unknown-chart': 'no such chart; left out',
    'too-many': (most: number) => `more than ${most} slides; the rest is left out`,
    'no-slides': 'no slide to show; showing the default playlist',
    dismiss: 'Dismiss',
    tidy: 'Remove it from the address',
  },
  failure: {
    catalogue: 'The list of charts could not be loaded',
    series: (subject: string) => `The claims of “${subject}” could not be loaded`,
    retry: 'Try again',
    retrying: 'Trying…',
    render: 'This part of the page failed',
    renderBody: 'The rest of the page works. The error was:',
    others: 'The other charts are not affected.',
    details: 'Details',
    status: (file: string, status: number) => `${file} answered with status ${status}.`,
    network: (file: string) => `${file} could not be reached. Check the connection and try again.`,
    invalid: (file: string, n: number) => `${file} is not valid: ${count(n, 'fault', 'faults')}.`,
  },
  sourcePages: {
    heading: 'Sources',
    lede: (articles: number, releases: number) =>
      `${count(articles, 'article', 'articles')} and ${count(releases, 'official release', 'official releases')}. Every figure and every event on this site was taken from one of them.`,
    list: 'Bibliography',
    failed: 'The bibliography could not be loaded',
    articleFailed: 'The article could not be loaded',
    search: 'Search publisher, title, author, language',
    tooLong: (limit: number) => `Only the first ${limit} characters are searched.`,
    sort: 'Sort by',
    sorts: { date: 'Date, newest first', publisher: 'Publisher', claims: 'Number of claims' },
    filters: 'Filter the sources',
    filter: { publisher: 'Publisher', year: 'Year', language: 'Language', confidence: 'Confidence' },
    confidence: { high: 'High', medium: 'Medium', low: 'Low' },
    notRecorded: {
      publisher: 'Publisher unknown',
      year: 'Date unknown',
      language: 'Language not recorded',
      confidence: 'Not assessed',
    },
    shown: (shown: number, all: number) =>
      shown === all
        ? `All ${count(all, 'source', 'sources')}`
        : `${shown} of ${count(all, 'source', 'sources')}`,
    showAll: 'Show all',
    none: 'No source matches. Try fewer words, or show all.',
    untitled: 'No title recorded',
    noLanguage: 'language not recorded',
    figures: (n: number) => (n === 0 ? '' : count(n, 'figure', 'figures')),
    events: (n: number) => (n === 0 ? '' : count(n, 'event', 'events')),
    contextOnly: (n: number) =>
      n === 0
        ? 'No figure or event is taken from it; a conversion rate may rest on it.'
        : `Nothing but ${count(n, 'context number', 'context numbers')} is taken from it.`,
    more: (n: number) => `and ${n} more`,
    name: (publisher: string, title: string) => `${publisher}: ${title}`,
    record: 'The article',
    fact: {
      table: 'Table',
      publisher: 'Publisher',
      author: 'Author',
      published: 'Published',
      language: 'Language',
      kind: 'Kind',
      confidence: 'Confidence',
      licence: 'Licence',
    },
    kind: {
      founding: 'Founding article: one of those that Amur began with',
      press: 'Press article or analysis',
      release: 'Official release',
    },
    /** As data/README.md defines it. */
    confidenceIn: 'that the page says this and is what it says it is',
    noReleaseDate: 'No date recorded',
    read: 'Read the article',
    howToCite: 'How to cite it',
    copyCitation: 'Copy',
    taken: 'What was taken from it',
    tally: (figures: number, events: number, context: number) =>
      [
        count(figures, 'figure', 'figures'),
        ...(events === 0 ? [] : [count(events, 'event', 'events')]),
        ...(context === 0 ? [] : [count(context, 'context number', 'context numbers')]),
      ].join(', '),
    noParagraph: 'Paragraph not recorded',
    figureOf: (subject: string, period: string) => `${subject}, ${period}`,
    statisticsOf: (agency: string) => `statistics of ${agency}`,
    comparedWith: (base: string) => `compared with: ${base}`,
    attributedTo: (who: string) => `attributed to ${who}`,
    event: 'Event',
    context: 'Context, in no chart',
    unknownArticle: 'There is no such source',
    unknownArticleBody: (id: string) =>
      `The address asks for “${id.length > 80 ? `${id.slice(0, 80)}…` : id}”, which the bibliography does not have.`,
    allSources: 'All sources',
  },
  find: {
    label: 'Find a series, figure, event or article',
    placeholder: 'Find a series, event, article, value',
    open: 'Find',
    close: 'Close',
    results: 'Results',
    loading: 'Loading what can be found…',
    failed: 'What can be found could not be loaded.',
    hint: 'Words and numbers, in any order. For example:',
    examples: ['yuan 2023', 'Power of Siberia', '240', 'spiegel oil'],
    keys: 'Arrow keys choose, Enter opens, Esc closes.',
    groups: { chart: 'Charts', series: 'Series', figure: 'Figures', event: 'Events', article: 'Articles' },
    more: (n: number, group: string) => `${n} more ${group.toLowerCase()}`,
    announced: (n: number, text: string) => `${count(n, 'result', 'results')} for “${text}”`,
    none: (text: string) => `Nothing has all of “${text}”.`,
    noneOfOne: (text: string) => `Nothing has “${text}”.`,
    without: (word: string, n: number) => `Without “${word}”: ${count(n, 'result', 'results')}`,
    nothingToFind: 'Type letters or digits: there is nothing to look for in signs.',
    wayOn: 'Look through the bibliography',
    tooLong: (limit: number) => `Only the first ${limit} characters are looked for.`,
    figure: (subject: string, period: string) => `${subject}, ${period}`,
    saidBy: (first: string, others: number) =>
      others === 0 ? first : `${first} and ${count(others, 'other', 'others')}`,
  },
}

export type Words = typeof en
