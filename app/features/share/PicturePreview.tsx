import { altText } from '~/export/altText'
import type { ExportItem } from '~/export/exported'
import type { PictureOptions } from '~/export/picture/options'
import { useShareWords } from '~/i18n/useShareWords'
import { Notice } from '~/ui/Notice'
import type { usePreview } from './usePreview'

interface PicturePreviewProps {
  readonly item: ExportItem
  readonly options: PictureOptions
  readonly preview: ReturnType<typeof usePreview>
}

/** The picture on the ground that it will lie on, and what it has to do without. */
export function PicturePreview({ item, options, preview }: PicturePreviewProps) {
  const { picture } = useShareWords()
  const { width, height, theme, background } = options
  const { image, error, warnings, isDrawing } = preview
  if (error !== undefined) {
    return (
      <div className="share-preview">
        <Notice kind="warning" title={error} />
      </div>
    )
  }
  return (
    <figure className="share-preview" aria-label={picture.preview} aria-busy={isDrawing}>
      <div
        className="share-sheet"
        data-theme={theme}
        data-ground={background}
        style={{
          aspectRatio: `${width} / ${height}`,
          maxWidth: `calc(${width / height} * var(--share-sheet))`,
        }}
      >
        {image === undefined ? (
          <p className="share-drawing">{picture.drawing}</p>
        ) : (
          <img src={image} alt={altText(item)} width={width} height={height} />
        )}
      </div>
      {warnings.length === 0 ? null : (
        <ul className="plain-list share-warnings">
          {warnings.map((warning) => (
            <li key={warning}>{warning}</li>
          ))}
        </ul>
      )}
    </figure>
  )
}
