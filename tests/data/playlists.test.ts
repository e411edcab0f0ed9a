import { describe, expect, it } from 'vitest'
import { decode } from '../../app/data/decode'
import { playlistFile, playlistsFile, toPlaylist, toPlaylistsFile } from '../../app/data/playlist'
import { wallPages } from '../../app/data/publish/wall-pages'
import { publish } from '../../app/data/publish/publish'
import { readCorpus, sha256 } from '../../app/data/build/read'
import { sectionAt } from '../../app/domain/playlist'
import { aChart, aCorpus, aPlaylist } from '../../mocks/builders'
import { smallParts } from '../../mocks/small-corpus'

const decoded = (part: Record<string, unknown>) =>
  decode('p.json', JSON.stringify({ ...aPlaylist(), ...part }), playlistFile, toPlaylist)
const rulesOf = (part: Record<string, unknown>) => {
  const reading = decoded(part)
  return reading.ok ? [] : reading.faults.map(({ rule }) => rule)
}
const slide = { chart: 'trade-total' }

describe('a playlist', () => {
  it('has slides of charts and of views, each with words and hours of its own', () => {
    const reading = decoded({
      slides: [
        { section: 'Trade', chart: 'trade-peak', seconds: 45, note: 'Said aloud.' },
        {
          view: 'series=trade-total&from=2020',
          title: 'Since 2020',
          schedule: { days: ['mon'], hours: '08:00..18:30' },
        },
      ],
    })
    expect(reading).toMatchObject({
      ok: true,
      value: {
        slides: [
          {
            shows: { form: 'chart', chart: 'trade-peak', query: '' },
            section: 'Trade',
            seconds: 45,
            note: 'Said aloud.',
          },
          {
            shows: { form: 'view', view: 'series=trade-total&from=2020' },
            title: 'Since 2020',
            schedule: { days: ['mon'], from: 480, to: 1110 },
          },
        ],
      },
    })
  })

  it.each([
    ['no slide', { slides: [] }, 'empty-list'],
    ['a slide that shows nothing', { slides: [{}] }, 'one-slide'],
    ['no time', { seconds: 0 }, 'duration'],
    ['less than no time', { seconds: -30 }, 'duration'],
    ['too short a time to read', { seconds: 2 }, 'duration'],
    ['more than an hour', { slides: [{ ...slide, seconds: 3601 }] }, 'duration'],
    ['half a second', { seconds: 4.5 }, 'duration'],
    ['an hour that no clock has', { schedule: { hours: '08:00..25:00' } }, 'hours'],
    ['a minute that no clock has', { schedule: { hours: '08:60..09:00' } }, 'hours'],
    ['an open end', { schedule: { hours: '08:00..' } }, 'hours'],
    ['three times', { schedule: { hours: '08:00..12:00..14:00' } }, 'hours'],
    ['a day that is none', { schedule: { days: ['someday'] } }, 'choice'],
    ['a schedule without days', { schedule: { days: [] } }, 'empty-list'],
  ])('cannot have %s', (_what, part, rule) => {
    expect(rulesOf(part)).toEqual([rule])
  })

  it.each([
    ['past midnight', { hours: '22:00..06:00' }, { days: [], from: 1320, to: 360 }],
    ['up to midnight', { hours: '18:00..24:00' }, { days: [], from: 1080, to: 1440 }],
    ['on whole days', { days: ['sat', 'sun'] }, { days: ['sat', 'sun'], from: 0, to: 1440 }],
  ])('may be shown %s', (_what, schedule, hours) => {
    expect(decoded({ schedule })).toMatchObject({ ok: true, value: { schedule: hours } })
  })

  it('names a section with its first slide', () => {
    const reading = decoded({
      slides: [slide, { ...slide, section: 'Gas' }, slide, { ...slide, section: 'Coal' }],
    })
    const sections = reading.ok ? [0, 1, 2, 3, 9].map((place) => sectionAt(reading.value, place)) : []
    expect(sections).toEqual([undefined, 'Gas', 'Gas', 'Coal', 'Coal'])
  })
})

describe('the published playlists', () => {
  const later = aPlaylist({ id: 'a-later-one', title: 'Later', order: 20 })
  const full = aPlaylist({
    schedule: { days: ['mon', 'fri'], hours: '22:00..06:30' },
    slides: [
      { section: 'One', chart: 'trade-total', title: 'A title', note: 'A note.', seconds: 3 },
      { view: 'series=trade-total&from=2020', schedule: { hours: '00:00..24:00' } },
    ],
  })
  const corpus = aCorpus({ ...smallParts, playlists: [later, full] })
  const publishedFile = () =>
    decode(
      'playlists.json',
      publish(corpus, sha256, '', []).get('data/playlists.json') ?? '',
      playlistsFile,
      toPlaylistsFile,
    )

  it('come back as they were written, the default one first', () => {
    const reading = publishedFile()
    const [first, second] = [full, later].map((each) => decoded({ ...each }))
    expect(reading).toMatchObject({ ok: true })
    expect(reading.ok ? [...reading.value.playlists.values()] : []).toEqual(
      [first, second].map((each) => (each?.ok === true ? each.value : undefined)),
    )
  })

  it('are part of the version that a wall looks for, and no weight of every first page', () => {
    const files = publish(corpus, sha256, '', [])
    const without = publish(aCorpus(smallParts), sha256, '', [])
    expect(files.get('data/version.json')).not.toBe(without.get('data/version.json'))
    expect(files.get('data/catalogue.json')).toHaveLength(without.get('data/catalogue.json')?.length ?? 0)
  })

  it('have a page each, and the first has the plain address too', () => {
    expect(wallPages(corpus).map(({ address, title }) => [address, title])).toEqual([
      ['/wall/', 'A briefing · Wall · Amur'],
      ['/wall/briefing/', 'A briefing · Wall · Amur'],
      ['/wall/a-later-one/', 'Later · Wall · Amur'],
    ])
    expect(wallPages(aCorpus({ ...smallParts, charts: [aChart()] }))).toEqual([])
  })
})

describe('the project’s own playlists', () => {
  it('are a briefing of a dozen slides or more, and a shorter one', () => {
    const { corpus } = readCorpus(process.cwd())
    const [briefing, energy] = corpus.playlists.toSorted((a, b) => a.order - b.order)
    expect([briefing?.id, energy?.id]).toEqual(['briefing', 'energy'])
    expect(briefing?.slides.length).toBeGreaterThanOrEqual(12)
    expect(energy?.slides.length).toBeLessThan(briefing?.slides.length ?? 0)
    expect(briefing?.slides.every(({ note }) => note !== undefined)).toBe(true)
  })
})
