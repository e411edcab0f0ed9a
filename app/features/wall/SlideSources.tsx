import { dayFrom } from '~/domain/day'
import { slideFreshness } from '~/domain/wall/slide-freshness'
import { useWallWords } from '~/i18n/useWallWords'
import { classes } from '~/ui/classes'
import type { SlidePicture } from './pictureOf'
import { useToday } from './useToday'

/** Whose statistics the slide shows, who states them, and how old the newest of it is. */
export function SlideSources({ picture: { figure, files, opened } }: { readonly picture: SlidePicture }) {
  const words = useWallWords()
  const today = useToday()
  const { to } = opened.view
  const until = to === undefined || to.end === 'open' ? undefined : to.end
  const { age, series } = slideFreshness(files, figure.drawn, until, dayFrom(today))
  const isLate = series.some(({ standing }) => standing === 'late')
  const hasEnded = series.length > 0 && series.every(({ standing }) => standing === 'ended')
  const standing = isLate ? 'late' : hasEnded ? 'ended' : 'current'
  const { bases, articles } = figure.sources
  const [first, second, ...rest] = bases
  return (
    <p className="wall-sources" data-sources>
      {[first, second].flatMap((basis, index) =>
        basis === undefined
          ? []
          : [
              <span key={basis.id}>
                {index === 0 ? '' : ', '}
                <strong>{basis.label}</strong>
              </span>,
            ],
      )}
      {rest.length === 0 ? '' : ` ${words.more(rest.length)}`}
      {words.articles(articles)} {'· '}
      <span className={classes('wall-age', `wall-${standing}`)} data-standing={standing}>
        {age === undefined
          ? words.undatedClaims
          : isLate
            ? words.late(age)
            : hasEnded
              ? words.ended(age)
              : words.newest(age)}
      </span>
    </p>
  )
}
