import type { AnnotationsFile } from '~/domain/corpus'
import { Ignored } from '~/figure/Ignored'
import type { FigureModel } from '~/figure/model'
import { useWords } from '~/i18n/useWords'
import { addressOf } from '~/view/place'
import type { Problem } from '~/view/reading'
import type { View } from '~/view/view'
import { EmbedFigure } from './EmbedFigure'
import type { Loaded } from './loadEmbed'
import { Refused } from './Refused'

interface EmbedContentProps {
  readonly figure: FigureModel
  readonly loaded: Loaded
  readonly annotations: AnnotationsFile | undefined
  readonly view: View
  readonly problems: readonly Problem[]
  /** The page of the same view. */
  readonly full: string
}

/** The figure or the reason why there is none, with whatever of the address it does not follow. */
export function EmbedContent({ figure, loaded, annotations, view, problems, full }: EmbedContentProps) {
  const { refusal, see } = useWords()
  const { opening, asked } = loaded
  const shown = asked.known.length
  const said = [
    ...(asked.unknown.length === 0 ? [] : [refusal.unknownAmong(asked.unknown)]),
    ...(asked.count <= shown ? [] : [refusal.tooMany(shown, asked.count)]),
    ...figure.notices,
    ...(view.notes && annotations === undefined ? [see.eventsFailed] : []),
  ]
  return (
    <>
      <Ignored problems={problems} tidy={addressOf({ ...opening.place, framed: true }, view)} />
      {figure.kind === 'refused' ? (
        <Refused figure={figure} place={opening.place} />
      ) : (
        <EmbedFigure
          figure={figure}
          loaded={loaded}
          annotations={annotations}
          view={view}
          full={full}
          above={said.map((sentence) => (
            <p key={sentence} className="embed-said">
              {sentence}
            </p>
          ))}
        />
      )}
    </>
  )
}
