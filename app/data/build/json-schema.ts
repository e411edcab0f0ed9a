import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { toJsonSchema } from '@valibot/to-json-schema'
import type { ConversionConfig, JsonSchema } from '@valibot/to-json-schema'
import type { GenericSchema } from 'valibot'
import { hedgeOf, knownHedges } from '../../domain/hedge'
import { annotationFile } from '../annotation'
import { articleFile } from '../article'
import { chartFile } from '../chart'
import { basesFile, topicsFile } from '../lists'
import { playlistFile } from '../playlist'
import { rateFile } from '../rate'
import { rulingFile } from '../ruling'
import { seriesFile } from '../series'
import { fieldHelp } from './field-help'

export const schemas: Readonly<Record<string, GenericSchema>> = {
  series: seriesFile,
  article: articleFile,
  annotation: annotationFile,
  rate: rateFile,
  ruling: rulingFile,
  chart: chartFile,
  playlist: playlistFile,
  bases: basesFile,
  topics: topicsFile,
}

/**
 * node scripts/run-ts.mjs app/data/build/json-schema.ts: writes data/schema/ for editors' tools from the schemas that
 * the build itself uses. With --check it writes nothing and gives 1 when a file is not what it would write.
 */
export function main(args: readonly string[]): number {
  const stale: string[] = []
  for (const [name, schema] of Object.entries(schemas)) {
    const file = `data/schema/${name}.schema.json`
    const text = `${JSON.stringify(jsonSchemaOf(schema), undefined, 2)}\n`
    if (existsSync(file) && readFileSync(file, 'utf8') === text) continue
    stale.push(file)
    if (args.includes('--check')) continue
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
  if (!args.includes('--check') || stale.length === 0) return 0
  console.error(
    `${stale.join(', ')} no longer fit the code: run node scripts/run-ts.mjs app/data/build/json-schema.ts`,
  )
  return 1
}

export const jsonSchemaOf = (schema: GenericSchema): JsonSchema => withHelp(toJsonSchema(schema, conversion))

/** Describes what a person writes: the input, where a period is a text. */
const conversion: ConversionConfig = {
  target: 'draft-07',
  typeMode: 'input',
  ignoreActions: ['check', 'raw_transform', 'finite'],
  overrideAction: ({ valibotAction: action, jsonSchema }) => {
    if (action.type !== 'guard' || !('message' in action)) return undefined
    if (action.message === 'id') return { ...jsonSchema, pattern: '^[a-z0-9]+([-_.][a-z0-9]+)*$' }
    return action.message === 'address'
      ? { ...jsonSchema, pattern: String.raw`^https?://[^\s/]+\S*$` }
      : jsonSchema
  },
}

const examples: Readonly<Record<string, readonly string[]>> = {
  hedge: knownHedges.filter((word) => hedgeOf(word)?.modal === false),
  period: ['2023', '2023-Q3', '2023-08', '2023-08-31', '2023-01..2023-08', '..2026', '..'],
}

/** The same schema with help on every property. */
function withHelp(schema: JsonSchema): JsonSchema {
  const { properties, items, oneOf } = schema
  const helped =
    properties === undefined
      ? {}
      : {
          properties: Object.fromEntries(
            Object.entries(properties).map(([name, property]) => [
              name,
              typeof property === 'boolean' ? property : described(name, withHelp(property)),
            ]),
          ),
        }
  const list = typeof items === 'object' && !Array.isArray(items) ? { items: withHelp(items) } : {}
  const forms =
    oneOf === undefined
      ? {}
      : { oneOf: oneOf.map((form) => (typeof form === 'boolean' ? form : withHelp(form))) }
  return { ...schema, ...helped, ...list, ...forms }
}

function described(name: string, property: JsonSchema): JsonSchema {
  const shown = examples[name]
  return {
    description: fieldHelp[name] ?? name,
    ...property,
    ...(shown === undefined ? {} : { examples: [...shown] }),
  }
}
