import { chartKinds } from '~/charts/registry'
import type { LoadedKind } from '~/charts/kind'
import type { ChartKindId } from '~/charts/registry'
import { altText } from '~/export/altText'
import { ExportError } from '~/export/exportError'
import type { ExportItem } from '~/export/exported'
import { missingSeries } from '~/export/missingSeries'
import { chartText } from '~/figure/chartText'
import { enPicture } from '~/i18n/enPicture'
import { chartFits, withEvents } from './chartFits'
import { composed } from './composed'
import { contentOf } from './content'
import { drawFigure } from './drawFigure'
import { fitted } from './fitted'
import { fontsFor } from './fontsFor'
import { loadFonts } from './loadFonts'
import { lookOf } from './look'
import { measureIn } from './measureIn'
import { metadata } from './metadata'
import type { PictureOptions } from './options'
import { pictureSide } from './pictureSide'
import { qrCode } from './qrCode'
import { stageIn } from './stage'
import { warningsOf } from './warningsOf'
import { xml, xmlText } from './xml'

interface SvgPicture {
  readonly text: string
  /** In pixels of the file. */
  readonly width: number
  readonly height: number
  readonly warnings: readonly string[]
}

/**
 * A figure as a picture that needs nothing but itself: drawn as on the page, with what belongs to it set around it.
 *
 * @param scale pixels of the file in a CSS pixel
 * @throws ExportError when a part of the figure failed, or when it does not fit
 */
export async function svgPicture(item: ExportItem, options: PictureOptions, scale = 1): Promise<SvgPicture> {
  const { figure, context } = item
  const missing = missingSeries(item)
  if (missing.length > 0) throw new ExportError(enPicture.error.series(missing.map(({ label }) => label)))
  const kind = await loadKind(figure.chartKind)
  const stage = stageIn(options.theme)
  try {
    const look = lookOf(stage.element)
    await loadFonts(item, look)
    const content = contentOf(item, enPicture)
    const text = chartText(figure, context.words)
    const size = { width: pictureSide(options.width), height: pictureSide(options.height) }
    const fit = fitted({
      content,
      size,
      events: figure.chart.events.length,
      chartIn: chartFits(figure, kind, text, context.words),
      codeIn: (frame) => (options.qr ? qrCode(context.address, frame) : undefined),
      measure: measureIn(look),
    })
    if (fit === undefined) throw new ExportError(enPicture.error.tooSmall)
    const isTransparent = options.background === 'transparent'
    const { chart: area } = fit.arrangement
    const drawing = drawFigure(
      figure,
      {
        kind,
        model: withEvents(figure, fit.edition.events),
        text,
        width: area.width,
        height: area.height,
        withHalos: !isTransparent,
      },
      stage,
    )
    const nodes = composed({ ...fit, ...drawing, look, isTransparent })
    const fonts = await fontsFor(nodes, look)
    const [width, height] = [size.width * scale, size.height * scale]
    const root = xml(
      'svg',
      {
        xmlns: 'http://www.w3.org/2000/svg',
        width,
        height,
        viewBox: `0 0 ${fit.frame.width} ${fit.frame.height}`,
        role: 'img',
        'font-family': look.sans,
      },
      xml('title', {}, content.title),
      xml('desc', {}, altText(item)),
      metadata(item),
      xml('style', {}, fonts.css),
      ...nodes,
    )
    return {
      text: `<?xml version="1.0" encoding="UTF-8"?>\n${xmlText(root)}\n`,
      width,
      height,
      warnings: warningsOf(
        fit,
        {
          content,
          events: figure.chart.events.length,
          wantsCode: options.qr,
          missingFonts: fonts.missing,
          foreignLetters: fonts.foreign,
        },
        enPicture,
      ),
    }
  } finally {
    stage.clear()
  }
}

async function loadKind(kind: ChartKindId): Promise<LoadedKind> {
  try {
    return await chartKinds[kind].load()
  } catch {
    throw new ExportError(enPicture.error.chart)
  }
}
