import type { ExportItem } from '~/export/exported'
import { fontOf } from './fontOf'
import type { Look } from './look'

/** Waits for the fonts that text is measured in; one that does not come is measured by what stands in for it. */
export async function loadFonts({ figure }: ExportItem, look: Look): Promise<void> {
  const words = [figure.subtitle, figure.note, ...figure.notes.map((note) => note.words), ...figure.gaps]
  await Promise.allSettled([
    document.fonts.load(fontOf({ face: 'serif', weight: 'bold' }, 20, look), figure.heading),
    ...(['regular', 'bold'] as const).map((weight) =>
      document.fonts.load(fontOf({ face: 'sans', weight }, 12, look), words.join('')),
    ),
  ])
}
