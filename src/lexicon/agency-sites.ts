/** `site agency`: the agency by the short name of agencies.ts. Sites below a site are the agency's too. */
const TABLE = `
apnews.com AP
ap.org AP
reuters.com Reuters
reutersagency.com Reuters
afp.com AFP
upi.com UPI
tass.com TASS
tass.ru TASS
xinhuanet.com Xinhua
news.cn Xinhua
dpa.com DPA
dpa-international.com DPA
efe.com EFE
ansa.it ANSA
pa.media PA
aap.com.au AAP
rnz.co.nz RNZ
thecanadianpress.com Canadian Press
ptinews.com PTI
aninews.in ANI
ians.in IANS
uniindia.com UNI
app.com.pk APP
bssnews.net BSS
kyodonews.net Kyodo
english.kyodonews.net Kyodo
jiji.com Jiji
yna.co.kr Yonhap
focustaiwan.tw CNA
cna.com.tw CNA
bernama.com Bernama
antaranews.com Antara
bloomberg.com Bloomberg
interfax.com Interfax
interfax.ru Interfax
interfax.com.ua Interfax-Ukraine
ria.ru RIA Novosti
ukrinform.net Ukrinform
unian.info UNIAN
unian.net UNIAN
belta.by BelTA
aa.com.tr Anadolu
irna.ir IRNA
isna.ir ISNA
tasnimnews.com Tasnim
sana.sy SANA
spa.gov.sa SPA
wam.ae WAM
qna.org.qa QNA
kuna.net.kw KUNA
mena.org.eg MENA
petra.gov.jo Petra
wafa.ps WAFA
nannews.ng NAN
gna.org.gh GNA
apa.az APA
belga.be Belga
ritzau.com Ritzau
ntb.no NTB
pap.pl PAP
ctk.cz CTK
mti.hu MTI
agerpres.ro Agerpres
bta.bg BTA
tanjug.rs Tanjug
hina.hr Hina
lusa.pt Lusa
kcna.kp KCNA
ipsnews.net IPS
statesnewsroom.com States Newsroom
kffhealthnews.org KFF Health News
tribunenewsservice.com Tribune News Service
prnewswire.com PR Newswire
businesswire.com Business Wire
globenewswire.com GlobeNewswire
accesswire.com ACCESSWIRE
newswire.ca CNW
`

/** The sites of news agencies, each with its agency. Source: the agencies' own sites. */
export const agencySites = (): (readonly [site: string, agency: string])[] =>
  TABLE.trim()
    .split('\n')
    .map((row) => {
      const space = row.indexOf(' ')
      return [row.slice(0, space), row.slice(space + 1)] as const
    })
