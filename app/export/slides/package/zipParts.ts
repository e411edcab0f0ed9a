import { Zip, ZipDeflate } from 'fflate'
import type { Parts } from './parts'

/** Squeezes the parts into one file, the table of contents first, with a pause after each so that the page stays alive. */
export async function zipParts(parts: Parts, pause: () => Promise<void>): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = []
  const failures: Error[] = []
  const zip = new Zip((error, chunk) => {
    if (error === null) chunks.push(chunk)
    else failures.push(error)
  })
  const first = '[Content_Types].xml'
  for (const name of [first, ...[...parts.keys()].filter((one) => one !== first)]) {
    const part = parts.get(name)
    if (part === undefined) continue
    // A workbook is squeezed already. It is not merely stored: a stored file whose size follows it is one that some
    // readers of zip refuse.
    const file = new ZipDeflate(name, { level: name.endsWith('.xlsx') ? 1 : 6 })
    zip.add(file)
    file.push(part, true)
    await pause()
  }
  zip.end()
  const [failure] = failures
  if (failure !== undefined) throw failure
  return joined(chunks)
}

function joined(chunks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}
