/** What JSON can hold; a field that is undefined is left out. */
export type Json = string | number | boolean | readonly Json[] | { readonly [key: string]: Json | undefined }

export type JsonObject = { readonly [key: string]: Json | undefined }

/** One line and a line break: small, and the same bytes for the same corpus. */
export const jsonText = (value: Json): string => `${JSON.stringify(value)}\n`
