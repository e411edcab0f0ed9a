import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ExportItem } from '~/export/exported'
import { deckOf } from '~/export/slides/deckOf'
import type { DeckOptions } from '~/export/slides/deckOf'
import { savedItems } from './savedItems'

const wide: DeckOptions = { size: '16:9', theme: 'light' }

/**
 * Decks for `npm run check:office`, run by scripts/run-ts.mjs with the folder to write to: all saved charts in both
 * sizes and themes, and a few whose titles are hard.
 *
 * @returns nothing; prints each deck's name and number of slides
 */
export async function main([folder = 'reports/office']: readonly string[]): Promise<void> {
  const items = savedItems()
  mkdirSync(folder, { recursive: true })
  const decks: readonly (readonly [string, readonly ExportItem[], DeckOptions])[] = [
    ['wide-light', items, wide],
    ['wide-dark', items, { ...wide, theme: 'dark' }],
    ['square-light', items, { ...wide, size: '4:3' }],
    ['hard-titles', hardTitles(items), wide],
  ]
  for (const [name, slides, options] of decks) {
    // One after the other: side by side they would take no less time.
    const { data } = await deckOf(slides, options, {
      signal: new AbortController().signal,
      onProgress: () => {},
    })
    writeFileSync(join(folder, `${name}.pptx`), data)
    process.stdout.write(`${name} ${slides.length}\n`)
  }
}

const hardTitles = (items: readonly ExportItem[]): readonly ExportItem[] =>
  [
    'Trade between the two countries rose again and again, '.repeat(8).slice(0, 400),
    'بلغت التجارة بين الصين وروسيا ذروتها عند 245 مليار دولار في عام 2024 ثم تراجعت',
    '中俄贸易额在2024年达到2450亿美元的峰值，随后回落',
    'Торговля Китая и России достигла пика в 245 млрд долларов в 2024 году',
    'Trade <rose> & “fell” by 5 %',
  ].flatMap((heading, index) => {
    const item = items[index]
    return item === undefined ? [] : [{ ...item, figure: { ...item.figure, heading, subtitle: heading } }]
  })
