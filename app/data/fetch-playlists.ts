import type { PlaylistsFile } from '../domain/playlist'
import { fetchFile } from './fetch'
import { playlistsFile, toPlaylistsFile } from './playlist'

/** data/playlists.json */
export const fetchPlaylists = (signal: AbortSignal): Promise<PlaylistsFile> =>
  fetchFile('playlists.json', playlistsFile, toPlaylistsFile, signal)
