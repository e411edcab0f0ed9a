import type { SeriesId } from '../../domain/brand'
import type { Definition, Series } from '../../domain/series'
import type { CorpusFiles } from '../corpus-files'

export interface PlacedDefinition {
  readonly file: string
  /** `definitions[0]` */
  readonly path: string
  readonly series: Series
  readonly definition: Definition
}

/** Every definition with its place. */
export const definitionsIn = (files: CorpusFiles): readonly PlacedDefinition[] =>
  files.series.flatMap(({ file, value: { series } }) =>
    series.definitions.map((definition, index) => ({
      file,
      path: `definitions[${index}]`,
      series,
      definition,
    })),
  )

/** The series that a definition names, each with its field: `of[1]`, `less`. */
export function namedBy(definition: Definition): readonly (readonly [field: string, id: SeriesId])[] {
  switch (definition.form) {
    case 'sum':
      return definition.of.map((id, index) => [`of[${index}]`, id])
    case 'difference':
      return [
        ['of', definition.of],
        ['less', definition.less],
      ]
    case 'share':
      return [
        ['of', definition.of],
        ['in', definition.in],
      ]
    case 'discount':
      return [
        ['of', definition.of],
        ['against', definition.against],
      ]
    case 'growth':
    case 'change':
      return [['of', definition.of]]
  }
}
