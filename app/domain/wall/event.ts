import type { Place, SkipReason, Time } from './state'

/** Whatever can happen to a wall. */
export type WallEvent =
  /** Several times a second, and whenever the browser lets a background page. */
  | { readonly kind: 'tick'; readonly now: Time }
  /** By a hand at the keys; a wall that goes on by itself needs ticks only. */
  | { readonly kind: 'next' }
  | { readonly kind: 'previous' }
  | { readonly kind: 'first' }
  | { readonly kind: 'last' }
  /** To the nth slide of those that the schedule allows, counted from 1. */
  | { readonly kind: 'jump'; readonly to: number }
  | { readonly kind: 'pause' }
  | { readonly kind: 'resume' }
  /** The slide can be drawn from here on without waiting. */
  | { readonly kind: 'loaded'; readonly slide: Place }
  | { readonly kind: 'failed'; readonly slide: Place; readonly why: SkipReason }
  /** The way to the source is open again: what was skipped is tried without waiting for its round. */
  | { readonly kind: 'recovered' }
  /** The source answered, with a new version or the one that was known. */
  | { readonly kind: 'data'; readonly version: string; readonly at: Time }
  | { readonly kind: 'data-failed'; readonly at: Time; readonly why: string }
  | { readonly kind: 'app-version'; readonly version: string }
  /** The page came to the front: how long it was hidden does not count. */
  | { readonly kind: 'visible' }
  /** The places that the schedule allows from now on, in order. */
  | { readonly kind: 'schedule'; readonly order: readonly Place[] }
  /** The playlist itself was published anew: for each old place the new one, or undefined where the slide is gone. */
  | {
      readonly kind: 'playlist'
      readonly seconds: readonly number[]
      readonly order: readonly Place[]
      readonly moved: readonly (Place | undefined)[]
    }
