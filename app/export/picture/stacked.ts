import type { Block } from './block'

/** Blocks below each other, each with the gap above it; what has no height has no gap. */
export function stacked(parts: readonly (readonly [gap: number, block: Block])[]): Block {
  const seen = parts.filter(([, { height }]) => height > 0)
  let height = 0
  const tops = seen.map(([gap, block], index) => {
    const top = height + (index === 0 ? 0 : gap)
    height = top + block.height
    return { block, top }
  })
  return { height, at: (x, y) => tops.flatMap(({ block, top }) => block.at(x, y + top)) }
}
