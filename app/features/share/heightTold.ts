/** The height that a frame tells its host, in pixels, in the form of Datawrapper's frames; undefined for all else. */
export function heightTold(data: unknown): number | undefined {
  if (!isRecord(data) || !isRecord(data['datawrapper-height'])) return undefined
  const [height] = Object.values(data['datawrapper-height'])
  return typeof height === 'number' && height > 0 ? Math.min(height, 4000) : undefined
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null
