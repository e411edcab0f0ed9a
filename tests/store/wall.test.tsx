import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

const load = async () => {
  vi.resetModules()
  return (await import('~/store/wall')).useWallStore
}

const refusing = (error: Error) => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw error
  })
}

describe('the memory of a wall', () => {
  beforeEach(() => window.localStorage.clear())
  afterEach(() => vi.restoreAllMocks())

  it('is there again after a reload', async () => {
    const first = await load()
    first.getState().keep('{"slide":3}')
    expect(first.getState().storage).toBe('kept')
    expect((await load()).getState().memory).toBe('{"slide":3}')
  })

  it.each([
    ['full', new DOMException('no room', 'QuotaExceededError')],
    ['forbidden', new DOMException('not here', 'SecurityError')],
  ])('goes on without the browser’s storage, and says that it is %s', async (said, error) => {
    refusing(error)
    const store = await load()
    store.getState().keep('one')
    store.getState().keep('two')
    expect(store.getState()).toMatchObject({ memory: 'two', storage: said })
  })

  it('says when it is kept again', async () => {
    const store = await load()
    refusing(new DOMException('no room', 'QuotaExceededError'))
    store.getState().keep('one')
    vi.restoreAllMocks()
    store.getState().keep('two')
    expect(store.getState().storage).toBe('kept')
    expect((await load()).getState().memory).toBe('two')
  })

  it('begins anew where the storage cannot be read', async () => {
    vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
      throw new DOMException('not here', 'SecurityError')
    })
    const store = await load()
    expect(store.getState().memory).toBeUndefined()
    store.getState().keep('one')
    expect(store.getState()).toMatchObject({ memory: 'one', storage: 'forbidden' })
  })

  it.each(['{"state":{"memory":7},"version":0}', '{"state":null,"version":0}', '{"state":', '[]'])(
    'begins anew where something else is stored: %s',
    async (text) => {
      window.localStorage.setItem('amur:wall', text)
      const store = await load()
      expect(store.getState().memory).toBeUndefined()
      store.getState().keep('one')
      expect((await load()).getState().memory).toBe('one')
    },
  )
})
