/**
 * Spellings of one English word in American and in British print, written by hand from common knowledge; words of
 * one print only, such as lift and elevator, are no spellings and stay out. `-ise`/`-ize` and `-yse`/`-yze` need no
 * row: the fold does them by rule. Used for comparing, never for rewriting, so a row may unite two words that a
 * reader would tell apart (cheque, check), as long as that is rare.
 */

const our =
  'arb arm behavi cand clam col demean disarm discol dishon disfav end endeav fav ferv flav glam harb hon hum lab ' +
  'misbehavi misdemean neighb od parl ranc rig rum sav savi splend succ tum val vap vig'
const ourEndings =
  ' s ed ing er ers ful fully less able ably ite ites itism y ies ist ists al ally hood hoods ly ation ee ees'

const doubled =
  'apparel backpedal barrel bedevil bevel cancel carol channel chisel counsel cudgel dial dishevel drivel duel ' +
  'enamel equal fuel funnel gambol grovel gruel initial jewel kennel label laurel level libel marshal marvel medal ' +
  'model panel parcel pedal pencil peril pistol pummel quarrel refuel remodel relabel revel rival shovel shrivel ' +
  'signal snivel spiral squirrel stencil swivel symbol total towel trammel travel tunnel unravel unrival weasel yodel'
const doubledEndings = 'ed ing er ers ings'

const re =
  'accout amphitheat calib cent centimet epicent fib kilolit kilomet lit lust meag met millilit millimet mit och ' +
  'reconnoit sab saltpet sepulch somb spect theat tit'

const ogue = 'analog catalog demagog dialog epilog monolog pedagog prolog synagog travelog'
const ogueEndings = 'e es ed ing'

/** American form = British form (or the form of one house), and endings that both take. */
const words =
  'defensive=defencive practice=practise,s,d practicing=practising license=licence,s,d licensing=licencing ' +
  'defense=defence,s offense=offence,s pretense=pretence gray=grey,s,ing program=programme,s check=cheque,s ' +
  'tire=tyre,s curb=kerb,s plow=plough,s,ed,ing skeptic=sceptic,s,al,ally,ism aluminum=aluminium aging=ageing ' +
  'mustache=moustache,s pajamas=pyjamas mold=mould,s,y,ed,ing smolder=smoulder,ing,ed story=storey ' +
  'stories=storeys draft=draught,s jail=gaol judgment=judgement,s acknowledgment=acknowledgement cozy=cosy ' +
  'maneuver=manoeuvre,s maneuvered=manoeuvred maneuvering=manoeuvring among=amongst amid=amidst while=whilst ' +
  'fulfill=fulfil,s,ment enroll=enrol,s,ment skillful=skilful,ly willful=wilful,ly installment=instalment,s ' +
  'distill=distil,s instill=instil,s appall=appal jewelry=jewellery jeweler=jeweller,s woolen=woollen ' +
  'marvelous=marvellous swath=swathe,s artifact=artefact,s adviser=advisor,s coloration=colouration ' +
  'honoree=honouree,s neighborly=neighbourly laborious=labourious centering=centring theatergoer=theatregoer,s ' +
  'centerpiece=centrepiece,s inquiry=enquiry inquiries=enquiries inquire=enquire,d learned=learnt burned=burnt ' +
  'dreamed=dreamt spelled=spelt leaped=leapt spoiled=spoilt leaned=leant preventive=preventative ' +
  'whiskey=whisky whiskeys=whiskies yogurt=yoghurt,s doughnut=donut,s airplane=aeroplane,s sulfur=sulphur,ic ' +
  'sulfate=sulphate cipher=cypher,s disk=disc,s phony=phoney racket=racquet,s carburetor=carburettor ' +
  'caliper=calliper glamorous=glamourous worshiped=worshipped kidnaped=kidnapped busing=bussing ' +
  'focused=focussed focusing=focussing benefited=benefitted benefiting=benefitting targeted=targetted ' +
  'targeting=targetting ok=okay goodbye=goodby paediatric,ian,ians,s paedophile,s paedophilia anaemia anaemic ' +
  'anaesthetic anaesthesia haemorrhage haemorrhaging haemophilia leukaemia orthopaedic gynaecologist ' +
  'gynaecology foetus,es foetal diarrhoea oestrogen oesophagus encyclopaedia archaeology archaeologist,s ' +
  'archaeological mediaeval towards afterwards backwards forwards upwards downwards inwards outwards onwards ' +
  'homewards northwards southwards eastwards westwards maths ' +
  // Abbreviations of one house and words of another.
  'january=jan february=feb august=aug september=sept september=sep october=oct november=nov december=dec ' +
  'percent=pct billion=bn billion=bln trillion=tn trillion=trln million=mln government=govt ' +
  // Courtesy titles that half of the houses leave out.
  '=mr =mrs =ms'

/** Pairs: the printed form and the form that it shares with its other spelling. An empty form drops the word. */
export function spellingFolds(): [from: string, to: string][] {
  const pairs: [string, string][] = []
  for (const stem of our.split(' '))
    for (const ending of ourEndings.split(' ')) pairs.push([`${stem}our${ending}`, `${stem}or${ending}`])
  for (const stem of doubled.split(' '))
    for (const ending of doubledEndings.split(' ')) pairs.push([stem + stem.at(-1) + ending, stem + ending])
  for (const stem of re.split(' '))
    pairs.push([`${stem}re`, `${stem}er`], [`${stem}res`, `${stem}ers`], [`${stem}red`, `${stem}ered`])
  for (const stem of ogue.split(' '))
    for (const ending of ogueEndings.split(' ')) pairs.push([`${stem}u${ending}`, stem + plain(ending)])
  for (const row of words.split(' ')) {
    const [forms, ...endings] = row.split(',')
    const [from, to = from!.replace(/[ao](?=e)|s$/, '')] = forms!.split('=').reverse()
    for (const ending of ['', ...endings]) pairs.push([from + ending, to + ending])
  }
  return pairs
}

/** catalogue → catalog, catalogues → catalogs. */
function plain(ending: string): string {
  return ending === 'e' || ending === 'es' ? ending.slice(1) : ending
}
