import type { OwnAgencies } from './forms/agency/own-agencies.ts'

/** What the caller's options say about single lines. */
export interface ReadingOptions {
  /** How 03/04/2025 is read where nothing else decides. */
  readonly order?: 'mdy' | 'dmy' | undefined
  /** Agencies beside the built-in ones. */
  readonly agencies?: OwnAgencies | undefined
}
