// Written by generate-phrases.mjs from rows/. Do not edit.

/** What `indexPhrases` reads. */
export const phraseTable = `@<mark> :|-|>|/
@<story> article|page|post|story|content|piece|video
@<site> site|website|web site|page
@<social> Facebook|Twitter|X|Instagram|YouTube|TikTok|LinkedIn|Telegram|WhatsApp|Google News|Google|Snapchat|Threads|Bluesky|Pinterest|Reddit|Flickr|social media
@<letter> (daily|free|weekly) e-mail|newsletter|e-newsletter|mailing list|briefing|digest|e-mails|e-mail (address|alerts|inbox|list|newsletter|updates)|(in|into|my|our|to|your) (e-mail|inbox|phone)|(by|via) e-mail|(news|breaking) alerts
@<javascript> JavaScript
@<month> january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec
@<date> <month> # <year>|# <month> <year>
@<legal> privacy [center|notice|policy|settings|statement]|(cookie) [policy]|terms [[and] conditions|of (sale|service|use)]|legal [notice]|disclaimer|do not sell [or share] [my] [personal] [info|information|data]|california privacy [rights]|your (ad|privacy) choices|AdChoices|accessibility [statement]|copyright [notice|policy]|code of conduct|[our] community (guidelines|standards)|editorial (guidelines|policy|standards)|corrections [policy]|contact [us]|about [us]|help|faq|faqs|site-map|advertise [with us]|advertising|subscribe|feedback|careers|jobs|and
@<share> Google|share|tweet|Pinterest|pin [it]|e-mail|print|Facebook|Twitter|WhatsApp|LinkedIn|Reddit|Telegram|Flipboard|messenger|Tumblr|Mastodon|pocket|copy|copied|link|sms|save|send|Bluesky|threads|Instagram|YouTube|icon|logo|url|vk|bookmark
@<joint> on|to|via|this|by|and|a|page|item|someone|[see] more sharing|options|comment|#|x
@<item> article|story|stories|news|post|video|photo|image|gallery|galleries|headline|podcast|episode|topic|update|reading|coverage|content|link
@<our> all|more|our|my|your|the|this|these|a|an|other|latest|new|recent|related|top|local|full|free|next|previous
@<press> journalism|journalist|newsroom|reporting|news|work|media
=prompt/read-more list
read-more [stories],read on
=prompt/button
(expand|get|read|view) [the] [full] (article|rest|story),read now,(continue|keep) reading,(discover|explore|find out|learn) more,click here [to read more],more (details|info|here|to read),details
(hear|read|see|watch) [our|the] [full] (explainer|interview|report|story|video) (below|here)
catch up on [the] (latest|top) (headlines|news|stories) [(from|in|on) ~]
for (more ..3|the latest) (news|sport|stories|updates) ..6 (go to|head to|visit) (<name>|our) ..4
(stay tuned|stay with us) for (more|the latest|updates) ..4
see more on : ..
=related/label beside list
related,[other] topics of interest,in case you missed it,recommended,recommendations,latest,the latest,recent,(in|and in) other news,[from] around the web,today's (headlines|top stories),featured,headlines,for you,just in,breaking news,explore,discover,what's next,in pictures,now playing,watch next,up next,hot topics
(related|more [local|national|popular|top|world]|most (popular|read|recent|viewed)|[the] latest [local]|other|popular|trending|recommended|recent|featured|similar|suggested|further|top|today's (best|top)) (<item>|comments)
more (about|for you|from|like this|on|to explore)
most popular today,most (comments|commented|discussed|popular|read|recent|shared|viewed|watched),(you (may|might|should)|you'll) [also] (be interested in|enjoy|have missed|like|love|read|want to read),(hot|popular|trending) [now|right now|today|this week],must-read,(next|previous) (article|story),recommended for you,[#] must-reads,popular videos,related internet links,featured local savings,[see] more on this story
(people|readers|what others) [are] [also] (ask|like|read|reading|watching)
(editor's|editors|readers|staff) (choice|pick)
=related/heading 9 beside list
more (from|on|in|about|for) ~
more (great|top|politics|business|sport) [~],more (stories|news|articles) ~
(most (popular|read|viewed|watched) [now]|popular [now]|trending [now]|recommended|latest|other|related|recent) [coverage|news|posts|stories|topics] (by|from|in|of|on|this|you) ~
latest on,recommended by
elsewhere on (<name>|the <name>)
latest news ~
(also (from|in|on)|top stories|next up in|stories (for|from|you)|what to read|must-read|editor's choice) ~
our (best|latest|most popular|top) (articles|picks|stories) [~]
=related/read-next list
list # of #
read (also|next|this next),also read,see also,don't miss
=related/inline 34
list of # items
list # of # <word> ..
end of list,continue to [the] next <story>
(gallery|now playing|play video|podcast|slideshow) : ~14
(listen|read|see|watch) [also|it|more|next|now|this [next]|the [full] story] [here] <mark> (<name> ..|# ..|~)
read more (about|at|from|here|in|on) [~]
(related [<item>]|more [here|headlines|on this]|also (read|see|watch)|must read|(next|previous) (article|post|story)|watch (above|below|live)|recommended [reading|stories]|don't miss|up next|in (depth|photos|pictures)|explained|explainer|fact check|full coverage|further reading) <mark> (<name> ..|# ..|~)
related article <name> ..
(free to watch|video (above|below)|you may also be interested in) <mark> ..
click here (for|to) ..
listen to our podcast [<mark> ..]
live <mark> follow ..6 updates ..
follow our live (blog|coverage) ..
(take our quiz|quiz) <mark> ..
poll <mark> ..14 ?
=related/read-out 120
[recommended stories] list of # itemslist # of # ..
=related/new-window 40
..30 (open|opens) in [a] new (tab|window)
=related/teaser beside
just for you,ICYMI,don't miss (out|these|this)
=newsletter/sign-up 60
(join our|sign-up|subscribe) ..14 <letter> ..
join the ..3 <letter> ..
(get|receive) ..14 <letter> ..
(daily|free|morning|our|weekly) [<word>] [e-mail] newsletter [sign-up],newsletter sign-up,breaking news alerts
<word> ..14 newsletter ..16 . sign-up (here|now|today)
want more ..4 ? (join|sign-up|subscribe) ..
for (free|more|the latest) ..12 sign-up ..9 <letter> ..
(start your day|want) ..14 <letter> [? ..]
subscribe to (our|the|this) ..5 (channel|feed|edition|podcast|updates) ..
(sign-up for|sign-up to|subscribe to) (<name> [<name>] [<name>]|@ ..6)
(sign-up|subscribe) [now] (for|to) ..6 (alerts|updates) ..
join our ..4 (forum|list) ..
by (clicking|entering|providing|signing up|submitting|subscribing) ..14 (i|you) (accept|agree|confirm|consent|have read) ..
[please] (check|confirm|enter|provide|type) (a valid|your) [e-mail] (address|comment|e-mail|inbox|postcode|zip code) ..
[your] e-mail (address|alerts|newsletter|updates) [sign-up],e-mail sign-up
you (can|may) unsubscribe ..
(thank you|thanks) for (signing up|subscribing) ..
a welcome e-mail is on its way ..
(enjoying|liking) (our <story>|this <story>|what you are reading) ? ..9 (inbox|sign-up|subscribe) ..
interested in more newsletters ? ..
(don't|never) miss (a|an|another|any|our) ..3 (episode|headline|post|recipe|story|stories|thing|update) ..
never miss the latest ..
invalid e-mail [address] [<name> ..]
be the first to know [about new stories ..|. ..]
we encountered an (error|issue) (sending|signing) ..
sign-up for more [like this]
[i understand and agree that] (registration on|use of) ..8 this site constitutes ..
i (agree|consent|want|would like) to (be e-mailed|receive) ..12 (<letter>|news|updates) ..
(after|skip past) newsletter promotion
get [all] [the] (breaking|latest|top) ..4 (headlines|news|updates) ..
we use your sign-up to provide ..
our website is (the|your) (destination|place) for ..
(thank you|thanks) for reading ..6 . subscribe ..
(keep|stay) (ahead|connected|in touch|informed|tuned|updated|up to date) (of|on|to|with) (<name>|[all] the (latest|news|stories)|notifications|our|us) ..
you are receiving this (e-mail|newsletter) because ..
<word> [<word>] [<word>] [<word>] is a reader supported publication ..
turn on [desktop|push] notifications [(about|for) ..]
keep up with the latest ..3 (from|in|news|on) ..
(want|need) to know more ? (sign-up|subscribe) ..
=newsletter/offer 30 beside
(a|our|the) [free|new] (daily|free|monthly|weekly) (bulletin|e-mail|newsletter) ..9
get (daily|weekly) ..4 (news|updates)
<word> ..14 (delivered|sent) [directly|right|straight] (in|to) your (e-mail|inbox) ..
<word> ..14 (in|to) your inbox [~]
=newsletter/button beside
(sign-up|subscribe) [for free|free|here|now|today],sign me up,[manage] newsletter [preferences|settings],unsubscribe,no thanks,not now,[first|last] name [required],your (comment|e-mail|message|name|rating|website) [required],website,stay (connected|in (the (know|loop)|touch)|informed|tuned|updated|up to date),get (notified|started|updates),submit,alerts,get alerts
=subscription/wall 60
already [a|have an] (account|member|registered|subscribed|subscriber) [? ..],(existing|have|new|no) [a|an] (account|here|subscriber|subscription|user) ? ..
create (a free|an) [<word>] account (or|sign|to) ..
subscribe (and (save|support)|for (as|free|full|just|less|only|unlimited|$)|now (and|for|free|log|to)|or|to (get|read|support|unlock)|today) ..
log-in ..6 (account|comment|continue) ..
unlimited (digital|online) access [(for|to) ..],unlimited access [to|for $ ..]
(enjoy|get|try|unlock) (additional|digital|full|instant|unlimited)+ (access|articles|reading) ..
this <story> is ([only] available ..1 (for|to)|exclusive to|for|only for|reserved for) ..3 (members|subscribers) [only] [. (become|join|log-in|sign-in|subscribe) ..]
to (continue|finish|keep) reading [..3] (log in|register|subscribe) ..
(become a member|join|log-in|register|sign-in|sign-up|subscribe) ..4 to (continue|finish|keep) reading [..3]
(become a member|join|log-in|register|sign-in|sign-up|subscribe) ..4 to read (more|on|(the|this) ..4 <story>)
to read (more|on|(the|this) ..4 <story>) ..2 (log-in|register|sign-in|sign-up|subscribe) ..5
(continue reading|keep reading|read on|read (the|this) ..2 <story>) with (a|an|our|your) ..2 subscription ..6
want to (keep reading|read (more|on|(the|this) ..3 <story>)) ? ..5
((rest|remainder) of (the|this) <story>|the (rest|remainder) of (the|this) <story>|this <story>) is behind (a|our|the) paywall
if you are a ..4 subscriber ..
this <story> is free to read ..
(you have|you've) ..6 (article|limit|left this month) ..
thank you for registering,(cancel anytime|subscribe with google|[you have reached|you've reached] your (article|free) limit)
become a (member|patron|subscriber|supporter) [[<word>] (subscribe|today) ..]
register now for ..4 alerts ..
register (for free|now),start [a] free trial
sign-in to (access|post|see) ..
sign-in (or|to|with) ..4 (account|comment|continue|Google|password) [..6]
sign in to <name>
access articles ..6 account ..
(start|try) (a|for|your) ..5 (free|subscription|trial) ..
[get] exclusive (access|articles|content) (and|by|from|to) ..
(just|only) ..2 for [the|your] first ..2 . ..8 (subscription|subscribe|journalism) ..
$ # (a|/) (month|week|year) [get started]
[register|subscribe|register / sign in] [to] unlock (all|more|the|this) ..4 (article|digest|power|stories) ..
not a (member|subscriber) [of <name> [<name>]] [yet] [? ..]
(members|subscriber) only [access ..|. ..|events]
don't have an account [yet] [? ..]
you can save this article by registering ..
share your thoughts and join the conversation ..
upgrade to paid
you're currently a free subscriber ..
=subscription/button beside
create [an|your] [free] account,my account,for subscribers,premium,password,username,remember me,or,continue,upgrade,membership,register,join
log-in,log-out,sign-in,sign-out,(log-in|sign-in) [<mark>|or] (register|subscribe|sign-up),join (now|us),forgot [your] password [?]
(activate|buy|choose|compare|gift|give|manage|order|purchase|read|renew|reset|restore|see|select|upgrade|view) [<our>]+ [digital|print|gift|special|subscription|today's]+ (access|account|edition|e-edition|e-paper|issue|offer|option|password|plan|purchase|subscription) [now]
(all|digital|exclusive|for|free|full|latest|new|premium|print|special|today's|your)+ (access|account|content|edition|e-edition|e-paper|issue|members|offer|subscribers|subscription|trial) [only]
(log-in|sign-in) here
=share/control 12
like loading,sharing is caring,copy article link,click to copy [link]
[please|kindly] (bookmark|copy|e-mail|gift|give|print|republish|save|send|share) [this|full] (article|link|page|post|story|video|with) [as a gift|on|to clipboard]
(bookmark|save) [this|these|your] (article|articles|post|posts|stories|story) (for later|to (read|view) later) [and (build|create|make) [a|your] [own] [reading] list]
=share/button 12 beside
share (this|options),save for later,copied to clipboard,connect with us,more,x,google plus,bookmark,like this,follow,follow us [on],listen,embed,post,rss,saved
<share>
(discuss|follow|listen|post|recommend|subscribe|view|visit us|watch) (on|to) <social>
=share/count 5
# [k|m] [total] (shares|likes|views|retweets|reactions|followers)
share # [k]
=share/run 40
[leave a comment] (<share>|cancel) (<share>|cancel|<joint>|<mark>|.)+
=share/plea 28
(like|enjoy|enjoyed) (this|what you) ..6 ? (follow|share|subscribe) ..
share this <story> <mark> ..
[please|kindly] share (this|your) ..6 (on|with) (Facebook|Twitter|friends|peers|[your] friends) ..
(connect with|find|follow|join|like) ..6 (on|via) (<social> ..|social)
follow (@ ..4|us) (on|at|here) [~]
follow our full coverage ..6 here ..
for [all] [the] latest (news|updates) follow ..
you can [now] [start] (get|getting|receive|receiving) ..30 our [dedicated] <social> channel
(add articles to your saved list|log-in register or subscribe to save articles for later) ..
tell a friend [about this <story>]
click to (follow|share|tweet) [on <social>]
share all sharing options for ..
(follow|join|visit) (our|the|us on) ..6 (channel|community|Facebook|group|page|server) [for ..|to ..]
(thank you|thanks) for reading [..6] . [please] (follow|share) ..
if you (enjoyed|liked) ..4 share it ..
<word> ..20 follow us on <social> ..
(add (us|<name>|the <name>) on Google|make us preferred on Google|(add|choose|make|set) ..6 (preferred source|(as [a]) trusted source) ..)
=support/donate 70
donate [now|today]
donate to <name> [<name>] [<name>]
donate to (the cause|us),support us,support our work,[your] (contribution|gift|support) matters,pledge your support
donate [now|today] [and|to] ..4 (fund|keep|protect|support) ..6 (journalism|news|newsroom|reporting) ..
chip in [now|today|to (help|keep|support) (our|this|us) ..6]
(our|the <name>|the <name> <name>) (coverage|journalism|reporting) is free [to read] (because of|thanks to) (our|readers|your) ..
make a (contribution|donation|gift)
(independent|local|our|quality|the <name>|the <name> <name>) (journalism|newsroom|reporting) ((depends on|needs|relies on) (donations from|readers like|your (donations|help|support))|is (funded|made possible|supported) by [our] (readers|you)) ..
[before you go [<mark>]] we (depend|rely) on (donations|people|readers|supporters|the support) (from|like|of) (our|readers|you) ..
[from] as little as [(£|$|€)] # ..6 (help|support) ..4 (journalism|reporting|us) ..
our (members|readers|supporters) (fund|make) our (journalism|reporting|work) [possible] [. ..]
please (consider|donate|give) (a donation|becoming a member|donating|making a donation|here|subscribing|supporting us|today)
if you (appreciate|enjoyed|like|liked|value) ..14 (becoming a member|donating|donation|subscribe|subscribing|support|supporting) ..
if (you are|you're) enjoying ..14 supporting ..
[help [us]|please] (fund|keep|invest in|protect|support|sustain) (and|independent|local|my|our|public|quality|us|<name>)+ (<press>|stories like this) [alive|free|today|(by|from|with|you) ..|. ..]
your ..2 (contribution|donation|gift|subscription|support) [today] (helps us|is (appreciated|vital)|keeps us|makes (our|this|all the difference)|will be (doubled|matched)) ..
=support/contact 50 page
(got|have) (a|any) ..4 (question|story|tip) [..6] ? ..
do you have ..9 (information|question|story|tips) ..6 ? ..
send [us] (a|any|news|your) ..6 (editor|stories|story|tips) ..
(contact|e-mail) (me|the (author|editor)) [with ..]
(contact (us|our newsroom)|e-mail us) (at|by|now|to|today|:) ..
e-mail us
[you can] [also] (contact|e-mail|reach) <name> ..6 (at|on|via|by) ..4 (@|email|<social>) ..
to (report a correction|submit a correction) ..
(tell|send) us (about your ~|what you think [. ..]|your ..3 (news|photos|pictures|story|video|videos) [. ..|(at|on|to|via) ..4])
(are|is|were) ..6 (you|your) ..14 ? (contact|e-mail|get in touch) ..
(are|did|do|have|were) (you|your) ..20 ? we ..5 (want|like|love) to hear from you [. ..]
write to (the editor|us) [at|<mark>] ..2 @ ..
letters to the editor ..9 @ ..
(we want|we would (like|love)|we'd (like|love)) to hear (from you|your (story|thoughts|views)) [. ..]
(spotted|seen) (a|an) (error|mistake) [in this <story>] ? ..
report (a|an) (correction|error|mistake|problem|typo) [or (correction|error|typo)] [(in|on|with) this <story>]
<word> ..6 can be reached at ..6 @ ..
(contact|e-mail|reach) (her|him|me|our|the) ..4 at ..6 @ ..
=support/tip 45
if you have (information|something to share|a ..3 (story|tip)) ..9 (confidentially|contact us|<social>) ..
(are you|have you been) affected by ..9 ? ..2 @ ..
have (an opinion|something to say) (about|on) ..4 ? (e-mail|send|write) ..
[do you] know more about this <story> ? (contact|e-mail|write) ..
=support/app 30
(download|get|install|read [on|in]|open in|try) [the] ..6 (app|apps|google play) [for ..|from ..|now|on ..|to get ..|today [and ..]]
([available on|download on|get it on] [the] (app gallery|[apple] app store|google play) [<mark>|and])+
=support/button beside
donate (here|monthly),[other] ways to (donate|give|help|support us)
=comments/heading 7 end
[#] (comment|replies|responses|reader comments|your comment) [#],comment on this (article|story)
(add|leave|post|write) [a|your] (comment|reply) [cancel reply]
(join|start) the (conversation|debate|discussion),have your say,[the] conversation,discussion [about this post],sort by,be the first to comment
(view|show|see|read|hide|load) [all] [#] [more] comments [#]
loading (comments|the conversation),comments are (closed|disabled) [for this article]
no (comments|responses) [yet]
(comment|commenting) (guidelines|policy|rules)
=comments/notice 40
sort by (best|newest|oldest|popular),this is a moderated community
(have your say|join in|let us know|share your (thoughts|view)|tell us) in the comment [section] [below]
what (did|do) you think (about|of) ..12 ? ..6 (comment|let us know|tell us) ..
this (blog|live blog|live page) (is now|has now) (closed|ended|finished) [. ..]
(give us|leave|share) [your] feedback [(about|on) this (page|<story>)]
comments have been closed [(for|on) this (article|story)]
did [you find] this <story> (help [you]|helpful|useful) [?]
[please] be (civil|polite|respectful) . comment that ..
this comment (has been|was) (deleted|removed) ..
join thought-provoking conversations ..
((did you (enjoy|find|like)|was) this <story> [helpful|useful]|how (useful|helpful) was this <story>) ?
=comments/form 60 end
no comments yet ..
your e-mail [address] will not be published ..
required fields are marked [with] [an asterisk]
you must (be logged in|log in|login|be signed in|sign in|register) ..9 to (comment|post|join|make|recommend|report|use) ..
please (log in|login|sign in|enter|read our|keep|be respectful) ..9 comment ..
# (comments|responses|thoughts) (on|to) ~
want to (join the conversation|join the discussion) [?]
to (comment|join the conversation|join the discussion) ..6 (register|member|account) ..
notify me of (follow-up|new) (comments|posts) ..
save my name ..2 e-mail ..
comments (are|will|must) ..9 (moderated|guidelines) ..
we (encourage|welcome) reader comments ..
all comments [#]
all comments are (moderated|posted) ..
this site uses akismet ..
(this discussion|comments) (has been|is now|are now) closed [. ..]
there (are|is) (no|#|currently no) comment [~]
post (a comment as|as a guest)
join the conversation ..4 (share|comments) ..
what do you think ? ..6 (comment|let us know|tell us) ..
=comments/entry 18 beside
<word> ..4 on <date> [at] # : # [am|pm] [said]
reply,report,like,flag,permalink
=comments/button 9 beside
(flag|rate|reply to|report|review) (this|as) (comment|inappropriate|item|<story>)
(answer|take|vote in) [our|the|this] (poll|quiz|survey)
=tags/list 40 beside
[related] (category|categories|hashtags|key words|keyword|keywords|labels|section|tag|tags|terms|topic|topics|filed (in|to|under)|posted in) : ..
=tags/heading beside list
tags,topics,related tags,filed under,keywords,tagged,categories,explore topics,explore more on these topics,(in|companies in|people in|people mentioned in|places in|topics in) this (article|story)
=author-bio/label beside
author,contributor,view [author] (bio|profile),[see] full bio
(about|follow|meet) [the] (author|reporter|writer)
=author-bio/archive 9 beside
(read|view) (all|more) (articles|posts|stories) [~]
(read|see) more (by|from) [~],[all|more|other|see all] (articles|posts|stories) by (this author|<name> ..2)
view (archive|author|posts) ~
read full bio
more by (<name> [.])+
=advertisement/label
ad,ads,ad feedback,advert,advertisement,advertising,remove ads,supported by,article content
advertisement #
AdChoices,(about|close|hide|loading|report|skip|why [are you seeing]) [this] (ad|advertisement) [?]
advertisement [<mark>|.] ([your] <story> continues|continue reading|scroll [down] to continue [reading]) [below]
[your] (<story>|text|interview|review|recipe|report) continues (after|below|under) [[the|this] (ad|advert|advertisement|gallery|image|map|photo|picture|player|podcast|poll|video)]
(article|story) continues
[a|this] (message|word) from our sponsor
sponsor message,become [a|an] [<name>] sponsor
[video|display] ad feedback,ad <count> of <count>
scroll [down] to continue [reading|with content]
continue reading below [[the] advertisement]
=advertisement/list list
sponsored,promoted,from our (partners|sponsors),(advertiser|branded|paid|partner|promoted|promotional|sponsored) (content|feature|links|message|offers|partnership|post|posts|promotion|section|stories|video) [(by|from) <name> [<name>]]
=advertisement/partner 10
[powered] by (Outbrain|Taboola)
(in (association|collaboration|partnership) with|made possible by|paid for by|presented by|sponsored by) [<name> [<name>] [<name>]]
=advertisement/notice 50
[the following|this] <story> is brought to you by ..
this content (is|was) (created for|paid for|produced|provided by|sponsored) ..
this advertisement has not loaded ..
ad block users <mark> ..
this (article|feature|post|section|series|story) (is|was) (created in partnership with|sponsored by) ..6
=advertisement/affiliate 60 page
(if|when) you (buy|click|purchase|shop) ..14 we ..3 (earn|receive) ..6 commission ..
we ..2 earn [a] [affiliate] commission ..4 (links|products) ..
(this <story>|our articles) ..4 (contain|includes) ..4 affiliate ..
as an amazon associate ..
(we|[our] editors|all products ..4) independently (choose|review|select|selected) ..
=navigation/button
show (less|more),(load|see) (less|more),(back|go|return|scroll) to (homepage|top),jump to (content|navigation),loading,close modal,hear more,text to speech,powered by (Google Translate|Speechify|WordPress),select language,table of contents,quick links,font size,(decrease|descrease|increase) [article] font size,bookmark popover,removed from bookmarks,suggest a correction,go to comments
page # of #
please refresh the page or ..
(<javascript>|cookies) (is (disabled|required)|must be enabled) ..
please (disable|turn off) [your] (ad|ads) (block|blocker|blockers|blocking) ..
thank you for your patience while ..
we are having trouble (loading|retrieving|showing) ..
continue reading the main story
(<name>|the <name>) is not responsible for the content of external ..
=navigation/skip beside
contact us,back,go back,top of page,site index,homepage,breadcrumb,you are here,close,cancel,account,profile,edit profile,settings,sections,archive,calendar,weather,notifications,ok,yes,no,expand,open,go,live tv,all news,vote
(jump|skip) to ~5
to top,[open|close|main|primary|site|toggle] (menu|navigation),[site] search [for|form|this site],[go to] home [page]
(next|prev|previous) [page|post],(load|see|show) all,view (all|less|more),accessibility (help|links),[change|international|uk|us] edition
text size,(larger|normal|very large) text size,aa
=navigation/breadcrumb 40
[you are here [<mark>]] (home|news) (>|/) ..
=navigation/read-time 7
[estimated] (read time|reading time|time to read) [<mark>] [about] # [[<mark>] #] [mins|minutes] [read]
# [[<mark>] #] (m|min|minute) [.] [to] read
=navigation/notice 45
ie 11 is not supported ..
you are [currently] (browsing|using) ..9 browser ..
[please|you need to] (activate|enable) (<javascript>|cookies) ..
(to (read|use|view)|sorry) ..12 (<javascript>|browser|ad blocker) ..
view this (e-mail|newsletter) in your browser
this <story> (is|was published|was first published|was last updated) (more than|over) (#|a|one|two|three|four|five) (months|month|years|year) (old|ago)
=navigation/action 9 beside
(browse|check out|choose|explore|find|hide|load|open|see|select|show|view|visit) [<our>]+ (<item>|alert|comment|document|event|list|location|map|newsletter|option|page|preference|replies|setting|sponsors|supporters) [below|here]
an error (has occurred|occurred),ready for more ?,more (details to follow|follows|to (come|follow))
=legal/cookies 120
(this|our) <site> uses cookies ..
we [and our [#] partners] use cookies [(and|for|on|to) ..]
we and our [#] partners (process|share|store) ..
we (value|care about) your (data|privacy) [and ..]
by (continuing|using|visiting) ..14 you (accept|agree|consent) ..6 (cookies|policy|terms) ..
[manage] cookie (consent|notice|policy|preferences|settings),read our privacy (notice|policy)
to view this content ..6 (accept|allow|enable) ..6 cookies ..
to (display|show|view) (it|them|this content) ..3 we need your (consent|permission)
i agree to the processing of my ..
(any|necessary) cookies (are|that) ..
we are committed to protecting your personal ..
please review our privacy ..
(accept|allow|decline|manage|reject) (all|cookies|consent|preferences|all cookies|consent preferences)
your privacy (choices|matters)
opt-out (request|signal|preference|preferences) honored
=legal/notice 12
notice at collection,how we use AI,(reprints|licensing|rights) [and|<mark>] (licensing|permissions|reprints)
=legal/link beside
(<legal> [<mark>])+
=legal/copyright 70 page
[all content] (©|copyright|© copyright|copyright ©|copyright @) [:] <year> ..
[copyright] © (..9 [.])+ (all rights reserved|<year>) ..
copyright [<name>|of]+ ([.] all rights reserved ..|<year> [. ..|<mark> ..|# ..])
[<name>|#]+ all rights reserved [. ..|© ..|<name> ..]
<word> ..9 (©|copyright) ..9 all rights reserved ..
(this|the) (article|content|material) ..9 may not be (copied|published|reproduced) ..9 (distributed|in whole|rewritten|without) ..
this (content|document) is (protected by|subject to) copyright ..
no part of this (publication|site) may be ..
[purchase] licensing rights [opens new tab]
reuse this content [opens new tab]
..14 (are|is a) (registered trademarks|trademark) of ..
[you (can|may)|you are free to] republish (our|this) (<story>|stories) ..
=legal/disclaimer 90 page
(advertiser|advertising|affiliate) disclosure [<mark> ..]
this (article|information) ..6 not (constitute|intended as) ..
[the] (opinions|views) ..6 expressed ..20 do not [necessarily] reflect ..
these statements have not been evaluated ..
[disclaimer <mark>|the] (opinions|views) expressed ..6 are (personal|the author's own|those of the (author|writer)) [. ..]
=legal/disclosure 60
disclosure statement,view all partners
<word> ..9 provides funding as a member of ..
<word> ..6 (do|does) not work for consult own shares in or receive funding ..
=legal/captcha 30
[this site is] protected by (reCAPTCHA|hCaptcha) ..
=media/player 22
to (play|view) this video [please ..|you must ..]
media playback is unsupported ..
(this|your) (browser|video) (cannot|is not|does not support) ..
# (hours|minutes|seconds) of # (hours|minutes|seconds) [# second] [volume #]
press shift question mark to ..
(current time|duration|loaded|remaining time) [<mark>] <count> [: <count>] [: <count>]
(caption|descriptions|subtitles) off [selected],(captions|subtitles) settings [opens ..6 dialog],picture in picture,playback (rate|speed),stream type live,unmute
seek to live [[currently] (behind|playing) live]
this is a modal window
(beginning|end|start) of dialog window [. escape ..]
the media could not be loaded [either because] ..14 (failed|supported)
error loading (media|player|video) [<mark> ..]
[the|this|your] video (begins|starts|will (begin|resume|start)) (in # seconds|shortly|soon)
the video [in the (player|story)] (above|below) is from (a|an) (earlier|previous|related) ..5
replay video,(choose|select) [a] (speed|voice),(playback|voice) speed
(audio|listen) <count> (m|min|minute)
audio by carbonatix
(audio|text) version of this <story> (is|was) ..4 (generated|produced|read) ..
video (loading|player|unavailable) ..6
play (now|video) [close]
(listen|watch) [to] [it|the|this] [latest] (above|again|below|broadcast|episode|here|live|more|now|video) [above|live]
(click|tap) [here|image] to (enlarge|expand|listen|open|play|unmute|view|watch|zoom) [~6]
(see|view) [full|larger] [#] [photo] (image|photo|gallery) [in fullscreen] [#] [images]
full-screen,add to playlist
open (image|this photo) in gallery
back to gallery,(hide|read|show|toggle) caption [(hide|show) caption]
(enlarge|expand|shrink) [this] image [shrink image],enlarge this image
listen to [the|this] [full] (<story>|interview) [in summarized format] [[<mark>] # min|# x ..]
we (apologise|apologize) but this video ..
try refreshing your browser or
tap here to see ..6 videos ..
embedded (content|document|post|tweet|video),external links [edit]
this is AI generated (summarization|summary) ..
AI generated,[press enter or] click to view image in full size
(AI|ai-generated|auto-generated|ai-assisted) (audio|summary|translation)
this audio is auto generated ..
this (content|page|video) (has been removed|is (currently|no longer|not) available|is unavailable) ..
this (article|audio|summary) (is|was) ..2 (generated|read) (by|with) ..3 (AI|automated voice) ..
=media/label beside
audio track,default selected,reset,done,autoplay,keyboard shortcuts,live [blog|coverage],audio,gallery,play,pause,mute,watch,replay,download,enlarge,caption,slideshow,infographic,podcast,media,credit,live updates,must watch
(image|photo|pictures|video) [credit|gallery]
# x
volume #
=media/audio 40
listen to (the|our) ..9 wherever you get your podcasts
listen to [the] (best|more|latest) ..5 on <name> ..4
you can (hear|listen to) more ..4 on <name> ..4
=media/embed 30
(see|view) this (photo|post|reel|video) on <social>
a (photo|post|reel|video) shared by ..9 @ ..6
=media/counter 5
[gallery|image|photo|slide] <count> (of|/) <count> [photos]
<count> : <count> [/ <count> : <count>]
<count> (images|photos)`
