const entities: readonly (readonly [string, string])[] = [
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
]

/** A text as it stands in HTML, also inside a quoted attribute. */
export const htmlText = (text: string): string =>
  entities.reduce((written, [character, entity]) => written.replaceAll(character, entity), text)

export const fromHtmlText = (written: string): string =>
  entities.toReversed().reduce((text, [character, entity]) => text.replaceAll(entity, character), written)
