import { useEffect, useState } from 'react'
import { useWallWords } from '~/i18n/useWallWords'
import { useWords } from '~/i18n/useWords'
import { classes } from '~/ui/classes'
import type { Problem } from '~/view/reading'
import { Announcer } from './Announcer'
import { BlackBox } from './BlackBox'
import type { WallCommand } from './commandOf'
import { Controls } from './Controls'
import { Frame } from './Frame'
import { Help } from './Help'
import { keepOffline } from './keepOffline'
import { leaveTo } from './leaveTo'
import { Notes } from './Notes'
import { shiftOf } from './shiftOf'
import { SlideStage } from './SlideStage'
import { useAttention } from './useAttention'
import { useFullScreen } from './useFullScreen'
import { useKeys } from './useKeys'
import { useNews } from './useNews'
import { useOfWall } from './useOfWall'
import { usePicture } from './usePicture'
import { useWakeLock } from './useWakeLock'
import { useWall } from './useWall'
import { WallWaiting } from './WallWaiting'

type Sheet = 'notes' | 'help' | 'box'

interface WallScreenProps {
  readonly kiosk: boolean
  readonly problems: readonly Problem[]
}

export function WallScreen({ kiosk, problems }: WallScreenProps) {
  const words = useWallWords()
  const { site } = useWords()
  const wall = useWall()
  const picture = usePicture()
  const isResting = useOfWall(({ wall: { order }, shelf }) => shelf !== undefined && order.length === 0)
  const failed = useOfWall(({ opening }) => opening !== undefined)
  const [x, y] = shiftOf(
    useOfWall((snapshot) => Math.floor((snapshot.wall.clock ?? 0) / 3_600_000) * 3_600_000),
  )
  const [sheet, setSheet] = useState<Sheet>()
  const [byHand, setByHand] = useState(0)
  const isAttended = useAttention(!kiosk)
  const full = useFullScreen()
  const isPlaying = picture !== undefined
  useEffect(() => {
    if (isPlaying) void keepOffline(wall.loadAll)
  }, [isPlaying, wall])
  useWakeLock()
  useNews()

  const toggle = (one: Sheet) => setSheet((now) => (now === one ? undefined : one))
  const move = (send: () => void) => {
    send()
    setByHand((count) => count + 1)
  }
  const onCommand = (command: WallCommand) => {
    switch (command) {
      case 'next':
      case 'previous':
      case 'first':
      case 'last':
        return move(() => wall.send({ kind: command }))
      case 'pause':
        return move(() => wall.send({ kind: wall.get().wall.paused ? 'resume' : 'pause' }))
      case 'full':
        return full.toggle()
      case 'notes':
      case 'help':
      case 'box':
        return toggle(command)
      case 'leave':
        if (sheet === undefined) leaveTo(picture?.opened.address)
        else setSheet(undefined)
    }
  }
  useKeys({ onCommand, onNumber: (to) => move(() => wall.send({ kind: 'jump', to })) })

  return (
    <div className={classes('wall-screen', kiosk && 'wall-kiosk', isAttended && 'wall-attended')}>
      <div
        className="wall-shift"
        style={{ transform: `translate(calc(${x} * var(--u)), calc(${y} * var(--u)))` }}
      >
        {picture === undefined || isResting ? (
          <WallWaiting
            title={site.name}
            said={isResting ? words.resting : failed ? words.notYet : undefined}
          />
        ) : (
          <SlideStage picture={picture} />
        )}
        <Frame problems={problems} />
      </div>
      <Announcer byHand={byHand} said={full.isRefused ? words.controls.refused : undefined} />
      <Controls isShown={isAttended || sheet !== undefined} isFull={full.isFull} onCommand={onCommand} />
      {sheet === 'help' ? <Help onClose={() => setSheet(undefined)} /> : null}
      {sheet === 'notes' ? <Notes onClose={() => setSheet(undefined)} /> : null}
      {sheet === 'box' ? <BlackBox onClose={() => setSheet(undefined)} /> : null}
    </div>
  )
}
