/**
 * One-word names that are printed in several ways, frozen from the name lexicon for this version of the fingerprint, so
 * that a new row in the lexicon moves no hash. Each row: the form that all fold to, then the others.
 * Written by test/fingerprint/freeze-names.mjs.
 */
export const frozenNames =
  'abdullah abdallah abdulla,ahmadinejad ahmedinejad ahmedinijad,ahmed ahmad,alexei aleksei aleksey alexey,' +
  'andrei andrey,andriy andrii,arseniy arsenii arseny,avdiivka avdeevka avdeyevka avdiyivka,' +
  'awlaki aulaqi awlaqi,bashar bachar,basra basrah,benghazi bengazi,berdiansk berdyansk,busan pusan,' +
  'chernihiv chernigov,chernobyl chornobyl,chisinau kishinev,dmitry dimitry dmitri dmitrii dmitriy,' +
  'dnipropetrovsk dnepropetrovsk,donbas donbass,donetsk donetz,elbaradei baradei,erdogan erdoghan,' +
  'erekat erakat erikat,fallujah falluja faluja,fasher fashir,' +
  'gaddafi gadaffi gadhafi ghaddafi kadafi kaddafi kadhafi khadafy khaddafi qaddafi qadhafi,' +
  'golani jolani julani,gorbachev gorbachov gorbachyov gorbatchev,hanukkah chanukah hannukah hanukah,' +
  'hezbollah hezballah hizballah hizbollah hizbullah,hodeidah hodeida hudaida hudaydah,horlivka gorlovka,' +
  'hosni hosny husni,houthi huthi,houthis huthis,hussein husain husayn,idlib idleb,incheon inchon,' +
  'irbil arbil erbil,isfahan esfahan,izium izyum,jeddah jedda jiddah,kadyrov kadirov,kandahar qandahar,' +
  'khaled khalid,khamenei khamanei khameinei khameini,kharkiv harkov kharkov,khartoum khartum,' +
  'khashoggi kashoggi khashogi,khodorkovsky hodorkovsky khodorkovski khodorkovskiy,khomeini khomeiny khomeni,' +
  'khrushchev khruschev khrushev kruschev krushchev,kirkuk karkuk,kislyak kisliak,klitschko klichko klitchko,' +
  'kobani kobane,kostiantynivka kostyantynivka,kupiansk kupyansk,kyiv kiev kiyv kyyiv,luhansk lugansk,' +
  'lukashenko lukashenka,lviv lvov lwow,lysychansk lisichansk,maghreb magreb,magnitsky magnitski magnitskiy,' +
  'mahmoud mahmood mahmud,marrakech marrakesh,mashhad mashad meshed,medvedev medvedyev,' +
  'misrata misratah misurata,mohammed mohamed mohammad muhammad,morsi morsy mursi,' +
  'mossadegh mosaddegh mosaddeq mossadeq,mosul mossul,muammar moammar,muqtada moqtada,musharraf musharaf,' +
  'mykhailo mykhaylo,nasrallah nasrullah,navalnaya navalnaia,navalny navalniy navalnyi navalnyy,' +
  'nazarbayev nazarbaev,nebenzya nebenzia,nemtsov nemtzov,netanyahu netanyhau netenyahu nethanyahu,' +
  'nikolai nikolay,oleksandr olexandr,oleksii oleksiy,osama usama,pashinyan pashinian,pezeshkian pezeshkiyan,' +
  'podolyak podoliak,prigozhin prigozin,pyongyang pyeongyang,qaida qaeda,qassem qasem qassim,quran koran,' +
  'rahmon rakhmon,raisi raeesi raissi,raqqa rakka raqqah,rivne rovno,rouhani rohani rowhani ruhani,' +
  'ryabkov riabkov,saakashvili sakashvili,sanaa sana,sergei sergey serguei,' +
  'severodonetsk sieverodonetsk sievierodonetsk,shabab shabaab,shmyhal shmihal shmygal,shoigu shoygu,sirte surt,' +
  'sloviansk slaviansk slavyansk slovyansk,syrskyi syrskiy syrsky syrskyy,taliban taleban,tehran teheran,' +
  'ternopil ternopol,tikhanovskaya tikhanouskaya tsikhanouskaya tsikhanovskaya,tokayev tokaev,' +
  'trotsky trotski trotskiy,tsarnaev tsarnayev tsarnev,turchynov turchinov,tymoshenko timoshenko,usyk usik,' +
  'uyghur uighur uigur uygur,uyghurs uighurs uigurs uygurs,valery valerii valeriy,vasily vasiliy vassily,' +
  'veselnitskaya veselnitskaia,vinnytsia vinnitsa vinnytsya,vitali vitalii vitaliy vitaly,vuhledar ugledar,' +
  'vyacheslav viacheslav,yanukovych yanukovich yanukovitch,yasser yasir,yatsenyuk yatseniuk yatsenuk,' +
  'yekaterinburg ekaterinburg,yeltsin eltsin yelstin,yermak ermak,' +
  'yevgeny evgeni evgeniy evgeny yevgeni yevgeniy,yuri yurii yuriy yury,yushchenko yuschenko yushenko,' +
  'zakharova zaharova,zaluzhnyi zaluzhniy zaluzhny zaluzhnyy,' +
  'zaporizhzhia zaporizhia zaporizhya zaporizhzhiya zaporizhzhya zaporozhia zaporozhye zaporozhzhia,' +
  'zarqawi zarkawi,zawahiri zawahri,zelenska zelenskaya,' +
  'zelenskyy zelenski zelenskii zelenskiy zelensky zelenskyi zelenskyj,zhirinovsky zhirinovski zhirinovskiy,' +
  'zhytomyr zhitomir'
