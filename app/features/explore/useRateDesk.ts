import { useMemo } from 'react'
import { useRates, useSeriesFiles } from '~/data/queries'
import type { SeriesSummary } from '~/domain/corpus'
import { exchangeNeeded, ratesNeeded } from '~/figure/ratesNeeded'
import type { RateDesk } from '~/figure/prepare'
import { rateDesk } from '~/figure/rateDesk'
import type { UnitId } from '~/domain/unit'

/** The rates that a figure needs, loaded on demand; undefined where none is needed or not all are here yet. */
export function useRateDesk(asked: readonly SeriesSummary[], unit: UnitId | undefined): RateDesk | undefined {
  const isNeeded = ratesNeeded(asked, unit)
  const rates = useRates(isNeeded)
  const file = rates.state === 'ready' ? rates.value : undefined
  const needed = file === undefined ? [] : exchangeNeeded(asked, unit, file.rates)
  const [exchange] = useSeriesFiles(needed)
  const isWaiting = exchange?.state === 'loading'
  const prices = exchange?.state === 'ready' ? exchange.value : undefined
  return useMemo(() => {
    if (!isNeeded || file === undefined || isWaiting) return undefined
    return rateDesk(file, prices)
  }, [isNeeded, file, isWaiting, prices])
}
