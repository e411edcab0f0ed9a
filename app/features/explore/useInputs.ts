import { useState } from 'react'
import { useSeriesFiles } from '~/data/queries'
import type { SeriesId } from '~/domain/brand'
import type { SeriesFile } from '~/domain/corpus'

/**
 * The series from which values are reckoned. Undefined while one is on its way, so that marks do not appear later in a
 * chart that is read already; one that fails is left out, and what follows from it is a gap.
 */
export function useInputs(ids: readonly SeriesId[]): readonly SeriesFile[] | undefined {
  const loads = useSeriesFiles(ids)
  const isWaiting = loads.some(({ state }) => state === 'loading')
  const files = loads.flatMap((load) => (load.state === 'ready' ? [load.value] : []))
  const [held, setHeld] = useState(files)
  if (isWaiting) return undefined
  const isSame = held.length === files.length && held.every((file, place) => file === files[place])
  if (isSame) return held
  setHeld(files)
  return files
}
