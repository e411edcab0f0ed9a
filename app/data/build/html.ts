import type { Page } from '../publish/pages'

/** A page's HTML: the built index.html with the page's own title and description, for readers and for link previews. */
export function htmlOf(index: string, { title, description }: Page): string {
  const head = index
    .replace(/<title>[\s\S]*?<\/title>/, () => `<title>${escape(title)}</title>`)
    .replace(/<meta\s+name="description"[^>]*>/, () => meta('name', 'description', description))
  return withPreview(head, title, description)
}

/** The front page as it was built, with the same preview tags as the others. */
export function frontPage(index: string): string {
  const title = /<title>([\s\S]*?)<\/title>/.exec(index)?.[1] ?? 'Amur'
  const description = /<meta\s+name="description"\s+content="([^"]*)"/.exec(index)?.[1] ?? ''
  return withPreview(index, unescape(title), unescape(description))
}

const withPreview = (html: string, title: string, description: string): string =>
  html.replace(
    /\s*<\/head>/,
    () =>
      [
        '',
        meta('property', 'og:type', 'website'),
        meta('property', 'og:site_name', 'Amur'),
        meta('property', 'og:title', title),
        meta('property', 'og:description', description),
      ].join('\n    ') + '\n  </head>',
  )

const meta = (kind: 'name' | 'property', name: string, content: string): string =>
  `<meta ${kind}="${name}" content="${escape(content)}" />`

const entities: readonly (readonly [string, string])[] = [
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
]

const escape = (words: string): string =>
  entities.reduce((text, [character, entity]) => text.replaceAll(character, entity), words)

const unescape = (words: string): string =>
  entities.toReversed().reduce((text, [character, entity]) => text.replaceAll(entity, character), words)
