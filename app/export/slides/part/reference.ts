import { columnName } from '~/export/workbook/columnName'

/** Name of the sheet that the chart reads; part of formulas, so it is the same in every language. */
export const chartSheet = 'Chart'

/** `Chart!$B$2:$B$13`; rows count from 1, the first holds the names. */
export const rangeIn = (column: number, first: number, last: number): string => {
  const name = columnName(column)
  return first === last
    ? `${chartSheet}!$${name}$${first}`
    : `${chartSheet}!$${name}$${first}:$${name}$${last}`
}
