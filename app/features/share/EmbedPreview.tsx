import { useEffect, useRef } from 'react'
import { useShareWords } from '~/i18n/useShareWords'
import { heightTold } from './heightTold'

/** The frame as another page would have it, as high as it asks to be. */
export function EmbedPreview({ address }: { readonly address: string }) {
  const { embed } = useShareWords()
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // A new frame for each address: another address in the same one would be a step of the back button.
    const frame = document.createElement('iframe')
    frame.src = address
    frame.title = embed.preview
    place.current?.replaceChildren(frame)
    const listen = ({ source, data }: MessageEvent<unknown>) => {
      const height = heightTold(data)
      if (height !== undefined && source === frame.contentWindow) frame.style.height = `${height}px`
    }
    window.addEventListener('message', listen)
    return () => {
      window.removeEventListener('message', listen)
      frame.remove()
    }
  }, [address, embed])
  return (
    <section className="share-part">
      <h3>{embed.preview}</h3>
      <div ref={place} className="share-frame" />
    </section>
  )
}
