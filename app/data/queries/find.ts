import { queryOptions, useQuery } from '@tanstack/react-query'
import type { FindFile } from '../../domain/find-file'
import { fetchFile } from '../fetch'
import { findFile, toFindFile } from '../find-file'
import { loading, published } from '../queries'
import type { Loading } from '../queries'

export const findQuery = queryOptions({
  ...published,
  queryKey: ['find'],
  queryFn: ({ signal }) => fetchFile('find.json', findFile, toFindFile, signal),
})

export const useFindFile = (): Loading<FindFile> => loading(useQuery(findQuery))
