const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`

/** The words of a figure in a frame, in English. They are loaded with it, not with the pages. */
export const enEmbed = {
  full: 'Amur · open with all sources',
  more: (claims: number) => `Read ${count(claims, 'more claim', 'more claims')} of it in Amur`,
  unknownBody: 'The page that shows this frame names a chart that Amur does not have.',
  failed: 'The chart could not be loaded',
  events: (events: number) => count(events, 'event', 'events'),
  /** For a screen reader, which names a frame by it. */
  frame: (heading: string) => `Chart: ${heading}`,
  withoutScript: 'With JavaScript every mark of the chart opens the passage that it came from.',
  newest: (shown: number, all: number) =>
    shown === all ? 'The values' : `The newest ${shown} of ${all} values`,
}

export type EmbedWords = typeof enEmbed
