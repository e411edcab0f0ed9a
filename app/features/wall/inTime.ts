/** How long an answer is waited for: a request that never ends would keep its slide from ever being asked for again. */
const longest = 20_000

export const inTime = <Value>(load: (signal: AbortSignal) => Promise<Value>): Promise<Value> =>
  load(AbortSignal.timeout(longest))
