/**
 * The script for databases with a small limit: everything between a clean body and a verdict. Arguments and answers
 * are text, numbers, arrays and plain objects.
 */

export { decodeFingerprint, encodeFingerprint } from '../encode-fingerprint.ts'
export { compareFingerprints as compare } from '../fingerprint/compare-fingerprints.ts'
export { fingerprintBody } from '../fingerprint/fingerprint-body.ts'
export { articleRow } from '../sql/article-row.ts'
export { foldText } from './fold-text.ts'
