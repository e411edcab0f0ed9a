import { logText } from '~/domain/wall/log-text'
import { useWallWords } from '~/i18n/useWallWords'
import { useWallStore } from '~/store/wall'
import { clockText } from './clockText'
import { entryText } from './entryText'
import { Overlay } from './Overlay'
import { useOfWall } from './useOfWall'
import { useWall } from './useWall'
import { usedHeap } from './usedHeap'

const lately = 12

/** What the wall remembers of its days. It is drawn anew with every beat while it is open. */
export function BlackBox({ onClose }: { readonly onClose: () => void }) {
  const { box } = useWallWords()
  const { notebook } = useWall()
  const log = useOfWall(() => notebook.log())
  const corpus = useOfWall(({ shelf }) => shelf?.edition.catalogue.version ?? '–')
  const storage = useWallStore((state) => state.storage)
  const heap = usedHeap()
  const { app } = log.entries.findLast((entry) => entry.kind === 'start') ?? { app: undefined }
  const facts = [
    [box.uptime, box.duration(log.uptime)],
    [box.runs, String(log.runs)],
    [box.changes, String(log.changes)],
    [box.rounds, String(log.rounds)],
    [box.refreshes, box.answered(log.refreshes, log.failedRefreshes)],
    [box.failures, String(log.skips)],
    [box.heap, heap === undefined ? box.noHeap : box.megabytes(heap)],
    [box.corpus, corpus],
    [box.app, app ?? '–'],
    [box.storage, box.storages[storage]],
  ]
  const save = () => {
    const address = URL.createObjectURL(
      new Blob([logText(notebook.log(), Date.now())], { type: 'application/json' }),
    )
    const link = document.createElement('a')
    link.href = address
    link.download = 'amur-wall.json'
    link.click()
    URL.revokeObjectURL(address)
  }
  return (
    <Overlay title={box.title} onClose={onClose}>
      <dl className="wall-keys">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <h3>{box.lately}</h3>
      <ol className="wall-entries plain-list">
        {log.entries
          .slice(-lately)
          .toReversed()
          .map((entry) => (
            <li key={`${entry.kind} ${entry.at}`}>
              <time>{clockText(entry.at)}</time> {entryText(entry, box)}
            </li>
          ))}
      </ol>
      <button type="button" className="wall-save" onClick={save}>
        {box.save}
      </button>
    </Overlay>
  )
}
