import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csvText, neutralised, parseCsv } from '../../app/data/csv'

const cell = fc.string({ unit: fc.constantFrom('a', ',', '"', '\r', '\n', '=', 'я', '亿', ' ') })
const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 4 })

describe('CSV', () => {
  it('reads back what it writes', () => {
    fc.assert(
      fc.property(rows, (table) => {
        expect(parseCsv(csvText(table))).toEqual(table)
      }),
    )
  })

  it('reads LF, a last line without an end, and a byte order mark', () => {
    expect(parseCsv('\uFEFFa,b\n1,"2\n3"')).toEqual([
      ['a', 'b'],
      ['1', '2\n3'],
    ])
  })

  it.each(['=1+1', '+7', '-2', '@x', '\t=1', '\r=1'])('keeps a spreadsheet from running %j', (words) => {
    expect(neutralised(words)).toBe(`'${words}`)
  })

  it('leaves other words alone', () => {
    expect(neutralised('$190 billion = a record')).toBe('$190 billion = a record')
  })
})
