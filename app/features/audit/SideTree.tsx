import type { Check, Side } from '~/domain/audit/check'
import { sideValue } from '~/figure/sideText'
import { useAuditWords } from '~/i18n/useAuditWords'
import { useWords } from '~/i18n/useWords'
import { kindOf } from './kindOf'
import { NodeTree } from '~/figure/NodeTree'
import type { NodeTreeProps } from '~/figure/NodeTree'

interface SideTreeProps extends Omit<NodeTreeProps, 'node' | 'unit' | 'depth'> {
  readonly check: Check
  readonly side: Side
  readonly which: 'left' | 'right'
}

/** One side of a check: its number, large, and what it is made of. */
export function SideTree({ check, side, which, ...rest }: SideTreeProps) {
  const words = useWords()
  const audit = useAuditWords()
  return (
    <section className="side" data-side={which}>
      <h3 className="eyebrow">{audit.side.heading[kindOf(check, which, rest.known)]}</h3>
      <p className="side-value">{sideValue(side, check.unit, rest.known, words, audit)}</p>
      <NodeTree {...rest} node={side.tree} unit={check.unit} depth={0} />
    </section>
  )
}
