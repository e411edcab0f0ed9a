import type { Rule, RuleFault } from './rule'

const remedy = 'take the folder back from the last commit: npm run data:release alone writes it'

/** Releases follow each other without a break, and the recorded claims are those of the last. */
export const releasesFollow: Rule = (files) => {
  const broken = files.releases.flatMap(({ file, value }, place): readonly RuleFault[] => {
    const earlier = files.releases[place - 1]?.value.version
    if (value.after === earlier) return []
    const message = `follows “${value.after ?? 'nothing'}”, but the release before it is “${earlier ?? 'none'}”`
    return [{ file, path: 'after', message, remedy }]
  })
  const last = files.releases.at(-1)?.value.version
  const [recorded] = files.recorded
  if (recorded === undefined || recorded.value.version === last) return broken
  const message = `holds the claims of “${recorded.value.version}”, but the last release is “${last ?? 'none'}”`
  return [...broken, { file: recorded.file, path: 'version', message, remedy }]
}
