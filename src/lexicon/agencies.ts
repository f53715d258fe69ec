const TABLE = `
AFP|Agence France-Presse|Agence France Presse|~ News|~ News Agency
AP|Associated Press|~ News|Associated Press Writer|~ Wire
Reuters|Reuter|Thomson ~|~ News Agency|~ Staff|Thomson ~ Foundation|~ News
TASS|ITAR-~|Tass|~ News Agency
Xinhua|~ News Agency|Xinhuanet
UPI|United Press International
DPA|dpa|Deutsche Presse-Agentur|dpa international
EFE|Agencia ~|~ News
ANSA
PA|~ Media|Press Association|~ News Agency|~ news agency|~ Wire
AAP|Australian Associated Press
RNZ|Radio New Zealand
Canadian Press|CP
PTI|Press Trust of India
ANI|Asian News International
IANS|Indo-Asian News Service
UNI|United News of India
APP|Associated Press of Pakistan
BSS|Bangladesh Sangbad Sangstha
Kyodo|~ News
Jiji|~ Press|JIJI
Yonhap|~ News Agency|~ News
CNA|Central News Agency
Bernama
Antara|ANTARA News
Bloomberg|~ News|~ L.P
Dow Jones|~ Newswires
Interfax|~ News Agency
Interfax-Ukraine
RIA Novosti|RIA
Ukrinform
UNIAN
BelTA
Anadolu|~ Agency|AA|~ Ajansi
IRNA
ISNA
Tasnim|~ News Agency
SANA
SPA|Saudi Press Agency
WAM|Emirates News Agency
QNA|Qatar News Agency
KUNA|Kuwait News Agency
MENA|Middle East News Agency
Petra|~ News Agency
WAFA
NAN|News Agency of Nigeria
GNA|Ghana News Agency
APA
Belga
Ritzau
NTB
PAP|Polish Press Agency
CTK|ČTK|Czech News Agency
MTI
Agerpres
BTA|Bulgarian News Agency
Tanjug
Hina|HINA
Lusa|LUSA
KCNA|Korean Central News Agency
Kazinform|KAZINFORM
Armenpress
AZERTAC
Mehr|~ News Agency|MNA
INA|Iraqi News Agency
PNA|Philippine News Agency
VNA|Vietnam News Agency
BNA|Bahrain News Agency
ONA|Oman News Agency
Prensa Latina
Angop
Adnkronos
Europa Press
ANP
STT
Keystone-ATS
IPS|Inter Press Service
States Newsroom
City News Service
KFF Health News|Kaiser Health News
Tribune News Service
CNN Newsource|CNN Wire|CNN-Wire|CNNWire
PR Newswire|PRNewswire|/PRNewswire/
Business Wire|BusinessWire
GlobeNewswire|GLOBE NEWSWIRE|GlobeNewsWire
ACCESSWIRE|Accesswire
CNW|~ Group|Canada Newswire
`

/**
 * News agencies: the short name that we report, then with `|` between them the other forms in which copy is credited to
 * them, where `~` is that short name. With "the" before it, or in capitals, a longer form needs no entry.
 * Press-release wires count: their copy is reprinted word for word in the same way.
 */
export const agencies: readonly string[] = /* @__PURE__ */ (() =>
  TABLE.trim()
    .split('\n')
    .map((row) => row.replaceAll('~', row.split('|')[0]!)))()
