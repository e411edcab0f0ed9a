const time = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' })

/** `14:05`, by the clock on the wall. */
export const clockText = (at: number): string => time.format(at)
