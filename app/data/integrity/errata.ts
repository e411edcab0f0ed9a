import { observationColumns } from '../../domain/observation-table'
import { observationsIn } from './rule'
import type { Rule } from './rule'
import { idRemedy } from './ids'

/** An erratum is about a claim that is here, or says that the claim was withdrawn. */
export const erratumNamesObservation: Rule = (files) => {
  const known = new Set<string>(observationsIn(files).map(({ observation }) => observation.id))
  return errataIn(files).flatMap(({ file, path, erratum: { observation, field } }) => {
    const withdrawn = field === 'observation'
    if (known.has(observation) !== withdrawn) return []
    const message = withdrawn
      ? `“${observation}” was withdrawn, and still stands in its series`
      : `“${observation}” is no observation`
    const remedy = withdrawn
      ? 'take the claim out of its series, or name the field that was corrected'
      : idRemedy(observation, known, 'take the row out')
    return [{ file, path, message, remedy }]
  })
}

/** An erratum names a column of the published table and says in a sentence why. */
export const erratumSaysWhy: Rule = (files) =>
  errataIn(files).flatMap(({ file, path, erratum: { field, reason } }) => {
    if (!fields.includes(field)) {
      return [{ file, path, message: `“${field}” is no column`, remedy: `name one of ${fields.join(', ')}` }]
    }
    return reason.trim().length > 10
      ? []
      : [{ file, path, message: 'has no reason', remedy: 'say in a sentence why the fact was wrong' }]
  })

const fields: readonly string[] = [...observationColumns, 'observation']

const errataIn = (files: Parameters<Rule>[0]) =>
  files.errata.flatMap(({ file, value }) =>
    value.map((erratum, index) => ({ file, path: `row ${index + 2}`, erratum })),
  )
