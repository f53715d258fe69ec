/** The rows of the core set, in the short form of table.ts. Written by generate-names.mjs. */
export const coreTable = `
#person never
Hamid/Karzai|5y|5yy|6y|5y1|6i
Xi/Jinping|3g4/Q15031
Mao/Zedong|Tse-tu2
Hosni|1u3|4y/Mubarak
Mohammed/Badie|4
Hesham/Qandil|K5
Sherif/Fathy|4i
Adly|3i/Mansour|42
Mohammed/Atta
Mohammed/bin Zayed|7i1
Mahatma/Gandhi|Ghandi
Mohammad Javad/Zarif
Abu Bakr|7a1/al-Baghdadi
Saddam|32/Hussein|3ay1|4a2|3a2/Q1316
Kim/Jong Un|5Eu1/Q56226/bbc guardian nyt=Kim|Jong-un
Kim/Jong Il|Ch6//bbc guardian nyt=Kim|Jong-il
Nawaz/Sharif|4ee1
Yasser|4i1/Arafat/Q34211
Mahmoud/Abbas
Sergei/Lavrov/Q58217/ap cnn aljazeera nyt=Sergey|Lavrov
Dmitry/Peskov//nyt=Dmitri|Peskov
Vladimir/Putin/Q7747
Sergei/Skripal
Yulia|J4/Skripal
Valery/Gerasimov
Alexei/Pushkov
Joseph|Iosif/Stalin/Q855
Mohammed/bin Salman|1e8
Josef/Mengele
Bashar/Assad|al-5/Q44329/bbc guardian reuters nyt aljazeera=al-Assad
Salim/Idris|5s
Dmytro|2itry|2i3/Kuleba
Ali Abdullah/Saleh|3i1
Abed Rabbo Mansour|2drabbuh8|2du Rabbu8|2d Rabb9/Hadi
Rabbo|4u/Mansour
#place safe
Nagorno-Karabakh|6y 8|9arabag1
Tehran|3e3/Q3616
Busan|P4
Misrata|3u4
Maghreb|33
Khan Younis|64
Yekaterinburg|Eka9
Jeddah|1i4//ap=Jiddah
San Mateo|7t2
Khartoum|52
El Fasher|Al-Fashir
Hodeidah|1uday3|7//ap=Hodeida;bbc=Hudaydah
Sanaa|4'1|3'1
#person safe
Svetlana|2ia5/Tikhanovskaya|1sikhanou5|7u5//ap reuters=Sviatlana|Tsikhanouskaya
Alexander|2yaksand1|2iaksand1/Lukashenko|9a
Ayman/al-Zawahiri|82//ap=al-Zawahri
Mohammed/Morsi|4y|4yy|5y|4y1|5i|1u3//reuters=Mohamed|Mursi;guardian nyt=Mohamed|Morsi;cnn=Mohamed|Morsy
Mohamed/ElBaradei|Baradei
Ali/Khamenei|5in1
Ruhollah|1o7/Khomeini|7y|7yy|8y|7y1|8i|52
Hassan/Rouhani|24|15
Mahmoud/Ahmadinejad|3e7
Ebrahim/Raisi|2ee2|4s1
Masoud/Pezeshkian|8y2
Nouri|13|2o2/al-Maliki
Benjamin|1iny4/Netanyahu|3h6|3e5/Q43723
Hassan/Nasrallah|4u4
Muammar|Moamer|42/Gaddafi|3h3|Q6|Qadh3|Ka4|Kadh3|Khadafy|3af2|Kh6|1h6|K6/Q19878/ap cnn=Moammar|Gadhafi;nyt=Muammar|el-Qaddafi;afp=Moamer|Kadhafi
Saif al-Islam|1eif9/Gaddafi|3h3|Q6|Qadh3|Ka4|Kadh3|Khadafy|3af2|Kh6|1h6|K6
Pervez|1a4/Musharraf|62
Yahya/Sinwar
Saeb|2i1/Erekat|2a3
Dmitry/Medvedev|6y2/Q23530/nyt=Dmitri|Medvedev
Alexei/Navalny|7y|6i1|7i|6i|6ii//nyt=Aleksei|Navalny;cnn aljazeera=Alexey|Navalny
Sergei/Shoigu|3y2
Sergei/Kislyak|4i2
Sergei/Ryabkov|1i5
Sergei/Magnitsky|9y|8i1|9i|8i|8ii
Yulia|J4/Navalnaya|7i1
Maria/Zakharova
Yevgeny/Prigozhin
Vasily/Nebenzya|6i1
Boris/Yeltsin|E5/Q34453
Mikhail/Gorbachev|7o1/Q30487
Mikhail/Khodorkovsky|9sky1|9ski1|9skyi|9ski|9skii|Ho9
Nikita/Khrushchev|54|18|1rus4
Ramzan/Kadyrov|3i3
Natalia/Veselnitskaya|9kai1
Dzhokhar|1jo3|43/Tsarnaev|6y2|52
Tamerlan/Tsarnaev|6y2
Osama/bin Laden|7i1|1e7/Q1317
Jamal/Khashoggi|71
Abu Mohammed/al-Golani|3J5|3Ju4
Recep Tayyip|3i8/Erdogan|5h2/Q39259/guardian=Erdoğan
Volodymyr|Vladimir|35/Zelenskyy|8|7i1|8i|7i|7ii/Q3874799/reuters=Zelenskiy;bbc nyt afp cnn=Zelensky/Igor Zelensky
Olena|E4/Zelenska|8ya
Oleksandr|Alexander/Syrskyi|6|6y|5iy|51|5i1
Mykhailo|Mikhail|1i6/Podolyak|5i2
Denys|3i1/Shmyhal|4g2
Petro|Pyotr/Poroshenko
Valerii/Zaluzhnyi|8|8y|7iy|71|7i1
Andriy|4e1/Yermak|E4
Yulia|J4/Tymoshenko|1i8
Viktor/Yanukovych|7i2|7it2
Arseniy/Yatsenyuk|6i2
Vitali/Klitschko|34
Anwar/al-Awlaki|4ulaq1|7q1
#place never
Beijing|Pek3/Q956
Mumbai|Bombay/Q1156
Kolkata|Calcut2/Q1348
Chennai|Madras/Q1352
Bengaluru|Bangalore/Q1355
Yangon|Rango2
Myanmar|Burma/Q836
#group safe
Uyghur|1i4|32|1ig2
Uyghurs|1i5|33|1ig3
Yedioth Ahronoth|6 Ahronot|6 Aharonot
Al-Qaida|al-Qae2/Q34490/ap guardian=al-Qaida;reuters cnn=al Qaeda;bbc aljazeera=al-Qaeda;nyt=Al Qaeda;afp=Al-Qaeda
Al-Shabab|al-Shaba2//ap bbc=al-Shabab;guardian cnn=al-Shabaab;reuters=al Shabaab
Hezbollah|1i7|1izba4|1izbu4|4a4
Taliban|3e3
Houthi|14
Houthis|15
#person anchored
Abdel Fattah|3 al-6|92/el-Sissi|61|al-Si2//reuters=Abdel Fattah|al-Sisi;guardian=Abdel Fatah|al-Sisi;bbc=Abdul Fattah|al-Sisi;nyt cnn aljazeera=el-Sisi;afp=al-Sisi
Qassem|Gha3/Soleimani|1u7|4y4//nyt=Qassim|Suleimani;guardian=Suleimani
Haider/al-Abadi
Muqtada/al-Sadr
Khalifa|7h/Haftar|Hifter|1i4|1e4//ap nyt=Hifter
Khaled/Mashaal|1e5|1esh2//reuters bbc afp guardian=Meshaal;nyt=Meshal
Ismail/Haniyeh|5a|5a1
Ahmed/al-Sharaa|8
#place safe Iraq|Iraqi|Kurdish|Kurdistan
Irbil|E4|A4//reuters guardian nyt cnn aljazeera=Erbil;afp=Arbil
Fallujah|7
Basra|5h
#term safe
Quran|Ko3|3'2//guardian=Qur'an;bbc=Koran/Laura Koran
Rosh Hashanah|9ana
Hanukkah|Chanu3|3nu3|52
#person slips
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
Salah/Abdeslam|Abdesalam
Sara/Ganim,Gideon,Netanyahu
Sarah/Huckabee,Isgur,Palin
Sidney/Blumenthal
Slobodan/Milosevic|Milosevich|Milosovic
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
#place safe Syria|Syrian
Deir el-Zour|5Ezzo1|6z-Zo1|5al-Zo1|5a6|5Ezz3//reuters=Deir al-Zor;bbc=Deir al-Zour;afp=Deir Ezzor;guardian=Deir ez-Zor
Raqqa|5h|2kk1
Idlib|3e1
Kobani|5e
Khan Sheikhoun|7aykh2|9kh2
Tel Abyad|1a7
Sheikh Maqsoud|9qsoo1|9qs2
#place safe Ukraine|Ukrainian
Sloviansk|2avy4|4y4///Slavyansk-na-Kubani|Slavyansk-on-Kuban
Donetsk|5z
Donbas|6s
Chernobyl|2o6
Luhansk|2g4
Zhytomyr|2itomi1
Rivne|Rovno
Kyiv|Kiev|Kiyv/Q1899/ap=Kiev until 2019-08-14, Kyiv;guardian=Kiev until 2019-02-13, Kyiv;bbc=Kiev until 2019-10-14, Kyiv;nyt=Kiev until 2019-11-18, Kyiv/chicken Kiev|Kiev cake|Kiev-class|Kiev, North Dakota|Kiev, N|Kiev-style|Dynamo Kiev|Gate of Kiev
Lviv|2o1/Q36036//Prince Lvov|Georgy Lvov
Kharkiv|5o1/Q42308
Dnipropetrovsk|2epr9
Zaporizhzhia|82|5ozhye|9hy1
Chernihiv|6go1
Kryvyi Rih|2ivoy Rog|2ivoi Rog|54
Berdiansk|4y4
Severodonetsk|1ievie9|1ieve9
Lysychansk|1isi6
Avdiivka|3ee3|3eye3
Kostiantynivka|4y9
Horlivka|Gorlo3
Kupiansk|3y4
Izium|2y2
Chasiv Yar|4o5
Vuhledar|Ug5
#place anchored Ukraine|Ukrainian
Odesa|4s1/Q1874//Odessa, Texas|Odessa, Tex|Odessa, Fla|Odessa, Wash|Odessa, Florida|West Odessa|Midland-Odessa|Odessa File
Dnipro|2epr
Mykolaiv|Nikolaev|Nikolayev
#place anchored Ukraine|Ukrainian|Crimea|Crimean|Russia
Sevastopol|2b7///Sebastopol, California|Sebastopol, Calif
`
