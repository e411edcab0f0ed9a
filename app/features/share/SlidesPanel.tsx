import { useState } from 'react'
import type { DeckOptions } from '~/export/slides/deckOf'
import { useShareWords } from '~/i18n/useShareWords'
import { useDeck } from '~/store/deck'
import { Notice } from '~/ui/Notice'
import { Segmented } from '~/ui/Segmented'
import { DeckPart } from './DeckPart'
import { optionsOf } from './optionsOf'
import { Panel } from './Panel'
import { Row } from './Row'
import type { Shared } from './shared'
import { SlidesFoot } from './SlidesFoot'
import { useDeckJob } from './useDeckJob'

/** Slides with native charts: of this chart, or of several in an order. */
export function SlidesPanel({ shared }: { readonly shared: Shared }) {
  const words = useShareWords()
  const { slides, picture } = words
  const deck = useDeck((state) => state.charts)
  // Who has begun a deck has come to go on with it.
  const [which, setWhich] = useState<'one' | 'deck'>(deck.length > 0 ? 'deck' : 'one')
  const [size, setSize] = useState<DeckOptions['size']>('16:9')
  const [theme, setTheme] = useState<DeckOptions['theme']>('light')
  const job = useDeckJob()
  const { shown } = shared
  const charts = which === 'deck' ? deck : shown.kind === 'drawn' ? [shared] : []
  return (
    <Panel
      foot={
        <SlidesFoot job={job} isOff={charts.length === 0} onMake={() => job.make(charts, { size, theme })} />
      }
    >
      <p className="share-lede">{slides.lede}</p>
      <div className="share-rows">
        <Row label={slides.size}>
          <Segmented
            label={slides.size}
            value={size}
            onChange={setSize}
            options={[
              { value: '16:9', label: '16:9' },
              { value: '4:3', label: '4:3' },
            ]}
          />
        </Row>
        <Row label={slides.theme}>
          <Segmented
            label={slides.theme}
            value={theme}
            onChange={setTheme}
            options={optionsOf(['light', 'dark'], picture.themes)}
          />
        </Row>
        <Row label={slides.which}>
          <Segmented
            label={slides.which}
            value={which}
            onChange={setWhich}
            options={optionsOf(['one', 'deck'], { one: slides.one, deck: slides.deck(deck.length) })}
          />
        </Row>
      </div>
      {which === 'deck' ? (
        <DeckPart shared={shared} />
      ) : shown.kind === 'refused' ? (
        <Notice kind="info" title={words.refused}>
          <p>{shown.reason}</p>
        </Notice>
      ) : null}
    </Panel>
  )
}
