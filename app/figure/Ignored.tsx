import { useWords } from '~/i18n/useWords'
import { Notice } from '~/ui/Notice'
import { Link } from '~/view/Link'
import type { Problem } from '~/view/reading'
import { reasonWords } from '~/view/reasonWords'

interface IgnoredProps {
  readonly problems: readonly Problem[]
  /** The address without what was not understood. */
  readonly tidy: string
}

/** Says which parts of the address were ignored and offers the address without them. */
export function Ignored({ problems, tidy }: IgnoredProps) {
  const words = useWords()
  const { problem } = words
  if (problems.length === 0) return null
  return (
    <Notice kind="warning" title={problem.heading} actions={<Link href={tidy}>{problem.tidy}</Link>}>
      <ul>
        {problems.map(({ parameter, text, reason }) => (
          <li key={`${parameter} ${reason.kind}`}>
            {problem.sentence(parameter, text, reasonWords(reason, words))}
          </li>
        ))}
      </ul>
    </Notice>
  )
}
