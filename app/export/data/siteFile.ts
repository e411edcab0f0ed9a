import { base } from '~/view/base'

/**
 * The absolute address of a published file of the site that a figure's address is of.
 * @param path below the site's root: `data/observations.csv`
 */
export const siteFile = (address: string, path: string, folder: string = base): string =>
  new URL(`${folder}${path}`, address).href
