import type { Basis } from '~/domain/basis'
import type { BasisId } from '~/domain/brand'
import type { DerivedPoint } from '~/domain/derive/derived-point'
import { claimsOf } from '~/domain/derive/term'
import type { StatedPoint } from '~/domain/point'
import { syndicationOf } from '~/domain/release'
import type { Words } from '~/i18n/en'
import { longValueText, periodWords, statedText } from '~/i18n/format'
import { gapOf } from './gap'
import { gapText } from './gapText'
import { pointText } from './pointText'

interface Told {
  readonly bases: ReadonlyMap<BasisId, Basis>
  readonly label: string
  /** The point that leads the contested span of each point. */
  readonly leaders: ReadonlyMap<StatedPoint, StatedPoint>
  readonly words: Words
}

/** "2023, Both directions, 240.1 billion US dollars, China customs, 12 articles" */
export function sentenceOf(point: StatedPoint, onLine: boolean, told: Told): string {
  const { bases, label, words } = told
  const { lead, shown, unit } = point
  return words.chart.sentence(
    [
      periodWords(point.period, words),
      label,
      statedText(shown, lead.quantity.hedge, unit, words, longValueText),
      statusWord(point, words),
      basisLabel(point, bases),
      words.chart.voices(syndicationOf(point, bases)),
      rivalry(point, told) ?? (onLine || lead.status === 'forecast' ? '' : words.chart.differs),
    ].filter((part) => part !== ''),
  )
}

/** The hover card: the number, then when and who. */
export function hoverOf(point: StatedPoint, told: Told): { value: string; detail: string } {
  const { bases, words } = told
  const { lead, shown, unit } = point
  const status = statusWord(point, words)
  return {
    value: statedText(shown, lead.quantity.hedge, unit, words),
    detail: [
      periodWords(point.period, words),
      ...(status === '' ? [] : [status]),
      basisLabel(point, bases),
      words.chart.voices(syndicationOf(point, bases)),
      ...[rivalry(point, told)].filter((said) => said !== undefined),
    ].join(' · '),
  }
}

/** By how much it contradicts the number that leads its span. */
function rivalry(point: StatedPoint, { leaders, words }: Told): string | undefined {
  const leader = leaders.get(point)
  if (leader === undefined || leader === point) return undefined
  return words.chart.contradicts(pointText(leader, words), gapText(gapOf(point, leader), point.unit, words))
}

/** "2023-05, Both directions, 20 billion US dollars, reckoned from 2 claims" */
export function reckonedSaid(point: DerivedPoint, { label, words }: Told): string {
  return words.chart.sentence([
    periodWords(point.period, words),
    label,
    pointText(point, words, longValueText),
    words.chart.reckoned(claimsOf(point.term).length),
  ])
}

export function reckonedHover(
  point: DerivedPoint,
  { words }: Told,
): { readonly value: string; readonly detail: string } {
  return {
    value: pointText(point, words),
    detail: [periodWords(point.period, words), words.chart.reckoned(claimsOf(point.term).length)].join(' · '),
  }
}

function statusWord({ lead }: StatedPoint, words: Words): string {
  switch (lead.status) {
    case 'forecast':
    case 'estimate':
    case 'provisional':
      return words.statuses[lead.status].toLocaleLowerCase(words.locale)
    case 'reported':
      return ''
  }
}

/** Whose statistics the shown number is; claims that agree with it may be on other bases. */
export function basisLabel(point: StatedPoint, bases: ReadonlyMap<BasisId, Basis>): string {
  const id = point.lead.basis
  return bases.get(id)?.label ?? id
}
