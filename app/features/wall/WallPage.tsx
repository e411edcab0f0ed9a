import { useEffect, useState } from 'react'
import { useWords } from '~/i18n/useWords'
import type { Problem } from '~/view/reading'
import type { WallView } from '~/view/wall'
import { createWall } from './createWall'
import { createWorld } from './createWorld'
import { WallContext } from './WallContext'
import { WallScreen } from './WallScreen'
import './wall.css'

interface WallPageProps {
  readonly view: WallView
  readonly problems: readonly Problem[]
}

/** The briefing display: a screen that plays its slides for days, with nobody at it. */
export function WallPage({ view, problems }: WallPageProps) {
  const words = useWords()
  const [wall] = useState(() => createWall(createWorld(view, words)))
  useEffect(() => wall.run(), [wall])
  return (
    <WallContext.Provider value={wall}>
      <WallScreen kiosk={view.kiosk} problems={problems} />
    </WallContext.Provider>
  )
}
