import type { ListedRule } from '../rule-row.ts'

/** What a site says to its readers between and after the paragraphs. */
export const readerRules = [
  {
    id: 'prompt/read-more',
    pattern: /^(?:read ?more(?: stories)?|read (?:also|next|on)|also read|see also|don't miss)$/u,
    opens: 'list',
  },
  {
    id: 'prompt/button',
    pattern:
      /^(?:(?:expand|get|read|view)(?: the)?(?: full)? (?:article|rest|story)|read now|(?:continue|keep) reading|(?:discover|explore|find out|learn) more|click here(?: to read more)?|more (?:info|details|here|to read)|details)$/u,
  },
  {
    id: 'related/label',
    phrases:
      'related|other topics of interest|in case you missed it|popular in the community|recommended|recommendations|' +
      "latest|the latest|recent|what to read next|from around the web|around the web|today's top stories|" +
      "today's headlines|featured|headlines|for you|just in|breaking news|explore|discover|what's next|in pictures|" +
      'watch next|up next|hot topics',
    pattern:
      /^(?:(?:related|(?:more|most)(?: popular)?|other|popular|trending|recommended|latest|recent|featured|similar|suggested|further|top) (?:articles?|comments|content|coverage|headlines|links|news|picks|posts?|reading|stor(?:y|ies)|topics|updates|videos)|more (?:about|for you|from|in|like this|on|to explore)|more (?:by|from|in|on) this(?: [a-z]+)?|most (?:commented|discussed|popular|read|recent|shared|viewed|watched)|you (?:may|might) (?:also )?(?:be interested in|like)|also in (?:the news|this section)|(?:popular|trending)(?: now| today)?|editor'?s'? (?:choice|picks?)|must reads?|(?:next|previous) (?:article|story)|recommended for you|read more about)$/u,
    opens: 'list',
    weak: true,
  },
  {
    id: 'related/heading',
    maxWords: 9,
    pattern:
      /^(?:more (?:from|on|in|about|stories|news|coverage|great|like|for|top|must|politics|opinion|business|sports?|headlines|articles)\b[^.?!]{0,40}|(?:most (?:read|popular|viewed|shared|watched)|popular|trending|recommended|latest|also|other|related|top|recent|editor'?s'? (?:choice|picks?)|must[- ]read) ?(?:articles|coverage|headlines|news|picks|posts|stories|topics|videos)? (?:articles|by|from|in|now|of|on|stories|that|this|today|you)\b[^.?!]{0,40}|latest news\b[^.?!]{0,40}|(?:next up in|stories (?:for|from|you)|what (?:others are|to) read|read more (?:about|at|from|in|on)|our (?:best|latest|most popular|top)|must[- ]read|editor'?s choice)\b[^.?!]{0,40})$/u,
    opens: 'list',
    weak: true,
  },
  {
    id: 'related/inline',
    maxWords: 34,
    pattern:
      /^(?:(?:read|see|watch|listen)(?: (?:more|also|next|now|too|this|it|the (?:full )?(?:story|article|report)))?(?: here)?(?: ?[:|»›>–—]| -) ?\S|read more (?:about|at|from|here|in|on)\b|(?:related(?: (?:article|content|coverage|link|news|post|reading|stor(?:y|ie)|topic|video)s?)?|more(?: on this)?|also (?:on|read|see|watch)|must (?:read|watch)|recommended(?: (?:reading|stories|article))?|don't miss|up next|editor's pick|in (?:depth|photos|pictures)|explaine[rd]|fact-check|full (?:coverage|story)|(?:further|suggested) reading) ?[:|»›>–—] ?\S|also on [\p{L}\d.-]+\.(?:com|org|net|ru|co)\b|related article \S|list (?:of \d+ items$|\d+ of \d+\S)|end of list$|click here (?:to|for) )/u,
  },
  {
    id: 'related/new-window',
    cue: /opens? in /u,
    maxWords: 40,
    pattern: /\S ?\[? ?opens? in (?:a )?new (?:window|tab) ?\]?$/u,
  },
  {
    id: 'newsletter/sign-up',
    maxWords: 60,
    pattern:
      /^(?:(?:join (?:our|the)|keep|let (?:our|us)|sign[- ]?up|start your|stay|subscribe|want|for (?:free|the latest|more|our))\b[^.]{0,90}(?:newsletter|e-?mail|inbox|mailing list|briefing|digest|alerts\b)|(?:get|receive|our|weekly|daily|morning|breaking)\b[^.]{0,90}(?:newsletter|(?:in |your )(?:inbox|e-?mail|phone)|e-?mail (?:alerts|updates)|(?:by|via) e-?mail|news alerts)|subscribe (?:to|for)\b[^.]{0,90}(?:channel|podcast|updates|notifications|feed)|subscribe to (?:our|the|this|us)\b|sign[- ]?up\b[^.]{0,90}(?:here|updates)|join (?:our|the|over)\b[^.]{0,60}(?:subscribers|forums?\b)|by (?:signing up|submitting|subscribing|entering your|providing your|clicking)\b|(?:please )?(?:check|enter) (?:your|a valid) (?:e-?mail|inbox)|delivered (?:straight |directly |right )?(?:to|in) your|newsletters? ?(?:sign ?up)?$|(?:your )?e-?mail ?(?:address|newsletter|sign ?up|updates)?s?(?: \*)?$|you (?:can|may) (?:unsubscribe|opt)|thank(?:s| you) for (?:subscribing|signing)|the next issue of |a welcome e-?mail is on |we encountered an issue signing|interested in more newsletters|our community members are treated|never miss (?:a|an|out|another|our|the)\b|invalid e-?mail|we use your sign-?up to|be the first to know|i (?:agree|consent|would like|want) to (?:receive|be )|(?:skip past|after) newsletter promotion|get (?:all )?(?:the )?(?:latest|breaking|top)\b[^.]{0,60}(?:updates|headlines|straight)|privacy notice: newsletters|thank(?:s| you) for reading\b[^.!]{0,40}[.!] subscribe|our website is (?:the|your) (?:place|destination) for|(?:stay|keep) (?:informed|up to date) with)/u,
  },
  {
    id: 'newsletter/button',
    phrases:
      'sign up|sign me up|sign up here|sign up for free|subscribe|subscribe now|newsletter|newsletters|' +
      'email address|your email|your name|unsubscribe|no thanks|not now|first name|last name|email *|name *|website|submit|' +
      'email alerts|alerts|get alerts|privacy notice',
    weak: true,
  },
  {
    id: 'subscription/wall',
    maxWords: 60,
    pattern:
      /^(?:already (?:an? |have )?(?:subscribe[dr]?|member|registered|an account)|create (?:an|a free|your)\b[^.]{0,20}account|subscribe (?:now|today|for (?:full|unlimited|\$|£|only|just)|and (?:get|read|support)|to [^.]{2,40} to bookmark)\b|log ?in\b[^.]{0,60}(?:account|continue|subscribe|register|comment|read)|unlimited (?:access|digital|online)|enjoy (?:additional|full|unlimited)\b|(?:full|premium) access\b|this (?:article|content|post|story) is (?:for|only|reserved|available to|exclusive|free)\b[^.]{0,60}(?:subscribers?|members?|registered)|to (?:continue|keep|finish) reading|if you are a (?:[a-z ]{0,20}print )?subscriber|this article is free to read|want to bookmark|you(?:'ve| have) (?:\d|no|reached|read|run out)\b[^.]{0,60}(?:free|articles?|limit|stories|remaining)|become a (?:member|subscriber|supporter|patron)|register (?:for free|now|to)\b|sign in (?:to|or|with)\b[^.]{0,80}$|access (?:articles|this|all|unlimited|to)\b[^.]{0,60}(?:account|subscri|article)|(?:start|try|begin) (?:your|a|for)\b[^.]{0,60}(?:trial|subscription|free|month)|exclusive (?:access|articles|content) |(?:\$|£)\d[\d.]* ?(?:a|per|\/|for)\b|(?:(?:register|subscribe|register ?\/ ?sign in) to )?unlock (?:this|all|more|the|full|unlimited)\b|you can save this article|share your thoughts and join|join thought-provoking|notifications can be managed in browser|not (?:a|yet a|already a) (?:subscriber|member)|(?:members?|subscribers?)[- ]only\b|don't have an account)/u,
  },
  {
    id: 'subscription/button',
    phrases:
      'create account|create an account|my account|for subscribers|premium|password|username|remember me|or|' +
      'continue|upgrade|membership|register|join',
    pattern:
      /^(?:(?:log|sign) ?(?:in|out)(?: ?\/ ?register)?|subscriber exclusive|join (?:now|us)|start free trial|forgot password)$/u,
    weak: true,
  },
  {
    id: 'support/donate',
    maxWords: 70,
    pattern:
      /^(?:donate(?: now| today| here| to)?\b|support (?:our|us|independent|local|the|quality|nonprofit|this)\b[^.]{0,60}(?:journalism|work|reporting|today|now|mission|donat|newsroom)|make a (?:donation|contribution|gift)|help (?:us|support|keep)\b[^.]{0,60}(?:journalism|reporting|independent|donat|free|news)|please (?:consider|support|donate)\b|your (?:donation|contribution|gift|support)\b[^.]{0,60}(?:help|makes|ensures|allows|means)|if you(?:'re| are)? (?:value|appreciate|enjoy(?:ed|ing)?|like|believe)\b[^.]{0,90}(?:donat|contribut|support|subscri))/u,
  },
  {
    id: 'support/contact',
    shy: true,
    maxWords: 50,
    pattern:
      /^(?:(?:got (?:an?|any|something)|have (?:an?|you))\b[^.?!]{0,60}(?:story|tips?|news|information|question|opinion|been affected)\b[^?]{0,60}\?|do you (?:have|know|want)\b[^?]{0,60}(?:story|tip|information|news|tell us|share|experience|question|opinion|photo)[^?]{0,60}\?|send (?:us )?(?:your|a|any|tips|story|news)\b[^.]{0,60}(?:to|at|@)|(?:contact|e-?mail) (?:the (?:author|writer|reporter|editor)|us|me|him|her|our newsroom)\b|e-?mail (?:your|[\p{L} ]{2,30} at)\b|(?:you can )?(?:also )?(?:reach|contact|e-?mail|follow) [\p{L} .'-]{3,40} (?:at|on|via|by)\b[^.]{0,60}(?:@|twitter|e-?mail|\.com)|to (?:report a correction|contact the|suggest a correction|submit a)\b|tell us (?:what|about|your)\b|(?:are|did|do|has|have|is|were) [^.?]{0,80}\? get in touch\b|chat with us|for more stories like this|we want to hear from you)/u,
  },
  {
    id: 'support/app',
    maxWords: 30,
    pattern:
      /^(?:(?:download|get|install|try) (?:our|the|it on)\b[^.]{0,60}\b(?:app|apps|app store|google play)\b|(?:open|read) (?:this |it )?in (?:the |our )?app)/u,
  },
  {
    id: 'comments/heading',
    maxWords: 7,
    pattern:
      /^(?:(?:\(?\d[\d,]*\)? )?(?:comments?|replies|responses|reader comments|thoughts on)(?: ?\(\d[\d,]*\)| \d+)?(?: on this (?:article|post|story))?|(?:add|leave|post|write)(?: a| your)? (?:comment|reply)(?: cancel reply)?|(?:join|start) the (?:conversation|discussion|debate)|have your say|what do you think|(?:view|show|see|read|hide|load)(?: all)?(?: \d+)? comments?|comments? (?:are|is) (?:closed|off|disabled|moderated)(?: .*)?|no (?:comments|responses|replies)(?: yet)?|be the first to comment|(?:the )?conversation|discussion(?: about this post)?|sort by|comment(?:s|ing)? (?:guidelines|policy|rules|section)|your comments?)$/u,
    opens: 'end',
  },
  {
    id: 'comments/form',
    maxWords: 60,
    pattern:
      /^(?:no comments yet|your e-?mail (?:address )?will not be published|you must (?:be )?(?:log|sign|regist)|please (?:log ?in|sign in|register|enter|read our|keep|note|be)\b[^.]{0,60}(?:comment|account|respectful|policy|guidelines)|be the first to (?:comment|leave|write)|\d+ (?:comments|replies|responses|thoughts) (?:on|to) ["']|(?:do you )?have something to say\b|(?:sign in |want )?to (?:comment|leave a comment|post a comment|join the)\b|required fields are marked|notify me of|save my name|comments? (?:are|is|on this|that|will|must|may|should|posted|containing)\b[^.]{0,60}(?:closed|moderat|removed|guidelines)|(?:we (?:encourage|welcome|reserve the right|moderate)|all|only (?:registered|subscribers))\b[^.]{0,60}comment|this (?:site|discussion|comment) (?:uses akismet|has been|is (?:now )?closed)|there (?:are|is) (?:no|\d+|currently no) comments?|leave a (?:reply|comment)\b|post(?:ing)? (?:a comment|as)\b|join the (?:conversation|discussion)\b)/u,
    opens: 'end',
  },
  {
    id: 'comments/entry',
    cue: /\d{4}/u,
    maxWords: 18,
    pattern:
      /^(?:[^.?!]{1,40} (?:says|said|wrote|commented)(?: on| at|,)?:? ?(?:[a-z]{3,9}\.? \d{1,2},? \d{4}|\d{1,2} [a-z]{3,9} \d{4})[^.?!]{0,20}|[^.?!]{1,40} on [a-z]{3,9} \d{1,2},? \d{4} (?:at )?\d{1,2}:\d{2} ?(?:am|pm)?(?: said)?:?|(?:reply|report|like|upvote|downvote|flag|permalink|quote)(?:[ |·•]+(?:reply|report|like|upvote|downvote|flag|permalink|quote|share|\d+))*)$/u,
    weak: true,
  },
  {
    id: 'tags/list',
    maxWords: 40,
    pattern:
      /^(?:(?:related )?(?:tag|topic|keyword|label|section|term)s?|topics in this article|hashtags|filed (?:under|to|in)|posted in|categor(?:y|ies)|more on) ?:/u,
    weak: true,
  },
  {
    id: 'tags/heading',
    phrases:
      'tags|topics|related topics|related tags|filed under|keywords|tagged|categories|' +
      'explore topics|explore more on these topics|in this article',
    opens: 'list',
    weak: true,
  },
  {
    id: 'author-bio/label',
    phrases:
      'author|authors|contributor|contributors|view profile|full bio|see full bio|view all posts|' +
      'view author archive|follow on twitter',
    pattern: /^(?:about|email|follow|meet) (?:the )?(?:authors?|writer)$/u,
    weak: true,
  },
  {
    id: 'author-bio/archive',
    maxWords: 9,
    pattern:
      /^(?:(?:read|see|view) (?:all|more) (?:articles|by|from|of|posts|stories)\b[^.?!]{0,60}|view (?:archive|articles|author|posts|profile|stories)\b[^.?!]{0,60}|more (?:by|from) \p{L}[\p{L}.'-]*(?: \p{L}[\p{L}.'-]*){1,2}|get author rss feed)$/u,
    weak: true,
  },
] as const satisfies readonly ListedRule[]
