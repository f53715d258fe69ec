/** The rows of the core set, in the short form of table.ts. Written by generate-names.mjs. */
export const coreTable = `
#person safe
Abdul Rashid|3rr5|2r5/Dostum|1a1|1o1
Hibatullah|0a9|1e8|1ay8|5aibato4/Akhundzada|14|1eh|1o6
Abdul Ghani|13|2g4|4olg4/Baradar|1e5|1i5|1e1
Svetlana|1ia5/Tikhanovskaya|7sikhanou5|1u5|Tsikhanouskaia|1i1|1j1//ap reuters official=Sviatlana|Tsikhanouskaya
Alexander|6yaksand1|6iaksand1/Lukashenko|1a//nyt official=Aleksandr|Lukashenko
Viktor|1a1/Babariko|1y2|1a|3yka
Sergei|3yarh2|Siarhey|3iarh2|1j/Tikhanovsky|4uski|Tsikhanouski|Tsikhanouskiy|7sikhanou3|1i|0i1//cnn aljazeera=Sergey|Tikhanovsky;ap reuters=Siarhei|Tsikhanouski
Svetlana|1ia5/Alexievich|0y5|0t2|1ks6|2ksiy5
/Dalai Lama|16|0l3|2ia5
Yoweri|13|1u4/Museveni|1i2|1a4
Ayman/al-Zawahiri|12|1Dh7|Z7
Mohammed/Morsi|1y|1yy|0y|0y1|0i|1u3//cnn=Mohamed|Morsy;guardian nyt aljazeera afp=Mohamed|Morsi;reuters=Mohamed|Mursi/Mursi people|Mursi tribe|Mursi women|Mursi men|Mursi language|Mursi village|Mursi of Ethiopia
Mohamed/ElBaradei|B6|el-7|al-7
Isaias|0s5|E5|1y2|2say2|1h/Afwerki|0e5|2ewo3|1o3
Mikheil|1a2/Saakashvili|19
Ali/Khamenei|1a3|2in1|0i
Ruhollah|0o7/Khomeini|1y|1yy|0y|0y1|0i|12|1y2
Hassan/Rouhani|14|15
Mahmoud/Ahmadinejad|1e7|1-N4
Ebrahim/Raisi|1ee2|0s2
Masoud/Pezeshkian|0y2|1c5
Mojtaba|1u5/Khamenei|2in1|0i3|1a3|1a1
Mohammad Bagher|2q2|3qi1/Ghalibaf|Q6|Qaliba2
Hossein|1a2/Amir-Abdollahian|1u7|16
Abbas/Araghchi|2q3|13|0t3|1q4
Esmail|1ee1/Qaani|Gh4|0'3
Nouri|13|1o2/al-Maliki
Benjamin|3iny4|1y4/Netanyahu|0h6|1e5|1a7|1j3/Q43723
Itamar/Ben-Gvir|0e3
Kassym-Jomart|Qas9|5ym-Zh5|1Zh5|19|Qasym-Zh5/Tokayev|1q4|12
Hassan/Nasrallah|1u4|Nasralla|1o4
Hashem|1i1/Safieddine|Safieddin|0f8|14|6 al-Din|6 al-Deen|1 E5
Samir/Geagea|Jaajaa|Gaegae
Walid/Jumblatt|11|1n5|0o7|5nbla1|Joumblat
Najib|1g2|1ee1/Mikati|1q3|1e4
Muammar|Moamer|13/Gaddafi|1h3|Q6|Qadh3|Ka4|Kadh3|Khadafy|2af2|Kh6|0h6|K6/Q19878/ap cnn=Moammar|Gadhafi;nyt=Muammar|el-Qaddafi;afp=Moamer|Kadhafi
Saif al-Islam|3eif9/Gaddafi|1h3|Q6|Qadh3|Ka4|Kadh3|Khadafy|2af2|Kh6|0h6|K6
Abdul Hamid|2h4|4elh4/Dbeibah|Dbeiba|1a4|Dabaiba|2aba4|1e1|5aiba|0e6|Debeiba|al-7
Rached|1i1|3shi1|1s3/Ghannouchi|3us2|1s2|16|3a6
Abdelaziz/Bouteflika|18|1a5|1c1
Abdelmadjid|13|5ulma3/Tebboune|Tebboun|15|1a6
Pervez|1a4/Musharraf|13
Yahya/Sinwar|al-6|1u2|1e4
Saeb|1i1/Erekat|1a3
Marwan|1e4/Barghouti|0h1|14|0t2|13|4outh1
Saleh|1a1/al-Arouri|13|1y|A5
Ziad|0y2/al-Nakhalah|al-Nakhala|1e1|2e
Dmitry/Medvedev|0y2/Q23530/nyt=Dmitri|Medvedev
Alexei|3ksej/Navalny|0y|0i1|0i|1i|1ii//nyt=Aleksei|Navalny;cnn aljazeera=Alexey|Navalny
Sergei|1j/Shoigu|1y2//cnn aljazeera=Sergey|Shoigu
Sergei|1j/Kislyak|1i2//cnn aljazeera guardian=Sergey|Kislyak
Sergei|1j/Ryabkov|1i5//cnn aljazeera=Sergey|Ryabkov
Sergei|1j/Magnitsky|0y|0i1|0i|1i|1ii//cnn aljazeera=Sergey|Magnitsky
Yulia|J4|0j1/Navalnaya|1i1|1j1
Maria|0j1/Zakharova
Yevgeny|1ii/Prigozhin
Vasily/Nebenzya|1i1//guardian reuters ap=Vassily|Nebenzia
Boris/Yeltsin|E5/Q34453
Mikhail/Gorbachev|1o1|1yo1/Q30487
Mikhail/Khodorkovsky|0y|0i1|0i|1i|1ii|Ho9
Nikita/Khrushchev|14|18|5rus4|1yo1
Ramzan/Kadyrov|1i3
Natalia/Veselnitskaya|1i1|1j1
Dzhokhar|4jo3|13/Tsarnaev|0y2|12
Tamerlan/Tsarnaev|0y2
Fyodor/Dostoevsky|0y5|1i|1ii
Pyotr|Peter/Tchaikovsky|1i|C9
Alexander/Solzhenitsyn|1i1
Sergei/Kiriyenko|14
Sergei/Sobyanin|1i4
Alexander/Bastrykin|1i3//nyt=Aleksandr|Bastrykin
Alexander/Ovechkin|0t5//nyt=Aleksandr|Ovechkin
Osama/bin Laden|1i1|1e7/Q1317
Jamal/Khashoggi|12|17
Emmerson|16/Mnangagwa|12|0a2|0u8
Mohamed Hamdan/Dagalo|1o2|12|0l2//ap=Mohammed Hamdan|Dagalo;afp=Daglo
/Hemedti|12|1t2|3imai3|1y|2me2|1i5
Abu Mohammed/al-Golani|1J5|2Ju4|2Jaw4//afp bbc guardian=al-Jolani;aljazeera=al-Julani
Thaksin|15/Shinawatra|Shinawat|2rt1|15
Paetongtarn|0h7|1ha9|Phaethongthan/Shinawatra|Shinawat|2rt1|15
Recep Tayyip|1i8|1b|4ajab7|13/Erdogan|0h2/Q39259/guardian official=Erdoğan
Abdullah/Ocalan|0e5
Volodymyr|Vladimir|15/Zelenskyy|11|1i1|1i|2i|2ii/Q3874799/ap=Zelenskiy until 2021-01-01, Zelenskyy;guardian=Zelenskiy until 2023-06-01, Zelenskyy;reuters=Zelenskiy;bbc nyt afp cnn=Zelensky;official=Zelenskyy/Igor Zelensky
Olena|E4/Zelenska|0ya|0ia|0ja
Oleksandr|Alexander/Syrskyi|Syrsky|1y|2iy|11|1i1|Sirsky|1i5|Sirski|Sirskiy//nyt afp=Syrsky
Mykhailo|Mikhail|1i6/Podolyak|1i2
Denys|1i1/Shmyhal|1g2|2ig2
Petro|Pyotr/Poroshenko
Valerii/Zaluzhnyi|Zaluzhny|1y|2iy|11|1i1//nyt=Valery|Zaluzhny;reuters=Valeriy|Zaluzhnyi
Andriy|1e1|Andri/Yermak|E4//ap=Andrii|Yermak
Yulia|J4|0j1/Tymoshenko|1i8
Viktor/Yanukovych|1i2|1it2
Arseniy/Yatsenyuk|1i2
Vitali/Klitschko|24|3y4
Andrii|1e1/Sybiha|1g1|Sibiga
Ihor/Kolomoisky|4yskyi|3ysky1|3yski1|0i1|1y3|0i|0y
Yulia|0j1/Svyrydenko|1i5|3iri5
Oleksiy|Alexei|Oleksi|Aleksej/Arestovych|1i2
Davyd|1i1/Arakhamia|0i2|0y1|0j1
Sergiy|3hi|1e1|2ei|2ej/Kyslytsya|Kislitsa|11|1i1|4isli4
Mykhailo|Mikhail/Drapatyi|Drapaty|1y
Nataliia/Humeniuk|G7|Gumeny2
Shavkat/Mirziyoyev|12|14|2a2|1a3
Anwar/al-Awlaki|4ulaq1|1q1
#person never
Hamid/Karzai|1y|1yy|0y|0y1|0i
Mohammad/Yaqoob|2u1|1u1|3ku1|12
Serzh|2ge|2j/Sargsyan|3kisi2|1ki4|1i2|1k4
Aleksandar|6xande1|2x5/Vucic|2hich
Sheikh|1a3|Sheik/Hasina|0s4|1ee2
Tarique|1e3|4eq/Rahman|1e4
Muhammad/Yunus|0o4
Xi|Hsi/Jinping|Chin-4|0g4|0-4/Q15031
Mao/Zedong|Tse-tu2
Hosni|1u3|1y/Mubarak|0o6
Mohammed/Badie|Badi
Hesham/Qandil|K5
Sherif/Fathy|1i
Adly|1i/Mansour|12
Mohammed/Atta
Gamal|J4|1e1/Abdel Nasser|1u8|3 al-6
Alaa|11/Abdel Fattah|1u8|13|3 el-6|2f5
Mohamed/Salah
Mohammed/bin Zayed|1i1//official=Mohamed|bin Zayed
Mohammed/bin Rashid|1e1
Mohammed/bin Abdulrahman|1e7|1r6|1 R5
Badr/al-Busaidi|Alb6|1y|0o6|B6
Mahatma/Gandhi|Ghandi
Mohammad Javad/Zarif
Hossein|1a2/Salami
Mohammad Reza/Pahlavi|1e2
Abu Bakr|0a1/al-Baghdadi|B7
Saddam|13/Hussein|3ay1|1a2|2a2|14/Q1316
Masoud/Barzani
Mohammed Shia/al-Sudani|0o5
Isaac|Yitzhak/Herzog|0t3|1ts2
Kim/Jong Un|1Eu1|1u5|1Woo1/Q56226/bbc guardian nyt=Kim|Jong-un
Kim/Jong Il|Ch6//bbc guardian nyt=Kim|Jong-il
Park|11/Geun-hye|K7|K6|2ue5
Yoon|Yun/Suk Yeol|1eo6|0u1|5ok Y2|Seok Youl
Kim/Keon Hee|Geon-h2|5un-h2|4-hui|Gun-h2|Kon-hui
Naim|1ee1|0'2/Qassem|K5|13|1i1|2i1
Rafik|1q|1c|2eeq/Hariri|al-6|el-6
Joseph|Yousef/Aoun|0e|Awn
Aguila|13|2q3|2ee2|0h/Saleh|1i1
Kais|1y1|Q3/Saied|2ei1|11|1e2
Mahathir|12/Mohamad|0m3|1me1|1e1|3uham3
Nawaz/Sharif|1ee1
Shehbaz|1a4|2a3|3ahba2/Sharif|1ee1
Khalid Sheikh|1a3|2ay2|Khalid Sheik/Mohammed|1a1|Muhammad|13
Ishaq|1k|0ue/Dar|0a2
Yasser|1i1/Arafat/Q34211
Mahmoud/Abbas
Hussein/al-Sheikh|1a3
Mohammed/Sinwar|al-6
Abu/Obeida|Uba3|1a3|Ubaydah|U5
Mohammad/Mustafa
Sergei|1j/Lavrov/Q58217/cnn aljazeera ap nyt official=Sergey|Lavrov
Dmitry/Peskov//nyt=Dmitri|Peskov
Vladimir/Putin/Q7747
Sergei|1j/Skripal//cnn aljazeera=Sergey|Skripal
Yulia|J4/Skripal
Valery/Gerasimov
Alexei/Pushkov
Joseph|Iosif/Stalin|0e/Q855
Vitaly/Churkin
Oleg/Deripaska|0s5|1y5
Alexander/Litvinenko
Alexander/Dugin
Alexander/Bortnikov
Yuri/Ushakov
Dmitry/Kozak//nyt=Dmitri|Kozak
Alexander/Novak//nyt=Aleksandr|Novak
Dmitry/Utkin//nyt=Dmitri|Utkin
Ksenia|0j1/Sobchak
Ilya|0i2/Yashin
Sergei|1j/Mironov//cnn aljazeera=Sergey|Mironov
Maria|0j1/Butina
Dmitry/Muratov//nyt=Dmitri|Muratov
Anatoly/Antonov
Garry|12|2i|1i/Kasparov|1w
Andrey/Rublev|1yo1
Mohammed/bin Salman|1e8
Mohammed/bin Nayef|2i1
Josef/Mengele
Hassan Sheikh|Hassan Sheik|1a3/Mohamud|0o2|4ahmo2|1e1|1a5|0m3
Omar|1e1/al-Bashir|B5
Abdelaziz/al-Hilu|2elo1|0o1|H3
Bashar/Assad/Q44329/bbc nyt cnn guardian reuters aljazeera afp=al-Assad
Salim/Idris|0s
Dmytro|4itry|1i3/Kuleba
Oleksii|Alexei/Reznikov|1y3
Oleksiy|Alexei/Danilov|1y3
Yuriy/Ihnat|1g3
Andriy|Andri|1e1|2ei|2ej/Yusov
Oleksandr|Alexander/Prokudin
Oleksiy|Alexei|Oleksi|Aleksej/Kuleba
Dmytro|1i3|4itry|4itriy|4itrii/Lubinets|1y4
Serhiy|Serhi|2ge1|3gei|3gej/Marchenko
Oleksandr|Alexander/Kubrakov
Mohamed/Bazoum|12
Ali Abdullah/Saleh|1i1
Abed Rabbo Mansour|8drabbuh8|8du Rabbu8|7d Rabb9|8d Rabbu8|Abdrabbuh Mansur|7drabb9/Hadi
Rabbo|1u/Mansour
Abdul Malik|1e1|3 al-5|2m4|4elm4/al-Houthi|14|1y
Yahya/Saree|1a|1i1|2i
#place safe
Kunduz|1o4|Q5|Qo4
Nagorno-Karabakh|2y 8|1g1
Tbilisi|Tiflis|14|0s2
Tehran|0e3/Q3616
Busan|P4
Pyongyang|0e7|1 Y3
Kaesong|Gaese3|1u2|15
Misrata|0u4
Maghreb|13
Naypyidaw|1t2|4 Pyi T2|4 Pyi D2|4 Pyi Th2
Khan Younis|14//afp=Khan Yunis
Yekaterinburg|Eka9
Jeddah|1i4
Khartoum|12
El Fasher|Al-Fashir//reuters=al-Fashir
Dushanbe|1m2|5yusham2|0h
Ashgabat|5khabad|5kabad|0h4
Hodeidah|4uday3|Hodeida//ap afp=Hodeida;bbc nyt=Hudaydah
Sanaa|0'1|1'1
#place safe Azerbaijan|Azerbaijani|Azeri
Karabakh|1g1|Garabagh|Qarabagh
Nakhchivan|3iche3|4xc4|3ije3
#person anchored
Victoria|4ktory2|5ktorij1/Azarenka|1o|1a3
Maria|1y1|0y2|0j1/Kolesnikova|1a9|1a2|8alesnika2
Abdel Fattah|3 al-6|13/el-Sissi|12|al-Si2//reuters afp=Abdel Fattah|al-Sisi;guardian=Abdel Fatah|al-Sisi;bbc=Abdul Fattah|al-Sisi;nyt cnn aljazeera=el-Sisi
Badr|0e1/Abdelatty|12|2i|4 Atti|2-A2|1i
Qassem|Gha3|Gh5/Soleimani|1u7|1y4//bbc cnn afp=Qasem|Soleimani;nyt=Qassim|Suleimani
Mir Hossein/Mousavi|0s4|15|2us4
Esmail|1ee1/Baghaei|2q3|11|5qaie|2ie
Mohammad/Bagheri|2q3
Haider/al-Abadi
Muqtada/al-Sadr|S3
Mustafa/al-Kadhimi|1e2|3ze2|2z3|K6
Abu Mahdi/al-Muhandis|6ohande1|1o6|1e1
Mohamed/al-Menfi|1a3|1i3|2ne2|M4
Khalifa|0h/Haftar|Hifter|1i4|1e4|1e1//ap nyt=Hifter
Fayez|1i2|12|1i1/al-Sarraj|1e4|13
Khaled/Mashaal|1e5|4esh2//reuters bbc afp guardian aljazeera=Meshaal;nyt=Meshal
Ismail/Haniyeh|2a|1a1
Mohammed/Deif|Dief|1a2
Khalil|1ee1/al-Hayya|12|1eh|H4
Gotabaya|0h3|0h5/Rajapaksa|1e|2sk1|0h1
Ranil/Wickremesinghe|3ama6|1a6|1a8|11
Abdel Fattah|13|3 al-6|4ulf5|2f5/al-Burhan|0o5|1o4|B5|0e
Ahmed/al-Sharaa|11|1'1|1h//nyt=al-Shara;ap=Ahmad|al-Sharaa
Asaad|0s4|12|1s2/al-Shaibani|15|1y4|1e5
Oleksandr|Alexander/Usyk
Vasyl|2ily|2iliy|2ilii/Maliuk|1y2
Sergei|3hiy|1j/Aksyonov|1i4//cnn aljazeera=Sergey|Aksyonov
Oleksandr|Alexander/Tarnavskyi|Tarnavsky|2iy|11
#place safe Belarus|Belarusian|Belarussian
Gomel|Homi2|H4|0i2|Homy2
Grodno|Hrodna|1a|Horadnia
#place never
Beijing|Pek3/Q956
Mumbai|Bombay/Q1156
Kolkata|Calcut2/Q1348
Chennai|Madras/Q1352
Bengaluru|Bangalore/Q1355
Yangon|Rango2
Myanmar|Burma/Q836
#group safe
Uyghur|1i4|12|3ig2//aljazeera=Uighur;ap reuters nyt bbc=Uighur until 2021-01-01, Uyghur
Uyghurs|1i5|13|3ig3//aljazeera=Uighurs;ap reuters nyt bbc=Uighurs until 2021-01-01, Uyghurs
Quds Force|1o8|Al-Q9|K9|Gho8
Baath|0'3|2s
Yedioth Ahronoth|Yediot Ahronot|Yediot Aharonot
Al-Qaida|al-Qae2/Q34490/ap guardian=al-Qaida;reuters cnn=al Qaeda;bbc aljazeera=al-Qaeda;nyt=Al Qaeda;afp=Al-Qaeda
Al-Shabab|al-Shaba2//ap bbc aljazeera=al-Shabab;guardian cnn=al-Shabaab;reuters=al Shabaab;afp=Al-Shabaab
Hezbollah|1i7|4izba4|4izbu4|1a4|1u4|2is6
Taliban|1e3
Houthi|14
Houthis|15
Hashd al-Shaabi|2ed 9|13|2id 9|36|5ed 6
Kataib Hezbollah|3'ib 9|3eb 9|6etaib 9|1i7|4izba4|5eb Hi7
Hayat Tahrir al-Sham|8'at Tahri9|1s5|1sh5|1C3|9iat Tahri9|1e6
Ennahda|0h1|al-N4|N4|An-N4
Janjaweed|2i1|1i1|Jingaweit
Peshmerga|1a3|1i3|1 M4
Ansarullah|1a4|1o4|1 A4|1 U4
Rohingya|11|2j1|0i2
Lashkar-e-Taiba|1yya2|1o3|1i6|0yy3|1ye2|0y3|5i-Tayya2
Jaish-e-Mohammed|1a1|6uhamma1|1i9|13|9i-Muhamma1
#place safe Egypt|Egyptian|Egyptians
Sharm el-Sheikh|1a8|Sharm el-Sheik|2ash7|1a3|1C5
#place safe Ethiopia|Ethiopian|Ethiopians
Addis Ababa|1e2|7is Abe2|19|0b4
Mekelle|12|1a5|3aka3|2'e2
#place safe Georgia|Georgian
Sukhumi|1o5|Sukhum|14
Abkhazia|0y1|15|1s2
#place safe Iran|Iranian|Iranians
Khuzestan|1i4|0o7|1oo6
#place safe Iraq|Iraqi|Kurdish|Kurdistan
Irbil|E4|A4//reuters guardian nyt cnn aljazeera=Erbil;afp=Arbil
Fallujah|Falluja|2oo3//bbc=Falluja
Basra|0h
#place safe Iraq|Iraqi|Iraqis|Kurdish|Kurdistan
Nineveh|3wa|4awa|1a1|2a
Sulaymaniyah|8imaniya|Sulaymaniya|1i7|9eimaniya|2ei7|Slemani
#place safe Israel|Israeli|Israelis
Beersheba|1v1|6'er Shev1|4 Shev1
#place safe Lebanon|Lebanese|Hezbollah
Baalbek|0c1|15|1a1
Bekaa|1q2|2iq2|1qu2|Biqa
#place anchored Lebanon|Lebanese|Hezbollah
Dahiyeh|12|2a|1a1
#place anchored Libya|Libyan|Libyans
Derna|1a3|0h|Darnah
#place safe Moldova|Moldovan
Transnistria|2dnie5|0d7|2dne5|0e5
#term safe
Quran|Ko3|0'2//guardian=Qur'an;reuters=Koran;bbc=Koran until 2017-01-01, Quran/Laura Koran
Rosh Hashanah|Rosh Hashana
Hanukkah|Chanu3|2nu3|13
Ramadan|0h2|2z2///Ramzan Kadyrov|Ramadan Shallah
Hajj|1d1///el Hajj
Sharia|0h|0'1|1'ah
#place safe Pakistan|Pakistani|Pakistanis
Khyber Pakhtunkhwa|1oo5|1u9|5ukhtoo5|12|8yber Pa9
Waziristan|14|V9|1ee6
#place safe Gaza|Gazans
Jabalia|0y1|1y1|Jebaliya|1yah|1e5|Jebalya//nyt ap=Jabaliya
Beit Lahiya|11|12|0h|2ay8|Bayt Lahia
Beit Hanoun|12|2ay8|8ayt Han2|1o1|1a9//aljazeera=Beit Hanoon
Deir al-Balah|1e7|3ayr9|Deir al-Bala//aljazeera=Deir el-Balah
Nuseirat|0s6|1a4|1y3|2ay3|14
Bureij|1a2|0o5|2ay1|1y1|11|14|Al-6|al-Burayj
Shujaiya|6ijaiyah|1e5|0y2|1i5|1a5|2ye1|5ejai1|6ijaiyeh|12|2eh|1'iy2|0h
al-Mawasi|1u4|0s2|3uwas2
#place safe West Bank|Palestinian|Palestinians
Tulkarem|11|1a1|0o7
#place safe Russia|Russian
Ingushetia|2ouc5|0y1|0j1
Belgorod|0i7|0y7|3ilh4
Grozny|0y|1i|0i|0i1
#place safe Saudi|Saudis
Riyadh|Riyad|13|14|ar-6///Riyad Mahrez|Riyad al-Maliki|Riyad Mansour|Riyad Farid Hijab|Riyad Salameh|Riyad al-Asaad|Riyad Bank
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
Mogadishu|2cio|Muqdisho|1o
#place safe Sudan|Sudanese|Darfur
El Geneina|13|12|1a3|Al Junaynah|G6
El Obeid|al-5|Al-Ubayy2|2-U4
#place safe Syria|Syrian
Deir el-Zour|6Ezzo1|5z-Zo1|6al-Zo1|1a6|4Ezz3|Dayr az-Zawr|1z5//reuters=Deir al-Zor;bbc nyt=Deir al-Zour;afp=Deir Ezzor;guardian=Deir ez-Zor
Raqqa|0h|2kk1
Idlib|1e1
Kobani|1e
Khan Sheikhoun|5aykh2|12
Tel Abyad|1a7
Sheikh Maqsoud|1o1|12
#place safe Syria|Syrian|Syrians
Daraa|1e3|Dera'a|0'1
Sweida|3uway2|0u5|2uwa3|1a3|0h|Suwaydah|1ou4|as-Suway2|1u4
Latakia|0t5|0y1|1q2|5dhiqiyah
Hasakah|3sake1|Hasaka|4saka|1e1|0s5
Manbij|1e4|1i4|1e1|2em3|1u4
Sednaya|1ay5|1ai5|0h|0i5|1i5
Homs|1i2
Hama|0h
#place safe Taiwan|Taiwanese|Taipei
Keelung|Jilo2|Chi4|2i4
#place safe Turkey|Turkish|Turks
Bosphorus|14|4oro1|1o1
#place safe Ukraine|Ukrainian
Sloviansk|3avy4|1y4//cnn=Slovyansk until 2022-01-01, Sloviansk/Slavyansk-na-Kubani|Slavyansk-on-Kuban
Donetsk|2z
Donbas|0s
Chernobyl|1o6|6ornobi1//official=Chornobyl
Luhansk|1g4
Rivne|Rovno
Kyiv|Kiev|Kiyv|0y3|2jiw|Kiyev/Q1899/ap=Kiev until 2019-08-14, Kyiv;guardian=Kiev until 2019-02-13, Kyiv;bbc=Kiev until 2019-10-14, Kyiv;nyt=Kiev until 2019-11-18, Kyiv;reuters=Kiev until 2020-06-11, Kyiv;cnn=Kiev until 2019-10-01, Kyiv/chicken Kiev|Kiev cake|Kiev-class|Kiev, North Dakota|Kiev, N|Kiev-style|Dynamo Kiev|Gate of Kiev
Lviv|1o1/Q36036//Prince Lvov|Georgy Lvov
Kharkiv|1o1/Q42308
Zaporizhzhia|24|7ozhye|1y1
Chernihiv|2go1
Kryvyi Rih|8ivoy Rog|8ivoi Rog|14|2iy4|4ivoy4|1y4|8ivy Rig|8ivyi Rig|8ivyy Rig
Berdiansk|1y4
Severodonetsk|3ievie9|3ieve9|3yeve9|1z1//official=Sievierodonetsk
Avdiivka|2ee3|2eye3
Kostiantynivka|1y9
Horlivka|Gorlo3
Kupiansk|1y4
Izium|1y2
Chasiv Yar|1o5
Vuhledar|Ug5
Vinnytsia|4its1|1y1|11|1i4
Huliaipole|1y6|1y4|3yay4|Gulyai-P3|Gulyay4
Velyka Novosilka|Velikaya Novosyolka|1yo3|Velikaya Novoselka|4ika 9
Selydove|5idovo|1o|1i4
Kreminna|3ennay1|1ay1|1e3|0ya
Rubizhne|4ezhnoy1|4ezhno1|1e4
Oleshky|Aleshki|Alyoshki|1i
Dzhankoi|Djankoy|1y|1j
Bakhmut|14|0o2
#place anchored Ukraine|Ukrainian
Odesa|0s2/Q1874/cnn=Odessa until 2022-01-01, Odesa/Odessa, Texas|Odessa, Tex|Odessa, Fla|Odessa, Wash|Odessa, Florida|West Odessa|Odessa American|Midland-Odessa|Odessa File
Dnipro|4epr
Mykolaiv|Nikolaev|Nikolayev|Mikolayev
#place anchored Ukraine|Ukrainian|Crimea|Crimean|Russia
Sevastopol|1b7///Sebastopol, California|Sebastopol, Calif
#place safe Yemen|Yemeni|Yemenis
Hadramout|2aw1|4hrama2|1a2|0h6|5hramaw1|12
Bab al-Mandeb|1e8|1a1|8el-Manda1|1i1
`
