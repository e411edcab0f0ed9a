import { describe, expect, it } from 'vitest'
import type { Edition } from '~/export/picture/edition'
import type { Fitted } from '~/export/picture/fitted'
import { frameOf } from '~/export/picture/frame'
import { contentOf } from '~/export/picture/content'
import { warningsOf } from '~/export/picture/warningsOf'
import { enPicture } from '~/i18n/enPicture'
import { anItem } from '../item'

const full: Edition = {
  events: 3,
  gaps: true,
  note: true,
  subtitle: true,
  sources: 'publishers',
  wholeAddress: true,
  chart: 0.4,
}
const fit = (part: Partial<Edition> = {}, isClipped = false): Fitted => ({
  frame: frameOf(1280, 720, 1),
  edition: { ...full, ...part },
  arrangement: { placed: [], chart: { x: 0, y: 0, width: 1, height: 1 }, code: undefined, isClipped },
  code: undefined,
})
const lack = {
  content: { ...contentOf(anItem(), enPicture), gaps: ['No figure for 2020.'], note: 'A note.' },
  events: 3,
  wantsCode: false,
  missingFonts: [],
  foreignLetters: [],
}
const warnings = (fitting: Fitted, more: Partial<typeof lack> = {}) =>
  warningsOf(fitting, { ...lack, ...more }, enPicture)

describe('a picture warns', () => {
  it('of nothing where it has everything', () => expect(warnings(fit())).toEqual([]))

  it('of what it had no room for', () => {
    expect(warnings(fit({ events: 0, sources: 'agencies' }))).toEqual([
      'No room for the events and the names of the publishers. A larger picture has it.',
    ])
    expect(warnings(fit({ gaps: false, note: false, subtitle: false, wholeAddress: false }))[0]).toMatch(
      /the reasons for the gaps, the editor’s note, the subtitle and the whole address/,
    )
  })

  it('of no loss that is none', () => {
    expect(
      warnings(fit({ events: 0, gaps: false }), { events: 0, content: { ...lack.content, gaps: [] } }),
    ).toEqual([])
  })

  it('of a title that is cut, a code that is not there, and fonts that are not ours', () => {
    expect(warnings(fit({}, true))[0]).toContain('title is too long')
    expect(warnings(fit(), { wantsCode: true })[0]).toContain('QR code')
    expect(warnings(fit(), { missingFonts: ['Inter Variable'] as never })[0]).toMatch(
      /^Inter could not be loaded/,
    )
    expect(
      warnings(fit(), { foreignLetters: Array.from('中国与俄罗斯的双边贸易额从') as never })[0],
    ).toContain('中 国 与 俄 罗 斯 的 双 边 贸 易 额 …')
  })
})
