import { describe, expect, it } from 'vitest'
import { neutralised } from '~/domain/neutralised'

describe('neutralised', () => {
  it.each(['=1+1', '+7', '-2', '@x', '\t=1', '\r=1', '\n=1', '  =1', '\u00A0=1', '＝1', '＋7', '－2', '＠x'])(
    'keeps a spreadsheet from running %j',
    (words) => {
      expect(neutralised(words)).toBe(`'${words}`)
    },
  )

  it.each(['$190 billion = a record', '', "'=1", '−6.9', 'a\n=1'])('leaves %j alone', (words) => {
    expect(neutralised(words)).toBe(words)
  })
})
