import type { Check } from '../../domain/audit/check'
import type { BasisId, SeriesId } from '../../domain/brand'
import type { Corpus } from '../../domain/corpus'
import { periodText } from '../../domain/period'
import type { Currency } from '../../domain/unit'

/** What a row of audit.csv says of its verdict, as a sentence. Periods are written as in data/. */
export function auditReasons(corpus: Corpus): (check: Check) => string {
  const subjects = new Map(corpus.series.map(({ series }) => [series.id, series.subject]))
  const bases = new Map(corpus.bases.map(({ id, label }) => [id, label]))
  const subject = (id: SeriesId): string => `“${subjects.get(id) ?? id}”`
  const basis = (id: BasisId): string => bases.get(id) ?? id
  return (check) => {
    const { reason } = check
    switch (reason.kind) {
      case 'plain':
        return plain(check)
      case 'read-to':
        return `The sides agree when the number of ${reason.observation} is read to the nearest ${reason.step}.`
      case 'equals-other':
        return `It contradicts, but it is what is stated of ${subject(reason.series)} for ${periodText(reason.period)}.`
      case 'fits-base':
        return `It fits growth since ${periodText(reason.base)}, and not since ${periodText(reason.named)}, which its words name.`
      case 'no-base-fits':
        return `Measured “${reason.words}”: from no base that is known would it come to this.`
      case 'base-unknown':
        return `Measured “${reason.words}”: no figure is known for that base.`
      case 'different-bases':
        return `Two measurements: of ${basis(reason.bases[0])} and of ${basis(reason.bases[1])}.`
      case 'different-currencies':
        return `One side is kept in ${currencies[reason.currencies[0]]}, the other in ${currencies[reason.currencies[1]]}.`
      case 'different-period':
        return `The other side is about ${periodText(reason.other)}, another period.`
      case 'no-rate':
        return 'No cited rate converts one unit into the other for this period.'
      case 'divides-by-zero':
        return 'What would be divided by may be zero.'
      case 'missing-input':
        return `There is no figure of ${subject(reason.series)} for ${periodText(reason.period)}.`
    }
  }
}

const currencies: Readonly<Record<Currency, string>> = { usd: 'dollars', cny: 'yuan', eur: 'euros' }

function plain({ verdict, identity, rounding }: Check): string {
  switch (verdict) {
    case 'contradicts':
      return identity === 'forecast'
        ? 'What came lies outside what was forecast.'
        : 'No value that one side can mean is among those of the other.'
    case 'agrees-rounded':
      return rounding === undefined
        ? 'The sides agree once they are rounded.'
        : `The sides agree when read to the nearest ${rounding}.`
    case 'not-comparable':
      return 'The two sides cannot be held against each other.'
    case 'agrees':
      return 'One value can be meant by both sides.'
  }
}
