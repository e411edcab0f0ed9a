import { namedBasisOf } from '../agreement'
import type { Agreement } from '../agreement'
import type { BasisId, SeriesId } from '../brand'
import { basePeriodOf } from '../derive/base-period'
import { namedIn } from '../derive/claim-index'
import type { ClaimIndex } from '../derive/claim-index'
import { oneByOne, outlookOf } from '../derive/outlook'
import { readingsOf } from '../derive/readings'
import { waysOf } from '../derive/reckonings'
import { termIn } from '../derive/side-by-side'
import { standsForItself } from '../derive/stands-for-itself'
import { claimsOf } from '../derive/term'
import type { ClaimTerm, Term } from '../derive/term'
import { reckon } from '../derive/ways'
import type { Way } from '../derive/ways'
import { hasUsualBase } from '../observation'
import { samePeriod } from '../period'
import type { ClosedPeriod } from '../period'
import type { Definition, Series } from '../series'
import type { UnitId } from '../unit'
import { incomparable, judged } from './check-of'
import type { Subject } from './check-of'
import type { Check, Reason } from './check'
import { bestOf } from './judge'
import { shareChecks } from './share'
import { statedBeside } from './stated-beside'
import { whyApart } from './why-apart'

/**
 * A series' claims against what its own definitions make of other series. Nothing is listed by hand. What was expected is
 * held against what the same article expects.
 */
export function definedChecks(series: Series, index: ClaimIndex): readonly Check[] {
  const groups = index.groups(series.id).filter(({ finest }) => finest.kind === series.kind)
  const [outlooks, facts] = [groups.filter(isExpected).flatMap(oneByOne), groups.filter(isKnown)]
  return series.definitions.flatMap((definition, place): readonly Check[] => {
    const by = place === 0 ? undefined : String(place + 1)
    const missing = namedIn(definition).find((id) => !index.series.has(id))
    if (missing !== undefined)
      return facts.flatMap((group) =>
        lacking(missing, { series, group, identity: definition.form, by }, index),
      )
    if (definition.form === 'share') return shareChecks(series, definition, index, by)
    return [
      ...facts.flatMap((group) => checksOf(series, definition, group, index, by)),
      ...outlooks.flatMap((group) =>
        checksOf(series, definition, group, outlookOf(group.finest.citation.article, index), by),
      ),
    ]
  })
}

const isExpected = ({ finest }: Agreement): boolean => finest.status === 'forecast'
const isKnown = (group: Agreement): boolean => !isExpected(group) && !standsForItself(group)

function lacking(missing: SeriesId, about: Omit<Subject, 'unit'>, index: ClaimIndex): readonly Check[] {
  const { group } = about
  const { unit } = group.finest.quantity
  const left = termIn(group.finest, unit, index.show)
  const reason = { kind: 'missing-input', series: missing, period: group.period } as const
  return left === undefined ? [] : [incomparable({ ...about, unit }, left, undefined, reason)]
}

function checksOf(
  series: Series,
  definition: Exclude<Definition, { form: 'share' }>,
  group: Agreement,
  index: ClaimIndex,
  by: string | undefined,
): readonly Check[] {
  const unit = unitFor(series, group, definition)
  const subject: Subject = { identity: definition.form, series, group, unit, by }
  const lefts = readingsOf(group, unit, index.show)
  const [left] = lefts
  if (left === undefined) return []
  const ways = (base?: ClosedPeriod) => waysOf(series, definition, group.period, unit, index, base)
  if (definition.form !== 'growth' && definition.form !== 'change') {
    return hasUsualBase(group.finest) ? decided(subject, lefts, ways(), index) : []
  }
  const base = basePeriodOf(group.finest)
  switch (base.kind) {
    case 'span':
      return decided(subject, lefts, ways(base.period), index)
    case 'since':
      return sinceChecks(subject, lefts, base, ways, index)
    case 'unknown':
      return [incomparable(subject, left, undefined, { kind: 'base-unknown', words: base.words })]
  }
}

