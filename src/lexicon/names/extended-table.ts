/** Every row, in the short form of table.ts. Written by generate-names.mjs. */
export const extendedTable = `
#person safe
Abdul Rashid|9hee1/Dostum|4a1|4o1////عبدالرشید دوستم
Gulbuddin|62|4a3/Hekmatyar|1i7|6i2|4e4////گلبدین حکمتیار
Hibatullah|1a9|1e8|1ay8|1aibato4/Akhundzada|54|9eh|3o6////هبت‌الله آخندزاده
Abdul Ghani|73/Baradar|1e5////عبدالغنی برادر
Sibghatullah|1eb9|7o4|1ebghato4/Mojaddedi|5ed2|53|1ujaddi2|5i2|1ujadi2
Nikol/Pashinyan|6i2////Նիկոլ Փաշինյան
Robert/Kocharyan|6i2|2tchari2////Ռոբերտ Քոչարյան
Levon/Ter-Petrosyan|9si2|9ssi2////Լևոն Տեր-Պետրոսյան
Samvel/Shahramanyan|3k9|9i2////Սամվել Շահրամանյան
Artur|3h2/Vanetsyan|6i2////Արթուր Վանեցյան
Gagik/Tsarukyan|6i2|1z7////Գագիկ Ծառուկյան
Sergei/Parajanov|4d5|4dzh4////Սերգեյ Փարաջանով
Suren/Papikyan|5i2////Սուրեն Պապիկյան
Abulfaz|5e1|Ebulfez/Elchibey|7i|34
Muslim/Magomayev|62
Zoran/Djindjic|Đinđić////Зоран Ђинђић
Franjo/Tudjman|2đ3
Milo/Djukanovic|Đukanović////Мило Ђукановић
Dragan/Djilas|Đ4////Драган Ђилас
Milovan/Djilas|Đ4////Милован Ђилас
Nikola/Gruevski|7y|3y5////Никола Груевски
Zoran/Zaev|2y2////Зоран Заев
Hristijan|Kh8|Ch8/Mickoski|2ts5////Христијан Мицкоски
Dimitar/Kovachevski|55|9ky////Димитар Ковачевски
Gordana/Siljanovska-Davkova|1hiljanovsk9////Гордана Сиљановска-Давкова
Stevo/Pendarovski|9ky////Стево Пендаровски
Ljube|4o/Boskoski|3h5////Љубе Бошкоски
Boris/Trajkovski|9y////Борис Трајковски
Branko/Crvenkovski|9ky////Бранко Црвенковски
Ramush/Haradinaj|8y
Atifete/Jahjaga|Yahy3
Nicolae|2k4|6i/Ceausescu|4c4
Wojciech/Jaruzelski|9y
Jozef|2s2/Pilsudski|8y
Ange/Postecoglou|91
Tatjana|3y3|3i3/Zdanoka|Zhdanok
Viktor/Uspaskich|7k1|71
Dalia/Grybauskaite|2i9
Svetlana|2ia5|2ya5/Tikhanovskaya|1sikhanou5|7u5|1sikh9//ap reuters=Sviatlana|Tsikhanouskaya//Святлана Ціханоўская
Alexander|2yaksand1|2iaksand1/Lukashenko|9a////Аляксандр Лукашэнка
Ales/Bialiatski|1yaly5|4atsky
Veronika|3a4|6c1/Tsepkalo|2apkala|7a////Вераніка Цапкала
Valery|5i|5i1/Tsepkalo|2apkala|7a////Валерый Цапкала
Viktor|4a1/Babariko|5yka|5y2|7a////Віктар Бабарыка
Eduard/Babariko|5yka|5y2|7a////Эдуард Бабарыка
Sergei|1iarh2|1yarh2|Siarhey|Syarhey/Tikhanovsky|Tsikhanouski|7uski|1sikhanou3|9ki1//ap reuters=Siarhei|Tsikhanouski//Сяргей Ціханоўскі
Roman|1a3/Protasevich|2a8|6s5//ap=Raman|Pratasevich//Раман Пратасевіч
Alexander|2iaksand1|2yaksand1/Volfovich|1a7////Аляксандр Вальфовіч
Olga|Volha/Kovalkova|1a7////Вольга Кавалькова
Sergei|1iarh2|1yarh2|Siarhey|Syarhey/Dylevsky|4uski|7i1////Сяргей Дылеўскі
Alexander|2iaksand1|2yaksand1/Taraikovsky|7uski|4y6////Аляксандр Тарайкоўскі
Andrzej|4ei|42/Poczobut|3h4////Андрэй Пачобут
Nikolai|Mika3|Mikola|6y|Mikalay/Karpenkov|4iankou////Мікалай Карпянкоў
Stanislav|8u/Shushkevich|6i5////Станіслаў Шушкевіч
Alexander|2iaksand1|2yaksand1/Milinkevich|6i5////Аляксандр Мілінкевіч
Francysk|5i2|4tsi2|4ts3/Skaryna|2ori2|4i2////Францыск Скарына
Svetlana|2ia5|2ya5/Alexievich|3ks6|5y5|3ksiy5////Святлана Алексіевіч
Yegor|E3|1ah2/Sharangovich|6h5////Ягор Шаранговіч
Aliaksandra|2ex5|2e7/Sasnovich|7t2////Аляксандра Сасновіч
Max/Mirnyi|5|4iy////Максім Мірны
Vitaly|5i/Scherbo|1h6////Віталь Шчэрба
Krystsina|2ist3|53/Tsimanouskaya|1imanov5|7v5|1im9////Крысціна Ціманоўская
Darya|3i1|3j1/Domracheva|5t5////Дар’я Домрачава
Aliaksandra|2ex5|2e7/Herasimenia|Gerasimenya////Аляксандра Герасіменя
Alla/Tsuper|1z4////Ала Цупер
Delyan|3i2/Peevski|2y5|6y////Делян Пеевски
Todor/Zhivkov|J5////Тодор Живков
Sergei/Stanishev|5c3////Сергей Станишев
Plamen/Oresharski|9y////Пламен Орешарски
Rosen|3s2/Plevneliev|8y2////Росен Плевнелиев
Hristo|Kh5/Stoichkov|4t5////Христо Стоичков
Yordan|I5/Letchkov|25////Йордан Лечков
/Zhou Enlai|Chou En-3|C9////周恩来
/Lin Biao|4P3////林彪
/Liu Shaoqi|8-ch1|8ch1////刘少奇
/Zhu De|Chu Teh///Chu Teh-chun/朱德
/Peng Dehuai|5Teh-4////彭德怀
/Hua Guofeng|4Kuo-4////华国锋
/Chiang Ching-kuo|Jiang Jingg2////蔣經國
/Jiang Qing|Chiang Ch3///Chiang Ching-kuo/江青
/Zhang Chunqiao|Chang Chun-ch3////张春桥
/Wang Hongwen|6ung-3////王洪文
/Ye Jianying|2h Chien-4////叶剑英
/Li Xiannian|3Hsien-nie1////李先念
/Hu Yaobang|6-p3////胡耀邦
/Zhao Ziyang|Chao Tzu-4////赵紫阳
/Qiao Guanhua|Chiao Kuan-3////乔冠华
/Chen Boda|5Po-t1////陈伯达
/Soong Ching-ling|2ng Qing4////宋庆龄
/Soong Mei-ling|7ay5|2ng Mei4////宋美齡
/Yuan Shikai|8h-3////袁世凯
/Zhang Xueliang|Chang Hsueh-5////张学良
/Zhang Zuolin|Chang Tso-3////张作霖
/Yan Xishan|1en Hsi-4////阎锡山
/Feng Yuxiang|7-hs4////冯玉祥
/Wang Jingwei|5Ching-3////汪精卫
/Li Zongren|3Tsung-j2////李宗仁
/Lu Xun|3Hs2////鲁迅
/Guo Moruo|Kuo Mo-jo////郭沫若
/Qian Xuesen|Tsien Hsue-sh2|Chien Hsueh-3////钱学森
/Chen Duxiu|5Tu-hs2////陈独秀
/Li Dazhao|3Ta-c3////李大钊
/Liang Qichao|6Chi-4////梁启超
/Kang Youwei|6u-3////康有为
/Li Hongzhang|4ung-c4////李鸿章
/Zeng Guofan|Tseng Kuo-3////曾国藩
/Qin Shi Huang|Chin Shih6////秦始皇
/Lao Tzu|5se|6e|5s1////老子
/Sun Tzu|5s1|6e////孫子
/Jiang Zemin|9ing|Chiang Tse-3////江泽民
/Zhu Rongji|Chu Jung-chi////朱镕基
/Li Keqiang|6u4////李克强
/Wang Qishan|6u5////王岐山
/Qin Gang|1u7////秦刚
/Liu Xiaobo|72////刘晓波
/Chen Guangcheng|95|4g G9////陈光诚
/Meng Wanzhou|8g4|6e5////孟晚舟
/Ren Zhengfei|83////任正非
/Wu Bangguo|72////吴邦国
/Hua Chunying|8g4////华春莹
/Dalai Lama|36|7l3|3ia5
/Tung Chee-hwa|9-wah|9-hu1////董建華
/Leung Chun-ying|9ng5////梁振英
/Li Ka-shing|5r6////李嘉誠
/Chow Yun-fat|8g4////周潤發
/Wong Kar-wai|9we1|7i4////王家衛
Yoweri|23|1u4/Museveni|5i2|3a4
Muhoozi|42/Kainerugaba|4a6
Kizza|2i2/Besigye|5i1|1i5
Robert/Kyagulanyi|4a5
Julius/Nyerere|24
John/Magufuli|3a4|1u6
Juvenal/Habyarimana|5l5|3i8
Agathe/Uwilingiyimana|9a4
Paul/Rusesabagina|5e6|3s9
Kayumba/Nyamwasa|7s1
Patrick/Karegeya|3a4
Theoneste/Bagosora|3a4
Pierre/Nkurunziza|8n2|27
Evariste/Ndayishimiye|92
Etienne/Tshisekedi|5i4|1c8
Felix/Tshisekedi|5i4|1c8
Moise/Tshombe|1c5
Bosco/Ntaganda|3n5
Sylvestre/Mudacumura|7a2
Denis|3n2/Mukwege|3e4|6w1
Denis|3n2/Sassou Nguesso|8'G5
Marc/Ravalomanana|91|3o8
Andry/Rajoelina|4a4|44
Didier/Ratsiraka|6i2
Hery/Rajaonarimampianina|9mampiani1
Azali|4y/Assoumani|8y|35
Ayman|1i3/al-Zawahiri|82//ap=al-Zawahri//أيمن الظواهري
Mohammed/Morsi|4y|4yy|5y|4y1|5i|1u3//reuters=Mohamed|Mursi;guardian nyt=Mohamed|Morsi;cnn=Mohamed|Morsy//محمد مرسي
Mohamed/ElBaradei|Baradei////محمد البرادعي
Khairat/el-Shater|a8
Abdel Moneim|3u8|9e1|3ul Mun2/Aboul Fotouh|29|2u al-Fut2|4 al-6|9o1|2ul Fut2|4 el-6////عبد المنعم أبو الفتوح
Abdelmoneim|91/Aboul Fotouh|29|2u al-Fut2|4 al-6|9o1|2ul Fut2|4 el-6////عبد المنعم أبو الفتوح
Saad/el-Katatni|9y////سعد الكتاتني
Hazem|3i1/el-Beblawi|4i5////حازم الببلاوي
/Shenouda|43|8h/pope-shenouda///البابا شنودة
/Tawadros|7u1|6u1/pope-tawadros///البابا تواضروس
Naguib|2j2|32/Sawiris|3e3////نجيب ساويرس
Laila|1e3|2y2/Soueif|Suief|4e1////ليلى سويف
Mona|1u2/Eltahawy|7i////منى الطحاوي
Mohamed/Elneny|5n1|5i////محمد النني
Omar/Marmoush|5o2|43////عمر مرموش
Boutros|15/Boutros-Ghali|1ut9|93////بطرس بطرس غالي
Ahmed|3a1/Aboul Gheit|28|2u al-5|4 el-5|8a2////أحمد أبو الغيط
Ahmed|3a1/Zewail|1u4////أحمد زويل
Taye/Atske Selassie|9l5
Feyisa|5s1/Lilesa|5s1
Tsadkan/Gebretensae|6i4
Isaias|2s4|E5|3y2|2say2|5h/Afwerki|2e5|2ewo3|3o3////ኢሳይያስ ኣፍወርቂ
Biniam|3y2|4y2/Girmay|1h5
Mikheil|4a2/Saakashvili|28////მიხეილ სააკაშვილი
Salome/Zourabichvili|1urabis5|1ur9|7s5////სალომე ზურაბიშვილი
Bidzina/Ivanishvili|5c5////ბიძინა ივანიშვილი
Irakli|5y/Garibashvili|6c5////ირაკლი ღარიბაშვილი
Irakli|5y/Kobakhidze|45////ირაკლი კობახიძე
Irakli|5y/Alasania|7y1////ირაკლი ალასანია
Giorgi|1e4|Georgy/Gakharia|7y1|25////გიორგი გახარია
Nino/Burjanadze|3dzh6|3d7////ნინო ბურჯანაძე
Eduard|2w3|2o4/Shevardnadze|1che9|Che9////ედუარდ შევარდნაძე
Zviad/Gamsakhurdia|9diy1////ზვიად გამსახურდია
Zurab/Zhvania|J5////ზურაბ ჟვანია
Badri/Patarkatsishvili|9ic5////ბადრი პატარკაციშვილი
Mamuka/Khazaradze|H8////მამუკა ხაზარაძე
Raul/Khajimba|3d5|3dzh4|H6////Рауль Хаджимба
Aslan/Bzhania|6y1|1j4////Аслан Бжания
Vladislav/Ardzinba|5m2////Владислав Ардзинба
Eduard/Kokoity|6i|4y2////Эдуард Кокойты
Zurab/Tsereteli|8l1|Z7////ზურაბ წერეთელი
Ilia|2y1/Topuria|3o4////ილია თოფურია
Khvicha|15/Kvaratskhelia|84////ხვიჩა კვარაცხელია
Temuri|5/Ketsbaia|6y1////თემურ ქეცბაია
Fofi/Gennimata|35////Φώφη Γεννηματά
Stefanos|3ph4/Kasselakis|36////Στέφανος Κασσελάκης
Gikas|1h4/Hardouvelis|Cha9////Γκίκας Χαρδούβελης
Constantine|Konstantinos|9n/Cavafy|Kavafis////Κωνσταντίνος Καβάφης
Demetris|1imi4/Christofias|H9////Δημήτρης Χριστόφιας
Glafcos|4k2/Clerides|K7////Γλαύκος Κληρίδης
Rauf/Denktash|7
Ioannis/Kasoulides|8i1|Cas8////Ιωάννης Κασουλίδης
Marcos|3k2/Baghdatis|35|Pag5////Μάρκος Παγδατής
Kostas|C5/Kenteris|2d4////Κώστας Κεντέρης
Angelos/Charisteas|H8////Άγγελος Χαριστέας
Anwar/Gargash|1e5|Qarq3////أنور قرقاش
Yousef|4u1|4s2|Yusuf|14/al-Otaiba|3U5|5e3|3Utaybah////يوسف العتيبة
Mohamed/bin Hammam|72////محمد بن همام
Yusuf|Youssef|Yousef|1o4|3e1/al-Qaradawi|8h3|64|3K7|9wy|6dh3////يوسف القرضاوي
/Qaboos|4u1/qaboos-bin-said///قابوس بن سعيد
Atal Bihari|6e4/Vajpayee|6i////अटल बिहारी वाजपेयी
Jayaram/Jayalalithaa|9h1|91////ஜெயலலிதா
Muthuvel/Karunanidhi|91
Arvind|2a4/Kejriwal|3a5|3ir3
Jarnail Singh/Bhindranwale|74|5e7|9ala
Kailash/Satyarthi|6a3|71
Amitabh|6/Bachchan|34////अमिताभ बच्चन
Abhishek|25/Bachchan|34
Night/Shyamalan|8ya1|2ay5|53
Sachin/Tendulkar|7e1|6a3
Virender|6ra|6a1|3i4/Sehwag|1he3
Rameshbabu/Praggnanandhaa|9ndh1|4nanand1|58
Norodom|5u1/Sihanouk|52
Norodom|5u1/Sihamoni|7y
Norodom|5u1/Ranariddh|71|3nari2|5ri2
/Khieu Samphan|9p2|1ie9
/Ieng Sary|8i
/Nuon Chea|1ou6|2a6
/Kaing Guek Eav|2ng Kek Iew|6Khek Ie1|7eu5
/Sam Rainsy|9i|9e1
/Kem Sokha|1h8
/Tea Banh|6hn|1ie5
/Dith Pran|35
Thongloun|62/Sisoulith|8
Khamtai|6y/Siphandone|9
/Ho Chi Minh|9n////Hồ Chí Minh
/Nguyen Tan Dung|9n Dz3|9n Z3////Nguyễn Tấn Dũng
/Nguyen Xuan Phuc|9an Phuo1////Nguyễn Xuân Phúc
/Nguyen Phu Trong|9u Tru3|9u Th4////Nguyễn Phú Trọng
/Thich Nhat Hanh|9t Han|1ich 9|9t Hahn////Thích Nhất Hạnh
Susilo Bambang/Yudhoyono|35
/Suharto|1oe5
/Sukarno|1oe5///Soekarno-Hatta
Megawati/Sukarnoputri|1oek9|9te2
Ali/Khamenei|5in1|5i3|4a3////علی خامنه‌ای
Ruhollah|1o7/Khomeini|7y|7yy|8y|7y1|8i|52////روح‌الله خمینی
Hassan/Rouhani|24|15|2w4////حسن روحانی
Mahmoud/Ahmadinejad|3e7////محمود احمدی‌نژاد
Ebrahim|I6/Raisi|2ee2|4s1////ابراهیم رئیسی
Masoud|3s3/Pezeshkian|8y2////مسعود پزشکیان
Mohammad/Mossadegh|3addeq|7q|3ad4////محمد مصدق
Mojtaba|1u5/Khamenei|5in1|5i3|4a3|6a1////مجتبی خامنه‌ای
Akbar Hashemi|9h2|9hi2/Rafsanjani|6d4////اکبر هاشمی رفسنجانی
Mehdi|1a3/Karroubi|34|43|33////مهدی کروبی
Mohammad Bagher|9Baq2|9Baqi1/Ghalibaf|Q6////محمدباقر قالیباف
Ali Akbar/Velayati|3l5|1a6////علی‌اکبر ولایتی
Hossein|1u5|33|4a2/Amir-Abdollahian|8u7|96////حسین امیرعبداللهیان
Abbas/Araghchi|3q3|43|5t3|3q4////عباس عراقچی
Mohsen|4i1|Muhsin/Fakhrizadeh|9e////محسن فخری‌زاده
Esmail|4e2|I5|4ee1|Ismael/Qaani|Gh4////اسماعیل قاآنی
Ali/Bagheri Kani|2q8////علی باقری کنی
Gholamhossein|7u5|93/Gheybparvar|3i7|2a8////غلامحسین غیب‌پرور
Mohammad/Pakpour|42////محمد پاکپور
Alireza/Tangsiri|4a4////علیرضا تنگسیری
Gholamhossein|7u5|93/Mohseni-Ejei|9jeh1|9jeie////غلامحسین محسنی اژه‌ای
Mohammad Taghi|9Taq1/Mesbah-Yazdi|1is9////محمدتقی مصباح یزدی
Nasrin|4ee1/Sotoudeh|4o3|34|2u6////نسرین ستوده
Neda/Agha-Soltan|6u4////ندا آقاسلطان
Nazanin|7e/Zaghari-Ratcliffe|9ad6|3ari-9////نازنین زاغری
Mohammad/Rasoulof|3s5|34////محمد رسول‌اف
Taraneh/Alidoosti|5u3|4u3////ترانه علیدوستی
/Googoosh|2ugou2|52////گوگوش
Mohammad Reza/Shajarian|3d6////محمدرضا شجریان
Sardar/Azmoun|32////سردار آزمون
Alireza/Jahanbakhsh|82////علیرضا جهانبخش
Esfandiar Rahim|6y8/Mashaei|5ie|6e////اسفندیار رحیم مشایی
Mohammad/Mokhber|1u5////محمد مخبر
Mostafa|1u5|Mustapha|2u5/Pourmohammadi|1ur9////مصطفی پورمحمدی
Nouri|13|2o2/al-Maliki////نوري المالكي
Hoshyar|4i3|4i2/Zebari|1i4////هوشيار زيباري
Osama|U4/al-Nujaifi|7y2|6e3////أسامة النجيفي
Atheel|3i1|Ethil/al-Nujaifi|7y2|6e3////أثيل النجيفي
Mohammed/al-Halbousi|8o2|73|8s2////محمد الحلبوسي
Qais|2y1/al-Khazali|8a2|7z3////قيس الخزعلي
Benjamin|1iny4/Netanyahu|3h6|3e5/Q43723///בנימין נתניהו
Bezalel|2t5/Smotrich|6t2|2u5////בצלאל סמוטריץ'
Shaul|3'2/Mofaz|1u3////שאול מופז
Moshe/Yaalon|2'4////משה יעלון
Avichai|33|6y/Mandelblit|1e8|4le4////אביחי מנדלבליט
Avichay|6i|33/Adraee|5i////אביחי אדרעי
Gali/Baharav-Miara|1eha9////גלי בהרב-מיארה
Gadi/Eisenkot|2z5|2zenc2////גדי איזנקוט
Gilad/Shalit|1c5////גלעד שליט
Moshe/Katsav|3z2////משה קצב
Natan|3h2/Sharansky|8i////נתן שרנסקי
Matan/Zangauker|6c3|Tse7|Ts8////מתן צנגאוקר
Einav/Zangauker|6c3|Tse7|Ts8////עינב צנגאוקר
Carlos/Ghosn|Goshn
Abu Musab/al-Zarqawi|6k3////أبو مصعب الزرقاوي
/Abu Qatada|9ah|4K5////أبو قتادة
Muath|Moaz|3z|1o3|1o4/al-Kasasbeh|6e5|6s5|7e4|9a1////معاذ الكساسبة
Sajida|3e2|6h/al-Rishawi|4a5////ساجدة الريشاوي
Nursultan/Nazarbayev|72////Нұрсұлтан Назарбаев
Kassym-Jomart|Qas9|39/Tokayev|42////Қасым-Жомарт Тоқаев
Dariga/Nazarbayeva|73////Дариға Назарбаева
Timur/Kulibayev|62////Тимур Кулибаев
Mukhtar|24/Ablyazov|3i4////Мұхтар Әблязов
Alikhan/Smailov|4y3////Әлихан Смайылов
Mukhtar/Tileuberdi|18////Мұхтар Тілеуберді
Bakhytzhan|36/Sagintayev|72////Бақытжан Сағынтаев
Mukhtar/Dzhakishev|J7|Z8////Мұхтар Жәкішев
Yevgeny|Evgenii/Zhovtis|J5////Евгений Жовтис
Kuandyk/Bishimbayev|82////Қуандық Бишімбаев
Dimash/Kudaibergen|Qu9|4y6////Димаш Құдайберген
Elena|Ye4/Rybakina|1i6////Елена Рыбакина
Bibisara/Assaubayeva|28|73////Бибісара Асаубаева
/Ban Ki-moon|8u1|5ee5|Pan Ki-mun////반기문
/Oh Se-hoon|7u1////오세훈
Askar/Akayev|32////Аскар Акаев
Kurmanbek/Bakiyev|42////Курманбек Бакиев
Roza|2s1/Otunbayeva|63////Роза Отунбаева
Almazbek/Atambayev|62////Алмазбек Атамбаев
Sooronbai|8y/Jeenbekov|Zh8////Сооронбай Жээнбеков
Kamchybek|5i3/Tashiyev|52////Камчыбек Ташиев
Omurbek/Tekebayev|62////Өмүрбек Текебаев
Chingiz|5h2/Aitmatov|1y6////Чыңгыз Айтматов
Raimbek|2y5|3y4/Matraimov|5y3////Райымбек Матраимов
Adylbek/Kasymaliev|8y2////Адылбек Касымалиев
Jeenbek|Zh6/Kulubaev|6y2////Жээнбек Кулубаев
Hassan/Nasrallah|4u4////حسن نصر الله
Imad|E3/Mughniyeh|7a1|1o8|7a|3niya1|62|7y2|8////عماد مغنية
Jihad/Mughniyeh|7a1|1o8|7a|3niya1|62|7y2|8////جهاد مغنية
Hashem|4i1/Safieddine|9|3f7|63////هاشم صفي الدين
Samir|3ee1/Geagea|Jaajaa|Gaegae////سمير جعجع
Walid|3ee1/Jumblatt|7|2n5|1o7|2nbla1|Joumblat////وليد جنبلاط
Kamal|3e1/Jumblatt|7|2n5|1o7|2nbla1|Joumblat////كمال جنبلاط
Taymour|1e5|42|1im2/Jumblatt|7|2n5|1o7|2nbla1|Joumblat////تيمور جنبلاط
Najib|2g2|3ee1/Mikati|2q3|1e4////نجيب ميقاتي
Fouad|13|31/Siniora|3y3|1e5|1a5|1aniou2////فؤاد السنيورة
Suleiman|16|3ie3|1o7|3a4/Frangieh|4j3|4jiy2|7|4jiya|4jiya1////سليمان فرنجية
/Umm Kulthum|Oum Kaltho2|5altho2|28|Oum Kalso2|9o2|2 Kaltho2////أم كلثوم
Muammar|1o5|Moamer|42/Gaddafi|3h3|Q6|Qadh3|Ka4|Kadh3|Khadafy|3af2|Kh6|1h6|K6/Q19878/ap cnn=Moammar|Gadhafi;nyt=Muammar|el-Qaddafi;afp=Moamer|Kadhafi//معمر القذافي
Saif al-Islam|1eif9/Gaddafi|3h3|Q6|Qadh3|Ka4|Kadh3|Khadafy|3af2|Kh6|1h6|K6////سيف الإسلام القذافي
Abdul Hamid|3e7|9ee1/Dbeibah|6|2a4|Dabaiba|1aba4|5e1|2aiba|1e6|Debeiba////عبد الحميد الدبيبة
Abdulhamid|3e6/Dbeibah|6|2a4|Dabaiba|1aba4|5e1|2aiba|1e6|Debeiba////عبد الحميد الدبيبة
Fathi|4y/Bashagha|61|2c5////فتحي باشاغا
Mohamed/al-Menfi|4a3|4i3|4ne2////محمد المنفي
Abdel Basset|92|3ul Ba3|3u8|9i1/al-Megrahi|6h4|4agh4|4a5////عبد الباسط المقرحي
Abdelbaset|8s2|3u6/al-Megrahi|6h4|4agh4|4a5////عبد الباسط المقرحي
Saadi|4y/Gaddafi|3h3|Q6|Qadh3|Ka4|Kadh3////الساعدي القذافي
Mutassim|2a6|1oa6|1o6|52/Gaddafi|3h3|Q6|Qadh3|Ka4|Kadh3////المعتصم بالله القذافي
Hannibal|34/Gaddafi|3h3|Q6|Qadh3|Ka4|Kadh3////هنيبعل القذافي
Khamis|4e1/Gaddafi|3h3|Q6|Qadh3|Ka4|Kadh3////خميس القذافي
Aisha|1ye3|2c2/Gaddafi|3h3|Q6|Qadh3|Ka4|Kadh3////عائشة القذافي
Ahmed|3a1/Abu Khattala|8allah|83|9alah|8al2////أحمد أبو ختالة
Ibrahim/Jathran|2d4////إبراهيم الجضران
Rached|4i1|2shi1|2s3/Ghannouchi|5us2|7s2|45|1a6////راشد الغنوشي
Mohamed/Ghannouchi|5us2|7s2|45|1a6////محمد الغنوشي
Beji Caid|1a7|5Q3/Essebsi|24////الباجي قائد السبسي
Ali/Larayedh|2a6|7////علي العريض
Hichem|2sha1|4a1/Mechichi|5s2////هشام المشيشي
Habib/Bourguiba|53|17////الحبيب بورقيبة
Mohamed/Bouazizi|16////محمد البوعزيزي
Abdelaziz|3u5/Bouteflika|18|4a5|8c1////عبد العزيز بوتفليقة
Said|2ee1/Bouteflika|18|4a5|8c1////السعيد بوتفليقة
Abdelmadjid|73|3ulma3/Tebboune|7|34|1a6////عبد المجيد تبون
Ramtane|6|3d3/Lamamra|2a5////رمطان لعمامرة
Mokhtar|33|1u5/Belmokhtar|63|4u5////مختار بلمختار
Abdelmalek|8i1/Droukdel|25|6a1|2ukda1////عبد المالك دروكدال
/Mohammed VI|55|6a4|1uhamma4////محمد السادس
Aziz/Akhannouch|54|8s1////عزيز أخنوش
Nasser|32/Bourita|15////ناصر بوريطة
Nasser|32/Zefzafi|1a5////ناصر الزفزافي
Taoufik|2w3|15/Bouachrine|4s5////توفيق بوعشرين
Hakim|3ee1/Ziyech|3a2|23////حكيم زياش
Noussair|43/Mazraoui|52////نصير مزراوي
Walid|Ou4/Regragui|2k5////وليد الركراكي
Youssef|42|Yusuf|4u1|1u3/En-Nesyri|6i2////يوسف النصيري
Hicham|2s3/el-Guerrouj|46////هشام الكروج
Abdelhamid|3u6/Abaaoud|33|3o3////عبد الحميد أباعود
Cherif|S5|Sha3/Kouachi|24|4s2////شريف كواشي
Said|2ee1/Kouachi|24|4s2////سعيد كواشي
Mehdi|1a3/Nemmouche|35////مهدي نموش
Najim|31/Laachraoui|27|3s6////نجم العشراوي
Ibrahim|B5/el-Bakraoui|73////إبراهيم البكراوي
Khalid|4e1/el-Bakraoui|73////خالد البكراوي
/Lee Kuan Yew|5w6|9Yu////李光耀
/Lee Hsien Loong|6ei7|9 L3////李显龙
Tharman/Shanmugaratnam|9atnu1
Vladimir/Plahotniuc|3khotnyuk|9k|7yuk
Evghenia|Yevg4|34|Ye7|7y1/Gutul|3s2
Renato/Usatii|4y1|4y
Vadim/Krasnoselsky|9ski1|9ski|9skyi////Вадим Красносельский
Alexandr/Stoianoglo|3y6
Iurie|Y4/Leanca|4k1
Tsakhiagiin|37/Elbegdorj|8zh
Ukhnaagiin|54/Khurelsukh|81
Aung San|8g/Suu Kyi|24|7i////အောင်ဆန်းစုကြည်
Ashin/Wirathu|V6|51
Pervez|1a4|4ai1/Musharraf|62////پرویز مشرف
Zaki-ur-Rehman|9a4/Lakhvi|4w1
Yahya|3i1|1e3/Sinwar////يحيى السنوار
Saeb|2i1/Erekat|2a3|2i3////صائب عريقات
Marwan|1e4/Barghouti|8h1|44|8t1|53|4outh1////مروان البرغوثي
Mustafa|1o5|5ph1|1o6/Barghouti|8h1|44|8t1|53|4outh1////مصطفى البرغوثي
Jibril|4ee1|G5/Rajoub|32////جبريل الرجوب
Ahmed|3a1/Qurei|5a|3ie|1o3////أحمد قريع
Nabil|3ee1/Abu Rudeineh|5de3|7a4|56|7aina|9na|74////نبيل أبو ردينة
Mohammad/Shtayyeh|52|6a1|5e|6a////محمد اشتية
Moussa|41|1u2|14/Abu Marzouk|82|9o1|9uq|8uq////موسى أبو مرزوق
Saleh|3i1/al-Arouri|53|8y////صالح العاروري
Abdel Aziz|3u6|3 al-4/al-Rantisi|9s1////عبد العزيز الرنتيسي
Abdelaziz|3u5/al-Rantisi|9s1////عبد العزيز الرنتيسي
Mahmoud/al-Mabhouh|72|81////محمود المبحوح
Wael|2i1/Dahdouh|51|42////وائل الدحدوح
Nayef|2i1|22/Hawatmeh|6a1////نايف حواتمة
Ziad|2y2/al-Nakhalah|9a|9e1|9e////زياد النخالة
Isnilon/Hapilon|5u1
Nur|Noor/Misuari|3s4
Manny/Pacquiao|5ai1|25|61
Volodymyr|Vladimir|5imi1|7i1|35/Zelenskyy|8|7i1|8i|7i|7ii/Q3874799/reuters=Zelenskiy;bbc nyt afp cnn=Zelensky/Igor Zelensky/Володимир Зеленський
Olena|E4|Ye4/Zelenska|8ya////Олена Зеленська
Oleksandr|Alexander/Syrskyi|6|6y|5iy|51|5i1////Олександр Сирський
Mykhailo|5y2|Mikhail|1i6/Podolyak|5i2////Михайло Подоляк
Denys|3i1/Shmyhal|4g2|3i3////Денис Шмигаль
Petro|Pyotr|4|Piotr/Poroshenko////Петро Порошенко
Dmitry/Medvedev|6y2/Q23530/nyt=Dmitri|Medvedev//Дмитрий Медведев
Alexei/Navalny|7y|6i1|7i|6i|6ii//nyt=Aleksei|Navalny;cnn aljazeera=Alexey|Navalny//Алексей Навальный
Sergei/Shoigu|3y2////Сергей Шойгу
Sergei/Kislyak|4i2////Сергей Кисляк
Sergei/Ryabkov|1i5////Сергей Рябков
Sergei/Magnitsky|9y|8i1|9i|8i|8ii////Сергей Магнитский
Yulia|J4/Navalnaya|7i1////Юлия Навальная
Maria|4y1/Zakharova|26////Мария Захарова
Yevgeny/Prigozhin|62////Евгений Пригожин
Vasily|3s3|5i1|3sili/Nebenzya|6i1////Василий Небензя
Boris/Yeltsin|E5/Q34453///Борис Ельцин
Mikhail|5e1|24/Gorbachev|7o1|5t4|7yo1/Q30487///Михаил Горбачёв
Mikhail/Khodorkovsky|9sky1|9ski1|9skyi|9ski|9skii|Ho9////Михаил Ходорковский
Nikita/Khrushchev|54|18|1rus4////Никита Хрущёв
Ramzan/Kadyrov|3i3////Рамзан Кадыров
Natalia|5y1|6y1/Veselnitskaya|9kai1////Наталья Весельницкая
Dzhokhar|1jo3|43|J5/Tsarnaev|6y2|52
Tamerlan|3a4/Tsarnaev|6y2
Oleksandr|Alexander/Usyk|2i1////Олександр Усик
Wladimir|V7|Volodymyr/Klitschko|34|44////Володимир Кличко
Leon/Trotsky|7y|6i1|7i|6i|6ii////Лев Троцкий
Vladimir/Zhirinovsky|9ky1|9ki1|9kyi|9ki|9kii////Владимир Жириновский
Oleksandr|Alexander/Turchynov|5i3////Олександр Турчинов
Boris/Nemtsov|4z2////Борис Немцов
Fyodor|1e4|1e3/Dostoevsky|5y5|9i|9ii
Pyotr|Peter|1i3/Tchaikovsky|9ki|C9
Alexander/Solzhenitsyn|9si1
Sergei/Kiriyenko|44
Sergei/Sobyanin|3i4
Roman/Abramovich|8t2
Andrei|5y/Lugovoi|6y
Anna/Politkovskaya|9kai1
Alla/Pugacheva|6o2|6yo2////Алла Пугачёва
Andrey|5i/Makarevich|8t2////Андрей Макаревич
Boris/Grebenshchikov|84|76////Борис Гребенщиков
Maria|4y1/Alyokhina|2e5|2i6|44////Мария Алёхина
Nadezhda|4j2/Tolokonnikova|75////Надежда Толоконникова
Yekaterina|E8/Samutsevich|9t2////Екатерина Самуцевич
Pyotr|1e2|1i3/Verzilov|3s4////Пётр Верзилов
Pyotr|1e2|1i3/Pavlensky|8i|8i1////Пётр Павленский
Kirill|1y4/Serebrennikov|84////Кирилл Серебренников
Andrey|5i/Zvyagintsev|2iagu6|7st2|8z2////Андрей Звягинцев
Andrei|5y/Tarkovsky|8i1|8i////Андрей Тарковский
Andrei|5y/Konchalovsky|9ski1|9ski////Андрей Кончаловский
Nikita/Mikhalkov|26////Никита Михалков
Alexander/Sokurov|3o4////Александр Сокуров
Valery|5i|5i1|5ii/Gergiev|5y2////Валерий Гергиев
Mstislav/Rostropovich|9it2////Мстислав Ростропович
Dmitri/Shostakovich|9it2|Chostakovit2////Дмитрий Шостакович
Sergei|5/Rachmaninoff|9ov|2khmaninov|2k9////Сергей Рахманинов
Igor/Stravinsky|9i1|9i|4w5////Игорь Стравинский
Modest/Mussorgsky|36|1o9|9i////Модест Мусоргский
Nikolai|6y|2c4/Rimsky-Korsakov|5i9|5iy9////Николай Римский-Корсаков
Anton/Chekhov|Tc6|Tchek2////Антон Чехов
Ivan/Turgenev|6i2|1ourgueni2////Иван Тургенев
Vladimir/Mayakovsky|9i1|2iakovski|9i////Владимир Маяковский
Anna/Akhmatova|17////Анна Ахматова
Marina/Tsvetaeva|6y3////Марина Цветаева
Yevgeny|Evgenii/Yevtushenko|E9|4ouc5////Евгений Евтушенко
Yevgeny|Evgenii/Zamyatin|3i4////Евгений Замятин
Lyudmila|16|1i6|1udmil2/Ulitskaya|7i1////Людмила Улицкая
Tatyana|3i3/Tolstaya|6i1////Татьяна Толстая
Ludmilla|1yudmi2|61|1iudmi2/Petrushevskaya|9skai1////Людмила Петрушевская
Dmitry/Glukhovsky|9i1|9i////Дмитрий Глуховский
Wassily|Va4|V6|Vasilii|Vasiliy/Kandinsky|8i1|8i////Василий Кандинский
Kazimir|2s4|3ymy1/Malevich|6t2|5y2////Казимир Малевич
Sergei|5/Diaghilev|1yag4|44////Сергей Дягилев
Vaslav|2t4/Nijinsky|7i|2zh5////Вацлав Нижинский
Rudolf|5ph/Nureyev|42|1oure2////Рудольф Нуреев
Mikhail/Baryshnikov|3i7////Михаил Барышников
Vsevolod/Meyerhold|2i6////Всеволод Мейерхольд
Maya|2i1/Plisetskaya|9i1|4s7////Майя Плисецкая
Alexei/Ratmansky|8i1|8i////Алексей Ратманский
Elvira/Nabiullina|63|4o6////Эльвира Набиуллина
Sergei/Glazyev|4i2////Сергей Глазьев
Marat/Khusnullin|H8|72////Марат Хуснуллин
Alexander/Khinshtein|8y1|54|H8////Александр Хинштейн
Rustam/Minnikhanov|55////Рустам Минниханов
Mintimer/Shaimiev|3y4|6y2|3ymiy2////Минтимер Шаймиев
Yunus-bek|J8/Yevkurov|E6|4o4////Юнус-бек Евкуров
Apti|3y/Alaudinov|4t5////Апти Алаудинов
Adam/Delimkhanov|55////Адам Делимханов
Aslan/Maskhadov|35////Аслан Масхадов
Shamil/Basayev|42|3s4|3sa2////Шамиль Басаев
Dzhokhar|1j5|1jo3|J5/Dudayev|42|1ouda2////Джохар Дудаев
Akhmed|14|4a1/Zakayev|42////Ахмед Закаев
Zelimkhan|53/Yandarbiyev|82////Зелимхан Яндарбиев
Zelimkhan|53/Khangoshvili|Cha9|Ha9////Зелимхан Хангошвили
Salman/Raduyev|42////Салман Радуев
Movsar/Barayev|42////Мовсар Бараев
Ruslan/Khasbulatov|H9////Руслан Хасбулатов
Abubakar/Yangulbaev|8y2////Абубакар Янгулбаев
Andrei|5y/Mordvichev|8yo1////Андрей Мордвичев
Mikhail/Teplinsky|8i1|8ii////Михаил Теплинский
Sergei/Rudskoi|6y////Сергей Рудской
Nikolai|6y/Yevmenov|E6////Николай Евменов
Oleg/Salyukov|3i4////Олег Салюков
Maxim|2ks2/Shugaley|7i////Максим Шугалей
Olga/Skabeyeva|53////Ольга Скабеева
Marina/Ovsyannikova|3i8|65////Марина Овсянникова
Anatoly|6i|6i1|6ii/Chubais|5y1|Tc6////Анатолий Чубайс
Kira/Yarmysh|I6|4i2////Кира Ярмыш
Maria|4y1/Pevchikh|61////Мария Певчих
Lilia|4y1|3y1/Chanysheva|4i5////Лилия Чанышева
Yevgeny|Evgenii/Roizman|2y4////Евгений Ройзман
Svetlana/Petriychuk|5i4////Светлана Петрийчук
Grigory|6i|6i1|6ii/Yavlinsky|8i1|8i|8ii|Iavlinski////Григорий Явлинский
Gennady|6i|6i1|6ii/Zyuganov|1i6////Геннадий Зюганов
Valentina/Matviyenko|54|5i4////Валентина Матвиенко
Konstantin|C9/Kosachev|6yo1|3s5////Константин Косачёв
Andrei|5y/Gurulyov|5e1|5i2////Андрей Гурулёв
Irina/Yarovaya|6i1|Iarovaia////Ирина Яровая
Viktor/Vekselberg|2x6////Виктор Вексельберг
Vladimir|W7/Gusinsky|7i1|7i////Владимир Гусинский
Alexander/Perepilichny|9hny1|9hnyi|9hni1////Александр Перепиличный
Anatoly|6i|6i1|6ii/Chepiga|4y2////Анатолий Чепига
Oleg/Gordievsky|9i1|4y5////Олег Гордиевский
Vasili|5y|3sily|6y|6i/Mitrokhin|53////Василий Митрохин
Natalia|5y1|6y1/Poklonskaya|9i1////Наталья Поклонская
Viktor/Chernomyrdin|Tche9////Виктор Черномырдин
Alexander/Rutskoi|6y////Александр Руцкой
Andrei|5y/Gromyko|4i2////Андрей Громыко
Leonid/Brezhnev|6i2|3j3////Леонид Брежнев
Felix|4ks/Dzerzhinsky|9ki1|9ki|9kii////Феликс Дзержинский
Alexander/Kerensky|7i|7i1////Александр Керенский
Konstantin|C9/Rokossovsky|9ki1|9ki////Константин Рокоссовский
Gennady|6i|6i1|6ii/Yanayev|42////Геннадий Янаев
Yegor|E3/Ligachev|6yo1////Егор Лигачёв
Tatiana|3y3/Stanovaya|7i1////Татьяна Становая
Alexei/Venediktov|5y4////Алексей Венедиктов
Roman/Dobrokhotov|55////Роман Доброхотов
Yulia|J4/Latynina|3i4////Юлия Латынина
Tikhon/Dzyadko|2i4////Тихон Дзядко
Alexander/Gabuev|4y2////Александр Габуев
Alexander/Bastrykin|5i3////Александр Бастрыкин
Alexander/Darchiev|6y2////Александр Дарчиев
Alina/Kabaeva|4y3////Алина Кабаева
Svetlana/Krivonogikh|91////Светлана Кривоногих
Sergei/Roldugin|6u2////Сергей Ролдугин
Grigory|6i|6i1|6ii/Potemkin|3yo4////Григорий Потёмкин
Valentina/Tereshkova|5c5////Валентина Терешкова
Konstantin|C9/Tsiolkovsky|9ki1|9kii////Константин Циолковский
Dmitri/Mendeleev|7y2|7i2////Дмитрий Менделеев
Sergei/Krikalev|6yo1////Сергей Крикалёв
Gennady|6i|6i1|6ii/Burbulis|6y1////Геннадий Бурбулис
Alexander/Ovechkin|3t5////Александр Овечкин
Sergei/Bobrovsky|8i1|8i////Сергей Бобровский
Igor/Shesterkin|5yo4|5io4////Игорь Шестёркин
Mikhail/Sergachev|7yo1|7o1////Михаил Сергачёв
Valeri|5y|6y|6i/Nichushkin|2t8////Валерий Ничушкин
Pavel/Datsyuk|4i2////Павел Дацюк
Alexander/Mogilny|6i1|7i////Александр Могильный
Matvei|5y/Michkov|2t5////Матвей Мичков
Anton/Khudobin|H6////Антон Худобин
Yegor|E3/Chinakhov|53////Егор Чинахов
Karen/Khachanov|H7////Карен Хачанов
Mikhail/Youzhny|15|Yuzhniy////Михаил Южный
Roman/Safiullin|62////Роман Сафиуллин
Anastasia|8y1|8i1/Myskina|1i5////Анастасия Мыскина
Anna/Kournikova|18////Анна Курникова
Anastasia|8y1|8i1/Pavlyuchenkova|4i9|49////Анастасия Павлюченкова
Anna/Kalinskaya|8i1////Анна Калинская
Anna/Chakvetadze|Tch9////Анна Чакветадзе
Dayana|2i3/Yastremska|9ay1////Даяна Ястремська
Alexandr|Oleks4/Dolgopolov|3h6////Олександр Долгополов
Ian|Y2/Nepomniachtchi|6yashchy|9h3|9htchy|6yashchiy////Ян Непомнящий
Boris/Spassky|6i|6i1////Борис Спасский
Mikhail/Botvinnik|62////Михаил Ботвинник
Viktor/Korchnoi|3t5|7y////Виктор Корчной
Kirsan/Ilyumzhinov|2j8|5j4|2i8////Кирсан Илюмжинов
Arkady|5i|5i1|5ii/Dvorkovich|8t2////Аркадий Дворкович
Aleksandra|3x5/Goryachkina|3i7////Александра Горячкина
Dmitry/Andreikin|5y3////Дмитрий Андрейкин
Artur|3h2/Beterbiev|7y2////Артур Бетербиев
Nikolai|6y/Valuev|4y2////Николай Валуев
Kostya|4i1/Tszyu|22////Костя Цзю
Oleksandr|Alexander/Gvozdyk|H6|5i1////Олександр Гвоздик
Artem|3yo1/Dalakian|5y2////Артем Далакян
Magomed/Ankalaev|6y2////Магомед Анкалаев
Islam/Makhachev|26////Ислам Махачев
Khamzat|H5/Chimaev|5y2////Хамзат Чимаев
Fedor|1yo3/Emelianenko|Yemely6|4y6|2i8////Фёдор Емельяненко
Movsar/Evloev|Yevloy2////Мовсар Евлоев
Buvaisar|4y3/Saitiev|2y4////Бувайсар Сайтиев
Abdulrashid/Sadulaev|6y2////Абдулрашид Садулаев
Zhan/Beleniuk|5y2////Жан Беленюк
Evgeni|6i/Plushenko|2yushc5|4c5////Евгений Плющенко
Kamila/Valieva|4y3////Камила Валиева
Elizaveta|Ye8/Tuktamysheva|6i5////Елизавета Туктамышева
Yulia|J4/Lipnitskaya|9i1////Юлия Липницкая
Irina/Slutskaya|7i1////Ирина Слуцкая
Elena|Ye4/Berezhnaya|8i1////Елена Бережная
Anton/Sikharulidze|29////Антон Сихарулидзе
Svetlana/Khorkina|H6////Светлана Хоркина
Yelena|E4/Isinbayeva|63|6i3////Елена Исинбаева
Yuri|3y|4y|4i/Nagornykh|71////Юрий Нагорных
Daniil|41/Kvyat|2i2////Даниил Квят
Denis/Menchov|3s3////Денис Меньшов
Sviatoslav|2y7/Mykhailiuk|5yly2|7y2|1i8////Святослав Михайлюк
Yaroslav/Rakitskiy|7yi|71|3ytskyi////Ярослав Ракицький
Igor/Akinfeev|6y2////Игорь Акинфеев
Denis/Cheryshev|Tc8|4i4////Денис Черышев
Stanislav/Cherchesov|8s2////Станислав Черчесов
Rinat|1e3/Dasayev|42|3sa2////Ринат Дасаев
Dmitri/Alenichev|5t4////Дмитрий Аленичев
Aleksei/Berezutski|9y|9iy|5o5////Алексей Березуцкий
Vasili|5y|3sily|6y|6i/Berezutski|9y|9iy|5o5////Василий Березуцкий
Sergei/Ignashevich|9t2////Сергей Игнашевич
Daler/Kuzyaev|5y2|3i3////Далер Кузяев
Yuri|3y|4y|4i/Gazinsky|7i1|7ii|7i////Юрий Газинский
Osama|U4|1us4/bin Laden|7i1|1e7/Q1317///أسامة بن لادن
Jamal/Khashoggi|71|17////جمال خاشقجي
Loujain|15|24/al-Hathloul|82|5z4|9o1////لجين الهذلول
Yasir|3se1/al-Rumayyan|82|7i3////ياسر الرميان
/Farmajo|5a2|1o5
Mukhtar|33|1o5/Robow|1u3|2o3
Mohamed Farrah|5med Fa3/Aidid|3ee1|1y3
Morgan/Tsvangirai|6a3|6ar1|7ar1|3i6|6e3
Emmerson|25/Mnangagwa|62|7a2|1u8
Evan/Mawarire|3i4
Hakainde|34/Hichilema|6i2
Lazarus/Chakwera|7e
Armando/Guebuza|15
Afonso|1l5|1lph4/Dhlakama|16
Hage/Geingob|1ie4
Netumbo/Nandi-Ndaitwah|9itwa
Pakalitha/Mosisili|7l1
Cyril/Ramaphosa|53|7z1|35
Winnie/Madikizela-Mandela|5ezel9
Kgalema|1a6/Motlanthe|3h6|71
Nkosazana|5s3/Dlamini-Zuma|1hla9
Nosiviwe/Mapisa-Nqakula|8g5
Oscar/Pistorius|7o2
Hendrik|6c1/Verwoerd|61|3v4
Maithripala|46/Sirisena|34
Chandrika/Kumaratunga|9ge
Kumar/Sangakkara|63|6ar2
Mohamed Hamdan/Dagalo|3o2|32|5l1////محمد حمدان دقلو
Abdul Rahim|3e7/Dagalo|3o2|32|5l1////عبد الرحيم دقلو
Abdelrahim|3u6/Dagalo|3o2|32|5l1////عبد الرحيم دقلو
/Hemedti|42|4t2|1imai3|6y|3me2////حميدتي
Hassan/al-Turabi|4o5////حسن الترابي
Awad/Ibn Auf|4O2|5w1////عوض بن عوف
Ali/Kushayb|Kosheib|Koshib|5i1|1oshe2////علي كوشيب
Abu Mohammed/al-Golani|3J5|3Ju4////أبو محمد الجولاني
Burhan|1o5/Ghalioun|4y3|5y3|4y2////برهان غليون
Abdelbasset|3ulba3|82|3u7/Sarout|32////عبد الباسط الساروت
Hind/Kabawat|Q6////هند قبوات
/Tsai Ing-wen|5Yi6|Cai Ying3////蔡英文
/Ma Ying-jeou|9eo|7ji1////馬英九
/Chen Shui-bian|9-bie1////陳水扁
/Lee Teng-hui|1i9|1i Deng3////李登輝
/Lai Ching-te|4Qingd1|9-d1////賴清德
/Hung Hsiu-chu|1ong Xiuz2////洪秀柱
/Ko Wen-je|Ke Wenzhe////柯文哲
/Han Kuo-yu|4Guo2////韓國瑜
/Hou Yu-ih|5ou-yi|7yi////侯友宜
/Su Tseng-chang|3Zhen5////蘇貞昌
/Hsiao Bi-khim|9k2////蕭美琴
/Hou Hsiao-hsien|9-hsei1|4Xiaoxia1////侯孝賢
/Tai Tzu-ying|9in////戴資穎
/Hsieh Su-wei|7h5////謝淑薇
/Lu Yen-hsun|7sh2////盧彥勳
/Koo Chen-fu|1u8|Gu Zhen2////辜振甫
/Wang Daohan|5Tao-3////汪道涵
Sirojiddin|4dji3|4dzh5/Muhriddin|2k7////Сироҷиддин Муҳриддин
Thaksin|15/Shinawatra|8|7rt1|45////ทักษิณ ชินวัตร
Yingluck|5a1|61/Shinawatra|8|7rt1|45////ยิ่งลักษณ์ ชินวัตร
Paetongtarn|4h7|1ha9/Shinawatra|8|7rt1|45
Abhisit|24|7h/Vejjajiva|35|6e2////อภิสิทธิ์ เวชชาชีวะ
Prawit|3v2/Wongsuwan|7o1|7ong
Samak/Sundaravej|9jh
Surayud|6th|6t/Chulanont|8
Sondhi|3t2/Limthongkul|46
Sonthi|3d2/Boonyaratglin|9ka3|9k3|1un9
Suthep|32/Thaugsuban|2ua6|18
Srettha|15|51|42/Thavisin|4ee3|16
Anutin|4h2/Charnvirakul|38|6ee5
Pita/Limjaroenrat|3ch8
Thanathorn|18/Juangroongruangkit|2ngroon9|6un9
Chavalit|3o5|3w4/Yongchaiyudh|9ut|9ut1
Chuan/Leekpai|1ikph2
Prem/Tinsulanonda|9nd|9n
Bhumibol|5ph2|5p2|6h2/Adulyadej|8t|44////ภูมิพลอดุลยเดช
Maha/Vajiralongkorn|2chir9|Wachir9
Nattawut|1u6|4h4/Saikua|6r
Apichatpong|8h3/Weerasethakul|84
Vichai|W5/Srivaddhanaprabha|9naprap2|79
Vorayuth|6d|W7/Yoovidhya|62
Recep Tayyip|3i8/Erdogan|5h2/Q39259/guardian=Erdoğan//Recep Tayyip Erdoğan
Fethullah|35/Gulen|2e3
Selahattin|1a8|6dd2|1alahadd2/Demirtas|8h////Selahattin Demirtaş
Abdullah|7|3a4/Ocalan|1e5////Abdullah Öcalan
Mevlut|5d|5e1/Cavusoglu|1havush4////Mevlüt Çavuşoğlu
Meral/Aksener|3h4////Meral Akşener
Devlet/Bahceli|4h3////Devlet Bahçeli
Ilkay/Gundogan|2e6////İlkay Gündoğan
Hakan/Sukur|2ekue1////Hakan Şükür
Rustu|2estue/Recber|3h3////Rüştü Reçber
Naim|2ee1/Suleymanoglu|4i7|2el9////Naim Süleymanoğlu
Murat|4d/Karayilan|Q8////Murat Karayılan
Kadir/Topbas|6h////Kadir Topbaş
Melih/Gokcek|2e4////Melih Gökçek
Numan/Kurtulmus|9h////Numan Kurtulmuş
Gurbanguly|K9/Berdymukhamedov|9am5|4imu7|4imuhamedow
Saparmurat|9d|6y3/Niyazov|24|Nyyazow
Valerii|5y|6y|6/Zaluzhnyi|8|8y|7iy|71|7i1////Валерій Залужний
Andriy|5i|4e1|4ei/Yermak|E4////Андрій Єрмак
Yulia|J4/Tymoshenko|1i8////Юлія Тимошенко
Viktor/Yanukovych|7i2|7it2////Віктор Янукович
Arseniy|51|6i|6/Yatsenyuk|6i2|62////Арсеній Яценюк
Vitali|5y|6y|6i/Klitschko|34|44////Віталій Кличко
Viktor/Yushchenko|36|44////Віктор Ющенко
Andrii|5y|4e1|4ey/Sybiha|4g1|Sibiga
Iryna|2i2/Vereshchuk|54
Ihor|1g2/Kolomoisky|6yskyi|6ysky1|6yski1|9i1|6y3
Mykola|Nikolai|Nikolay/Zlochevsky|9i1|9yi
Sergiy|3h2|3hii|5i|4ei/Stakhovsky|9yi|9i1////Сергій Стаховський
Vasyl|3sily|3ily|3iliy|3sili/Ivanchuk|4tcho2////Василь Іванчук
Anna/Muzychuk|3i4////Анна Музичук
Mariya|41|4i1/Muzychuk|3i4////Марія Музичук
Denys|3i1/Berinchyk|7i1////Денис Берінчик
Oksana|1x3/Baiul|2y2////Оксана Баюл
Yaroslava|I8/Mahuchikh|2g6////Ярослава Магучіх
Vladyslav|4i4/Heraskevych|Geraskevi2|8i2////Владислав Гераскевич
Yevhen|3g2|3geny/Konoplyanka|6i4////Євген Коноплянка
Illia|3y1|2y1/Zabarnyi|7|7y|6iy////Ілля Забарний
Artem|3yo1/Dovbyk|4i1////Артем Довбик
Oleg|3h/Blokhin|33////Олег Блохін
Valeriy|6i|51|6/Lobanovskyi|9y|9iy|9yy|91////Валерій Лобановський
Oleksiy|6i|Alexei/Mykhailychenko|5y8|1ikhaili6////Олексій Михайличенко
Yulia|J4/Svyrydenko|4i5|2iri5////Юлія Свириденко
Denys|3i1/Monastyrsky|9kyi|9ky1|9ki1////Денис Монастирський
Vadym|3i1/Novynsky|3i4|8i|3inski1|8y|3inskyi////Вадим Новинський
Kostyantyn|4i5|2nstanti1/Zhevago|5h1|J5////Костянтин Жеваго
Serhiy|5i|3g2|3gii|3gei/Lyovochkin|1e7|1i8////Сергій Льовочкін
Oleh|3g/Tyahnybok|1i7|3g5|5i3////Олег Тягнибок
Vadym|3i1/Prystaiko|2i6|6y2|2istay2////Вадим Пристайко
Oleksiy|6i|3x2|Alexei/Arestovych|7i2////Олексій Арестович
Oleksiy|6i|3x2|Alexei/Honcharuk|G8////Олексій Гончарук
Davyd|3i1/Arakhamia|8y1|35////Давид Арахамія
Iryna|2i2/Venediktova|5y5////Ірина Венедіктова
Ruslan/Riaboshapka|1y9////Руслан Рябошапка
Valentyn|6i1/Nalyvaichenko|6y6|3i9|3ivay6////Валентин Наливайченко
Sergiy|3h2|3hii|5i|4ei/Kyslytsya|7i1|Kislitsa|71////Сергій Кислиця
Oleh|3g/Syniehubov|3y6|1ineg4|3eg4|36////Олег Синєгубов
Yevgeny|Evgenii/Balitsky|7i1|3ytskyi|3y4////Євген Балицький
Denis|3y1/Pushilin|4y3////Денис Пушилін
Igor|1h2/Plotnitsky|5y4|9i1|5ytskyi|9yi////Ігор Плотницький
Alexander/Borodai|6y////Александр Бородай
Mustafa/Dzhemilev|7i2|1j6////Мустафа Джемілєв
Nariman/Dzhelyal|5i2////Наріман Джелял
Anatoliy|7i|61|7/Barhylevych|3g7|4ilevi2////Анатолій Баргилевич
Andriy|5i|4ei|4e1/Hnatov|G5////Андрій Гнатов
Mykhailo|5y2|Mikhail/Drapatyi|7|6iy|7y////Михайло Драпатий
Hanna|G4|A3/Maliar|3y2////Ганна Маляр
Artem|3yo1/Lysohor|4g2////Артем Лисогор
Dmytro|2i3|2itry/Zhyvytskyi|9y|9|2ivitsky////Дмитро Живицький
Valeria|6y1|6i1/Gontareva|H8|6y3////Валерія Гонтарева
Yakiv|3o1/Smolii|5y////Яків Смолій
Andriy|5i|4ei|4e1/Pyshnyi|6y|6|5iy////Андрій Пишний
Natalie|6a|6ya/Jaresko|Y6////Наталія Яресько
Andriy|5i|4ei|4e1/Kobolyev|52|5i2////Андрій Коболєв
Ihor|1g2/Mosiychuk|4i4////Ігор Мосійчук
Nazar/Kholodnytsky|9skyi|9ski1|9sky1|7i4////Назар Холодницький
Yuriy|4i|4|31/Ivanyushchenko|76////Юрій Іванющенко
Andriy|5i|4ei|4e1/Parubiy|6i|6j////Андрій Парубій
Andriy|5i|4ei|4e1/Deshchytsia|9y1|6its1////Андрій Дещиця
Ihor|1g2/Tenyukh|3i3////Ігор Тенюх
Ruslan/Khomchak|H6////Руслан Хомчак
Andriy|5i|4ei|4e1/Zagorodnyuk|2horodni2|8i2|2h8////Андрій Загороднюк
Yuriy|4i|4|31/Yekhanurov|E8////Юрій Єхануров
Hryhoriy|7i|Grigory/Nemyria|5y1|3i3////Григорій Немиря
Oleksandr|Alexander/Kamyshin|3i4|6y1////Олександр Камишін
Herman|G5/Halushchenko|Gal9|56|Galus6////Герман Галущенко
Timur|1y3/Mindich|1y5////Тимур Міндіч
Kateryna|5i2|Yekateri2|Ekateri2/Handziuk|5y2|G7|Gandzy2////Катерина Гандзюк
Oles/Buzina|3y2////Олесь Бузина
Viktoriia|71|7y1|2ctor2/Roshchyna|6i2|35////Вікторія Рощина
Yuri|4y|4i|3y/Andrukhovych|9i2////Юрій Андрухович
Serhii|5y|3giy|3g2|3ge1/Plokhy|5ii|5i1|6y////Сергій Плохій
Mykhailo|5y2|Mikhail/Hrushevsky|9yi|9y1|9i1|G9////Михайло Грушевський
Symon|1i3/Petliura|4y3|43////Симон Петлюра
Vyacheslav|1i8/Chornovil|7y1|2e6////В’ячеслав Чорновіл
Tetiana|3y3|1a5|1aty3/Chornovol|2e6////Тетяна Чорновол
Shavkat/Mirziyoyev|72|54
Lola/Karimova-Tillyaeva|9Tillyay3|9Ti6
Rustam/Inoyatov|2a5
Saida/Mirziyoyeva|73
Komil/Allamjonov|5zh4
Nodirbek/Abdusattorov|8a3
Murodjon|5zh2|6a1/Akhmadaliev|9y2
Bakhodir|25|6y1/Jalolov|Zh6
Abdukodir|4q4|5a3/Khusanov|H6
Olusegun|2e5|6a1/Obasanjo|4s4|4o3
Umaru Musa/Yar'Adua|3a3
Ngozi/Okonjo-Iweala|9e2
Abubakar|6e1/Shekau|5o1
Abu Musab/al-Barnawi|4e5
Umar Farouk|9oq|Om9|82/Abdulmutallab|8ta3|93|8t5
Wole/Soyinka|3e3
Chimamanda Ngozi/Adichie|51
Hakeem/Olajuwon|6a1|4a3
Giannis|42/Antetokounmpo|93|9n2|7uo4
Chiwetel|4i3/Ejiofor|3a3|1ij4
Blaise/Compaore|1a6
Ellen Johnson/Sirleaf|4ie1
Laurent/Gbagbo|3bg1|41
Simone/Gbagbo|3bg1|41
Alassane|7|43/Ouattara|43|25
Kwame|4i/Nkrumah|6|2h5
Nana/Akufo-Addo|4f6
Faure/Gnassingbe|6gn2|45
Goukouni|1uk3/Oueddei|Weddeye|42|W5
Jean-Bedel/Bokassa|51
Michel/Djotodia|6j1
Faustin-Archange/Touadera|34
Anwar/al-Awlaki|4ulaq1|7q1////أنور العولقي
Nasser|3i1|32/al-Wuhayshi|4ahi3|7i3|4a6////ناصر الوحيشي
Abdul Majeed|3el Maji1|9i1|3e8/al-Zindani|4e5|4a5////عبد المجيد الزنداني
Ahmed|3a1/bin Dagher|81|5ugh1|8a1////أحمد عبيد بن دغر
#person anchored
Amir Khan|2ee6/Muttaqi|33|1o4
Mohammad/Mohaqiq|5e1|1u5|1uhaq3|5qe1|5q2
Wakil Ahmad|9e1/Muttawakil|36|3awak3|8k2|3awake1
Yunus|1o4|3i1|Younis|1o3/Qanooni|3u2|4u2|42
Zohrab|2g3/Mnatsakanyan|9i2////Զոհրաբ Մնացականյան
Ruben/Vardanyan|6i2////Ռուբեն Վարդանյան
Bagrat/Galstanyan|7i2////Բագրատ Գալստանյան
Garegin|Karek2/Nzhdeh|1j3|5////Գարեգին Նժդեհ
Levon/Aronian|4y2////Լևոն Արոնյան
Henrikh|6|G6/Mkhitaryan|7i2////Հենրիխ Մխիթարյան
Heydar|2i3|Gei3/Aliyev|32////Heydər Əliyev
Ilham/Aliyev|32////İlham Əliyev
Ayaz/Mutallibov|54
Hikmet|4a1|Kh5/Hajiyev|42
Ali/Karimli|1e5
Gubad|Q4/Ibadoghlu|62
Teimour|2ym2|42/Radjabov|25|3zh4
Ljubco|5h1/Georgievski|9ky////Љубчо Георгиевски
Talat/Xhaferi|Dz5|Dj5
Arben/Xhaferi|Dz5|Dj5
Enver/Hoxha|2dj1|2dz2
Xherdan/Shaqiri|3k3
Hashim/Thaci|3q1
Adem/Jashari|33
Klaus/Iohannis|J7
Maria|3y2|4y1|3y1/Kolesnikova|1alesnika2|1a9|8a2////Марыя Калеснікава
Stepan|2sia3|2sya3/Putilo|3sila////Сцяпан Пуціла
Pavel|3a1/Latushko|7a////Павел Латушка
Andrei|5y|5j/Sannikov|6au////Андрэй Саннікаў
Vladimir|Uladz4/Makei|4y////Уладзімір Макей
Sergei|1iarh2|1yarh2|Siarhey|Syarhey/Aleinik|3y3////Сяргей Алейнік
Maxim|2ks2/Ryzhenkov|4ankou////Максім Рыжанкоў
Natalia|5l2|5y1|6y1/Kochanova|1achana2////Наталля Качанава
Natalia|5l2|5y1|6y1/Eismont|1y5////Наталля Эйсмант
Tatsiana|34|3y3/Khomich|H5////Таццяна Хоміч
Zianon|1e3/Pazniak|4y2|1o5|1ozny2////Зянон Пазьняк
Alexander|2iaksand1|2yaksand1/Kozulin|1a5////Аляксандр Казулін
Anatoly|6|6i/Lebedko|Lyabedzka|Liabedzka////Анатоль Лябедзька
Rosen|3s2/Zhelyazkov|Jeli5|4i5////Росен Желязков
Zhelyu|4i1|Jeliu/Zhelev|J4////Желю Желев
Georgi|5y/Parvanov|1u6////Георги Първанов
Vasil|3s2/Bozhkov|2j3////Васил Божков
Ilham/Tohti|2k3|4y
Abdel Fattah|3u8|3 al-6|92/el-Sissi|61|al-Si2//reuters=Abdel Fattah|al-Sisi;guardian=Abdel Fatah|al-Sisi;bbc=Abdul Fattah|al-Sisi;nyt cnn aljazeera=el-Sisi;afp=al-Sisi//عبد الفتاح السيسي
Ahmed|3a1/Shafik|5q|4eeq////أحمد شفيق
Hamdeen|4i1/Sabahi|3b3|3bahy////حمدين صباحي
Ibrahim/Mehleb|Mahlab|1a4|4a1////إبراهيم محلب
Mostafa|1u5|2u5/Madbouly|7i|4uli|52////مصطفى مدبولي
Sameh|3i1/Shoukry|6i|2ukri|24|33////سامح شكري
Badr|3e1/Abdelatty|71|7i////بدر عبد العاطي
Mohamed Hussein/Tantawi|6y////محمد حسين طنطاوي
Ahmed|3a1/el-Tayeb|al-Tay3|al-Tayyib|6yi1////أحمد الطيب
Naguib|32|2j2/Mahfouz|42|5o1////نجيب محفوظ
Wael|2i1/Ghonim|4e2|4e1////وائل غنيم
Sayyid|3e1|4e1|Syed/Qutb|K3|3u1|Ko2////سيد قطب
Nabil|3ee1/Elaraby|6i////نبيل العربي
Zahi/Hawass|5|3wa1////زاهي حواس
Haile|2y2/Gebrselassie|4e8|4esela3|4esi6|92////ሃይሌ ገብረ ሥላሴ
Hailemariam|8y2/Desalegn|3s5
Debretsion|8y2/Gebremichael|7k3
Tedros Adhanom|94|2wodro9/Ghebreyesus|19|73
Sahle-Work/Zewde|4i1
Hachalu|5a2/Hundessa|61
Yemane/Gebremeskel|1he9
Alan/Gagloev|5y2////Алан Гаглоев
Otar/Iosseliani|36////ოთარ იოსელიანი
George|Giorgos|Yiorgos|5ios/Papaconstantinou|4kon9////Γιώργος Παπακωνσταντίνου
Lucas|1ouk2|2k2/Papademos|5i3////Λουκάς Παπαδήμος
Panos/Kammenos|34////Πάνος Καμμένος
Nikos|4lao1|2c2/Michaloliakos|2h9////Νίκος Μιχαλολιάκος
Ilias|E4/Kasidiaris|3s7////Ηλίας Κασιδιάρης
Zoe|2i/Konstantopoulou|Consta9////Ζωή Κωνσταντοπούλου
Nicos|2k2/Anastasiades|9di1////Νίκος Αναστασιάδης
Nikos|2c2/Christodoulides|9ulidi1////Νίκος Χριστοδουλίδης
Hakeem|3i1/al-Araibi|3O5////حكيم العريبي
Palaniappan|6y5/Chidambaram|73
Bounnhang|4y3|44/Vorachith|8|2lachit
Mari/Alkatiri|7y
Qassem|32|4i1|3i1|Gha3|K5/Soleimani|1u7|4y4|1ula5//nyt=Qassim|Suleimani;guardian=Suleimani//قاسم سلیمانی
Mir Hossein|5u5|73|5ussa2/Mousavi|4s3|15|1us4////میرحسین موسوی
Esmail|4e2|I5|4ee1|Ismael/Baghaei|2q3|51|2qaie|5ie////اسماعیل بقائی
Nasser|32|3i1|4i1/Kanaani|42////ناصر کنعانی
Amir Saeid|8e1|72/Iravani|24////امیرسعید ایروانی
Mohammad/Bagheri|2q3////محمد باقری
Amir Ali/Hajizadeh|2d7////امیرعلی حاجی‌زاده
Mohsen|4i1/Rezaei|41|5e|4ie////محسن رضایی
Hossein|1u5|33|4a2/Dehghan|3q2////حسین دهقان
Hossein|1u5|33|4a2/Hamedani|3a4////حسین همدانی
Mohammad Reza/Naqdi|2gh2////محمدرضا نقدی
Ahmad|3e1/Jannati|33////احمد جنتی
Hossein Ali|1u9|37/Montazeri|1u7|6a2////حسینعلی منتظری
Mahmoud Hashemi/Shahroudi|53|6o2////محمود هاشمی شاهرودی
Reza|1i2/Pahlavi|4e2////رضا پهلوی
Maryam|3i2|1yri2/Rajavi|2d4////مریم رجوی
Jason/Rezaian|4e3////جیسون رضائیان
Alireza/Beiranvand|18|2y7////علیرضا بیرانوند
Voria|2u3/Ghafouri|5o2|43////وریا غفوری
Masih|3s2/Alinejad|5zh2////مسیح علی‌نژاد
Ahmadreza/Djalali|J5////احمدرضا جلالی
Reza|1i2/Zarrab|32////رضا ضراب
Bijan|2zh2/Zanganeh|4e3|6a1////بیژن زنگنه
Abdolnaser|8s2|3u6/Hemmati|33////عبدالناصر همتی
Haider|4a1|2y3/al-Abadi////حيدر العبادي
Muqtada|1o5/al-Sadr////مقتدى الصدر
Mustafa|1o5|5ph1|1o6/al-Kadhimi|7e2|5ze2|5z3////مصطفى الكاظمي
Adel|2i1/Abdul Mahdi|3e7|3 al-5|7e3///Abdel Mahdi al-Karbalai|Abdel Mahdi al-Karbalaie|Abdel Mahdi Karbalai|Abdul Mehdi al-Karbalai|Abdul Mehdi Karbalai/عادل عبد المهدي
Fuad|1o3/Masum|3so2|3o2////فؤاد معصوم
Jalal|1e3/Talabani|3e4////جلال طالباني
Ibrahim/al-Jaafari|54|7e2////إبراهيم الجعفري
Saleh|3i1/al-Mutlaq|8k|8g////صالح المطلك
Rafi|4e|4a/al-Issawi|3E5|3E4////رافع العيساوي
Abu Mahdi|5e3/al-Muhandis|4ohande1|4o6|9e1////أبو مهدي المهندس
Falih|3e1/al-Fayyadh|63////فالح الفياض
Izzat Ibrahim|Ezza9/al-Douri|43|5o2////عزة إبراهيم الدوري
Barzan|3a3/al-Tikriti|4a5|9y////برزان التكريتي
Abu Omar|4U3/al-Shishani|3Chec4////أبو عمر الشيشاني
Aviv/Kochavi|24|2k4////אביב כוכבי
Haneen|3i1|4i1/Zoabi|1u3////حنين زعبي
Abu Muhammad/al-Maqdisi|5k4|9s1////أبو محمد المقدسي
Karim/Massimov|34////Кәрім Мәсімов
Erlan|Ye4/Idrissov|52////Ерлан Ыдырысов
Altynbek/Sarsenbayev|82////Алтынбек Сәрсенбаев
Dinmukhamed|9m2|4oham3/Kunaev|4y2////Дінмұхамед Қонаев
Alexander|7re/Vinokourov|54////Александр Винокуров
Sadyr/Japarov|Zh6|Dj6////Садыр Жапаров
Kubanychbek|5i5/Zhumaliev|J7////Кубанычбек Жумалиев
Mustafa|1o5|5ph1|1o6/Badreddine|9|4addin////مصطفى بدر الدين
Fuad|1o3/Shukr|2o2////فؤاد شكر
Emile|4/Lahoud|32////إميل لحود
Khalifa|7h/Haftar|Hifter|1i4|1e4//ap nyt=Hifter//خليفة حفتر
Fayez|2i2|22|3i1/al-Sarraj|4e4|62////فايز السراج
Mahmoud/Jibril|1e4|1a4////محمود جبريل
Mustafa|1o5|5ph1|1o6/Abdul Jalil|3e7|3 al-5////مصطفى عبد الجليل
Abdullah|3a4|7/al-Senussi|4a5|4anou2|6o4|4anu2////عبد الله السنوسي
Moussa|41|1u2|14/Koussa|41|2o2////موسى كوسا
Abdel Hakim|3u7|3 al-5/Belhaj|5d1|1i4////عبد الحكيم بلحاج
Saddam/Haftar|Hifter|1i4|1e4////صدام حفتر
Sadiq|3e1|3ek/al-Ghariani|7y3////الصادق الغرياني
Moncef|3s2|Munsif/Marzouki|43|6q1////المنصف المرزوقي
Hamadi|3m3/Jebali|1a4////حمادي الجبالي
Chokri|Shu3|S5|3u3/Belaid|1i4////شكري بلعيد
Abir|2ee1/Moussi|41////عبير موسي
Abdelmalek|8i1/Sellal|1a4////عبد المالك سلال
Liamine|15/Zeroual|3w2////اليمين زروال
Taoufik|2w3|15|1ew3/Makhloufi|35////توفيق مخلوفي
Abdelilah|7l2|8/Benkirane|8////عبد الإله بنكيران
Saadeddine|9/el-Othmani|54|3U6////سعد الدين العثماني
Soufiane|25/el-Bakkali|63////سفيان البقالي
Mohamed Ould/Ghazouani|4w3|17////محمد ولد الغزواني
Zacarias|3h5|2karia/Moussaoui|17////زكريا موسوي
Mohamed/Merah|3r2////محمد مراح
Khaltmaagiin|74/Battulga|34
Ashfaq Parvez|8e4|8ervai1|6ue7/Kayani|1i4|1i3|3y3
Hakimullah|3ee6|9/Mehsud|1a4|4oo1
Baitullah|1e7|8|2y6/Mehsud|1a4|4oo1
Noor Wali|1u6/Mehsud|1a4|4oo1
Khaled|4i1/Mashaal|1e5|1esh2//reuters bbc afp guardian=Meshaal;nyt=Meshal//خالد مشعل
Ismail|4e1/Haniyeh|5a|5a1////إسماعيل هنية
Mohammed/Deif|Dief|1a2////محمد الضيف
Salam|4a1/Fayyad|32////سلام فياض
Nabil|3ee1/Shaath|5////نبيل شعث
Rami/Hamdallah|8////رامي الحمد الله
Khalil|4ee1/al-Hayya|61|7eh////خليل الحية
Mahmoud/al-Zahar|6h2////محمود الزهار
Shireen|4i1|2erine|2e4|2eri1/Abu Akleh|5q3|5qla|8|5qla1|7a///Abu Aqla Keikal|Abu Aqla Kaikal|Abu Aqla Kikal|Abu Aqla Kaykal|Abu Aqlah Keikal|Abu Aqleh Keikal/شيرين أبو عاقلة
Hamdan/Ballal|32////حمدان بلال
Motaz|2a3|1u3/Azaiza|5eh|3y2////معتز عزايزة
Hussam|32|1o4/Abu Safiya|81|9eh|8eh|9y1|9ah////حسام أبو صفية
Ramadan/Shallah|42////رمضان شلح
Galina/Vishnevskaya|9ai1////Галина Вишневская
Sergei|5/Prokofiev|8ff|6y2////Сергей Прокофьев
Alexander/Glazunov|4o4////Александр Глазунов
Alexander/Scriabin|1kry4|1k6////Александр Скрябин
Osip|2s2/Mandelstam|7h3////Осип Мандельштам
Andrei|5y/Voznesensky|9ki1|9ki////Андрей Вознесенский
Konstantin|C9/Stanislavski|9sky|9skiy///Stanislavsky Theatre|Stanislavsky Theater|Stanislavsky Electrotheatre|Stanislavsky and Nemirovich-Danchenko/Константин Станиславский
Anton/Vaino|2y2////Антон Вайно
Dmitry/Chernyshenko|5i6////Дмитрий Чернышенко
Roman/Starovoit|7y1////Роман Старовойт
Mikhail/Degtyarev|7yo1|7o1////Михаил Дегтярёв
Umar/Kremlev|5yo1////Умар Кремлёв
Igor/Kostyukov|4i4////Игорь Костюков
Andrei|5y/Troshev|5yo1////Андрей Трошев
Vladlen/Tatarsky|7i1|8i|7i////Владлен Татарский
Margarita/Simonyan|5i2////Маргарита Симоньян
Mikhail/Prokhorov|35////Михаил Прохоров
Boris/Berezovsky|9i1|9i|9ii////Борис Березовский
Evgeny|5ii/Buryakov|3i4////Евгений Буряков
Lavrenty|7i1|7ii|7i/Beria|4y1////Лаврентий Берия
Konstantin|C9/Chernenko|Tc8////Константин Черненко
Valery|5i|5i1|5ii/Solovei|6y////Валерий Соловей
Konstantin|C9/Malofeev|6y2|6i2////Константин Малофеев
Yury|3i|3i1|3ii/Chaika|3y2|Tc5////Юрий Чайка
Dmitry/Polyanskiy|81|3i6|9////Дмитрий Полянский
Sergei/Pugachev|6yo1|6o1////Сергей Пугачёв
Andrei|5y/Vasilevskiy|91|9i|9ii////Андрей Василевский
Vladislav/Tretiak|4y2////Владислав Третьяк
Ilya|2i1/Mikheyev|52|25////Илья Михеев
Nikolay|6i/Davydenko|3i5////Николай Давыденко
Elena|Ye4/Dementieva|6y3////Елена Дементьева
Diana/Shnaider|1c7|4y3////Диана Шнайдер
Aryna|2i2/Sabalenka|Sobolenko////Арына Сабаленка
Sergey/Karjakin|3y4|3i4////Сергей Карякин
Alexander/Grischuk|4h4|43////Александр Грищук
Alexandra|3ks5/Kosteniuk|6y2////Александра Костенюк
Ekaterina|Ye8/Gordeeva|5y3////Екатерина Гордеева
Mark/Kondratiuk|7y2////Марк Кондратюк
Aleksandr/Galliamov|4y4////Александр Галлямов
Aleksandra|3x5/Boikova|2y4////Александра Бойкова
Sergey/Ustiugov|3y4////Сергей Устюгов
Mykhailo|5y2|Mikhail/Mudryk|4i1////Михайло Мудрик
Yukhym|4i1/Konoplia|6y1////Юхим Конопля
Roman/Pavlyuchenko|4i7////Роман Павлюченко
Artem|3yo1|3io1/Dzyuba|2i3////Артём Дзюба
Pavel/Mamaev|4y2////Павел Мамаев
Aleksandr/Mostovoi|7y////Александр Мостовой
Adel|2i1/al-Jubeir|6a2|6ay1////عادل الجبير
Saud|2o2/al-Qahtani|3K6////سعود القحطاني
Khalid|4e1/al-Falih|6e1////خالد الفالح
Hassan Ali/Khaire|2ey2|3y2|6h
Ahmed Abdi|3a6/Godane|5i
Hassan Dahir|9he1|7T4/Aweys|3i1
Abdi/Nageeye|42
Ismail Omar|4e6/Guelleh|15////إسماعيل عمر جيله
Joaquim|3ch2|6n/Chissano|43
Mangosuthu|9o/Buthelezi|35|4u4
Goodwill/Zwelithini|4e5
Mahinda|6r1/Rajapaksa|8e|6sk1|8h1////මහින්ද රාජපක්ෂ
Gotabaya|5h3|3h5/Rajapaksa|8e|6sk1|8h1
Ranil/Wickremesinghe|5ama6|7a6|5a8|9ing1
Sirimavo|16/Bandaranaike|9ya2|9ika
Anura Kumara|9ar/Dissanayake|9ka|37|8e2
Velupillai|3l7/Prabhakaran|46|1irapah4|4akh4
Muttiah|3h3|4h3|33/Muralitharan|6d4|6d5
Sanath|5/Jayasuriya|72|36
Lasantha|61/Wickrematunge|5amatunga|7e5|5a7|9unga
Harini/Amarasuriya|6oo4|82
Abdel Fattah|3u8|92|3 al-6|3ul Fa3/al-Burhan|4o5|4o4////عبد الفتاح البرهان
Abdalla|7h|3ullah|3u3/Hamdok|5u1////عبد الله حمدوك
Minni|31/Minnawi|33////مني أركو مناوي
Ahmed|3a1/al-Sharaa|8////أحمد الشرع
Walid|3ee1/al-Moallem|5ua3|4u5|5u5|4ua3////وليد المعلم
Faisal|2y3|1e4/Mekdad|1iq3|1i4|2q3////فيصل المقداد
Asaad|2s3/al-Shaibani|55|6y4|5e5////أسعد الشيباني
Rami/Makhlouf|52////رامي مخلوف
Zahran|5a1/Alloush|33|4o2////زهران علوش
Mohammed/Alloush|33|4o2////محمد علوش
Abdulbaset|3elbas3|3e6|8i1|8s2/Sieda|1ei2////عبد الباسط سيدا
Emomali/Rahmon|2k4
Umarali/Quvvatov|K7|Ku5////Умаралӣ Қувватов
Jatuporn|5ho1/Prompan|5h2|1hromph2
Victoria|2k5|2ktory2/Azarenka|7o////Вікторыя Азаранка
Marta/Kostyuk|4i2////Марта Костюк
Kateryna|5i2|Ekateri2/Lagno|2h2////Катерина Лагно
Ruslan/Malinovskyi|9y|9iy|9yy////Руслан Маліновський
Vitaliy|6i|51|6/Mykolenko|1i7////Віталій Миколенко
Viktor/Tsygankov|3h5|2i6////Віктор Циганков
Serhiy|5i|3g2|3gii|3gei/Sydorchuk|1i7////Сергій Сидорчук
Igor|1h2/Belanov|1y6////Ігор Бєланов
Anatoliy|7i|61|7/Tymoshchuk|1i8|54|1imos4////Анатолій Тимощук
Hennadiy|7i|G7|Gennady|Gennadi|Gennadii/Boholyubov|2g7|5i4|2goli4////Геннадій Боголюбов
Oleh|3g/Lyashko|1i5////Олег Ляшко
Pavlo|3el/Klimkin|2y4////Павло Клімкін
Volodymyr|7i1|Vladimir/Groysman|H7|3i4|Hroi4////Володимир Гройсман
Vasyl|3ily|3iliy/Maliuk|3y2////Василь Малюк
Andriy|5i|4ei|4e1/Sadovyi|6|6y|5iy////Андрій Садовий
Vadym|3i1/Boychenko|2i6////Вадим Бойченко
Petro|Pyotr|4/Andriushchenko|4y9|4yus6////Петро Андрющенко
Serhiy|5i|3g2|3gii|3gei/Haidai|2yday|G5|Gaiday|5y////Сергій Гайдай
Leonid/Pasechnik|3ichny1|7y1////Леонід Пасічник
Pavel|3lo/Gubarev|H6////Павло Губарєв
Oleg|3h/Tsaryov|4e1|42////Олег Царьов
Alexander|Oleksandr/Khodakovsky|9ki1|9kyi////Олександр Ходаковський
Sergei|3hiy/Aksyonov|3e3|3i4////Сергей Аксёнов
Andriy|5i|4ei|4e1/Biletsky|8i|8y|7i1////Андрій Білецький
Serhiy|5i|3g2|3gii|3gei/Volynskyi|8|8y|7iy
Serhiy|5i|3g2|3gii|3gei/Nayev|22|2i2////Сергій Наєв
Oleksandr/Pavliuk|4y2////Олександр Павлюк
Oleksandr|Alexander/Tarnavskyi|9|8iy|9y////Олександр Тарнавський
Mykola|Nikolai|Nikolay/Oleshchuk|44////Микола Олещук
Serhiy|5i|3g2|3gii|3gei/Cherevatyi|9|9y|8iy////Сергій Череватий
Vadym|3i1/Skibitskyi|9|8iy|9y////Вадим Скібіцький
Volodymyr|7i1|Vladimir/Artiukh|3y3////Володимир Артюх
Mykola|Nikolai|Nikolay/Kalashnyk|7i1////Микола Калашник
Iryna|2i2/Gerashchenko|Her9|56|Heras6////Ірина Геращенко
Kira/Rudik|3y1////Кіра Рудик
Serhiy|5i|3g2|3gii|3gei/Leshchenko|36////Сергій Лещенко
Oleksandr|Alexander/Danylyuk|5i2////Олександр Данилюк
Volodymyr|7i1|Vladimir/Kudrytskyi|9|9y////Володимир Кудрицький
Artem|3yo1/Sytnyk|4i1|1i4////Артем Ситник
Borys|3i1/Tarasyuk|5i2////Борис Тарасюк
Daria|4i1|3y1|4y1/Kaleniuk|5y2////Дар’я Каленюк
Mustafa/Nayyem|32////Мустафа Найєм
Svitlana|2e5/Zalishchuk|54////Світлана Заліщук
Oleksandra|3x5|Alex5|A9/Matviichuk|5y4////Олександра Матвійчук
Abdourahamane|84|39/Tchiani|14|33
Rashad/al-Alimi|5ee2|3Ula3////رشاد العليمي
Aidarous|52|6o1|1ydar2|34|3roo1/al-Zubaidi|4o6|6e3|7y2|4o5////عيدروس الزبيدي
Qasim|3s2|3se1|Kas3/al-Raymi|4i2|4ei2////قاسم الريمي
#person never
Hamid|3ee1/Karzai|5y|5yy|6y|5y1|6i////حامد کرزی
Burhanuddin|82|6o4/Rabbani////برهان‌الدین ربانی
Ahmad Shah|3e6/Massoud|33|3oo1|5o1|32////احمد شاه مسعود
Ahmad|3e1/Massoud|33|5o1////احمد مسعود
Akhtar|4e1/Mansour|5o1|42
Sirajuddin|72|1e8/Haqqani|33////سراج‌الدین حقانی
Jalaluddin|72|3l7|5e4/Haqqani|33////جلال‌الدین حقانی
Khalil|4ee1/Haqqani|33
Zabihullah|45|5o4/Mujahid|5e1
Suhail|1o4/Shaheen|4i1
Mullah/Yaqoob|3u1|4u1|41|2ku1
Mullah Mohammad/Omar|2e1/mullah-omar
Sher Mohammad Abbas/Stanikzai|4e4|4a4|8y
Masoom|3s3|4u1|3sou1/Stanekzai|4i4
Zalmay|5i/Khalilzad|53
Mohammad Hanif/Atmar
Amrullah|2a6|3o4/Saleh|3i1////امرالله صالح
Ismail|4e1|4ee1/Khan
Atta Mohammad|2a9/Noor|Nur
Abdul Rasul|9oo1|9s2|9o2/Sayyaf|32
Mohammad/Najibullah|5o4|3ee6////محمد نجیب‌الله
Nur Mohammad|1oor9/Taraki|5k1
Hafizullah|5o4/Amin
Mohammad Zahir|9Zahe1/Shah////محمد ظاهر شاه
Mohammad Daoud|9Da2/Khan
Asadullah|2s7|4o4/Khalid|4e1
Bismillah Khan|1esmi9/Mohammadi|1u7|6e2
Abdul Salam|9a2|3e7/Zaeef|2i1|2y3
Tayyab|3e1|4e1|32/Agha
Fawzia|2u3|5y1|1o4/Koofi|22|2u2
Shukria|6y1/Barakzai|3e4
Sima|1ee2/Samar
Khaled|4i1/Hosseini|4a3|52
Farkhunda|5o3|5ondeh/Malikzada|9h
Siddiq|1e3|5k/Barmak
Ahmed Wali|3a6/Karzai|5y
Abdul Rahim|9ee1/Wardak
Mohammed Qasim|6ad Qasee1|9Qas3/Fahim|3ee1
Ehsanullah|I9/Ehsan|I4
Serzh|3ge|3j/Sargsyan|3kisi2|3ki4|5i2|3k4////Սերժ Սարգսյան
Armen/Sarkissian|3gsy2|63|7y2|6y2////Արմեն Սարգսյան
Vazgen/Sargsyan|3kisi2|3ki4|5i2////Վազգեն Սարգսյան
Tigran/Sargsyan|3kisi2|3ki4|5i2////Տիգրան Սարգսյան
Karen/Karapetyan|7i2////Կարեն Կարապետյան
Samvel/Karapetyan|7i2////Սամվել Կարապետյան
Vahagn/Khachaturyan|9i2////Վահագն Խաչատուրյան
Ararat/Mirzoyan|5i2////Արարատ Միրզոյան
Edward|2u3/Nalbandian|7y2////Էդվարդ Նալբանդյան
Davit|4d/Tonoyan|4i2////Դավիթ Տոնոյան
Arayik|32/Harutyunyan|5iuni2|A9|3outiuni2////Արայիկ Հարությունյան
Bako/Sahakyan|5i2|25|2aki2////Բակո Սահակյան
Arkadi|5y|6y/Ghukasyan|17|2oukassi2|6i2////Արկադի Ղուկասյան
Catholicos/Karekin|Gareg2
Aram/Khachaturian|9y2|3t9////Արամ Խաչատրյան
Artur|3h2/Aleksanyan|3x5|7i2////Արթուր Ալեքսանյան
Armen/Grigoryan|6i2////Արմեն Գրիգորյան
Alen/Simonyan|5i2////Ալեն Սիմոնյան
Anna/Hakobyan|5i2|Akop3////Աննա Հակոբյան
Raffi/Hovannisian|3hannisy2|8y2
Vardan|3t2/Oskanian|5y2////Վարդան Օսկանյան
Tigran/Petrosian|6y2////Տիգրան Պետրոսյան
Mehriban|2k6/Aliyeva|33
Leyla|2i2/Aliyeva|33
Elmar/Mammadyarov|3e6
Jeyhun|C5|2i3/Bayramov|2i5
Khadija|H5|5d2/Ismayilova|45
Isa/Gambar|Q5|4e1
Leyla|2i2/Yunus
Ilgar/Mammadov|3e3|4e3
Intigam|4q2/Aliyev|32
Zakir/Hasanov|G6|3s4
Tofig|4q|4k/Yagublu|2q4
Avaz/Zeynalli|7y
Rasul/Guliyev|Q6|Kuli2
Vagif|2q2/Mustafazadeh|9de
Ramil/Usubov|5w
Arif/Yunus|5ov
Shakhriyar|36|72/Mamedyarov|3ma6|5j4
Vugar/Gashimov|H7
Radovan/Karadzic|5j2
Aleksandar|3xande1/Vucic
Zeljko/Raznatovic|4j6////Жељко Ражнатовић
Srdja|2đ1/Popovic////Срђа Поповић
Djuro|Đ3/Macut////Ђуро Мацут
Aleksandar|3xande1/Vulin////Александар Вулин
Aleksandar|3xande1/Sapic////Александар Шапић
Gjorge|5j1|1e4|Djordje/Ivanov////Ѓорге Иванов
Sali|4h/Berisha
Behgjet|2xh2|3xh2/Pacolli
Sulejman|4i3|4y3/Tihic
Andrej|5i/Plenkovic
Alija/Izetbegovic|9ich
Gheorghe|61|George/Hagi
Novak/Djokovic|Đoković|8h
Tadeusz/Kosciuszko|72
Emir/Kusturica|7ts1////Емир Кустурица
Milcho|41/Manchevski|45////Милчо Манчевски
Ivo/Andric|6h////Иво Андрић
Viktor/Troicki////Виктор Троицки
Nils|3/Usakovs|2hakov|2h5
Vytautas|1i6/Landsbergis
Mihhail|2k4/Kolvart
Yana|J3/Toom
Vladimir|8s/Linderman|9s
Jelena|Y5|E4|Aljo2/Ostapenko
Anastasija|81|8y1/Sevastova
Arvydas|3i3/Sabonis
Sheikh|2a3|5/Hasina|3s3|3ee2////শেখ হাসিনা
Sheikh Mujibur|58|2aik9/Rahman|1e4////শেখ মুজিবুর রহমান
Khaleda|4i2/Zia|2y1////খালেদা জিয়া
Tarique|3e3/Rahman|1e4
Muhammad/Yunus|1o4////মুহাম্মদ ইউনূস
Hussain Muhammad|1ossain Mo6|4ein Mohamme1/Ershad|I5
Taslima|4ee2/Nasreen|4i1
Delwar Hossain|3awa9|8u5|3awar Hu5/Sayeedi|4dee|6ee|42
Motiur Rahman|1ati9|8e4/Nizami
Abdul Quader|74|6K4|9di1/Mollah|5
Ghulam|1o3|2o3/Azam
Salauddin Quader|4hudd9|9 Q4/Chowdhury|53|3u5
Fakhruddin|36/Ahmed|3a1
Iajuddin|2z5/Ahmed|3a1
Mirza Fakhrul Islam|99/Alamgir
Shakib|14/Al Hasan|6s2
Mushfiqur|7a1|6k2/Rahim|3ee1
Mashrafe|8e/Mortaza|1u5
Shamima|5n1|4ee2/Begum
Kazi Nazrul|Qa9/Islam
Fazle Hasan/Abed
Sofia|3y1|4y1|Safiya/Sapega|3ieh1|4h1////София Сапега
Mikola|3alai|Nikolai|3alay|Nikolay|1y4/Statkevich////Мікалай Статкевіч
Viktor|4a1/Khrenin////Віктар Хрэнін
Roman|1a3/Golovchenko|Halouchanka|7a3////Раман Галоўчанка
Viktor|4a1/Lukashenko|9a////Віктар Лукашэнка
Nikolai|Mika3|Mikola|6y|Mikalay/Lukashenko|9a////Мікалай Лукашэнка
Dmitry|1z5/Lukashenko|9a////Дзмітрый Лукашэнка
Maxim|2ks2/Znak////Максім Знак
Vitaly|5|5i/Shishov|2yshou////Віталь Шышоў
Roman|1a3/Bondarenko|Bandarenka////Раман Бандарэнка
Katerina|3siary2|Ek7|Yek7/Borisevich|1ary6|1a8////Кацярына Барысевіч
Katsiaryna|3eri2/Andreyeva|53////Кацярына Андрэева
Marina|3y2/Zolotova|3ata2////Марына Золатава
Valiantsin|3ent2|3y6/Stefanovich////Валянцін Стэфановіч
Uladzimir|Vlad4/Labkovich////Уладзімір Лабковіч
Ihar|Igor/Losik////Ігар Лосік
Darya|3i1|3i2/Losik////Дар’я Лосік
Yury|3i|3i1/Karayev|42|6u|4eu////Юры Караеў
Ivan/Kubrakov|7u////Іван Кубракоў
Natallia|52|5y1/Pinchuk////Наталля Пінчук
Vasil|5y/Bykau|3ov|4w////Васіль Быкаў
Yanka|J4/Kupala////Янка Купала
Olga|Volha/Karach|4t2////Вольга Карач
Alexander|2iaksand1|2yaksand1/Feduta|1ya4////Аляксандр Фядута
Grigory|Ryhor|6i/Kostusev|Kastusiou////Рыгор Кастусёў
Dmitry|1z5/Dashkevich|5i5////Зміцер Дашкевіч
Yuri|3y|4y/Zakharenko|6anka////Юры Захаранка
Viktor|4a1/Gonchar|Ha5////Віктар Ганчар
Dmitry|1z5/Zavadsky|7i|7i1////Дзмітрый Завадскі
Ruslan/Salei|4y////Руслан Салей
Mikhail/Grabovski|8y////Михаил Грабовский
Sergei/Kostitsyn|1asts5////Сергей Костицын
Andrei|5y/Kostitsyn|1asts5////Андрей Костицын
Hanna|A3/Huskova|G6////Ганна Гуськова
Alexander|2iaksand1/Hleb////Аляксандр Глеб
Viktor/Goncharenko|Hancharenka////Віктар Ганчарэнка
Sergei|1iarh2/Aleinikov|3y5////Сергей Алейников
Boyko|2i2|2j2/Borissov|52////Бойко Борисов
Rumen|1o4/Radev////Румен Радев
Kiril|5l/Petkov////Кирил Петков
Nikolay|6i/Denkov////Николай Денков
Georgi|5y/Markov////Георги Марков
Ivailo|3y2/Kalfin////Ивайло Калфин
Petar|3e1|3u1/Stoyanov|3i4////Петър Стоянов
Kristalina|Ch9|2y7/Georgieva////Кристалина Георгиева
Mariya|41/Gabriel////Мария Габриел
Ahmed|4t/Dogan////Ахмед Доган
Vezhdi|2j2/Rashidov////Вежди Рашидов
Tsvetan|C5/Tsvetanov////Цветан Цветанов
Lyutvi|14/Mestan////Лютви Местан
Nickolay|25|2kolai|7i/Mladenov////Николай Младенов
Krasimir|4s4/Karakachanov////Красимир Каракачанов
Ruja|2zh1/Ignatova////Ружа Игнатова
Dimitar|5u1/Glavchev////Димитър Главчев
Iliana|3y3|2y3/Iotova|Y5|J5////Илияна Йотова
Vassil|32/Levski|5y////Васил Левски
Christo/Javacheff|7v////Христо Явашев
Georgi|5y/Gospodinov////Георги Господинов
Kapka/Kassabova|35////Капка Касабова
Alexandar|7e1|3ks5/Georgiev////Александър Георгиев
Grigor|6i/Dimitrov|16////Григор Димитров
Tsvetana|C6/Pironkova////Цветана Пиронкова
Veselin|3s4/Topalov////Веселин Топалов
Dimitar|5u1/Berbatov////Димитър Бербатов
Stiliyan|52/Petrov////Стилиян Петров
Krassimir|44/Balakov////Красимир Балъков
Borislav/Mihaylov|4i3|2khai3////Борислав Михайлов
Xi/Jinping|3g4/Q15031///习近平
Mao/Zedong|Tse-tu2////毛泽东
Deng/Xiaoping|Hsiao-4
Neil/Heywood|1a5
Rebiya|1a4|6h/Kadeer|3i1|Qadir
Dolkun|3q2/Isa|Ey2
Tenzin|6g/Gyatso|3l3
Gedhun Choekyi|2ndu9|3u9|2ndhu9/Nyima|13
Lobsang|4o2/Sangay|4ye
Penpa|3b1/Tsering
Ogyen Trinley|1rgye9|Urgye9|Ugye9|7h5/Dorje|5e
Sogyal/Rinpoche|2m5
Tashi/Wangchuk|7c1
Riek|2a1|Reik/Machar
Salva|1i3/Kiir|21
Wangari/Maathai|24|51
Ngugi wa/Thiong'o|61
Lupita/Nyong'o|51
Rigathi|6y/Gachagua|7w1
Vivian/Cheruiyot|4iu3|5yi2
Bobi|3by/Wine
Joseph/Kony|3i
Dominic/Ongwen|4a1
Samia Suluhu|5h7/Hassan|32
Tundu/Lissu|31
Edward/Lowassa|51
Abdulrazak|9q|3e6/Gurnah|5
Paul/Kagame|5i
Patrice/Lumumba|1a5
Corneille/Nangaa|5
Sultani|6/Makenga
Navinchandra|5/Ramgoolam|4u3
Pravind|4een|6/Jugnauth|52
Anerood|3e4/Jugnauth|52
Hosni|1u3|4y/Mubarak////حسني مبارك
Mohammed/Badie|4
Hesham|1i4/Qandil|K5
Sherif|2a3/Fathy|4i
Adly|3i/Mansour|42
Mohammed/Atta
Gamal|J4|3e1/Abdel Nasser|3u8|3 al-6////جمال عبد الناصر
Gamal|J4/Mubarak////جمال مبارك
Alaa|3/Mubarak////علاء مبارك
Suzanne|2san|5/Mubarak////سوزان مبارك
Omar|2e1/Suleiman|3a4|1ol4////عمر سليمان
Amr|3e/Moussa|1u2|41|14////عمرو موسى
Essam|I4|22/el-Erian|3A4|5y2////عصام العريان
Essam|I4|22/Sharaf////عصام شرف
Sherif|2a3|C5/Ismail|4e1////شريف إسماعيل
Abbas/Kamel|3i1////عباس كامل
Ali/Gomaa|4////علي جمعة
Nawal/el-Saadawi|al-S5////نوال السعداوي
Alaa|3/Abdel Fattah|3u8|92////علاء عبد الفتاح
Bassem|32/Youssef|42|Yusuf////باسم يوسف
Mohamed/Soltan////محمد سلطان
Mohamed/Fahmy|4i////محمد فهمي
Baher|3i1/Mohamed|5m2////باهر محمد
Mohamed/Salah////محمد صلاح
Ahmed|3a1/Hegazi|5y////أحمد حجازي
Omar/Sharif|2e3////عمر الشريف
Omar|2e1/Abdel Rahman|3u8|3 al-6////عمر عبد الرحمن
Hassan/al-Banna////حسن البنا
Saif|1e2|2y1/al-Adel|51////سيف العدل
Ayman|1i3/Nour|2o1|12////أيمن نور
Saad Eddin|5el-D2|5al-D2/Ibrahim////سعد الدين إبراهيم
Nabil|3ee1/Fahmy|4i////نبيل فهمي
Youssef|42|Yusuf/Chahine|S6////يوسف شاهين
Magdi|4y/Yacoub|2q3////مجدي يعقوب
Abiy|4e/Ahmed|3a1
Meles|3l2/Zenawi
Getachew|6u/Reda|3d1
Haile|2y2/Selassie|3l5|3la3
Mengistu/Haile Mariam|9y2
Jawar/Mohammed|52
Kenenisa|3i4|3a4/Bekele
Tirunesh|16/Dibaba
Genzebe|1a5/Dibaba
Derartu|42/Tulu
Letesenbet|36/Gidey
Tigst|3i2/Assefa|23
Berhanu|1i5/Nega
Eskinder|I7/Nega
Birhanu|1e5/Jula
Osman|1th3/Saleh
Dawit/Isaak|4c
Zersenay|3i5/Tadese|5s1
Giorgi|1e4|Georgy/Margvelashvili|8c5////გიორგი მარგველაშვილი
Giorgi|1e4|Georgy/Kvirikashvili////გიორგი კვირიკაშვილი
Mikheil|4a2/Kavelashvili////მიხეილ ყაველაშვილი
Mzia|3y1/Amaglobeli////მზია ამაღლობელი
David|4t/Usupashvili////დავით უსუფაშვილი
David|4t/Kezerashvili////დავით კეზერაშვილი
David|4t/Bakradze////დავით ბაქრაძე
Sergei/Bagapsh////Сергей Багапш
Alexander/Ankvab////Александр Анкваб
Anatoly|6i|6i1|6ii/Bibilov////Анатолий Бибилов
Khatia|14/Buniatishvili////ხატია ბუნიათიშვილი
Maia|2y1/Chiburdanidze////მაია ჩიბურდანიძე
Kakha|22/Kaladze////კახა კალაძე
Georgi|1i4/Kinkladze////გიორგი ქინქლაძე
Kyriakos|1i6/Mitsotakis////Κυριάκος Μητσοτάκης
Constantine|Konstantinos|9nos/Mitsotakis////Κωνσταντίνος Μητσοτάκης
Yanis|3n2|1ian3|Gian3|Gi4/Varoufakis////Γιάνης Βαρουφάκης
Euclid|Efklidis|6es/Tsakalotos////Ευκλείδης Τσακαλώτος
Evangelos|5h4/Venizelos////Ευάγγελος Βενιζέλος
Eleftherios|3u7/Venizelos////Ελευθέριος Βενιζέλος
George|Giorgos|Yiorgos|5ios|Yorgos/Papandreou////Γιώργος Παπανδρέου
Costas|K5/Karamanlis|C9////Κώστας Καραμανλής
Prokopis|3c4|7o1/Pavlopoulos////Προκόπης Παυλόπουλος
Karolos|C6/Papoulias////Κάρολος Παπούλιας
Katerina|Ekaterini|Aikaterini/Sakellaropoulou////Κατερίνα Σακελλαροπούλου
Constantine|Konstantinos|9nos|2stantinos/Tassoulas|35////Κωνσταντίνος Τασούλας
Nikos|2c2/Dendias////Νίκος Δένδιας
George|Giorgos|5ios|Yiorgos/Gerapetritis////Γιώργος Γεραπετρίτης
Nikos|2c2/Kotzias////Νίκος Κοτζιάς
Nikos|2c2/Androulakis////Νίκος Ανδρουλάκης
Panagiotis|4y5|4y4/Lafazanis////Παναγιώτης Λαφαζάνης
Christos|H6/Staikouras|3y6////Χρήστος Σταϊκούρας
Yannis|1i5|Gi5|Io5/Stournaras////Γιάννης Στουρνάρας
Kyriakos|1i6/Pierrakakis////Κυριάκος Πιερρακάκης
Nikos|2c2/Kazantzakis////Νίκος Καζαντζάκης
George|Giorgos|Yiorgos|5ios/Seferis|2ph4////Γιώργος Σεφέρης
Odysseas|6u1|2i5/Elytis////Οδυσσέας Ελύτης
Yannis|1i5|Gi5/Ritsos////Γιάννης Ρίτσος
Yorgos|Gi5|1i5|Georgi2/Lanthimos////Γιώργος Λάνθιμος
Ioannis|Y5|Gi5/Metaxas////Ιωάννης Μεταξάς
Aristotle|7elis|7eles/Onassis
Tassos|32/Papadopoulos////Τάσσος Παπαδόπουλος
Averof|6f/Neophytou|3f4////Αβέρωφ Νεοφύτου
Annita|23/Demetriou|1imi5////Αννίτα Δημητρίου
Dimitris|7o1|1eme4/Avramopoulos////Δημήτρης Αβραμόπουλος
Dora/Bakoyannis|9|4gianni|4gi5////Ντόρα Μπακογιάννη
Notis/Mitarachi|6kis|9s////Νότης Μηταράκης
Irene|2ini/Papas|3p2////Ειρήνη Παππά
Yannis|1i5|Gi5|I5/Xenakis////Ιάννης Ξενάκης
Stefanos|3ph4/Tsitsipas////Στέφανος Τσιτσιπάς
Maria/Sakkari|33////Μαρία Σάκκαρη
Pyrros|4h2/Dimas////Πύρρος Δήμας
Katerina|Ekaterini|Aikaterini/Stefanidi////Κατερίνα Στεφανίδη
Katerina|Ekaterini/Thanou////Κατερίνα Θάνου
Giorgos|1eorgi2|Y6|Y5/Karagounis////Γιώργος Καραγκούνης
Georgios|1iorg2/Samaras////Γιώργος Σαμαράς
Mohammed/bin Zayed|7i1////محمد بن زايد
Mohammed/bin Rashid|8e1////محمد بن راشد
Tahnoun|5o1|42/bin Zayed|7i1////طحنون بن زايد
Abdullah|3a4|7/bin Zayed|7i1////عبد الله بن زايد
Mansour|42|5o1/bin Zayed|7i1////منصور بن زايد
Sultan/al-Jaber|6i1////سلطان الجابر
Dahi|1h3/Khalfan////ضاحي خلفان
Tamim|3ee1/bin Hamad////تميم بن حمد
Mohammed/bin Abdulrahman|7e7|8r6////محمد بن عبد الرحمن
Nasser|32|3i1/al-Khelaifi|5u5////ناصر الخليفي
Mutaz|1oa3/Barshim////معتز برشم
Sabah/al-Ahmad|6e1////صباح الأحمد
Mishal|1e4|5a1|1esha2/al-Ahmad|6e1////مشعل الأحمد
Nawaf|3w2/al-Ahmad|6e1////نواف الأحمد
Hamad/bin Isa|6s1|4Ei2////حمد بن عيسى
Nabeel|3i1/Rajab////نبيل رجب
Abdulhadi|3e5/al-Khawaja|9ah////عبد الهادي الخواجة
Maryam|3i2/al-Khawaja|9ah////مريم الخواجة
Isa|2s1|Ei2/Qassim|4e1|32|3e1////عيسى قاسم
Haitham|2y4/bin Tariq|8k|7e1////هيثم بن طارق
Mahatma/Gandhi|Ghandi
Narendra|6er|3inder/Modi/Q1058///नरेन्द्र मोदी
Indira|32/Gandhi|Ghandi////इन्दिरा गांधी
Rajiv|3ee1/Gandhi|Ghandi////राजीव गांधी
Rahul/Gandhi|Ghandi////राहुल गांधी
Sonia|3y1/Gandhi|Ghandi////सोनिया गांधी
Jawaharlal|4r6|72/Nehru////जवाहरलाल नेहरू
Lal Krishna|5ishan|9an/Advani
Lalu Prasad|3oo7/Yadav
Mamata|32/Banerjee|6i|3n5
Kumari/Mayawati|4v3////मायावती
Shashi|14/Tharoor|15
Subrahmanyam|56|5mani2/Jaishankar|8e1|2y7
Ajit|2ee1/Doval|2bh2
Nirmala/Sitharaman|36|1ee8
Subramanian|9am|8yam/Swamy|4i
Pranab|2o3/Mukherjee|7i|35|1ook5
Droupadi|2a5/Murmu
Lal Bahadur|9h2/Shastri|15
Vishwanath Pratap|3wana9/Singh
Deve/Gowda|1au2|2u2
Inder Kumar|3ra6/Gujral
Farooq|4u1|3u1|6ue/Abdullah|7
Mehbooba|4u2|1a6/Mufti
Mufti Mohammad/Sayeed|23|41
Syed Ali Shah|1ayed9|1ayeed9/Geelani|1i4|1il4
Yasin|3ee1|3s2/Malik
Mirwaiz Umar|8O3/Farooq|4u1|3u1|4uk
Mohammad Afzal/Guru
Ajmal/Kasab|Q4|3s2
Yakub|2q2|2qoo1|3oo1/Memon
Dawood|4u1/Ibrahim
Chhota|23/Rajan
Chhota|23/Shakeel|4i1
Phoolan|2u3/Devi
Hardeep Singh|4i7/Nijjar|32
Gurpatwant Singh/Pannun|5
Bal/Thackeray|53|35|3kre
Uddhav|23/Thackeray|53|35|3kre
Devendra|6er/Fadnavis|Ph7
Navjot Singh/Sidhu|3d2
Abhijit/Banerjee|6i|3n5
Rabindranath|2v9/Tagore////রবীন্দ্রনাথ ঠাকুর
Satyajit|6ee1/Ray////সত্যজিৎ রায়
Paramahansa|55|8m2/Yogananda
Sathya|32/Sai Baba
Asaram|2h4/Bapu
Gurmeet Ram Rahim|4it 9|9am Rahee1/Singh
Maharishi Mahesh|5s9/Yogi
Aishwarya|7i2|17/Rai
Deepika|1i4/Padukone
Kareena|3i2/Kapoor|3u1
Shashi|14/Kapoor|3u1
Shekhar|42|15/Kapur|3oo1
Naseeruddin|3i6|82/Shah
Arundhati|8h1|5ath1|53/Roy
Jhumpa|14/Lahiri
Salman|4o1/Rushdie|6
Subhas Chandra|6h8|3ash8/Bose////সুভাষচন্দ্র বসু
Srinivasa|8/Ramanujan|8m
Subrahmanyan|56|5manyam|9yam/Chandrasekhar|8h5|8hek2|9k2
Vallabhbhai|72|64/Patel////સરદાર વલ્લભભાઈ પટેલ
Sourav|1a4/Ganguly|6i
Mohammad/Azharuddin|72
Mohammed/Shami
Jasprit|5ee1/Bumrah|5
Harbhajan|44/Singh
Viswanathan|3h8|3v7/Anand
Sania|4y1/Mirza
Mahesh/Bhupathi|61
Lata|3h1/Mangeshkar|63
Asha/Bhosle|3n3|4a2
Maqbool Fida|4u6/Husain|3s3|3se2
Lakshmi|2x2/Mittal
Nirav|1ee3/Modi
Mehul/Choksi|5ey
Sundar|4e1/Pichai|4h2
Indra|3i2/Nooyi
Gautam|4h2/Adani
Kanhaiya|52|34/Kumar
Siddique|3h4|6/Kappan
Teesta|1i3/Setalvad|5w2
Asaduddin|62/Owaisi|5s1
Manohar/Parrikar|34|6k2
Pinarayi|61/Vijayan
Himanta Biswa|1ema9/Sarma|1h4
Naveen|3i1/Patnaik|3t4|5ya1
Kalvakuntla Chandrashekar|9la Chandrasekh2|9la Chandrashekh2/Rao
Choummaly|26|53/Sayasone|7g
Abdurrahman|55|4l6/Wahid
Bacharuddin Jusuf|2harud9|9in Y4/Habibie|6
Jusuf|Y4/Kalla
Joko|Dj3/Widodo
Basuki Tjahaja|7Cahay1|9ahay1/Purnama
Prabowo|2o4/Subianto|1oe6|4y4
Ma'ruf|23|2a3/Amin
Pramoedya Ananta|4ud9/Toer
Abu Bakar|71|7e1/Bashir|2'asy2|2asy2|3y2|2'a4
Imam/Samudra|5e2
Umar|O3/Patek
Rizieq|5k|4k/Shihab|1y4
Luhut/Pandjaitan|36
Mohammad Javad/Zarif////محمدجواد ظریف
Mohammad/Khatami|4e2////محمد خاتمی
Ahmad|3e1/Khatami|4e2////احمد خاتمی
Faezeh|5|2i3/Hashemi////فائزه هاشمی
Sadeq|4gh|3i1/Larijani////صادق لاریجانی
Mohammad Javad|9Jaw2/Larijani////محمدجواد لاریجانی
Saeed|2i1|3i1/Jalili////سعید جلیلی
Saeed|2i1|3i1/Khatibzadeh////سعید خطیب‌زاده
Bahram/Qassemi|Gha4|Gh6|33////بهرام قاسمی
Marzieh|5y2/Afkham////مرضیه افخم
Kazem|3i1/Gharibabadi////کاظم غریب‌آبادی
Mohammad/Eslami|I5////محمد اسلامی
Behrouz|5o1|42/Kamalvandi////بهروز کمالوندی
Hossein|1u5|33|4a2/Salami////حسین سلامی
Mohammad Ali/Jafari|2a4////محمدعلی جعفری
Yahya Rahim|1e9/Safavi|4w1////یحیی رحیم صفوی
Ahmad|3e1/Vahidi////احمد وحیدی
Abdolrahim|3u6|8ee1/Mousavi|4s3|15////عبدالرحیم موسوی
Mohammad Reza/Zahedi////محمدرضا زاهدی
Mohammad/Beheshti////محمد بهشتی
Mohammad Reza/Pahlavi|4e2////محمدرضا پهلوی
Massoud|33|32/Rajavi|2d4////مسعود رجوی
Shirin|4ee1/Ebadi////شیرین عبادی
Narges|4ues1|6s|4i1/Mohammadi////نرگس محمدی
Saeed|2i1|3i1/Abedini////سعید عابدینی
Siamak|2y4/Namazi////سیامک نمازی
Baquer|2gh2|32/Namazi////باقر نمازی
Jafar|3f2/Panahi////جعفر پناهی
Asghar|32/Farhadi////اصغر فرهادی
Mohsen|4i1/Makhmalbaf////محسن مخملباف
Toomaj|23|2u3/Salehi////توماج صالحی
Ali/Daei|2ie////علی دایی
Mehdi|1a3/Taremi////مهدی طارمی
Ruhollah|1o7|1oo6/Zam////روح‌الله زم
Assadollah|27|72/Assadi|23////اسدالله اسدی
Hamid|3ee1/Nouri|4y|2o2////حمید نوری
Mohammad Reza/Aref////محمدرضا عارف
Eshaq|4gh|I4/Jahangiri////اسحاق جهانگیری
Abu Bakr|7a1/al-Baghdadi////أبو بكر البغدادي
Saddam|32/Hussein|3ay1|4a2|3a2/Q1316///صدام حسين
Masoud|3s3|32/Barzani
Mohammed Shia/al-Sudani|4o5////محمد شياع السوداني
Barham|1e4/Salih|3e1////برهم صالح
Qubad|1o3/Talabani|3e4////قباد طالباني
Nechirvan|4e4|1iche4|2rchi3/Barzani////نيچيرڤان بارزانی
Masrour|42|5o1/Barzani////مسرور بارزانی
Mustafa|1o5|5ph1|1o6/Barzani////مصطفى بارزاني
Bashar/al-Jaafari|54////بشار الجعفري
Ayad|I3|E3/Allawi|23////إياد علاوي
Ahmed|3a1/Chalabi|2e4////أحمد الجلبي
Tariq|3e1/Aziz////طارق عزيز
Tariq|3ek|3e1|4k/al-Hashimi|7e2////طارق الهاشمي
Hadi/al-Amiri|5e2////هادي العامري
Ammar|22/al-Hakim|6ee1////عمار الحكيم
Abdel Aziz|3u6|3 al-4/al-Hakim|6ee1////عبد العزيز الحكيم
Mohammed Baqir|9Baq1|6ad Baqe1/al-Sadr////محمد باقر الصدر
Ali Hassan/al-Majid|6ee1////علي حسن المجيد
Uday|Odai|3i|O3/Hussein|4a2|3ay1////عدي حسين
Qusay|4i|K4|3e1/Hussein|4a2|3ay1////قصي حسين
Muntadhar|62|5ze1|1o7|7e1|5the1/al-Zaidi|4e3|5y2////منتظر الزيدي
Khaled|4i1/al-Obeidi|5a3////خالد العبيدي
Qasim|3s2|3se1|3e1/al-Araji|4a4////قاسم الأعرجي
Abdul Wahab|3e7|9h2|3el Wah3/al-Saadi|5e2////عبد الوهاب الساعدي
Taha Yassin|82|8ee1/Ramadan////طه ياسين رمضان
Abu Ibrahim al-Hashimi|9im al-Hashe2/al-Qurayshi|73|7i3////أبو إبراهيم الهاشمي القرشي
Abu Ayyub|62|6o2|7o2/al-Masri|7y////أبو أيوب المصري
Avigdor/Lieberman|26
Naftali/Bennett|6
Benny|3i|4i/Gantz|31////בני גנץ
Gabi|3y/Ashkenazi////גבי אשכנזי
Yoav/Gallant|33////יואב גלנט
Tzipi|4p1|Z3|1s3/Livni////ציפי לבני
Shimon/Peres|4z////שמעון פרס
Yitzhak|4c3|I5|42|24/Rabin////יצחק רבין
Yitzhak|4c3|I5|42|24/Shamir////יצחק שמיר
Menachem|43/Begin////מנחם בגין
Israel|Yi5/Katz////ישראל כ"ץ
Aryeh|4|2i2/Deri////אריה דרעי
Yariv/Levin|5e////יריב לוין
Herzi|3t2/Halevi|5y////הרצי הלוי
Yossi|31/Cohen////יוסי כהן
Tzachi|32|Z4|1s4/Hanegbi////צחי הנגבי
Danny|3i/Danon////דני דנון
Danny|3i/Ayalon////דני איילון
Mordechai|62/Vanunu////מרדכי ואנונו
Reuven|14/Rivlin////ראובן ריבלין
Yigal|I3/Amir////יגאל עמיר
Ovadia|6h|4y1/Yosef|3s2////עובדיה יוסף
Chaim|H3/Weizmann|7////חיים ויצמן
Ezer/Weizman|7n|3t4////עזר ויצמן
Arnon/Mozes|2s2////ארנון מוזס
Yuli|3y/Edelstein////יולי אדלשטיין
Zeev|2'2/Elkin////זאב אלקין
Zeev|2'2/Jabotinsky////זאב ז'בוטינסקי
Yocheved|25/Lifshitz|4c4////יוכבד ליפשיץ
Oded/Lifshitz|4c4////עודד ליפשיץ
Edan|I3/Alexander////עידן אלכסנדר
Evyatar|2i4/David////אביתר דוד
Alon/Shamriz|2i4////אלון שמריז
Samer/Talalka|5q1////سامر الطلالقة
Walid|3ee1/Daqqa|2kk1|5h////وليد دقة
Azmi/Bishara|1e5////عزمي بشارة
Shohei/Ohtani|14////大谷翔平
Tomiichi|43/Murayama////村山富市
Morihiro|6t1/Hosokawa////細川護熙
Ryutaro|2o4/Hashimoto////橋本龍太郎
Akira/Kurosawa|3a4////黒澤明
Hayao/Miyazaki|4s3////宮崎駿
Junichiro|3'6/Koizumi////小泉純一郎
Yoshinori/Ohsumi|14////大隅良典
Apolo Anton|4l7/Ohno|12
Kenzaburo/Oe|Ohe////大江健三郎
Daisuke/Matsuzaka|5s3////松坂大輔
Eisaku/Sato|4h////佐藤栄作
Rakhat|23/Aliyev|32////Рахат Әлиев
Olzhas|2j2/Bektenov////Олжас Бектенов
Kairat|2y3/Satybaldy////Қайрат Сатыбалды
Zhanbolat|J7/Mamay|4i////Жанболат Мамай
Serikzhan|5j2/Bilash|3y3////Серікжан Біләш
Ilya|2i1/Ilyin|22////Илья Ильин
Akezhan|3j2/Kazhegeldin|2j7////Әкежан Қажыгелдин
Zamanbek/Nurkadilov|6y3////Заманбек Нұрқаділов
Erlan|Ye4/Koshanov////Ерлан Қошанов
Yermukhamet|E9/Yertysbayev|E9|82////Ермұхамет Ертісбаев
Yulia|J4/Putintseva////Юлия Путинцева
Alexander/Bublik////Александр Бублик
Gennady|6i|6i1|6ii/Golovkin////Геннадий Головкин
Alexey/Lutsenko////Алексей Луценко
Kim/Jong Un|5Eu1|Ch6/Q56226/bbc guardian nyt=Kim|Jong-un//김정은
Kim/Jong Il|Ch6//bbc guardian nyt=Kim|Jong-il//김정일
Kim/Il Sung|4o2//bbc guardian nyt=Kim|Il-sung//김일성
Kim/Jong Nam|Ch7//bbc guardian nyt=Kim|Jong-nam//김정남
Kim/Yo Jong|3Ch3|1e6//bbc guardian nyt=Kim|Yo-jong//김여정
Kim/Jong Chul|7o1|7eo1|Chong Chol////김정철
Kim/Ju Ae|1oo3|Ch4////김주애
Ri/Sol Ju|5oo|1u4|1e5////리설주
Jang|Ch3/Song Thaek|63|1ung T3|1eong T3////장성택
Choe|3i/Ryong Hae|7ea|Y7////최룡해
Choe|3i/Son Hui|1u5|5ee|Sun Hee////최선희
Hwang/Pyong So|7e1|B7|Byu5////황병서
Ri/Su Yong|1oo5|5u2////리수용
Kim/Yong Chol|7u1|7e2////김영철
Kim/Kye Gwan|4K3|G7////김계관
Kim/Hyok Chol|7u1|2u6|2uk Chu1////김혁철
Pak|2r1/Pong Ju|B6|6oo|Bong Joo////박봉주
Kim/Tok Hun|D6|De6|Du5////김덕훈
Ri/Chun Hee|6ui|6i////리춘히
Thae|12/Yong Ho|2u5////태영호
Hwang/Jang Yop|6e2|6u1|Ch7////황장엽
Hyon|2u1/Song Wol|6e2|1u6////현송월
Jo|Cho/Myong Rok|6N2|2u6////조명록
Shin/Dong-hyuk|7o1////신동혁
Kang/Chol-hwan|2u6|2e7////강철환
Syngman|24|1i5/Rhee////이승만
Park|21/Chung-hee|7ui|2ong-hui////박정희
Park|21/Geun-hye|K7|K6|1ue5////박근혜
Chun|2o1/Doo-hwan|1u5|Tu5////전두환
Roh|N2/Tae-woo|5u|4u////노태우
Kim/Young-sam|26////김영삼
Kim/Dae-jung|T7|5oo2|4ch3////김대중
Roh|N2/Moo-hyun|1u5|6o1|Mu-hyon////노무현
Lee|Yi/Myung-bak|2o6|6p2|2eo6////이명박
Moon|Mun/Jae-in|Ch5////문재인
Yoon|Yun/Suk Yeol|1eo6|7u1|1ok Y2|Seok Youl////윤석열
Lee|Yi/Jae-myung|6eo2|6o2////이재명
Han/Duck-soo|1eo5|25|Deok-su////한덕수
Cho/Kuk|G2|Kook////조국
Chung|Jeo2|J3/Sye-kyun|16|4g3////정세균
Lee/Nak-yon|5e2////이낙연
Hwang/Kyo-ahn|51|G6////황교안
Kang/Kyung-wha|6hw1////강경화
Chung|Jeo2|J3/Mong-joon|6u1////정몽준
Ahn/Cheol-soo|2u5|26|7u////안철수
Hong/Joon-pyo|1u5////홍준표
Park|21/Won-soon|5u1////박원순
Choi|3e/Soon-sil|1u5|6h2|1un-sh2////최순실
Lee|Yi/Kun-hee|1eo5////이건희
Chung/Eui-sun|U5|5eo1////정의선
Chung/Ju-yung|4o3////정주영
Kim/Woo-choong|6u2|4j4////김우중
Shin/Kyuk-ho|2o4|Gyeo4////신격호
Kim/Ki-duk|4eo1////김기덕
Bong/Joon-ho|1u4////봉준호
Park|21/Chan-wook|5u1////박찬욱
Hong/Sang-soo|6u////홍상수
Youn|2o1|12/Yuh-jung|1eo-jeo2|1eo5////윤여정
Lee/Byung-hun|2eong-heo1|7eo1////이병헌
Lee/Jung-jae|1eo6////이정재
Hwang/Dong-hyuk|7eo1////황동혁
Hwang/Sok-yong|1uk-you2|1eok-ye3|1eok-you2////황석영
Kim/Yuna|Yeon-a////김연아
Kim/Yeon-koung|6y3|6y4////김연경
Park/Ji-sung|4eo2////박지성
Cha/Bum-kun|5e2|1eom-ge2////차범근
Hwang/Woo-suk|5eo1|5o1////황우석
Sun Myung|6o2/Moon////문선명
Lee|Yi/Hoi-chang|2e6////이회창
Sohn/Hak-kyu|4g2////손학규
Kim/Jong-pil|Ch7////김종필
Choi|3e/Kyu-hah|6////최규하
Ahn/Jung-geun|1oo7|Chung-g2////안중근
Maxim|2ks2/Bakiyev|42////Максим Бакиев
Akylbek|2i4/Japarov|Zh6////Акылбек Жапаров
Azimzhan|4jo1|4j2/Askarov////Азимжан Аскаров
Felix|4ks/Kulov////Феликс Кулов
Ibrahim|E6/Aqil|1k2|2ee1////إبراهيم عقيل
Naim|2ee1/Qassem|K5|32|4i1|3i1////نعيم قاسم
Wafiq|4k/Safa////وفيق صفا
Mohammad/Raad////محمد رعد
Mohammad/Afif////محمد عفيف
Nabih/Berri|4y|1i3////نبيه بري
Gebran|Ji4|1i4|Ju4/Bassil|32|6e////جبران باسيل
Rafik|4q|4c|3eeq/Hariri////رفيق الحريري
Bahaa|4/Hariri////بهاء الحريري
Michel/Suleiman|16|3a4////ميشال سليمان
Hassan/Diab////حسان دياب
Riad|2y2/Salameh|5a1|6////رياض سلامة
Tammam|32/Salam////تمام سلام
Wissam|32/al-Hassan|62////وسام الحسن
Georges Ibrahim|68/Abdallah|3u4////جورج إبراهيم عبد الله
Aguila|23|1q3|2ee2|6h/Saleh|3i1////عقيلة صالح
Ali/Zeidan|14////علي زيدان
Abdurrahim|8ee1|4l5/el-Keib|al-Keeb////عبد الرحيم الكيب
Abu Yahya|5ehi1|5e3|7i1/al-Libi|6y////أبو يحيى الليبي
Zine el-Abidine|5a9|1ein a9|1ain a9|9be4/Ben Ali|1i5////زين العابدين بن علي
Kais|2y1|Q3/Saied|2ei1|31////قيس سعيد
Mehdi|1a3/Jomaa|1u3////مهدي جمعة
Youssef|42|Yusuf|4u1|1u3/Chahed|S5////يوسف الشاهد
Elyes|I4|2ia1/Fakhfakh////إلياس الفخفاخ
Najla|1e3/Bouden////نجلاء بودن
Mohamed/Brahmi////محمد البراهمي
Ahmed Gaid|6K3|3a6/Salah////أحمد قايد صالح
Houari|14/Boumediene|9n1////هواري بومدين
Lakhdar|33/Brahimi|Ib6////الأخضر الإبراهيمي
Zinedine|5d3|3a4/Zidane////Zinédine Zidane
Riyad|22/Mahrez////رياض محرز
Sofiane|2u5/Feghouli////سفيان فيغولي
Ismael|4i1/Bennacer////إسماعيل بن ناصر
Imane|4/Khelif|2a3////إيمان خليف
Brahim|Ib5/Ghali////إبراهيم غالي
Aminatou|61|4e3/Haidar|4e1////أميناتو حيدر
Achraf|1s4/Hakimi////أشرف حكيمي
Sofyan|3i2|2ufiane/Amrabat////سفيان أمرابط
Yassine|2c3|6/Bounou////ياسين بونو
Mohamed Ould/Abdel Aziz|3u6|3 al-4////محمد ولد عبد العزيز
Mohamed Lahouaiej/Bouhlel////محمد لحويج بوهلال
Mohamed/Abrini////محمد عبريني
Mahathir|52/Mohamad|5m2|5me1|5e1|1uham3
Najib/Razak|3z2|4q
Abdullah Ahmad|9Ahme1/Badawi
Muhyiddin|4u4|3iyu4|35/Yassin|32
Ismail Sabri/Yaakob|4u1|23|3c2
Ahmad Zahid|3e7/Hamidi
Hishammuddin|65|6u3/Hussein|4a2
Wan Azizah|9/Wan Ismail
Rosmah|5/Mansor|5u1|4u1
Azahari|24/Husin|3se2|3s2
Noordin|24|1u4/Mohammad Top|6e5|5e5|1uh9|56
Siti/Aisyah|3h2|32
Hassanal|34|6u1/Bolkiah|6
Maia|2y1/Sandu
Ilan/Shor|Ș2
Natalia|5y1/Gavrilita
Irina/Vlah|3k1
Yevgeny|Evgenii/Shevchuk////Евгений Шевчук
Viktor/Gushan////Виктор Гушан
Chiril|K4|Kirill/Gaburici|7h
Nambaryn|6ii1|6i1/Enkhbayar|26
Genghis|1heng2|Chingg2|42|J6|Ching2|Chingiz|6z/Khan///Chinggis Khan International Airport|Chinggis Khan National Museum
Kublai|1hubi3|Qubi3/Khan
Min Aung/Hlaing|2ia2|L4////မင်းအောင်လှိုင်
Than/Shwe|1c3
Thein/Sein|Sien
Pushpa Kamal|38/Dahal////पुष्पकमल दाहाल
Baburam/Bhattarai|53
Bidya Devi|3h7|V9/Bhandari|7y
Ram Chandra/Poudel|1a4|Paudyal|4ya1
Sushila|1h6|33/Karki
Tenzing|3s3/Norgay|3k2|4e1
Sandeep|4i1/Lamichhane|63
Rabi|2v1/Lamichhane|63
Jigme Singye|9gh1/Wangchuck|71
Jigme Khesar Namgyel|9sar Namgya1|7esha9/Wangchuck|71
Nawaz/Sharif|4ee1
Malala/Yousafzai|4u4|4e4
Benazir|3e3/Bhutto|41////بینظیر بھٹو
Zulfikar Ali|5q6|5qu6/Bhutto|41////ذوالفقار علی بھٹو
Yousaf Raza|4u6|1usu6|4e6|19/Gilani|3l3
Shehbaz|2a4|2a3|2ahba2/Sharif|4ee1////شہباز شریف
Maryam|3i2/Nawaz////مریم نواز
Asim/Munir|3ee1////عاصم منیر
Qamar Javed|8w2|9ai1/Bajwa
Raheel|3i1/Sharif|4ee1////راحیل شریف
Muhammad/Zia ul-Haq|8u1|9que|9k
Muhammad Ali/Jinnah|5////محمد علی جناح
Liaquat Ali|46|2yaq6/Khan////لیاقت علی خان
Mohammad Ayub/Khan
Yahya|1e3|3i1/Khan
Abdul Qadeer|9i1|6K5|92/Khan////عبد القدیر خان
Qari Hussain|9e2|83/Mehsud|1a4|4oo1
Maulana|2w4|1o5/Fazlullah|3a6|8
Maulana Fazlur|2wla9|1oula9/Rehman|1a4
Maulana Sami ul|2wlan9|1oulan9/Haq|3ue
Hafiz|3ee1/Saeed|2y3|2y2////حافظ سعید
Masood|3u1|3sou1|4u1/Azhar
Ilyas|2i3|2l3/Kashmiri
Khalid Sheikh|4e8|9a3|9ay2|9eik|4ed Sha3/Mohammed|6a1|Muhammad|52
Ramzi/Yousef|14|4u1|Yusuf|4s2
Aafia|13/Siddiqui|61
Faisal|2y3/Shahzad
Abdul Sattar|4s7/Edhi|1i3
Asma/Jahangir|1e6
Asia|1a3|3y1|Aasiya/Bibi
Mumtaz/Qadri|3i2
Tahirul/Qadri|3i2
Salman|5a1/Taseer|3i1
Shahbaz|2e4/Bhatti
Iftikhar/Chaudhry|6a2|52|2owdhu2|7i|2o5
Chaudhry Shujaat|6ar9|9Shuj2/Hussain|4e2|33
Chaudhry Nisar Ali|6ary 9|5ry 9/Khan
Shah Mahmood|6e5/Qureshi|3ai3|4i3
Shaukat|3w3/Aziz
Ishaq|4k|5ue/Dar
Khawaja|24/Asif
Fawad|3w2/Chaudhry|6a2|52|2o5|7i
Parvez|Pervaiz|1e4|4ai1/Elahi|2l3|I4
Arif|1a3/Alvi|2w1
Mamnoon|4u1/Hussain|4e2|33
Farooq|3u1|4u1/Leghari|1a5
Akbar/Bugti|3h2
Sufi/Mohammad|1u6|6e1
Omar Khalid|Um9/Khorasani|2u6|2uras4
Shakil|4ee1/Afridi|3ee2
Ahmed Omar Saeed|3ad O9|9r Say3|3ad Omar Say2|6U9/Sheikh|2a3
Hafiz Gul|3e5/Bahadur|5a1
Abdul Rashid|9hee1/Ghazi|13
Sherry|5i/Rehman|1a4
Qazi Hussain|9e2|83/Ahmad|3e1
Qazi Faez|7i1/Isa|Es2
Saqib|3u2/Nisar|3s2
Anwaar-ul-Haq|48|9-Haque/Kakar|3k2
Mahmood Khan|1eh9/Achakzai
Asfandyar Wali|6i7|Isfan9/Khan
Khan Abdul Ghaffar|9l G5|9l Gha3/Khan
Manzoor|4u1/Pashteen|5i1
Syed Saleem|8i1|1ay9/Shahzad
Nek/Mohammad|6e1|1u6
Wasim|3ee1/Akram////وسیم اکرم
Waqar/Younis|4u1|Yunus|14////وقار یونس
Javed|3ai1|3i1/Miandad
Shoaib|2u3/Akhtar|4e1
Shoaib|2u3/Malik
Saadat Hasan|29/Manto
Faiz Ahmed|8a1/Faiz////فیض احمد فیض
Sharmeen|5i1/Obaid-Chinoy
Mohsin|2sh2/Hamid|3ee1
Kamila|5l1/Shamsie
Yasser|3i1|4i1/Arafat/Q34211///ياسر عرفات
Mahmoud/Abbas////محمود عباس
Mohammed/Dahlan////محمد دحلان
Riyad|22/al-Maliki|62////رياض المالكي
Riyad|22/Mansour|42////رياض منصور
Hussein|4a2|3ay1/al-Sheikh|5a3////حسين الشيخ
Marwan/Issa|Ei3|21////مروان عيسى
Fathi|4y/Hamad|3m2////فتحي حماد
Osama|U4/Hamdan////أسامة حمدان
Basem|3s2|3i1|3si1/Naim|2ee1////باسم نعيم
Husam|3s2|1os3/Badran////حسام بدران
Mohammed/Sinwar////محمد السنوار
Sheikh Ahmed|9ma1|2a9|2aikh Ahma1|56|5 Ahma1/Yassin|32|6e/ahmed-yassin///أحمد ياسين
Ahmed|3a1/al-Jabari|5a4////أحمد الجعبري
Ahmad|3e1/Tibi////أحمد الطيبي
Ayman|1i3/Odeh|1u3|Ouda////أيمن عودة
Mansour|42/Abbas////منصور عباس
Khader|41|2od1/Adnan////خضر عدنان
Ahed|21/Tamimi////عهد التميمي
Anas/al-Sharif|7ee1////أنس الشريف
Refaat|1i4|41|1if2/Alareer////رفعت العرعير
Mosab|1u3/Abu Toha|8h////مصعب أبو توهة
Basel|3s2|3i1/Adra////باسل عدرا
Bisan|1ee3/Owda|1u2|A3////بيسان عودة
Mohammed/el-Kurd////محمد الكرد
Mahmoud/Darwish|5c1|4ee2////محمود درويش
George|6s/Habash|3b3////جورج حبش
Leila|1a3|1ay2/Khaled////ليلى خالد
Baha|4a/Abu al-Ata|4e5////بهاء أبو العطا
Yasser|3i1/Abu Shabab|6e3////ياسر أبو شباب
Abdurajak|7i1|6z2/Janjalani
Khaddafy|4af2|43|4afi/Janjalani
Dmytro|2itry|2i3/Kuleba////Дмитро Кулеба
Sergei/Lavrov/Q58217/ap cnn aljazeera nyt=Sergey|Lavrov//Сергей Лавров
Dmitry/Peskov//nyt=Dmitri|Peskov//Дмитрий Песков
Vladimir|W7|43/Putin/Q7747///Владимир Путин
Sergei/Skripal////Сергей Скрипаль
Yulia|J4/Skripal
Valery|5i|5i1|5ii/Gerasimov////Валерий Герасимов
Alexei/Pushkov
Joseph|Iosif/Stalin/Q855///Иосиф Сталин
Leo|2v/Tolstoy|6i
Nikolai|6y/Patrushev
Vitaly|5i|5i1/Churkin
Oleg/Deripaska|4s5
Alexander/Litvinenko
Sergei/Surovikin
Sergei/Naryshkin
Dmitry/Rogozin
Dmitry/Rybolovlev
Alexander/Dugin
Alexander/Bortnikov
Andrei|5y/Belousov
Vyacheslav|1i8/Volodin
Yuri/Ushakov
Mikhail/Mishustin
Konstantin|C9/Kilimnik
Maxim|2ks2/Galkin////Максим Галкин
Yuri|3y|4y|4i/Shevchuk////Юрий Шевчук
Sergei/Eisenstein|2zensh4|2z7////Сергей Эйзенштейн
Sviatoslav|2y7/Richter|2k4////Святослав Рихтер
Evgeny/Kissin|32////Евгений Кисин
Alexander/Borodin////Александр Бородин
Nikolai|6y|Mykola/Gogol////Николай Гоголь
Alexander/Pushkin|Pouchkine|1o6////Александр Пушкин
Joseph|Iosif/Brodsky|6i1|6i////Иосиф Бродский
Isaac|4k/Babel////Исаак Бабель
Vasily|3s3|5i|5i1|5ii/Grossman|43////Василий Гроссман
Victor/Pelevin////Виктор Пелевин
Dmitry/Bykov////Дмитрий Быков
Sergei/Dovlatov////Сергей Довлатов
Ilya|2i1/Repin////Илья Репин
Alexander/Rodchenko////Александр Родченко
Natalia|5y1|6y1/Goncharova|3t7////Наталья Гончарова
Ilya|2i1/Kabakov////Илья Кабаков
Yuri|3y|4y|4i/Grigorovich////Юрий Григорович
Sergei/Filin////Сергей Филин
Natalia|5y1|6y1/Osipova////Наталья Осипова
Alexei/Brodovitch|72////Алексей Бродович
Vladimir/Vysotsky|7i1|7i|1i6////Владимир Высоцкий
Bulat/Okudzhava|4j3////Булат Окуджава
Yuri|3y|4y|4i/Bashmet|2c4////Юрий Башмет
Yuri|3y|4y|4i/Temirkanov////Юрий Темирканов
Vladimir/Ashkenazy|8i////Владимир Ашкенази
Gennady|6i|6i1|6ii/Rozhdestvensky|9enski1|2jd9////Геннадий Рождественский
Yevgeny|Evgenii/Mravinsky|8i1////Евгений Мравинский
Dmitri/Hvorostovsky|Khvo9|9ski1|Khvorostovskiy////Дмитрий Хворостовский
Dmitri/Tcherniakov|Cherny4|6y4|C9////Дмитрий Черняков
Fyodor|1e4|1e3/Chaliapin|Shaly4|S8////Фёдор Шаляпин
Sergei/Yesenin|E5////Сергей Есенин
Mikhail/Bakhtin|24////Михаил Бахтин
Maxim|2ks2/Gorky|4i|4i1////Максим Горький
Ivan/Bunin|Bounine////Иван Бунин
Ilya|2i1/Ehrenburg|17|6o3////Илья Эренбург
Mikhail/Sholokhov|53////Михаил Шолохов
Nikolai|6y/Leskov////Николай Лесков
Vasily|3s3|5i|5i1|5ii/Vereshchagin|56////Василий Верещагин
Ivan/Aivazovsky|1y8|9i1|9i////Иван Айвазовский
Alexander/Dovzhenko|3j4////Олександр Довженко
Georgy|5i|5i1/Daneliya|61////Георгий Данелия
Larisa|5s1/Shepitko////Лариса Шепитько
Alexei/Balabanov////Алексей Балабанов
Aleksey/Serebryakov|6i4////Алексей Серебряков
Yuri|4y|4i|3y/Norstein|4htey1|4h4////Юрий Норштейн
Mykhailo|5y2|Mikhail/Kotsiubynsky|4y7|9skyi|4yubynskyi////Михайло Коцюбинський
Valentyn|6i1/Silvestrov|1y8////Валентин Сильвестров
Oleh|3g/Skrypka|3i3////Олег Скрипка
Dmitry/Patrushev////Дмитрий Патрушев
Viktor/Zolotov////Виктор Золотов
Alexei/Kudrin////Алексей Кудрин
German|H5/Gref////Герман Греф
Maxim|2ks2/Oreshkin////Максим Орешкин
Alexei/Gromov////Алексей Громов
Yuri|3y|4y|4i/Kovalchuk////Юрий Ковальчук
Arkady|5i|5i1|5ii/Rotenberg////Аркадий Ротенберг
Gennady|6i|6i1|6ii|Guennadi/Timchenko|3t6////Геннадий Тимченко
Dmitry/Kozak////Дмитрий Козак
Tatyana|3i3/Golikova////Татьяна Голикова
Alexander/Novak////Александр Новак
Yury|3i|3i1|3ii/Trutnev|5y2////Юрий Трутнев
Viktoria|2c5|7y1/Abramchenko////Виктория Абрамченко
Vyacheslav|1i8/Gladkov////Вячеслав Гладков
Alexander/Bogomaz////Александр Богомаз
Andrei|5y/Vorobyov|6e1|5ie1////Андрей Воробьёв
Sergei/Furgal////Сергей Фургал
Radiy|31|4i|4/Khabirov////Радий Хабиров
Sergei/Melikov////Сергей Меликов
Akhmad|5t|14|Ahmed|4e1/Kadyrov|3i3////Ахмат Кадыров
Doku|3ka|3k1/Umarov////Доку Умаров
Arbi/Barayev|42////Арби Бараев
Natalya|5i1|5i2/Estemirova////Наталья Эстемирова
Zarema/Musayeva|43|3s5////Зарема Мусаева
Alexander/Dvornikov////Александр Дворников
Alexander/Lapin////Александр Лапин
Alexander/Zhuravlyov|7e1////Александр Журавлёв
Gennady|6i|6i1|6ii/Zhidko////Геннадий Жидко
Alexander/Moiseyev|52////Александр Моисеев
Dmitry/Utkin////Дмитрий Уткин
Darya|3i1|3i2/Dugina////Дарья Дугина
Zakhar|2c3/Prilepin////Захар Прилепин
Vladimir|W7/Solovyov|6e1|5ie1|5e1////Владимир Соловьёв
Dmitry/Kiselyov|5e1|3i4|5i2////Дмитрий Киселёв
Ksenia|5y1|X4/Sobchak////Ксения Собчак
Anatoly|6i|6i1|6ii/Sobchak////Анатолий Собчак
Yegor|E3/Gaidar////Егор Гайдар
Zhanna|J4/Nemtsova////Жанна Немцова
Ilya|2i1/Yashin////Илья Яшин
Ilya|2i1|2li1/Ponomarev|7yo1|7o1////Илья Пономарёв
Lyubov|1i4/Sobol////Любовь Соболь
Georgy|5i|5i1|5ii/Alburov////Георгий Албуров
Ksenia|5y1|X4/Fadeyeva|43////Ксения Фадеева
Alexei/Gorinov////Алексей Горинов
Evgenia|Ye6|Yevgeniya|6y1/Kara-Murza////Евгения Кара-Мурза
Yevgenia|E6|Evgeniya/Berkovich////Евгения Беркович
Alexandra|3ks5/Skochilenko////Александра Скочиленко
Sergei/Mironov////Сергей Миронов
Leonid/Slutsky|6i1|6i////Леонид Слуцкий
Yekaterina|E8/Duntsova////Екатерина Дунцова
Nikolai|6y/Kharitonov////Николай Харитонов
Vyacheslav|1i8/Nikonov////Вячеслав Никонов
Andrei|5y/Klishas////Андрей Клишас
Andrei|5y/Kartapolov////Андрей Картаполов
Pyotr|1e2|1i3/Tolstoy|6i////Пётр Толстой
Vitaly|5i|5i1|5ii/Milonov////Виталий Милонов
Yelena|E4/Mizulina////Елена Мизулина
Maria|4y1/Butina////Мария Бутина
Viktor/Bout////Виктор Бут
Alexei/Miller////Алексей Миллер
Andrey|5i/Kostin////Андрей Костин
Andrey|5i/Melnichenko////Андрей Мельниченко
Andrey|5i/Guryev|3i2////Андрей Гурьев
Sergei/Guriev|3y2////Сергей Гуриев
Alexei/Mordashov////Алексей Мордашов
Leonid/Mikhelson|2c6////Леонид Михельсон
Mikhail/Fridman|3e4////Михаил Фридман
Petr|1yo2|1io2/Aven////Пётр Авен
Alexei/Kuzmichev|7o1|7yo1////Алексей Кузьмичёв
Suleiman|4y3|3a4/Kerimov////Сулейман Керимов
Viktor/Rashnikov////Виктор Рашников
Dmitry/Mazepin////Дмитрий Мазепин
Yuri|3y|4y|4i/Milner////Юрий Мильнер
Eugene|Yevgeny/Kaspersky|8i////Евгений Касперский
Alexander/Lebedev////Александр Лебедев
Evgeny/Lebedev////Евгений Лебедев
Yevgeny|Evgenii/Chichvarkin////Евгений Чичваркин
Arkady|5i|5i1|5ii/Volozh////Аркадий Волож
Dmitry/Kovtun////Дмитрий Ковтун
Roman/Seleznev|6yo1////Роман Селезнёв
Yevgeniy/Nikulin////Евгений Никулин
Alexander/Vinnik////Александр Винник
Yevgeny|Evgenii/Primakov////Евгений Примаков
Viktor/Zubkov////Виктор Зубков
Sergei/Stepashin////Сергей Степашин
Alexander/Lebed////Александр Лебедь
Vyacheslav|1i8/Molotov////Вячеслав Молотов
Yuri|3y|4y|4i/Andropov////Юрий Андропов
Grigori|6y|7y|7i/Rasputin////Григорий Распутин
Georgy|5i|5i1|5ii/Zhukov////Георгий Жуков
Lyudmila|16|1i6|1udmil2/Alexeyeva|3ks5|53|3kse3////Людмила Алексеева
Lev/Ponomarev|7yo1////Лев Пономарёв
Yuri|3y|4y|4i/Dmitriev|6y2////Юрий Дмитриев
Gleb/Pavlovsky|8i1|8i////Глеб Павловский
Fyodor|1e3|1e4/Lukyanov|3i4////Фёдор Лукьянов
Dmitri/Trenin////Дмитрий Тренин
Andrei|5y/Soldatov////Андрей Солдатов
Dmitry/Muratov////Дмитрий Муратов
Yevgenia|E6|7y1|Evgeniya/Albats////Евгения Альбац
Ekaterina|Ye8/Kotrikadze////Екатерина Котрикадзе
Elena|Ye4/Milashina////Елена Милашина
Anastasia|8y1|8i1/Baburova////Анастасия Бабурова
Ekaterina|Ye8/Schulmann|Shulman|8////Екатерина Шульман
Anatoly|6i|6i1|6ii/Antonov////Анатолий Антонов
Sergei/Prikhodko////Сергей Приходько
Grigory|6i|6i1|6ii/Karasin////Григорий Карасин
Alexander/Grushko////Александр Грушко
Andrei|5y/Kelin////Андрей Келин
Alexander/Yakovenko////Александр Яковенко
Alexei/Likhachev|7yo1|7o1////Алексей Лихачёв
Patriarch/Kirill|1y4|5
Lyudmila|16|1i6|1udmil2/Putina////Людмила Путина
Katerina|Yek7|Ek7/Tikhonova////Катерина Тихонова
Maria|4y1/Vorontsova////Мария Воронцова
Nikolai|6y/Shamalov////Николай Шамалов
Andrei|5y/Sakharov////Андрей Сахаров
Yelena|E4/Bonner////Елена Боннэр
Yuri|3y|4y|4i/Gagarin////Юрий Гагарин
Alexei/Leonov////Алексей Леонов
Sergei|3hiy/Korolev|5yo1|5io1////Сергей Королёв
Pyotr|1e2|1i3/Kapitsa|5z1////Пётр Капица
Denis/Kapustin|6y1////Денис Капустин
Artyom|3e1/Uss////Артём Усс
Artyom|3e1/Kamardin////Артём Камардин
Igor/Strelkov|7w////Игорь Стрелков
Alexander/Korzhakov|3j4////Александр Коржаков
Yevgeny|Evgenii/Satanovsky|9i1|9i////Евгений Сатановский
Sergei/Karaganov////Сергей Караганов
Sergei/Udaltsov|Ou7////Сергей Удальцов
Yulia|J4/Galyamina|3i5////Юлия Галямина
Alexei/Moskalyov|6e1|6i2////Алексей Москалёв
Andrei|5y/Pivovarov////Андрей Пивоваров
Vasily|3s3|5i|5i1|5ii/Piskaryov|6e1////Василий Пискарёв
Sergei/Tsivilyov|6e1|6i2////Сергей Цивилёв
Alexei/Overchuk|4tcho2////Алексей Оверчук
Alexei/Dyumin|1i4////Алексей Дюмин
Nikolai|6y/Zlobin////Николай Злобин
Evgeni|6i/Malkin////Евгений Малкин
Artemi|5y|6y|6i/Panarin////Артемий Панарин
Ilya|2i1/Kovalchuk////Илья Ковальчук
Ilya|2i1/Sorokin////Илья Сорокин
Ilya|2i1/Samsonov////Илья Самсонов
Andrei|5y/Svechnikov////Андрей Свечников
Viacheslav|1y8/Fetisov////Вячеслав Фетисов
Alexei/Yashin////Алексей Яшин
Alexander/Semin|1yo3////Александр Сёмин
Evgenii|Yevgeny/Dadonov////Евгений Дадонов
Artem|3yo1/Anisimov////Артём Анисимов
Viktor/Tikhonov////Виктор Тихонов
Anatoli|6y|7y|7i/Tarasov////Анатолий Тарасов
Semyon|3e1/Varlamov////Семён Варламов
Alexander/Radulov////Александр Радулов
Vasily|3s3|5i|5i1|5ii/Podkolzin////Василий Подколзин
Pyotr|1e2|1i3/Kochetkov////Пётр Кочетков
Yaroslav|I7/Askarov////Ярослав Аскаров
Alexei/Zhitnik|J5////Алексей Житник
Daniil|41/Medvedev|6y2////Даниил Медведев
Yevgeny|Evgenii/Kafelnikov////Евгений Кафельников
Dmitry/Tursunov////Дмитрий Турсунов
Evgeny|5ii/Donskoy|6i////Евгений Донской
Maria|4y1/Sharapova|C8////Мария Шарапова
Nadia|3y1|3ezhd1/Petrova////Надежда Петрова
Ekaterina|Ye8/Makarova////Екатерина Макарова
Elena|Ye4/Vesnina////Елена Веснина
Ekaterina|Ye8/Alexandrova|3ks7////Екатерина Александрова
Daria|3y1|4y1/Kasatkina////Дарья Касаткина
Veronika|6c1/Kudermetova////Вероника Кудерметова
Liudmila|1y6|16|1udmil2/Samsonova////Людмила Самсонова
Mirra/Andreeva|5y3////Мирра Андреева
Erika/Andreeva|5y3////Эрика Андреева
Margarita/Gasparyan|6i2////Маргарита Гаспарян
Lesia|3y1/Tsurenko////Леся Цуренко
Garry|31|4i|3i/Kasparov|7w////Гарри Каспаров
Anatoly|6i|6i1|6ii/Karpov////Анатолий Карпов
Peter|Pyotr|31/Svidler////Пётр Свидлер
Vasily|3s3|5i|5i1|5ii/Smyslov////Василий Смыслов
Ruslan/Ponomariov|7e1|7y2////Руслан Пономарьов
Daniil|41/Dubov////Даниил Дубов
Vladislav/Artemiev|5y2////Владислав Артемьев
Andrey|5i/Esipenko|Ye7////Андрей Есипенко
Evgeny|5ii/Tomashevsky|9ki1////Евгений Томашевский
David/Bronstein|5h4////Давид Бронштейн
Sergei/Rublevsky|8i1////Сергей Рублевский
Gata/Kamsky|5i1////Гата Камский
Alexander/Morozevich////Александр Морозевич
Alexey/Dreev|3y2////Алексей Дреев
Evgeny|5ii/Bareev|4y2////Евгений Бареев
Sergey/Kovalev////Сергей Ковалёв
Dmitry/Bivol////Дмитрий Бивол
Alexander/Povetkin////Александр Поветкин
Khabib|H4/Nurmagomedov////Хабиб Нурмагомедов
Petr|1yo2/Yan////Пётр Ян
Shavkat/Rakhmonov|26////Шавкат Рахмонов
Aleksandr/Emelianenko|Yemely6|4y6////Александр Емельяненко
Alexander/Karelin////Александр Карелин
Alexei/Yagudin////Алексей Ягудин
Evgenia|Ye6|Yevgeniya|6y1/Medvedeva////Евгения Медведева
Anna/Shcherbakova|1c9////Анна Щербакова
Alexandra|3ks5/Trusova////Александра Трусова
Tatiana|3y3/Tarasova////Татьяна Тарасова
Alexei/Mishin////Алексей Мишин
Tatiana|3y3/Volosozhar////Татьяна Волосожар
Maxim|2ks2/Trankov////Максим Траньков
Aliona|2j3|2y3|2e2/Savchenko////Альона Савченко
Sergei/Grinkov////Сергей Гриньков
Ilia|2y1/Malinin
Ilia|2y1/Kulik////Илья Кулик
Adeliia|51|5y1/Petrosian|6y2////Аделия Петросян
Evgenia|Ye6|Yevgeniya|6y1/Tarasova////Евгения Тарасова
Victoria|2k5/Sinitsina////Виктория Синицина
Mikhail/Kolyada|3i3////Михаил Коляда
Anastasia|8y1|8i1/Mishina////Анастасия Мишина
Dmitrii/Kozlovskii|8y|9y////Дмитрий Козловский
Viktor/Ahn////Виктор Ан
Aliya|3i1/Mustafina////Алия Мустафина
Viktoria|2c5|7y1/Komova////Виктория Комова
Larisa|5s1/Latynina////Лариса Латынина
Nikita/Nagornyy|7|6i1////Никита Нагорный
Artur|3h2/Dalaloyan|6i2////Артур Далалоян
Evgeny|5ii/Rylov////Евгений Рылов
Yulia|J4/Efimova|Ye6////Юлия Ефимова
Mariya|41/Lasitskene////Мария Ласицкене
Sergey/Shubenkov////Сергей Шубенков
Yuliya|Julia/Stepanova////Юлия Степанова
Grigory|6i|6i1|6ii/Rodchenkov////Григорий Родченков
Vitaly|5i|5i1|5ii/Mutko////Виталий Мутко
Oleksandr|Alexander/Abramenko////Олександр Абраменко
Alexander/Bolshunov////Александр Большунов
Alexander/Legkov////Александр Легков
Sergey/Sirotkin////Сергей Сироткин
Robert/Shwartzman|1c9////Роберт Шварцман
Yaroslav/Popovych|5i2////Ярослав Попович
Andrei|5y/Kirilenko////Андрей Кириленко
Timofey|6i/Mozgov////Тимофей Мозгов
Alexey/Shved////Алексей Швед
Mykola|Nikolai|Nikolay/Shaparenko////Микола Шапаренко
Andrey|5i/Arshavin////Андрей Аршавин
Yuri|3y|4y|4i/Zhirkov////Юрий Жирков
Aleksandr/Golovin////Александр Головин
Alexander/Kokorin////Александр Кокорин
Fyodor|1e3|1e4/Smolov////Фёдор Смолов
Valery|5i|5i1|5ii/Karpin////Валерий Карпин
Lev/Yashin|2chine////Лев Яшин
Alexey/Smertin////Алексей Смертин
Matvey|5i/Safonov////Матвей Сафонов
Aleksei/Miranchuk////Алексей Миранчук
Mohammed/bin Salman|1e8////محمد بن سلمان
Mohammed/bin Nayef|6i1
Khalid|4e1/bin Salman////خالد بن سلمان
Abdulaziz|3e5/bin Salman////عبد العزيز بن سلمان
Faisal|2y3|1e4/bin Farhan////فيصل بن فرحان
Alwaleed|5i1/bin Talal////الوليد بن طلال
Turki|4y/al-Faisal|5y3////تركي الفيصل
Saud|2o2/al-Faisal|5y3////سعود الفيصل
Raif|2e1/Badawi////رائف بدوي
Amin|2ee1/Nasser////أمين الناصر
Ahmed|3a1/al-Asiri|5s3////أحمد العسيري
Bandar|4e1/bin Sultan////بندر بن سلطان
Josef/Mengele
Joseph/Goebbels
Nidal/Hasan|3s2
Hassan Sheikh|9eik|9a3/Mohamud|5o2|1ahmo2|5e1|1a5
Mohamed Abdullahi|9bdu4/Mohamed|5m2
Sharif Sheikh|2er9|9eik/Ahmed|3a1
Muse|2u2|3a/Bihi
Mohamed Hussein/Roble|2o3
Siad|2y2|2ya2/Barre
Ayaan Hirsi|37/Ali
Mahmoud Ali|3a8/Youssouf|1us2|42|43|5e1
Joice|2y2/Mujuru
Constantino|9ne/Chiwenga
Perrance|3e3|4e3/Shiri
Kenneth/Kaunda|1ua3
Levy|3i/Mwanawasa|8s1
Frederick|44|71/Chiluba
Bingu wa/Mutharika|35
Peter/Mutharika|35
Filipe|1e4|3l3/Nyusi|4s1
Sam/Nujoma|14
Hifikepunye|9j1/Pohamba
Mokgweetsi|63/Masisi
Thabo/Mbeki|4e|1'4
Walter/Sisulu|1u4
Pravin|4ee1|6d/Gordhan|42
Nhlanhla|52/Nene
Mmusi|13/Maimane|5i2
Caster|4o1/Semenya
Reeva|1i2|22/Steenkamp|5c3
Makhaya|33/Ntini
Eugene/Terreblanche|5'B6
Hugh/Masekela|3a4
Charlize|6s1/Theron
Sarath|5/Fonseka|5c1
Anton/Balasingham|82
Vinayagamoorthy|9urthi|9oorthi/Muralitharan|6d5
Mahela/Jayawardene|9na|8a2|3e7
Junius/Jayewardene|3a7|3awardena
Tillakaratne|4eke5|4e7|1hi9/Dilshan
Aravinda|25/de Silva
Ranasinghe|9a/Premadasa
Sajith|5/Premadasa
Dinesh/Gunawardena|8a2|3ewardene|9ne
Zahran|3a3|1e4/Hashim|4e1
Lakshman|2x3/Kadirgamar|2th7
Mohamed/Nasheed|4i1
Maumoon Abdul|2m9/Gayoom|Q5
Abdulla|7h/Yameen
Ibrahim Mohamed/Solih|3e1
Mohamed/Muizzu|41
Omar|U3/al-Bashir
Abdelfattah|3u7/al-Burhan|4o5|4o4////عبد الفتاح البرهان
Sadiq|3e1|3ek/al-Mahdi|4e3////الصادق المهدي
Ali Osman|5th3|4Uth3/Taha////علي عثمان طه
Salah/Gosh|1h3////صلاح قوش
Gibril|J5/Ibrahim////جبريل إبراهيم
Musa|1ous2|1o3/Hilal////موسى هلال
Ahmed|3a1/Haroun|32////أحمد هارون
Abdel Wahid|3u7|3ul Wahe1|9e1/al-Nur|4o2////عبد الواحد النور
Kamil|3e1/Idris|5s////كامل إدريس
Alaa|3/Salah////علاء صلاح
Bashar|2c3/Assad|al-5/Q44329/bbc guardian reuters nyt aljazeera=al-Assad//بشار الأسد
Salim/Idris|5s
Hafez|3i1/Assad|al-5
Asma|4a/Assad////أسماء الأسد
Maher|3i1/Assad////ماهر الأسد
Rifaat|1e4|41/Assad////رفعت الأسد
Murhaf|1a4/Abu Qasra////مرهف أبو قصرة
Farouk|5q|3uq|32/al-Sharaa|8////فاروق الشرع
Ali/Mamlouk|42////علي مملوك
Bouthaina|17|26|1uthay2|6y2/Shaaban|33////بثينة شعبان
Moaz|2u2|1u2|3th/al-Khatib|7ee1////معاذ الخطيب
Riad|2y2/Hijab////رياض حجاب
Riad|2y2/al-Asaad|61////رياض الأسعد
Mazloum|42|5o1/Abdi////مظلوم عبدي
Abu Mohammed/al-Adnani////أبو محمد العدناني
Terry/Gou|Guo////郭台銘
Rustam/Emomali|7i////Рустами Эмомалӣ
Muhiddin|2k6/Kabiri////Муҳиддин Кабирӣ
Gulmurod|6a1/Khalimov|H6////Гулмурод Ҳалимов
Kokhir|Qo3|Q5/Rasulzoda////Қоҳир Расулзода
Prayuth|6/Chan-ocha////ประยุทธ์ จันทร์โอชา
Ahmet|4d/Davutoglu
Kemal|1a3/Kilicdaroglu////Kemal Kılıçdaroğlu
Binali/Yildirim|4e3////Binali Yıldırım
Abdullah|7|3a4/Gul|2e1////Abdullah Gül
Suleyman|4i3|2e6/Soylu////Süleyman Soylu
Mustafa Kemal|5ph7|1oust9|1ost9/Ataturk|5e2////Mustafa Kemal Atatürk
Suleyman|4i3|2e6/Demirel////Süleyman Demirel
Orhan|2k3/Pamuk////Orhan Pamuk
Elif/Shafak|14////Elif Şafak
Ahmet|4d/Altan////Ahmet Altan
Osman|1th3/Kavala////Osman Kavala
Muharrem|1o6/Ince////Muharrem İnce
Ozgur|Oezguer/Ozel|1e3////Özgür Özel
Mansur|4o2/Yavas|5h////Mansur Yavaş
Mesut|4d|2z2/Ozil|1e3////Mesut Özil
Arda/Guler|2e3////Arda Güler
Senol|1h4/Gunes|2e3////Şenol Güneş
Cemil|Ja3|J4/Bayik////Cemil Bayık
Leyla|1a3|2i2/Zana////Leyla Zana
Leyla|1a3|2i2/Guven|2e3////Leyla Güven
Rumeysa|4i2/Ozturk|1eztue2////Rümeysa Öztürk
Enver|Anwar/Pasha////Enver Paşa
Talat|4a1/Pasha////Talat Paşa
Serdar/Berdymukhamedov|4imu7|4imuhamedow|9am5
Rashid|2şit/Meredov|6w
Viktor/Shokin////Віктор Шокін
Kyrylo|Kirill/Budanov
Mykhailo/Fedorov
Rustem|4a1/Umerov
Oleksii|6y|3xiy|Alexei/Reznikov|4y3
Oleksiy|6i|Alexei/Danilov|3y3
Viktor/Medvedchuk
Yuriy|4|4i|31/Lutsenko
Dmytro|2itry/Firtash
Vasyl|3ily|3iliy/Lomachenko
Sergei|3hiy/Polunin|3o4////Сергій Полунін
Lesya|3i1/Ukrainka////Леся Українка
Maria|4i1|4y1/Prymachenko|2i8|3i8////Марія Примаченко
Oksana/Lyniv|1i3////Оксана Линів
Evgeniy|Yevhen|2hen/Maloletka|5y4////Євгеній Малолєтка
Anhelina|2g5/Kalinina////Ангеліна Калініна
Alona|2y3/Bondarenko////Альона Бондаренко
Kateryna|5i2|Yekateri2|Ekateri2/Bondarenko////Катерина Бондаренко
Viktor/Postol////Віктор Постол
Viktor/Petrenko////Віктор Петренко
Sergey|3hi1|3hii/Bubka////Сергій Бубка
Yuliya/Levchenko////Юлія Левченко
Maryna|3i2/Bekh-Romanchuk////Марина Бех-Романчук
Olha|2g1/Kharlan////Ольга Харлан
Andriy|5i|5j|4ei|4e1/Shevchenko////Андрій Шевченко
Oleksandr|Alexander/Zinchenko////Олександр Зінченко
Andriy|5i|4ei|4e1/Yarmolenko|J9////Андрій Ярмоленко
Anatoliy|7i|61|7/Trubin////Анатолій Трубін
Andriy|5i|4ei|4e1/Lunin////Андрій Лунін
Georgiy|Heorh2|Heorhii|51|6i/Sudakov////Георгій Судаков
Serhiy|5i|3g2|3gii|3gei/Rebrov////Сергій Ребров
Mykola|Nikolai|Nikolay/Matviyenko|5i4|54////Микола Матвієнко
Oleksandr|Alexander/Karavaev|6y2////Олександр Караваєв
Sergei|3hiy|3hi1/Palkin////Сергій Палкін
Andrei|5y/Kanchelskis////Андрей Канчельскис
Ihor/Klymenko|2i5////Ігор Клименко
Rinat|1e3/Akhmetov////Рінат Ахметов
Victor/Pinchuk////Віктор Пінчук
Yuriy|4i|4|31/Boyko|2i2////Юрій Бойко
Dmytro|2i3|2itry/Yarosh|J5////Дмитро Ярош
Viktor/Lyashko|1i5////Віктор Ляшко
Oleksiy|6i|3x2|Alexei/Honcharenko|Go9////Олексій Гончаренко
Andriy|5i/Kostin////Андрій Костін
Ihor|1g2/Zhovkva////Ігор Жовква
Ihor|1g2/Terekhov|43////Ігор Терехов
Hennadiy|7i|G7|Gennady|Gennadi|Gennadii/Kernes////Геннадій Кернес
Hennadiy|7i|G7|Gennady|Gennadi|Gennadii/Trukhanov////Геннадій Труханов
Borys|3i1/Filatov////Борис Філатов
Oleksandr|Alexander/Vilkul////Олександр Вілкул
Pavlo|3el/Kyrylenko|1iri5|3i5////Павло Кириленко
Vitaliy|6i|51|6/Kim////Віталій Кім
Oleksandr|Alexander/Starukh////Олександр Старух
Vladimir|Volodymyr/Saldo////Володимир Сальдо
Kirill|Kyrylo/Stremousov////Кирило Стремоусов
Alexander|Oleksandr/Zakharchenko////Олександр Захарченко
Vitaliy|6i|51|6/Zakharchenko////Віталій Захарченко
Igor|1h2/Bezler
Oleg|3h/Sentsov////Олег Сенцов
Nadiya|41|3ezhd1|4i1/Savchenko////Надія Савченко
Denys|3i1/Prokopenko////Денис Прокопенко
Svyatoslav|2i7/Palamar////Святослав Паламар
Yuriy|4i|4|31/Sodol////Юрій Содоль
Oleksiy|6i|3x2|Alexei/Neizhpapa////Олексій Неїжпапа
Yuriy|4i|4|31/Ihnat|1g3////Юрій Ігнат
Andriy|5i|4ei|4e1/Yusov////Андрій Юсов
Serhiy|5i|3g2|3gii|3gei/Bratchuk////Сергій Братчук
Oleksandr|Alexander/Prokudin////Олександр Прокудін
Vadym|3i1/Filashkin////Вадим Філашкін
Serhiy|5i|3g2|3gii/Lysak////Сергій Лисак
Mykola|Nikolai|Nikolay/Lukashuk////Микола Лукашук
Oleksiy|6i|3x2|Alexei/Kuleba////Олексій Кулеба
Vyacheslav|1i8/Chaus////В’ячеслав Чаус
Dmytro|2i3|2itry/Lubinets////Дмитро Лубінець
Lyudmyla|1i6|5i2|1iudmi2/Denisova|3y4////Людмила Денісова
Anton/Gerashchenko|Her9|56|Heras6////Антон Геращенко
Oleksandr|Alexander/Merezhko////Олександр Мережко
Oleksandr|Alexander/Onyshchenko|2i8|46////Олександр Онищенко
Serhiy|5i|3g2|3gii/Marchenko////Сергій Марченко
Yuriy|4i|4|31/Vitrenko////Юрій Вітренко
Petro|Pyotr|4/Kotin////Петро Котін
Mykhailo|5y2|Mikhail/Dobkin////Михайло Добкін
Oleksandr/Yefremov////Олександр Єфремов
Andriy|5i|4ei|4e1/Portnov////Андрій Портнов
Andriy|5i|4ei|4e1/Derkach////Андрій Деркач
Semen|3yo1/Kryvonos|2i5////Семен Кривонос
Vadym|3i1/Pozharskyi|9|8iy|8i1////Вадим Пожарський
Mykola|Nikolai|Nikolay/Azarov////Микола Азаров
Serhiy|5i|3g2|3gii|3gei/Kurchenko////Сергій Курченко
Oleksandr|Alexander/Yanukovych|7i2////Олександр Янукович
Hennadiy|7i|G7|Gennady|Gennadi|Gennadii/Moskal////Геннадій Москаль
Pavlo|3el/Lazarenko////Павло Лазаренко
Petro|Pyotr|4/Symonenko|1i7////Петро Симоненко
Natalia|6i1|6y1|5y1/Vitrenko////Наталія Вітренко
Oleksandr|Alexander/Kubrakov////Олександр Кубраков
Oleksiy|6i|3x2|Alexei/Chernyshov|8e1////Олексій Чернишов
Rostyslav|4i4/Shurma////Ростислав Шурма
Serhiy|5i|3g2|3gii|3gei/Shefir////Сергій Шефір
Andriy|5i/Bohdan|2g3////Андрій Богдан
Serhiy|5i|3g2|3gii|3gei/Sternenko////Сергій Стерненко
Vitaliy|6i|51|6/Shabunin////Віталій Шабунін
Sevgil|3h2/Musaieva|4y3|43////Севгіль Мусаєва
Georgiy|Heorh2|51|6|Heorhii|6i/Gongadze////Георгій Ґонґадзе
Pavel|3lo/Sheremet////Павел Шеремет
Victoria|2k5|2ktori2|2ktoriy1/Amelina////Вікторія Амеліна
Serhiy|5i|3g2|3gii|3gei/Zhadan////Сергій Жадан
Andrey|4i1|5i|4ii/Kurkov////Андрей Курков
Svyatoslav|2i7/Shevchuk////Святослав Шевчук
Eduard|2w3/Basurin////Эдуард Басурин
Sergei|3hi1|3hiy/Loznitsa|4ytsi1////Сергій Лозниця
Maksym|2xi1|4i1/Butkevych|6i2////Максим Буткевич
Vladyslav|4i4/Yesypenko|Esi5|3i5////Владислав Єсипенко
Stanislav/Aseyev|32|2iei2////Станіслав Асєєв
Oleksandr|Alexander/Kolchenko////Олександр Кольченко
Mykola|Nikolai|Nikolay/Karpyuk|4i2////Микола Карпюк
Iryna|2i2/Farion////Ірина Фаріон
Andriy|5i/Melnyk////Андрій Мельник
Oleksiy|6i|3x2|Alexei/Makeiev|4y2|42////Олексій Макеєв
Yaroslav|I7/Hunka////Ярослав Гунька
Mykola|Nikolai|Nikolay/Tochytskyi|9|9y////Микола Точицький
Gulnara|4o2/Karimova
Abdulla|7h/Aripov|O5
Bakhtiyor|7a1/Saidov
Tohir|1a3|1ak3/Yuldashev|1o7
Juma|Dzh3/Namangani
Gafur|1h4/Rakhimov|25
Sayfullo|2i5/Saipov
Rakhmat|24/Akilov|1q4
Akbarzhon|5d4|5j2/Jalilov|Dzh6|Dj6
Sharof|4a1/Rashidov
Javokhir|43/Sindarov
Muhammadu|1o7|53/Buhari
Bola/Tinubu|3i2
Nnamdi|14/Kanu
Nnamdi|14/Azikiwe
Chukwuemeka Odumegwu|5emeka9/Ojukwu|5o
Atiku/Abubakar|6e1
Chinua|4w1/Achebe
Nwankwo|51|33/Kanu
David/Oyelowo|3wol1|4e2
Mahamadou|71|1o7/Issoufou|61
Mohamed/Bazoum|32
Mamadou|51/Tandja|32
Amadou Toumani|49/Toure
Ibrahim Boubacar|9oubak2|9oubake1/Keita
Assimi/Goita|2u3
Iyad Ag|7h/Ghali|4y
Amadou|Hamadoun|1h5/Koufa|4f1
Dioncounda|3u7/Traore
Abdoulaye|35/Wade
Macky|4e1/Sall
Ousmane|6/Sonko
Ousmane|6/Sembene
Leopold/Senghor|42
Youssou|42|51/N'Dour|1d3
Yahya|22/Jammeh|32
Umaro Sissoco|6Cissok1|9sok1/Embalo
Ahmed Sekou|3a7/Toure
Moussa Dadis|1u8/Camara
Mamady|5i/Doumbouya|1umb3
Nafissatou|54/Diallo
Foday|3e1/Sankoh|5
Ahmad Tejan|3e7/Kabbah|5
Leymah|1a4/Gbowee|5
John/Kufuor|3fou1|3ou1|3f3
Mahamudu|5a2/Bawumia
Kofi|3f1/Annan|22|3o1
Asamoah|2s5/Gyan
Gnassingbe/Eyadema|2e4
Ahmadou|15|51/Ahidjo
Samuel/Eto'o|31
Idriss|5/Deby|3i
Mahamat Idriss|9dri1/Deby|3i
Hissene|5in|6/Habre
Ali Bongo/Ondimba|15
Ali Abdullah|7a4/Saleh|3i1////علي عبد الله صالح
Abed Rabbo Mansour|2drabbuh8|2du Rabbu8|2d Rabb9/Hadi
Rabbo|4u/Mansour
Abdul Malik|3e7|9e1|3el Male1|3 al-5/al-Houthi|44|8y////عبد الملك الحوثي
Abdulmalik|3e6|8e1|3elmale1/al-Houthi|44|8y////عبد الملك الحوثي
Hussein|4a2|3ay1/al-Houthi|44|8y////حسين الحوثي
Mohammed Ali/al-Houthi|44|8y////محمد علي الحوثي
Mahdi|1e3/al-Mashat|8a1////مهدي المشاط
Yahya|1e3|3i1|Yehia/Saree|4a|3i1|3i////يحيى سريع
Mohammed/Abdulsalam|45////محمد عبد السلام
Ali Mohsen|5uhsi1|8i1/al-Ahmar////علي محسن الأحمر
Sadeq|3i1/al-Ahmar////صادق الأحمر
Hamid|3ee1/al-Ahmar////حميد الأحمر
Tawakkol|6u1|5u1|5e1/Karman////توكل كرمان
Ibrahim/al-Asiri|5s3|5ee2////إبراهيم العسيري
Said|2ee1/al-Shihri|5e3|5a3////سعيد الشهري
Khaled|4i1/Bahah|4////خالد بحاح
#place safe
Kandahar|Q7////کندهار
Helmand|1i5
Kunduz|1o4
Badakhshan|54////بدخشان
Torkham|5u1|1u5
Nagorno-Karabakh|6y 8|9arabag1
Krakow|Crac2///Cracow, Queensland|Cracow Gold|Cracow University
Pristina|4h4|4htine
Mitrovica|7ts1
Peja|3e
Skopje|4l2|4i1////Скопје
Tetovo|5a////Тетово
Kumanovo|7a////Куманово
Bitola|5j////Битола
Ohrid|1k4|1c4////Охрид
Tirana|5e
Shkoder|5ra
Vlora|4e
Korca|4e
Gjirokaster|9ra
Saranda|6e
Lezha|4e
Podgorica|7ts1
Herzegovina|3c7|7w3
Srebrenica|8ts1|8z1
Banja Luka|3y6|8c1
Republika Srpska|7c8|9 Spr3
Krajina|3y3
Vojvodina|2i6////Војводина
Novi Sad|3y4////Нови Сад
Sandzak|4j2
Presevo|4h3
Medvedja|5đ1////Медвеђа
Racak|1e3
Drenica|5ts1
Ljubljana|17|5i3
Sundarbans|4e5////সুন্দরবন
Burgas|1o5////Бургас
Veliko Tarnovo|8u5|8y5|8e5////Велико Търново
Blagoevgrad|5y6////Благоевград
Kardzhali|1u7|1i7|1urdj3|4j3////Кърджали
Kazanlak|6u1|6y1////Казанлък
Haskovo|Kh6////Хасково
Dobrich|5t2////Добрич
Shumen|2o4////Шумен
Targovishte|1u9////Търговище
Yambol|J5////Ямбол
Asenovgrad|2s8////Асеновград
Pazardzhik|6j2////Пазарджик
Lovech|4t2////Ловеч
Kozloduy|7i////Козлодуй
Nessebar|34|3ebu1////Несебър
Dupnitsa|5c1////Дупница
Kyustendil|18////Кюстендил
Vratsa|3c1////Враца
Strandzha|6j1////Странджа
Kapitan Andreevo|9ndrey3////Капитан Андреево
Diaoyu|5o1
Abyei|2i3|3ie|2ey1
Jonglei|1u5|4o3
Dadaab|41|2ad2
Maasai Mara|28|2s8
Entebbe|51
Karamoja|7o///Karamojo Bell
Rwenzori|1u7
Dar es Salaam|9l2
Kilimanjaro|3a7|3l8|5e5
Bujumbura|3a5|6a2
Kinshasa|7s1
Lubumbashi|81
Bukavu|3u2
Brazzaville|46
Antananarivo|64
Strait of Hormuz|9 Hormo1|9 O4|9 Hormo2////مضيق هرمز
Brahmaputra|37|4am5
Sutlej|Satluj
Kanchenjunga|3g9|5a6|8a3
Vientiane|6en2|2a6
Luang Prabang|1ouan9|7h6|7h5
Dien Bien Phu|66|9 F1////Điện Biên Phủ
Khe Sanh|7|6hn
Cam Ranh|6hn
Nha Trang|17
Oecusse|6i
Tehran|3e3/Q3616///تهران
Isfahan|E6////اصفهان
Mashhad|Meshed|42////مشهد
Fukushima|3i5|3a5////福島
Nagasaki|52|4z3////長崎
Hokkaido|34////北海道
Ryukyu|41////琉球
Futenma|4m2////普天間
Busan|P4
Incheon|42
Pyongyang|2e7////평양
Panmunjom|7e2|8n////판문점
Gwangju|K6////광주
Daegu|T4////대구
Daejeon|Taej2////대전
Jeju|Ch3////제주
Gyeongju|Ky5////경주
Jeonju|Ch4////전주
Gangneung|Kangn3////강릉
Pyeongchang|28////평창
Gimpo|K4////김포
Gyeonggi|Ky5////경기
Gyeongsang|Ky7////경상
Yeonpyeong|1onpy3|63|4g6////연평
Baengnyeong|3k6|Paengny3|73////백령
Cheonan|24////천안
Ganghwa|K6////강화
Dokdo|T4////독도
Paektu|Baekdu|4d1///Baekdu-daegan/백두
Mount Kumgang|7e6|6Ge6////금강
Yongbyon|1eongbye2|6u1|Ny7////녕변
Sinuiju|1h6////신의주
Hamhung|4e3////함흥
Chongjin|2e6////청진
Nampo|4h1////남포
Punggye-ri|45|1h9|1oo8////풍계리
Tongchang-ri|Don9////동창리
Yodok|3u1|3e2////요덕
Ryanggang|Y7////량강
Misrata|3u4|7h////مصراتة
Benghazi|43////بنغازي
Sirte|Surt////سرت
Maghreb|33
Marrakech|7s1
Nouakchott|9|18|5s4////نواكشوط
Nouadhibou|54////نواذيبو
Bandar Seri Begawan|8r9
Chisinau|Kishinev
Ulaanbaatar|37|7ta2|3nbato1////Улаанбаатар
Naypyidaw|6t2
Thimphu|51
Nowshera|6h2
Wagah|3ha
Siachen|5i1
Khan Younis|64|6unu1
Maguindanao|7i3
Boracay|3o3
Yekaterinburg|Eka9
Nizhny Novgorod|5i9|5iy9
Jeddah|1i4|5//ap=Jiddah//جدة
San Mateo|7t2
Santa Susana|9an2
Bulawayo|3u4|3o4
Cabo Delgado|2p9
Mocimboa da Praia|9de6
Windhoek|5u1
Gaborone|3a4|3e4
Johannesburg|56|9o3
Bloemfontein|9ie1|3o8
Pietermaritzburg|9itzbe2|1eterm9
Khayelitsha|4a6
Mpumalanga|4u5
Stellenbosch|9s1
Khartoum|52////الخرطوم
El Fasher|Al-Fashir|7i1
Hualien|5a1////花蓮
Ashgabat|3khabad|3kabad
Enerhodar|4g4
Vovchansk|2l6
Uzhhorod|3g4
Debaltseve|9o
Ilovaisk|5y2
N'Djamena|Djamena
Maiduguri|4i4|6i2
Damaturu|52
Zamfara|2n4
Agadez|5s
Tillaberi|8y
Timbuktu|Tombouctou|5c2
Azawad|3ou2
Ouagadougou|28|8d2|6ug1
Casamance|3s6
Conakry|K6
Abidjan|33|5i2
Yamoussoukro|3a7|83
Douala|14///Duala people|Duala language
Hodeidah|1uday3|7|Hudaida//ap=Hodeida;bbc=Hudaydah//الحديدة
Sanaa|4'1|3'1////صنعاء
#place safe Afghanistan|Afghan|Afghans
Mazar-i-Sharif|6e7//ap=Mazar-e-Sharif//مزار شریف
Paktia|5y1|4y1////پکتیا
Nangarhar|53|1i7|4ra3|4h5////ننگرهار
Nuristan|1oo6|3e4|1o7////نورستان
Uruzgan|O6|2o4|Oro4////ارزگان
Badghis|2ghd2|42////بادغیس
Jowzjan|1a5|24|1au4////جوزجان
Sar-e-Pul|4i4|7o1////سرپل
Faryab|3i2////فاریاب
Daikundi|2y5|4o3////دایکندی
Nimroz|4u1|5o1////نیمروز
Panjshir|6e1|6ee1|34////پنجشیر
Logar|2w3////لوگر
Maidan Wardak|2yd9|1eyd9////میدان وردک
Kapisa|5s1////کاپیسا
Bamiyan|33|42////بامیان
Herat|1i3////هرات
Khost|3w2////خوست
Gardez|4i1|5y1////گردیز
Pul-e-Khumri|4i7|1ol-e-Kho3|1ol9
Taloqan|3u3
Sheberghan|2iba5|4a5|2i7|2ibi5|72
Maimana|2y4|Meymaneh|2ymaneh
Musa Qala|8eh|5K3
Spin Boldak|6u4
Dasht-e-Barchi|6i7
Pul-e-Charkhi|4i8|1ol-9
Bagram|3h3////بگرام
Panjwai|6y1|7i
Zhari|4ay|4y
Arghandab|35
#place anchored Afghanistan|Afghan|Afghans
Kunar|1o3////کنر
Baghlan|33///Baglan Bay/بغلان
Parwan|3v2////پروان
Faizabad|2y5
Marjah|5|4e1
#group safe
Hezb-e-Islami|1izb-i7|1izb9|5i7
Pashtun|1u5|2k4|5oo1|1uk4////پښتون
Pashtuns|1u6|2k5|5oo2|1uk5
Levski Sofia|5y6////Левски София
Ludogorets|9z////Лудогорец
Uyghur|1i4|32|1ig2////ئۇيغۇر
Uyghurs|1i5|33|1ig3
Falun Gong|7u2////法轮功
Maasai|23
Interahamwe|55|5e5
Panathinaikos|6e6////Παναθηναϊκός
Olympiacos|7k2|2impiak2////Ολυμπιακός
Rashtriya Swayamsevak Sangh|9 Swayamsew8|9 Swyamse9
Vishwa Hindu Parishad|4va Hindu9
Bharatiya Janata|4ti9|9 Jan2|69
Naxalite|3e4
Naxalites|3e5
Khmer Rouge|8gu1|19
Nahdlatul Ulama|4a9|2dhla9|4ha9
Muhammadiyah|1oh9|56
Jemaah Islamiyah|9lami2|9lamiya|1amaah 9|4'ah 9
Laskar Jihad|3h9
Ahmadiyya|7ah|71
Yedioth Ahronoth|6 Ahronot|6 Aharonot
Kyrgyz|Kirghiz|Kirgiz|4h2
Al-Qaida|al-Qae2/Q34490/ap guardian=al-Qaida;reuters cnn=al Qaeda;bbc aljazeera=al-Qaeda;nyt=Al Qaeda;afp=Al-Qaeda//القاعدة
Al-Shabab|al-Shaba2//ap bbc=al-Shabab;guardian cnn=al-Shabaab;reuters=al Shabaab//الشباب
Hezbollah|1i7|1izba4|1izbu4|4a4////حزب الله
Taliban|3e3////طالبان
Houthi|14
Houthis|15
Hashd al-Shaabi|4ed 9|9Sh3|4id 9////الحشد الشعبي
Kataib Hezbollah|4'ib 9|4eb 9|1etaib 9|8i7|8izba4|4eb Hi7////كتائب حزب الله
Asaib Ahl al-Haq|9 al-Haq1|9 e5|2saib A9////عصائب أهل الحق
Jabhat al-Nusra|8n6|9-Nusrah|9-No3////جبهة النصرة
Hayat Tahrir al-Sham|3'at Tahri9|9rir as5|9rir ash5|9rir al-C3////هيئة تحرير الشام
Ahrar al-Sham|7sh5|7s5|9C3////أحرار الشام
Jaish al-Islam|2ysh9|1eish9////جيش الإسلام
Jaish al-Adl|2y9|6u5|1ei9////جيش العدل
Ansar al-Sharia|9Shariah|9Shari'1|7sh7////أنصار الشريعة
Ansar Beit al-Maqdis|7ayt 9|7ait 9|9t al-Maqde1////أنصار بيت المقدس
Izz al-Din al-Qassam|5d-Din 9|4el-Deen 9|5d-Deen 9|4el-Din 9|Ezz al-Din 9|Ezz el-Din 9////عز الدين القسام
Izzedine al-Qassam|Ezzedine 9|5din 9|5dine 9|Ezzedeen 9|Ezzeddin 9////عز الدين القسام
al-Mourabitoun|49|4urabit2////المرابطون
Ennahda|6h1////حركة النهضة
Janjaweed|6i1|7i1////الجنجويد
Peshmerga|5a3|5i3////پێشمەرگە
Basij|3s2////بسیج
Ansarullah|5a4|5o4////أنصار الله
Mujahedeen-e-Khalq|5idee9|1ojahedi9|7i9////مجاهدین خلق
Hizb ut-Tahrir|5al7|5a8////حزب التحرير
Fatemiyoun|3i6|72|3imiy2////لواء فاطميون
Zainabiyoun|2y8|1e9|4e6////لواء زينبيون
Fatah al-Islam|3h9|3eh9////فتح الإسلام
Yisrael Beiteinu|9eite2|Israel9|9eyte2|Israel Beite2////ישראל ביתנו
Shin Bet|8h////שב"כ
Knesset|7h////הכנסת
Haganah|6////ההגנה
Yazidi|1e4|E4
Yazidis|1e5|E5
Tigrayan|4e2
Tigrayans|4e3
Asharq al-Awsat|3raq9////الشرق الأوسط
al-Masry al-Youm|7i8|9al-Yo1////المصري اليوم
al-Arabiya|9y1|9ah////العربية
Rohingya|61|5j1|6i2
Rohingyas|62
Lashkar-e-Taiba|9-Tayya2|9-To3|8i6|9-Tayy3|9-Taye2|9-Tay3|8i-Tayya2
Jaish-e-Mohammed|9ohamma1|9uhamma1|6i9|9oha3|6i-Muhamma1
Lashkar-e-Jhangvi|8i8|9-Jangh2
Jamaat-ud-Dawa|9-Dawah|4'at-ud-Da'wah|8l5|49
Jamaat-e-Islami|7i7|4t9|4'at9
Sipah-e-Sahaba|6i7
Harkat-ul-Mujahideen|3akat-ul-M9|9-Mujahe4|9-Mujahidi1
Hizbul Mujahideen|9jahe4|9jahidi1|9jahedi1|9jaha4
Tehrik-e-Taliban|4eek-9|7i8|4eek-i8
Tehreek-e-Insaf|4i9|4ik-i6|8i6
Tehreek-e-Labbaik|8i8|4ik-9|9-La4
Muttahida Qaumi Movement|3ahida Qaumi9|9 Quami9
Baloch|3u2|4u2////بلوچ
Abu Sayyaf|7af1|72|9f1
Wagner Group|Vag9
Rossiya Segodnya|5a9|9egodni1////Россия сегодня
Izvestia|7y1////Известия
Komsomolskaya Pravda|9kai8////Комсомольская правда
Moskovsky Komsomolets|8iy Ko9|8ii Ko9|8i Ko9////Московский комсомолец
Novaya Gazeta|4i8////Новая газета
Nezavisimaya Gazeta|9ai8////Независимая газета
Rossiyskaya Gazeta|5iska9|5ska9////Российская газета
Krasnaya Zvezda|6i8////Красная звезда
Ekho Moskvy|1c9|9vi////Эхо Москвы
Roscosmos|3k5////Роскосмос
Rosoboronexport|9eks4////Рособоронэкспорт
Roskomnadzor|3c8////Роскомнадзор
Rosgvardia|9y1|9i1////Росгвардия
Spetsnaz|4z3|4znas////спецназ
CSKA Moscow|TsS9////ЦСКА Москва
Lokomotiv Moscow|9e7////Локомотив Москва
Anzhi Makhachkala|2ji Ma9////Анжи Махачкала
Krylia Sovetov|4y9|9vi4////Крылья Советов
Surgutneftegas|9tegaz////Сургутнефтегаз
Vnesheconombank|6k8////Внешэкономбанк
Yukos|1o4////ЮКОС
Sukhoi|5y///Sukhoy Log/Сухой
Sinhalese|3g6
Janatha Vimukthi Peramuna|5a Vimukti9|9imukti9
Kuomintang|Guomind3|6g4////國民黨
Tajik|2d3|2dzh2
Tajiks|2d4|2dzh3
Euromaidan|6y3|Yev8////Євромайдан
Aidar Battalion|1ydar 9
Pravy Sektor|4i8|5i7////Правий сектор
Batkivshchyna|9hi2|75////Батьківщина
Naftogaz|5h2////Нафтогаз
Energoatom|4h5////Енергоатом
Ukrenergo|7h1////Укренерго
PrivatBank|2y7////ПриватБанк
Ukrainska Pravda|4yins9|9ya7////Українська правда
Shakhtar Donetsk|6yo9|6e9////Шахтар Донецьк
Tuareg|1o5///Volkswagen Touareg|VW Touareg
Tuaregs|1o6
Fulani|1o5
Ansar Dine|6Edd3|9
Seleka|4c1
#term safe
Pashto|1u4|5u|Pushtu////پښتو
Diwali|2v3
Quran|Ko3|3'2//guardian=Qur'an;bbc=Koran/Laura Koran/القرآن
Rosh Hashanah|9ana
Hanukkah|Chanu3|3nu3|52
Eid al-Fitr|4u6|4e6|I9////عيد الفطر
Eid al-Adha|4u6|4e6|I9////عيد الأضحى
Ashura|3o3////عاشوراء
Arbaeen|5i1////الأربعين
Nowruz|4oo1|2ro2|2roo1|23|4o2|1a4////نوروز
Sukkot|2cc2|6h|2ccoth////סוכות
Shavuot|7h////שבועות
Haredi|Ch5////חרדי
Haredim|Ch6////חרדים
Hasidic|Chas5|3s4|Ch6
Simchat Torah|39|6s6////שמחת תורה
Kaaba|2'3|5h////الكعبة
Wahhabi|33
Wahhabism|35
Novichok|4t4|7c1////Новичок
Kinzhal|3d4|3j2////Кинжал
Oreshnik|6y1////Орешник
Holodomor|G8////Голодомор
#place safe Armenia|Armenian
Yerevan|E5|J6////Երևան
Gyumri|14|1i4////Գյումրի
Etchmiadzin|19|1jmiats2|9ine////Էջմիածին
Syunik|1i4////Սյունիք
Jermuk|Dzh5|Dj5////Ջերմուկ
Tavush|3o3////Տավուշ
Ijevan|1d5|1dzh4////Իջևան
Gegharkunik|6g4|7o4////Գեղարքունիք
Zangezur|6o2|4h4
Metsamor|2dz4////Մեծամոր
Dilijan|4zh2////Դիլիջան
Vayots Dzor|5z5////Վայոց ձոր
Noyemberyan|8i2////Նոյեմբերյան
Zvartnots|8z////Զվարթնոց
Artsakh|2z3////Արցախ
#place anchored Armenia|Armenian
Meghri|32////Մեղրի
Hrazdan|R5////Հրազդան
#place safe Azerbaijan|Azerbaijani|Azeri
Karabakh|6g1|Garabagh|Qarabagh
Aghdam|23
Jabrayil|1ebra2|Dzhebra2|52
Zangilan|4e3|1e6
Qubadli|G6|Kubatly|Gubadly
Lachin|2t4
Kalbajar|1e6|1elbad3|1elbadzh2
Khojaly|6i|3d4|3dzh3
Khojavend|6a2
Hadrut|G5
Martakert|3d5
Ganja|1y4|3d2|Gyandzha
Sumgait|5y2|3qay2
Nakhchivan|4iche3|2xc4|4ije3
Mingachevir|4echau1|4ec4
Baku|3o1
Gabala|Q5
Lankaran|1enko3|1e6
Shamakhi|2emakha
Absheron|1p6
Gobustan|Q7
Horadiz|G6
Azerbaijan|7d3|7dzh2|63
#place anchored Azerbaijan|Azerbaijani|Azeri
Fuzuli|1i4|1izo3
Sheki|2a2
#place safe Latvia|Latvian|Estonia|Estonian|Lithuania|Lithuanian
Tallinn|6
Jurmala|Y6
Liepaja|5y1
Ivangorod|4h4
Daugavpils|9l1
Saaremaa|7
#place safe Bangladesh|Bangladeshi|Bangladeshis
Sylhet|1i4////সিলেট
Narayanganj|8o2
Bhasan Char|1ash7|4h7
Kutupalong|3a6
#place safe Belarus|Belarusian|Belarussian
Mogilev|Mahilyow|Mahiliou|Mahileu|5yo1|Mahilou////Магілёў
Vitebsk|3s4|2ci4|3sy4////Віцебск
Bobruisk|1a6|1abruy2|5y2////Бабруйск
Baranovichi|5avichy|5a5////Баранавічы
Mozyr|1a3////Мазыр
Soligorsk|1alih4////Салігорск
Molodechno|Maladzechna|Maladechna|Maladzyechna////Маладзечна
Novopolotsk|1avapola3////Наваполацк
Polotsk|3a3////Полацк
Zhodino|4zina////Жодзіна
Rechitsa|4y3////Рэчыца
Osipovichi|Asipovichy|A9|9y////Асіповічы
Astravets|Ostro4|6y3////Астравец
Bruzgi|4h1|5y////Брузгі
Oshmyany|A7|Ashmi3////Ашмяны
Zyabrovka|5au2|1iabrau2|1i7////Зябраўка
Machulishchi|9chy|83////Мачулішчы
Novogrudok|Navahrudak|8e1////Навагрудак
Kurapaty|3o4////Курапаты
Okrestina|Akrests3|A8|6s3////Акрэсціна
Belovezhskaya Pushcha|3avezhskay9|9kaya Pus3////Белавежская пушча
Nesvizh|1ya5////Нясвіж
Berezina|1ya6|1ia6////Бярэзіна
Belarus|1y6|1i6////Беларусь
#place anchored Belarus|Belarusian|Belarussian
Borisov|Barysaw|Barysau////Барысаў
Svetlogorsk|2ietlah4|5ah4////Светлагорск
#place anchored Bulgaria|Bulgarian
Ruse|1ous2////Русе
#place safe China|Chinese|Beijing
Xinjiang|Sink4|3g5////新疆
Urumqi|4ch1
Kashgar|2x3
Yarkand|6t
Turpan|3f2
Ghulja|14
Shigatse|Xigaze|X6|6z1
Guizhou|Kweichow///Kweichow Moutai/贵州
Guangdong|Kwangtu2////广东
Guangxi|Kwangsi////广西
Zhejiang|Chek4////浙江
Jiangsu|K6////江苏
Jiangxi|Kiangsi////江西
Shaanxi|2ens1////陕西
Shanxi|4s1///Oberlin Shansi/山西
Hebei|1op2|Hopeh////河北
Hubei|2peh|2p2////湖北
Anhui|3we1////安徽
Gansu|K4////甘肃
Qinghai|Ts6|Ch6////青海
Heilongjiang|4ungk4////黑龙江
Chengdu|5t1////成都
Hangzhou|4chow////杭州
Fuzhou|Foochow////福州
Guilin|Kwe4////桂林
Zhengzhou|Chengchow|62////郑州
Lanzhou|3chow////兰州
Shenzhen|52|4g4////深圳
Ningbo|4p1////宁波
Yan'an|1en2////延安
Harbin|Kh5////哈尔滨
Hohhot|1uhe3|1u4////呼和浩特
Tiananmen|2e6|53|4n5|2ena3|4e4////天安门
Yangtze|5s1|4zi///Yangtse Incident
#place safe China|Chinese|Beijing|Hong Kong
Macau|4o//official=Macao/Macao Affairs|Macao Special Administrative Region|Macao Daily News|Macao Greater Bay Area|Zhuhai-Macao Bridge/澳門
#place anchored China|Chinese|Beijing
Hotan|Kh4///Kingdom of Khotan
Fujian|2kie1////福建
Shandong|4tu2|4g4///Shantung silk|silk Shantung/山东
#place anchored China|Chinese|Beijing|Vietnam|Philippines|Philippine
Spratly|6e1
#place never
Beijing|Pek3/Q956///北京
Guangzhou|Canton
Nanjing|3k3
Mumbai|Bombay/Q1156
Kolkata|Calcut2/Q1348
Chennai|Madras/Q1352
Bengaluru|Bangalore/Q1355
Almaty|4-Ata
Yangon|Rango2
Myanmar|Burma/Q836
#place anchored Kenya|Kenyan|Kenyans|Nairobi
Mombasa|6s1///Reg Mombassa
Garissa|51
#place safe Egypt|Egyptian|Egyptians
Sharm el-Sheikh|6a8|9Sheik|6ash7|9Sha3|9C5////شرم الشيخ
el-Arish|5ee2////العريش
Sheikh Zuweid|9waye1|9wa2|8owa2|84////الشيخ زويد
Bir al-Abd|9e1|1e9|4e5////بئر العبد
Ismailia|7y1|7yah////الإسماعيلية
Zagazig|2qaziq////الزقازيق
Assiut|2y2|3y2|23|4o2////أسيوط
Sohag|4j////سوهاج
Aswan|2su2|2sou2////أسوان
Beni Suef|1a7|8i1|Bani Sweif|7way1|Bani Suwayf////بني سويف
Fayoum|2iy2|3y2|32|3y3///Fayum mummy|Fayum mummies|Fayum portrait|Fayum portraits/الفيوم
Kafr el-Sheikh|5a8|9heik////كفر الشيخ
Qalyubia|7y1|3ubiy1|4oubiy1|Kaliobeya|3ioubiy1|4o4////القليوبية
Dakahlia|2qahliy1|7y1|6ey1|2q5////الدقهلية
Monufia|1eno4|Menoufiya|3o4|Minufiya|3ofey1|Menoufeya////المنوفية
Gharbia|6y1|5ey1////الغربية
Hurghada|43|6r2////الغردقة
Marsa Matrouh|1ersa Matr2|9r2|1ers9////مرسى مطروح
Imbaba|E5////إمبابة
Rabaa al-Adawiya|9Adawiyah|3ia a9|9Adawe2|6e9|4'a a9////رابعة العدوية
Nag Hammadi|3aa8|3a8|73////نجع حمادي
Ain Sokhna|5u4|E9|1yn Su4|6u4////العين السخنة
#place anchored Egypt|Egyptian|Egyptians
Mansoura|43|8h////المنصورة
Mahalla|7h////المحلة
Minya|3i1|Menia////المنيا
Beheira|7h////البحيرة
Sharqia|6y1|4k2|6yah////الشرقية
#place safe Ethiopia|Ethiopian|Ethiopians
Addis Ababa|8e2|2is Abe2|28|8b3////አዲስ አበባ
Mekelle|51|1a5////መቐለ
Tigray|5i////ትግራይ
Axum|1ks2////አክሱም
Adwa|2o2|2u2////ዓድዋ
Adigrat|2d5
Humera|1imo2
Bahir Dar|3a5|3e5|35
Lalibela|7l1
Kombolcha|C8|1e7
Woldiya|1e5|51|Weldia
Debre Berhan|7i4|7re3
Mai Kadra|4C4
Oromia|5y1
Benishangul-Gumuz|9ul-Guma1|3eshan9
Wollega|1e4|1e5|1alla2|4a2
Jijiga|2g4
Dire Dawa|7u1|1e7
Harar|3r2
Shashamane|5eme2|7e2|5e4
Gambella|61
Hawassa|A5
Welkait|1o5|Wolqayt|5y1|1olkay2|Wolkayt|3qay1
Zalambessa|81|4n5
#place safe Eritrea|Eritrean
Badme|3i2
Asmara|3e2////ኣስመራ
Massawa|5u1|33
Assab|3e1
#place anchored Ethiopia|Ethiopian|Ethiopians
Gondar|4e1////ጎንደር
Dessie|41
#place safe Georgia|Georgian
Tskhinvali|9|27////ცხინვალი
Sukhumi|1o5|6|24////სოხუმი
Kutaisi|1o6////ქუთაისი
Batumi|3o3////ბათუმი
Zugdidi|1o6////ზუგდიდი
Rustavi|1o6////რუსთავი
Ochamchire|9a////ოჩამჩირე
Gudauta|4o3////გუდაუთა
Adjara|14|Ajaria|2zhari1|5i1////აჭარა
Abkhazia|7y1|25|5s2////აფხაზეთი
Ossetia|24|2etiy1|6y1
Mtskheta|34|2z5////მცხეთა
Javakheti|9a|Dzh8////ჯავახეთი
Akhalkalaki|19////ახალქალაქი
Akhaltsikhe|19////ახალციხე
Kakheti|7a|24////კახეთი
Svaneti|7a////სვანეთი
Pankisi|6s1////პანკისი
Akhalgori|17////ახალგორი
Borjomi|3zh3|3dzh3////ბორჯომი
Anaklia|6y1////ანაკლია
Enguri|I5////ენგური
Signagi|3hnagh1|3h4////სიღნაღი
Verkhny Lars|6i6|6i5////Верхний Ларс
#place safe Greece|Greek
Thessaloniki|47|9ika////Θεσσαλονίκη
Piraeus|3ea2|33|Peiraias|3ea1////Πειραιάς
Heraklion|I7|Iraklio|8|6e3////Ηράκλειο
Chania|K5////Χανιά
Rethymno|8n|4i3|4imnon////Ρέθυμνο
Lesbos|3v2////Λέσβος
Chios|K4|H3////Χίος
Evia|2vo2|2v2////Εύβοια
Kefalonia|Ceph6|C8|5l4////Κεφαλονιά
Zakynthos|3i5////Ζάκυνθος
Mytilene|5ini|Mitilini////Μυτιλήνη
Idomeni|Ei6////Ειδομένη
Alexandroupolis|9upoli////Αλεξανδρούπολη
Kavala|5l1////Καβάλα
Ioannina|Y6////Ιωάννινα
Nafplio|7n|2vplion////Ναύπλιο
Trikala|4k3////Τρίκαλα
Missolonghi|1e9|Mesolongi|Messolongi////Μεσολόγγι
Mykonos|1i5////Μύκονος
Kythira|4e2|1i5////Κύθηρα
Kastellorizo|Cas9|65////Καστελλόριζο
Agathonisi|9s1////Αγαθονήσι
Farmakonisi|9s2|Pha9////Φαρμακονήσι
Skyros|2i3////Σκύρος
Aegina|E4////Αίγινα
Spetses|5ai////Σπέτσες
Lavrio|6n////Λαύριο
Elefsina|6s////Ελευσίνα
Syntagma|1i6////Σύνταγμα
Exarchia|6e2|43////Εξάρχεια
Peloponnese|9sus|9sos|73////Πελοπόννησος
Amorgos|5h2////Αμοργός
Kalymnos|3i4////Κάλυμνος
Pyrgos|1i4////Πύργος
Argostoli|9on////Αργοστόλι
Aigio|E3|5n////Αίγιο
Halkidiki|Ch8|Kh8////Χαλκιδική
Larnaca|5k1////Λάρνακα
Paphos|2f2///Pafos FC/Πάφος
Ayia Napa|1g7|26////Αγία Νάπα
Kyrenia|1ery3////Κερύνεια
Varosha|5i1////Βαρώσια
Dhekelia|16////Δεκέλεια
#place anchored Greece|Greek
Ikaria|1c4////Ικαρία
#place safe Emirates|Emirati|UAE|Qatar|Qatari|Bahrain|Bahraini|Oman|Omani|Kuwait|Kuwaiti
Fujairah|7|3e4|4y3////الفجيرة
Ras al-Khaimah|9aima|9ayma|4e9|9ay3////رأس الخيمة
Umm al-Quwain|8ai4|8ayway1|2 9|9way1////أم القيوين
Sharjah|6////الشارقة
Abu Dhabi|4Z3|53|2o7////أبو ظبي
al-Dhafra|9h////الظفرة
Jebel Ali|1aba5|1a7////جبل علي
al-Udeid|5a2|5ay1|3O4////العديد
Lusail|4y1////لوسيل
al-Wakrah|8////الوكرة
Ras Laffan|72////رأس لفان
Manama|6h////المنامة
Muharraq|52|1o6////المحرق
Sitra|5h////سترة
Diraz|1u3////الدراز
#place safe Oman|Omani
Muscat|1asq2|1a4////مسقط
Duqm|3u1////الدقم
Musandam|1a6|3s5////مسندم
#place anchored Oman|Omani
Salalah|6////صلالة
#place safe India|Indian|Indians
Ahmedabad|3a5////અમદાવાદ
Srinagar|1h7
Visakhapatnam|3ha9|3hak7|9ta3
Thiruvananthapuram|1iruvana9|88
Tiruchirappalli|1hiruch9|95
Guwahati|1au4///Gauhati High Court
Ghaziabad|17
Bhubaneswar|8h3|4nesh3
Muzaffarnagar|3za8|57|6e6
Muzaffarpur|3za6|55
Haridwar|34////हरिद्वार
Vrindavan|6b2
Ayodhya|5i1|42////अयोध्या
Ladakh|3hak////लद्दाख
Pahalgam|3e4
Baramulla|71|9h
Shopian|5y2
Kupwara|5d1
Rajouri|3a3
Bandipora|8e
Arunachal Pradesh|5ncha9
Himachal Pradesh|4ncha9
Uttarakhand|37|55////उत्तराखण्ड
Chhattisgarh|29|56////छत्तीसगढ़
Jharkhand|53////झारखण्ड
Tamil Nadu|8i2////தமிழ்நாடு
Telangana|3e5////తెలంగాణ
Kerala|3e2////കേരളം
Maharashtra|73////महाराष्ट्र
Haryana|3i4////हरियाणा
Cooch Behar|7i3|Koch Bi3
Darjeeling|4i4
Sabarimala|1h9|36
Rameswaram|5h5
Kanchipuram|5ee5
Nashik|32////नाशिक
Malegaon|5oa1
Godhra|1hod2
Churachandpur|93
Dantewada|7r1|5v3
Gadchiroli|2rh7
#place safe India|Indian|Indians|Pakistan
Punjab|1a4|5u1
#place safe Cambodia|Cambodian|Cambodians
Phnom Penh|9|18|27|7hen////ភ្នំពេញ
Siem Reap|2a6|6ie1
Angkor Wat|27|36|7V2
Battambang|36|4e5
Sihanoukville|57
Preah Vihear|1hre9|92|4r7
Tuol Sleng|1ou7|7a2
Choeung Ek|27|45
Kampong Cham|1om9
Kampong Thom|1om9
Anlong Veng|19
#place safe Indonesia|Indonesian|Indonesians
Jakarta|Dj6
Yogyakarta|Jogj6|J9|3j6
Surabaya|6j1
Aceh|2h2|1tj2
Banda Aceh|5r5|8h2
Makassar|52
Borobudur|5o3
#place safe Iran|Iranian|Iranians
Tabriz|1e4////تبریز
Kermanshah|1i8////کرمانشاه
Ahvaz|2w2////اهواز
Khuzestan|4i4|2o7|2oo6////خوزستان
Bushehr|4ire|1o6|4i1////بوشهر
Bandar Abbas|4e7////بندر عباس
Chabahar|3h5|4e3////چابهار
Zahedan|3i3////زاهدان
Sistan and Baluchestan|9d Baluchi4|9d Balochi4////سیستان و بلوچستان
Sistan-Baluchestan|9luchi4|9lochi4////سیستان و بلوچستان
Urmia|4y1|Orumieh|Orumiyeh|2umiyeh|Oroumieh////ارومیه
Sanandaj|6e1////سنندج
Saqqez|32|2gh2|3i1////سقز
Javanrud|6o2////جوانرود
Piranshahr|81////پیرانشهر
Karaj|4d1////کرج
Qazvin|Gh5|K5////قزوین
Hamadan|3e3////همدان
Mazandaran|6e3////مازندران
Gilan|1u4////گیلان
Neyshabur|1ishap2|2i6|7o2|2ishabo2|7oo1////نیشابور
Dezful|4o2////دزفول
Khorramabad|46|2u8////خرم‌آباد
Khorramshahr|47|2u9////خرمشهر
Lorestan|1uri4|3i4////لرستان
Khorasan|2u5|6s2////خراسان
Asaluyeh|2s6|4o4|2salo4////عسلویه
Qeshm|1i3////قشم
Alborz|Elbu2|E5////البرز
Damavand|1emave2////دماوند
Sarpol-e Zahab|9Zo3|4u9////سرپل ذهاب
Varzaqan|5gh2////ورزقان
#place anchored Iran|Iranian|Iranians
Fordow|5////فردو
#place safe Iraq|Iraqi|Kurdish|Kurdistan
Irbil|E4|A4//reuters guardian nyt cnn aljazeera=Erbil;afp=Arbil//أربيل
Fallujah|7|3uja////الفلوجة
Basra|5h////البصرة
Mosul|3s2////الموصل
Kirkuk|1a4////كركوك
#place safe Iraq|Iraqi|Iraqis|Kurdish|Kurdistan
Ramadi|1u4////الرمادي
Tikrit|1a4|1e4////تكريت
Samarra|7h|3ma2////سامراء
Baquba|3o3|6h|2a4////بعقوبة
Karbala|1e5|1erbe2////كربلاء
Nasiriyah|3siriya|8|3s6|35|7ya////الناصرية
Diwaniyah|8|7ya|Dewaniya////الديوانية
Nineveh|4wa|3awa|5a1|5a////نينوى
Dohuk|Duhok|1a3|Dihok|1u3|Dahok////دهوك
Zakho|2x1|4u////زاخو
Halabja|7h|5ch1////حلبجة
Makhmur|5o2|5oo1|2x3////مخمور
Qaraqosh|Karak3|5u2|Karaku2|4k3////قرقوش
Bartella|4a3|4i2////برطلة
Bashiqa|2a5|5k1////بعشيقة
Qayyarah|7|3ara|34|2iyara|3ar3////القيارة
Hawija|6h|Huwaijah|5eh|1owe3////الحويجة
Shirqat|2a4|2e4////الشرقاط
Baiji|1e3|2y2////بيجي
Tuz Khurmatu|6ormato|9ato|6o5|6armato|9atoo////طوزخورماتو
Amirli|2e3////آمرلي
Jalawla|3u2|7a////جلولاء
Khanaqin|5k2|6ee1////خانقين
Muqdadiyah|Miqdadiya|9|8ya|1i8////المقدادية
Haditha|7h////حديثة
Rutba|5h////الرطبة
Abu Ghraib|6ar2|54|6uray1|7e2|6a4////أبو غريب
Kadhimiya|2zimiyah|9h|2z5|1had5|8y1|4e4////الكاظمية
Adhamiya|Azamiyah|8h|1z5|1a7////الأعظمية
Mahmoudiya|4udiyah|9ah|45|81////المحمودية
Iskandariyah|9ya|6i5|9yya////الإسكندرية
Yusufiyah|1oussi5|Yousifiya|8|Youssefiya|3i5////اليوسفية
Latifiyah|8////اللطيفية
Musayyib|52|3s5|3saya1////المسيب
Umm Qasr|25|4K3////أم قصر
Dujail|4y1|3e2////الدجيل
Dhuluiya|Duluiyah|8h|16////الضلوعية
Saqlawiyah|9|2klawiya////الصقلاوية
Ain al-Asad|1y9|9s2|Ei9|1yn al-As3////عين الأسد
Tal Afar|1e6|3l5|1el6////تلعفر
Chamchamal|Jamj4////جمجمال
Penjwen|5i1|Panjwin////پێنجوێن
Lalish|3e2////لالش
#place anchored Iraq|Iraqi|Iraqis|Kurdish|Kurdistan
Amarah|5|2mara////العمارة
Hillah|5////الحلة
Samawah|6|5wa////السماوة
al-Qaim|5e1////القائم
Karrada|33|7h|3adah|1e5////الكرادة
#place safe Israel|Israeli|Israelis
Sde Teiman|6y3|3i7|5a4////שדה תימן
Ashkelon|3q4////אשקלון
Beersheba|7v1////באר שבע
Nahariya|7y1|8h|61////נהריה
Kiryat Shmona|9e4|Qiryat She4|9monah|Qiry9////קריית שמונה
Metula|5l1////מטולה
Petah Tikva|4c7|9vah|4ch Tikvah|8qw1|8q2////פתח תקווה
Rishon LeZion|9Tz3|9Tsiy2////ראשון לציון
Herzliya|61|3t5|4e4|7y1////הרצליה
Raanana|2'5////רעננה
Netanya|5i1////נתניה
Bnei Brak|2a6|Bene Beraq|8q////בני ברק
Kfar Aza|7z1////כפר עזה
Nahal Oz|2c6////נחל עוז
Kfar Saba|7v1|Kefar Sava////כפר סבא
Umm al-Fahm|28|4e6|9he1|2 el-Fahe1////أم الفحم
Mitzpe Ramon|29|6h6|3s8////מצפה רמון
Katzrin|Q6|3s3////קצרין
Maale Adumim|5h7|2'a9|2'aleh7////מעלה אדומים
Gush Etzion|64|7s3////גוש עציון
Beitar Illit|29|92|2tar I3////ביתר עילית
Modiin Illit|4'8|92|4'in I3////מודיעין עילית
Kiryat Arba|Qi9////קריית ארבע
Har Homa|4Ch3////הר חומה
#place anchored Israel|Israeli|Israelis
Safed|Tzfat|Zefat|Tsfat////צפת
Beit Shemesh|29|2th8////בית שמש
#place safe Jordan|Jordanian
Zaatari|2'5|42////الزعتري
Mafraq|5k////المفرق
Aqaba|1k3|5h////العقبة
#place anchored Jordan|Jordanian
Zarqa|1e3////الزرقاء
#place safe Kazakhstan|Kazakh
Shymkent|Chi5|2i5////Шымкент
Karaganda|Qaraghandy|8y|Qaragandy////Қарағанды
Aktau|1q3|4o1////Ақтау
Atyrau|2i3////Атырау
Aktobe|1q4////Ақтөбе
Kostanay|Kustanai|Q7|7i|1u6////Қостанай
Kyzylorda|Q8|1izi5|17////Қызылорда
Zhambyl|J5|Dzhambul|5u1////Жамбыл
Zhanaozen|J7|5u3////Жаңаөзен
Taldykorgan|5qorgh2|5q5////Талдықорған
Kokshetau|3chetav////Көкшетау
Mangystau|4i4|4h5////Маңғыстау
Balkhash|3q3|34////Балқаш
Khorgos|5a1////Қорғас
Baikonur|2y5|6o2////Байқоңыр
Syr Darya|7i1
Amu Darya|7i1
Kazakhstan|54|45|Qazaq4////Қазақстан
#place anchored Kazakhstan|Kazakh
Semey|4i////Семей
#place safe Kyrgyzstan|Kyrgyz
Bishkek|2c4////Бишкек
Jalal-Abad|Dj9|Dzh9|Zh9////Жалал-Абад
Issyk-Kul|7o1|Ysyk-Kol////Ысык-Көл
Balykchy|3ikchi////Балыкчы
Uzgen|Ozgon////Өзгөн
Kyrgyzstan|1irghi5|1irgi5|4h6|1irgi4|1h9////Кыргызстан
#place safe Lebanon|Lebanese|Hezbollah
Baalbek|6c1|24|5a1////بعلبك
Bekaa|2q2|1iq2|2qu2////البقاع
Hermel|Hirmil////الهرمل
Bint Jbeil|7a2|6ubay1|6uba2|1e8|6u4////بنت جبيل
Nabatieh|6y2|6ya1|6ye|6ya////النبطية
Marjayoun|4e4|5a4|62////مرجعيون
Khiam|3y2////الخيام
Maroun al-Ras|7e5|8r4|39|9-Ras1////مارون الراس
Naqoura|33|2k4|7h////الناقورة
Kfar Kila|6e2|1af6|1afr Ke2////كفر كلا
Aita al-Shaab|1yta9|8C4|6sh6|1yta ash6////عيتا الشعب
Odaisseh|A7|3y4|Aday4|Udaysah|Adaisse|7////العديسة
Meiss al-Jabal|1ays9|49|1ais9|6e7|1ays e7|6ej6////ميس الجبل
Ein el-Hilweh|Ain a8|Ain 9|4a8|Ain al-Hilwe|Ayn al-Hilwa////عين الحلوة
Nahr al-Bared|5e7|9ari1////نهر البارد
Shatila|C6|6l1////شاتيلا
Bourj al-Barajneh|1urj al9|2rj al9|1urj el9|6el9////برج البراجنة
Haret Hreik|3a7|9y1|3at Huray1////حارة حريك
Jounieh|Juniyah|15|5y2////جونيه
Zahle|5h|4ah////زحلة
Chtaura|3o3|Shto3|S6////شتورا
Rashaya|2c4|6y1////راشيا
Shebaa|C5|5'1////شبعا
Arsal|E4|1a4////عرسال
Tayouneh|3y5|7////الطيونة
#place anchored Lebanon|Lebanese|Hezbollah
Dahiyeh|42|5a|5a1////الضاحية
#place safe Libya|Libyan|Libyans
Tobruk|Tubruq|4o2|1u4////طبرق
Ajdabiya|8h|1dj5|61|Agedabia|52////أجدابيا
Brega|3q1|Buraiqa////البريقة
Ras Lanuf|7o2////رأس لانوف
Bin Jawad|1e7|7w2////بن جواد
Zuwara|6h|14|23|1ou3////زوارة
Sabratha|61|6ah////صبراتة
Gharyan|15|2e4|4i2////غريان
Zintan|1e4////الزنتان
Bani Walid|1e8|8ee1////بني وليد
Tarhuna|4o3|7h|4o2////ترهونة
Sabha|1e3|Sebhah///Lok Sabha|Rajya Sabha|Vidhan Sabha/سبها
Murzuq|5k|Morzuk////مرزق
Ubari|Aw4|Ou4////أوباري
Kufra|5h|1o4////الكفرة
Ghadames|6i1|16////غدامس
Zliten|4a1|4i1|2e4////زليتن
Mitiga|1a5|3e2|1e5////معيتيقة
Tawergha|3a4|3o4|61|3arg1////تاورغاء
Bab al-Aziziya|9iziyah|9izi1|9iz2|4el-Azizi1////باب العزيزية
Jufra|1o4|5h////الجفرة
al-Watiya|6t3|9h////الوطية
Fezzan|1a4|1i4////فزان
Ras Ajdir|4Je3|4J3|4Ja3|4Ejde1////رأس اجدير
Tajoura|33|7h////تاجوراء
Janzour|42////جنزور
#place anchored Libya|Libyan|Libyans
Derna|1a3|5h////درنة
Zawiya|6h|41|5y1|32////الزاوية
Khoms|2u2////الخمس
#place safe Tunisia|Tunisian
Kairouan|Qayraw2|4w2////القيروان
Sidi Bouzid|64|9e2////سيدي بوزيد
Kasserine|4a4////القصرين
Ben Guerdane|5a5|5ardan|6a5|Bin Gardan////بنقردان
Djerba|J4////جربة
#place safe Algeria|Algerian
Ghardaia|16|6y1////غرداية
Tamanrasset|9a1|5gh5////تمنراست
Tindouf|42////تندوف
Hassi Messaoud|7ass3|7as3////حاسي مسعود
#place safe Morocco|Moroccan
Laayoune|25////العيون
Essaouira|6ri1////الصويرة
al-Hoceima|5u5////الحسيمة
Fnideq|5k|4i1////الفنيدق
#place anchored Morocco|Moroccan
Tangier|7s///Tangiers Casino|Tangiers Hotel/طنجة
Tetouan|33////تطوان
#place safe Malaysia|Malaysian|Malaysians
Johor Bahru|5e6|82|9a2
Johor|5e
Terengganu|18
Kota Kinabalu|9bu2
Kota Bharu|6ah2
Negeri Sembilan|3ri9
#place safe Moldova|Moldovan
Gagauzia|7y1|4o4
Comrat|K5
Transnistria|5dnie5|5d7|5dne5|7e5
Dubasari|3ossary|7y
Cobasna|Kol5
Ribnita|Rybnitsa|1a5|6s1
Cahul|Kag2
Taraclia|4k3
Kuchurgan|Cuci5|6h2
#place safe Myanmar|Burma|Burmese
Sittwe|32
Myitkyina|62
Mawlamyine|7aing
Maungdaw|43|1o5
Buthidaung|5t4
Myawaddy|61|6i
Hpakant|Ph5|6
Kyaukphyu|62
Pyin Oo Lwin|5U5
Tachilek|7i1
#place safe Nepal|Nepali|Nepalese
Kathmandu|35|1hat5////काठमाडौं
Pokhara|33////पोखरा
Sindhupalchok|9chow1|4upalchow1
Bhaktapur|17
Nepalgunj|6a2
Dolakha|33
#place anchored Nepal|Nepali|Nepalese
Birgunj|4a2
#place safe Pakistan|Pakistani|Pakistanis
Peshawar|43|6e1////پشاور
Balochistan|3u7|1elu7|4u7///Sistan-Baluchistan|Sistan and Baluchistan|Sistan-Balochistan|Sistan and Balouchistan/بلوچستان
Khyber Pakhtunkhwa|9khtoo5|8u9|8ukhtoo5|9khtunk2|1yber Pa9////خیبر پختونخوا
Waziristan|54////وزیرستان
Bajaur|32////باجوڑ
Dera Ismail Khan|9e6
Dera Ghazi Khan|68
Miranshah|4m4
Muzaffarabad|83|3za7|56|3z9
Faisalabad|45////فیصل آباد
Abbottabad|27|54|5o3|6o3////ایبٹ آباد
Gwadar|1a5|4e1////گوادر
Charsadda|71|9h
Mingora|4a3
Sargodha|61
Gujranwala|3a7
Bahawalpur|18|8ore
Sheikhupura|37
Mohenjo-daro|29
#place anchored Pakistan|Pakistani|Pakistanis
Orakzai|Au6
Quetta|41////کوئٹہ
#place anchored Pakistan|Pakistani|Pakistanis|Kashmir|Himalayas
Karakoram|7u1
#place safe Gaza|Gazans
Jabalia|6y1|5y1|Jebaliya|6yah|1e5|Jebalya////جباليا
Beit Lahiya|91|82|9yah|1ay8|Bayt Lahia////بيت لاهيا
Beit Hanoun|82|1ay8|1ayt Han2|9o1////بيت حانون
Deir al-Balah|5e7|1ayr9|9ala////دير البلح
Nuseirat|3s5|3a4|4y3|3ay3|34////النصيرات
Bureij|3a2|1o5|3ay1|4y1|41|14////البريج
Maghazi|1u5|33////المغازي
Shujaiya|2ijaiyah|2e5|7y1|2i5|2a5|5ye1|2ejai1|2ijaiyeh|52|6eh|5'iy2|8h////الشجاعية
Sheikh Radwan|8e4|2ai9////الشيخ رضوان
Tel al-Hawa|1a9|4e6|1al e6|1al al-Haw2|3l8////تل الهوى
al-Mawasi|4u4|8s1|4uwas2////المواصي
Khuzaa|5'1|2o3|2oza'1////خزاعة
Bani Suheila|8a3|8ay2|65|9y2|1en9////بني سهيلا
Abasan|4s2////عبسان
Netzarim|3s4|1i6////نتساريم
Kerem Shalom|1ar9////كرم أبو سالم
#place safe West Bank|Palestinian|Palestinians
Tulkarem|61|6a1|1o7////طولكرم
Qalqilya|8h|6i2|Kalk4|6iyah|Kalkilia|6i1|Kalkili2////قلقيلية
Ramallah|7////رام الله
al-Bireh|6a1////البيرة
Salfit|4ee1////سلفيت
Beit Jala|1ay6|26////بيت جالا
Beit Sahour|82|1ayt Sah2|28////بيت ساحور
Turmus Ayya|91|8i2////ترمسعيا
Nabi Saleh|8i1|1e8////النبي صالح
Nilin|2'3|1aa3////نعلين
Masafer Yatta|5i7|1usa9////مسافر يطا
Khan al-Ahmar|5e7|9k4////الخان الأحمر
Sheikh Jarrah|93|57|2ai9////الشيخ جراح
al-Aqsa|4k2////الأقصى
Haram al-Sharif|7sh7|6es7|6esh7|9Sharee1////الحرم الشريف
Shuafat|3'3|33|2o4|3'4////شعفاط
Jabal Mukaber|3e9|9ab3|1ebe9|3el Mukab3////جبل المكبر
Issawiya|25|7eh|2awiyah|2awiy2|7y1|8h////العيسوية
Qalandia|7y1|K7|Kalandiya|7yah////قلنديا
Dheisheh|1e7|6a|Duheisha|Deheishe////الدهيشة
Nur Shams|1o8|1oo7////نور شمس
Aqabat Jabr|28|9be1|1k9////عقبة جبر
Jalazone|5un|Jelazoun|6un////الجلزون
Deir Yassin|82|1ayr Ya3////دير ياسين
#place anchored Gaza|Gazans
Zeitoun|1ay4|42|1a5///Abdulrahman Zeitoun/الزيتون
Tuffah|1o4|32////التفاح
Tal al-Sultan|1el 9|5s7|1el as7|1el e8|4e8////تل السلطان
#place anchored West Bank|Palestinian|Palestinians
Huwara|1a4|1aw4|3w3////حوارة
#place safe Ukraine|Ukrainian
Sloviansk|2avy4|4y4|2a6///Slavyansk-na-Kubani|Slavyansk-on-Kuban/Словʼянськ
Luhansk|2g4////Луганськ
Donetsk|5z////Донецьк
Donbas|6s////Донбас
Chernobyl|2o6////Чорнобиль
Zhytomyr|2itomi1
Rivne|Rovno
Kyiv|Kiev|Kiyv|2y2/Q1899/ap=Kiev until 2019-08-14, Kyiv;guardian=Kiev until 2019-02-13, Kyiv;bbc=Kiev until 2019-10-14, Kyiv;nyt=Kiev until 2019-11-18, Kyiv/chicken Kiev|Kiev cake|Kiev-class|Kiev, North Dakota|Kiev, N|Kiev-style|Dynamo Kiev|Gate of Kiev/Київ
Lviv|2o1|Lwow/Q36036//Prince Lvov|Georgy Lvov/Львів
Kharkiv|5o1|Harkov/Q42308///Харків
Dnipropetrovsk|2epr9
Zaporizhzhia|82|5ozhye|9hy1|8y1|5o4////Запоріжжя
Chernihiv|6go1////Чернігів
Kryvyi Rih|2ivoy Rog|2ivoi Rog|54|5y4////Кривий Ріг
Berdiansk|4y4
Severodonetsk|1ievie9|1ieve9
Lysychansk|1isi6
Avdiivka|3ee3|3eye3|4y4
Kostiantynivka|4y9
Horlivka|Gorlo3
Kupiansk|3y4
Izium|2y2
Chasiv Yar|4o5
Vuhledar|Ug5
Ternopil|6o1
Vinnytsia|4its1|7y1
Kropyvnytskyi|9sky|9skyy|9skiy|4ivnitsky|7itsky////Кропивницький
Kirovohrad|6g3////Кіровоград
Zakarpattia|9y1|82////Закарпаття
Cherkasy|7s1|7i////Черкаси
Kremenchuk|9g////Кременчук
Huliaipole|Guly6|3y6|G9|Gulyay4|5y4////Гуляйполе
Polohy|4gi////Пологи
Dniprorudne|2eprorudnoy1|2e8////Дніпрорудне
Kamianka-Dniprovska|3enka-Dneprovskay1|3yanka-D9
Robotyne|Rabotino|5i2////Роботине
Staromaiorske|7y5|7yorskoy1////Старомайорське
Urozhaine|6ynoy1|6y2|8oy1////Урожайне
Velyka Novosilka|3ikaya Novosyo3|9vosyo3|3ikaya Novose3////Велика Новосілка
Neskuchne|8oy1////Нескучне
Blahodatne|3godatnoy1|3g6////Благодатне
Storozheve|9oy1|9o1////Сторожеве
Piatykhatky|1y9|Pyatikhatki////П’ятихатки
Lobkove|6oy1////Лобкове
Krasnohorivka|6goro3////Красногорівка
Novomykhailivka|5ikhailo3|9y5|5ikhaylo3////Новомихайлівка
Kurakhove|8o|44////Курахове
Selydove|3idovo|7o|3i4////Селидове
Novohrodivka|4grodo3|8o3////Новогродівка
Myrnohrad|1irnog3|1i7|5g3////Мирноград
Ocheretyne|7ino|7i2////Очеретине
Berdychi|4i3////Бердичі
Tonenke|6oy1////Тоненьке
Netailove|4ylovo|4y4|8o////Нетайлове
Opytne|5oy1////Опитне
Paraskoviivka|9y4|9e3|8eye3////Парасковіївка
Klishchiivka|8y4|2eshcheye3|47|2eshchee3////Кліщіївка
Kurdiumivka|4y6|4yumo3////Курдюмівка
Ozarianivka|4yano3|4y6////Озарянівка
Orikhovo-Vasylivka|2ekhovo-Vasile3////Оріхово-Василівка
Berkhivka|5o3////Берхівка
Khromove|7o////Хромове
Bilohorivka|1elogoro3|4g6|4goro3////Білогорівка
Verkhnokamianske|6ekamenskoy1|9my5////Верхньокам’янське
Rozdolivka|1azdolo3////Роздолівка
Shcherbynivka|7ino3|1cherbino3////Щербинівка
Hrodivka|Grodo3////Гродівка
Druzhkivka|6o3////Дружківка
Dobropillia|6olye|9y1////Добропілля
Rodynske|3inskoy1|3i4////Родинське
Novoekonomichne|9micheskoy1////Новоекономічне
Krasnyi Lyman|6 Li3|9i3|66
Torske|5oy1////Торське
Kreminna|4ennay1|6ay1|4e3////Кремінна
Rubizhne|3ezhnoy1|3ezhno1|3e4////Рубіжне
Popasna|7ya////Попасна
Svatove|6o////Сватове
Starobilsk|6e3////Старобільськ
Shchastia|7y1|Schastye|7ye////Щастя
Stanytsia Luhanska|4itsa Luganskay1|7ya9|4itsa9|9 Lug5////Станиця Луганська
Bilokurakyne|Belokurakino////Білокуракине
Antratsyt|7i1////Антрацит
Rovenky|6i////Ровеньки
Krasnyi Luch|65
Kadiivka|4ye3|4e3////Кадіївка
Molodohvardiisk|6gvarde3|6gvardey2////Молодогвардійськ
Izvaryne|5ino////Ізварине
Lutuhyne|4gino|4gi2|5ino////Лутугине
Metiolkine|3elkino|36|3y6////Метьолкіне
Syrotyne|Sirotino////Сиротине
Toshkivka|5o3////Тошківка
Vrubivka|4o3////Врубівка
Yenakiieve|6yevo|63|Enakievo|6y3|6evo////Єнакієве
Snizhne|2ezhnoy1|2ezhno1|6oy1////Сніжне
Shakhtarsk|6yo3|6e3////Шахтарськ
Khartsyzk|8s1////Харцизьк
Amvrosiivka|7e3|7y4|7ye3////Амвросіївка
Hrabove|Grabovo|6o////Грабове
Rozsypne|Rassypnoye////Розсипне
Starobesheve|9evo////Старобешеве
Telmanove|8o////Тельманове
Shyrokyne|2irokino|6ino|2i6////Широкине
Volnovakha|72////Волноваха
Dokuchaievsk|7y4|74////Докучаєвськ
Yasynuvata|3inovatay1|3ino4////Ясинувата
Verkhniotoretske|6etoretskoy1////Верхньоторецьке
Svitlodarsk|2e8////Світлодарськ
Novoluhanske|6ganskoy1|6g5|9skoy1////Новолуганське
Zaitseve|2ytsevo|7o|2y5////Зайцеве
Mayorsk|2i4
Chornukhyne|2ernukhino|8ino////Чорнухине
Manhush|3g3////Мангуш
Prechystivka|5isto3////Пречистівка
Temyrivka|3iro3////Темирівка
Rivnopil|Rovnopol////Рівнопіль
Novodarivka|7o3////Новодарівка
Mala Tokmachka|4ya 9////Мала Токмачка
Novodanylivka|7ilo3////Новоданилівка
Nesterianka|6y4////Нестерянка
Novoprokopivka|9po3////Новопрокопівка
Stupochky|8i////Ступочки
Dyliivka|3eye3|1i6|4y4////Диліївка
Pleshchiivka|7eye3////Плещіївка
Rusyn Yar|3i5////Русин Яр
Nelipivka|3epo3////Неліпівка
Kupiansk-Vuzlovyi|3yansk-Uzlovo1|3yansk-Uzlovoy|9Vuzlovy////Куп’янськ-Вузловий
Dvorichna|2urechnay1////Дворічна
Synkivka|1inko3////Синьківка
Lyman Pershyi|Liman Pervy|9shy
Stelmakhivka|8o3////Стельмахівка
Tabaivka|4ye3|4e3////Табаївка
Krokhmalne|2akhmalnoy1|9oy1////Крохмальне
Kotliarivka|4yaro3|4y6////Котлярівка
Kruhliakivka|3glyako3|5y6////Кругляківка
Kolisnykivka|3esniko3////Колісниківка
Hlushkivka|Glushko3////Глушківка
Lyptsi|Liptsy|5y|1i4////Липці
Balakliia|6ey1|7y1|71////Балаклія
Savyntsi|3intsy|3i4////Савинці
Pechenihy|6egi|7gi////Печеніги
Derhachi|3g4////Дергачі
Tsyrkuny|2i5////Циркуни
Ruska Lozova|3skaya Lozovay1|9ovay1////Руська Лозова
Mala Rohan|4ya Rog2|7g2////Мала Рогань
Krasnohrad|6g3////Красноград
Zmiiv|3y2|3e1|3ye1////Зміїв
Barvinkove|4enkovo|9o|4e5////Барвінкове
Velykyi Burluk|3iky7|6y7|3ikiy7////Великий Бурлук
Hrakove|Grakovo|G6////Гракове
Bohodukhiv|2godukho1|8o1////Богодухів
Kozacha Lopan|1azachy7////Козача Лопань
Siverskyi Donets|1eversky7|87|8y7|1eversk9|7iy7////Сіверський Донець
Okhtyrka|A7////Охтирка
Trostianets|5y5////Тростянець
Yunakivka|5o3////Юнаківка
Bilopillia|Belopolye|8y1////Білопілля
Velyka Pysarivka|3ikaya Pisare3////Велика Писарівка
Myropillia|Miropolye|8y1////Миропілля
Basivka|3o3////Басівка
Kindrativka|1ondrato3////Кіндратівка
Seredyna-Buda|5i7////Середина-Буда
Putyvl|3i2////Путивль
Nizhyn|Nezhin|4i1////Ніжин
Pryluky|2iluki|6i////Прилуки
Novhorod-Siverskyi|3gorod-Seversky|9Siversky////Новгород-Сіверський
Horodnia|Gorodnya|6y1////Городня
Hostomel|G7////Гостомель
Borodianka|5y4////Бородянка
Boryspil|3ispo1|6o1////Бориспіль
Vyshhorod|4g4|1ishg4////Вишгород
Slavutych|6i2////Славутич
Pripyat|2ypi2|4i2|2y4////Прип’ять
Moshchun|34////Мощун
Pereiaslav|4y5////Переяслав
Yahotyn|2goti1////Яготин
Horishni Plavni|Gorish9|Gorishnie7////Горішні Плавні
Hadiach|Gady3|3y3////Гадяч
Lokhvytsia|5its1////Лохвиця
Berdychiv|4iche1|7e1////Бердичів
Novohrad-Volynskyi|4grad-Volynsky|9Volynsky////Новоград-Волинський
Zviahel|2y4|2yag2////Звягель
Volodymyr-Volynskyi|Vladimir-Volynsky|9-Volynsky////Володимир-Волинський
Drohobych|3g5|8z////Дрогобич
Stryi|4y|4j////Стрий
Chervonohrad|8g3////Червоноград
Pochaiv|5y2|5e1|5ye1////Почаїв
Kolomyia|6y1|6j1|5iy1////Коломия
Burshtyn|6i1////Бурштин
Mukachevo|8e////Мукачево
Berehove|4govo|7o////Берегове
Solotvyno|6i2////Солотвино
Starokostiantyniv|7nstantino1|9y7////Старокостянтинів
Shepetivka|6o3////Шепетівка
Kamianets-Podilskyi|3enets-Podolsky|3yanets-9|9-Podilsky|3yanets-Podilsky|3enets-Podolskiy////Кам’янець-Подільський
Netishyn|3eshi1////Нетішин
Ladyzhyn|6i1////Ладижин
Zhmerynka|5i3////Жмеринка
Mohyliv-Podilskyi|2gilev-Podolsky|9odilsky////Могилів-Подільський
Izmail|4y2////Ізмаїл
Vylkove|Vilkovo|6o////Вилкове
Chornomorsk|2e8////Чорноморськ
Illichivsk|2yiche3|6e3|2iche3////Іллічівськ
Pivdennyi|8|7iy|8y////Південний
Bilhorod-Dnistrovskyi|Belgorod-Dnestrovsky|9Dnistrovsky|9Dnistrovskyy////Білгород-Дністровський
Bolhrad|3g3////Болград
Artsyz|4i1////Арциз
Tatarbunary|9ri////Татарбунари
Ochakiv|5o1///Siege of Ochakov|siege of Ochakov/Очаків
Snihurivka|3giryo3|3gire3|3guro3|6o3////Снігурівка
Nova Kakhovka|4ya9|75////Нова Каховка
Kakhovka|25////Каховка
Oleshky|Aleshki|Alyoshki|6i////Олешки
Hola Prystan|Golaya Pri4|Gol9|7i4////Гола Пристань
Henichesk|G8////Генічеськ
Chonhar|4g2////Чонгар
Armiansk|3y4////Армянськ
Antonivskyi Bridge|5ovsky7|9y7|5ovskiy7|9iy7////Антонівський міст
Chornobaivka|2ernobaye3|8y4|2ernobae3////Чорнобаївка
Davydiv Brid|5ov Bro1|9ro1|3idov Bro1////Давидів Брід
Vysokopillia|7olye|9ly1////Високопілля
Tiahynka|1y6|1yagi3////Тягинка
Zaliznyi Port|1helezny5|75////Залізний Порт
Askania-Nova|6y6////Асканія-Нова
Pavlohrad|5g3////Павлоград
Marhanets|3g5////Марганець
Synelnykove|Sinelnikovo|6i4|1inelni4////Синельникове
Dniprodzerzhynsk|2eprodzerzhi3////Дніпродзержинськ
Chervonohryhorivka|8grigoro3////Червоногригорівка
Apostolove|9o////Апостолове
Vilnohirsk|1olnogo3////Вільногірськ
Zhovti Vody|3ltye5|5y5////Жовті Води
Khortytsia|5its1|8y1////Хортиця
Vilniansk|1olny4|4y4////Вільнянськ
Komyshuvakha|1amyshe5|92////Комишуваха
Yakymivka|Akimo3|3i5////Якимівка
Rozivka|3o3////Розівка
Kushuhum|5g2////Кушугум
Simferopol|1y8////Сімферополь
Yevpatoria|9y1|E8|Eu7////Євпаторія
Kerch|3t2////Керч
Feodosia|7y1|7i1////Феодосія
Dzhankoi|7y|Djankoy////Джанкой
Bakhchysarai|6isaray|9ray|6i5////Бахчисарай
Hvardiiske|Gvardeyskoye|6y3|Gvardeiskoye////Гвардійське
Dnieper|51////Дніпро
Dniester|2est1|34////Дністер
Inhulets|2g5////Інгулець
Bukovina|5y2////Буковина
Khreshchatyk|Kreshchatik|56|9ti1|Kreschatik////Хрещатик
Verkhovna Rada|3h9|9ya5////Верховна Рада
#place safe Russia|Russian
Shebekino|6yne////Шебекино
Sudzha|3j1////Суджа
Glushkovo|Hlushkove|8e////Глушково
Rylsk|1i3////Рыльск
Tyotkino|1e5|1i6////Тёткино
Valuyki|4i2////Валуйки
Grayvoron|3i5////Грайворон
Stary Oskol|4i7|5y6|5i6////Старый Оскол
Klintsy|6i////Клинцы
Bryansk|2i4////Брянск
Yelets|E4////Елец
Veliky Novgorod|5iy9|5ii9////Великий Новгород
Velikiye Luki|66////Великие Луки
Arkhangelsk|2c8|28////Архангельск
Cherepovets|Tch9////Череповец
Syktyvkar|1ikti4////Сыктывкар
Yaroslavl|J8////Ярославль
Sergiyev Posad|58////Сергиев Посад
Naberezhnye Chelny|9i9|9y9|9y7////Набережные Челны
Yelabuga|E6////Елабуга
Almetyevsk|5i4////Альметьевск
Ulyanovsk|2i6|Ouli6////Ульяновск
Cheboksary|Tc9////Чебоксары
Syzran|1i4////Сызрань
Novokuybyshevsk|6i8////Новокуйбышевск
Chapayevsk|54////Чапаевск
Astrakhan|53////Астрахань
Tuapse|1o5////Туапсе
Novorossiysk|92|9i2////Новороссийск
Gelendzhik|6j2|54////Геленджик
Yeysk|2i2|E3////Ейск
Maykop|2i3////Майкоп
Temryuk|4i2////Темрюк
Shakhty|6i////Шахты
Budyonnovsk|3e6|64|3e5////Будённовск
Pyatigorsk|1i8////Пятигорск
Mineralnye Vody|8i7|9y6////Минеральные Воды
Yessentuki|E8////Ессентуки
Nalchik|3t4////Нальчик
Makhachkala|28|5t6////Махачкала
Derbent|6d////Дербент
Kaspiysk|5i2////Каспийск
Khasavyurt|H8|6i3////Хасавюрт
Kizlyar|4i2////Кизляр
Buynaksk|2i5////Буйнакск
Gudermes|1o7////Гудермес
Achkhoy-Martan|6i7////Ачхой-Мартан
Karachay-Cherkessia|7i-C9|8evo-C9|7evo-C9////Карачаево-Черкесия
Kabardino-Balkaria|9-Balkariy1////Кабардино-Балкария
Ingushetia|9y1|3ouc5////Ингушетия
Dagestan|3h5|3u5////Дагестан
Chechnya|6i1|Tchetchnia////Чечня
Adygea|5y1|4hey1////Адыгея
Kalmykia|7y1|4i3////Калмыкия
Bashkortostan|8a4////Башкортостан
Tatarstan|2r7////Татарстан
Chuvashia|8y1////Чувашия
Mordovia|7y1////Мордовия
Udmurtia|7y1////Удмуртия
Izhevsk|1j4////Ижевск
Chelyabinsk|4i6|Tcheli6////Челябинск
Ozersk|2yo3////Озёрск
Kyshtym|5i1|1i5////Кыштым
Tyumen|1i4////Тюмень
Nizhny Tagil|5i6|5i7|5ii6////Нижний Тагил
Khanty-Mansiysk|9nsii2////Ханты-Мансийск
Yamalo-Nenets|57
Salekhard|44////Салехард
Novy Urengoy|9goi|3i9|4y8////Новый Уренгой
Gorno-Altaysk|9ai2////Горно-Алтайск
Biysk|2i2////Бийск
Krasnoyarsk|6i4|6j4////Красноярск
Norilsk|3y3////Норильск
Irkutsk|3o4////Иркутск
Ulan-Ude|Oulan-Ou2////Улан-Удэ
Buryatia|7y1|3i4////Бурятия
Zabaykalsky|4i6|9ki1|4ikalski1////Забайкальский
Lake Baikal|7y3
Yakutsk|I6|J6////Якутск
Yakutia|6y1|I6////Якутия
Verkhoyansk|6i4////Верхоянск
Kolyma|3i2////Колыма
Chukotka|Tc7|4h4////Чукотка
Anadyr|4i1////Анадырь
Kamchatka|3t6////Камчатка
Petropavlovsk-Kamchatsky|9ovsk-Kamchatski1|9ovsk-Kamchatskii|9ovsk-Kamchatski////Петропавловск-Камчатский
Khabarovsk|H8////Хабаровск
Birobidzhan|7j2|6j2////Биробиджан
Blagoveshchensk|86////Благовещенск
Nakhodka|25////Находка
Ussuriysk|6i2////Уссурийск
Primorye|6i1////Приморье
Yuzhno-Sakhalinsk|97////Южно-Сахалинск
Kuril Islands|5e8////Курильские острова
Vostochny|8i1|9y|9i////Восточный
Plesetsk|4s4////Плесецк
Kapustin Yar|9J2////Капустин Яр
Khimki|H4////Химки
Sheremetyevo|83|8i3////Шереметьево
Domodedovo|5y5////Домодедово
Lyubertsy|1i7|17////Люберцы
Mytishchi|53|1i7////Мытищи
Rublyovka|4e3////Рублёвка
Lubyanka|3i4|1oubi4////Лубянка
Butyrka|3i3////Бутырка
Matrosskaya Tishina|9i9////Матросская тишина
Tverskaya|7i1////Тверская
Bolotnaya|7i1////Болотная
Novodevichy|9hye|9hi1|9hi////Новодевичье
Troyekurovskoye|9vsko1|3ek9////Троекуровское
Chernyakhovsk|75|5i7////Черняховск
Baltiysk|5i2////Балтийск
Kronstadt|5h4////Кронштадт
Tsarskoye Selo|76|1zarsko6////Царское Село
Peterhof|5g2////Петергоф
Sosnovy Bor|6i5|7y4////Сосновый Бор
Nevsky Prospekt|9ospec1|5iy9|5i9////Невский проспект
Mariinsky|8i1|3y5|8i////Мариинский
Bolshoi|6y///Bolshoy Kamen|Bolshoy Ice Dome|Bolshoy Zelenchuk/Большой
Novaya Zemlya|4ia Zemli1|47////Новая Земля
Taymyr|2i3////Таймыр
Vorkuta|4o3////Воркута
Solovetsky|9i1|9i////Соловецкий
Torzhok|3j2////Торжок
Rzhev|1j2////Ржев
Vyazma|1i4////Вязьма
Yelnya|E4|4i1////Ельня
Vyshny Volochyok|9loche1////Вышний Волочёк
Uryupinsk|2i6////Урюпинск
Novocherkassk|9a2////Новочеркасск
Kushchyovskaya|6e6////Кущёвская
Krymsk|2i3////Крымск
#place anchored Ukraine|Ukrainian
Odesa|4s1/Q1874//Odessa, Texas|Odessa, Tex|Odessa, Fla|Odessa, Wash|Odessa, Florida|West Odessa|Midland-Odessa|Odessa File/Одеса
Dnipro|2epr////Дніпро
Mykolaiv|Nikolaev|Nikolayev|6y2////Миколаїв
Orikhiv|2ekho1|5o1////Оріхів
Vasylivka|3ilye3|3ile3////Василівка
Verbove|6oy1////Вербове
Makarivka|5o3////Макарівка
Marinka|3y4|4i3////Мар’їнка
Heorhiivka|Georgie3|6y4////Георгіївка
Hirnyk|Gornyak////Гірник
Semenivka|3yono3|5o3////Семенівка
Orlivka|3o3////Орлівка
Stepove|6oy1////Степове
Umanske|6oy1////Уманське
Vodiane|3y3|3yanoy1////Водяне
Pisky|Peski////Піски
Nevelske|7oy1|7o1////Невельське
Pervomaiske|7y3|9koy1|7yskoy1////Первомайське
Krasna Hora|6ya G3////Красна Гора
Andriivka|4eye3|5y4|4ee3////Андріївка
Ivanivske|4ovskoy1////Іванівське
Bohdanivka|2gdano3////Богданівка
Yahidne|2godnoy1////Ягідне
Spirne|2ornoy1////Спірне
Vesele|3yoloy1|5oy1////Веселе
Pivnichne|Severnoye////Північне
Zalizne|Zheleznoye////Залізне
Novoselivka|5yolo3|7o3////Новоселівка
Oleksandrivka|Alexandro3|Aleksandro3////Олександрівка
Oleksandropil|Aleksandropol////Олександропіль
Bilozerske|Belozerskoye|9oy1////Білозерське
Bilytske|Belitskoye////Білицьке
Lyman|1i3////Лиман
Zarichne|3echnoy1////Зарічне
Yampil|4o1////Ямпіль
Nevske|5oy1////Невське
Makiivka|3eye3|3ee3|4y4////Макіївка
Zolote|5oy1|5o1////Золоте
Hirske|Gorskoye////Гірське
Troitske|7oy1////Троїцьке
Bryanka|2i4////Брянка
Pervomaisk|7y2////Первомайськ
Voronove|7o////Воронове
Pryvillia|2ivolye|7y1////Привілля
Olenivka|Yeleno3|Eleno3|4o3////Оленівка
Vuhlehirsk|Uglego3////Вуглегірськ
Nikolske|7oy1////Нікольське
Novotroitske|9skoy1////Новотроїцьке
Katerynivka|Yekaterino3|Ekaterino3////Катеринівка
Malynivka|3ino3////Малинівка
Pryiutne|2iyutnoy1|3y4////Приютне
Levadne|6oy1////Левадне
Kamianske|3y5|3enskoy1////Кам’янське
Prymorske|2imorskoy1////Приморське
Kalynivka|3ino3////Калинівка
Hryhorivka|Grigoro3////Григорівка
Fedorivka|1yodoro3|5o3////Федорівка
Bila Hora|1elaya G3////Біла Гора
Yablunivka|4ono3////Яблунівка
Kotlyne|4ino////Котлине
Pishchane|Peschanoye|35////Піщане
Udachne|6oy1////Удачне
Uspenivka|5o3////Успенівка
Dachne|5oy1////Дачне
Novooleksandrivka|4aleksandro3|4alexandro3////Новоолександрівка
Zelene Pole|3yonoy6|5oy6////Зелене Поле
Petropavlivka|9o3////Петропавлівка
Berestove|8oy1////Берестове
Kyslivka|1islo3////Кислівка
Lozova|6ya////Лозова
Borova|6ya////Борова
Hlyboke|Glubokoye|Glubokoe////Глибоке
Starytsia|4its1|7y1////Стариця
Tykhe|Tikhoye////Тихе
Chuhuiv|3gue1|5y2|3guye1|3g3////Чугуїв
Hroza|G4////Гроза
Zolochiv|6e1////Золочів
Hlukhiv|Glukhov////Глухів
Krasnopillia|7olye|9ly1////Краснопілля
Oleksiivka|Alekseye3|Aleksee3|6y4////Олексіївка
Lebedyn|5i1////Лебедин
Vasylkiv|3ilko1|3i4////Васильків
Fastiv|4o1////Фастів
Obukhiv|5o1////Обухів
Trypillia|7y1|2ipolye///Cucuteni-Tripolye/Трипілля
Myrhorod|1irg4////Миргород
Yavoriv|5o1|J6////Яворів
Sambir|4o1////Самбір
Rakhiv|4o1////Рахів
Haisyn|Gaisin|2y3////Гайсин
Tulchyn|5i1////Тульчин
Serhiivka|3geye3|5y4|3giy4////Сергіївка
Beryslav|3i4////Берислав
Krynky|5i|2inki////Кринки
Antonivka|5o3////Антонівка
Mylove|Milovoye////Милове
Kozatske|Kazatskoye////Козацьке
Strilkove|3elkovoy1////Стрілкове
Lazurne|6oy1////Лазурне
Pokrovske|8oy1////Покровське
Novopavlivka|8o3////Новопавлівка
Kyrylivka|1irillo3////Кирилівка
Mykhailivka|1ikhailo3|5y5////Михайлівка
Saky|3i////Саки
Novofedorivka|5yodoro3|9o3////Новофедорівка
Chornomorske|2ernomorskoy1////Чорноморське
Perevalne|8oy1////Перевальне
Babyn Yar|3i4|3iy4////Бабин Яр
#place anchored Ukraine|Ukrainian|Crimea|Crimean|Russia
Sevastopol|2b7///Sebastopol, California|Sebastopol, Calif/Севастополь
#place anchored Russia|Russian
Oryol|2e1////Орёл
Chita|Tc4////Чита
Tuva|1y2|1o3////Тыва
Kyzyl|Kizil////Кызыл
Svobodny|7i1|8y////Свободный
Zhukovsky|8i1|8ii////Жуковский
#place safe Saudi|Saudis
Dhahran|15////الظهران
Dammam|32////الدمام
Abqaiq|Buqayq|4y1|3ia1////بقيق
Khurais|5y1////خريص
Qatif|3ee1|K4////القطيف
Awamiya|7h|2w5|51|2wamiyah////العوامية
Khobar|2u3////الخبر
Yanbu|4o|Yenbo////ينبع
Jizan|1a3|G4|1ee3////جازان
Najran|1e4////نجران
Khamis Mushait|9shay1|9shaya1|9she2|4ee9////خميس مشيط
Taif|2e1////الطائف
Hofuf|1u3|3o2////الهفوف
Buraydah|4i3|4ida|7////بريدة
Tabuk|3o2////تبوك
Diriyah|6|5y2////الدرعية
Ras Tanura|7n3|7o3////رأس تنورة
Hejaz|1i3|2d3////الحجاز
Najd|1e2////نجد
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
Aaron/Schock
Abbe/Lowell
Abby/Huntsman
Abraham/Lincoln
Adam/Gadahn,Kinzinger,Lanza
Adolf/Eichmann
Ahmaud/Arbery
Ai/Weiwei
Ainsley/Earhardt
Ajit/Pai
Al/Franken,Sharpton
Alan/Abramowitz,Blinder,Garten,Gura,Krueger,Rusbridger
Albert/Einstein
Alberto/Gonzales
Alec/Baldwin
Alex/Acosta,Azar,Salmond
Alexander/Acosta,Hamilton,Vindman
Alexandria/Ocasio-Cortez
Alexis/Tsipras,de Tocqueville
Ali/al-Sistani
Alison/Grimes
Alisyn/Camerota
Allan/Lichtman
Allen/Weisselberg
Allyson/Schwartz
Amanda/Knox
Amir/Hekmati
Ammon/Bundy
Amy Coney/Barrett
Ana/Kasparian
Ana Marie/Cox
Anders/Breivik
Anders Fogh|Fogh/Rasmussen
Anderson/Cooper
Andrea/Mitchell
Andrew/Breitbart,Cuomo,Gillum,Napolitano,Weissmann
Andy/Beshear
Angela/Merkel
Ann/Kirkpatrick,Ravel,Selzer,Telnaes
Ann Marie/Buerkle
Anna/Eshoo
Anne/Gearan
Anne-Marie/Slaughter
Anthony/Kennedy
Antonin/Scalia
Antonio/Guterres,Villaraigosa
Anwar/Sadat
April/Ryan
Ariana/Grande
Arianna/Huffington
Ariel/Sharon
Arlen/Specter
Arne/Duncan
Arnold/Schwarzenegger
Asa/Hutchinson
Ash/Carter
Ashfaq/Kayani
Ashraf/Ghani
Ashton/Carter
Asif Ali/Zardari
Austan|Austin/Goolsbee
Ayaan/Hirsi
Ayanna/Pressley
Ayn/Rand
Barbara/Boxer,Comstock,Mikulski
Barbra|Barbara/Streisand
Barney/Frank
Barry/Goldwater
Ben/Bernanke,Carson,Rhodes,Sasse,Shapiro
Benito/Mussolini
Bennie/Thompson
Bernard/Madoff
Bernie/Madoff,Sanders
Beryl/Howell
Beto/O'Rourke
Betsy/DeVos
Bill/Cassidy,Cosby,Haslam,Kristol,O'Reilly,de Blasio
Bjorn/Lomborg
Blake/Farenthold|Fahrenthold
Bob/Goodlatte,McDonnell,Menendez,Schieffer,Woodward
Bobby/Jindal
Boris/Epshteyn,Johnson
Bowe/Bergdahl|Bergdhal
Brad/Parscale,Raffensperger
Bradley/Manning
Brent/Scowcroft
Breonna/Taylor
Brett/Favre,Talley
Brian/Beutler,Encinia,Kilmeade,Krzanich,Moynihan,Schatz,Schweitzer
Brianna/Keilar
Bridget Anne/Kelly
Bruce/Ohr,Rauner
Byron/York
Caitlyn|Kaitlyn/Jenner
Callista/Gingrich
Camille/Cosby,Paglia
Candy/Crowley
Carl/Paladino
Carles/Puigdemont
Carlos/Curbelo
Carly/Fiorina
Carolyn/Maloney
Caspar/Weinberger
Catherine/Ashton,Cortez Masto,Engelbrecht,Herridge
Cathy McMorris|McMorris/Rodgers
Cathy|Kathy/McMorris
Cecile/Richards
Cecilia/Munoz
Cesar/Sayoc
Charlene/Lamb
Charles/Koch,Krauthammer,Rangel
Charlie/Rangel
Chellie/Pingree
Chelsea/Clinton,Manning
Cheryl/Mills
Chris/Christie,Cillizza,Coons,Cuomo,Van Hollen
Christiane/Amanpour
Christine Blasey/Ford
Christopher/Krebs,Steele,Wray
Chrystia/Freeland
Chuck/Hagel,Todd
Cindy/McCain,Sheehan
Claire/McCaskill
Clarence/Thomas
Cliven/Bundy
Cokie/Roberts
Colin/Powell
Colleen/Hanabusa
Collin/Peterson
Corey/Stewart
Cornel/West
Cory/Gardner
Cristina|Christina/Fernandez,Kirchner
Cynthia/Lummis
Dana/Loesch,Perino,Rohrabacher
Daniel/Ellsberg
Danielle/Pletka
Dannel/Malloy
David/Axelrod,Cameron,Daleiden,Perdue,Plouffe,Shulkin,Souter,Vitter,Wildstein
Dean/Heller
Debbie/Dingell
Debbie Wasserman/Schultz
Deborah/Birx,Lipstadt,Ramirez
Denis/Leary,Villeneuve
Dennis/Daugaard,Lockhart,Muilenburg
Derek/Chauvin
Desmond/Tutu
Deval/Patrick
Devin/Nunes
Diane/Ravitch,Rehm,Sawyer
Dick/Cheney,Durbin
Dilma/Rousseff
Dinesh/D'Souza
Dmitri/Simes
Dominique/Strauss-Kahn
Don/Blankenship,McGahn
Donald/Rumsfeld,Tusk,Verrilli
Doug/Ducey
Duncan/Hunter
Dwight/Eisenhower
Earl/Blumenauer
Ed/Gillespie,Markey,Miliband,Perlmutter,Rendell
Edward/Snowden
Ehud/Olmert
Elaine/Chao
Eleanor/Roosevelt
Elena/Kagan
Elian/Gonzalez
Elie/Wiesel
Elijah/Cummings
Elise/Stefanik
Elizabeth/Holmes,Warren
Ellen/DeGeneres
Elliot/Ackerman,Schrage
Elon/Musk
Emanuel/Cleaver
Emin/Agalarov
Emmett/Till
Enrique/Pena Nieto
Eric/Bolling,Frein,Garner,Greitens,Shinseki
Erick/Erickson
Erin/Burnett
Ernest/Moniz
Erskine/Bowles
Eugene/Robinson
Evan/McMullin
Ezekiel/Emanuel
Ezra/Klein
Fareed/Zakaria
Federica/Mogherini
Felix/Sater
Fidel/Castro
Francis/Fukuyama
Francois/Fillon,Hollande
Frank/Lautenberg,Luntz,Pallone
Frank-Walter/Steinmeier
Franklin/Graham,Roosevelt
Frederica/Wilson
Friedrich/Hayek,Nietzsche
Gabby/Giffords
Gabriel/Sherman
Gabrielle/Giffords
Garret/Graves
Garry/Shandling,Wills
Geert/Wilders
Gennifer/Flowers
George/Pataki,Soros,Stephanopoulos,Zimmerman
Gerald/Connolly
Geraldine/Ferraro
Geraldo/Rivera
Gerry/Connolly
Ghislaine/Maxwell
Gina/Haspel,Raimondo
Glen/Doherty
Glenn/Grothman
Golda/Meir
Goodluck/Jonathan
Gordon/Sondland
Greg/Gianforte
Greta/Van Susteren
Gretchen/Carlson,Whitmer
Grover/Norquist
Gwen/Ifill
Hakeem/Jeffries
Haley/Barbour
Hanan/Ashrawi
Hannah/Arendt
Harriet/Miers
Harris/Faulkner
Harry/Reid
Harvey/Weinstein
Heidi/Heitkamp
Heinrich/Himmler
Henrique/Capriles
Henry/Cuellar,Kissinger,Waxman
Henry Louis/Gates
Herman/Cain
Hermann/Goering
Hilary/Swank
Hope/Hicks
Howard/Schultz
Hubert/Humphrey
Hugh/Hewitt
Hugo/Chavez
Huma/Abedin
Humayun/Khan
Igor/Fruman
Ileana/Ros-Lehtinen
Ilhan/Omar
Ivanka/Trump
Jacinda/Ardern
Jack/Abramoff,Lew
Jackie/Speier,Walorski
Jacky/Rosen
Jacob/Rees-Mogg,Zuma
Jaime/Herrera Beutler
Jair/Bolsonaro
Jake/Sullivan,Tapper
Jamaal/Bowman
James/Clapper,Clyburn,Comey,Inhofe,Mattis,O'Keefe
Jamie/Dimon,Raskin
Jan/Brewer,Schakowsky
Janet/Napolitano,Yellen
Jared/Kushner,Loughner,Polis
Jason/Chaffetz
Javier/Solana
Jay/Carney,Inslee,Sekulow
Jean-Claude/Juncker
Jean-Marie/Le Pen
Jeane/Kirkpatrick
Jeanine/Pirro
Jeanne|Jean/Shaheen
Jeb/Hensarling
Jeff/Bezos,Flake,Merkley,Sessions
Jeffrey/Sachs
Jeh/Johnson
Jen/Psaki
Jenna/Ellis
Jennifer/Palmieri,Rubin
Jens/Stoltenberg
Jeremiah/Wright
Jeremy/Corbyn
Jerome/Corsi,Powell
Jerrold/Nadler
Jerry/Sandusky
Jesse/Helms,Jackson
Jill/Stein
Jim/Acosta,Comey,DeMint,Inhofe,Lehrer,Mattis,Sensenbrenner
Jimmy/Kimmel
Joaquin/Guzman
Joe/Arpaio,Donnelly,Lieberman,Manchin,Paterno,Scarborough,Sestak
John/Ashcroft,Barrasso,Boehner,Bolton,Brennan,Conyers,Cornyn,Dingell,Fetterman,Hickenlooper,Kasich,Koskinen,McCain,Oliver,Podesta
John Bel/Edwards
John Walker/Lindh
Johnny/Isakson
Jonah/Goldberg
Jonathan/Capehart,Chait,Gruber,Karl,Swan,Turley
Joni/Ernst
Jorge/Bergoglio
Jose/Padilla
Jose Manuel/Barroso
Joseph/Maguire,Mifsud,Uscinski|Oscinski
Josh/Earnest|Ernest,Hawley,Mandel
Joshua/Wong
Joy/Behar
Joycelyn/Elders
Juan/Guaido,Williams
Juanita/Broaddrick
Judy/Woodruff
Julia/Gillard
Julian/Assange,Castro
Julie/Swetnick
Justin/Amash,Bieber,Trudeau
Kaitlan/Collins
Kamala/Harris
Kanye/West
Karen/Handel
Karl/Marx
Kasie/Hunt
Kathleen/Sebelius,Willey
Kathryn/Bigelow,Ruemmler,Steinle
Kathy/Hochul
Katie/Couric,Pavlich
Katrina/Pierson
Kay/Hagan,Ivey
Kayla/Mueller
Kayleigh/McEnany
Keith/Ellison,Olbermann
Kelly/Ayotte,Loeffler
Kellyanne/Conway
Ken/Salazar,Starr
Kenneth/Bae,Starr
Kerry/Bentivolio
Khizr|Khizir/Khan
Kimberley/Strassel
Kimberly/Guilfoyle
Kirsten|Kirstin/Powers
Kris/Kobach
Kristen/Welker
Kristi/Noem
Kristina/Keneally
Kurt|Curt/Volker
Kwame/Kilpatrick
Kyle/Rittenhouse
Lachlan/Murdoch
Lamar/Alexander
Lance/Armstrong
Lanny/Breuer
Laquan/McDonald
Larry/Bucshon,Nassar,Sabato,Summers
Laura/Ingraham,Poitras
Laurence|Lawrence/Tribe
Lavoy/Finicum
Lawrence/O'Donnell,Summers
LeBron/James
Lech/Walesa
Leeann/Tweeden
Leon/Panetta
Leonardo/DiCaprio
Les/Moonves
Lesley|Leslie/McSpadden,Stahl
Leslie/Moonves
Letitia/James
Lev/Parnas
Lin-Manuel/Miranda
Lincoln/Chafee
Linda/Sarsour,Tripp
Lindsay/Mills
Lindsey/Boylan,Vonn
Lisa/Murkowski
Liz/Cheney
Lloyd/Bentsen,Blankfein
Lois/Lerner
Loretta/Lynch,Sanchez
Lou/Barletta
Louie/Gohmert
Louis/DeJoy,Farrakhan
Ludwig/von Mises
Luis/Gutierrez
Lundergan/Grimes
Luther/Strange
Lyndon/Johnson
Lynndie/England
Madeleine|Madeline/Albright
Maggie/Haberman,Hassan
Major/Garrett
Malcolm/Turnbull
Manmohan/Singh
Mara/Liasson
Marc/Dubowitz,Goldwein,Mauer,Morial,Rotenberg,Veasey
Marcia/Fudge
Marco/Rubio
Marcy/Kaptur
Margaret/Thatcher
Maria/Bartiromo,Cantwell
Marianne/Williamson
Mariano/Rajoy
Marie/Yovanovitch|Yovanovich
Marilyn/Mosby,Tavenner
Marine/Le Pen
Mario/Diaz-Balart,Draghi
Mark/Begich,Halperin,Meadows,Pryor,Udall
Markwayne/Mullin
Marsha/Blackburn
Martha/Coakley,McSally,Raddatz
Martin/Dempsey,O'Malley,Shkreli
Mary/Landrieu
Mathew/Ingram
Matt/Bevin,Drudge,Gaetz,Lauer,Whitaker
Matteo/Renzi,Salvini
Matthew/McConaughey,Yglesias
Maureen/Dowd
Mauricio/Macri
Max/Baucus
Maxine/Waters
Mazie/Hirono
Meg/Whitman
Megan/Rapinoe
Melania/Trump
Merrick/Garland
Meryl/Streep
Michael/Avenatti,Bloomberg,Cohen,Dukakis,Gove,Ignatieff
Michelle Lujan/Grisham
Mick/Mulvaney
Miguel/Estrada
Mika/Brzezinski
Mike/Crapo,DeWine,Huckabee,Krzyzewski,Pompeo
Milo/Yiannopoulos
Mitch/Landrieu
Mitt/Romney
Mollie/Hemingway
Monica/Crowley
Nancy/Pelosi
Naomi/Klein
Natalee/Holloway
Natalie/Tennant
Nate/Silver
Nathan/Deal
Neal/Katyal
Neera/Tanden
Neil/Abercrombie,Cavuto
Nellie/Ohr
Nelson/Mandela,Rockefeller
Neomi/Rao
Neville/Chamberlain
Newt/Gingrich
Nick/Clegg
Nicki/Minaj
Nicola/Sturgeon
Nicole/Malliotakis
Nicolle/Wallace
Nigel/Farage
Niki|Nikki/Tsongas
Nikole/Hannah-Jones
Nina/Totenberg
Norah/O'Donnell
Norman/Podhoretz
Nydia/Velazquez
Olympia/Snowe
Omar/Mateen
Omarosa/Manigault
Oprah/Winfrey
Otto/Warmbier
Pam/Bondi
Pamela/Geller
Pat/Cipollone,McCrory,Tiberi,Tillman,Toomey
Patrick/Leahy
Patty/Murray
Paul/Combetta,Gosar,Krugman,LePage,Manafort,Ryan,Wolfowitz
Paula/Broadwell
Peggy/Noonan
Penny/Pritzker
Pete/Buttigieg
Peter/Kassig,Roskam,Strzok,Thiel,Visclosky
Phil/Bredesen,Gingrey
Philando/Castile
Philip/Anschutz,Esformes,Falcone,Giraldi,Goldberg,Klein,Levine,Tetlock
Philip Seymour/Hoffman
Philippe/Reines
Phillip/Swagel
Phyllis/Schlafly
Pramila/Jayapal
Preet/Bharara
Priti/Patel
Rachel/Dolezal,Maddow
Rafael/Correa,Cruz
Raffaele/Sollecito
Rajendra/Pachauri
Ralph/Northam
Ramesh/Ponnuru
Rand/Paul
Randi/Weingarten
Randy/Credico
Raphael/Warnock
Rashida/Tlaib
Ratko/Mladic|Mladich
Raul/Castro,Grijalva
Rebekah/Mercer
Renee/Ellmers
Rex/Tillerson
Reza/Aslan
Ricardo/Rossello
Rich/Lowry
Richard/Armitage,Blumenthal,Cordray,Durbin,Holbrooke,Lugar,Mourdock|Murdock,Spencer,Trumka
Rick/Bright,Gates,Perry,Santorum
Rizwan/Farook|Farooq
Rob/Goldstone,Porter,Portman
Robby/Mook
Robert/Lighthizer,McCulloch,Menendez,Mueller,Mugabe,Redfield
Rod/Blagojevich,Rosenstein
Rodrigo/Duterte
Roger/Ailes,Goodell,Stone
Ron/DeSantis,Wyden
Ronan/Farrow
Ronny/Jackson
Rosa/DeLauro,Parks
Roscoe/Bartlett
Roseanne/Barr
Rosie/O'Donnell
Ross/Douthat
Royce/Lamberth
Rupert/Murdoch
Rush/Limbaugh
Russ/Feingold
Ryan/Crocker,Zinke
Saad/Hariri
Sadiq/Khan
Sally/Jewell,Yates
Sam/Brownback,Nunberg
Samantha/Bee,Power
Samuel/Alito
Sandra/Bland,Fluke
Sandra Day/O'Connor
Sara/Sidner
Sarah/Kliff,Silverman,Westwood
Sarah Huckabee|Huckabee/Sanders
Satya/Nadella
Saul/Alinsky
Savannah/Guthrie
Saxby/Chambliss
Scarlett/Johansson
Scooter/Libby
Scott/Atlas,DesJarlais,Pelley,Pruitt,Rigell,Walker
Sean|Shaun|Shawn/Hannity
Sebastian/Gorka,Kurz
Serena/Williams
Sergei/Millian
Seth/Meyers,Rich
Sharron/Angle
Sharyl/Attkisson
Shaun|Sean|Shawn/Donovan
Sheila Jackson/Lee
Sheldon/Adelson,Whitehouse
Shelley/Berkley
Shelley Moore/Capito
Shepard/Smith
Sherrod/Brown
Sheryl/Sandberg
Shinzo/Abe
Sidney/Powell
Sigmund/Freud
Silvio/Berlusconi
Sonny/Perdue
Spiro/Agnew
Stanley/McChrystal
Stefan/Halper
Steny/Hoyer
Stephanie/Cutter,Grisham,Rawlings-Blake
Stephen/Bannon,Feinberg,Vladeck,Walt
Steve/Bannon,Beshear,Doocy,Scalise,Stivers,Wozniak
Steven/Camarota,Sotloff
Stormy/Daniels
Strom/Thurmond
Stuart/Rothenberg
Susan/Collins,Rice
Susana/Martinez
Suzanne/Malveaux
Sybrina/Fulton
Sydney/Leathers
Sylvia Mathews/Burwell
Ta-Nehisi/Coates
Tamir/Rice
Tammy/Baldwin,Duckworth
Tashfeen/Malik
Tavis/Smiley
Ted/Cruz,Deutch,Lieu,Nugent,Strickland
Terri/Schiavo
Terry/Branstad,Gross,McAuliffe
Thad/Cochran
Theodore/Roosevelt
Theresa/Greenfield,Payton
Thomas/Friedman,Pickering
Thurgood/Marshall
Tim/Geithner,Huelskamp,Kaine,Pawlenty,Walz
Timothy/Geithner,McVeigh
Todd/Akin
Tom/Carper,Coburn,Corbett,Donilon,Emmer,McClintock,Perriello,Steyer,Tancredo,Vilsack
Tony/Abbott,Blair
Toomas Hendrik/Ilves
Travis/Kalanick
Trevor/Noah
Trey/Gowdy
Tucker/Carlson
Tulsi/Gabbard
Uhuru/Kenyatta
Ursula/von der Leyen
Vaclav/Havel
Valerie/Jarrett
Vicky/Hartzler
Victoria/Nuland,Toensing
Vince/Foster
Vivek/Murthy
Walter/Mondale
Wayne/LaPierre
Webster/Hubbell
Whoopi/Goldberg
Wilbur/Ross
William/Barr,Rehnquist
Willie/Horton
Winston/Churchill
Wolf/Blitzer
Wolfgang/Schauble
Xavier/Becerra
Zachary/Quinto
Zbigniew/Brzezinski
Zephyr/Teachout
Zoe/Lofgren
#place safe Somalia|Somali|Somalis|Somaliland
Mogadishu|7cio|Muqdisho|8o////Muqdisho
Kismayo|6u|5a2////Kismaayo
Baidoa|2ydhab1|2ydhabo////Baydhabo
Beledweyne|1ala6|4t5|5i5|7in|1a8////Beledweyne
Barawe|4a2////Baraawe
Galkayo|5c2|2alkac2|3cai1////Gaalkacyo
Garowe|4o2////Garoowe
Bosaso|3s3|2osa3|5s1|3sas2////Boosaaso
Hargeisa|5y2|52|7s1////Hargeysa
Borama|2o4|3o2////Boorama
Las Anod|7o1|2a6|4Cano2////Laascaanood
Dhusamareb|9e1|3usamare2|18////Dhuusamareeb
Guriel|4ce2////Guriceel
Afgoye|4o2|4i|5////Afgooye
Bulo Marer|9e1|2ulo Mare2|3a6////Buulo Mareer
Qoryoley|5o3////Qoryooley
Bardere|4h3|2ardhe3|6a////Baardheere
Janale|4a2////Janaale
Hiran|2ira2|4a1////Hiiraan
Shabelle|5e3|2e5|2ebeli////Shabeelle
Bakool|41////Bakool
Bakara|4a2|6ha////Bakaaraha
#place safe Djibouti
Tadjoura|8h|43////تاجورة
Obock|31
#place anchored Somalia|Somali|Somalis|Somaliland
Merca|3k1////Marka
#place safe Sri Lanka|Sri Lankan|Sri Lankans
Kilinochchi|3l8|81
Mullaitivu|7h3|54|36
Batticaloa|36
Trincomalee|9i
Vavuniya|61
Hambantota|7h3
Anuradhapura|65
Negombo|3a3
Polonnaruwa|55
#place safe Sudan|Sudanese|Darfur
Omdurman|U7////أم درمان
El Geneina|63|72|6a3|Al Junaynah////الجنينة
Zalingei|7|3e4|61////زالنجي
Wad Madani|5e4|5edany|1e8////ود مدني
Kassala|33////كسلا
Gedaref|1a5|Qadarif|Gadarif|5i1////القضارف
Kadugli|3o4////كادوقلي
Babanusa|5o3|5o2|5oo2////بابنوسة
Tawila|6h|1o4|5l1////طويلة
Jebel Marra|1aba7|91|1a9|Dje9////جبل مرة
Darfur|4o2////دارفور
Kordofan|1urdu3////كردفان
Heglig|2jlij|1i4|Hijlij////هجليج
Jebel Aulia|Jabal Awliya|7w3|1aba7|9y1|1abal Aw3////جبل أولياء
al-Damazin|8ee1|9ne////الدمازين
El Daein|4ea2|5ie1////الضعين
Um Rawaba|2m7|4u4|2m Ru4////أم روابة
Wad al-Noora|92|9urah|8u2////ود النورة
#place anchored Sudan|Sudanese|Darfur
Gezira|1a4|Ja4|J5|Jazirah////الجزيرة
Sennar|1i4|1a4////سنار
Singa|3j1|3jah////سنجة
#place safe Syria|Syrian
Deir el-Zour|5Ezzo1|6z-Zo1|5al-Zo1|5a6|5Ezz3|5Ez3//reuters=Deir al-Zor;bbc=Deir al-Zour;afp=Deir Ezzor;guardian=Deir ez-Zor//دير الزور
Raqqa|5h|2kk1////الرقة
Idlib|3e1////إدلب
Kobani|5e////Kobanî
Khan Sheikhoun|7aykh2|9kh2|7ay5
Tel Abyad|1a7
Sheikh Maqsoud|9qsoo1|9qs2
#place safe Syria|Syrian|Syrians
Ghouta|23|Goutha////الغوطة
Daraa|1e3|Dera'a|4'1////درعا
Sweida|1uway2|1u5|1uwa3|2a3|6h|Suwaydah|1ou4////السويداء
Quneitra|K7|3a4|3aytirah|3aiti2|6irah////القنيطرة
Latakia|3t4|6y1|4q2////اللاذقية
Tartus|4o2////طرطوس
Jableh|4a1|1e4////جبلة
Qamishli|K7|7o|3e4|7y|Kame4////القامشلي
Hasakah|3sake1|6|3saka|5e1|3s4////الحسكة
Ain Issa|1y6|4Ei3|E7|1yn I2|61////عين عيسى
Tabqa|5h|3a2|3k1////الطبقة
Manbij|1e4|1i4|4e1|1em3|1u4////منبج
Jarablus|5u3|1e6|5ul1////جرابلس
Azaz|1a3////أعزاز
Afrin|E4////عفرين
Tel Rifaat|1a8|1al8|81|1al Rif2|3l7////تل رفعت
Maarat al-Numan|4et9|4rat9|9-Nua3|8n6|9-No3|4et al-No3////معرة النعمان
Jisr al-Shughour|9hugh2|9ho6|6sh-Shugh2|9hug3|9hug2|9hogh2|6sh-Shug2////جسر الشغور
Saraqeb|5i1|4k2////سراقب
Khan al-Assal|93|9se1////خان العسل
Kafr Nabl|8e1|3a6|1fa6////كفرنبل
Atmeh|3a1////أطمة
Bab al-Hawa|9w2|4e6////باب الهوى
Taftanaz|43////تفتناز
Kefraya|1a5|3ar2|1afar2////كفريا
Nubul|3o1|3b2////نبل
Talbiseh|6a|6a1|4ee3////تلبيسة
Yabroud|42|5o1////يبرود
Maaloula|43|25////معلولا
Qalamoun|K7|52|Kalam2////القلمون
Zabadani|1e6|1eb4////الزبداني
Moadamiyeh|8a|Muadhamiya|2uadamiya|Muadamiyah|8a1|2u8|Muadamiya////معضمية
Daraya|5y1|4i2////داريا
Jobar|2u3|1aw3////جوبر
Yarmouk|42|5o1////اليرموك
Sayyida Zeinab|3e9|9ay3|4e9|3i9|7h Zay3|9a4|3eda Za4////السيدة زينب
Rukban|1o4|1o5////الركبان
al-Tanf|6a1|4e2////التنف
Boukamal|16|1uke3////البوكمال
Baghouz|42|33|51////الباغوز
Hajin|3ee1////هجين
Shaddadi|43|7eh|4adeh|7ah////الشدادي
Tal Tamr|Tel Tamer|7e1|Tell Tamer|1e6|7i1|3l5////تل تمر
Shayrat|3i3|2u5////الشعيرات
Hmeimim|3y3|Kh6|5ee1|Khmey3|1umay3|2a4|1e6|Hemeimeem|3ymee1////حميميم
Mezzeh|1a4////المزة
Barzeh|4a1|1e4////برزة
Qaboun|32|K5|4o1////القابون
Sednaya|1ay5|1ai5|7h|2i5|1i5////صيدنايا
Jaramana|8h|1er4////جرمانا
Salamiyah|7e1|8|6e1////سلمية
Kafr Zita|6e3|1far Ze3|6ay2|6e2|1fa6////كفر زيتا
Latamneh|5ina1|5ina|Ltamenah|3me3////اللطامنة
Majdal Shams|4e7|1ejde7////مجدل شمس
#place anchored Syria|Syrian|Syrians
Baniyas|33////بانياس
Ras al-Ayn|8i1|7Ei1|4el-Ai1////رأس العين
Binnish|1e5////بنش
Qusayr|4i1|3ei1|Qseir|3sei1|K5////القصير
#place anchored Taiwan|Taiwanese|Taipei
Kinmen|J5////金門
Tamsui|Dansh2////淡水
#place safe Tajikistan|Tajik
Khujand|3d4|2odjent|2odzhent|2o4////Хуҷанд
Kulob|3ya1////Кӯлоб
Kurgan-Tyube|83|8eppa////Қӯрғонтеппа
Khorog|4ugh////Хоруғ
Gorno-Badakhshan|9ak4
Istaravshan|6w4////Истаравшан
Vakhsh|23////Вахш
Rogun|3h2////Роғун
Nurek|Norak////Норак
Danghara|43////Данғара
Tajikistan|2d8|2dzh7|54////Тоҷикистон
#place anchored Tajikistan|Tajik
Panj|1y3|Pyandzh////Панҷ
Murghab|42|4o1////Мурғоб
#place safe Thailand|Thai|Thais
Chiang Mai|3e6
Ayutthaya|44|3dh2|53///Bank of Ayudhya|Ayudhya Bank|Sri Ayudhya|Allianz Ayudhya
Nakhon Ratchasima|3orn R9|97
Nakhon Si Thammarat|3orn Si 9|8ri 9
Ubon Ratchathani|7j6|78
Nonthaburi|45
Narathiwat|54
Koh Samui|26
Koh Phangan|28|55
Suvarnabhumi|47
Phitsanulok|19
Sukhothai|35
#place anchored Thailand|Thai|Thais
Koh Tao|24
Phuket|14
#place safe Turkey|Turkish|Turks
Istanbul|4m3////İstanbul
Diyarbakir|6e3|27|2arbe3////Diyarbakır
Nusaybin|4i3////Nusaybin
Sirnak|1h5////Şırnak
Sanliurfa|1h8////Şanlıurfa
Kahramanmaras|9arash////Kahramanmaraş
Iskenderun|3a6|8o2////İskenderun
Akcakale|3h5|3e4////Akçakale
Dogubayazit|5e5////Doğubayazıt
Incirlik|2j5////İncirlik
Canakkale|1h8////Çanakkale
Kadikoy|6e1////Kadıköy
Besiktas|3hiktash////Beşiktaş
#place anchored Turkey|Turkish|Turks
Hakkari|33////Hakkâri
#place safe Turkmenistan|Turkmen
Turkmenbashi|9shy|9sy
Turkmenabat|9ad
Dashoguz|34|5w2|Tasha2
Balkanabat|9d
Avaza|1w3
Galkynysh|8
Darvaza|Derweze
#place safe Uzbekistan|Uzbek
Tashkent|1o6
Samarkand|5q3|5c3
Bukhara|2xoro|1o5|4oro///Bokhara rug|Bokhara rugs|Bokhara carpet
Andijan|5o1|4zh2
Fergana|4h3|1argho2
Kokand|1h5|Qoqon
Termez|4i1
Jizzakh|Dzhizak|5x|3ak
Urgench|3a3
Muynak|Moynaq|1o4|4oq
Chirchik|7q
Almalyk|Olmaliq
Margilan|6o1
Shahrisabz|3k7
Zarafshan|1erav4
Khorezm|4a2|Xora2
Karakalpakstan|Qaraqalpaq4|9ki4
Uzbekistan|Ou9|1s8
#place anchored Uzbekistan|Uzbek
Karshi|Q5
#place safe Yemen|Yemeni|Yemenis
Taiz|4z////تعز
Marib|2a3|3e1////مأرب
Dhamar|4m2////ذمار
Zinjibar|1a6|3g4|4a3////زنجبار
Lahj|3i1|3e1////لحج
al-Dhale|8a|8h|4alea////الضالع
Shabwa|6h////شبوة
Hadramout|6aw1|3hrama2|6a2|3h6|3hramaw1|62////حضرموت
Mukalla|7h|1o6////المكلا
Seiyun|2yo2|1ayo2|1a4|1ay3|4o2|1a3////سيئون
Mahra|5h////المهرة
Ras Isa|6s1|4Ei2////رأس عيسى
Salif|3ee1////الصليف
Bab al-Mandeb|4e8|9nda1|4el-Manda1|9ndi1////باب المندب
Socotra|2q4|2k4|1uqu3////سقطرى
Durayhimi|4i4|4he2|4ih2////الدريهمي
Nihm|1e2////نهم
Sirwah|1e4|1a4////صرواح
Haydan|2i3////حيدان
Balhaf|1e4|1i4////بلحاف
#place anchored Yemen|Yemeni|Yemenis
Saada|5h|2dah////صعدة
#place anchored Yemen|Yemeni|Yemenis|Libya|Libyan|Libyans
al-Bayda|5i2|7h1|4ei2|5idh1|8h////البيضاء
`
