import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { readCorpus } from '../../app/data/build/read'
import { frequenciesToDraw } from '~/domain/frequency'
import type { Observation } from '~/domain/observation'
import { isClosed, overlaps, periodText } from '~/domain/period'
import { claimsOf } from '~/domain/derive/term'
import { pointId } from '~/domain/point'
import { position } from '~/domain/quantity'
import { sameScale, unitOf } from '~/domain/unit'
import { evidenceOf } from '~/figure/evidence'
import { claimFilters, isKept, readFilter, windowOf } from '~/figure/keep'
import type { FigureModel, Remedy } from '~/figure/model'
import { prepare } from '~/figure/prepare'
import type { Bundle } from '~/figure/prepare'
import { en } from '~/i18n/en'
import { defaultView, hasFilters, withoutFilters } from '~/view/view'
import type { View } from '~/view/view'
import { smallCorpus } from '../../mocks/small-corpus'
import { bundlesOf, marksIn, statedMarksIn } from './bundle'
import { viewsOf } from './views'

// A hundred figures a law take a second or two, and longer on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

// Laws of every figure, held against the corpus that readers get and against one with a case of each kind.

const root = new URL('../..', import.meta.url).pathname.replace(/\/$/, '')
const real = bundlesOf(readCorpus(root).corpus)
const small = bundlesOf(smallCorpus())

const bundles: fc.Arbitrary<Bundle> = fc.oneof(
  fc.constantFrom(...real.ids).map((id) => real.bundle(id)),
  fc.constantFrom(...small.ids).map((id) => small.bundle(id)),
  fc
    .constantFrom('trade-russia-to-china', 'crude-value', 'trade-balance')
    .map((id) => real.bundle('trade-total', id)),
)
const cases = bundles.chain((bundle) => fc.tuple(fc.constant(bundle), viewsOf(bundle)))

const holds = (law: (bundle: Bundle, view: View, figure: FigureModel) => void, runs = 100) =>
  fc.assert(
    fc.property(cases, ([bundle, view]) => law(bundle, view, prepare(bundle, view, en))),
    { numRuns: runs },
  )

const ids = (claims: readonly Observation[]) => claims.map(({ id }) => id).toSorted()

/** The claims that a view keeps in its window, by what the words of the contract say. */
function keptIn({ plotted }: Bundle, view: View) {
  return plotted.flatMap(({ summary, file }) =>
    file.observations
      .filter((claim) => isKept(claim, view, file.articles) && overlaps(claim.period, windowOf(view)))
      .map((claim) => ({ claim, measure: summary.measure })),
  )
}

