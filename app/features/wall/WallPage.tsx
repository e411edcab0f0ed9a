import { useEffect, useState } from 'react'
import { useWords } from '~/i18n/useWords'
import { navigate } from '~/view/useAddress'
import { addressOfWall } from '~/view/wallAddress'
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
  useEffect(() => {
    // The slide to start with: a reload goes on where the wall stands.
    if (view.slide !== undefined) navigate(addressOfWall({ ...view, slide: undefined }), 'adjust')
  }, [view])
  return (
    <WallContext.Provider value={wall}>
      <WallScreen kiosk={view.kiosk} problems={problems} />
    </WallContext.Provider>
  )
}
