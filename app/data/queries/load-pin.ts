import type { SeriesId } from '../../domain/brand'
import { pinAt } from '../../domain/pin'
import type { Pin } from '../../domain/pin'
import { versionsSince } from '../../domain/version-list'
import { fetchFile } from '../fetch'
import { seriesHistoryFile, toSeriesHistory, toVersionList, versionsFile } from '../history'

/**
 * What a version of the corpus was for some series: the list of versions, and the past of those that changed since.
 * @throws DataError when a file cannot be reached or is not valid
 */
export async function loadPin(version: string, ids: readonly SeriesId[], signal: AbortSignal): Promise<Pin> {
  const list = await fetchFile('history/versions.json', versionsFile, toVersionList, signal)
  const since = versionsSince(list, version) ?? []
  const changed = ids.filter((id) => since.some(({ series }) => series.includes(id)))
  const histories = await Promise.all(
    changed.map((id) => fetchFile(`history/${id}.json`, seriesHistoryFile, toSeriesHistory, signal)),
  )
  return pinAt(version, list, histories)
}
