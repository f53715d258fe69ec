// The numbers of the index.
// A file without imports: only there does esbuild write a number in the place of its name.

// Bytes of a snapshot.
export const BYTES_PER_DOCUMENT = 700
export const DAY_OFFSET = 0x80000000

// Its tables.
/** Hashes in one block. A sketch never crosses a block, so that growing copies nothing; a small index has one. */
export const BLOCK = 0x40000
/** Bytes in one block of key lanes. */
export const LANE_BLOCK = 0x40000
export const FIRST_ROWS = 64
/** Articles that one key keeps. What more articles hold joins through these: see {@link file://./key-table.ts}. */
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

// What it compares.
/** The most articles that one article is compared with: bounds the work where boilerplate joins thousands. */
export const MOST_NEIGHBOURS = 128
/** Of as many articles, `origins` compares every pair, whether it shares keys or not. */
export const ALL_PAIRS = 64
/** Keys that make a candidate. */
export const SHARED_KEYS = 2
/** Counts that one query may reach; each query counts in a range of its own, so that nothing has to be cleared. */
export const RANGE = 0x800
export const DEFAULT_LIMIT = 20

// What it learns.
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
