/** The number of claims from which each depth of colour counts: one, a few, many, one a month or more. */
const steps = [1, 2, 5, 12] as const

/** How deep the colour of a cited cell is, from 1 to 4. */
export const depthOf = (claims: number): number => steps.filter((from) => claims >= from).length

/** Every depth with the claims that it stands for; the last has no end. */
export const depths = steps.map((from, place) => {
  const next = steps[place + 1]
  return { depth: place + 1, from, to: next === undefined ? undefined : next - 1 }
})
