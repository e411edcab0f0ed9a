import { claimFilters, readFilter } from '~/figure/keep'
import type { ClaimFilter } from '~/figure/keep'
import type { FigureModel } from '~/figure/model'
import { useWords } from '~/i18n/useWords'
import { Button } from '~/ui/Button'
import { CheckList } from '~/ui/CheckList'
import { hasFilters, withoutFilters } from '~/view/view'
import type { View } from '~/view/view'

interface ClaimFiltersProps {
  readonly figure: FigureModel
  readonly view: View
  readonly change: (change: Partial<View>) => void
}

/** Which claims to keep. Nothing ticked keeps all; counts follow the other filters. */
export function ClaimFilters({ figure, view, change }: ClaimFiltersProps) {
  const words = useWords()
  const { choose } = words
  const order: readonly ClaimFilter[] = ['status', 'basis', 'publisher', 'article']
  const listed = order.filter((filter) => claimFilters.includes(filter))
  return (
    <section className="claim-filters" aria-label={choose.filters}>
      {hasFilters(view) ? (
        <p className="filters-state" role="status">
          {choose.filteredOut(figure.claims.hidden, figure.claims.all)}{' '}
          <Button look="quiet" onClick={() => change({ ...withoutFilters(view), point: view.point })}>
            {choose.reset}
          </Button>
        </p>
      ) : null}
      {listed.map((filter) => {
        const options = figure.facets.claims[filter]
        if (options.length < 2 && view[filter].length === 0) return null
        return (
          <CheckList
            key={filter}
            label={choose[filter]}
            options={options.map(({ value, label, count }, index) => ({
              value,
              label,
              count,
              data: index === 0 && filter === 'publisher' ? { 'data-bench-filter': '' } : undefined,
            }))}
            selected={view[filter]}
            onChange={(selected) => change(readFilter(filter, selected))}
            onClear={view[filter].length === 0 ? undefined : () => change(readFilter(filter, []))}
            limit={filter === 'article' || filter === 'publisher' ? 5 : 8}
            words={{
              clear: choose.clear,
              only: choose.onlyShort,
              onlyOf: choose.only,
              search: choose.search(choose[filter].toLocaleLowerCase(words.locale)),
              showAll: choose.all,
              showFewer: choose.fewer,
              noMatch: choose.noMatch,
            }}
          />
        )
      })}
    </section>
  )
}
