import type { Exported } from '~/export/exported'

export const blobOf = ({ data, type }: Exported): Blob => new Blob([data], { type })
