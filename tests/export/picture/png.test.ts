import { crc32, deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { pngWith } from '~/export/picture/pngWith'

const chunk = (name: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data])
  const ends = Buffer.alloc(8)
  ends.writeUInt32BE(data.length, 0)
  ends.writeUInt32BE(crc32(body), 4)
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)])
}

/** One grey pixel. */
const pixel = Buffer.concat([
  Buffer.from('89504e470d0a1a0a', 'hex'),
  chunk('IHDR', Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0])),
  chunk('IDAT', deflateSync(Buffer.from([0, 128]))),
  chunk('IEND', Buffer.alloc(0)),
])

/** Names, bodies and whether the checksum is right. */
function chunksOf(png: Uint8Array) {
  const bytes = Buffer.from(png)
  const found: { name: string; data: Buffer; isSound: boolean }[] = []
  for (let at = 8; at < bytes.length;) {
    const length = bytes.readUInt32BE(at)
    const body = bytes.subarray(at + 4, at + 8 + length)
    found.push({
      name: body.subarray(0, 4).toString('latin1'),
      data: body.subarray(4),
      isSound: bytes.readUInt32BE(at + 8 + length) === crc32(body),
    })
    at += 12 + length
  }
  return found
}

describe('a PNG', () => {
  const title = 'Торговля достигла 240,1 млрд'
  const chunks = chunksOf(
    pngWith(pixel, { dotsPerInch: 192, texts: { Title: title, Source: 'https://a.example/' } }),
  )

  it('keeps its picture, with sound chunks behind the header', () => {
    expect(chunks.map(({ name }) => name)).toEqual(['IHDR', 'pHYs', 'iTXt', 'iTXt', 'IDAT', 'IEND'])
    expect(chunks.every(({ isSound }) => isSound)).toBe(true)
  })

  it('says how large it is meant to be: 192 dots an inch are 7,559 a metre', () => {
    const physical = chunks[1]?.data ?? Buffer.alloc(0)
    expect([physical.readUInt32BE(0), physical.readUInt32BE(4), physical[8]]).toEqual([7559, 7559, 1])
  })

  it('carries its title in any script', () => {
    expect(chunks[2]?.data.toString('utf8')).toBe(`Title\0\0\0\0\0${title}`)
  })
})
