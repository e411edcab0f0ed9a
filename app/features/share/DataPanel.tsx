import { csvOf } from '~/export/data/csv'
import { jsonOf } from '~/export/data/json'
import { xlsxOf } from '~/export/data/xlsx'
import { zipOf } from '~/export/data/zip'
import type { ExportItem, Exported } from '~/export/exported'
import { useShareWords } from '~/i18n/useShareWords'
import { Button } from '~/ui/Button'
import { Outcome } from './Outcome'
import { Panel } from './Panel'
import { saveFile } from './saveFile'
import { SnippetPart } from './SnippetPart'
import { useTask } from './useTask'

interface Format {
  readonly id: string
  readonly name: string
  readonly says: string
  readonly make: () => Exported
}

/** The numbers with everything that qualifies them, for spreadsheets and for code. */
export function DataPanel({ item }: { readonly item: ExportItem }) {
  const words = useShareWords()
  const { data } = words
  const [task, run] = useTask()
  const formats: readonly Format[] = [
    { id: 'xlsx', name: data.xlsx, says: data.xlsxSays, make: () => xlsxOf(item) },
    { id: 'csv', name: data.csv, says: data.csvShown, make: () => csvOf(item, 'shown') },
    {
      id: 'claims',
      name: data.csvFull,
      says: data.csvFullSays(item.figure.observations.length),
      make: () => csvOf(item, 'series'),
    },
    { id: 'json', name: data.json, says: data.jsonSays, make: () => jsonOf(item) },
    { id: 'zip', name: data.zip, says: data.zipSays, make: () => zipOf(item) },
  ]
  const save = (make: () => Exported) =>
    run(async () => {
      const file = await Promise.resolve().then(make)
      saveFile(file)
      return { said: words.saved(file.name), warnings: file.warnings }
    })
  return (
    <Panel>
      <section className="share-part">
        <h3>{data.files}</h3>
        <ul className="plain-list share-files">
          {formats.map(({ id, name, says, make }) => (
            <li key={id}>
              <span className="share-file">
                <span className="share-file-name">{name}</span>
                <span className="share-note">{says}</span>
              </span>
              <Button
                icon="download"
                aria-label={words.downloadAs(name)}
                onClick={() => save(make)}
                data-share-save={id}
              >
                {words.download}
              </Button>
            </li>
          ))}
        </ul>
        <Outcome state={task} />
      </section>
      <SnippetPart item={item} />
    </Panel>
  )
}
