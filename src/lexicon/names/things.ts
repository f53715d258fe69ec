import { wordSet } from '../../text/word-set.ts'

/** Vessels and vehicles that bear a name of their own, with the letters that stand before a ship's name. */
const VESSELS =
  'submarine carrier cruiser ferry icebreaker frigate destroyer tanker freighter trawler yacht ship steamship warship flagship vessel boat gunboat motorboat battleship minesweeper minelayer corvette tug tugboat barge liner steamer schooner brig sloop locomotive airship spacecraft uss hms ss mv ins rfs hmas hmcs'

/** Vessels that may stand behind the name as well; a ferry or a boat there belongs to the place. */
const CLASSES = 'class submarine cruiser frigate destroyer icebreaker battleship corvette carrier minesweeper'

/** Words before the name of a house, a team or a station. */
const HOUSES =
  'hotel hostel cafe café caffe restaurant ristorante bistro pub club fc fk sc bc cska radio dynamo dinamo lokomotiv spartak metalist karpaty shakhtar zorya torpedo villa teatro operation'

/** Works that bear a title, and those who sign with a name that they chose. */
const WORKS =
  'film movie documentary novel novella book album song single ballad musical opera ballet symphony poem play painting comic sitcom band duo trio quartet orchestra choir magazine newspaper podcast videogame game brand perfume essay story series sculpture statue horse racehorse rapper dj'

/** Words that end the name of a body, a work or a treaty which keeps an old spelling of its city. */
const BODIES =
  'university college institute academy school opera ballet theatre theater museum gallery philharmonic orchestra choir post times herald gazette press news express fc stock exchange bank company co corp corporation inc ltd llc plc group holding works factory plant brewery hotel cafe restaurant club united rovers festival prize treaty convention foundation society association trust avenue lane prix cup marathon airlines airways railway hospital conservatory'

const vessels = /* @__PURE__ */ wordSet(VESSELS)
const classes = /* @__PURE__ */ wordSet(CLASSES)
const houses = /* @__PURE__ */ wordSet(HOUSES)
const works = /* @__PURE__ */ wordSet(WORKS)
const bodies = /* @__PURE__ */ wordSet(BODIES)

/** True for a folded word that makes the name behind it a ship's. */
export const isVessel = (word: string): boolean => vessels().has(word) || vessels().has(word.replace(/s$/, ''))

/** True for a folded word that makes the name before it a ship's. */
export const isShipClass = (word: string): boolean => classes().has(word)

/** True for a folded word that makes the name behind it a house's, a team's or a station's. */
export const isHouse = (word: string): boolean => houses().has(word)

/** True for a folded word that makes the name behind it a title. */
export const isWork = (word: string): boolean => works().has(word)

/** True for a folded word that makes the place before it part of a body's own name. */
export const isInstitutionWord = (word: string): boolean => bodies().has(word)
