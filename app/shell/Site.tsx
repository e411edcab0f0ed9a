import { WallRoute } from '~/features/wall/WallRoute'
import { useAddress } from '~/view/useAddress'
import { App } from './App'

/** A wall has the whole screen; every other page stands between header and footer. */
export function Site() {
  const address = useAddress()
  if (address.page !== 'wall') return <App address={address} />
  return <WallRoute playlist={address.playlist} search={address.search} theme={address.view.theme} />
}
