import { queryOptions, useQuery } from '@tanstack/react-query'
import type { PlaylistsFile } from '../../domain/playlist'
import { fetchFile } from '../fetch'
import { playlistsFile, toPlaylistsFile } from '../playlist'
import { loading, published } from '../queries'
import type { Loading } from '../queries'

export const playlistsQuery = queryOptions({
  ...published,
  queryKey: ['playlists'],
  queryFn: ({ signal }) => fetchFile('playlists.json', playlistsFile, toPlaylistsFile, signal),
})

export const usePlaylists = (): Loading<PlaylistsFile> => loading(useQuery(playlistsQuery))
