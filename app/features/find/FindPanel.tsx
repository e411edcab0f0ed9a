import { useCatalogue } from '~/data/queries'
import { useFindFile } from '~/data/queries/find'
import { useWords } from '~/i18n/useWords'
import { Button } from '~/ui/Button'
import type { View } from '~/view/view'
import { findableOf } from './catalogue-index'
import { FindResults } from './FindResults'

export interface FindPanelProps {
  readonly query: string
  /** Id of the list of results; its options are numbered after it. */
  readonly list: string
  readonly active: number
  readonly looks: View
  readonly onQuery: (query: string) => void
  readonly onOptions: (count: number) => void
  /** The reader has opened a result or goes elsewhere. */
  readonly onGoOn: () => void
}

/** What stands below the box: results, or why there are none. */
export function FindPanel(props: FindPanelProps) {
  const words = useWords()
  const { find } = words
  const catalogue = useCatalogue()
  const file = useFindFile()
  const failed = [file, catalogue].find((one) => one.state === 'failed')
  return (
    <div className="find-panel">
      {file.state === 'ready' && catalogue.state === 'ready' ? (
        <FindResults {...props} findable={findableOf(catalogue.value, file.value, words)} />
      ) : failed === undefined ? (
        <p className="find-say" role="status">
          {find.loading}
        </p>
      ) : (
        <p className="find-say" role="alert">
          {find.failed}{' '}
          <Button onClick={failed.retry} disabled={failed.retrying}>
            {failed.retrying ? words.failure.retrying : words.failure.retry}
          </Button>
        </p>
      )}
    </div>
  )
}
