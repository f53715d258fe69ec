import { wordSet } from '../../text/word-set.ts'

/** Trades of people who are in the news for one day. */
const EVERYDAY =
  'accountant baker barber bartender beautician bookkeeper bricklayer builder butcher carer caretaker carpenter cashier chambermaid chemist cleaner clerk cobbler cook courier dentist decorator dressmaker driver dyer electrician farmer firefighter fisherman florist gardener glazier grandfather grandmother greengrocer grocer groundskeeper hairdresser handyman housewife hygienist jeweller jeweler joiner landlord landlady librarian locksmith logger lorry machinist mechanic midwife milkman miner nanny neighbour neighbor nurse optician painter paramedic pastor pensioner pharmacist photographer physiotherapist plasterer plumber porter postman postwoman printer pupil receptionist retiree roofer saleswoman salesman schoolboy schoolgirl schoolteacher seamstress secretary shepherd shoemaker shopkeeper stonemason student surveyor tailor taxi teacher technician tiler trucker tutor typist vet waiter waitress watchmaker weaver welder widow widower'

/** Trades and parts that newsmakers have too. */
const OTHERS =
  'academic activist actor actress analyst architect artist athlete author banker biologist blogger botanist boxer broadcaster businessman businesswoman captain character chef coach columnist comedian composer conductor cyclist dancer designer developer director doctor drummer economist editor engineer entrepreneur executive goalkeeper guitarist hero heroine historian illustrator investigator journalist judge lawyer linguist man manager merchant model musician novelist officer organist pensioner philosopher physician physicist pianist pilot playwright poet policeman policewoman priest producer professor programmer refugee reporter researcher sailor scholar scientist sculptor sergeant shipowner singer skater skier soldier solicitor songwriter spokesman spokeswoman surgeon swimmer translator trader veteran victim villain violinist volunteer witness woman worker wrestler writer'

const everyday = /* @__PURE__ */ wordSet(EVERYDAY)
const others = /* @__PURE__ */ wordSet(OTHERS)

/** True for what only somebody is called who is not a newsmaker: a nurse, a plumber. */
export const isEverydayTrade = (word: string): boolean => everyday().has(word)

/** True for whatever a person can be, and a place cannot. */
export const isTrade = (word: string): boolean => everyday().has(word) || others().has(word)
