import type { GenericSchema, InferOutput } from 'valibot'
import { DataError } from './data-error'
import { decode } from './decode'
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
  const decoded = decode(file, await fetchText(file, signal), schema, toDomain)
  const faults = decoded.ok ? check(file, decoded.value) : decoded.faults
  if (!decoded.ok || faults.length > 0) throw new DataError({ kind: 'invalid', file, faults })
  return decoded.value
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
