import { useRef } from 'react'
import type { ReactNode } from 'react'
import { useEmbedWords } from '~/i18n/useEmbedWords'
import { useWords } from '~/i18n/useWords'
import { Icon } from '~/ui/Icon'
import type { EmbedAddress } from '~/view/embed'
import { useReportedHeight } from './useReportedHeight'
import './embed.css'

interface EmbedFrameProps {
  readonly address: EmbedAddress
  /** The page of the same view. */
  readonly full: string
  /** Above the foot: what the reader has to know of the figure as it stands here. */
  readonly notice: ReactNode
  readonly busy?: boolean
  readonly children: ReactNode
}

/** What stands in the frame, and under it the way to the page with everything. */
export function EmbedFrame({ address, full, notice, busy = false, children }: EmbedFrameProps) {
  const { believe } = useWords()
  const embed = useEmbedWords()
  const content = useRef<HTMLElement>(null)
  useReportedHeight(content, address.chart, address.child)
  return (
    <main ref={content} className="embed" id="main" aria-busy={busy}>
      {children}
      {notice === undefined ? null : <div className="embed-notice">{notice}</div>}
      <p className="embed-foot">
        <a href={full} target="_blank" rel="noopener noreferrer">
          {embed.full}
          <Icon name="external" />
          <span className="visually-hidden"> ({believe.opensNewTab})</span>
        </a>
      </p>
    </main>
  )
}
