import { base } from '~/view/base'

/** A full load: the explorer starts with nothing of the wall in its memory. */
export function leaveTo(address: string | undefined): void {
  window.location.assign(address ?? base)
}
