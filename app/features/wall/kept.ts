/** A loader that keeps what it has loaded and what is on its way; what failed is asked for anew. */
export function kept<Key, Value>(load: (key: Key) => Promise<Value>): (key: Key) => Promise<Value> {
  const held = new Map<Key, Promise<Value>>()
  return (key) => {
    const there = held.get(key)
    if (there !== undefined) return there
    const loading = load(key)
    held.set(key, loading)
    loading.catch(() => held.delete(key))
    return loading
  }
}
