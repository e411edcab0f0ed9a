/** The name of the entry script of this very page, as data/version.json names it; undefined in a dev server. */
export function ownApp(): string | undefined {
  const scripts = [...document.querySelectorAll<HTMLScriptElement>('script[type="module"][src]')]
  const names = scripts.flatMap(({ src }) => /\/assets\/([^/?#]+\.js)(?:[?#]|$)/.exec(src)?.[1] ?? [])
  return names[0]
}
