import { useEffect, useRef, useState } from 'react'
import { useShareWords } from '~/i18n/useShareWords'
import type { DeckChart } from '~/store/deck'
import { useDeck } from '~/store/deck'
import { IconButton } from '~/ui/IconButton'

type Step = 'up' | 'down'

/** The order of the slides. Keyboards stay on the chart that they move, and hear where it is now. */
export function DeckList({ charts }: { readonly charts: readonly DeckChart[] }) {
  const { slides } = useShareWords()
  const { move, remove } = useDeck()
  const [said, setSaid] = useState('')
  const list = useRef<HTMLOListElement>(null)
  const [moved, setMoved] = useState<{ readonly to: number; readonly by: Step }>()
  // Moving an element in the page takes its focus away.
  useEffect(() => {
    if (moved === undefined) return
    const row = list.current?.children[moved.to]
    const button = [...(row?.querySelectorAll<HTMLButtonElement>('[data-step]') ?? [])]
    const same = button.find(({ dataset, disabled }) => dataset['step'] === moved.by && !disabled)
    ;(same ?? button.find(({ disabled }) => !disabled))?.focus()
  }, [moved])
  const step = (from: number, by: Step, title: string) => {
    const to = by === 'up' ? from - 1 : from + 1
    move(from, to)
    setMoved({ to, by })
    setSaid(slides.moved(title, to + 1, charts.length))
  }
  return (
    <>
      <ol ref={list} className="plain-list share-deck">
        {charts.map(({ chart, query, title }, place) => (
          <li key={`${chart ?? ''}?${query}`}>
            <span className="share-place" aria-hidden="true">
              {place + 1}
            </span>
            <span className="share-deck-title">{title}</span>
            <IconButton
              icon="up"
              label={slides.up(title)}
              disabled={place === 0}
              data-step="up"
              onClick={() => step(place, 'up', title)}
            />
            <IconButton
              icon="down"
              label={slides.down(title)}
              disabled={place === charts.length - 1}
              data-step="down"
              onClick={() => step(place, 'down', title)}
            />
            <IconButton
              icon="close"
              label={slides.remove(title)}
              onClick={() => {
                remove(place)
                setSaid(slides.removed(title))
              }}
            />
          </li>
        ))}
      </ol>
      <p className="visually-hidden" role="status">
        {said}
      </p>
    </>
  )
}
