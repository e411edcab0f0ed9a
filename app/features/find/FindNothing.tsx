import type { Found } from '~/domain/find'
import { useWords } from '~/i18n/useWords'
import { Button } from '~/ui/Button'
import { Link } from '~/view/Link'
import { addressOfSources } from '~/view/sourceList'
import type { View } from '~/view/view'

interface FindNothingProps {
  readonly found: Found
  readonly asked: string
  readonly looks: View
  readonly onQuery: (query: string) => void
  readonly onGoOn: () => void
}

/** No results: what can be asked, or what was asked in vain, and the way on. */
export function FindNothing({ found, asked, looks, onQuery, onGoOn }: FindNothingProps) {
  const { find } = useWords()
  const { tokens, without } = found
  if (tokens.length === 0) {
    return (
      <div className="find-say">
        <p>{asked.trim() === '' ? find.hint : find.nothingToFind}</p>
        <p className="find-examples">
          {find.examples.map((example) => (
            <Button key={example} onClick={() => onQuery(example)}>
              {example}
            </Button>
          ))}
        </p>
        <p className="find-keys">{find.keys}</p>
      </div>
    )
  }
  const shown = asked.trim()
  return (
    <div className="find-say">
      <p>{tokens.length === 1 ? find.noneOfOne(shown) : find.none(shown)}</p>
      <p className="find-examples">
        {without.map(({ token, hits }) => (
          <Button
            key={token.text}
            onClick={() =>
              onQuery(
                tokens
                  .filter((other) => other !== token)
                  .map(({ text }) => text)
                  .join(' '),
              )
            }
          >
            {find.without(token.text, hits)}
          </Button>
        ))}
      </p>
      <p>
        <Link href={addressOfSources(looks)} onClick={onGoOn}>
          {find.wayOn}
        </Link>
      </p>
    </div>
  )
}
