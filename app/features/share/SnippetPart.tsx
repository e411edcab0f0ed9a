import { useState } from 'react'
import { snippetIds, snippetOf } from '~/export/data/snippetOf'
import type { SnippetId } from '~/export/data/snippetOf'
import type { ExportItem } from '~/export/exported'
import { useShareWords } from '~/i18n/useShareWords'
import { CopyButton } from '~/ui/CopyButton'
import { Segmented } from '~/ui/Segmented'
import { CodeBlock } from './CodeBlock'
import { optionsOf } from './optionsOf'

/** Code that fetches the claims of the chart's series. */
export function SnippetPart({ item }: { readonly item: ExportItem }) {
  const words = useShareWords()
  const { data } = words
  const [id, setId] = useState<SnippetId>('pandas')
  const code = snippetOf(item, id)
  return (
    <section className="share-part">
      <h3>{data.code}</h3>
      <p className="share-note">{data.codeSays}</p>
      <div className="share-bar">
        <Segmented
          label={data.language}
          value={id}
          onChange={setId}
          options={optionsOf(snippetIds, data.languages)}
        />
        <CopyButton
          text={code}
          label={words.copy}
          copiedLabel={words.copied}
          failedLabel={words.copyFailed}
        />
      </div>
      <CodeBlock label={data.code} text={code} />
    </section>
  )
}
