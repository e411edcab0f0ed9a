/** The colour roles of app/styles/hues.css. */
export type Hue = 'both' | 'china' | 'russia' | 'contested' | 'muted'

export function hueClass(hue: Hue): string {
  return `hue-${hue}`
}
