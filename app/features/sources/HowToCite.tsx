import type { Article } from '~/domain/article'
import { citeArticle } from '~/export/citations/citeArticle'
import { useWords } from '~/i18n/useWords'
import { CopyButton } from '~/ui/CopyButton'

/** The article as an entry of a reader's own list of references. */
export function HowToCite({ article }: { readonly article: Article }) {
  const words = useWords()
  const { sourcePages: sources } = words
  const citation = citeArticle(article, words)
  return (
    <section className="article-cite" aria-labelledby="cite">
      <h2 id="cite" className="eyebrow">
        {sources.howToCite}
      </h2>
      <p className="article-citation">{citation}</p>
      <CopyButton
        text={citation}
        label={sources.copyCitation}
        copiedLabel={words.believe.cited}
        failedLabel={words.believe.citeFailed}
      />
    </section>
  )
}
