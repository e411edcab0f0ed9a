import * as v from 'valibot'
import type { Definition } from '../domain/series'
import { closed, seriesId } from './fields'

/** At least two series, since a sum of one is that series. */
const summands = v.pipe(
  v.array(seriesId),
  v.minLength(2, 'sum-of-one'),
  v.rawTransform(({ dataset: { value }, addIssue, NEVER }): Extract<Definition, { form: 'sum' }>['of'] => {
    const [first, second, ...others] = value
    if (first !== undefined && second !== undefined) return [first, second, ...others]
    addIssue({ message: 'sum-of-one' })
    return NEVER
  }),
)

/** How a series follows from others, as a series file writes it and as it is published. */
export const definition = v.variant('form', [
  closed({ form: v.literal('sum'), of: summands }),
  closed({ form: v.literal('difference'), of: seriesId, less: seriesId }),
  closed({ form: v.literal('growth'), of: seriesId }),
  closed({ form: v.literal('change'), of: seriesId }),
  closed({ form: v.literal('share'), of: seriesId, in: seriesId }),
  closed({ form: v.literal('discount'), of: seriesId, against: seriesId }),
])
