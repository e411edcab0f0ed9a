import { onDemand } from '~/ui/onDemand'

/** The page of the coverage, whose script is loaded when a reader goes there. */
export const coveragePage = onDemand(async () => (await import('./CoveragePage')).CoveragePage)
