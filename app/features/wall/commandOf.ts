export type WallCommand =
  | 'next'
  | 'previous'
  | 'first'
  | 'last'
  | 'pause'
  | 'full'
  | 'notes'
  | 'help'
  | 'box'
  | 'leave'

const commands: ReadonlyMap<string, WallCommand> = new Map([
  ['ArrowRight', 'next'],
  ['ArrowDown', 'next'],
  [' ', 'next'],
  ['PageDown', 'next'],
  ['ArrowLeft', 'previous'],
  ['ArrowUp', 'previous'],
  ['PageUp', 'previous'],
  ['Home', 'first'],
  ['End', 'last'],
  ['p', 'pause'],
  ['f', 'full'],
  ['n', 'notes'],
  ['?', 'help'],
  ['d', 'box'],
  ['Escape', 'leave'],
])

/** What a key asks for; presenter remotes send Page Up and Page Down. Capitals count too: somebody left the lock on. */
export const commandOf = (key: string): WallCommand | undefined =>
  commands.get(key.length === 1 ? key.toLowerCase() : key)
