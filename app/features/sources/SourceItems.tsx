import { memo } from 'react'
import type { Source } from '~/domain/bibliography'
import type { Catalogue } from '~/domain/corpus'
import type { View } from '~/view/view'
import { SourceItem } from './SourceItem'

interface SourceItemsProps {
  readonly sources: readonly Source[]
  readonly catalogue: Catalogue
  readonly view: View
}

/** Drawn anew only when another choice of sources is shown; what is out of sight is not laid out (sources.css). */
export const SourceItems = memo(function SourceItems({ sources, catalogue, view }: SourceItemsProps) {
  return (
    <ol className="plain-list source-items">
      {sources.map((source) => (
        <SourceItem key={source.id} source={source} catalogue={catalogue} view={view} />
      ))}
    </ol>
  )
})
