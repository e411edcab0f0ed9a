const list = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`

/** The words of a picture file in English. They are loaded with it, not with the pages. */
export const enPicture = {
  corpus: (version: string, day: string) => `Corpus ${version}, ${day}`,
  namedThere: 'named at the address below.',
  publishersThere: 'The publishers are named at the address below.',
  /** What a picture had to do without. */
  warning: {
    leftOut: (parts: readonly string[]) => `No room for ${list(parts)}. A larger picture has it.`,
    events: 'the events',
    gaps: 'the reasons for the gaps',
    note: 'the editor’s note',
    subtitle: 'the subtitle',
    publishers: 'the names of the publishers',
    address: 'the whole address, which the file holds',
    clipped: 'The title is too long for this size and ends in “…”; the file holds all of it.',
    noCode: 'This size has no room for a QR code that could be read.',
    font: (family: string) => `${family} could not be loaded: the picture uses a font of the system.`,
    foreign: (letters: string) =>
      `No font of ours has ${letters}: whoever opens the file sees them in a font of their system.`,
  },
  error: {
    series: (labels: readonly string[]) =>
      `The claims of ${list(labels)} could not be loaded, so the picture would not show what its address says. Try again when they are here.`,
    chart: 'The chart’s drawing code could not be loaded. Check the connection and try again.',
    tooSmall: 'This chart does not fit into so small a picture. Choose a larger one.',
    tooLarge: 'The browser cannot make a picture this large. Choose a smaller size or scale.',
    notDrawn: 'The browser could not draw the picture. Save it as SVG instead.',
    clipboard: 'The browser does not let this page write to the clipboard. Save the picture instead.',
    noShare: 'This browser cannot share files. Save the picture instead.',
    share: 'The picture could not be shared. Save it instead.',
  },
}

export type PictureWords = typeof enPicture
