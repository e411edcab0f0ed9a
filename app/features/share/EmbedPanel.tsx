import { useState } from 'react'
import { embedOf } from '~/export/embedOf'
import type { ExportItem } from '~/export/exported'
import { useShareWords } from '~/i18n/useShareWords'
import { CopyButton } from '~/ui/CopyButton'
import { LinkButton } from '~/ui/LinkButton'
import { Segmented } from '~/ui/Segmented'
import { CodeBlock } from './CodeBlock'
import { CopyField } from './CopyField'
import { EmbedPreview } from './EmbedPreview'
import { frameAddress } from './frameAddress'
import { oembedAddress } from './oembedAddress'
import { optionsOf } from './optionsOf'
import { Panel } from './Panel'
import { Row } from './Row'

interface EmbedPanelProps {
  readonly item: ExportItem
  readonly version: string
}

/** The chart in another page. */
export function EmbedPanel({ item, version }: EmbedPanelProps) {
  const words = useShareWords()
  const { embed } = words
  const [values, setValues] = useState<'live' | 'frozen'>('live')
  const [theme, setTheme] = useState<'reader' | 'light' | 'dark'>('reader')
  const code = embedOf(item, { frozen: values === 'frozen', theme: theme === 'reader' ? undefined : theme })
  const frame = frameAddress(code)
  const oembed = oembedAddress(item)
  return (
    <Panel>
      <div className="share-rows">
        <Row label={embed.values} note={values === 'live' ? embed.liveSays : embed.frozenSays(version)}>
          <Segmented
            label={embed.values}
            value={values}
            onChange={setValues}
            options={optionsOf(['live', 'frozen'], { live: embed.live, frozen: embed.frozen })}
          />
        </Row>
        <Row label={embed.theme}>
          <Segmented
            label={embed.theme}
            value={theme}
            onChange={setTheme}
            options={optionsOf(['reader', 'light', 'dark'], embed.themes)}
          />
        </Row>
      </div>
      <section className="share-part">
        <h3>{embed.code}</h3>
        <p className="share-note">{embed.codeSays}</p>
        <CodeBlock label={embed.code} text={code} look="wrapped" />
        <div className="share-bar">
          <CopyButton
            text={code}
            label={words.copy}
            copiedLabel={words.copied}
            failedLabel={words.copyFailed}
          />
          {frame === undefined ? null : (
            <LinkButton icon="external" href={frame} target="_blank" rel="noopener">
              {embed.alone}
            </LinkButton>
          )}
        </div>
      </section>
      {oembed === undefined ? null : <CopyField label={embed.oembed} says={embed.oembedSays} text={oembed} />}
      {frame === undefined ? null : <EmbedPreview address={frame} />}
    </Panel>
  )
}
