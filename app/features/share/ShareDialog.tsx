import { useState } from 'react'
import { useShareWords } from '~/i18n/useShareWords'
import { Dialog } from '~/ui/Dialog'
import { Tabs } from '~/ui/Tabs'
import { Section } from './Section'
import { sectionIds } from './sectionIds'
import type { SectionId } from './sectionIds'
import { useShared } from './useShared'
import './share.css'

interface ShareDialogProps {
  readonly chart: string | undefined
  readonly search: string
  readonly onClose: () => void
}

export function ShareDialog({ chart, search, onClose }: ShareDialogProps) {
  const words = useShareWords()
  const [section, setSection] = useState<SectionId>('picture')
  const loading = useShared(chart, search)
  return (
    <Dialog
      title={words.title}
      subject={loading.state === 'ready' ? loading.value.title : ' '}
      closeLabel={words.close}
      onClose={onClose}
    >
      <Tabs
        label={words.sections}
        tabs={sectionIds.map((value) => ({ value, label: words.section[value] }))}
        value={section}
        onChange={setSection}
      >
        <Section id={section} loading={loading} />
      </Tabs>
    </Dialog>
  )
}
