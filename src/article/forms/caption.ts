import { anyOf, type Finder } from '../any-of.ts'
import { agencyOf } from './agency/agency-of.ts'
import type { OwnAgencies } from './agency/own-agencies.ts'

/** Who licenses news pictures: a line that ends with one of them after a slash, "via" or a bracket is a credit. */
const pictureDesk = /* @__PURE__ */ anyOf(
  [
    /getty(?: images)?|ap(?: photo)?|afp(?: via getty images)?|reuters|epa(?:-efe)?|efe/i,
    /shutterstock|alamy|istock(?:photo)?|rex|unsplash|pexels|pixabay/i,
    /tass|xinhua|zuma(?: press)?|pa(?: wire| media| images)?|dpa/i,
    /anadolu(?: agency)?|bloomberg|imago|nurphoto|corbis|wireimage|filmmagic/i,
    /wikimedia commons|handout|flickr|instagram|facebook|pool/i,
  ],
  '(?:/|\\bvia |\\(|© ?|\\| )',
  '(?: via [\\p{L} ]{2,30})?[)\\]]?\\.?$',
)

/** What a caption begins with. */
const openings = /* @__PURE__ */ anyOf(
  [
    // Image caption Jo Roe at work
    /image (?:copyright|caption|source|credit)|open this photo in gallery|media caption/iu,
    // Getty Images A dam under clouds
    /(?:getty images|pa media|pa wire|alamy|shutterstock|istock|epa)(?=$| \p{Lu})|ap photo\b/iu,
    // FILE PHOTO: Traders work    Photo by Jo Roe
    /file (?:photo|image|picture|pic)|photo (?:by|credit|courtesy|illustration)|(?:photograph|picture|illustration|image) by/iu,
    // Pictured: Jo Roe    Header image: a crane
    /(?:(?:cover|header|hero|main) )?(?:photos?|photographs?|pictures?|images?|picture credit|captions?|pictured|credit|above|left|right|top) ?(?::|\.{3})/iu,
    // In this image provided by the harbour, a crane stands …
    /(?:in )?this .{0,40}\b(?:photo|photograph|illustration|image),? (?:made available|provided|released|taken) by\b/iu,
  ],
  '^',
  '',
)

/** Jo Roe, left, and Al Poe, second right, shake hands in Port Alden    Jo Roe, centre, at work on Tuesday */
const besideName =
  /, (?:(?:second|third|far) (?:from )?)?(?:left|right|cent(?:er|re)|top|bottom|foreground|background),/
const besideOther = /, (?:(?:second|third|far) (?:from )?)?(?:left|right|cent(?:er|re))\b/
const weekday = /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/
const placed: Finder = {
  test(text) {
    const found = besideName.exec(text)
    const rest = found ? text.slice(found.index + found[0].length) : ''
    return besideOther.test(rest) || weekday.test(rest)
  },
}

/** … in May. Photograph: Jo Roe/AFP    … treatmentCredit: EPA    (Image: Getty)    Credit...Jo Roe */
const label =
  /(?:photograph|photo|picture|image|credit|illustration|graphic|screengrab|visual)s?(?: by| courtesy(?: of)?| credit)? ?(?::|\.{3}| by | courtesy of )\s?/gi
/** What follows it to the end; a sentence goes on otherwise. */
const maker = /^(?!.{0,90}\b(?:(?:was|were|had) |here\)?$))[^.!?:]{2,90}[)\]]?\.?$/i
/** "Photographs by Jo Roe hang in the hall, where her first crew looks out.": so many words in small letters are a sentence. */
const small = /(?<![^ ])\p{Ll}+/gu
const minSmall = 8
const labelled: Finder = {
  test: (text) =>
    [...text.matchAll(label)].some(({ 0: { length }, index }) => {
      const rest = text.slice(index + length)
      return maker.test(rest) && !(rest.endsWith('.') && (rest.match(small)?.length ?? 0) >= minSmall)
    }),
}

