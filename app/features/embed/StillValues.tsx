import type { DrawnFigure } from '~/figure/model'
import { pointText } from '~/figure/pointText'
import { tableOf } from '~/figure/table'
import { TableSource } from '~/figure/TableSource'
import { useEmbedWords } from '~/i18n/useEmbedWords'
import { useWords } from '~/i18n/useWords'

const mostRows = 12

/** For a reader without scripts, who cannot open a mark: the newest values, each with who says so. */
export function StillValues({ figure }: { readonly figure: DrawnFigure }) {
  const words = useWords()
  const embed = useEmbedWords()
  const { table, chart } = words
  const rows = tableOf(figure, words).rows.flatMap((row) => (row.kind === 'gap' ? [] : [row]))
  const newest = rows.toReversed().slice(0, mostRows)
  const several = figure.plotted.length > 1
  return (
    <div className="embed-still">
      <table>
        <caption>{embed.newest(newest.length, rows.length)}</caption>
        <thead>
          <tr>
            <th scope="col">{table.column.period}</th>
            {several ? <th scope="col">{table.column.series}</th> : null}
            <th scope="col">{table.column.value}</th>
            <th scope="col">{table.column.source}</th>
          </tr>
        </thead>
        <tbody>
          {newest.map((row) => (
            <tr key={row.id}>
              <th scope="row">{row.period}</th>
              {several ? <td>{row.series}</td> : null}
              <td>
                {pointText(row.point, words)}
                {row.kind === 'claim' && row.claim.status === 'forecast' ? ` (${chart.forecast})` : ''}
              </td>
              <td>{row.kind === 'claim' ? <TableSource row={row} /> : row.status}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{embed.withoutScript}</p>
    </div>
  )
}
