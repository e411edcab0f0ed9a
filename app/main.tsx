import { createRoot } from 'react-dom/client'
import { preload } from './shell/preload'
import { createQueryClient } from './shell/queryClient'
import { Root } from './shell/Root'
import './styles/index.css'
import { readAddress } from './view/address'
import { base } from './view/base'

const element = document.getElementById('root')
if (element === null) throw new Error('index.html has no #root')

const client = createQueryClient()
const loading = preload(client, readAddress(window.location.pathname, window.location.search, base))
// The page may already show its figure, rendered by the build: it is replaced by the same figure, not by a skeleton.
if (element.firstElementChild !== null) await loading
createRoot(element).render(<Root client={client} />)
