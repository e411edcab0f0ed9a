import { useWords } from '~/i18n/useWords'
import { Link } from '~/view/Link'
import { addressOf } from '~/view/place'
import type { Place } from '~/view/place'
import type { View } from '~/view/view'

interface OtherFormProps {
  readonly place: Place
  readonly view: View
}

/** From the chart to the same as a table, and back to the place's own chart. */
export function OtherForm({ place, view }: OtherFormProps) {
  const { table } = useWords()
  const isTable = view.kind === 'table'
  const chart = place.own.kind === 'table' ? 'line' : place.own.kind
  return (
    <p className="other-form no-print">
      <Link href={addressOf(place, { ...view, kind: isTable ? chart : 'table' })}>
        {isTable ? table.asChart : table.asTable}
      </Link>
    </p>
  )
}
