import type { Catalogue, SeriesSummary } from '~/domain/corpus'
import { useWords } from '~/i18n/useWords'
import { usePrinting } from '~/ui/usePrinting'

interface PrintFootProps {
  readonly catalogue: Catalogue
  readonly plotted: readonly SeriesSummary[]
}

/** On paper only: where the figure came from, so that it can be checked later. */
export function PrintFoot({ catalogue, plotted }: PrintFootProps) {
  const { print, site } = useWords()
  if (!usePrinting()) return null
  const newest = plotted
    .flatMap((series) => series.newest ?? [])
    .toSorted()
    .at(-1)
  return (
    <p className="print-foot">
      {print.from(site.name, window.location.href)}
      <br />
      {newest === undefined ? print.version(catalogue.version) : print.corpus(catalogue.version, newest)}
    </p>
  )
}
