/** In the order of their tabs. */
export const sectionIds = ['picture', 'slides', 'data', 'cite', 'embed', 'link'] as const
export type SectionId = (typeof sectionIds)[number]
