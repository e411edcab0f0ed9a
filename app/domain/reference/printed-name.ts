/** A name in the order in which its article prints it: the data's “Wu, Ziye” is printed “Wu Ziye”. */
export const printedName = (author: string): string => author.replace(/^([^,]+), ([^,]+)$/, '$1 $2')
