import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** @typedef {{ name: string, dir: string, address: string, filter: string }} Entrant */

const built = fileURLToPath(new URL('../../../shared/peers/dist/pages', import.meta.url))

/**
 * Pages that show a like chart made with other tools, where they lie built beside the repository; none elsewhere.
 * @returns {Entrant[]}
 */
export function peers() {
  return ['static-svg', 'recharts-spa', 'recharts-ssg', 'echarts']
    .map((name) => ({ name, dir: `${built}/${name}`, address: '', filter: 'button:has-text("Since 2015")' }))
    .filter(({ dir }) => existsSync(`${dir}/index.html`))
}
