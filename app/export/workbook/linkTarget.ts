import { isWebAddress } from '~/domain/article'

/** Excel drops longer links, and offers to repair the file. */
const longest = 2000

/** An address as a workbook may link to it, with every letter that is not ASCII escaped; undefined where it may not. */
export function linkTarget(address: string | undefined): string | undefined {
  if (address === undefined || !isWebAddress(address) || !URL.canParse(address)) return undefined
  const { href } = new URL(address)
  return href.length <= longest ? href : undefined
}
