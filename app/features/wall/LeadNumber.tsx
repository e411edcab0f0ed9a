import { useWords } from '~/i18n/useWords'
import { useWallWords } from '~/i18n/useWallWords'
import { classes } from '~/ui/classes'
import { leadOf } from './leadOf'
import type { SlidePicture } from './pictureOf'

/** The newest number, as large as a headline, with the words in which its source states it. */
export function LeadNumber({ picture }: { readonly picture: SlidePicture }) {
  const words = useWords()
  const { reckoned } = useWallWords()
  const lead = leadOf(picture, words)
  if (lead === undefined) return <p className="wall-lead" />
  const { value, period, label, hue, quote, language, from, reckonedFrom } = lead
  return (
    <p className="wall-lead">
      <span className={classes('wall-value', `hue-${hue}`)}>{value}</span>
      <span className="wall-said">
        <span className="wall-period">{label === undefined ? period : `${label}, ${period}`}</span>
        <span className="wall-passage">
          {quote === undefined ? null : (
            <q className="wall-quote" lang={language}>
              {quote}
            </q>
          )}
          {from === undefined ? null : <span className="wall-from">{from}</span>}
          {reckonedFrom === undefined ? null : <span className="wall-from">{reckoned(reckonedFrom)}</span>}
        </span>
      </span>
    </p>
  )
}
