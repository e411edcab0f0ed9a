/** A date that no line end may tear apart. */
export const unbroken = (text: string): string => text.replaceAll(' ', '\u00A0')
