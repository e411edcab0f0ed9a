import type { Age } from '~/domain/wall/age'
import type { SkipReason } from '~/domain/wall/state'

const count = (n: number, one: string, many: string): string =>
  `${n.toLocaleString('en-GB')} ${n === 1 ? one : many}`

/** `today`, `12 days`, `5 months`, `2 years 9 months` */
function age(span: Age): string {
  switch (span.form) {
    case 'days':
      return count(span.days, 'day', 'days')
    case 'months':
      return count(span.months, 'month', 'months')
    case 'years': {
      const years = count(span.years, 'year', 'years')
      return span.months === 0 ? years : `${years} ${count(span.months, 'month', 'months')}`
    }
  }
}

const reasons: Record<SkipReason, string> = {
  unreachable: 'its data could not be reached',
  invalid: 'its data are broken',
  unknown: 'there is no such chart',
  refused: 'its view cannot be drawn',
  broken: 'drawing it failed',
  slow: 'its data did not come in time',
}

const often = (times: number): string => (times > 1 ? ` ${times} times` : '')

/** The words of the wall; they are loaded with it. */
export const enWall = {
  name: 'Wall',
  waiting: 'Loading the slides',
  notYet: 'The slides cannot be reached. Trying again every ten seconds.',
  resting: 'Nothing is scheduled at this hour',
  position: (nth: number, of: number) => `${nth} / ${of}`,
  slide: (nth: number, of: number, title: string) => `Slide ${nth} of ${of}: ${title}`,
  claims: (n: number) => count(n, 'figure', 'figures'),
  articles: (n: number) => `, in ${count(n, 'article', 'articles')}`,
  more: (n: number) => `and ${n} more`,
  newest: (span: Age) =>
    span.form === 'days' && span.days === 0 ? 'newest claim of today' : `newest claim ${age(span)} old`,
  ended: (span: Age) => `series ended; newest claim ${age(span)} old`,
  late: (span: Age) => `overdue: newest claim ${age(span)} old`,
  undatedClaims: 'its articles carry no date',
  reckoned: (n: number) => `reckoned from ${count(n, 'cited figure', 'cited figures')}`,
  scan: 'Every number with its source',
  qr: (address: string) => `QR code: ${address}`,
  dataOf: (time: string) => `data of ${time}`,
  stale: (time: string) => `showing data of ${time}`,
  unreachable: (time: string) => `source unreachable since ${time}`,
  starting: 'showing data of an unknown hour',
  skipped: (title: string, why: SkipReason) => `Left out: ${title} (${reasons[why]})`,
  skippedMore: (n: number) => `and ${count(n, 'other slide', 'other slides')}`,
  unknownPlaylist: (id: string) => `There is no playlist “${id}”; showing the default one`,
  stalled: 'No slide can be loaded now; the last good one stays',
  paused: 'Paused',
  resumed: 'Going on',
  controls: {
    name: 'Wall controls',
    previous: 'Previous slide',
    next: 'Next slide',
    pause: 'Pause',
    resume: 'Go on',
    full: 'Full screen',
    notFull: 'Leave full screen',
    notes: 'Speaker notes',
    help: 'Keys',
    leave: 'Leave the wall',
    close: 'Close',
    refused: 'This browser refused full screen',
  },
  notes: {
    title: 'Speaker notes',
    none: 'This slide has no note.',
    next: (title: string) => `Next: ${title}`,
  },
  help: {
    title: 'Keys of the wall',
    keys: [
      ['→  Space  Page Down', 'next slide'],
      ['←  Page Up', 'previous slide'],
      ['Home  End', 'first, last slide'],
      ['1 … 9', 'to a slide by its number'],
      ['p', 'pause, go on'],
      ['f', 'full screen'],
      ['n', 'speaker notes'],
      ['d', 'black box: how the wall has been'],
      ['?', 'these keys'],
      ['Esc', 'close, or leave for the chart'],
    ],
    address:
      'In the address: kiosk=1 hides the controls, interval=30s sets the time of a slide, refresh=5m how often new data are looked for.',
  },
  box: {
    title: 'Black box',
    uptime: 'On the screen',
    runs: 'Starts',
    changes: 'Slide changes',
    rounds: 'Rounds',
    refreshes: 'Looks for news',
    failures: 'Failures',
    heap: 'Script memory',
    noHeap: 'not told by this browser',
    megabytes: (bytes: number) => `${(bytes / 1_048_576).toFixed(1)} MB`,
    corpus: 'Corpus',
    app: 'App',
    lately: 'Lately',
    storage: 'Kept over reloads',
    storages: {
      kept: 'yes',
      full: 'no: the storage of this browser is full',
      forbidden: 'no: this browser forbids it',
    },
    answered: (answers: number, failures: number) => `${answers} answered, ${failures} not`,
    save: 'Save as JSON',
    duration: (milliseconds: number) => {
      const minutes = Math.floor(milliseconds / 60_000)
      const days = Math.floor(minutes / 1440)
      const hours = Math.floor((minutes % 1440) / 60)
      return `${days > 0 ? `${count(days, 'day', 'days')} ` : ''}${hours} h ${minutes % 60} min`
    },
    entry: {
      start: 'started',
      outage: (why: string) => `source unreachable: ${why}`,
      over: (why: string, span: string) => `source was unreachable for ${span}: ${why}`,
      skipped: (place: number, why: SkipReason, times: number) =>
        `slide ${place} left out${often(times)}: ${reasons[why]}`,
      data: (version: string) => `corpus ${version} published`,
      app: (version: string) => `app ${version} published`,
      error: (message: string, times: number) => `error${often(times)}: ${message}`,
      clock: (seconds: number) => `clock set by ${seconds.toLocaleString('en-GB')} s`,
    },
  },
} as const

export type WallWords = typeof enWall
