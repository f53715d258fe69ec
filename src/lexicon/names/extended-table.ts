/** Every row, in the short form of table.ts. Written by generate-names.mjs. */
export const extendedTable = `
#person safe
Abdul Rashid|3rr5|2r5/Dostum|1a1|1o1////عبدالرشید دوستم
Gulbuddin|13|2a3/Hekmatyar|1i7|1i2|1e4////گلبدین حکمتیار
Hibatullah|0a9|1e8|1ay8|5aibato4/Akhundzada|14|1eh|1o6////هبت‌الله آخندزاده
Abdul Ghani|13|2g4|4olg4/Baradar|1e5|1i5|1e1////عبدالغنی برادر
Sibghatullah|2eb9|1o4|7ebghato4/Mojaddedi|2ed2|14|6ujaddi2|2i2|6ujadi2
Nikol/Pashinyan|1i2////Նիկոլ Փաշինյան
Robert/Kocharyan|1i2|5tchari2////Ռոբերտ Քոչարյան
Levon/Ter-Petrosyan|1i2|1si2////Լևոն Տեր-Պետրոսյան
Samvel/Shahramanyan|0k9|1i2////Սամվել Շահրամանյան
Artur|0h2/Vanetsyan|1i2////Արթուր Վանեցյան
Gagik/Tsarukyan|1i2|1z7////Գագիկ Ծառուկյան
Sergei/Parajanov|0d5|1dzh4////Սերգեյ Փարաջանով
Suren/Papikyan|1i2////Սուրեն Պապիկյան
Abulfaz|1e1|Ebulfez/Elchibey|1i|14
Muslim/Magomayev|12
Zoran/Djindjic|Đinđić|0h////Зоран Ђинђић
Franjo/Tudjman|2đ3
Milo/Djukanovic|Đukanović|0h////Мило Ђукановић
Dragan/Djilas|Đ4////Драган Ђилас
Milovan/Djilas|Đ4////Милован Ђилас
Nikola/Gruevski|0y5|1y////Никола Груевски
Zoran/Zaev|0y2////Зоран Заев
Hristijan|Kh8|Ch8|1y2/Mickoski|1y|1ts5|6tskosky////Христијан Мицкоски
Dimitar/Kovachevski|15|6evsky|1y////Димитар Ковачевски
Gordana/Siljanovska-Davkova|9hiljanovsk9|7yanovsk9////Гордана Сиљановска-Давкова
Stevo/Pendarovski|1y////Стево Пендаровски
Ljube|1o|1y3/Boskoski|1y|0h5|5hkosky////Љубе Бошкоски
Boris/Trajkovski|1y|1y6|7ykovsky////Борис Трајковски
Branko/Crvenkovski|1y|Tsr9|Tsrvenkovsky////Бранко Црвенковски
Ramush/Haradinaj|1y
Atifete/Jahjaga|Yahy3
Nicolae|1k4|1i/Ceausescu|1c4
Wojciech/Jaruzelski|1y
Jozef|1s2/Pilsudski|1y
Ange/Postecoglou|11
Tatjana|1y3/Zdanoka|Zhdanok
Viktor/Uspaskich|1k1|11
Dalia/Grybauskaite|1i9
Svetlana|1ia5|1ya5/Tikhanovskaya|7sikhanou5|1u5|Tsikhanouskaia|1i1|1j1|3sikh9|7sikhanow5|Tsikhanowskaia|7sihanou5|Tsihanouskaia|2h9|Tihanovskaia|Tihanovskaja//ap reuters official=Sviatlana|Tsikhanouskaya//Святлана Ціханоўская
Alexander|6yaksand1|6iaksand1/Lukashenko|1a|14//nyt official=Aleksandr|Lukashenko//Аляксандр Лукашэнка
Ales/Bialiatski|4yaly5|6atsky
Veronika|1c1|1a4|3iera4/Tsepkalo|1a|6apkala|Capkala////Вераніка Цапкала
Valery|0i|0y|0i3|3ieryi|2iery1|1ij/Tsepkalo|1a|6apkala|Capkala////Валерый Цапкала
Viktor|1a1/Babariko|1y2|1a|3yka////Віктар Бабарыка
Eduard|Ye5/Babariko|1y2|1a|3yka////Эдуард Бабарыка
Sergei|3yarh2|Siarhey|3iarh2|1j|Syarhey|Siarhiej|Syargey/Tikhanovsky|4uski|Tsikhanouski|Tsikhanouskiy|7sikhanou3|1i|0i1|Tsikhanowski|7sikhanow3|Tsikhanowskiy|Tsihanouski|7sihanou3|Tsihanouskiy|1ii|1ij|0i|0y|18|9hanovski|8hanovski1|9hanovskii|9hanovskij|9hanovskyi|8hanovsky1//cnn aljazeera=Sergey|Tikhanovsky;ap reuters=Siarhei|Tsikhanouski//Сяргей Ціханоўскі
Roman|1a3/Protasevich|0s6|1a8|4atasi5|9atasevic//ap=Raman|Pratasevich//Раман Пратасевіч
Alexander|6iaksand1|6yaksand1/Volfovich|1a7|Valfovic//nyt=Aleksandr|Volfovich//Аляксандр Вальфовіч
Olga|Volha|Vo3/Kovalkova|1a7////Вольга Кавалькова
Sergei|3yarh2|Siarhey|3iarh2|1j|Syarhey|Siarhiej|Syargey/Dylevsky|4uski|1u3|3uski1|1i|0i1|4wski|1w3|3wski1|5ieuski|2ieu3|4ieuski1|1ii|1ij|0i|0y//cnn aljazeera=Sergey|Dylevsky//Сяргей Дылеўскі
Alexander|6iaksand1|6yaksand1/Taraikovsky|4uski|1u3|3uski1|1y6|7ykovski|6ykovski1|7ykowski|4ykow3|6ykowski1|7jkouski|4jkou3|6jkouski1|7ykouski|4ykou3|6ykouski1|7ykovskii|7ykovskij|7ykovskyi|6ykovsky1|1i|0i1|1ii|1ij|0i|0y|1j6|7jkovski|6jkovski1|7jkovskii|7jkovskij|7jkovskyi|6jkovsky1//nyt=Aleksandr|Taraikovsky//Аляксандр Тарайкоўскі
Andrzej|3ei|3ey|12/Poczobut|1h4|3ach4|3ac4////Андрэй Пачобут
Nikolai|Mikola|Mika3|1j|Mikalay|Mikalaj/Karpenkov|5iankou|1ya4|5yankow|5yankou|1ia4|1ja4////Мікалай Карпянкоў
Stanislav|1u|1w/Shushkevich|0i5|Suskevic////Станіслаў Шушкевіч
Alexander|6iaksand1|6yaksand1/Milinkevich|0i5|Milinkevic//nyt=Aleksandr|Milinkevich//Аляксандр Мілінкевіч
Francysk|1i2|2tsi2|1ts3/Skaryna|3ori2|1i2////Францыск Скарына
Svetlana|1ia5|1ya5/Alexievich|0y5|0t2|1ks6|2ksiy5|2ieksi6|7ksievic////Святлана Алексіевіч
Yegor|2ah2|Iah2|1a3/Sharangovich|1h5|Sarangovic////Ягор Шаранговіч
Aliaksandra|4ex5|2e7|1y8/Sasnovich|0t2|Sasnovic////Аляксандра Сасновіч
Vitaly|Vital|1ij/Scherbo|0h6|Shcherba|5erba////Віталь Шчэрба
Krystsina|4ist3|13/Tsimanouskaya|1v5|3im9|1i1|7imanov5|Timanovskaia|Timanovskaja|1w5|5wskai1////Крысціна Ціманоўская
Darya|1j1|1i1|0i2/Domracheva|0t5|1a2|2a2////Дар’я Домрачава
Aliaksandra|4ex5|2e7|1y8/Herasimenia|Gerasimenya|1y1|6ierasimi4|Ge9|Gerasimenja////Аляксандра Герасіменя
Alla/Tsuper|1z4|0i2|C4////Ала Цупер
Delyan|1i2/Peevski|0y5|1y////Делян Пеевски
Todor/Zhivkov|J5////Тодор Живков
Sergei/Stanishev|1c3////Сергей Станишев
Plamen/Oresharski|1y////Пламен Орешарски
Rosen|0s3/Plevneliev|0y2////Росен Плевнелиев
Hristo|Kh5/Stoichkov|0t5////Христо Стоичков
Yordan|I5/Letchkov|15////Йордан Лечков
/Zhou Enlai|Chou En-3|C9////周恩来
/Lin Biao|1P3////林彪
/Liu Shaoqi|1-ch1|1ch1////刘少奇
/Zhu De|Chu Teh///Chu Teh-chun/朱德
/Peng Dehuai|2Teh-4////彭德怀
/Hua Guofeng|3Kuo-4////华国锋
/Chiang Ching-kuo|Jiang Jingguo////蔣經國
/Jiang Qing|Chiang Ch3///Chiang Ching-kuo/江青
/Zhang Chunqiao|Chang Chun-chiao////张春桥
/Wang Hongwen|3ung-3////王洪文
/Ye Jianying|5h Chien-4////叶剑英
/Li Xiannian|7Hsien-nie1////李先念
/Hu Yaobang|1-p3////胡耀邦
/Zhao Ziyang|Chao Tzu-4////赵紫阳
/Qiao Guanhua|Chiao Kuan-3////乔冠华
/Chen Boda|3Po-t1////陈伯达
/Soong Ching-ling|Song Qingling////宋庆龄
/Soong Mei-ling|2ay5|8ng Mei4////宋美齡
/Yuan Shikai|0h-3////袁世凯
/Zhang Xueliang|Chang Hsueh-5////张学良
/Zhang Zuolin|Chang Tso-3////张作霖
/Yan Xishan|5en Hsi-4////阎锡山
/Feng Yuxiang|1-hs4////冯玉祥
/Wang Jingwei|4Ching-3////汪精卫
/Li Zongren|5Tsung-j2////李宗仁
/Lu Xun|1Hs2////鲁迅
/Guo Moruo|Kuo Mo-jo////郭沫若
/Qian Xuesen|Tsien Hsue-sh2|Chien Hsueh-3////钱学森
/Chen Duxiu|3Tu-hs2////陈独秀
/Li Dazhao|3Ta-c3////李大钊
/Liang Qichao|2Chi-4////梁启超
/Kang Youwei|2u-3////康有为
/Li Hongzhang|4ung-c4////李鸿章
/Zeng Guofan|Tseng Kuo-3////曾国藩
/Qin Shi Huang|Chin Shih6////秦始皇
/Lao Tzu|2se|1e|1s1////老子
/Sun Tzu|1s1|1e////孫子
/Jiang Zemin|0g|Chiang Tse-3////江泽民
/Zhu Rongji|Chu Jung-chi////朱镕基
/Li Keqiang|0u4////李克强
/Wang Qishan|0u5////王岐山
/Qin Gang|0u7////秦刚
/Liu Xiaobo|12////刘晓波
/Chen Guangcheng|15|2g G9////陈光诚
/Meng Wanzhou|0g4|1e5////孟晚舟
/Ren Zhengfei|13////任正非
/Wu Bangguo|13////吴邦国
/Hua Chunying|0g4////华春莹
/Dalai Lama|16|0l3|2ia5
/Tung Chee-hwa|3wah|1u1////董建華
/Leung Chun-ying|0g5////梁振英
/Li Ka-shing|0r6////李嘉誠
/Chow Yun-fat|0g4////周潤發
/Wong Kar-wai|1e1|1i4////王家衛
/Hu Jintao|3Chin-3|0-3////胡锦涛
/Wen Jiabao|4Chia-p2|0-3////温家宝
/Li Qiang|1Ch4|1Ch'4////李强
/Zhao Leji|Chao Le-chi|0-2////赵乐际
/Cai Qi|Tsai Chi|1Ch1////蔡奇
/Ding Xuexiang|Ting Hsueh-hs4|0-5////丁薛祥
/He Lifeng|4o Li-4|0-4////何立峰
/Dong Jun|Tung Ch2////董军
/Li Shangfu|0-2////李尚福
/Zhang Youxia|Chang Yu-hsia|0-3////张又侠
/He Weidong|7o Wei-tu2|0-4////何卫东
/Miao Hua|1w1////苗华
/Bo Xilai|Po Hsi-3|0-3////薄熙来
/Zhou Yongkang|Chou Yung-4|0-4////周永康
/Peng Liyuan|0-4|6'eng Li-4////彭丽媛
/Peng Shuai|0'9|1w2////彭帅
/Lin Jian|3Chie1////林剑
/Wang Wenbin|0-3|1-p2////汪文斌
/Zhao Lijian|Chao Li-chien|0-4////赵立坚
/Guo Jiakun|Kuo Chia-3|0-3////郭嘉昆
/Zhang Zhan|Chang C3////张展
/Xu Zhiyong|Hsu Chih-yu2|0-4////许志永
/Gao Zhisheng|Kao Chih-5|0-5////高智晟
/Chiang Kai-shek|Jiang Jieshi|4ang9////蔣介石
/Sun Yat-sen|13|6Zhongsha1////孫逸仙
/Ji Chaozhu|Chi Chao-c2////冀朝铸
/Gao Xingjian|Kao Hsing-chien////高行健
/Mo Yan|1e1////莫言
/Wang Xiaohong|6Hsiao-hu2////王小洪
/Chen Yixin|3I-hs2////陈一新
/Xia Baolong|Hsia Pao-lu2|0-4////夏宝龙
/Song Tao|1u6////宋涛
/Zhu Fenglian|Chu Feng-lien|0-4////朱凤莲
/Chen Binhua|3Pin-3|0-3////陈斌华
/Zhang Xiaogang|Chang Hsiao-kang////张晓刚
/Pan Gongsheng|4Kung-5|0-5////潘功胜
/Lou Jiwei|2Chi-3////楼继伟
/Xu Qiliang|Hsu Chi-5////许其亮
/Guo Wengui|Kuo Wen-kuei////郭文贵
/Ren Zhiqiang|Jen Chih-ch4////任志强
/Li Wenliang|0-5////李文亮
/Zheng Qinwen|Cheng Chin-3|0-3////郑钦文
Yoweri|13|1u4/Museveni|1i2|1a4
Muhoozi|13/Kainerugaba|1a6
Kizza|1i2/Besigye|1i1|1i5
Robert/Kyagulanyi|1a5
Julius/Nyerere|14
John/Magufuli|1a4|1u6
Juvenal/Habyarimana|1l5|0i8
Agathe/Uwilingiyimana|1a4
Paul/Rusesabagina|1e6|0s9
Kayumba/Nyamwasa|0s2
Patrick/Karegeya|1a4
Theoneste/Bagosora|1a4
Pierre/Nkurunziza|0n2|17
Evariste/Ndayishimiye|12
Etienne/Tshisekedi|1i4|1c8
Felix/Tshisekedi|1i4|1c8|17
Moise/Tshombe|1c5
Bosco/Ntaganda|0n5
Sylvestre/Mudacumura|1a2
Denis|0n3/Mukwege|0e4|0w1
Denis|0n3/Sassou Nguesso|1'G5
Marc/Ravalomanana|23|1o8
Andry/Rajoelina|1a4|14
Didier/Ratsiraka|1i2
Hery/Rajaonarimampianina|11
Azali|1y/Assoumani|1y|15
Ayman/al-Zawahiri|12|1Dh7|Z7////أيمن الظواهري
Mohammed/Morsi|1y|1yy|0y|0y1|0i|1u3//cnn=Mohamed|Morsy;guardian nyt aljazeera afp=Mohamed|Morsi;reuters=Mohamed|Mursi/Mursi people|Mursi tribe|Mursi women|Mursi men|Mursi language|Mursi village|Mursi of Ethiopia/محمد مرسي
Mohamed/ElBaradei|B6|el-7|al-7////محمد البرادعي
Khairat/el-Shater|a8
Abdel Moneim|11|7ul Mun2|2m5|6mone1/Aboul Fotouh|19|8u al-Fut2|2 al-6|11|8ul Fut2|2 el-6////عبد المنعم أبو الفتوح
Saad/el-Katatni|1y////سعد الكتاتني
Hazem|1i1/el-Beblawi|1i5////حازم الببلاوي
/Shenouda|13|0h/pope-shenouda///البابا شنودة
/Tawadros|0u1|1u1/pope-tawadros///البابا تواضروس
Naguib|2j2|12/Sawiris|1e3////نجيب ساويرس
Laila|1e3|1y2/Soueif|Suief|1e1////ليلى سويف
Mona|1u2/Eltahawy|1i////منى الطحاوي
Mohamed/Elneny|0n2|1i////محمد النني
Omar/Marmoush|1o2|13////عمر مرموش
Boutros|15/Boutros-Ghali|3ut9|13////بطرس بطرس غالي
Ahmed/Aboul Gheit|18|4u al-5|2 el-5|1a2////أحمد أبو الغيط
Ahmed/Zewail|1u4////أحمد زويل
Taye/Atske Selassie|0l6
Feyisa|0s2/Lilesa|0s2
Tsadkan/Gebretensae|1i4
Isaias|0s5|E5|1y2|2say2|1h/Afwerki|0e5|2ewo3|1o3////ኢሳይያስ ኣፍወርቂ
Biniam|1y2|0y2/Girmay|0h5
Mikheil|1a2/Saakashvili|19////მიხეილ სააკაშვილი
Salome/Zourabichvili|7urabis5|3ur9|1s5////სალომე ზურაბიშვილი
Bidzina/Ivanishvili|1c5////ბიძინა ივანიშვილი
Irakli|1y/Garibashvili|1c5|2har9////ირაკლი ღარიბაშვილი
Irakli|1y/Kobakhidze|15////ირაკლი კობახიძე
Irakli|1y/Alasania|0y1////ირაკლი ალასანია
Giorgi|1e4/Gakharia|0y1|15////გიორგი გახარია
Nino/Burjanadze|1dzh6|0d7////ნინო ბურჯანაძე
Eduard|1w3|0o4/Shevardnadze|2che9|Che9////ედუარდ შევარდნაძე
Zviad/Gamsakhurdia|0y1////ზვიად გამსახურდია
Zurab/Zhvania|J5////ზურაბ ჟვანია
Badri/Patarkatsishvili|1c5////ბადრი პატარკაციშვილი
Mamuka/Khazaradze|H8////მამუკა ხაზარაძე
Raul/Khajimba|0d5|H6|1dzh4|Hadzh4|Hadz4////Рауль Хаджимба
Aslan/Bzhania|2j4|0y1|0j1|14|4aniy1|4anij1////Аслан Бжания
Vladislav/Ardzinba|1m2////Владислав Ардзинба
Eduard/Kokoity|1i|1y2|1j2////Эдуард Кокойты
Zurab/Tsereteli|0l2|Z7////ზურაბ წერეთელი
Ilia/Topuria|0o4////ილია თოფურია
Khvicha|15/Kvaratskhelia|14////ხვიჩა კვარაცხელია
Temuri|Temur/Ketsbaia|1y1////თემურ ქეცბაია
Fofi/Gennimata|16////Φώφη Γεννηματά
Stefanos|1ph4/Kasselakis|17////Στέφανος Κασσελάκης
Gikas|0h4/Hardouvelis|Cha9////Γκίκας Χαρδούβελης
Constantine|Konstantinos|Constantin/Cavafy|Kavafis////Κωνσταντίνος Καβάφης
Demetris|3imi4/Christofias|H9////Δημήτρης Χριστόφιας
Glafcos|1k2/Clerides|K7////Γλαύκος Κληρίδης
Rauf/Denktash|Denktas
Ioannis/Kasoulides|1i1|Cas8////Ιωάννης Κασουλίδης
Marcos|1k2/Baghdatis|15|Pag5////Μάρκος Παγδατής
Kostas|C5/Kenteris|2d4////Κώστας Κεντέρης
Angelos/Charisteas|H8////Άγγελος Χαριστέας
Anwar/Gargash|1e5|Qarq3////أنور قرقاش
Yousef/al-Otaiba|1U5|1e3|6Utaybah////يوسف العتيبة
Mohamed/bin Hammam|13////محمد بن همام
Yusuf/al-Qaradawi|0h3|14|1K7|1y|2dh3////يوسف القرضاوي
/Qaboos|1u1/qaboos-bin-said///قابوس بن سعيد
Atal Bihari|1e4/Vajpayee|2i////अटल बिहारी वाजपेयी
Jayaram/Jayalalithaa|11|21////ஜெயலலிதா
Muthuvel/Karunanidhi|11
Arvind|0a4/Kejriwal|0a5|2ir3
Jarnail Singh/Bhindranwale|14|0e7|1a
Kailash/Satyarthi|0a3|11
Amitabh|Amitab/Bachchan|14////अमिताभ बच्चन
Abhishek|15/Bachchan|14
Night/Shyamalan|0ay2|2ay5|13
Sachin/Tendulkar|1e1|0a3
Virender|2ra|1a1|1i4/Sehwag|2he3
Rameshbabu/Praggnanandhaa|11|9nanand1|18
Norodom|1u1/Sihanouk|12
Norodom|1u1/Sihamoni|1y
Norodom|1u1/Ranariddh|12|4nari2|2ri2
/Khieu Samphan|12|3ie9
/Ieng Sary|1i
/Nuon Chea|2ou6|1a6
/Kaing Guek Eav|Kang Kek Iew|7Khek Ie1|2eu5
/Sam Rainsy|1i|0e1
/Kem Sokha|0h8
/Tea Banh|2hn|2ie5
/Dith Pran|15
Thongloun|12/Sisoulith|Sisoulit
Khamtai|1y/Siphandone|Siphandon
/Ho Chi Minh|Ho Chi Min////Hồ Chí Minh
/Nguyen Tan Dung|0z3|1Z3////Nguyễn Tấn Dũng
/Nguyen Xuan Phuc|0o1////Nguyễn Xuân Phúc
/Nguyen Phu Trong|0u3|0h4////Nguyễn Phú Trọng
/Thich Nhat Hanh|Thich Nhat Han|5ich 9|2hn////Thích Nhất Hạnh
Susilo Bambang/Yudhoyono|15
/Suharto|1oe5
/Sukarno|1oe5///Soekarno-Hatta
Megawati/Sukarnoputri|2oek9|0e2
Ali/Khamenei|1a3|2in1|0i|0i3////علی خامنه‌ای
Ruhollah|0o7/Khomeini|1y|1yy|0y|0y1|0i|12|1y2////روح‌الله خمینی
Hassan/Rouhani|14|15|1w4////حسن روحانی
Mahmoud/Ahmadinejad|1e7|1-N4////محمود احمدی‌نژاد
Ebrahim/Raisi|1ee2|0s2////ابراهیم رئیسی
Masoud/Pezeshkian|0y2|1c5////مسعود پزشکیان
Mohammad/Mossadegh|6addeq|2q|2ad4////محمد مصدق
Mojtaba|1u5/Khamenei|2in1|0i3|1a3|1a1////مجتبی خامنه‌ای
Akbar Hashemi|12|1i2/Rafsanjani|0d4////اکبر هاشمی رفسنجانی
Mehdi/Karroubi|15|13|23////مهدی کروبی
Mohammad Bagher|2q2|3qi1/Ghalibaf|Q6|Qaliba2////محمدباقر قالیباف
Ali Akbar/Velayati|0l6|1a6////علی‌اکبر ولایتی
Hossein|1a2/Amir-Abdollahian|1u7|16////حسین امیرعبداللهیان
Abbas/Araghchi|2q3|13|0t3|1q4////عباس عراقچی
Mohsen|1i1|Muhsin/Fakhrizadeh|Fakhrizade////محسن فخری‌زاده
Esmail|1ee1/Qaani|Gh4|0'3////اسماعیل قاآنی
Ali/Bagheri Kani|2q8////علی باقری کنی
Gholamhossein|1u5|14/Gheybparvar|1i7|1a8////غلامحسین غیب‌پرور
Mohammad/Pakpour|12////محمد پاکپور
Alireza/Tangsiri|0a4////علیرضا تنگسیری
Gholamhossein|1u5|14/Mohseni-Ejei|0h1|0e////غلامحسین محسنی اژه‌ای
Mohammad Taghi|2q1/Mesbah-Yazdi|2is9////محمدتقی مصباح یزدی
Nasrin|1ee1/Sotoudeh|1o3|14|0u6////نسرین ستوده
Neda/Agha-Soltan|1u4////ندا آقاسلطان
Nazanin|0e/Zaghari-Ratcliffe|1d6|5ari-9////نازنین زاغری
Mohammad/Rasoulof|0s6|14////محمد رسول‌اف
Taraneh/Alidoosti|1u3|2u3////ترانه علیدوستی
/Googoosh|4ugou2|13////گوگوش
Mohammad Reza/Shajarian|0d6////محمدرضا شجریان
Sardar/Azmoun|12////سردار آزمون
Alireza/Jahanbakhsh|12////علیرضا جهانبخش
Esfandiar Rahim|1y8/Mashaei|2ie|1e////اسفندیار رحیم مشایی
Mohammad/Mokhber|1u5////محمد مخبر
Mostafa/Pourmohammadi|3ur9////مصطفی پورمحمدی
Nouri|13|1o2/al-Maliki////نوري المالكي
Hoshyar|0i3|1i2/Zebari|1i4////هوشيار زيباري
Osama/al-Nujaifi|1y2|1e3////أسامة النجيفي
Atheel|2i1|Ethil/al-Nujaifi|1y2|1e3////أثيل النجيفي
Mohammed/al-Halbousi|1o2|13|1s2|H7////محمد الحلبوسي
Qais|1y1/al-Khazali|0a3|0z4////قيس الخزعلي
Benjamin|3iny4|1y4/Netanyahu|0h6|1e5|1a7|1j3/Q43723///בנימין נתניהו
Bezalel|0t5/Smotrich|0t2|1u5////בצלאל סמוטריץ'
Shaul|0'2/Mofaz|1u3////שאול מופז
Moshe/Yaalon|0'4////משה יעלון
Avichai|13|1y/Mandelblit|1e8|2le4////אביחי מנדלבליט
Avichay|1i|13/Adraee|1i////אביחי אדרעי
Gali/Baharav-Miara|3eha9////גלי בהרב-מיארה
Gadi/Eisenkot|1z5|4zenc2|0t////גדי איזנקוט
Gilad/Shalit|0c5////גלעד שליט
Moshe/Katsav|1z2////משה קצב
Natan|0h2/Sharansky|1i////נתן שרנסקי
Matan/Zangauker|0c3|Tse7|Ts8////מתן צנגאוקר
Einav/Zangauker|0c3|Tse7|Ts8////עינב צנגאוקר
Itamar/Ben-Gvir|0e3////איתמר בן גביר
Amichai|13/Chikli|S5////עמיחי שיקלי
Carlos/Ghosn|Goshn
Abu Musab/al-Zarqawi|1k3////أبو مصعب الزرقاوي
/Abu Qatada|0h|1K5////أبو قتادة
Muath|Moaz|2z|1o3|0o4/al-Kasasbeh|0e5|0s6|0e4|1a1////معاذ الكساسبة
Sajida|1e2|0h/al-Rishawi|1a5////ساجدة الريشاوي
Nursultan/Nazarbayev|12////Нұрсұлтан Назарбаев
Kassym-Jomart|Qas9|5ym-Zh5|1Zh5|19|Qasym-Zh5/Tokayev|1q4|12////Қасым-Жомарт Тоқаев
Dariga|0h1/Nazarbayeva|13////Дариға Назарбаева
Timur/Kulibayev|12////Тимур Кулибаев
Mukhtar|14/Ablyazov|1i4////Мұхтар Әблязов
Alikhan/Smailov|1yy3|0y3////Әлихан Смайылов
Mukhtar/Tileuberdi|18|Tyleuberdy////Мұхтар Тілеуберді
Bakhytzhan|2q6|16|5ytj2/Sagintayev|12|1hy6|5ynta2////Бақытжан Сағынтаев
Mukhtar/Dzhakishev|J7|Z8|Jaky4////Мұхтар Жәкішев
Yevgeny|Evgenii/Zhovtis|J5////Евгений Жовтис
Kuandyk|Quandyq/Bishimbayev|12|5ymba2////Қуандық Бишімбаев
Dimash/Kudaibergen|Qu9|Quday6|1y6////Димаш Құдайберген
Elena/Rybakina|1i6////Елена Рыбакина
Bibisara|1y4/Assaubayeva|13|19|6auba3////Бибісара Асаубаева
/Ban Ki-moon|2u1|1ee5|Pan Ki-mun////반기문
/Oh Se-hoon|2u1////오세훈
Askar/Akayev|12////Аскар Акаев
Kurmanbek/Bakiyev|12////Курманбек Бакиев
Roza|1s1/Otunbayeva|13////Роза Отунбаева
Almazbek/Atambayev|12////Алмазбек Атамбаев
Sooronbai|1y|1j/Jeenbekov|Zh8|Z8////Сооронбай Жээнбеков
Kamchybek|1i3|14/Tashiyev|12|3i2////Камчыбек Ташиев
Omurbek/Tekebayev|12////Өмүрбек Текебаев
Chingiz|0h2|4ynggy1|4yngy1/Aitmatov|1y6////Чыңгыз Айтматов
Raimbek|0y5|1yy4|0y4|1jy4/Matraimov|1y3////Райымбек Матраимов
Adylbek/Kasymaliev|0y2////Адылбек Касымалиев
Jeenbek|Zh6|Z6/Kulubaev|0y2////Жээнбек Кулубаев
Hassan/Nasrallah|1u4|Nasralla|1o4////حسن نصر الله
Imad/Mughniyeh|1a1|0o8|2a|5niya1|12|0y3|Mughniye////عماد مغنية
Jihad/Mughniyeh|1a1|0o8|2a|5niya1|12|0y3|Mughniye////جهاد مغنية
Hashem|1i1/Safieddine|Safieddin|0f8|14|6 al-Din|6 al-Deen|1 E5////هاشم صفي الدين
Samir/Geagea|Jaajaa|Gaegae////سمير جعجع
Walid/Jumblatt|11|1n5|0o7|5nbla1|Joumblat////وليد جنبلاط
Kamal|1e1/Jumblatt|11|1n5|0o7|5nbla1|Joumblat////كمال جنبلاط
Taymour|1e5|12|4im2/Jumblatt|11|1n5|0o7|5nbla1|Joumblat////تيمور جنبلاط
Najib|1g2|1ee1/Mikati|1q3|1e4////نجيب ميقاتي
Fouad|11/Siniora|1y3|1e5|1a5|4aniou2////فؤاد السنيورة
Suleiman|16|2ie3|0o7/Frangieh|1j3|2jiy2|Frangie|4jiya|3jiya1////سليمان فرنجية
/Umm Kulthum|Oum Kaltho2|4altho2|19|Oum Kalso2|0o2|7 Kaltho2////أم كلثوم
Muammar|Moamer|13/Gaddafi|1h3|Q6|Qadh3|Ka4|Kadh3|Khadafy|2af2|Kh6|0h6|K6/Q19878/ap cnn=Moammar|Gadhafi;nyt=Muammar|el-Qaddafi;afp=Moamer|Kadhafi//معمر القذافي
Saif al-Islam|3eif9/Gaddafi|1h3|Q6|Qadh3|Ka4|Kadh3|Khadafy|2af2|Kh6|0h6|K6////سيف الإسلام القذافي
Abdul Hamid|2h4|4elh4/Dbeibah|Dbeiba|1a4|Dabaiba|2aba4|1e1|5aiba|0e6|Debeiba|al-7////عبد الحميد الدبيبة
Fathi|1y/Bashagha|11|1c5////فتحي باشاغا
Abdel Basset|13|2i1|4ba3|2b5|6ulba3/al-Megrahi|0h4|2agh4|1a5////عبد الباسط المقرحي
Saadi|1y/Gaddafi|1h3|Q6|Qadh3|Ka4|Kadh3////الساعدي القذافي
Mutassim|0a6|1oa6|1o6|13/Gaddafi|1h3|Q6|Qadh3|Ka4|Kadh3////المعتصم بالله القذافي
Hannibal|15/Gaddafi|1h3|Q6|Qadh3|Ka4|Kadh3////هنيبعل القذافي
Khamis|1e1/Gaddafi|1h3|Q6|Qadh3|Ka4|Kadh3////خميس القذافي
Aisha/Gaddafi|1h3|Q6|Qadh3|Ka4|Kadh3////عائشة القذافي
Ahmed/Abu Khattala|4allah|14|0h|2al2////أحمد أبو ختالة
Ibrahim/Jathran|1d4////إبراهيم الجضران
Rached|1i1|3shi1|1s3/Ghannouchi|3us2|1s2|16|3a6////راشد الغنوشي
Mohamed/Ghannouchi|3us2|1s2|16|3a6////محمد الغنوشي
Beji Caid|1a7|1Q3/Essebsi|15////الباجي قائد السبسي
Ali/Larayedh|0a7|Larayed////علي العريض
Hichem|3sha1/Mechichi|1s2////هشام المشيشي
Habib/Bourguiba|13|17////الحبيب بورقيبة
Mohamed/Bouazizi|16////محمد البوعزيزي
Abdelaziz/Bouteflika|18|1a5|1c1////عبد العزيز بوتفليقة
Said|1ee1/Bouteflika|18|1a5|1c1////السعيد بوتفليقة
Abdelmadjid|13|5ulma3/Tebboune|Tebboun|15|1a6////عبد المجيد تبون
Ramtane|Ramtan|1d3/Lamamra|0a6////رمطان لعمامرة
Mokhtar|13|1u5/Belmokhtar|13|1u5////مختار بلمختار
Abdelmalek|1i1/Droukdel|15|1a1|5ukda1////عبد المالك دروكدال
/Mohammed VI|16|1a4|6uhamma4////محمد السادس
Aziz/Akhannouch|15|1s1|0e////عزيز أخنوش
Nasser/Bourita|15////ناصر بوريطة
Nasser/Zefzafi|1a5////ناصر الزفزافي
Taoufik|2w3|15/Bouachrine|1s5////توفيق بوعشرين
Hakim|1ee1/Ziyech|1a2|13////حكيم زياش
Noussair|14/Mazraoui|12////نصير مزراوي
Walid|Ou4/Regragui|1k5////وليد الركراكي
Youssef/En-Nesyri|1i2////يوسف النصيري
Hicham/el-Guerrouj|16////هشام الكروج
Abdelhamid|1u6/Abaaoud|14|1o3////عبد الحميد أباعود
Cherif|S5/Kouachi|14|1s2////شريف كواشي
Said|1ee1/Kouachi|14|1s2////سعيد كواشي
Mehdi/Nemmouche|16////مهدي نموش
Najim|11/Laachraoui|18|1s6////نجم العشراوي
Ibrahim|B5/el-Bakraoui|13////إبراهيم البكراوي
Khalid/el-Bakraoui|13////خالد البكراوي
/Lee Kuan Yew|1w6|2u////李光耀
/Lee Hsien Loong|2ei7|13////李显龙
Tharman/Shanmugaratnam|1u1
Vladimir/Plahotniuc|7khotnyuk|1k|3yuk
Evghenia|Yevg4|Ye7|0y1/Gutul|0s2
Renato/Usatii|1y1|2y
Vadim/Krasnoselsky|1i|1ii|1ij|0i|0y////Вадим Красносельский
Alexandr/Stoianoglo|1y6
Iurie|Y4/Leanca|1k1
Tsakhiagiin|17/Elbegdorj|1zh
Ukhnaagiin|15/Khurelsukh|11
Aung San|0g/Suu Kyi|15|0i////အောင်ဆန်းစုကြည်
Ashin/Wirathu|V6|11
Pervez|1a4|1ai1/Musharraf|13////پرویز مشرف
Zaki-ur-Rehman|1a4/Lakhvi|1w1
Yahya/Sinwar|al-6|1u2|1e4////يحيى السنوار
Saeb|1i1/Erekat|1a3|1i3////صائب عريقات
Marwan|1e4/Barghouti|0h1|14|0t2|13|4outh1////مروان البرغوثي
Mustafa/Barghouti|0h1|14|0t2|13|4outh1////مصطفى البرغوثي
Jibril|1ee1|G5/Rajoub|12////جبريل الرجوب
Ahmed/Qurei|0a|2ie|1o3////أحمد قريع
Nabil/Abu Rudeineh|4de3|1a4|16|5aina|2a|14////نبيل أبو ردينة
Mohammad/Shtayyeh|13|1a1|3e|2a|Ishta3|Is7////محمد اشتية
Moussa|14/Abu Marzouk|12|1o1|1q|3uq////موسى أبو مرزوق
Saleh|1a1/al-Arouri|13|1y|A5////صالح العاروري
Abdel Aziz/al-Rantisi|0s2////عبد العزيز الرنتيسي
Mahmoud/al-Mabhouh|12|11////محمود المبحوح
Wael|1i1/Dahdouh|11|12////وائل الدحدوح
Nayef|2i1|12/Hawatmeh|1a1////نايف حواتمة
Ziad|0y2/al-Nakhalah|al-Nakhala|1e1|2e////زياد النخالة
Isnilon/Hapilon|1u1
Nur|Noor/Misuari|0s5
Manny/Pacquiao|2ai1|15|11
Dmitry|1ij/Medvedev|0y2/Q23530/nyt=Dmitri|Medvedev//Дмитрий Медведев
Alexei|3ksej/Navalny|0y|0i1|0i|1i|1ii|0j//nyt=Aleksei|Navalny;cnn aljazeera=Alexey|Navalny//Алексей Навальный
Sergei|1j/Shoigu|1y2|3oj2//cnn aljazeera=Sergey|Shoigu//Сергей Шойгу
Sergei|1j/Kislyak|1i2|1j2//cnn aljazeera guardian=Sergey|Kislyak//Сергей Кисляк
Sergei|1j/Ryabkov|1i5|1j5//cnn aljazeera=Sergey|Ryabkov//Сергей Рябков
Sergei|1j/Magnitsky|0y|0i1|0i|1i|1ii|1ij//cnn aljazeera=Sergey|Magnitsky//Сергей Магнитский
Yulia|J4|0j1|I4|Iuliya|Iulija|Juliya|Julija/Navalnaya|1i1|1j1////Юлия Навальная
Maria|0j1/Zakharova|16////Мария Захарова
Yevgeny|1ii|1ij|Evgenii|Evgenij/Prigozhin|12////Евгений Пригожин
Vasily|1ij/Nebenzya|1i1|1j1//guardian reuters ap=Vassily|Nebenzia//Василий Небензя
Boris/Yeltsin|E5|Elc2/Q34453///Борис Ельцин
Mikhail|14/Gorbachev|1o1|1yo1|0t4|12/Q30487///Михаил Горбачёв
Mikhail|14/Khodorkovsky|0y|0i1|0i|1i|1ii|Ho9|1ij|Hodorkovski|Hodorkovskiy|Hodorkovskii|Hodorkovskij|Hodorkovskyi|Hodorkovskyy////Михаил Ходорковский
Nikita/Khrushchev|14|18|5rus4|1yo1|H8|Hrusc2////Никита Хрущёв
Ramzan/Kadyrov|1i3////Рамзан Кадыров
Natalia/Veselnitskaya|1i1|1j1|2c4|5ckai1|5ckaj1////Наталья Весельницкая
Dzhokhar|4jo3|13|J5/Tsarnaev|0y2|12
Tamerlan|1a4/Tsarnaev|0y2
Leon/Trotsky|0y|0i|1i|0i1|1ii|4cki////Лев Троцкий
Vladimir/Zhirinovsky|1i|0i1|1ii|1ij|0i|0y|19|Zirinovski|Zirinovskiy|Zirinovskii|Zirinovskij|Zirinovskyi|Zirinovskyy////Владимир Жириновский
Boris/Nemtsov|1z2|2c2////Борис Немцов
Fyodor/Dostoevsky|0y5|1i|1ii
Pyotr|Peter/Tchaikovsky|1i|C9
Alexander/Solzhenitsyn|1i1
Sergei/Kiriyenko|14
Sergei/Sobyanin|1i4
Roman/Abramovich|0t2
Anna/Politkovskaya|1i1
Alla/Pugacheva|1o2|1yo2|13////Алла Пугачёва
Andrey/Makarevich|0t2|Makarevic////Андрей Макаревич
Boris/Grebenshchikov|25|16|3c4////Борис Гребенщиков
Maria|0j1/Alyokhina|1i6|14|2e5|3e4////Мария Алёхина
Nadezhda|2j2|12/Tolokonnikova|16////Надежда Толоконникова
Yekaterina/Samutsevich|0t2|7cevic////Екатерина Самуцевич
Pyotr/Verzilov|1s4////Пётр Верзилов
Pyotr/Pavlensky|1i|0i1|1ii|1ij|0i|0y////Пётр Павленский
Kirill|1y4/Serebrennikov|15////Кирилл Серебренников
Andrey/Zvyagintsev|3iagu6|2st2|1z2|1i8|7jaginc2////Андрей Звягинцев
Andrei/Tarkovsky|1i|0i1|1ii|1ij|0i|0y////Андрей Тарковский
Andrei/Konchalovsky|1i|0i1|1ii|1ij|0i|0y|17|8alovski|7alovski1|8alovskii|8alovskij|8alovskyi|7alovsky1////Андрей Кончаловский
Nikita/Mikhalkov|16////Никита Михалков
Alexander/Sokurov|0o4//nyt=Aleksandr|Sokurov//Александр Сокуров
Valery|1ij/Gergiev|0y2////Валерий Гергиев
Mstislav/Rostropovich|0t2|Rostropovic////Мстислав Ростропович
Dmitri|0j/Shostakovich|0t2|Chostakovitch|Sostakovic////Дмитрий Шостакович
Sergei|Serge|1j/Rachmaninoff|2v|1k9|Rakhmaninov|Rahmaninov//cnn aljazeera=Sergey|Rachmaninoff//Сергей Рахманинов
Igor/Stravinsky|1w5|1i|0i1|1ii|1ij|0i|0y////Игорь Стравинский
Modest/Mussorgsky|0o9|1i|17|7orgski|6orgski1|7orgskii|7orgskij|7orgskyi|6orgsky1////Модест Мусоргский
Nikolai|1j/Rimsky-Korsakov|1i9|1iy9|1ii9|1ij9|0i9|0y9////Николай Римский-Корсаков
Anton/Chekhov|Tc6|Tchek2|13|3e3////Антон Чехов
Ivan/Turgenev|0i2|5ourgueni2////Иван Тургенев
Vladimir/Mayakovsky|1i|0i1|1ii|1ij|0i|0y|1i7|8iakovski|7iakovski1|8iakovskii|8iakovskij|8iakovskyi|7iakovsky1|1j7|8jakovski|7jakovski1|8jakovskii|8jakovskij|8jakovskyi|7jakovsky1////Владимир Маяковский
Anna/Akhmatova|17////Анна Ахматова
Marina/Tsvetaeva|0y3|C7////Марина Цветаева
Yevgeny|1ii|1ij|Evgenii|Evgenij/Yevtushenko|2ouc5|E9|Evtus4////Евгений Евтушенко
Yevgeny|1ii|1ij|Evgenii|Evgenij/Zamyatin|1i4|1j4////Евгений Замятин
Lyudmila|5udmil2|1j6/Ulitskaya|1i1|1j1|2c4|5ckai1|5ckaj1////Людмила Улицкая
Tatyana|1j3/Tolstaya|1i1|1j1////Татьяна Толстая
Ludmilla|12|5judmi2/Petrushevskaya|1i1|1j1|17|7evskai1|7evskaj1////Людмила Петрушевская
Dmitry|1ij/Glukhovsky|1i|0i1|1ii|1ij|0i|0y|16|7hovski|6hovski1|7hovskii|7hovskij|7hovskyi|6hovsky1//nyt=Dmitri|Glukhovsky//Дмитрий Глуховский
Wassily|V6|Vasilij/Kandinsky|1i|0i1|1ii|1ij|0i|0y////Василий Кандинский
Kazimir|1s4|3ymy1/Malevich|0t2|1y2|Malevic////Казимир Малевич
Sergei|Serge|1j/Diaghilev|4yag4|14|4jag4//cnn aljazeera=Sergey|Diaghilev//Сергей Дягилев
Vaslav|0t4|1c3/Nijinsky|1i|1zh5|6zhinski|5zhinski1|6zhinskii|6zhinskij|6zhinskyi|5zhinsky1|1z5|6zinski|5zinski1|6zinskii|6zinskij|6zinskyi|5zinsky1////Вацлав Нижинский
Rudolf|1ph/Nureyev|4oure2|12////Рудольф Нуреев
Mikhail|14/Baryshnikov|1i7|15////Михаил Барышников
Vsevolod/Meyerhold|1i6|0k4|3ierk4|1j6////Всеволод Мейерхольд
Maya|1i1|0y2|0i2|1ii1|1jj1/Plisetskaya|0s8|1i1|1j1|2c4|5ckai1|5ckaj1////Майя Плисецкая
Alexei|3ksej/Ratmansky|1i|0i1|1ii|1ij|0i|0y//nyt=Aleksei|Ratmansky;cnn aljazeera=Alexey|Ratmansky//Алексей Ратманский
Elvira/Nabiullina|14|0o6////Эльвира Набиуллина
Sergei|1j/Glazyev|1i2|12//cnn aljazeera=Sergey|Glazyev//Сергей Глазьев
Marat/Khusnullin|13|H8////Марат Хуснуллин
Alexander/Khinshtein|14|H8|1y1|Hinshteyn|Hinstejn//nyt=Aleksandr|Khinshtein//Александр Хинштейн
Rustam/Minnikhanov|15////Рустам Минниханов
Mintimer/Shaimiev|0y2|3ymiy2|1y4|3aj4////Минтимер Шаймиев
Yunus-bek|I8|J8/Yevkurov|0o4|E6////Юнус-бек Евкуров
Apti|1y/Alaudinov|0t5////Апти Алаудинов
Adam/Delimkhanov|15////Адам Делимханов
Aslan/Maskhadov|15////Аслан Масхадов
Shamil|14/Basayev|0s5|2sa2|12////Шамиль Басаев
Dzhokhar|2j5|4jo3|J5|13|3o3/Dudayev|4ouda2|12////Джохар Дудаев
Akhmed|1a1|14/Zakayev|12////Ахмед Закаев
Zelimkhan|13/Yandarbiyev|12|Iandarbi2|Jandarbi2////Зелимхан Яндарбиев
Zelimkhan|13/Khangoshvili|Cha9|Ha9|Hangos4////Зелимхан Хангошвили
Salman/Raduyev|12////Салман Радуев
Movsar/Barayev|12////Мовсар Бараев
Ruslan/Khasbulatov|H9////Руслан Хасбулатов
Abubakar/Yangulbaev|0y2|I9|J9////Абубакар Янгулбаев
Andrei/Mordvichev|1yo1|12////Андрей Мордвичев
Mikhail|14/Teplinsky|1i|0i1|1ii|1ij|0i|0y////Михаил Теплинский
Sergei|1j/Rudskoi|1y|1j//cnn aljazeera=Sergey|Rudskoi//Сергей Рудской
Nikolai|1j/Yevmenov|E6////Николай Евменов
Oleg/Salyukov|1i4|1j4////Олег Салюков
Maxim/Shugaley|1i|1j|16|Sugalei|Sugalej////Максим Шугалей
Olga/Skabeyeva|13////Ольга Скабеева
Marina/Ovsyannikova|16|1i8|1j8////Марина Овсянникова
Anatoly|1ij/Chubais|Tc6|1y1|Cubajs////Анатолий Чубайс
Kira/Yarmysh|1i2|I6|Jarmys////Кира Ярмыш
Maria|0j1/Pevchikh|11|3i1////Мария Певчих
Lilia|1y1|0y1|0j1/Chanysheva|1i5|6anys3////Лилия Чанышева
Yevgeny|1ii|1ij|Evgenii|Evgenij/Roizman|1y4|1j4////Евгений Ройзман
Svetlana/Petriychuk|1i4|3jc2////Светлана Петрийчук
Grigory|1ij/Yavlinsky|1i|0i1|1ii|1ij|0i|0y|I8|Iavlinski|Iavlinskiy|Iavlinskii|Iavlinskij|Iavlinskyi|Iavlinskyy|J8|Javlinski|Javlinskiy|Javlinskii|Javlinskij|Javlinskyi|Javlinskyy////Григорий Явлинский
Gennady|1ij/Zyuganov|1i6|1j6////Геннадий Зюганов
Valentina/Matviyenko|1i4|14////Валентина Матвиенко
Konstantin|C9/Kosachev|0s6|1yo1|12////Константин Косачёв
Andrei/Gurulyov|1i2|2e1////Андрей Гурулёв
Irina/Yarovaya|1i1|1j1|I7|Iarovaia|Iarovaja|J7|Jarovaia|Jarovaja////Ирина Яровая
Viktor/Vekselberg|2x6////Виктор Вексельберг
Vladimir/Gusinsky|1i|0i1|1ii|1ij|0i|0y////Владимир Гусинский
Alexander/Perepilichny|0i|0y|0i1|1i|0j|12|3nyi|2ny1|2ni1|3ni|3nyj//nyt=Aleksandr|Perepilichny//Александр Перепиличный
Anatoly|1ij/Chepiga|1y2|15////Анатолий Чепига
Oleg/Gordievsky|1y5|0y5|5yevski|4yevski1|5yevskii|5yevskij|5yevskyi|4yevsky1|1i|0i1|1ii|1ij|0i|0y////Олег Гордиевский
Vasili|0j/Mitrokhin|13////Василий Митрохин
Natalia/Poklonskaya|1i1|1j1////Наталья Поклонская
Viktor/Chernomyrdin|Tche9|2e9////Виктор Черномырдин
Alexander/Rutskoi|1y|1j|5ckoy|2c3|5ckoj//nyt=Aleksandr|Rutskoi//Александр Руцкой
Andrei/Gromyko|1i2////Андрей Громыко
Leonid/Brezhnev|0i2|2j3|13////Леонид Брежнев
Felix|1ks/Dzerzhinsky|1i|1ii|1ij|0i|0y|15|6inski|5inski1|6inskii|6inskij|6inskyi|5insky1////Феликс Дзержинский
Alexander/Kerensky|1i|0i1|1ii|1ij|0i|0y//nyt=Aleksandr|Kerensky//Александр Керенский
Konstantin|C9/Rokossovsky|1i|0i1|1ii|1ij|0i|0y////Константин Рокоссовский
Gennady|1ij/Yanayev|12|Iana2|Jana2////Геннадий Янаев
Yegor/Ligachev|1yo1|12////Егор Лигачёв
Tatiana|1j3/Stanovaya|1i1|1j1////Татьяна Становая
Alexei|3ksej/Venediktov|1y4//nyt=Aleksei|Venediktov;cnn aljazeera=Alexey|Venediktov//Алексей Венедиктов
Roman/Dobrokhotov|15////Роман Доброхотов
Yulia|0j1|I4|Iuliya|Iulija|J4|Juliya|Julija/Latynina|1i4////Юлия Латынина
Tikhon|13/Dzyadko|1i4|1j4////Тихон Дзядко
Alexander/Gabuev|0y2//nyt=Aleksandr|Gabuev//Александр Габуев
Alexander/Bastrykin|1i3//nyt=Aleksandr|Bastrykin//Александр Бастрыкин
Alexander/Darchiev|0y2|13//nyt=Aleksandr|Darchiev//Александр Дарчиев
Alina/Kabaeva|0y3////Алина Кабаева
Svetlana/Krivonogikh|11////Светлана Кривоногих
Sergei|1j/Roldugin|0u2//cnn aljazeera=Sergey|Roldugin//Сергей Ролдугин
Grigory|1ij/Potemkin|1yo4////Григорий Потёмкин
Valentina/Tereshkova|0c5|14////Валентина Терешкова
Konstantin|C9/Tsiolkovsky|1i|1ii|1ij|0i|0y|C9|Ciolkovski|Ciolkovskiy|Ciolkovskii|Ciolkovskij|Ciolkovskyi|Ciolkovskyy////Константин Циолковский
Dmitri|0j/Mendeleev|0i2|0y2////Дмитрий Менделеев
Sergei|1j/Krikalev|1yo1//cnn aljazeera=Sergey|Krikalev//Сергей Крикалёв
Gennady|1ij/Burbulis|1y1////Геннадий Бурбулис
Alexander/Ovechkin|0t5|13//nyt=Aleksandr|Ovechkin//Александр Овечкин
Sergei|1j/Bobrovsky|1i|1ii|1ij|0i|0y//cnn aljazeera=Sergey|Bobrovsky//Сергей Бобровский
Igor/Shesterkin|1io4|1yo4|18////Игорь Шестёркин
Mikhail|14/Sergachev|1o1|1yo1|12////Михаил Сергачёв
Valeri|0j/Nichushkin|0t8|4us3////Валерий Ничушкин
Pavel/Datsyuk|1i2|3cj2////Павел Дацюк
Alexander/Mogilny|0i|0y|0i1|1i|0j//nyt=Aleksandr|Mogilny//Александр Могильный
Matvei|1y|1j/Michkov|0t5|13////Матвей Мичков
Anton/Khudobin|H6////Антон Худобин
Yegor/Chinakhov|13|5ina3////Егор Чинахов
Karen/Khachanov|H7|Hac4////Карен Хачанов
Roman/Safiullin|13////Роман Сафиуллин
Anastasia|0j1/Myskina|1i5////Анастасия Мыскина
Anna/Kournikova|18////Анна Курникова
Anastasia|0j1/Pavlyuchenkova|19|1i9|4juc6////Анастасия Павлюченкова
Anna/Kalinskaya|1i1|1j1////Анна Калинская
Anna/Chakvetadze|Tch9|19////Анна Чакветадзе
Ian|Y2/Nepomniachtchi|13|1y|8yashchy|8yashchiy|7yashchi1|5yash3|8yashchij|8yaschy|8yaschiy|7yaschi1|5yas3|8yaschij|6shchy|6shchiy|5shchi1|3sh3|6shchij|8jascy|8jasciy|7jasci1|7jasc1|8jascij////Ян Непомнящий
Boris/Spassky|1i|0i1|1ii|1ij|0i|0y////Борис Спасский
Mikhail|14/Botvinnik|13////Михаил Ботвинник
Viktor/Korchnoi|0t5|1y|1j|4noy|13|4noj////Виктор Корчной
Kirsan/Ilyumzhinov|1j8|2j4|1i8|5jumz4////Кирсан Илюмжинов
Arkady|1ij/Dvorkovich|0t2|Dvorkovic////Аркадий Дворкович
Aleksandra|2x5/Goryachkina|1i7|4jac4////Александра Горячкина
Dmitry|1ij/Andreikin|1y3|1j3//nyt=Dmitri|Andreikin//Дмитрий Андрейкин
Artur|0h2/Beterbiev|0y2////Артур Бетербиев
Nikolai|1j/Valuev|0y2////Николай Валуев
Kostya|1i1|1j1/Tszyu|12|1i1|Czju////Костя Цзю
Magomed/Ankalaev|0y2////Магомед Анкалаев
Islam/Makhachev|16|5hac2////Ислам Махачев
Khamzat|H5/Chimaev|0y2|15////Хамзат Чимаев
Fedor/Emelianenko|1i8|Yemely6|1y6|1j6////Фёдор Емельяненко
Movsar/Evloev|Yevloy2////Мовсар Евлоев
Buvaisar|1y3|1j3/Saitiev|3ytiy2|1y4|1j4////Бувайсар Сайтиев
Abdulrashid|12/Sadulaev|0y2////Абдулрашид Садулаев
Evgeni|Yevgenii|Yevgenij|0i|0j/Plushenko|0c5|2yushc5|2yusc5|2iushc5|3jusc4////Евгений Плющенко
Kamila/Valieva|0y3////Камила Валиева
Elizaveta|Ye8/Tuktamysheva|1i5|13////Елизавета Туктамышева
Yulia|0j1|I4|Iuliya|Iulija|J4|Juliya|Julija/Lipnitskaya|1i1|1j1|2c4|5ckai1|5ckaj1////Юлия Липницкая
Irina/Slutskaya|1i1|1j1|2c4|5ckai1|5ckaj1////Ирина Слуцкая
Elena/Berezhnaya|1i1|1j1|14|4nai1|4naj1////Елена Бережная
Anton/Sikharulidze|19////Антон Сихарулидзе
Svetlana/Khorkina|H6////Светлана Хоркина
Yelena/Isinbayeva|1i3|13////Елена Исинбаева
Yuri|0j|Iury|Iuriy|Iurii|I3|Iurij|Jury|Juriy|Jurii|J3|Jurij/Nagornykh|11////Юрий Нагорных
Daniil|12/Kvyat|1i2|1j2////Даниил Квят
Denis/Menchov|1s3|2s2////Денис Меньшов
Igor/Akinfeev|0y2////Игорь Акинфеев
Denis/Cheryshev|Tc8|1i4|6erys2////Денис Черышев
Stanislav/Cherchesov|0s3|5erc4////Станислав Черчесов
Rinat|1e3/Dasayev|2sa2|12////Ринат Дасаев
Dmitri|0j/Alenichev|0t4|12////Дмитрий Аленичев
Aleksei|1j/Berezutski|0o5|1y|0y|0i|2c2////Алексей Березуцкий
Vasili|0j/Berezutski|0o5|1y|0y|0i|2c2////Василий Березуцкий
Sergei|1j/Ignashevich|0t2|6evic//cnn aljazeera=Sergey|Ignashevich//Сергей Игнашевич
Daler/Kuzyaev|0y2|1i3|1j3////Далер Кузяев
Yuri|0j|Iury|Iuriy|Iurii|I3|Iurij|Jury|Juriy|Jurii|J3|Jurij/Gazinsky|1i|0i1|1ii|1ij|0i|0y////Юрий Газинский
Vladimir/Medinsky|1i|0i1|1ii|1ij|0i|0y////Владимир Мединский
Igor/Konashenkov|15////Игорь Конашенков
Alsu|0o1/Kurmasheva|13////Алсу Курмашева
Vladimir/Kolokoltsev|2c2////Владимир Колокольцев
Alexander/Kurenkov//nyt=Aleksandr|Kurenkov//Александр Куренков
Valery|1ij/Falkov////Валерий Фальков
Dmitry|1ij/Grigorenko//nyt=Dmitri|Grigorenko//Дмитрий Григоренко
Ekaterina/Mizulina////Екатерина Мизулина
Tatyana|1j3/Moskalkova////Татьяна Москалькова
Maria|0j1/Lvova-Belova////Мария Львова-Белова
Veronika/Skvortsova|2c3////Вероника Скворцова
Sergei|1j/Ryazansky|1i|1ii|1ij|0i|0y|1i7|Riazanski|Riazanskiy|Riazanskii|Riazanskij|Riazanskyi|Riazanskyy|1j7|Rjazanski|Rjazanskiy|Rjazanskii|Rjazanskij|Rjazanskyi|Rjazanskyy//cnn aljazeera=Sergey|Ryazansky//Сергей Рязанский
Konstantin/Zatulin////Константин Затулин
Ksenia|0j1/Karelina////Ксения Карелина
Nikolai|1j/Svanidze////Николай Сванидзе
Gleb/Nikitin////Глеб Никитин
Veniamin/Kondratyev|1i2|12////Вениамин Кондратьев
Alexei|3ksej/Smirnov//nyt=Aleksei|Smirnov;cnn aljazeera=Alexey|Smirnov//Алексей Смирнов
Osama|0us4/bin Laden|1i1|1e7/Q1317///أسامة بن لادن
Jamal/Khashoggi|12|17////جمال خاشقجي
Loujain|15|14/al-Hathloul|12|2z4|1o1////لجين الهذلول
Yasir/al-Rumayyan|13|1i3////ياسر الرميان
/Farmajo|0a3|1o5
Mukhtar|13|1o5/Robow|1u3|0o4
Mohamed Farrah|6med Fa3/Aidid|1ee1|1y3
Morgan/Tsvangirai|1a3|3ar1|2ar1|1i6|1e3
Emmerson|16/Mnangagwa|12|0a2|0u8
Evan/Mawarire|1i4
Hakainde|14/Hichilema|1i2
Lazarus/Chakwera|1e
Armando/Guebuza|15
Afonso|0l5|1lph4/Dhlakama|16
Hage/Geingob|2ie4
Netumbo/Nandi-Ndaitwah|Nandi-Ndaitwa
Pakalitha/Mosisili|0l2
Cyril/Ramaphosa|13|1z1|15
Winnie/Madikizela-Mandela|4ezel9
Kgalema|0a6/Motlanthe|0h6|11
Nkosazana|1s3/Dlamini-Zuma|2hla9
Nosiviwe/Mapisa-Nqakula|1g5
Oscar/Pistorius|0o2
Hendrik|0c1/Verwoerd|11|1v4
Maithripala|16/Sirisena|14
Chandrika/Kumaratunga|1e
Kumar/Sangakkara|14|2ar2
Mohamed Hamdan/Dagalo|1o2|12|0l2//ap=Mohammed Hamdan|Dagalo;afp=Daglo//محمد حمدان دقلو
Abdul Rahim|4elr4|2r4/Dagalo|1o2|12|0l2|1e4////عبد الرحيم دقلو
/Hemedti|12|1t2|3imai3|1y|2me2|1i5////حميدتي
Hassan/al-Turabi|0o5////حسن الترابي
Awad/Ibn Auf|1O2|1w1////عوض بن عوف
Ali/Kushayb|Kosheib|Koshib|1i1|4oshe2////علي كوشيب
Abu Mohammed/al-Golani|1J5|2Ju4|2Jaw4//afp bbc guardian=al-Jolani;aljazeera=al-Julani//أبو محمد الجولاني
Burhan|0o5/Ghalioun|1y3|0y3|2y2////برهان غليون
Abdelbasset|5ulba3|13|1u7/Sarout|12////عبد الباسط الساروت
Hind/Kabawat|Q6////هند قبوات
/Tsai Ing-wen|1Yi6|Cai Ying3////蔡英文
/Ma Ying-jeou|Ma Ying-jeo|4ji1////馬英九
/Chen Shui-bian|1e1////陳水扁
/Lee Teng-hui|2i9|8i Deng3////李登輝
/Lai Ching-te|7Qingd1|1d1////賴清德
/Hung Hsiu-chu|Hong Xiuzhu////洪秀柱
/Ko Wen-je|Ke Wenzhe////柯文哲
/Han Kuo-yu|4Guo2////韓國瑜
/Hou Yu-ih|4ou-yi|2yi////侯友宜
/Su Tseng-chang|6Zhen5////蘇貞昌
/Hsiao Bi-khim|12////蕭美琴
/Hou Hsiao-hsien|2ei1|Hou Xiaoxian////侯孝賢
/Tai Tzu-ying|Tai Tzu-yin////戴資穎
/Hsieh Su-wei|0h5////謝淑薇
/Lu Yen-hsun|2sh2////盧彥勳
/Koo Chen-fu|2u8|Gu Zhen2////辜振甫
/Wang Daohan|3Tao-3////汪道涵
/Cho Jung-tai|Zhuo Rong3|0'2////卓榮泰
/Cheng Li-wun|Zheng Liwen|1e1////鄭麗文
/Chu Li-luan|11|Zhu Lilun////朱立倫
/Lin Chia-lung|7Jialo2|14////林佳龍
/Koo Li-hsiung|Gu Lixiong|3u 9////顧立雄
/Wu Jaushieh|5Chao-hs3|8Zhaoxie////吳釗燮
/Chiang Wan-an|Jiang Wanan////蔣萬安
/Fu Kun-chi|3q1|0h////傅崐萁
/Chiu Kuo-cheng|Qiu Guozheng////邱國正
/Chen Chien-jen|7Jianr2////陳建仁
/Chen Chi-mai|4Qi3////陳其邁
/Lien Chan|4an Z3////連戰
/Wu Den-yih|6unyi////吳敦義
/Lin Yu-ting|14////林郁婷
Sirojiddin|3dji3|1dzh5/Muhriddin|0k7////Сироҷиддин Муҳриддин
Thaksin|15/Shinawatra|Shinawat|2rt1|15////ทักษิณ ชินวัตร
Yingluck|2a1|11/Shinawatra|Shinawat|2rt1|15////ยิ่งลักษณ์ ชินวัตร
Paetongtarn|0h7|1ha9|Phaethongthan/Shinawatra|Shinawat|2rt1|15
Abhisit|14|0h/Vejjajiva|16|1e2////อภิสิทธิ์ เวชชาชีวะ
Prawit|1v2/Wongsuwan|1o1|2ong
Samak/Sundaravej|0h
Surayud|1th|1t/Chulanont|Chulanon
Sondhi|1t2/Limthongkul|16
Sonthi|1d2/Boonyaratglin|1ka3|1k3|3un9
Suthep|12/Thaugsuban|2ua6|18
Srettha|15|11|13/Thavisin|1ee3|16
Anutin|0h2/Charnvirakul|18|1ee5
Pita/Limjaroenrat|1ch8
Thanathorn|18/Juangroongruangkit|7ngroon9|3un9
Chavalit|0o5|1w4/Yongchaiyudh|2t|1t1
Chuan/Leekpai|4ikph2
Prem/Tinsulanonda|Tinsulanond|Tinsulanon
Bhumibol|1ph2|1p2|0h2/Adulyadej|1t|14////ภูมิพลอดุลยเดช
Maha/Vajiralongkorn|3chir9|Wachir9|Wachiralongkon
Nattawut|1u6|0h4/Saikua|0r
Apichatpong|0h3/Weerasethakul|14
Vichai|W5/Srivaddhanaprabha|1p2|19
Vorayuth|2d|W7/Yoovidhya|12
Recep Tayyip|1i8|1b|4ajab7|13/Erdogan|0h2/Q39259/guardian official=Erdoğan//Recep Tayyip Erdoğan
Fethullah|15/Gulen|0e3
Selahattin|1a8|2dd2|7alahadd2/Demirtas|0h////Selahattin Demirtaş
Abdullah/Ocalan|0e5////Abdullah Öcalan
Mevlut|1d|0e1/Cavusoglu|4havush4////Mevlüt Çavuşoğlu
Meral/Aksener|0h4////Meral Akşener
Devlet/Bahceli|0h3////Devlet Bahçeli
Ilkay/Gundogan|0e6////İlkay Gündoğan
Hakan/Sukur|2ekue1////Hakan Şükür
Rustu|3estue/Recber|0h3////Rüştü Reçber
Naim|1ee1/Suleymanoglu|1i7|1el9////Naim Süleymanoğlu
Murat|1d/Karayilan|Q8////Murat Karayılan
Kadir/Topbas|0h////Kadir Topbaş
Melih/Gokcek|0e4////Melih Gökçek
Numan/Kurtulmus|0h////Numan Kurtulmuş
Gurbanguly|K9/Berdymukhamedov|0m5|4imu7|Berdimuhamedow
Saparmurat|1d|1y3/Niyazov|14|Nyyazow
Dayana|1i3|1j3/Yastremska|0ya|0ia|0ja|J9|Iastremskaya|Iastremskaia|Iastremskaja|Jastremskaya|Jastremskaia|Jastremskaja////Даяна Ястремська
Artem/Dalakian|1y2|1j2////Артем Далакян
Zhan/Beleniuk|1y2|1j2////Жан Беленюк
Yaroslav|J7/Rakitskiy|2yi|6ytskyi|5ytsk1|1y5|11|Rakitski|5ytsky1|6ytski|1i|5cki////Ярослав Ракицький
Volodymyr|Vladimir|15/Zelenskyy|11|1i1|1i|2i|2ii|1j|2ij/Q3874799/ap=Zelenskiy until 2021-01-01, Zelenskyy;guardian=Zelenskiy until 2023-06-01, Zelenskyy;reuters=Zelenskiy;bbc nyt afp cnn=Zelensky;official=Zelenskyy/Igor Zelensky/Володимир Зеленський
Olena|E4/Zelenska|0ya|0ia|0ja////Олена Зеленська
Oleksandr|Alexander/Syrskyi|Syrsky|1y|2iy|11|1i1|Sirsky|1i5|Sirski|Sirskiy|1j|Sirskii|Sirskij|Sirskyy//nyt afp=Syrsky//Олександр Сирський
Mykhailo|Mikhail|1i6|4hay2|4haj2|Mihail/Podolyak|1i2|1j2////Михайло Подоляк
Denys|1i1/Shmyhal|1g2|2ig2|1i3|15|4mig2////Денис Шмигаль
Petro|Pyotr/Poroshenko|14////Петро Порошенко
Wladimir|Volodymyr/Klitschko|14|3y4|24|5yc2|4c2////Володимир Кличко
Oleksandr|Alexander/Turchynov|1i3|14|2i3////Олександр Турчинов
Alexandr|Oleks4/Dolgopolov|1h6////Олександр Долгополов
Oleksandr|Alexander/Gvozdyk|H6|1i1////Олександр Гвоздик
Sviatoslav|1y7|1j7/Mykhailiuk|1y2|7ikhayly2|3yly2|6hayly2|6hajlj2|7ikhaily2|1i8|7ihayly2|7ihajlj2////Святослав Михайлюк
Valerii|1j/Zaluzhnyi|Zaluzhny|1y|2iy|11|1i1|1j|13|4ny|4nyy|4niy|3n1|4nyj//nyt=Valery|Zaluzhny;reuters=Valeriy|Zaluzhnyi//Валерій Залужний
Andriy|1e1|Andri|11|1j/Yermak|E4|J5//ap=Andrii|Yermak//Андрій Єрмак
Yulia|J4|0j1|Juli2|Juliya|Julija|I4|Iuliya|Iulija/Tymoshenko|1i8|14|5imos4////Юлія Тимошенко
Viktor/Yanukovych|1i2|1it2|Janukovyc|Ianukovi2|Janukovic////Віктор Янукович
Arseniy|1j/Yatsenyuk|1i2|12|Jacenj2|Iatseni2////Арсеній Яценюк
Vitali|0j/Klitschko|24|3y4|14|5yc2|4c2////Віталій Кличко
Viktor/Yushchenko|25|16|Jusc4|I9////Віктор Ющенко
Andrii|1e1/Sybiha|1g1|Sibiga
Iryna/Vereshchuk|14
Ihor/Kolomoisky|4yskyi|3ysky1|3yski1|0i1|1y3|0i|0y
Mykola|Nikolai/Zlochevsky|0i1|0i
Sergiy|3hi|1e1|2ei|2ej|2h1|3hij|Sergi|11|1j/Stakhovsky|0i|0i1|1i|0y|1ii|0j|7hovskyi|16|6hovski1|6hovsky1|7hovski|7hovskii|7hovskyj|1ij|7hovskij////Сергій Стаховський
Vasyl|2sily|2ilij/Ivanchuk|2tcho2|12////Василь Іванчук
Anna/Muzychuk|1i4|12|3ic2////Анна Музичук
Mariya|1j1/Muzychuk|1i4|12|3ic2////Марія Музичук
Denys|1i1/Berinchyk|1i1|12|2i1////Денис Берінчик
Oksana/Baiul|1y2|1j2////Оксана Баюл
Yaroslava|J8|I8/Mahuchikh|1g6|11|3i1|6guchi1|6guci1////Ярослава Магучіх
Vladyslav|1i4/Heraskevych|1i2|Geraskevi2|Ge9|Heraskevyc|Geraskevic////Владислав Гераскевич
Yevhen|3geny|3geniy|3genii|J5|3geni|3genij|Evgeny|Evgeniy|Evgenii|Evgeni|Evgenij/Konoplyanka|1i4|1j4////Євген Коноплянка
Illia|2y1|13|2iy1|1j1/Zabarnyi|Zabarny|1y|2iy|11|1j////Ілля Забарний
Artem/Dovbyk|1i1////Артем Довбик
Oleg/Blokhin|13////Олег Блохін
Valeriy|1j/Lobanovskyi|Lobanovsky|2iy|11|1y|1i1|1j|2ij////Валерій Лобановський
Oleksiy|Alexei|Oleksi|Aleksej|11|1j/Mykhailychenko|7ikhayli6|1y8|4hay8|8hajlyc4|7ikhaili6|7ihayli6|9ihajlic4////Олексій Михайличенко
Yulia|0j1|Juli2|Juliya|J4|Julija|I4|Iuliya|Iulija/Svyrydenko|1i5|3iri5////Юлія Свириденко
Denys|1i1/Monastyrsky|0i|0i1|1i4|5irski|4irski1|0y|1i|1ii|0j|5irskii|5irskij|5irskyi|4irsky1////Денис Монастирський
Vadym|1i1/Novynsky|0i|0i1|1i4|5inski|4inski1|0y|1i|1ii|0j|5inskii|5inskij|5inskyi|4insky1////Вадим Новинський
Kostyantyn|1i5|7nstanti1|1j5/Zhevago|J5|1h1|Zevaho|15////Костянтин Жеваго
Serhiy|Serhi|2ge1|3gei|3gej|11|1j|3gi|2g1|3gij/Lyovochkin|2e7|1i8|18|6ovoc3////Сергій Льовочкін
Oleh/Tyahnybok|1i3|1i7|3gni3|1g5|1j7|5iagni3|5jagni3////Олег Тягнибок
Vadym|1i1/Prystaiko|5istay2|1y2|1j2|1i6|5istaj2////Вадим Пристайко
Oleksiy|Alexei|Oleksi|Aleksej|11|1j/Arestovych|1i2|Arestovyc|3ic////Олексій Арестович
Oleksiy|Alexei|Oleksi|Aleksej|11|1j/Honcharuk|G8|14|Gonc4////Олексій Гончарук
Davyd|1i1/Arakhamia|0i2|0y1|0j1|4hami2|5hamiy1|15|5hamij1////Давид Арахамія
Iryna/Venediktova|1y5////Ірина Венедіктова
Ruslan/Riaboshapka|1y9|6jabos4////Руслан Рябошапка
Valentyn|1i1/Nalyvaichenko|4ivay6|1y6|3jc4|1i9|6ivajc4////Валентин Наливайченко
Sergiy|3hi|1e1|2ei|2ej|2h1|3hij|Sergi|11|1j/Kyslytsya|Kislitsa|11|1i1|4isli4|3cj1|Kislitsia|Kislicja////Сергій Кислиця
Oleh/Syniehubov|3eg4|5ineg4|1y6|16|1g4|1j6////Олег Синєгубов
Yevgeny|4hen|1ii|Yevgen|Jevhen|1ij|Evgenii|Evgenij/Balitsky|5ytskyi|1y4|4ytski1|1i|0i1|4ytsky1|5ytski|1ii|4cki////Євген Балицький
Denis|1y1/Pushilin|1y3|2y3|14////Денис Пушилін
Igor/Plotnitsky|0i|5ytskyi|1y4|4ytski1|1i|0i1|4ytsky1|5ytski|1ii|4cki////Ігор Плотницький
Alexander/Borodai|1y|1j////Александр Бородай
Mustafa/Dzhemilev|2j6|0i2|0y2|5emilj2|16////Мустафа Джемілєв
Nariman/Dzhelyal|1i2|4elj2////Наріман Джелял
Anatoliy|1j/Barhylevych|5ilevi2|6gilevi2|1g7|Barhylevyc|8gilevic////Анатолій Баргилевич
Andriy|Andri|1e1|2ei|2ej|11|1j/Hnatov|G5////Андрій Гнатов
Mykhailo|Mikhail|4hay2|4haj2|Mihail/Drapatyi|Drapaty|1y|2iy|11|1j////Михайло Драпатий
Hanna|A3|G4/Maliar|1y2|1j2////Ганна Маляр
Artem/Lysohor|4isog2|1g2////Артем Лисогор
Dmytro|1i3|4itry|4itriy|4itrii|4itri|4itrij/Zhyvytskyi|Zhyvytsky|2iy|8ivitsky|7ivitsk1|8ivitskiy|1y|11|18|Zyvytsky|Zyvytskiy|Zyvytskyy|Zyvytski|7ivitski1|7ivick1|Zivitsky|Zivitski|Zivitskiy|Zivitskii|Zivicki////Дмитро Живицький
Valeria|0i2|0y1|0j1/Gontareva|0y3|H8////Валерія Гонтарева
Yakiv|1o1|J4|Iakov|Jakov/Smolii|1y|11|2y|1j////Яків Смолій
Andriy|Andri|1e1|2ei|2ej|11|1j/Pyshnyi|Pyshny|1y|Pishny|1i5|Pishnyy|2iy|11|1j|13|4ny|4nyy|4niy|3n1|4nyj|Pishniy|Pishni|Pishnyj|Pisny|3is3|Pisnyy|Pisniy|Pisni|Pisnyj////Андрій Пишний
Natalie|1ia|1ya|1a|2ya|1ja/Jaresko|Y6|I6////Наталія Яресько
Andriy|Andri|1e1|2ei|2ej|11|1j/Kobolyev|1i2|12|1j2////Андрій Коболєв
Ihor/Mosiychuk|1i4|3jc2////Ігор Мосійчук
Nazar/Kholodnytsky|0i|0i1|1i4|5itski|4itski1|0y|1i|Holodnytskyi|Ho9|Holodnytskiy|Holodnytskyy|Holodnytski|5itskii|5icki|Holodni4|Holodnitski|Holodnitskiy|Holodnitskii|Holodnicki////Назар Холодницький
Yuriy|1j|Jurii|J4|Juri|Jury|Jurij|Iury|I4|Iurii|Iuri|Iurij/Ivanyushchenko|1i9|16|6jusc4////Юрій Іванющенко
Andriy|Andri|1e1|2ei|2ej|11|1j/Parubiy|1i|Parubi|11|1j////Андрій Парубій
Andriy|Andri|1e1|2ei|2ej|11|1j/Deshchytsia|4its1|4itsy1|1y1|7chytsy1|7cycj1|7chitsy1|1i4|7cicj1////Андрій Дещиця
Ihor/Tenyukh|1i3|11|3ju1////Ігор Тенюх
Ruslan/Khomchak|H6|Homc2////Руслан Хомчак
Andriy|Andri|1e1|2ei|2ej|11|1j/Zagorodnyuk|7horodni2|1h8|7horodnj2|1i2|1j2////Андрій Загороднюк
Yuriy|1j|Jurii|J4|Juri|Jury|Jurij|Iury|I4|Iurii|Iuri|Iurij/Yekhanurov|17|Je7|E8|E7////Юрій Єхануров
Hryhoriy|1i|Hryhori|Grigory|Grig4|Grigorii|11|1j|Grygorii|Gryg4|Grygori|Grygory|Grygorij|Grigori|Grigorij/Nemyria|3iry1|1y1|1j1|1i3|3irj1////Григорій Немиря
Oleksandr|Alexander/Kamyshin|1y1|1i4|12|3is2////Олександр Камишін
Herman|G5/Halushchenko|Gal9|16|3c4|Galus6|Galusc4////Герман Галущенко
Timur|1y3/Mindich|1y5|Mindic////Тимур Міндіч
Kateryna|1i2|Yekateri2|Ekateri2/Handziuk|Gandzy2|1y2|1j2|G7|Gandzj2////Катерина Гандзюк
Oles/Buzina|1y2////Олесь Бузина
Viktoriia|1j1/Roshchyna|1i2|15|3c3|4chi2|4ci2////Вікторія Рощина
Yuri|0j|Jurii|Juriy|J3|Jury|Jurij|Iury|Iuriy|Iurii|I3|Iurij/Andrukhovych|1i2|16|7hovyc|5hovi2|7hovic////Юрій Андрухович
Serhii|11|3gey|2ge1|3gej|2y|1j|2g1|3gy|3gij/Plokhy|0y|1ii|0i1|1i|1ij|3hii|2hi1|3hi|12|3hij////Сергій Плохій
Mykhailo|Mikhail|4hay2|4haj2|Mihail/Hrushevsky|0i|0i1|G9|Grushevskiy|Grushevski|0y|1i|1ii|0j|Grushevskyi|Grushevskyy|Grushevskii|Grushevskyj|6evskyi|15|5evski1|5evsky1|6evski|6evskii|6evskyj|Grushevskij|Grus5|Grusevski|Grusevskiy|Grusevskii|Grusevskij|Grusevskyi|Grusevskyy////Михайло Грушевський
Symon|1i3/Petliura|13|1y3|1j3////Симон Петлюра
Vyacheslav|4jac5/Chornovil|1y1|1e6|17////В’ячеслав Чорновіл
Tetiana|3aty3|1j3|1a5|3atj3/Chornovol|1e6|17////Тетяна Чорновол
Nataliia|1j1/Humeniuk|G7|Gumeny2|1y2|1j2|Gumenj2////Наталія Гуменюк
Oleksandr|A8/Pavlichenko|1y6|14////Олександр Павліченко
Anatolii|1j/Kryvonozhko|1i8|12|7ivonoz2////Анатолій Кривоножко
Ihor/Skybiuk|3iby2|1y2|1j2|1i4|3ibj2////Ігор Скибюк
Ihor/Plahuta|0k4////Ігор Плахута
Solomiia|1y1|12|1j1/Bobrovska|0ya|0ia|0ja////Соломія Бобровська
Yulia|0j1|Juli2|Juliya|J4|Julija|I4|Iuliya|Iulija/Paievska|5yevskay1|5yevskai1|5yevskaj1|1y5|15|1j5|5evskay1|5evskai1|5evskaj1////Юлія Паєвська
Ruslana/Danilkina////Руслана Данілкіна
Olha/Rudenko////Ольга Руденко
Shavkat/Mirziyoyev|12|14|2a2|1a3
Lola/Karimova-Tillyaeva|0y3|16
Rustam/Inoyatov|1a5
Saida/Mirziyoyeva|13
Komil/Allamjonov|1zh4
Nodirbek/Abdusattorov|1a3
Murodjon|1zh2|1a1/Akhmadaliev|0y2
Bakhodir|15|1y1/Jalolov|Zh6
Abdukodir|1q4|1a3/Khusanov|H6
Olusegun|1e5|1a1/Obasanjo|0s5|1o3
Umaru Musa/Yar'Adua|2a3
Ngozi/Okonjo-Iweala|12
Abubakar|1e1/Shekau|0o1
Abu Musab/al-Barnawi|1e5
Umar Farouk|2oq|12/Abdulmutallab|2ta3|13|0t6
Wole/Soyinka|1e3
Chimamanda Ngozi/Adichie|11
Hakeem/Olajuwon|1a1|1a3
Giannis|13/Antetokounmpo|13|12|2uo4
Chiwetel|1i3/Ejiofor|1a3|2ij4
Blaise/Compaore|1a6
Ellen Johnson/Sirleaf|2ie1
Laurent/Gbagbo|2bg1|11
Simone/Gbagbo|2bg1|11
Alassane|Alassan|14/Ouattara|14|15
Kwame|1i/Nkrumah|Nkruma|0h5
Nana/Akufo-Addo|0f7
Faure/Gnassingbe|2gn2|16
Goukouni|4uk3/Oueddei|Weddeye|13|W5
Jean-Bedel/Bokassa|12
Michel/Djotodia|1j1
Faustin-Archange/Touadera|14
Anwar/al-Awlaki|4ulaq1|1q1////أنور العولقي
Nasser/al-Wuhayshi|4ahi3|1i3|1a6////ناصر الوحيشي
Abdul Majeed|8el Maji1/al-Zindani|1e5|1a5////عبد المجيد الزنداني
Ahmed/bin Dagher|11|4ugh1|1a1////أحمد عبيد بن دغر
#person anchored
Amir Khan|1ee6/Muttaqi|14|2o4
Mohammad/Mohaqiq|1e1|1u5|3uhaq3|1qe1|0q3
Wakil Ahmad/Muttawakil|17|4awak3|0k3|6awake1
Yunus|0o4|1o3/Qanooni|2u2|1u2|13
Zohrab|1g3/Mnatsakanyan|1i2////Զոհրաբ Մնացականյան
Ruben/Vardanyan|1i2////Ռուբեն Վարդանյան
Bagrat/Galstanyan|1i2////Բագրատ Գալստանյան
Garegin|Karek2/Nzhdeh|2j3|Nzhde////Գարեգին Նժդեհ
Levon/Aronian|1y2////Լևոն Արոնյան
Henrikh|Henrik|G6/Mkhitaryan|1i2////Հենրիխ Մխիթարյան
Heydar|1i3|Gei3/Aliyev|12////Heydər Əliyev
Ilham/Aliyev|12////İlham Əliyev
Ayaz/Mutallibov|15
Hikmet|1a1|Kh5/Hajiyev|12
Ali/Karimli|1e5
Gubad|Q4/Ibadoghlu|12
Teimour|3ym2|12/Radjabov|15|1zh4
Ljubco|0h1|Lyubcho/Georgievski|1y////Љубчо Георгиевски
Talat/Xhaferi|Dz5|Dj5
Arben/Xhaferi|Dz5|Dj5
Enver/Hoxha|2dj1|1dz2
Xherdan/Shaqiri|1k3
Hashim/Thaci|1q1|0h1
Adem/Jashari|13
Klaus/Iohannis|J7
Max|1ksim/Mirnyi|2iy|11|1j////Максім Мірны
Victoria|4ktory2|5ktorij1|5ktoryy1/Azarenka|1o|1a3////Вікторыя Азаранка
Aryna|1i2/Sabalenka|Sobolenko|0i4////Арына Сабаленка
Maria|1y1|0y2|0j1|1yy1/Kolesnikova|1a9|1a2|8alesnika2|8aliesnika2////Марыя Калеснікава
Stepan|1sia3|1sya3/Putilo|3sila|1a////Сцяпан Пуціла
Pavel|1a1|0i2/Latushko|1a|3ka////Павел Латушка
Andrei/Sannikov|2au|2aw////Андрэй Саннікаў
Vladimir|Uladz4/Makei|1y|1j|2iej////Уладзімір Макей
Sergei|3yarh2|Siarhey|3iarh2|1j|Syarhey|Siarhiej|Syargey/Aleinik|1y3|2iej3|1j3//cnn aljazeera=Sergey|Aleinik//Сяргей Алейнік
Maxim/Ryzhenkov|5ankou|1a4|5ankow|2a4////Максім Рыжанкоў
Natalia|0l3|1ly1/Kochanova|6achana2|6acana2////Наталля Качанава
Natalia|0l3|1ly1/Eismont|1y5|1a2|Yeysma2|4ysma2|4jsma2////Наталля Эйсмант
Tatsiana|0ts6|2y3|1tsy3|14|2j3/Khomich|H5|Homic////Таццяна Хоміч
Zianon|2e3|1y4|1j4/Pazniak|1o5|4ozny2|1y2|1j2////Зянон Пазьняк
Alexander|6iaksand1|6yaksand1/Kozulin|1a5//nyt=Aleksandr|Kozulin//Аляксандр Казулін
Anatoly|Anatol|1ij/Lebedko|Liabedzka|Lyabedka|Lyabedzka|Liabiedzka|Liabedka|Ljabedka////Анатоль Лябедзька
Rosen|0s3/Zhelyazkov|Jeli5|1i5////Росен Желязков
Zhelyu|Jeliu|1i1/Zhelev|J4////Желю Желев
Georgi/Parvanov|1u6////Георги Първанов
Vasil|0s3/Bozhkov|2j3////Васил Божков
Ilham/Tohti|0k3|1y
Abdel Fattah|3 al-6|13/el-Sissi|12|al-Si2//reuters afp=Abdel Fattah|al-Sisi;guardian=Abdel Fatah|al-Sisi;bbc=Abdul Fattah|al-Sisi;nyt cnn aljazeera=el-Sisi//عبد الفتاح السيسي
Ahmed/Shafik|1q|2eeq////أحمد شفيق
Hamdeen|2i1/Sabahi|0b4|3bahy////حمدين صباحي
Ibrahim/Mehleb|Mahlab|1a4|1a1////إبراهيم محلب
Mostafa/Madbouly|1i|4uli|12////مصطفى مدبولي
Sameh|1i1/Shoukry|1i|5ukri|14|13////سامح شكري
Badr|0e1/Abdelatty|12|2i|4 Atti|2-A2|1i////بدر عبد العاطي
Mohamed Hussein/Tantawi|1y////محمد حسين طنطاوي
Ahmed/el-Tayeb|al-Tay3|al-Tayyib|1yi1////أحمد الطيب
Naguib|12|2j2/Mahfouz|12|1o1////نجيب محفوظ
Wael|1i1/Ghonim|0e2|1e1////وائل غنيم
Sayyid|2e1|1e1|Syed/Qutb|K3|0u1|Ko2////سيد قطب
Nabil/Elaraby|1i////نبيل العربي
Zahi/Hawass|11|2wa1////زاهي حواس
Haile|1y2/Gebrselassie|0e8|5esela3|2esi6|13////ሃይሌ ገብረ ሥላሴ
Hailemariam|1y2/Desalegn|0s6
Debretsion|0y2/Gebremichael|2k3|1 M6
Tedros Adhanom|14|3wodro9/Ghebreyesus|19|13
Sahle-Work/Zewde|0i1
Hachalu|0a3/Hundessa|12
Yemane/Gebremeskel|1he9
Alan/Gagloev|0y2////Алан Гаглоев
Otar/Iosseliani|17////ოთარ იოსელიანი
George|Giorgos|Yiorgos|1ios/Papaconstantinou|3kon9////Γιώργος Παπακωνσταντίνου
Lucas|2ouk2|1k2/Papademos|1i3////Λουκάς Παπαδήμος
Panos/Kammenos|15////Πάνος Καμμένος
Nikos|0ola2|1c2/Michaloliakos|2h9////Νίκος Μιχαλολιάκος
Ilias|E4/Kasidiaris|0s8////Ηλίας Κασιδιάρης
Zoe|1i/Konstantopoulou|Consta9////Ζωή Κωνσταντοπούλου
Nicos|1k2/Anastasiades|1i1////Νίκος Αναστασιάδης
Nikos|1c2/Christodoulides|1i1////Νίκος Χριστοδουλίδης
Hakeem|2i1/al-Araibi|1O5////حكيم العريبي
Palaniappan|0y5/Chidambaram|13
Bounnhang|2y3|15/Vorachith|Vorachit|7lachit
Mari/Alkatiri|1y
Qassem|Gha3|Gh5/Soleimani|1u7|1y4|3ula5//bbc cnn afp=Qasem|Soleimani;nyt=Qassim|Suleimani//قاسم سلیمانی
Mir Hossein/Mousavi|0s4|15|2us4////میرحسین موسوی
Esmail|1ee1/Baghaei|2q3|11|5qaie|2ie////اسماعیل بقائی
Nasser|1i1/Kanaani|13////ناصر کنعانی
Amir Saeid|1e1|12/Iravani|14////امیرسعید ایروانی
Mohammad/Bagheri|2q3////محمد باقری
Amir Ali/Hajizadeh|0d7////امیرعلی حاجی‌زاده
Mohsen|1i1/Rezaei|11|1e|2ie////محسن رضایی
Hossein|1a2/Dehghan|2q2////حسین دهقان
Hossein|1a2/Hamedani|1a4////حسین همدانی
Mohammad Reza/Naqdi|1gh2////محمدرضا نقدی
Ahmad/Jannati|14////احمد جنتی
Hossein Ali/Montazeri|1u7|1a2////حسینعلی منتظری
Mahmoud Hashemi/Shahroudi|13|1o2////محمود هاشمی شاهرودی
Reza|1i2/Pahlavi|1e2////رضا پهلوی
Maryam|3yri2/Rajavi|0d4////مریم رجوی
Jason/Rezaian|0e3////جیسون رضائیان
Alireza/Beiranvand|18|1y7////علیرضا بیرانوند
Voria|0u3/Ghafouri|1o2|13////وریا غفوری
Masih|0s3/Alinejad|1zh2////مسیح علی‌نژاد
Ahmadreza/Djalali|J5////احمدرضا جلالی
Reza|1i2/Zarrab|13////رضا ضراب
Bijan|1zh2/Zanganeh|1e3|1a1////بیژن زنگنه
Abdolnaser|0s3|1u6/Hemmati|14////عبدالناصر همتی
Haider/al-Abadi////حيدر العبادي
Muqtada/al-Sadr|S3////مقتدى الصدر
Mustafa/al-Kadhimi|1e2|3ze2|2z3|K6////مصطفى الكاظمي
Adel/Abdul Mahdi|1e7|3 al-5|1e3///Abdel Mahdi al-Karbalai|Abdel Mahdi al-Karbalaie|Abdel Mahdi Karbalai|Abdul Mehdi al-Karbalai|Abdul Mehdi Karbalai/عادل عبد المهدي
Fuad/Masum|0so2|0o2////فؤاد معصوم
Jalal|1e3/Talabani|1e4////جلال طالباني
Ibrahim/al-Jaafari|15|1e2////إبراهيم الجعفري
Saleh/al-Mutlaq|1k|1g////صالح المطلك
Rafi|0e|0a/al-Issawi|1E5|2E4////رافع العيساوي
Abu Mahdi/al-Muhandis|6ohande1|1o6|1e1////أبو مهدي المهندس
Falih|1e1/al-Fayyadh|14////فالح الفياض
Izzat Ibrahim|Ezza9/al-Douri|13|1o2////عزة إبراهيم الدوري
Barzan|0a3/al-Tikriti|1a5|1y////برزان التكريتي
Abu Omar/al-Shishani|4Chec4////أبو عمر الشيشاني
Aviv/Kochavi|14|1k4////אביב כוכבי
Haneen|2i1|1i1/Zoabi|1u3////حنين زعبي
Abu Muhammad/al-Maqdisi|1k4|0s2////أبو محمد المقدسي
Karim|1y1/Massimov|15|2y3////Кәрім Мәсімов
Erlan|Ye4/Idrissov|13|Ydyry3////Ерлан Ыдырысов
Altynbek/Sarsenbayev|12////Алтынбек Сәрсенбаев
Dinmukhamed|0m3|4oham3|1y9/Kunaev|0y2|Qonay2|1o4////Дінмұхамед Қонаев
Alexander|2re/Vinokourov|14////Александр Винокуров
Sadyr/Japarov|Dj6|Zh6|Z6////Садыр Жапаров
Kubanychbek|1i5|13/Zhumaliev|J7|0y2|17////Кубанычбек Жумалиев
Mustafa/Badreddine|Badreddin|6addin////مصطفى بدر الدين
Fuad/Shukr|1o2////فؤاد شكر
Emile|Emil/Lahoud|12////إميل لحود
Mohamed/al-Menfi|1a3|1i3|2ne2|M4////محمد المنفي
Khalifa|0h/Haftar|Hifter|1i4|1e4|1e1//ap nyt=Hifter//خليفة حفتر
Fayez|1i2|12|1i1/al-Sarraj|1e4|13////فايز السراج
Mahmoud/Jibril|1e4|1a4////محمود جبريل
Mustafa/Abdul Jalil|1e7|3 al-5////مصطفى عبد الجليل
Abdullah/al-Senussi|1a5|4anou2|0o4|4anu2////عبد الله السنوسي
Moussa|14/Koussa|12|2o2////موسى كوسا
Abdel Hakim|3 al-5/Belhaj|0d1|1i4////عبد الحكيم بلحاج
Saddam/Haftar|Hifter|1i4|1e4////صدام حفتر
Sadiq|1e1|2ek/al-Ghariani|1y3////الصادق الغرياني
Moncef|1s2|Munsif/Marzouki|13|1q1////المنصف المرزوقي
Hamadi|0m4/Jebali|1a4////حمادي الجبالي
Chokri|Shu3|S5|0u3/Belaid|1i4////شكري بلعيد
Abir|1ee1/Moussi|12////عبير موسي
Abdelmalek|1i1/Sellal|1a4////عبد المالك سلال
Liamine|15/Zeroual|2w2////اليمين زروال
Taoufik|2w3|15|3ew3/Makhloufi|15////توفيق مخلوفي
Abdelilah|0l3|Abdelila/Benkirane|Benkiran////عبد الإله بنكيران
Saadeddine|Saadeddin/el-Othmani|14|1U6////سعد الدين العثماني
Soufiane|15/el-Bakkali|14////سفيان البقالي
Mohamed Ould/Ghazouani|2w3|17////محمد ولد الغزواني
Zacarias|0h5|6karia/Moussaoui|17////زكريا موسوي
Mohamed/Merah|0r3////محمد مراح
Khaltmaagiin|15/Battulga|15
Ashfaq Parvez|1e4|4ervai1|0ue7/Kayani|1i4|2i3|0y4
Hakimullah|1ee6|Hakimulla/Mehsud|1a4|1oo1
Baitullah|1e7|Baitulla|1y6/Mehsud|1a4|1oo1
Noor Wali|2u6/Mehsud|1a4|1oo1
Khaled/Mashaal|1e5|4esh2//reuters bbc afp guardian aljazeera=Meshaal;nyt=Meshal//خالد مشعل
Ismail/Haniyeh|2a|1a1////إسماعيل هنية
Mohammed/Deif|Dief|1a2////محمد الضيف
Salam|0a2/Fayyad|13////سلام فياض
Nabil/Shaath|Shaat////نبيل شعث
Rami/Hamdallah|Hamdalla////رامي الحمد الله
Khalil|1ee1/al-Hayya|12|1eh|H4////خليل الحية
Mahmoud/al-Zahar|0h3////محمود الزهار
Shireen|2i1|5erine|1e4|4eri1/Abu Akleh|1q3|4qla|Abu Akle|3qla1|2a///Abu Aqla Keikal|Abu Aqla Kaikal|Abu Aqla Kikal|Abu Aqla Kaykal|Abu Aqlah Keikal|Abu Aqleh Keikal/شيرين أبو عاقلة
Hamdan/Ballal|13////حمدان بلال
Motaz|0a3|1u3/Azaiza|1eh|1y2////معتز عزايزة
Hussam|13|1o4/Abu Safiya|11|1eh|2eh|0y2|0h////حسام أبو صفية
Ramadan/Shallah|13////رمضان شلح
Andrei/Lugovoi|1y
Mikhail|14/Youzhny|Yuzhnyi|Yuzhniy|Yuzhni|Yuzhnyj|I5|Iuzhnyi|Iuzhnyy|Iuzhniy|Iuzhni|Iuzhnyj|Juz2|Juznyi|Juznyy|Juzniy|Juzni|Juznyj////Михаил Южный
Galina/Vishnevskaya|1i1|1j1|18|8nevskai1|8nevskaj1////Галина Вишневская
Sergei|Serge|1j/Prokofiev|1ff|1y2|12//cnn aljazeera=Sergey|Prokofiev//Сергей Прокофьев
Alexander/Glazunov|0o4//nyt=Aleksandr|Glazunov//Александр Глазунов
Alexander/Scriabin|3kry4|1k6|3krj4//nyt=Aleksandr|Scriabin//Александр Скрябин
Osip|0s3/Mandelstam|0h3////Осип Мандельштам
Andrei/Voznesensky|1i|0i1|1ii|1ij|0i|0y////Андрей Вознесенский
Konstantin|C9/Stanislavski|1y|0y|0i|0j|0y1|1yy///Stanislavsky Theatre|Stanislavsky Theater|Stanislavsky Electrotheatre|Stanislavsky and Nemirovich-Danchenko/Константин Станиславский
Anton/Vaino|1y2|1j2////Антон Вайно
Dmitry|1ij/Chernyshenko|1i6|7ernys4//nyt=Dmitri|Chernyshenko//Дмитрий Чернышенко
Roman/Starovoit|1y1|1j1////Роман Старовойт
Mikhail|14/Degtyarev|1o1|1yo1|1i4|1j4////Михаил Дегтярёв
Umar/Kremlev|1yo1////Умар Кремлёв
Igor/Kostyukov|1i4|1j4////Игорь Костюков
Andrei/Troshev|1yo1|12////Андрей Трошев
Vladlen/Tatarsky|1i|0i1|1ii|1ij|0i|0y////Владлен Татарский
Margarita/Simonyan|1i2|1j2////Маргарита Симоньян
Mikhail|14/Prokhorov|15////Михаил Прохоров
Boris/Berezovsky|1i|0i1|1ii|1ij|0i|0y////Борис Березовский
Evgeny|Yevgenii|Yevgenij|1ii|1ij/Buryakov|1i4|1j4////Евгений Буряков
Lavrenty|0i1|1ii|1i|1ij/Beria|0y1|0j1////Лаврентий Берия
Konstantin|C9/Chernenko|Tc8|17////Константин Черненко
Valery|1ij/Solovei|1y|1j////Валерий Соловей
Konstantin|C9/Malofeev|0i2|0y2////Константин Малофеев
Yury|1ij|I3|Iuriy|Iurii|Iuri|Iurij|J3|Juriy|Jurii|Juri|Jurij/Chaika|Tc5|1y2|3aj2////Юрий Чайка
Dmitry|1ij/Polyanskiy|11|Polyanski|1i|1j|2yi|1y1|6iansk1|7ianski|1i6|7ianskii|7ianskij|7ianskyi|6iansky1|6jansk1|7janski|1j6|7janskii|7janskij|7janskyi|6jansky1//nyt=Dmitri|Polyanskiy//Дмитрий Полянский
Sergei|1j/Pugachev|1o1|1yo1|12//cnn aljazeera=Sergey|Pugachev//Сергей Пугачёв
Andrei/Vasilevskiy|11|Vasilevski|1i|1j|2yi|1y1////Андрей Василевский
Vladislav/Tretiak|1y2|1j2////Владислав Третьяк
Ilya|0i2/Mikheyev|15|12|4he2////Илья Михеев
Nikolay|1j/Davydenko|1i5////Николай Давыденко
Elena/Dementieva|1y3|13////Елена Дементьева
Diana/Shnaider|0c7|1y3|4naj3////Диана Шнайдер
Sergey|1j/Karjakin|1y4|1i4////Сергей Карякин
Alexander/Grischuk|13|0h4|12//nyt=Aleksandr|Grischuk//Александр Грищук
Alexandra|1ks5/Kosteniuk|1y2|1j2////Александра Костенюк
Ekaterina/Gordeeva|0y3////Екатерина Гордеева
Mark/Kondratiuk|1y2|1j2////Марк Кондратюк
Aleksandr/Galliamov|1y4|1j4////Александр Галлямов
Aleksandra|2x5/Boikova|1y4|1j4////Александра Бойкова
Sergey|1j/Ustiugov|1y4|1j4////Сергей Устюгов
Roman/Pavlyuchenko|1i7|4juc4////Роман Павлюченко
Artem|1io1/Dzyuba|1i3|1j3////Артём Дзюба
Pavel/Mamaev|0y2////Павел Мамаев
Aleksandr/Mostovoi|1y|1j////Александр Мостовой
Adel/al-Jubeir|1a2|2ay1////عادل الجبير
Saud|0o2/al-Qahtani|1K6////سعود القحطاني
Khalid/al-Falih|1e1////خالد الفالح
Hassan Ali/Khaire|2ey2|1y2|0h
Ahmed Abdi/Godane|1i
Hassan Dahir|1e1|1T4/Aweys|1i1
Abdi/Nageeye|13
Ismail Omar/Guelleh|15////إسماعيل عمر جيله
Joaquim|2ch2|1n/Chissano|14
Mangosuthu|1o/Buthelezi|15|1u4
Goodwill/Zwelithini|1e5
Mahinda|0r1/Rajapaksa|1e|2sk1|0h1////මහින්ද රාජපක්ෂ
Gotabaya|0h3|0h5/Rajapaksa|1e|2sk1|0h1
Ranil/Wickremesinghe|3ama6|1a6|1a8|11
Sirimavo|16/Bandaranaike|1ya2|1a
Anura Kumara|Anura Kumar/Dissanayake|1a|18|1e2
Velupillai|0l8/Prabhakaran|16|6irapah4|3akh4
Muttiah|1h3|0h3|14/Muralitharan|2d4|1d5
Sanath|Sanat/Jayasuriya|12|16
Lasantha|11/Wickrematunge|8amatunga|1e5|1a7|1a
Harini/Amarasuriya|1oo4|12
Abdel Fattah|13|3 al-6|4ulf5|2f5/al-Burhan|0o5|1o4|B5|0e////عبد الفتاح البرهان
Abdalla|0h/Hamdok|0u1////عبد الله حمدوك
Minni|12/Minnawi|14////مني أركو مناوي
Ahmed/al-Sharaa|11|1'1|1h//nyt=al-Shara;ap=Ahmad|al-Sharaa//أحمد الشرع
Walid/al-Moallem|2ua3|1u5|0u5|3ua3////وليد المعلم
Faisal/Mekdad|2iq3|1i4|1q3////فيصل المقداد
Asaad|0s4|12|1s2/al-Shaibani|15|1y4|1e5////أسعد الشيباني
Rami/Makhlouf|12////رامي مخلوف
Zahran|0a2/Alloush|13|1o2////زهران علوش
Mohammed/Alloush|13|1o2////محمد علوش
Abdulbaset|4elbas3|1e6|1i1|0s3/Sieda|2ei2////عبد الباسط سيدا
Emomali/Rahmon|0k4
Umarali/Quvvatov|Ku5|K7////Умаралӣ Қувватов
Jatuporn|2ho1/Prompan|0h2|4hromph2
Oleksandr|Alexander/Usyk////Олександр Усик
Mykhailo|Mikhail|4hay2|4haj2|Mihail/Mudryk|1i1////Михайло Мудрик
Yukhym|1i1|13|Ju3|Iukhim|3hi1|Juhim/Konoplia|1y1|1j1////Юхим Конопля
Marta/Kostyuk|1i2|1j2////Марта Костюк
Kateryna|1i2|Yekateri2|Ekateri2/Lagno|1h2////Катерина Лагно
Ruslan/Malinovskyi|Malinovsky|2iy|11|1y|1i1|1j|2ij////Руслан Маліновський
Vitaliy|1j/Mykolenko|1i7////Віталій Миколенко
Viktor/Tsygankov|1h5|1i6|Cyh5|Ci6////Віктор Циганков
Serhiy|Serhi|2ge1|3gei|3gej|11|1j|3gi|2g1|3gij/Sydorchuk|1i7|12|6idorc2////Сергій Сидорчук
Igor/Belanov|0i6|0y6|0j6////Ігор Бєланов
Anatoliy|1j/Tymoshchuk|1i8|14|3c2|5imos4|7imosc2////Анатолій Тимощук
Hennadiy|1i|Hennadi|Gennadii|G7|Gennady|11|1j|Gennadi|Gennadij/Boholyubov|1i4|1g7|1j4|4goli4|4golj4////Геннадій Боголюбов
Oleh/Lyashko|1i5|4jas2////Олег Ляшко
Pavlo|2el/Klimkin|1y4////Павло Клімкін
Volodymyr|Vladimir/Groysman|Hroi4|H7|Hroj4|1i4|1j4////Володимир Гройсман
Vasyl|2ily|2iliy|2ilii|2ili|2ilij/Maliuk|1y2|1j2////Василь Малюк
Andriy|Andri|1e1|2ei|2ej|11|1j/Sadovyi|Sadovy|1y|2iy|11|1j////Андрій Садовий
Vadym|1i1/Boychenko|1i6|3jc4////Вадим Бойченко
Petro|Pyotr|Petr/Andriushchenko|1y9|4yus6|6jusc4////Петро Андрющенко
Serhiy|Serhi|2ge1|3gei|3gej|11|1j|3gi|2g1|3gij/Haidai|1y|Gay3|Gayday|Gaydaj|1y3|4yday|1j3|4jday|Gaiday|G5|Gaidaj|Gajday|Gaj3|Gajdaj////Сергій Гайдай
Leonid/Pasechnik|1y1|5ichny1|1i5|5icny1|3ic3////Леонід Пасічник
Pavel|2lo/Gubarev|Hubari2|Hubary2|H6|0i2|Hubarj2////Павло Губарєв
Oleg/Tsaryov|2e1|12|Car2////Олег Царьов
Alexander|Oleksandr/Khodakovsky|0i|0i1|1i|0y|1ii|0j|Hodakovskyi|H9|Hodakovskiy|Hodakovskyy|Hodakovski|Hodakovskii|Hodakovskyj|1ij|Hodakovskij////Олександр Ходаковський
Sergei|3hiy|1j/Aksyonov|1i4|2e3//cnn aljazeera=Sergey|Aksyonov//Сергей Аксёнов
Andriy|Andri|1e1|2ei|2ej|11|1j/Biletsky|0i|0i1|1i|0y|1ii|4cki////Андрій Білецький
Serhiy|3gei/Volynskyi|Volynsky|1y|2iy
Serhiy|Serhi|2ge1|3gei|3gej|11|1j|3gi|2g1|3gij/Nayev|1i2|12|1j2////Сергій Наєв
Oleksandr|A8/Pavliuk|1y2|1j2////Олександр Павлюк
Oleksandr|Alexander/Tarnavskyi|Tarnavsky|2iy|11|1y|1i1|1j|2ij////Олександр Тарнавський
Mykola|Nikolay|Nikolai|Nikolaj/Oleshchuk|14|3c2////Микола Олещук
Serhiy|Serhi|2ge1|3gei|3gej|11|1j|3gi|2g1|3gij/Cherevatyi|Cherevaty|1y|2iy|11|1j|18|Cerevaty|Cerevatyy|Cerevatiy|Cerevati|Cerevatyj////Сергій Череватий
Vadym|1i1/Skibitskyi|Skibitsky|2iy|11|1y|1i1|4ck1////Вадим Скібіцький
Volodymyr|Vladimir/Artiukh|1y3|3yu1|3ju1////Володимир Артюх
Mykola|Nikolay|Nikolai|Nikolaj/Kalashnyk|1i1|13|3ni1////Микола Калашник
Iryna/Gerashchenko|Her9|Heras6|Herasc4|16|3c4////Ірина Геращенко
Kira/Rudik|1y1////Кіра Рудик
Serhiy|Serhi|2ge1|3gei|3gej|11|1j|3gi|2g1|3gij/Leshchenko|16|3c4////Сергій Лещенко
Oleksandr|Alexander/Danylyuk|1i2|1i4|1j2|3ili2|3ilj2////Олександр Данилюк
Volodymyr|Vladimir/Kudrytskyi|Kudrytsky|2iy|6itsky|5itsk1|6itskiy|1y|11|5itski1|5ick1////Володимир Кудрицький
Artem/Sytnyk|1i1|1i4|Sitnik////Артем Ситник
Borys|1i1/Tarasyuk|1i2|1j2////Борис Тарасюк
Daria|0i2|0y1|1y1|1j1|0ie2/Kaleniuk|1y2|1j2////Дар’я Каленюк
Mustafa/Nayyem|2ii2|13|1i2|2jj2|2i2|2j2////Мустафа Найєм
Svitlana|1e5/Zalishchuk|14|3c2////Світлана Заліщук
Oleksandra|2x5|Alex5|A9/Matviichuk|1y4|3jc2////Олександра Матвійчук
Pavlo|2el/Zibrov////Павло Зібров
Abdourahamane|14|19/Tchiani|24|13
Rashad/al-Alimi|1ee2|2Ula3////رشاد العليمي
Aidarous|12|1o1|5ydar2|14|4roo1/al-Zubaidi|0o6|1e3|1y2|1o5////عيدروس الزبيدي
Qasim|Kas3/al-Raymi|2i2|2ei2////قاسم الريمي
#person never
Hamid/Karzai|1y|1yy|0y|0y1|0i////حامد کرزی
Burhanuddin|13|1o4/Rabbani////برهان‌الدین ربانی
Ahmad Shah/Massoud|14|3oo1|1o1|22////احمد شاه مسعود
Ahmad/Massoud|14|1o1////احمد مسعود
Akhtar|1e1/Mansour|1o1|12
Sirajuddin|13|1e8/Haqqani|14////سراج‌الدین حقانی
Jalaluddin|13|0l8|1e4/Haqqani|14////جلال‌الدین حقانی
Khalil|1ee1/Haqqani|14
Zabihullah|15|1o4/Mujahid|1e1
Suhail|1o4/Shaheen|2i1
Mullah/Yaqoob|2u1|1u1|12|3ku1|Mullah Yaqub|Mullah Yakub|Mullah Yaqoub
Mullah Mohammad/Omar|1e1/mullah-omar
Sher Mohammad Abbas/Stanikzai|1e4|1a4|1y
Masoom|0s4|1u1|2sou1/Stanekzai|1i4
Zalmay|1i/Khalilzad|13
Mohammad Hanif/Atmar
Amrullah|0a6|1o4/Saleh|1i1////امرالله صالح
Ismail/Khan
Atta Mohammad|2a9/Noor|Nur
Abdul Rasul|1oo1|0s3|0o2/Sayyaf|13
Mohammad/Najibullah|1o4|1ee6////محمد نجیب‌الله
Nur Mohammad|2oor9/Taraki|0k2
Hafizullah|1o4/Amin
Mohammad Zahir|1e1/Shah////محمد ظاهر شاه
Mohammad Daoud|12/Khan
Asadullah|0s8|1o4/Khalid|1e1
Bismillah Khan|4esmi9/Mohammadi|1u7|1e2
Abdul Salam|0a2/Zaeef|2i1|0y3
Tayyab|2e1|1e1|13/Agha
Fawzia|1u3|0y1|1o4/Koofi|13|1u2
Shukria|0y1/Barakzai|1e4
Sima|1ee2/Samar
Khaled/Hosseini|1a3|12
Farkhunda|1o3|4ondeh/Malikzada|0h
Siddiq|2e3|1k/Barmak
Ahmed Wali/Karzai|1y
Abdul Rahim|1ee1/Wardak
Mohammed Qasim|7ad Qasee1/Fahim|1ee1
Ehsanullah|I9/Ehsan|I4
Ashraf/Ghani|1y|0n2////اشرف غنی
Mohammad/Yaqoob|2u1|1u1|3ku1|12////محمد یعقوب
Mohammad Hassan/Akhund|1o2|1oo2////محمد حسن آخند
Abdul Salam|2s4/Hanafi|1y////عبدالسلام حنفی
Abdul Haq|2h2|0q/Wasiq|1e1|0s3////عبدالحق واثق
Fasihuddin|3 al-D2|1e6/Fitrat|1e4////فصیح‌الدین فطرت
Abdul Qahar|0h3|2q4|1K4/Balkhi////عبدالقهار بلخي
Bilal|1e3/Karimi|1ee2////بلال کریمی
Enayatullah|In9/Khwarazmi|0o7|1i3////عنایت‌الله خوارزمی
Ahmad Zia/Massoud|14////احمد ضیا مسعود
Mahbouba|1o2|13/Seraj|1i3|1a3////محبوبه سراج
Abdul Latif|2l4/Nazari|1y////عبداللطیف نظری
Abdul Ali|2a2/Mazari|1y////عبدالعلی مزاری
Hamdullah|1o4/Mohib|1u3|1e1////حمدالله محب
Zarifa|1ee2/Ghafari|0f4////ظریفه غفاری
Mohammad Karim/Khalili|1ee2////محمد کریم خلیلی
Matiullah|1 U4/Wesa|1i2|0e3////مطیع الله ویسا
Noorullah|2u6/Noori|2u2////نورالله نوري
Serzh|2ge|2j/Sargsyan|3kisi2|1ki4|1i2|1k4////Սերժ Սարգսյան
Armen/Sarkissian|5gsy2|14|1y2|2y2////Արմեն Սարգսյան
Vazgen/Sargsyan|3kisi2|1ki4|1i2////Վազգեն Սարգսյան
Tigran/Sargsyan|3kisi2|1ki4|1i2////Տիգրան Սարգսյան
Karen/Karapetyan|1i2////Կարեն Կարապետյան
Samvel/Karapetyan|1i2////Սամվել Կարապետյան
Vahagn/Khachaturyan|1i2////Վահագն Խաչատուրյան
Ararat/Mirzoyan|1i2////Արարատ Միրզոյան
Edward|1u3/Nalbandian|1y2////Էդվարդ Նալբանդյան
Davit|1d/Tonoyan|1i2////Դավիթ Տոնոյան
Arayik|12/Harutyunyan|4iuni2|A9|6outiuni2////Արայիկ Հարությունյան
Bako/Sahakyan|1i2|15|4aki2////Բակո Սահակյան
Arkadi/Ghukasyan|17|5oukassi2|1i2////Արկադի Ղուկասյան
Catholicos/Karekin|Gareg2
Aram/Khachaturian|1y2|0t9////Արամ Խաչատրյան
Artur|0h2/Aleksanyan|2x5|1i2////Արթուր Ալեքսանյան
Armen/Grigoryan|1i2////Արմեն Գրիգորյան
Alen/Simonyan|1i2////Ալեն Սիմոնյան
Anna/Hakobyan|1i2|Akop3////Աննա Հակոբյան
Raffi/Hovannisian|6hannisy2|1y2
Vardan|1t2/Oskanian|1y2////Վարդան Օսկանյան
Tigran/Petrosian|1y2////Տիգրան Պետրոսյան
Levon/Zurabyan|5ourabi2|1i2////Լևոն Զուրաբյան
Ishkhan|1c5/Saghatelyan|1i2|17////Իշխան Սաղաթելյան
Ruben/Rubinyan|1i2|5oubini2////Ռուբեն Ռուբինյան
Argishti|1y/Kyaramyan|6iarami2////Արգիշտի Քյարամյան
Andranik/Kocharyan|1i2////Անդրանիկ Քոչարյան
Vigen/Euljekjian|1ch3////Վիգեն Էուլջեքջյան
David|1t/Babayan|1i2////Դավիթ Բաբայան
David|1t/Ishkhanyan|1i2////Դավիթ Իշխանյան
Hrant/Dink|1c////Հրանտ Դինք
Mehriban|0k6/Aliyeva|13
Leyla|1i2/Aliyeva|13
Elmar/Mammadyarov|2e6
Jeyhun|C5|1i3/Bayramov|1i5
Khadija|H5|0d2/Ismayilova|15
Isa/Gambar|Q5|1e1
Leyla|1i2/Yunus
Ilgar/Mammadov|2e3|1e3
Intigam|1q2/Aliyev|12
Zakir/Hasanov|G6|0s5
Tofig|1q|1k/Yagublu|1q4
Avaz/Zeynalli|1y
Rasul/Guliyev|Q6|Kuli2
Vagif|1q2/Mustafazadeh|Mustafazade
Ramil/Usubov|1w
Arif/Yunus|0ov
Shakhriyar|16|12/Mamedyarov|1ma6|1j4
Vugar/Gashimov|H7
Ulvi/Hasanli|1y|Gasanly////Ülvi Həsənli
Sevinj|1c/Vagifqizi|1q6|1g3|Abbasova////Sevinc Vaqifqızı
Bahruz|1e4/Samadov|1e3////Bəhruz Səmədov
Anar/Mammadli|2e3|4emme3////Anar Məmmədli
Vilayat|1e1/Eyvazov|1i5////Vilayət Eyvazov
Ali/Asadov|1e3|Ese3////Əli Əsədov
Mikayil|12/Jabbarov|C7|Dzh7////Mikayıl Cabbarov
Elnur/Mammadov|2e3|4emme3////Elnur Məmmədov
Rauf/Mirgadirov|1q6|4kady3////Rauf Mirqədirov
Bakhtiyar|2x5|12/Hajiyev|12|Gadzhi2////Bəxtiyar Hacıyev
Radovan/Karadzic|1j2
Aleksandar|6xande1|2x5/Vucic|2hich
Zeljko|3hely2/Raznatovic|0j6|7hnatovich////Жељко Ражнатовић
Srdja|2đ1/Popovic|0h////Срђа Поповић
Djuro|Đ3/Macut|1ts2////Ђуро Мацут
Aleksandar|6xande1/Vulin////Александар Вулин
Aleksandar|6xande1/Sapic|Shapich////Александар Шапић
Gjorge|0j1|1e4|Djordje/Ivanov////Ѓорге Иванов
Sali|0h/Berisha
Behgjet|3xh2|2xh2/Pacolli
Sulejman|1i3/Tihic
Andrej/Plenkovic
Alija/Izetbegovic|0h
Gheorghe|11|George/Hagi
Novak/Djokovic|Đoković|0h
Tadeusz/Kosciuszko|12
Emir/Kusturica|1ts1////Емир Кустурица
Milcho|11/Manchevski|15|6evsky|1y////Милчо Манчевски
Ivo/Andric|0h////Иво Андрић
Viktor/Troicki|1ts2////Виктор Троицки
Ana/Brnabic|0h////Ана Брнабић
Vjosa|1y3/Osmani|1y////Vjosa Osmani
Milorad/Dodik|1c////Милорад Додик
Zeljka|3hely2/Cvijanovic|Tsvijanovich|Tsviyanovich////Жељка Цвијановић
Ratko/Mladic|0h////Ратко Младић
Milan/Radoicic|1j3|2hich////Милан Радоичић
Ivica|1ts1/Dacic|2hich////Ивица Дачић
Milos|0h/Vucevic|4hevich////Милош Вучевић
Tomislav/Nikolic|0h////Томислав Николић
Boris/Tadic|0h////Борис Тадић
Vojislav|15|1y5/Seselj|Sesel|2hesh3|Sheshely////Војислав Шешељ
Vojislav|1y5/Kostunica|1ts1|5htunits1////Војислав Коштуница
Zoran/Milanovic|0h////Зоран Милановић
Luka/Modric|0h////Лука Модрић
Nikola/Jokic|0h|Yokich////Никола Јокић
Luka/Doncic|2hich////Luka Dončić
Goran/Ivanisevic|4hevich////Горан Иванишевић
Ivo/Josipovic|0h|Yosipovich////Иво Јосиповић
Ante/Gotovina|0n2////Анте Готовина
Naser/Oric|0h////Насер Орић
Denis/Becirovic|6hirovich////Денис Бећировић
Bakir/Izetbegovic|0h////Бакир Изетбеговић
Dragan/Covic|Chovich////Драган Човић
Zeljko|3hely2/Komsic|2hich////Жељко Комшић
Milojko|1y2/Spajic|3yich////Милојко Спајић
Jakov|Y4/Milatovic|0h////Јаков Милатовић
Marko/Djuric|Đurić|0h////Марко Ђурић
Slavko/Curuvija|0h7|Churuviya////Славко Ћурувија
Kadri/Veseli|0s4////Kadri Veseli
Fatmir/Limaj|1y////Fatmir Limaj
Bajram|1y3/Begaj|1y////Bajram Begaj
Ibrahim/Rugova|1w1////Ibrahim Rugova
Ali/Ahmeti|0k5////Ali Ahmeti
Bujar/Osmani|1y////Bujar Osmani
Dusan|0h2/Vlahovic|0h////Душан Влаховић
Aleksandar|6xande1/Mitrovic|0h////Александар Митровић
Nemanja|1y1/Vidic|0h////Немања Видић
Robert/Fico|1ts1////Robert Fico
Tadej/Pogacar|0h2////Tadej Pogačar
Primoz/Roglic|0h////Primož Roglič
Janez/Jansa|0h1////Janez Janša
Natasa|0h1/Pirc Musar|1tz6////Nataša Pirc Musar
Lech/Walesa|0n2////Lech Wałęsa
Jaroslaw|Yaroslav/Kaczynski|2hi4////Jarosław Kaczyński
Andrzej|3ei/Duda|0o3////Andrzej Duda
Karol/Nawrocki|1v5////Karol Nawrocki
Radoslaw|5ek/Sikorski|1y////Radosław Sikorski
Mateusz|0h4/Morawiecki|1v5|1y////Mateusz Morawiecki
Wladyslaw|Vladislav/Kosiniak-Kamysz|3ish////Władysław Kosiniak-Kamysz
Szymon|2i3/Holownia////Szymon Hołownia
Iga/Swiatek|1v5////Iga Świątek
Robert/Lewandowski|1y|6vandov3////Robert Lewandowski
Peter/Magyar|1d3////Péter Magyar
Peter/Szijjarto|1i5|15|4iy4////Péter Szijjártó
Nicusor|0h2/Dan////Nicușor Dan
Nicolae|1k4/Ciuca|1h3////Nicolae Ciucă
Nils|Nil/Usakovs|5hakov|0h5
Vytautas|1i6/Landsbergis
Mihhail|1k4/Kolvart
Yana|J3/Toom
Vladimir|0s/Linderman|0s
Jelena|Y5|Aljo2/Ostapenko
Anastasija|11/Sevastova
Arvydas|1i3/Sabonis
Sheikh|1a3|Sheik/Hasina|0s4|1ee2////শেখ হাসিনা
Sheikh Mujibur|18|3aik9/Rahman|1e4////শেখ মুজিবুর রহমান
Khaleda|1i2/Zia|0y1////খালেদা জিয়া
Tarique|1e3|4eq/Rahman|1e4
Muhammad/Yunus|0o4////মুহাম্মদ ইউনূস
Hussain Muhammad|9ossain Mo6|Hussein Mohammed/Ershad|I5
Taslima|1ee2/Nasreen|2i1
Delwar Hossain|2awa9|1u5|6awar Hu5/Sayeedi|3dee|1ee|13
Motiur Rahman|3ati9|1e4/Nizami
Abdul Quader|14|2K4|1i1/Mollah|Molla
Ghulam|2o3|1o3/Azam
Salauddin Quader|3hudd9|14/Chowdhury|13|1u5
Fakhruddin|16/Ahmed|1a1
Iajuddin|1z5/Ahmed|1a1
Mirza Fakhrul Islam|19/Alamgir
Shakib|14/Al Hasan|0s3
Mushfiqur|1a1|1k2/Rahim|1ee1
Mashrafe|0e/Mortaza|1u5
Shamima|1n1|1ee2/Begum
Kazi Nazrul|Qa9/Islam
Fazle Hasan/Abed
Sajeeb|2i1/Wazed|1j2|0e2////সজীব ওয়াজেদ
Asif|1ee1/Mahmud|1oo1////আসিফ মাহমুদ
Mahfuj|1z/Alam////মাহফুজ আলম
Shafiqul|0a1|1k2/Islam Alam|A3////শফিকুল আলম
Mohammed/Shahabuddin|19|1ee1|Sahabuddeen////মোহাম্মদ সাহাবুদ্দিন
Asaduzzaman|3-uz-Z4|0d8/Khan|0 Kamal////আসাদুজ্জামান খান
Obaidul|1y3|U6/Quader|K4|14////ওবায়দুল কাদের
Shafiqur|1k2/Rahman|1e4////শফিকুর রহমান
Touhid|1a4|1w3/Hossain|1u5|1e2////তৌহিদ হোসেন
Sharif Osman|1U4/Hadi////শরিফ ওসমান হাদি
Ziaur|0-2/Rahman|1e4////জিয়াউর রহমান
Tulip/Siddiq|0ue|1k
Sofia|1y1|Safiya|0j1/Sapega|2ieh1|1h1////София Сапега
Mikola|1y4|3alai|Nikolay|Nikolai|Nikolaj|3alay|3alaj/Statkevich|0i5|Statkevic////Мікалай Статкевіч
Viktor|1a1/Khrenin|H5////Віктар Хрэнін
Roman|1a3/Golovchenko|1a3|Halouchanka|1a9|Halowchanka|Galouchanka|6alovc4////Раман Галоўчанка
Viktor|1a1/Lukashenko|1a|14////Віктар Лукашэнка
Nikolai|Mikola|Mika3|1j|Mikalay|Mikalaj/Lukashenko|1a|14////Мікалай Лукашэнка
Dmitry|0z5|Dzmitryi|Dzmitryy|Dzmitriy|Dzmitri|Dzmitryj/Lukashenko|1a|14//nyt=Dmitri|Lukashenko//Дзмітрый Лукашэнка
Maxim/Znak////Максім Знак
Vitaly|Vital|1ij/Shishov|5yshou|1y4|5yshow|4ys2////Віталь Шышоў
Roman|1a3/Bondarenko|Bandarenka|1a8////Раман Бандарэнка
Katerina|3siary2|Yek7|3syary2|Ek7/Borisevich|1a8|3ary6|4arysi5|Barysevic////Кацярына Барысевіч
Katsiaryna|5eri2|Yekateri2|1y5|Ekateri2/Andreyeva|13|1i3////Кацярына Андрэева
Marina|1y2/Zolotova|3ata2////Марына Золатава
Valiantsin|5ent2|1y6/Stefanovich|Stefanovic////Валянцін Стэфановіч
Uladzimir|Vlad4/Labkovich|Labkovic////Уладзімір Лабковіч
Ihar|Igor|1g2/Losik////Ігар Лосік
Darya|1i1|0i2/Losik////Дар’я Лосік
Yury|I3|1ij|Iuriy|Iurii|Iuri|Iurij|J3|Juriy|Jurii|Juri|Jurij/Karayev|1u|3eu|1w|3ieu|12////Юры Караеў
Ivan/Kubrakov|1u|1w////Іван Кубракоў
Natallia|2y1|13|2iy1|1y1/Pinchuk|12////Наталля Пінчук
Vasil|0y|0iy|0ii|0i|0ij/Bykau|2ov|1w////Васіль Быкаў
Yanka|I4|J4/Kupala////Янка Купала
Olga|Volha|Vo3/Karach|0t2|Karac////Вольга Карач
Alexander|6iaksand1|6yaksand1/Feduta|1ia4|1ya4|1ja4//nyt=Aleksandr|Feduta//Аляксандр Фядута
Grigory|Ryhor|Rygor/Kostusev|Kastusiou|Kastusyov|Kastusyow|Kastusyou|1a6////Рыгор Кастусёў
Dmitry|0z5|Zmitser|Zmiter|Zmitsier/Dashkevich|0i5|7kevic//nyt=Dmitri|Dashkevich//Зміцер Дашкевіч
Yuri|Iury|0j|Iuriy|Iurii|I3|Iurij|Jury|Juriy|Jurii|J3|Jurij/Zakharenko|4anka|8haranka|17////Юры Захаранка
Viktor|1a1/Gonchar|Ha5|1a5|4anc2////Віктар Ганчар
Dmitry|0z5|Dzmitryi|Dzmitryy|Dzmitriy|Dzmitri|Dzmitryj/Zavadsky|1i|0i1|1ii|1ij|0i|0y//nyt=Dmitri|Zavadsky//Дзмітрый Завадскі
Ruslan/Salei|1y|1j|2iej////Руслан Салей
Mikhail|14/Grabovski|1y|0y|0i|0j|0y1|1yy////Михаил Грабовский
Sergei|1j/Kostitsyn|3asts5|2c2//cnn aljazeera=Sergey|Kostitsyn//Сергей Костицын
Andrei/Kostitsyn|3asts5|2c2////Андрей Костицын
Hanna|A3|G4/Huskova|G6////Ганна Гуськова
Alexander|6iaksand1|6yaksand1/Hleb|G3|0i2//nyt=Aleksandr|Hleb//Аляксандр Глеб
Viktor|1a1/Goncharenko|Hancharenka|1a9|Gancharenka|4anc6////Віктар Ганчарэнка
Sergei|3iarh2|1j/Aleinikov|1y5|1j5//cnn aljazeera=Sergey|Aleinikov//Сергей Алейников
Alexander|6iaksand1|6yaksand1/Turchin|1y1|2y1//nyt=Aleksandr|Turchin//Аляксандр Турчын
Ivan/Tertel|3serts2////Іван Тэртэль
Sergei|3iarh2|1j|Syarhey|Siarhiej|Syargey/Rachkov|1u|1w|13//cnn aljazeera=Sergey|Rachkov//Сяргей Рачкоў
Dmitry|0z5|Dzmitryi|Dzmitryy|Dzmitriy|Dzmitri|Dzmitryj/Krutoi|1y|2y|1y1|2yy|2iy|11|2yj//nyt=Dmitri|Krutoi//Дзмітрый Круты
Vladimir|Uladz4/Karanik////Уладзімір Каранік
Pavel|2lo|0i2/Muraveiko|1y2|1a|3yka|4iejka|3jka////Павел Муравейка
Ihar|Igor|1g2/Sergeenko|Siarhejenka|0y4|6hiaenka|5yayenka|6hyayenka|Sierhiaienka|5yaenka|5iaenka|5jaenka////Ігар Сергяенка
Anton/Kosykh|1c1|11////Антон Косых
Andrei/Ravkov|4ukou|4wkow////Андрэй Раўкоў
Katsiaryna|5eri2|Yekateri2|1y5|Ekateri2/Bakhvalava|1o2|17////Кацярына Бахвалава
Valery|0i|0y|0i3|3ieryi|2iery1|1ij/Levonevsky|0i1|7aneuski|4aneu3|6aneuski1|1a6|7anevski|6anevski1|7anewski|4anew3|6anewski1|Lievanieuski|6ievanieu3|Lievanieuskiy|7anevskii|7anevskij|7anevskyi|6anevsky1////Валерый Леванеўскі
Ihar|Igor|1g2/Karnei|Korney|1y|1j|2iej////Ігар Карней
Boyko|1j2|1i2/Borissov|13////Бойко Борисов
Rumen|0o4/Radev////Румен Радев
Kiril|0l/Petkov////Кирил Петков
Nikolay/Denkov////Николай Денков
Georgi/Markov////Георги Марков
Ivailo|1y2/Kalfin////Ивайло Калфин
Petar|1e1|1u1/Stoyanov|1i4////Петър Стоянов
Kristalina|Ch9|1y7/Georgieva////Кристалина Георгиева
Mariya/Gabriel////Мария Габриел
Ahmed|1t|0k4/Dogan////Ахмед Доган
Vezhdi|2j2/Rashidov////Вежди Рашидов
Tsvetan|C5|1z5/Tsvetanov|1z7////Цветан Цветанов
Lyutvi|14|1i4/Mestan////Лютви Местан
Nickolay|1i|15|6kolai/Mladenov////Николай Младенов
Krasimir|0s5/Karakachanov////Красимир Каракачанов
Ruja|1zh1/Ignatova////Ружа Игнатова
Dimitar|1u1/Glavchev////Димитър Главчев
Iliana|1y3|0y3|0i4/Iotova|J5|Y5////Илияна Йотова
Vassil|13/Levski|1y////Васил Левски
Christo|H5|K6/Javacheff|2v|Yavashev|Iavashev////Христо Явашев
Georgi/Gospodinov////Георги Господинов
Kapka/Kassabova|16////Капка Касабова
Alexandar|1e1|1ks5|5ksandu1/Georgiev////Александър Георгиев
Grigor|0i/Dimitrov|16////Григор Димитров
Tsvetana|C6|1z6/Pironkova////Цветана Пиронкова
Veselin|0s5/Topalov////Веселин Топалов
Dimitar|1u1/Berbatov////Димитър Бербатов
Stiliyan|12|1i2/Petrov////Стилиян Петров
Krassimir|15/Balakov|1u3////Красимир Балъков
Borislav/Mihaylov|1i3|3khai3////Борислав Михайлов
Kostadin/Kostadinov|1ff////Костадин Костадинов
Asen|0s3/Vassilev|15////Асен Василев
Slavi/Trifonov|0f5////Слави Трифонов
Ivan/Geshev|1c3////Иван Гешев
Borislav/Sarafov|0f3////Борислав Сарафов
Emilian/Gebrev|0u5////Емилиан Гебрев
Nikolay/Malinov|1ff////Николай Малинов
Xi|Hsi/Jinping|Chin-4|0g4|0-4/Q15031///习近平
Mao/Zedong|Tse-tu2////毛泽东
Deng/Xiaoping|Hsiao-4|Hsiao-p'3
Neil/Heywood|1a5
Rebiya|1a4|0h/Kadeer|2i1|Qadir
Dolkun|1q2/Isa|Ey2
Tenzin|0g/Gyatso|0l3
Gedhun Choekyi|3ndu9|2u9|3ndhu9/Nyima|13
Lobsang|1o2/Sangay|2ye
Penpa|1b1/Tsering
Ogyen Trinley|3rgye9|Urgye9|Ugye9|1h5/Dorje|0e
Sogyal/Rinpoche|1m5
Tashi/Wangchuk|0c1
Rahile|0h/Dawut|1v2////راھىلە داۋۇت
Riek|1a1|Reik/Machar
Salva|1i3/Kiir|12
Wangari/Maathai|15|11
Ngugi wa/Thiong'o|11
Lupita/Nyong'o|11
Rigathi|1y/Gachagua|0w1
Vivian/Cheruiyot|2iu3|2yi2
Bobi|1by/Wine
Joseph/Kony|1i
Dominic/Ongwen|1a1
Samia Suluhu|0h7/Hassan|13
Tundu/Lissu|12
Edward/Lowassa|12
Abdulrazak|1q|1e6/Gurnah|Gurna
Paul/Kagame|1i
Patrice/Lumumba|1a5
Corneille/Nangaa|11
Sultani|Sultan/Makenga
Navinchandra|Navin/Ramgoolam|2u3
Pravind|3een|Pravin/Jugnauth|12
Anerood|0e5/Jugnauth|12
Hosni|1u3|1y/Mubarak|0o6////حسني مبارك
Mohammed/Badie|Badi
Hesham/Qandil|K5
Sherif/Fathy|1i
Adly|1i/Mansour|12
Mohammed/Atta
Gamal|J4|1e1/Abdel Nasser|1u8|3 al-6////جمال عبد الناصر
Gamal|J4/Mubarak////جمال مبارك
Alaa|11/Mubarak////علاء مبارك
Suzanne|5san|Suzan/Mubarak////سوزان مبارك
Omar|1e1/Suleiman|1a4|3ol4////عمر سليمان
Amr|0e/Moussa|3u2|12|14////عمرو موسى
Essam|I4|13/el-Erian|1A4|1y2////عصام العريان
Essam|I4|13/Sharaf////عصام شرف
Sherif|C5/Ismail|1e1////شريف إسماعيل
Abbas/Kamel|1i1////عباس كامل
Ali/Gomaa|11////علي جمعة
Nawal/el-Saadawi|al-S5////نوال السعداوي
Alaa|11/Abdel Fattah|1u8|13|3 el-6|2f5////علاء عبد الفتاح
Bassem|13/Youssef|13|Yusuf////باسم يوسف
Mohamed/Soltan////محمد سلطان
Mohamed/Fahmy|1i////محمد فهمي
Baher|1i1/Mohamed|0m3////باهر محمد
Mohamed/Salah////محمد صلاح
Ahmed/Hegazi|1y////أحمد حجازي
Omar/Sharif|1e3////عمر الشريف
Omar|1e1/Abdel Rahman|1u8|3 al-6////عمر عبد الرحمن
Hassan/al-Banna////حسن البنا
Saif|1e2|1y1/al-Adel|11////سيف العدل
Ayman/Nour|1o1|12////أيمن نور
Saad Eddin|3el-D2|3al-D2/Ibrahim////سعد الدين إبراهيم
Nabil/Fahmy|1i////نبيل فهمي
Youssef/Chahine|S6////يوسف شاهين
Magdi|1y/Yacoub|1q3////مجدي يعقوب
Hosam|0s3/Badrawi|1y////حسام بدراوي
Hossam|13/Bahgat|1j2////حسام بهجت
Sanaa/Seif|1a2////سناء سيف
Hassan/Rashad////حسن رشاد
Mahmoud/Tawfik|1q|2ou3////محمود توفيق
Khaled/el-Enany|1A4|al-Anani////خالد العناني
Ahmed/Tantawi|1y|el-Tantawy////أحمد طنطاوي
Mahmoud/Mekki|1y|1a3////محمود مكي
Anwar/Sadat|el-5|al-5////أنور السادات
Jehan|1i3/Sadat|el-5////جيهان السادات
Farid|1ee1/al-Atrash|e8|2che////فريد الأطرش
Patrick/Zaki|1y////باتريك زكي
Mohamed/el-Beltagy|al-Beltagi|1i|B6////محمد البلتاجي
Abdel Halim|2h4/Hafez|1i1////عبد الحليم حافظ
Abiy|0e/Ahmed|1a1
Meles|0l3/Zenawi
Getachew|2u/Reda|0d2
Haile|1y2/Selassie|0l6|2la3
Mengistu/Haile Mariam|1y2
Jawar/Mohammed|13
Kenenisa|1i4|1a4/Bekele
Tirunesh|16/Dibaba
Genzebe|1a5/Dibaba
Derartu|12/Tulu
Letesenbet|16/Gidey
Tigst|0i2/Assefa|14
Berhanu|1i5/Nega
Eskinder|I7/Nega
Birhanu|1e5/Jula
Osman|1th3/Saleh
Dawit/Isaak|1c
Zersenay|0i5/Tadese|0s2
Giorgi|1e4/Margvelashvili|1c5////გიორგი მარგველაშვილი
Giorgi|1e4/Kvirikashvili////გიორგი კვირიკაშვილი
Mikheil|1a2/Kavelashvili////მიხეილ ყაველაშვილი
Mzia|0y1/Amaglobeli////მზია ამაღლობელი
David|1t/Usupashvili////დავით უსუფაშვილი
David|1t/Kezerashvili////დავით კეზერაშვილი
David|1t/Bakradze////დავით ბაქრაძე
Sergei|1j/Bagapsh|Bagaps//cnn aljazeera=Sergey|Bagapsh//Сергей Багапш
Alexander/Ankvab//nyt=Aleksandr|Ankvab//Александр Анкваб
Anatoly|1ij/Bibilov////Анатолий Бибилов
Khatia|14/Buniatishvili////ხატია ბუნიათიშვილი
Maia|1y1/Chiburdanidze////მაია ჩიბურდანიძე
Kakha|12/Kaladze////კახა კალაძე
Georgi|1i4/Kinkladze////გიორგი ქინქლაძე
Nika|1oloz/Melia|0y1////ნიკა მელია
Nika|1oloz/Gvaramia|0y1////ნიკა გვარამია
Elene|1a/Khoshtaria|15|H8////ელენე ხოშტარია
Shalva|C5/Papuashvili|1c5////შალვა პაპუაშვილი
Maka/Botchorishvili|3ch9|7choric5////მაკა ბოჭორიშვილი
Vakhtang|15/Gomelauri|0h8////ვახტანგ გომელაური
Tina/Bokuchava|0t5////თინა ბოკუჩავა
Levan/Khabeishvili|1y6|Ha9////ლევან ხაბეიშვილი
Giorgi|Georgiy/Mamardashvili|1c5////გიორგი მამარდაშვილი
Mamuka/Mdinaradze|1s1////მამუკა მდინარაძე
Badra/Gunba|0o4////Бадра Гәынба
Merab/Kostava|1w1////მერაბ კოსტავა
Nona/Gaprindashvili|1c5////ნონა გაფრინდაშვილი
Kyriakos|1i6/Mitsotakis////Κυριάκος Μητσοτάκης
Constantine|Konstantinos|1os/Mitsotakis////Κωνσταντίνος Μητσοτάκης
Yanis|0n3|1ian3|Gian3|Gi4/Varoufakis////Γιάνης Βαρουφάκης
Euclid|Efklidis|0es/Tsakalotos////Ευκλείδης Τσακαλώτος
Evangelos|0h4/Venizelos////Ευάγγελος Βενιζέλος
Eleftherios|1u7/Venizelos////Ελευθέριος Βενιζέλος
George|Giorgos|Yiorgos|1ios|Yorgos/Papandreou////Γιώργος Παπανδρέου
Costas|K5/Karamanlis|C9////Κώστας Καραμανλής
Prokopis|1c4|0o1/Pavlopoulos////Προκόπης Παυλόπουλος
Karolos|C6/Papoulias////Κάρολος Παπούλιας
Katerina|Ekaterini|Aikaterini/Sakellaropoulou////Κατερίνα Σακελλαροπούλου
Constantine|Konstantinos|1os|9stantinos/Tassoulas|16////Κωνσταντίνος Τασούλας
Nikos|1c2/Dendias////Νίκος Δένδιας
George|Giorgos|1ios|Yiorgos/Gerapetritis////Γιώργος Γεραπετρίτης
Nikos|1c2/Kotzias////Νίκος Κοτζιάς
Nikos|1c2/Androulakis////Νίκος Ανδρουλάκης
Panagiotis|1y5|2y4/Lafazanis////Παναγιώτης Λαφαζάνης
Christos|H6/Staikouras|1y6////Χρήστος Σταϊκούρας
Yannis|0i5|Gi5|Io5/Stournaras////Γιάννης Στουρνάρας
Kyriakos|1i6/Pierrakakis////Κυριάκος Πιερρακάκης
Nikos|1c2/Kazantzakis////Νίκος Καζαντζάκης
George|Giorgos|Yiorgos|1ios/Seferis|1ph4////Γιώργος Σεφέρης
Odysseas|1u1|1i5/Elytis////Οδυσσέας Ελύτης
Yannis|0i5|Gi5/Ritsos////Γιάννης Ρίτσος
Yorgos|Gi5|0i5|Georgi2/Lanthimos////Γιώργος Λάνθιμος
Ioannis|Y5|Gi5/Metaxas////Ιωάννης Μεταξάς
Aristotle|2elis|2eles/Onassis
Tassos|13/Papadopoulos////Τάσσος Παπαδόπουλος
Averof|0f/Neophytou|2f4////Αβέρωφ Νεοφύτου
Annita|14/Demetriou|3imi5////Αννίτα Δημητρίου
Dimitris|0o1|3eme4/Avramopoulos////Δημήτρης Αβραμόπουλος
Dora/Bakoyannis|Bakoyanni|6gianni|1gi5////Ντόρα Μπακογιάννη
Notis/Mitarachi|3kis|0s////Νότης Μηταράκης
Irene|3ini/Papas|0p3////Ειρήνη Παππά
Yannis|0i5|Gi5|I5/Xenakis////Ιάννης Ξενάκης
Stefanos|1ph4/Tsitsipas////Στέφανος Τσιτσιπάς
Maria/Sakkari|14////Μαρία Σάκκαρη
Pyrros|0h2/Dimas////Πύρρος Δήμας
Katerina|Ekaterini|Aikaterini/Stefanidi////Κατερίνα Στεφανίδη
Katerina|Ekaterini/Thanou////Κατερίνα Θάνου
Giorgos|4eorgi2|Y6|Y5/Karagounis////Γιώργος Καραγκούνης
Georgios|5iorg2/Samaras////Γιώργος Σαμαράς
Antonis|1d4/Samaras|0r3////Αντώνης Σαμαράς
Adonis/Georgiadis|0h9////Άδωνις Γεωργιάδης
Kyriakos|1i6/Velopoulos|14////Κυριάκος Βελόπουλος
Thanos|Athanasi2/Plevris|0s////Θάνος Πλεύρης
Mikis/Theodorakis|1e1|19////Μίκης Θεοδωράκης
Tufan/Erhurman////Tufan Erhürman
Miltiadis|1e1/Tentoglou|11|1d5////Μίλτος Τεντόγλου
Vangelis|Evangelos/Papathanassiou|14////Βαγγέλης Παπαθανασίου
Mohammed/bin Zayed|1i1//official=Mohamed|bin Zayed//محمد بن زايد
Mohammed/bin Rashid|1e1////محمد بن راشد
Tahnoun|1o1|12/bin Zayed|1i1////طحنون بن زايد
Abdullah/bin Zayed|1i1////عبد الله بن زايد
Mansour|12|1o1/bin Zayed|1i1////منصور بن زايد
Sultan/al-Jaber|1i1////سلطان الجابر
Dahi|0h3/Khalfan////ضاحي خلفان
Tamim|1ee1/bin Hamad////تميم بن حمد
Mohammed/bin Abdulrahman|1e7|1r6|1 R5////محمد بن عبد الرحمن
Nasser/al-Khelaifi|1u5////ناصر الخليفي
Mutaz|1oa3/Barshim////معتز برشم
Sabah/al-Ahmad|1e1////صباح الأحمد
Mishal|1e4|0a2|3esha2/al-Ahmad|1e1////مشعل الأحمد
Nawaf|0w3/al-Ahmad|1e1////نواف الأحمد
Hamad/bin Isa|0s2|1Ei2////حمد بن عيسى
Nabeel/Rajab////نبيل رجب
Abdulhadi|1e5/al-Khawaja|0h////عبد الهادي الخواجة
Maryam/al-Khawaja|0h////مريم الخواجة
Isa|0s2|Ei2/Qassim|1e1|13|2e1////عيسى قاسم
Haitham|1y4/bin Tariq|1k|1e1////هيثم بن طارق
Badr/al-Busaidi|Alb6|1y|0o6|B6////بدر البوسعيدي
Khalifa|0h/bin Zayed|1i1////خليفة بن زايد
Majed|1i1/al-Ansari|A5////ماجد الأنصاري
Mohammed/al-Khulaifi|1o5|1e5////محمد الخليفي
Lolwah|Lulwa|Lolwa/al-Khater|1i1////لولوة الخاطر
Abdullah/al-Yahya|1i1////عبدالله اليحيا
Jassim|2e1/al-Budaiwi|Alb6|1e5////جاسم البديوي
Nayef|2i1/al-Hajraf|H5|0h////نايف الحجرف
Khaldoon|1u1/al-Mubarak|M6////خلدون المبارك
Lana/Nusseibeh|16|2a4////لانا نسيبة
Reem|Rim/al-Hashimy|1i|3emi////ريم الهاشمي
Noura|12/al-Kaabi|13////نورة الكعبي
Latifa|1ee2/bint Mohammed|13////لطيفة بنت محمد
Haya|1i1/bint Hussein|0al-7////هيا بنت الحسين
Ahmed/Mansoor|1u1////أحمد منصور
Abduljalil|1 J4|1e6/al-Singace|Als6////عبد الجليل السنكيس
Abdullatif|1 L4/al-Zayani|0y4|Alz5////عبد اللطيف الزياني
Moza|0h/bint Nasser|13////موزة بنت ناصر
Sultan/al-Neyadi|Aln5|1i4////سلطان النيادي
Hazza|0a/al-Mansouri|Almansoo2|1o2////هزاع المنصوري
Mahatma/Gandhi|Ghandi
Narendra|2er|5inder/Modi/Q1058///नरेन्द्र मोदी
Indira|12/Gandhi|Ghandi////इन्दिरा गांधी
Rajiv|1ee1/Gandhi|Ghandi////राजीव गांधी
Rahul/Gandhi|Ghandi////राहुल गांधी
Sonia|1y1/Gandhi|Ghandi////सोनिया गांधी
Jawaharlal|0r6|12/Nehru////जवाहरलाल नेहरू
Lal Krishna|6ishan|2an/Advani
Lalu Prasad|1oo7/Yadav
Mamata|12/Banerjee|2i|0n6
Kumari/Mayawati|1v3////मायावती
Shashi|14/Tharoor|15
Subrahmanyam|16|5mani2/Jaishankar|1e1|1y7
Ajit|1ee1/Doval|1bh2
Nirmala/Sitharaman|16|1ee8
Subramanian|1m|3yam/Swamy|1i
Pranab|1o3/Mukherjee|2i|15|3ook5
Droupadi|1a5/Murmu
Lal Bahadur|0h2/Shastri|15
Vishwanath Pratap|5wana9/Singh
Deve/Gowda|2au2|1u2
Inder Kumar|2ra6/Gujral
Farooq|1u1|2u1|0ue/Abdullah|Abdulla
Mehbooba|2u2|1a6/Mufti
Mufti Mohammad/Sayeed|13|12
Syed Ali Shah|3ayed9|3ayeed9/Geelani|2i4|2il4
Yasin|1ee1|0s3/Malik
Mirwaiz Umar/Farooq|1u1|2u1|2uk
Mohammad Afzal/Guru
Ajmal/Kasab|Q4|0s3
Yakub|1q2|2qoo1|1oo1/Memon
Dawood|1u1/Ibrahim
Chhota|14/Rajan
Chhota|14/Shakeel|2i1
Phoolan|2u3/Devi
Hardeep Singh|2i7/Nijjar|13
Gurpatwant Singh/Pannun|Pannu
Bal/Thackeray|13|15|6kre
Uddhav|14/Thackeray|13|15|6kre
Devendra|2er/Fadnavis|Ph7
Navjot Singh/Sidhu|0d3
Abhijit/Banerjee|2i|0n6
Rabindranath|1v9/Tagore////রবীন্দ্রনাথ ঠাকুর
Satyajit|1ee1/Ray////সত্যজিৎ রায়
Paramahansa|15|1m2/Yogananda
Sathya|12/Sai Baba
Asaram|0h4/Bapu
Gurmeet Ram Rahim|4it 9|1ee1/Singh
Maharishi Mahesh|2s9/Yogi
Aishwarya|0i2|17/Rai
Deepika|2i4/Padukone
Kareena|2i2/Kapoor|2u1
Shashi|14/Kapoor|2u1
Shekhar|12|15/Kapur|1oo1
Naseeruddin|2i6|13/Shah
Arundhati|0h1|3ath1|13/Roy
Jhumpa|14/Lahiri
Salman|1o1/Rushdie|Rushdi
Subhas Chandra|0h8|3ash8/Bose////সুভাষচন্দ্র বসু
Srinivasa|Srinivas/Ramanujan|1m
Subrahmanyan|16|7manyam|1m/Chandrasekhar|0h5|3hek2|12
Vallabhbhai|24|14/Patel////સરદાર વલ્લભભાઈ પટેલ
Sourav|1a4/Ganguly|1i
Mohammad/Azharuddin|13
Mohammed/Shami
Jasprit|1ee1/Bumrah|Bumra
Harbhajan|14/Singh
Viswanathan|0h8|1v7/Anand
Sania|0y1/Mirza
Mahesh/Bhupathi|11
Lata|0h1/Mangeshkar|13
Asha/Bhosle|0n3|0a2
Maqbool Fida|2u6/Husain|0s4|1se2
Lakshmi|3x2/Mittal
Nirav|1ee3/Modi
Mehul/Choksi|1ey
Sundar|1e1/Pichai|0h3
Indra|0i2/Nooyi
Gautam|0h2/Adani
Kanhaiya|12|14/Kumar
Siddique|1h4|Siddiq/Kappan
Teesta|2i3/Setalvad|1w2
Asaduddin|13/Owaisi|0s2
Manohar/Parrikar|15|0k3
Pinarayi|11/Vijayan
Himanta Biswa|3ema9/Sarma|0h4
Naveen|2i1/Patnaik|0t5|1ya1
Kalvakuntla Chandrashekar|3ekh2|0h2/Rao
Yogi|J3/Adityanath|1 N3|0a3////योगी आदित्यनाथ
Rajnath|1 N3/Singh////राजनाथ सिंह
Nitish|1e2/Kumar////नीतीश कुमार
Akhilesh|15/Yadav|J4////अखिलेश यादव
Mallikarjun|18/Kharge|14////मल्लिकार्जुन खड़गे
Vikram/Misri|0t2|1y////विक्रम मिस्री
Eknath|1 N3/Shinde|0y////एकनाथ शिंदे
Tejashwi|2v1|12/Yadav////तेजस्वी यादव
Umar/Khalid|1e1////عمر خالد
Sharjeel|2i1/Imam////شرجیل امام
Amritpal|1 P2/Singh////अमृतपाल सिंह
Neeraj|2i3/Chopra|1d1////नीरज चोपड़ा
Virat/Kohli|1y////विराट कोहली
Shubman|0h3/Gill////शुभमन गिल
Shah Rukh|2r3|3r3/Khan////شاہ رخ خان
Mukesh/Ambani|1y////मुकेश अंबानी
Mohan/Bhagwat|1v2|0a3////मोहन भागवत
Nupur|1oo3/Sharma|14////नूपुर शर्मा
Vinesh/Phogat|0a2////विनेश फोगाट
Brij Bhushan|2b6/Sharan Singh|74////बृज भूषण
Bilkis|1q2/Bano|1u////بلقیس بانو
Choummaly|16|14/Sayasone|1g
Abdurrahman|16/Wahid
Bacharuddin Jusuf|6harud9|1Y4/Habibie|Habibi
Jusuf|Y4/Kalla
Joko|Dj3/Widodo
Basuki Tjahaja|6Cahay1|1y1/Purnama
Prabowo|1o4/Subianto|1oe6|0y4
Ma'ruf|13|1a3/Amin
Pramoedya Ananta|3ud9/Toer
Abu Bakar|11|1e1/Bashir|2'asy2|2asy2|1y2|0a'5
Imam/Samudra|0e2
Umar/Patek
Rizieq|1k|2k/Shihab|1y4
Luhut/Pandjaitan|16
Mohammad Javad/Zarif////محمدجواد ظریف
Mohammad/Khatami|1e2////محمد خاتمی
Ahmad/Khatami|1e2////احمد خاتمی
Faezeh|Faeze|1i3/Hashemi////فائزه هاشمی
Sadeq|1gh|1i1/Larijani////صادق لاریجانی
Mohammad Javad|1w2/Larijani////محمدجواد لاریجانی
Saeed|2i1|1i1/Jalili////سعید جلیلی
Saeed|2i1|1i1/Khatibzadeh////سعید خطیب‌زاده
Bahram/Qassemi|Gha4|Gh6|14////بهرام قاسمی
Marzieh|0y2/Afkham////مرضیه افخم
Kazem|1i1/Gharibabadi////کاظم غریب‌آبادی
Mohammad/Eslami|I5////محمد اسلامی
Behrouz|1o1|12/Kamalvandi////بهروز کمالوندی
Hossein|1a2/Salami////حسین سلامی
Mohammad Ali/Jafari|0a5////محمدعلی جعفری
Yahya Rahim/Safavi|1w1////یحیی رحیم صفوی
Ahmad/Vahidi////احمد وحیدی
Abdolrahim|1u6|1ee1/Mousavi|0s4|15////عبدالرحیم موسوی
Mohammad Reza/Zahedi////محمدرضا زاهدی
Mohammad/Beheshti////محمد بهشتی
Mohammad Reza/Pahlavi|1e2////محمدرضا پهلوی
Massoud/Rajavi|0d4////مسعود رجوی
Shirin|1ee1/Ebadi////شیرین عبادی
Narges|1ues1|0s|1i1/Mohammadi////نرگس محمدی
Saeed|2i1|1i1/Abedini////سعید عابدینی
Siamak|0y4/Namazi////سیامک نمازی
Baquer|2gh2|12/Namazi////باقر نمازی
Jafar|0f3/Panahi////جعفر پناهی
Asghar|12/Farhadi////اصغر فرهادی
Mohsen|1i1/Makhmalbaf////محسن مخملباف
Toomaj|14|1u3|2u3/Salehi////توماج صالحی
Ali/Daei|2ie////علی دایی
Mehdi/Taremi////مهدی طارمی
Ruhollah|0o7|1oo6/Zam////روح‌الله زم
Assadollah|18|13/Assadi|14////اسدالله اسدی
Hamid/Nouri|1y|1o2////حمید نوری
Mohammad Reza/Aref////محمدرضا عارف
Eshaq|1gh|I4/Jahangiri////اسحاق جهانگیری
Ali/Larijani|0d4////علی لاریجانی
Ali/Shamkhani////علی شمخانی
Masoumeh|1a1/Ebtekar|0a2////معصومه ابتکار
Majid/Takht-Ravanchi|2er7////مجید تخت‌روانچی
Gholamali|1 A2/Rashid|1ee1////غلامعلی رشید
Habibollah|Habib/Sayyari|14////حبیب‌الله سیاری
Aziz/Nasirzadeh|Nasirzade////عزیز نصیرزاده
Fatemeh/Mohajerani|1y////فاطمه مهاجرانی
Reza/Najafi////رضا نجفی
Mahsa/Amini|0i3////مهسا امینی
Armita/Geravand|4araw3|1a6////آرمیتا گراوند
Ahoo/Daryaei|1i1|1e
Varisheh/Moradi////وریشه مرادی
Ali Akbar|2a4/Salehi////علی‌اکبر صالحی
Ali Akbar/Mohtashamipour|12
Ahmad/Alamolhoda|3 al-H3////احمد علم‌الهدی
Sadegh|2q/Khalkhali
Alireza|1 R3/Akbari////علیرضا اکبری
Ali/Shariati////علی شریعتی
Mohsen/Shekari////محسن شکاری
Majidreza|1 R3/Rahnavard////مجیدرضا رهنورد
Fatemeh/Sepehri////فاطمه سپهری
Parvaneh/Eskandari
Dariush|0yo3|1y3/Mehrjui|1oo1////داریوش مهرجویی
Abbas/Kiarostami|0y8////عباس کیارستمی
Sadegh|2q/Zibakalam
Mohammad Mehdi/Karami
Mohammad Ali/Rajai|0e1
Shapour|12/Bakhtiar|0y2////شاپور بختیار
Abolhassan|1 H5|13/Banisadr|1-S3////ابوالحسن بنی‌صدر
Mohammad Javad/Bahonar
Fereydoun/Abbasi-Davani|71
Abu Bakr|0a1/al-Baghdadi|B7////أبو بكر البغدادي
Saddam|13/Hussein|3ay1|1a2|2a2|14/Q1316///صدام حسين
Masoud/Barzani
Mohammed Shia/al-Sudani|0o5////محمد شياع السوداني
Barham|1e4/Salih|1e1////برهم صالح
Qubad|1o3/Talabani|1e4////قباد طالباني
Nechirvan|1e4|4iche4|4rchi3/Barzani////نيچيرڤان بارزانی
Masrour|12|1o1/Barzani////مسرور بارزانی
Mustafa/Barzani////مصطفى بارزاني
Bashar/al-Jaafari|15////بشار الجعفري
Ayad|I3/Allawi|14////إياد علاوي
Ahmed/Chalabi|1e4////أحمد الجلبي
Tariq/Aziz////طارق عزيز
Tariq/al-Hashimi|1e2////طارق الهاشمي
Hadi/al-Amiri|1e2////هادي العامري
Ammar|13/al-Hakim|1ee1////عمار الحكيم
Abdel Aziz/al-Hakim|1ee1////عبد العزيز الحكيم
Mohammed Baqir|11|7ad Baqe1/al-Sadr////محمد باقر الصدر
Ali Hassan/al-Majid|1ee1////علي حسن المجيد
Uday|Odai|1i|O3/Hussein|1a2|3ay1////عدي حسين
Qusay|1i|K4|1e1/Hussein|1a2|3ay1////قصي حسين
Muntadhar|12|3ze1|1o7|1e1|3the1/al-Zaidi|1e3|1y2////منتظر الزيدي
Khaled/al-Obeidi|1a3////خالد العبيدي
Qasim/al-Araji|0a4////قاسم الأعرجي
Abdul Wahab|0h3/al-Saadi|1e2////عبد الوهاب الساعدي
Taha Yassin|13|2ee1/Ramadan////طه ياسين رمضان
Abu Ibrahim al-Hashimi|1e2/al-Qurayshi|13|1i3////أبو إبراهيم الهاشمي القرشي
Abu Ayyub|13|1o2|0o2/al-Masri|1y////أبو أيوب المصري
Ali/al-Sistani|1e5|S6|1ee5////علي السيستاني
Abdul Latif|2l4/Rashid|1ee1////عبد اللطيف رشيد
Fuad/Hussein////فؤاد حسين
Faiq|1e1|1ye1/Zaidan|14|1e4////فائق زيدان
Bafel|1i1/Talabani////بافڵ تاڵەبانی
Hisham/al-Hashimi|1e2////هشام الهاشمي
Nadia/Murad|0o4////نادیە موراد
Akram/al-Kaabi|13////أكرم الكعبي
Abu Ali/al-Askari|1g3////أبو علي العسكري
Nouri|13|1o2/al-Said|1s5
Mohammed Mohammed Sadiq|Mohammed Sadeq/al-Sadr
Mahmoud/al-Mashhadani|16////محمود المشهداني
Hashim|1e1/al-Ataa
Izzat|1e1|E4/al-Duri|0o3////عزت الدوري
Abdul Karim/Qasim|1se1|Kassem////عبد الكريم قاسم
Abu Hassan/al-Muhajir
Avigdor/Lieberman|16
Naftali/Bennett|11
Benny|2i|1i/Gantz|11////בני גנץ
Gabi|1y/Ashkenazi////גבי אשכנזי
Yoav/Gallant|14////יואב גלנט
Tzipi|0p2|Z3|1s3/Livni////ציפי לבני
Shimon/Peres|1z////שמעון פרס
Yitzhak|12|14/Rabin////יצחק רבין
Yitzhak|12|14/Shamir////יצחק שמיר
Menachem/Begin////מנחם בגין
Israel|Yi5/Katz////ישראל כ"ץ
Aryeh|Arye|1i2/Deri////אריה דרעי
Yariv/Levin|0e////יריב לוין
Herzi|0t2/Halevi|1y////הרצי הלוי
Yossi|12/Cohen////יוסי כהן
Tzachi|12|Z4|1s4/Hanegbi////צחי הנגבי
Danny|2i/Danon////דני דנון
Danny|2i/Ayalon////דני איילון
Mordechai|12/Vanunu////מרדכי ואנונו
Reuven|14/Rivlin////ראובן ריבלין
Yigal|I3/Amir////יגאל עמיר
Ovadia|0h|1y1/Yosef|0s3////עובדיה יוסף
Chaim|H3/Weizmann|11////חיים ויצמן
Ezer/Weizman|0n|0t4////עזר ויצמן
Arnon/Mozes|1s2////ארנון מוזס
Yuli|1y/Edelstein////יולי אדלשטיין
Zeev|0'2/Elkin////זאב אלקין
Zeev|0'2/Jabotinsky////זאב ז'בוטינסקי
Yocheved|15/Lifshitz|0c4////יוכבד ליפשיץ
Oded/Lifshitz|0c4////עודד ליפשיץ
Edan|I3/Alexander////עידן אלכסנדר
Evyatar|1i4/David////אביתר דוד
Alon/Shamriz|1i4////אלון שמריז
Samer/Talalka|1q1////سامر الطلالقة
Walid/Daqqa|2kk1|0h////وليد دقة
Azmi/Bishara|1e5////عزمي بشارة
Isaac|Yitzhak/Herzog|0t3|1ts2////יצחק הרצוג
Daniel/Hagari////דניאל הגרי
Eyal/Zamir|1ee1////אייל זמיר
Ron/Dermer|1u4////רון דרמר
Yair/Lapid|0p3////יאיר לפיד
Yair/Golan////יאיר גולן
Gideon/Sa'ar|12////גדעון סער
Miri/Regev|2ueb////מירי רגב
Shlomo/Karhi|1a1////שלמה קרעי
Yitzhak/Goldknopf|0f////יצחק גולדקנופף
Yitzhak/Wasserlauf////יצחק וסרלאוף
Moshe/Gafni////משה גפני
Tomer/Bar////תומר בר
Dadi|Dedy/Barnea////דדי ברנע
David/Barnea////דוד ברנע
Amir/Ohana|0n2////אמיר אוחנה
Zvi|Tz2/Sukkot|13|2cc2////צבי סוכות
Orit/Strook|1c1|2u1////אורית סטרוק
Yoel/Strick|11
Ghassan|R5/Alian|0y2////רסאן עליאן
Hersh/Goldberg-Polin////הירש גולדברג-פולין
Yarden/Bibas|1v2////ירדן ביבס
Shiri/Bibas|1v2////שירי ביבס
Naama/Levy////נעמה לוי
Yehuda|0h/Glick|11////יהודה גליק
Yitzhak/Yosef|0s3////יצחק יוסף
Shohei/Ohtani|14////大谷翔平
Tomiichi|14/Murayama////村山富市
Morihiro|1t1/Hosokawa////細川護熙
Ryutaro|1o4/Hashimoto////橋本龍太郎
Akira/Kurosawa|1a4////黒澤明
Hayao/Miyazaki|1s3////宮崎駿
Junichiro|0'6/Koizumi////小泉純一郎
Yoshinori/Ohsumi|14////大隅良典
Apolo Anton|0l8/Ohno|12
Kenzaburo/Oe|Ohe////大江健三郎
Daisuke/Matsuzaka|1s3////松坂大輔
Eisaku/Sato|0h////佐藤栄作
Rakhat|13/Aliyev|12////Рахат Әлиев
Olzhas|2j2/Bektenov////Олжас Бектенов
Kairat|Qay3|1y3/Satybaldy////Қайрат Сатыбалды
Zhanbolat|J7/Mamay|1i////Жанболат Мамай
Serikzhan|2j2|4ykj2/Bilash|0y3|1y4////Серікжан Біләш
Ilya/Ilyin|12////Илья Ильин
Akezhan|2j2/Kazhegeldin|2j7|Qazhy6|1y6|3jy6////Әкежан Қажыгелдин
Zamanbek/Nurkadilov|1q6|1y3////Заманбек Нұрқаділов
Erlan|Ye4/Koshanov|Q7////Ерлан Қошанов
Yermukhamet|E9/Yertysbayev|E9|12|1i6|Ertisba2|Ertysba2////Ермұхамет Ертісбаев
Yulia|J4/Putintseva////Юлия Путинцева
Alexander/Bublik////Александр Бублик
Gennady/Golovkin////Геннадий Головкин
Alexey/Lutsenko////Алексей Луценко
Murat|0o4/Nurtleu|0ov|Nourtleou|0i3|0y3////Мұрат Нұртілеу
Roman/Sklyar|1i2|1j2////Роман Скляр
Erlan|Ye4/Karin|Q4////Ерлан Қарин
Maulen|1o4/Ashimbayev|1ff|12|5ymba2////Мәулен Әшімбаев
Bolat/Nazarbayev|12////Болат Назарбаев
Kairat|Qay3|1y3/Nurdauletov|0o6////Қайрат Нұрдәулетов
Saltanat/Nukenova|1w1////Салтанат Нүкенова
Yermek|E4/Kosherbayev|12////Ермек Көшербаев
Kim/Jong Un|1Eu1|1u5|1Woo1|Ch6/Q56226/bbc guardian nyt=Kim|Jong-un//김정은
Kim/Jong Il|Ch6//bbc guardian nyt=Kim|Jong-il//김정일
Kim/Il Sung|1o2//bbc guardian nyt=Kim|Il-sung//김일성
Kim/Jong Nam|Ch7//bbc guardian nyt=Kim|Jong-nam//김정남
Kim/Yo Jong|1Ch3|0e6//bbc guardian nyt=Kim|Yo-jong//김여정
Kim/Jong Chul|1o1|1eo1|Chong Chol////김정철
Kim/Ju Ae|1oo3|Ch4////김주애
Ri/Sol Ju|1oo|1u4|0e5////리설주
Jang|Ch3/Song Thaek|13|6ung T3|6eong T3////장성택
Choe|1i/Ryong Hae|2ea|Y7////최룡해
Choe|1i/Son Hui|1u5|2ee|Sun Hee////최선희
Hwang/Pyong So|0e1|B7|Byu5////황병서
Ri/Su Yong|1oo5|0u2////리수용
Kim/Yong Chol|1u1|0e2////김영철
Kim/Kye Gwan|1K3|G7////김계관
Kim/Hyok Chol|1u1|1u6|6uk Chu1////김혁철
Pak|0r1/Pong Ju|B6|1oo|Bong Joo////박봉주
Kim/Tok Hun|D6|De6|Du5////김덕훈
Ri/Chun Hee|2ui|2i////리춘히
Thae|12/Yong Ho|0u5////태영호
Hwang/Jang Yop|0e2|1u1|Ch7////황장엽
Hyon|1u1/Song Wol|0e2|1u6////현송월
Jo|Cho/Myong Rok|1N2|1u6////조명록
Shin/Dong-hyuk|1o1////신동혁
Kang/Chol-hwan|1u6|0e7////강철환
Syngman|14|1i5/Rhee////이승만
Park|11/Chung-hee|2ui|7ong-hui////박정희
Park|11/Geun-hye|K7|K6|2ue5////박근혜
Chun|1o1/Doo-hwan|2u5|Tu5////전두환
Roh|N2/Tae-woo|2u|3u////노태우
Kim/Young-sam|16////김영삼
Kim/Dae-jung|T7|1oo2|1ch3////김대중
Roh|N2/Moo-hyun|2u5|1o1|Mu-hyon////노무현
Lee|Yi/Myung-bak|1o6|1p2|1eo6////이명박
Moon|Mun/Jae-in|Ch5////문재인
Yoon|Yun/Suk Yeol|1eo6|0u1|5ok Y2|Seok Youl////윤석열
Lee|Yi/Jae-myung|1eo2|1o2////이재명
Han/Duck-soo|2eo5|15|Deok-su////한덕수
Cho/Kuk|G2|Kook////조국
Chung|Jeo2|J3/Sye-kyun|16|1g3////정세균
Lee/Nak-yon|0e2////이낙연
Hwang/Kyo-ahn|11|G6////황교안
Kang/Kyung-wha|2hw1////강경화
Chung|Jeo2|J3/Mong-joon|2u1////정몽준
Ahn/Cheol-soo|2u5|16|2u////안철수
Hong/Joon-pyo|2u5////홍준표
Park|11/Won-soon|2u1////박원순
Choi|1e/Soon-sil|2u5|0h2|5un-sh2////최순실
Lee|Yi/Kun-hee|1eo5////이건희
Chung/Eui-sun|U5|1eo1////정의선
Chung/Ju-yung|0o3////정주영
Kim/Woo-choong|2u2|2j4////김우중
Shin/Kyuk-ho|1o4|Gyeo4////신격호
Kim/Ki-duk|1eo1////김기덕
Bong/Joon-ho|2u4////봉준호
Park|11/Chan-wook|3u1////박찬욱
Hong/Sang-soo|2u////홍상수
Youn|1o1|12/Yuh-jung|5eo-jeo2|2eo5////윤여정
Lee/Byung-hun|6eong-heo1|1eo1////이병헌
Lee/Jung-jae|1eo6////이정재
Hwang/Dong-hyuk|1eo1////황동혁
Hwang/Sok-yong|5uk-you2|4eok-ye3|5eok-you2////황석영
Kim/Yuna|Yeon-a////김연아
Kim/Yeon-koung|1y3|0y4////김연경
Park/Ji-sung|1eo2////박지성
Cha/Bum-kun|0e2|4eom-ge2////차범근
Hwang/Woo-suk|1eo1|1o1////황우석
Sun Myung|1o2/Moon////문선명
Lee|Yi/Hoi-chang|1e6////이회창
Sohn/Hak-kyu|1g2////손학규
Kim/Jong-pil|Ch7////김종필
Choi|1e/Kyu-hah|Kyu-ha////최규하
Ahn/Jung-geun|1oo7|Chung-g2////안중근
Kim/Keon Hee|Geon-h2|5un-h2|4-hui|Gun-h2|Kon-hui////김건희
Kim/Yong Hyun|4-hyo1////김용현
Cho/Tae-yul|1o1|1eo1////조태열
Han/Dong-hoon|2u1|Tong-hun////한동훈
Lee|Yi/Jun-seok|1oo6|12|Chun-s2////이준석
Choi|1e/Sang-mok|0c1////최상목
Kim/Moon-soo|Mun-su|2u////김문수
Kim/Min-seok|12|2u1////김민석
Cho/Hyun|1o1////조현
Wi|0e/Sung-lac|Song-rak|3rak|Seong-rak////위성락
Ahn|An/Gyu-back|Kyu-baek|1e1////안규백
Chung|J3|Jeo2|1o2/Dong-young|2eo2|Tong-yo2////정동영
Chung|J3|Jeo2/Chung-rae|1eo6|5ong-n2////정청래
Jang|Ch3/Dong-hyeok|2u1|Tong-hy2////장동혁
Kim/Jae-yeol|2ou1|Chae-y2////김재열
Han/Kang|G3////한강
Son|0h1/Heung-min|17////손흥민
Lee|Yi|Rh2/Jae-yong|Ch7////이재용
Shin|12/Won-sik|0e6////신원식
Park|11/Jin|Ch2////박진
Yeo|Yo|0h/In-hyung|1o2////여인형
Pak|0r1/Jong Chon|3-che2|Chong-c3////박정천
Jo|Cho|Choe/Yong Won|2-we2////조용원
Kim/Yong Nam|4ung-n2|5eong-n2////김영남
No|Roh|Ro/Kwang Chol|Gwang-che2|3-che2////노광철
Ri|Lee|Yi/Yong Gil|4ung-g2|2-k2////리영길
Kim/Yong Bok|4ung-b2|5eong-b2////김영복
Pak|0r1/Thae Song|5ae-s3|6ae-su2|5ae-se3////박태성
Maxim/Bakiyev|12////Максим Бакиев
Akylbek|1i4/Japarov|Zh6|Z6////Акылбек Жапаров
Azimzhan|3jo1|2j2/Askarov////Азимжан Аскаров
Felix|1ks/Kulov////Феликс Кулов
Bakyt|1q2/Torobayev|12////Бакыт Төрөбаев
Edil/Baisalov|1y5////Эдил Байсалов
Bolot|1a1/Temirov|1w////Болот Темиров
Makhabat|15/Tajibek kyzy|1zh9////Махабат Тажибек кызы
Ibrahim/Aqil|1k2|1ee1////إبراهيم عقيل
Naim|1ee1|0'2/Qassem|K5|13|1i1|2i1////نعيم قاسم
Wafiq|1k/Safa////وفيق صفا
Mohammad/Raad////محمد رعد
Mohammad/Afif////محمد عفيف
Nabih/Berri|1y|1i3////نبيه بري
Gebran|Ji4|1i4|Ju4/Bassil|13|0e////جبران باسيل
Rafik|1q|1c|2eeq/Hariri|al-6|el-6////رفيق الحريري
Bahaa|11/Hariri////بهاء الحريري
Michel/Suleiman|16|1a4////ميشال سليمان
Hassan/Diab////حسان دياب
Riad|0y2/Salameh|1a1|Salame////رياض سلامة
Tammam|13/Salam////تمام سلام
Wissam|13/al-Hassan|13////وسام الحسن
Georges Ibrahim|18/Abdallah|1u4////جورج إبراهيم عبد الله
Joseph|Yousef/Aoun|0e|Awn////جوزيف عون
Nawaf/Salam|0a2////نواف سلام
Michel/Aoun|Awn////ميشال عون
Saad|0'2/Hariri|al-6|el-6////سعد الحريري
Gibran|1e4/Tueni|2wei2|0i2////جبران تويني
Bechara|1s4|2is4/al-Rai|R2|0h1////بشارة الراعي
Youssef/Raggi|2jj1|2j1////يوسف رجي
Tarek/Mitri|1y////طارق متري
Rodolphe|Rudolph/Haykal|2ei3|1i3////رودولف هيكل
Haytham|1i4/Ali Tabatabai|15|5tabae1////هيثم علي طبطبائي
Ali/Karaki|12|al-6////علي كركي
Tarek/Bitar|al-5////طارق البيطار
Issam/Abdallah|1u4////عصام عبدالله
Jihad/Azour|12|1o1////جهاد أزعور
Bashir|1c3|1ee1/Gemayel|Jumayyil|0y3////بشير الجميل
Amin|0e/Gemayel|Jumayyil|0y3////أمين الجميل
Samy|1i/Gemayel|Jumayyil////سامي الجميل
Kahlil|2ha3/Gibran|J5////خليل جبران
Abbas/al-Musawi|Mo5|1ous4|M5////عباس الموسوي
Moussa/al-Sadr|S3////موسى الصدر
Aguila|13|2q3|2ee2|0h/Saleh|1i1////عقيلة صالح
Ali/Zeidan|14////علي زيدان
Abdurrahim|1ee1|1l5/el-Keib|al-Keeb////عبد الرحيم الكيب
Abu Yahya/al-Libi|1y////أبو يحيى الليبي
Moussa/al-Koni|1u2|K3////موسى الكوني
Abdallah/al-Lafi|L3////عبد الله اللافي
Mohammed/Takala|1e4|0k4////محمد تكالة
Khaled/al-Mishri|1e4|1y////خالد المشري
Osama/Hammad|13////أسامة حماد
Sadiq|Seddik|1id3/al-Kabir|1e3|1ee1|el-Ke3////الصديق الكبير
Najla|0a/Mangoush|al-8|al-Manq4|13////نجلاء المنقوش
Osama/Najim|Njeem|Elmasry|Anjiem|al-Masri////أسامة نجيم
Abdul Ghani|4elg4/al-Kikli|5Gheniwa|K4////عبد الغني الككلي
Hisham/al-Ashmawy|Ashmawi|e9////هشام عشماوي
Abu Agila|1e2|1j3/Mas'ud|12|Mohammad 6|1o2////أبو عجيلة مسعود
Zine el-Abidine|1a9|5ein a9|5ain a9|1e4/Ben Ali|1i5////زين العابدين بن علي
Kais|1y1|Q3/Saied|2ei1|11|1e2////قيس سعيد
Mehdi/Jomaa|1u3////مهدي جمعة
Youssef/Chahed|S5////يوسف الشاهد
Elyes|I4|2ia1/Fakhfakh////إلياس الفخفاخ
Najla|1e3/Bouden////نجلاء بودن
Mohamed/Brahmi////محمد البراهمي
Ahmed Gaid|1K3/Salah////أحمد قايد صالح
Houari|14/Boumediene|0n2////هواري بومدين
Lakhdar|13/Brahimi|Ib6////الأخضر الإبراهيمي
Zinedine|0d4|1a4/Zidane////Zinédine Zidane
Riyad|12/Mahrez////رياض محرز
Sofiane|0u5/Feghouli////سفيان فيغولي
Ismael/Bennacer////إسماعيل بن ناصر
Imane|Iman/Khelif|1a3////إيمان خليف
Brahim|Ib5/Ghali////إبراهيم غالي
Aminatou|11|1e3/Haidar|1e1////أميناتو حيدر
Achraf|1s4/Hakimi////أشرف حكيمي
Sofyan|1i2|4ufiane/Amrabat////سفيان أمرابط
Yassine|2c3|Yassin/Bounou////ياسين بونو
Mohamed Ould/Abdel Aziz|1u6|3 al-4////محمد ولد عبد العزيز
Mohamed Lahouaiej/Bouhlel////محمد لحويج بوهلال
Mohamed/Abrini////محمد عبريني
Boualem|1a1|15/Sansal|1e4////بوعلام صنصال
Kamel|1a1/Madouri|0d5|1d3////كمال المدوري
Sarra|12/Zaafrani Zenzri|2ara9|95////سارة الزعفراني الزنزري
Zouhair|15|1e2/Maghzaoui|2w1////زهير المغزاوي
Ayachi|1s2|Al-6/Zammel|1a1|1e4////العياشي زمال
Ahmed/Hachani|al-7|1s4////أحمد الحشاني
Sonia|1y1/Dahmani|al-7////سنية الدهماني
Nadir|0h2/Larbaoui|2w1|A6////نذير العرباوي
Said/Chengriha|2ane5|11|S8////السعيد شنقريحة
Ahmed/Attaf|13////أحمد عطاف
Ihsane|Ihsan|0s4/El Kadi|al-Q3////إحسان القاضي
Houcine|14|Hussein/Ait Ahmed////حسين آيت أحمد
Ahmed/Ben Bella|1i7////أحمد بن بلة
Chadli|1e3|Shadhi2/Bendjedid|15|2 J4////الشاذلي بن جديد
Kamel|1a1/Daoud|1w2|12////كمال داود
Abdellatif|15|3 al-L4/Hammouchi|16|1s2////عبد اللطيف الحموشي
Fouad Ali/El Himma|al-5////فؤاد عالي الهمة
Soulaimane|Suleiman|Soulaiman/Raissouni|15|al-9////سليمان الريسوني
Maati/Monjib|1u4////المعطي منجب
Biram|0e/Dah Abeid|0 Ould6////بيرام ولد الداه اعبيد
Maaouya|0i2|4uawi2/Ould Sid'Ahmed Taya|Ould Taya
Yasmina|J6/Khadra////ياسمينة خضراء
Assia|13/Djebar|Jeb3////آسيا جبار
Mahathir|12/Mohamad|0m3|1me1|1e1|3uham3
Najib/Razak|0z3|1q
Abdullah Ahmad/Badawi
Muhyiddin|1u4|2iyu4|15/Yassin|13
Ismail Sabri/Yaakob|1u1|14|1c2
Ahmad Zahid/Hamidi
Hishammuddin|16|3u3/Hussein|1a2
Wan Azizah|Wan Aziza/Wan Ismail
Rosmah|Rosma/Mansor|0u1|1u1
Azahari|14/Husin|0se2|0s3
Noordin|15|2u4/Mohammad Top|1e5|2e5|2uh9|17
Siti/Aisyah|1h2|12
Hassanal|15|1u1/Bolkiah|Bolkia
Maia|1y1/Sandu
Ilan/Shor|Ș2
Natalia/Gavrilita
Irina/Vlah|0k1
Yevgeny|1ii|1ij|Evgenii|Evgenij/Shevchuk|5evc2////Евгений Шевчук
Viktor/Gushan|12////Виктор Гушан
Chiril|K4|Kirill/Gaburici|1h
Dorin/Recean|1h2|0h3////Dorin Recean
Alexandru|Alexandr|1ks5/Munteanu|1i3////Alexandru Munteanu
Mihai|0l/Popsoi|0h2////Mihai Popșoi
Igor/Dodon|0e////Igor Dodon
Vlad|0imir/Filat////Vlad Filat
Marina/Tauber|0e////Marina Tauber
Oleg/Serebrian|1y2////Oleg Serebrian
Calin/Georgescu|0h4////Călin Georgescu
Nambaryn|1ii1|1i1/Enkhbayar|16
Genghis|4heng2|Chingg2|12|J6|Ching2|Chingiz|1z/Khan///Chinggis Khan International Airport|Chinggis Khan National Museum
Kublai|2hubi3|Qubi3/Khan
Min Aung/Hlaing|2ia2|L4////မင်းအောင်လှိုင်
Than/Shwe|0c3
Thein/Sein|Sien
Pushpa Kamal|18/Dahal////पुष्पकमल दाहाल
Baburam/Bhattarai|13
Bidya Devi|0h7|V9/Bhandari|1y
Ram Chandra/Poudel|1a4|Paudyal|1ya1
Sushila|0h6|13|1ee2|0l2/Karki
Tenzing|1s3/Norgay|1k2|1e1
Sandeep|2i1/Lamichhane|14
Rabi|1v1/Lamichhane|14
Jigme Singye|1h1/Wangchuck|11
Jigme Khesar Namgyel|1a1|4esha9/Wangchuck|11
K.P. Sharma|3P7|3hadga Prasad7/Oli|1ee////केपी शर्मा ओली
Sher Bahadur|0h2/Deuba|0h1////शेरबहादुर देउवा
Balendra|Balen/Shah|12////बालेन्द्र शाह
Gyanendra|0h2/Shah|Bir Bikram 4////ज्ञानेन्द्र शाह
Arzu|1j1/Rana Deuba////आरजु राणा देउवा
Kami Rita|2r3/Sherpa|0h////कामी रिता शेर्पा
Madhav Kumar|1b6/Nepal////माधव कुमार नेपाल
Tshering|15|C6/Tobgay|13|2ye////ཚེ་རིང་སྟོབས་རྒྱས
Nawaz/Sharif|1ee1
Malala/Yousafzai|1u4|1e4|4usu4
Benazir|1e3/Bhutto|12////بینظیر بھٹو
Zulfikar Ali|1q6|1qu6/Bhutto|12////ذوالفقار علی بھٹو
Yousaf Raza|1u6|19/Gilani|0l4
Shehbaz|1a4|2a3|3ahba2/Sharif|1ee1////شہباز شریف
Maryam/Nawaz////مریم نواز
Asim|1ee1|1e1/Munir|1ee1////عاصم منیر
Qamar Javed|1w2|1ai1/Bajwa
Raheel|2i1/Sharif|1ee1////راحیل شریف
Muhammad/Zia ul-Haq|1u1|0ue|1k
Muhammad Ali/Jinnah|Jinna////محمد علی جناح
Liaquat Ali|16|3yaq6/Khan////لیاقت علی خان
Mohammad Ayub/Khan
Yahya/Khan
Abdul Qadeer|2i1|1K5|12/Khan////عبد القدیر خان
Qari Hussain/Mehsud|1a4|1oo1
Maulana|1w4|1o5/Fazlullah|0a6|Fazlulla
Maulana Fazlur|3wla9|4oula9/Rehman|1a4
Maulana Sami ul|4wlan9|5oulan9/Haq|0ue
Hafiz|1ee1/Saeed|0y3|1y2////حافظ سعید
Masood/Azhar
Ilyas|0i3|0l4/Kashmiri
Khalid Sheikh|1a3|2ay2|Khalid Sheik/Mohammed|1a1|Muhammad|13
Ramzi/Yousef|14|1u1|Yusuf|0s3
Aafia|13/Siddiqui|11
Faisal/Shahzad
Abdul Sattar|1s7/Edhi|0i3
Asma/Jahangir|1e6
Asia|0a3|0y1|Aasiya/Bibi
Mumtaz/Qadri|0i2
Tahirul/Qadri|0i2
Salman|0a2/Taseer|2i1
Shahbaz|1e4/Bhatti
Iftikhar/Chaudhry|0a2|12|4owdhu2|1i|1o5
Chaudhry Shujaat|1ar9|12/Hussain|1e2|14
Chaudhry Nisar Ali|3ary 9|4ry 9/Khan
Shah Mahmood|1e5/Qureshi|1ai3|0i3
Shaukat|1w3/Aziz
Ishaq|1k|0ue/Dar|0a2
Khawaja|14/Asif
Fawad|0w3/Chaudhry|0a2|12|1o5|1i
Parvez|Pervaiz|1e4|1ai1/Elahi|0l4|I4
Arif|0a3/Alvi|1w1|0a2
Mamnoon|2u1/Hussain|1e2|14
Farooq|2u1|1u1/Leghari|1a5
Akbar/Bugti|0h2
Sufi/Mohammad|1u6|1e1
Omar Khalid/Khorasani|1u6|3uras4
Shakil|1ee1/Afridi|1ee2
Ahmed Omar Saeed|0y3|Ahmad Omar Sayed/Sheikh|1a3
Hafiz Gul|1e5/Bahadur|1a1
Abdul Rashid/Ghazi|13
Sherry|1i/Rehman|1a4
Qazi Hussain/Ahmad|1e1
Qazi Faez|1i1/Isa|Es2
Saqib|0u2/Nisar|0s3
Anwaar-ul-Haq|19|0ue/Kakar|0k3
Mahmood Khan|2eh9/Achakzai
Asfandyar Wali|1i7|Isfan9/Khan
Khan Abdul Ghaffar|15|13/Khan
Manzoor|2u1/Pashteen|2i1
Syed Saleem|1ay9/Shahzad
Nek/Mohammad|1e1|1u6
Wasim|1ee1/Akram////وسیم اکرم
Waqar/Younis|1u1|Yunus|14////وقار یونس
Javed|1ai1|1i1/Miandad
Shoaib|1u3/Akhtar|1e1
Shoaib|1u3/Malik
Saadat Hasan|19/Manto
Faiz Ahmed/Faiz////فیض احمد فیض
Sharmeen|2i1/Obaid-Chinoy
Mohsin|2sh2/Hamid|1ee1
Kamila|0l2/Shamsie
Mohsin|1e1/Naqvi|0a2|1k2////محسن نقوی
Bilawal|1v2/Bhutto Zardari////بلاول بھٹو زرداری
Asif Ali|1e5/Zardari|1e5////آصف علی زرداری
Shahid|1ee1/Khaqan Abbasi|1k9////شاہد خاقان عباسی
Attaullah|3a U4|17/Tarar|0r3////عطا تارڑ
Faiz|1ye1/Hameed|2i1////فیض حمید
Ahmed Sharif/Chaudhry|1o5|0a2////احمد شریف چودھری
Yahya/Afridi|1ee2////یحییٰ آفریدی
Ali Amin/Gandapur|0o2////علی امین گنڈاپور
Sohail|1u4/Afridi|1ee2////سہیل آفریدی
Gohar|1au3/Ali Khan|K3////گوہر علی خان
Mahrang|1e5|1 R3/Baloch|1u2////ماہ رنگ بلوچ
Bushra/Bibi|Bebe////بشریٰ بی بی
Sarfraz|0a3/Bugti|0h2|1k2////سرفراز بگٹی
Siraj ul|12/Haq|0ue////سراج الحق
Saad/Rizvi|1w1|1a3////سعد رضوی
Shaheen Shah|2i6/Afridi|1ee2////شاہین شاہ آفریدی
Babar|1e1/Azam|0z3////بابر اعظم
Arshad/Nadeem|2i1////ارشد ندیم
Muhammad/Iqbal|E4////محمد اقبال
Yasser|1i1/Arafat/Q34211///ياسر عرفات
Mahmoud/Abbas////محمود عباس
Mohammed/Dahlan////محمد دحلان
Riyad|12/al-Maliki|12////رياض المالكي
Riyad|12/Mansour|12////رياض منصور
Hussein/al-Sheikh|1a3////حسين الشيخ
Marwan/Issa|Ei3|12////مروان عيسى
Fathi|1y/Hamad|0m3////فتحي حماد
Osama/Hamdan////أسامة حمدان
Basem|0s3|1i1|1si1/Naim|1ee1////باسم نعيم
Husam|0s3|1os3/Badran////حسام بدران
Mohammed/Sinwar|al-6////محمد السنوار
Sheikh Ahmed|1a9|16/Yassin|13|0e/ahmed-yassin///أحمد ياسين
Ahmed/al-Jabari|0a5////أحمد الجعبري
Ahmad/Tibi////أحمد الطيبي
Ayman/Odeh|0u3|Ouda////أيمن عودة
Mansour|12/Abbas////منصور عباس
Khader|11|3od1/Adnan////خضر عدنان
Ahed|11/Tamimi////عهد التميمي
Anas/al-Sharif|1ee1////أنس الشريف
Refaat|1i4|12|3if2/Alareer////رفعت العرعير
Mosab|1u3/Abu Toha|0h////مصعب أبو توهة
Basel|0s3|1i1/Adra////باسل عدرا
Bisan|1ee3/Owda|1u2|A3////بيسان عودة
Mohammed/el-Kurd////محمد الكرد
Mahmoud/Darwish|1c1|1ee2////محمود درويش
George|0s/Habash|0b4////جورج حبش
Leila|1a3|2ay2/Khaled////ليلى خالد
Baha|0a/Abu al-Ata|1e5////بهاء أبو العطا
Yasser/Abu Shabab|1e3////ياسر أبو شباب
Abu/Obeida|Uba3|1a3|Ubaydah|U5////أبو عبيدة
Mohammad/Mustafa////محمد مصطفى
Izz al-Din|1d4|Ezzedine|7edine|5edd2/al-Haddad|H5////عز الدين الحداد
Rawhi|2ou2|2u2/Mushtaha////روحي مشتهى
Zaher|1i1/Jabarin|1ee1////زاهر جبارين
Nizar|1e3/Awadallah|Awadalla////نزار عوض الله
Raed|1i1/Saad|1e1////رائد سعد
Mahmoud/al-Habbash|H6////محمود الهباش
Majed|1i1/Faraj|0r3////ماجد فرج
Husam|0s3/Zomlot////حسام زملط
Izzat|E4/al-Rishq|1a3|0e1////عزت الرشق
Taher|1i1/al-Nunu|3ono|2ouno1////طاهر النونو
Munir|1ee1/al-Bursh|1a3////منير البرش
Mosab|1u3/Hassan Yousef|0s3
Ahmad/Saadat|14////أحمد سعدات
Zakaria|0y1/Zubeidi|1a3////زكريا الزبيدي
Abdurajak|1i1|1z2/Janjalani
Khaddafy|2af2|14|4afi/Janjalani
Sergei|1j/Lavrov/Q58217/cnn aljazeera ap nyt official=Sergey|Lavrov//Сергей Лавров
Dmitry|1ij/Peskov//nyt=Dmitri|Peskov//Дмитрий Песков
Vladimir|13/Putin/Q7747///Владимир Путин
Sergei|1j/Skripal//cnn aljazeera=Sergey|Skripal//Сергей Скрипаль
Yulia|J4/Skripal
Valery|1ij/Gerasimov////Валерий Герасимов
Alexei/Pushkov
Joseph|Iosif/Stalin|0e/Q855///Иосиф Сталин
Leo|1v/Tolstoy|1i
Nikolai/Patrushev
Vitaly/Churkin
Oleg/Deripaska|0s5|1y5
Alexander/Litvinenko
Sergei/Surovikin
Sergei/Naryshkin
Dmitry/Rogozin
Dmitry/Rybolovlev
Alexander/Dugin
Alexander/Bortnikov
Andrei/Belousov
Vyacheslav/Volodin
Yuri/Ushakov
Mikhail/Mishustin
Konstantin|C9/Kilimnik
Maxim/Galkin////Максим Галкин
Yuri|0j|Iury|Iuriy|Iurii|I3|Iurij|Jury|Juriy|Jurii|J3|Jurij/Shevchuk|5evc2////Юрий Шевчук
Sergei|1j/Eisenstein|1z7|Eyzenshteyn|4zensh4|Ejzenstejn//cnn aljazeera=Sergey|Eisenstein//Сергей Эйзенштейн
Sviatoslav|1y7|1j7/Richter|1k4|14////Святослав Рихтер
Evgeny|Yevgenii|Yevgenij|1ii|1ij/Kissin|13////Евгений Кисин
Alexander/Borodin//nyt=Aleksandr|Borodin//Александр Бородин
Nikolai|Mykola|1j/Gogol////Николай Гоголь
Alexander/Pushkin|Pouchkine|0o6|13//nyt=Aleksandr|Pushkin//Александр Пушкин
Joseph|Iosif/Brodsky|1i|0i1|1ii|1ij|0i|0y////Иосиф Бродский
Isaac|1k/Babel////Исаак Бабель
Vasily|1ij/Grossman|14////Василий Гроссман
Victor/Pelevin////Виктор Пелевин
Dmitry|1ij/Bykov//nyt=Dmitri|Bykov//Дмитрий Быков
Sergei|1j/Dovlatov//cnn aljazeera=Sergey|Dovlatov//Сергей Довлатов
Ilya|0i2/Repin////Илья Репин
Alexander/Rodchenko|14//nyt=Aleksandr|Rodchenko//Александр Родченко
Natalia/Goncharova|0t7|15////Наталья Гончарова
Ilya|0i2/Kabakov////Илья Кабаков
Yuri|0j|Iury|Iuriy|Iurii|I3|Iurij|Jury|Juriy|Jurii|J3|Jurij/Grigorovich|Grigorovic////Юрий Григорович
Sergei|1j/Filin//cnn aljazeera=Sergey|Filin//Сергей Филин
Natalia/Osipova////Наталья Осипова
Alexei|3ksej/Brodovitch|12|3c//nyt=Aleksei|Brodovitch;cnn aljazeera=Alexey|Brodovitch//Алексей Бродович
Vladimir/Vysotsky|1i6|1i|0i1|1ii|4cki////Владимир Высоцкий
Bulat/Okudzhava|2j3|13////Булат Окуджава
Yuri|0j|Iury|Iuriy|Iurii|I3|Iurij|Jury|Juriy|Jurii|J3|Jurij/Bashmet|1c4|13////Юрий Башмет
Yuri|0j|Iury|Iuriy|Iurii|I3|Iurij|Jury|Juriy|Jurii|J3|Jurij/Temirkanov////Юрий Темирканов
Vladimir/Ashkenazy|1i|7kenazi////Владимир Ашкенази
Gennady|1ij/Rozhdestvensky|3jd9|1i|0i1|1ii|1ij|0i|0y|2d9|Rozdestvenski|Rozdestvenskiy|Rozdestvenskii|Rozdestvenskij|Rozdestvenskyi|Rozdestvenskyy////Геннадий Рождественский
Yevgeny|1ii|1ij|Evgenii|Evgenij/Mravinsky|1i|0i1|1ii|1ij|0i|0y////Евгений Мравинский
Dmitri|0j/Hvorostovsky|Khvo9|Khvorostovski|Khvorostovskiy|Khvorostovskii|Khvorostovskij|Khvorostovskyi|Khvorostovskyy|1i|0i1|1ii|1ij|0i|0y////Дмитрий Хворостовский
Dmitri|0j/Tcherniakov|1y4|Cherny4|C9|Cernj4////Дмитрий Черняков
Fyodor/Chaliapin|Shaly4|S8|Salj4////Фёдор Шаляпин
Sergei|1j/Yesenin|E5//cnn aljazeera=Sergey|Yesenin//Сергей Есенин
Mikhail|14/Bakhtin|14////Михаил Бахтин
Maxim/Gorky|0i1|1ii|1i|1ij////Максим Горький
Ivan/Bunin|Bounine////Иван Бунин
Ilya|0i2/Ehrenburg|0o3|17////Илья Эренбург
Mikhail|14/Sholokhov|13|5olo3////Михаил Шолохов
Nikolai|1j/Leskov////Николай Лесков
Vasily|1ij/Vereshchagin|16|3c4////Василий Верещагин
Ivan/Aivazovsky|1y8|Ayvazovski|Ayvazovskiy|Ayvazovskii|Ayvazovskij|Ayvazovskyi|Ayvazovskyy|1i|0i1|1ii|1ij|0i|0y|1j8|Ajvazovski|Ajvazovskiy|Ajvazovskii|Ajvazovskij|Ajvazovskyi|Ajvazovskyy////Иван Айвазовский
Georgy|1ij/Daneliya|11|1j1////Георгий Данелия
Larisa|0s2/Shepitko|16////Лариса Шепитько
Alexei|3ksej/Balabanov//nyt=Aleksei|Balabanov;cnn aljazeera=Alexey|Balabanov//Алексей Балабанов
Aleksey|1j/Serebryakov|1i4|1j4////Алексей Серебряков
Yuri|0j|Iury|Iuriy|Iurii|I3|Iurij|Jury|Juriy|Jurii|J3|Jurij/Norstein|3htey1|0h4|1j1////Юрий Норштейн
Dmitry|1ij/Patrushev|12//nyt=Dmitri|Patrushev//Дмитрий Патрушев
Viktor/Zolotov////Виктор Золотов
Alexei|3ksej/Kudrin//nyt=Aleksei|Kudrin;cnn aljazeera=Alexey|Kudrin//Алексей Кудрин
German|H5/Gref////Герман Греф
Maxim/Oreshkin|13////Максим Орешкин
Alexei|3ksej/Gromov//nyt=Aleksei|Gromov;cnn aljazeera=Alexey|Gromov//Алексей Громов
Yuri|0j|Iury|Iuriy|Iurii|I3|Iurij|Jury|Juriy|Jurii|J3|Jurij/Kovalchuk|12////Юрий Ковальчук
Arkady|1ij/Rotenberg////Аркадий Ротенберг
Gennady|Guennadi|1ij/Timchenko|0t6|14////Геннадий Тимченко
Dmitry|1ij/Kozak//nyt=Dmitri|Kozak//Дмитрий Козак
Tatyana|1j3/Golikova////Татьяна Голикова
Alexander/Novak//nyt=Aleksandr|Novak//Александр Новак
Yury|1ij|I3|Iuriy|Iurii|Iuri|Iurij|J3|Juriy|Jurii|Juri|Jurij/Trutnev|0y2////Юрий Трутнев
Viktoria|0j1/Abramchenko|14////Виктория Абрамченко
Vyacheslav|4jac5/Gladkov////Вячеслав Гладков
Alexander/Bogomaz//nyt=Aleksandr|Bogomaz//Александр Богомаз
Andrei/Vorobyov|1e1|2ie1|2e1////Андрей Воробьёв
Sergei|1j/Furgal//cnn aljazeera=Sergey|Furgal//Сергей Фургал
Radiy|11|1i|Radi|1j/Khabirov|H6////Радий Хабиров
Sergei|1j/Melikov//cnn aljazeera=Sergey|Melikov//Сергей Меликов
Akhmad|14|1e1|1t|Ahmat/Kadyrov|1i3////Ахмат Кадыров
Doku|1ka|0k2/Umarov////Доку Умаров
Arbi/Barayev|12////Арби Бараев
Natalya/Estemirova////Наталья Эстемирова
Zarema/Musayeva|0s6|13////Зарема Мусаева
Alexander/Dvornikov//nyt=Aleksandr|Dvornikov//Александр Дворников
Alexander/Lapin//nyt=Aleksandr|Lapin//Александр Лапин
Alexander/Zhuravlyov|2e1|Zuravlev//nyt=Aleksandr|Zhuravlyov//Александр Журавлёв
Gennady|1ij/Zhidko|14////Геннадий Жидко
Alexander/Moiseyev|12//nyt=Aleksandr|Moiseyev//Александр Моисеев
Dmitry|1ij/Utkin//nyt=Dmitri|Utkin//Дмитрий Уткин
Darya|1i1|0i2/Dugina////Дарья Дугина
Zakhar|1c3|13/Prilepin////Захар Прилепин
Vladimir/Solovyov|1e1|2ie1|2e1////Владимир Соловьёв
Dmitry|1ij/Kiselyov|1i4|1i2|2e1//nyt=Dmitri|Kiselyov//Дмитрий Киселёв
Ksenia|0j1/Sobchak|12////Ксения Собчак
Anatoly|1ij/Sobchak|12////Анатолий Собчак
Yegor/Gaidar|1y3|1j3////Егор Гайдар
Zhanna|J4|14/Nemtsova|2c3////Жанна Немцова
Ilya|0i2/Yashin|I5|Jas2////Илья Яшин
Ilya|1li1|0i2/Ponomarev|1o1|1yo1////Илья Пономарёв
Lyubov|1i4|1j4/Sobol////Любовь Соболь
Georgy|1ij/Alburov////Георгий Албуров
Ksenia|0j1/Fadeyeva|13////Ксения Фадеева
Alexei|3ksej/Gorinov//nyt=Aleksei|Gorinov;cnn aljazeera=Alexey|Gorinov//Алексей Горинов
Evgenia|Yevgenija|0j1/Kara-Murza////Евгения Кара-Мурза
Yevgenia|0j1|Evgenija/Berkovich|Berkovic////Евгения Беркович
Alexandra|1ks5/Skochilenko|16////Александра Скочиленко
Sergei|1j/Mironov//cnn aljazeera=Sergey|Mironov//Сергей Миронов
Leonid/Slutsky|1i|0i1|1ii|4cki////Леонид Слуцкий
Yekaterina/Duntsova|2c3////Екатерина Дунцова
Nikolai|1j/Kharitonov|H8////Николай Харитонов
Vyacheslav|4jac5/Nikonov////Вячеслав Никонов
Andrei/Klishas|12////Андрей Клишас
Andrei/Kartapolov////Андрей Картаполов
Pyotr/Tolstoy|1i|1j////Пётр Толстой
Vitaly|1ij/Milonov////Виталий Милонов
Yelena/Mizulina////Елена Мизулина
Maria|0j1/Butina////Мария Бутина
Viktor/Bout////Виктор Бут
Alexei|3ksej/Miller//nyt=Aleksei|Miller;cnn aljazeera=Alexey|Miller//Алексей Миллер
Andrey/Kostin////Андрей Костин
Andrey/Melnichenko|14////Андрей Мельниченко
Andrey/Guryev|1i2|12////Андрей Гурьев
Sergei|1j/Guriev|1y2|0y2//cnn aljazeera=Sergey|Guriev//Сергей Гуриев
Alexei|3ksej/Mordashov|12//nyt=Aleksei|Mordashov;cnn aljazeera=Alexey|Mordashov//Алексей Мордашов
Leonid/Mikhelson|1c6|16////Леонид Михельсон
Mikhail|14/Fridman|0e4////Михаил Фридман
Petr/Aven////Пётр Авен
Alexei|3ksej/Kuzmichev|1o1|1yo1|12//nyt=Aleksei|Kuzmichev;cnn aljazeera=Alexey|Kuzmichev//Алексей Кузьмичёв
Suleiman|1j3/Kerimov////Сулейман Керимов
Viktor/Rashnikov|15////Виктор Рашников
Dmitry|1ij/Mazepin//nyt=Dmitri|Mazepin//Дмитрий Мазепин
Yuri|0j|Iury|Iuriy|Iurii|I3|Iurij|Jury|Juriy|Jurii|J3|Jurij/Milner////Юрий Мильнер
Eugene|Yevgeny|Yevgeniy|Yevgenii|Yevgeni|Yevgenij|Evgeny|Evgeniy|Evgenii|Evgeni|Evgenij/Kaspersky|1i|0i1|1ii|1ij|0i|0y////Евгений Касперский
Alexander/Lebedev//nyt=Aleksandr|Lebedev//Александр Лебедев
Evgeny|Yevgenii|Yevgenij|1ii|1ij/Lebedev////Евгений Лебедев
Yevgeny|1ii|1ij|Evgenii|Evgenij/Chichvarkin|4ic6////Евгений Чичваркин
Arkady|1ij/Volozh|Voloz////Аркадий Волож
Dmitry|1ij/Kovtun//nyt=Dmitri|Kovtun//Дмитрий Ковтун
Roman/Seleznev|1yo1////Роман Селезнёв
Yevgeniy|1i|1j|Evgenii|Evgenij/Nikulin////Евгений Никулин
Alexander/Vinnik//nyt=Aleksandr|Vinnik//Александр Винник
Yevgeny|1ii|1ij|Evgenii|Evgenij/Primakov////Евгений Примаков
Viktor/Zubkov////Виктор Зубков
Sergei|1j/Stepashin|12//cnn aljazeera=Sergey|Stepashin//Сергей Степашин
Alexander/Lebed//nyt=Aleksandr|Lebed//Александр Лебедь
Vyacheslav|4jac5/Molotov////Вячеслав Молотов
Yuri|0j|Iury|Iuriy|Iurii|I3|Iurij|Jury|Juriy|Jurii|J3|Jurij/Andropov////Юрий Андропов
Grigori|0j/Rasputin////Григорий Распутин
Georgy|1ij/Zhukov|14////Георгий Жуков
Lyudmila|5udmil2|1j6/Alexeyeva|13|1ks5|3kse3////Людмила Алексеева
Lev/Ponomarev|1yo1////Лев Пономарёв
Yuri|0j|Iury|Iuriy|Iurii|I3|Iurij|Jury|Juriy|Jurii|J3|Jurij/Dmitriev|0y2////Юрий Дмитриев
Gleb/Pavlovsky|1i|0i1|1ii|1ij|0i|0y////Глеб Павловский
Fyodor/Lukyanov|1i4|1j4////Фёдор Лукьянов
Dmitri|0j/Trenin////Дмитрий Тренин
Andrei/Soldatov////Андрей Солдатов
Dmitry|1ij/Muratov//nyt=Dmitri|Muratov//Дмитрий Муратов
Yevgenia|0j1|Evgenija/Albats|2c////Евгения Альбац
Ekaterina/Kotrikadze////Екатерина Котрикадзе
Elena/Milashina|13////Елена Милашина
Anastasia|0j1/Baburova////Анастасия Бабурова
Ekaterina/Schulmann|11|Shulman|Sulman////Екатерина Шульман
Anatoly|1ij/Antonov////Анатолий Антонов
Sergei|1j/Prikhodko|15//cnn aljazeera=Sergey|Prikhodko//Сергей Приходько
Grigory|1ij/Karasin////Григорий Карасин
Alexander/Grushko|12//nyt=Aleksandr|Grushko//Александр Грушко
Andrei/Kelin////Андрей Келин
Alexander/Yakovenko|I8|J8//nyt=Aleksandr|Yakovenko//Александр Яковенко
Alexei|3ksej/Likhachev|1o1|1yo1|16|5hac2//nyt=Aleksei|Likhachev;cnn aljazeera=Alexey|Likhachev//Алексей Лихачёв
Patriarch/Kirill|1y4|11
Lyudmila|5udmil2|1j6/Putina////Людмила Путина
Katerina|Yek7/Tikhonova|16////Катерина Тихонова
Maria|0j1/Vorontsova|2c3////Мария Воронцова
Nikolai|1j/Shamalov|16////Николай Шамалов
Andrei/Sakharov|15////Андрей Сахаров
Yelena/Bonner////Елена Боннэр
Yuri|0j|Iury|Iuriy|Iurii|I3|Iurij|Jury|Juriy|Jurii|J3|Jurij/Gagarin////Юрий Гагарин
Alexei|3ksej/Leonov//nyt=Aleksei|Leonov;cnn aljazeera=Alexey|Leonov//Алексей Леонов
Sergei|3hiy|1j/Korolev|1io1|1yo1//cnn aljazeera=Sergey|Korolev//Сергей Королёв
Pyotr/Kapitsa|1z1|2c1////Пётр Капица
Denis/Kapustin|1y1////Денис Капустин
Artyom/Uss////Артём Усс
Artyom/Kamardin////Артём Камардин
Igor/Strelkov|1w////Игорь Стрелков
Alexander/Korzhakov|2j4|14//nyt=Aleksandr|Korzhakov//Александр Коржаков
Yevgeny|1ii|1ij|Evgenii|Evgenij/Satanovsky|1i|0i1|1ii|1ij|0i|0y////Евгений Сатановский
Sergei|1j/Karaganov//cnn aljazeera=Sergey|Karaganov//Сергей Караганов
Sergei|1j/Udaltsov|Ou7|2c2//cnn aljazeera=Sergey|Udaltsov//Сергей Удальцов
Yulia|0j1|I4|Iuliya|Iulija|J4|Juliya|Julija/Galyamina|1i5|1j5////Юлия Галямина
Alexei|3ksej/Moskalyov|1i2|2e1//nyt=Aleksei|Moskalyov;cnn aljazeera=Alexey|Moskalyov//Алексей Москалёв
Andrei/Pivovarov////Андрей Пивоваров
Vasily|1ij/Piskaryov|2e1////Василий Пискарёв
Sergei|1j/Tsivilyov|1i2|2e1|Civilev//cnn aljazeera=Sergey|Tsivilyov//Сергей Цивилёв
Alexei|3ksej/Overchuk|2tcho2|12//nyt=Aleksei|Overchuk;cnn aljazeera=Alexey|Overchuk//Алексей Оверчук
Alexei|3ksej/Dyumin|1i4|1j4//nyt=Aleksei|Dyumin;cnn aljazeera=Alexey|Dyumin//Алексей Дюмин
Nikolai|1j/Zlobin////Николай Злобин
Evgeni|Yevgenii|Yevgenij|0i|0j/Malkin////Евгений Малкин
Artemi|1y|0y|0i|0j/Panarin////Артемий Панарин
Ilya|0i2/Kovalchuk|12////Илья Ковальчук
Ilya|0i2/Sorokin////Илья Сорокин
Ilya|0i2/Samsonov////Илья Самсонов
Andrei/Svechnikov|15////Андрей Свечников
Viacheslav|4jac5/Fetisov////Вячеслав Фетисов
Alexei|3ksej/Yashin|I5|Jas2//nyt=Aleksei|Yashin;cnn aljazeera=Alexey|Yashin//Алексей Яшин
Alexander/Semin|1yo3//nyt=Aleksandr|Semin//Александр Сёмин
Evgenii|Yevgeny|Yevgeniy|Ye6|Yevgeni|Yevgenij|2y|1y|11|1j/Dadonov////Евгений Дадонов
Artem/Anisimov////Артём Анисимов
Viktor/Tikhonov|15////Виктор Тихонов
Anatoli|0j/Tarasov////Анатолий Тарасов
Semyon|2e1/Varlamov////Семён Варламов
Alexander/Radulov//nyt=Aleksandr|Radulov//Александр Радулов
Vasily|1ij/Podkolzin////Василий Подколзин
Pyotr/Kochetkov|15////Пётр Кочетков
Yaroslav|J7/Askarov////Ярослав Аскаров
Alexei|3ksej/Zhitnik|J5|15//nyt=Aleksei|Zhitnik;cnn aljazeera=Alexey|Zhitnik//Алексей Житник
Daniil|12/Medvedev|0y2////Даниил Медведев
Yevgeny|1ii|1ij|Evgenii|Evgenij/Kafelnikov////Евгений Кафельников
Dmitry|1ij/Tursunov//nyt=Dmitri|Tursunov//Дмитрий Турсунов
Evgeny|Yevgenii|Yevgenij|1ii|1ij/Donskoy|1i|1j////Евгений Донской
Maria|0j1/Sharapova|C8|17////Мария Шарапова
Nadia|1y1|1ezhd1|1ezd1/Petrova////Надежда Петрова
Ekaterina/Makarova////Екатерина Макарова
Elena/Vesnina////Елена Веснина
Ekaterina/Alexandrova|1ks7////Екатерина Александрова
Daria|1y1|0y1/Kasatkina////Дарья Касаткина
Veronika|1c1/Kudermetova////Вероника Кудерметова
Liudmila|5udmil2|1j6/Samsonova////Людмила Самсонова
Mirra|12/Andreeva|0y3////Мирра Андреева
Erika/Andreeva|0y3////Эрика Андреева
Margarita/Gasparyan|1i2|1j2////Маргарита Гаспарян
Garry|12|2i|1i/Kasparov|1w////Гарри Каспаров
Anatoly|1ij/Karpov////Анатолий Карпов
Peter|Pyotr|11/Svidler////Пётр Свидлер
Vasily|1ij/Smyslov////Василий Смыслов
Daniil|12/Dubov////Даниил Дубов
Vladislav/Artemiev|1y2|12////Владислав Артемьев
Andrey/Esipenko|Ye7////Андрей Есипенко
Evgeny|Yevgenii|Yevgenij|1ii|1ij/Tomashevsky|1i|0i1|1ii|1ij|0i|0y|15|6evski|5evski1|6evskii|6evskij|6evskyi|5evsky1////Евгений Томашевский
David/Bronstein|3htey1|0h4|1j1////Давид Бронштейн
Sergei|1j/Rublevsky|1i|0i1|1ii|1ij|0i|0y//cnn aljazeera=Sergey|Rublevsky//Сергей Рублевский
Gata/Kamsky|1i|0i1|1ii|1ij|0i|0y////Гата Камский
Alexander/Morozevich|Morozevic//nyt=Aleksandr|Morozevich//Александр Морозевич
Alexey|3ksej/Dreev|0y2////Алексей Дреев
Evgeny|Yevgenii|Yevgenij|1ii|1ij/Bareev|0y2////Евгений Бареев
Sergey|1j/Kovalev////Сергей Ковалёв
Dmitry|1ij/Bivol//nyt=Dmitri|Bivol//Дмитрий Бивол
Alexander/Povetkin//nyt=Aleksandr|Povetkin//Александр Поветкин
Khabib|H4/Nurmagomedov////Хабиб Нурмагомедов
Petr/Yan////Пётр Ян
Shavkat|15/Rakhmonov|16////Шавкат Рахмонов
Aleksandr/Emelianenko|Yemely6|1y6|1j6////Александр Емельяненко
Alexander/Karelin//nyt=Aleksandr|Karelin//Александр Карелин
Alexei|3ksej/Yagudin|I6|J6//nyt=Aleksei|Yagudin;cnn aljazeera=Alexey|Yagudin//Алексей Ягудин
Evgenia|Yevgenija|0j1/Medvedeva////Евгения Медведева
Anna/Shcherbakova|2c9|3c8////Анна Щербакова
Alexandra|1ks5/Trusova////Александра Трусова
Tatiana|1j3/Tarasova////Татьяна Тарасова
Alexei|3ksej/Mishin|12//nyt=Aleksei|Mishin;cnn aljazeera=Alexey|Mishin//Алексей Мишин
Tatiana|1j3/Volosozhar|12////Татьяна Волосожар
Maxim/Trankov////Максим Траньков
Aliona|1j3|1y3|2e2|13/Savchenko|14////Альона Савченко
Sergei|1j/Grinkov//cnn aljazeera=Sergey|Grinkov//Сергей Гриньков
Ilia/Malinin
Ilia|0y1/Kulik////Илья Кулик
Adeliia|12|1y1|1j1/Petrosian|1y2|1j2////Аделия Петросян
Evgenia|Yevgenija|0j1/Tarasova////Евгения Тарасова
Victoria|5ktorij1/Sinitsina|2c3////Виктория Синицина
Mikhail|14/Kolyada|1i3|1j3////Михаил Коляда
Anastasia|0j1/Mishina|13////Анастасия Мишина
Dmitrii|1j/Kozlovskii|2y|11|1y|1j|1y1|2yy////Дмитрий Козловский
Viktor/Ahn////Виктор Ан
Aliya|1i1|11|1j1/Mustafina////Алия Мустафина
Viktoria|0j1/Komova////Виктория Комова
Larisa|0s2/Latynina////Лариса Латынина
Nikita/Nagornyy|11|1i|1i1|2i|1j////Никита Нагорный
Artur|0h2/Dalaloyan|1i2|1j2////Артур Далалоян
Evgeny|Yevgenii|Yevgenij|1ii|1ij/Rylov////Евгений Рылов
Yulia|0j1|I4|Iuliya|Iulija|J4|Juliya|Julija/Efimova|Ye6////Юлия Ефимова
Mariya|1j1/Lasitskene|2c4////Мария Ласицкене
Sergey|1j/Shubenkov|17////Сергей Шубенков
Yuliya|1j1|Iulia|I5|Iulija|Julia|J5|Julija/Stepanova////Юлия Степанова
Grigory|1ij/Rodchenkov|15////Григорий Родченков
Vitaly|1ij/Mutko////Виталий Мутко
Alexander/Bolshunov|14//nyt=Aleksandr|Bolshunov//Александр Большунов
Alexander/Legkov//nyt=Aleksandr|Legkov//Александр Легков
Sergey|1j/Sirotkin////Сергей Сироткин
Robert/Shwartzman|0c9|5varts3|6varc3////Роберт Шварцман
Andrei/Kirilenko////Андрей Кириленко
Timofey|1i|1j/Mozgov////Тимофей Мозгов
Alexey|3ksej/Shved|13////Алексей Швед
Andrey/Arshavin|14////Андрей Аршавин
Yuri|0j|Iury|Iuriy|Iurii|I3|Iurij|Jury|Juriy|Jurii|J3|Jurij/Zhirkov|15////Юрий Жирков
Aleksandr/Golovin////Александр Головин
Alexander/Kokorin//nyt=Aleksandr|Kokorin//Александр Кокорин
Fyodor/Smolov////Фёдор Смолов
Valery|1ij/Karpin////Валерий Карпин
Lev/Yashin|4chine|I5|Jas2////Лев Яшин
Alexey|3ksej/Smertin////Алексей Смертин
Matvey|1i|1j/Safonov////Матвей Сафонов
Aleksei|1j/Miranchuk|12////Алексей Миранчук
Kirill/Dmitriev|0y2////Кирилл Дмитриев
Mikhail|14/Kasyanov|0s6|1i4|1j4////Михаил Касьянов
Igor/Girkin////Игорь Гиркин
Andrey/Rublev|1yo1////Андрей Рублёв
Vladislav/Surkov////Владислав Сурков
Igor/Sechin|0t4|12////Игорь Сечин
Denis/Manturov////Денис Мантуров
Anton/Siluanov////Антон Силуанов
Maxim/Reshetnikov|17////Максим Решетников
Sergei|1j/Chemezov|16//cnn aljazeera=Sergey|Chemezov//Сергей Чемезов
Sergei|1j/Ivanov//cnn aljazeera=Sergey|Ivanov//Сергей Иванов
Igor/Krasnov////Игорь Краснов
Timur/Ivanov////Тимур Иванов
Ivan/Popov////Иван Попов
Alexander/Beglov//nyt=Aleksandr|Beglov//Александр Беглов
Leonid/Volkov////Леонид Волков
Ivan/Zhdanov|15////Иван Жданов
Maxim/Katz|1s////Максим Кац
Boris/Nadezhdin|13////Борис Надеждин
Vladislav/Davankov////Владислав Даванков
Yuri|0j|Iury|Iuriy|Iurii|I3|Iurij|Jury|Juriy|Jurii|J3|Jurij/Dud////Юрий Дудь
Andrei/Kozyrev////Андрей Козырев
Mikhail|14/Galuzin////Михаил Галузин
Rodion/Miroshnik|13////Родион Мирошник
Alexander/Fomin//nyt=Aleksandr|Fomin//Александр Фомин
Mikhail|14/Murashko|12////Михаил Мурашко
Vladimir/Kara-Murza////Владимир Кара-Мурза
Vladimir/Yakunin|I6|J6////Владимир Якунин
Alexei|3ksej/Ulyukayev|12|5iuka2|5juka2//nyt=Aleksei|Ulyukayev;cnn aljazeera=Alexey|Ulyukayev//Алексей Улюкаев
Oleg/Orlov////Олег Орлов
Yuri|0j|Iury|Iuriy|Iurii|I3|Iurij|Jury|Juriy|Jurii|J3|Jurij/Borisov////Юрий Борисов
Viktor/Sokolov////Виктор Соколов
Alexander/Kozlov//nyt=Aleksandr|Kozlov//Александр Козлов
Alexander/Kots//nyt=Aleksandr|Kots//Александр Коц
Rustam/Muradov////Рустам Мурадов
Oleg/Matveychev|1i4|3jc2////Олег Матвейчев
Dmitry|1ij/Gudkov//nyt=Dmitri|Gudkov//Дмитрий Гудков
Ruslan/Shaveddinov|19////Руслан Шаведдинов
Pavel/Durov|0o4////Павел Дуров
Alexei|3ksej/Reznikovich|Reznikovic//nyt=Aleksei|Reznikovich;cnn aljazeera=Alexey|Reznikovich//Алексей Резникович
Andrei/Kolesnikov////Андрей Колесников
Sergei|1j/Markov//cnn aljazeera=Sergey|Markov//Сергей Марков
Alexander/Kalashnikov|15//nyt=Aleksandr|Kalashnikov//Александр Калашников
Evgeny|Yevgenii|Yevgenij|1ii|1ij/Minchenko|14////Евгений Минченко
Vasily|1ij/Kashin|12////Василий Кашин
Sergei|1j/Nechayev|12|3a2//cnn aljazeera=Sergey|Nechayev//Сергей Нечаев
Sergei|1j/Kovalyov//cnn aljazeera=Sergey|Kovalyov//Сергей Ковалёв
Dmitry|1ij/Suslov//nyt=Dmitri|Suslov//Дмитрий Суслов
Andrei/Suzdaltsev|2c2////Андрей Суздальцев
Yuri|0j|Iury|Iuriy|Iurii|I3|Iurij|Jury|Juriy|Jurii|J3|Jurij/Trifonov////Юрий Трифонов
Alexander/Baunov//nyt=Aleksandr|Baunov//Александр Баунов
Kirill/Petrenko////Кирилл Петренко
Anna/Netrebko////Анна Нетребко
Teodor/Currentzis
Anora/Mikheeva
Mohammed/bin Salman|1e8////محمد بن سلمان
Mohammed/bin Nayef|2i1
Khalid/bin Salman////خالد بن سلمان
Abdulaziz/bin Salman////عبد العزيز بن سلمان
Faisal/bin Farhan////فيصل بن فرحان
Alwaleed|2i1/bin Talal////الوليد بن طلال
Turki|1y/al-Faisal|1y3////تركي الفيصل
Saud|0o2/al-Faisal|1y3////سعود الفيصل
Raif|1e1/Badawi////رائف بدوي
Amin/Nasser////أمين الناصر
Ahmed/al-Asiri|0s4////أحمد العسيري
Bandar|1e1/bin Sultan////بندر بن سلطان
Mohammed/Al-Issa|al-E3|al-Ei3////محمد العيسى
Reema|2i2/bint Bandar|1e9////ريما بنت بندر
Salman/al-Ouda|2Aw2|3dah|0h|4Awdah////سلمان العودة
Mohammed/al-Jadaan|12////محمد الجدعان
Musaad|1e1/al-Aiban|1y3
Majid/al-Qasabi|1K5|12////ماجد القصبي
Salma/al-Shehab|1i3////سلمى الشهاب
Abdulrahman/al-Sadhan|0e
Mohammed/al-Ghamdi|0e2////محمد الغامدي
Salem/al-Dawsari|2o4|1y|2os4////سالم الدوسري
Ahmed/al-Khateeb|2i1////أحمد الخطيب
Adnan/Khashoggi|17////عدنان خاشقجي
Nimr|1e2/al-Nimr|1e2////نمر النمر
Josef/Mengele
Joseph/Goebbels
Nidal/Hasan|0s3
Hassan Sheikh|Hassan Sheik|1a3/Mohamud|0o2|4ahmo2|1e1|1a5|0m3
Mohamed Abdullahi|14/Mohamed|0m3
Sharif Sheikh|Sharif Sheik/Ahmed|1a1
Muse|0u3|1a/Bihi
Mohamed Hussein/Roble|0o4
Siad|0y2|0ya2/Barre
Ayaan Hirsi|18/Ali
Mahmoud Ali|0a8/Youssouf|5us2|22|14|2e1
Joice|1y2/Mujuru
Constantino|1e/Chiwenga
Perrance|2e3|1e3/Shiri
Kenneth/Kaunda|2ua3
Levy|1i/Mwanawasa|0s2
Frederick|14|11/Chiluba
Bingu wa/Mutharika|15
Peter/Mutharika|15
Filipe|1e4|0l4/Nyusi|0s2
Sam/Nujoma|14
Hifikepunye|1j1/Pohamba
Mokgweetsi|14/Masisi
Thabo/Mbeki|1e|0'4
Walter/Sisulu|1u4
Pravin|1ee1|0d/Gordhan|12
Nhlanhla|12/Nene
Mmusi|13/Maimane|0i2
Caster|1o1/Semenya
Reeva|2i2|13/Steenkamp|1c3
Makhaya|13/Ntini
Eugene/Terreblanche|1'B6
Hugh/Masekela|1a4
Charlize|1s1/Theron
Sarath|Sarat/Fonseka|1c1
Anton/Balasingham|12
Vinayagamoorthy|6urthi|1i/Muralitharan|1d5
Mahela/Jayawardene|1a|1a2|1e7
Junius/Jayewardene|1a7|8awardena
Tillakaratne|3eke5|1e7|2hi9/Dilshan
Aravinda|15/de Silva
Ranasinghe|1a/Premadasa
Sajith|Sajit/Premadasa
Dinesh/Gunawardena|1a2|8ewardene|1e
Zahran|0a3|1e4/Hashim|1e1
Lakshman|3x3/Kadirgamar|1th7
Mohamed/Nasheed|2i1
Maumoon Abdul|2m9/Gayoom|Q5
Abdulla/Yameen
Ibrahim Mohamed/Solih|1e1
Mohamed/Muizzu|12
Namal/Rajapaksa|1e|1he////නාමල් රාජපක්ෂ
Basil/Rajapaksa|1e|1he////බැසිල් රාජපක්ෂ
Vijitha|11|1e3/Herath////විජිත හේරත්
Malcolm/Ranjith|Ranjit////මැල්කම් රංජිත්
S.W.R.D.|SWRD/Bandaranaike|1ya2////බණ්ඩාරනායක
Wanindu|V6/Hasaranga|15////වනිඳු හසරංග
Lasith/Malinga|0l5////ලසිත් මාලිංග
Abdulla/Shahid|1ee1
Omar|1e1/al-Bashir|B5
Sadiq|1e1|2ek/al-Mahdi|1e3////الصادق المهدي
Ali Osman|1th3|2Uth3/Taha////علي عثمان طه
Salah/Gosh|0h3////صلاح قوش
Gibril|J5/Ibrahim////جبريل إبراهيم
Musa/Hilal////موسى هلال
Ahmed/Haroun|12////أحمد هارون
Abdel Wahid|7ul Wahe1/al-Nur|0o2////عبد الواحد النور
Kamil|1e1/Idris|0s////كامل إدريس
Alaa|11/Salah////علاء صلاح
Yasir/al-Atta|A3////ياسر العطا
Shams al-Din|1e5|7eddine/Kabbashi|al-8|15////شمس الدين كباشي
Malik|1e1/Agar|0g3////مالك عقار
Abdelaziz/al-Hilu|2elo1|0o1|H3////عبد العزيز الحلو
Mohamed Hassan/al-Taishi|0'4|T5////محمد حسن التعايشي
Khalid/al-Aiser|4Eisi1|1i1////خالد الإعيسر
Khamis/Abakar|0b5|Abdullah 6////خميس أبكر
Jaafar|G5|14|0'4/Nimeiri|1u5|1y|el-Nimeiry////جعفر نميري
Mohieddin|3 El-D2|6uhyi al-D2/Salim|1e1////محيي الدين سالم
Bashar/Assad/Q44329/bbc nyt cnn guardian reuters aljazeera afp=al-Assad//بشار الأسد
Salim/Idris|0s
Hafez|1i1/Assad|al-5
Asma|0a/Assad////أسماء الأسد
Maher|1i1/Assad////ماهر الأسد
Rifaat|1e4|12/Assad////رفعت الأسد
Murhaf|1a4/Abu Qasra////مرهف أبو قصرة
Farouk|1q|3uq|12/al-Sharaa|11////فاروق الشرع
Ali/Mamlouk|12////علي مملوك
Bouthaina|17|16|6uthay2|1y2/Shaaban|14////بثينة شعبان
Moaz|0u2|1u2|1th/al-Khatib|1ee1////معاذ الخطيب
Riad|0y2/Hijab////رياض حجاب
Riad|0y2/al-Asaad|12////رياض الأسعد
Mazloum|12|1o1/Abdi////مظلوم عبدي
Abu Mohammed/al-Adnani////أبو محمد العدناني
Anas/Khattab|al-7////أنس خطاب
Mohammed/al-Bashir|1ee1////محمد البشير
Hikmat|1e4/al-Hijri|2aja2////حكمت الهجري
Suhayl|2ei1|1i1/al-Hassan////سهيل الحسن
Ghiath|0y3|2ai2/Dalla|0h////غياث دلا
Laith|1y2/al-Balous|0a3////ليث البلعوس
Nour al-Din|5edd2|19/al-Baba|B3////نور الدين البابا
Abdulbasit|6el Basse1|1e1/al-Sarout
Ilham/Ahmed|1a1////Îlham Ehmed
Hadi/al-Bahra|0h////هادي البحرة
Razan/Zaitouneh|1e7|2a////رزان زيتونة
Mazen/al-Hamada|1eh////مازن الحمادة
Raed|1i1/al-Saleh|1i1////رائد الصالح
Najib/Ghadbian|1y2////نجيب الغضبان
Abdulqader|1 Q4|3elk4/Hosriya|1u5|1a5
Terry/Gou|Guo////郭台銘
Rustam|0i/Emomali|0i////Рустами Эмомалӣ
Muhiddin|0k6/Kabiri////Муҳиддин Кабирӣ
Gulmurod|1a1/Khalimov|H6////Гулмурод Ҳалимов
Kokhir|Q5|Qo3|13/Rasulzoda////Қоҳир Расулзода
Saimumin|1y5/Yatimov|1w////Саймумин Ятимов
Prayuth|Prayut/Chan-ocha|0-3////ประยุทธ์ จันทร์โอชา
Ahmet|1d/Davutoglu
Kemal|1a3/Kilicdaroglu////Kemal Kılıçdaroğlu
Binali/Yildirim|1e3////Binali Yıldırım
Abdullah/Gul|0e1////Abdullah Gül
Suleyman|0e6/Soylu////Süleyman Soylu
Mustafa Kemal/Ataturk|0e2////Mustafa Kemal Atatürk
Suleyman|0e6/Demirel////Süleyman Demirel
Orhan|0k3/Pamuk////Orhan Pamuk
Elif/Shafak|14////Elif Şafak
Ahmet|1d/Altan////Ahmet Altan
Osman|1th3/Kavala////Osman Kavala
Muharrem|1o6/Ince////Muharrem İnce
Ozgur|Oezguer/Ozel|0e3////Özgür Özel
Mansur|0o2/Yavas|0h////Mansur Yavaş
Mesut|1d|1z2/Ozil|0e3////Mesut Özil
Arda/Guler|0e3////Arda Güler
Senol|0h4/Gunes|0e3////Şenol Güneş
Cemil|Ja3|J4/Bayik////Cemil Bayık
Leyla|1a3|1i2/Zana////Leyla Zana
Leyla|1a3|1i2/Guven|0e3////Leyla Güven
Rumeysa|1i2/Ozturk|3eztue2////Rümeysa Öztürk
Enver|Anwar/Pasha////Enver Paşa
Talat|0a2/Pasha////Talat Paşa
Ekrem/Imamoglu|0o1////Ekrem İmamoğlu
Hakan/Fidan|1e3////Hakan Fidan
Mehmet/Simsek|3himsh2////Mehmet Şimşek
Yasar|0h2/Guler////Yaşar Güler
Omer|1a1/Celik|0h4////Ömer Çelik
Fahrettin/Altun|0o2////Fahrettin Altun
Ibrahim/Kalin|1y1////İbrahim Kalın
Umit/Ozdag|0h////Ümit Özdağ
Figen/Yuksekdag|0h////Figen Yüksekdağ
Sirri Sureyya|12/Onder////Sırrı Süreyya Önder
Cengiz|J5|1hi4/Under////Cengiz Ünder
Hakan/Calhanoglu|0h9|0o1////Hakan Çalhanoğlu
Nazim|1y1/Hikmet|1a1////Nâzım Hikmet
Yasar|0h2/Kemal////Yaşar Kemal
Necmettin|2dd2/Erbakan////Necmettin Erbakan
Turgut/Ozal|0e3////Turgut Özal
Adnan/Menderes|1a3
Tansu/Ciller|0h5|13////Tansu Çiller
Bulent|0e4/Ecevit|1dg4////Bülent Ecevit
Ismet|E4/Inonu|2enue////İsmet İnönü
Fazil/Say
Berat/Albayrak|1c
Bilal/Erdogan////Bilal Erdoğan
Emine/Erdogan////Emine Erdoğan
Dilek/Imamoglu////Dilek İmamoğlu
Selcuk|1j2/Bayraktar|1i6////Selçuk Bayraktar
Serdar/Berdymukhamedov|4imu7|Berdimuhamedow|0m5
Rashid|4şit/Meredov|1w
Valentyn|1i1/Silvestrov|1y8////Валентин Сильвестров
Lesia|1y1|1j1/Tsurenko|C6////Леся Цуренко
Ruslan/Ponomariov|2e1|1y2|12////Руслан Пономарьов
Dmytro|4itry|1i3|4itrij/Kuleba////Дмитро Кулеба
Alexander|Oleksandr/Dovzhenko|2j4|14////Олександр Довженко
Mykhailo|Mikhail|4hay2|4haj2|Mihail/Kotsiubynsky|0i|0i1|4yubi4|8yubinski|7yubinski1|0y|1i|1ii|0j|8yubynskyi|1y7|7yubynski1|7yubynsky1|8yubynski|8yubynskii|8yubynskyj|Kocjubynskyi|3cj7|9cjubynski1|9cjubynsky1|Kocjubynski|Kocjubynskii|Kocjubynskyj|8yubinskii|8yubinskij|8yubinskyi|7yubinsky1|1i4|5inski|4inski1|5inskii|5inskij|5inskyi|4insky1|6cjubi4|Kocjubinski|9cjubinski1|Kocjubinskii|Kocjubinskij|Kocjubinskyi|9cjubinsky1////Михайло Коцюбинський
Oleh/Skrypka|1i3////Олег Скрипка
Oleksandr|Alexander/Abramenko////Олександр Абраменко
Yaroslav|J7/Popovych|1i2|Popovyc|3ic////Ярослав Попович
Mykola|Nikolay|Nikolai|Nikolaj/Shaparenko|18////Микола Шапаренко
Viktor/Shokin|14////Віктор Шокін
Kyrylo|Kirill/Budanov
Mykhailo/Fedorov
Rustem|1a1/Umerov
Oleksii|Alexei/Reznikov|1y3
Oleksiy|Alexei/Danilov|1y3
Viktor/Medvedchuk
Yuriy/Lutsenko
Dmytro|4itry/Firtash
Vasyl|2ily/Lomachenko
Sergei|2hi1|3hiy|2h1|1j|3hy|3hij|1i1|2iy|11|2y|2ij/Polunin|0o4////Сергій Полунін
Lesya|1i1|1j1/Ukrainka|0y4|0j4////Леся Українка
Maria|0j1/Prymachenko|0i8|1i8|14|5imac4////Марія Примаченко
Oksana/Lyniv|1i3|Linov////Оксана Линів
Evgeniy|Yevhen|Yevhenii|Yevh4|Yevheni|Yevgenii|Yevheny|Yevhenij|Yevgenij|Jevhenii|Jevh4|Jevheni|Jevheny|Jevhenij|1i|1j/Maloletka|0i4|0y4|0j4////Євгеній Малолєтка
Anhelina|1g5/Kalinina////Ангеліна Калініна
Alona|0y3/Bondarenko////Альона Бондаренко
Kateryna|1i2|Yekateri2|Ekateri2/Bondarenko////Катерина Бондаренко
Viktor/Postol////Віктор Постол
Viktor/Petrenko////Віктор Петренко
Sergey|3hii|2hi1|3hi|1j|2h1|3hij|2ii|1i1|2i|11|2ij/Bubka////Сергій Бубка
Yuliya|1j1|Juliia|J5|Julia|Julija|Iulia|I5|Iulija/Levchenko|14////Юлія Левченко
Maryna|1i2/Bekh-Romanchuk|3h-9|Beh-Romancuk////Марина Бех-Романчук
Olha/Kharlan|H5////Ольга Харлан
Andriy|Andri|1e1|2ei|2ej|11|1j/Shevchenko|5evc4////Андрій Шевченко
Oleksandr|Alexander/Zinchenko|14////Олександр Зінченко
Andriy|Andri|1e1|2ei|2ej|11|1j/Yarmolenko|J9|I9////Андрій Ярмоленко
Anatoliy|1j/Trubin////Анатолій Трубін
Andriy|Andri|1e1|2ei|2ej|11|1j/Lunin////Андрій Лунін
Georgiy|Heorhii|Heorh2|Heorhi|Heorhy|Heorhij|1j/Sudakov////Георгій Судаков
Serhiy|Serhi|2ge1|3gei|3gej|11|1j|3gi|2g1|3gij/Rebrov////Сергій Ребров
Mykola|Nikolay|Nikolai|Nikolaj/Matviyenko|1i4|14|1j4////Микола Матвієнко
Oleksandr|Alexander/Karavaev|0i2|0y2|0j2////Олександр Караваєв
Sergei|2hi1|3hiy|2h1|1j|3hy|3hij|1i1|2iy|11|2y|2ij/Palkin////Сергій Палкін
Andrei/Kanchelskis|1y1|6elsky1|16////Андрей Канчельскис
Ihor/Klymenko|1i5////Ігор Клименко
Rinat|1e3/Akhmetov|16////Рінат Ахметов
Victor/Pinchuk|12////Віктор Пінчук
Yuriy|1j|Jurii|J4|Juri|Jury|Jurij|Iury|I4|Iurii|Iuri|Iurij/Boyko|1i2|1j2////Юрій Бойко
Dmytro|1i3|4itry|4itriy|4itrii|4itri|4itrij/Yarosh|J5|Jaros|I5////Дмитро Ярош
Viktor/Lyashko|1i5|4jas2////Віктор Ляшко
Oleksiy|Alexei|Oleksi|Aleksej|11|1j/Honcharenko|Go9|16|Gonc6////Олексій Гончаренко
Andriy|Andri|11|1j/Kostin////Андрій Костін
Ihor/Zhovkva|15////Ігор Жовква
Ihor/Terekhov|13////Ігор Терехов
Hennadiy|1i|Hennadi|Gennadii|G7|Gennady|11|1j|Gennadi|Gennadij/Kernes////Геннадій Кернес
Hennadiy|1i|Hennadi|Gennadii|G7|Gennady|11|1j|Gennadi|Gennadij/Trukhanov|15////Геннадій Труханов
Borys|1i1/Filatov////Борис Філатов
Oleksandr|Alexander/Vilkul////Олександр Вілкул
Pavlo|2el/Kyrylenko|1i5|3iri5////Павло Кириленко
Vitaliy|1j/Kim////Віталій Кім
Oleksandr|Alexander/Starukh|11////Олександр Старух
Vladimir|Volodymyr/Saldo////Володимир Сальдо
Kirill|Kyrylo/Stremousov////Кирило Стремоусов
Alexander|Oleksandr/Zakharchenko|19|6harc4////Олександр Захарченко
Vitaliy|1j/Zakharchenko|19|6harc4////Віталій Захарченко
Igor/Bezler
Oleg/Sentsov|2c2////Олег Сенцов
Nadiya|1i1|11|2ezhd1|1j1|2ezd1/Savchenko|14////Надія Савченко
Denys|1i1/Prokopenko////Денис Прокопенко
Svyatoslav|1i7|1j7/Palamar////Святослав Паламар
Yuriy|1j|Jurii|J4|Juri|Jury|Jurij|Iury|I4|Iurii|Iuri|Iurij/Sodol////Юрій Содоль
Oleksiy|Alexei|Oleksi|Aleksej|11|1j/Neizhpapa|0y7|3jiz4|14////Олексій Неїжпапа
Yuriy|1j|Jurii|J4|Juri|Jury|Jurij|Iury|I4|Iurii|Iuri|Iurij/Ihnat|1g3////Юрій Ігнат
Andriy|Andri|1e1|2ei|2ej|11|1j/Yusov|J4|I4////Андрій Юсов
Serhiy|Serhi|2ge1|3gei|3gej|11|1j|3gi|2g1|3gij/Bratchuk|12////Сергій Братчук
Oleksandr|Alexander/Prokudin////Олександр Прокудін
Vadym|1i1/Filashkin|13////Вадим Філашкін
Serhiy|Serhi|2ge1|3gei|3gej|11|1j|3gi|2g1|3gij/Lysak|1i3////Сергій Лисак
Mykola|Nikolay|Nikolai|Nikolaj/Lukashuk|12////Микола Лукашук
Oleksiy|Alexei|Oleksi|Aleksej|11|1j/Kuleba////Олексій Кулеба
Vyacheslav|4jac5/Chaus|13////В’ячеслав Чаус
Dmytro|1i3|4itry|4itriy|4itrii|4itri|4itrij/Lubinets|1y4|2c////Дмитро Лубінець
Lyudmyla|1i6|1i2|1j6|5iudmi2|5judmi2/Denisova|1y4////Людмила Денісова
Anton/Gerashchenko|Her9|Heras6|Herasc4|16|3c4////Антон Геращенко
Oleksandr|Alexander/Merezhko|12////Олександр Мережко
Oleksandr|Alexander/Onyshchenko|1i8|16|3c4|3is6|5isc4////Олександр Онищенко
Serhiy|Serhi|2ge1|3gei|3gej|11|1j|3gi|2g1|3gij/Marchenko|14////Сергій Марченко
Yuriy|1j|Jurii|J4|Juri|Jury|Jurij|Iury|I4|Iurii|Iuri|Iurij/Vitrenko////Юрій Вітренко
Petro|Pyotr|Petr/Kotin////Петро Котін
Mykhailo|Mikhail|4hay2|4haj2|Mihail/Dobkin////Михайло Добкін
Oleksandr|A8/Yefremov|J7|E6////Олександр Єфремов
Andriy|Andri|1e1|2ei|2ej|11|1j/Portnov////Андрій Портнов
Andriy|Andri|1e1|2ei|2ej|11|1j/Derkach|Derkac////Андрій Деркач
Semen|1yo1/Kryvonos|1i5////Семен Кривонос
Vadym|1i1/Pozharskyi|Pozharsky|2iy|11|1y|1i1|1j|16|7arsky|7arskiy|7arskyy|6arsk1|6arski1|7arskyj|2ij|7arskij////Вадим Пожарський
Mykola|Nikolay|Nikolai|Nikolaj/Azarov////Микола Азаров
Serhiy|Serhi|2ge1|3gei|3gej|11|1j|3gi|2g1|3gij/Kurchenko|14////Сергій Курченко
Oleksandr|Alexander/Yanukovych|1i2|Janukovyc|Ianukovi2|Janukovic////Олександр Янукович
Hennadiy|1i|Hennadi|Gennadii|G7|Gennady|11|1j|Gennadi|Gennadij/Moskal////Геннадій Москаль
Pavlo|2el/Lazarenko////Павло Лазаренко
Petro|Pyotr|Petr/Symonenko|1i7////Петро Симоненко
Natalia|0j1/Vitrenko////Наталія Вітренко
Oleksandr|Alexander/Kubrakov////Олександр Кубраков
Oleksiy|Alexei|Oleksi|Aleksej|11|1j/Chernyshov|1e1|1i4|7ernys2|7ernis2////Олексій Чернишов
Rostyslav|1i4/Shurma|14////Ростислав Шурма
Serhiy|Serhi|2ge1|3gei|3gej|11|1j|3gi|2g1|3gij/Shefir|14////Сергій Шефір
Andriy|Andri|1e1|2ei|2ej|11|1j/Bohdan|1g3////Андрій Богдан
Serhiy|Serhi|2ge1|3gei|3gej|11|1j|3gi|2g1|3gij/Sternenko////Сергій Стерненко
Vitaliy|1j/Shabunin|16////Віталій Шабунін
Sevgil|1h2/Musaieva|1y3|13|1j3////Севгіль Мусаєва
Georgiy|Heorhii|Heorh2|Heorhi|Heorhy|Heorhij|1j/Gongadze////Георгій Ґонґадзе
Pavel|2lo/Sheremet|16////Павел Шеремет
Victoria|5ktorij1/Amelina////Вікторія Амеліна
Serhiy|Serhi|2ge1|3gei|3gej|11|1j|3gi|2g1|3gij/Zhadan|14////Сергій Жадан
Andrey|1i1/Kurkov////Андрей Курков
Svyatoslav|1i7|1j7/Shevchuk|5evc2////Святослав Шевчук
Eduard|1w3/Basurin////Эдуард Басурин
Sergei|2hi1|3hiy|2h1|1j|3hy|3hij|1i1|2iy|11|2y|2ij/Loznitsa|3ytsi1|0y1|3ytsy1|3ycj1|0i1|2cj1////Сергій Лозниця
Maksym/Butkevych|1i2|Butkevyc|3ic////Максим Буткевич
Vladyslav|1i4/Yesypenko|1i5|J8|Esi5////Владислав Єсипенко
Stanislav/Aseyev|2iei2|0y4|12|2jej2////Станіслав Асєєв
Oleksandr|Alexander/Kolchenko|14////Олександр Кольченко
Mykola|Nikolay|Nikolai|Nikolaj/Karpyuk|1i2|1j2////Микола Карпюк
Iryna/Farion////Ірина Фаріон
Andriy|Andri|1e1|2ei|2ej|11|1j/Melnyk|1i1////Андрій Мельник
Oleksiy|Alexei|Oleksi|Aleksej|11|1j/Makeiev|1y2|12|1j2////Олексій Макеєв
Yaroslav|J7/Hunka|G4////Ярослав Гунька
Mykola|Nikolay|Nikolai|Nikolaj/Tochytskyi|Tochytsky|2iy|6itsky|5itsk1|6itskiy|1y|11|16|7ytsky|7ytskiy|7ytskyy|6ytsk1|5itski1|5ick1|7itsky|6itsk1|7itskiy|6itski1|6ick1////Микола Точицький
Fedir|Fyodor|1o1/Venislavskyi|1y8|Venislavsky|2iy|11|1y|1i1|1j|2ij////Федір Веніславський
Illia|2y1|13|2iy1|1j1/Yevlash|Jevlas|E5|Evlas////Ілля Євлаш
Dmytro|4itry|4itriy|4itrii|4itri|4itrij/Pletenchuk|12////Дмитро Плетенчук
Serhiy|Serhi|2ge1|3gei|3gej|11|1j|3gi|2g1|3gij/Kuzminykh|1i2|11|2i1////Сергій Кузьміних
Oleksandr|A8/Pivnenko|1y6////Олександр Півненко
Vadym|1i1/Sukharevskyi|Sukharevsky|2iy|11|1y|1i1|1j|19|Suharevsky|Suharevskiy|Suharevskyy|9harevsk1|9harevski1|Suharevskyj|2ij|Suharevskij////Вадим Сухаревський
Robert/Brovdi////Роберт Бровді
Hennadii|1y|11|G7|Gennadiy|Gennady|2y|1j|Gennadi|Gennadij/Shapovalov|18////Геннадій Шаповалов
Ruslan/Kravchenko|14////Руслан Кравченко
Timur|1y3/Tkachenko|14////Тимур Ткаченко
Kyrylo|Kirill/Tymoshenko|1i8|14|5imos4////Кирило Тимошенко
Oleh/Tatarov////Олег Татаров
Mariana|1y3|1j3|0ie4/Bezuhla|1g2////Мар’яна Безугла
Ruslan/Stefanchuk|12////Руслан Стефанчук
Oleksandr|A8/Korniienko|1y4|15|1j4////Олександр Корнієнко
Yaroslav|J7/Zhelezniak|1y2|7eleznj2////Ярослав Железняк
Roman/Kostenko////Роман Костенко
Yehor|1g2|J4|Eg2/Cherniev|12|1y2|5ernj2|5ern2////Єгор Чернєв
Oleksandr|A8/Dubinsky|0i|0i1|1i|0y|1ii|0j|1ij////Олександр Дубінський
Olha/Stefanishyna|1i2|13|2i2////Ольга Стефанішина
Svitlana|1e5/Hrynchuk|Gri5|G7|12|Grinc2////Світлана Гринчук
Pavlo|2el/Palisa////Павло Паліса
Dmytro|4itry|4itriy|4itrii|4itri|4itrij/Lytvyn|Litvin////Дмитро Литвин
Serhii|11|3gey|2ge1|3gej|2y|1j|2g1|3gy|3gij/Nykyforov|3iki5////Сергій Никифоров
Oksen/Lisovyi|Lisovy|1y|2iy|11|1j////Оксен Лісовий
Maksym/Kozytskyi|Kozytsky|2iy|6itsky|5itsk1|6itskiy|1y|11|5itski1|5ick1////Максим Козицький
Dmytro|4itry|4itriy|4itrii|4itri|4itrij/Lunin////Дмитро Лунін
Oleh/Hryhorov|Grig4|Gryg4////Олег Григоров
Volodymyr|Vladimir/Kohut|1g2////Володимир Когут
Ivan/Fedorov////Іван Федоров
Mykola|Nikolay|Nikolai|Nikolaj/Tyshchenko|1i8|16|3c4|3is6|5isc4////Микола Тищенко
Taras/Kachka|12////Тарас Качка
Oleksii|11|Aleksey|Aleksei|Aleksej|2y|1j/Sobolev|0i2////Олексій Соболев
Yevhenii|Yevhen|1y|11|1g4|5geniy|5geny|2y|1j|4gen1|5genij|J7|Jevheniy|Jevheni|Jevheny|Jevhenij|Evgeny|Evgeniy|Evg4|Evgeni|Evgenij/Khmara|H4////Євгеній Хмара
Oleksandr|A8/Klymenko|1i5////Олександр Клименко
Volodymyr|Vladimir/Horbatiuk|Gorbaty2|1y2|1j2|G8|Gorbatj2////Володимир Горбатюк
Vitalii|1j/Bunechko|12////Віталій Бунечко
Svitlana|1e5/Onyshchuk|1i6|14|3c2|3is4|5isc2////Світлана Онищук
Ihor/Taburets|2c////Ігор Табурець
Viktor/Mykyta|Niki2////Віктор Микита
Petro|2er|Pyotr|Petr/Yatsenko|Jac4|I7////Петро Яценко
Anatolii|1j/Shtefan|15////Анатолій Штефан
Nazar/Voloshyn|1i1|12|2i1////Назар Волошин
Andriy|Andri|1e1|2ei|2ej|11|1j/Kovalev|1o1////Андрій Ковальов
Dmytro|4itry|4itriy|4itrii|4itri|4itrij/Lykhovii|1y|11|Likhovy|Likhoviy|1i6|2y|1j|15|6hoviy|5hov1|6hovy|6hovij|Likhovi|Likhovij|Lihovy|Lihoviy|2i5|Lihovi|Lihovij////Дмитро Лиховій
Viktor/Trehubov|1g4////Віктор Трегубов
Yurii|1j|J4|Juriy|Juri|Jury|Jurij|Iury|Iuriy|I4|Iuri|Iurij/Fedorenko////Юрій Федоренко
Serhii|11|3gey|2ge1|3gej|2y|1j|2g1|3gy|3gij/Filimonov////Сергій Філімонов
Mykola|Nikolay|Nikolai|Nikolaj/Voloshyn|1i1|12|2i1////Микола Волошин
Oleksandr|A8/Syenkevych|1i8|7enkevi2|18|Sjenkevyc|Senkevic////Олександр Сєнкевич
Hennadii|1y|11|G7|Gennadiy|Gennady|2y|1j|Gennadi|Gennadij/Matsehora|1g3|2c5|4ceg3////Геннадій Мацегора
Vladyslav|1i4/Atroshenko|14////Владислав Атрошенко
Serhii|11|3gey|2ge1|3gej|2y|1j|2g1|3gy|3gij/Sukhomlyn|1i1|16|6homli1////Сергій Сухомлин
Kostiantyn|7nstanti1|1y5|1j5/Usov////Костянтин Усов
Elina|Ye4/Svitolina////Еліна Світоліна
Daniel|3ylo|2lo/Hetmantsev|G9|2c2|Getmanc2////Данило Гетманцев
Maksym/Levin|1w2////Максим Левін
Illia|2y1|13|2iy1|1j1/Vitiuk|1y2|1j2////Ілля Вітюк
Andriy|Andri|1e1|2ei|2ej|11|1j/Nebytov|0i6|1i3|0y6|0j6////Андрій Нєбитов
Ivan/Vyhivskyi|Vyhivsky|2iy|Vigivsky|Vigivski|Vigivskiy|1y|11|1i1|1j|1g6|7givsky|7givskiy|7givskyy|6givsk1|6givski1|7givskyj|Vigivskii|Vigivskij|2ig6|Vigivskyy////Іван Вигівський
Mstyslav|1i4/Chernov|15////Мстислав Чернов
Oleh/Psiuk|1y2|1j2////Олег Псюк
Gulnara|1o2/Karimova
Abdulla/Aripov|O5
Bakhtiyor|1a1/Saidov
Tohir|1a3|1ak3/Yuldashev|1o7
Juma|Dzh3/Namangani
Gafur|0h4/Rakhimov|15
Sayfullo|1i5/Saipov
Rakhmat|14/Akilov|1q4
Akbarzhon|0d4|2j2/Jalilov|Dzh6|Dj6
Sharof|1a1/Rashidov
Javokhir|13/Sindarov
Islam/Karimov|1w////Ислам Каримов
Lutfulla/Saitov////Лутфулла Саитов
Eldor|1a1/Shomurodov|5amura3|Chomo6////Элдор Шомуродов
Muhammadu|1o7|14/Buhari
Bola/Tinubu|1i2
Nnamdi|14/Kanu
Nnamdi|14/Azikiwe
Chukwuemeka Odumegwu|6emeka9/Ojukwu|1o
Atiku/Abubakar|1e1
Chinua|1w1/Achebe
Nwankwo|11|13/Kanu
David/Oyelowo|3wol1|1e2
Mahamadou|11|1o7/Issoufou|11
Mohamed/Bazoum|12
Mamadou|11/Tandja|12
Amadou Toumani|19/Toure
Ibrahim Boubacar|1k2|2ke1/Keita
Assimi/Goita|0u3
Iyad Ag|0h/Ghali|1y
Amadou|Hamadoun|0h5/Koufa|0f2
Dioncounda|0u7/Traore
Abdoulaye|15/Wade
Macky|0e1/Sall
Ousmane|Ousman/Sonko
Ousmane|Ousman/Sembene
Leopold/Senghor|12
Youssou|13|11/N'Dour|2d3
Yahya|12/Jammeh|13
Umaro Sissoco|6Cissok1|1k1/Embalo
Ahmed Sekou/Toure
Moussa Dadis/Camara
Mamady|1i/Doumbouya|5umb3
Nafissatou|15/Diallo
Foday|1e1/Sankoh|Sanko
Ahmad Tejan/Kabbah|Kabba
Leymah|1a4/Gbowee|11
John/Kufuor|2fou1|2ou1|0f4
Mahamudu|1a2/Bawumia
Kofi|0f2/Annan|13|1o1
Asamoah|0s6/Gyan
Gnassingbe/Eyadema|1e4
Ahmadou|15|11/Ahidjo
Samuel/Eto'o|11
Idriss|11/Deby|1i
Mahamat Idriss|11/Deby|1i
Hissene|2in|Hissen/Habre
Ali Bongo/Ondimba|15
Ali Abdullah/Saleh|1i1////علي عبد الله صالح
Abed Rabbo Mansour|8drabbuh8|8du Rabbu8|7d Rabb9|8d Rabbu8|Abdrabbuh Mansur|7drabb9/Hadi
Rabbo|1u/Mansour
Abdul Malik|1e1|3 al-5|2m4|4elm4/al-Houthi|14|1y////عبد الملك الحوثي
Hussein/al-Houthi|14|1y////حسين الحوثي
Mohammed Ali/al-Houthi|14|1y////محمد علي الحوثي
Mahdi/al-Mashat|0a2////مهدي المشاط
Yahya/Saree|1a|1i1|2i////يحيى سريع
Mohammed/Abdulsalam|15////محمد عبد السلام
Ali Mohsen|4uhsi1|1i1/al-Ahmar////علي محسن الأحمر
Sadeq|1i1/al-Ahmar////صادق الأحمر
Hamid/al-Ahmar////حميد الأحمر
Tawakkol|1u1|2u1|2e1/Karman////توكل كرمان
Ibrahim/al-Asiri|0s4|1ee2////إبراهيم العسيري
Said|1ee1/al-Shihri|1e3|1a3////سعيد الشهري
Khaled/Bahah|Baha////خالد بحاح
Maeen|1o3|2i1/Abdulmalik|1e1|1 M4////معين عبدالملك
Salem|1i1/bin Breik|2ura2|1a2////سالم بن بريك
Ahmed Awad/bin Mubarak|1o5////أحمد عوض بن مبارك
Ahmed/al-Rahawi|12|R5|1y////أحمد الرهوي
Muhammad/al-Ghamari|1u4|1y////محمد الغماري
Tareq/Saleh|1i1////طارق صالح
Nasr al-Din|5udd2|5edd2/Amer|1i1////نصر الدين عامر
Jamal/Amer|1i1////جمال عامر
Sultan/al-Arada|0h|1eh////سلطان العرادة
Faraj|1g/al-Bahsani|B6////فرج البحسني
Saad/bin Atef|1i1
Khaled/Batarfi|1y|0a4////خالد باطرفي
Yusuf/al-Madani|1y
#place safe
Kandahar|Q7|1e3////کندهار
Helmand|1i5
Kunduz|1o4|Q5|Qo4
Badakhshan|14////بدخشان
Torkham|1u1|1u5
Stepanakert|1d|4gerd////Ստեփանակերտ
Vanadzor|0e////Վանաձոր
Goris|0r3////Գորիս
Kapan|Gh4|Q4////Կապան
Sotk|1q////Սոթք
Shusha|1i|Chouchi////Şuşa
Sevan|1w2////Սևան
Tatev|D4////Տաթև
Nagorno-Karabakh|2y 8|1g1
Khankendi|X7|1a3////Xankəndi
Gazakh|Q5////Qazax
Tovuz|1a3|0o2////Tovuz
Shamkir|1ho1|15////Şəmkir
Quba|G3////Quba
Lerik|1c////Lerik
Saatly|1i////Saatlı
Krakow|Crac2///Cracow, Queensland|Cracow Gold|Cracow University
Pristina|0h4|4htine
Mitrovica|1ts1
Peja|1e
Skopje|0l2|1i1|1y1////Скопје
Tetovo|1a////Тетово
Kumanovo|1a////Куманово
Bitola|1j////Битола
Ohrid|0k4|0c4////Охрид
Tirana|1e
Shkoder|2ra
Vlora|1e
Korca|1e
Gjirokaster|2ra
Saranda|1e
Lezha|1e
Podgorica|1ts1
Herzegovina|1c7|1w3
Srebrenica|1ts1|1z1
Banja Luka|1y6|1c1
Republika Srpska|1c8|2pr3
Krajina|1y3
Vojvodina|1i6|1y6////Војводина
Novi Sad|1y4////Нови Сад
Sandzak|1j2
Presevo|0h3
Medvedja|2đ1////Медвеђа
Racak|1e3
Drenica|1ts1
Ljubljana|17|1i3
Sarajevo|1e6|1y3////Сарајево
Dubrovnik|1w3////Дубровник
Subotica|1ts1////Суботица
Vukovar|1w2////Вуковар
Banjska|1y3////Бањска
Zvecan|0h2////Звечан
Leposavic|0h////Лепосавић
Zubin Potok////Зубин Поток
Gjakova|Djakovica|Dakovica|1y5////Gjakova
Prizren|0d////Призрен
Ferizaj|Urosevac////Ferizaj
Gracanica|4hanits1////Грачаница
Tuzla|0o4////Тузла
Bihac|0h////Бихаћ
Gorazde|0h2////Горажде
Zepa|0h3////Жепа
Prijedor|1y4////Приједор
Kocani|0h3////Кочани
Gostivar|1w2////Гостивар
Durres|3azzo|0i////Durrës
Rzeszow|Zheshov|5heshov////Rzeszów
Wroclaw|Vroclav////Wrocław
Gdansk|1z1////Gdańsk
Lodz|0h////Łódź
Poznan////Poznań
Przemysl|2sh5////Przemyśl
Bialystok|4elo4////Białystok
Bratislava|1w1////Bratislava
Timisoara|0h4////Timișoara
Constanta|Konstanza|0s1////Constanța
Cluj-Napoca|Kl9////Cluj-Napoca
Sundarbans|1e5////সুন্দরবন
Chattogram|8ittagong|1o7|6gaon///Chittagong Hill/চট্টগ্রাম
Cox's Bazar|0a2|17|26////কক্সবাজার
Dhaka|Dacca////ঢাকা
Cumilla|1o5////কুমিল্লা
Barishal|12////বরিশাল
Jashore|3ess3////যশোর
Bogura|12////বগুড়া
Gopalganj|1o2|1u2////গোপালগঞ্জ
Mymensingh|Mymensing|3aima6////ময়মনসিংহ
Teesta|2i3///Teesta Setalvad/তিস্তা
Burgas|0o5////Бургас
Veliko Tarnovo|1y5|1e5|1u5////Велико Търново
Blagoevgrad|0y6////Благоевград
Kardzhali|1i7|5urdj3|2j3|1u7////Кърджали
Kazanlak|1y1|1u1////Казанлък
Haskovo|Kh6////Хасково
Dobrich|0t2////Добрич
Shumen|0o4////Шумен
Targovishte|1u9////Търговище
Yambol|J5|I5////Ямбол
Asenovgrad|0s9////Асеновград
Pazardzhik|2j2////Пазарджик
Lovech|0t2////Ловеч
Kozloduy|1i////Козлодуй
Nessebar|15|4ebu1////Несебър
Dupnitsa|2c1|1z1////Дупница
Kyustendil|18|1i8////Кюстендил
Vratsa|2c1|1z1////Враца
Strandzha|2j1////Странджа
Kapitan Andreevo|0y3////Капитан Андреево
Diaoyu|0o1
Abyei|0i3|2ie|2ey1
Jonglei|1u5|0o3
Dadaab|12|2ad2
Maasai Mara|19|1s8
Entebbe|12
Karamoja|1o///Karamojo Bell
Rwenzori|0u7
Dar es Salaam|12
Kilimanjaro|1a7|0l9|1e5
Bujumbura|1a5|1a2
Kinshasa|0s2
Lubumbashi|11
Bukavu|1u2
Brazzaville|17
Antananarivo|27
Tbilisi|Tiflis|14|0s2////თბილისი
Telavi|0h5////თელავი
Kazbegi|Q6|0h1////ყაზბეგი
Strait of Hormuz|1o1|2O4|0o2////مضيق هرمز
Brahmaputra|17|2am5
Sutlej|Satluj
Kanchenjunga|0g9|1a6|1a3
Vientiane|1en2|1a6
Luang Prabang|3ouan9|0h6|1h5
Dien Bien Phu|16|2F1////Điện Biên Phủ
Khe Sanh|Khe San|2hn
Cam Ranh|2hn
Nha Trang|17
Oecusse|1i
Tehran|0e3/Q3616///تهران
Isfahan|E6////اصفهان
Mashhad|Meshed|13////مشهد
Fukushima|1i5|1a5////福島
Nagasaki|12|1z3////長崎
Hokkaido|15////北海道
Ryukyu|11////琉球
Futenma|1m2////普天間
Busan|P4////부산
Incheon|12|1h2////인천
Pyongyang|0e7|1 Y3|0h8////평양
Panmunjom|0e2|1n|0h8////판문점
Gwangju|K6////광주
Daegu|T4////대구
Daejeon|Taej2////대전
Jeju|Ch3////제주
Gyeongju|Ky5////경주
Jeonju|Ch4|14////전주
Gangneung|Kangn3////강릉
Pyeongchang|18|6hyongch4////평창
Gimpo|K4|Kimpho////김포
Gyeonggi|Ky5////경기
Gyeongsang|Ky7////경상
Yeonpyeong|6onpy3|13|0g6|6onphy3////연평
Baengnyeong|2k6|Paengny3|13////백령
Cheonan|14|1h4////천안
Ganghwa|K6////강화
Dokdo|T4|Tokto////독도
Paektu|Baekdu|1d1///Baekdu-daegan/백두
Mount Kumgang|0e6|1Ge6////금강
Yongbyon|5eongbye2|1u1|Ny7|Nyeongbye2////녕변
Sinuiju|0h6////신의주
Hamhung|0e3////함흥
Chongjin|0e6|0h7////청진
Nampo|0h1////남포
Punggye-ri|16|0h9|1oo8|12|7hunggye2////풍계리
Tongchang-ri|Don9|Dongchangni|2n1|5hangn1////동창리
Yodok|1u1|0e2////요덕
Ryanggang|Y7|N8////량강
Kaesong|Gaese3|1u2|15////개성
Sokcho|0h2////속초
Pohang|0h5////포항
Mokpo|0h1////목포
Chungcheong|13|6hungchh3////충청
Jeolla|Ch4|14////전라
Gangwon|K6////강원
Cheongju|15|1h5////청주
Gimhae|K5////김해
Paju|0h3////파주
Jinju|Ch4////진주
Seongnam|16////성남
Goyang|K5////고양
Bucheon|Puch2|Puchh2////부천
Uijeongbu|15////의정부
Pyeongtaek|17|6hyongth3////평택
Gapyeong|Kapy3|Kaphy3////가평
Tongyeong|13|5hongy3////통영
Geoje|K3////거제
Sariwon////사리원
Tanchon|Danche2|0h3////단천
Hungnam|0e6////흥남
Kilju|G4////길주
Suwon|0e2////수원
Ulsan|Oo4////울산
Sejong|1ch3////세종
Gunsan|K5///Kunsan Air Base/군산
Yeosu|13////여수
Chuncheon|12|5hunchh2////춘천
Wonsan|0e5////원산
Rason|1u1|0e2|Najin-Sonbong|Nase2|N4////라선
Musan|1oo3////무산
Kusong|Guse3|0e3////구성
Kanggye|G6////강계
Sohae|0e4////서해
Mount Paektu|5Baekd1|1B5|4t.7////백두산
Cheorwon|3ol3|15|1h5////철원
Itaewon|0e2|0h5////이태원
Gangnam|K6///Kangnam University/강남
Jindo|Ch4////진도
Uljin|1ch2////울진
Sinpo|0h4|0h1////신포
Haeju|1ch1////해주
Karakol|Qaraq2////Каракол
Batken|1ya1////Баткен
Talas|0s////Талас
Tokmok|4qmoq////Токмок
Kumtor|1u1|Q5////Кумтөр
Isfara|0h////Исфара
Misrata|0u4|0h////مصراتة
Benghazi|13|1s1////بنغازي
Sirte|Surt|Sirt////سرت
Maghreb|13
Marrakech|1s1
Nouakchott|11|18|1s4////نواكشوط
Nouadhibou|14////نواذيبو
Tizi Ouzou|4Uz1////تيزي وزو
Bejaia|Bgayet|1y1////بجاية
Ouarzazate|Warzazat////ورزازات
Agadir|0h4////أكادير
Al Haouz|al-Hawz|E7////الحوز
Guerguerat|El G9|2a3|6arga3////الكركرات
Smara|0e4|Es-Se4////السمارة
Dakhla|ad-6|0h////الداخلة
Sfax|Safaqis////صفاقس
Gabes|Qabis////قابس
Bizerte|1a|5nzart////بنزرت
Zarzis|Jarj2////جرجيس
Gafsa|Q4|0h////قفصة
Hirak|0a2|1e3////حراك
Bandar Seri Begawan|2r9
Chisinau|Kishinev
Tiraspol|1y6////Tiraspol
Soroca|2ki////Soroca
Ungheni|4eny////Ungheni
Prut|0h////Prut
Ulaanbaatar|18|2ta2|7nbato1////Улаанбаатар
Naypyidaw|1t2|4 Pyi T2|4 Pyi D2|4 Pyi Th2
Thimphu|11
Lumbini|1ee////लुम्बिनी
Jajarkot|1c2////जाजरकोट
Janakpur|1oo1////जनकपुर
Nowshera|0h2
Wagah|2ha
Siachen|1i1
Khan Younis|14|4unu1//afp=Khan Yunis
Maguindanao|1i3
Boracay|1o3
Yekaterinburg|Eka9
Nizhny Novgorod|1i9|1iy9
Jeddah|1i4|Jedda////جدة
Bulawayo|1u4|1o4
Cabo Delgado|1p9
Mocimboa da Praia|1e6
Windhoek|2u1
Gaborone|1a4|1e4
Johannesburg|17|0o3
Bloemfontein|2ie1|1o8
Pietermaritzburg|1e2|6eterm9
Khayelitsha|1a6
Mpumalanga|1u5
Stellenbosch|11
Jaffna|13|Yalpanam////யாழ்ப்பாணம்
Kattankudy|1h6|1i////காத்தான்குடி
Khartoum|12////الخرطوم
El Fasher|Al-Fashir|1i1//reuters=al-Fashir
Hualien|1a1////花蓮
Dushanbe|1m2|5yusham2|0h////Душанбе
Vorukh|0e|11////Ворух
Pamir|1ee1|1o3////Помир
Ashgabat|5khabad|5kabad|0h4
Arkadag|0h////Arkadag
Karakum|Garag2|1-K2////Garagum
Serhetabat|0k7////Serhetabat
Enerhodar|1g4
Uzhhorod|1g4
Debaltseve|1o
Ilovaisk|1y2
N'Djamena|D6
Maiduguri|1i4|1i2
Damaturu|12
Zamfara|1n4
Agadez|1s
Tillaberi|1y
Timbuktu|Tombouctou|1c2
Azawad|1ou2
Ouagadougou|18|1d2|4ug1
Casamance|0s7
Conakry|K6
Abidjan|13|0i2
Yamoussoukro|2a7|13
Douala|14///Duala people|Duala language
Hodeidah|4uday3|Hodeida|Hudaida//ap afp=Hodeida;bbc nyt=Hudaydah//الحديدة
Sanaa|0'1|1'1////صنعاء
#place safe Afghanistan|Afghan|Afghans
Mazar-i-Sharif|1e7//ap=Mazar-e-Sharif//مزار شریف
Paktia|0y1|1y1////پکتیا
Nangarhar|13|1i7|2ra3|0h5////ننگرهار
Nuristan|1oo6|1e4|0o7////نورستان
Uruzgan|O6|1o4|Oro4////ارزگان
Badghis|3ghd2|12////بادغیس
Jowzjan|1a5|14|2au4////جوزجان
Sar-e-Pul|1i4|1o1////سرپل
Faryab|1i2////فاریاب
Daikundi|1y5|1o3////دایکندی
Nimroz|1u1|0o2////نیمروز
Panjshir|1e1|1ee1|14////پنجشیر
Logar|0w3////لوگر
Maidan Wardak|2yd9|3eyd9////میدان وردک
Kapisa|0s2////کاپیسا
Bamiyan|13|12////بامیان
Herat|1i3////هرات
Khost|0w2////خوست
Gardez|1i1|0y1////گردیز
Pul-e-Khumri|1i7|8ol-e-Kho3|2ol9
Taloqan|1u3
Sheberghan|3iba5|1a5|1i7|3ibi5|12
Maimana|1y4|Meymaneh|5ymaneh
Musa Qala|1eh|1K3
Spin Boldak|1u4
Dasht-e-Barchi|1i7
Pul-e-Charkhi|1i8|3ol-9
Bagram|0h3////بگرام
Panjwai|0y1|0i
Zhari|1ay|1y
Arghandab|15
Ghazni|1y|14////غزنی
Lashkar Gah|2g2|5garg2////لښکرګاه
Jalalabad|1e7////جلال آباد
Takhar|1o4////تخار
Paktika|1c1|1q1////پکتیکا
Ghor|0w1////غور
Laghman|13////لغمان
Zabul|1o1///Zabol, Iran/زابل
Sangin|1ee1////سنګین
Wakhan|V5////واخان
Tora Bora|0h////توره بوړه
Shindand|1ee5////شیندند
Hairatan|1y5|1e6////حیرتان
Nurgal|1oo4////نورګل
Islam Qala|1K3|E9////اسلام قلعه
#place anchored Afghanistan|Afghan|Afghans
Kunar|1o3////کنر
Baghlan|13///Baglan Bay/بغلان
Parwan|1v2////پروان
Faizabad|1y5
Marjah|Marja|1e1
#group safe
Hezb-e-Islami|5izb-i7|3izb9|1i7
Pashtun|1u5|1k4|1oo1|2uk4////پښتون
Pashtuns|1u6|1k5|1oo2|2uk5
Hazara|0h|1e4////هزاره
Hazaras|0h1|1e5////هزاره‌ها
Loya Jirga|1e3|0h////لویه جرګه
ToloNews|0 4////طلوع نیوز
Khaama Press|19
Awami League|1y7|1ee7////আওয়ামী লীগ
Jatiya Party|1o6////জাতীয় পার্টি
Prothom Alo|16////প্রথম আলো
Chhatra League|3at9|1o7////ছাত্রলীগ
Hefazat-e-Islam|2ja9|5ifaza9////হেফাজতে ইসলাম
Levski Sofia|0y1|1y6|6y Sofiy1////Левски София
Ludogorets|1z////Лудогорец
Uyghur|1i4|12|3ig2//aljazeera=Uighur;ap reuters nyt bbc=Uighur until 2021-01-01, Uyghur//ئۇيغۇر
Uyghurs|1i5|13|3ig3//aljazeera=Uighurs;ap reuters nyt bbc=Uighurs until 2021-01-01, Uyghurs
Falun Gong|1u2////法轮功
Xinhua|Hs5////新华社
Evergrande|Evergrand////恒大
Maasai|14
Interahamwe|15|1e5
Al-Ahram|al-Ahra2|e7////الأهرام
Muslim Brotherhood|8oslem Br9
Al-Azhar|e7////الأزهر
Mada Masr|1i2////مدى مصر
Panathinaikos|1e6////Παναθηναϊκός
Olympiacos|1k2|6impiak2////Ολυμπιακός
Syriza|1i4|0z2////ΣΥΡΙΖΑ
Kathimerini|1i4|Ca9////Καθημερινή
Mubadala|0h|0o7////مبادلة
Al Jazeera|2j6////الجزيرة
Rashtriya Swayamsevak Sangh|1w8|6yamse9
Vishwa Hindu Parishad|8va Hindu9
Bharatiya Janata|3ti9|12|19
Naxalite|1e4
Naxalites|1e5
Shiv Sena|2s3|0a5////शिवसेना
Bharatiya Janata Party|18|9tiya Jan9|Bhartiya Janta Party////भारतीय जनता पार्टी
Aam Aadmi Party|19|5m Aa9////आम आदमी पार्टी
Trinamool Congress|3ul9////তৃণমূল কংগ্রেস
Lok Sabha|2s4|11////लोक सभा
Rajya Sabha|2s4////राज्य सभा
Maha Kumbh|2k4|Maha Kumb////महाकुंभ
Kumbh Mela|15|0a5////कुंभ मेला
Navratri|0a5|3arath2////नवरात्रि
Hindutva|1w1|13////हिंदुत्व
Khmer Rouge|2gu1|19
Nahdlatul Ulama|2a9|4dhla9|2ha9
Muhammadiyah|2oh9|17
Jemaah Islamiyah|12|Jemaah Islamiya|6amaah 9|3'ah 9
Laskar Jihad|0h9
Ahmadiyya|2ah|12
Quds Force|1o8|Al-Q9|K9|Gho8////نیروی قدس
Tasnim|1ee1////تسنیم
Kayhan|1e4|2ei3////کیهان
Majlis|1e1////مجلس
Harakat al-Nujaba|0Hezbollah 9|3et 9////حركة النجباء
Saraya al-Salam|1s6////سرايا السلام
Rudaw|1oo3////ڕووداو
Feyli|2ai2////فەیلی
Baath|0'3|2s////البعث
Baathist|0'6|1'5////بعثي
Yedioth Ahronoth|Yediot Ahronot|Yediot Aharonot
Otzma Yehudit|0h8|3zm9|2sm9////עוצמה יהודית
Shas|0s////ש"ס
Degel HaTorah////דגל התורה
Yisrael Hayom|Isr9
Haaretz|0'5|1s////הארץ
Lehi|0c2
Rodong Sinmun|Nodo9|0h5|Nodong Sh5////로동신문
Juche|Ch4////주체
Chosun Ilbo|1o6|Joseo6////조선일보
JoongAng Ilbo|5unga7|Chunga7////중앙일보
Dong-A Ilbo|2a5|Tonga5////동아일보
Hankyoreh|1g5|1 K5|Hankyore////한겨레
Hwasong|0e3|1u2////화성
Taepodong|D8|1 D3////대포동
Chongryon|5sen Sore1|1u1////총련
Cheong Wa Dae|2o9|5wad2////청와대
Hyundai|1y|1e////현대
Taekwondo|5 Kwon D1|0-2////태권도
Hangul|0e2|0'3////한글
kimchi|1ee|g5////김치
Kyrgyz|Kirghiz|Kirgiz|0h2
Al-Akhbar|al-Akhba2|e8////الأخبار
Al-Manar|al-Mana2|e7////المنار
An-Nahar|al6|2n4////النهار
Al-Mayadeen|al-Mayadin|el9////الميادين
Kataeb Party|1i7|1'i7////حزب الكتائب
Amal Movement|1al9////حركة أمل
Polisario Front|1sa9
Makhzen|1g4////مخزن
Amazigh|1k1////أمازيغ
Al-Qaida|al-Qae2/Q34490/ap guardian=al-Qaida;reuters cnn=al Qaeda;bbc aljazeera=al-Qaeda;nyt=Al Qaeda;afp=Al-Qaeda//القاعدة
Al-Shabab|al-Shaba2//ap bbc aljazeera=al-Shabab;guardian cnn=al-Shabaab;reuters=al Shabaab;afp=Al-Shabaab//الشباب
Hezbollah|1i7|4izba4|4izbu4|1a4|1u4|2is6////حزب الله
Taliban|1e3////طالبان
Houthi|14
Houthis|15
Hashd al-Shaabi|2ed 9|13|2id 9|36|5ed 6////الحشد الشعبي
Kataib Hezbollah|3'ib 9|3eb 9|6etaib 9|1i7|4izba4|5eb Hi7////كتائب حزب الله
Asaib Ahl al-Haq|0q|1e5|5saib A9////عصائب أهل الحق
Jabhat al-Nusra|1n6|0h|1o3////جبهة النصرة
Hayat Tahrir al-Sham|8'at Tahri9|1s5|1sh5|1C3|9iat Tahri9|1e6////هيئة تحرير الشام
Ahrar al-Sham|1sh5|1s5|1C3////أحرار الشام
Jaish al-Islam|3ysh9|4eish9////جيش الإسلام
Jaish al-Adl|1y9|1u5|2ei9////جيش العدل
Ansar al-Sharia|0h|0'1|1sh7////أنصار الشريعة
Ansar Beit al-Maqdis|4ayt 9|4ait 9|1e1////أنصار بيت المقدس
Izz al-Din al-Qassam|6d-Din 9|7el-Deen 9|6d-Deen 9|7el-Din 9|Ezz al-Din al-Qassam|Ezz el-Din al-Qassam////عز الدين القسام
Izzedine al-Qassam|Ezzedine 9|4din 9|4dine 9|Ezzedeen 9|Ezzeddin 9////عز الدين القسام
al-Mourabitoun|19|8urabit2////المرابطون
Ennahda|0h1|al-N4|N4|An-N4////حركة النهضة
Janjaweed|2i1|1i1|Jingaweit////الجنجويد
Peshmerga|1a3|1i3|1 M4////پێشمەرگە
Basij|0s3////بسیج
Ansarullah|1a4|1o4|1 A4|1 U4////أنصار الله
Mujahedeen-e-Khalq|4idee9|8ojahedi9|2i9////مجاهدین خلق
Hizb ut-Tahrir|2al7|1a8////حزب التحرير
Fatemiyoun|1i6|12|5imiy2////لواء فاطميون
Zainabiyoun|1y8|1e9|1e6////لواء زينبيون
Fatah al-Islam|2h9|2eh9////فتح الإسلام
Yisrael Beiteinu|12|Israel9|4yte2|Israel Beitenu////ישראל ביתנו
Shin Bet|0h////שב"כ
Knesset|0h////הכנסת
Haganah|Hagana////ההגנה
Yazidi|1e4|E4
Yazidis|1e5|E5
Tigrayan|2e2
Tigrayans|2e3
Asharq al-Awsat|3raq9////الشرق الأوسط
al-Masry al-Youm|1i8|11////المصري اليوم
al-Arabiya|0y2|0h////العربية
Rohingya|11|2j1|0i2
Rohingyas|12
Rastriya Swatantra Party|Rashtriya Swatantra Party|4otan9////राष्ट्रिय स्वतन्त्र पार्टी
Singha Durbar|17|1a4////सिंहदरबार
Lashkar-e-Taiba|1yya2|1o3|1i6|0yy3|1ye2|0y3|5i-Tayya2
Jaish-e-Mohammed|1a1|6uhamma1|1i9|13|9i-Muhamma1
Lashkar-e-Jhangvi|1i8|4angh2
Jamaat-ud-Dawa|0h|Jama'at-ud-Da'wah|1l5|19
Jamaat-e-Islami|1i7|2t9|2'at9
Sipah-e-Sahaba|1i7
Harkat-ul-Mujahideen|8akat-ul-M9|1e4|2i1
Hizbul Mujahideen|1e4|2i1|4edi1|1a4
Tehrik-e-Taliban|3eek-9|1i8|4eek-i8
Tehreek-e-Insaf|2i9|5ik-i6|1i6
Tehreek-e-Labbaik|1i8|4ik-9|14
Muttahida Qaumi Movement|Mutahida Qaumi Movement|4uami9
Baloch|1u2|0u2////بلوچ
Jamiat Ulema-e-Islam|1i6|8-e-Ulema6|2am9////جمیعت علمائے اسلام
Jamaat-ul-Ahrar|2t9////جماعت الاحرار
Balochistan Liberation Army|Baluchistan Liberation Army|Balochestan Liberation Army////بلوچ لبریشن آرمی
Ahmadi|1e2///Ahmadi Nejad/احمدی
Pakistan Tehreek-e-Insaf|2i9|1i6|5ik-i6////پاکستان تحریک انصاف
Abu Sayyaf|2af1|13|0f
Wagner Group|Vag9
Rossiya Segodnya|2a9|1i1|4ja s7|Rossia segodnia|Rossija segodnia|Rossia segodnja|7segodnj1|Rossija segodnja////Россия сегодня
Izvestia|0y1|0j1////Известия
Komsomolskaya Pravda|1i8|4ja p5////Комсомольская правда
Moskovsky Komsomolets|4iy Ko9|4ii Ko9|4i Ko9|4ij ko9|3i ko9|3y ko9|Moskovsky komsomolec|Moskovski komsomolec|Moskovskiy komsomolec|Moskovskii komsomolec|Moskovskij komsomolec|Moskovskyi komsomolec|Moskovskyy komsomolec////Московский комсомолец
Novaya Gazeta|1i8|4ja g5////Новая газета
Nezavisimaya Gazeta|1i8|4ja g5////Независимая газета
Rossiyskaya Gazeta|4iska9|4ska9|4ia g5|4ja g5|8iskaia g5|8iskaja g5|8jskaya g5|8jskaia g5|8jskaja g5////Российская газета
Krasnaya Zvezda|1i8|4ja z5////Красная звезда
Ekho Moskvy|1c9|1i|19////Эхо Москвы
Roscosmos|1k5////Роскосмос
Rosoboronexport|1ks4////Рособоронэкспорт
Roskomnadzor|1c8////Роскомнадзор
Rosgvardia|0i2|0y1|0j1////Росгвардия
Spetsnaz|1z3|4znas|spec3////спецназ
CSKA Moscow|TsS9|Tsska Moskva|Cska Moskva////ЦСКА Москва
Lokomotiv Moscow|0e7|3kva////Локомотив Москва
Anzhi Makhachkala|6ji Ma9|18|Anzi Mahackala////Анжи Махачкала
Krylia Sovetov|0i4|1y9|0y9////Крылья Советов
Surgutneftegas|1z////Сургутнефтегаз
Vnesheconombank|1k8|3ek8////Внешэкономбанк
Yukos|0o4|I4|J4////ЮКОС
Sukhoi|1y|1j|4hoy|13|4hoj///Sukhoy Log/Сухой
Rosneft|0y3////Роснефть
Rosatom|0s5////Росатом
Sovcomflot|1k6////Совкомфлот
Vedomosti|W8////Ведомости
Kommersant|0ie////Коммерсантъ
Okaz|U3////عكاظ
Sinhalese|0g6
Janatha Vimukthi Peramuna|Janata Vimukti Peramuna|2i9
Sinhala|0g4|0l2////සිංහල
Faylaq al-Rahman|5ilaq 9////فيلق الرحمن
Noureddine al-Zinki|Nour al-Din al-Zenki|9ureddin9|6 al-Din9////نور الدين زنكي
Alawite|1ou3|0l6////علوي
Alawites|1ou4|0l7////علويون
Druze|1s1|Druz////دروز
Shabiha|0b4|1ee2////شبيحة
Kuomintang|Guomind3|0g4////國民黨
Tajik|0d3|1dzh2
Tajiks|0d4|1dzh3
Galatasaray|0s5|1 S4////Galatasaray
Fenerbahce|0h1|2ch1////Fenerbahçe
Cumhuriyet|0r5////Cumhuriyet
Hurriyet|15////Hürriyet
Euromaidan|1y3|Yev8|Yevromay3|Jevromaj3|1v8|6vromay3|6vromaj3////Євромайдан
Aidar Battalion|5ydar 9
Pravy Sektor|0i8|0i7|2y s5|3i s5|2j s5////Правий сектор
Batkivshchyna|1i2|15|3c3|4chi2|4ci2////Батьківщина
Naftogaz|1h2////Нафтогаз
Energoatom|1h5|Ye9////Енергоатом
Ukrenergo|1h1////Укренерго
PrivatBank|1y7////ПриватБанк
Ukrainska Pravda|3yins9|0ay8|2ia p5|2ja p5|7jinska p5////Українська правда
Shakhtar Donetsk|1yo9|1e9|4hta9|Sahtar Doneck////Шахтар Донецьк
Ukrzaliznytsia|11|4itsy1|1y1|3cj1|1i4|4icj1////Укрзалізниця
Ukroboronprom////Укроборонпром
Holos|G4////Голос
Suspilne|0oy1////Суспільне
Tuareg|0o5///Volkswagen Touareg|VW Touareg
Tuaregs|0o6
Fulani|0o5
Ansar Dine|1Edd3|Ansar Din
Seleka|1c1
#term safe
Pashto|1u4|1u|Pushtu////پښتو
Diwali|1v3
Ganesh Chaturthi|1a 9
Quran|Ko3|0'2//guardian=Qur'an;reuters=Koran;bbc=Koran until 2017-01-01, Quran/Laura Koran/القرآن
Rosh Hashanah|Rosh Hashana
Hanukkah|Chanu3|2nu3|13
Eid al-Fitr|1u6|1e6|I9////عيد الفطر
Eid al-Adha|1u6|1e6|I9////عيد الأضحى
Ashura|0o3////عاشوراء
Arbaeen|1i1////الأربعين
Nowruz|1oo1|2ro2|3roo1|13|0o2|1a4////نوروز
Sukkot|2cc2|0h|4ccoth////סוכות
Shavuot|0h////שבועות
Haredi|Ch5////חרדי
Haredim|Ch6////חרדים
Hasidic|Chas5|0s5|Ch6
Simchat Torah|19|1s6////שמחת תורה
Kaaba|0'3|0h////الكعبة
Wahhabi|14
Wahhabism|16
Novichok|0t4|0c1|12////Новичок
Kinzhal|0d4|2j2|12////Кинжал
Oreshnik|1y1|13////Орешник
Ramadan|0h2|2z2///Ramzan Kadyrov|Ramadan Shallah/رمضان
Hajj|1d1///el Hajj/الحج
Umrah|Umra|O4////العمرة
Sharia|0h|0'1|1'ah////شريعة
Shia|0'1|0h////شيعة
Shiite|0'3////شيعي
Shiites|0'4////شيعة
Prophet Muhammad|6ohamme1|1o6|6ohame1////النبي محمد
Salafi|1y|0a3////سلفي
Mujahideen|1e4|2i1|4edi1|Mojahedin///Mujahedeen-e-Khalq|Mojahedin-e-Khalq/مجاهدين
Ayatollah////آیت‌الله
Fatwa|0h////فتوى
Iftar|E4////إفطار
Hadith|1ee2////حديث
Burqa|1k1|0h////برقع
Niqab|1k2|0a2////نقاب
Intifada|0h|1e4////انتفاضة
Nakba|0h|1q2////النكبة
Yom Kippur|13|0o2////יום כיפור
Purim|1oo3////פורים
Chabad|H4////חב"ד
Bar Mitzvah|Bar Mitzva
Holodomor|G8////Голодомор
#place safe Armenia|Armenian
Yerevan|E5|J6////Երևան
Gyumri|14|1i4////Գյումրի
Etchmiadzin|19|8jmiats2|0e////Էջմիածին
Syunik|1i4////Սյունիք
Jermuk|Dzh5|Dj5////Ջերմուկ
Tavush|0o3////Տավուշ
Ijevan|0d5|1dzh4////Իջևան
Gegharkunik|1g4|0o4////Գեղարքունիք
Zangezur|0o2|0h4|1a3|1e6
Metsamor|2dz4////Մեծամոր
Dilijan|1zh2////Դիլիջան
Vayots Dzor|1z5////Վայոց ձոր
Noyemberyan|1i2////Նոյեմբերյան
Zvartnots|1z////Զվարթնոց
Artsakh|2z3////Արցախ
#place anchored Armenia|Armenian
Meghri|12////Մեղրի
Hrazdan|R5////Հրազդան
#place safe Azerbaijan|Azerbaijani|Azeri
Karabakh|1g1|Garabagh|Qarabagh
Aghdam|13
Jabrayil|5ebra2|Dzhebra2|12
Zangilan|1e3|1e6
Qubadli|G6|Kubatly|Gubadly
Lachin|0t4|2ç2
Kalbajar|1e6|4elbad3|5elbadzh2
Khojaly|1i|0d4|1dzh3
Khojavend|1a2
Hadrut|G5
Martakert|1d5
Ganja|0y4|0d2|Gyandzha
Sumgait|0y2|2qay2
Nakhchivan|3iche3|4xc4|3ije3
Mingachevir|6echau1|3ec4
Baku|0o1
Gabala|Q5
Lankaran|4enko3|1e6
Shamakhi|6emakha
Absheron|1p6
Gobustan|Q7
Horadiz|G6
Azerbaijan|0d3|1dzh2|13
#place anchored Azerbaijan|Azerbaijani|Azeri
Fuzuli|1i4|2izo3
Sheki|1a2
#place safe Latvia|Latvian|Estonia|Estonian|Lithuania|Lithuanian
Tallinn|11
Jurmala|Y6
Liepaja|1y1
Ivangorod|1h4
Daugavpils|0l2
Saaremaa|11
#place safe Bangladesh|Bangladeshi|Bangladeshis
Sylhet|1i4////সিলেট
Narayanganj|1o2
Bhasan Char|3ash7|0h7
Kutupalong|1a6
#place safe Belarus|Belarusian|Belarussian
Mogilev|Mahileu|1yo1|Mahilou|Mahiliou|Magilyov|Mahilyow|Magilyou|1a5////Магілёў
Vitebsk|1ci4|0sy4|0s4|0si4////Віцебск
Bobruisk|1y2|1a6|5abruy2|5abruj2////Бабруйск
Baranovichi|6avichy|5avichy1|6avichyy|6avichiy|1a5|6avichyj|6avicy|5avicy1|6avicyy|6aviciy|5avic1|6avicyj////Баранавічы
Mozyr|1a3////Мазыр
Soligorsk|4alih4|1a7////Салігорск
Molodechno|Maladzyechna|Maladzechna|Maladechna|Maladziechna|Maladecna////Маладзечна
Novopolotsk|7avapola3|Navapolack////Наваполацк
Polotsk|1a3|3ac1////Полацк
Zhodino|3zina|1a|Zodina////Жодзіна
Rechitsa|1y3|4yc1////Рэчыца
Osipovichi|1y|Asipovichy|Asipovichyi|Asipovichyy|Asipovichiy|A9|Asipovichyj|Asipovicy|Asipovicyi|Asipovicyy|Asipoviciy|Asipovici|Asipovicyj////Асіповічы
Astravets|Ostro4|0y3|0i3|2c////Астравец
Bruzgi|1y|1h1////Брузгі
Oshmyany|Ashmi3|A7|Ashmyanyi|Ashmyanyy|Ashmyaniy|Ashmyani|Ashmyanyj|Ashmianyi|Ashmianyy|Ashmianiy|Ashmiani|Ashmianyj|Asmj3|Asmjanyi|Asmjanyy|Asmjaniy|Asmjani|Asmjanyj////Ашмяны
Zyabrovka|1i7|6iabrau2|1a3|2aw2|2au2|5iabra3|5jabra3////Зябраўка
Machulishchi|13|1y|0y1|1yy|0y|1yj|9uliscy|8uliscy1|9uliscyy|9ulisciy|8ulisc1|9uliscyj////Мачулішчы
Novogrudok|1e1|Navahrudak|Navagrudak////Навагрудак
Kurapaty|1o4|0i|0y|0i1|1i|0j////Курапаты
Okrestina|0s3|Akrests3|A8////Акрэсціна
Belovezhskaya Pushcha|9avezhskay9|13|Belavezhskaia pushcha|Belavezhskaja pushcha|Bielaviezhskaya pushcha|Bielaviezhskaia pushcha|Belavezskaya pusca|Belavezskaia pusca|Belavezskaja pusca////Белавежская пушча
Nesvizh|1ia5|1ya5|Njasviz////Нясвіж
Berezina|1ia6|1ya6|1ja6////Бярэзіна
Belarus|0y6|0i6////Беларусь
Gomel|Homi2|H4|0i2|Homy2////Гомель
Grodno|Hrodna|1a|Horadnia////Гродна
Minsk|0e3|1e3////Мінск
Luninets|3iec|0i3|2c////Лунінец
Slutsk|2c1////Слуцк
Orsha|Vo4|0c2////Орша
#place anchored Belarus|Belarusian|Belarussian
Borisov|Barysau|3ary3|Barysaw////Барысаў
Svetlogorsk|2ah4|1a5|5ietlah4////Светлагорск
#place anchored Bulgaria|Bulgarian
Ruse|1ous2////Русе
#place safe Bulgaria|Bulgarian
Plovdiv|1w3////Пловдив
Vidin|W4////Видин
Pleven|2na////Плевен
Belene|0h////Белене
#place safe China|Chinese|Beijing
Xinjiang|Sink4|0g5////新疆
Urumqi|1ch1
Kashgar|2x3
Yarkand|1t
Turpan|1f2
Ghulja|14
Shigatse|Xigaze|X6|1z1
Guizhou|Kweichow///Kweichow Moutai/贵州
Guangdong|Kwangtu2////广东
Guangxi|Kwangsi////广西
Zhejiang|Chek4////浙江
Jiangsu|K6////江苏
Jiangxi|Kiangsi////江西
Shaanxi|4ens1////陕西
Shanxi|1s1///Oberlin Shansi/山西
Hebei|2op2|Hopeh////河北
Hubei|3peh|1p2////湖北
Anhui|1we1////安徽
Gansu|K4////甘肃
Qinghai|Ts6|Ch6////青海
Heilongjiang|4ungk4////黑龙江
Chengdu|1t1////成都
Hangzhou|4chow////杭州
Fuzhou|Foochow////福州
Guilin|Kwe4////桂林
Zhengzhou|Chengchow|12////郑州
Lanzhou|4chow////兰州
Shenzhen|12|0g4////深圳
Ningbo|1p1////宁波
Yan'an|3en2////延安
Harbin|Kh5////哈尔滨
Hohhot|2uhe3|1u4////呼和浩特
Tiananmen|1e6|13|0n6|4ena3|1e4////天安门
Yangtze|1s1|3zi///Yangtse Incident
Chongqing|4ungk3|4ungch3|1ch3////重庆
Tianjin|3ents2|3en-ts2////天津
Sichuan|1ze5|4zechw2|1et5///Szechuan peppercorn|Szechuan sauce|Szechuan restaurant|Szechuan cuisine|Szechwan restaurant/四川
Shenyang|0-4////沈阳
Qingdao|Tsingt2|Ts6///Tsingtao Brewery|Tsingtao beer/青岛
Xiamen|Amoy|Hs5////厦门
Suzhou|Soochow|4chow////苏州
Shantou|Swatow////汕头
Dalian|Talien|3ire1////大连
Zhuhai|C5////珠海
Lhasa|1l3|0s2////ལྷ་ས
Aksu|1q2////ئاقسۇ
Zhongnanhai|Chu8|4 Nan H2////中南海
Beidaihe|Peitaiho////北戴河
Paracel|0l////西沙
Xishuangbanna|Sipsongp4////西双版纳
Henan|1o3///Honan Chapel/河南
#place safe China|Chinese|Beijing|Hong Kong
Macau|1o//official=Macao/Macao Affairs|Macao Special Administrative Region|Macao Daily News|Macao Greater Bay Area|Zhuhai-Macao Bridge/澳門
#place anchored China|Chinese|Beijing
Hotan|Kh4///Kingdom of Khotan
Fujian|3kie1////福建
Shandong|2tu2|0g4///Shantung silk|silk Shantung/山东
#place anchored China|Chinese|Beijing|Vietnam|Philippines|Philippine
Spratly|0e1
#place never
Beijing|Pek3/Q956///北京
Guangzhou|Canton
Nanjing|1k3
Gurugram|5gaon////गुरुग्राम
Odisha|Orissa////ओडिशा
Puducherry|3ondi6|7ondiche2////புதுச்சேரி
Kochi|Cochin////കൊച്ചി
Mumbai|Bombay/Q1156
Kolkata|Calcut2/Q1348
Chennai|Madras/Q1352
Bengaluru|Bangalore/Q1355
Almaty|2-Ata
Yangon|Rango2
Myanmar|Burma/Q836
Artemivsk|3yomo3////Артемівськ
#place anchored Kenya|Kenyan|Kenyans|Nairobi
Mombasa|0s2///Reg Mombassa
Garissa|12
#place safe Egypt|Egyptian|Egyptians
Sharm el-Sheikh|1a8|Sharm el-Sheik|2ash7|1a3|1C5////شرم الشيخ
el-Arish|1ee2////العريش
Sheikh Zuweid|2aye1|1a2|3owa2|14////الشيخ زويد
Bir al-Abd|0e1|0e9|1e5////بئر العبد
Ismailia|0y1|1yah////الإسماعيلية
Zagazig|5qaziq////الزقازيق
Assiut|2y2|1y2|14|0o2////أسيوط
Sohag|1j////سوهاج
Aswan|1su2|1sou2////أسوان
Beni Suef|1a7|0i1|Bani Sweif|1way1|Bani Suwayf////بني سويف
Fayoum|2iy2|1y2|12|0y4///Fayum mummy|Fayum mummies|Fayum portrait|Fayum portraits/الفيوم
Kafr el-Sheikh|1a8|Kafr el-Sheik////كفر الشيخ
Qalyubia|0y1|4ubiy1|3oubiy1|Kaliobeya|4ioubiy1|0o4////القليوبية
Dakahlia|5qahliy1|0y1|1ey1|1q5////الدقهلية
Monufia|2eno4|Menoufiya|0o4|Minufiya|3ofey1|Menoufeya////المنوفية
Gharbia|0y1|1ey1////الغربية
Hurghada|13|0r2////الغردقة
Marsa Matrouh|Mersa Matruh|12|3ers9////مرسى مطروح
Imbaba|E5////إمبابة
Rabaa al-Adawiya|0h|4ia a9|1e2|1e9|3'a a9////رابعة العدوية
Nag Hammadi|0aa8|0a8|14////نجع حمادي
Ain Sokhna|1u4|E9|5yn Su4|0u4////العين السخنة
Luxor|0o4////الأقصر
Damietta|Dumyat|1e////دمياط
Giza|0h|1eh////الجيزة
Siwa|0h|1ee2////سيوة
Dahab|0h4////دهب
Zamalek|1i1////الزمالك
Nuweiba|1a3|3e2////نويبع
Helwan|1i4|1ou2////حلوان
#place anchored Egypt|Egyptian|Egyptians
Mansoura|13|0h////المنصورة
Mahalla|0h////المحلة
Minya|1i1|Menia////المنيا
Beheira|0h////البحيرة
Sharqia|0y1|1k2|1yah////الشرقية
#place safe Ethiopia|Ethiopian|Ethiopians
Addis Ababa|1e2|7is Abe2|19|0b4////አዲስ አበባ
Mekelle|12|1a5|3aka3|2'e2////መቐለ
Tigray|1i////ትግራይ
Axum|1ks2////አክሱም
Adwa|0o2|0u2////ዓድዋ
Adigrat|0d6
Humera|3imo2
Bahir Dar|1a5|1e5|15
Lalibela|0l2
Kombolcha|C8|1e7
Woldiya|1e5|11|Weldia
Debre Berhan|1i4|2re3
Mai Kadra|1C4
Oromia|0y1
Benishangul-Gumuz|1a1|5eshan9
Wollega|2e4|1e5|4alla2|1a2
Jijiga|0g4
Dire Dawa|1u1|1e7
Harar|0r3
Shashamane|3eme2|1e2|1e4
Gambella|12
Hawassa|A5
Welkait|1o5|Wolqayt|1y1|4olkay2|Wolkayt|3qay1
Zalambessa|12|1n5
#place safe Eritrea|Eritrean
Badme|0i2
Asmara|1e2////ኣስመራ
Massawa|1u1|14
Assab|1e1
#place anchored Ethiopia|Ethiopian|Ethiopians
Gondar|1e1////ጎንደር
Dessie|11
#place safe Georgia|Georgian
Tskhinvali|Tskhinval|17////ცხინვალი
Sukhumi|1o5|Sukhum|14////სოხუმი
Kutaisi|0o6////ქუთაისი
Batumi|0o3////ბათუმი
Zugdidi|0o6////ზუგდიდი
Rustavi|0o6////რუსთავი
Ochamchire|1a////ოჩამჩირე
Gudauta|0o3////გუდაუთა
Adjara|14|Ajaria|3zhari1|0i1////აჭარა
Abkhazia|0y1|15|1s2////აფხაზეთი
Ossetia|15|4etiy1|0y1
Mtskheta|14|1z5////მცხეთა
Javakheti|0a|Dzh8////ჯავახეთი
Akhalkalaki|19////ახალქალაქი
Akhaltsikhe|19////ახალციხე
Kakheti|0a|14////კახეთი
Svaneti|0a////სვანეთი
Pankisi|0s2////პანკისი
Akhalgori|17////ახალგორი
Borjomi|1zh3|1dzh3////ბორჯომი
Anaklia|0y1////ანაკლია
Enguri|I5////ენგური
Signagi|3hnagh1|0h4////სიღნაღი
Verkhny Lars|0i6|1ii5|1i5|1ij5|18|3hni6|4hnii5|4hni5|4hnij5////Верхний Ларс
#place safe Greece|Greek
Thessaloniki|18|1a////Θεσσαλονίκη
Piraeus|2ea2|13|Peiraias|3ea1////Πειραιάς
Heraklion|I7|Iraklio|Heraklio|0e3////Ηράκλειο
Chania|K5////Χανιά
Rethymno|0n|1i3|4imnon////Ρέθυμνο
Lesbos|1v2////Λέσβος
Chios|K4|H3////Χίος
Evia|0vo2|0v3////Εύβοια
Kefalonia|Ceph6|C8|0l5////Κεφαλονιά
Zakynthos|1i5////Ζάκυνθος
Mytilene|3ini|Mitilini////Μυτιλήνη
Idomeni|Ei6////Ειδομένη
Alexandroupolis|Alexandroupoli////Αλεξανδρούπολη
Kavala|0l2////Καβάλα
Ioannina|Y6////Ιωάννινα
Nafplio|0n|5vplion////Ναύπλιο
Trikala|0k4////Τρίκαλα
Missolonghi|1e9|Mesolongi|Messolongi////Μεσολόγγι
Mykonos|1i5////Μύκονος
Kythira|1e2|1i5////Κύθηρα
Kastellorizo|Cas9|16////Καστελλόριζο
Agathonisi|0s2////Αγαθονήσι
Farmakonisi|0s2|Pha9////Φαρμακονήσι
Skyros|1i3////Σκύρος
Aegina|E4////Αίγινα
Spetses|2ai////Σπέτσες
Lavrio|0n////Λαύριο
Elefsina|2s////Ελευσίνα
Syntagma|1i6////Σύνταγμα
Exarchia|0e2|13////Εξάρχεια
Peloponnese|1us|1os|14////Πελοπόννησος
Amorgos|0h2////Αμοργός
Kalymnos|1i4////Κάλυμνος
Pyrgos|1i4////Πύργος
Argostoli|0on////Αργοστόλι
Aigio|E3|0n////Αίγιο
Halkidiki|Ch8|Kh8////Χαλκιδική
Larnaca|1k1////Λάρνακα
Paphos|2f2///Pafos FC/Πάφος
Ayia Napa|1g7|16////Αγία Νάπα
Kyrenia|3ery3////Κερύνεια
Varosha|1i1////Βαρώσια
Patras|Patra////Πάτρα
Pylos|1i3////Πύλος
Evros|1b3////Έβρος
Kastoria|C7////Καστοριά
Gavdos|1u3////Γαύδος
Kalamata|C7////Καλαμάτα
Famagusta|1o3|Ammochostos////Αμμόχωστος
Limassol|Lemesos|13////Λεμεσός
Akrotiri|1c6////Ακρωτήρι
#place anchored Greece|Greek
Ikaria|1c4////Ικαρία
#place safe Emirates|Emirati|UAE|Qatar|Qatari|Bahrain|Bahraini|Oman|Omani|Kuwait|Kuwaiti
Fujairah|Fujaira|1e4|1y3////الفجيرة
Ras al-Khaimah|Ras al-Khaima|4yma|1e9|1y3////رأس الخيمة
Umm al-Quwain|1ai4|4ayway1|2 9|1y1////أم القيوين
Sharjah|Sharja////الشارقة
Abu Dhabi|2Z3|13|0o7////أبو ظبي
al-Dhafra|0h////الظفرة
Jebel Ali|3aba5|1a7////جبل علي
al-Udeid|1a2|2ay1|1O4////العديد
Lusail|1y1////لوسيل
al-Wakrah|al-Wakra////الوكرة
Ras Laffan|13////رأس لفان
Manama|0h////المنامة
Muharraq|13|1o6////المحرق
Sitra|0h////سترة
Diraz|1u3////الدراز
Ajman|0d4////عجمان
Sohar|1u3////صحار
Nizwa|1a3////نزوى
Dhofar|Zu3|1u3////ظفار
Khasab|0s3////خصب
#place safe Oman|Omani
Muscat|3asq2|1a4////مسقط
Duqm|0u1////الدقم
Musandam|1a6|0s6////مسندم
#place anchored Oman|Omani
Salalah|Salala////صلالة
#place safe India|Indian|Indians
Ahmedabad|1a5////અમદાવાદ
Srinagar|0h7
Visakhapatnam|1ha9|3hak7|0a3
Thiruvananthapuram|8iruvana9|29
Tiruchirappalli|5hiruch9|15
Guwahati|3au4///Gauhati High Court
Ghaziabad|17
Bhubaneswar|0h3|4nesh3
Muzaffarnagar|2za8|18|1e6
Muzaffarpur|2za6|16
Haridwar|14////हरिद्वार
Vrindavan|1b2
Ayodhya|1i1|12////अयोध्या
Ladakh|3hak////लद्दाख
Pahalgam|1e4
Baramulla|12|0h
Shopian|0y2
Kupwara|1d1
Rajouri|1a3
Bandipora|1e
Arunachal Pradesh|3ncha9
Himachal Pradesh|3ncha9
Uttarakhand|17|15////उत्तराखण्ड
Chhattisgarh|19|17////छत्तीसगढ़
Jharkhand|13////झारखण्ड
Tamil Nadu|0i2////தமிழ்நாடு
Telangana|1e5////తెలంగాణ
Kerala|1e2////കേരളം
Maharashtra|13////महाराष्ट्र
Haryana|0i4////हरियाणा
Cooch Behar|1i3|Koch Bi3
Darjeeling|2i4
Sabarimala|0h9|16
Rameswaram|0h5
Kanchipuram|1ee5
Nashik|12////नाशिक
Malegaon|2oa1
Godhra|3hod2
Churachandpur|13
Dantewada|1r1|1v3
Gadchiroli|1rh7
Manipur|2ore////मणिपुर
Prayagraj|1 R2////प्रयागराज
Varanasi|Benares|Banaras////वाराणसी
Wayanad|13|V6|3y3////വയനാട്
Shimla|14////शिमला
Uttarkashi|1 K4////उत्तरकाशी
Joshimath|1 M3////जोशीमठ
Galwan|0a2////गलवान
Kargil|1ee1////कारगिल
Pulwama|1v3////پلوامہ
Kishtwar|0a3|14////کشتواڑ
Kulgam|0u1////کولگام
Meitei|1e3|0h2|1a4////मैतेई
#place safe India|Indian|Indians|Pakistan
Punjab|0u1
#place safe Cambodia|Cambodian|Cambodians
Phnom Penh|Phnom Pen|18|17|3hen////ភ្នំពេញ
Siem Reap|1a6|2ie1
Angkor Wat|17|16|1V2
Battambang|17|1e5
Sihanoukville|17
Preah Vihear|2hre9|12|1r7
Tuol Sleng|2ou7|1a2
Choeung Ek|17|15
Kampong Cham|2om9
Kampong Thom|2om9
Anlong Veng|19
#place safe Indonesia|Indonesian|Indonesians
Jakarta|Dj6
Yogyakarta|Jogj6|J9|1j6
Surabaya|1j1
Aceh|0h2|1tj2
Banda Aceh|0r5|0h2
Makassar|13
Borobudur|1o3
#place safe Iran|Iranian|Iranians
Tabriz|1e4////تبریز
Kermanshah|1i8////کرمانشاه
Ahvaz|1w2////اهواز
Khuzestan|1i4|0o7|1oo6////خوزستان
Bushehr|3ire|0o6|2i1////بوشهر
Bandar Abbas|1e7////بندر عباس
Chabahar|0h5|1e3////چابهار
Zahedan|1i3////زاهدان
Sistan and Baluchestan|1i4|4ochi4////سیستان و بلوچستان
Sistan-Baluchestan|1i4|4ochi4////سیستان و بلوچستان
Urmia|0y1|Orumieh|Orumiyeh|3umiyeh|Oroumieh////ارومیه
Sanandaj|1e1////سنندج
Saqqez|13|2gh2|2i1////سقز
Javanrud|0o2////جوانرود
Piranshahr|11////پیرانشهر
Karaj|0d1////کرج
Qazvin|Gh5|K5////قزوین
Hamadan|1e3////همدان
Mazandaran|1e3////مازندران
Gilan|0u4////گیلان
Neyshabur|6ishap2|1i6|0o2|5ishabo2|1oo1////نیشابور
Dezful|0o2////دزفول
Khorramabad|17|1u8////خرم‌آباد
Khorramshahr|18|1u9////خرمشهر
Lorestan|3uri4|1i4////لرستان
Khorasan|1u5|0s3////خراسان
Asaluyeh|0s7|0o4|2salo4////عسلویه
Qeshm|1i3////قشم
Alborz|Elbu2|E5////البرز
Damavand|5emave2////دماوند
Sarpol-e Zahab|1o3|1u9////سرپل ذهاب
Varzaqan|1gh2////ورزقان
Natanz|0t4|1s////نطنز
Qom|Gh2|Ghum////قم
Shiraz|1ee3////شیراز
Parchin|0t4////پارچین
Ardabil|1e3////اردبیل
Kharg Island|1k7////خارک
Khondab|1a4////خنداب
Mahabad|1e5////مهاباد
#place anchored Iran|Iranian|Iranians
Fordow|Fordo////فردو
#place safe Iraq|Iraqi|Kurdish|Kurdistan
Irbil|E4|A4//reuters guardian nyt cnn aljazeera=Erbil;afp=Arbil//أربيل
Fallujah|Falluja|2oo3|5uja//bbc=Falluja//الفلوجة
Basra|0h////البصرة
Mosul|0s3////الموصل
Kirkuk|1a4|0o2////كركوك
#place safe Iraq|Iraqi|Iraqis|Kurdish|Kurdistan
Ramadi|1u4////الرمادي
Tikrit|1a4|1e4////تكريت
Samarra|0h|2ma2////سامراء
Baquba|0o3|0h|0a5////بعقوبة
Karbala|1e5|4erbe2////كربلاء
Nasiriyah|6siriya|Nasiriya|0s7|15|2ya////الناصرية
Diwaniyah|Diwaniya|2ya|Dewaniya////الديوانية
Nineveh|3wa|4awa|1a1|2a////نينوى
Dohuk|Duhok|1a3|Dihok|1u3|Dahok////دهوك
Zakho|2x1|1u////زاخو
Halabja|0h|1ch1////حلبجة
Makhmur|0o2|1oo1|2x3////مخمور
Qaraqosh|Karak3|1u2|Karaku2|1k3////قرقوش
Bartella|1a3|2i2////برطلة
Bashiqa|0a6|1k1////بعشيقة
Qayyarah|Qayyara|5ara|15|6iyara|2ar3////القيارة
Hawija|0h|Huwaijah|1eh|2owe3////الحويجة
Shirqat|1a4|1e4////الشرقاط
Baiji|1e3|1y2////بيجي
Tuz Khurmatu|6ormato|1o|1o5|6armato|1oo////طوزخورماتو
Amirli|1e3////آمرلي
Jalawla|2u2|0a////جلولاء
Khanaqin|1k2|1ee1////خانقين
Muqdadiyah|Miqdadiya|Muqdadiya|2ya|1i8////المقدادية
Haditha|0h////حديثة
Rutba|0h////الرطبة
Abu Ghraib|2ar2|14|3uray1|1e2|0a4////أبو غريب
Kadhimiya|7zimiyah|0h|2z5|3had5|0y2|1e4////الكاظمية
Adhamiya|Azamiyah|0h|2z5|0a7////الأعظمية
Mahmoudiya|6udiyah|0h|15|11////المحمودية
Iskandariyah|Iskandariya|1i5|2ya////الإسكندرية
Yusufiyah|3oussi5|Yousifiya|Yusufiya|Youssefiya|1i5////اليوسفية
Latifiyah|Latifiya////اللطيفية
Musayyib|13|0s6|4saya1////المسيب
Umm Qasr|16|1K3////أم قصر
Dujail|1y1|1e2////الدجيل
Dhuluiya|Duluiyah|0h|16////الضلوعية
Saqlawiyah|Saqlawiya|8klawiya////الصقلاوية
Ain al-Asad|1y9|0s3|Ei9|7yn al-As3////عين الأسد
Tal Afar|1e6|0l6|1el6////تلعفر
Chamchamal|Jamj4////جمجمال
Penjwen|1i1|Panjwin////پێنجوێن
Lalish|1e2////لالش
Najaf|Nejef|0d3////النجف
Sulaymaniyah|8imaniya|Sulaymaniya|1i7|9eimaniya|2ei7|Slemani////السليمانية
Anbar|Al-5////الأنبار
Diyala|0h|14////ديالى
Jurf al-Sakhar|11|4arf 9////جرف الصخر
Habbaniyah|7aniya|Habbaniya|17////الحبانية
Taji|0d2////التاجي
Kut|Koot////الكوت
Rawa|0h////راوة
Qandil|K5////قنديل
Zubair|1y1|al-6////الزبير
Rumaila|1y2|1e3////الرميلة
Majnoon|2u1////مجنون
Dokan|1u3////دوكان
Shorja|0h////الشورجة
#place anchored Iraq|Iraqi|Iraqis|Kurdish|Kurdistan
Amarah|Amara|4mara////العمارة
Hillah|Hilla////الحلة
Samawah|Samawa|2wa////السماوة
al-Qaim|1e1////القائم
Karrada|14|0h|4adah|1e5////الكرادة
#place safe Israel|Israeli|Israelis
Sde Teiman|1y3|0i7|1a4////שדה תימן
Ashkelon|1q4////אשקלון
Beersheba|1v1|6'er Shev1|4 Shev1////באר שבע
Nahariya|0y2|0h|11////נהריה
Kiryat Shmona|0e4|Qiryat She4|0h|Qiry9////קריית שמונה
Metula|0l2////מטולה
Petah Tikva|0c7|0h|7ch Tikvah|2qw1|1q2////פתח תקווה
Rishon LeZion|1Tz3|2Tsiy2////ראשון לציון
Herzliya|11|0t5|0e4|0y2////הרצליה
Raanana|0'5////רעננה
Netanya|1i1////נתניה
Bnei Brak|1a6|Bene Beraq|1q////בני ברק
Kfar Aza|0z2////כפר עזה
Nahal Oz|0c6////נחל עוז
Kfar Saba|1v1|Kefar Sava////כפר סבא
Umm al-Fahm|19|1e6|0e1|8 el-Fahe1////أم الفحم
Mitzpe Ramon|19|0h6|1s8////מצפה רמון
Katzrin|Q6|1s3////קצרין
Be'eri|13|2a2////בארי
Haifa|1y2|0f2////חיפה
Nir Oz|0e////ניר עוז
Re'im|12|1ee1////רעים
Ofakim|1q2|1ee1////אופקים
Ashdod|0u1////אשדוד
Dimona|0h////דימונה
Eilat|13|0h////אילת
Hadera|Kh5////חדרה
Netivot|0h////נתיבות
Rehovot|0c5|3both///Rehoboth Beach|Rehoboth, Delaware|Rehoboth, Massachusetts/רחובות
Nazareth Illit|13|6tzeret6
Yokneam|1q4|J6////יקנעם
Kfar Chabad|2H4////כפר חב"ד
Maale Adumim|0h7|1'a9|3'aleh7////מעלה אדומים
Gush Etzion|14|1s3////גוש עציון
Beitar Illit|19|13|7tar I3////ביתר עילית
Modiin Illit|0'8|13|5'in I3////מודיעין עילית
Kiryat Arba|Qi9////קריית ארבע
Har Homa|1Ch3////הר חומה
#place anchored Israel|Israeli|Israelis
Safed|Tzfat|Zefat|Tsfat////צפת
Beit Shemesh|19|2th8////בית שמש
#place safe Jordan|Jordanian
Zaatari|0'5|12////الزعتري
Mafraq|1k////المفرق
Aqaba|1k3|0h////العقبة
#place anchored Jordan|Jordanian
Zarqa|1e3////الزرقاء
#place safe Kazakhstan|Kazakh
Shymkent|Chi5|1i5|16////Шымкент
Karaganda|Qaragandy|Qaraghandy|1y////Қарағанды
Aktau|0o1|1q3////Ақтау
Atyrau|1i3////Атырау
Aktobe|1q4////Ақтөбе
Kostanay|Kustanai|1u6|Q7|1i////Қостанай
Kyzylorda|3izi5|17|Q8////Қызылорда
Zhambyl|J5|Dzhambul|1u1|15////Жамбыл
Zhanaozen|J7|1u3|0g5|Jang5////Жаңаөзен
Taldykorgan|1q5|4qorgh2////Талдықорған
Kokshetau|6chetav////Көкшетау
Mangystau|1i4|0h5|0gh5|0g6////Маңғыстау
Balkhash|14|2q3|13////Балқаш
Khorgos|1a1|Qorghas|Korgas////Қорғас
Baikonur|1y5|0o2|5yqongy1|1y1|5ykongy1////Байқоңыр
Syr Darya|1i1
Amu Darya|1i1
Kazakhstan|15|Qazaq4|14////Қазақстан
Pavlodar|1w5////Павлодар
Ekibastuz|Ye8////Экибастуз
Tengiz|0h2|12|1y1////Теңіз
Kashagan|Qashagh2////Қашаған
#place anchored Kazakhstan|Kazakh
Semey|1i////Семей
#place safe Kyrgyzstan|Kyrgyz
Bishkek|1c4////Бишкек
Jalal-Abad|Dj9|Dzh9|Zh9////Жалал-Абад
Issyk-Kul|1o1|Ysyk-Kol////Ысык-Көл
Balykchy|5ikchi|11////Балыкчы
Uzgen|Ozgon////Өзгөн
Kyrgyzstan|4irghi5|4irgi5|0h6|5irgi4|0h9////Кыргызстан
#place safe Lebanon|Lebanese|Hezbollah
Baalbek|0c1|15|1a1////بعلبك
Bekaa|1q2|2iq2|1qu2|Biqa////البقاع
Hermel|Hirmil////الهرمل
Bint Jbeil|1a2|3ubay1|2uba2|1e8|0u4////بنت جبيل
Nabatieh|0y2|1ya1|2ye|2ya////النبطية
Marjayoun|1e4|0a5|12////مرجعيون
Khiam|0y2////الخيام
Maroun al-Ras|1e5|1r4|19|0s////مارون الراس
Naqoura|13|1k4|0h////الناقورة
Kfar Kila|1e2|2af6|6afr Ke2////كفر كلا
Aita al-Shaab|3yta9|1C4|1sh6|6yta ash6////عيتا الشعب
Odaisseh|A7|1y4|Aday4|Udaysah|Adaisse|Odaisse////العديسة
Meiss al-Jabal|4ays9|19|4ais9|1e7|6ays e7|2ej6////ميس الجبل
Ein el-Hilweh|Ain a8|Ain 9|1a8|Ain al-Hilwe|Ayn al-Hilwa////عين الحلوة
Nahr al-Bared|1e7|1i1////نهر البارد
Shatila|C6|0l2////شاتيلا
Bourj al-Barajneh|7urj al9|6rj al9|7urj el9|2el9////برج البراجنة
Haret Hreik|1a7|1y1|7at Huray1////حارة حريك
Jounieh|Juniyah|15|0y2////جونيه
Zahle|0h|1ah////زحلة
Chtaura|1o3|Shto3|S6////شتورا
Rashaya|1c4|0y2////راشيا
Shebaa|C5|0'1////شبعا
Arsal|E4|0a4////عرسال
Tayouneh|0y6|Tayoune////الطيونة
Sidon|Sayda////صيدا
Litani|1ee4////الليطاني
Qana////قانا
Qasmiyeh|K7|12////القاسمية
Houla|13|1o2////حولا
Kfar Shuba|2Cho3|2af7|3cho3////كفرشوبا
Yater|1a1////ياطر
Aitaroun|1y6|12////عيترون
Yaroun|12|1o1////يارون
Aadloun|15|4dl2////عدلون
Damour|12|1o1////الدامور
Batroun|12////البترون
Bourj Hammoud|3ur9|2r9////برج حمود
Akkar|0a4////عكار
Chouf|S4|Sh2////الشوف
#place anchored Lebanon|Lebanese|Hezbollah
Dahiyeh|12|2a|1a1////الضاحية
#place safe Libya|Libyan|Libyans
Tobruk|Tubruq|0o2|1u4////طبرق
Ajdabiya|0h|2dj5|11|Agedabia|12////أجدابيا
Brega|1q1|Buraiqa////البريقة
Ras Lanuf|0o2////رأس لانوف
Bin Jawad|1e7|0w3////بن جواد
Zuwara|0h|14|13|2ou3////زوارة
Sabratha|11|2ah////صبراتة
Gharyan|15|1e4|1i2////غريان
Zintan|1e4////الزنتان
Bani Walid|1e8|1ee1////بني وليد
Tarhuna|0o3|0h|1o2////ترهونة
Sabha|1e3|Sebhah///Lok Sabha|Rajya Sabha|Vidhan Sabha/سبها
Murzuq|1k|Morzuk////مرزق
Ubari|Aw4|Ou4////أوباري
Kufra|0h|0o4////الكفرة
Ghadames|1i1|16////غدامس
Zliten|1a1|1i1|0e4////زليتن
Mitiga|0a5|1e2|0e5////معيتيقة
Tawergha|1a4|1o4|11|4arg1////تاورغاء
Bab al-Aziziya|0h|11|12|9el-Azizi1////باب العزيزية
Jufra|0o4|0h////الجفرة
al-Watiya|0t4|0h////الوطية
Fezzan|1a4|1i4////فزان
Ras Ajdir|2Je3|2J3|2Ja3|4Ejde1////رأس اجدير
Tajoura|13|0h////تاجوراء
Janzour|12////جنزور
Sorman|1u4////صرمان
Wershefana|1a8|5arsha4////ورشفانة
Nalut|0o2////نالوت
#place anchored Libya|Libyan|Libyans
Derna|1a3|0h|Darnah////درنة
Zawiya|0h|11|0y2|12////الزاوية
Khoms|1u2////الخمس
#place safe Tunisia|Tunisian
Kairouan|Qayraw2|2w2////القيروان
Sidi Bouzid|14|0e2////سيدي بوزيد
Kasserine|1a4////القصرين
Ben Guerdane|2a5|7ardan|1a5|Bin Gardan////بنقردان
Djerba|J4////جربة
#place safe Algeria|Algerian
Ghardaia|16|1y1////غرداية
Tamanrasset|1a1|1gh5////تمنراست
Tindouf|12////تندوف
Hassi Messaoud|4ass3|4as3////حاسي مسعود
#place safe Morocco|Moroccan
Laayoune|16|El Aaiun|El Ayoun////العيون
Essaouira|2ri1////الصويرة
al-Hoceima|0u5////الحسيمة
Fnideq|1k|1i1////الفنيدق
#place anchored Morocco|Moroccan
Tangier|0s///Tangiers Casino|Tangiers Hotel/طنجة
Tetouan|13////تطوان
#place safe Malaysia|Malaysian|Malaysians
Johor Bahru|0e6|12|0a2
Johor|0e
Terengganu|18
Kota Kinabalu|1u2
Kota Bharu|2ah2
Negeri Sembilan|3ri9
#place safe Moldova|Moldovan
Gagauzia|0y1|0o4
Comrat|K5
Transnistria|2dnie5|0d7|2dne5|0e5
Dubasari|5ossary|1y
Cobasna|Kol5
Ribnita|Rybnitsa|1a5|0s1
Cahul|Kag2
Taraclia|1k3
Kuchurgan|Cuci5|1h2
#place safe Myanmar|Burma|Burmese
Sittwe|13
Myitkyina|12
Mawlamyine|3aing
Maungdaw|13|2o5
Buthidaung|1t4
Myawaddy|12|2i
Hpakant|Ph5|Hpakan
Kyaukphyu|12
Pyin Oo Lwin|2U5
Tachilek|0i1
#place safe Nepal|Nepali|Nepalese
Kathmandu|15|3hat5////काठमाडौं
Pokhara|13////पोखरा
Sindhupalchok|0w1|8upalchow1
Bhaktapur|17
Nepalgunj|1a2
Dolakha|13
#place anchored Nepal|Nepali|Nepalese
Birgunj|1a2
#place safe Pakistan|Pakistani|Pakistanis
Peshawar|13|1e1////پشاور
Balochistan|1u7|3elu7|0u7///Sistan-Baluchistan|Sistan and Baluchistan|Sistan-Balochistan|Sistan and Balouchistan/بلوچستان
Khyber Pakhtunkhwa|1oo5|1u9|5ukhtoo5|12|8yber Pa9////خیبر پختونخوا
Waziristan|14|V9|1ee6////وزیرستان
Bajaur|12////باجوڑ
Dera Ismail Khan|1e6
Dera Ghazi Khan|18
Miranshah|1m4
Muzaffarabad|13|2za7|17|0z9
Faisalabad|15////فیصل آباد
Abbottabad|18|15|2o3|1o3////ایبٹ آباد
Gwadar|0a5|1e1////گوادر
Charsadda|12|0h
Mingora|0a3
Sargodha|11
Gujranwala|0a7
Bahawalpur|18|2ore
Sheikhupura|17
Mohenjo-daro|19
Rawalpindi|1ee|1v7////راولپنڈی
Gilgit-Baltistan|6 Balte4////گلگت بلتستان
Bannu|1oo////بنوں
Kurram|1u1////کرم
Parachinar|1e3////پاراچنار
Khuzdar|1o4////خضدار
Chaman|0m3////چمن
Swat|0a2////سوات
Tirah|Tira////تیراہ
Bolan|0a2////بولان
Panjgur|1oo1////پنجگور
Mastung|1o2////مستونگ
Jacobabad|1k6////جیکب آباد
Muridke|1 K1|1ee3////مریدکے
#place anchored Pakistan|Pakistani|Pakistanis
Orakzai|Au6
Quetta|12////کوئٹہ
#place anchored Pakistan|Pakistani|Pakistanis|Kashmir|Himalayas
Karakoram|1u1
#place safe Gaza|Gazans
Jabalia|0y1|1y1|Jebaliya|1yah|1e5|Jebalya//nyt ap=Jabaliya//جباليا
Beit Lahiya|11|12|0h|2ay8|Bayt Lahia////بيت لاهيا
Beit Hanoun|12|2ay8|8ayt Han2|1o1|1a9//aljazeera=Beit Hanoon//بيت حانون
Deir al-Balah|1e7|3ayr9|Deir al-Bala//aljazeera=Deir el-Balah//دير البلح
Nuseirat|0s6|1a4|1y3|2ay3|14////النصيرات
Bureij|1a2|0o5|2ay1|1y1|11|14|Al-6|al-Burayj////البريج
Maghazi|1u5|13////المغازي
Shujaiya|6ijaiyah|1e5|0y2|1i5|1a5|2ye1|5ejai1|6ijaiyeh|12|2eh|1'iy2|0h////الشجاعية
Sheikh Radwan|1e4|2ai9////الشيخ رضوان
Tel al-Hawa|1a9|1e6|4al e6|8al al-Haw2|0l9////تل الهوى
al-Mawasi|1u4|0s2|3uwas2////المواصي
Khuzaa|0'1|1o3|3oza'1////خزاعة
Bani Suheila|1a3|2ay2|15|1y2|2en9////بني سهيلا
Abasan|0s3////عبسان
Netzarim|1s4|1i6////نتساريم
Kerem Shalom|2ar9////كرم أبو سالم
Shifa Hospital|al-Shifa9|1fa9////مستشفى الشفاء
Kamal Adwan|1U4|1e7////كمال عدوان
Rafah|Rafa|0f3////رفح
Shati|0a3|al-5////الشاطئ
Rimal|1e3|al-5////الرمال
#place safe West Bank|Palestinian|Palestinians
Tulkarem|11|1a1|0o7////طولكرم
Qalqilya|0h|0i2|Kalk4|2iyah|Kalkilia|1i1|Kalkili2////قلقيلية
Ramallah|Ramalla////رام الله
al-Bireh|1a1////البيرة
Salfit|1ee1////سلفيت
Beit Jala|2ay6|16////بيت جالا
Beit Sahour|12|8ayt Sah2|18////بيت ساحور
Turmus Ayya|12|1i2////ترمسعيا
Nabi Saleh|1i1|1e8////النبي صالح
Nilin|0'3|1aa3////نعلين
Masafer Yatta|1i7|3usa9////مسافر يطا
Khan al-Ahmar|1e7|0k4////الخان الأحمر
Sheikh Jarrah|13|17|2ai9////الشيخ جراح
al-Aqsa|1k2////الأقصى
Haram al-Sharif|1sh7|2es7|2esh7|1ee1////الحرم الشريف
Shuafat|1'3|13|1o4|0'4////شعفاط
Jabal Mukaber|1e9|0b3|3ebe9|7el Mukab3////جبل المكبر
Issawiya|16|1eh|6awiyah|4awiy2|0y2|0h////العيسوية
Qalandia|0y1|K7|Kalandiya|1yah////قلنديا
Dheisheh|0e7|2a|Duheisha|Deheishe////الدهيشة
Nur Shams|0o8|1oo7////نور شمس
Aqabat Jabr|18|0e1|1k9////عقبة جبر
Jalazone|3un|Jelazoun|2un////الجلزون
Deir Yassin|13|7ayr Ya3////دير ياسين
Jenin|1ee1|1i3////جنين
Nablus|0o2|0u3////نابلس
Tubas|0o4|0s////طوباس
Qabatiya|K7|11////قباطية
#place anchored Gaza|Gazans
Zeitoun|2ay4|12|1a5///Abdulrahman Zeitoun/الزيتون
Tuffah|1o4|13////التفاح
Tal al-Sultan|3el 9|1s7|5el as7|4el e8|1e8////تل السلطان
#place anchored West Bank|Palestinian|Palestinians
Huwara|1a4|1aw4|0w4////حوارة
#place safe Russia|Russian
Shebekino|3yne|17////Шебекино
Sudzha|2j1|11////Суджа
Glushkovo|Hlushkove|1e|14////Глушково
Rylsk|1i3////Рыльск
Tyotkino|1i6|2e5////Тёткино
Valuyki|1i2|1j2////Валуйки
Grayvoron|1i5|1j5////Грайворон
Stary Oskol|0i6|0y7|0i7|1i6|0j6////Старый Оскол
Klintsy|1i|2c1////Клинцы
Bryansk|1i4|1j4////Брянск
Yelets|E4|Elec////Елец
Veliky Novgorod|1iy9|1ii9|1i9|1ij9////Великий Новгород
Velikiye Luki|16////Великие Луки
Arkhangelsk|1c8|18////Архангельск
Cherepovets|Tch9|Cerepovec////Череповец
Syktyvkar|4ikti4////Сыктывкар
Yaroslavl|I8|J8////Ярославль
Sergiyev Posad|18////Сергиев Посад
Naberezhnye Chelny|0i9|17|0y9|7nye C4////Набережные Челны
Yelabuga|E6////Елабуга
Almetyevsk|1i4|14////Альметьевск
Ulyanovsk|Ouli6|1i6|1j6////Ульяновск
Cheboksary|Tc9|18////Чебоксары
Syzran|1i4////Сызрань
Novokuybyshevsk|1i8|5jbys4////Новокуйбышевск
Chapayevsk|14|5apa4////Чапаевск
Astrakhan|13////Астрахань
Tuapse|0o5////Туапсе
Novorossiysk|12|1i2|1j2////Новороссийск
Gelendzhik|2j2|14|12////Геленджик
Yeysk|1i2|Ei2|E3|Ej2////Ейск
Maykop|1i3|1j3////Майкоп
Temryuk|1i2|1j2////Темрюк
Shakhty|1i|13|3a3////Шахты
Budyonnovsk|15|3e5|2e6////Будённовск
Pyatigorsk|1i8|1j8////Пятигорск
Mineralnye Vody|0i7|0y7////Минеральные Воды
Yessentuki|E8////Ессентуки
Nalchik|0t4|12////Нальчик
Makhachkala|0t6|18|5hac4////Махачкала
Derbent|1d////Дербент
Kaspiysk|1i2|1j2////Каспийск
Khasavyurt|1i3|H8|Hasavj3////Хасавюрт
Kizlyar|1i2|1j2////Кизляр
Buynaksk|1i5|1j5////Буйнакск
Gudermes|0o7////Гудермес
Achkhoy-Martan|1i7|1j7|2h9|4hoi7|4hoj7|29|4oi7|4oj7////Ачхой-Мартан
Karachay-Cherkessia|3i-C9|2evo-C9|3evo-C9|8evo-Cherke3|Karachayevo-Cherkesiya|Karachayevo-Cherkesija|9evo-Cherke3|Karachaevo-Cherkesiya|Karachaevo-Cherkesija|Karacaevo-Cerkesia|Karacaevo-Cerkesiya|Karacaevo-Cerkesija////Карачаево-Черкесия
Kabardino-Balkaria|0y1|0j1////Кабардино-Балкария
Ingushetia|2ouc5|0y1|0j1|14|4etiy1|4etij1////Ингушетия
Dagestan|0h5|0u5////Дагестан
Chechnya|Tchetchnia|1i1|Cecnja////Чечня
Adygea|1hey1|0y1|0i1|0j1////Адыгея
Kalmykia|1i3|0y1|0j1////Калмыкия
Bashkortostan|1a4|19////Башкортостан
Tatarstan|0r7////Татарстан
Chuvashia|0j1|6uvas2|Cuvasiya|Cuvasija////Чувашия
Mordovia|0y1|0j1////Мордовия
Udmurtia|0y1|0j1////Удмуртия
Izhevsk|2j4|14////Ижевск
Chelyabinsk|Tcheli6|1i6|4elj6////Челябинск
Ozersk|1yo3////Озёрск
Kyshtym|1i1|1i5|13////Кыштым
Tyumen|1i4|1j4////Тюмень
Nizhny Tagil|0i7|1ii6|1i6|1ij6|18|2ni7|3nii6|3ni6|3nij6////Нижний Тагил
Khanty-Mansiysk|1i2|Hanty9|Hanty-Mansijsk////Ханты-Мансийск
Yamalo-Nenets|17
Salekhard|14////Салехард
Novy Urengoy|1i|1j|0i8|8i Urengoi|8i Urengoj|0y9|8y Urengoi|8y Urengoj|0i9|9iy Urengoi|9iy Urengoj|1i8|9i Urengoi|9i Urengoj|0j8|8j Urengoi|8j Urengoj////Новый Уренгой
Gorno-Altaysk|1i2|1j2////Горно-Алтайск
Biysk|1i2|1j2////Бийск
Krasnoyarsk|1i4|1j4////Красноярск
Norilsk|1y3////Норильск
Irkutsk|0o4////Иркутск
Ulan-Ude|Oulan-Ou2////Улан-Удэ
Buryatia|0y1|0j1|1i4|4iatiy1|4iatij1|1j4|4jatiy1|4jatij1////Бурятия
Zabaykalsky|1i|0i1|1ii|1ij|0i|0y|1i6|7ikalski|6ikalski1|7ikalskii|7ikalskij|7ikalskyi|6ikalsky1|1j6|7jkalski|6jkalski1|7jkalskii|7jkalskij|7jkalskyi|6jkalsky1////Забайкальский
Lake Baikal|1y3
Yakutsk|I6|J6////Якутск
Yakutia|0y1|0j1|I6|Iakutiya|Iakutija|J6|Jakutiya|Jakutija////Якутия
Verkhoyansk|1i4|17|4hoj4////Верхоянск
Kolyma|1i2////Колыма
Chukotka|Tc7|0h4|16////Чукотка
Anadyr|1i1////Анадырь
Kamchatka|0t6|14////Камчатка
Petropavlovsk-Kamchatsky|1i|0i1|1ii|1ij|0i|0y|15|6atski|5atski1|6atskii|6atskij|6atskyi|5atsky1////Петропавловск-Камчатский
Khabarovsk|H8////Хабаровск
Birobidzhan|2j2|3j2|12////Биробиджан
Blagoveshchensk|16|3c4////Благовещенск
Nakhodka|15////Находка
Ussuriysk|1i2|1j2////Уссурийск
Primorye|1i1|11////Приморье
Yuzhno-Sakhalinsk|Iuzhno-S9|17|Juzno-Sahalinsk////Южно-Сахалинск
Kuril Islands|0e8|8skiye ostrova|8skie ostrova////Курильские острова
Vostochny|0i|0y|0i1|1i|0j|12|3nyi|2ny1|2ni1|3ni|3nyj////Восточный
Plesetsk|0s5|2c1////Плесецк
Kapustin Yar|1I2|1J2////Капустин Яр
Khimki|H4////Химки
Sheremetyevo|1i3|13|8eremet3////Шереметьево
Domodedovo|0y5////Домодедово
Lyubertsy|17|1i7|Ljubercy////Люберцы
Mytishchi|1i7|13|3c1////Мытищи
Rublyovka|2e3////Рублёвка
Lubyanka|3oubi4|1i4|1j4////Лубянка
Butyrka|1i3////Бутырка
Matrosskaya Tishina|1i9|4ja t6|4tis3|7ia tis3|7ja tis3////Матросская тишина
Tverskaya|1i1|1j1////Тверская
Bolotnaya|1i1|1j1////Болотная
Novodevichy|0i1|1i|0e|1e|2e////Новодевичье
Troyekurovskoye|11|3ek9|Troekurovskoe////Троекуровское
Chernyakhovsk|1i7|15|7ernja5////Черняховск
Baltiysk|1i2|1j2////Балтийск
Kronstadt|0h4////Кронштадт
Tsarskoye Selo|7zarsko6|16|Carsko6////Царское Село
Peterhof|1g2////Петергоф
Sosnovy Bor|0i4|0y5|0i5|1i4|0j4////Сосновый Бор
Nevsky Prospekt|1c1|1iy9|1i9|3ii p7|3ij p7|2i p7|2y p7////Невский проспект
Mariinsky|1y5|1i|0i1|1ii|1ij|0i|0y////Мариинский
Bolshoi|1y|1j|3oy|12|3oj///Bolshoy Kamen|Bolshoy Ice Dome|Bolshoy Zelenchuk/Большой
Novaya Zemlya|28|1i8|1j8|1i1|8ia Zemli1|8ja Zemli1|1j1|8ia Zemlj1|8ja Zemlj1////Новая Земля
Taymyr|1i3|1j3////Таймыр
Vorkuta|0o3////Воркута
Solovetsky|1i|0i1|1ii|4cki////Соловецкий
Torzhok|2j2|12////Торжок
Rzhev|2j2|12////Ржев
Vyazma|1i4|1j4////Вязьма
Yelnya|1i1|E4|Elnia|Elnja////Ельня
Vyshny Volochyok|2iy 9|2ii 9|2i 9|2ij 9|2e1|Vyshniy Volochek|Vyshnii Volochek|Vyshni Volochek|Vyshnij Volochek|Vysny Volocek|Vysniy Volocek|Vysnii Volocek|Vysni Volocek|Vysnij Volocek////Вышний Волочёк
Uryupinsk|1i6|1j6////Урюпинск
Novocherkassk|12|17////Новочеркасск
Kushchyovskaya|1i1|1j1|5che6|Kuschevskaia|Kuschevskaja|2e6|7evskai1|7evskaj1|5ce6|Kuscevskaia|Kuscevskaja////Кущёвская
Krymsk|1i3////Крымск
Belgorod|0i7|0y7|3ilh4////Белгород
Grozny|0y|1i|0i|0i1|0j////Грозный
St. Petersburg|4aint P9///St. Petersburg, Fla|St. Petersburg, Florida|St Petersburg, Florida|Saint Petersburg, Florida/Санкт-Петербург
Rostov-on-Don|0-the4|6na-Donu////Ростов-на-Дону
Voronezh|2j|Woronesch|Voronez////Воронеж
Vladivostok|Wladiw5|0c1////Владивосток
Ryazan|1i4|1j4////Рязань
Nizhnekamsk|2j7|17////Нижнекамск
Kaliningrad////Калининград
Smolensk////Смоленск
Veliky Ustyug|0i8|1ii7|1i7|1ij7|1i2|6iy Usti2|6ii Usti2|6i Usti2|6ij Usti2|1j2|6iy Ustj2|6ii Ustj2|6i Ustj2|6ij Ustj2////Великий Устюг
Taganrog|1k////Таганрог
Pechenga|0t6|14////Печенга
Severomorsk////Североморск
Novoshakhtinsk|1y3|16|3a6////Новошахтинск
Volgodonsk////Волгодонск
Sochi|0t3////Сочи
Tver|0i2////Тверь
Kurchatov|2ourt6|14////Курчатов
Chuvashiya////Чувашия
Ust-Luga|Oust-Lo3////Усть-Луга
Primorsk////Приморск
Magnitogorsk////Магнитогорск
Ryazhsk|1i5|4jaz2////Ряжск
#place anchored Russia|Russian
Oryol|2e1////Орёл
Chita|Tc4|13////Чита
Tuva|0o3|1y2////Тыва
Kyzyl|Kizil////Кызыл
Svobodny|0i|0y|0i1|1i|0j////Свободный
Zhukovsky|1i|0i1|1ii|1ij|0i|0y|17|Zukovski|Zukovskiy|Zukovskii|Zukovskij|Zukovskyi|Zukovskyy////Жуковский
#place safe Saudi|Saudis
Dhahran|15////الظهران
Dammam|13////الدمام
Abqaiq|Buqayq|1y1|2ia1////بقيق
Khurais|1y1////خريص
Qatif|1ee1|K4////القطيف
Awamiya|0h|0w6|11|5wamiyah////العوامية
Khobar|1u3////الخبر
Yanbu|1o|Yenbo////ينبع
Jizan|1a3|G4|1ee3////جازان
Najran|1e4////نجران
Khamis Mushait|1y1|1ya1|1e2|1ee9////خميس مشيط
Taif|1e1////الطائف
Hofuf|1u3|0o2////الهفوف
Buraydah|1i3|4ida|Burayda////بريدة
Tabuk|0o2////تبوك
Diriyah|Diriya|0y3////الدرعية
Ras Tanura|0n4|0o3////رأس تنورة
Hejaz|1i3|0d3////الحجاز
Najd|1e2////نجد
Riyadh|Riyad|13|14|ar-6///Riyad Mahrez|Riyad al-Maliki|Riyad Mansour|Riyad Farid Hijab|Riyad Salameh|Riyad al-Asaad|Riyad Bank/الرياض
Mecca|Makkah|3kkah|0h///Mecca, California|Mecca Bingo/مكة
Medina|Madinah|0h|1a4///Medina, Ohio|Medina, Washington|Medinah, Illinois|Medinah Country Club/المدينة
Jubail|1y1|al-6////الجبيل
Hafar al-Batin|2r9////حفر الباطن
Al-Ahsa|al-Ha2|al-Has2////الأحساء
Qiddiya|0h|K6////القدية
Sharurah|4oura|1o3////شرورة
Rabigh|1e2////رابغ
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
Ashton/Carter
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
Leeann/Tweeden
Leon/Panetta
Leonardo/DiCaprio
Les/Moonves
Lesley|Leslie/Stahl
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
Marc/Goldwein,Mauer,Morial,Rotenberg,Veasey
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
Pete/Buttigieg|Buttigeg|Buttegieg
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
Mogadishu|2cio|Muqdisho|1o////Muqdisho
Kismayo|1u|0a3////Kismaayo
Baidoa|3ydhab1|4ydhabo////Baydhabo
Beledweyne|3ala6|1t5|0i5|3in|1a8////Beledweyne
Barawe|0a3////Baraawe
Galkayo|0c2|3alkac2|3cai1////Gaalkacyo
Garowe|0o3////Garoowe
Bosaso|0s4|1osa3|0s2|1sas2////Boosaaso
Hargeisa|1y2|12|0s2////Hargeysa
Borama|0o5|1o2////Boorama
Las Anod|0o2|0a7|2Cano2////Laascaanood
Dhusamareb|0e2|5usamare2|18////Dhuusamareeb
Guriel|0ce2////Guriceel
Afgoye|0o3|2i|Afgoy////Afgooye
Bulo Marer|0e2|6ulo Mare2|1a6////Buulo Mareer
Qoryoley|0o4////Qoryooley
Bardere|0h3|2ardhe3|1a////Baardheere
Janale|0a3////Janaale
Hiran|1ira2|0a2////Hiiraan
Shabelle|0e4|1e5|6ebeli////Shabeelle
Bakool|12////Bakool
Bakara|0a3|0ha////Bakaaraha
#place safe Djibouti
Tadjoura|0h|13////تاجورة
Obock|11
#place anchored Somalia|Somali|Somalis|Somaliland
Merca|1k1////Marka
#place safe Sri Lanka|Sri Lankan|Sri Lankans
Kilinochchi|0l9|23
Mullaitivu|0h3|14|17
Batticaloa|17
Trincomalee|2i
Vavuniya|11
Hambantota|0h3
Anuradhapura|15
Negombo|1a3
Polonnaruwa|16
#place safe Sudan|Sudanese|Darfur
Omdurman|U7|Umm D5////أم درمان
El Geneina|13|12|1a3|Al Junaynah|G6////الجنينة
Zalingei|Zalinge|1e4|11////زالنجي
Wad Madani|1e4|5edany|1e8////ود مدني
Kassala|14////كسلا
Gedaref|1a5|Qadarif|Gadarif|1i1////القضارف
Kadugli|0o4////كادوقلي
Babanusa|0o3|1o2|1oo2////بابنوسة
Tawila|0h|1o4|0l2////طويلة
Jebel Marra|3aba7|12|1a9|Dje9////جبل مرة
Darfur|0o2////دارفور
Kordofan|4urdu3|1u6////كردفان
Heglig|4jlij|1i4|Hijlij////هجليج
Jebel Aulia|Jabal Awliya|1w3|3aba7|1y1|7abal Aw3////جبل أولياء
al-Damazin|1ee1|0e////الدمازين
El Daein|2ea2|2ie1////الضعين
Um Rawaba|0m8|1u4|3m Ru4////أم روابة
Wad al-Noora|13|3urah|2u2////ود النورة
El Obeid|al-5|Al-Ubayy2|2-U4////الأبيض
Nyala|0i4////نيالا
Port Sudan|Bur6|0o4////بورتسودان
Zamzam|1 Z2////زمزم
Abu Shouk|11|0o7////أبو شوك
Kabkabiya|1e7|11////كبكابية
Kutum|0o2////كتم
Mellit|13|2a3////مليط
Al-Dabba|ad-Dabbah|El De3////الدبة
Dilling|Dalanj|4inj|al-Dalanj////الدلنج
Atbara|0h////عطبرة
Dongola|0h|Dunqulah////دنقلا
Shendi|1a3////شندي
Merowe|Marawi////مروي
Wadi Halfa|0h////وادي حلفا
Rabak|0b3////ربك
Kosti|1u3|0u3////كوستي
Al-Nahud|en6|2n 5|El 5////النهود
Abu Zabad|11|1e3////أبو زبد
Jabal Moya|3ebe6////جبل مويه
Ardamata|0t2////أردمتا
Masalit|0s5|0e2////مساليت
Nuba|0o3|0h////النوبة
Kalogi|1o4|1y////كلوقي
#place anchored Sudan|Sudanese|Darfur
Gezira|1a4|Ja4|J5|Jazirah////الجزيرة
Sennar|1i4|1a4////سنار
Singa|1j1|2jah////سنجة
#place safe Syria|Syrian
Deir el-Zour|6Ezzo1|5z-Zo1|6al-Zo1|1a6|4Ezz3|Dayr az-Zawr|1z5|4Ez3//reuters=Deir al-Zor;bbc nyt=Deir al-Zour;afp=Deir Ezzor;guardian=Deir ez-Zor//دير الزور
Raqqa|0h|2kk1////الرقة
Idlib|1e1////إدلب
Kobani|1e////Kobanî
Khan Sheikhoun|5aykh2|12|2ay5
Tel Abyad|1a7
Sheikh Maqsoud|1o1|12
#place safe Syria|Syrian|Syrians
Ghouta|13|Goutha////الغوطة
Daraa|1e3|Dera'a|0'1////درعا
Sweida|3uway2|0u5|2uwa3|1a3|0h|Suwaydah|1ou4|as-Suway2|1u4////السويداء
Quneitra|K7|1a4|5aytirah|3aiti2|2irah////القنيطرة
Latakia|0t5|0y1|1q2|5dhiqiyah////اللاذقية
Tartus|0o2|1oo1////طرطوس
Jableh|1a1|1e4////جبلة
Qamishli|K7|1o|1e4|1y|Kame4////القامشلي
Hasakah|3sake1|Hasaka|4saka|1e1|0s5////الحسكة
Ain Issa|1y6|1Ei3|E7|5yn I2|12////عين عيسى
Tabqa|0h|0a2|1k1////الطبقة
Manbij|1e4|1i4|1e1|2em3|1u4////منبج
Jarablus|0u3|1e6|2ul1////جرابلس
Azaz|0a3////أعزاز
Afrin|E4////عفرين
Tel Rifaat|1a8|1al8|12|7al Rif2|0l8////تل رفعت
Maarat al-Numan|2et9|2rat9|0a3|1n6|1o3|8et al-No3////معرة النعمان
Jisr al-Shughour|12|0o6|8sh-Shugh2|13|22|4ogh2|8sh-Shug2////جسر الشغور
Saraqeb|1i1|1k2////سراقب
Khan al-Assal|13|2e1////خان العسل
Kafr Nabl|0e1|0a6|2fa6////كفرنبل
Atmeh|1a1////أطمة
Bab al-Hawa|0w2|1e6////باب الهوى
Taftanaz|13////تفتناز
Kefraya|1a5|2ar2|4afar2////كفريا
Nubul|1o1|0b3////نبل
Talbiseh|2a|1a1|1ee3////تلبيسة
Yabroud|12|1o1////يبرود
Maaloula|13|16////معلولا
Qalamoun|K7|12|Kalam2////القلمون
Zabadani|1e6|3eb4////الزبداني
Moadamiyeh|2a|Muadhamiya|8uadamiya|Muadamiyah|1a1|0u8|Muadamiya////معضمية
Daraya|0y2|0i2////داريا
Jobar|0u3|1aw3////جوبر
Yarmouk|12|1o1////اليرموك
Sayyida Zeinab|2e9|2ay3|1e9|2i9|4h Zay3|1a4|7eda Za4////السيدة زينب
Rukban|1o4|0o5////الركبان
al-Tanf|0a1|1e2////التنف
Boukamal|16|4uke3////البوكمال
Baghouz|12|13|11////الباغوز
Hajin|1ee1////هجين
Shaddadi|14|1eh|4adeh|1ah////الشدادي
Tal Tamr|Tel Tamer|0e1|Tell Tamer|1e6|0i1|0l6////تل تمر
Shayrat|1i3|0u5////الشعيرات
Hmeimim|1y3|Kh6|1ee1|Khmey3|3umay3|1a4|0e6|Hemeimeem|3ymee1////حميميم
Mezzeh|1a4////المزة
Barzeh|1a1|1e4////برزة
Qaboun|12|K5|1o1////القابون
Sednaya|1ay5|1ai5|0h|0i5|1i5////صيدنايا
Jaramana|0h|3er4////جرمانا
Salamiyah|1e1|Salamiya|2e1////سلمية
Kafr Zita|0e3|5far Ze3|1ay2|1e2|2fa6////كفر زيتا
Latamneh|2ina1|3ina|Ltamenah|2me3////اللطامنة
Majdal Shams|1e7|4ejde7////مجدل شمس
Homs|1i2////حمص
Hama|0h////حماة
Palmyra|Tadmor|Tadmur///Palmyra, New York|Palmyra, Pennsylvania|Palmyra, Virginia|Palmyra Atoll/تدمر
Douma|1o2////دوما
Rastan|0e|al-6////الرستن
Masyaf|0a2|1i4////مصياف
Masaken Barzeh|1i8
Sinjar|Shingal|0d3|Shengal///Sinjar, Syria/سنجار
Dabiq|1k|0b3////دابق
al-Bab////الباب
Salqin|1ee1////سلقين
Kisweh|1a1|1e4////الكسوة
Rmelan|2umay3|0i3|2umei3////رميلان
Rojava|1zh3////Rojava
Tishreen|2i1////تشرين
#place anchored Syria|Syrian|Syrians
Baniyas|13////بانياس
Ras al-Ayn|1i1|2Ei1|5el-Ai1////رأس العين
Binnish|1e5////بنش
Qusayr|1i1|2ei1|Qseir|2sei1|K5////القصير
#place anchored Taiwan|Taiwanese|Taipei
Kinmen|J5|Quemoy////金門
Tamsui|Dansh2////淡水
#place safe Taiwan|Taiwanese|Taipei
Taipei|1b2|0'5////臺北
Kaohsiung|Gaoxio2|0-6////高雄
Taichung|3zho2|0'7////臺中
Keelung|Jilo2|Chi4|2i4////基隆
Hsinchu|Xinz2|0-3////新竹
Matsu|2z1|0-3////馬祖
Penghu|0'5////澎湖
Pingtung|2do2|0'7////屏東
Chiayi|J4|0-2////嘉義
Yilan|I-3////宜蘭
Taitung|2do2|0'6////臺東
Pratas|Dongsha|Tungsha////東沙
#place safe Tajikistan|Tajik
Khujand|0d4|5odjent|5odzhent|1o4////Хуҷанд
Kulob|1ya1////Кӯлоб
Kurgan-Tyube|13|4eppa|Qurghonteppa|8onteppa////Қӯрғонтеппа
Khorog|2ugh|1u1////Хоруғ
Gorno-Badakhshan|14
Istaravshan|1w4////Истаравшан
Vakhsh|13////Вахш
Rogun|0h2////Роғун
Nurek|Norak////Норак
Danghara|13////Данғара
Tajikistan|0d8|1dzh7|14|Tojikiston////Тоҷикистон
#place anchored Tajikistan|Tajik
Panj|0y3|Pyandzh////Панҷ
Murghab|12|1o1|2o1////Мурғоб
#place safe Thailand|Thai|Thais
Chiang Mai|1e6
Ayutthaya|15|4dh2|13///Bank of Ayudhya|Ayudhya Bank|Sri Ayudhya|Allianz Ayudhya
Nakhon Ratchasima|5orn R9|17
Nakhon Si Thammarat|7orn Si 9|2ri 9
Ubon Ratchathani|3j6|18
Nonthaburi|15
Narathiwat|14
Koh Samui|16
Koh Phangan|18|15
Suvarnabhumi|17
Phitsanulok|19
Sukhothai|15
#place anchored Thailand|Thai|Thais
Koh Tao|14
Phuket|14
#place safe Turkey|Turkish|Turks
Istanbul|1m3////İstanbul
Diyarbakir|1e3|17|5arbe3////Diyarbakır
Nusaybin|1i3////Nusaybin
Sirnak|0h5////Şırnak
Sanliurfa|0h8////Şanlıurfa
Kahramanmaras|0h////Kahramanmaraş
Iskenderun|1a6|0o2////İskenderun
Akcakale|0h5|1e4////Akçakale
Dogubayazit|1e5////Doğubayazıt
Incirlik|1j5////İncirlik
Canakkale|0h8////Çanakkale
Kadikoy|0e1////Kadıköy
Besiktas|5hiktash////Beşiktaş
Izmir|1ee1////İzmir
Gaziantep|0h8////Gaziantep
Hatay|1i////Hatay
Adiyaman|15////Adıyaman
Malatya|1i1////Malatya
Mardin|1e4////Mardin
Cizre|J4|2ira////Cizre
Suruc|0o2
Reyhanli|Rihaniya|1i5////Reyhanlı
Imrali|1y////İmralı
Trabzon|0u1////Trabzon
Bosphorus|14|4oro1|1o1////Boğaziçi
#place anchored Turkey|Turkish|Turks
Hakkari|14////Hakkâri
#place safe Turkmenistan|Turkmen
Turkmenbashi|1y|2y
Turkmenabat|1d
Dashoguz|14|1w2|Tasha2
Balkanabat|1d
Avaza|1w3
Galkynysh|Galkynys
Darvaza|Derweze
#place safe Ukraine|Ukrainian
Sloviansk|3avy4|1y4|1a6|1j4|0ie5//cnn=Slovyansk until 2022-01-01, Sloviansk/Slavyansk-na-Kubani|Slavyansk-on-Kuban/Словʼянськ
Donetsk|2z|2c1////Донецьк
Donbas|0s////Донбас
Chernobyl|1o6|6ornobi1|2o6|Cornobil//official=Chornobyl//Чорнобиль
Luhansk|1g4////Луганськ
Zhytomyr|5itomi1
Rivne|Rovno
Kyiv|Kiev|Kiyv|0y3|2jiw|Kiyev|0j2/Q1899/ap=Kiev until 2019-08-14, Kyiv;guardian=Kiev until 2019-02-13, Kyiv;bbc=Kiev until 2019-10-14, Kyiv;nyt=Kiev until 2019-11-18, Kyiv;reuters=Kiev until 2020-06-11, Kyiv;cnn=Kiev until 2019-10-01, Kyiv/chicken Kiev|Kiev cake|Kiev-class|Kiev, North Dakota|Kiev, N|Kiev-style|Dynamo Kiev|Gate of Kiev/Київ
Lviv|1o1|Lwow/Q36036//Prince Lvov|Georgy Lvov/Львів
Kharkiv|1o1|H5|Harkov/Q42308///Харків
Dnipropetrovsk|3epr9
Zaporizhzhia|24|7ozhye|1y1|3y1|3o4|4zj1////Запоріжжя
Chernihiv|2go1|1g2|17|Cernigov////Чернігів
Kryvyi Rih|8ivoy Rog|8ivoi Rog|14|2iy4|4ivoy4|1y4|8ivy Rig|8ivyi Rig|8ivyy Rig|15|1j4|1g|5 Rig|5y Rig|6iy Rig|6i Rig|5j Rig|8iviy Rig|8ivi Rig|8ivyj Rig////Кривий Ріг
Berdiansk|1y4
Severodonetsk|3ievie9|3ieve9|3yeve9|1z1|3yevye9|Sjevjerodoneck|2c1//official=Sievierodonetsk//Сєвєродонецьк
Lysychansk|3isi6
Avdiivka|2ee3|2eye3|0y4
Kostiantynivka|1y9
Horlivka|Gorlo3
Kupiansk|1y4
Izium|1y2
Chasiv Yar|1o5
Vuhledar|Ug5
Ternopil|1o1
Vinnytsia|4its1|1y1|11|1i4
Kropyvnytskyi|6itsky|Kropyvnytsky|2iy|9ivnitsky|8ivnitsk1|9ivnitskiy|1y|11|8ivnitski1|8ivnick1////Кропивницький
Kirovohrad|1g3////Кіровоград
Zakarpattia|13|1y1|1j1////Закарпаття
Cherkasy|0s2|1i|16|Cerkasi////Черкаси
Kremenchuk|1g|12////Кременчук
Huliaipole|1y6|1y4|3yay4|Gulyai-P3|Gulyay4|3jaj4|Guly6|G9|Guljaj4////Гуляйполе
Polohy|2gi|1g1////Пологи
Dniprorudne|8eprorudnoy1|1e8////Дніпрорудне
Kamianka-Dniprovska|Kamenka-Dneprovskaya|7yanka-D9
Staromaiorske|5yorskoy1|1y5|1j5|0o1|5yorsko1|5jorsko1////Старомайорське
Velyka Novosilka|Velikaya Novosyolka|1yo3|Velikaya Novoselka|4ika 9////Велика Новосілка
Piatykhatky|Pyatikhatki|1y9|5yaty5|5jaty5|9eiatikhatki|Pyatihatki|Pjatihatki////П’ятихатки
Lobkove|0oy1////Лобкове
Krasnohorivka|4goro3|1g6////Красногорівка
Novomykhailivka|7ikhaylo3|1y5|4hay5|4haj5|7ihaylo3|7ihajlo3////Новомихайлівка
Kurakhove|1o|14////Курахове
Selydove|5idovo|1o|1i4////Селидове
Novohrodivka|1o3|5grodo3|1g7////Новогродівка
Myrnohrad|1i7|5irnog3|1g3////Мирноград
Ocheretyne|3ino|1i2|17|6ereti2////Очеретине
Berdychi|1i3|11|3ic1////Бердичі
Tonenke|0oy1////Тоненьке
Netailove|5ylovo|1o|1y4|1j4////Нетайлове
Opytne|0oy1|1i3////Опитне
Paraskoviivka|1e3|2eye3|0y4|0j4|2ee3////Парасковіївка
Klishchiivka|7eshcheye3|7eshchee3|2eye3|0y4|17|4cij4|2ee3|5chee3|5cee3////Кліщіївка
Kurdiumivka|4yumo3|1y6|1j6|1o3|4jumo3////Курдюмівка
Ozarianivka|4yano3|1y6|1j6|1o3|4jano3////Озарянівка
Orikhovo-Vasylivka|Orekhovo-Vasilevka|3ilo3|6hovo-9|Orihovo-Vasilovka////Оріхово-Василівка
Berkhivka|1o3|15|3ho3////Берхівка
Khromove|1o|H6////Хромове
Bilohorivka|7elogoro3|4goro3|1g6////Білогорівка
Verkhnokamianske|9ekamenskoy1|5yanskoy1|1y5|8hnokamy5|8hnokamj5|5yansko1|4eiansko1|Verhnokamyanskoe|Verhnokamjanskoe////Верхньокам’янське
Rozdolivka|6azdolo3|1o3////Роздолівка
Shcherbynivka|3ino3|3ch9|3c9|9cherbino3|9cerbino3////Щербинівка
Hrodivka|Grodo3|G7////Гродівка
Druzhkivka|1o3|15|3ko3////Дружківка
Dobropillia|5olye|1y1|1j1////Добропілля
Rodynske|1i4|4inskoy1|4insko1////Родинське
Novoekonomichne|1eskoy1|2yek9|12////Новоекономічне
Krasnyi Lyman|4 Li3|1i3|16
Torske|0oy1|0o1////Торське
Kreminna|3ennay1|1ay1|1e3|0ya////Кремінна
Rubizhne|4ezhnoy1|4ezhno1|1e4|12////Рубіжне
Popasna|0ya////Попасна
Svatove|1o////Сватове
Starobilsk|1e3////Старобільськ
Shchastia|Schastye|2ye|1y1|Schastya|Scastja////Щастя
Stanytsia Luhanska|Stanitsa Luganskaya|5itsa9|1g5|Stanitsya Luganskaya|Stanitsya Luganskaia|Stanitsya Luganskaja|2ya9|6ya Lug5|4cja9|Stanitsia Luganskaya|Stanitsia Luganskaia|Stanitsia Luganskaja|Stanicja Luganskaya|Stanicja Luganskaia|Stanicja Luganskaja////Станиця Луганська
Bilokurakyne|Belokurakino|1i2////Білокуракине
Antratsyt|1i1|2c2|3ci1////Антрацит
Rovenky////Ровеньки
Krasnyi Luch|15
Kadiivka|1ye3|1e3|2eye3|0y4|0j4|2ee3////Кадіївка
Molodohvardiisk|6gvarde3|7gvardey2|7gvardiy2|1y2|1j2|1g8|7gvardij2////Молодогвардійськ
Izvaryne|3ino|1i2////Ізварине
Lutuhyne|4gino|3ino|2gi2|1g3////Лутугине
Metiolkine|7elkino|1y6|16//official=Metolkine//Метьолкіне
Syrotyne|Sirotino|5iroti2////Сиротине
Toshkivka|1o3|15|3ko3////Тошківка
Vrubivka|1o3////Врубівка
Yenakiieve|4yevo|Enakievo|4evo|1y3|14|Jenakij3|Enak4////Єнакієве
Snizhne|4ezhnoy1|4ezhno1|0oy1|12////Сніжне
Khartsyzk|0s1|1i2|H7|Harc3|Hartsi2|Harci2////Харцизьк
Amvrosiivka|1e3|1ye3|2eye3|0y4|0j4|2ee3////Амвросіївка
Rozsypne|Rassypnoye|1i3////Розсипне
Starobesheve|1o|13////Старобешеве
Telmanove|1o////Тельманове
Shyrokyne|7irokino|3ino|1i6|5iroki2|17|6iroki2////Широкине
Volnovakha|12////Волноваха
Dokuchaievsk|1y4|14|3aj4|3a4////Докучаєвськ
Yasynuvata|6inovatay1|3ino4|1i6|J9|Iasi6|Jasi6////Ясинувата
Verkhniotoretske|9etoretskoy1|19|9otoretskoy1|4hn9|Verhnotorecke|9otoretsko1|Verhnotoretskoe|Verhnotoreckoe//official=Verkhnotoretske//Верхньоторецьке
Svitlodarsk|1e8////Світлодарськ
Novoluhanske|0oy1|5ganskoy1|1g5|5gansko1////Новолуганське
Zaitseve|6ytsevo|1o|1y5|3jc3////Зайцеве
Mayorsk|1i4
Chornukhyne|9ernukhino|3ino|1i2|14|6ornu4|3hi2|8ornuhi2////Чорнухине
Manhush|Manhus|4gus////Мангуш
Prechystivka|4isto3|17|5isto3////Пречистівка
Temyrivka|3iro3////Темирівка
Rivnopil|Rovnopol////Рівнопіль
Novodarivka|1o3////Новодарівка
Mala Tokmachka|1ya 9|12////Мала Токмачка
Novodanylivka|3ilo3////Новоданилівка
Nesterianka|1y4|1j4////Нестерянка
Novoprokopivka|1o3////Новопрокопівка
Stupochky|1i|12|3ki////Ступочки
Dyliivka|2eye3|1i6|4ileye3|0y4|0j4|4ilee3////Диліївка
Pleshchiivka|2eye3|0y4|17|4cij4|2ee3|5chee3|5cee3////Плещіївка
Rusyn Yar|1i5|1J2|4in I2|4in J2////Русин Яр
Nelipivka|3epo3|1o3////Неліпівка
Kupiansk-Vuzlovyi|Kupyansk-Uzlovoi|Kupyansk-Uzlovoy|Kupiansk-Vuzlovy|1y|5yansk9|Kupyansk-Vuzlovy|Kupyansk-Vuzlovyy|2iy|11|1j|Kupyansk-Vuzloviy|Kupyansk-Vuzlovi|Kupyansk-Vuzlovyj|5jansk9|Kupjansk-Vuzlovy|Kupjansk-Vuzlovyy|Kupjansk-Vuzloviy|Kupjansk-Vuzlovi|Kupjansk-Vuzlovyj|Kupieiansk-Vuzlovy|4eiansk9|Kupieiansk-Vuzlovyy|Kupieiansk-Vuzloviy|Kupieiansk-Vuzlovi|Kupieiansk-Vuzlovyj////Куп’янськ-Вузловий
Dvorichna|6urechnay1|12////Дворічна
Synkivka|4inko3////Синьківка
Lyman Pershyi|Liman Pervy|Lyman Pershy
Stelmakhivka|1o3|15|3ho3////Стельмахівка
Tabaivka|1ye3|0y4|0j4|1e3////Табаївка
Krokhmalne|7akhmalnoy1|0oy1|16////Крохмальне
Kotliarivka|4yaro3|1y6|1j6|1o3|4jaro3////Котлярівка
Kruhliakivka|6glyako3|1y6|3gly6|1j6|6gliako3|6gljako3////Кругляківка
Kolisnykivka|6esniko3|3iko3////Колісниківка
Hlushkivka|Glushko3|G9|15|Glusko3////Глушківка
Lyptsi|Liptsy|1y|1i4|2c1|Lipci////Липці
Balakliia|2ey1|1y1|12|1j1////Балаклія
Savyntsi|5intsy|1i4|2c1|4inc1////Савинці
Pechenihy|3egi|2gi|1g1|15|6enigi////Печеніги
Tsyrkuny|1i5|6irkuni|C6|Cirkuni////Циркуни
Ruska Lozova|8skaya Lozovay1|0ya|0ay8|0ai8|0aj8////Руська Лозова
Mala Rohan|4ya Rog2|1g2////Мала Рогань
Krasnohrad|1g3////Красноград
Zmiiv|1ye1|0y2|0j2|1e1////Зміїв
Barvinkove|6enkovo|1o|1e5////Барвінкове
Velykyi Burluk|17|1y7|4iky7|2ik9|4ikyy7|2iy7|18|1j7|4ikiy7|3ik8|4ikyj7////Великий Бурлук
Hrakove|Grakovo|G6////Гракове
Bohodukhiv|1o1|7godukho1|13|1g7|7goduho1////Богодухів
Kozacha Lopan|5azachy7|17////Козача Лопань
Siverskyi Donets|8eversky7|6eversk9|17|2iy7|18|1y7|1i8|1j7|2c|8 Donec|9iy Donec|8y Donec|9i Donec|9ii Donec|8j Donec|2ij7|9ij Donec////Сіверський Донець
Okhtyrka|A7|1i3|16|4hti3////Охтирка
Trostianets|1y5|6janec////Тростянець
Yunakivka|1o3|J8|Iunako3|Junako3////Юнаківка
Bilopillia|Belopolye|1y1|1j1////Білопілля
Velyka Pysarivka|Velikaya Pisarevka|Velika Pisarovka////Велика Писарівка
Myropillia|Miropolye|Miropillya|1y1|1j1|1i8|Miropillja////Миропілля
Basivka|1o3////Басівка
Kindrativka|7ondrato3|1o3////Кіндратівка
Seredyna-Buda|1i7////Середина-Буда
Putyvl|1i2////Путивль
Nizhyn|Nezhin|1i1|12|2i1////Ніжин
Pryluky|1i////Прилуки
Novhorod-Siverskyi|Novgorod-Seversky|Novhorod-Siversky|2iy|Novgorod-Siversky|Novgorod-Siverskiy|Novgorod-Siverski|1y|11|1i1|1j|6gorod-9|Novgorod-Siverskyy|Novgorod-Siverskii|Novgorod-Siverskyj|Novgorod-Siverskij////Новгород-Сіверський
Hostomel|G7////Гостомель
Borodianka|1y4|1j4////Бородянка
Boryspil|4ispo1|1o1|1i4////Бориспіль
Vyshhorod|4ishg4|1g4|15|4isg4////Вишгород
Slavutych|1i2|Slavutyc|3ic////Славутич
Pripyat|1i2|3ypi2|1y4|3ypj2|1iei2|1j2//official=Prypiat//Прип’ять
Moshchun|14|3c2////Мощун
Pereiaslav|1y5|1j5////Переяслав
Yahotyn|4goti1|1g4|J6|Iagotin|Jagotin////Яготин
Horishni Plavni|Gorishnie7|Gorish9|19|Goris9////Горішні Плавні
Hadiach|Gady3|1y3|4jac|G6|Gadjac////Гадяч
Lokhvytsia|4its1|4itsy1|1y1|7hvytsy1|7hvycj1|1i4|7hvitsy1|7hvicj1////Лохвиця
Berdychiv|4iche1|1e1|4icho1|12|4ico1////Бердичів
Novohrad-Volynskyi|Novohrad-Volynsky|2iy|Novograd-Volinsky|Novograd-Volinski|Novograd-Volinskiy|1y|11|1i1|1j|5grad-9|Novograd-Volynsky|Novograd-Volynskiy|Novograd-Volynskyy|Novograd-Volynski|Novograd-Volynskii|Novograd-Volynskyj|Novograd-Volinskii|Novograd-Volinskij|9grad-Voli5|Novograd-Volinskyy////Новоград-Волинський
Zviahel|3yag2|1y4|1j4|1g2|3jag2////Звягель
Volodymyr-Volynskyi|Vladimir-Volynsky|Volodymyr-Volynsky|2iy|Vladimir-Volinsky|Vladimir-Volinski|Vladimir-Volinskiy|1y|11|1i1|1j|Vladimir-Volinskii|Vladimir-Volinskij|Vladimir-Volinskyi|Vladimir-Volinskyy////Володимир-Волинський
Drohobych|1z|4gobi2|1g5|Drohobyc|6gobic////Дрогобич
Stryi|Stry|1y|2iy|11|1j////Стрий
Chervonohrad|1g3|2e9|8ervonog3////Червоноград
Pochaiv|1ye1|0y2|2aj2|1e1|3ae1////Почаїв
Kolomyia|12|2iy1|2ij1|1y1|1j1////Коломия
Burshtyn|1i1|13|3ti1////Бурштин
Mukachevo|1e|13////Мукачево
Berehove|4govo|1o|1g3////Берегове
Solotvyno|1i2////Солотвино
Starokostiantyniv|9nstantino1|7yantino1|1y7|1j7|3ino1|7jantino1////Старокостянтинів
Shepetivka|1o3|18|6epeto3////Шепетівка
Kamianets-Podilskyi|Kamenets-Podolsky|Kamenets-Podolskiy|Kamianets-Podilsky|2iy|Kamyanets-Podilsky|Kamyanets-Podilskiy|Kamyanets-Podilski|1y|11|1i1|1j|7yanets-9|Kamyanets-Podilskyy|Kamyanets-Podilskii|Kamyanets-Podilskyj|7janec-9|Kamjanec-Podilsky|Kamjanec-Podilskiy|Kamjanec-Podilskyy|Kamjanec-Podilski|Kamjanec-Podilskii|Kamjanec-Podilskyj|Kamyanets-Podilskij|Kamieianets-Podilsky|Kamieianets-Podilski|Kamieianets-Podilskiy|Kamieianets-Podilskii|Kamieianets-Podilskij|6eianets-9|Kamieianets-Podilskyy|Kamjanec-Podilskij////Кам’янець-Подільський
Netishyn|4eshi1|1i1|12|2i1////Нетішин
Ladyzhyn|1i1|4izhi1|12|4izi1////Ладижин
Zhmerynka|1i3|17|5meri3////Жмеринка
Mohyliv-Podilskyi|Mogilev-Podolsky|Mohyliv-Podilsky|2iy|Mogilov-Podilsky|Mogilov-Podilski|Mogilov-Podilskiy|1y|11|1i1|1j|6gyliv-9|Mogyliv-Podilsky|Mogyliv-Podilskiy|Mogyliv-Podilskyy|Mogyliv-Podilski|Mogyliv-Podilskii|Mogyliv-Podilskyj|Mogilov-Podilskii|Mogilov-Podilskij|6gilov-9|Mogilov-Podilskyy////Могилів-Подільський
Izmail|0y2|0j2////Ізмаїл
Vylkove|Vilkovo|1o|1i5////Вилкове
Chornomorsk|1e8|19////Чорноморськ
Illichivsk|5yiche3|1e3|5iche3|14////Іллічівськ
Pivdennyi|Pivdenny|1y|2iy|11|1j////Південний
Bilhorod-Dnistrovskyi|Belgorod-Dnestrovsky|Bilhorod-Dnistrovsky|2iy|Bilgorod-Dnistrovsky|Bilgorod-Dnistrovskiy|Bilgorod-Dnistrovski|1y|11|1i1|1j|9gorod-Dni9|Bilgorod-Dnistrovskyy|Bilgorod-Dnistrovskii|Bilgorod-Dnistrovskyj|Bilgorod-Dnistrovskij////Білгород-Дністровський
Bolhrad|1g3////Болград
Artsyz|1i1|2c2|3ci1////Арциз
Tatarbunary|1i////Татарбунари
Ochakiv|1o1|14|4ako1////Очаків
Snihurivka|4giryo3|4gire3|1o3|4guro3|1g6////Снігурівка
Nova Kakhovka|0ya9|15////Нова Каховка
Kakhovka|15////Каховка
Oleshky|Aleshki|Alyoshki|1i|12|3ki////Олешки
Hola Prystan|Golaya Pri4|1i4|Gola Pri4|Gol9////Гола Пристань
Henichesk|G8|13|Genic3////Генічеськ
Chonhar|1g2|15|4ong2////Чонгар
Armiansk|1y4|1j4////Армянськ
Antonivskyi Bridge|6ovsky7|17|6ovskiy7|2iy7|6mist|8 mist|9iy mist|9i mist|8y mist|9ii mist|8j mist|9ij mist////Антонівський міст
Chornobaivka|7ernobaye3|7ernobae3|1ye3|0y4|7ornobaj4|1e3|8ornobae3////Чорнобаївка
Davydiv Brid|6ov Bro1|1o1|8idov Bro1|3ido6////Давидів Брід
Vysokopillia|5olye|Visokopillya|1y1|1j1|2is9|Visokopillja////Високопілля
Tiahynka|4yagi3|1y6|3yag4|1j6|2gi3|4jagi3////Тягинка
Zaliznyi Port|7helezny5|15|1y5|2iy5|16|1j5////Залізний Порт
Askania-Nova|0i7|0y6|0j6//official=Askaniia-Nova//Асканія-Нова
Pavlohrad|1g3////Павлоград
Marhanets|1g5|2c|6ganec////Марганець
Synelnykove|Sinelnikovo|1i4|6inelni4////Синельникове
Dniprodzerzhynsk|Dneprodzerzhinsk|1i3|14|2i3////Дніпродзержинськ
Chervonohryhorivka|7grigoro3|4gryg6|8ervonoh9|Cervonogrigorovka////Червоногригорівка
Apostolove|1o////Апостолове
Vilnohirsk|6olnogo3|1g4////Вільногірськ
Zhovti Vody|3ltye5|1y5|1i|19|Zovti Vodi////Жовті Води
Khortytsia|4its1|4itsy1|1y1|Hortytsya|Hortycja|1i4|Hortitsya|Horticja////Хортиця
Vilniansk|4olny4|1y4|1j4////Вільнянськ
Komyshuvakha|6amyshe5|1i8|12|5uva2|7ishuva2|7isuva2////Комишуваха
Yakymivka|Akimo3|1i5|3imo3|J8|Iakimo3|Jakimo3////Якимівка
Rozivka|1o3////Розівка
Kushuhum|1g2|14|3ug2////Кушугум
Simferopol|1y8////Сімферополь
Yevpatoria|Eu7|0i2|0y1|0j1|Jevpatori2|Jevpatoriya|J9|Jevpatorija|E8|Evpatoriya|Evpatorija//official=Yevpatoriia//Євпаторія
Kerch|0t2|Kerc////Керч
Feodosia|0i2|0y1|0j1//official=Feodosiia//Феодосія
Dzhankoi|Djankoy|1y|1j|15|6ankoy|6ankoj////Джанкой
Bakhchysarai|1y|6isaray|1i5|6isaraj|19|Bahchysaray|4hc6|Bahcysaray|Bahchisaray|5hchi5|Bahchisaraj|Bahcisaray|5hci5|Bahcisaraj////Бахчисарай
Hvardiiske|Gvardeyskoye|Gvardeiskoye|Gvardiyskoye|1y3|Gvardiy3|1j3|Gvardiiskoe|Gvardiyskoe|Gvardijskoe////Гвардійське
Dnieper|11////Дніпро
Dniester|5est1|14//official=Dnister//Дністер
Inhulets|1g5|2c|6gulec////Інгулець
Bukovina|1y2//official=Bukovyna//Буковина
Khreshchatyk|Kreshchatik|Kreschatik|1i1|16|Hr9|Hresc4|6chati1|Hreshchatik|Hrescatik////Хрещатик
Verkhovna Rada|0ay6|2h9////Верховна Рада
Bakhmut|14|0o2////Бахмут
Toretsk|1z1|2c1////Торецьк
Pokrovsk////Покровськ
Kramatorsk|0'1////Краматорськ
Bucha|0t3|11////Буча
Irpin|1e1////Ірпінь
Poltava|1w1////Полтава
Khmelnytskyi|1i5|Khmelnytsky|2iy|6itsky|5itsk1|6itskiy|1y|11|Hm9|Hmelnytsky|Hmelnytskiy|Hmelnytskyy|Hmelnytski|5itski1|5ick1|Hmelnitsky|Hmelnitski|Hmelnitskiy|Hmelnitskii|Hmelnicki///Bohdan Khmelnytsky|Bogdan Khmelnitsky/Хмельницький
Ivano-Frankivsk|1o3////Івано-Франківськ
Bila Tserkva|Belaya Tserkov|Bela Tserkov|2C5////Біла Церква
Brovary|1i////Бровари
Zmiinyi|5einy|5einyy|1e4|Zmiiny|1y|2iy|11|1j|0y4|4yiny|4yinyy|4yiniy|3yin1|4yinyj|0j4|4jiny|4jinyy|4jiniy|3jin1|4jinyj////Зміїний
Chernivtsi|Czernowitz|Cernauti|5owitz|5ovtsy|Cernivci|Cernovcy////Чернівці
Melitopol|1i1////Мелітополь
Mariupol|1o3|1y4////Маріуполь
Kherson|H5////Херсон
Soledar|1i3////Соледар
Kharkiv Oblast|1o8|2ska o5|2skaya o5|2skaia o5|2skaja o5|Harkivska o5|Harkivskaya o5|Harkivskaia o5|Harkivskaja o5////Харківська область
Rivnopillia|Rovnopole|1y1|1j1////Рівнопілля
Yuzhnoukrainsk|Pivdenn9|0y4|Juznoukrajinsk|Iuzhn9|Juzn9////Южноукраїнськ
Kozachi Laheri|Kazachi Lageri|1g3|18|6i Lag3////Козачі Лагері
Kostiantynopil|Konstantinopol|5yanti5|1y9|1j9|1i5|5janti5////Костянтинопіль
Shevchenko|5zewcz4////Шевченко
Bohoiavlenka|3goy7|1y7|1j7|1g9|3goj7////Богоявленка
Malyi Utliuh|17|1y7|3yug|8 Utlyug|8y Utlyug|2iy7|18|1j7|1y2|6 Utly2|6y Utly2|7iy Utly2|7i Utly2|6j Utly2|9iy Utlyug|9i Utlyug|8j Utlyug|1j2|6 Utlj2|6y Utlj2|7iy Utlj2|7i Utlj2|6j Utlj2|8 Utliug|1g|8y Utliug|9iy Utliug|9i Utliug|8j Utliug|8 Utljug|3jug|8y Utljug|9iy Utljug|9i Utljug|8j Utljug////Малий Утлюг
Nikopol|1i1////Нікополь
#place anchored Ukraine|Ukrainian
Robotyne|Rabotino|1i2////Роботине
Neskuchne|0oy1|12////Нескучне
Storozheve|0oy1|0o1|13////Сторожеве
Vovchansk|1l6
Shakhtarsk|1yo3|1e3|16|3a6////Шахтарськ
Urozhaine|2ynoy1|0oy1|1y2|3aj2////Урожайне
Blahodatne|6godatnoy1|1g6////Благодатне
Hrabove|Grabovo|1o|G6////Грабове
Derhachi|11|4gac1////Дергачі
Horodnia|1y1|1j1|G7|Gorodnja////Городня
Kamianka|2e3|1y4|1j4|0ie5////Кам’янка
Siversk|1e5////Сіверськ
Odesa|0s2/Q1874/cnn=Odessa until 2022-01-01, Odesa/Odessa, Texas|Odessa, Tex|Odessa, Fla|Odessa, Wash|Odessa, Florida|West Odessa|Odessa American|Midland-Odessa|Odessa File/Одеса
Dnipro|4epr////Дніпро
Mykolaiv|Nikolaev|Nikolayev|Mikolayev|0y2|0j2|Mikolaev////Миколаїв
Orikhiv|4ekho1|1o1|13|3ho1////Оріхів
Vasylivka|3ilye3|3ile3|3ilo3////Василівка
Verbove|0oy1////Вербове
Makarivka|1o3////Макарівка
Marinka|0i4|0y4|0j4|0ie4////Мар’їнка
Heorhiivka|Georgie3|Georgeye3|0y4|Georg5|0j4|Georgee3////Георгіївка
Hirnyk|Gornyak|Girnik|G5////Гірник
Semenivka|3yono3|1o3////Семенівка
Orlivka|1o3////Орлівка
Stepove|0oy1////Степове
Umanske|0oy1|0o1////Уманське
Vodiane|3yanoy1|1y3|1j3////Водяне
Pisky|Peski|1i////Піски
Nevelske|0oy1|0o1////Невельське
Pervomaiske|0oy1|3yskoy1|1y3|1j3|0o1|3ysko1|3jsko1////Первомайське
Krasna Hora|2ya G3|1G3////Красна Гора
Andriivka|2eye3|0y4|0j4|2ee3////Андріївка
Ivanivske|4ovskoy1|0oy1|0o1////Іванівське
Bohdanivka|5gdano3|1g7////Богданівка
Yahidne|4godnoy1|1g4|J6|Iag4|Jag4////Ягідне
Spirne|3ornoy1////Спірне
Vesele|2yoloy1|0oy1////Веселе
Pivnichne|Severnoye|12////Північне
Zalizne|Zheleznoye////Залізне
Novoselivka|3yolo3|1o3////Новоселівка
Oleksandrivka|Alexandrovka|Aleksandrovka|1o3////Олександрівка
Oleksandropil|Aleksandropol////Олександропіль
Bilozerske|Belozerskoye|0oy1|0o1////Білозерське
Bilytske|Belitskoye|4itskoy1|2c2|4itsko1|4icko1////Білицьке
Lyman////Лиман
Zarichne|4echnoy1|12////Зарічне
Yampil|1o1|J5|I5////Ямпіль
Nevske|0oy1|0o1////Невське
Makiivka|2eye3|0y4|0j4|2ee3////Макіївка
Zolote|0oy1|0o1////Золоте
Hirske|Gorskoye|Girskoye|G5|Girskoe////Гірське
Troitske|0oy1|0y5|3jic2|0o1|3cko1////Троїцьке
Bryanka|1i4|1j4//official=Brianka//Брянка
Pervomaisk|1y2|1j2////Первомайськ
Voronove|1o////Воронове
Pryvillia|7ivolye|6ivilly1|1y1|1j1|1i6|6ivillj1////Привілля
Olenivka|Yeleno3|Eleno3|1o3////Оленівка
Vuhlehirsk|Uglego3|4gleg4////Вуглегірськ
Nikolske|0oy1|0o1////Нікольське
Novotroitske|0oy1|0y5|3jic2|0o1|3cko1////Новотроїцьке
Katerynivka|Yekaterino3|Ekaterino3|3ino3////Катеринівка
Malynivka|3ino3////Малинівка
Pryiutne|5iyutnoy1|2iy4|1y4|1j4|1i5|2ij4////Приютне
Levadne|0oy1////Левадне
Kamianske|5enskoy1|5yanskoy1|1y5|1j5|5yansko1|4eiansko1|5jansko1////Кам’янське
Prymorske|6imorskoy1|6imorsko1////Приморське
Kalynivka|3ino3////Калинівка
Hryhorivka|Grigoro3|Gryg6////Григорівка
Fedorivka|5yodoro3|1o3////Федорівка
Bila Hora|5elaya G3|1G3////Біла Гора
Yablunivka|3ono3|1o3|J9|Iabluno3|Jabluno3////Яблунівка
Kotlyne|3ino|1i2////Котлине
Pishchane|Peschanoye|15|3c3////Піщане
Udachne|0oy1|12////Удачне
Uspenivka|1o3////Успенівка
Dachne|0oy1|12////Дачне
Novooleksandrivka|Novoaleksandrovka|Novoalexandrovka|1o3////Новоолександрівка
Zelene Pole|2yonoy6|0oy6////Зелене Поле
Petropavlivka|1o3////Петропавлівка
Berestove|0oy1////Берестове
Kyslivka|4islo3////Кислівка
Lozova|0ya////Лозова
Borova|0ya////Борова
Hlyboke|Glubokoye|Glubokoe|Gli4|G6////Глибоке
Starytsia|4its1|4itsy1|1y1|3cj1|1i4|4icj1////Стариця
Tykhe|Tikhoye|1i3|12|2i2////Тихе
Chuhuiv|3guye1|0y2|1g3|4uhuj2|3gue1|Cuguev////Чугуїв
Hroza|G4////Гроза
Zolochiv|1e1|1o1|12|2o1////Золочів
Hlukhiv|Glukhov|13|G6|Gluhov////Глухів
Krasnopillia|5olye|1y1|1j1////Краснопілля
Oleksiivka|Alekseye3|Aleksee3|2eye3|0y4|0j4|2ee3////Олексіївка
Lebedyn|1i1////Лебедин
Vasylkiv|1i4|4ilko1////Васильків
Fastiv|1o1////Фастів
Obukhiv|1o1|13|3ho1////Обухів
Trypillia|7ipolye|6ipilly1|1y1|1j1|1i6|6ipillj1///Cucuteni-Tripolye/Трипілля
Myrhorod|3irg4|1g4////Миргород
Yavoriv|1o1|J6|Iavorov|Javorov////Яворів
Sambir|1o1////Самбір
Rakhiv|1o1|13|3ho1////Рахів
Haisyn|Gaysin|1y3|Gay3|1j3|Gaisin|Gajsin////Гайсин
Tulchyn|1i1|12|2i1////Тульчин
Serhiivka|2giy4|3geye3|0y4|1g5|0j4|3gee3////Сергіївка
Beryslav|1i4////Берислав
Krynky|1i|4inki////Кринки
Antonivka|1o3////Антонівка
Mylove|Milovoye|1i4////Милове
Kozatske|Kazatskoye|0oy1|2c2|0o1|3cko1////Козацьке
Strilkove|5elkovoy1////Стрілкове
Lazurne|0oy1////Лазурне
Pokrovske|0oy1|0o1////Покровське
Novopavlivka|1o3////Новопавлівка
Kyrylivka|5irillo3|5irilo3////Кирилівка
Mykhailivka|7ikhaylo3|1y5|4hay5|4haj5|7ikhailo3|7ihaylo3|7ihajlo3////Михайлівка
Saky////Саки
Novofedorivka|5yodoro3|1o3////Новофедорівка
Chornomorske|9ernomorskoy1|0oy1|2o9|0o1|Cornomorskoe////Чорноморське
Perevalne|0oy1////Перевальне
Babyn Yar|2i4|2iy4|1i5|1J2|4in I2|4in J2////Бабин Яр
#place anchored Ukraine|Ukrainian|Crimea|Crimean|Russia
Sevastopol|1b7///Sebastopol, California|Sebastopol, Calif/Севастополь
#place safe Uzbekistan|Uzbek
Tashkent|1o6
Samarkand|1q3|1c3
Bukhara|5xoro|1o5|3oro///Bokhara rug|Bokhara rugs|Bokhara carpet
Andijan|1o1|1zh2
Fergana|0h3|4argho2
Kokand|0h5|Qoqon
Termez|1i1
Jizzakh|Dzhizak|2x|4ak
Urgench|1a3
Muynak|Moynaq|1o4|2oq
Chirchik|1q
Almalyk|Olmaliq
Margilan|1o1
Shahrisabz|0k7
Zarafshan|4erav4
Khorezm|1a2|Xora2
Karakalpakstan|Qaraqalpaqstan|0i4
Uzbekistan|Ou9|1s8
Nukus|0o2////Нукус
Khiva|X3|H3////Хива
Namangan|1o4////Наманган
Navoi|0y////Навои
#place anchored Uzbekistan|Uzbek
Karshi|Q5
#place safe Yemen|Yemeni|Yemenis
Taiz|0z////تعز
Marib|0a4|1e1////مأرب
Dhamar|0m3////ذمار
Zinjibar|1a6|1g4|1a3////زنجبار
Lahj|0i1|0e1////لحج
al-Dhale|0a|0h|4alea////الضالع
Shabwa|0h////شبوة
Hadramout|2aw1|4hrama2|1a2|0h6|5hramaw1|12////حضرموت
Mukalla|0h|0o6////المكلا
Seiyun|2yo2|3ayo2|1a4|2ay3|0o2|2a3////سيئون
Mahra|0h////المهرة
Ras Isa|0s2|1Ei2////رأس عيسى
Salif|1ee1////الصليف
Bab al-Mandeb|1e8|1a1|8el-Manda1|1i1////باب المندب
Socotra|1q4|1k4|3uqu3////سقطرى
Durayhimi|1i4|3he2|3ih2////الدريهمي
Nihm|1e2////نهم
Sirwah|1e4|1a4////صرواح
Haydan|1i3////حيدان
Balhaf|1e4|1i4////بلحاف
Hajjah|Hajja////حجة
al-Jawf|2ou1|e6////الجوف
al-Mahwit|1ee1////المحويت
Raymah|4ima////ريمة
Mokha|al-Mu3|1u3////المخا
Zabid|1ee1////زبيد
Abyan|1i2////أبين
#place anchored Yemen|Yemeni|Yemenis
Saada|0h|3dah////صعدة
#place anchored Yemen|Yemeni|Yemenis|Libya|Libyan|Libyans
al-Bayda|1i2|0h1|2ei2|2idh1|0h////البيضاء
`
