import type { VNode } from 'preact'
import { useDesk, useStore } from './hooks.ts'

/** What a reader must know, above the heading. It is there when it is empty, so that it is read out when it is not. */
export function NoticeBox(): VNode {
  const store = useStore()
  const { notice } = useDesk()
  return (
    <div role="alert">
      {notice !== null && (
        <div class="notice">
          <div>
            <p>
              <b>{notice.title}</b>
            </p>
            {notice.lines.map(({ name, text }) => (
              <p key={name + text}>
                <b>{name}</b> {text}
              </p>
            ))}
          </div>
          <button type="button" class="control" onClick={() => store.notify(null)}>
            Close
          </button>
        </div>
      )}
    </div>
  )
}
