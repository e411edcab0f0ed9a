import { useShareWords } from '~/i18n/useShareWords'
import type { PictureChoices } from '~/store/pictureChoices'
import { Segmented } from '~/ui/Segmented'
import { optionsOf } from './optionsOf'
import { pictureOptions } from './pictureOptions'
import { PictureSide } from './PictureSide'
import { Row } from './Row'

interface PictureControlsProps {
  readonly choices: PictureChoices
  readonly choose: (change: Partial<PictureChoices>) => void
}

export function PictureControls({ choices, choose }: PictureControlsProps) {
  const { picture } = useShareWords()
  const { width, height } = pictureOptions(choices)
  const by = choices.format === 'svg' ? 1 : Number(choices.scale)
  return (
    <div className="share-rows">
      <Row label={picture.format}>
        <Segmented
          label={picture.format}
          value={choices.format}
          onChange={(format) => choose({ format })}
          options={optionsOf(['png', 'svg'], picture.formats)}
        />
      </Row>
      <Row label={picture.shape}>
        <Segmented
          label={picture.shape}
          value={choices.shape}
          // The reader's own size starts from the shape that it replaces.
          onChange={(shape) => choose(shape === 'own' ? { shape, width, height } : { shape })}
          options={optionsOf(['16:9', '4:3', 'square', 'own'], picture.shapes)}
        />
      </Row>
      {choices.shape === 'own' ? (
        <div className="share-sides">
          <PictureSide
            label={picture.width}
            value={choices.width}
            onChange={(side) => choose({ width: side })}
          />
          <span aria-hidden="true">×</span>
          <PictureSide
            label={picture.height}
            value={choices.height}
            onChange={(side) => choose({ height: side })}
          />
        </div>
      ) : null}
      <Row
        label={picture.scale}
        note={choices.format === 'svg' ? picture.vector : picture.size(width * by, height * by)}
      >
        {choices.format === 'svg' ? null : (
          <Segmented
            label={picture.scale}
            value={choices.scale}
            onChange={(scale) => choose({ scale })}
            options={optionsOf(['1', '2', '4'], picture.scales)}
          />
        )}
      </Row>
      <Row label={picture.background}>
        <Segmented
          label={picture.background}
          value={choices.background}
          onChange={(background) => choose({ background })}
          options={optionsOf(['paper', 'transparent'], picture.backgrounds)}
        />
      </Row>
      <Row label={picture.theme}>
        <Segmented
          label={picture.theme}
          value={choices.theme}
          onChange={(theme) => choose({ theme })}
          options={optionsOf(['light', 'dark'], picture.themes)}
        />
      </Row>
      <label className="share-check">
        <input
          type="checkbox"
          checked={choices.qr}
          onChange={(event) => choose({ qr: event.target.checked })}
        />
        {picture.qr}
      </label>
    </div>
  )
}
