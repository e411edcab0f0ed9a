import type { Rule } from './rule'

/** Saved charts and series share their addresses: `/chart/<id>/` is one of the two. */
export const chartIdFree: Rule = (files) => {
  const taken = new Map<string, string>(files.series.map(({ file, value }) => [value.series.id, file]))
  return files.charts.flatMap(({ file, value: { id } }) => {
    const held = taken.get(id)
    return held === undefined
      ? []
      : [
          {
            file,
            path: 'id',
            message: `“${id}” is taken by ${held}`,
            remedy: 'name the chart by its finding',
          },
        ]
  })
}
