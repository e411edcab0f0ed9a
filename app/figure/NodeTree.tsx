import type { Node } from '~/domain/audit/check'
import type { UnitId } from '~/domain/unit'
import { periodWords } from '~/i18n/format'
import { useAuditWords } from '~/i18n/useAuditWords'
import { useWords } from '~/i18n/useWords'
import { Disclosure } from '~/ui/Disclosure'
import { ClaimLeaf } from './ClaimLeaf'
import type { LeafContext } from './ClaimLeaf'
import { inputUnit, nodeSentence } from './nodeSentence'
import { resultText } from './reckoned'
import './NodeTree.css'

export interface NodeTreeProps extends LeafContext {
  readonly node: Node
  /** In which the node enters what stands above it. */
  readonly unit: UnitId
  readonly depth: number
}

/** More figures than this are folded away behind their number. */
const mostOpen = 4

/** Arithmetic as a reader would write it, with its inputs below it, down to claims. */
export function NodeTree({ node, unit, depth, ...context }: NodeTreeProps) {
  const words = useWords()
  const audit = useAuditWords()
  if (node.form === 'claim') {
    return <ClaimLeaf {...context} series={node.series} id={node.observation} unit={unit} />
  }
  const sentence = nodeSentence(node, context.known, words, audit)
  const inputs = (
    <ul className="plain-list tree">
      {node.inputs.map((input, place) => (
        <li key={keyOf(input)}>
          <NodeTree
            {...context}
            node={input}
            unit={inputUnit(node, place, context.known)}
            depth={depth + 1}
          />
        </li>
      ))}
    </ul>
  )
  if (depth > 0) {
    return (
      <>
        <p className="leaf-what">
          <b>{resultText(node, words, audit)}</b>{' '}
          {words.sourcePages.figureOf(context.known.subject(node.series), periodWords(node.period, words))}
        </p>
        <Disclosure look="inline" title={sentence}>
          {inputs}
        </Disclosure>
      </>
    )
  }
  return (
    <>
      <p className="tree-sentence" data-arithmetic>
        {sentence}
      </p>
      {node.inputs.length > mostOpen ? (
        <Disclosure look="inline" title={audit.detail.inputs(node.inputs.length)}>
          {inputs}
        </Disclosure>
      ) : (
        inputs
      )}
    </>
  )
}

/** No figure enters one formula twice. */
const keyOf = (node: Node): string =>
  node.form === 'claim' ? node.observation : `${node.formula} ${node.inputs.map(keyOf).join(' ')}`
