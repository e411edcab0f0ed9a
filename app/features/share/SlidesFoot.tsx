import { useShareWords } from '~/i18n/useShareWords'
import { Button } from '~/ui/Button'
import { Outcome } from './Outcome'
import type { useDeckJob } from './useDeckJob'

interface SlidesFootProps {
  readonly job: ReturnType<typeof useDeckJob>
  readonly isOff: boolean
  readonly onMake: () => void
}

/** Starts a presentation, tells how far it is, and calls it off. */
export function SlidesFoot({ job, isOff, onMake }: SlidesFootProps) {
  const words = useShareWords()
  const { slides } = words
  const { state, cancel } = job
  const isWorking = state.kind === 'working'
  return (
    <>
      <Button
        look="solid"
        icon="download"
        disabled={isOff && !isWorking}
        aria-disabled={isWorking}
        onClick={() => {
          if (!isWorking) onMake()
        }}
        data-share-save="pptx"
      >
        {words.downloadAs(slides.format)}
      </Button>
      {isWorking ? (
        <>
          <Button onClick={cancel}>{slides.cancel}</Button>
          <progress className="share-progress" aria-label={slides.progress} value={state.done} />
          <output className="share-note">{state.said}</output>
        </>
      ) : (
        <Outcome state={state} />
      )}
    </>
  )
}
