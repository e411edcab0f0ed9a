import { htmlText } from './html-text'

/** The height of a frame before it has told its own: what most charts take in a column of 640 pixels or more. */
export const frameHeight = 680

interface EmbedCode {
  /** Absolute address of the frame. */
  readonly address: string
  /** Absolute address of `embed.js`. */
  readonly script: string
  /** What a screen reader calls the frame. */
  readonly title: string
}

/**
 * The HTML by which another page shows a chart. Its script sets the height and may be left out; the frame then scrolls.
 * The border is named twice, since a host's policy may refuse styles in HTML.
 */
export const embedCode = ({ address, script, title }: EmbedCode): string =>
  [
    `<iframe src="${htmlText(address)}" title="${htmlText(title)}" width="100%" height="${frameHeight}"`,
    ` loading="lazy" allow="clipboard-write" frameborder="0" style="border:0" data-amur></iframe>`,
    `<script src="${htmlText(script)}" async></script>`,
  ].join('')
