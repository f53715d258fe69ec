/**
 * The commonest words of other languages in the Latin alphabet that are neither English words nor part of names in
 * English copy. Source: the heads of the frequency lists of those languages (Leipzig Corpora Collection).
 */
export const foreignWords =
  // German, Dutch
  'der das und ist von mit den dem ein eine einer einen einem nicht auch auf für sich als wird wurde werden sind hat haben nach bei aus zum zur über ' +
  'durch sie es wir aber oder wie noch nur kann im het een niet dat zijn voor met aan ook maar naar wordt werd heeft door bij uit deze dit hij ' +
  // French
  'les des une est dans qui que pour sur avec pas sont ont plus cette ces aux été nous vous mais leur elle ses comme fait ' +
  // Spanish, Portuguese, Italian, Catalan, Romanian
  'el los las del una que por con para como más pero sus este esta entre también ha fue son está hay não uma os da dos das em ' +
  'ao pela pelo mais foi são também il di che della per non con una sono del nel alla dei gli anche più è amb els dels și care pentru este cu din ' +
  // Scandinavian, Finnish, Hungarian
  'och att det som på är av för inte den med har ett till om og ikke til af er blev ja on että oli hän ovat se ei mutta myös hogy nem egy és az meg ' +
  // Polish, Czech, Croatian, Slovak
  'nie się na że jest do jak przez oraz został jego od się że pro se je že jako byl také podle ale za koji kako nije su je što ' +
  // Turkish, Indonesian, Malay, Swahili, Filipino, Vietnamese
  've bir bu için ile olan olarak da çok daha yang dan ini itu dengan untuk dari pada tidak akan dalam telah oleh adalah katanya ng mga sa ang na ay kwa ya wa ' +
  'không là của và các những được cho một có'
