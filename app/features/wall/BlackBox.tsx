import { useWallWords } from '~/i18n/useWallWords'
import { Overlay } from './Overlay'

export function BlackBox({ onClose }: { readonly onClose: () => void }) {
  const { box } = useWallWords()
  return (
    <Overlay title={box.title} onClose={onClose}>
      <p>{box.nothing}</p>
    </Overlay>
  )
}
