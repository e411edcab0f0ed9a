import { ExplorePage } from '~/features/explore/ExplorePage'
import { useWords } from '~/i18n/useWords'
import { useAddress } from '~/view/useAddress'
import { ErrorBoundary } from './ErrorBoundary'
import { Footer } from './Footer'
import { Header } from './Header'
import { NotFound } from './NotFound'
import { useTheme } from './useTheme'

export function App() {
  const address = useAddress()
  const { site } = useWords()
  const theme = useTheme(address.view.theme)
  const chart = address.page === 'explore' ? address.chart : undefined
  return (
    <div className="page">
      <a className="skip-link" href="#see">
        {site.skip}
      </a>
      <Header
        view={address.view}
        theme={theme}
        current={address.page === 'explore' ? 'explore' : undefined}
      />
      <ErrorBoundary key={address.page === 'explore' ? `explore:${chart ?? ''}` : 'not-found'}>
        {address.page === 'explore' ? (
          <ExplorePage chart={chart} search={address.search} />
        ) : (
          <NotFound path={address.path} />
        )}
      </ErrorBoundary>
      <Footer />
    </div>
  )
}