/** Each row is one way in which a caption or a picture credit shows itself. */
const forms: readonly Finder[] = [
  openings,
  // Photography by Jo Roe    Video and graphics by Jo Roe for the Gazette
  /^(?:Photographs|Photography|Photos|Pictures|Illustrations|Graphics|Video)(?: and \p{Ll}+)? by(?: \p{Lu}[\p{L}.'’/-]*| and| for| the){2,8}$/u,
  // Pictured from left are Jo Roe and Al Poe    Pictured right is Jo Roe
  /^pictured(?: at the \p{L}+,?)? (?:from|left|right|above|below|here|centre|center)\b.{0,40}(?:\b(?:are|is)\b|[:,])/iu,
  // Clockwise from left: the gate, the wall    From left, Jo Roe and Al Poe
  /^(?:clockwise )?from (?:(?:top|bottom|far) )?(?:left|right)(?: to right)?[:,]/i,
  // … in the chamber. File image
  /[.!?]['"”’]? (?:file|stock|library|archive) (?:image|photo|picture|pic|photograph)\.?$/i,
  // FILE - Jo Roe at the gate
  /^FILE ?[-–—] /,
  labelled,
  // (Jo Roe/Gazette via AP)    /Getty Images    REUTERS/Jo Roe    AP Photo/Jo Roe
  pictureDesk,
  /\b(?:REUTERS|AP Photo|EPA|AFP)\/(?!The )\p{Lu}[\p{L}'’. /-]{2,50}[)\]]?\.?$/u,
  // … in Hialeah, Fla. (AP Photo/Jo Roe, File)    (Jo Roe/Gazette via Getty Images)
  /\((?:AP Photo|AFP|Reuters|Getty|Photo|Image|Picture|File|\p{Lu}[\p{L}.'’-]{0,20} [\p{L}.'’ -]{2,40}\/)[^()]{0,80}\)\.?$/u,
  placed,
  // [File: Reuters]    [Jo Roe/AFP]
  /\[(?:file|photo|image)\b[^\]]{0,60}\]$/i,
  /\[\p{Lu}[^\]/]{2,60}\/[^\]]{2,40}\]$/u,
  // … on Feb. 18. Foreign Ministry/TASS
  /(?:^|[.!?]["”’]?\s?)(?:\p{Lu}[\p{L}.-]+\s){1,4}?\p{Lu}[\p{L}.-]*(?:\s?\/\s?\p{Lu}[\p{L}.-]+(?: (?:\p{Lu}[\p{L}.-]*|and)){0,4}){1,3}(?: file)?$/u,
  // … in May. (Unsplash)    … for sale. (Courtesy of Jo Roe)    … on Monday. Getty Images    © Jo Roe A girl at the …
  /[.!?]["”’]? \((?:Courtesy |Supplied|Unsplash|Handout|File|Stock|Provided)[^()]{0,60}\)$/i,
  // … in May. Courtesy of the Beld Museum    … on Monday. / AA
  /[.!?]["”’]? (?:Courtesy of|Permission granted by) [^.!?]{2,60}$/,
  /[.!?]["”’]? ?\/ ?\p{Lu}{2,9}$/u,
  /[.!?]["”’]? ?(?:Supplied|Handout|Unsplash|Shutterstock|iStock|Getty(?: Images)?|Alamy|WireImage|NurPhoto|Pexels|Pixabay|Wikimedia Commons)$/,
  /^© \p{Lu}[\p{L}.'’-]+ \p{Lu}[\p{L}'’-]+ \p{Lu}/u,
  // The gate at low tide | Jo Roe/Harbour Gazette
  /^\p{Lu}[^|]{0,120} \p{Ll}[^|]{1,60} \| \p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3} ?\/ ?\p{Lu}[^|/.]{2,40}$/u,
  // Image 5: The loop    [1/5]Jo Roe
  /^(?:(?:figure|fig\.?|image|photo) \d{1,2} ?[:.|][^.!?]{0,160}[.!?]?$|\[\d{1,2}\/\d{1,2}\])/i,
  // — Picture by Jo Roe    — AFP photo
  /\s[—–-]\s?(?:picture|photo)s? (?:by|courtesy|from)\s.{2,60}$/i,
  /\s(?:[—–-]\s?(?:[\p{L} ]{2,30}\s(?:photo|pic|picture)|video|in pictures)|back to video)$/iu,
  // … in May. © Jo Roe, AFP    © Amazon
  /[.!?]['"”’]? © ?\p{Lu}[^.!?]{2,60}$/u,
  /^(?:©|\(c\)) ?(?!(?:19|20)\d\d|.*rights reserved)[\p{L}\d][\p{L}\d .,/&'’-]{1,60}$/iu,
]

/** What every form has somewhere: tested first, so that body text costs one pass. */
const cue = /* @__PURE__ */ anyOf(
  [
    /p(?:hoto|icture|exels|ixabay)|alamy|wikimedia|i(?:mage|llustration)|c(?:redit|aption|ourtesy)|g(?:etty|raphic)|reuters\//i,
    /s(?:creengrab|upplied|tock)|figure|handout|unsplash|©|\((?:c\)|ap|afp|file)|\bvia\b|\[(?:file|\d)|video$/i,
    /permission|[.!?]["”’]? ?\/|, (?:left|right|cent(?:er|re)|second|top|bottom)\b|\/\s?(?<=[^\W\d]\s?\/\s?)[^\W\d]/i,
    /^(?:file ?[-–—]|pictured|clockwise|from (?:left|right)|(?:above|left|right|top) ?:|video\b)/i,
  ],
  '',
  '',
  'i',
)

/** What an agency's page prints behind a caption. */
const licence = / ?Purchase Licensing Rights(?:, opens new tab)?$/
/** "Words by Jo Roe, photographs by Al Poe", "Photos and text by Jo Roe", "By Jo Roe / Reuters": it names a writer. */
const writer =
  /^(?:(?:\p{L}+ (?:and|&) )?(?:words|story|text|written)(?: (?:and|&) \p{L}+)?(?: by |: )|by (?!.*(?:getty|images|shutterstock|alamy|istock)))/iu
/** "Jo Roe / Staff Writer" */
const role = /\/ ?(?:\p{Lu}\p{Ll}+ ){0,2}(?:writer|reporter|correspondent|journalist|columnist|editor)$/iu
const maxWords = 90
/** The words that make a caption stand in its first or last so many characters. */
const edge = 160

/** True where the line is a picture's caption or credit. */
export function isCaption(text: string, words: number, own?: OwnAgencies): boolean {
  if (words > maxWords || writer.test(text) || role.test(text)) return false
  const shown = text.includes('Purchase') ? text.replace(licence, '') : text
  const ends = shown.length > edge * 2 ? `${shown.slice(0, edge)}\n${shown.slice(-edge)}` : shown
  if (!cue.test(ends)) return false
  // "© Agence France-Presse" signs the copy, not a picture.
  if (/^(?:©|\(c\))/i.test(text) && agencyOf(text.replace(/^(?:©|\(c\)) ?(?:\d{4} )?/i, ''), own)) return false
  return forms.some((form) => form.test(ends))
}
