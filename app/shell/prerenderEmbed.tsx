import { createRoot } from 'react-dom/client'
import type { ReactNode } from 'react'
import { chartKinds } from '~/charts/registry'
import { loadEmbed } from '~/features/embed/loadEmbed'
import { StillPicture } from '~/features/embed/StillPicture'
import { StillValues } from '~/features/embed/StillValues'
import { prepare } from '~/figure/prepare'
import { en } from '~/i18n/en'
import { decodeView } from '~/view/codec'
import type { EmbedAddress } from '~/view/embed'
import { EmbedRoot } from './EmbedRoot'
import { until } from './until'

/** The frame of a chart; where its reader runs no scripts, with a picture that fits a narrow one and the values beside it. */
export async function prerenderEmbed(element: HTMLElement, address: EmbedAddress): Promise<string> {
  const first = await loadEmbed(address, new AbortController().signal)
  if (first.bundle === undefined) throw new Error(`${window.location.pathname}: there is no such chart`)
  const frame = await rendered(<EmbedRoot address={address} first={first} />, '[data-amur-chart], .ui-notice')
  const chart = frame.querySelector('.figure-chart')
  const figure = prepare(first.bundle, decodeView('', first.opening.place.own).view, en)
  if (chart !== null && figure.kind === 'drawn') {
    const kind = await chartKinds[figure.chartKind].load()
    chart.before(await still(<StillPicture figure={figure} kind={kind} />))
    chart.after(await still(<StillValues figure={figure} />))
  }
  element.replaceChildren(frame)
  return frame.innerHTML
}

async function still(what: ReactNode): Promise<HTMLElement> {
  const noscript = document.createElement('noscript')
  noscript.append(...(await rendered(what, '.embed-still')).children)
  return noscript
}

/** Markup that is nobody's any more: React's own would be taken away with its root. */
async function rendered(what: ReactNode, mark: string): Promise<HTMLElement> {
  const element = document.createElement('div')
  document.body.append(element)
  const root = createRoot(element)
  root.render(what)
  await until(() => element.querySelector(mark) !== null)
  const copy = document.createElement('div')
  copy.innerHTML = element.innerHTML
  root.unmount()
  element.remove()
  return copy
}
