import { AuditRoute } from '~/features/audit/AuditRoute'
import { CoverageRoute } from '~/features/coverage/CoverageRoute'
import { ExplorePage } from '~/features/explore/ExplorePage'
import { ShareButton } from '~/features/share/ShareButton'
import { SourceRoute } from '~/features/sources/SourceRoute'
import { useWords } from '~/i18n/useWords'
import type { Address } from '~/view/address'
import { ErrorBoundary } from './ErrorBoundary'
import { Footer } from './Footer'
import { Header } from './Header'
import type { Current } from './Header'
import { NotFound } from './NotFound'
import { useArrival } from './useArrival'
import { useTheme } from './useTheme'

type PageAddress = Exclude<Address, { readonly page: 'wall' }>

export function App({ address }: { readonly address: PageAddress }) {
  const { site } = useWords()
  const theme = useTheme(address.view.theme)
  useArrival(address.page === 'article' ? `article ${address.article}` : address.page)
  return (
    <div className="page">
      <a className="skip-link" href={address.page === 'explore' ? '#see' : '#main'}>
        {address.page === 'explore' ? site.skip : site.skipToContent}
      </a>
      <Header view={address.view} theme={theme} current={currentOf(address)} />
      <ErrorBoundary key={keyOf(address)}>
        <Page address={address} />
      </ErrorBoundary>
      <Footer />
    </div>
  )
}

function Page({ address }: { readonly address: PageAddress }) {
  switch (address.page) {
    case 'explore':
      return (
        <ExplorePage
          chart={address.chart}
          search={address.search}
          share={<ShareButton chart={address.chart} search={address.search} />}
        />
      )
    case 'sources':
    case 'article':
      return <SourceRoute address={address} />
    case 'audit':
      return <AuditRoute search={address.search} />
    case 'coverage':
      return <CoverageRoute search={address.search} />
    case 'not-found':
      return <NotFound path={address.path} />
  }
}

/** What stands in an error boundary of its own: a chart or an article that fails leaves the others alone. */
function keyOf(address: PageAddress): string {
  switch (address.page) {
    case 'explore':
      return `explore:${address.chart ?? ''}`
    case 'article':
      return `article:${address.article}`
    case 'sources':
    case 'audit':
    case 'coverage':
    case 'not-found':
      return address.page
  }
}

function currentOf({ page }: PageAddress): Current | undefined {
  switch (page) {
    case 'explore':
    case 'sources':
    case 'audit':
    case 'coverage':
      return page
    case 'article':
      return 'sources'
    case 'not-found':
      return undefined
  }
}
