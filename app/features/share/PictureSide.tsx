import { useState } from 'react'
import { pictureSide } from '~/export/picture/pictureSide'

interface PictureSideProps {
  readonly label: string
  readonly value: number
  readonly onChange: (side: number) => void
}

/** A side in pixels. What is typed stays as it is until the field is left; then it is a size that pictures can have. */
export function PictureSide({ label, value, onChange }: PictureSideProps) {
  const [typed, setTyped] = useState<string>()
  const settle = () => {
    if (typed !== undefined) onChange(pictureSide(Number(typed)))
    setTyped(undefined)
  }
  return (
    <input
      type="text"
      inputMode="numeric"
      className="share-side"
      aria-label={label}
      value={typed ?? String(value)}
      onChange={(event) => {
        const text = event.target.value
        setTyped(text)
        // A size that can be had is shown at once.
        if (String(pictureSide(Number(text))) === text) onChange(Number(text))
      }}
      onBlur={settle}
      onKeyDown={(event) => {
        if (event.key === 'Enter') settle()
      }}
    />
  )
}
