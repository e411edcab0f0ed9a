import * as v from 'valibot'
import { text } from './fields'
import { fetchFile } from './fetch'

/** What a wall looks at to learn of news. */
export interface Published {
  /** Version of the corpus. */
  readonly version: string
  /** Name of the app's entry script, which changes with any of its code; undefined where no build wrote it. */
  readonly app: string | undefined
}

/** Not closed: a wall that was started a year ago must not stop at a field that came since. */
const versionFile = v.object({ version: text, app: v.optional(text) })

/** data/version.json */
export const fetchVersion = (signal: AbortSignal): Promise<Published> =>
  fetchFile('version.json', versionFile, ({ version, app }) => ({ version, app }), signal)
