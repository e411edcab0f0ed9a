import { queryOptions, useQuery } from '@tanstack/react-query'
import type { PlaylistsFile } from '../../domain/playlist'
import { fetchPlaylists } from '../fetch-playlists'
import { loading, published } from '../queries'
import type { Loading } from '../queries'

const playlistsQuery = queryOptions({
  ...published,
  queryKey: ['playlists'],
  queryFn: ({ signal }) => fetchPlaylists(signal),
})

export const usePlaylists = (): Loading<PlaylistsFile> => loading(useQuery(playlistsQuery))
