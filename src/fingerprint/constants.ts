// The tuned numbers of fingerprints, of the index and of origins.
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
export const KEY_COUNT = 28
export const SHINGLES_PER_KEY = 14
export const LARGEST_KEY_COUNT = 256
/** Bits of the second hash in a key: 32 + 21 bits are a safe integer. */
export const KEY_BITS = 21
export const CHARACTERS_PER_WORD = 5

// Bytes of an encoded fingerprint and of a snapshot.
export const LANE_BYTES = 3
export const CHECKSUM_BYTES = 4
export const BYTES_PER_DOCUMENT = 700
export const DAY_OFFSET = 0x80000000

// Alignment.
/** Between two passages in order, shorter runs count too. */
export const GAP_SEED = 2
/** A shorter passage out of order is a turn of phrase, not a moved sentence. */
export const LEAST_MOVED = 8

// The index: its tables.
/** Hashes in one block. A sketch never crosses a block, so that growing copies nothing. */
export const BLOCK = 0x100000
export const FIRST_ROWS = 64
/** Articles that one key keeps. What more articles hold joins through these: see {@link file://./index/key-table.ts}. */
export const KEY_LIMIT = 64
/** A power of two. */
export const SHARDS = 64
export const FIRST_SIZE = 64
/** Hashes in two lines of memory, which come together. */
export const TWO_LINES = 32
/** How far a search mostly goes: four slots, half a line of memory. */
export const SEARCHED = 8
/** Slots behind the last home of a shard. */
export const FIRST_TAIL = 64
export const FULL = 0.8
export const GROWTH = 1.35
/** Profiles kept at a time while all pairs are listed. */
export const KEPT_PROFILES = 4096

// The index: what it compares.
/** The most articles that one article is compared with: bounds the work where boilerplate joins thousands. */
export const MOST_NEIGHBOURS = 128
/** Keys that make a candidate. */
export const SHARED_KEYS = 2
/** Counts that one query may reach; each query counts in a range of its own, so that nothing has to be cleared. */
export const RANGE = 0x800
export const DEFAULT_LIMIT = 20

// The index: what it learns.
/** Copies come within days; what returns later is a template or a box. */
export const STORY_DAYS = 10
/** Containment from which two articles of one outlet are one story, not two that share its boilerplate. */
export const SAME_STORY = 0.65
/** An article that has so much of another one is where that one may have come from. */
export const HOLDS_IT = 0.6
/** Kinship is counted in whole steps, so that a sum does not depend on its order. */
export const FULL_KINSHIP = 255
/** Articles of one outlet, not of one story, that make a passage its boilerplate. */
export const OUTLET_BOILERPLATE = 3
/** Kinship of the other holders with both articles of a pair: another story up to here … */
export const STRANGERS = 0.5
/** … and the same story from here. */
export const KIN = 0.65
/** Below this share of the smaller sketch two articles are not related, whatever is learned. */
export const HOPELESS = 0.1
/** Containment from which two articles are related where a third one has most of both. */
export const RELATED_BY_THIRD = 0.1

// Origins.
/** With one agency credited in both and the same days, less shared text is enough. */
export const REWRITTEN_CONTAINMENT = 0.15
export const REWRITTEN_WORDS = 40
export const REWRITTEN_DAYS = 2
/** Below this nothing speaks for one origin. */
export const NOTABLE_CONTAINMENT = 0.1
export const NOTABLE_WORDS = 25
