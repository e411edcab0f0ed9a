import { hasUsualBase } from '../../domain/observation'
import { periodText } from '../../domain/period'
import { sameScale, unitOf } from '../../domain/unit'
import { observationsIn } from './rule'
import type { Rule } from './rule'

/** A claim's unit rescales into the series' own, or into one of those that the series says it is also stated in. */
export const unitFitsSeries: Rule = (files) =>
  observationsIn(files).flatMap(({ file, path, series, observation: { quantity } }) =>
    [series.unit, ...series.alsoStatedIn].some((unit) => sameScale(unit, quantity.unit))
      ? []
      : [
          {
            file,
            path: `${path}.unit`,
            message: `“${quantity.unit}” (${unitOf(quantity.unit).dimension}) does not rescale into “${series.unit}”`,
            remedy: `correct the unit, or add it to alsoStatedIn of the series`,
          },
        ],
  )

/** A unit of the series' own scale is no second scale, and one unit a scale is enough to draw its claims. */
export const alsoStatedInAddsScale: Rule = (files) =>
  files.series.flatMap(({ file, value: { series } }) =>
    series.alsoStatedIn.flatMap((unit, index) => {
      const before = [series.unit, ...series.alsoStatedIn.slice(0, index)].find((other) =>
        sameScale(unit, other),
      )
      if (before === undefined) return []
      return [
        {
          file,
          path: `alsoStatedIn[${index}]`,
          message: `“${unit}” is of the scale of “${before}”`,
          remedy: 'leave it out: units of one scale rescale by themselves',
        },
      ]
    }),
  )

/** One article states one number for one span once in one unit. */
export const noDuplicateClaim: Rule = (files) => {
  const first = new Map<string, string>()
  return observationsIn(files).flatMap(({ file, path, series, observation: o }) => {
    const key = [
      series.id,
      o.kind,
      periodText(o.period),
      hasUsualBase(o) ? '' : o.basePeriod,
      o.citation.article,
      o.basis,
      o.quantity.unit,
    ].join(' ')
    const held = first.get(key)
    if (held === undefined) {
      first.set(key, path)
      return []
    }
    return [
      {
        file,
        path,
        message: `repeats ${held}: same kind, span, base, article, basis and unit`,
        remedy: 'keep one of the two, or correct what tells them apart',
      },
    ]
  })
}
