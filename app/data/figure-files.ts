import type { SeriesId } from '../domain/brand'
import type { AnnotationsFile, Catalogue, RatesFile, SeriesFile } from '../domain/corpus'
import { fetchFile } from './fetch'
import { ratesFileFaults } from './integrity/rates-file'
import { seriesFileFaults } from './integrity/series-file'
import {
  catalogueFile,
  publishedAnnotations,
  publishedSeries,
  toAnnotationsFile,
  toCatalogue,
  toSeriesFile,
} from './published'
import { publishedRates, toRatesFile } from './rate'

// The published files that figures are made of. Each throws a DataError that says what is wrong.

export const fetchCatalogue = (signal: AbortSignal): Promise<Catalogue> =>
  fetchFile('catalogue.json', catalogueFile, toCatalogue, signal)

export const fetchSeries = (id: SeriesId, signal: AbortSignal): Promise<SeriesFile> =>
  fetchFile(`series/${id}.json`, publishedSeries, toSeriesFile, signal, seriesFileFaults)

export const fetchAnnotations = (signal: AbortSignal): Promise<AnnotationsFile> =>
  fetchFile('annotations.json', publishedAnnotations, toAnnotationsFile, signal)

export const fetchRates = (signal: AbortSignal): Promise<RatesFile> =>
  fetchFile('rates.json', publishedRates, toRatesFile, signal, ratesFileFaults)
