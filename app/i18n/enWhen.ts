/**
 * A span in words after its preposition: `in 2022`, `in the third quarter of 2023`, `on 19 April 2023`,
 * `over 1 January 2018 – 15 December 2018`.
 */
export function enWhen(period: string): string {
  if (/^\d{1,2} \p{L}+ \d{4}$/u.test(period)) return `on ${period}`
  if (/^\d{1,2} .*–/u.test(period)) return `over ${period}`
  return /^\p{L}+ quarter of /u.test(period) ? `in the ${period}` : `in ${period}`
}
