import type { Check } from '~/domain/audit/check'
import { isMissedForecast } from '~/domain/audit/missed-forecast'
import type { Known } from '~/figure/known'
import { useAuditWords } from '~/i18n/useAuditWords'
import { classes } from '~/ui/classes'
import { kindOf } from './kindOf'
import { scaleOf } from './scale'
import type { Placed } from './scale'

const rows = { left: 11, right: 33 } as const

interface SidesScaleProps {
  readonly check: Check
  readonly known: Known
}

/** Both sides on one line of numbers with what lies between them. A picture of what the words beside it say. */
export function SidesScale({ check, known }: SidesScaleProps) {
  const { side } = useAuditWords()
  const { left, right, identity, verdict } = check
  // A part lies below its whole, and figures that cannot be compared have no common line.
  if (right === undefined || identity === 'part' || verdict === 'not-comparable') return null
  const scale = scaleOf(left, right)
  if (scale === undefined) return null
  const { between } = scale
  return (
    <div className="scale" aria-hidden="true">
      <span>{side.heading[kindOf(check, 'left', known)]}</span>
      <span>{side.heading[kindOf(check, 'right', known)]}</span>
      <svg width="100%" height="44" focusable="false">
        {between === undefined || verdict !== 'contradicts' ? null : (
          <rect
            className={classes('scale-gap', isMissedForecast(check) && 'scale-gap-missed')}
            x={`${between.from}%`}
            width={`${between.to - between.from}%`}
            y="0"
            height="44"
          />
        )}
        <line className="scale-axis" x1="0" x2="100%" y1={rows.left} y2={rows.left} />
        <line className="scale-axis" x1="0" x2="100%" y1={rows.right} y2={rows.right} />
        <Bar placed={scale.left} y={rows.left} />
        <Bar placed={scale.right} y={rows.right} />
      </svg>
    </div>
  )
}

const Bar = ({ placed: { from, to, at }, y }: { readonly placed: Placed; readonly y: number }) => (
  <>
    <line className="scale-bar" x1={`${from}%`} x2={`${to}%`} y1={y} y2={y} />
    {at === undefined ? null : <circle className="scale-dot" cx={`${at}%`} cy={y} r="5" />}
  </>
)
