/** The number by which a spreadsheet knows a day; undefined before 1 March 1900, where the programs count differently. */
export function spreadsheetDay(iso: string): number | undefined {
  const days = Date.parse(`${iso}T00:00:00Z`) / 86_400_000 + 25_569
  return Number.isInteger(days) && days > 60 ? days : undefined
}
