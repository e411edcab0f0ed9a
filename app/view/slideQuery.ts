import { parameters } from './parameters'
import { invalid } from './reading'
import type { Parameter, ProblemReason } from './reading'
import { upgrade } from './version'

/** A slide's part of an address: what differs from its chart's own view. */
interface SlideQuery {
  /** In the one way in which it is written; looks are the wall's and have no place in it. */
  readonly query: string
  readonly problems: readonly ProblemReason[]
}

/**
 * Keeps of a query what is understood. Unlike `encodeView` it does not weigh it against a view: a slide does not know
 * its chart's own yet, and `from=earliest` may be a choice there.
 */
export function slideQuery(text: string): SlideQuery {
  const problems: ProblemReason[] = []
  const given = upgrade(new URLSearchParams(text), () => problems.push({ kind: 'version' }))
  const kept = new URLSearchParams()
  function keep<Value>(parameter: Parameter<Value>): void {
    const texts = given.getAll(parameter.name)
    const [first] = texts
    if (first === undefined) return
    const reading = texts.length > 1 ? invalid({ kind: 'repeated' }) : parameter.read(first)
    if (reading.ok) kept.set(parameter.name, parameter.write(reading.value))
    else problems.push(reading.reason)
  }
  const { theme: _theme, lang: _lang, ...own } = parameters
  keep(own.series)
  keep(own.from)
  keep(own.to)
  keep(own.freq)
  keep(own.unit)
  keep(own.kind)
  keep(own.topic)
  keep(own.article)
  keep(own.publisher)
  keep(own.basis)
  keep(own.status)
  keep(own.contested)
  keep(own.rule)
  keep(own.asof)
  keep(own.undated)
  keep(own.pin)
  keep(own.notes)
  keep(own.scale)
  keep(own.point)
  for (const name of new Set(given.keys())) {
    if (!Object.hasOwn(parameters, name)) problems.push({ kind: 'unknown-parameter' })
  }
  return { query: kept.toString().replaceAll('%2C', ','), problems }
}
