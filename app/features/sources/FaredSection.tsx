import { verdicts } from '~/domain/audit/check'
import type { Side } from '~/domain/audit/check'
import type { ArticleId, ObservationId } from '~/domain/brand'
import type { ArticleFile } from '~/domain/bibliography'
import type { Catalogue } from '~/domain/corpus'
import { checkText } from '~/figure/checkText'
import { knownOf } from '~/figure/known'
import { leavesOf } from '~/figure/leavesOf'
import { VerdictBadge } from '~/figure/VerdictBadge'
import { VerdictSign } from '~/figure/VerdictSign'
import { useAuditWords } from '~/i18n/useAuditWords'
import { useWords } from '~/i18n/useWords'
import { classes } from '~/ui/classes'
import { addressOfAudit } from '~/view/auditList'
import { Link } from '~/view/Link'
import type { View } from '~/view/view'

interface FaredSectionProps {
  readonly file: ArticleFile
  readonly catalogue: Catalogue
  readonly view: View
}

/** How the article's figures fared in the audit: a count for each verdict, and every contradiction that one of them is part of. */
export function FaredSection({ file, catalogue, view }: FaredSectionProps) {
  const words = useWords()
  const audit = useAuditWords()
  const { tally, contradictions, claims } = file.fared
  const known = knownOf(catalogue, claims)
  const own = new Set(file.observations.map(({ id }) => id))
  const checks = verdicts.reduce((sum, verdict) => sum + tally[verdict], 0)
  const article: readonly [ArticleId] = [file.article.id]
  return (
    <section className="fared" aria-labelledby="fared">
      <h2 id="fared">{audit.fared.heading}</h2>
      <p className="article-tally">{checks === 0 ? audit.fared.none : audit.fared.lede(checks)}</p>
      {checks === 0 ? null : (
        <ul className="plain-list fared-tally">
          {verdicts.map((verdict) =>
            tally[verdict] === 0 ? null : (
              <li key={verdict} className={classes('verdict', `verdict-${verdict}`)}>
                <VerdictSign tone={verdict} />
                <Link href={addressOfAudit(view, { article, verdict: [verdict] })}>
                  {tally[verdict].toLocaleString(words.locale)} {audit.ended[verdict](tally[verdict])}
                </Link>
              </li>
            ),
          )}
        </ul>
      )}
      {contradictions.length === 0 ? null : (
        <ol className="plain-list fared-list">
          {contradictions.map((check) => {
            const { title, left, right, gap } = checkText(check, known, words, audit)
            return (
              <li key={check.id} data-fared={check.id}>
                <VerdictBadge check={check} />
                <p className="fared-what">
                  <Link href={addressOfAudit(view, { check: check.id })}>{title}</Link>
                </p>
                <p className="fared-sides">
                  <OwnSide side={check.left} own={own} text={left} />
                  {right === undefined || check.right === undefined ? null : (
                    <>
                      {' · '}
                      <OwnSide side={check.right} own={own} text={right} />
                    </>
                  )}
                  {gap === undefined ? null : ` · ${gap}`}
                </p>
              </li>
            )
          })}
        </ol>
      )}
      {checks === 0 ? null : (
        <p className="fared-all">
          <Link href={addressOfAudit(view, { article })}>{audit.fared.all}</Link>
        </p>
      )}
    </section>
  )
}

interface OwnSideProps {
  readonly side: Side
  readonly own: ReadonlySet<ObservationId>
  readonly text: string
}

/** A side that rests on a figure of this article stands out. */
const OwnSide = ({ side, own, text }: OwnSideProps) =>
  leavesOf(side.tree).some(({ observation }) => own.has(observation)) ? <b>{text}</b> : text
