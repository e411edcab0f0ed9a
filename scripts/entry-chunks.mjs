/**
 * Puts what pages wait for into three files: what an explorer page and a frame both need, and what only one of them
 * does. Parted by who else uses each module, they are dozens, and larger together. The entries themselves stay out of
 * it, since they wait for a chart's code, which needs these files.
 *
 * @param {{ explorer: string, frame: string }} entries paths
 * @returns {import('vite').Rolldown.CodeSplittingGroup}
 */
export function entryChunks({ explorer, frame }) {
  /** @type {Map<string, string>} module → file, of the build that is running */
  let names = new Map()
  return {
    tags: ['$initial'],
    test: (id) => !id.endsWith('.html') && id !== explorer && id !== frame,
    name: (id, context) => {
      if (!names.has(id)) names = namesOf(explorer, frame, context)
      return names.get(id) ?? null
    },
  }
}

/**
 * @param {string} explorer
 * @param {string} frame
 * @param {import('vite').Rolldown.ChunkingContext} context
 */
function namesOf(explorer, frame, context) {
  const whole = importedBy(explorer, context, false)
  // What a frame loads later counts too: otherwise its chart would bring the explorer's file along.
  const shared = importedBy(frame, context, true)
  return new Map([
    ...[...importedBy(frame, context, false)].map((id) => /** @type {const} */ ([id, 'frame'])),
    ...[...whole].map((id) => /** @type {const} */ ([id, shared.has(id) ? 'common' : 'explorer'])),
  ])
}

/**
 * Every module that an entry imports.
 * @param {string} entry
 * @param {import('vite').Rolldown.ChunkingContext} context
 * @param {boolean} later by `import()` too
 */
function importedBy(entry, context, later) {
  /** @type {Set<string>} */
  const found = new Set()
  const waiting = [entry]
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (found.has(id)) continue
    found.add(id)
    const module = context.getModuleInfo(id)
    waiting.push(...(module?.importedIds ?? []))
    if (later) waiting.push(...(module?.dynamicallyImportedIds ?? []))
  }
  return found
}
