import type { Fault } from './fault'
import { placeOf, scanJson } from './scan'
import type { ScanFault } from './scan'

const maxCharacters = 2 * 1024 * 1024

export type JsonReading =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly fault: Fault }

/** Text to a JSON value, never past the limits of size and depth. */
export function readJson(file: string, text: string): JsonReading {
  const fail = (rule: string, message: string, remedy: string): JsonReading => ({
    ok: false,
    fault: { file, path: '', rule, message, remedy },
  })
  if (text.length > maxCharacters) {
    return fail(
      'json-size',
      `holds ${text.length} characters`,
      `keep a file under ${maxCharacters}; split it`,
    )
  }
  const json = text.startsWith('\uFEFF') ? text.slice(1) : text
  const broken = scanJson(json)
  if (broken !== undefined) {
    const { line, column } = placeOf(json, broken.at)
    const [rule, message, remedy] = words(broken)
    return fail(rule, `line ${line}, column ${column}: ${message}`, remedy)
  }
  const value: unknown = JSON.parse(json)
  return { ok: true, value }
}

function words({ reason, found }: ScanFault): readonly [rule: string, message: string, remedy: string] {
  switch (reason) {
    case 'cut-off':
      return [
        'json-syntax',
        'the file ends in the middle',
        'it was cut off: restore its end and close every bracket',
      ]
    case 'depth':
      return ['json-depth', 'lists and objects are nested too deeply', 'flatten it: no file needs 64 levels']
    case 'duplicate':
      return ['json-duplicate', `${found} stands twice in one object`, 'keep one of the two']
    case 'syntax':
      return ['json-syntax', `${found.slice(0, 40)} is not JSON here`, syntaxRemedy(found)]
  }
}

function syntaxRemedy(found: string): string {
  if (/^[+-]?(?:NaN|Infinity)$/.test(found)) return 'leave the field out where there is no number'
  if (/^\d/.test(found)) return 'write numbers as 1234.5: no thousands separator, a point before the decimals'
  if (found === '"') return 'keep a text on one line, and write a backslash in it twice'
  if (found === "'") return 'put text between double quotes'
  if (found === '}' || found === ']') return 'take away the comma before it'
  if (found === '/') return 'take the comment away: JSON has none'
  return 'look for a missing comma, quote or bracket just before it'
}
