import type { Fingerprint } from '../types/fingerprint.ts'
import { cleanParagraphs } from './body-paragraphs.ts'
import { fingerprintParagraphs } from './fingerprint-paragraphs.ts'

/** The fingerprint of a clean body, its paragraphs separated by blank lines: without the parser, for small bundles. */
export const fingerprintBody = (text: string): Fingerprint => fingerprintParagraphs(cleanParagraphs(text))
