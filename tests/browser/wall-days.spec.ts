import { expect, test } from './fixtures'
import { changes, onWall, openWall, pass } from './on-wall'

// The short form of tests/bench/soak.mjs. The recorder of a trace keeps nodes of its own.
test.use({ serviceWorkers: 'block', viewport: { width: 1920, height: 1080 }, trace: 'off' })

test('a hundred changes leave nothing behind', async ({ page }) => {
  test.slow()
  await openWall(page, 'wall/energy/?kiosk=1&interval=3s&refresh=30s')
  const measure = async () => {
    // The slide that fades out is gone by the browser's own clock.
    await expect(page.locator('.wall-layer')).toHaveCount(1)
    const client = await page.context().newCDPSession(page)
    await client.send('HeapProfiler.collectGarbage')
    const { nodes, jsEventListeners } = await client.send('Memory.getDOMCounters')
    const { usedSize } = await client.send('Runtime.getHeapUsage')
    await client.detach()
    return { nodes, jsEventListeners, usedSize }
  }
  const turn = async (count: number) => {
    for (let change = 0; change < count; change++) {
      await pass(page, 3)
      await expect(onWall(page)).toBeVisible()
    }
  }
  await turn(20)
  const before = await measure()
  await turn(84)
  expect(await changes(page)).toBeGreaterThan(100)
  // What a refresh under way still holds is given back; what leaked stays at every look.
  await expect(async () => {
    const after = await measure()
    expect(after.usedSize - before.usedSize).toBeLessThan(Math.max(2 * 2 ** 20, before.usedSize * 0.05))
    expect(after.nodes - before.nodes).toBeLessThan(before.nodes * 0.1 + 50)
    expect(after.jsEventListeners - before.jsEventListeners).toBeLessThan(20)
  }).toPass({ timeout: 10_000 })
})
