import { useContext } from 'react'
import type { Wall } from './createWall'
import { WallContext } from './WallContext'

export function useWall(): Wall {
  const wall = useContext(WallContext)
  if (wall === undefined) throw new Error('There is no wall around this component')
  return wall
}
