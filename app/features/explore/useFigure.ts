import { useMemo, useState } from 'react'
import type { Loading } from '~/data/queries'
import type { AnnotationsFile, Catalogue, SeriesFile, SeriesSummary } from '~/domain/corpus'
import { inputsNeeded } from '~/figure/inputsNeeded'
import type { FigureModel } from '~/figure/model'
import { prepare } from '~/figure/prepare'
import type { PlottedSeries } from '~/figure/prepare'
import { useWords } from '~/i18n/useWords'
import type { Saved } from '~/view/saved'
import type { View } from '~/view/view'
import { useInputs } from './useInputs'
import { useRateDesk } from './useRateDesk'

/**
 * The figure of what has been loaded so far; undefined until the first series and those that it is reckoned from are here.
 * One that fails is left out.
 */
export function useFigure(
  asked: readonly SeriesSummary[],
  loads: readonly Loading<SeriesFile>[],
  annotations: AnnotationsFile | undefined,
  catalogue: Catalogue,
  view: View,
  saved: Saved | undefined,
): FigureModel | undefined {
  const words = useWords()
  const rates = useRateDesk(asked, view.unit)
  const needed = useMemo(() => inputsNeeded(asked, catalogue.series), [asked, catalogue])
  const inputs = useInputs(needed)
  const plotted = useSame(
    loads.flatMap((load, index): PlottedSeries[] => {
      const summary = asked[index]
      return load.state === 'ready' && summary !== undefined ? [{ summary, file: load.value }] : []
    }),
  )
  return useMemo(() => {
    const [first, ...rest] = plotted
    if (first === undefined) return undefined
    if (inputs === undefined) return undefined
    return prepare({ catalogue, plotted: [first, ...rest], annotations, rates, saved, inputs }, view, words)
  }, [catalogue, plotted, annotations, rates, saved, inputs, view, words])
}

/** The earlier list as long as its members are the same, so that a new array does not count as a change. */
function useSame(plotted: readonly PlottedSeries[]): readonly PlottedSeries[] {
  const [held, setHeld] = useState(plotted)
  const isSame =
    held.length === plotted.length &&
    held.every(({ file, summary }, index) => {
      const now = plotted[index]
      return file === now?.file && summary === now.summary
    })
  if (isSame) return held
  setHeld(plotted)
  return plotted
}
