import { describe, expect, it } from 'vitest'
import { publishedFiles } from '../../app/data/build/charts'
import { checkPlaylists } from '~/figure/checkPlaylists'
import { aChart, aCorpus, aPlaylist } from '../../mocks/builders'
import type { PlaylistRecord } from '../../mocks/builders'
import { smallParts } from '../../mocks/small-corpus'

type SlideRecord = PlaylistRecord['slides'][number]

const faultsOf = (...slides: readonly SlideRecord[]) => {
  const playlists = [aPlaylist({ slides: [...slides] })]
  const corpus = aCorpus({ ...smallParts, charts: [aChart()], playlists })
  return checkPlaylists(corpus.playlists, publishedFiles(corpus)).map(({ path, rule }) => [path, rule])
}

const view = 'series=trade-total&from=2021'

describe('a slide', () => {
  it.each<readonly [string, SlideRecord]>([
    ['a saved chart', { chart: 'trade-peak' }],
    ['a series', { chart: 'crude-volume' }],
    ['a view', { view }],
    ['a view under a title that it proves', { view, title: 'Trade came to $240bn in 2023' }],
    ['a note that the chart proves', { chart: 'trade-peak', note: 'It was $190.27bn in 2022, or $210bn.' }],
    ['a note that the series proves', { chart: 'trade-total', note: 'It was about $190bn in 2022.' }],
  ])('may show %s', (_what, slide) => {
    expect(faultsOf(slide)).toEqual([])
  })

  it.each<readonly [string, SlideRecord, string, string]>([
    ['view that is not understood', { view: 'series=trade-total&from=20x4' }, 'view', 'viewReads'],
    ['view of nothing', { view: 'from=2014' }, 'view', 'viewNamesSeries'],
    ['view of an unknown series', { view: 'series=tea' }, 'view', 'viewNamesSeries'],
    ['view that draws nothing', { view: 'series=trade-total&from=1950&to=1951' }, 'view', 'viewDraws'],
    ['view that says too much', { view: 'series=trade-total&notes=1' }, 'view', 'viewIsTidy'],
    [
      'title that says more than its view',
      { view, title: 'Trade came to $250bn in 2023' },
      'title',
      'numberIsPlotted',
    ],
    [
      'title that says more than its chart',
      { chart: 'trade-peak', title: 'Trade came to $250bn' },
      'title',
      'numberIsPlotted',
    ],
    ['title that is too long', { view, title: 'Trade '.repeat(14) }, 'title', 'titleIsHeadline'],
    [
      'note that its chart does not prove',
      { chart: 'trade-peak', note: 'It was $12bn once.' },
      'note',
      'numberIsPlotted',
    ],
    ['note on a year beside the axis', { view, note: 'In 1999 nobody counted.' }, 'note', 'yearIsPlotted'],
  ])('cannot have a %s', (_what, slide, path, rule) => {
    expect(faultsOf({ chart: 'trade-total' }, slide)).toEqual([[`slides[1].${path}`, rule]])
  })

  it('is not blamed for what its chart says', () => {
    const charts = [aChart({ title: 'Trade came to $250bn in 2023' })]
    const playlists = [aPlaylist({ slides: [{ chart: 'trade-peak', note: 'A record.' }] })]
    const corpus = aCorpus({ ...smallParts, charts, playlists })
    expect(checkPlaylists(corpus.playlists, publishedFiles(corpus))).toEqual([])
  })
})
