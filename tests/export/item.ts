import type { ExportContext, ExportItem } from '~/export/exported'
import { en } from '~/i18n/en'
import type { FigureModel } from '~/figure/model'
import { prepare } from '~/figure/prepare'
import { defaultView } from '~/view/view'
import type { View } from '~/view/view'
import type { Corpus } from '~/domain/corpus'
import { smallCorpus } from '../../mocks/small-corpus'
import { bundlesOf, drawn } from '../figure/bundle'

export const address = 'https://amur.example/chart/trade-total/?from=2018&pin=3f2a9c'

/** Series of a corpus, the small one unless another is given, as an export gets them. */
export function anItem(
  series: readonly [string, ...string[]] = ['trade-total'],
  view: Partial<View> = {},
  corpus: Corpus = smallCorpus(),
): ExportItem {
  const [first, ...others] = series
  const bundle = bundlesOf(corpus).bundle(first, ...others)
  const { catalogue } = bundle
  const rates = {
    book: { rates: corpus.rates, exchange: new Map() },
    articles: new Map(corpus.articles.map((article) => [article.id, article])),
  }
  return itemOf(prepare({ ...bundle, rates }, { ...defaultView, ...view }, en), {
    catalogue: { ...catalogue, version: '3f2a9c' },
  })
}

const itemOf = (
  figure: FigureModel,
  context: Partial<ExportContext> & Pick<ExportContext, 'catalogue'>,
): ExportItem => ({
  figure: drawn(figure),
  context: { words: en, address, day: '2026-11-26', ...context },
})
