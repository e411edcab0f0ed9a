import { exchangeScale } from '../../domain/rate'
import type { Rate } from '../../domain/rate'
import { pathsFrom } from '../../domain/rate-path'
import type { Series } from '../../domain/series'
import { sameScale, unitOf } from '../../domain/unit'
import type { UnitId } from '../../domain/unit'
import type { CorpusFiles } from '../corpus-files'
import { idRemedy } from './ids'
import { idsOf } from './references'
import type { Rule, RuleFault } from './rule'

/** A rate leads from one scale to another; inside a scale units rescale exactly. */
export const rateJoinsScales: Rule = (files) =>
  files.rates
    .filter(({ value: { from, to } }) => sameScale(from, to))
    .map(({ file, value: { from, to } }) => ({
      file,
      path: 'to',
      message: `“${to}” is of the scale of “${from}”`,
      remedy: 'take the rate out: units of one scale rescale by themselves',
    }))

/** The series that a rate names are there, and their numbers are such as it converts or averages. */
export const rateFitsSeries: Rule = (files) => {
  const known = idsOf(files, 'series')
  const series = new Map(files.series.map(({ value }) => [value.series.id, value.series]))
  return files.rates.flatMap(({ file, value: rate }) =>
    namedBy(rate).flatMap(([path, id]): readonly RuleFault[] => {
      if (!known.has(id)) {
        const remedy = idRemedy(id, known, `add data/series/${id}.json`)
        return [{ file, path, message: `“${id}” is no series`, remedy }]
      }
      const named = series.get(id)
      if (named === undefined || fits(rate, named)) return []
      const remedy =
        rate.form === 'series'
          ? `name a series of prices in ${exchangeScale(rate)}`
          : `name series that are stated in “${rate.from}” or in “${rate.to}”`
      return [{ file, path, message: `“${id}” is in “${named.unit}”`, remedy }]
    }),
  )
}

const namedBy = (rate: Rate) =>
  rate.form === 'series'
    ? ([['series', rate.series]] as const)
    : rate.appliesTo.map((id, index) => [`appliesTo[${index}]`, id] as const)

const fits = (rate: Rate, { unit, alsoStatedIn }: Series): boolean =>
  rate.form === 'series'
    ? unitOf(unit).scale === exchangeScale(rate)
    : [unit, ...alsoStatedIn].some((own) => sameScale(own, rate.from) || sameScale(own, rate.to))

/** One series has one rate between two scales, so that a number has one conversion. */
export const ratesUnambiguous: Rule = (files) =>
  files.rates.flatMap(({ file, value: rate }, index) => {
    const rival = files.rates
      .slice(0, index)
      .find(({ value: other }) => joins(other, rate.from, rate.to) && shareSeries(other, rate))
    if (rival === undefined) return []
    const message = `converts what ${rival.file} converts, for the same series`
    return [{ file, path: 'to', message, remedy: 'keep one of the two, or let them name different series' }]
  })

const shareSeries = (a: Rate, b: Rate): boolean =>
  a.form === 'series' || b.form === 'series' || a.appliesTo.some((id) => b.appliesTo.includes(id))

const joins = (rate: Rate, a: UnitId, b: UnitId): boolean =>
  (sameScale(rate.from, a) && sameScale(rate.to, b)) || (sameScale(rate.from, b) && sameScale(rate.to, a))

/**
 * Where rates lead between two scales at all, a series that is stated in both is named by one of them: or the same oil
 * would be drawn apart, in tonnes and in barrels. Scales that no rate joins (dollars and euros) are views of their own.
 */
export const alsoStatedInConverts: Rule = (files) =>
  files.series.flatMap(({ file, value: { series } }) => {
    const reached = pathsFrom(series.unit, series.id, ratesOf(files)).map(({ unit }) => unit)
    return series.alsoStatedIn.flatMap((unit, index) => {
      if (reached.some((each) => sameScale(each, unit))) return []
      const rate = ratesOf(files).find((each) => joins(each, series.unit, unit))
      if (rate === undefined) return []
      return [
        {
          file,
          path: `alsoStatedIn[${index}]`,
          message: `no rate converts “${unit}” into “${series.unit}” for this series`,
          remedy: `add “${series.id}” to appliesTo of “${rate.id}” if its factor holds for these goods, or add a rate of their own`,
        },
      ]
    })
  })

const ratesOf = (files: CorpusFiles): readonly Rate[] => files.rates.map(({ value }) => value)
