import { changedId } from '~/domain/history'
import type { ClaimChange } from '~/domain/history'
import type { Pin } from '~/domain/pin'
import { periodWords } from '~/i18n/format'
import { useWords } from '~/i18n/useWords'
import { Disclosure } from '~/ui/Disclosure'
import { Notice } from '~/ui/Notice'
import { Link } from '~/view/Link'
import { addressOf } from '~/view/place'
import type { Place } from '~/view/place'
import type { View } from '~/view/view'
import { pinChange } from './pinChange'

interface PinNoticeProps {
  readonly pin: Pin
  /** What has changed since among the claims that the view would draw. */
  readonly changes: readonly ClaimChange[]
  readonly place: Place
  readonly view: View
}

/** What a pinned chart may say of itself: unchanged since, or what has changed, claim by claim; and the way to live data. */
export function PinNotice({ pin, changes, place, view }: PinNoticeProps) {
  const words = useWords()
  const { pinned } = words
  const live = <Link href={addressOf(place, { ...view, pin: undefined })}>{pinned.live}</Link>
  if (pin.kind === 'unknown') {
    return <Notice kind="warning" title={pinned.unknown(pin.version)} actions={live} />
  }
  const { day } = pin
  const since = day === undefined ? pinned.version(pin.version) : periodWords({ start: day, end: day }, words)
  if (changes.length === 0) {
    return <Notice kind="info" title={pinned.unchanged(since)} actions={live} />
  }
  return (
    <Notice kind="warning" title={pinned.changed(changes.length, since)} actions={live}>
      <Disclosure look="inline" title={pinned.which}>
        <ul className="plain-list pin-changes">
          {changes.map((change) => (
            <li key={changedId(change)} data-change={change.kind}>
              {pinChange(change, words)}
            </li>
          ))}
        </ul>
      </Disclosure>
    </Notice>
  )
}
