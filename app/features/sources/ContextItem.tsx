import type { ContextNumber } from '~/domain/article'
import { useWords } from '~/i18n/useWords'
import { numberText, periodWords } from '~/i18n/format'
import type { Words } from '~/i18n/en'

/** A number that belongs to no series: what the article says with it, and what it is. */
export function ContextItem({ number }: { readonly number: ContextNumber }) {
  const words = useWords()
  const details = [
    amountOf(number, words),
    number.period === undefined ? undefined : periodWords(number.period, words),
    number.hedge === undefined ? undefined : words.believe.authorsWord(number.hedge),
  ].filter((part) => part !== undefined)
  return (
    <li className="taken" id={number.id} data-context-item={number.id}>
      <p className="taken-kind eyebrow">{words.sourcePages.context}</p>
      <p className="taken-text">{number.statement}</p>
      <p className="taken-details">{details.join(' · ')}</p>
      {number.note === undefined ? null : <p className="taken-details">{number.note}</p>}
    </li>
  )
}

/** Units of context numbers are free words: `17 days`, `2–3 trips`. */
function amountOf({ stated, unit = '' }: ContextNumber, words: Words): string | undefined {
  if (stated === undefined) return undefined
  // A year is a name and no amount: 2006, not 2,006.
  const text = (value: number) =>
    /year|decade/.test(unit) && value > 1000 ? String(value) : numberText(value, words)
  switch (stated.form) {
    case 'value':
      return `${text(stated.value)} ${unit}`.trim()
    case 'at-least':
      return `${words.hedges['at-least']} ${text(stated.low)} ${unit}`.trim()
    case 'at-most':
      return `${words.hedges['at-most']} ${text(stated.high)} ${unit}`.trim()
    case 'between':
      return `${words.period.range(text(stated.low), text(stated.high))} ${unit}`.trim()
  }
}
