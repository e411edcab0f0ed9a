import type { Citation } from '../../domain/citation'
import type { Observation } from '../../domain/observation'
import type { Series } from '../../domain/series'
import type { CorpusFiles } from '../corpus-files'
import type { Fault } from '../fault'

/** A rule over the whole corpus: a fault for whatever breaks it. Its name is the fault's rule. */
export type Rule = (files: CorpusFiles) => readonly RuleFault[]

/** A fault whose rule is known from the function that found it. */
export type RuleFault = Omit<Fault, 'rule'>

/** All broken rules at once. */
export const faultsOf = (rules: Readonly<Record<string, Rule>>, files: CorpusFiles): readonly Fault[] =>
  Object.entries(rules).flatMap(([rule, find]) => find(files).map((fault) => ({ ...fault, rule })))

export interface PlacedObservation {
  readonly file: string
  /** `observations[3]` */
  readonly path: string
  readonly series: Series
  readonly observation: Observation
}

/** Every claim with its place. */
export const observationsIn = (files: CorpusFiles): readonly PlacedObservation[] =>
  files.series.flatMap(({ file, value: { series, observations } }) =>
    observations.map((observation, index) => ({ file, path: `observations[${index}]`, series, observation })),
  )

export interface PlacedCitation {
  readonly file: string
  /** `observations[3]` or `sources[0]` */
  readonly path: string
  readonly citation: Citation
}

/** Every citation of a claim or of a factor with its place; events cite by passages alone. */
export const citationsIn = (files: CorpusFiles): readonly PlacedCitation[] => [
  ...observationsIn(files).map(({ file, path, observation: { citation } }) => ({ file, path, citation })),
  ...files.rates.flatMap(({ file, value }) =>
    value.form === 'series'
      ? []
      : value.citations.map((citation, index) => ({ file, path: `sources[${index}]`, citation })),
  ),
]

export interface Quoted {
  readonly file: string
  readonly path: string
  readonly quote: string
}

/** Every quote of the corpus with its place. */
export const quotesIn = (files: CorpusFiles): readonly Quoted[] => [
  ...citationsIn(files).flatMap(({ file, path, citation }) =>
    citation.form === 'passage' ? [{ file, path: `${path}.quote`, quote: citation.quote }] : [],
  ),
  ...files.annotations.map(({ file, value }) => ({ file, path: 'quote', quote: value.citation.quote })),
  ...files.articles.flatMap(({ file, value }) =>
    value.context.map(({ quote }, index) => ({ file, path: `context[${index}].quote`, quote })),
  ),
]
