/** Draws origins.svg from the five invented stories: `node docs/pictures/make-pictures.mjs`. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { library, originsPicture } from './origins-picture.mjs'

const stories = new URL('../stories/', import.meta.url)
const texts = readdirSync(stories)
  .sort()
  .map((name) => readFileSync(new URL(name, stories), 'utf8'))
writeFileSync(new URL('origins.svg', import.meta.url), originsPicture(await library(), texts))
