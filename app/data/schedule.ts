import * as v from 'valibot'
import { weekdays } from '../domain/schedule'
import type { Minute, Schedule } from '../domain/schedule'
import { closed } from './fields'

interface Hours {
  readonly from: Minute
  readonly to: Minute
}

/** `08:00..18:00`, or past midnight `22:00..06:00`. */
const hours = v.pipe(
  v.string(),
  v.rawTransform(({ dataset, addIssue, NEVER }): Hours => {
    const [from, to, ...more] = dataset.value.split('..').map(minuteOf)
    if (from !== undefined && to !== undefined && from !== to && from < 1440 && more.length === 0) {
      return { from, to }
    }
    addIssue({ message: 'hours' })
    return NEVER
  }),
)

function minuteOf(text: string): Minute | undefined {
  const [, hour, minute] = /^(\d\d):(\d\d)$/.exec(text) ?? []
  const minutes = Number(hour) * 60 + Number(minute)
  return minutes <= 1440 && Number(minute) < 60 ? minutes : undefined
}

/** When a playlist or one of its slides is shown. */
export const schedule = v.pipe(
  closed({
    days: v.optional(v.pipe(v.array(v.picklist(weekdays, 'choice')), v.minLength(1, 'empty-list'))),
    hours: v.optional(hours),
  }),
  v.rawTransform(({ dataset: { value: wire }, addIssue, NEVER }): Schedule => {
    if (wire.days !== undefined || wire.hours !== undefined) {
      return { days: wire.days ?? [], ...(wire.hours ?? { from: 0, to: 1440 }) }
    }
    addIssue({ message: 'empty-schedule' })
    return NEVER
  }),
)
