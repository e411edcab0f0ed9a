import type { DrawnFigure, NoteGlyph } from '~/figure/model'
import type { Tone } from '../palette'
import { plainText } from '../plainText'
import type { Paragraph, Run } from './run'

/** The signs of the chart's marks as letters, in words that any font has; undefined where the slide draws no such mark. */
function signOf(glyph: NoteGlyph): string | undefined {
  switch (glyph) {
    case 'filled':
    case 'contest':
      return '●'
    case 'hollow':
      return '○'
    case 'dashed':
      return '◌'
    case 'reckoned':
      return '✛'
    case 'bar':
      return '▬'
    case 'bound':
      return '↑'
    case 'range':
      return '│'
    case 'triangle':
      return '▲'
    case 'square':
    case 'column-filled':
      return '■'
    case 'diamond':
      return '◆'
    case 'column-hollow':
      return '□'
    case 'column-dashed':
      return '⬚'
    case 'column-reckoned':
      return '▨'
    // A gap of the line stays a gap, without a stroke or a strip.
    case 'bridge':
    case 'gap':
      return undefined
  }
}

/** What the marks mean, one after the other in a paragraph. */
export function markNotes({ notes, chart }: DrawnFigure): Paragraph {
  const [only, ...others] = chart.series
  const hue: Tone = only === undefined || others.length > 0 ? 'ink' : only.hue
  return notes.flatMap(({ glyph, words }, index): readonly Run[] => {
    const sign = signOf(glyph)
    if (sign === undefined) return []
    return [
      { text: `${index === 0 ? '' : '\u2003'}${sign}\u00a0`, tone: glyph === 'contest' ? 'contested' : hue },
      { text: plainText(words) },
    ]
  })
}
