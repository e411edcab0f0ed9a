import { observationIds } from '../domain/brand'
import type { Erratum } from '../domain/corpus'
import { parseCsv } from './parse-csv'
import type { Decoded } from './decode'
import type { Fault } from './fault'

export const errataColumns = ['observation_id', 'field', 'was', 'now', 'reason'] as const

/** data/errata.csv: corrections of facts, one a row. */
export function decodeErrata(file: string, text: string): Decoded<readonly Erratum[]> {
  const [head = [], ...rows] = parseCsv(text)
  const faults: Fault[] = []
  const fault = (path: string, rule: string, message: string, remedy: string) =>
    faults.push({ file, path, rule, message, remedy })
  if (head.join(',') !== errataColumns.join(',')) {
    fault('row 1', 'csv-header', `is “${head.join(',').slice(0, 80)}”`, `write ${errataColumns.join(',')}`)
    return { ok: false, faults }
  }
  const errata: Erratum[] = []
  for (const [index, row] of rows.entries()) {
    const path = `row ${index + 2}`
    const [observation = '', field = '', was = '', now = '', reason = ''] = row
    if (row.length !== errataColumns.length) {
      fault(
        path,
        'csv-row',
        `has ${row.length} cells`,
        `write ${errataColumns.length}; put cells with commas between quotes`,
      )
    } else if (!observationIds.is(observation)) {
      fault(path, 'id', `“${observation}” is no id`, 'name the observation that was corrected')
    } else errata.push({ observation, field, was, now, reason })
  }
  return faults.length === 0 ? { ok: true, value: errata } : { ok: false, faults }
}
