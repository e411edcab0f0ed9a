import { useMemo } from 'react'
import { useRates, useSeriesFiles } from '~/data/queries'
import type { Loading } from '~/data/queries'
import type { Check } from '~/domain/audit/check'
import type { Catalogue, SeriesFile } from '~/domain/corpus'
import type { Passages } from '~/figure/passages'
import { exchangeNeeded, ratesNeeded } from '~/figure/ratesNeeded'
import { seriesOf } from './leaves'

type Failure = Extract<Loading<unknown>, { readonly state: 'failed' }>

interface PassagesOf {
  /** Undefined as long as something is on its way. */
  readonly passages: Passages | undefined
  /** What could not be had; the rest is there. */
  readonly failed: Failure | undefined
}

/** Loads what a check needs when it is opened, and not before. */
export function usePassages(check: Check, catalogue: Catalogue): PassagesOf {
  const ids = useMemo(() => seriesOf(check), [check])
  const summaries = ids.flatMap((id) => catalogue.series.get(id) ?? [])
  const isNeeded = ratesNeeded(summaries, check.unit)
  const files = useSeriesFiles(ids)
  const rates = useRates(isNeeded)
  const exchange = useSeriesFiles(
    rates.state === 'ready' ? exchangeNeeded(summaries, check.unit, rates.value.rates) : [],
  )
  const all = [...files, ...exchange, ...(isNeeded ? [rates] : [])]
  const failed = all.find((file) => file.state === 'failed')
  if (all.some(({ state }) => state === 'loading')) return { passages: undefined, failed }
  const claims = files.flatMap(readyFile)
  const prices = exchange.flatMap(readyFile)
  return {
    failed,
    passages: {
      claims: new Map(claims.flatMap(({ observations }) => observations.map((one) => [one.id, one]))),
      articles: new Map([
        ...[...claims, ...prices].flatMap(({ articles }) => [...articles]),
        ...(rates.state === 'ready' ? rates.value.articles : []),
      ]),
      book: {
        rates: rates.state === 'ready' ? rates.value.rates : [],
        exchange: new Map(prices.map(({ series, observations }) => [series.id, observations])),
      },
    },
  }
}

const readyFile = (file: Loading<SeriesFile>): readonly SeriesFile[] =>
  file.state === 'ready' ? [file.value] : []
