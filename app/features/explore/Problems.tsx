import { useState } from 'react'
import { useWords } from '~/i18n/useWords'
import { LinkButton } from '~/ui/LinkButton'
import { Notice } from '~/ui/Notice'
import type { Problem } from '~/view/reading'
import { reasonWords } from '~/view/reasonWords'
import { navigate } from '~/view/useAddress'
import type { View } from '~/view/view'
import { addressOf } from '~/view/place'
import type { Place } from '~/view/place'

interface ProblemsProps {
  readonly place: Place
  readonly view: View
  readonly problems: readonly Problem[]
}

/** Says which parts of the address were ignored and offers the address without them. */
export function Problems({ place, view, problems }: ProblemsProps) {
  const words = useWords()
  const { problem } = words
  const [dismissed, setDismissed] = useState<readonly Problem[]>([])
  if (problems.length === 0 || dismissed === problems) return null
  const tidy = addressOf(place, view)
  return (
    <Notice
      kind="warning"
      title={problem.heading}
      onDismiss={{ label: problem.dismiss, act: () => setDismissed(problems) }}
      actions={
        <LinkButton
          look="quiet"
          href={tidy}
          onClick={(event) => {
            event.preventDefault()
            navigate(tidy, 'adjust')
          }}
        >
          {problem.tidy}
        </LinkButton>
      }
    >
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
