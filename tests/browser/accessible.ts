import { AxeBuilder } from '@axe-core/playwright'
import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Fails on anything that axe finds, in the light and in the dark theme; leaves the page in the dark one. */
export async function expectAccessible(page: Page, { within }: { within?: string } = {}) {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    const builder = new AxeBuilder({ page }).withTags(rules)
    const { violations } = await (within === undefined ? builder : builder.include(within)).analyze()
    const found = violations.map(({ id, help, nodes }) => ({
      theme: colorScheme,
      rule: id,
      help,
      where: nodes.map((node) => `${node.target.join(' ')}: ${node.failureSummary ?? ''}`),
    }))
    expect(found).toEqual([])
  }
}
