import { useOfWall } from './useOfWall'

/** Days since 1970 by the clock on the wall. */
export const useToday = (): number =>
  useOfWall(({ wall }) => {
    const now = wall.clock ?? Date.now()
    return Math.floor((now - new Date(now).getTimezoneOffset() * 60_000) / 86_400_000)
  })
