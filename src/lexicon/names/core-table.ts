/** The rows of the core set, in the short form of table.ts. Written by generate-names.mjs. */
export const coreTable = `
#person safe
Abdul Rashid|4rr5|5r5/Dostum|4a1|4o1
Hibatullah|1a9|1e8|1ay8|1aibato4/Akhundzada|54|9eh|3o6
Abdul Ghani|73|5g4|3olg4/Baradar|1e5|1i5|5e1
Svetlana|2ia5/Tikhanovskaya|1sikhanou5|7u5|Tsikhanouskaia|9kai1|9kaj1//ap reuters official=Sviatlana|Tsikhanouskaya
Alexander|2yaksand1|2iaksand1/Lukashenko|9a//nyt official=Aleksandr|Lukashenko
Viktor|4a1/Babariko|5y2|7a|5yka
Sergei|1yarh2|Siarhey|1iarh2|5j/Tikhanovsky|7uski|Tsikhanouski|Tsikhanouskiy|1sikhanou3|9ki|9ki1//cnn aljazeera=Sergey|Tikhanovsky;ap reuters=Siarhei|Tsikhanouski
Svetlana|2ia5/Alexievich|5y5|8t2|3ks6|3ksiy5
/Dalai Lama|36|7l3|3ia5
Yoweri|23|1u4/Museveni|5i2|3a4
Ayman/al-Zawahiri|82|3Dh7|Zawahiri
Mohammed/Morsi|4y|4yy|5y|4y1|5i|1u3//cnn=Mohamed|Morsy;guardian nyt aljazeera afp=Mohamed|Morsi;reuters=Mohamed|Mursi/Mursi people|Mursi tribe|Mursi women|Mursi men|Mursi language|Mursi village|Mursi of Ethiopia
Mohamed/ElBaradei|Baradei|el-7|al-7
Isaias|2s4|E5|3y2|2say2|5h/Afwerki|2e5|2ewo3|3o3
Mikheil|4a2/Saakashvili|28
Ali/Khamenei|4a3|5in1|8i
Ruhollah|1o7/Khomeini|7y|7yy|8y|7y1|8i|52|5y2
Hassan/Rouhani|24|15
Mahmoud/Ahmadinejad|3e7|6-N4
Ebrahim/Raisi|2ee2|4s1
Masoud/Pezeshkian|8y2|4c5
Mojtaba|1u5/Khamenei|5in1|5i3|4a3|6a1
Mohammad Bagher|9Baq2|9Baqi1/Ghalibaf|Q6|Qaliba2
Hossein|4a2/Amir-Abdollahian|8u7|96
Abbas/Araghchi|3q3|43|5t3|3q4
Esmail|4ee1/Qaani|Gh4|2'3
Nouri|13|2o2/al-Maliki
Benjamin|1iny4|3y4/Netanyahu|3h6|3e5|1a7|5j3/Q43723
Itamar/Ben-Gvir|5e3
Kassym-Jomart|Qas9|3ym-Zh5|7Zh5|39|Qasym-Zh5/Tokayev|2q4|42
Hassan/Nasrallah|4u4|8|4o4
Hashem|4i1/Safieddine|9|3f7|63|4 al-Din|4 al-Deen|4 E5
Samir/Geagea|Jaajaa|Gaegae
Walid/Jumblatt|7|2n5|1o7|2nbla1|Joumblat
Najib|2g2|3ee1/Mikati|2q3|1e4
Muammar|Moamer|42/Gaddafi|3h3|Q6|Qadh3|Ka4|Kadh3|Khadafy|3af2|Kh6|1h6|K6/Q19878/ap cnn=Moammar|Gadhafi;nyt=Muammar|el-Qaddafi;afp=Moamer|Kadhafi
Saif al-Islam|1eif9/Gaddafi|3h3|Q6|Qadh3|Ka4|Kadh3|Khadafy|3af2|Kh6|1h6|K6
Abdul Hamid|5h4|3elh4/Dbeibah|6|2a4|Dabaiba|1aba4|5e1|2aiba|1e6|Debeiba|al-7
Rached|4i1|2shi1|2s3/Ghannouchi|5us2|7s2|45|1a6
Abdelaziz/Bouteflika|18|4a5|8c1
Abdelmadjid|73|3ulma3/Tebboune|7|34|1a6
Pervez|1a4/Musharraf|62
Yahya/Sinwar|al-6|3u2|1e4
Saeb|2i1/Erekat|2a3
Marwan|1e4/Barghouti|8h1|44|8t1|53|4outh1
Saleh|3a1/al-Arouri|53|8y|Arouri
Ziad|2y2/al-Nakhalah|9a|9e1|9e
Dmitry/Medvedev|6y2/Q23530/nyt=Dmitri|Medvedev
Alexei|3ksej/Navalny|7y|6i1|7i|6i|6ii//nyt=Aleksei|Navalny;cnn aljazeera=Alexey|Navalny
Sergei|5j/Shoigu|3y2//cnn aljazeera=Sergey|Shoigu
Sergei|5j/Kislyak|4i2//cnn aljazeera guardian=Sergey|Kislyak
Sergei|5j/Ryabkov|1i5//cnn aljazeera=Sergey|Ryabkov
Sergei|5j/Magnitsky|9y|8i1|9i|8i|8ii//cnn aljazeera=Sergey|Magnitsky
Yulia|J4|4j1/Navalnaya|7i1|7j1
Maria|4j1/Zakharova
Yevgeny|6ii/Prigozhin
Vasily/Nebenzya|6i1//guardian reuters ap=Vassily|Nebenzia
Boris/Yeltsin|E5/Q34453
Mikhail/Gorbachev|7o1|7yo1/Q30487
Mikhail/Khodorkovsky|9sky1|9ski1|9skyi|9ski|9skii|Ho9
Nikita/Khrushchev|54|18|1rus4|8yo1
Ramzan/Kadyrov|3i3
Natalia/Veselnitskaya|9kai1|9kaj1
Dzhokhar|1jo3|43/Tsarnaev|6y2|52
Tamerlan/Tsarnaev|6y2
Fyodor/Dostoevsky|5y5|9i|9ii
Pyotr|Peter/Tchaikovsky|9ki|C9
Alexander/Solzhenitsyn|9si1
Sergei/Kiriyenko|44
Sergei/Sobyanin|3i4
Alexander/Bastrykin|5i3//nyt=Aleksandr|Bastrykin
Alexander/Ovechkin|3t5//nyt=Aleksandr|Ovechkin
Osama/bin Laden|7i1|1e7/Q1317
Jamal/Khashoggi|71|17
Emmerson|25/Mnangagwa|62|7a2|1u8
Mohamed Hamdan/Dagalo|3o2|32|5l1//ap=Mohammed Hamdan|Dagalo;afp=Daglo
/Hemedti|42|4t2|1imai3|6y|3me2|1i5
Abu Mohammed/al-Golani|3J5|3Ju4|3Jaw4//afp bbc guardian=al-Jolani;aljazeera=al-Julani
Thaksin|15/Shinawatra|8|7rt1|45
Paetongtarn|4h7|1ha9|Phaethongthan/Shinawatra|8|7rt1|45
Recep Tayyip|3i8|9yib|1ajab7|92/Erdogan|5h2/Q39259/guardian official=Erdoğan
Abdullah/Ocalan|1e5
Volodymyr|Vladimir|35/Zelenskyy|8|7i1|8i|7i|7ii/Q3874799/ap=Zelenskiy until 2021-01-01, Zelenskyy;guardian=Zelenskiy until 2023-06-01, Zelenskyy;reuters=Zelenskiy;bbc nyt afp cnn=Zelensky;official=Zelenskyy/Igor Zelensky
Olena|E4/Zelenska|8ya|8ia|8ja
Oleksandr|Alexander/Syrskyi|6|6y|5iy|51|5i1|Sirsky|1i5|Sirski|Sirskiy//nyt afp=Syrsky
Mykhailo|Mikhail|1i6/Podolyak|5i2
Denys|3i1/Shmyhal|4g2|3ig2
Petro|Pyotr/Poroshenko
Valerii/Zaluzhnyi|8|8y|7iy|71|7i1//nyt=Valery|Zaluzhny;reuters=Valeriy|Zaluzhnyi
Andriy|4e1|5/Yermak|E4//ap=Andrii|Yermak
Yulia|J4|4j1/Tymoshenko|1i8
Viktor/Yanukovych|7i2|7it2
Arseniy/Yatsenyuk|6i2
Vitali/Klitschko|34|2y4
Andrii|4e1/Sybiha|4g1|Sibiga
Ihor/Kolomoisky|6yskyi|6ysky1|6yski1|9i1|6y3|9yi|9y1
Yulia|4j1/Svyrydenko|4i5|2iri5
Oleksiy|Alexei|6|Aleksej/Arestovych|7i2
Davyd|3i1/Arakhamia|8i1|8y1|8j1
Sergiy|3hi|4e1|4ei|4ej/Kyslytsya|Kislitsa|71|7i1|1isli4
Mykhailo|Mikhail/Drapatyi|7|7y
Nataliia/Humeniuk|G7|Gumeny2
Shavkat/Mirziyoyev|72|54|6a2|6a3
Anwar/al-Awlaki|4ulaq1|7q1
#person never
Hamid/Karzai|5y|5yy|6y|5y1|6i
Mohammad/Yaqoob|3u1|4u1|2ku1|41
Serzh|3ge|3j/Sargsyan|3kisi2|3ki4|5i2|3k4
Aleksandar|3xande1|3x5/Vucic|3hich
Sheikh|2a3|5/Hasina|3s3|3ee2
Tarique|3e3|3eq/Rahman|1e4
Muhammad/Yunus|1o4
Xi|Hsi/Jinping|Chin-4|3g4|3-4/Q15031
Mao/Zedong|Tse-tu2
Hosni|1u3|4y/Mubarak|1o6
Mohammed/Badie|4
Hesham/Qandil|K5
Sherif/Fathy|4i
Adly|3i/Mansour|42
Mohammed/Atta
Gamal|J4|3e1/Abdel Nasser|3u8|3 al-6
Alaa|3/Abdel Fattah|3u8|92|3 el-6|5f5
Mohamed/Salah
Mohammed/bin Zayed|7i1//official=Mohamed|bin Zayed
Mohammed/bin Rashid|8e1
Mohammed/bin Abdulrahman|7e7|8r6|9 R5
Badr/al-Busaidi|Alb6|9y|4o6|Busaidi
Mahatma/Gandhi|Ghandi
Mohammad Javad/Zarif
Hossein|4a2/Salami
Mohammad Reza/Pahlavi|4e2
Abu Bakr|7a1/al-Baghdadi|Baghdadi
Saddam|32/Hussein|3ay1|4a2|3a2|33/Q1316
Masoud/Barzani
Mohammed Shia/al-Sudani|4o5
Isaac|Yitzhak/Herzog|3t3|3ts2
Kim/Jong Un|5Eu1|1u5|5Woo1/Q56226/bbc guardian nyt=Kim|Jong-un
Kim/Jong Il|Ch6//bbc guardian nyt=Kim|Jong-il
Park|21/Geun-hye|K7|K6|1ue5
Yoon|Yun/Suk Yeol|1eo6|7u1|1ok Y2|Seok Youl
Kim/Keon Hee|Geon-h2|1un-h2|4-hui|Gun-h2|Kon-hui
Naim|2ee1|2'2/Qassem|K5|32|4i1|3i1
Rafik|4q|4c|3eeq/Hariri|al-6|el-6
Joseph|Yousef/Aoun|4e|Awn
Aguila|23|1q3|2ee2|6h/Saleh|3i1
Kais|2y1|Q3/Saied|2ei1|31|2e2
Mahathir|52/Mohamad|5m2|5me1|5e1|1uham3
Nawaz/Sharif|4ee1
Shehbaz|2a4|2a3|2ahba2/Sharif|4ee1
Khalid Sheikh|9a3|9ay2|9eik/Mohammed|6a1|Muhammad|52
Ishaq|4k|5ue/Dar|2a1
Yasser|4i1/Arafat/Q34211
Mahmoud/Abbas
Hussein/al-Sheikh|5a3
Mohammed/Sinwar|al-6
Abu/Obeida|Uba3|2a3|Ubaydah|U5
Mohammad/Mustafa
Sergei|5j/Lavrov/Q58217/cnn aljazeera ap nyt official=Sergey|Lavrov
Dmitry/Peskov//nyt=Dmitri|Peskov
Vladimir/Putin/Q7747
Sergei|5j/Skripal//cnn aljazeera=Sergey|Skripal
Yulia|J4/Skripal
Valery/Gerasimov
Alexei/Pushkov
Joseph|Iosif/Stalin|6e/Q855
Vitaly/Churkin
Oleg/Deripaska|4s5|3y5
Alexander/Litvinenko
Alexander/Dugin
Alexander/Bortnikov
Yuri/Ushakov
Dmitry/Kozak//nyt=Dmitri|Kozak
Alexander/Novak//nyt=Aleksandr|Novak
Dmitry/Utkin//nyt=Dmitri|Utkin
Ksenia|5j1/Sobchak
Ilya|2i2/Yashin
Sergei|5j/Mironov//cnn aljazeera=Sergey|Mironov
Maria|4j1/Butina
Dmitry/Muratov//nyt=Dmitri|Muratov
Anatoly/Antonov
Garry|31|3i|4i/Kasparov|7w
Andrey/Rublev|4yo1
Mohammed/bin Salman|1e8
Mohammed/bin Nayef|6i1
Josef/Mengele
Hassan Sheikh|9eik|9a3/Mohamud|5o2|1ahmo2|5e1|1a5|5m2
Omar|2e1/al-Bashir|Bashir
Abdelaziz/al-Hilu|4elo1|6o1|Hilu
Bashar/Assad/Q44329/bbc nyt cnn guardian reuters aljazeera afp=al-Assad
Salim/Idris|5s
Dmytro|2itry|2i3/Kuleba
Oleksii|Alexei/Reznikov|4y3
Oleksiy|Alexei/Danilov|3y3
Yuriy/Ihnat|1g3
Andriy|5|4e1|4ei|4ej/Yusov
Oleksandr|Alexander/Prokudin
Oleksiy|Alexei|6|Aleksej/Kuleba
Dmytro|2i3|2itry|2itriy|2itrii/Lubinets|3y4
Serhiy|5|3ge1|3gei|3gej/Marchenko
Oleksandr|Alexander/Kubrakov
Mohamed/Bazoum|32
Ali Abdullah/Saleh|3i1
Abed Rabbo Mansour|2drabbuh8|2du Rabbu8|2d Rabb9|2d Rabbu8|2drabbuh Mans2|2drabb9/Hadi
Rabbo|4u/Mansour
Abdul Malik|9e1|3 al-5|5m4|3elm4/al-Houthi|44|8y
Yahya/Saree|4a|3i1|3i
#place safe
Kunduz|1o4|Q5|Qo4
Nagorno-Karabakh|6y 8|9arabag1
Tbilisi|Tiflis|24|6s1
Tehran|3e3/Q3616
Busan|P4
Pyongyang|2e7|5 Y3
Kaesong|Gaese3|4u2|15
Misrata|3u4
Maghreb|33
Naypyidaw|6t2|3 Pyi T2|3 Pyi D2|3 Pyi Th2
Khan Younis|64//afp=Khan Yunis
Yekaterinburg|Eka9
Jeddah|1i4
Khartoum|52
El Fasher|Al-Fashir//reuters=al-Fashir
Dushanbe|5m2|1yusham2|8h
Ashgabat|3khabad|3kabad|4h4
Hodeidah|1uday3|7//ap afp=Hodeida;bbc nyt=Hudaydah
Sanaa|4'1|3'1
#place safe Azerbaijan|Azerbaijani|Azeri
Karabakh|6g1|Garabagh|Qarabagh
Nakhchivan|4iche3|2xc4|4ije3
#person anchored
Victoria|2ktory2|2ktorij1/Azarenka|7o|4a3
Maria|3y1|3y2|4j1/Kolesnikova|1a9|8a2|1alesnika2
Abdel Fattah|3 al-6|92/el-Sissi|61|al-Si2//reuters afp=Abdel Fattah|al-Sisi;guardian=Abdel Fatah|al-Sisi;bbc=Abdul Fattah|al-Sisi;nyt cnn aljazeera=el-Sisi
Badr|3e1/Abdelatty|71|7i|5 Atti|5-A2|8i
Qassem|Gha3|Gh5/Soleimani|1u7|4y4//bbc cnn afp=Qasem|Soleimani;nyt=Qassim|Suleimani
Mir Hossein/Mousavi|4s3|15|1us4
Esmail|4ee1/Baghaei|2q3|51|2qaie|5ie
Mohammad/Bagheri|2q3
Haider/al-Abadi
Muqtada/al-Sadr|Sadr
Mustafa/al-Kadhimi|7e2|5ze2|5z3|Kadhimi
Abu Mahdi/al-Muhandis|4ohande1|4o6|9e1
Mohamed/al-Menfi|4a3|4i3|4ne2|Menfi
Khalifa|7h/Haftar|Hifter|1i4|1e4|4e1//ap nyt=Hifter
Fayez|2i2|22|3i1/al-Sarraj|4e4|62
Khaled/Mashaal|1e5|1esh2//reuters bbc afp guardian aljazeera=Meshaal;nyt=Meshal
Ismail/Haniyeh|5a|5a1
Mohammed/Deif|Dief|1a2
Khalil|4ee1/al-Hayya|61|7eh|Hayya
Gotabaya|5h3|3h5/Rajapaksa|8e|6sk1|8h1
Ranil/Wickremesinghe|5ama6|7a6|5a8|9ing1
Abdel Fattah|92|3 al-6|3ulf5|5f5/al-Burhan|4o5|4o4|Burhan|9e
Ahmed/al-Sharaa|8|7'1|8h//nyt=al-Shara;ap=Ahmad|al-Sharaa
Asaad|2s3|31|2s2/al-Shaibani|55|6y4|5e5
Oleksandr|Alexander/Usyk
Vasyl|3ily|3iliy|3ilii/Maliuk|3y2
Sergei|3hiy|5j/Aksyonov|3i4//cnn aljazeera=Sergey|Aksyonov
Oleksandr|Alexander/Tarnavskyi|9|8iy|81
#place safe Belarus|Belarusian|Belarussian
Gomel|Homi2|H4|3i2|Homy2
Grodno|Hrodna|5a|Horadnia
#place never
Beijing|Pek3/Q956
Mumbai|Bombay/Q1156
Kolkata|Calcut2/Q1348
Chennai|Madras/Q1352
Bengaluru|Bangalore/Q1355
Yangon|Rango2
Myanmar|Burma/Q836
#group safe
Uyghur|1i4|32|1ig2//aljazeera=Uighur;ap reuters nyt bbc=Uighur until 2021-01-01, Uyghur
Uyghurs|1i5|33|1ig3//aljazeera=Uighurs;ap reuters nyt bbc=Uighurs until 2021-01-01, Uyghurs
Quds Force|1o8|Al-Q9|K9|Gho8
Baath|2'3|3s
Yedioth Ahronoth|6 Ahronot|6 Aharonot
Al-Qaida|al-Qae2/Q34490/ap guardian=al-Qaida;reuters cnn=al Qaeda;bbc aljazeera=al-Qaeda;nyt=Al Qaeda;afp=Al-Qaeda
Al-Shabab|al-Shaba2//ap bbc aljazeera=al-Shabab;guardian cnn=al-Shabaab;reuters=al Shabaab;afp=Al-Shabaab
Hezbollah|1i7|1izba4|1izbu4|4a4|4u4|1is6
Taliban|3e3
Houthi|14
Houthis|15
Hashd al-Shaabi|4ed 9|9Sh3|4id 9|66|4ed 6
Kataib Hezbollah|4'ib 9|4eb 9|1etaib 9|8i7|8izba4|4eb Hi7
Hayat Tahrir al-Sham|3'at Tahri9|9rir as5|9rir ash5|9rir al-C3|2iat Tahri9|9rir e6
Ennahda|6h1|al-N4|N4|An-N4
Janjaweed|6i1|7i1|Jingaweit
Peshmerga|5a3|5i3|4 M4
Ansarullah|5a4|5o4|5 A4|5 U4
Rohingya|61|5j1|6i2
Lashkar-e-Taiba|9-Tayya2|9-To3|8i6|9-Tayy3|9-Taye2|9-Tay3|8i-Tayya2
Jaish-e-Mohammed|9ohamma1|9uhamma1|6i9|9oha3|6i-Muhamma1
#place safe Egypt|Egyptian|Egyptians
Sharm el-Sheikh|6a8|9Sheik|6ash7|9Sha3|9C5
#place safe Ethiopia|Ethiopian|Ethiopians
Addis Ababa|8e2|2is Abe2|28|8b3
Mekelle|51|1a5|1aka3|3'e2
#place safe Georgia|Georgian
Sukhumi|1o5|6|24
Abkhazia|7y1|25|5s2
#place safe Iran|Iranian|Iranians
Khuzestan|4i4|2o7|2oo6
#place safe Iraq|Iraqi|Kurdish|Kurdistan
Irbil|E4|A4//reuters guardian nyt cnn aljazeera=Erbil;afp=Arbil
Fallujah|7|3oo3//bbc=Falluja
Basra|5h
#place safe Iraq|Iraqi|Iraqis|Kurdish|Kurdistan
Nineveh|4wa|3awa|5a1|5a
Sulaymaniyah|4imaniya|9ya|4i7|3eimaniya|3ei7|Slemani
#place safe Israel|Israeli|Israelis
Beersheba|7v1|2'er Shev1|4 Shev1
#place safe Lebanon|Lebanese|Hezbollah
Baalbek|6c1|24|5a1
Bekaa|2q2|1iq2|2qu2|Biqa
#place anchored Lebanon|Lebanese|Hezbollah
Dahiyeh|42|5a|5a1
#place anchored Libya|Libyan|Libyans
Derna|1a3|5h|Darnah
#place safe Moldova|Moldovan
Transnistria|5dnie5|5d7|5dne5|7e5
#term safe
Quran|Ko3|3'2//guardian=Qur'an;reuters=Koran;bbc=Koran until 2017-01-01, Quran/Laura Koran
Rosh Hashanah|9ana
Hanukkah|Chanu3|3nu3|52
Ramadan|5h2|3z2///Ramzan Kadyrov|Ramadan Shallah
Hajj|2d1///el Hajj
Sharia|6h|5'1|5'ah
#place safe Pakistan|Pakistani|Pakistanis
Khyber Pakhtunkhwa|9khtoo5|8u9|8ukhtoo5|9khtunk2|1yber Pa9
Waziristan|54|V9|3ee6
#place safe Gaza|Gazans
Jabalia|6y1|5y1|Jebaliya|6yah|1e5|Jebalya//nyt ap=Jabaliya
Beit Lahiya|91|82|9yah|1ay8|Bayt Lahia
Beit Hanoun|82|1ay8|1ayt Han2|9o1|1a9//aljazeera=Beit Hanoon
Deir al-Balah|5e7|1ayr9|9ala//aljazeera=Deir el-Balah
Nuseirat|3s5|3a4|4y3|3ay3|34
Bureij|3a2|1o5|3ay1|4y1|41|14|Al-6|al-Burayj
Shujaiya|2ijaiyah|2e5|7y1|2i5|2a5|5ye1|2ejai1|2ijaiyeh|52|6eh|5'iy2|8h
al-Mawasi|4u4|8s1|4uwas2
#place safe West Bank|Palestinian|Palestinians
Tulkarem|61|6a1|1o7
#place safe Russia|Russian
Ingushetia|3ouc5|9y1|9j1
Belgorod|1i7|1y7|1ilh4
Grozny|6y|5i|6i|5i1
#place safe Saudi|Saudis
Riyadh|5|23|14|ar-6///Riyad Mahrez|Riyad al-Maliki|Riyad Mansour|Riyad Farid Hijab|Riyad Salameh|Riyad al-Asaad|Riyad Bank
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
#place safe Somalia|Somali|Somalis|Somaliland
Mogadishu|7cio|Muqdisho|8o
#place safe Sudan|Sudanese|Darfur
El Geneina|63|72|6a3|Al Junaynah|Geneina
El Obeid|al-5|Al-Ubayy2|2-U4
#place safe Syria|Syrian
Deir el-Zour|5Ezzo1|6z-Zo1|5al-Zo1|5a6|5Ezz3|Dayr az-Zawr|6z5//reuters=Deir al-Zor;bbc nyt=Deir al-Zour;afp=Deir Ezzor;guardian=Deir ez-Zor
Raqqa|5h|2kk1
Idlib|3e1
Kobani|5e
Khan Sheikhoun|7aykh2|9kh2
Tel Abyad|1a7
Sheikh Maqsoud|9qsoo1|9qs2
#place safe Syria|Syrian|Syrians
Daraa|1e3|Dera'a|4'1
Sweida|1uway2|1u5|1uwa3|2a3|6h|Suwaydah|1ou4|as-Suway2|1u4
Latakia|3t4|6y1|4q2|2dhiqiyah
Hasakah|3sake1|6|3saka|5e1|3s4
Manbij|1e4|1i4|4e1|1em3|1u4
Sednaya|1ay5|1ai5|7h|2i5|1i5
Homs|1i2
Hama|4h
#place safe Taiwan|Taiwanese|Taipei
Keelung|Jilo2|Chi4|1i4
#place safe Turkey|Turkish|Turks
Bosphorus|44|4oro1|7o1
#place safe Ukraine|Ukrainian
Sloviansk|2avy4|4y4//cnn=Slovyansk until 2022-01-01, Sloviansk/Slavyansk-na-Kubani|Slavyansk-on-Kuban
Donetsk|5z
Donbas|6s
Chernobyl|2o6|2ornobi1//official=Chornobyl
Luhansk|2g4
Rivne|Rovno
Kyiv|Kiev|Kiyv|2y2|2jiw|Kiyev/Q1899/ap=Kiev until 2019-08-14, Kyiv;guardian=Kiev until 2019-02-13, Kyiv;bbc=Kiev until 2019-10-14, Kyiv;nyt=Kiev until 2019-11-18, Kyiv;reuters=Kiev until 2020-06-11, Kyiv;cnn=Kiev until 2019-10-01, Kyiv/chicken Kiev|Kiev cake|Kiev-class|Kiev, North Dakota|Kiev, N|Kiev-style|Dynamo Kiev|Gate of Kiev
Lviv|2o1/Q36036//Prince Lvov|Georgy Lvov
Kharkiv|5o1/Q42308
Zaporizhzhia|82|5ozhye|9hy1
Chernihiv|6go1
Kryvyi Rih|2ivoy Rog|2ivoi Rog|54|4iy4|2ivoy4|5y4|2ivy Rig|2ivyi Rig|2ivyy Rig
Berdiansk|4y4
Severodonetsk|1ievie9|1ieve9|1yeve9|9etz1//official=Sievierodonetsk
Avdiivka|3ee3|3eye3
Kostiantynivka|4y9
Horlivka|Gorlo3
Kupiansk|3y4
Izium|2y2
Chasiv Yar|4o5
Vuhledar|Ug5
Vinnytsia|4its1|7y1|71|4i4
Huliaipole|3y6|5y4|3yay4|Gulyai-P3|Gulyay4
Velyka Novosilka|3ikaya Novosyo3|9vosyo3|3ikaya Novose3|3ika 9
Selydove|3idovo|7o|3i4
Kreminna|4ennay1|6ay1|4e3|8ya
Rubizhne|3ezhnoy1|3ezhno1|3e4
Oleshky|Aleshki|Alyoshki|6i
Dzhankoi|Djankoy|7y|7j
Bakhmut|24|5o2
#place anchored Ukraine|Ukrainian
Odesa|4s1/Q1874/cnn=Odessa until 2022-01-01, Odesa/Odessa, Texas|Odessa, Tex|Odessa, Fla|Odessa, Wash|Odessa, Florida|West Odessa|Odessa American|Midland-Odessa|Odessa File
Dnipro|2epr
Mykolaiv|Nikolaev|Nikolayev|Mikolayev
#place anchored Ukraine|Ukrainian|Crimea|Crimean|Russia
Sevastopol|2b7///Sebastopol, California|Sebastopol, Calif
#place safe Yemen|Yemeni|Yemenis
Hadramout|6aw1|3hrama2|6a2|3h6|3hramaw1|62
Bab al-Mandeb|4e8|9nda1|4el-Manda1|9ndi1
`
