import type { Corpus } from '../../domain/corpus'
import { embedLinks, embedPagesOf } from '../publish/embed-pages'
import { pagesOf } from '../publish/pages'
import type { Site } from '../publish/site'
import { htmlOf } from './html'

interface Templates {
  readonly index: string
  /** Undefined where the build has no frames. */
  readonly embed: string | undefined
}

/** A file for every address but the front page's, by its name. */
export function pageFiles(
  { index, embed }: Templates,
  corpus: Corpus,
  site: Site,
): readonly (readonly [fileName: string, html: string])[] {
  const links = embedLinks(corpus, site)
  const pages = pagesOf(corpus).map((page) => ({ template: index, page }))
  const frames = embed === undefined ? [] : embedPagesOf(corpus).map((page) => ({ template: embed, page }))
  return [...pages, ...frames].map(({ template, page }) => [
    `${page.address.slice(1)}index.html`,
    htmlOf(template, page, links.get(page.address)),
  ])
}
