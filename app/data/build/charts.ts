import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'
import { parse } from 'valibot'
import type { CheckSaved, PublishedFiles } from '../../domain/chart-check'
import type { Corpus } from '../../domain/corpus'
import type { Fault } from '../fault'
import { publish } from '../publish/publish'
import { catalogueFile, publishedSeries, toCatalogue, toSeriesFile } from '../published'
import { publishedRates, toRatesFile } from '../rate'
import { readCorpus, sha256 } from './read'
import type { Reading } from './read'

const app = fileURLToPath(new URL('../..', import.meta.url))

/** Reads, decodes and checks a project's `data/`; where that is whole, what it has saved against what that plots as well. */
export async function readChecked(root: string): Promise<Reading> {
  const reading = readCorpus(root)
  return reading.faults.length > 0 ? reading : { ...reading, faults: await savedFaults(reading.corpus) }
}

/**
 * A saved chart or a slide is checked by the code that draws it, on the files that the app would load. That code names its
 * neighbours by `~/`, which a module that vite.config.ts loads cannot: Vite's own runner brings it in.
 */
async function savedFaults(corpus: Corpus): Promise<readonly Fault[]> {
  if (corpus.charts.length + corpus.playlists.length === 0) return []
  const { module } = await runnerImport<{ readonly checkSaved: CheckSaved }>(`${app}figure/checkSaved.ts`, {
    configFile: false,
    envFile: false,
    logLevel: 'error',
    resolve: { alias: { '~': app } },
  })
  const { charts, playlists } = module.checkSaved(corpus, publishedFiles(corpus))
  return [
    ...charts.map(({ chart, ...fault }) => ({ file: `data/charts/${chart}.json`, ...fault })),
    ...playlists.map(({ playlist, ...fault }) => ({ file: `data/playlists/${playlist}.json`, ...fault })),
  ]
}

/** A corpus as the app loads it. */
export function publishedFiles(corpus: Corpus): PublishedFiles {
  // Saved charts plot claims; neither checks nor coverage are among them.
  const files = publish(corpus, sha256, '', [], { years: [], rows: [] })
  const json = (path: string): unknown => JSON.parse(files.get(path) ?? 'null')
  const catalogue = toCatalogue(parse(catalogueFile, json('data/catalogue.json')))
  const series = new Map(
    corpus.series.map(({ series: { id } }) => [
      id,
      toSeriesFile(parse(publishedSeries, json(`data/series/${id}.json`))),
    ]),
  )
  const rates = toRatesFile(parse(publishedRates, json('data/rates.json')))
  return { catalogue, series, rates }
}
