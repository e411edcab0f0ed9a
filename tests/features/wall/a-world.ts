import { DataError } from '~/domain/data-error'
import type { Catalogue } from '~/domain/corpus'
import type { Playlist } from '~/domain/playlist'
import { createNotebook } from '~/features/wall/createNotebook'
import { playlistOf } from '~/features/wall/playlistOf'
import type { WallWorld } from '~/features/wall/world'
import { en } from '~/i18n/en'

/** A world whose clock, source and answers are a test's. */
export interface TestWorld {
  now: number
  version: string
  app: string
  /** Whether the source answers. */
  isThere: boolean
  reloads: number
  readonly world: WallWorld
}

const nine = Date.UTC(2026, 10, 26, 9)

export function aWorld(catalogue: Catalogue, playlist: Playlist = aPlaylist(catalogue)): TestWorld {
  const answer = <Value>(value: () => Value): Promise<Value> =>
    test.isThere
      ? Promise.resolve(value())
      : Promise.reject(new DataError({ kind: 'network', file: 'data/version.json' }))
  const test: TestWorld = {
    now: nine,
    version: catalogue.version,
    app: 'index-one.js',
    isThere: true,
    reloads: 0,
    world: {
      now: () => test.now,
      words: en,
      app: 'index-one.js',
      interval: 3,
      refresh: 60_000,
      published: () => answer(() => ({ version: test.version, app: test.app })),
      edition: () =>
        answer(() => ({ catalogue: { ...catalogue, version: test.version }, playlist, unknown: undefined })),
      notebook: createNotebook({ name: '/wall/', app: 'index-one.js', at: nine }),
      data: { version: undefined, at: undefined, unreachable: undefined },
      begin: () => undefined,
      reload: () => {
        test.reloads++
      },
    },
  }
  return test
}

function aPlaylist({ charts }: Catalogue): Playlist {
  const list = playlistOf([...charts.keys()].map((chart) => ({ form: 'chart', chart, query: '' })))
  if (list === undefined) throw new Error('the corpus has no charts')
  return list
}
