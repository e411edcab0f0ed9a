/** Bytes of script memory in use; Chromium alone tells, and only roughly. */
export function usedHeap(): number | undefined {
  if (!('memory' in performance)) return undefined
  const { memory } = performance
  if (typeof memory !== 'object' || memory === null || !('usedJSHeapSize' in memory)) return undefined
  return typeof memory.usedJSHeapSize === 'number' ? memory.usedJSHeapSize : undefined
}
