export type TextSource = string | (() => string | Promise<string>)

export function resolveText(source: TextSource): Promise<string> {
  return typeof source === 'string' ? Promise.resolve(source) : Promise.resolve().then(source)
}

/**
 * Puts text on the clipboard. Call it inside the click itself: Safari takes a promise of a text only while the click
 * lasts. Rejects where the browser has no clipboard (a page without https) or refuses.
 * @param html the same for programs that take more than plain text; left out where the browser takes text only
 */
export async function copyText(text: Promise<string>, html?: Promise<string>): Promise<void> {
  if (typeof ClipboardItem === 'undefined') {
    await navigator.clipboard.writeText(await text)
    return
  }
  const blob = (words: Promise<string>, type: string) => words.then((known) => new Blob([known], { type }))
  const plain = { 'text/plain': blob(text, 'text/plain') }
  const both = html === undefined ? plain : { ...plain, 'text/html': blob(html, 'text/html') }
  await navigator.clipboard.write([new ClipboardItem(both)])
}
