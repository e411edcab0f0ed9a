import { useEffect, useState } from 'react'
import { useWords } from '~/i18n/useWords'
import type { Problem } from '~/view/reading'
import { navigate } from '~/view/useAddress'
import type { WallView } from '~/view/wall'
import { addressOfWall } from '~/view/wallAddress'
import { createWall } from './createWall'
import { createWorld } from './createWorld'
import { WallContext } from './WallContext'
import { WallScreen } from './WallScreen'

interface WallPlayerProps {
  readonly view: WallView
  /** What of the address was not understood. */
  readonly problems: readonly Problem[]
}

/** The briefing display: a screen that plays its slides for days, with nobody at it. */
export function WallPlayer({ view, problems }: WallPlayerProps) {
  const words = useWords()
  const [wall] = useState(() => createWall(createWorld(view, words)))
  // The address is put in order below, and with it goes the word on what was wrong in it.
  const [said] = useState(problems)
  useEffect(() => wall.run(), [wall])
  useEffect(() => {
    // The slide to start with: a reload goes on where the wall stands.
    if (view.slide !== undefined) navigate(addressOfWall({ ...view, slide: undefined }), 'adjust')
  }, [view])
  return (
    <WallContext.Provider value={wall}>
      <WallScreen kiosk={view.kiosk} problems={said} />
    </WallContext.Provider>
  )
}
