import { useWallWords } from '~/i18n/useWallWords'
import { Overlay } from './Overlay'

export function Help({ onClose }: { readonly onClose: () => void }) {
  const { help } = useWallWords()
  return (
    <Overlay title={help.title} onClose={onClose}>
      <dl className="wall-keys">
        {help.keys.map(([keys, means]) => (
          <div key={keys}>
            <dt>{keys}</dt>
            <dd>{means}</dd>
          </div>
        ))}
      </dl>
      <p>{help.address}</p>
    </Overlay>
  )
}
