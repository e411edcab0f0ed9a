import { screen, within } from '@testing-library/react'
import { afterEach, beforeEach, vi } from 'vitest'
import { useDeck } from '~/store/deck'
import { visit } from '../page'

// jsdom knows the element but not its methods. Keeping and returning focus is the browser's part.
HTMLDialogElement.prototype.showModal = function showModal() {
  this.open = true
}
HTMLDialogElement.prototype.close = function closeDialog() {
  this.open = false
}

/** What the browser was given to save: names of files, in order. */
export function withDownloads(): readonly string[] {
  const saved: string[] = []
  beforeEach(() => {
    saved.length = 0
    URL.createObjectURL = () => 'blob:saved'
    URL.revokeObjectURL = () => {}
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(
      this: HTMLAnchorElement,
    ) {
      if (this.download !== '') saved.push(this.download)
    })
  })
  afterEach(() => {
    vi.restoreAllMocks()
    useDeck.setState({ charts: [] })
  })
  return saved
}

/** Opens the dialog of a chart, at one of its sections. */
export async function share(address: string, section?: string) {
  const hands = visit(address)
  await hands.user.click(await screen.findByRole('button', { name: 'Share' }))
  const dialog = within(await screen.findByRole('dialog', { name: 'Share this chart' }))
  if (section !== undefined) await hands.user.click(dialog.getByRole('tab', { name: section }))
  return { ...hands, dialog }
}
