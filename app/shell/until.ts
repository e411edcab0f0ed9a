/** Waits for what a page draws in steps. @throws after ten seconds: a page without its figure is a fault of the build */
export async function until(isDone: () => boolean): Promise<void> {
  const deadline = Date.now() + 10_000
  while (!isDone()) {
    if (Date.now() > deadline) throw new Error(`Nothing was drawn at ${window.location.pathname}`)
    await new Promise((resolve) => setTimeout(resolve, 1))
  }
}
