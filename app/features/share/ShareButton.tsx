import { useCallback, useState } from 'react'
import { useWords } from '~/i18n/useWords'
import { Button } from '~/ui/Button'
import { onDemand } from '~/ui/onDemand'

const shareDialog = onDemand(async () => (await import('./ShareDialog')).ShareDialog)

interface ShareButtonProps {
  /** The chart's id from the address; undefined on the front page. */
  readonly chart: string | undefined
  readonly search: string
}

/** Opens everything by which a chart leaves the site; its code comes when it is asked for. */
export function ShareButton({ chart, search }: ShareButtonProps) {
  const { share, shareFailed } = useWords()
  const [state, setState] = useState<'closed' | 'open' | 'failed'>('closed')
  const close = useCallback(() => setState('closed'), [])
  // Opened when it can be shown: its failure must not take the page's figure away.
  const open = () => {
    shareDialog.load().then(
      () => setState('open'),
      () => setState('failed'),
    )
  }
  return (
    <>
      <Button
        look="quiet"
        icon="share"
        className="no-print"
        aria-haspopup="dialog"
        onPointerEnter={shareDialog.preload}
        onFocus={shareDialog.preload}
        onClick={open}
        data-share=""
      >
        {share}
      </Button>
      {state === 'failed' ? <p role="alert">{shareFailed}</p> : null}
      {state === 'open' ? <shareDialog.Show props={{ chart, search, onClose: close }} /> : null}
    </>
  )
}
