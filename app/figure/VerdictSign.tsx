import type { Verdict } from '~/domain/audit/check'

/** A missed forecast is no contradiction between sources, and looks like none. */
export type Tone = Verdict | 'missed'

/** Strokes on a 16 × 16 grid: ≠, a dashed ring that was missed, ≈, a crossed ring, a tick. */
const paths: Readonly<Record<Tone, string>> = {
  contradicts: 'M2.5 6h11M2.5 10h11M10.6 2.6L5.4 13.4',
  missed: 'M8 3a5 5 0 1 1 0 10a5 5 0 0 1 0-10',
  'agrees-rounded': 'M2.5 6.4c1.8-2 3.6-2 5.5 0s3.7 2 5.5 0M2.5 10.8c1.8-2 3.6-2 5.5 0s3.7 2 5.5 0',
  'not-comparable': 'M8 2.8a5.2 5.2 0 1 1 0 10.4a5.2 5.2 0 0 1 0-10.4M4.4 11.6l7.2-7.2',
  agrees: 'M3 8.5l3.2 3.2L13 4.8',
}

/** Beside the verdict's word: always hidden from screen readers. */
export const VerdictSign = ({ tone }: { readonly tone: Tone }) => (
  <svg
    className="verdict-sign"
    viewBox="0 0 16 16"
    width="16"
    height="16"
    aria-hidden="true"
    focusable="false"
  >
    <path d={paths[tone]} strokeDasharray={tone === 'missed' ? '2.6 2.6' : undefined} />
  </svg>
)
