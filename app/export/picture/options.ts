/** What a reader chooses of a picture. */
export interface PictureOptions {
  /** CSS pixels, 320 to 4000. */
  readonly width: number
  readonly height: number
  readonly background: 'paper' | 'transparent'
  readonly theme: 'light' | 'dark'
  /** Whether the address stands in a corner as a QR code too. */
  readonly qr: boolean
}
