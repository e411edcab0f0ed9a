import type { Frequency } from '../frequency'
import type { Measure } from '../series'

/** Averages of prices from January on are no figure that anybody asks for. */
export const isReckonedAt = (frequency: Frequency, measure: Measure): boolean =>
  frequency !== 'ytd' || measure === 'flow' || measure === 'growth'
