// The numbers of fingerprints.
// A file without imports: only there does esbuild write a number in the place of its name.

// The fold.
export const FIRST_SEED = 0x811c9dc5 | 0
export const FIRST_PRIME = 0x01000193
export const SECOND_SEED = 0x9747b28c | 0
export const SECOND_PRIME = 0x5bd1e995
/** A prefix before a hyphen between equal vowels: co-operate, re-elect, pre-empt. */
export const LONGEST_PREFIX = 3

// Hashes of the folded words "per", "cent" and "percent".
export const PER_FIRST = 0x6b4b8da4
export const CENT_FIRST = 0x4ce280cf
export const PERCENT_FIRST = 0x75f9fa5a
export const PERCENT_SECOND = 0xcd7a2b3b | 0

// Hangul: the first and the last syllable, and how many vowels and finals a lead has.
export const FIRST_SYLLABLE = 0xac00
export const LAST_SYLLABLE = 0xd7a3
export const VOWELS = 21
export const FINALS = 28

// Shingles and sketches.
/** Words in a shingle. Shorter ones bring templated reports together; longer ones find no more (see docs). */
export const SHINGLE_WORDS = 5
export const STEP = 0x2c1b3c6d
export const SECOND_STEP = 0x297a2d39
/** The smallest sketch; every shingle of a text that has no more. */
export const SKETCH_SIZE = 128
/** A longer text keeps one shingle in so many, so that a short text inside it is still seen … */
export const SHINGLES_PER_HASH = 5
/** … up to this size. */
export const LARGEST_SKETCH = 1024
/** A hash's place in its text is kept in steps of a 256th: one byte. */
export const PLACES = 256
export const KEY_COUNT = 28
export const SHINGLES_PER_KEY = 14
export const LARGEST_KEY_COUNT = 256
/** Bits of the second hash in a key: 32 + 21 bits are a safe integer. */
export const KEY_BITS = 21
/** What the sketch's hash is multiplied by in a key: two to the {@link KEY_BITS}, which engines do not reckon beforehand. */
export const KEY_STEP = 0x200000
export const CHARACTERS_PER_WORD = 5

// What a pair is judged by in more than one place.
/** Fewer shared shingles than this prove nothing, unless the sample has no more. */
export const FEWEST_SHARED = 6
/** A text that is in another one which is so much longer is an excerpt of it. */
export const EXCERPT_LENGTH = 0.65
/** What fills one template may share less than this; more is one report, its figures revised. */
export const MOST_TEMPLATE = 0.8
/** Wrong letters and words replaced all over leave little, but in the same places of the whole text. */
export const SCATTERED = 0.1

// Bytes of an encoded fingerprint.
export const LANE_BYTES = 3
export const CHECKSUM_BYTES = 4
