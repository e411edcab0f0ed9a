import type { Token } from '~/domain/find-tokens'
import { useWords } from '~/i18n/useWords'
import { classes } from '~/ui/classes'
import { Link } from '~/view/Link'
import type { View } from '~/view/view'
import { hrefOf, keyOf } from './href'
import { ResultText } from './ResultText'
import type { ResultGroup } from './results'

interface ResultRowsProps {
  readonly result: ResultGroup
  readonly list: string
  readonly active: number
  readonly tokens: readonly Token[]
  readonly looks: View
  readonly onMore: () => void
  readonly onGoOn: () => void
}

/** One group of results: a heading with its count, its rows, and a row that shows more. */
export function ResultRows({ result, list, active, tokens, looks, onMore, onGoOn }: ResultRowsProps) {
  const { find } = useWords()
  const { group, from, all, shown, more } = result
  const heading = `${list}-${group}`
  const row = (place: number) => ({
    id: `${list}-${from + place}`,
    role: 'option',
    tabIndex: -1,
    'aria-selected': from + place === active,
  })
  return (
    <div role="group" aria-labelledby={heading} className="find-group" data-find-group={group}>
      <p id={heading} role="presentation" className="eyebrow find-heading">
        {find.groups[group]} <span className="find-count">{all}</span>
      </p>
      {shown.map((entry, place) => (
        <Link
          {...row(place)}
          key={keyOf(entry)}
          className={classes('find-row', `find-row-${group}`)}
          href={hrefOf(entry, tokens, looks)}
          onClick={(event) => {
            // A tab of its own leaves the results where they are.
            if (!event.metaKey && !event.ctrlKey && !event.shiftKey) onGoOn()
          }}
        >
          <ResultText entry={entry} />
        </Link>
      ))}
      {more > 0 ? (
        <button {...row(shown.length)} type="button" className="find-row find-more" onClick={onMore}>
          {find.more(more, find.groups[group])}
        </button>
      ) : null}
    </div>
  )
}
