declare const brand: unique symbol

/** A primitive that went through the door of its kind: `Brand<string, 'series'>` is not any string. */
export type Brand<Base, Kind extends string> = Base & { readonly [brand]: Kind }

/** Ids are file names and parts of addresses: lower-case letters, digits and hyphens. */
const slug = /^[a-z0-9]+(?:[-_.]+[a-z0-9]+)*$/

/** Builds an id type's only door; `is` narrows, so no caller needs a cast. */
function idKind<Kind extends string>(kind: Kind, longest = 160) {
  return {
    kind,
    is: (text: string): text is Brand<string, Kind> => text.length <= longest && slug.test(text),
  }
}

export const seriesIds = idKind('series')
export const articleIds = idKind('article')
export const observationIds = idKind('observation')
export const annotationIds = idKind('annotation')
export const basisIds = idKind('basis')
export const topicIds = idKind('topic')
export const rateIds = idKind('rate')
export const chartIds = idKind('chart')
export const rulingIds = idKind('ruling')
export const playlistIds = idKind('playlist')
/** Made of the ids of a series and of two claims or three. */
export const checkIds = idKind('check', 700)

/** A derived value's name: formula, series and span, `difference:trade-total:2023-05`. */
const derivedForm = /^[a-z]+(?:-[a-z]+)*:[a-z0-9]+(?:[-_.]+[a-z0-9]+)*:[0-9Q.-]+$/
export const derivedIds = {
  kind: 'derived',
  is: (text: string): text is Brand<string, 'derived'> => text.length <= 160 && derivedForm.test(text),
} as const

export type SeriesId = Brand<string, 'series'>
export type ArticleId = Brand<string, 'article'>
export type ObservationId = Brand<string, 'observation'>
export type AnnotationId = Brand<string, 'annotation'>
export type BasisId = Brand<string, 'basis'>
export type TopicId = Brand<string, 'topic'>
export type RateId = Brand<string, 'rate'>
export type ChartId = Brand<string, 'chart'>
export type RulingId = Brand<string, 'ruling'>
export type PlaylistId = Brand<string, 'playlist'>
export type CheckId = Brand<string, 'check'>
export type DerivedId = Brand<string, 'derived'>
/** What an address may select: any claim of a point, or a derived value. */
export type PointId = ObservationId | DerivedId
