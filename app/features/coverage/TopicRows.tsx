import { memo } from 'react'
import type { View } from '~/view/view'
import { SeriesLine } from './SeriesLine'
import type { ShownTopic } from './shown'

interface TopicRowsProps extends ShownTopic {
  readonly columns: number
  readonly looks: View
}

/** The series of one topic under its name. */
export const TopicRows = memo(function TopicRows({ topic, rows, columns, looks }: TopicRowsProps) {
  return (
    <tbody>
      <tr className="coverage-topic">
        <th scope="rowgroup" colSpan={columns}>
          <span>{topic.label}</span>
        </th>
      </tr>
      {rows.map(({ summary, row }) => (
        <SeriesLine key={summary.id} summary={summary} row={row} looks={looks} />
      ))}
    </tbody>
  )
})
