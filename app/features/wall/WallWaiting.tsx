import { useWallWords } from '~/i18n/useWallWords'

/** A dark page with a name on it: before the script, the first data or the hours of the playlist have come. */
export function WallWaiting({ title, said }: { readonly title: string; readonly said: string | undefined }) {
  const words = useWallWords()
  return (
    <div className="wall-waiting">
      <h1 className="wall-title wall-title-large">{title}</h1>
      <p className="wall-subtitle">{said ?? words.waiting}</p>
    </div>
  )
}
