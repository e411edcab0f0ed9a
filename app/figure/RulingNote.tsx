import { useWords } from '~/i18n/useWords'
import type { Ruled } from './evidence'
import './RulingNote.css'

/** An editor's reason for letting one of several claims lead. */
export function RulingNote({ ruled: { ruling, leads } }: { readonly ruled: Ruled }) {
  const { believe } = useWords()
  return (
    <section className="ruling" data-ruling={ruling.id}>
      <h3 className="eyebrow">{leads ? believe.rulingLeads : believe.rulingOver}</h3>
      <p>{ruling.reason}</p>
    </section>
  )
}
