import { useEffect, useRef, useState } from 'react'
import type { PointerEvent } from 'react'
import { boundAt, movedWindow, windowHolds } from '~/charts/geometry/brush'
import type { BrushWindow, Grip } from '~/charts/geometry/brush'
import type { BucketGrid } from '~/charts/geometry/buckets'
import type { ClosedPeriod } from '~/domain/period'
import type { Move } from '~/view/useAddress'
import type { Bound, View } from '~/view/view'

export type ChangeView = (change: Partial<View>, move?: Move) => void

interface Brushed {
  readonly grid: BucketGrid
  readonly window: BrushWindow
  readonly spans: readonly ClosedPeriod[]
  readonly bucketWidth: number
  readonly view: View
  readonly change: ChangeView
}

interface Drag {
  readonly grip: Grip
  /** Where the grip was taken, in pixels of the page. */
  readonly originX: number
  readonly window: BrushWindow
  readonly before: { readonly from: Bound; readonly to: Bound }
}

/**
 * Moves a window by pointer and keyboard. The address follows every bucket in place; a drag ends as one step of the
 * reader's history, and so do the keys pressed on a handle until it is left. A window that would show nothing is
 * never entered: the grip waits at the last one that shows something.
 */
export function useRangeBrush({ grid, window: shown, spans, bucketWidth, view, change }: Brushed) {
  const [drag, setDrag] = useState<Drag>()
  const stepped = useRef(false)

  const boundsOf = (next: BrushWindow): { readonly from: Bound; readonly to: Bound } => ({
    // A bound that was not moved stays as the address has it, finer than a bucket or not.
    from: next.from === shown.from ? view.from : boundAt(grid, next.from, 'start'),
    to: next.to === shown.to ? view.to : boundAt(grid, next.to, 'end'),
  })
  const go = (next: BrushWindow, move: Move): boolean => {
    const same = next.from === shown.from && next.to === shown.to
    if (same || !windowHolds(grid, next, spans)) return false
    change(boundsOf(next), move)
    return true
  }
  const follow = (held: Drag, clientX: number) => {
    const by = Math.round((clientX - held.originX) / bucketWidth)
    go(movedWindow(held.window, held.grip, by, grid.size), 'adjust')
  }
  const finish = () => {
    if (drag === undefined) return
    setDrag(undefined)
    const { from, to } = view
    if (from === drag.before.from && to === drag.before.to) return
    // The page's history gets the view before the drag and the view after it, and none in between.
    change(drag.before, 'adjust')
    change({ from, to }, 'step')
  }

  useEffect(() => {
    if (drag === undefined) return
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      event.preventDefault()
      event.stopPropagation()
      setDrag(undefined)
      change(drag.before, 'adjust')
    }
    document.addEventListener('keydown', onKeyDown, true)
    return () => document.removeEventListener('keydown', onKeyDown, true)
  }, [drag, change])

  return {
    /** @param edges of the window, when the track beside it was pressed: its nearer end comes to the pointer */
    grab: (
      event: PointerEvent<SVGElement>,
      grip: Grip,
      edges?: { readonly left: number; readonly right: number },
    ) => {
      if (event.button !== 0) return
      const svg = event.currentTarget.ownerSVGElement
      svg?.setPointerCapture(event.pointerId)
      const origin = svg?.getBoundingClientRect().left ?? 0
      const edge = edges === undefined ? undefined : grip === 'start' ? edges.left : edges.right
      const held: Drag = {
        grip,
        originX: edge === undefined ? event.clientX : origin + edge,
        window: shown,
        before: { from: view.from, to: view.to },
      }
      setDrag(held)
      if (edge !== undefined) follow(held, event.clientX)
    },
    move: (event: PointerEvent<SVGElement>) => {
      if (drag !== undefined) follow(drag, event.clientX)
    },
    drop: finish,
    nudge: (grip: Grip, by: number) => {
      if (go(movedWindow(shown, grip, by, grid.size), stepped.current ? 'adjust' : 'step'))
        stepped.current = true
    },
    rest: () => {
      stepped.current = false
    },
  }
}
