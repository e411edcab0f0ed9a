/** Something in a data file that breaks a rule, said so that a person can mend it. */
export interface Fault {
  /** `data/series/trade-total.json` */
  readonly file: string
  /** `observations[3].period`; empty for the file as a whole. */
  readonly path: string
  readonly rule: string
  readonly message: string
  /** What would satisfy the rule. */
  readonly remedy: string
}

/** Faults as text for a console, grouped by file in order of first appearance. */
export function explain(faults: readonly Fault[]): string {
  const files = [...new Set(faults.map((fault) => fault.file))]
  return files
    .map((file) => [file, ...faults.filter((fault) => fault.file === file).map(lineOf)].join('\n'))
    .join('\n\n')
}

const lineOf = ({ path, rule, message, remedy }: Fault): string =>
  `  ${path === '' ? '' : `${path}: `}${message} (${rule})\n    → ${remedy}`
