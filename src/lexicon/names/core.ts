import { lazy } from '../../text/lazy.ts'
import type { NameRow } from '../../types.ts'
import { rowsOf } from './table.ts'

/**
 * The newsmakers and places that English-language news prints most often in more than one spelling; where the facts
 * come from is told in docs/names.md. The first form of each list is the default. A row without an id gets one from its
 * default spelling. Names in their own script are in ./core-native.ts, so that who only rewrites need not load them.
 */
export const coreNames: () => readonly NameRow[] = /* @__PURE__ */ lazy(() => rowsOf(TABLE))

const TABLE = `
# person safe
Volodymyr|Vladimir|Volodimir|Volodymir|Voldymyr/Zelenskyy|Zelensk~/Q3874799/reuters=Zelenskiy;bbc nyt afp cnn=Zelensky/Igor Zelensky
Olena|Elena|Yelena/Zelenska|Zelenskaya
Valerii|Valery|Valeriy/Zaluzhnyi|Zaluzhn~
Oleksandr|Alexander/Syrskyi|Syrsk~
Andriy|Andrii|Andrey|Andrei/Yermak|Ermak
Mykhailo|Mykhaylo|Mikhail|Mikhailo/Podolyak|Podoliak
Denys|Denis/Shmyhal|Shmygal
Petro|Pyotr|Petr|Piotr/Poroshenko
Yulia|Julia/Tymoshenko|Timoshenko
Viktor/Yanukovych|Yanukovich|Yanukovitch
Arseniy|Arseny|Arsenii|Arseni/Yatsenyuk|Yatseniuk
Vitali|Vitaly|Vitaliy|Vitalii/Klitschko|Klichko
Dmitry/Medvedev|Medvedyev/Q23530/nyt=Dmitri|Medvedev
Alexei/Navaln~//nyt=Aleksei|Navalny;cnn aljazeera=Alexey|Navalny
Svetlana|Sviatlana/Tikhanovskaya|Tsikhanouskaya|Tikhanouskaya//ap reuters=Sviatlana|Tsikhanouskaya
Sergei/Shoigu|Shoygu
Sergei/Kislyak|Kisliak
Sergei/Ryabkov|Riabkov
Sergei/Magnitsk~
Yulia|Julia/Navalnaya|Navalnaia
Maria|Mariya/Zakharova
Yevgeny/Prigozhin
Vasily|Vassily|Vasiliy|Vassili/Nebenzya|Nebenzia
Boris/Yeltsin|Eltsin/Q34453
Mikhail|Mikhael/Gorbachev|Gorbachov/Q30487
Mikhail/Khodorkovsk~|Hodorkovsky
Nikita/Khrushchev|Khruschev|Krushchev|Kruschev
Ramzan/Kadyrov|Kadirov
Natalia|Natalya/Veselnitskaya|Veselnitskaia
Dzhokhar|Djohar|Dzhohar/Tsarnaev|Tsarnayev|Tsarnev
Tamerlan/Tsarnaev|Tsarnayev
Alexander|Alyaksandr|Aliaksandr/Lukashenko|Lukashenka
Muammar|Moammar|Moamer|Muamar/Gaddafi|Gadhafi|Qaddafi|Qadhafi|Kadafi|Kadhafi|Khadafy|Gadaffi|Khaddafi|Ghaddafi|Kaddafi/Q19878/ap cnn=Moammar|Gadhafi;nyt=Muammar|el-Qaddafi;afp=Moamer|Kadhafi
Ayman|Aiman/al-Zawahiri|al-Zawahri//ap=al-Zawahri
Mohammed/Morsi|Mors~|Mursi//reuters=Mohamed|Mursi;guardian nyt=Mohamed|Morsi;cnn=Mohamed|Morsy
Saif al-Islam|Seif al-Islam/Gaddafi|Gadhafi|Qaddafi|Qadhafi|Kadafi|Kadhafi|Khadafy|Gadaffi|Khaddafi|Ghaddafi|Kaddafi
Osama|Usama/bin Laden|bin Ladin|ben Laden/Q1317
Mohamed/ElBaradei|Baradei
Nouri|Nuri|Noori/al-Maliki
Anwar/al-Awlaki|al-Aulaqi|al-Awlaqi
Abu Mohammed/al-Golani|al-Jolani|al-Julani
Yahya|Yahia/Sinwar
Saeb|Saib/Erekat|Erakat
Jamal/Khashoggi|Khashogi
Hassan/Nasrallah|Nasrullah
Recep Tayyip|Recip Tayyip/Erdogan|Erdoghan/Q39259/guardian=Erdoğan
Ali/Khamenei|Khameini
Ruhollah|Rouhollah/Khomeini|Khomein~|Khomeni
Hassan/Rouhani|Rohani|Ruhani
Mahmoud/Ahmadinejad|Ahmedinejad
Ebrahim|Ibrahim/Raisi|Raeesi|Raissi
Masoud|Massoud/Pezeshkian|Pezeshkiyan
Benjamin|Binyamin/Netanyahu|Nethanyahu|Netenyahu/Q43723
Pervez|Parvez/Musharraf|Musharaf
# person never
Josef/Mengele
Dmytro|Dmitry|Dmitro/Kuleba
Sergei/Lavrov/Q58217/ap cnn aljazeera nyt=Sergey|Lavrov
Dmitry/Peskov//nyt=Dmitri|Peskov
Vladimir|Wladimir/Putin/Q7747
Sergei/Skripal
Yulia|Julia/Skripal
Valery|Valeri|Valeriy/Gerasimov
Alexei/Pushkov
Joseph|Iosif/Stalin/Q855
Bashar|Bachar/Assad|al-Assad/Q44329/bbc guardian reuters nyt aljazeera=al-Assad
Abu Bakr|Abu Bakar/al-Baghdadi
Saddam|Sadam/Hussein|Husayn|Hussain|Husain/Q1316
Yasser|Yasir|Yassir/Arafat/Q34211
Mahmoud/Abbas
Hosni|Husni|Hosny/Mubarak
Mohammed/Badie|Badi
Hesham|Hisham/Qandil|Kandil
Sherif|Sharif/Fathy|Fathi
Salim/Idris|Idriss
Adly|Adli/Mansour|Mansur
Ali Abdullah|Ali Abdallah/Saleh|Salih
Abed Rabbo Mansour|Abdrabbuh Mansour|Abdu Rabbu Mansour|Abd Rabbo Mansour/Hadi
Rabbo|Rabbu/Mansour
Mohammed/bin Salman|ben Salman
Mohammed/bin Zayed|bin Zayid
Mohammed/Atta
Mohammad Javad/Zarif
Kim/Jong Un|Jong Eun/Q56226/bbc guardian nyt=Kim|Jong-un
Kim/Jong Il|Chong Il//bbc guardian nyt=Kim|Jong-il
Xi/Jinping|Jingping/Q15031
Mao/Zedong|Tse-tung
Hamid|Hameed/Karzai|Karza~
Nawaz/Sharif|Shareef
Mahatma/Gandhi|Ghandi
# person anchored
Abdel Fattah|Abdul Fattah|Abd al-Fattah|Abdel Fatah/el-Sissi|el-Sisi|al-Sisi//reuters=Abdel Fattah|al-Sisi;guardian=Abdel Fatah|al-Sisi;bbc=Abdul Fattah|al-Sisi;nyt cnn aljazeera=el-Sisi;afp=al-Sisi
Khalifa|Khalifah/Haftar|Hifter|Hiftar|Heftar//ap nyt=Hifter
Khaled|Khalid/Mashaal|Meshaal|Meshal//reuters bbc afp guardian=Meshaal;nyt=Meshal
Ismail|Ismael/Haniyeh|Haniya|Haniyah
Haider|Haidar|Hayder/al-Abadi
Muqtada|Moqtada/al-Sadr
Ahmed|Ahmad/al-Sharaa|al-Shara
Qassem|Qasem|Qassim|Qasim|Ghasem/Soleimani|Suleimani|Soleymani//nyt=Qassim|Suleimani;guardian=Suleimani
# person slips
Adam/Schiff
Adolf/Hitler
Alan/Dershowitz,Grayson,Greenspan
Alison/Lundergan
Amy/Klobuchar|Klobachar
Ana/Navarro
Ann/Coulter,Romney
Anne/Applebaum
Anthony/Fauci,Scaramucci,Weiner
Antony/Blinken
Bader/Ginsburg|Ginsberg
Barack/Obama
Bret/Baier,Stephens
Brett/Crozier,Giroir,Kavanaugh|Kavanagh,McGurk
Brian/Kemp,Sandoval,Stelter
Brit/Hume
Bryan/Cranston,Pagliano,Stevenson
Carl/Bernstein,Icahn,Levin
Charlie/Crist|Christ
Chuck/Grassley,Schumer
Colin/Kaepernick
Condoleezza/Rice
Conor/Lamb
Corey/Lewandowski
Corrine|Corinne/Brown
Cory/Booker
Dana/Milbank
Darrell/Issa
David/Fahrenthold|Farenthold,Petraeus|Patraeus
Denis/McDonough
Dennis/Blair,Hastert,Kucinich,Prager,Rodman,Ross
Dianne/Feinstein
Donna/Brazile
Dylann/Roof
Eliot/Cohen,Engel,Higgins,Spitzer
Elliot/Richardson,Rodger
Elliott/Abrams,Broidy
Emmanuel/Macron
Emmet/Flood,Sullivan
Eric/Boehlert,Cantor,Garcetti,Holder,Schneiderman,Swalwell
Erik/Paulsen,Prince,Wemple
Freddie/Gray
Frederick|Fredrick/Douglass
Garry/McCarthy,Trudeau
Gavin/Newsom
Geoffrey/Berman
George/Papadopoulos|Papadopolous,Shultz
Glenn/Beck,Greenwald,Hubbard,Kessler,Loury,Reynolds,Simpson,Thrush
Greg/Abbott
Hanna/Rosin
Hilary/Rosen
Hillary/Clinton
Ian/Millhiser
Jason/Aldean|Alden
Jeffrey/Epstein,Goldberg,Toobin,Zients
Jerry/Falwell
Jon/Huntsman,Kyl,Ossoff,Tester
Jordan/Weissmann
Jussie/Smollett
Karl/Rove
Katharine/Graham,Hayhoe
Ken/Cuccinelli
Kirsten|Kirstin/Gillibrand
Kirstjen|Kirsten/Nielsen
Kyrsten|Krysten/Sinema
Lindsay/Lohan,Walters
Lindsey/Graham
Marc/Ambinder,Andreessen,Benioff,Caputo,Elias,Kasowitz,Thiessen
Marc Lamont/Hill
Mark/Burnett,Zuckerberg
Mat/Staver
Mathew/Martoma,Staver
Mathews/Burwell
Matthew/Continetti,Dowd,Shepard,Whitaker
Meghan/Markle,McCain
Megyn/Kelly
Michele/Bachmann,Fiore,Flournoy,Kelemen,Leonhart,Norris,Reagan,Tafoya
Michelle/Bachelet,Fields,Goldberg,Kosinski,Lujan,Malkin,Nunn,Obama,Rhee,Wolf
Mike/Morell
Mitch/McConnell
Monica/Lewinsky
Neil/Gorsuch
Nicholas/Kristof
Nicolas/Maduro,Sarkozy
Nikki|Nicki/Haley
Nikolas/Cruz
Orrin/Hatch
Philip/Alston,Breedlove,Bump,Gordon,Hammond,Mudd,Reeker,Roth,Rucker,Zelikow
Rahm/Emanuel
Reince/Priebus
Ronald/Reagan|Regan
Rudy/Giuliani
Salah/Abdeslam
Sara/Ganim,Gideon,Netanyahu
Sarah/Huckabee,Isgur,Palin
Sidney/Blumenthal
Slobodan/Milosevic|Milosevich
Sonia/Sotomayor
Stacey/Abrams,Dash,Plaskett
Stephen/Breyer,Colbert,Hadley,Harper,Hawking,Paddock,Schwarzman
Steven/Chu,Mnuchin,Rattner,Spielberg
Syed|Sayed/Farook|Farooq
Sylvia/Mathews
Theresa/May
Thom/Tillis
Trayvon|Treyvon/Martin
Viktor/Orban
Warren/Buffett
Wasserman/Schultz
# place safe Ukraine|Ukrainian
Zhytomyr|Zhitomir
Rivne|Rovno
Kyiv|Kiev|Kiyv/Q1899/ap=Kiev until 2019-08-14, Kyiv;guardian=Kiev until 2019-02-13, Kyiv;bbc=Kiev until 2019-10-14, Kyiv;nyt=Kiev until 2019-11-18, Kyiv/chicken Kiev|Kiev cake|Kiev-class|Kiev, North Dakota|Kiev, N|Kiev-style|Dynamo Kiev|Gate of Kiev
Lviv|Lvov/Q36036//Prince Lvov|Georgy Lvov
Sloviansk|Slavyansk|Slovyansk///Slavyansk-na-Kubani|Slavyansk-on-Kuban
Kharkiv|Kharkov/Q42308
Dnipropetrovsk|Dnepropetrovsk
Zaporizhzhia|Zaporizhia|Zaporozhye|Zaporizhzhya
Chernihiv|Chernigov
Luhansk|Lugansk
Donetsk|Donetz
Donbas|Donbass
Kryvyi Rih|Krivoy Rog|Krivoi Rog|Kryvy Rih
Berdiansk|Berdyansk
Severodonetsk|Sievierodonetsk|Sieverodonetsk
Lysychansk|Lisichansk
Avdiivka|Avdeevka|Avdeyevka
Kostiantynivka|Kostyantynivka
Horlivka|Gorlovka
Kupiansk|Kupyansk
Izium|Izyum
Chasiv Yar|Chasov Yar
Vuhledar|Ugledar
Chernobyl|Chornobyl
# place anchored Ukraine|Ukrainian
Odesa|Odessa/Q1874//Odessa, Texas|Odessa, Tex|Odessa, Fla|Odessa, Wash|Odessa, Florida|West Odessa|Midland-Odessa|Odessa File
Dnipro|Dnepr
Mykolaiv|Nikolaev|Nikolayev
# place anchored Ukraine|Ukrainian|Crimea|Crimean|Russia
Sevastopol|Sebastopol///Sebastopol, California|Sebastopol, Calif
# place safe Syria|Syrian
Deir el-Zour|Deir Ezzor|Deir ez-Zor|Deir al-Zor|Deir al-Zour|Deir Ezzour//reuters=Deir al-Zor;bbc=Deir al-Zour;afp=Deir Ezzor;guardian=Deir ez-Zor
Raqqa|Raqqah|Rakka
Idlib|Idleb
Kobani|Kobane
Khan Sheikhoun|Khan Shaykhun|Khan Sheikhun
Tel Abyad|Tal Abyad
Sheikh Maqsoud|Sheikh Maqsood|Sheikh Maqsud
# place safe Iraq|Iraqi|Kurdish|Kurdistan
Irbil|Erbil|Arbil//reuters guardian nyt cnn aljazeera=Erbil;afp=Arbil
Fallujah|Falluja
Basra|Basrah
# place safe
Hodeidah|Hudaydah|Hodeida//ap=Hodeida;bbc=Hudaydah
Jeddah|Jiddah//ap=Jiddah
Nagorno-Karabakh|Nagorny Karabakh|Nagorno-Karabagh
Yekaterinburg|Ekaterinburg
Busan|Pusan
Khan Younis|Khan Yunis
Sanaa|Sana'a|San'a
Misrata|Misurata
Tehran|Teheran/Q3616
Khartoum|Khartum
El Fasher|Al-Fashir
Maghreb|Magreb
San Mateo|San Matteo
# place never
Mumbai|Bombay/Q1156
Kolkata|Calcutta/Q1348
Chennai|Madras/Q1352
Bengaluru|Bangalore/Q1355
Beijing|Peking/Q956
Yangon|Rangoon
Myanmar|Burma/Q836
# group safe
Al-Qaida|al-Qaeda/Q34490/ap guardian=al-Qaida;reuters cnn=al Qaeda;bbc aljazeera=al-Qaeda;nyt=Al Qaeda;afp=Al-Qaeda
Al-Shabab|al-Shabaab//ap bbc=al-Shabab;guardian cnn=al-Shabaab;reuters=al Shabaab
Hezbollah|Hizbollah|Hizballah|Hizbullah|Hezballah
Taliban|Taleban
Houthi|Huthi
Houthis|Huthis
Uyghur|Uighur|Uygur|Uigur
Uyghurs|Uighurs|Uygurs|Uigurs
Yedioth Ahronoth|Yediot Ahronot|Yediot Aharonot
# term safe
Quran|Koran|Qur'an//guardian=Qur'an;bbc=Koran/Laura Koran
Rosh Hashanah|Rosh Hashana
Hanukkah|Chanukah|Hannukah|Hanukah
`
