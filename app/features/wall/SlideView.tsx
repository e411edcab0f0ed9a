import { memo } from 'react'
import { LeadNumber } from './LeadNumber'
import { PhoneCode } from './PhoneCode'
import type { SlidePicture } from './pictureOf'
import { SlideNotes } from './SlideNotes'
import { SlideSources } from './SlideSources'
import { titleSize } from './titleSize'
import { WallChart } from './WallChart'

/** One slide: the finding, the chart that proves it, the number that it leads with, and who says so. */
export const SlideView = memo(function SlideView({ picture }: { readonly picture: SlidePicture }) {
  const { title, figure, opened } = picture
  return (
    <article className="wall-slide" data-slide={figure.series.id}>
      <header className="wall-head">
        <div>
          <h1 className={`wall-title wall-title-${titleSize(title)}`}>{title}</h1>
          <p className="wall-subtitle">{figure.subtitle}</p>
        </div>
        <PhoneCode address={opened.address} />
      </header>
      <WallChart picture={picture} />
      <SlideNotes figure={figure} />
      <footer>
        <LeadNumber picture={picture} />
        <SlideSources picture={picture} />
      </footer>
    </article>
  )
})
