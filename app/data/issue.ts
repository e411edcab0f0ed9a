import type { BaseIssue, IssuePathItem } from 'valibot'
import { knownHedges } from '../domain/hedge'
import { plainUnitIds } from '../domain/rate'
import { unitIds } from '../domain/unit'
import type { Fault } from './fault'
import { nearest } from './nearest'

/** The faults behind one issue of the schema: one, but for an object with several unknown fields. */
export function faultsOf(file: string, issue: BaseIssue<unknown>): readonly Fault[] {
  const items = issue.path ?? []
  const at = (rule: string, message: string, remedy: string): readonly Fault[] => [
    { file, path: pathText(items), rule, message, remedy },
  ]
  if (issue.type === 'strict_object' && items.length > 0) {
    if (issue.expected === 'never') return unknownFields(file, issue, items)
    const field = items.at(-1)
    if (field?.type === 'object' && issue.expected === JSON.stringify(field.key)) {
      return at('missing-field', 'is missing', `add ${issue.expected}`)
    }
  }
  if (issue.type === 'variant' && items.length > 0 && issue.expected !== 'Object')
    return at(...formWords(issue))
  const words = ruleWords(issue)
  return words === undefined ? at(...typeWords(issue)) : at(issue.message, ...words)
}

function unknownFields(
  file: string,
  issue: BaseIssue<unknown>,
  items: readonly IssuePathItem[],
): readonly Fault[] {
  const known = issue.message.split(' ')
  const input: unknown = items.at(-1)?.input
  const names = typeof input === 'object' && input !== null ? Object.keys(input) : []
  const parent = pathText(items.slice(0, -1))
  return names
    .filter((name) => !known.includes(name))
    .map((name) => {
      const near = nearest(name, known)
      const remedy = near === undefined ? `the fields are ${known.join(', ')}` : `write “${near}”`
      const path = parent === '' ? name : `${parent}.${name}`
      return { file, path, rule: 'unknown-field', message: `“${name}” is no field here`, remedy }
    })
}

/** The field that says which of several forms an object has is missing, or names none of them. */
function formWords({ input, expected }: BaseIssue<unknown>): readonly [string, string, string] {
  const choices = (expected ?? '').replace(/^\((.*)\)$/, '$1')
  return input === undefined
    ? ['missing-field', 'is missing', `write one of ${choices}`]
    : ['choice', `${show(input)} is not among the choices`, `choose one of ${choices}`]
}

/** `observations[3].period` */
function pathText(items: readonly IssuePathItem[]): string {
  return items
    .map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '')
}

