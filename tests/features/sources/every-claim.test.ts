import { describe, expect, it } from 'vitest'
import { readCorpus } from '../../../app/data/build/read'
import { en } from '~/i18n/en'
import { prepare } from '~/figure/prepare'
import { addressOfClaim } from '~/view/addressOfClaim'
import { decodeView } from '~/view/codec'
import { defaultView } from '~/view/view'
import { bundlesOf } from '../../figure/bundle'

describe('addressOfClaim', () => {
  it('opens every claim of the corpus in a view that draws it', () => {
    const { corpus } = readCorpus(process.cwd())
    const { bundle } = bundlesOf(corpus)
    const notDrawn: string[] = []
    for (const { series, observations } of corpus.series) {
      const one = bundle(series.id)
      const figures = new Map<string, ReturnType<typeof prepare>>()
      for (const claim of observations) {
        const address = new URL(addressOfClaim(series, claim, defaultView), 'https://amur.invalid')
        const { view } = decodeView(address.search)
        const key = `${view.freq} ${view.unit}`
        const figure = figures.get(key) ?? prepare(one, { ...view, point: undefined }, en)
        figures.set(key, figure)
        if (figure.kind !== 'drawn' || !figure.drawn.has(claim.id)) notDrawn.push(address.href)
      }
    }
    expect(notDrawn).toEqual([])
  })
})