/** Growth and shares are reckoned in the unit of the claim, since per cent and times are told apart; amounts in the series' own. */
const unitFor = (series: Series, group: Agreement, definition: Definition): UnitId =>
  definition.form === 'sum' || definition.form === 'difference' ? series.unit : group.finest.quantity.unit

/** One check for each way that has its inputs; a way without them ties nothing together. */
function decided(
  subject: Subject,
  lefts: readonly ClaimTerm[],
  ways: readonly Way[],
  index: ClaimIndex,
  reason?: Reason,
): readonly Check[] {
  const [left] = lefts
  if (left === undefined) return []
  return ways.flatMap((way, place): readonly Check[] => {
    const named =
      place === 0 ? subject : { ...subject, by: [subject.by, lastOf(way)].filter(Boolean).join('.') }
    const reckoned = reckon(way, index, subject.group)
    if (!reckoned.ok) return failed(named, left, way, reckoned.because, index)
    const best = bestOf(
      lefts,
      reckoned.options.map(({ term }) => term),
    )
    if (best === undefined) return []
    const stranger =
      best.judgement.verdict === 'agrees' ? undefined : strangerTo(subject.group, best.right, index)
    if (stranger === undefined) {
      const isOdd = best.judgement.verdict === 'contradicts'
      const note = isOdd ? statedBeside(subject.series, subject.group, index) : undefined
      return [judged(named, best, reason ?? note)]
    }
    const bases = [subject.group.finest.basis, stranger] as const
    return [incomparable(named, best.left, best.right, { kind: 'different-bases', bases })]
  })
}

/** Further ways of a change differ in the series of growth that they use: it stands last. */
const lastOf = ({ inputs }: Way): SeriesId | undefined => inputs.at(-1)?.[0]?.groups[0]?.finest.series

/**
 * The basis of an input that keeps an agency's number from being contradicted: nobody can say whose figure an unnamed one
 * is, and offices that differ by ten per cent are both quoted without their names.
 */
function strangerTo(group: Agreement, right: Term, { bases }: ClaimIndex): BasisId | undefined {
  const agency = namedBasisOf(group, bases)
  if (agency === undefined) return undefined
  return claimsOf(right).find(({ basis }) => basis !== agency)?.basis
}

function failed(
  subject: Subject,
  left: ClaimTerm,
  way: Way,
  because: 'missing-input' | 'different-bases' | 'divides-by-zero',
  { bases }: ClaimIndex,
): readonly Check[] {
  switch (because) {
    case 'missing-input':
      return []
    case 'divides-by-zero':
      return [incomparable(subject, left, undefined, { kind: 'divides-by-zero' })]
    case 'different-bases': {
      const groups = [subject.group, ...way.inputs.flat().flatMap((option) => option.groups)]
      const [apart] = groups.flatMap((one, place) =>
        groups.slice(place + 1).flatMap((other) => whyApart(one, other, bases) ?? []),
      )
      return apart === undefined ? [] : [incomparable(subject, left, undefined, apart)]
    }
  }
}

/** "Since February 2022" in figures of years, or "since 2021": of the bases that may be meant the one that fits is told. */
function sinceChecks(
  subject: Subject,
  lefts: readonly ClaimTerm[],
  base: { readonly named: ClosedPeriod; readonly like: readonly ClosedPeriod[] },
  ways: (base: ClosedPeriod) => readonly Way[],
  index: ClaimIndex,
): readonly Check[] {
  const [left] = lefts
  if (left === undefined) return []
  const tried = base.like.flatMap((span) =>
    decided(
      subject,
      lefts,
      ways(span).slice(0, 1),
      index,
      samePeriod(span, base.named) ? undefined : { kind: 'fits-base', base: span, named: base.named },
    ),
  )
  const fits = tried.find(({ verdict }) => verdict === 'agrees')
  if (fits !== undefined) return [fits]
  const words = subject.group.finest.basePeriod ?? ''
  return tried.length === 0 ? [] : [incomparable(subject, left, undefined, { kind: 'no-base-fits', words })]
}
