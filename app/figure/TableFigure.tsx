import { useId, useMemo, useState } from 'react'
import type { ReactNode } from 'react'
import type { PointId } from '~/domain/brand'
import { isPoint } from '~/domain/point'
import { useWords } from '~/i18n/useWords'
import { Button } from '~/ui/Button'
import { CopyButton } from '~/ui/CopyButton'
import { FigureCaption } from './FigureCaption'
import { FigureFoot } from './FigureFoot'
import type { DrawnFigure } from './model'
import { tableOf } from './table'
import type { GapRow, TableDetail, TableRow } from './table'
import { cellsOf } from './tableCells'
import { TableHead } from './TableHead'
import { TableLine } from './TableLine'
import { byTime, sortRows, sortedBy } from './tableSort'
import { htmlText, tsvText } from './tableText'
import './Figure.css'
import './TableFigure.css'

interface TableFigureProps {
  readonly figure: DrawnFigure
  readonly selected: PointId | undefined
  /** The address at which a claim's evidence is open. */
  readonly hrefOf: (id: PointId) => string
  /** A claim's evidence is about to open. */
  readonly onOpen: () => void
  /** Between the heading and the table. */
  readonly controls: ReactNode
  /** Between the table and its foot. */
  readonly below: ReactNode
}

/** The figure as a table: the same claims, unit, window and filters as in its chart, a row for each mark. */
export function TableFigure({ figure, selected, hrefOf, onOpen, controls, below }: TableFigureProps) {
  const words = useWords()
  const [detail, setDetail] = useState<TableDetail>('points')
  const [sort, setSort] = useState(byTime)
  const captionId = useId()
  const table = useMemo(() => tableOf(figure, words, detail), [figure, words, detail])
  const rows = useMemo(() => sortRows(table.rows, sort, words), [table, sort, words])
  const cells = () =>
    cellsOf(rows, {
      unit: figure.unit,
      words,
      addressOf: (id) => new URL(hrefOf(id), window.location.href).href,
    })
  const caption = [
    figure.heading,
    figure.subtitle,
    ...(figure.asof === undefined ? [] : [figure.asof.said]),
  ].join('. ')
  return (
    <figure className="figure" data-figure={figure.series.id}>
      <FigureCaption figure={figure} />
      {controls}
      <div className="table-tools">
        {table.claims > figure.sources.marks ? (
          <Button
            aria-pressed={detail === 'claims'}
            onClick={() => setDetail(detail === 'claims' ? 'points' : 'claims')}
          >
            {words.table.everyClaim(table.claims)}
          </Button>
        ) : null}
        <CopyButton
          text={() => tsvText(cells())}
          html={() => htmlText(cells(), caption)}
          label={words.table.copy}
          copiedLabel={words.table.copied}
          failedLabel={words.table.copyFailed}
        />
      </div>
      <div className="table-room">
        {/* It scrolls sideways on a phone, and so it must take the keyboard's focus there. */}
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
        <section className="table-scroll" aria-label={words.table.scroll} tabIndex={0}>
          <table className="table" data-amur-table={detail} aria-labelledby={captionId}>
            <caption id={captionId} className="visually-hidden">
              {caption}
            </caption>
            <TableHead
              columns={table.columns}
              unit={figure.unit}
              sort={sort}
              onSort={(column) => setSort(sortedBy(column, sort))}
            />
            <tbody>
              {rows.map((row) => (
                <TableLine
                  key={row.kind === 'gap' ? `${row.series} ${row.period}` : row.id}
                  row={row}
                  columns={table.columns}
                  decimals={table.decimals}
                  isSelected={row.kind !== 'gap' && selected !== undefined && isChosen(row, detail, selected)}
                  hrefOf={hrefOf}
                  onOpen={onOpen}
                />
              ))}
            </tbody>
          </table>
        </section>
      </div>
      {below}
      {/* Marks are not drawn here, so their notes have nothing to explain; gaps are rows. */}
      <FigureFoot figure={{ ...figure, notes: [], gaps: [] }} />
    </figure>
  )
}

/** A row of points stands for all of its claims. */
const isChosen = (row: Exclude<TableRow, GapRow>, detail: TableDetail, selected: PointId): boolean =>
  detail === 'claims' ? row.id === selected : isPoint(row.point, selected)
