import { safeParse } from 'valibot'
import type { GenericSchema, InferOutput } from 'valibot'
import { DataError } from '../domain/data-error'
import type { Fault } from './fault'

/**
 * A published file as a domain value.
 * @param path below `data/`
 * @param check rules that a decoded value must keep besides
 * @throws DataError when the file cannot be reached or is not valid
 */
export async function fetchFile<Schema extends GenericSchema, Value>(
  path: string,
  schema: Schema,
  toDomain: (wire: InferOutput<Schema>) => Value,
  signal: AbortSignal,
  check: (file: string, value: Value) => readonly Fault[] = () => [],
): Promise<Value> {
  const file = `data/${path}`
  const text = await fetchText(file, signal)
  const parsed = safeParse(schema, valueOf(text))
  if (!parsed.success)
    throw new DataError({ kind: 'invalid', file, faults: await faultsIn(file, text, schema) })
  const value = toDomain(parsed.output)
  const faults = check(file, value)
  if (faults.length > 0) throw new DataError({ kind: 'invalid', file, faults })
  return value
}

/** Undefined, which no schema takes, where the text is no JSON. */
function valueOf(text: string): unknown {
  try {
    return JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text)
  } catch {
    return undefined
  }
}

/** What is wrong, by the words of the build. They are loaded with the first broken file: most readers meet none. */
async function faultsIn(file: string, text: string, schema: GenericSchema): Promise<readonly Fault[]> {
  const { decode } = await import('./decode')
  const decoded = decode(file, text, schema, (value) => value)
  return decoded.ok ? [] : decoded.faults
}

async function fetchText(file: string, signal: AbortSignal): Promise<string> {
  let response: Response
  let text: string
  try {
    response = await fetch(`${import.meta.env.BASE_URL}${file}`, { signal })
    text = await response.text()
  } catch (error) {
    // A query that is no longer wanted is no failure.
    if (signal.aborted) throw error
    throw new DataError({ kind: 'network', file })
  }
  if (!response.ok) throw new DataError({ kind: 'status', file, status: response.status })
  return text
}
