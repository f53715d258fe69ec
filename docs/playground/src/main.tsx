import { render } from 'preact'
import { App } from './app.tsx'
import { StoreContext } from './hooks.ts'
import { openStore } from './store.ts'

async function start(): Promise<void> {
  const store = await openStore()
  render(
    <StoreContext.Provider value={store}>
      <App />
    </StoreContext.Provider>,
    document.getElementById('app')!,
  )
}

void start()
