import type { Check } from '~/domain/audit/check'
import { useAuditWords } from '~/i18n/useAuditWords'
import { CopyButton } from '~/ui/CopyButton'
import { Disclosure } from '~/ui/Disclosure'
import { addressOfAudit } from '~/view/auditList'
import { ClaimLeaf } from '~/figure/ClaimLeaf'
import type { LeafContext } from '~/figure/ClaimLeaf'
import { beyondTrees } from './leaves'
import { SidesScale } from './SidesScale'
import { SideTree } from './SideTree'

interface CheckBodyProps extends LeafContext {
  readonly check: Check
}

/** Both sides with their arithmetic, and every passage behind them. */
export function CheckBody({ check, ...context }: CheckBodyProps) {
  const { detail } = useAuditWords()
  const { left, right, reason, unit } = check
  const { known, looks } = context
  const others = beyondTrees(check)
  return (
    <>
      <SidesScale check={check} known={known} />
      <div className="check-both">
        <SideTree {...context} check={check} side={left} which="left" />
        {right === undefined ? (
          <p className="check-alone">{detail.nothing}</p>
        ) : (
          <SideTree {...context} check={check} side={right} which="right" />
        )}
      </div>
      {reason.kind === 'equals-other' ? (
        <section className="check-elsewhere">
          <h3 className="eyebrow">{detail.elsewhere}</h3>
          <ClaimLeaf {...context} series={reason.series} id={reason.observation} unit={unit} />
        </section>
      ) : null}
      {others.length === 0 ? null : (
        <Disclosure look="inline" title={detail.others(others.length)}>
          <ul className="plain-list tree">
            {others.map((id) => (
              <li key={id}>
                <ClaimLeaf
                  {...context}
                  series={known.claim(id)?.series ?? check.series[0]}
                  id={id}
                  unit={unit}
                />
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      <p className="check-share">
        <CopyButton
          look="quiet"
          text={() => new URL(addressOfAudit(looks, { check: check.id }), window.location.href).href}
          label={detail.link}
          copiedLabel={detail.linkCopied}
          failedLabel={detail.linkFailed}
        />
      </p>
    </>
  )
}
