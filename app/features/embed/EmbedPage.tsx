import { useMemo } from 'react'
import type { ReactNode } from 'react'
import { changesIn } from '~/figure/pinned'
import { prepare } from '~/figure/prepare'
import { useEmbedWords } from '~/i18n/useEmbedWords'
import { useWords } from '~/i18n/useWords'
import { Notice } from '~/ui/Notice'
import { onDemand } from '~/ui/onDemand'
import { Skeleton } from '~/ui/Skeleton'
import { decodeView } from '~/view/codec'
import type { EmbedAddress } from '~/view/embed'
import { addressOf, front, placeOfSeries } from '~/view/place'
import { defaultView } from '~/view/view'
import { Failure } from '~/figure/Failure'
import { EmbedContent } from './EmbedContent'
import { EmbedFrame } from './EmbedFrame'
import type { Loaded } from './loadEmbed'
import { useFrameTheme } from './useFrameTheme'
import { useLoaded } from './useLoaded'

const pinNotice = onDemand(async () => (await import('~/figure/PinNotice')).PinNotice)

export interface EmbedPageProps {
  readonly address: EmbedAddress
  /** What was loaded before the first render. */
  readonly first: Loaded | undefined
  /** Above the foot: what the reader has to know of the figure as it stands here. */
  readonly notice?: ReactNode
}

/** One figure in a frame on somebody else's page. */
export function EmbedPage({ address, first, notice }: EmbedPageProps) {
  const words = useWords()
  const embed = useEmbedWords()
  const loading = useLoaded(address, first)
  const loaded = loading.state === 'ready' ? loading.value : undefined
  const place = loaded?.opening.place ?? placeOfSeries(address.chart)
  const { view, problems } = useMemo(() => decodeView(address.search, place.own), [address.search, place])
  const bundle = loaded?.bundle
  const figure = useMemo(
    () => (bundle === undefined ? undefined : prepare(bundle, view, words)),
    [bundle, view, words],
  )
  useFrameTheme(view.theme)
  // The theme was chosen for the host's page; the reader has one of their own.
  const full = addressOf(place, { ...view, theme: undefined })
  switch (loading.state) {
    case 'loading':
      return (
        <EmbedFrame address={address} full={full} notice={undefined} busy>
          <h1 className="visually-hidden">{words.site.name}</h1>
          <Skeleton shape="title" />
          <Skeleton shape="figure" />
        </EmbedFrame>
      )
    case 'failed':
      return (
        <EmbedFrame address={address} full={full} notice={undefined}>
          <h1 className="visually-hidden">{words.site.name}</h1>
          <Failure title={embed.failed} error={loading.error} retrying={false} retry={loading.retry} />
        </EmbedFrame>
      )
    case 'ready':
      if (figure === undefined || bundle === undefined) {
        return (
          <EmbedFrame address={address} full={addressOf(front, defaultView)} notice={undefined}>
            <h1 className="figure-heading">{words.refusal.unknownSeries(address.chart)}</h1>
            <Notice kind="info" title={embed.unknownBody} />
          </EmbedFrame>
        )
      }
      return (
        <EmbedFrame
          address={address}
          full={full}
          notice={
            loading.value.pin === undefined ? (
              notice
            ) : (
              <pinNotice.Show
                props={{
                  pin: loading.value.pin,
                  changes: changesIn(loading.value.pin, figure, view),
                  place: { ...place, framed: true },
                  view,
                }}
              />
            )
          }
        >
          <EmbedContent
            figure={figure}
            loaded={loading.value}
            annotations={bundle.annotations}
            view={view}
            problems={problems}
            full={full}
          />
        </EmbedFrame>
      )
  }
}
