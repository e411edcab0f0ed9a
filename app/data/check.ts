import { readChecked } from './build/charts'
import { explain } from './fault'

/** node scripts/run-ts.mjs app/data/check.ts: says what is wrong in data/; 1 when something is. */
export async function main(): Promise<number> {
  const { corpus, faults } = await readChecked(process.cwd())
  if (faults.length > 0) {
    const files = new Set(faults.map((fault) => fault.file)).size
    console.error(`${explain(faults)}\n\n${faults.length} faults in ${files} files`)
    return 1
  }
  const claims = corpus.series.flatMap(({ observations }) => observations)
  const exempt = claims.filter(
    ({ citation }) => citation.form === 'passage' && citation.quoteExempt !== undefined,
  )
  console.log(
    `${corpus.series.length} series, ${claims.length} observations (${exempt.length} with a quote judged by hand), ` +
      `${corpus.articles.length} articles, ${corpus.annotations.length} annotations, ${corpus.rates.length} rates, ${corpus.rulings.length} rulings, ${corpus.charts.length} saved charts, ${corpus.playlists.length} playlists, ${corpus.errata.length} errata: no faults`,
  )
  return 0
}
