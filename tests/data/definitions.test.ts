import { describe, expect, it } from 'vitest'
import { decodeCorpus } from '../../app/data/corpus-files'
import { rules } from '../../app/data/integrity/registry'
import { faultsOf } from '../../app/data/integrity/rule'
import { aSeries, anObservation, sourcesOf } from '../../mocks/builders'
import type { SeriesRecord } from '../../mocks/builders'
import { smallParts } from '../../mocks/small-corpus'

type Definitions = SeriesRecord['definitions']
type Definition = NonNullable<Definitions>[number]
type Unit = SeriesRecord['unit']

const a = (id: string, definitions: Definitions, part: Partial<SeriesRecord> = {}): SeriesRecord =>
  aSeries({ id, definitions, observations: [anObservation({ id: `${id}-1`, ...unitOf(part) })], ...part })

const unitOf = ({ unit }: Partial<SeriesRecord>) => (unit === undefined ? {} : { value: 12, unit })

/** The small corpus (dollars, percentages, tonnes of oil that are barrels too) with these series beside its own. */
function faultsWith(...series: readonly SeriesRecord[]): readonly string[] {
  const parts = { ...smallParts, series: [...(smallParts.series ?? []), ...series] }
  const { files, faults } = decodeCorpus(sourcesOf(parts))
  return [...faults, ...faultsOf(rules, files)].map(
    ({ file, path, rule, message }) => `${file.slice('data/series/'.length)} ${path} ${rule}: ${message}`,
  )
}

describe('definitions', () => {
  it('may name a total of parts, and parts that are no sums again', () => {
    const total = a('total', [{ form: 'sum', of: ['north', 'south'] }])
    const surplus = a('surplus', [{ form: 'difference', of: 'north', less: 'south' }])
    expect(faultsWith(a('north', undefined), a('south', undefined), total, surplus)).toEqual([])
  })

  it('make a circle of a total of parts and a part that is the rest of the total, told once', () => {
    const total = a('total', [{ form: 'sum', of: ['north', 'south'] }])
    const south = a('south', [{ form: 'difference', of: 'total', less: 'north' }])
    expect(faultsWith(a('north', undefined), south, total)).toEqual([
      'south.json definitions[0] definitionNotCyclic: “south” follows from itself: south → total → south',
    ])
  })

  it('tell a long circle at the definition that leads into it', () => {
    const first = a('a', [
      { form: 'sum', of: ['trade-total', 'trade-china-to-russia'] },
      { form: 'sum', of: ['trade-total', 'b'] },
    ])
    const second = a('b', [{ form: 'difference', of: 'c', less: 'trade-total' }])
    const third = a('c', [{ form: 'change', of: 'a' }])
    expect(faultsWith(first, second, third, a('outside', [{ form: 'sum', of: ['a', 'b'] }]))).toEqual([
      'a.json definitions[1] definitionNotCyclic: “a” follows from itself: a → b → c → a',
    ])
  })

  it('see no circle in growth and share of one series', () => {
    const growth = a('growth', [{ form: 'growth', of: 'trade-total' }], { unit: 'percent' })
    const share = a('share', [{ form: 'share', of: 'trade-china-to-russia', in: 'trade-total' }], {
      unit: 'percent',
    })
    expect(faultsWith(growth, share)).toEqual([])
  })

  it.each<[Definition, Unit]>([
    [{ form: 'growth', of: 'trade-total' }, 'percent'],
    [{ form: 'growth', of: 'trade-total' }, 'ratio'],
    [{ form: 'change', of: 'trade-total' }, 'usd-million'],
    [{ form: 'change', of: 'yuan-share-exports' }, 'percentage-points'],
    [{ form: 'sum', of: ['crude-volume', 'crude-volume'] }, 'thousand-barrels-per-day'],
    [{ form: 'share', of: 'crude-volume', in: 'crude-volume' }, 'percent'],
    [{ form: 'discount', of: 'oil-price', against: 'oil-price' }, 'percent'],
  ])('%j comes out in %s', (definition, unit) => {
    expect(faultsWith(a('own', [definition], { unit }))).toEqual([])
  })

  it.each<[Definition, Unit, string]>([
    [{ form: 'growth', of: 'trade-total' }, 'usd-billion', 'a growth does not come out in “usd-billion”'],
    [{ form: 'growth', of: 'trade-total' }, 'percentage-points', 'a growth does not come out'],
    [{ form: 'change', of: 'trade-total' }, 'percent', 'a change of “trade-total” does not come out'],
    [{ form: 'change', of: 'yuan-share-exports' }, 'percent', 'does not come out in “percent”'],
    [{ form: 'sum', of: ['trade-total', 'oil-price'] }, 'usd-billion', 'a sum of “oil-price” does not'],
    [{ form: 'difference', of: 'crude-volume', less: 'trade-total' }, 'million-tonnes', '“trade-total” does'],
    [{ form: 'share', of: 'trade-total', in: 'crude-volume' }, 'percent', 'have no scale in common'],
    [{ form: 'share', of: 'trade-total', in: 'trade-total' }, 'usd-billion', 'a share does not come out'],
    [{ form: 'discount', of: 'oil-price', against: 'crude-volume' }, 'percent', 'have no scale in common'],
  ])('%j does not come out in %s', (definition, unit, words) => {
    const faults = faultsWith(a('own', [definition], { unit }))
    expect(faults).toEqual([expect.stringContaining('own.json definitions[0] definitionFitsUnit: ')])
    expect(faults[0]).toContain(words)
  })
})