describe('every figure', () => {
  it('draws each kept claim of its scale, window and grain in exactly one mark, and no other', () => {
    holds((bundle, view, figure) => {
      if (figure.kind === 'refused') return
      const wanted = keptIn(bundle, view).filter(
        ({ claim, measure }) =>
          sameScale(claim.quantity.unit, figure.unit) &&
          frequenciesToDraw(claim.period, measure).includes(figure.frequency),
      )
      const claims = statedMarksIn(figure).flatMap(({ point }) => point.claims)
      const all = ids(wanted.map(({ claim }) => claim))
      // Of a contested span alone, what is drawn are claims of the view, and not all of them.
      const due = view.contested ? all.filter((id) => ids(claims).includes(id)) : all
      expect(ids(claims)).toEqual(due)
      expect([...figure.drawn].toSorted()).toEqual(ids(claims))
    })
  })

  it('offers under another grain or unit every kept claim of the window that it does not draw', () => {
    holds((bundle, view, figure) => {
      const drawn = new Set(statedMarksIn(figure).flatMap(({ point }) => point.claims))
      if (view.contested) return
      for (const { claim, measure } of keptIn(bundle, view)) {
        if (drawn.has(claim)) continue
        const offered = sameScale(claim.quantity.unit, figure.unit)
          ? figure.spans.some(({ frequency }) => frequenciesToDraw(claim.period, measure).includes(frequency))
          : figure.units.some(({ unit }) => sameScale(unit, claim.quantity.unit))
        const mixed = figure.kind === 'refused' && figure.heading === en.refusal.mixedUnits
        expect(offered || mixed, `${claim.id} ${periodText(claim.period)}`).toBe(true)
      }
    })
  })

  it('draws as many marks under another grain as its offer says', () => {
    holds((bundle, view, figure) => {
      if (figure.kind === 'refused' && figure.heading === en.refusal.mixedUnits) return
      for (const { frequency, count } of figure.spans) {
        const before = new Set(statedMarksIn(figure).map(({ point }) => point.lead.id))
        const there = statedMarksIn(prepare(bundle, { ...view, freq: frequency }, en))
        const more = there.filter(({ point }) => !before.has(point.lead.id))
        expect(more.length, `${figure.series.id}: ${figure.heading}`).toBe(count)
      }
    }, 50)
  })

  it('has as many claims in another unit, drawn or offered there, as its offer says', () => {
    holds((bundle, view, figure) => {
      const others = [...new Set(figure.units.map(({ unit }) => unit))]
      for (const { unit, count } of figure.units) {
        if (others.filter((one) => sameScale(one, unit)).length > 1) continue
        const inUnit = keptIn(bundle, view).filter(({ claim }) => sameScale(claim.quantity.unit, unit))
        expect(count).toBe(inUnit.length)
      }
    })
  })

  it('counts truly what each filter would keep', () => {
    holds((bundle, view, figure) => {
      for (const filter of claimFilters) {
        const option = figure.facets.claims[filter].at(-1)
        if (option === undefined) continue
        const narrowed = prepare(
          bundle,
          { ...view, contested: false, ...readFilter(filter, [option.value]) },
          en,
        )
        const mixed = narrowed.kind === 'refused' && narrowed.heading === en.refusal.mixedUnits
        if (mixed) continue
        expect(
          statedMarksIn(narrowed).flatMap(({ point }) => point.claims).length,
          `${filter} ${option.value}`,
        ).toBe(option.count)
      }
    }, 40)
  })

  it('counts truly what its filters hide', () => {
    holds(({ plotted }, view, { claims }) => {
      const all = plotted.flatMap(({ file }) => file.observations)
      const kept = plotted.flatMap(({ file }) =>
        file.observations.filter((claim) => isKept(claim, view, file.articles)),
      )
      expect(claims).toEqual({ all: all.length, hidden: all.length - kept.length })
    })
  })

  it('leads from a refusal to a view that draws', () => {
    const follow = (bundle: Bundle, { remedies }: { readonly remedies: readonly Remedy[] }) =>
      remedies.map(({ view }) => {
        const asked = bundle.plotted.filter(
          ({ summary }) => view.series.length === 0 || view.series.includes(summary.id),
        )
        const there = { ...bundle, plotted: nonEmpty(asked) }
        return { there, figure: prepare(there, view, en) }
      })
    holds((bundle, _view, figure) => {
      if (figure.kind === 'drawn') return
      expect(figure.reason).not.toBe('')
      const ways = follow(bundle, figure)
      // Series that share no unit are first parted, and then each is a figure with ways of its own.
      const draws = ways.some((way) => way.figure.kind === 'drawn')
      const parts = ways.some(
        (way) =>
          way.figure.kind === 'refused' &&
          follow(way.there, way.figure).some((next) => next.figure.kind === 'drawn'),
      )
      const labels = figure.remedies.map(({ label }) => label).join()
      expect(draws || (figure.heading === en.refusal.mixedUnits && parts), `${labels} lead nowhere`).toBe(
        true,
      )
    })
  })

  it('never fills a forecast or a hedged number, and never joins a bound or a forecast to a line', () => {
    holds((_bundle, _view, figure) => {
      for (const { point, fill, form, onLine } of statedMarksIn(figure)) {
        const { status, quantity } = point.lead
        const isForecast = status === 'forecast'
        const isSoft =
          status === 'estimate' || (quantity.hedge !== undefined && quantity.hedge.sense !== 'exact')
        expect(implies(isForecast, fill === 'dashed'), `${point.lead.id} is ${fill}`).toBe(true)
        expect(implies(isSoft, fill !== 'filled'), `${point.lead.id} is ${fill}`).toBe(true)
        expect(implies(isForecast || form.kind !== 'dot', !onLine), `${point.lead.id} is on the line`).toBe(
          true,
        )
      }
    })
  })

  it('joins spans of one grain only, neighbours without a gap', () => {
    holds((_bundle, _view, figure) => {
      if (figure.kind === 'refused') return
      for (const { line } of figure.chart.series) {
        expect(line.runs.flat()).toEqual(line.points)
        for (const run of line.runs) {
          for (const [index, { period }] of run.entries()) {
            const before = run[index - 1]?.period
            if (before === undefined || !isClosed(before) || !isClosed(period)) continue
            const follows =
              figure.frequency === 'ytd' ? before.start === period.start : before.end + 1 === period.start
            expect(follows, `${periodText(before)} and ${periodText(period)}`).toBe(true)
          }
        }
      }
    })
  })

  it('reckons only what nobody states, from claims that the reader keeps, and says what it can mean', () => {
    holds((bundle, view, figure) => {
      if (figure.kind === 'refused') return
      const stated = new Set(
        statedMarksIn(figure).map(({ point }) => `${point.lead.series} ${periodText(point.period)}`),
      )
      const files = [...bundle.plotted.map(({ file }) => file), ...(bundle.inputs ?? [])]
      for (const { point, fill } of marksIn(figure)) {
        if (point.kind !== 'derived') continue
        const { term, interval, shown } = point
        expect(fill).toBe('reckoned')
        expect(interval.low).toBeLessThanOrEqual(position(shown))
        expect(interval.high).toBeGreaterThanOrEqual(position(shown))
        const beside = statedMarksIn(figure).filter(
          (mark) => mark.onLine && mark.point.lead.series === term.series,
        )
        expect(beside.some((mark) => periodText(mark.point.period) === periodText(point.period))).toBe(false)
        expect(stated.has(`${term.series} ${periodText(point.period)}`) && view.status.length === 0).toBe(
          false,
        )
        for (const claim of claimsOf(term)) {
          const file = files.find(({ series }) => series.id === claim.series)
          const isThere = file !== undefined && isKept(claim, view, file.articles)
          expect([claim.id, isThere]).toEqual([claim.id, true])
        }
      }
    })
  })

  it('lets one claim of a contested span lead, whichever the rule', () => {
    holds((_bundle, _view, figure) => {
      for (const rivals of figure.contests) {
        const marks = statedMarksIn(figure).filter(({ point }) => rivals.includes(point))
        if (figure.kind === 'refused') continue
        expect(marks).toHaveLength(rivals.length)
        expect(marks.filter(({ contested }) => contested === 'leads')).toHaveLength(1)
        expect(marks.filter(({ contested }) => contested === 'rivals')).toHaveLength(rivals.length - 1)
      }
    })
  })

  it('says what its marks mean: each kind that is there, and no other', () => {
    holds((_bundle, _view, figure) => {
      if (figure.kind === 'refused') return
      const marks = marksIn(figure)
      const glyphs = new Set(figure.notes.map(({ glyph }) => glyph))
      const there = (glyph: string, isThere: boolean) =>
        expect([glyph, glyphs.has(glyph as never)]).toEqual([glyph, isThere])
      there(
        'hollow',
        marks.some(({ fill, form }) => fill === 'hollow' && form.kind !== 'bound'),
      )
      there(
        'reckoned',
        marks.some(({ fill }) => fill === 'reckoned'),
      )
      there(
        'contest',
        marks.some(({ contested }) => contested !== undefined),
      )
      there(
        'dashed',
        marks.some(({ fill }) => fill === 'dashed'),
      )
      there(
        'bar',
        marks.some(({ form }) => form.kind === 'bar'),
      )
      there(
        'bound',
        marks.some(({ form }) => form.kind === 'bound'),
      )
      for (const shape of ['triangle', 'square', 'diamond'])
        there(
          shape,
          marks.some((mark) => mark.shape === shape && mark.form.kind === 'dot'),
        )
    })
  })

  it('names as its sources exactly what is plotted', () => {
    holds((_bundle, _view, figure) => {
      if (figure.kind === 'refused') return
      const claims = marksIn(figure).flatMap(({ point }) =>
        point.kind === 'derived' ? claimsOf(point.term) : point.claims,
      )
      const articles = (some: readonly Observation[]) =>
        new Set(some.map(({ citation }) => citation.article)).size
      expect(figure.sources.articles).toBe(articles(claims))
      expect(figure.sources.marks).toBe(marksIn(figure).length)
      expect(figure.sources.bases.map(({ id }) => id).toSorted()).toEqual(
        [...new Set(claims.map(({ basis }) => basis))].toSorted(),
      )
      for (const line of figure.sources.bases) {
        expect(line.articles).toBe(articles(claims.filter(({ basis }) => basis === line.id)))
      }
    })
  })

  it('gives every gap of its line a reason that is true', () => {
    holds((bundle, view, figure) => {
      if (figure.kind === 'refused') return
      const [series] = figure.chart.series
      for (const { period, reason } of figure.chart.missing) {
        const inside = marksIn(figure).filter(
          ({ point, form }) =>
            form.kind !== 'bar' &&
            isClosed(point.period) &&
            point.period.start >= period.start &&
            point.period.end <= period.end,
        )
        expect(series?.line.points.some((point) => overlaps(point.period, period))).toBe(false)
        const whole = marksIn(prepare(bundle, withoutFilters(view), en))
        const hidden = hasFilters(view) && whole.some(({ point }) => overlaps(point.period, period))
        const isTrue = { 'no-claim': inside.length === 0, beside: inside.length > 0, filtered: hidden }
        expect(isTrue[reason], `${periodText(period)}: ${reason}`).toBe(true)
      }
    })
  })

  it('claims a rise or a fall only where the ends of its line prove it', () => {
    holds((bundle, _view, figure) => {
      if (figure.kind === 'refused' || bundle.plotted.length > 1) return
      const points = figure.chart.series[0]?.line.points ?? []
      const [first, last] = [points[0], points.at(-1)]
      // The first place of a ranking has the smallest number.
      const up = unitOf(figure.unit).dimension === 'rank' ? -1 : 1
      const change =
        first === undefined || last === undefined ? 0 : up * (position(last.shown) - position(first.shown))
      const { subject } = figure.series
      expect(figure.heading.startsWith(subject)).toBe(true)
      const said = figure.heading.slice(subject.length)
      expect(implies(said.startsWith(' rose'), change > 0), `${said}: ${change}`).toBe(true)
      expect(implies(said.startsWith(' fell'), change < 0), `${said}: ${change}`).toBe(true)
    })
  })

  it('shows all of its marks on its axis', () => {
    holds((_bundle, view, figure) => {
      if (figure.kind === 'refused') return
      const { span } = figure.chart
      const holdsSpan = (from: number, to: number) => span.start <= from && from <= to && to <= span.end + 1
      for (const { point, form } of marksIn(figure)) {
        const seen = form.kind === 'bar' ? holdsSpan(form.from, form.to) : holdsSpan(form.at, form.at)
        expect(seen, `${periodText(point.period)} on ${periodText(span)}`).toBe(true)
        const isWhole = view.from === undefined && view.to === undefined && isClosed(point.period)
        const { start, end } = isClosed(point.period) ? point.period : span
        expect(implies(isWhole, holdsSpan(start, end + 1)), `${periodText(point.period)} whole`).toBe(true)
      }
      for (const { at } of figure.chart.events) expect(at >= span.start && at <= span.end + 1).toBe(true)
    })
  })

  it('finds the evidence of every claim, or says in which unit it is stated', () => {
    holds((bundle, _view, figure) => {
      for (const { file } of bundle.plotted) {
        for (const claim of file.observations) {
          const elsewhere = figure.otherwise.get(claim.id)
          const evidence = evidenceOf(figure, claim.id, bundle.catalogue.bases)
          const found = evidence?.claims.map((one) => one.claim.id) ?? []
          expect(evidence?.claim ?? elsewhere).toBe(elsewhere === undefined ? claim : claim.quantity.unit)
          expect(new Set(found).size).toBe(found.length)
          const first = evidence?.claims[0]
          expect(first?.claim).toBe(evidence?.claim)
          expect(first?.article?.id).toBe(first?.claim.citation.article)
        }
      }
    }, 40)
  })

  it('lets no missing value into its words', () => {
    const leak = /\b(?:NaN|undefined|Infinity|null)\b|\[object|\(\)|, ,/
    holds((_bundle, _view, figure) => {
      const said = [figure.heading, ...figure.notices]
      if (figure.kind === 'refused') said.push(figure.reason, ...figure.remedies.map(({ label }) => label))
      else {
        said.push(figure.subtitle, ...figure.gaps, ...figure.notes.map(({ words }) => words))
        for (const { sentence, hover } of marksIn(figure)) said.push(sentence, hover.value, hover.detail)
      }
      for (const facet of Object.values(figure.facets.claims)) said.push(...facet.map(({ label }) => label))
      for (const text of said) expect(text).not.toMatch(leak)
      for (const text of said) expect(text).not.toBe('')
    }, 60)
  })

  it('is the same for the same bundle and view', () => {
    holds((bundle, view, figure) => {
      expect(prepare(bundle, view, en)).toEqual(figure)
    }, 40)
  })

  it('gives each mark an id of its own', () => {
    holds((_bundle, _view, figure) => {
      const all = marksIn(figure).map(({ point }) => pointId(point))
      expect(new Set(all).size).toBe(all.length)
    })
  })
})

it('draws something at the own address of every series of the corpus', () => {
  const refused = real.ids.filter((id) => prepare(real.bundle(id), defaultView, en).kind === 'refused')
  expect(refused).toEqual([])
})

const implies = (premise: boolean, conclusion: boolean): boolean => !premise || conclusion

function nonEmpty<Item>(items: readonly Item[]): readonly [Item, ...Item[]] {
  const [first, ...rest] = items
  if (first === undefined) throw new Error('a figure of no series')
  return [first, ...rest]
}
