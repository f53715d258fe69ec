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

/** American form = British form (or the form of one house). */
const words =
  'defensive=defencive practice=practise practices=practises practiced=practised practicing=practising ' +
  'licensed=licenced licensing=licencing defenses=defences offenses=offences licenses=licences ' +
  'gray=grey grays=greys graying=greying program=programme programs=programmes check=cheque checks=cheques ' +
  'tire=tyre tires=tyres curb=kerb curbs=kerbs plow=plough plows=ploughs plowed=ploughed plowing=ploughing ' +
  'skeptic=sceptic skeptics=sceptics skeptical=sceptical skeptically=sceptically skepticism=scepticism ' +
  'aluminum=aluminium aging=ageing mustache=moustache mustaches=moustaches pajamas=pyjamas mold=mould molds=moulds ' +
  'moldy=mouldy molded=moulded molding=moulding smolder=smoulder smoldering=smouldering smoldered=smouldered ' +
  'story=storey stories=storeys draft=draught drafts=draughts jail=gaol judgment=judgement judgments=judgements ' +
  'acknowledgment=acknowledgement cozy=cosy maneuver=manoeuvre maneuvers=manoeuvres maneuvered=manoeuvred ' +
  'maneuvering=manoeuvring toward=towards afterward=afterwards backward=backwards forward=forwards upward=upwards ' +
  'downward=downwards inward=inwards outward=outwards onward=onwards homeward=homewards northward=northwards ' +
  'southward=southwards eastward=eastwards westward=westwards among=amongst amid=amidst while=whilst ' +
  'fulfill=fulfil fulfills=fulfils fulfillment=fulfilment enroll=enrol enrolls=enrols enrollment=enrolment ' +
  'skillful=skilful skillfully=skilfully willful=wilful willfully=wilfully installment=instalment ' +
  'installments=instalments distill=distil distills=distils instill=instil instills=instils appall=appal ' +
  'jewelry=jewellery jeweler=jeweller jewelers=jewellers woolen=woollen marvelous=marvellous ' +
  'pediatric=paediatric pediatrician=paediatrician pediatricians=paediatricians pediatrics=paediatrics ' +
  'pedophile=paedophile pedophiles=paedophiles pedophilia=paedophilia anemia=anaemia anemic=anaemic ' +
  'anesthetic=anaesthetic anesthesia=anaesthesia hemorrhage=haemorrhage hemorrhaging=haemorrhaging ' +
  'hemophilia=haemophilia leukemia=leukaemia orthopedic=orthopaedic gynecologist=gynaecologist ' +
  'gynecology=gynaecology fetus=foetus fetuses=foetuses fetal=foetal diarrhea=diarrhoea estrogen=oestrogen ' +
  'esophagus=oesophagus encyclopedia=encyclopaedia archeology=archaeology archeologist=archaeologist ' +
  'archeologists=archaeologists archeological=archaeological medieval=mediaeval ' +
  'swath=swathe swaths=swathes artifact=artefact artifacts=artefacts adviser=advisor advisers=advisors ' +
  'coloration=colouration honoree=honouree honorees=honourees neighborly=neighbourly laborious=labourious ' +
  'defense=defence offense=offence license=licence pretense=pretence centering=centring theatergoer=theatregoer theatergoers=theatregoers centerpiece=centrepiece ' +
  'centerpieces=centrepieces inquiry=enquiry inquiries=enquiries inquire=enquire inquired=enquired ' +
  'learned=learnt burned=burnt dreamed=dreamt spelled=spelt leaped=leapt spoiled=spoilt leaned=leant ' +
  'preventive=preventative math=maths ' +
  'whiskey=whisky whiskeys=whiskies yogurt=yoghurt yogurts=yoghurts doughnut=donut doughnuts=donuts ' +
  'airplane=aeroplane airplanes=aeroplanes sulfur=sulphur sulfuric=sulphuric sulfate=sulphate ' +
  'cipher=cypher ciphers=cyphers disk=disc disks=discs phony=phoney racket=racquet rackets=racquets ' +
  'carburetor=carburettor caliper=calliper glamorous=glamourous ' +
  'worshiped=worshipped kidnaped=kidnapped busing=bussing focused=focussed focusing=focussing ' +
  'benefited=benefitted benefiting=benefitting targeted=targetted targeting=targetting ' +
  'ok=okay goodbye=goodby ' +
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
  for (const pair of words.split(' ')) {
    const [to, from] = pair.split('=')
    pairs.push([from!, to!])
  }
  return pairs
}

/** catalogue → catalog, catalogues → catalogs. */
function plain(ending: string): string {
  return ending === 'e' || ending === 'es' ? ending.slice(1) : ending
}
