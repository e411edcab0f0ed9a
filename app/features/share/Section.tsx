import type { Loading } from '~/data/queries'
import type { ExportItem } from '~/export/exported'
import { useShareWords } from '~/i18n/useShareWords'
import { Button } from '~/ui/Button'
import { Notice } from '~/ui/Notice'
import { Skeleton } from '~/ui/Skeleton'
import { CitePanel } from './CitePanel'
import { DataPanel } from './DataPanel'
import { EmbedPanel } from './EmbedPanel'
import { LinkPanel } from './LinkPanel'
import { Panel } from './Panel'
import { PicturePanel } from './PicturePanel'
import type { SectionId } from './sectionIds'
import type { Shared } from './shared'
import { SlidesPanel } from './SlidesPanel'

interface SectionProps {
  readonly id: SectionId
  readonly loading: Loading<Shared>
}

/** What a tab shows: its panel, or why there is nothing to share yet. */
export function Section({ id, loading }: SectionProps) {
  const words = useShareWords()
  switch (loading.state) {
    case 'loading':
      return (
        <Panel>
          <p className="visually-hidden" role="status">
            {words.loading}
          </p>
          <Skeleton shape="figure" />
        </Panel>
      )
    case 'failed':
      return (
        <Panel>
          <Notice
            kind="error"
            title={words.failed}
            actions={<Button onClick={loading.retry}>{words.retry}</Button>}
          >
            {loading.error.message}
          </Notice>
        </Panel>
      )
    case 'ready': {
      const { value: shared } = loading
      const { shown } = shared
      if (id === 'link') return <LinkPanel shared={shared} />
      if (id === 'slides') return <SlidesPanel shared={shared} />
      if (shown.kind === 'refused') {
        return (
          <Panel>
            <Notice kind="info" title={words.refused}>
              <p>{shown.reason}</p>
              <p>{words.refusedBody}</p>
            </Notice>
          </Panel>
        )
      }
      return <FilesOf id={id} item={shown.item} version={shared.version} />
    }
  }
}

interface FilesOfProps {
  readonly id: Exclude<SectionId, 'link' | 'slides'>
  readonly item: ExportItem
  readonly version: string
}

function FilesOf({ id, item, version }: FilesOfProps) {
  switch (id) {
    case 'picture':
      return <PicturePanel item={item} />
    case 'data':
      return <DataPanel item={item} />
    case 'cite':
      return <CitePanel item={item} />
    case 'embed':
      return <EmbedPanel item={item} version={version} />
  }
}
