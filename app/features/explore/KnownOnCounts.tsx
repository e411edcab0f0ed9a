import type { AsOf } from '~/figure/model'
import { useWords } from '~/i18n/useWords'
import type { View } from '~/view/view'

interface KnownOnCountsProps {
  readonly asof: AsOf
  /** Whether the reader keeps claims without a date. */
  readonly keeps: boolean
  readonly change: (change: Partial<View>) => void
}

/** How much the day leaves out, and one switch for what no day is known of. */
export function KnownOnCounts({ asof: { later, dateless }, keeps, change }: KnownOnCountsProps) {
  const { asof: words } = useWords()
  return (
    <>
      {later === 0 ? null : <p>{words.later(later)}</p>}
      {dateless.claims === 0 ? null : (
        <>
          <p>{words.undated(dateless.claims, dateless.articles, keeps)}</p>
          <label className="known-on-switch">
            <input
              type="checkbox"
              checked={keeps}
              onChange={(event) => change({ undated: event.target.checked })}
            />
            {words.keep}
          </label>
        </>
      )}
    </>
  )
}
