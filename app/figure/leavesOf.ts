import type { Node } from '~/domain/audit/check'

export type Leaf = Extract<Node, { readonly form: 'claim' }>

/** Every claim below a node, in the order of the arithmetic. */
export const leavesOf = (node: Node): readonly Leaf[] =>
  node.form === 'claim' ? [node] : node.inputs.flatMap(leavesOf)
