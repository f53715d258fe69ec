/**
 * Spellings of one English word in American and in British print, written by hand from common knowledge; words of
 * one print only, such as lift and elevator, are not spellings and stay out. `-ise`/`-ize` and `-yse`/`-yze` need no
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

/** `{American letters=British letters}` (or those of one house), and endings that both forms take. */
const words =
  'defen{s=c}ive practi{c=s}e,s,d practi{c=s}ing licen{s=c}e,s,d licen{s=c}ing defen{s=c}e,s offen{s=c}e,s ' +
  'preten{s=c}e gr{a=e}y,s,ing program{=me},s che{ck=que},s t{i=y}re,s {curb=kerb},s plo{w=ugh},s,ed,ing ' +
  's{k=c}eptic,s,al,ally,ism alumin{=i}um ag{=e}ing m{=o}ustache,s p{a=y}jamas mo{=u}ld,s,y,ed,ing ' +
  'smo{=u}lder,ing,ed stor{=e}y stor{ie=ey}s dra{f=ugh}t,s {jail=gaol} judg{=e}ment,s acknowledg{=e}ment co{z=s}y ' +
  '{maneuver=manoeuvre},s man{euve=oeuv}red man{euve=oeuv}ring among{=st} amid{=st} whil{e=st} fulfil{l=},s,ment ' +
  'enrol{l=},s,ment skil{l=}ful,ly wil{l=}ful,ly instal{l=}ment,s distil{l=},s instil{l=},s appal{l=} jewel{=le}ry ' +
  'jewel{=l}er,s wool{=l}en marvel{=l}ous swath{=e},s art{i=e}fact,s advis{e=o}r,s colo{=u}ration hono{=u}ree,s ' +
  'neighbo{=u}rly labo{=u}rious cent{e=}ring theat{er=re}goer,s cent{er=re}piece,s {i=e}nquiry {i=e}nquiries ' +
  '{i=e}nquire,d learn{ed=t} burn{ed=t} dream{ed=t} spel{led=t} leap{ed=t} spoil{ed=t} lean{ed=t} prevent{=at}ive ' +
  'whisk{e=}y whisk{ey=ie}s yog{=h}urt,s do{ugh=}nut,s a{ir=ero}plane,s sul{f=ph}ur,ic sul{f=ph}ate c{i=y}pher,s ' +
  'dis{k=c},s phon{=e}y rac{k=qu}et,s carburet{=t}or cal{=l}iper glamo{=u}rous worship{=p}ed kidnap{=p}ed ' +
  'bus{=s}ing focus{=s}ed focus{=s}ing benefit{=t}ed benefit{=t}ing target{=t}ed target{=t}ing {ok=okay} ' +
  'goodby{e=} paediatric,ian,ians,s paedophile,s paedophilia anaemia anaemic anaesthetic anaesthesia haemorrhage ' +
  'haemorrhaging haemophilia leukaemia orthopaedic gynaecologist gynaecology foetus,es foetal diarrhoea oestrogen ' +
  'oesophagus encyclopaedia archaeology archaeologist,s archaeological mediaeval towards afterwards backwards ' +
  'forwards upwards downwards inwards outwards onwards homewards northwards southwards eastwards westwards maths ' +
  // Abbreviations of one house and words of another.
  '{january=jan} {february=feb} aug{ust=} {september=sept} {september=sep} {october=oct} {november=nov} ' +
  '{december=dec} {percent=pct} {billion=bn} {billion=bln} {trillion=tn} {trillion=trln} {million=mln} ' +
  '{government=govt} ' +
  // Courtesy titles that half of the houses leave out.
  '{=mr} {=mrs} {=ms}'

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
    const [forms = '', ...endings] = row.split(',')
    const [head = '', american, british, tail] = forms.split(/[{=}]/)
    const from = british === undefined ? head : head + british + tail
    const to = british === undefined ? head.replace(/[ao](?=e)|s$/, '') : head + american + tail
    for (const ending of ['', ...endings]) pairs.push([from + ending, to + ending])
  }
  return pairs
}

/** catalogue → catalog, catalogues → catalogs. */
const plain = (ending: string): string => (ending === 'e' || ending === 'es' ? ending.slice(1) : ending)
