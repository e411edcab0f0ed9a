import { createContext } from 'react'

/** Whether the page is a figure in a frame: what is not of that figure opens in a tab of its own. */
export const FrameContext = createContext(false)
