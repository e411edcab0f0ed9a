/** Attributes for tests and scripts, passed on to the control itself. */
export type DataAttributes = Readonly<Record<`data-${string}`, string>>
