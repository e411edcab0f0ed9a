import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Exported } from '~/export/exported'
import { ExportError } from '~/export/exportError'
import { copyPicture } from '~/export/picture/copyPicture'
import { canShare, sharePicture } from '~/export/picture/sharePicture'

const png: Exported = { name: 'china-russia-trade-peak.png', type: 'image/png', data: new Uint8Array([1, 2]) }

class Item {
  readonly parts: Readonly<Record<string, Promise<Blob>>>
  constructor(parts: Readonly<Record<string, Promise<Blob>>>) {
    this.parts = parts
  }
}

const clipboard = (write: (items: readonly Item[]) => Promise<void>) => {
  vi.stubGlobal('ClipboardItem', Item)
  vi.stubGlobal('navigator', { clipboard: { write } })
}

afterEach(() => vi.unstubAllGlobals())

describe('copying a picture', () => {
  it('asks the clipboard before the picture is made, as Safari wants it', async () => {
    let finish: (made: Exported) => void = () => {}
    const making = new Promise<Exported>((done) => {
      finish = done
    })
    let written: Blob | undefined
    const write = vi.fn<(items: readonly Item[]) => Promise<void>>(async ([item]) => {
      written = await item?.parts['image/png']
    })
    clipboard(write)
    const copying = copyPicture(making)
    expect(write).toHaveBeenCalledOnce()
    finish(png)
    await copying
    expect(written?.type).toBe('image/png')
    expect(written?.size).toBe(2)
  })

  it('says so when the clipboard is blocked', async () => {
    clipboard(async () => Promise.reject(new DOMException('blocked', 'NotAllowedError')))
    await expect(copyPicture(Promise.resolve(png))).rejects.toThrow(
      /does not let this page write to the clipboard/,
    )
  })

  it('says so where there is no clipboard for pictures', async () => {
    vi.stubGlobal('navigator', {})
    await expect(copyPicture(Promise.resolve(png))).rejects.toThrow(ExportError)
  })

  it('tells what the picture failed of, not that the clipboard did', async () => {
    clipboard(async ([item]) => {
      await item?.parts['image/png']
    })
    await expect(copyPicture(Promise.reject(new ExportError('too small')))).rejects.toThrow('too small')
  })
})

describe('sharing a picture', () => {
  const sheet = (share: () => Promise<void>, takes = true) =>
    vi.stubGlobal('navigator', { canShare: () => takes, share })

  it('hands the file with its name to the system', async () => {
    const share = vi.fn<() => Promise<void>>(async () => {})
    sheet(share)
    expect(canShare('image/png')).toBe(true)
    expect(await sharePicture(png, 'Trade peaked')).toBe(true)
    expect(share).toHaveBeenCalledWith({
      title: 'Trade peaked',
      files: [expect.objectContaining({ name: png.name, type: 'image/png' })],
    })
  })

  it('takes a closed sheet for no fault', async () => {
    sheet(async () => Promise.reject(new DOMException('closed', 'AbortError')))
    expect(await sharePicture(png, 'Trade peaked')).toBe(false)
  })

  it('says so where the system takes no files, or refuses this one', async () => {
    sheet(async () => {}, false)
    expect(canShare('image/png')).toBe(false)
    await expect(sharePicture(png, 'Trade')).rejects.toThrow(/cannot share files/)
    sheet(async () => Promise.reject(new DOMException('no', 'NotAllowedError')))
    await expect(sharePicture(png, 'Trade')).rejects.toThrow(/could not be shared/)
  })
})
