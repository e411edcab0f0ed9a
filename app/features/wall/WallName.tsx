import { useWords } from '~/i18n/useWords'

/** What stands on the screen before the wall's script is here. */
export function WallName() {
  const { site } = useWords()
  return (
    <div className="wall-waiting">
      <h1>{site.name}</h1>
      <p>{site.tagline}</p>
    </div>
  )
}
