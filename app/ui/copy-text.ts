export type TextSource = string | (() => string | Promise<string>)

export function resolveText(source: TextSource): Promise<string> {
  return typeof source === 'string' ? Promise.resolve(source) : Promise.resolve().then(source)
}

/**
 * Puts text on the clipboard. Call it inside the click itself: Safari takes a promise of a text only while the click
 * lasts. Rejects where the browser has no clipboard (a page without https) or refuses.
 */
export async function copyText(text: Promise<string>): Promise<void> {
  if (typeof ClipboardItem === 'undefined') {
    await navigator.clipboard.writeText(await text)
    return
  }
  const blob = text.then((words) => new Blob([words], { type: 'text/plain' }))
  await navigator.clipboard.write([new ClipboardItem({ 'text/plain': blob })])
}
