import { onDemand } from '~/ui/onDemand'

/** The briefing display, whose script is loaded when one is started. */
export const wallPage = onDemand(async () => (await import('./WallPage')).WallPage)
