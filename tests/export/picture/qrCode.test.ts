import { describe, expect, it } from 'vitest'
import { frameOf } from '~/export/picture/frame'
import { qrCode } from '~/export/picture/qrCode'

const address = 'https://amur.example/chart/trade-total/?pin=3f2a9c'
const slide = frameOf(1280, 720, 4 / 3)

describe('a QR code', () => {
  it('has a quiet rim, and modules large enough for a phone', () => {
    const code = qrCode(address, slide)
    expect(code?.path).toMatch(/^M4 4h7v1h-7z/)
    expect(((code?.side ?? 0) / (code?.modules ?? 1)) * slide.zoom).toBeGreaterThanOrEqual(2.5)
  })

  it('is not drawn where it could not be read: in a small picture, or of a very long address', () => {
    expect(qrCode(`${address}&article=${'a-long-name,'.repeat(12)}`, frameOf(320, 320, 1))).toBeUndefined()
    expect(qrCode(`${address}&article=${'a'.repeat(3000)}`, slide)).toBeUndefined()
  })
})
