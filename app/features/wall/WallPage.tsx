import { useMemo } from 'react'
import { addressOfWall, decodeWall } from '~/view/wallAddress'
import { WallPlayer } from './WallPlayer'
import './wall.css'

export interface WallPageProps {
  /** As the path has it. */
  readonly playlist: string | undefined
  /** The query as the address has it. */
  readonly search: string
}

/** Reads what the wall is to play. Its address is read here and not with the others: no page of the explorer needs it. */
export function WallPage({ playlist, search }: WallPageProps) {
  const { wall, problems } = useMemo(() => decodeWall(playlist, search), [playlist, search])
  return <WallPlayer key={addressOfWall({ ...wall, slide: undefined })} view={wall} problems={problems} />
}
