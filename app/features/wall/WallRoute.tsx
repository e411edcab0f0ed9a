import type { Theme } from '~/view/view'
import { useWallTheme } from './useWallTheme'
import { WallName } from './WallName'
import { wallPage } from './wallPage'
import type { WallPageProps } from './WallPage'
import './frame.css'

interface WallRouteProps extends WallPageProps {
  /** Undefined is dark. */
  readonly theme: Theme | undefined
}

/** The wall without header and footer: dark from the first paint, with a name on it before its script is here. */
export function WallRoute({ playlist, search, theme }: WallRouteProps) {
  return (
    <main className="wall" data-theme={useWallTheme(theme)}>
      <wallPage.Show props={{ playlist, search }} waiting={<WallName />} />
    </main>
  )
}
