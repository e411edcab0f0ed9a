import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseCsv } from '../../app/data/parse-csv'
import { csvText } from '../../app/domain/csv-text'

const cell = fc.string({ unit: fc.constantFrom('a', ',', '"', '\r', '\n', '=', 'я', '亿', ' ') })
const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 4 })

describe('parseCsv', () => {
  it('reads back what csvText writes', () => {
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
})
