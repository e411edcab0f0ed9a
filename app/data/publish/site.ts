/** Where the published site will stand. */
export interface Site {
  /** Its folder with both slashes: `/` or `/amur/`. */
  readonly base: string
  /** `https://example.org`; undefined where the build was not told. */
  readonly origin: string | undefined
}

/** Absolute where the build knows the site's origin, else from the root of whatever host serves it. */
export const addressIn = ({ base, origin = '' }: Site, path: string): string => `${origin}${base}${path}`

/** A `<link>` of a page's head. */
export type HeadLink = Readonly<Record<string, string>> & { readonly rel: string; readonly href: string }
