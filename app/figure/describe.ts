import type { Basis } from '~/domain/basis'
import type { BasisId } from '~/domain/brand'
import type { DerivedPoint } from '~/domain/derive/derived-point'
import { claimsOf } from '~/domain/derive/term'
import type { StatedPoint } from '~/domain/point'
import { syndicationOf } from '~/domain/release'
import type { Words } from '~/i18n/en'
import { longValueText, periodWords, statedText } from '~/i18n/format'
import { pointText } from './pointText'

interface Told {
  readonly bases: ReadonlyMap<BasisId, Basis>
  readonly label: string
  readonly words: Words
}

/** "2023, Both directions, 240.1 billion US dollars, China customs, 12 articles" */
export function sentenceOf(point: StatedPoint, onLine: boolean, { bases, label, words }: Told): string {
  const { lead, shown, unit } = point
  return words.chart.sentence(
    [
      periodWords(point.period, words),
      label,
      statedText(shown, lead.quantity.hedge, unit, words, longValueText),
      statusWord(point, words),
      basisLabel(point, bases),
      words.chart.voices(syndicationOf(point, bases)),
      onLine || lead.status === 'forecast' ? '' : words.chart.differs,
    ].filter((part) => part !== ''),
  )
}

/** The hover card: the number, then when and who. */
export function hoverOf(point: StatedPoint, { bases, words }: Told): { value: string; detail: string } {
  const { lead, shown, unit } = point
  const status = statusWord(point, words)
  return {
    value: statedText(shown, lead.quantity.hedge, unit, words),
    detail: [
      periodWords(point.period, words),
      ...(status === '' ? [] : [status]),
      basisLabel(point, bases),
      words.chart.voices(syndicationOf(point, bases)),
    ].join(' · '),
  }
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
