import { articleIds } from '~/domain/brand'
import { ArticleRoute } from './ArticleRoute'
import { SourcesRoute } from './SourcesRoute'
import type { SourceAddress } from './SourceRoute'
import { UnknownArticle } from './UnknownArticle'
import './sources.css'

export function SourcePages({ address }: { readonly address: SourceAddress }) {
  switch (address.page) {
    case 'sources':
      return <SourcesRoute list={address.list} view={address.view} problems={address.problems} />
    case 'article':
      return articleIds.is(address.article) ? (
        <ArticleRoute
          key={address.article}
          id={address.article}
          view={address.view}
          problems={address.problems}
        />
      ) : (
        <UnknownArticle id={address.article} view={address.view} />
      )
  }
}
