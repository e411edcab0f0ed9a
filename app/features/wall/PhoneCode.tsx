import { useMemo } from 'react'
import { useWallWords } from '~/i18n/useWallWords'
import { qrPath } from './qrPath'

/** The same view for the phone in one's hand, where every number opens its source. */
export function PhoneCode({ address }: { readonly address: string }) {
  const { qr } = useWallWords()
  const full = new URL(address, window.location.href).href
  const code = useMemo(() => qrPath(full), [full])
  if (code === undefined) return null
  return (
    <svg
      className="wall-code"
      viewBox={`0 0 ${code.modules} ${code.modules}`}
      role="img"
      aria-label={qr(full)}
      data-address={full}
    >
      <path d={code.path} />
    </svg>
  )
}