/** Message and remedy of a rule of our own; undefined when the issue is a plain wrong type. */
function ruleWords({
  message: rule,
  input,
  expected,
  received,
}: BaseIssue<unknown>): readonly [string, string] | undefined {
  const shown = show(input)
  switch (rule) {
    case 'empty-text':
      return ['has no words', 'write them, or leave the field out']
    case 'number':
      return [`${shown} is no finite number`, 'leave the field out where there is no number']
    case 'ordinal':
      return [`${shown} is no ordinal`, 'count from 1: 1, 2, 3 …']
    case 'unknown-unit':
      return [`${shown} is no unit`, nearRemedy(input, unitIds, 'the units are in app/domain/unit.ts')]
    case 'known-hedge':
      return [
        `${shown} is no known hedge`,
        nearRemedy(input, knownHedges, 'add the word and its sense to app/domain/hedge.ts'),
      ]
    case 'choice':
      return [`${shown} is not among the choices`, `choose one of ${expected ?? ''}`]
    case 'language':
      return [`${shown} is no language tag`, 'write a BCP 47 tag: en, zh, pt-BR']
    case 'address':
      return [`${shown} is no web address`, 'write an absolute address that begins with https:// or http://']
    case 'id':
      return [`${shown} is no id`, 'use lower-case letters, digits and hyphens, at most 160 characters']
    case 'period':
      return [
        `${shown} is no period`,
        'write 2023, 2023-Q3, 2023-08, 2023-08-31, or two of them joined by ..',
      ]
    case 'inverted-period':
      return [`${shown} ends before it starts`, 'put the earlier end first']
    case 'closed-period':
      return ['has an open end', 'give both ends']
    case 'date':
      return [`${shown} is no date`, 'write 2023-10-14, 2024-04 or 2025, as precise as it is known']
    case 'day':
      return [`${shown} is no day`, 'write it as 2026-11-26']
    case 'version':
      return [
        `${shown} is no version of the corpus`,
        'versions have twelve hexadecimal digits; npm run data:release writes them',
      ]
    case 'empty-change':
      return ['says neither what a claim was nor what it is', 'give was, now, or both']
    case 'no-number':
      return ['holds no number', 'give value, low or high']
    case 'inverted-range':
      return ['its low lies above its high', 'swap the two']
    case 'rate-range':
      return [
        'its factor does not lie between its low and its high',
        'correct one of the three; all are above zero',
      ]
    case 'rate-unit':
      return [
        `${shown} is no unit that a rate can have here`,
        nearRemedy(
          input,
          plainUnitIds,
          'name an amount or a price, with a flow a day only as “to”; what flows a year or a month is not converted',
        ),
      ]
    case 'rate-money':
      return [
        'takes its factor from a series, and not both of its units are money',
        'correct from and to, or give a factor with its sources',
      ]
    case 'one-rate':
      return [
        'is neither a factor nor a series, or is both',
        'give factor, appliesTo and sources (low and high too, where it varies); or series alone',
      ]
    case 'duration':
      return [`${shown} is no time that a slide can stay`, 'write whole seconds, from 3 to 3600 (an hour)']
    case 'hours':
      return [`${shown} are no hours`, 'write 08:00..18:00, with another end than start; 24:00 ends a day']
    case 'one-slide':
      return ['shows nothing, or two things', 'give a chart or a view']
    case 'empty-schedule':
      return ['says neither days nor hours', 'give days, hours, or both; or leave it out']
    case 'empty-list':
      return ['is empty', 'name at least one']
    case 'long-reason':
      return [`has ${received} characters`, 'say it in at most 300']
    case 'sum-of-one':
      return ['adds up fewer than two series', 'name two or more']
    case 'one-citation':
      return [
        'has no citation or two',
        'give a quote (articles) or a row (releases, without paragraph or quoteExempt)',
      ]
    default:
      return undefined
  }
}

function typeWords({
  type,
  input,
  expected,
  received,
}: BaseIssue<unknown>): readonly [string, string, string] {
  if (type === 'number' && typeof input === 'string') {
    const digits = Number(input.replaceAll(/[\s,]/g, ''))
    const plain = Number.isFinite(digits) && input.trim() !== '' ? String(digits) : '12.5'
    return ['type', `${show(input)} is text where a number stands`, `write ${plain} without quotes`]
  }
  if (type === 'strict_object' || type === 'variant')
    return ['type', `is ${received} where an object stands`, 'write { … }']
  return ['type', `is ${received} where ${expected ?? 'another type'} stands`, typeRemedy(type)]
}

function typeRemedy(type: string): string {
  switch (type) {
    case 'string':
      return 'write it between double quotes'
    case 'boolean':
      return 'write true or false without quotes'
    case 'array':
    case 'tuple':
      return 'write a list between [ and ]'
    case 'number':
      return 'write a number such as 12.5 without quotes'
    default:
      return 'see the schema in data/schema'
  }
}

function nearRemedy(input: unknown, known: readonly string[], otherwise: string): string {
  const near = typeof input === 'string' ? nearest(input, known) : undefined
  return near === undefined ? otherwise : `write “${near}”; ${otherwise}`
}

const show = (input: unknown): string =>
  typeof input === 'string' ? `“${cut(input)}”` : cut(JSON.stringify(input))
const cut = (words: string): string => (words.length > 60 ? `${words.slice(0, 60)}…` : words)
