import type { ExportItem } from './exported'

/** A figure's name in a folder of files: `china-russia-trade-peak.svg` */
export function fileName({ figure, context }: ExportItem, ending: string): string {
  const chart = /\/(?:chart|embed)\/(?<id>[\w.-]+)\//u.exec(context.address)?.groups?.['id']
  return `china-russia-${chart ?? figure.series.id}.${ending}`
}
