import { createContext } from 'preact'
import { useContext, useEffect, useState } from 'preact/hooks'
import type { Kind, Talk } from './protocol.ts'
import type { Desk, Store } from './store.ts'

export const StoreContext = createContext<Store | null>(null)

export function useStore(): Store {
  return useContext(StoreContext)!
}

/** What the page shows now; the component is drawn anew when it changes. */
export function useDesk(): Desk {
  const store = useStore()
  const [desk, setDesk] = useState(store.desk())
  useEffect(() => {
    setDesk(store.desk())
    return store.subscribe(() => setDesk(store.desk()))
  }, [store])
  return desk
}

/** The newest answer to a question about the articles; null before the first. The last one stays while the next is worked out. */
export function useAnswer<K extends Kind>(kind: K, question: Talk[K]['ask']): Talk[K]['answer'] | null {
  const { ask, notify } = useStore()
  const { articles, keep, style } = useDesk().state
  const [answer, setAnswer] = useState<Talk[K]['answer'] | null>(null)
  useEffect(() => {
    let isWanted = true
    ask(kind, { articles, keep, style }, question)
      .then((found) => isWanted && found !== null && setAnswer(found))
      .catch((error) => notify({ title: 'Something went wrong.', lines: [{ name: '', text: String(error) }] }))
    return () => {
      isWanted = false
    }
  }, [kind, articles, keep, style, JSON.stringify(question)])
  return answer
}
