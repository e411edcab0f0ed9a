import { describe, expect, it } from 'vitest'
import type { ObservationId } from '~/domain/brand'
import { altText } from '~/export/altText'
import type { ExportItem } from '~/export/exported'
import { fileName } from '~/export/fileName'
import { pointAddress } from '~/export/pointAddress'
import { anItem } from './item'

const item = anItem()
const at = (address: string): ExportItem => ({ ...item, context: { ...item.context, address } })

describe('fileName', () => {
  it.each([
    ['https://amur.example/chart/trade-peak/?pin=3f2a9c', 'china-russia-trade-peak.svg'],
    ['https://amur.example/amur/embed/trade-peak/', 'china-russia-trade-peak.svg'],
    ['https://amur.example/?series=trade-total', 'china-russia-trade-total.svg'],
    ['https://amur.example/chart/..%2F..%2Fetc/', 'china-russia-trade-total.svg'],
  ])('of %s is %s', (address, name) => expect(fileName(at(address), 'svg')).toBe(name))
})

describe('pointAddress', () => {
  it('opens the figure on one number, whatever was chosen before', () => {
    const id = 'trade-2022' as ObservationId
    expect(pointAddress('https://amur.example/chart/a/?series=a,b&point=x&pin=3f2a9c', id)).toBe(
      'https://amur.example/chart/a/?series=a,b&point=trade-2022&pin=3f2a9c',
    )
    expect(pointAddress('https://amur.example/', id)).toBe('https://amur.example/?point=trade-2022')
  })
})

describe('altText', () => {
  it('says what the figure finds, in what unit, where its line ends, and whose statistics it shows', () => {
    const said = altText(item)
    expect(said).toContain(item.figure.heading)
    expect(said).toContain('billion US dollars, by calendar year.')
    expect(said).toContain('2023, Both directions, 240.1 billion US dollars, China customs')
    expect(said).toContain('Sources of the')
    expect(said).not.toMatch(/\.\./)
  })
})
