/** The address of the frame that an embed's HTML makes. Not parsed: its style attribute would break the site's policy. */
export const frameAddress = (html: string): string | undefined =>
  // In an address, of all that HTML escapes, only the ampersand is left.
  /^<iframe src="([^"]+)"/.exec(html)?.[1]?.replaceAll('&amp;', '&')
