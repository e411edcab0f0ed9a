import { WallRoute } from '~/features/wall/WallRoute'
import { addressOfWall } from '~/view/wallAddress'
import { useAddress } from '~/view/useAddress'
import { App } from './App'

/** A wall has the whole screen; every other page stands between header and footer. */
export function Site() {
  const address = useAddress()
  if (address.page !== 'wall') return <App address={address} />
  const { wall, problems } = address
  return <WallRoute key={addressOfWall({ ...wall, slide: undefined })} view={wall} problems={problems} />
}
