import { expect, test as base } from '@playwright/test'
import type { Page } from '@playwright/test'

interface Fixtures {
  /** Complaints that a test brings about on purpose, e.g. `test.use({ tolerated: [/404/] })`. */
  tolerated: RegExp[]
  /** What went wrong in the page so far; the test fails at its end if anything did. */
  faults: string[]
}

/** Playwright's test that also fails on a console error, an uncaught error or a violation of the security policy. */
export const test = base.extend<Fixtures>({
  tolerated: [[], { option: true }],
  faults: [
    async ({ page, tolerated }, use) => {
      const faults: string[] = []
      const note = (fault: string) => {
        if (!tolerated.some((pattern) => pattern.test(fault))) faults.push(fault)
      }
      page.on('pageerror', (error) => note(`error: ${error.message}`))
      page.on('console', (message) => {
        if (message.type() === 'error') note(`console: ${message.text()} (${message.location().url})`)
      })
      await page.exposeFunction('amurPolicyViolation', (violation: string) => note(`policy: ${violation}`))
      await page.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', (event) => {
          const report: unknown = Reflect.get(window, 'amurPolicyViolation')
          if (typeof report === 'function') {
            Reflect.apply(report, window, [
              `${event.violatedDirective} refused ${event.blockedURI} (${event.sourceFile}:${event.lineNumber})`,
            ])
          }
        })
      })
      await use(faults)
      expect(faults, 'the page complained').toEqual([])
    },
    { auto: true },
  ],
})

export { expect } from '@playwright/test'

/** Opens an address of the site, written without a leading slash so that it works under a subpath. */
export async function visit(page: Page, address = './') {
  const response = await page.goto(address)
  await expect(page.locator('#root')).not.toBeEmpty()
  await page.evaluate(() => document.fonts.ready)
  return response
}
