import type { PictureOptions } from '~/export/picture/options'
import { pictureSide } from '~/export/picture/pictureSide'
import { pictureSizes } from '~/export/picture/pictureSizes'
import type { PictureChoices } from '~/store/pictureChoices'

/** What the reader's choices mean for a picture. */
export function pictureOptions({
  shape,
  width,
  height,
  background,
  theme,
  qr,
}: PictureChoices): PictureOptions {
  const size =
    shape === 'own' ? { width: pictureSide(width), height: pictureSide(height) } : pictureSizes[shape]
  return { ...size, background, theme, qr }
}
