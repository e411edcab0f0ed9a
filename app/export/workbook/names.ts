const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packages = 'http://schemas.openxmlformats.org/package/2006'

/** Namespaces and types of the parts of a workbook (ECMA-376). */
export const names = {
  sheet: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  relation: office,
  relations: `${packages}/relationships`,
  types: `${packages}/content-types`,
  properties: `${packages}/metadata/core-properties`,
  spreadsheet: 'application/vnd.openxmlformats-officedocument.spreadsheetml',
  package: 'application/vnd.openxmlformats-package',
} as const
