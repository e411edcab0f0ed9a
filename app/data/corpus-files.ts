import type { Annotation } from '../domain/annotation'
import type { Article } from '../domain/article'
import type { Basis } from '../domain/basis'
import type { SavedChart } from '../domain/chart'
import type { Corpus, Erratum, SeriesWithClaims } from '../domain/corpus'
import type { RecordedClaims, Release } from '../domain/history'
import type { SavedPlaylist } from '../domain/playlist'
import type { Rate } from '../domain/rate'
import type { Ruling } from '../domain/ruling'
import type { Topic } from '../domain/topic'
import { annotationFile, toAnnotation } from './annotation'
import { articleFile, toArticle } from './article'
import { chartFile, toChart } from './chart'
import { decode } from './decode'
import type { Decoded } from './decode'
import { decodeErrata } from './errata'
import type { Fault } from './fault'
import { basesFile, toBasis, topicsFile, toTopic } from './lists'
import { recordedClaims, releaseFile, toRecordedClaims, toRelease } from './history'
import { playlistFile, toPlaylist } from './playlist'
import { rateFile, toRate } from './rate'
import { rulingFile, toRuling } from './ruling'
import { seriesFile, toSeriesWithClaims } from './series'

/** A file of `data/` with its path from the project's root. */
export interface SourceFile {
  readonly path: string
  readonly text: string
}

export interface Located<Value> {
  readonly file: string
  readonly value: Value
}

/** The corpus with the file of every part, so that a broken rule can name it. */
export interface CorpusFiles {
  readonly topics: readonly Located<readonly Topic[]>[]
  readonly bases: readonly Located<readonly Basis[]>[]
  readonly series: readonly Located<SeriesWithClaims>[]
  readonly articles: readonly Located<Article>[]
  readonly annotations: readonly Located<Annotation>[]
  readonly rates: readonly Located<Rate>[]
  readonly rulings: readonly Located<Ruling>[]
  readonly charts: readonly Located<SavedChart>[]
  readonly playlists: readonly Located<SavedPlaylist>[]
  readonly errata: readonly Located<readonly Erratum[]>[]
  readonly releases: readonly Located<Release>[]
  readonly recorded: readonly Located<RecordedClaims>[]
  /** Files that did not decode: what they hold is unknown, and nobody is blamed for naming it. */
  readonly unreadable: ReadonlySet<string>
}

/** Decodes every file of `data/`; all faults of all files come at once. */
export function decodeCorpus(sources: readonly SourceFile[]): {
  readonly files: CorpusFiles
  readonly faults: readonly Fault[]
} {
  const faults: Fault[] = []
  const unreadable = new Set<string>()
  const keep = <Value>(list: Located<Value>[], file: string, decoded: Decoded<Value>) => {
    if (decoded.ok) list.push({ file, value: decoded.value })
    else {
      unreadable.add(file)
      faults.push(...decoded.faults)
    }
  }
  const files = {
    topics: new Array<Located<readonly Topic[]>>(),
    bases: new Array<Located<readonly Basis[]>>(),
    series: new Array<Located<SeriesWithClaims>>(),
    articles: new Array<Located<Article>>(),
    annotations: new Array<Located<Annotation>>(),
    rates: new Array<Located<Rate>>(),
    rulings: new Array<Located<Ruling>>(),
    charts: new Array<Located<SavedChart>>(),
    playlists: new Array<Located<SavedPlaylist>>(),
    errata: new Array<Located<readonly Erratum[]>>(),
    releases: new Array<Located<Release>>(),
    recorded: new Array<Located<RecordedClaims>>(),
    unreadable,
  }
  for (const { path, text } of sources.toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
    switch (roleOf(path)) {
      case 'series':
        keep(files.series, path, decode(path, text, seriesFile, toSeriesWithClaims))
        break
      case 'article':
        keep(files.articles, path, decode(path, text, articleFile, toArticle))
        break
      case 'annotation':
        keep(files.annotations, path, decode(path, text, annotationFile, toAnnotation))
        break
      case 'rate':
        keep(files.rates, path, decode(path, text, rateFile, toRate))
        break
      case 'ruling':
        keep(files.rulings, path, decode(path, text, rulingFile, toRuling))
        break
      case 'chart':
        keep(files.charts, path, decode(path, text, chartFile, toChart))
        break
      case 'playlist':
        keep(files.playlists, path, decode(path, text, playlistFile, toPlaylist))
        break
      case 'topics':
        keep(
          files.topics,
          path,
          decode(path, text, topicsFile, (wire) => wire.topics.map(toTopic)),
        )
        break
      case 'bases':
        keep(
          files.bases,
          path,
          decode(path, text, basesFile, (wire) => wire.bases.map(toBasis)),
        )
        break
      case 'errata':
        keep(files.errata, path, decodeErrata(path, text))
        break
      case 'release':
        keep(files.releases, path, decode(path, text, releaseFile, toRelease))
        break
      case 'recorded':
        keep(files.recorded, path, decode(path, text, recordedClaims, toRecordedClaims))
        break
      case 'stray':
        faults.push(strayFault(path))
        break
      case 'none':
        break
    }
  }
  return { files, faults }
}

type Role =
  | 'series'
  | 'article'
  | 'annotation'
  | 'rate'
  | 'ruling'
  | 'chart'
  | 'playlist'
  | 'topics'
  | 'bases'
  | 'errata'
  | 'release'
  | 'recorded'
  | 'none'
  | 'stray'

const roles: readonly (readonly [RegExp, Role])[] = [
  [/^data\/series\/[^/]+\.json$/, 'series'],
  [/^data\/articles\/[^/]+\.json$/, 'article'],
  [/^data\/annotations\/[^/]+\.json$/, 'annotation'],
  [/^data\/rates\/[^/]+\.json$/, 'rate'],
  [/^data\/rulings\/[^/]+\.json$/, 'ruling'],
  [/^data\/charts\/[^/]+\.json$/, 'chart'],
  [/^data\/playlists\/[^/]+\.json$/, 'playlist'],
  [/^data\/topics\.json$/, 'topics'],
  [/^data\/bases\.json$/, 'bases'],
  [/^data\/errata\.csv$/, 'errata'],
  [/^data\/history\/\d{4}-[0-9a-f]{12}\.json$/, 'release'],
  [/^data\/history\/claims\.json$/, 'recorded'],
  [/^data\/(?:README\.md$|schema\/)|\/\.[^/]*$/, 'none'],
]

const roleOf = (path: string): Role => roles.find(([pattern]) => pattern.test(path))?.[1] ?? 'stray'

const strayFault = (file: string): Fault => ({
  file,
  path: '',
  rule: 'stray-file',
  message: 'is no file that the build reads',
  remedy:
    'series, articles, annotations, rates, rulings, charts and playlists are one .json file each, in the folder of that name',
})

export const toCorpus = (files: CorpusFiles): Corpus => ({
  topics: files.topics.flatMap(({ value }) => value),
  bases: files.bases.flatMap(({ value }) => value),
  series: files.series.map(({ value }) => value),
  articles: files.articles.map(({ value }) => value),
  annotations: files.annotations.map(({ value }) => value),
  rates: files.rates.map(({ value }) => value),
  rulings: files.rulings.map(({ value }) => value),
  charts: files.charts.map(({ value }) => value),
  playlists: files.playlists.map(({ value }) => value),
  errata: files.errata.flatMap(({ value }) => value),
  history: {
    // Their names begin with their number, and files are read in order of their names.
    releases: files.releases.map(({ value }) => value),
    recorded: files.recorded[0]?.value,
  },
})
