import type { Basis } from '~/domain/basis'
import type { BasisId } from '~/domain/brand'
import type { Observation } from '~/domain/observation'
import type { ArticleRecord } from '~/domain/article'
import type { Direction } from '~/domain/series'
import { position } from '~/domain/quantity'
import { useWords } from '~/i18n/useWords'
import { CopyButton } from '~/ui/CopyButton'
import { Quote } from '~/ui/Quote'
import type { View } from '~/view/view'
import { addressOf } from '~/view/place'
import type { Place } from '~/view/place'
import { ArticleLine } from './ArticleLine'
import { citationText, numberIn } from './cite'
import { hueOf } from './hue'
import { PassageLink } from './PassageLink'
import './ClaimCard.css'

interface ClaimCardProps {
  readonly claim: Observation
  readonly article: ArticleRecord | undefined
  readonly bases: ReadonlyMap<BasisId, Basis>
  readonly place: Place
  readonly view: View
  readonly hue: Direction
}

/** One article's words for the number, with the way to them and a citation to take away. */
export function ClaimCard({ claim, article, bases, place, view, hue }: ClaimCardProps) {
  const words = useWords()
  const { citation, quantity } = claim
  const cite = () =>
    citationText(
      claim,
      article,
      bases.get(claim.basis)?.label ?? claim.basis,
      new URL(addressOf(place, { ...view, point: claim.id }), window.location.href).href,
      words,
    )
  return (
    <section className="claim" data-claim={claim.id}>
      {citation.form === 'passage' ? (
        <Quote
          text={citation.quote}
          lang={article?.language ?? ''}
          highlight={numberIn(citation.quote, position(quantity.stated))}
          hue={hueOf(hue)}
        />
      ) : (
        <p className="claim-row">{words.cite.rowOf(article?.table ?? '', citation.row)}</p>
      )}
      <ArticleLine article={article} citation={citation} />
      <p className="claim-ways">
        <PassageLink article={article} citation={citation} />
        <CopyButton
          look="quiet"
          text={cite}
          label={words.believe.cite}
          copiedLabel={words.believe.cited}
          failedLabel={words.believe.citeFailed}
        />
      </p>
    </section>
  )
}
