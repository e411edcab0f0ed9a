import { useShareWords } from '~/i18n/useShareWords'
import type { TaskState } from './useTask'

/** What has become of a job, said and shown beside its buttons. */
export function Outcome({ state }: { readonly state: TaskState }) {
  const words = useShareWords()
  return (
    <div className="share-outcome">
      <output>
        {state.kind === 'busy' ? words.making : state.kind === 'done' ? state.said : null}
        {state.kind === 'done' && state.warnings.length > 0 ? (
          <ul className="plain-list">
            {state.warnings.map((warning) => (
              <li key={warning}>{warning}</li>
            ))}
          </ul>
        ) : null}
      </output>
      {state.kind === 'failed' ? (
        <p role="alert" className="share-failed">
          {state.why}
        </p>
      ) : null}
    </div>
  )
}
