import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readJson } from '../../app/data/json'

const faultOf = (text: string) => {
  const reading = readJson('f.json', text)
  return reading.ok ? undefined : reading.fault
}

function parses(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

describe('readJson', () => {
  it('reads whatever JSON.stringify writes', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), fc.constantFrom(undefined, 2), (value, indent) => {
        const text = JSON.stringify(value, undefined, indent)
        const parsed: unknown = JSON.parse(text)
        expect(readJson('f.json', text)).toEqual({ ok: true, value: parsed })
      }),
    )
  })

  it('refuses what JSON.parse refuses, and never throws', () => {
    const agrees = fc.property(fc.jsonValue(), fc.nat(), fc.string({ maxLength: 2 }), (value, at, junk) => {
      const text = JSON.stringify(value)
      const place = at % (text.length + 1)
      const broken = text.slice(0, place) + junk + text.slice(place + 1)
      const reading = readJson('f.json', broken)
      return reading.ok === parses(broken) || (!reading.ok && reading.fault.rule === 'json-duplicate')
    })
    expect(() => fc.assert(agrees, { numRuns: 500 })).not.toThrow()
  })

  it('says where a file was cut off', () => {
    expect(faultOf('{\n  "id": "a",\n  "value": 19')).toMatchObject({
      rule: 'json-syntax',
      message: 'line 3, column 14: the file ends in the middle',
    })
  })

  it.each([
    ['{"value": NaN}', 'line 1, column 11: NaN', 'leave the field out'],
    ['{"value": -Infinity}', '-Infinity', 'leave the field out'],
    ['{"value": 1903,5}', 'line 1, column 16: 5', '1234.5'],
    ['{"a": 1,\n}', 'line 2, column 1: }', 'comma before'],
    ["{'a': 1}", "'", 'double quotes'],
    ['// made by hand\n{}', '/', 'comment'],
    ['{"a": "two\nlines"}', '"', 'one line'],
    ['{"a": 1, "a": 2}', '"a" stands twice', 'keep one'],
  ])('%s', (text, message, remedy) => {
    const fault = faultOf(text)
    expect(fault?.message).toContain(message)
    expect(fault?.remedy).toContain(remedy)
  })

  it('stops ten million brackets at the door', () => {
    expect(faultOf('['.repeat(10_000_000))?.rule).toBe('json-size')
    expect(faultOf('['.repeat(1_000_000))?.rule).toBe('json-depth')
    expect(faultOf('{"a":'.repeat(300_000))?.rule).toBe('json-depth')
  })

  it('stays linear on an open string of a million signs', () => {
    const started = performance.now()
    expect(faultOf(`{"a": "${String.raw`\n`.repeat(500_000)}`)?.rule).toBe('json-syntax')
    expect(performance.now() - started).toBeLessThan(1000)
  })

  it('takes a byte order mark', () => {
    expect(readJson('f.json', '\uFEFF{"a":1}')).toEqual({ ok: true, value: { a: 1 } })
  })
})
