import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placePins } from '~/charts/geometry/pins'
import type { AnnotationId } from '~/domain/brand'
import type { ChartEvent } from '~/charts/model'

const at = (days: readonly number[]): ChartEvent[] =>
  days.map((day, i) => ({ id: `e${i}` as AnnotationId, at: day, title: `event ${i}`, isOwn: i === 1 }))
const same = (day: number) => day
const place = (days: readonly number[]) => placePins(at(days), same, 20, [0, 600])

describe('placePins', () => {
  it('leaves events alone that have room', () => {
    expect(place([100, 300, 500]).map(({ x }) => x)).toEqual([100, 300, 500])
  })

  it('moves two neighbours apart and keeps their feet on their dates', () => {
    const [first, second] = place([100, 112])
    expect(first).toMatchObject({ x: 96, foot: 100 })
    expect(second).toMatchObject({ x: 116, foot: 112 })
  })

  it('lets events of one date share a pin', () => {
    const pins = place([100, 100, 300])
    expect(pins.map(({ events }) => events.length)).toEqual([2, 1])
  })

  it('holds all events in order of time, numbers its pins, keeps them apart and inside', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -50, max: 650, noNaN: true }), { maxLength: 60 }),
        fc.integer({ min: 0, max: 600 }),
        (days, width) => {
          const pins = placePins(at(days), same, 20, [0, width])
          const events = pins.flatMap((pin) => pin.events)
          expect(events.map(({ id }) => id).toSorted()).toEqual(
            at(days)
              .map(({ id }) => id)
              .toSorted(),
          )
          expect(events.map((event) => event.at)).toEqual(days.toSorted((a, b) => a - b))
          expect(pins.map(({ number }) => number)).toEqual(pins.map((_, i) => i + 1))
          for (const [i, pin] of pins.entries()) {
            expect(pin.x).toBeGreaterThanOrEqual(-1e-6)
            expect(pin.x).toBeLessThanOrEqual(width + 1e-6)
            expect(Math.abs(pin.x - pin.foot)).toBeLessThanOrEqual(10 + 1e-6)
            expect((pins[i + 1]?.x ?? Infinity) - pin.x).toBeGreaterThanOrEqual(20 - 1e-6)
          }
        },
      ),
      { numRuns: 500 },
    )
  })
})
