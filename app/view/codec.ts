import { laterParameters, parameters } from './parameters'
import { invalid } from './reading'
import type { Parameter, Problem, ProblemReason, Reading } from './reading'
import { upgrade } from './version'
import { defaultView } from './view'
import type { View } from './view'

export interface Decoded {
  readonly view: View
  readonly problems: readonly Problem[]
}

const longestText = 2000

/**
 * Reads a query string, with or without its question mark. Never throws: what is not understood is left at its
 * default and named among the problems.
 */
export function decodeView(search: string): Decoded {
  const problems: Problem[] = []
  const note = (parameter: string, text: string, reason: ProblemReason) =>
    problems.push({ parameter, text: text.length > 60 ? `${text.slice(0, 60)}…` : text, reason })
  const query = upgrade(new URLSearchParams(search), (text) => note('v', text, { kind: 'version' }))

  function take<Value>(parameter: Parameter<Value>): Value {
    const texts = query.getAll(parameter.name)
    const [text] = texts
    if (text === undefined) return parameter.fallback
    const reading = readOnce(parameter, texts, text)
    if (reading.ok) return reading.value
    note(parameter.name, text, reading.reason)
    return parameter.fallback
  }

  const view: View = {
    series: take(parameters.series),
    from: take(parameters.from),
    to: take(parameters.to),
    freq: take(parameters.freq),
    unit: take(parameters.unit),
    kind: take(parameters.kind),
    topic: take(parameters.topic),
    article: take(parameters.article),
    publisher: take(parameters.publisher),
    basis: take(parameters.basis),
    status: take(parameters.status),
    notes: take(parameters.notes),
    scale: take(parameters.scale),
    point: take(parameters.point),
    theme: take(parameters.theme),
    lang: take(parameters.lang),
  }
  for (const name of new Set(query.keys())) {
    if (Object.hasOwn(parameters, name)) continue
    note(name, query.get(name) ?? '', { kind: laterParameters.has(name) ? 'not-yet' : 'unknown-parameter' })
  }
  return { view: inOrder(view, note), problems }
}

function readOnce<Value>(
  parameter: Parameter<Value>,
  texts: readonly string[],
  text: string,
): Reading<Value> {
  if (texts.length > 1) return invalid({ kind: 'repeated' })
  if (text.length > longestText) return invalid({ kind: 'too-long' })
  return parameter.read(text)
}

/** A window that ends before it starts would show nothing: both bounds are dropped and said. */
function inOrder(view: View, note: (parameter: string, text: string, reason: ProblemReason) => void): View {
  const start = view.from?.start ?? 'open'
  const end = view.to?.end ?? 'open'
  if (start === 'open' || end === 'open' || start <= end) return view
  note('from', parameters.from.write(view.from) ?? '', { kind: 'ends-before-start' })
  return { ...view, from: defaultView.from, to: defaultView.to }
}

/** The query string of a view, without a question mark; empty when everything is at its default. */
export function encodeView(view: View): string {
  const query = new URLSearchParams()
  function put<Value>(parameter: Parameter<Value>, value: Value): void {
    const text = parameter.write(value)
    if (text !== undefined) query.set(parameter.name, text)
  }
  put(parameters.series, view.series)
  put(parameters.from, view.from)
  put(parameters.to, view.to)
  put(parameters.freq, view.freq)
  put(parameters.unit, view.unit)
  put(parameters.kind, view.kind)
  put(parameters.topic, view.topic)
  put(parameters.article, view.article)
  put(parameters.publisher, view.publisher)
  put(parameters.basis, view.basis)
  put(parameters.status, view.status)
  put(parameters.notes, view.notes)
  put(parameters.scale, view.scale)
  put(parameters.point, view.point)
  put(parameters.theme, view.theme)
  put(parameters.lang, view.lang)
  // A comma is legal in a query and people read these addresses.
  return query.toString().replaceAll('%2C', ',')
}
