import type { NameRow } from '../../types.ts'
import { farAfghanistan } from './far-afghanistan.ts'
import { farChina } from './far-china.ts'
import { farEastAfrica } from './far-east-africa.ts'
import { farIndia } from './far-india.ts'
import { farKoreaJapan } from './far-korea-japan.ts'
import { farPakistan } from './far-pakistan.ts'
import { farSouthAsia } from './far-south-asia.ts'
import { farSoutheastAsia } from './far-southeast-asia.ts'
import { farSouthernAfrica } from './far-southern-africa.ts'
import { farWestAfrica } from './far-west-africa.ts'

/** South, East and Southeast Asia, and Africa south of the Sahara. */
export const farNames: readonly NameRow[] = /* @__PURE__ */ (() => [
  ...farAfghanistan,
  ...farPakistan,
  ...farIndia,
  ...farSouthAsia,
  ...farChina,
  ...farKoreaJapan,
  ...farSoutheastAsia,
  ...farEastAfrica,
  ...farWestAfrica,
  ...farSouthernAfrica,
])()
