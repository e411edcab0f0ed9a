import { useCatalogue } from '~/data/queries'
import { useWords } from '~/i18n/useWords'
import { base } from '~/view/base'

export function Footer() {
  const { site } = useWords()
  const catalogue = useCatalogue()
  return (
    <footer className="page-footer">
      <p>{site.footer.licence}</p>
      <p>
        <a href={`${base}data/observations.csv`}>{site.footer.data}</a>
        {' · '}
        <a href={`${base}data/articles.csl.json`}>{site.footer.bibliography}</a>
        {catalogue.state === 'ready' ? ` · ${site.footer.version(catalogue.value.version)}` : null}
      </p>
    </footer>
  )
}
