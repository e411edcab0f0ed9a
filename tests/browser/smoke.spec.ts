import { expectAccessible } from './accessible'
import { expect, test, visit } from './fixtures'

test('the site opens, under its own security policy', async ({ page }) => {
  const response = await visit(page)
  expect(response?.status()).toBe(200)
  expect(response?.headers()['content-security-policy']).toContain("default-src 'none'")
  await expect(page).toHaveTitle(/Amur/)
})

test('the first page is accessible in both themes', async ({ page }) => {
  await visit(page)
  await expectAccessible(page)
})

test.describe('an address that does not exist', () => {
  test.use({ tolerated: [/404/] })

  test('is answered with 404', async ({ page }) => {
    const response = await page.goto('no-such-page/')
    expect(response?.status()).toBe(404)
  })
})

test('a built file may be kept for good, a page not', async ({ page, request }) => {
  await visit(page)
  const script = await page.locator('script[type=module][src]').first().getAttribute('src')
  const kept = await request.get(new URL(script ?? '', page.url()).href)
  expect(kept.headers()['cache-control']).toContain('immutable')
  const pageItself = await request.get(page.url())
  expect(pageItself.headers()['cache-control']).toBe('no-cache')
})
