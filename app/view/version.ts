/** The version of the address contract that this build writes. */
export const currentVersion = 1

type Step = (query: URLSearchParams) => URLSearchParams

/** `steps[n]` turns a query of version n + 1 into one of version n + 2; a test holds their number against the version. */
export const steps: readonly Step[] = []

/** Brings an older query up to date, step by step, and removes `v`. A version that does not exist is reported. */
export function upgrade(query: URLSearchParams, report: (text: string) => void): URLSearchParams {
  const text = query.get('v')
  if (text === null) return query
  const version = Number(text)
  const known = Number.isInteger(version) && version >= 1 && version <= currentVersion
  if (!known) report(text)
  let upgraded = new URLSearchParams(query)
  upgraded.delete('v')
  for (const step of known ? steps.slice(version - 1) : []) upgraded = step(upgraded)
  return upgraded
}
