import { useState } from 'react'
import { useShareWords } from '~/i18n/useShareWords'
import { useDeck } from '~/store/deck'
import { isSameChart } from '~/store/isSameChart'
import { Button } from '~/ui/Button'
import { Select } from '~/ui/Select'
import { DeckList } from './DeckList'
import { PlaylistAdder } from './PlaylistAdder'
import type { Shared } from './shared'

/** The charts of the deck, and ways to add more. */
export function DeckPart({ shared }: { readonly shared: Shared }) {
  const { slides } = useShareWords()
  const { charts, add } = useDeck()
  const [chosen, setChosen] = useState('')
  const isIn = charts.some((one) => isSameChart(one, shared))
  const others = [...shared.catalogue.charts.values()].filter(
    ({ id }) => !charts.some((one) => isSameChart(one, { chart: id, query: '' })),
  )
  const other = others.find(({ id }) => id === chosen) ?? others[0]
  return (
    <section className="share-part">
      <h3>{slides.list}</h3>
      {charts.length === 0 ? <p className="share-note">{slides.empty}</p> : <DeckList charts={charts} />}
      <div className="share-bar">
        <Button
          disabled={shared.shown.kind === 'refused'}
          aria-disabled={isIn}
          onClick={() => add({ chart: shared.chart, query: shared.query, title: shared.title })}
        >
          {isIn ? slides.added : slides.addThis}
        </Button>
        {other === undefined ? null : (
          <span className="share-bar">
            <Select
              label={slides.other}
              hideLabel
              value={String(other.id)}
              onChange={setChosen}
              options={others.map(({ id, title }) => ({ value: String(id), label: title }))}
            />
            <Button onClick={() => add({ chart: other.id, query: '', title: other.title })}>
              {slides.add}
            </Button>
          </span>
        )}
      </div>
      <PlaylistAdder catalogue={shared.catalogue} />
    </section>
  )
}
