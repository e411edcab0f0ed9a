import type { Pair } from './scale'

export interface Spreadable {
  readonly at: number
  readonly size: number
}

interface Block {
  members: number
  /** Wanted centre of the whole block, as a running mean over its members. */
  wanted: number
  size: number
  centre: number
}

/**
 * Moves things on an axis apart until none overlaps, each as little as possible (pool-adjacent-violators), their
 * order kept and all of them inside the bounds.
 *
 * @param items in order of `at`; together no longer than the bounds, else they overrun them
 * @returns the centres
 */
export function spread(items: readonly Spreadable[], [low, high]: Pair): readonly number[] {
  const blocks: Block[] = []
  for (const { at, size } of items) {
    let block: Block = { members: 1, wanted: at, size, centre: at }
    for (
      let before = blocks.at(-1);
      before !== undefined && overlaps(before, block);
      before = blocks.at(-1)
    ) {
      blocks.pop()
      block = merged(before, block)
    }
    blocks.push(block)
  }
  return centresOf(clamped(blocks, low, high), items)
}

const overlaps = (a: Block, b: Block): boolean => a.centre + a.size / 2 > b.centre - b.size / 2

/** Each member wants the block's centre at its own place less its offset inside the block. */
function merged(a: Block, b: Block): Block {
  const size = a.size + b.size
  const members = a.members + b.members
  const wanted = (a.members * (a.wanted + b.size / 2) + b.members * (b.wanted - a.size / 2)) / members
  return { members, wanted, size, centre: wanted }
}

function clamped(blocks: readonly Block[], low: number, high: number): readonly Block[] {
  let floor = low
  const up = blocks.map((block) => {
    const centre = Math.max(block.centre, floor + block.size / 2)
    floor = centre + block.size / 2
    return { ...block, centre }
  })
  let roof = high
  return up
    .toReversed()
    .map((block) => {
      const centre = Math.min(block.centre, roof - block.size / 2)
      roof = centre - block.size / 2
      return { ...block, centre }
    })
    .toReversed()
}

function centresOf(blocks: readonly Block[], items: readonly Spreadable[]): readonly number[] {
  const centres: number[] = []
  for (const block of blocks) {
    let edge = block.centre - block.size / 2
    for (const { size } of items.slice(centres.length, centres.length + block.members)) {
      centres.push(edge + size / 2)
      edge += size
    }
  }
  return centres
}
