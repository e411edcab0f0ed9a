import { parameters } from './parameters'
import { invalid } from './reading'
import type { Parameter, Problem, ProblemReason, Reading } from './reading'
import { upgrade } from './version'
import { defaultView } from './view'
import type { View } from './view'

/** What every page understands: a view at its defaults but for theme and language. */
export interface DecodedLooks {
  readonly view: View
  readonly problems: readonly Problem[]
}

/** The query of a page whose own choices are not those of a chart, one parameter at a time. */
export interface QueryReader {
  readonly take: <Value>(parameter: Parameter<Value>, fallback: Value) => Value
  /** Every text of a parameter that may be given more than once. */
  readonly all: (name: string) => readonly string[]
  readonly note: (parameter: string, text: string, reason: ProblemReason) => void
  /** Ends the reading: theme and language, and every problem, also the parameters that nobody took. */
  readonly rest: () => DecodedLooks
}

const longestText = 2000

export function readQuery(search: string): QueryReader {
  const problems: Problem[] = []
  const note = (parameter: string, text: string, reason: ProblemReason) =>
    problems.push({ parameter, text: text.length > 60 ? `${text.slice(0, 60)}…` : text, reason })
  const query = upgrade(new URLSearchParams(search), (text) => note('v', text, { kind: 'version' }))
  const taken = new Set<string>()
  function take<Value>(parameter: Parameter<Value>, fallback: Value): Value {
    taken.add(parameter.name)
    const texts = query.getAll(parameter.name)
    const [text] = texts
    if (text === undefined) return fallback
    const reading = readOnce(parameter, texts, text)
    if (reading.ok) return reading.value
    note(parameter.name, text, reading.reason)
    return fallback
  }
  const rest = (): DecodedLooks => {
    const { theme, lang } = parameters
    const view: View = {
      ...defaultView,
      theme: take(theme, defaultView.theme),
      lang: take(lang, defaultView.lang),
    }
    for (const name of new Set(query.keys())) {
      if (!taken.has(name)) note(name, query.get(name) ?? '', { kind: 'unknown-parameter' })
    }
    return { view, problems }
  }
  const all = (name: string) => {
    taken.add(name)
    return query.getAll(name)
  }
  return { take, all, note, rest }
}

function readOnce<Value>(
  parameter: Parameter<Value>,
  texts: readonly string[],
  text: string,
): Reading<Value> {
  if (texts.length > 1) return invalid({ kind: 'repeated' })
  return text.length > longestText ? invalid({ kind: 'too-long' }) : parameter.read(text)
}

/** The query of one of those pages. `put` adds a value where it differs from the page's own, `add` one more text. */
export function writeQuery(
  view: View,
  fill: (
    put: <Value>(parameter: Parameter<Value>, value: Value, own: Value) => void,
    add: (name: string, text: string) => void,
  ) => void = () => {},
): string {
  const query = new URLSearchParams()
  const put = <Value>(parameter: Parameter<Value>, value: Value, own: Value) => {
    const text = parameter.write(value)
    if (text !== parameter.write(own)) query.set(parameter.name, text)
  }
  fill(put, (name, text) => query.append(name, text))
  put(parameters.theme, view.theme, defaultView.theme)
  put(parameters.lang, view.lang, defaultView.lang)
  // A comma is legal in a query and people read these addresses.
  const text = query.toString().replaceAll('%2C', ',')
  return text === '' ? '' : `?${text}`
}
