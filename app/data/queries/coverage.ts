import { queryOptions, useQuery } from '@tanstack/react-query'
import type { CoverageFile } from '../../domain/coverage-file'
import { coverageFile, toCoverageFile } from '../coverage'
import { fetchFile } from '../fetch'
import { loading, published } from '../queries'
import type { Loading } from '../queries'

export const coverageQuery = queryOptions({
  ...published,
  queryKey: ['coverage'],
  queryFn: ({ signal }) => fetchFile('coverage.json', coverageFile, toCoverageFile, signal),
})

export const useCoverage = (): Loading<CoverageFile> => loading(useQuery(coverageQuery))
