import * as v from 'valibot'
import { isWebAddress } from '../domain/article'
import {
  annotationIds,
  articleIds,
  basisIds,
  chartIds,
  checkIds,
  observationIds,
  playlistIds,
  rateIds,
  rulingIds,
  seriesIds,
  topicIds,
} from '../domain/brand'
import { hedgeOf } from '../domain/hedge'
import { isClosed, parsePeriod } from '../domain/period'
import { unitIds } from '../domain/unit'

// What single fields hold. A message is the name of the rule that was broken; words.ts says it in a sentence.

/** An object of exactly these fields. Its message lists them, so that the nearest can be named for a stranger. */
export const closed = <Entries extends v.ObjectEntries>(entries: Entries) =>
  v.strictObject(entries, () => Object.keys(entries).join(' '))

export const text = v.pipe(
  v.string(),
  v.check((words) => words.trim() !== '', 'empty-text'),
)
export const number = v.pipe(v.number(), v.finite('number'))
export const ordinal = v.pipe(v.number(), v.integer('ordinal'), v.minValue(1, 'ordinal'))
export const unit = v.picklist(unitIds, 'unknown-unit')
export const currency = v.picklist(['usd', 'cny', 'eur'], 'choice')
export const language = v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z\d]{2,8})*$/, 'language'))
export const address = v.pipe(v.string(), v.guard(isWebAddress, 'address'))

export const seriesId = v.pipe(v.string(), v.guard(seriesIds.is, 'id'))
export const articleId = v.pipe(v.string(), v.guard(articleIds.is, 'id'))
export const observationId = v.pipe(v.string(), v.guard(observationIds.is, 'id'))
export const annotationId = v.pipe(v.string(), v.guard(annotationIds.is, 'id'))
export const basisId = v.pipe(v.string(), v.guard(basisIds.is, 'id'))
export const topicId = v.pipe(v.string(), v.guard(topicIds.is, 'id'))
export const rateId = v.pipe(v.string(), v.guard(rateIds.is, 'id'))
export const rulingId = v.pipe(v.string(), v.guard(rulingIds.is, 'id'))
export const playlistId = v.pipe(v.string(), v.guard(playlistIds.is, 'id'))
export const chartId = v.pipe(v.string(), v.guard(chartIds.is, 'id'))
export const checkId = v.pipe(v.string(), v.guard(checkIds.is, 'id'))

export const period = v.pipe(
  v.string(),
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    const parsed = parsePeriod(dataset.value)
    if (parsed.ok) return parsed.period
    addIssue({ message: parsed.reason.endsWith('ends before it starts') ? 'inverted-period' : 'period' })
    return NEVER
  }),
)

/** A publication date is as precise as it is known: `2023-10-14`, `2024-04` or `2025`. */
export const publicationDate = v.pipe(
  v.string(),
  v.regex(/^\d{4}(-\d{2}){0,2}$/, 'date'),
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    const parsed = parsePeriod(dataset.value)
    if (parsed.ok) return { text: dataset.value, period: parsed.period }
    addIssue({ message: 'date' })
    return NEVER
  }),
)

/** A day, `2026-11-26`. */
export const day = v.pipe(
  v.string(),
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    const parsed = parsePeriod(dataset.value)
    if (parsed.ok && isClosed(parsed.period) && parsed.period.start === parsed.period.end)
      return parsed.period.start
    addIssue({ message: 'day' })
    return NEVER
  }),
)

export const closedPeriod = v.pipe(period, v.guard(isClosed, 'closed-period'))

export const hedge = v.pipe(
  v.string(),
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    const known = hedgeOf(dataset.value)
    if (known !== undefined) return known
    addIssue({ message: 'known-hedge' })
    return NEVER
  }),
)
