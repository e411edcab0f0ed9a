import { FindBox } from '~/features/find/FindBox'
import { useAppearance } from '~/store/appearance'
import { useWords } from '~/i18n/useWords'
import { IconButton } from '~/ui/IconButton'
import { addressOfAuditHome } from '~/view/auditHome'
import { addressOfCoverageHome } from '~/view/coverageHome'
import { Link } from '~/view/Link'
import { dropParameter } from '~/view/useAddress'
import { defaultView } from '~/view/view'
import type { Theme, View } from '~/view/view'
import { addressOf, front } from '~/view/place'
import { addressOfSources } from '~/view/sourceList'

/** The page among those of the navigation. */
export type Current = 'explore' | 'audit' | 'coverage' | 'sources'

interface HeaderProps {
  readonly view: View
  readonly theme: Theme
  readonly current: Current | undefined
}

export function Header({ view, theme, current }: HeaderProps) {
  const { site } = useWords()
  const choose = useAppearance((state) => state.choose)
  const home = addressOf(front, { ...defaultView, theme: view.theme, lang: view.lang })
  const other = theme === 'dark' ? 'light' : 'dark'
  const switchTheme = () => {
    choose(other)
    // An address that names a theme would win over the choice just made.
    dropParameter('theme')
  }
  return (
    <header className="page-header">
      <Link className="page-brand" href={home}>
        <span className="page-name">{site.name}</span>
        <span className="page-motto">{site.tagline}</span>
      </Link>
      <nav className="page-nav" aria-label={site.navigation}>
        <Link href={home} aria-current={current === 'explore' ? 'page' : undefined}>
          {site.explore}
        </Link>
        <Link href={addressOfAuditHome(view)} aria-current={current === 'audit' ? 'page' : undefined}>
          {site.audit}
        </Link>
        <Link href={addressOfCoverageHome(view)} aria-current={current === 'coverage' ? 'page' : undefined}>
          {site.coverage}
        </Link>
        <Link href={addressOfSources(view)} aria-current={current === 'sources' ? 'page' : undefined}>
          {site.sources}
        </Link>
      </nav>
      <div className="page-tools">
        <FindBox looks={view} />
        <IconButton
          icon={theme === 'dark' ? 'sun' : 'moon'}
          label={theme === 'dark' ? site.theme.toLight : site.theme.toDark}
          onClick={switchTheme}
        />
      </div>
    </header>
  )
}
