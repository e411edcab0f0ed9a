/** What became of one parameter's text: a value, or a reason why it has none. */
export type Reading<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly reason: ProblemReason }

export type ProblemReason =
  | { readonly kind: 'not-a-period' }
  | { readonly kind: 'not-a-date' }
  | { readonly kind: 'not-an-id' }
  | { readonly kind: 'not-one-of'; readonly allowed: readonly string[] }
  | { readonly kind: 'one-only' }
  | { readonly kind: 'repeated' }
  | { readonly kind: 'ends-before-start' }
  | { readonly kind: 'not-yet' }
  | { readonly kind: 'unknown-parameter' }
  | { readonly kind: 'too-long' }
  | { readonly kind: 'version' }
  | { readonly kind: 'not-a-duration' }
  | { readonly kind: 'not-between'; readonly least: string; readonly most: string }
  | { readonly kind: 'not-an-ordinal' }
  | { readonly kind: 'not-a-slide' }
  | { readonly kind: 'unknown-chart' }
  | { readonly kind: 'too-many'; readonly most: number }
  | { readonly kind: 'no-slides' }

/** Something in the address that was not understood; it is ignored and said. */
export interface Problem {
  readonly parameter: string
  /** The text as it stood in the address, shortened when it is very long. */
  readonly text: string
  readonly reason: ProblemReason
}

export const valid = <Value>(value: Value): Reading<Value> => ({ ok: true, value })
export const invalid = (reason: ProblemReason): { readonly ok: false; readonly reason: ProblemReason } => ({
  ok: false,
  reason,
})

/** One entry of the query: how its text is read and written. Every value has a text, and an empty one is "all" or "own". */
export interface Parameter<Value> {
  readonly name: string
  readonly read: (text: string) => Reading<Value>
  readonly write: (value: Value) => string
}
