import { useState } from 'react'
import { usePlaylists } from '~/data/queries/playlists'
import type { Catalogue } from '~/domain/corpus'
import { useShareWords } from '~/i18n/useShareWords'
import { useDeck } from '~/store/deck'
import { Button } from '~/ui/Button'
import { Select } from '~/ui/Select'
import { deckOfPlaylist } from './deckOfPlaylist'

/** Takes all charts of a wall's playlist into the deck, after those that are there. Without playlists there is nothing to take. */
export function PlaylistAdder({ catalogue }: { readonly catalogue: Catalogue }) {
  const { slides } = useShareWords()
  const add = useDeck((state) => state.add)
  const playlists = usePlaylists()
  const [chosen, setChosen] = useState('')
  if (playlists.state !== 'ready') return null
  const all = [...playlists.value.playlists.values()]
  const playlist = all.find(({ id }) => id === chosen) ?? all[0]
  if (playlist === undefined) return null
  return (
    <div className="share-bar">
      <Select
        label={slides.playlist}
        hideLabel
        value={String(playlist.id)}
        onChange={setChosen}
        options={all.map(({ id, title, slides: { length } }) => ({
          value: String(id),
          label: slides.playlistOf(title, length),
        }))}
      />
      <Button
        onClick={() => {
          for (const chart of deckOfPlaylist(playlist, catalogue)) add(chart)
        }}
      >
        {slides.addPlaylist}
      </Button>
    </div>
  )
}
