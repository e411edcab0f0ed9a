import type { BucketGrid } from '~/charts/geometry/buckets'
import { calendar, monthStart } from '~/domain/day'
import { monthPeriod, periodText, yearPeriod } from '~/domain/period'
import type { ClosedPeriod } from '~/domain/period'
import type { History } from '~/figure/history'
import { periodWords } from '~/i18n/format'
import { useWords } from '~/i18n/useWords'
import { Button } from '~/ui/Button'
import type { Bound, View } from '~/view/view'
import type { ChangeView } from './useRangeBrush'

interface RangeBrushPresetsProps {
  readonly history: History
  readonly grid: BucketGrid
  readonly view: View
  readonly change: ChangeView
}

/** The sanctions of 2014 and the invasion of 2022 divide this trade; those are the starts that readers ask for. */
const starts: readonly ClosedPeriod[] = [yearPeriod(2014), monthPeriod(2022, 2)]

/** Windows in one press. Those that would show everything or nothing are left out. */
export function RangeBrushPresets({ history, grid, view, change }: RangeBrushPresetsProps) {
  const words = useWords()
  const latest = latestOf(history)
  const inside = ({ start }: ClosedPeriod) => start > history.extent.start && start <= latest
  const recent = grid.periodAt(grid.indexOf(monthsBefore(latest, 23)))
  const presets: readonly { readonly label: string; readonly from: Bound }[] = [
    { label: words.choose.windowAll, from: undefined },
    ...starts.filter(inside).map((from) => ({ label: words.brush.since(periodWords(from, words)), from })),
    ...(inside(recent) ? [{ label: words.brush.recent, from: recent }] : []),
  ]
  if (presets.length < 2) return null
  return (
    <p className="brush-presets">
      {presets.map(({ label, from }) => (
        <Button
          key={label}
          look="quiet"
          aria-pressed={view.to === undefined && textOf(view.from) === textOf(from)}
          onClick={() => change({ from, to: undefined })}
        >
          {label}
        </Button>
      ))}
    </p>
  )
}

const textOf = (bound: Bound): string => (bound === undefined ? '' : periodText(bound))

/** Forecasts reach years ahead: "the last 24 months" end with the last figure of a line. */
const latestOf = ({ latest, extent }: History) => latest ?? extent.end

function monthsBefore(day: ClosedPeriod['end'], months: number) {
  const { year, month } = calendar(day)
  return monthStart(year, month - months)
}
