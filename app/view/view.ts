import type { ArticleId, BasisId, PointId, SeriesId, TopicId } from '~/domain/brand'
import type { Day } from '~/domain/day'
import type { Frequency } from '~/domain/frequency'
import type { LeadingRule } from '~/domain/leading-rule'
import type { Status } from '~/domain/observation'
import type { Period } from '~/domain/period'
import type { UnitId } from '~/domain/unit'
import { chartKindIds } from '~/charts/registry'
import type { ChartKindId } from '~/charts/registry'

/** Everything that can be shared, as the address says it. An empty list keeps all. */
export interface View {
  readonly series: readonly SeriesId[]
  readonly from: Bound
  readonly to: Bound
  /** Undefined: the chart's own. */
  readonly freq: Frequency | undefined
  readonly unit: UnitId | undefined
  readonly kind: KindId | undefined
  readonly topic: readonly TopicId[]
  readonly article: readonly ArticleId[]
  /** Publisher ids as `publisherId` writes them. */
  readonly publisher: readonly string[]
  readonly basis: readonly BasisId[]
  readonly status: readonly Status[]
  /** Only points whose claims differ. */
  readonly contested: boolean
  /** Which of differing claims leads. */
  readonly rule: LeadingRule
  /** Only claims that were published by this day; undefined keeps all. */
  readonly asof: Day | undefined
  /** With `asof`, keeps claims of articles that carry no date; alone it changes nothing. */
  readonly undated: boolean
  /** Version of the corpus whose values are shown; undefined is live. */
  readonly pin: string | undefined
  readonly notes: boolean
  readonly scale: 'linear' | 'log'
  readonly point: PointId | undefined
  /** Undefined: the reader's own. */
  readonly theme: Theme | undefined
  readonly lang: Language | undefined
}

/** How the figure is shown: drawn as a chart of some kind, or written as a table. */
export type KindId = ChartKindId | 'table'
export const kindIds: readonly KindId[] = [...chartKindIds, 'table']

/** A year, quarter, month or day at which the view begins or ends; undefined is `earliest` or `latest`. */
export type Bound = Period | undefined
export type Theme = 'light' | 'dark'
export const languages = ['en'] as const
export type Language = (typeof languages)[number]

export const defaultView: View = {
  series: [],
  from: undefined,
  to: undefined,
  freq: undefined,
  unit: undefined,
  kind: undefined,
  topic: [],
  article: [],
  publisher: [],
  basis: [],
  status: [],
  contested: false,
  rule: 'ruling',
  asof: undefined,
  undated: false,
  pin: undefined,
  notes: true,
  scale: 'linear',
  point: undefined,
  theme: undefined,
  lang: undefined,
}

/**
 * What stays when the reader goes on to another chart: the window, the rule and the day by which claims are read, and
 * the looks; not choices among the claims of one chart.
 * What the page itself had chosen is no choice of the reader's and stays behind.
 *
 * @param own the view that the page's plain address stands for
 */
export const carriedOver = (view: View, own: View = defaultView): View => ({
  ...carriedLooks(view, own, defaultView),
  from: view.from === own.from ? undefined : view.from,
  to: view.to === own.to ? undefined : view.to,
  rule: view.rule === own.rule ? defaultView.rule : view.rule,
  ...(view.asof === own.asof && view.undated === own.undated
    ? {}
    : { asof: view.asof, undated: view.undated }),
})

/** The view that a chart was saved with, in the looks that the reader has chosen; its window is its own. */
export const carriedLooks = (view: View, own: View, next: View): View => ({
  ...next,
  topic: view.topic === own.topic ? next.topic : view.topic,
  notes: view.notes === own.notes ? next.notes : view.notes,
  theme: view.theme,
  lang: view.lang,
})

/** The same view with every claim kept. */
export const withoutFilters = (view: View): View => ({
  ...view,
  article: [],
  publisher: [],
  basis: [],
  status: [],
  contested: false,
  asof: undefined,
  undated: false,
})

export const hasFilters = (view: View): boolean =>
  view.article.length + view.publisher.length + view.basis.length + view.status.length > 0 ||
  view.contested ||
  view.asof !== undefined
