import { isoDay } from '~/domain/day'
import type { FigureModel } from '~/figure/model'
import { useWords } from '~/i18n/useWords'
import { Button } from '~/ui/Button'
import { parameters } from '~/view/parameters'
import type { View } from '~/view/view'
import { DayField } from './DayField'
import { KnownOnCounts } from './KnownOnCounts'
import { publishedDays } from './publishedDays'
import type { ChangeView } from './useRangeBrush'

interface KnownOnProps {
  readonly figure: FigureModel
  readonly view: View
  readonly change: ChangeView
}

const withoutDay: Partial<View> = { asof: undefined, undated: false }

/** The day of which the chart speaks: what was published later is not there yet. */
export function KnownOn({ figure, view, change }: KnownOnProps) {
  const { asof: words, choose } = useWords()
  const { first, last } = publishedDays(figure.articles)
  return (
    <section className="known-on" aria-label={words.heading}>
      <div className="known-on-head">
        <h2 className="eyebrow">{words.heading}</h2>
        {view.asof === undefined ? null : (
          <Button look="quiet" onClick={() => change(withoutDay)} aria-label={words.clear}>
            {choose.clear}
          </Button>
        )}
      </div>
      <DayField
        label={words.heading}
        value={view.asof === undefined ? '' : isoDay(view.asof)}
        min={first}
        max={last}
        onChange={(text, isFirst) => {
          const reading = parameters.asof.read(text)
          if (!reading.ok) return
          change(
            reading.value === undefined ? withoutDay : { asof: reading.value },
            isFirst ? 'step' : 'adjust',
          )
        }}
      />
      {figure.asof === undefined ? (
        <p>{words.hint}</p>
      ) : (
        <KnownOnCounts asof={figure.asof} keeps={view.undated} change={change} />
      )}
    </section>
  )
}
