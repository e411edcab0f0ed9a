import { setupServer } from 'msw/node'
import { serving } from './handlers'

/** For tests on Node: `beforeAll(() => server.listen())`. */
export const server = setupServer(...serving())
