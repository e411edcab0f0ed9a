import { useWords } from '~/i18n/useWords'
import { Notice } from '~/ui/Notice'
import { Link } from '~/view/Link'
import { defaultView } from '~/view/view'
import { addressOf, front } from '~/view/place'

export function NotFound({ path }: { readonly path: string }) {
  const { refusal } = useWords()
  return (
    <main className="column" id="main">
      <h1>{refusal.notFound}</h1>
      <Notice
        kind="info"
        title={refusal.notFoundBody(path)}
        actions={<Link href={addressOf(front, defaultView)}>{refusal.home}</Link>}
      />
    </main>
  )
}
