import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Corpus } from '../../domain/corpus'
import { changesBetween } from '../../domain/history'
import { explain } from '../fault'
import { changeJson, wholeClaim } from '../publish/history'
import type { JsonObject } from '../publish/json'
import { versionOf } from '../publish/version'
import { readChecked } from './charts'
import { sha256 } from './read'

/**
 * node scripts/run-ts.mjs app/data/build/release.ts [day]: records what has changed since the last release, so that a
 * chart that was exported from it can tell. Run before a deployment.
 *
 * @returns 1 when the data has faults, or the day is none
 */
export async function main([
  day = new Date().toISOString().slice(0, 10),
]: readonly string[]): Promise<number> {
  const root = process.cwd()
  const { corpus, faults } = await readChecked(root)
  if (faults.length > 0) return failed(`${explain(faults)}\n\nNothing was recorded.`)
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return failed(`“${day}” is no day: write it as 2026-11-26`)
  const version = versionOf(corpus, sha256)
  const last = corpus.history.releases.at(-1)?.version
  if (last === version) {
    console.log(`${version} is recorded already`)
    return 0
  }
  record(root, corpus, version, last, day)
  return 0
}

function record(
  root: string,
  { series, history }: Corpus,
  version: string,
  after: string | undefined,
  day: string,
) {
  const claims = series.flatMap(({ observations }) => observations)
  const changes = history.recorded === undefined ? [] : changesBetween(history.recorded.claims, claims)
  const number = String(history.releases.length + 1).padStart(4, '0')
  const folder = join(root, 'data', 'history')
  mkdirSync(folder, { recursive: true })
  const write = (name: string, value: JsonObject) => writeFileSync(join(folder, name), laidOut(value))
  write(`${number}-${version}.json`, { version, day, after, changes: changes.map(changeJson) })
  write('claims.json', { version, claims: claims.map(wholeClaim) })
  console.log(`${version}, release ${number}: ${changes.length} claims changed`)
}

/** One claim a line, so that a change of one is a change of one line. */
const laidOut = (value: JsonObject): string =>
  `{\n${Object.entries(value)
    .filter(([, held]) => held !== undefined)
    .map(([name, held]) =>
      Array.isArray(held)
        ? `  ${JSON.stringify(name)}: [\n${held.map((one) => `    ${JSON.stringify(one)}`).join(',\n')}\n  ]`
        : `  ${JSON.stringify(name)}: ${JSON.stringify(held)}`,
    )
    .join(',\n')}\n}\n`

function failed(message: string): number {
  console.error(message)
  return 1
}
