import type { SeriesSummary } from '~/domain/corpus'
import { calendar } from '~/domain/day'
import { periodText, yearPeriod } from '~/domain/period'
import type { Period } from '~/domain/period'
import { useWords } from '~/i18n/useWords'
import { periodWords } from '~/i18n/format'
import { Select } from '~/ui/Select'
import type { Bound, View } from '~/view/view'

interface PeriodFilterProps {
  readonly plotted: readonly SeriesSummary[]
  readonly view: View
  readonly change: (change: Partial<View>) => void
}

const open = ''

/** The window of years; a finer bound of the address keeps its own line in the list. */
export function PeriodFilter({ plotted, view, change }: PeriodFilterProps) {
  const words = useWords()
  const coverages = plotted.flatMap(({ coverage }) => coverage ?? [])
  if (coverages.length === 0) return null
  const first = Math.min(...coverages.map(({ start }) => calendar(start).year))
  const last = Math.max(...coverages.map(({ end }) => calendar(end).year))
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index)
  const set = (from: Bound, to: Bound) => change({ from, to })
  const bounds = (own: Bound, usable: (year: number) => boolean, openLabel: string) => {
    const periods: readonly Period[] = years.filter(usable).map(yearPeriod)
    const texts = periods.map(periodText)
    const odd = own !== undefined && !texts.includes(periodText(own)) ? [own] : []
    return [
      { value: open, label: openLabel },
      ...[...odd, ...periods].map((period) => ({
        value: periodText(period),
        label: periodWords(period, words),
      })),
    ]
  }
  const read = (text: string, own: Bound): Bound => {
    if (text === open) return undefined
    if (own !== undefined && periodText(own) === text) return own
    return yearPeriod(Number(text))
  }
  const startYear =
    view.from === undefined || view.from.start === 'open' ? first : calendar(view.from.start).year
  const endYear = view.to === undefined || view.to.end === 'open' ? last : calendar(view.to.end).year
  return (
    <section aria-label={words.choose.period}>
      <h2 className="eyebrow">{words.choose.period}</h2>
      <div className="period-bounds">
        <Select
          label={words.choose.from}
          value={view.from === undefined ? open : periodText(view.from)}
          options={bounds(view.from, (year) => year <= endYear, words.period.earliest)}
          onChange={(text) => set(read(text, view.from), view.to)}
          data={{ 'data-from': '' }}
        />
        <Select
          label={words.choose.to}
          value={view.to === undefined ? open : periodText(view.to)}
          options={bounds(view.to, (year) => year >= startYear, words.period.latest)}
          onChange={(text) => set(view.from, read(text, view.to))}
        />
      </div>
    </section>
  )
}
