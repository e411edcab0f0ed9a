import { isColumn } from '~/charts/geometry/is-column'
import type { ChartModel, ChartSeries, Mark } from '~/charts/model'
import type { Basis } from '~/domain/basis'
import type { BasisId } from '~/domain/brand'
import { groupBy } from '~/domain/group'
import type { SlidesWords } from '~/i18n/enSlides'
import { plainText } from '../plainText'
import { lanesOf } from './lanesOf'
import type { Cell, Column, NativeChart, Part, Row } from './model'
import { placeIn } from './placeIn'

interface Told {
  readonly form: NativeChart['form']
  readonly bases: ReadonlyMap<BasisId, Basis>
  readonly slides: SlidesWords
}

/** The figure's own lines first, so that an editor finds them beside the rows' names; then what stands beside them. */
export function columnsOf(model: ChartModel, rows: readonly Row[], told: Told): readonly Column[] {
  const all = model.series.flatMap((series, index) => columnsOfSeries(series, index, rows, told))
  return named(
    [...all.filter(({ part }) => part === 'line'), ...all.filter(({ part }) => part !== 'line')],
    told.slides,
  )
}

function columnsOfSeries(
  { marks, label, hue }: ChartSeries,
  series: number,
  rows: readonly Row[],
  told: Told,
): readonly Column[] {
  const cells = marks.map((mark): Cell => {
    const [from, to] = placeIn(rows, mark)
    return { mark, from, to, value: mark.form.value }
  })
  const perRow = groupBy(cells, ({ from }) => from)
  const kindOf = (cell: Cell): Kind => kindOfMark(cell.mark, perRow.get(cell.from) ?? [cell], told)
  const groups = [...groupBy(cells, (cell) => kindKey(kindOf(cell))).values()].map((group) => ({
    kind: kindOf(group[0]),
    group,
  }))
  return groups.flatMap(({ kind, group }) =>
    lanesOf(group).map((lane): Column => ({
      name: plainText(nameOf(label, kind, told)),
      series,
      part: kind.part,
      tone: kind.part === 'rival' ? 'contested' : hue,
      cells: lane,
    })),
  )
}

/** Other agencies are a column each. */
type Kind = { readonly part: Exclude<Part, 'basis'> } | { readonly part: 'basis'; readonly basis: BasisId }

const kindKey = (kind: Kind): string => (kind.part === 'basis' ? `basis ${kind.basis}` : kind.part)

function kindOfMark(mark: Mark, inRow: readonly Cell[], { form }: Told): Kind {
  const { point } = mark
  if (mark.form.kind === 'bar') return { part: 'span' }
  const asBar =
    form !== 'line' &&
    isColumn(
      { mark },
      inRow.filter((other) => other.mark.form.kind !== 'bar'),
    )
  if (mark.onLine || asBar) return { part: 'line' }
  if (mark.contested === 'rivals') return { part: 'rival' }
  if (mark.fill === 'dashed') return { part: 'forecast' }
  if (mark.shape !== 'circle' && point.kind === 'stated') return { part: 'basis', basis: point.lead.basis }
  return { part: mark.form.kind === 'bound' ? 'bound' : 'beside' }
}

function nameOf(label: string, kind: Kind, { bases, slides }: Told): string {
  switch (kind.part) {
    case 'line':
      return label
    case 'basis':
      return slides.part.basis(label, bases.get(kind.basis)?.label ?? kind.basis)
    case 'forecast':
    case 'rival':
    case 'beside':
    case 'bound':
    case 'span':
      return slides.part[kind.part](label)
  }
}

/** Two columns of one name would be one to a reader of the data. */
function named(columns: readonly Column[], { part }: SlidesWords): readonly Column[] {
  const taken = new Set<string>()
  return columns.map((column) => {
    let { name } = column
    for (let nth = 2; taken.has(name); nth += 1) name = part.again(column.name, nth)
    taken.add(name)
    return { ...column, name }
  })
}
