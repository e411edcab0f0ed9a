import { createRoot } from 'react-dom/client'
import { WallName } from '~/features/wall/WallName'
import { until } from './until'

/** A dark page with a name: what a wall shows first is up to the hour and the address, which no build knows. */
export async function prerenderWall(element: HTMLElement): Promise<string> {
  const root = createRoot(element)
  root.render(
    <main className="wall" data-theme="dark">
      <WallName />
    </main>,
  )
  await until(() => element.querySelector('.wall-waiting') !== null)
  const markup = element.innerHTML
  root.unmount()
  return markup
}
