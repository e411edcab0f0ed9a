import { useEffect, useState } from 'react'
import type { WallView } from '~/view/wall'
import { useWords } from '~/i18n/useWords'
import { createWall } from './createWall'
import { createWorld } from './createWorld'
import { WallContext } from './WallContext'
import { WallScreen } from './WallScreen'
import './wall.css'

/** The briefing display: a screen that plays its slides for days, with nobody at it. */
export function WallPage({ view }: { readonly view: WallView }) {
  const words = useWords()
  const [wall] = useState(() => createWall(createWorld(view, words)))
  useEffect(() => wall.run(), [wall])
  return (
    <WallContext.Provider value={wall}>
      <WallScreen kiosk={view.kiosk} />
    </WallContext.Provider>
  )
}
