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
 * Reads a query string, with or without its question mark. Never throws: what is not understood stays as the page has
 * it and is named among the problems.
 *
 * @param own the view that the page's plain address stands for; a saved chart has one of its own
 */
export function decodeView(search: string, own: View = defaultView): Decoded {
  const problems: Problem[] = []
  const note = (parameter: string, text: string, reason: ProblemReason) =>
    problems.push({ parameter, text: text.length > 60 ? `${text.slice(0, 60)}…` : text, reason })
  const query = upgrade(new URLSearchParams(search), (text) => note('v', text, { kind: 'version' }))

  function take<Value>(parameter: Parameter<Value>, fallback: Value): Value {
    const texts = query.getAll(parameter.name)
    const [text] = texts
    if (text === undefined) return fallback
    const reading = readOnce(parameter, texts, text)
    if (reading.ok) return reading.value
    note(parameter.name, text, reading.reason)
    return fallback
  }

  const view: View = {
    series: take(parameters.series, own.series),
    from: take(parameters.from, own.from),
    to: take(parameters.to, own.to),
    freq: take(parameters.freq, own.freq),
    unit: take(parameters.unit, own.unit),
    kind: take(parameters.kind, own.kind),
    topic: take(parameters.topic, own.topic),
    article: take(parameters.article, own.article),
    publisher: take(parameters.publisher, own.publisher),
    basis: take(parameters.basis, own.basis),
    status: take(parameters.status, own.status),
    contested: take(parameters.contested, own.contested),
    rule: take(parameters.rule, own.rule),
    asof: take(parameters.asof, own.asof),
    undated: take(parameters.undated, own.undated),
    pin: take(parameters.pin, own.pin),
    notes: take(parameters.notes, own.notes),
    scale: take(parameters.scale, own.scale),
    point: take(parameters.point, own.point),
    theme: take(parameters.theme, own.theme),
    lang: take(parameters.lang, own.lang),
  }
  for (const name of new Set(query.keys())) {
    if (Object.hasOwn(parameters, name)) continue
    note(name, query.get(name) ?? '', { kind: laterParameters.has(name) ? 'not-yet' : 'unknown-parameter' })
  }
  return { view: inOrder(view, own, note), problems }
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
function inOrder(
  view: View,
  own: View,
  note: (parameter: string, text: string, reason: ProblemReason) => void,
): View {
  const start = view.from?.start ?? 'open'
  const end = view.to?.end ?? 'open'
  if (start === 'open' || end === 'open' || start <= end) return view
  note('from', parameters.from.write(view.from), { kind: 'ends-before-start' })
  return { ...view, from: own.from, to: own.to }
}

/** The query string of a view, without a question mark: only what differs from the page's own view. */
export function encodeView(view: View, own: View = defaultView): string {
  const query = new URLSearchParams()
  function put<Value>(parameter: Parameter<Value>, value: Value, ownValue: Value): void {
    const text = parameter.write(value)
    if (text !== parameter.write(ownValue)) query.set(parameter.name, text)
  }
  put(parameters.series, view.series, own.series)
  put(parameters.from, view.from, own.from)
  put(parameters.to, view.to, own.to)
  put(parameters.freq, view.freq, own.freq)
  put(parameters.unit, view.unit, own.unit)
  put(parameters.kind, view.kind, own.kind)
  put(parameters.topic, view.topic, own.topic)
  put(parameters.article, view.article, own.article)
  put(parameters.publisher, view.publisher, own.publisher)
  put(parameters.basis, view.basis, own.basis)
  put(parameters.status, view.status, own.status)
  put(parameters.contested, view.contested, own.contested)
  put(parameters.rule, view.rule, own.rule)
  put(parameters.asof, view.asof, own.asof)
  put(parameters.undated, view.undated, own.undated)
  put(parameters.pin, view.pin, own.pin)
  put(parameters.notes, view.notes, own.notes)
  put(parameters.scale, view.scale, own.scale)
  put(parameters.point, view.point, own.point)
  put(parameters.theme, view.theme, own.theme)
  put(parameters.lang, view.lang, own.lang)
  // A comma is legal in a query and people read these addresses.
  return query.toString().replaceAll('%2C', ',')
}
