/** Draws origins.svg from the seeds: `node docs/pictures/make-pictures.mjs`. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { library, originsPicture } from './origins-picture.mjs'

const seeds = new URL('../../seeds/', import.meta.url)
const texts = readdirSync(seeds)
  .sort()
  .map((name) => readFileSync(new URL(name, seeds), 'utf8'))
writeFileSync(new URL('origins.svg', import.meta.url), originsPicture(await library(), texts))
