/** Deeper than any file of ours by far; a parser that recurses would run out of stack at some depth. */
const maxDepth = 64

export type ScanReason = 'cut-off' | 'syntax' | 'depth' | 'duplicate'

export interface ScanFault {
  readonly at: number
  readonly reason: ScanReason
  /** What stands there: the text of a key, a word, or one character. */
  readonly found: string
}

type Expected = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end' | 'nothing'

const space = /[ \t\n\r]*/y
const escape = /\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})/y
const scalar = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[Ee][+-]?\d+)?)(?![\w.+-])/y
const word = /[\p{L}\p{N}_+.-]+|./uy

/**
 * Reads JSON once from left to right without recursion and gives its first fault: a place that is not JSON,
 * an end in the middle, nesting past the limit, or a key that stands twice (of which a parser keeps one in silence).
 */
export function scanJson(text: string): ScanFault | undefined {
  const open: { readonly close: string; readonly keys: Set<string> }[] = []
  let expected: Expected = 'value'
  let at = 0
  const take = (pattern: RegExp): string => {
    pattern.lastIndex = at
    const found = pattern.exec(text)?.[0] ?? ''
    at += found.length
    return found
  }
  const takeString = (): string => {
    const end = endOfString(text, at)
    const found = end === undefined ? '' : text.slice(at, end)
    at = end ?? at
    return found
  }
  for (;;) {
    take(space)
    const start = at
    const fault = (reason: ScanReason): ScanFault => ({ at: start, reason, found: take(word) })
    if (at >= text.length) return expected === 'nothing' ? undefined : fault('cut-off')
    const next = text.charAt(at)
    const inside = open.at(-1)
    switch (expected) {
      case 'value':
      case 'value-or-end':
        if (next === '{' || next === '[') {
          if (open.length >= maxDepth) return fault('depth')
          at += 1
          open.push({ close: next === '{' ? '}' : ']', keys: new Set() })
          expected = next === '{' ? 'key-or-end' : 'value-or-end'
        } else if (expected === 'value-or-end' && next === ']') {
          at += 1
          open.pop()
          expected = open.length === 0 ? 'nothing' : 'comma-or-end'
        } else if ((next === '"' ? takeString() : take(scalar)) === '') {
          return fault(next === '"' && !closes(text, at) ? 'cut-off' : 'syntax')
        } else expected = open.length === 0 ? 'nothing' : 'comma-or-end'
        break
      case 'key':
      case 'key-or-end': {
        if (expected === 'key-or-end' && next === '}') {
          at += 1
          open.pop()
          expected = open.length === 0 ? 'nothing' : 'comma-or-end'
          break
        }
        const key = next === '"' ? takeString() : ''
        if (key === '') return fault(next === '"' && !closes(text, at) ? 'cut-off' : 'syntax')
        if (inside?.keys.has(key) === true) return { at: start, reason: 'duplicate', found: key }
        inside?.keys.add(key)
        expected = 'colon'
        break
      }
      case 'colon':
        if (next !== ':') return fault('syntax')
        at += 1
        expected = 'value'
        break
      case 'comma-or-end':
        at += 1
        if (next === inside?.close) {
          open.pop()
          expected = open.length === 0 ? 'nothing' : 'comma-or-end'
        } else if (next === ',') expected = inside?.close === '}' ? 'key' : 'value'
        else {
          at -= 1
          return fault('syntax')
        }
        break
      case 'nothing':
        return fault('syntax')
    }
  }
}

/** Where the string that opens at `at` has ended; undefined when it does not, or holds what JSON forbids. */
function endOfString(text: string, at: number): number | undefined {
  for (let i = at + 1; i < text.length;) {
    const code = text.charCodeAt(i)
    if (code === quote) return i + 1
    if (code < space32) return undefined
    if (code !== backslash) i += 1
    else {
      escape.lastIndex = i
      const found = escape.exec(text)?.[0]
      if (found === undefined) return undefined
      i += found.length
    }
  }
  return undefined
}

const [quote, backslash, space32] = [34, 92, 32]

/** Whether a string that opens here ends at all; if not, the file was cut inside it. */
const closes = (text: string, at: number): boolean => text.indexOf('"', at + 1) !== -1

/** Line and column of a position, both counted from 1. */
export function placeOf(text: string, at: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, at).split('\n')
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
}
