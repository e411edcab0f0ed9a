import * as v from 'valibot'
import type { Fault } from './fault'
import { faultsOf } from './issue'
import { readJson } from './json'

export type Decoded<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly faults: readonly Fault[] }

/** A file's text to a domain value, or every fault that it has. */
export function decode<Schema extends v.GenericSchema, Value>(
  file: string,
  text: string,
  schema: Schema,
  toDomain: (wire: v.InferOutput<Schema>) => Value,
): Decoded<Value> {
  const json = readJson(file, text)
  if (!json.ok) return { ok: false, faults: [json.fault] }
  const parsed = v.safeParse(schema, json.value)
  if (!parsed.success) return { ok: false, faults: parsed.issues.flatMap((issue) => faultsOf(file, issue)) }
  return { ok: true, value: toDomain(parsed.output) }
}
