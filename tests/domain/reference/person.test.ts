import { describe, expect, it } from 'vitest'
import { personOf } from '~/domain/reference/person'
import { printedName } from '~/domain/reference/printed-name'

describe('personOf', () => {
  it.each([
    ['Katie Stallard', 'Stallard', 'Katie'],
    ['Rajoli Siddharth Jayaprakash', 'Jayaprakash', 'Rajoli Siddharth'],
    ['Jorgelina do Rosario', 'do Rosario', 'Jorgelina'],
    ['Евгений Хвостик', 'Хвостик', 'Евгений'],
    ['A. B. O’Neill-Smith', 'O’Neill-Smith', 'A. B.'],
    ['Ursula von der Leyen', 'von der Leyen', 'Ursula'],
    ['Wu, Ziye', 'Wu', 'Ziye'],
  ])('reads %s as %s, %s', (printed, family, given) => {
    expect(personOf(printed)).toEqual({ form: 'parted', family, given, familyFirst: printed.includes(',') })
  })

  it.each([
    '彭大伟',
    '黄 河',
    'Reuters',
    'Reuters/AFP',
    'BBC Russian',
    'Ministry of Trade',
    'Ministry of Trade, Moscow',
    'A. B.',
    'C & D',
    'Bonnie and Clyde',
    '',
  ])('leaves “%s” whole, since nothing says which part is the family’s', (name) => {
    expect(personOf(name)).toEqual({ form: 'whole', name })
  })
})

describe('printedName', () => {
  it('takes away the comma that says which name is the family’s', () => {
    expect(['Wu, Ziye', 'Katie Stallard', 'A, B, C'].map(printedName)).toEqual([
      'Wu Ziye',
      'Katie Stallard',
      'A, B, C',
    ])
  })
})
