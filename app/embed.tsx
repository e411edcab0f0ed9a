import { createRoot } from 'react-dom/client'
import { loadEmbed } from './features/embed/loadEmbed'
import { EmbedRoot } from './shell/EmbedRoot'
import './styles/index.css'
import { base } from './view/base'
import { readEmbed } from './view/embed'

const element = document.getElementById('root')
if (element === null) throw new Error('embed.html has no #root')

const address = readEmbed(window.location.href, base) ?? { chart: '', search: '', child: undefined }
// The page may already show its figure, rendered by the build: it is replaced by the same figure, not by a skeleton.
const isPainted = element.firstElementChild !== null
// A failure is left to the page, which asks again and says what is wrong.
const first = isPainted
  ? await loadEmbed(address, new AbortController().signal).catch(() => undefined)
  : undefined
createRoot(element).render(<EmbedRoot address={address} first={first} />)
