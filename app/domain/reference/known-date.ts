import type { KnownDate } from './reference'

/** Reads `2023-10-14`, `2024-04` or `2025`. */
export function knownDate(text: string): KnownDate {
  const [year = 0, month, day] = text.split('-').map(Number)
  return { year, month, day }
}
