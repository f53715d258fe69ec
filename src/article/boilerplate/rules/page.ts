import type { ListedRule } from '../rule-row.ts'

const shareLabel =
  /share|tweet|pinterest|pin(?: it)?|e-?mail|print|facebook|twitter|whatsapp|linkedin|reddit|telegram|flipboard|messenger|tumblr|mastodon|pocket|copy|copied|link|sms|save|send|bluesky|threads|instagram|youtube|comments?|more|icon|logo|url|vk|x|(?!^)(?:on|to|via|this|by|and)/uy

/** Parts of the page around an article: buttons, menus, notices. */
export const pageRules = [
  {
    id: 'advertisement/label',
    phrases:
      'ad|ads|advert|advertisement|advertisements|advertising|sponsored|promoted|remove ads|' +
      'supported by|article content',
    pattern:
      /^(?:(?:ad(?:vertisement)?[ .:-]{1,4})?(?:(?:article|content|post|story) continues|continue reading|scroll to continue)(?: (?:after|below|with))?(?: (?:ad|advertisement|content))?|(?:promoted|sponsored) (?:content|links|posts?|stories)|ad ?choices|(?:close|report|skip)(?: this)? ad(?:vertisement)?|from our (?:partners|sponsors)|advertisement \d)$/u,
  },
  {
    id: 'advertisement/notice',
    maxWords: 50,
    pattern:
      /^(?:(?:the following|this) (?:article|content|post|story) (?:is|was) (?:brought to you|created|produced|sponsored|provided|paid for|written) (?:by|for|in partnership)|this advertisement has not loaded|advertisement[ .:-]{0,4}(?:story|article|scroll|continue|your|advertisement)|(?:article|story) continues (?:below|after))/u,
  },
  {
    id: 'advertisement/affiliate',
    shy: true,
    maxWords: 60,
    pattern:
      /^(?:(?:if|when) you (?:buy|click|make a purchase|purchase)\b[^.]{0,90}\b(?:affiliate|commission|(?:may|might|could|will|can) (?:earn|get|receive|make|collect)\b)|(?:(?:ftc: )?we|this (?:article|page|post|site)|some of the links|our articles?|products? (?:featured|on this page))\b[^.]{0,90}\b(?:affiliate|commission)|as an amazon associate)/u,
  },
  {
    id: 'share/run',
    maxWords: 12,
    run: shareLabel,
    least: 2,
  },
  {
    id: 'share/button',
    maxWords: 12,
    phrases:
      'share this|share options|sharing is caring|google+|google plus|email|e-mail|bookmark|' +
      'bookmarks|like this|like loading|follow|following|follow us|follow us on|opens in a new window|listen|text size|' +
      'font size|aa|embed|republish|post|rss',
    pattern: /^(?:email|gift|print|republish|save|share)(?: this)? (?:article|page|post|story|with)$/u,
    run: shareLabel,
    weak: true,
  },
  {
    id: 'share/count',
    maxWords: 5,
    pattern:
      /^(?:\d[\d.,]*\s?[km]?\s?\+?\s?(?:total )?(?:shares?|likes?|views?|retweets?|reactions?|followers)|shares? ?\d[\d.,]*\s?[km]?)$/u,
  },
  {
    id: 'share/plea',
    cue: /follow us on /u,
    maxWords: 28,
    pattern:
      /^(?:like (?:this|what you) [^.?!]{2,40}\? (?:share|follow|sign|subscribe)|share this (?:article|page|post|story) ?:|share (?:this|your|the) [^.?!]{0,60}(?:on|with) (?:facebook|twitter|social|friends|us|your)|(?:follow|find|like|join|connect with) [\p{L}\d&' .]{2,40} (?:on|at|via) (?:facebook|twitter|instagram|x\b|youtube|tiktok|linkedin|telegram|whatsapp|google news|snapchat|threads|bluesky|social)|follow @?[\p{L}\d_&' .-]{2,50} (?:on|at|here)\b|click (?:here )?to (?:share|tweet|follow)|share all sharing options for|join (?:our|the|us on)\b[^.?!]{0,60}(?:whatsapp|telegram|facebook|channel|group|community)|[^.?!]{0,150}\bfollow us on (?:facebook|instagram|twitter|x\b|youtube|tiktok|linkedin|google)|(?:add|set|make) [^.?!]{0,40}(?:preferred|trusted) source)/u,
  },
  {
    id: 'navigation/skip',
    phrases:
      'contact us|back|go back|top of page|site index|homepage|breadcrumb|breadcrumbs|you are here|close|cancel|submit|' +
      'account|profile|edit profile|settings|sections|archive|archives|calendar|weather|notifications|dismiss|ok|yes|no|' +
      'expand|collapse|open|go|live tv',
    pattern:
      /^(?:(?:skip|jump) to [a-z]+(?: [a-z]+){0,2}|(?:(?:back|go|return|scroll) )?to top|(?:open |close |main |primary |site |toggle )?(?:menu|navigation)|(?:site )?search(?: for| form| this site)?|(?:go to )?home(?: page)?|(?:next|prev(?:ious)?)(?: page| post)?|(?:load|see|show|view) (?:all|less|more)|all news|accessibility (?:help|links)|(?:change |international |uk |us )?editions?|(?:open|read|view) in app)$/u,
    weak: true,
  },
  {
    id: 'navigation/breadcrumb',
    maxWords: 40,
    pattern: /^(?:you are here: ?)?(?:home|news)\s?[»›>/]\s?\p{L}/u,
  },
  {
    id: 'navigation/read-time',
    maxWords: 7,
    pattern:
      /^(?:(?:estimated )?(?:read(?:ing)? time|time to read)[: ]*(?:about |less than )?(?:a |\d+ ?)(?:[-–] ?\d+ ?)?(?:min(?:ute)?s?|m)?(?: read)?|\d+ ?[-–]?\s?(?:min(?:ute)?s?|m)\.? (?:to )?read|word ?count: \d+)$/u,
  },
  {
    id: 'navigation/notice',
    maxWords: 45,
    pattern:
      /^(?:ie 11 is not supported|you(?:'re| are| seem to be| appear to be) (?:currently )?(?:browsing|using|viewing)\b[^.]{0,60}(?:browser|internet explorer|ad ?block)|javascript is|(?:please |you need to |you must )?(?:enable|turn on|activate|allow) (?:javascript|cookies)|(?:to (?:use|view|enjoy|see|read)|we(?:'ve| have) (?:detected|noticed)|please (?:disable|turn off|whitelist|consider)|for (?:the|an) (?:best|optimal) experience|sorry, (?:your|this))\b[^.]{0,60}(?:javascript|browser|ad ?block)|welcome to [\p{L} ']{2,60} european union experience)/u,
  },
  {
    id: 'legal/cookies',
    maxWords: 120,
    pattern:
      /^(?:(?:this|our) (?:web ?site|site|page) uses cookies|we (?:and our (?:\d* )?partners )?use (?:cookies|technology such as cookies)(?:,| and| to| on| for|$)|we (?:and our \d* ?partners|value your privacy|care about your (?:data|privacy))|(?:by (?:using|continuing|browsing|clicking|visiting|accessing)|to (?:give you|provide|offer))\b[^.]{0,90}(?:cookies|privacy|terms of)|cookies? (?:consent|notice|policy|preferences|settings)$|i agree to the processing of|(?:any|necessary) cookies (?:are|that)\b|we are committed to protecting your|please review our privacy|(?:accept|allow|manage|reject) (?:all )?(?:cookies?|consent|preferences)|your (?:consent|privacy) (?:choices|options|matters))/u,
  },
  {
    id: 'legal/link',
    maxWords: 14,
    run: /privacy(?: (?:policy|notice|statement|center|settings))?|cookies?(?: policy)?|terms(?: (?:and|&) conditions| of (?:use|service|sale))?|legal(?: notice)?|disclaimer|do not sell[a-z ]*|california privacy(?: rights)?|your (?:ad|privacy) choices|ad ?choices|accessibility(?: statement)?|copyright(?: (?:policy|notice))?|code of conduct|editorial (?:guidelines|policy|standards)|corrections(?: policy)?|contact(?: us)?|about(?: us)?|help|faqs?|site ?map|advertis(?:e with us|ing|e)|subscribe|feedback|careers|jobs|and/uy,
    weak: true,
  },
  {
    id: 'legal/copyright',
    cue: /all rights reserved|trademark|charity/u,
    shy: true,
    maxWords: 70,
    pattern:
      /^(?:(?:all contents? )?(?:©|\(c\)|copyright ?(?:©|\(c\))?) ?(?:by )?[^.]{0,20}(?:19|20)\d\d\b|(?:©|copyright) ?[\p{L}\d .,&'-]{2,60}(?:all rights reserved|(?:19|20)\d\d)|[^.]{0,60}all rights reserved|(?:this|the) (?:article|content|document|material|site|story|website|work)\b[^.]{0,60}(?:may not be (?:re)?(?:published|produced)|is subject to copyright|is (?:protected by )?copyright)|no part of this|unauthori[sz]ed (?:use|reproduction)|(?:acquire |purchase )?licensing rights\b|reuse this content|[^.]{2,60} (?:is a|are) (?:registered )?(?:trademarks? of|charity in|charity no)\b)/u,
  },
  {
    id: 'legal/disclaimer',
    shy: true,
    maxWords: 90,
    pattern:
      /^(?:this (?:is|does|article|content|information|material)\b[^.]{0,90}\bnot (?:an offer (?:to|for)|constitute|intended as|(?:financial|investment|legal|medical|professional|tax) advice)|(?:the )?(?:opinions|views)\b[^.]{0,150}\bdo(?:es)? not (?:necessarily )?re(?:flect|present)|these (?:products|statements) (?:are not|have not been) (?:evaluated|intended))/u,
  },
  {
    id: 'legal/captcha',
    maxWords: 30,
    pattern: /^(?:this (?:form|page|site) is )?protected by h?(?:re)?captcha/u,
  },
  {
    id: 'media/player',
    maxWords: 22,
    pattern:
      /^(?:to (?:view|play|watch|see) this (?:video|content|media|image)(?:,? (?:please|you (?:need|must))|$)|media playback is (?:unsupported|not supported)|(?:this|your) (?:video|browser)\b[^.]{0,60}(?:can ?not|can't|isn't|is not|unavailable|does not support|no longer)|video (?:player|loading|unavailable|playback|duration)\b|play(?:ing)? (?:audio|now|again|next|video)|watch (?:live|now|the video|this video|video|more videos?)$|click to (?:play|expand|view|open|zoom)|(?:see|view) (?:the )?(?:image|photo|gallery|photos|slideshow|larger|full ?(?:size|screen)|all photos|\d+ (?:images|photos))\b|open (?:this )?(?:photo|image) in gallery|(?:back to|close|launch|open) gallery|(?:hide|show|toggle|expand|read) caption|(?:expand|enlarge|full) ?(?:this )?(?:image|screen|size)|listen (?:now|to this (?:article|episode|story))|we apologi[sz]e, but this video|try refreshing your browser, or|tap here to see|embedded (?:content|video)|external (?:content|link))/u,
  },
  {
    id: 'media/label',
    phrases:
      'gallery|audio|play|pause|mute|fullscreen|watch|replay|enlarge|caption|captions|slideshow|' +
      'infographic|podcast|media|loading|credit|live|live updates|must watch',
    pattern: /^(?:(?:featured|related) )?(?:image|photo|picture|video)s?(?: credit| gallery| player| duration)?$/u,
    weak: true,
  },
  {
    id: 'media/counter',
    maxWords: 5,
    pattern:
      /^(?:(?:(?:gallery|image|photo|picture|slide)\s?)?\d{1,3} ?(?:of|\/) ?\d{1,3}(?: images| photos)?|\d{1,2}:\d{2}(?: ?\/ ?\d{1,2}:\d{2})?|\d{1,3} (?:images|photos|pictures|slides))$/u,
  },
] as const satisfies readonly ListedRule[]
