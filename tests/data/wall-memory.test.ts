import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { memoryText, readMemory } from '../../app/data/wall-memory'
import { beginLog } from '../../app/domain/wall/begin-log'
import type { WallMemory } from '../../app/domain/wall/memory'
import { noteError } from '../../app/domain/wall/note-error'
import { noteHeap } from '../../app/domain/wall/note-heap'
import { enter } from '../../app/domain/wall/enter'
import type { LogEntry } from '../../app/domain/wall/log'

const entries: readonly LogEntry[] = [
  { kind: 'start', at: 1, app: undefined, playlist: '' },
  { kind: 'start', at: 2, app: 'app-1', playlist: 'energy' },
  { kind: 'outage', at: 3, until: undefined, why: 'network' },
  { kind: 'outage', at: 3, until: 9, why: 'network' },
  { kind: 'skipped', at: 4, last: 8, times: 2, slide: 0, why: 'slow' },
  { kind: 'data', at: 5, version: 'a' },
  { kind: 'app', at: 6, version: 'b' },
  { kind: 'clock', at: 7, by: -3_600_000 },
]
const log = noteHeap(
  noteError(entries.reduce(enter, beginLog({ at: 1, app: 'a', playlist: 'p' })), 9, 'why'),
  {
    at: 10,
    used: 5e6,
  },
)
const whole: WallMemory = {
  playlist: 'briefing',
  at: { key: 'trade-peak?', place: 3 },
  data: { version: 'a', at: 9, unreachable: { since: 10, why: 'network' } },
  restarted: { version: 'b', at: 11 },
  log,
}
const bare: WallMemory = {
  playlist: '',
  at: undefined,
  data: { version: undefined, at: undefined, unreachable: undefined },
  restarted: undefined,
  log: beginLog({ at: 1, app: undefined, playlist: '' }),
}

describe('what a wall leaves to its next run', () => {
  it.each([
    ['everything', whole],
    ['next to nothing', bare],
  ])('comes back as it was: %s', (_what, memory) => {
    expect(readMemory(memoryText(memory))).toEqual(memory)
  })

  it.each([
    ['no JSON', '{"playlist":'],
    ['nothing', ''],
    ['another shape', '{"playlist":"briefing"}'],
    ['a place that is none', memoryText(whole).replace('"place":3', '"place":-1')],
    ['a reason that is none', memoryText(whole).replace('"slow"', '"lazy"')],
    ['a list of nonsense', memoryText(bare).replace('"heap":[]', '"heap":[7]')],
  ])('is forgotten where it is %s', (_what, text) => {
    expect(readMemory(text)).toBeUndefined()
  })

  it('is read without throwing, whatever stands there', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(() => readMemory(text)).not.toThrow()
      }),
    )
  })
})
