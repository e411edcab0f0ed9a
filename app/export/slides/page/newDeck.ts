import PptxGenJS from 'pptxgenjs'
import type { ExportItem } from '~/export/exported'
import { plainText } from '../plainText'
import { layoutName } from './addSlide'
import { margin } from './slideFrame'
import type { SlideSize } from './slideFrame'

/** An empty deck with the layout of figures: paper, and a tab of the house's colour at the top. */
export function newDeck({ figure, context }: ExportItem, slides: number, size: SlideSize): PptxGenJS {
  const deck = new PptxGenJS()
  const site = context.words.site.name
  deck.layout = size === '16:9' ? 'LAYOUT_WIDE' : 'LAYOUT_4x3'
  deck.title = slides === 1 ? plainText(figure.heading) : context.words.site.title(undefined)
  deck.subject = plainText(context.address)
  deck.author = site
  deck.company = site
  deck.defineSlideMaster({
    title: layoutName,
    background: { color: 'bg1' },
    objects: [{ rect: { x: margin / 72, y: 0, w: 0.5, h: 0.11, fill: { color: 'accent1' } } }],
  })
  return deck
}
