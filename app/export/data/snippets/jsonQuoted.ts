/** A text between quotes as JavaScript, Python and R read it. */
export const jsonQuoted = (text: string): string => JSON.stringify(text)
