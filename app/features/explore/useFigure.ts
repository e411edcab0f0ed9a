import { useMemo, useState } from 'react'
import type { Loading } from '~/data/queries'
import type { AnnotationsFile, Catalogue, SeriesFile, SeriesSummary } from '~/domain/corpus'
import { heldAt } from '~/domain/pin'
import type { Pin } from '~/domain/pin'
import { inputsNeeded } from '~/figure/inputsNeeded'
import type { FigureModel } from '~/figure/model'
import { prepare } from '~/figure/prepare'
import type { Bundle, PlottedSeries } from '~/figure/prepare'
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
  pin: Pin | undefined,
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
    const then = ({ summary, file }: PlottedSeries): PlottedSeries => ({ summary, file: heldAt(file, pin) })
    const isChanged = pin?.kind === 'held' && pin.changes.length > 0
    const bundle: Bundle = {
      catalogue,
      plotted: [then(first), ...rest.map(then)],
      annotations,
      rates,
      inputs: inputs.map((file) => heldAt(file, pin)),
      // Its title was proven by the claims of today.
      saved: isChanged ? undefined : saved,
    }
    return prepare(bundle, view, words)
  }, [catalogue, plotted, annotations, rates, saved, inputs, pin, view, words])
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
