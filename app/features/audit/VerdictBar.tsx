import { verdicts } from '~/domain/audit/check'

/** The verdicts in proportion. Drawn with attributes, since built pages carry no styles of their own. */
export function VerdictBar({ counts }: { readonly counts: ReadonlyMap<string, number> }) {
  const widths = verdicts.map((verdict) => counts.get(verdict) ?? 0)
  const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0)
  const total = sumOf(widths)
  if (total === 0) return null
  return (
    <svg
      className="tallies-bar"
      viewBox={`0 0 ${total} 1`}
      preserveAspectRatio="none"
      width="100%"
      height="8"
      aria-hidden="true"
      focusable="false"
    >
      {verdicts.map((verdict, place) => (
        <rect
          key={verdict}
          className={`tallies-${verdict}`}
          x={sumOf(widths.slice(0, place))}
          y="0"
          width={widths[place]}
          height="1"
        />
      ))}
    </svg>
  )
}
