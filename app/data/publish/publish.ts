import type { Check } from '../../domain/audit/check'
import type { ArticleId } from '../../domain/brand'
import type { Corpus } from '../../domain/corpus'
import { coverageOf } from '../../domain/coverage'
import type { Coverage } from '../../domain/coverage'
import type { Observation } from '../../domain/observation'
import { articleReference } from '../../domain/reference/article-reference'
import { bibtexText } from '../../domain/reference/bibtex'
import { cslItems } from '../../domain/reference/csl'
import type { Ruling } from '../../domain/ruling'
import { articleFiles } from './article-file'
import { auditCsv } from './audit-csv'
import { auditJson } from './audit-json'
import { bibliographyJson } from './bibliography'
import { catalogueJson } from './catalogue'
import { coverageJson } from './coverage-json'
import { datapackageJson } from './datapackage'
import { errataCsv } from './errata-csv'
import { findJson } from './find-file'
import { historyFiles } from './history'
import { jsonText } from './json'
import type { JsonObject } from './json'
import { observationsCsv } from './observations-csv'
import { playlistsJson } from './playlists-json'
import {
  annotationJson,
  articleRecordJson,
  observationJson,
  rateJson,
  rulingJson,
  seriesJson,
} from './records'
import { versionOf } from './version'
import type { Digest } from './version'

/**
 * Every published file by its path from the site's root.
 * @param built time of the build, as data/version.json gives it; no other file depends on it
 * @param checks the audit of this very corpus
 * @param coverage what is known of its series by year
 * @param app name of the entry script: a wall that runs another one knows by it that it is out of date
 */
export function publish(
  corpus: Corpus,
  digest: Digest,
  built: string,
  checks: readonly Check[],
  coverage: Coverage = coverageOf(corpus),
  app?: string,
): ReadonlyMap<string, string> {
  const version = versionOf(corpus, digest)
  const cited = shortRecords(corpus)
  const references = corpus.articles.map(articleReference)
  return new Map([
    ['data/catalogue.json', jsonText(catalogueJson(corpus, version))],
    ...corpus.series.map(({ series, observations }): [string, string] => [
      `data/series/${series.id}.json`,
      jsonText({
        version,
        ...seriesJson(series),
        observations: observations.map((each) => observationJson(each, series)),
        rulings: rulingsOn(observations, corpus).map(rulingJson),
        articles: cited(observations.map(({ citation }) => citation.article)),
      }),
    ]),
    ...historyFiles(corpus, version),
    ['data/articles.json', jsonText(bibliographyJson(corpus, version))],
    ...[...articleFiles(corpus, version, checks)].map(([id, file]): [string, string] => [
      `data/articles/${id}.json`,
      jsonText(file),
    ]),
    [
      'data/annotations.json',
      jsonText({
        version,
        annotations: corpus.annotations.map(annotationJson),
        articles: cited(corpus.annotations.map(({ citation }) => citation.article)),
      }),
    ],
    ['data/find.json', jsonText(findJson(corpus, version))],
    [
      'data/rates.json',
      jsonText({
        version,
        rates: corpus.rates.map(rateJson),
        articles: cited(
          corpus.rates.flatMap((rate) =>
            rate.form === 'series' ? [] : rate.citations.map((citation) => citation.article),
          ),
        ),
      }),
    ],
    ['data/playlists.json', jsonText(playlistsJson(corpus, version))],
    ['data/audit.json', jsonText(auditJson(checks, version))],
    ['data/audit.csv', auditCsv(corpus, checks)],
    ['data/coverage.json', jsonText(coverageJson(coverage, version))],
    ['data/observations.csv', observationsCsv(corpus)],
    ['data/errata.csv', errataCsv(corpus.errata)],
    ['data/articles.csl.json', jsonText(cslItems(references))],
    ['data/articles.bib', bibtexText(references)],
    ['data/datapackage.json', jsonText(datapackageJson(version))],
    ['data/version.json', jsonText({ version, built, app })],
  ])
}

/** The rulings on claims of one series. */
const rulingsOn = (claims: readonly Observation[], { rulings }: Corpus): readonly Ruling[] =>
  rulings.filter(({ leading }) => claims.some(({ id }) => id === leading))

/** Short records of the named articles, each once, by id. */
function shortRecords(corpus: Corpus): (ids: readonly ArticleId[]) => JsonObject {
  const articles = new Map(corpus.articles.map((article) => [article.id, articleRecordJson(article)]))
  return (ids) => Object.fromEntries([...new Set(ids)].toSorted().map((id) => [id, articles.get(id)]))
}
