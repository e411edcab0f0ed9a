import type { Check } from './check'

/** A forecast that what came contradicts: nobody erred about a fact. */
export const isMissedForecast = ({ identity, verdict }: Check): boolean =>
  identity === 'forecast' && verdict === 'contradicts'
