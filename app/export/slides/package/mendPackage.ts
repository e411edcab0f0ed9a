import { xml } from '~/export/picture/xml'
import { names } from '~/export/workbook/names'
import { part } from '~/export/workbook/part'
import { notesXml } from '../notes/notesXml'
import type { Theme } from '../palette'
import type { SlideSize } from '../page/slideFrame'
import { contentTypes } from './contentTypes'
import { deckTheme } from './deckTheme'
import { layoutTitle } from './layoutTitle'
import { mendSlide } from './mendSlide'
import { rewrite, textOf, writeText } from './parts'
import type { Parts } from './parts'

/** What a slide has beside its words. */
export interface SlideParts {
  readonly chart: string
  readonly workbook: Uint8Array
  readonly notes: readonly string[]
}

/** Puts our charts, workbooks, notes and theme into a package, and mends what presentation programs would repair. */
export function mendPackage(
  parts: Parts,
  slides: readonly SlideParts[],
  size: SlideSize,
  theme: Theme,
): void {
  for (const name of parts.keys()) if (/^ppt\/(?:charts|embeddings)\//.test(name)) parts.delete(name)
  for (const [index, slide] of slides.entries()) mendSlideParts(parts, slide, index + 1)

  const ours = deckTheme(textOf(parts, 'ppt/theme/theme1.xml'), theme)
  writeText(parts, 'ppt/theme/theme1.xml', ours)
  // Every master has a theme of its own; notes are printed on white.
  writeText(parts, 'ppt/theme/theme2.xml', deckTheme(ours, 'light'))
  rewrite(parts, 'ppt/notesMasters/_rels/notesMaster1.xml.rels', (text) =>
    text.replace('theme1.xml', 'theme2.xml'),
  )
  rewrite(parts, 'ppt/presentation.xml', mendPresentation)
  rewrite(parts, layoutPart(parts), (text) =>
    text.replace('</p:spTree>', () => `${layoutTitle(size)}</p:spTree>`),
  )
  writeText(
    parts,
    'docProps/app.xml',
    part(
      xml(
        'Properties',
        { xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties' },
        xml('Slides', {}, String(slides.length)),
        xml('Application', {}, 'Amur'),
      ),
    ),
  )
  parts.delete('[Content_Types].xml')
  writeText(parts, '[Content_Types].xml', contentTypes([...parts.keys()]))
}

function mendSlideParts(parts: Parts, { chart, workbook, notes }: SlideParts, nth: number): void {
  rewrite(parts, `ppt/slides/slide${nth}.xml`, mendSlide)
  rewrite(parts, `ppt/slides/_rels/slide${nth}.xml.rels`, (text) =>
    text.replace(/Target="\/ppt\/charts\/chart\d+\.xml"/u, `Target="../charts/chart${nth}.xml"`),
  )
  writeText(parts, `ppt/charts/chart${nth}.xml`, chart)
  writeText(
    parts,
    `ppt/charts/_rels/chart${nth}.xml.rels`,
    part(
      xml(
        'Relationships',
        { xmlns: names.relations },
        xml('Relationship', {
          Id: 'rId1',
          Type: `${names.relation}/package`,
          Target: `../embeddings/amur${nth}.xlsx`,
        }),
      ),
    ),
  )
  parts.set(`ppt/embeddings/amur${nth}.xlsx`, workbook)
  rewrite(parts, `ppt/notesSlides/notesSlide${nth}.xml`, (text) =>
    text.replace(/<a:p><a:r><a:rPr [^>]*\/><a:t>-<\/a:t><\/a:r>.*?<\/a:p>/su, () => notesXml(notes)),
  )
}

/** The list of notes masters stands before the slides', as the format has it. */
function mendPresentation(text: string): string {
  const list = /<p:notesMasterIdLst>.*?<\/p:notesMasterIdLst>/su.exec(text)?.[0] ?? ''
  return text.replace(list, '').replace('<p:sldIdLst>', () => `${list}<p:sldIdLst>`)
}

/** The layout that slides use; the package's empty one comes before it. */
function layoutPart(parts: Parts): string {
  const rels = textOf(parts, 'ppt/slides/_rels/slide1.xml.rels')
  const target = /slideLayouts\/(?<name>slideLayout\d+\.xml)/u.exec(rels)?.groups?.['name'] ?? ''
  return `ppt/slideLayouts/${target}`
}
