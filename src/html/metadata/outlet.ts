import { decoded } from './decoded.ts'
import { namesIn } from './linked-data.ts'
import type { PageTags } from './page-tags.ts'

/** Who publishes the page, by its tags; an address or a handle is not a name. */
export function outletIn({ meta, article, data }: PageTags): string | null {
  const found = [
    meta.get('og:site_name')?.[0],
    ...namesIn(article?.['publisher'], data),
    meta.get('application-name')?.[0],
    meta.get('dc.publisher')?.[0],
  ]
  const names = found.filter((one): one is string => one !== undefined).map(decoded)
  return names.find((name) => name !== '' && name.length <= longest && !/^(?:https?:|@)/i.test(name)) ?? null
}

const longest = 80
