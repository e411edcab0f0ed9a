import type { Problem } from '~/view/reading'
import type { WallView } from '~/view/wall'
import { useWallTheme } from './useWallTheme'
import { WallName } from './WallName'
import { wallPage } from './wallPage'
import './frame.css'

interface WallRouteProps {
  readonly view: WallView
  /** What of the address was not understood. */
  readonly problems: readonly Problem[]
}

/** The wall without header and footer: dark from the first paint, with a name on it before its script is here. */
export function WallRoute({ view, problems }: WallRouteProps) {
  const theme = useWallTheme(view.theme)
  return (
    <main className="wall" data-theme={theme}>
      <wallPage.Show props={{ view, problems }} waiting={<WallName />} />
    </main>
  )
}
