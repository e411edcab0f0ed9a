import type { Block } from './block'

/** A hairline. */
export const ruleBlock = (width: number): Block => ({
  height: 1,
  at: (x, y) => [{ kind: 'rule', x, y: y + 0.5, width }],
})
