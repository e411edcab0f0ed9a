import type { Observation } from '../../domain/observation'
import { periodText } from '../../domain/period'
import { statedFields } from '../../domain/stated-fields'
import type { JsonObject } from './json'

/** A claim in the few fields that name it, state it and lead to its chart. */
export const figureLineJson = ({ id, series, period, quantity }: Observation): JsonObject => ({
  id,
  series,
  period: periodText(period),
  ...statedFields(quantity.stated, quantity.hedge),
  unit: quantity.unit,
  hedge: quantity.hedge?.word,
})
