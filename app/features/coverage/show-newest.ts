/** Half a column more than the newest year, so that the edge of the screen cuts one off: there is more to the right. */
const rest = 14

/** Where a table is wider than its box, the newest year comes to the box's right side, and outlooks wait beyond it. */
export function showNewest(box: HTMLElement | null): void {
  const newest = box?.querySelector('[data-newest]')
  if (box === null || newest === null || newest === undefined) return
  box.scrollLeft += newest.getBoundingClientRect().right + rest - box.getBoundingClientRect().right
}
