import { useWords } from '~/i18n/useWords'
import { Link } from '~/view/Link'
import { addressOf } from '~/view/place'
import type { Place } from '~/view/place'
import { isAsSaved } from '~/view/saved'
import type { Saved } from '~/view/saved'
import { carriedLooks } from '~/view/view'
import type { View } from '~/view/view'

interface ChangedFromProps {
  readonly saved: Saved
  readonly place: Place
  readonly view: View
}

/** A saved title is not claimed for another view of its chart: the way back to the view that it was written for. */
export function ChangedFrom({ saved: { chart, own }, place, view }: ChangedFromProps) {
  const { see } = useWords()
  if (isAsSaved(view, own)) return null
  return (
    <p className="see-changed">
      {see.changedFrom}
      <Link href={addressOf(place, carriedLooks(view, own, own))}>{chart.title}</Link>
    </p>
  )
}
