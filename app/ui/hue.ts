/** The colour roles of app/styles/hues.css. */
export type Hue = 'both' | 'china' | 'russia' | 'fourth' | 'fifth' | 'sixth' | 'contested' | 'muted'

export function hueClass(hue: Hue): string {
  return `hue-${hue}`
}
