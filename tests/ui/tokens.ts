import { readFileSync } from 'node:fs'

const css = readFileSync(new URL('../../app/styles/tokens.css', import.meta.url), 'utf8')

function block(selector: string): ReadonlyMap<string, string> {
  const start = css.indexOf(`${selector} {`)
  if (start < 0) throw new Error(`tokens.css has no ${selector}`)
  const body = css.slice(start, css.indexOf('}', start))
  return new Map(
    [...body.matchAll(/(--[a-z-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value]),
  )
}

export const themes = {
  light: block("[data-theme='light']"),
  dark: block("[data-theme='dark']"),
  darkBySystem: block(':root:not([data-theme])'),
} as const

export function token(theme: ReadonlyMap<string, string>, name: string): string {
  const value = theme.get(`--${name}`)
  if (value === undefined) throw new Error(`tokens.css has no --${name}`)
  return value
}
