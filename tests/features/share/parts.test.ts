import { describe, expect, it } from 'vitest'
import { ExportError } from '~/export/exportError'
import { heightTold } from '~/features/share/heightTold'
import { pictureOptions } from '~/features/share/pictureOptions'
import { reasonOf } from '~/features/share/reasonOf'
import { today } from '~/features/share/today'
import { wallOf } from '~/features/share/wallOf'
import { usePictureChoices } from '~/store/pictureChoices'

describe('parts of sharing', () => {
  it('takes a day from the reader’s calendar, not from Greenwich', () => {
    expect(today(new Date(2026, 0, 2, 0, 30))).toBe('2026-01-02')
  })

  it('hears the height of a frame and nothing else', () => {
    expect(heightTold({ 'datawrapper-height': { 'trade-total': 512 } })).toBe(512)
    for (const forged of ['x', null, { 'datawrapper-height': 'x' }, { 'datawrapper-height': { a: '9' } }]) {
      expect(heightTold(forged)).toBeUndefined()
    }
    expect(heightTold({ 'datawrapper-height': { a: 1e9 } })).toBe(4000)
  })

  it('makes a wall of charts in their order', () => {
    const wall = wallOf([
      { chart: 'trade-peak', query: '' },
      { chart: undefined, query: '' },
      { chart: 'trade-total', query: 'from=2014&freq=m' },
    ])
    const texts = new URL(wall ?? '', 'https://amur.example').searchParams.getAll('slides')
    expect(texts).toEqual(['trade-peak', 'trade-total?from=2014&freq=m'])
    expect(wallOf([])).toBeUndefined()
  })

  it('keeps a size of the reader’s own to what pictures can have', () => {
    const own = { ...usePictureChoices.getState(), shape: 'own', width: 99_999, height: Number.NaN } as const
    expect(pictureOptions(own)).toMatchObject({ width: 4000, height: 320 })
    expect(pictureOptions({ ...own, shape: 'square' })).toMatchObject({ width: 1080, height: 1080 })
  })

  it('says what to do about an error of ours, and of any other that nothing was saved', () => {
    expect(reasonOf(new ExportError('Choose a larger one.'))).toBe('Choose a larger one.')
    expect(reasonOf(new Error('quota'))).toContain('nothing was saved. quota')
    expect(reasonOf(new TypeError('Failed to fetch dynamically imported module: x.js'))).toContain(
      'Check the connection',
    )
  })
})
