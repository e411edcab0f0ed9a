/** So many answers a subject: a reader goes back and forth between a few views. */
const most = 6

interface Answer<Value> {
  readonly given: readonly unknown[]
  readonly value: Value
}

/**
 * Keeps the last answers of a pure function for each subject, as long as the subject lives. Moving a window or choosing a
 * mark asks again for what depends on neither.
 */
export function remembered<Value>() {
  const answers = new WeakMap<object, Answer<Value>[]>()
  /** @param given everything that the answer depends on, each compared by identity */
  return (subject: object, given: readonly unknown[], compute: () => Value): Value => {
    const held = answers.get(subject) ?? []
    const known = held.find(
      (answer) =>
        answer.given.length === given.length &&
        answer.given.every((one, place) => Object.is(one, given[place])),
    )
    if (known !== undefined) return known.value
    const value = compute()
    answers.set(subject, [{ given, value }, ...held].slice(0, most))
    return value
  }
}
