import { useState } from 'react'
import { articlesBehind } from '~/export/citations/articlesBehind'
import { citationsOf } from '~/export/citations/citationsOf'
import { citeChart } from '~/export/citations/citeChart'
import type { CitationFormat } from '~/export/citations/format'
import type { ExportItem } from '~/export/exported'
import { useShareWords } from '~/i18n/useShareWords'
import { Button } from '~/ui/Button'
import { CopyButton } from '~/ui/CopyButton'
import { Segmented } from '~/ui/Segmented'
import { CodeBlock } from './CodeBlock'
import { optionsOf } from './optionsOf'
import { Outcome } from './Outcome'
import { Panel } from './Panel'
import { saveFile } from './saveFile'
import { useTask } from './useTask'

/** Those for readers first: most who come here want a line for a footnote. */
const order: readonly CitationFormat[] = ['apa', 'chicago', 'bibtex', 'ris', 'csl']

/** References to the chart and to exactly the articles behind it. */
export function CitePanel({ item }: { readonly item: ExportItem }) {
  const words = useShareWords()
  const { cite } = words
  const [format, setFormat] = useState<CitationFormat>('apa')
  const [task, run] = useTask()
  const chart = citeChart(item, format)
  const file = citationsOf(item, format)
  const sources = typeof file.data === 'string' ? file.data : new TextDecoder().decode(file.data)
  const look = format === 'apa' || format === 'chicago' ? 'prose' : 'code'
  const copy = (text: string) => (
    <CopyButton text={text} label={words.copy} copiedLabel={words.copied} failedLabel={words.copyFailed} />
  )
  const save = () =>
    run(() => {
      saveFile(file)
      return Promise.resolve({ said: words.saved(file.name) })
    })
  return (
    <Panel>
      <Segmented
        label={cite.style}
        value={format}
        onChange={setFormat}
        options={optionsOf(order, cite.styles)}
      />
      <section className="share-part">
        <h3>{cite.chart}</h3>
        <p className="share-note">{cite.chartSays}</p>
        <CodeBlock label={cite.chart} text={chart} look={look} />
        <div className="share-bar">{copy(chart)}</div>
      </section>
      <section className="share-part">
        <h3>{cite.sources(articlesBehind(item.figure).length)}</h3>
        <p className="share-note">{cite.sourcesSays}</p>
        <CodeBlock label={cite.sourcesSays} text={sources.trimEnd()} look={look} />
        <div className="share-bar">
          {copy(sources)}
          <Button icon="download" onClick={save} data-share-save={format}>
            {words.downloadAs(cite.styles[format])}
          </Button>
          <Outcome state={task} />
        </div>
      </section>
    </Panel>
  )
}
