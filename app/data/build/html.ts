import { fromHtmlText, htmlText } from '../../domain/html-text'
import type { Page } from '../publish/pages'
import type { HeadLink } from '../publish/site'

/** A page's HTML: the built index.html with the page's own title and description, for readers and for link previews. */
export function htmlOf(index: string, { title, description }: Page, links: readonly HeadLink[] = []): string {
  const head = index
    .replace(/<title>[\s\S]*?<\/title>/, () => `<title>${htmlText(title)}</title>`)
    .replace(/<meta\s+name="description"[^>]*>/, () => meta('name', 'description', description))
  return withPreview(head, title, description, links)
}

/** The front page as it was built, with the same preview tags as the others. */
export function frontPage(index: string): string {
  const title = /<title>([\s\S]*?)<\/title>/.exec(index)?.[1] ?? 'Amur'
  const description = /<meta\s+name="description"\s+content="([^"]*)"/.exec(index)?.[1] ?? ''
  return withPreview(index, fromHtmlText(title), fromHtmlText(description))
}

const withPreview = (
  html: string,
  title: string,
  description: string,
  links: readonly HeadLink[] = [],
): string =>
  html.replace(
    /\s*<\/head>/,
    () =>
      [
        '',
        meta('property', 'og:type', 'website'),
        meta('property', 'og:site_name', 'Amur'),
        meta('property', 'og:title', title),
        meta('property', 'og:description', description),
        ...links.map(link),
      ].join('\n    ') + '\n  </head>',
  )

const meta = (kind: 'name' | 'property', name: string, content: string): string =>
  `<meta ${kind}="${name}" content="${htmlText(content)}" />`

const link = (attributes: HeadLink): string =>
  `<link ${Object.entries(attributes)
    .map(([name, value]) => `${name}="${htmlText(value)}"`)
    .join(' ')} />`
