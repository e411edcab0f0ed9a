import type { ExportItem, Exported } from '~/export/exported'
import { useShareWords } from '~/i18n/useShareWords'
import { Button } from '~/ui/Button'
import { usePictureChoices } from '~/store/pictureChoices'
import { canShare, sharePicture } from '~/export/picture/sharePicture'
import { copyPicture } from '~/export/picture/copyPicture'
import { Outcome } from './Outcome'
import { Panel } from './Panel'
import { PictureControls } from './PictureControls'
import { pictureOptions } from './pictureOptions'
import { PicturePreview } from './PicturePreview'
import { saveFile } from './saveFile'
import { usePreview } from './usePreview'
import { useTask } from './useTask'

/** The chart as an image, as it will be saved. */
export function PicturePanel({ item }: { readonly item: ExportItem }) {
  const words = useShareWords()
  const choices = usePictureChoices()
  const options = pictureOptions(choices)
  const preview = usePreview(item, options)
  const [task, run] = useTask()
  const { format } = choices
  const scale = choices.scale === '4' ? 4 : choices.scale === '2' ? 2 : 1
  const png = async (): Promise<Exported> =>
    (await import('~/export/picture/pngOf')).pngOf(item, { ...options, scale })
  const file = async (): Promise<Exported> =>
    format === 'png' ? png() : (await import('~/export/picture/svgOf')).svgOf(item, options)
  const download = () =>
    run(async () => {
      const made = await file()
      saveFile(made)
      return { said: words.saved(made.name), warnings: made.warnings }
    })
  const copy = () =>
    run(async () => {
      await copyPicture(png())
      return { said: words.picture.copied }
    })
  const share = () =>
    run(async () => {
      const isShared = await sharePicture(await file(), item.figure.heading)
      return isShared ? { said: words.picture.shared } : undefined
    })
  const isOff = preview.error !== undefined
  const isBusy = task.kind === 'busy'
  const type = format === 'png' ? 'image/png' : 'image/svg+xml'
  return (
    <Panel
      foot={
        <>
          <Button
            look="solid"
            icon="download"
            disabled={isOff}
            aria-disabled={isBusy}
            onClick={download}
            data-share-save={format}
          >
            {words.downloadAs(words.picture.formats[format])}
          </Button>
          <Button icon="copy" disabled={isOff} aria-disabled={isBusy} onClick={copy}>
            {words.picture.copy}
          </Button>
          {canShare(type) ? (
            <Button icon="share" disabled={isOff} aria-disabled={isBusy} onClick={share}>
              {words.picture.share}
            </Button>
          ) : null}
          <Outcome state={task} />
        </>
      }
    >
      <div className="share-picture">
        <PicturePreview item={item} options={options} preview={preview} />
        <PictureControls choices={choices} choose={choices.choose} />
      </div>
    </Panel>
  )
}
