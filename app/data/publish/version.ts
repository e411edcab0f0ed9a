import type { Corpus } from '../../domain/corpus'
import { jsonText } from './json'
import type { Json } from './json'
import { playlistJson } from './playlists-json'
import {
  annotationJson,
  articleJson,
  basisJson,
  chartJson,
  observationJson,
  rateJson,
  rulingJson,
  seriesJson,
  topicJson,
} from './records'

/** One-way digest of a text; the build passes SHA-256 so that this folder needs no Node. */
export type Digest = (text: string) => string

/** The version of a corpus: the same facts give the same version, however their files are laid out. */
export function versionOf(corpus: Corpus, digest: Digest): string {
  const content: Json = [
    sorted(corpus.topics).map(topicJson),
    sorted(corpus.bases).map(basisJson),
    corpus.series
      .toSorted((a, b) => (a.series.id < b.series.id ? -1 : 1))
      .map(({ series, observations }) => [
        seriesJson(series),
        sorted(observations).map((observation) => observationJson(observation, series)),
      ]),
    sorted(corpus.articles).map(articleJson),
    sorted(corpus.annotations).map(annotationJson),
    sorted(corpus.rates).map(rateJson),
    sorted(corpus.rulings).map(rulingJson),
    sorted(corpus.charts).map(chartJson),
    sorted(corpus.playlists).map(playlistJson),
    corpus.errata.map((e) => [e.observation, e.field, e.was, e.now, e.reason]),
  ]
  return digest(jsonText(content)).slice(0, 12)
}

const sorted = <Item extends { readonly id: string }>(items: readonly Item[]): readonly Item[] =>
  items.toSorted((a, b) => (a.id < b.id ? -1 : 1))
