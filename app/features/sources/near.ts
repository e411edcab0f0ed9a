import { nearest } from '~/data/nearest'
import type { Bibliography, Source } from '~/domain/bibliography'
import { tokensIn } from '~/domain/find-tokens'

const most = 6

/** Sources that a wrong id may mean: the one spelt most like it, then those whose id begins with its first word. */
export function nearSources(id: string, bibliography: Bibliography): readonly Source[] {
  const all = [...bibliography.values()]
  const asked = id.toLowerCase().slice(0, 160)
  const spelt = nearest(
    asked,
    all.map((source) => source.id),
  )
  const [word] = tokensIn(asked).filter(({ number }) => number === undefined)
  const alike = all.filter(
    (source) =>
      source.id === spelt || (word !== undefined && word.text.length > 1 && source.id.startsWith(word.text)),
  )
  return alike.toSorted((a, b) => Number(b.id === spelt) - Number(a.id === spelt)).slice(0, most)
}
