import { useWords } from '~/i18n/useWords'
import { Notice } from '~/ui/Notice'
import { writeAddress } from '~/view/address'
import { Link } from '~/view/Link'
import { base } from '~/view/useAddress'
import { defaultView } from '~/view/view'

export function NotFound({ path }: { readonly path: string }) {
  const { refusal } = useWords()
  return (
    <main className="column" id="see">
      <h1>{refusal.notFound}</h1>
      <Notice
        kind="info"
        title={refusal.notFoundBody(path)}
        actions={<Link href={writeAddress(undefined, defaultView, base)}>{refusal.home}</Link>}
      />
    </main>
  )
}
