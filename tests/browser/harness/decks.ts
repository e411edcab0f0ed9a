import { deckOf } from '~/export/slides/deckOf'
import { itemOf } from './itemOf'

// Runs in a page of the built site, under its policy: what the share dialog will call, without the dialog.

interface Order {
  readonly charts: readonly string[]
  /** Progress at which the deck is called off. */
  readonly stopAt?: number
}

interface Made {
  readonly base64: string
  readonly progress: readonly number[]
  /** Pictures that the page could paint meanwhile. */
  readonly painted: number
  readonly error: string
}

async function made({ charts, stopAt = Infinity }: Order): Promise<Made> {
  const items = await Promise.all(charts.map((chart) => itemOf(chart)))
  const control = new AbortController()
  const progress: number[] = []
  let painted = 0
  let counts = true
  const count = () => {
    painted += 1
    if (counts) requestAnimationFrame(count)
  }
  requestAnimationFrame(count)
  try {
    const { data } = await deckOf(
      items,
      { size: '16:9', theme: 'light' },
      {
        signal: control.signal,
        onProgress: (done) => {
          progress.push(done)
          if (done >= stopAt) control.abort(new DOMException('called off', 'AbortError'))
        },
      },
    )
    const bytes = typeof data === 'string' ? new TextEncoder().encode(data) : data
    const text = Array.from(bytes, (byte) => String.fromCodePoint(byte)).join('')
    return { base64: btoa(text), progress, painted, error: '' }
  } catch (error) {
    return { base64: '', progress, painted, error: String(error) }
  } finally {
    counts = false
  }
}

const harness = { made }

export type DeckHarness = typeof harness

Reflect.set(globalThis, 'amurDecks', harness)
