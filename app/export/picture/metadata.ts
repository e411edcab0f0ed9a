import { claimsOf } from '~/domain/derive/term'
import type { Observation } from '~/domain/observation'
import { pointId } from '~/domain/point'
import type { Point } from '~/domain/point'
import type { ExportItem } from '~/export/exported'
import { pointAddress } from '~/export/pointAddress'
import { citationText } from '~/figure/cite'
import { xml } from './xml'
import type { XmlElement } from './xml'

const rdf = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'
const dc = 'http://purl.org/dc/elements/1.1/'
const dcterms = 'http://purl.org/dc/terms/'

/** What the picture shows and who says so, for programs: RDF in Dublin Core, every plotted claim with its citation. */
export function metadata({ figure, context }: ExportItem): XmlElement {
  const { words, catalogue, address, day } = context
  const marks = figure.chart.series.flatMap((series) => series.marks)
  return xml(
    'metadata',
    {},
    xml(
      'rdf:RDF',
      { 'xmlns:rdf': rdf, 'xmlns:dc': dc, 'xmlns:dcterms': dcterms },
      xml(
        'rdf:Description',
        { 'rdf:about': address },
        xml('dc:title', {}, figure.heading),
        xml('dc:description', {}, figure.subtitle),
        xml('dc:identifier', {}, address),
        xml('dc:publisher', {}, words.site.name),
        xml('dc:date', {}, day),
        xml('dc:format', {}, 'image/svg+xml'),
        xml('dcterms:isVersionOf', {}, words.site.footer.version(catalogue.version)),
        xml(
          'dcterms:references',
          {},
          xml('rdf:Seq', {}, ...marks.map(({ point, sentence }) => markEntry(point, sentence))),
        ),
      ),
    ),
  )

  /** A number that is reckoned says so in its sentence, and cites what it is reckoned from. */
  function markEntry(point: Point, sentence: string): XmlElement {
    const claims = point.kind === 'derived' ? claimsOf(point.term) : point.claims
    return xml(
      'rdf:li',
      { 'rdf:parseType': 'Resource' },
      xml('dc:identifier', {}, pointId(point)),
      xml('dc:description', {}, sentence),
      ...claims.map((claim) => xml('dcterms:bibliographicCitation', {}, citation(claim))),
    )
  }

  function citation(claim: Observation): string {
    const article = figure.articles.get(claim.citation.article)
    const basis = figure.bases.get(claim.basis)?.label ?? claim.basis
    return citationText(claim, article, basis, pointAddress(address, claim.id), words)
  }
}
