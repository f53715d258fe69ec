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
Volodymyr|Vladimir|Volod{i,y}mir|Voldymyr/Zelenskyy|Zelensk~/Q3874799/reuters=Zelenskiy;bbc nyt afp cnn=Zelensky/Igor Zelensky
{O,E,Ye}lena/Zelenska{,ya}
Valer{ii,y,iy}/Zaluzhnyi|Zaluzhn~
Oleksandr|Alexander/Syrskyi|Syrsk~
Andr{iy,ii,ey,ei}/{Ye,E}rmak
Mykha{i,y}lo|Mikhail{,o}/Podol{y,i}ak
Den{y,i}s/Shmy{h,g}al
Petro|Pyotr|Petr|Piotr/Poroshenko
{Y,J}ulia/T{y,i}moshenko
Viktor/Yanukov{y,i,it}ch
Arsen{iy,y,ii,i}/Yatsen{y,i}uk
Vital{i,y,iy,ii}/Kli{ts,}chko
Dmitry/Medved{,y}ev/Q23530/nyt=Dmitri|Medvedev
Alexei/Navaln~//nyt=Aleksei|Navalny;cnn aljazeera=Alexey|Navalny
Sv{e,ia}tlana/Tikhanovskaya|T{s,}ikhanouskaya//ap reuters=Sviatlana|Tsikhanouskaya
Sergei/Sho{i,y}gu
Sergei/Kisl{y,i}ak
Sergei/R{y,i}abkov
Sergei/Magnitsk~
{Y,J}ulia/Navalna{y,i}a
Mari{,y}a/Zakharova
Yevgeny/Prigozhin
Vas{il,sil,ili}y|Vassili/Nebenz{y,i}a
Boris/{Ye,E}ltsin/Q34453
Mikha{i,e}l/Gorbach{e,o}v/Q30487
Mikhail/Khodorkovsk~|Hodorkovsky
Nikita/Khrus{h,}chev|Krus{h,}chev
Ramzan/Kad{y,i}rov
Natal{i,y}a/Veselnitska{y,i}a
Dzhokhar|D{j,zh}ohar/Tsarn{a,ay,}ev
Tamerlan/Tsarna{,y}ev
Alexander|Al{y,i}aksandr/Lukashenk{o,a}
M{u,o}ammar|Moamer|Muamar/Gad{d,h}afi|Qad{d,h}afi|Kad{,h}afi|Khadafy|Gadaffi|{Kh,Gh,K}addafi/Q19878/ap cnn=Moammar|Gadhafi;nyt=Muammar|el-Qaddafi;afp=Moamer|Kadhafi
Ayman|Aiman/al-Zawah{i,}ri//ap=al-Zawahri
Mohammed/Morsi|Mors~|Mursi//reuters=Mohamed|Mursi;guardian nyt=Mohamed|Morsi;cnn=Mohamed|Morsy
S{a,e}if al-Islam/Gad{d,h}afi|Qad{d,h}afi|Kad{,h}afi|Khadafy|Gadaffi|{Kh,Gh,K}addafi
{O,U}sama/bin Lad{e,i}n|ben Laden/Q1317
Mohamed/{El,}Baradei
Nouri|Nuri|Noori/al-Maliki
Anwar/al-Awlaki|al-A{u,w}laqi
Abu Mohammed/al-{Go,Jo,Ju}lani
Yah{y,i}a/Sinwar
Saeb|Saib/Erekat|Erakat
Jamal/Khashog{g,}i
Hassan/Nasr{a,u}llah
Rec{e,i}p Tayyip/Erdog{,h}an/Q39259/guardian=Erdoğan
Ali/Khame{ne,in}i
R{,o}uhollah/Khomeini|Khomein~|Khomeni
Hassan/R{ou,o,u}hani
Mahmoud/Ahm{a,e}dinejad
{E,I}brahim/Raisi|Raeesi|Raissi
Mas{,s}oud/Pezeshki{,y}an
B{enj,iny}amin/Net{a,ha,e}nyahu/Q43723
P{e,a}rvez/Mushar{r,}af
# person never
Josef/Mengele
Dmytro|Dmitr{y,o}/Kuleba
Sergei/Lavrov/Q58217/ap cnn aljazeera nyt=Sergey|Lavrov
Dmitry/Peskov//nyt=Dmitri|Peskov
{V,W}ladimir/Putin/Q7747
Sergei/Skripal
{Y,J}ulia/Skripal
Valer{y,i,iy}/Gerasimov
Alexei/Pushkov
Joseph|Iosif/Stalin/Q855
Bashar|Bachar/{,al-}Assad/Q44329/bbc guardian reuters nyt aljazeera=al-Assad
Abu Bak{,a}r/al-Baghdadi
Sad{d,}am/Hus{sei,ay,sai,ai}n/Q1316
Yas{se,i,si}r/Arafat/Q34211
Mahmoud/Abbas
Hosni|Husni|Hosny/Mubarak
Mohammed/Badi{e,}
H{e,i}sham/{Q,K}andil
Sherif|Sharif/Fath{y,i}
Salim/Idris{,s}
Adly|Adli/Mans{o,}ur
Ali Abd{u,a}llah/Sal{e,i}h
Abed Rabbo Mansour|Abdrabbuh Mansour|Abdu Rabbu Mansour|Abd Rabbo Mansour/Hadi
Rabb{o,u}/Mansour
Mohammed/b{i,e}n Salman
Mohammed/bin Zay{e,i}d
Mohammed/Atta
Mohammad Javad/Zarif
Kim/Jong {U,Eu}n/Q56226/bbc guardian nyt=Kim|Jong-un
Kim/{J,Ch}ong Il//bbc guardian nyt=Kim|Jong-il
Xi/Jin{,g}ping/Q15031
Mao/Zedong|Tse-tung
Ham{i,ee}d/Karzai|Karza~
Nawaz/Shar{i,ee}f
Mahatma/Gandhi|Ghandi
# person anchored
Abd{e,u}l Fattah|Abd al-Fattah|Abdel Fatah/el-Sis{s,}i|al-Sisi//reuters=Abdel Fattah|al-Sisi;guardian=Abdel Fatah|al-Sisi;bbc=Abdul Fattah|al-Sisi;nyt cnn aljazeera=el-Sisi;afp=al-Sisi
Khalifa{,h}/Haftar|Hifter|H{i,e}ftar//ap nyt=Hifter
Khal{e,i}d/Mashaal|Mesha{a,}l//reuters bbc afp guardian=Meshaal;nyt=Meshal
Isma{i,e}l/Haniy{eh,a,ah}
Haid{e,a}r|Hayder/al-Abadi
M{u,o}qtada/al-Sadr
Ahm{e,a}d/al-Shara{a,}
Qas{se,e,si,i}m|Ghasem/S{o,u}leimani|Soleymani//nyt=Qassim|Suleimani;guardian=Suleimani
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
Sl{ovi,avy,ovy}ansk///Slavyansk-na-Kubani|Slavyansk-on-Kuban
Khark{i,o}v/Q42308
Dn{i,e}propetrovsk
Zaporizh{zh,}ia|Zaporozhye|Zaporizhzhya
Cherni{hi,go}v
Lu{h,g}ansk
Donet{sk,z}
Donbas{,s}
Kryvyi Rih|Krivo{y,i} Rog|Kryvy Rih
Berd{i,y}ansk
Severodonetsk|Siev{i,}erodonetsk
L{ysy,isi}chansk
Avd{ii,ee,eye}vka
Kost{i,y}antynivka
Horlivka|Gorlovka
Kup{i,y}ansk
Izium|Izyum
Chas{i,o}v Yar
{Vuh,Ug}ledar
Ch{e,o}rnobyl
# place anchored Ukraine|Ukrainian
Odes{,s}a/Q1874//Odessa, Texas|Odessa, Tex|Odessa, Fla|Odessa, Wash|Odessa, Florida|West Odessa|Midland-Odessa|Odessa File
Dnipro|Dnepr
Mykolaiv|Nikola{,y}ev
# place anchored Ukraine|Ukrainian|Crimea|Crimean|Russia
Se{v,b}astopol///Sebastopol, California|Sebastopol, Calif
# place safe Syria|Syrian
Deir el-Zour|Deir Ezzor|Deir ez-Zor|Deir al-Zo{,u}r|Deir Ezzour//reuters=Deir al-Zor;bbc=Deir al-Zour;afp=Deir Ezzor;guardian=Deir ez-Zor
Raqqa{,h}|Rakka
Idl{i,e}b
Koban{i,e}
Khan Sheikhoun|Khan Sh{ay,ei}khun
T{e,a}l Abyad
Sheikh Maqs{ou,oo,u}d
# place safe Iraq|Iraqi|Kurdish|Kurdistan
{I,E,A}rbil//reuters guardian nyt cnn aljazeera=Erbil;afp=Arbil
Falluja{h,}
Basra{,h}
# place safe
Hodeidah|Hudaydah|Hodeida//ap=Hodeida;bbc=Hudaydah
J{e,i}ddah//ap=Jiddah
Nagorn{o-,y }Karabakh|Nagorno-Karabagh
{Ye,E}katerinburg
{B,P}usan
Khan Y{o,}unis
San{a,a','}a
Mis{,u}rata
Teh{,e}ran/Q3616
Khart{o,}um
El Fasher|Al-Fashir
Mag{h,}reb
San Mat{,t}eo
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
Hezbollah|Hizb{o,a,u}llah|Hezballah
Tal{i,e}ban
H{o,}uthi
H{o,}uthis
U{y,i}ghur|Uygur|Uigur
U{y,i}ghurs|U{y,i}gurs
Yedioth Ahronoth|Yediot Ah{,a}ronot
# term safe
Quran|Koran|Qur'an//guardian=Qur'an;bbc=Koran/Laura Koran
Rosh Hashana{h,}
Hanukkah|{Cha,Han,Ha}nukah
`
