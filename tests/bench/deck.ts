import { mkdirSync, writeFileSync } from 'node:fs'
import { deckOf } from '~/export/slides/deckOf'
import { savedItems } from '../export/savedItems'
import { spread, table } from './stats.mjs'

// How long a deck takes, in Node, where the same code runs on one core as in a page: node scripts/run-ts.mjs
// tests/bench/deck.ts. Prints a table, writes reports/bench-deck.json and never fails on a number.

const slides = 20
const runs = 9

export async function main(): Promise<void> {
  const saved = savedItems()
  const items = Array.from({ length: slides }, (_, index) => saved[index % saved.length]).filter(
    (item) => item !== undefined,
  )
  const all: number[] = []
  const stalls: number[] = []
  let bytes = 0
  for (let turn = 0; turn <= runs; turn += 1) {
    const stalled = watch()
    const started = performance.now()
    const { data } = await deckOf(
      items,
      { size: '16:9', theme: 'light' },
      { signal: new AbortController().signal, onProgress: () => {} },
    )
    const taken = performance.now() - started
    const stall = stalled()
    bytes = data.length
    if (turn === 0) continue // warm-up
    all.push(taken)
    stalls.push(stall)
  }
  const [whole, longest] = [spread(all), spread(stalls)]
  mkdirSync('reports', { recursive: true })
  writeFileSync(
    'reports/bench-deck.json',
    `${JSON.stringify({ node: process.version, slides, bytes, whole, longest }, null, 2)}\n`,
  )
  const show = ({ median, q1, q3 }: typeof whole) =>
    `${median.toFixed(0)} (${q1.toFixed(0)}–${q3.toFixed(0)})`
  process.stdout.write(
    `\nA deck of ${slides} slides, Node ${process.version}; median (quartiles) of ${runs}, ms\n\n${table([
      ['', 'whole', 'longest without an answer', 'kB'],
      ['deck', show(whole), show(longest), (bytes / 1000).toFixed(0)],
    ])}\n`,
  )
}

/** Watches how late timers come: as late would a page answer a click. */
function watch(): () => number {
  let last = performance.now()
  let longest = 0
  const timer = setInterval(() => {
    const now = performance.now()
    longest = Math.max(longest, now - last)
    last = now
  }, 0)
  return () => {
    clearInterval(timer)
    return longest
  }
}
