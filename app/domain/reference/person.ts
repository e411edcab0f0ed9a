import { oneLine } from './one-line'

/** An author as lists of references need it; whole where no part of the name is known to be the family's. */
export type Person =
  | {
      readonly form: 'parted'
      readonly family: string
      readonly given: string
      /** As printed; some styles keep that order. */
      readonly familyFirst: boolean
    }
  | { readonly form: 'whole'; readonly name: string }

/** Small words that belong to the family name behind them: “do Rosario”. */
const particles: ReadonlySet<string> = new Set(
  'al bin da das de del della den der di do dos du el ibn la le ten ter van von zu'.split(' '),
)

/**
 * Reads a name as an article prints it. The family name is the last word, with the particles before it; where it is
 * printed first, the data say so with a comma: “Wu, Ziye”. A single word, a name in Chinese, Japanese or Korean script and
 * whatever has other signs than a person's name (“Reuters/AFP”, “Ministry of Trade”) stays whole.
 */
export function personOf(printed: string): Person {
  const name = oneLine(printed)
  const whole: Person = { form: 'whole', name }
  const [family = '', given, ...more] = name.split(', ')
  if (more.length > 0 || !name.split(/,? /).every(isNamePart)) return whole
  if (given !== undefined) return { form: 'parted', family, given, familyFirst: true }
  const words = name.split(' ')
  const last = words.length - 1
  const from = words.findIndex((_, place) => place > 0 && words.slice(place, last).every(isParticle))
  const [before, after] = [words.slice(0, from), words.slice(from)]
  if (from < 1 || before.some(isParticle) || name.endsWith('.')) return whole
  return { form: 'parted', family: after.join(' '), given: before.join(' '), familyFirst: false }
}

const isParticle = (word: string): boolean => particles.has(word)

/** `Katie`, `J.-P.`, `O’Neill`, a particle; not `TASS`, `of` or `彭大伟`. */
const isNamePart = (word: string): boolean =>
  isParticle(word) ||
  (/^\p{L}[\p{L}\p{M}.’'-]*$/u.test(word) &&
    !/[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(word) &&
    !/^\p{Ll}/u.test(word) &&
    !/^\p{Lu}{2,}$/u.test(word))
