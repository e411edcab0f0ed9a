import type { Block } from './block'
import { stacked } from './stacked'

type Part = readonly [gap: number, block: (width: number) => Block]

const codeGap = 20

/**
 * Paragraphs below each other, the last of them beside a code in the right corner: as many of them as keep the whole
 * lowest, since every line that goes there gets shorter.
 *
 * @param code side of the code, 0 for none
 */
export function footBlock(parts: readonly Part[], width: number, code: number): Block {
  if (code === 0) return stacked(parts.map(([gap, block]) => [gap, block(width)]))
  const ways = parts.map((_, first) => withCode(parts, first, width, code))
  return ways.reduce((lowest, way) => (way.height < lowest.height ? way : lowest))
}

function withCode(parts: readonly Part[], first: number, width: number, code: number): Block {
  const above = stacked(parts.slice(0, first).map(([gap, block]) => [gap, block(width)]))
  const beside = stacked(parts.slice(first).map(([gap, block]) => [gap, block(width - code - codeGap)]))
  return stacked([
    [0, above],
    [parts[first]?.[0] ?? 0, { height: Math.max(code, beside.height), at: beside.at }],
  ])
}
