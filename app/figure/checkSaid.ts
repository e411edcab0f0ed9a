import type { SaidFault, Saying } from '~/domain/chart-check'
import { fractionsIn, multiplesIn } from '~/domain/number-words'
import { overlaps, yearPeriod } from '~/domain/period'
import { isStated } from '~/domain/point'
import type { StatedPoint } from '~/domain/point'
import { position } from '~/domain/quantity'
import { en } from '~/i18n/en'
import { evidenceOf } from './evidence'
import type { DrawnFigure } from './model'
import { proofBy } from './proves'
import { titleNumbersIn } from './titleNumbers'
import type { TitleNumber } from './titleNumbers'

type Said = readonly (readonly [path: 'title' | 'subtitle' | 'note', sentence: string])[]

/** What a saved chart says that its marks do not prove. */
export function saidFaults(chart: Saying, figure: DrawnFigure): readonly SaidFault[] {
  // "1,000 cubic metres" is the unit and no number of a claim.
  const subtitle = chart.subtitle.replaceAll(en.units[figure.unit].long, '')
  const said: Said = [
    ['title', chart.title],
    ['subtitle', subtitle],
    ['note', chart.note ?? ''],
  ]
  return [
    ...said.flatMap(([path, sentence]) => [
      ...titleNumbersIn(sentence).flatMap((number) => numberFault(path, number, sentence, figure)),
      ...wordFaults(path, sentence, figure),
    ]),
    ...differenceFaults(chart, figure),
  ]
}

const pointsOf = ({ chart }: DrawnFigure): readonly StatedPoint[] =>
  chart.series.flatMap(({ marks }) => marks.map(({ point }) => point)).filter(isStated)

function numberFault(
  path: string,
  number: TitleNumber,
  sentence: string,
  figure: DrawnFigure,
): readonly SaidFault[] {
  const { text } = number
  if (number.isYear) {
    if (overlaps(yearPeriod(number.value), figure.chart.span)) return []
    const remedy = 'widen the window, or leave the year out'
    return [{ path, rule: 'yearIsPlotted', message: `${text} lies outside the time axis`, remedy }]
  }
  const proofs = pointsOf(figure).map((point) => proofBy(point, number, sentence))
  const unproven = { path, rule: 'numberIsPlotted' }
  if (proofs.includes('proven')) return []
  if (proofs.includes('needs-hedge')) {
    const remedy = 'write the hedge before the number: about, more than, up to'
    return [{ ...unproven, message: `${text} is surer than its source`, remedy }]
  }
  if (proofs.includes('needs-forecast')) {
    return [{ ...unproven, message: `${text} was only expected`, remedy: 'say that it is a forecast' }]
  }
  const remedy = 'round a plotted number to the digits that are written, with its unit'
  return [{ ...unproven, message: `${text} is no plotted number`, remedy }]
}

/**
 * Numbers in words are judged too. A multiple ("doubled") is the last mark of a line over its first, cut off to a whole
 * number; a fraction ("a third") is a plotted share less than one percentage point away.
 */
function wordFaults(path: string, sentence: string, figure: DrawnFigure): readonly SaidFault[] {
  const multiples = figure.chart.series.flatMap(({ line }) => {
    const [first, last] = [line.points[0], line.points.at(-1)]
    return first === undefined || last === undefined ? [] : [position(last.shown) / position(first.shown)]
  })
  const shares = pointsOf(figure).flatMap(({ unit, shown }) => (unit === 'percent' ? [position(shown)] : []))
  const fault = (message: string, remedy: string): SaidFault => ({
    path,
    rule: 'wordIsPlotted',
    message,
    remedy,
  })
  return [
    ...multiplesIn(sentence)
      .filter((times) => !multiples.some((ratio) => Math.floor(ratio) === times))
      .map((times) => fault(`no plotted line grew ${times}-fold`, 'compare the ends of a line')),
    ...fractionsIn(sentence)
      .filter((part) => !shares.some((share) => Math.abs(share - part * 100) < 1))
      .map(() => fault('names a fraction that is no plotted share', 'write the share in digits')),
  ]
}

/** Where a source on the chart says otherwise than the title, the title or the note says so. */
function differenceFaults(chart: Saying, figure: DrawnFigure): readonly SaidFault[] {
  const sentence = [chart.title, chart.note ?? ''].join('. ')
  const numbers = titleNumbersIn(sentence)
  const isNamed = (point: StatedPoint) => numbers.some((one) => proofBy(point, one, sentence) === 'proven')
  const used = pointsOf(figure).filter((point) =>
    titleNumbersIn(chart.title).some((one) => !one.isYear && proofBy(point, one, chart.title) === 'proven'),
  )
  const differing = used.flatMap((point) => besideOnChart(point, figure).filter((other) => !isNamed(other)))
  return [...new Set(differing)].map(({ lead, shown }) => ({
    path: 'note',
    rule: 'differenceIsSaid',
    message: `${position(shown)} is also stated (${lead.id}) and nothing says so`,
    remedy: 'name it in the note with who says it',
  }))
}

/** Marks of the same series and span that differ, by the rule of the evidence panel. */
function besideOnChart({ lead }: StatedPoint, figure: DrawnFigure): readonly StatedPoint[] {
  const differing = new Set(
    evidenceOf(figure, lead.id, figure.bases)?.beside.flatMap(({ point, why }) =>
      why === 'differs' ? [point.lead.id] : [],
    ),
  )
  return pointsOf(figure).filter((point) => point.lead.series === lead.series && differing.has(point.lead.id))
}
