/** Every row, in the short form of table.ts. Written by generate-names.mjs. */
export const extendedTable = `
#person safe
Abdul Rashid|4rr5|5r5/Dostum|4a1|4o1////عبدالرشید دوستم
Gulbuddin|62|4a3/Hekmatyar|1i7|6i2|4e4////گلبدین حکمتیار
Hibatullah|1a9|1e8|1ay8|1aibato4/Akhundzada|54|9eh|3o6////هبت‌الله آخندزاده
Abdul Ghani|73|5g4|3olg4/Baradar|1e5|1i5|5e1////عبدالغنی برادر
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
Zoran/Djindjic|Đinđić|8h////Зоран Ђинђић
Franjo/Tudjman|2đ3
Milo/Djukanovic|Đukanović|9ch////Мило Ђукановић
Dragan/Djilas|Đ4////Драган Ђилас
Milovan/Djilas|Đ4////Милован Ђилас
Nikola/Gruevski|3y5|7y////Никола Груевски
Zoran/Zaev|2y2////Зоран Заев
Hristijan|Kh8|Ch8|6y2/Mickoski|7y|2ts5|2tskosky////Христијан Мицкоски
Dimitar/Kovachevski|55|5evsky|9ky////Димитар Ковачевски
Gordana/Siljanovska-Davkova|1hiljanovsk9|3yanovsk9////Гордана Сиљановска-Давкова
Stevo/Pendarovski|9ky////Стево Пендаровски
Ljube|4o|1y3/Boskoski|7y|3h5|3hkosky////Љубе Бошкоски
Boris/Trajkovski|9y|3y6|3ykovsky////Борис Трајковски
Branko/Crvenkovski|9ky|Tsr9|Tsrvenkovsky////Бранко Црвенковски
Ramush/Haradinaj|8y
Atifete/Jahjaga|Yahy3
Nicolae|2k4|6i/Ceausescu|4c4
Wojciech/Jaruzelski|9y
Jozef|2s2/Pilsudski|8y
Ange/Postecoglou|91
Tatjana|3y3/Zdanoka|Zhdanok
Viktor/Uspaskich|7k1|71
Dalia/Grybauskaite|2i9
Svetlana|2ia5|2ya5/Tikhanovskaya|1sikhanou5|7u5|Tsikhanouskaia|9kai1|9kaj1|1sikh9|1sikhanow5|Tsikhanowskaia|1sihanou5|Tsihanouskaia|2h9|2hanovskai1|2hanovskaj1//ap reuters official=Sviatlana|Tsikhanouskaya//Святлана Ціханоўская
Alexander|2yaksand1|2iaksand1/Lukashenko|9a|54//nyt official=Aleksandr|Lukashenko//Аляксандр Лукашэнка
Ales/Bialiatski|1yaly5|4atsky
Veronika|6c1|3a4|1iera4/Tsepkalo|7a|2apkala|Capkala////Вераніка Цапкала
Valery|6i|6y|3i3|3ieryi|3iery1|5ij/Tsepkalo|7a|2apkala|Capkala////Валерый Цапкала
Viktor|4a1/Babariko|5y2|7a|5yka////Віктар Бабарыка
Eduard|Ye5/Babariko|5y2|7a|5yka////Эдуард Бабарыка
Sergei|1yarh2|Siarhey|1iarh2|5j|Syarhey|Siarhiej|Syargey/Tikhanovsky|7uski|Tsikhanouski|Tsikhanouskiy|1sikhanou3|9ki|9ki1|Tsikhanowski|1sikhanow3|Tsikhanowskiy|Tsihanouski|1sihanou3|Tsihanouskiy|9kii|9kij|9kyi|9ky1|28|2hanovski|2hanovski1|2hanovskii|2hanovskij|2hanovskyi|2hanovsky1//cnn aljazeera=Sergey|Tikhanovsky;ap reuters=Siarhei|Tsikhanouski//Сяргей Ціханоўскі
Roman|1a3/Protasevich|6s5|2a8|2atasi5|2atasevic//ap=Raman|Pratasevich//Раман Пратасевіч
Alexander|2iaksand1|2yaksand1/Volfovich|1a7|Valfovic//nyt=Aleksandr|Volfovich//Аляксандр Вальфовіч
Olga|Volha|Vo3/Kovalkova|1a7////Вольга Кавалькова
Sergei|1yarh2|Siarhey|1iarh2|5j|Syarhey|Siarhiej|Syargey/Dylevsky|4uski|4u3|4uski1|7i|7i1|4wski|4w3|4wski1|3ieuski|3ieu3|3ieuski1|7ii|7ij|8i|8y//cnn aljazeera=Sergey|Dylevsky//Сяргей Дылеўскі
Alexander|2iaksand1|2yaksand1/Taraikovsky|7uski|7u3|7uski1|4y6|4ykovski|4ykovski1|4ykowski|4ykow3|4ykowski1|4jkouski|4jkou3|4jkouski1|4ykouski|4ykou3|4ykouski1|4ykovskii|4ykovskij|4ykovskyi|4ykovsky1|9ki|9ki1|9kii|9kij|9kyi|9ky1|4j6|4jkovski|4jkovski1|4jkovskii|4jkovskij|4jkovskyi|4jkovsky1//nyt=Aleksandr|Taraikovsky//Аляксандр Тарайкоўскі
Andrzej|4ei|4ey|42/Poczobut|3h4|1ach4|1ac4////Андрэй Пачобут
Nikolai|Mikola|Mika3|6j|Mikalay|Mikalaj/Karpenkov|4iankou|4ya4|4yankow|4yankou|4ia4|4ja4////Мікалай Карпянкоў
Stanislav|8u|8w/Shushkevich|6i5|Suskevic////Станіслаў Шушкевіч
Alexander|2iaksand1|2yaksand1/Milinkevich|6i5|9c//nyt=Aleksandr|Milinkevich//Аляксандр Мілінкевіч
Francysk|5i2|4tsi2|4ts3/Skaryna|2ori2|4i2////Францыск Скарына
Svetlana|2ia5|2ya5/Alexievich|5y5|8t2|3ks6|3ksiy5|2ieksi6|3ksievic////Святлана Алексіевіч
Yegor|1ah2|Iah2|1a3/Sharangovich|6h5|Sarangovic////Ягор Шаранговіч
Aliaksandra|2ex5|2e7|2y8/Sasnovich|7t2|8////Аляксандра Сасновіч
Vitaly|5|5ij/Scherbo|1h6|Shcherba|2erba////Віталь Шчэрба
Krystsina|2ist3|53/Tsimanouskaya|7v5|1im9|9kai1|1imanov5|Timanovskaia|Timanovskaja|7w5|7wskai1////Крысціна Ціманоўская
Darya|3j1|3i1|3i2/Domracheva|5t5|7a2|6a2////Дар’я Домрачава
Aliaksandra|2ex5|2e7|2y8/Herasimenia|Gerasimenya|9y1|1ierasimi4|Ge9|Gerasimenja////Аляксандра Герасіменя
Alla/Tsuper|1z4|4i2|C4////Ала Цупер
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
/Hu Jintao|3Chin-3|6-3////胡锦涛
/Wen Jiabao|4Chia-p2|7-3////温家宝
/Li Qiang|3Ch4|3Ch'4////李强
/Zhao Leji|Chao Le-chi|7-2////赵乐际
/Cai Qi|Tsai Chi|4Ch1////蔡奇
/Ding Xuexiang|Ting Hsueh-hs4|8-5////丁薛祥
/He Lifeng|1o Li-4|5-4////何立峰
/Dong Jun|Tung Ch2////董军
/Li Shangfu|8-2////李尚福
/Zhang Youxia|Chang Yu-hs2|9-3////张又侠
/He Weidong|1o Wei-tu2|6-4////何卫东
/Miao Hua|6w1////苗华
/Bo Xilai|Po Hsi-3|5-3////薄熙来
/Zhou Yongkang|Chou Yung-4|9-4////周永康
/Peng Liyuan|7-4|1'eng Li-4////彭丽媛
/Peng Shuai|1'9|7w2////彭帅
/Lin Jian|4Chie1////林剑
/Wang Wenbin|8-3|8-p2////汪文斌
/Zhao Lijian|Chao Li-chien|7-4////赵立坚
/Guo Jiakun|Kuo Chia-3|7-3////郭嘉昆
/Zhang Zhan|Chang C3////张展
/Xu Zhiyong|Hsu Chih-yu2|6-4////许志永
/Gao Zhisheng|Kao Chih-5|7-5////高智晟
/Chiang Kai-shek|Jiang Jieshi|2ang9////蔣介石
/Sun Yat-sen|73|4Zhongsha1////孫逸仙
/Ji Chaozhu|Chi Chao-c2////冀朝铸
/Gao Xingjian|Kao Hsing-chien////高行健
/Mo Yan|4e1////莫言
/Wang Xiaohong|5Hsiao-hu2////王小洪
/Chen Yixin|5I-hs2////陈一新
/Xia Baolong|Hsia Pao-lu2|7-4////夏宝龙
/Song Tao|1u6////宋涛
/Zhu Fenglian|Chu Feng-lien|8-4////朱凤莲
/Chen Binhua|5Pin-3|8-3////陈斌华
/Zhang Xiaogang|Chang Hsiao-k3////张晓刚
/Pan Gongsheng|4Kung-5|8-5////潘功胜
/Lou Jiwei|4Chi-3////楼继伟
/Xu Qiliang|Hsu Chi-5////许其亮
/Guo Wengui|Kuo Wen-kuei////郭文贵
/Ren Zhiqiang|Jen Chih-ch4////任志强
/Li Wenliang|6-5////李文亮
/Zheng Qinwen|Cheng Chin-3|9-3////郑钦文
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
Felix/Tshisekedi|5i4|1c8|27
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
Ayman/al-Zawahiri|82|3Dh7|Zawahiri////أيمن الظواهري
Mohammed/Morsi|4y|4yy|5y|4y1|5i|1u3//cnn=Mohamed|Morsy;guardian nyt aljazeera afp=Mohamed|Morsi;reuters=Mohamed|Mursi/Mursi people|Mursi tribe|Mursi women|Mursi men|Mursi language|Mursi village|Mursi of Ethiopia/محمد مرسي
Mohamed/ElBaradei|Baradei|el-7|al-7////محمد البرادعي
Khairat/el-Shater|a8
Abdel Moneim|9e1|3ul Mun2|5m5|5mone1/Aboul Fotouh|29|2u al-Fut2|4 al-6|9o1|2ul Fut2|4 el-6////عبد المنعم أبو الفتوح
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
Ahmed/Aboul Gheit|28|2u al-5|4 el-5|8a2////أحمد أبو الغيط
Ahmed/Zewail|1u4////أحمد زويل
Taye/Atske Selassie|9l5
Feyisa|5s1/Lilesa|5s1
Tsadkan/Gebretensae|6i4
Isaias|2s4|E5|3y2|2say2|5h/Afwerki|2e5|2ewo3|3o3////ኢሳይያስ ኣፍወርቂ
Biniam|3y2|4y2/Girmay|1h5
Mikheil|4a2/Saakashvili|28////მიხეილ სააკაშვილი
Salome/Zourabichvili|1urabis5|1ur9|7s5////სალომე ზურაბიშვილი
Bidzina/Ivanishvili|5c5////ბიძინა ივანიშვილი
Irakli|5y/Garibashvili|6c5|1har9////ირაკლი ღარიბაშვილი
Irakli|5y/Kobakhidze|45////ირაკლი კობახიძე
Irakli|5y/Alasania|7y1////ირაკლი ალასანია
Giorgi|1e4/Gakharia|7y1|25////გიორგი გახარია
Nino/Burjanadze|3dzh6|3d7////ნინო ბურჯანაძე
Eduard|2w3|2o4/Shevardnadze|1che9|Che9////ედუარდ შევარდნაძე
Zviad/Gamsakhurdia|9diy1////ზვიად გამსახურდია
Zurab/Zhvania|J5////ზურაბ ჟვანია
Badri/Patarkatsishvili|9ic5////ბადრი პატარკაციშვილი
Mamuka/Khazaradze|H8////მამუკა ხაზარაძე
Raul/Khajimba|3d5|H6|3dzh4|Hadzh4|Hadz4////Рауль Хаджимба
Aslan/Bzhania|1j4|6y1|6j1|24|2aniy1|2anij1////Аслан Бжания
Vladislav/Ardzinba|5m2////Владислав Ардзинба
Eduard/Kokoity|6i|4y2|4j2////Эдуард Кокойты
Zurab/Tsereteli|8l1|Z7////ზურაბ წერეთელი
Ilia/Topuria|3o4////ილია თოფურია
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
Yousef/al-Otaiba|3U5|5e3|3Utaybah////يوسف العتيبة
Mohamed/bin Hammam|72////محمد بن همام
Yusuf/al-Qaradawi|8h3|64|3K7|9wy|6dh3////يوسف القرضاوي
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
Ali/Khamenei|4a3|5in1|8i|5i3////علی خامنه‌ای
Ruhollah|1o7/Khomeini|7y|7yy|8y|7y1|8i|52|5y2////روح‌الله خمینی
Hassan/Rouhani|24|15|2w4////حسن روحانی
Mahmoud/Ahmadinejad|3e7|6-N4////محمود احمدی‌نژاد
Ebrahim/Raisi|2ee2|4s1////ابراهیم رئیسی
Masoud/Pezeshkian|8y2|4c5////مسعود پزشکیان
Mohammad/Mossadegh|3addeq|7q|3ad4////محمد مصدق
Mojtaba|1u5/Khamenei|5in1|5i3|4a3|6a1////مجتبی خامنه‌ای
Akbar Hashemi|9h2|9hi2/Rafsanjani|6d4////اکبر هاشمی رفسنجانی
Mehdi/Karroubi|34|43|33////مهدی کروبی
Mohammad Bagher|9Baq2|9Baqi1/Ghalibaf|Q6|Qaliba2////محمدباقر قالیباف
Ali Akbar/Velayati|3l5|1a6////علی‌اکبر ولایتی
Hossein|4a2/Amir-Abdollahian|8u7|96////حسین امیرعبداللهیان
Abbas/Araghchi|3q3|43|5t3|3q4////عباس عراقچی
Mohsen|4i1|Muhsin/Fakhrizadeh|9e////محسن فخری‌زاده
Esmail|4ee1/Qaani|Gh4|2'3////اسماعیل قاآنی
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
Mostafa/Pourmohammadi|1ur9////مصطفی پورمحمدی
Nouri|13|2o2/al-Maliki////نوري المالكي
Hoshyar|4i3|4i2/Zebari|1i4////هوشيار زيباري
Osama/al-Nujaifi|7y2|6e3////أسامة النجيفي
Atheel|3i1|Ethil/al-Nujaifi|7y2|6e3////أثيل النجيفي
Mohammed/al-Halbousi|8o2|73|8s2|Halbousi////محمد الحلبوسي
Qais|2y1/al-Khazali|8a2|7z3////قيس الخزعلي
Benjamin|1iny4|3y4/Netanyahu|3h6|3e5|1a7|5j3/Q43723///בנימין נתניהו
Bezalel|2t5/Smotrich|6t2|2u5////בצלאל סמוטריץ'
Shaul|3'2/Mofaz|1u3////שאול מופז
Moshe/Yaalon|2'4////משה יעלון
Avichai|33|6y/Mandelblit|1e8|4le4////אביחי מנדלבליט
Avichay|6i|33/Adraee|5i////אביחי אדרעי
Gali/Baharav-Miara|1eha9////גלי בהרב-מיארה
Gadi/Eisenkot|2z5|2zenc2|8t////גדי איזנקוט
Gilad/Shalit|1c5////גלעד שליט
Moshe/Katsav|3z2////משה קצב
Natan|3h2/Sharansky|8i////נתן שרנסקי
Matan/Zangauker|6c3|Tse7|Ts8////מתן צנגאוקר
Einav/Zangauker|6c3|Tse7|Ts8////עינב צנגאוקר
Itamar/Ben-Gvir|5e3////איתמר בן גביר
Amichai|33/Chikli|S5////עמיחי שיקלי
Carlos/Ghosn|Goshn
Abu Musab/al-Zarqawi|6k3////أبو مصعب الزرقاوي
/Abu Qatada|9ah|4K5////أبو قتادة
Muath|Moaz|3z|1o3|1o4/al-Kasasbeh|6e5|6s5|7e4|9a1////معاذ الكساسبة
Sajida|3e2|6h/al-Rishawi|4a5////ساجدة الريشاوي
Nursultan/Nazarbayev|72////Нұрсұлтан Назарбаев
Kassym-Jomart|Qas9|3ym-Zh5|7Zh5|39|Qasym-Zh5/Tokayev|2q4|42////Қасым-Жомарт Тоқаев
Dariga|5h1/Nazarbayeva|73////Дариға Назарбаева
Timur/Kulibayev|62////Тимур Кулибаев
Mukhtar|24/Ablyazov|3i4////Мұхтар Әблязов
Alikhan/Smailov|3yy3|4y3////Әлихан Смайылов
Mukhtar/Tileuberdi|18|Tyleuberdy////Мұхтар Тілеуберді
Bakhytzhan|2q6|36|3ytj2/Sagintayev|72|3hy6|3ynta2////Бақытжан Сағынтаев
Mukhtar/Dzhakishev|J7|Z8|Jaky4////Мұхтар Жәкішев
Yevgeny|Evgenii/Zhovtis|J5////Евгений Жовтис
Kuandyk|Quandyq/Bishimbayev|82|4ymba2////Қуандық Бишімбаев
Dimash/Kudaibergen|Qu9|Quday6|4y6////Димаш Құдайберген
Elena/Rybakina|1i6////Елена Рыбакина
Bibisara|3y4/Assaubayeva|73|28|2auba3////Бибісара Асаубаева
/Ban Ki-moon|8u1|5ee5|Pan Ki-mun////반기문
/Oh Se-hoon|7u1////오세훈
Askar/Akayev|32////Аскар Акаев
Kurmanbek/Bakiyev|42////Курманбек Бакиев
Roza|2s1/Otunbayeva|63////Роза Отунбаева
Almazbek/Atambayev|62////Алмазбек Атамбаев
Sooronbai|8y|8j/Jeenbekov|Zh8|Z8////Сооронбай Жээнбеков
Kamchybek|5i3|44/Tashiyev|52|3i2////Камчыбек Ташиев
Omurbek/Tekebayev|62////Өмүрбек Текебаев
Chingiz|5h2|2ynggy1|2yngy1/Aitmatov|1y6////Чыңгыз Айтматов
Raimbek|2y5|2yy4|3y4|2jy4/Matraimov|5y3////Райымбек Матраимов
Adylbek/Kasymaliev|8y2////Адылбек Касымалиев
Jeenbek|Zh6|Z6/Kulubaev|6y2////Жээнбек Кулубаев
Hassan/Nasrallah|4u4|8|4o4////حسن نصر الله
Imad/Mughniyeh|7a1|1o8|7a|3niya1|62|7y2|8////عماد مغنية
Jihad/Mughniyeh|7a1|1o8|7a|3niya1|62|7y2|8////جهاد مغنية
Hashem|4i1/Safieddine|9|3f7|63|4 al-Din|4 al-Deen|4 E5////هاشم صفي الدين
Samir/Geagea|Jaajaa|Gaegae////سمير جعجع
Walid/Jumblatt|7|2n5|1o7|2nbla1|Joumblat////وليد جنبلاط
Kamal|3e1/Jumblatt|7|2n5|1o7|2nbla1|Joumblat////كمال جنبلاط
Taymour|1e5|42|1im2/Jumblatt|7|2n5|1o7|2nbla1|Joumblat////تيمور جنبلاط
Najib|2g2|3ee1/Mikati|2q3|1e4////نجيب ميقاتي
Fouad|31/Siniora|3y3|1e5|1a5|1aniou2////فؤاد السنيورة
Suleiman|16|3ie3|1o7/Frangieh|4j3|4jiy2|7|4jiya|4jiya1////سليمان فرنجية
/Umm Kulthum|Oum Kaltho2|5altho2|28|Oum Kalso2|9o2|2 Kaltho2////أم كلثوم
Muammar|Moamer|42/Gaddafi|3h3|Q6|Qadh3|Ka4|Kadh3|Khadafy|3af2|Kh6|1h6|K6/Q19878/ap cnn=Moammar|Gadhafi;nyt=Muammar|el-Qaddafi;afp=Moamer|Kadhafi//معمر القذافي
Saif al-Islam|1eif9/Gaddafi|3h3|Q6|Qadh3|Ka4|Kadh3|Khadafy|3af2|Kh6|1h6|K6////سيف الإسلام القذافي
Abdul Hamid|5h4|3elh4/Dbeibah|6|2a4|Dabaiba|1aba4|5e1|2aiba|1e6|Debeiba|al-7////عبد الحميد الدبيبة
Fathi|4y/Bashagha|61|2c5////فتحي باشاغا
Abdel Basset|92|9i1|5ba3|5b5|3ulba3/al-Megrahi|6h4|4agh4|4a5////عبد الباسط المقرحي
Saadi|4y/Gaddafi|3h3|Q6|Qadh3|Ka4|Kadh3////الساعدي القذافي
Mutassim|2a6|1oa6|1o6|52/Gaddafi|3h3|Q6|Qadh3|Ka4|Kadh3////المعتصم بالله القذافي
Hannibal|34/Gaddafi|3h3|Q6|Qadh3|Ka4|Kadh3////هنيبعل القذافي
Khamis|4e1/Gaddafi|3h3|Q6|Qadh3|Ka4|Kadh3////خميس القذافي
Aisha/Gaddafi|3h3|Q6|Qadh3|Ka4|Kadh3////عائشة القذافي
Ahmed/Abu Khattala|8allah|83|9alah|8al2////أحمد أبو ختالة
Ibrahim/Jathran|2d4////إبراهيم الجضران
Rached|4i1|2shi1|2s3/Ghannouchi|5us2|7s2|45|1a6////راشد الغنوشي
Mohamed/Ghannouchi|5us2|7s2|45|1a6////محمد الغنوشي
Beji Caid|1a7|5Q3/Essebsi|24////الباجي قائد السبسي
Ali/Larayedh|2a6|7////علي العريض
Hichem|2sha1/Mechichi|5s2////هشام المشيشي
Habib/Bourguiba|53|17////الحبيب بورقيبة
Mohamed/Bouazizi|16////محمد البوعزيزي
Abdelaziz/Bouteflika|18|4a5|8c1////عبد العزيز بوتفليقة
Said|2ee1/Bouteflika|18|4a5|8c1////السعيد بوتفليقة
Abdelmadjid|73|3ulma3/Tebboune|7|34|1a6////عبد المجيد تبون
Ramtane|6|3d3/Lamamra|2a5////رمطان لعمامرة
Mokhtar|33|1u5/Belmokhtar|63|4u5////مختار بلمختار
Abdelmalek|8i1/Droukdel|25|6a1|2ukda1////عبد المالك دروكدال
/Mohammed VI|55|6a4|1uhamma4////محمد السادس
Aziz/Akhannouch|54|8s1|9he////عزيز أخنوش
Nasser/Bourita|15////ناصر بوريطة
Nasser/Zefzafi|1a5////ناصر الزفزافي
Taoufik|2w3|15/Bouachrine|4s5////توفيق بوعشرين
Hakim|3ee1/Ziyech|3a2|23////حكيم زياش
Noussair|43/Mazraoui|52////نصير مزراوي
Walid|Ou4/Regragui|2k5////وليد الركراكي
Youssef/En-Nesyri|6i2////يوسف النصيري
Hicham/el-Guerrouj|46////هشام الكروج
Abdelhamid|3u6/Abaaoud|33|3o3////عبد الحميد أباعود
Cherif|S5/Kouachi|24|4s2////شريف كواشي
Said|2ee1/Kouachi|24|4s2////سعيد كواشي
Mehdi/Nemmouche|35////مهدي نموش
Najim|31/Laachraoui|27|3s6////نجم العشراوي
Ibrahim|B5/el-Bakraoui|73////إبراهيم البكراوي
Khalid/el-Bakraoui|73////خالد البكراوي
/Lee Kuan Yew|5w6|9Yu////李光耀
/Lee Hsien Loong|6ei7|9 L3////李显龙
Tharman/Shanmugaratnam|9atnu1
Vladimir/Plahotniuc|3khotnyuk|9k|7yuk
Evghenia|Yevg4|Ye7|7y1/Gutul|3s2
Renato/Usatii|4y1|4y
Vadim/Krasnoselsky|9ski|9skii|9skij|9skyi|9sky1////Вадим Красносельский
Alexandr/Stoianoglo|3y6
Iurie|Y4/Leanca|4k1
Tsakhiagiin|37/Elbegdorj|8zh
Ukhnaagiin|54/Khurelsukh|81
Aung San|8g/Suu Kyi|24|7i////အောင်ဆန်းစုကြည်
Ashin/Wirathu|V6|51
Pervez|1a4|4ai1/Musharraf|62////پرویز مشرف
Zaki-ur-Rehman|9a4/Lakhvi|4w1
Yahya/Sinwar|al-6|3u2|1e4////يحيى السنوار
Saeb|2i1/Erekat|2a3|2i3////صائب عريقات
Marwan|1e4/Barghouti|8h1|44|8t1|53|4outh1////مروان البرغوثي
Mustafa/Barghouti|8h1|44|8t1|53|4outh1////مصطفى البرغوثي
Jibril|4ee1|G5/Rajoub|32////جبريل الرجوب
Ahmed/Qurei|5a|3ie|1o3////أحمد قريع
Nabil/Abu Rudeineh|5de3|7a4|56|7aina|9na|74////نبيل أبو ردينة
Mohammad/Shtayyeh|52|6a1|5e|6a|Ishta3|Is7////محمد اشتية
Moussa|14/Abu Marzouk|82|9o1|9uq|8uq////موسى أبو مرزوق
Saleh|3a1/al-Arouri|53|8y|Arouri////صالح العاروري
Abdel Aziz/al-Rantisi|9s1////عبد العزيز الرنتيسي
Mahmoud/al-Mabhouh|72|81////محمود المبحوح
Wael|2i1/Dahdouh|51|42////وائل الدحدوح
Nayef|2i1|22/Hawatmeh|6a1////نايف حواتمة
Ziad|2y2/al-Nakhalah|9a|9e1|9e////زياد النخالة
Isnilon/Hapilon|5u1
Nur|Noor/Misuari|3s4
Manny/Pacquiao|5ai1|25|61
Dmitry|5ij/Medvedev|6y2/Q23530/nyt=Dmitri|Medvedev//Дмитрий Медведев
Alexei|3ksej/Navalny|7y|6i1|7i|6i|6ii|7j//nyt=Aleksei|Navalny;cnn aljazeera=Alexey|Navalny//Алексей Навальный
Sergei|5j/Shoigu|3y2|1oj2//cnn aljazeera=Sergey|Shoigu//Сергей Шойгу
Sergei|5j/Kislyak|4i2|4j2//cnn aljazeera guardian=Sergey|Kislyak//Сергей Кисляк
Sergei|5j/Ryabkov|1i5|1j5//cnn aljazeera=Sergey|Ryabkov//Сергей Рябков
Sergei|5j/Magnitsky|9y|8i1|9i|8i|8ii|8ij//cnn aljazeera=Sergey|Magnitsky//Сергей Магнитский
Yulia|J4|4j1|I4|Iuliya|Iulija|Juliya|Julija/Navalnaya|7i1|7j1////Юлия Навальная
Maria|4j1/Zakharova|26////Мария Захарова
Yevgeny|6ii|6ij|Evgenii|Evgenij/Prigozhin|62////Евгений Пригожин
Vasily|5ij/Nebenzya|6i1|6j1//guardian reuters ap=Vassily|Nebenzia//Василий Небензя
Boris/Yeltsin|E5|Elc2/Q34453///Борис Ельцин
Mikhail|24/Gorbachev|7o1|7yo1|5t4|62/Q30487///Михаил Горбачёв
Mikhail|24/Khodorkovsky|9sky1|9ski1|9skyi|9ski|9skii|Ho9|9skij|Hodorkovski|Hodorkovskiy|Hodorkovskii|Hodorkovskij|Hodorkovskyi|Hodorkovskyy////Михаил Ходорковский
Nikita/Khrushchev|54|18|1rus4|8yo1|H8|Hrusc2////Никита Хрущёв
Ramzan/Kadyrov|3i3////Рамзан Кадыров
Natalia/Veselnitskaya|9kai1|9kaj1|7c4|7ckai1|7ckaj1////Наталья Весельницкая
Dzhokhar|1jo3|43|J5/Tsarnaev|6y2|52
Tamerlan|3a4/Tsarnaev|6y2
Leon/Trotsky|7y|7i|6i|6i1|6ii|3cki////Лев Троцкий
Vladimir/Zhirinovsky|9ki|9ki1|9kii|9kij|9kyi|9ky1|19|Zirinovski|Zirinovskiy|Zirinovskii|Zirinovskij|Zirinovskyi|Zirinovskyy////Владимир Жириновский
Boris/Nemtsov|4z2|3c2////Борис Немцов
Fyodor/Dostoevsky|5y5|9i|9ii
Pyotr|Peter/Tchaikovsky|9ki|C9
Alexander/Solzhenitsyn|9si1
Sergei/Kiriyenko|44
Sergei/Sobyanin|3i4
Roman/Abramovich|8t2
Anna/Politkovskaya|9kai1
Alla/Pugacheva|6o2|6yo2|53////Алла Пугачёва
Andrey/Makarevich|8t2|9////Андрей Макаревич
Boris/Grebenshchikov|84|76|7c4////Борис Гребенщиков
Maria|4j1/Alyokhina|2i6|44|2e5|2e4////Мария Алёхина
Nadezhda|4j2|52/Tolokonnikova|75////Надежда Толоконникова
Yekaterina/Samutsevich|9t2|4cevic////Екатерина Самуцевич
Pyotr/Verzilov|3s4////Пётр Верзилов
Pyotr/Pavlensky|8i|8i1|8ii|8ij|9i|9y////Пётр Павленский
Kirill|1y4/Serebrennikov|84////Кирилл Серебренников
Andrey/Zvyagintsev|2iagu6|7st2|8z2|2i8|2jaginc2////Андрей Звягинцев
Andrei/Tarkovsky|8i|8i1|8ii|8ij|9i|9y////Андрей Тарковский
Andrei/Konchalovsky|9ski|9ski1|9skii|9skij|9skyi|9sky1|47|4alovski|4alovski1|4alovskii|4alovskij|4alovskyi|4alovsky1////Андрей Кончаловский
Nikita/Mikhalkov|26////Никита Михалков
Alexander/Sokurov|3o4//nyt=Aleksandr|Sokurov//Александр Сокуров
Valery|5ij/Gergiev|5y2////Валерий Гергиев
Mstislav/Rostropovich|9it2|9ic////Мстислав Ростропович
Dmitri|6j/Shostakovich|9it2|Chostakovit2|Sostakovic////Дмитрий Шостакович
Sergei|5|5j/Rachmaninoff|9ov|2k9|2khmaninov|2hmaninov//cnn aljazeera=Sergey|Rachmaninoff//Сергей Рахманинов
Igor/Stravinsky|4w5|9i|9i1|9ii|9ij|9yi|9y1////Игорь Стравинский
Modest/Mussorgsky|1o9|9i|36|3orgski|3orgski1|3orgskii|3orgskij|3orgskyi|3orgsky1////Модест Мусоргский
Nikolai|6j/Rimsky-Korsakov|5i9|5iy9|5ii9|5ij9|6i9|6y9////Николай Римский-Корсаков
Anton/Chekhov|Tc6|Tchek2|33|1e3////Антон Чехов
Ivan/Turgenev|6i2|1ourgueni2////Иван Тургенев
Vladimir/Mayakovsky|9i|9i1|9ii|9ij|9yi|9y1|2i7|2iakovski|2iakovski1|2iakovskii|2iakovskij|2iakovskyi|2iakovsky1|2j7|2jakovski|2jakovski1|2jakovskii|2jakovskij|2jakovskyi|2jakovsky1////Владимир Маяковский
Anna/Akhmatova|17////Анна Ахматова
Marina/Tsvetaeva|6y3|C7////Марина Цветаева
Yevgeny|6ii|6ij|Evgenii|Evgenij/Yevtushenko|4ouc5|E9|Evtus4////Евгений Евтушенко
Yevgeny|6ii|6ij|Evgenii|Evgenij/Zamyatin|3i4|3j4////Евгений Замятин
Lyudmila|1udmil2|1j6/Ulitskaya|7i1|7j1|3c4|3ckai1|3ckaj1////Людмила Улицкая
Tatyana|3j3/Tolstaya|6i1|6j1////Татьяна Толстая
Ludmilla|61|1judmi2/Petrushevskaya|9skai1|9skaj1|67|6evskai1|6evskaj1////Людмила Петрушевская
Dmitry|5ij/Glukhovsky|9i|9i1|9ii|9ij|9yi|9y1|36|3hovski|3hovski1|3hovskii|3hovskij|3hovskyi|3hovsky1//nyt=Dmitri|Glukhovsky//Дмитрий Глуховский
Wassily|V6|Vasilij/Kandinsky|8i|8i1|8ii|8ij|9i|9y////Василий Кандинский
Kazimir|2s4|3ymy1/Malevich|6t2|5y2|7////Казимир Малевич
Sergei|5|5j/Diaghilev|1yag4|44|1jag4//cnn aljazeera=Sergey|Diaghilev//Сергей Дягилев
Vaslav|2t4|2c3/Nijinsky|7i|2zh5|2zhinski|2zhinski1|2zhinskii|2zhinskij|2zhinskyi|2zhinsky1|2z5|2zinski|2zinski1|2zinskii|2zinskij|2zinskyi|2zinsky1////Вацлав Нижинский
Rudolf|5ph/Nureyev|1oure2|42////Рудольф Нуреев
Mikhail|24/Baryshnikov|3i7|55////Михаил Барышников
Vsevolod/Meyerhold|2i6|5k4|2ierk4|2j6////Всеволод Мейерхольд
Maya|2i1|3y1|2i2|2ii1|2jj1/Plisetskaya|4s7|9i1|9j1|5c4|5ckai1|5ckaj1////Майя Плисецкая
Alexei|3ksej/Ratmansky|8i|8i1|8ii|8ij|9i|9y//nyt=Aleksei|Ratmansky;cnn aljazeera=Alexey|Ratmansky//Алексей Ратманский
Elvira/Nabiullina|63|4o6////Эльвира Набиуллина
Sergei|5j/Glazyev|4i2|42//cnn aljazeera=Sergey|Glazyev//Сергей Глазьев
Marat/Khusnullin|72|H8////Марат Хуснуллин
Alexander/Khinshtein|54|H8|8y1|Hinshteyn|Hinstejn//nyt=Aleksandr|Khinshtein//Александр Хинштейн
Rustam/Minnikhanov|55////Рустам Минниханов
Mintimer/Shaimiev|6y2|3ymiy2|3y4|1aj4////Минтимер Шаймиев
Yunus-bek|I8|J8/Yevkurov|4o4|E6////Юнус-бек Евкуров
Apti|3y/Alaudinov|4t5////Апти Алаудинов
Adam/Delimkhanov|55////Адам Делимханов
Aslan/Maskhadov|35////Аслан Масхадов
Shamil|14/Basayev|3s4|3sa2|42////Шамиль Басаев
Dzhokhar|1j5|1jo3|J5|43|2o3/Dudayev|1ouda2|42////Джохар Дудаев
Akhmed|4a1|14/Zakayev|42////Ахмед Закаев
Zelimkhan|53/Yandarbiyev|82|Iandarbi2|Jandarbi2////Зелимхан Яндарбиев
Zelimkhan|53/Khangoshvili|Cha9|Ha9|Hangos4////Зелимхан Хангошвили
Salman/Raduyev|42////Салман Радуев
Movsar/Barayev|42////Мовсар Бараев
Ruslan/Khasbulatov|H9////Руслан Хасбулатов
Abubakar/Yangulbaev|8y2|I9|J9////Абубакар Янгулбаев
Andrei/Mordvichev|8yo1|72////Андрей Мордвичев
Mikhail|24/Teplinsky|8i|8i1|8ii|8ij|9i|9y////Михаил Теплинский
Sergei|5j/Rudskoi|6y|6j//cnn aljazeera=Sergey|Rudskoi//Сергей Рудской
Nikolai|6j/Yevmenov|E6////Николай Евменов
Oleg/Salyukov|3i4|3j4////Олег Салюков
Maxim/Shugaley|7i|7j|16|Sugalei|Sugalej////Максим Шугалей
Olga/Skabeyeva|53////Ольга Скабеева
Marina/Ovsyannikova|65|3i8|3j8////Марина Овсянникова
Anatoly|6ij/Chubais|Tc6|5y1|Cubajs////Анатолий Чубайс
Kira/Yarmysh|4i2|I6|Jarmys////Кира Ярмыш
Maria|4j1/Pevchikh|61|4i1////Мария Певчих
Lilia|3y1|4y1|4j1/Chanysheva|4i5|1anys3////Лилия Чанышева
Yevgeny|6ii|6ij|Evgenii|Evgenij/Roizman|2y4|2j4////Евгений Ройзман
Svetlana/Petriychuk|5i4|5jc2////Светлана Петрийчук
Grigory|6ij/Yavlinsky|8i|8i1|8ii|8ij|9i|9y|I8|Iavlinski|Iavlinskiy|Iavlinskii|Iavlinskij|Iavlinskyi|Iavlinskyy|J8|Javlinski|Javlinskiy|Javlinskii|Javlinskij|Javlinskyi|Javlinskyy////Григорий Явлинский
Gennady|6ij/Zyuganov|1i6|1j6////Геннадий Зюганов
Valentina/Matviyenko|5i4|54////Валентина Матвиенко
Konstantin|C9/Kosachev|3s5|6yo1|52////Константин Косачёв
Andrei/Gurulyov|5i2|5e1////Андрей Гурулёв
Irina/Yarovaya|6i1|6j1|I7|Iarovaia|Iarovaja|J7|Jarovaia|Jarovaja////Ирина Яровая
Viktor/Vekselberg|2x6////Виктор Вексельберг
Vladimir/Gusinsky|7i|7i1|7ii|7ij|8i|8y////Владимир Гусинский
Alexander/Perepilichny|9hnyi|9hny1|9hni1|9hni|9hnyj|92|9nyi|9ny1|9ni1|9ni|9nyj//nyt=Aleksandr|Perepilichny//Александр Перепиличный
Anatoly|6ij/Chepiga|4y2|15////Анатолий Чепига
Oleg/Gordievsky|4y5|5y5|5yevski|5yevski1|5yevskii|5yevskij|5yevskyi|5yevsky1|9i|9i1|9ii|9ij|9yi|9y1////Олег Гордиевский
Vasili|6j/Mitrokhin|53////Василий Митрохин
Natalia/Poklonskaya|9i1|9j1////Наталья Поклонская
Viktor/Chernomyrdin|Tche9|1e9////Виктор Черномырдин
Alexander/Rutskoi|6y|6j|2ckoy|2c3|2ckoj//nyt=Aleksandr|Rutskoi//Александр Руцкой
Andrei/Gromyko|4i2////Андрей Громыко
Leonid/Brezhnev|6i2|3j3|43////Леонид Брежнев
Felix|4ks/Dzerzhinsky|9ki|9kii|9kij|9kyi|9ky1|55|5inski|5inski1|5inskii|5inskij|5inskyi|5insky1////Феликс Дзержинский
Alexander/Kerensky|7i|7i1|7ii|7ij|8i|8y//nyt=Aleksandr|Kerensky//Александр Керенский
Konstantin|C9/Rokossovsky|9ki|9ki1|9kii|9kij|9kyi|9ky1////Константин Рокоссовский
Gennady|6ij/Yanayev|42|Iana2|Jana2////Геннадий Янаев
Yegor/Ligachev|6yo1|52////Егор Лигачёв
Tatiana|3j3/Stanovaya|7i1|7j1////Татьяна Становая
Alexei|3ksej/Venediktov|5y4//nyt=Aleksei|Venediktov;cnn aljazeera=Alexey|Venediktov//Алексей Венедиктов
Roman/Dobrokhotov|55////Роман Доброхотов
Yulia|4j1|I4|Iuliya|Iulija|J4|Juliya|Julija/Latynina|3i4////Юлия Латынина
Tikhon|23/Dzyadko|2i4|2j4////Тихон Дзядко
Alexander/Gabuev|4y2//nyt=Aleksandr|Gabuev//Александр Габуев
Alexander/Bastrykin|5i3//nyt=Aleksandr|Bastrykin//Александр Бастрыкин
Alexander/Darchiev|6y2|43//nyt=Aleksandr|Darchiev//Александр Дарчиев
Alina/Kabaeva|4y3////Алина Кабаева
Svetlana/Krivonogikh|91////Светлана Кривоногих
Sergei|5j/Roldugin|6u2//cnn aljazeera=Sergey|Roldugin//Сергей Ролдугин
Grigory|6ij/Potemkin|3yo4////Григорий Потёмкин
Valentina/Tereshkova|5c5|54////Валентина Терешкова
Konstantin|C9/Tsiolkovsky|9ki|9kii|9kij|9kyi|9ky1|C9|Ciolkovski|Ciolkovskiy|Ciolkovskii|Ciolkovskij|Ciolkovskyi|Ciolkovskyy////Константин Циолковский
Dmitri|6j/Mendeleev|7i2|7y2////Дмитрий Менделеев
Sergei|5j/Krikalev|6yo1//cnn aljazeera=Sergey|Krikalev//Сергей Крикалёв
Gennady|6ij/Burbulis|6y1////Геннадий Бурбулис
Alexander/Ovechkin|3t5|43//nyt=Aleksandr|Ovechkin//Александр Овечкин
Sergei|5j/Bobrovsky|8i|8ii|8ij|9i|9y//cnn aljazeera=Sergey|Bobrovsky//Сергей Бобровский
Igor/Shesterkin|5io4|5yo4|18////Игорь Шестёркин
Mikhail|24/Sergachev|7o1|7yo1|62////Михаил Сергачёв
Valeri|6j/Nichushkin|2t8|3us3////Валерий Ничушкин
Pavel/Datsyuk|4i2|2cj2////Павел Дацюк
Alexander/Mogilny|7i|7y|6i1|6i|7j//nyt=Aleksandr|Mogilny//Александр Могильный
Matvei|5y|5j/Michkov|2t5|33////Матвей Мичков
Anton/Khudobin|H6////Антон Худобин
Yegor/Chinakhov|53|1ina3////Егор Чинахов
Karen/Khachanov|H7|Hac4////Карен Хачанов
Roman/Safiullin|62////Роман Сафиуллин
Anastasia|8j1/Myskina|1i5////Анастасия Мыскина
Anna/Kournikova|18////Анна Курникова
Anastasia|8j1/Pavlyuchenkova|49|4i9|4juc6////Анастасия Павлюченкова
Anna/Kalinskaya|8i1|8j1////Анна Калинская
Anna/Chakvetadze|Tch9|19////Анна Чакветадзе
Ian|Y2/Nepomniachtchi|9h3|9htchy|6yashchy|6yashchiy|6yashchi1|6yash3|6yashchij|6yaschy|6yaschiy|6yaschi1|6yas3|6yaschij|8shchy|8shchiy|8shchi1|8sh3|8shchij|6jascy|6jasciy|6jasci1|6jasc1|6jascij////Ян Непомнящий
Boris/Spassky|6i|6i1|6ii|6ij|7i|7y////Борис Спасский
Mikhail|24/Botvinnik|62////Михаил Ботвинник
Viktor/Korchnoi|3t5|7y|7j|4noy|43|4noj////Виктор Корчной
Kirsan/Ilyumzhinov|2j8|5j4|2i8|2jumz4////Кирсан Илюмжинов
Arkady|5ij/Dvorkovich|8t2|9////Аркадий Дворкович
Aleksandra|3x5/Goryachkina|3i7|3jac4////Александра Горячкина
Dmitry|5ij/Andreikin|5y3|5j3//nyt=Dmitri|Andreikin//Дмитрий Андрейкин
Artur|3h2/Beterbiev|7y2////Артур Бетербиев
Nikolai|6j/Valuev|4y2////Николай Валуев
Kostya|4i1|4j1/Tszyu|22|3i1|Czju////Костя Цзю
Magomed/Ankalaev|6y2////Магомед Анкалаев
Islam/Makhachev|26|2hac2////Ислам Махачев
Khamzat|H5/Chimaev|5y2|15////Хамзат Чимаев
Fedor/Emelianenko|2i8|Yemely6|4y6|4j6////Фёдор Емельяненко
Movsar/Evloev|Yevloy2////Мовсар Евлоев
Buvaisar|4y3|4j3/Saitiev|2ytiy2|2y4|2j4////Бувайсар Сайтиев
Abdulrashid|82/Sadulaev|6y2////Абдулрашид Садулаев
Evgeni|Yevgenii|Yevgenij|6i|6j/Plushenko|4c5|2yushc5|2yusc5|2iushc5|2jusc4////Евгений Плющенко
Kamila/Valieva|4y3////Камила Валиева
Elizaveta|Ye8/Tuktamysheva|6i5|83////Елизавета Туктамышева
Yulia|4j1|I4|Iuliya|Iulija|J4|Juliya|Julija/Lipnitskaya|9i1|9j1|5c4|5ckai1|5ckaj1////Юлия Липницкая
Irina/Slutskaya|7i1|7j1|3c4|3ckai1|3ckaj1////Ирина Слуцкая
Elena/Berezhnaya|8i1|8j1|54|5nai1|5naj1////Елена Бережная
Anton/Sikharulidze|29////Антон Сихарулидзе
Svetlana/Khorkina|H6////Светлана Хоркина
Yelena/Isinbayeva|6i3|63////Елена Исинбаева
Yuri|4j|Iury|Iuriy|Iurii|I3|Iurij|Jury|Juriy|Jurii|J3|Jurij/Nagornykh|71////Юрий Нагорных
Daniil|41/Kvyat|2i2|2j2////Даниил Квят
Denis/Menchov|3s3|3s2////Денис Меньшов
Igor/Akinfeev|6y2////Игорь Акинфеев
Denis/Cheryshev|Tc8|4i4|1erys2////Денис Черышев
Stanislav/Cherchesov|8s2|1erc4////Станислав Черчесов
Rinat|1e3/Dasayev|3sa2|42////Ринат Дасаев
Dmitri|6j/Alenichev|5t4|62////Дмитрий Аленичев
Aleksei|6j/Berezutski|5o5|9y|9iy|9i1|6c2////Алексей Березуцкий
Vasili|6j/Berezutski|5o5|9y|9iy|9i1|6c2////Василий Березуцкий
Sergei|5j/Ignashevich|9t2|5evic//cnn aljazeera=Sergey|Ignashevich//Сергей Игнашевич
Daler/Kuzyaev|5y2|3i3|3j3////Далер Кузяев
Yuri|4j|Iury|Iuriy|Iurii|I3|Iurij|Jury|Juriy|Jurii|J3|Jurij/Gazinsky|7i|7i1|7ii|7ij|8i|8y////Юрий Газинский
Vladimir/Medinsky|7i|7i1|7ii|7ij|8i|8y////Владимир Мединский
Igor/Konashenkov|55////Игорь Конашенков
Alsu|3o1/Kurmasheva|63////Алсу Курмашева
Vladimir/Kolokoltsev|7c2////Владимир Колокольцев
Alexander/Kurenkov//nyt=Aleksandr|Kurenkov//Александр Куренков
Valery|5ij/Falkov////Валерий Фальков
Dmitry|5ij/Grigorenko//nyt=Dmitri|Grigorenko//Дмитрий Григоренко
Ekaterina/Mizulina////Екатерина Мизулина
Tatyana|3j3/Moskalkova////Татьяна Москалькова
Maria|4j1/Lvova-Belova////Мария Львова-Белова
Veronika/Skvortsova|5c3////Вероника Скворцова
Sergei|5j/Ryazansky|8i|8ii|8ij|9i|9y|1i7|Riazanski|Riazanskiy|Riazanskii|Riazanskij|Riazanskyi|Riazanskyy|1j7|Rjazanski|Rjazanskiy|Rjazanskii|Rjazanskij|Rjazanskyi|Rjazanskyy//cnn aljazeera=Sergey|Ryazansky//Сергей Рязанский
Konstantin/Zatulin////Константин Затулин
Ksenia|5j1/Karelina////Ксения Карелина
Nikolai|6j/Svanidze////Николай Сванидзе
Gleb/Nikitin////Глеб Никитин
Veniamin/Kondratyev|7i2|72////Вениамин Кондратьев
Alexei|3ksej/Smirnov//nyt=Aleksei|Smirnov;cnn aljazeera=Alexey|Smirnov//Алексей Смирнов
Osama|1us4/bin Laden|7i1|1e7/Q1317///أسامة بن لادن
Jamal/Khashoggi|71|17////جمال خاشقجي
Loujain|15|24/al-Hathloul|82|5z4|9o1////لجين الهذلول
Yasir/al-Rumayyan|82|7i3////ياسر الرميان
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
Mohamed Hamdan/Dagalo|3o2|32|5l1//ap=Mohammed Hamdan|Dagalo;afp=Daglo//محمد حمدان دقلو
Abdul Rahim|3elr4|5r4/Dagalo|3o2|32|5l1|1e4////عبد الرحيم دقلو
/Hemedti|42|4t2|1imai3|6y|3me2|1i5////حميدتي
Hassan/al-Turabi|4o5////حسن الترابي
Awad/Ibn Auf|4O2|5w1////عوض بن عوف
Ali/Kushayb|Kosheib|Koshib|5i1|1oshe2////علي كوشيب
Abu Mohammed/al-Golani|3J5|3Ju4|3Jaw4//afp bbc guardian=al-Jolani;aljazeera=al-Julani//أبو محمد الجولاني
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
/Cho Jung-tai|Zhuo Rong3|9t'2////卓榮泰
/Cheng Li-wun|Zheng Liwen|9we1////鄭麗文
/Chu Li-luan|91|Zhu Lilun////朱立倫
/Lin Chia-lung|4Jialo2|84////林佳龍
/Koo Li-hsiung|Gu Lixio2|1u 9////顧立雄
/Wu Jaushieh|3Chao-hs3|3Zhaoxie////吳釗燮
/Chiang Wan-an|Jiang Wan2////蔣萬安
/Fu Kun-chi|6q1|9ih////傅崐萁
/Chiu Kuo-cheng|Qiu Guoz4////邱國正
/Chen Chien-jen|5Jianr2////陳建仁
/Chen Chi-mai|5Qi3////陳其邁
/Lien Chan|2an Z3////連戰
/Wu Den-yih|4unyi////吳敦義
/Lin Yu-ting|64////林郁婷
Sirojiddin|4dji3|4dzh5/Muhriddin|2k7////Сироҷиддин Муҳриддин
Thaksin|15/Shinawatra|8|7rt1|45////ทักษิณ ชินวัตร
Yingluck|5a1|61/Shinawatra|8|7rt1|45////ยิ่งลักษณ์ ชินวัตร
Paetongtarn|4h7|1ha9|Phaethongthan/Shinawatra|8|7rt1|45
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
Maha/Vajiralongkorn|2chir9|Wachir9|Wachiralongkon
Nattawut|1u6|4h4/Saikua|6r
Apichatpong|8h3/Weerasethakul|84
Vichai|W5/Srivaddhanaprabha|9naprap2|79
Vorayuth|6d|W7/Yoovidhya|62
Recep Tayyip|3i8|9yib|1ajab7|92/Erdogan|5h2/Q39259/guardian official=Erdoğan//Recep Tayyip Erdoğan
Fethullah|35/Gulen|2e3
Selahattin|1a8|6dd2|1alahadd2/Demirtas|8h////Selahattin Demirtaş
Abdullah/Ocalan|1e5////Abdullah Öcalan
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
Dayana|2i3|2j3/Yastremska|9ay1|9ai1|9aj1|J9|Iastremskaya|Iastremskaia|Iastremskaja|Jastremskaya|Jastremskaia|Jastremskaja////Даяна Ястремська
Artem/Dalakian|5y2|5j2////Артем Далакян
Zhan/Beleniuk|5y2|5j2////Жан Беленюк
Yaroslav|J7/Rakitskiy|7yi|3ytskyi|3ytsk1|3y5|71|8|3ytsky1|3ytski|8i|4cki////Ярослав Ракицький
Volodymyr|Vladimir|35/Zelenskyy|8|7i1|8i|7i|7ii|8j|7ij/Q3874799/ap=Zelenskiy until 2021-01-01, Zelenskyy;guardian=Zelenskiy until 2023-06-01, Zelenskyy;reuters=Zelenskiy;bbc nyt afp cnn=Zelensky;official=Zelenskyy/Igor Zelensky/Володимир Зеленський
Olena|E4/Zelenska|8ya|8ia|8ja////Олена Зеленська
Oleksandr|Alexander/Syrskyi|6|6y|5iy|51|5i1|Sirsky|1i5|Sirski|Sirskiy|6j|Sirskii|Sirskij|Sirskyy//nyt afp=Syrsky//Олександр Сирський
Mykhailo|Mikhail|1i6|2hay2|2haj2|Mihail/Podolyak|5i2|5j2////Михайло Подоляк
Denys|3i1/Shmyhal|4g2|3ig2|3i3|15|1mig2////Денис Шмигаль
Petro|Pyotr/Poroshenko|54////Петро Порошенко
Wladimir|Volodymyr/Klitschko|44|2y4|34|2yc2|3c2////Володимир Кличко
Oleksandr|Alexander/Turchynov|5i3|44|4i3////Олександр Турчинов
Alexandr|Oleks4/Dolgopolov|3h6////Олександр Долгополов
Oleksandr|Alexander/Gvozdyk|H6|5i1////Олександр Гвоздик
Sviatoslav|2y7|2j7/Mykhailiuk|7y2|1ikhayly2|5yly2|2hayly2|2hajlj2|1ikhaily2|1i8|1ihayly2|1ihajlj2////Святослав Михайлюк
Valerii|6j/Zaluzhnyi|8|8y|7iy|71|7i1|8j|53|5ny|5nyy|5niy|5n1|5nyj//nyt=Valery|Zaluzhny;reuters=Valeriy|Zaluzhnyi//Валерій Залужний
Andriy|4e1|5|41|5j/Yermak|E4|J5//ap=Andrii|Yermak//Андрій Єрмак
Yulia|J4|4j1|Juli2|Juliya|Julija|I4|Iuliya|Iulija/Tymoshenko|1i8|54|1imos4////Юлія Тимошенко
Viktor/Yanukovych|7i2|7it2|Janukovyc|Ianukovi2|Janukovic////Віктор Янукович
Arseniy|6j/Yatsenyuk|6i2|62|Jacenj2|Iatseni2////Арсеній Яценюк
Vitali|6j/Klitschko|34|2y4|44|2yc2|3c2////Віталій Кличко
Viktor/Yushchenko|44|36|Jusc4|I9////Віктор Ющенко
Andrii|4e1/Sybiha|4g1|Sibiga
Iryna/Vereshchuk|54
Ihor/Kolomoisky|6yskyi|6ysky1|6yski1|9i1|6y3|9yi|9y1
Mykola|Nikolai/Zlochevsky|9i1|9yi
Sergiy|3hi|4e1|4ei|4ej|3h1|3hij|5|41|5j/Stakhovsky|9yi|9i1|9i|9y1|9ii|9yj|3hovskyi|36|3hovski1|3hovsky1|3hovski|3hovskii|3hovskyj|9ij|3hovskij////Сергій Стаховський
Vasyl|3sily|3ilij/Ivanchuk|4tcho2|52////Василь Іванчук
Anna/Muzychuk|3i4|52|3ic2////Анна Музичук
Mariya|4j1/Muzychuk|3i4|52|3ic2////Марія Музичук
Denys|3i1/Berinchyk|7i1|62|6i1////Денис Берінчик
Oksana/Baiul|2y2|2j2////Оксана Баюл
Yaroslava|J8|I8/Mahuchikh|2g6|71|5i1|2guchi1|2guci1////Ярослава Магучіх
Vladyslav|4i4/Heraskevych|8i2|Geraskevi2|Ge9|9c|Geraskevic////Владислав Гераскевич
Yevhen|3geny|3geniy|3genii|J5|3geni|3genij|Evgeny|Evgeniy|Evgenii|Evgeni|Evgenij/Konoplyanka|6i4|6j4////Євген Коноплянка
Illia|2y1|22|2iy1|3j1/Zabarnyi|7|7y|6iy|61|7j////Ілля Забарний
Artem/Dovbyk|4i1////Артем Довбик
Oleg/Blokhin|33////Олег Блохін
Valeriy|6j/Lobanovskyi|9y|9iy|91|9yy|9i1|9yj|9ij////Валерій Лобановський
Oleksiy|Alexei|6|Aleksej|51|6j/Mykhailychenko|1ikhayli6|5y8|2hay8|2hajlyc4|1ikhaili6|1ihayli6|1ihajlic4////Олексій Михайличенко
Yulia|4j1|Juli2|Juliya|J4|Julija|I4|Iuliya|Iulija/Svyrydenko|4i5|2iri5////Юлія Свириденко
Denys|3i1/Monastyrsky|9kyi|9ki1|6i4|6irski|6irski1|9ky1|9ki|9kii|9kyj|6irskii|6irskij|6irskyi|6irsky1////Денис Монастирський
Vadym|3i1/Novynsky|8i|7i1|3i4|3inski|3inski1|8y|7i|7ii|8j|3inskii|3inskij|3inskyi|3insky1////Вадим Новинський
Kostyantyn|4i5|2nstanti1|4j5/Zhevago|J5|5h1|Zevaho|15////Костянтин Жеваго
Serhiy|5|3ge1|3gei|3gej|41|5j|3gi|3g1|3gij/Lyovochkin|1e7|1i8|18|1ovoc3////Сергій Льовочкін
Oleh/Tyahnybok|5i3|1i7|3gni3|3g5|1j7|1iagni3|1jagni3////Олег Тягнибок
Vadym|3i1/Prystaiko|2istay2|6y2|6j2|2i6|2istaj2////Вадим Пристайко
Oleksiy|Alexei|6|Aleksej|51|6j/Arestovych|7i2|9|7ic////Олексій Арестович
Oleksiy|Alexei|6|Aleksej|51|6j/Honcharuk|G8|44|Gonc4////Олексій Гончарук
Davyd|3i1/Arakhamia|8i1|8y1|8j1|3hami2|3hamiy1|35|3hamij1////Давид Арахамія
Iryna/Venediktova|5y5////Ірина Венедіктова
Ruslan/Riaboshapka|1y9|1jabos4////Руслан Рябошапка
Valentyn|6i1/Nalyvaichenko|3ivay6|6y6|6jc4|3i9|3ivajc4////Валентин Наливайченко
Sergiy|3hi|4e1|4ei|4ej|3h1|3hij|5|41|5j/Kyslytsya|Kislitsa|71|7i1|1isli4|5cj1|Kislitsia|Kislicja////Сергій Кислиця
Oleh/Syniehubov|3eg4|1ineg4|3y6|36|5g4|3j6////Олег Синєгубов
Yevgeny|3hen|6ii|6|Jevhen|6ij|Evgenii|Evgenij/Balitsky|3ytskyi|3y4|3ytski1|7i|7i1|3ytsky1|3ytski|7ii|4cki////Євген Балицький
Denis|3y1/Pushilin|4y3|3y3|34////Денис Пушилін
Igor/Plotnitsky|9yi|5ytskyi|5y4|5ytski1|9i|9i1|5ytsky1|5ytski|9ii|6cki////Ігор Плотницький
Alexander/Borodai|6y|6j////Александр Бородай
Mustafa/Dzhemilev|1j6|7i2|7y2|2emilj2|26////Мустафа Джемілєв
Nariman/Dzhelyal|5i2|2elj2////Наріман Джелял
Anatoliy|7j/Barhylevych|4ilevi2|3gilevi2|3g7|9c|3gilevic////Анатолій Баргилевич
Andriy|5|4e1|4ei|4ej|41|5j/Hnatov|G5////Андрій Гнатов
Mykhailo|Mikhail|2hay2|2haj2|Mihail/Drapatyi|7|7y|6iy|61|7j////Михайло Драпатий
Hanna|A3|G4/Maliar|3y2|3j2////Ганна Маляр
Artem/Lysohor|1isog2|4g2////Артем Лисогор
Dmytro|2i3|2itry|2itriy|2itrii|2itri|2itrij/Zhyvytskyi|9|8iy|2ivitsky|2ivitsk1|2ivitskiy|9y|81|18|Zyvytsky|Zyvytskiy|Zyvytskyy|Zyvytski|2ivitski1|2ivick1|Zivitsky|Zivitski|Zivitskiy|Zivitskii|Zivicki////Дмитро Живицький
Valeria|6i1|6y1|6j1/Gontareva|6y3|H8////Валерія Гонтарева
Yakiv|3o1|J4|Iakov|Jakov/Smolii|5y|5|4y|5j////Яків Смолій
Andriy|5|4e1|4ei|4ej|41|5j/Pyshnyi|6|6y|Pishny|1i5|Pishnyy|5iy|51|6j|33|3ny|3nyy|3niy|3n1|3nyj|Pishniy|Pishni|Pishnyj|Pisny|1is3|Pisnyy|Pisniy|Pisni|Pisnyj////Андрій Пишний
Natalie|6ia|6ya|6a|5ya|6ja/Jaresko|Y6|I6////Наталія Яресько
Andriy|5|4e1|4ei|4ej|41|5j/Kobolyev|5i2|52|5j2////Андрій Коболєв
Ihor/Mosiychuk|4i4|4jc2////Ігор Мосійчук
Nazar/Kholodnytsky|9skyi|9ski1|7i4|7itski|7itski1|9sky1|9ski|Holodnytskyi|Ho9|Holodnytskiy|Holodnytskyy|Holodnytski|7itskii|7icki|Holodni4|Holodnitski|Holodnitskiy|Holodnitskii|Holodnicki////Назар Холодницький
Yuriy|4j|Jurii|J4|Juri|Jury|Jurij|Iury|I4|Iurii|Iuri|Iurij/Ivanyushchenko|4i9|76|4jusc4////Юрій Іванющенко
Andriy|5|4e1|4ei|4ej|41|5j/Parubiy|6i|6|51|6j////Андрій Парубій
Andriy|5|4e1|4ei|4ej|41|5j/Deshchytsia|6its1|6itsy1|9y1|3chytsy1|3cycj1|3chitsy1|6i4|3cicj1////Андрій Дещиця
Ihor/Tenyukh|3i3|51|3ju1////Ігор Тенюх
Ruslan/Khomchak|H6|Homc2////Руслан Хомчак
Andriy|5|4e1|4ei|4ej|41|5j/Zagorodnyuk|2horodni2|2h8|2horodnj2|8i2|8j2////Андрій Загороднюк
Yuriy|4j|Jurii|J4|Juri|Jury|Jurij|Iury|I4|Iurii|Iuri|Iurij/Yekhanurov|27|Je7|E8|E7////Юрій Єхануров
Hryhoriy|7i|7|Grigory|Grig4|Grigorii|61|7j|Grygorii|Gryg4|Grygori|Grygory|Grygorij|Grigori|Grigorij/Nemyria|3iry1|5y1|5j1|3i3|3irj1////Григорій Немиря
Oleksandr|Alexander/Kamyshin|6y1|3i4|52|3is2////Олександр Камишін
Herman|G5/Halushchenko|Gal9|56|5c4|Galus6|Galusc4////Герман Галущенко
Timur|1y3/Mindich|1y5|6////Тимур Міндіч
Kateryna|5i2|Yekateri2|Ekateri2/Handziuk|Gandzy2|5y2|5j2|G7|Gandzj2////Катерина Гандзюк
Oles/Buzina|3y2////Олесь Бузина
Viktoriia|7j1/Roshchyna|6i2|35|3c3|3chi2|3ci2////Вікторія Рощина
Yuri|4j|Jurii|Juriy|J3|Jury|Jurij|Iury|Iuriy|Iurii|I3|Iurij/Andrukhovych|9i2|56|5hovyc|5hovi2|5hovic////Юрій Андрухович
Serhii|5|3gey|3ge1|3gej|4y|5j|3g1|3gy|3gij/Plokhy|6y|5ii|5i1|5i|5ij|3hii|3hi1|3hi|32|3hij////Сергій Плохій
Mykhailo|Mikhail|2hay2|2haj2|Mihail/Hrushevsky|9yi|9i1|G9|Grushevskiy|Grushevski|9y1|9i|9ii|9yj|Grushevskyi|Grushevskyy|Grushevskii|Grushevskyj|4evskyi|45|4evski1|4evsky1|4evski|4evskii|4evskyj|Grushevskij|Grus5|Grusevski|Grusevskiy|Grusevskii|Grusevskij|Grusevskyi|Grusevskyy////Михайло Грушевський
Symon|1i3/Petliura|43|4y3|4j3////Симон Петлюра
Vyacheslav|1jac5/Chornovil|7y1|2e6|17////В’ячеслав Чорновіл
Tetiana|1aty3|3j3|1a5|1atj3/Chornovol|2e6|17////Тетяна Чорновол
Nataliia|6j1/Humeniuk|G7|Gumeny2|5y2|5j2|Gumenj2////Наталія Гуменюк
Oleksandr|A8/Pavlichenko|4y6|64////Олександр Павліченко
Anatolii|7j/Kryvonozhko|2i8|82|2ivonoz2////Анатолій Кривоножко
Ihor/Skybiuk|2iby2|4y2|4j2|2i4|2ibj2////Ігор Скибюк
Ihor/Plahuta|3k4////Ігор Плахута
Solomiia|6y1|61|6j1/Bobrovska|9ya|9ia|9ja////Соломія Бобровська
Yulia|4j1|Juli2|Juliya|J4|Julija|I4|Iuliya|Iulija/Paievska|2yevskay1|2yevskai1|2yevskaj1|2y5|25|2j5|2evskay1|2evskai1|2evskaj1////Юлія Паєвська
Ruslana/Danilkina////Руслана Данілкіна
Olha/Rudenko////Ольга Руденко
Shavkat/Mirziyoyev|72|54|6a2|6a3
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
Umar Farouk|9oq|82/Abdulmutallab|8ta3|93|8t5
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
Nasser/al-Wuhayshi|4ahi3|7i3|4a6////ناصر الوحيشي
Abdul Majeed|3el Maji1/al-Zindani|4e5|4a5////عبد المجيد الزنداني
Ahmed/bin Dagher|81|5ugh1|8a1////أحمد عبيد بن دغر
#person anchored
Amir Khan|2ee6/Muttaqi|33|1o4
Mohammad/Mohaqiq|5e1|1u5|1uhaq3|5qe1|5q2
Wakil Ahmad/Muttawakil|36|3awak3|8k2|3awake1
Yunus|1o4|1o3/Qanooni|3u2|4u2|42
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
Ljubco|5h1|Lyubcho/Georgievski|9ky////Љубчо Георгиевски
Talat/Xhaferi|Dz5|Dj5
Arben/Xhaferi|Dz5|Dj5
Enver/Hoxha|2dj1|2dz2
Xherdan/Shaqiri|3k3
Hashim/Thaci|3q1|4h1
Adem/Jashari|33
Klaus/Iohannis|J7
Max|2ksim/Mirnyi|4iy|41|5j////Максім Мірны
Victoria|2ktory2|2ktorij1|2ktoryy1/Azarenka|7o|4a3////Вікторыя Азаранка
Aryna|2i2/Sabalenka|Sobolenko|5i4////Арына Сабаленка
Maria|3y1|3y2|4j1|3yy1/Kolesnikova|1a9|8a2|1alesnika2|1aliesnika2////Марыя Калеснікава
Stepan|2sia3|2sya3/Putilo|3sila|5a////Сцяпан Пуціла
Pavel|3a1|3i2/Latushko|7a|5ka////Павел Латушка
Andrei/Sannikov|6au|6aw////Андрэй Саннікаў
Vladimir|Uladz4/Makei|4y|4j|3iej////Уладзімір Макей
Sergei|1yarh2|Siarhey|1iarh2|5j|Syarhey|Siarhiej|Syargey/Aleinik|3y3|2iej3|3j3//cnn aljazeera=Sergey|Aleinik//Сяргей Алейнік
Maxim/Ryzhenkov|4ankou|4a4|4ankow|3a4////Максім Рыжанкоў
Natalia|5l2|5ly1/Kochanova|1achana2|1acana2////Наталля Качанава
Natalia|5l2|5ly1/Eismont|1y5|4a2|Yeysma2|1ysma2|1jsma2////Наталля Эйсмант
Tatsiana|4ts4|3y3|4tsy3|34|3j3/Khomich|H5|Homic////Таццяна Хоміч
Zianon|1e3|1y4|1j4/Pazniak|1o5|1ozny2|4y2|4j2////Зянон Пазьняк
Alexander|2iaksand1|2yaksand1/Kozulin|1a5//nyt=Aleksandr|Kozulin//Аляксандр Казулін
Anatoly|6|6ij/Lebedko|Liabedzka|Lyabedka|Lyabedzka|Liabiedzka|Liabedka|Ljabedka////Анатоль Лябедзька
Rosen|3s2/Zhelyazkov|Jeli5|4i5////Росен Желязков
Zhelyu|Jeliu|4i1/Zhelev|J4////Желю Желев
Georgi/Parvanov|1u6////Георги Първанов
Vasil|3s2/Bozhkov|2j3////Васил Божков
Ilham/Tohti|2k3|4y
Abdel Fattah|3 al-6|92/el-Sissi|61|al-Si2//reuters afp=Abdel Fattah|al-Sisi;guardian=Abdel Fatah|al-Sisi;bbc=Abdul Fattah|al-Sisi;nyt cnn aljazeera=el-Sisi//عبد الفتاح السيسي
Ahmed/Shafik|5q|4eeq////أحمد شفيق
Hamdeen|4i1/Sabahi|3b3|3bahy////حمدين صباحي
Ibrahim/Mehleb|Mahlab|1a4|4a1////إبراهيم محلب
Mostafa/Madbouly|7i|4uli|52////مصطفى مدبولي
Sameh|3i1/Shoukry|6i|2ukri|24|33////سامح شكري
Badr|3e1/Abdelatty|71|7i|5 Atti|5-A2|8i////بدر عبد العاطي
Mohamed Hussein/Tantawi|6y////محمد حسين طنطاوي
Ahmed/el-Tayeb|al-Tay3|al-Tayyib|6yi1////أحمد الطيب
Naguib|32|2j2/Mahfouz|42|5o1////نجيب محفوظ
Wael|2i1/Ghonim|4e2|4e1////وائل غنيم
Sayyid|3e1|4e1|Syed/Qutb|K3|3u1|Ko2////سيد قطب
Nabil/Elaraby|6i////نبيل العربي
Zahi/Hawass|5|3wa1////زاهي حواس
Haile|2y2/Gebrselassie|4e8|4esela3|4esi6|92////ሃይሌ ገብረ ሥላሴ
Hailemariam|8y2/Desalegn|3s5
Debretsion|8y2/Gebremichael|7k3|5 M6
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
Qassem|Gha3|Gh5/Soleimani|1u7|4y4|1ula5//bbc cnn afp=Qasem|Soleimani;nyt=Qassim|Suleimani//قاسم سلیمانی
Mir Hossein/Mousavi|4s3|15|1us4////میرحسین موسوی
Esmail|4ee1/Baghaei|2q3|51|2qaie|5ie////اسماعیل بقائی
Nasser|4i1/Kanaani|42////ناصر کنعانی
Amir Saeid|8e1|72/Iravani|24////امیرسعید ایروانی
Mohammad/Bagheri|2q3////محمد باقری
Amir Ali/Hajizadeh|2d7////امیرعلی حاجی‌زاده
Mohsen|4i1/Rezaei|41|5e|4ie////محسن رضایی
Hossein|4a2/Dehghan|3q2////حسین دهقان
Hossein|4a2/Hamedani|3a4////حسین همدانی
Mohammad Reza/Naqdi|2gh2////محمدرضا نقدی
Ahmad/Jannati|33////احمد جنتی
Hossein Ali/Montazeri|1u7|6a2////حسینعلی منتظری
Mahmoud Hashemi/Shahroudi|53|6o2////محمود هاشمی شاهرودی
Reza|1i2/Pahlavi|4e2////رضا پهلوی
Maryam|1yri2/Rajavi|2d4////مریم رجوی
Jason/Rezaian|4e3////جیسون رضائیان
Alireza/Beiranvand|18|2y7////علیرضا بیرانوند
Voria|2u3/Ghafouri|5o2|43////وریا غفوری
Masih|3s2/Alinejad|5zh2////مسیح علی‌نژاد
Ahmadreza/Djalali|J5////احمدرضا جلالی
Reza|1i2/Zarrab|32////رضا ضراب
Bijan|2zh2/Zanganeh|4e3|6a1////بیژن زنگنه
Abdolnaser|8s2|3u6/Hemmati|33////عبدالناصر همتی
Haider/al-Abadi////حيدر العبادي
Muqtada/al-Sadr|Sadr////مقتدى الصدر
Mustafa/al-Kadhimi|7e2|5ze2|5z3|Kadhimi////مصطفى الكاظمي
Adel/Abdul Mahdi|3e7|3 al-5|7e3///Abdel Mahdi al-Karbalai|Abdel Mahdi al-Karbalaie|Abdel Mahdi Karbalai|Abdul Mehdi al-Karbalai|Abdul Mehdi Karbalai/عادل عبد المهدي
Fuad/Masum|3so2|3o2////فؤاد معصوم
Jalal|1e3/Talabani|3e4////جلال طالباني
Ibrahim/al-Jaafari|54|7e2////إبراهيم الجعفري
Saleh/al-Mutlaq|8k|8g////صالح المطلك
Rafi|4e|4a/al-Issawi|3E5|3E4////رافع العيساوي
Abu Mahdi/al-Muhandis|4ohande1|4o6|9e1////أبو مهدي المهندس
Falih|3e1/al-Fayyadh|63////فالح الفياض
Izzat Ibrahim|Ezza9/al-Douri|43|5o2////عزة إبراهيم الدوري
Barzan|3a3/al-Tikriti|4a5|9y////برزان التكريتي
Abu Omar/al-Shishani|3Chec4////أبو عمر الشيشاني
Aviv/Kochavi|24|2k4////אביב כוכבי
Haneen|3i1|4i1/Zoabi|1u3////حنين زعبي
Abu Muhammad/al-Maqdisi|5k4|9s1////أبو محمد المقدسي
Karim|3y1/Massimov|34|3y3////Кәрім Мәсімов
Erlan|Ye4/Idrissov|52|Ydyry3////Ерлан Ыдырысов
Altynbek/Sarsenbayev|82////Алтынбек Сәрсенбаев
Dinmukhamed|9m2|4oham3|1y9/Kunaev|4y2|Qonay2|1o4////Дінмұхамед Қонаев
Alexander|7re/Vinokourov|54////Александр Винокуров
Sadyr/Japarov|Dj6|Zh6|Z6////Садыр Жапаров
Kubanychbek|5i5|73/Zhumaliev|J7|7y2|17////Кубанычбек Жумалиев
Mustafa/Badreddine|9|4addin////مصطفى بدر الدين
Fuad/Shukr|2o2////فؤاد شكر
Emile|4/Lahoud|32////إميل لحود
Mohamed/al-Menfi|4a3|4i3|4ne2|Menfi////محمد المنفي
Khalifa|7h/Haftar|Hifter|1i4|1e4|4e1//ap nyt=Hifter//خليفة حفتر
Fayez|2i2|22|3i1/al-Sarraj|4e4|62////فايز السراج
Mahmoud/Jibril|1e4|1a4////محمود جبريل
Mustafa/Abdul Jalil|3e7|3 al-5////مصطفى عبد الجليل
Abdullah/al-Senussi|4a5|4anou2|6o4|4anu2////عبد الله السنوسي
Moussa|14/Koussa|41|2o2////موسى كوسا
Abdel Hakim|3 al-5/Belhaj|5d1|1i4////عبد الحكيم بلحاج
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
Khaled/Mashaal|1e5|1esh2//reuters bbc afp guardian aljazeera=Meshaal;nyt=Meshal//خالد مشعل
Ismail/Haniyeh|5a|5a1////إسماعيل هنية
Mohammed/Deif|Dief|1a2////محمد الضيف
Salam|4a1/Fayyad|32////سلام فياض
Nabil/Shaath|5////نبيل شعث
Rami/Hamdallah|8////رامي الحمد الله
Khalil|4ee1/al-Hayya|61|7eh|Hayya////خليل الحية
Mahmoud/al-Zahar|6h2////محمود الزهار
Shireen|4i1|2erine|2e4|2eri1/Abu Akleh|5q3|5qla|8|5qla1|7a///Abu Aqla Keikal|Abu Aqla Kaikal|Abu Aqla Kikal|Abu Aqla Kaykal|Abu Aqlah Keikal|Abu Aqleh Keikal/شيرين أبو عاقلة
Hamdan/Ballal|32////حمدان بلال
Motaz|2a3|1u3/Azaiza|5eh|3y2////معتز عزايزة
Hussam|32|1o4/Abu Safiya|81|9eh|8eh|9y1|9ah////حسام أبو صفية
Ramadan/Shallah|42////رمضان شلح
Andrei/Lugovoi|6y
Mikhail|24/Youzhny|Yuzhnyi|Yuzhniy|Yuzhni|Yuzhnyj|I5|Iuzhnyi|Iuzhnyy|Iuzhniy|Iuzhni|Iuzhnyj|Juz2|Juznyi|Juznyy|Juzniy|Juzni|Juznyj////Михаил Южный
Galina/Vishnevskaya|9ai1|9aj1|38|3nevskai1|3nevskaj1////Галина Вишневская
Sergei|5|5j/Prokofiev|8ff|6y2|62//cnn aljazeera=Sergey|Prokofiev//Сергей Прокофьев
Alexander/Glazunov|4o4//nyt=Aleksandr|Glazunov//Александр Глазунов
Alexander/Scriabin|1kry4|1k6|1krj4//nyt=Aleksandr|Scriabin//Александр Скрябин
Osip|2s2/Mandelstam|7h3////Осип Мандельштам
Andrei/Voznesensky|9ki|9ki1|9kii|9kij|9kyi|9ky1////Андрей Вознесенский
Konstantin|C9/Stanislavski|9sky|9skiy|9ski1|9skij|9sky1|9skyy///Stanislavsky Theatre|Stanislavsky Theater|Stanislavsky Electrotheatre|Stanislavsky and Nemirovich-Danchenko/Константин Станиславский
Anton/Vaino|2y2|2j2////Антон Вайно
Dmitry|5ij/Chernyshenko|5i6|1ernys4//nyt=Dmitri|Chernyshenko//Дмитрий Чернышенко
Roman/Starovoit|7y1|7j1////Роман Старовойт
Mikhail|24/Degtyarev|7o1|7yo1|4i4|4j4////Михаил Дегтярёв
Umar/Kremlev|5yo1////Умар Кремлёв
Igor/Kostyukov|4i4|4j4////Игорь Костюков
Andrei/Troshev|5yo1|42////Андрей Трошев
Vladlen/Tatarsky|7i|7i1|7ii|7ij|8i|8y////Владлен Татарский
Margarita/Simonyan|5i2|5j2////Маргарита Симоньян
Mikhail|24/Prokhorov|35////Михаил Прохоров
Boris/Berezovsky|9i|9i1|9ii|9ij|9yi|9y1////Борис Березовский
Evgeny|Yevgenii|Yevgenij|5ii|5ij/Buryakov|3i4|3j4////Евгений Буряков
Lavrenty|7i1|7ii|7i|7ij/Beria|4y1|4j1////Лаврентий Берия
Konstantin|C9/Chernenko|Tc8|17////Константин Черненко
Valery|5ij/Solovei|6y|6j////Валерий Соловей
Konstantin|C9/Malofeev|6i2|6y2////Константин Малофеев
Yury|3ij|I3|Iuriy|Iurii|Iuri|Iurij|J3|Juriy|Jurii|Juri|Jurij/Chaika|Tc5|3y2|1aj2////Юрий Чайка
Dmitry|5ij/Polyanskiy|81|9|9i|9j|8yi|8y1|3iansk1|3ianski|3i6|3ianskii|3ianskij|3ianskyi|3iansky1|3jansk1|3janski|3j6|3janskii|3janskij|3janskyi|3jansky1//nyt=Dmitri|Polyanskiy//Дмитрий Полянский
Sergei|5j/Pugachev|6o1|6yo1|52//cnn aljazeera=Sergey|Pugachev//Сергей Пугачёв
Andrei/Vasilevskiy|91|9i|9ii|9ij|9yi|9y1////Андрей Василевский
Vladislav/Tretiak|4y2|4j2////Владислав Третьяк
Ilya|2i2/Mikheyev|25|52|2he2////Илья Михеев
Nikolay|6j/Davydenko|3i5////Николай Давыденко
Elena/Dementieva|6y3|63////Елена Дементьева
Diana/Shnaider|1c7|4y3|1naj3////Диана Шнайдер
Sergey|5j/Karjakin|3y4|3i4////Сергей Карякин
Alexander/Grischuk|43|4h4|52//nyt=Aleksandr|Grischuk//Александр Грищук
Alexandra|3ks5/Kosteniuk|6y2|6j2////Александра Костенюк
Ekaterina/Gordeeva|5y3////Екатерина Гордеева
Mark/Kondratiuk|7y2|7j2////Марк Кондратюк
Aleksandr/Galliamov|4y4|4j4////Александр Галлямов
Aleksandra|3x5/Boikova|2y4|2j4////Александра Бойкова
Sergey|5j/Ustiugov|3y4|3j4////Сергей Устюгов
Roman/Pavlyuchenko|4i7|4juc4////Роман Павлюченко
Artem|3io1/Dzyuba|2i3|2j3////Артём Дзюба
Pavel/Mamaev|4y2////Павел Мамаев
Aleksandr/Mostovoi|7y|7j////Александр Мостовой
Adel/al-Jubeir|6a2|6ay1////عادل الجبير
Saud|2o2/al-Qahtani|3K6////سعود القحطاني
Khalid/al-Falih|6e1////خالد الفالح
Hassan Ali/Khaire|2ey2|3y2|6h
Ahmed Abdi/Godane|5i
Hassan Dahir|9he1|7T4/Aweys|3i1
Abdi/Nageeye|42
Ismail Omar/Guelleh|15////إسماعيل عمر جيله
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
Abdel Fattah|92|3 al-6|3ulf5|5f5/al-Burhan|4o5|4o4|Burhan|9e////عبد الفتاح البرهان
Abdalla|7h/Hamdok|5u1////عبد الله حمدوك
Minni|31/Minnawi|33////مني أركو مناوي
Ahmed/al-Sharaa|8|7'1|8h//nyt=al-Shara;ap=Ahmad|al-Sharaa//أحمد الشرع
Walid/al-Moallem|5ua3|4u5|5u5|4ua3////وليد المعلم
Faisal/Mekdad|1iq3|1i4|2q3////فيصل المقداد
Asaad|2s3|31|2s2/al-Shaibani|55|6y4|5e5////أسعد الشيباني
Rami/Makhlouf|52////رامي مخلوف
Zahran|5a1/Alloush|33|4o2////زهران علوش
Mohammed/Alloush|33|4o2////محمد علوش
Abdulbaset|3elbas3|3e6|8i1|8s2/Sieda|1ei2////عبد الباسط سيدا
Emomali/Rahmon|2k4
Umarali/Quvvatov|Ku5|K7////Умаралӣ Қувватов
Jatuporn|5ho1/Prompan|5h2|1hromph2
Oleksandr|Alexander/Usyk////Олександр Усик
Mykhailo|Mikhail|2hay2|2haj2|Mihail/Mudryk|4i1////Михайло Мудрик
Yukhym|4i1|23|Ju3|Iukhim|2hi1|Juhim/Konoplia|6y1|6j1////Юхим Конопля
Marta/Kostyuk|4i2|4j2////Марта Костюк
Kateryna|5i2|Yekateri2|Ekateri2/Lagno|2h2////Катерина Лагно
Ruslan/Malinovskyi|9y|9iy|91|9yy|9i1|9yj|9ij////Руслан Маліновський
Vitaliy|6j/Mykolenko|1i7////Віталій Миколенко
Viktor/Tsygankov|3h5|2i6|Cyh5|Ci6////Віктор Циганков
Serhiy|5|3ge1|3gei|3gej|41|5j|3gi|3g1|3gij/Sydorchuk|1i7|62|1idorc2////Сергій Сидорчук
Igor/Belanov|1i6|1y6|1j6////Ігор Бєланов
Anatoliy|7j/Tymoshchuk|1i8|54|5c2|1imos4|1imosc2////Анатолій Тимощук
Hennadiy|7i|7|Gennadii|G7|Gennady|61|7j|Gennadi|Gennadij/Boholyubov|5i4|2g7|5j4|2goli4|2golj4////Геннадій Боголюбов
Oleh/Lyashko|1i5|1jas2////Олег Ляшко
Pavlo|3el/Klimkin|2y4////Павло Клімкін
Volodymyr|Vladimir/Groysman|Hroi4|H7|Hroj4|3i4|3j4////Володимир Гройсман
Vasyl|3ily|3iliy|3ilii|3ili|3ilij/Maliuk|3y2|3j2////Василь Малюк
Andriy|5|4e1|4ei|4ej|41|5j/Sadovyi|6|6y|5iy|51|6j////Андрій Садовий
Vadym|3i1/Boychenko|2i6|2jc4////Вадим Бойченко
Petro|Pyotr|4/Andriushchenko|4y9|4yus6|4jusc4////Петро Андрющенко
Serhiy|5|3ge1|3gei|3gej|41|5j|3gi|3g1|3gij/Haidai|5y|Gay3|Gayday|Gaydaj|2y3|2yday|2j3|2jday|Gaiday|G5|Gaidaj|Gajday|Gaj3|Gajdaj////Сергій Гайдай
Leonid/Pasechnik|7y1|3ichny1|3i5|3icny1|3ic3////Леонід Пасічник
Pavel|3lo/Gubarev|Hubari2|Hubary2|H6|5i2|Hubarj2////Павло Губарєв
Oleg/Tsaryov|4e1|42|Car2////Олег Царьов
Alexander|Oleksandr/Khodakovsky|9kyi|9ki1|9ki|9ky1|9kii|9kyj|Hodakovskyi|H9|Hodakovskiy|Hodakovskyy|Hodakovski|Hodakovskii|Hodakovskyj|9kij|Hodakovskij////Олександр Ходаковський
Sergei|3hiy|5j/Aksyonov|3i4|3e3//cnn aljazeera=Sergey|Aksyonov//Сергей Аксёнов
Andriy|5|4e1|4ei|4ej|41|5j/Biletsky|8i|7i1|7i|8y|7ii|4cki////Андрій Білецький
Serhiy|3gei/Volynskyi|8|8y|7iy
Serhiy|5|3ge1|3gei|3gej|41|5j|3gi|3g1|3gij/Nayev|2i2|22|2j2////Сергій Наєв
Oleksandr|A8/Pavliuk|4y2|4j2////Олександр Павлюк
Oleksandr|Alexander/Tarnavskyi|9|8iy|81|9y|8i1|9j|8ij////Олександр Тарнавський
Mykola|Nikolay|Nikolai|Nikolaj/Oleshchuk|44|4c2////Микола Олещук
Serhiy|5|3ge1|3gei|3gej|41|5j|3gi|3g1|3gij/Cherevatyi|9|9y|8iy|81|9j|18|Cerevaty|Cerevatyy|Cerevatiy|Cerevati|Cerevatyj////Сергій Череватий
Vadym|3i1/Skibitskyi|9|8iy|81|9y|8i1|5ck1////Вадим Скібіцький
Volodymyr|Vladimir/Artiukh|3y3|3yu1|3ju1////Володимир Артюх
Mykola|Nikolay|Nikolai|Nikolaj/Kalashnyk|7i1|53|5ni1////Микола Калашник
Iryna/Gerashchenko|Her9|Heras6|Herasc4|56|5c4////Ірина Геращенко
Kira/Rudik|3y1////Кіра Рудик
Serhiy|5|3ge1|3gei|3gej|41|5j|3gi|3g1|3gij/Leshchenko|36|3c4////Сергій Лещенко
Oleksandr|Alexander/Danylyuk|5i2|3i4|5j2|3ili2|3ilj2////Олександр Данилюк
Volodymyr|Vladimir/Kudrytskyi|9|8iy|4itsky|4itsk1|4itskiy|9y|81|4itski1|4ick1////Володимир Кудрицький
Artem/Sytnyk|4i1|1i4|Sitnik////Артем Ситник
Borys|3i1/Tarasyuk|5i2|5j2////Борис Тарасюк
Daria|4i1|4y1|3y1|3j1|4ei1/Kaleniuk|5y2|5j2////Дар’я Каленюк
Mustafa/Nayyem|2ii2|32|3i2|2jj2|2i2|2j2////Мустафа Найєм
Svitlana|2e5/Zalishchuk|54|5c2////Світлана Заліщук
Oleksandra|3x5|Alex5|A9/Matviichuk|5y4|5jc2////Олександра Матвійчук
Pavlo|3el/Zibrov////Павло Зібров
Abdourahamane|84|39/Tchiani|14|33
Rashad/al-Alimi|5ee2|3Ula3////رشاد العليمي
Aidarous|52|6o1|1ydar2|34|3roo1/al-Zubaidi|4o6|6e3|7y2|4o5////عيدروس الزبيدي
Qasim|Kas3/al-Raymi|4i2|4ei2////قاسم الريمي
#person never
Hamid/Karzai|5y|5yy|6y|5y1|6i////حامد کرزی
Burhanuddin|82|6o4/Rabbani////برهان‌الدین ربانی
Ahmad Shah/Massoud|33|3oo1|5o1|32////احمد شاه مسعود
Ahmad/Massoud|33|5o1////احمد مسعود
Akhtar|4e1/Mansour|5o1|42
Sirajuddin|72|1e8/Haqqani|33////سراج‌الدین حقانی
Jalaluddin|72|3l7|5e4/Haqqani|33////جلال‌الدین حقانی
Khalil|4ee1/Haqqani|33
Zabihullah|45|5o4/Mujahid|5e1
Suhail|1o4/Shaheen|4i1
Mullah/Yaqoob|3u1|4u1|41|2ku1|Mullah Yaqub|Mullah Yakub|Mullah Yaqoub
Mullah Mohammad/Omar|2e1/mullah-omar
Sher Mohammad Abbas/Stanikzai|4e4|4a4|8y
Masoom|3s3|4u1|3sou1/Stanekzai|4i4
Zalmay|5i/Khalilzad|53
Mohammad Hanif/Atmar
Amrullah|2a6|3o4/Saleh|3i1////امرالله صالح
Ismail/Khan
Atta Mohammad|2a9/Noor|Nur
Abdul Rasul|9oo1|9s2|9o2/Sayyaf|32
Mohammad/Najibullah|5o4|3ee6////محمد نجیب‌الله
Nur Mohammad|1oor9/Taraki|5k1
Hafizullah|5o4/Amin
Mohammad Zahir|9Zahe1/Shah////محمد ظاهر شاه
Mohammad Daoud|9Da2/Khan
Asadullah|2s7|4o4/Khalid|4e1
Bismillah Khan|1esmi9/Mohammadi|1u7|6e2
Abdul Salam|9a2/Zaeef|2i1|2y3
Tayyab|3e1|4e1|32/Agha
Fawzia|2u3|5y1|1o4/Koofi|22|2u2
Shukria|6y1/Barakzai|3e4
Sima|1ee2/Samar
Khaled/Hosseini|4a3|52
Farkhunda|5o3|5ondeh/Malikzada|9h
Siddiq|1e3|5k/Barmak
Ahmed Wali/Karzai|5y
Abdul Rahim|9ee1/Wardak
Mohammed Qasim|6ad Qasee1/Fahim|3ee1
Ehsanullah|I9/Ehsan|I4
Ashraf/Ghani|4y|4n1////اشرف غنی
Mohammad/Yaqoob|3u1|4u1|2ku1|41////محمد یعقوب
Mohammad Hassan/Akhund|3o2|3oo2////محمد حسن آخند
Abdul Salam|5s4/Hanafi|5y////عبدالسلام حنفی
Abdul Haq|5h2|9q/Wasiq|3e1|3s2////عبدالحق واثق
Fasihuddin|5 al-D2|3e6/Fitrat|1e4////فصیح‌الدین فطرت
Abdul Qahar|9h2|5q4|6K4/Balkhi////عبدالقهار بلخي
Bilal|1e3/Karimi|3ee2////بلال کریمی
Enayatullah|In9/Khwarazmi|2o7|5i3////عنایت‌الله خوارزمی
Ahmad Zia/Massoud|33////احمد ضیا مسعود
Mahbouba|5o2|43/Seraj|1i3|1a3////محبوبه سراج
Abdul Latif|5l4/Nazari|5y////عبداللطیف نظری
Abdul Ali|5a2/Mazari|5y////عبدالعلی مزاری
Hamdullah|4o4/Mohib|1u3|3e1////حمدالله محب
Zarifa|3ee2/Ghafari|4f3////ظریفه غفاری
Mohammad Karim/Khalili|4ee2////محمد کریم خلیلی
Matiullah|4 U4/Wesa|1i2|2e2////مطیع الله ویسا
Noorullah|1u6/Noori|1u2////نورالله نوري
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
Arkadi/Ghukasyan|17|2oukassi2|6i2////Արկադի Ղուկասյան
Catholicos/Karekin|Gareg2
Aram/Khachaturian|9y2|3t9////Արամ Խաչատրյան
Artur|3h2/Aleksanyan|3x5|7i2////Արթուր Ալեքսանյան
Armen/Grigoryan|6i2////Արմեն Գրիգորյան
Alen/Simonyan|5i2////Ալեն Սիմոնյան
Anna/Hakobyan|5i2|Akop3////Աննա Հակոբյան
Raffi/Hovannisian|3hannisy2|8y2
Vardan|3t2/Oskanian|5y2////Վարդան Օսկանյան
Tigran/Petrosian|6y2////Տիգրան Պետրոսյան
Levon/Zurabyan|1ourabi2|5i2////Լևոն Զուրաբյան
Ishkhan|1c5/Saghatelyan|8i2|37////Իշխան Սաղաթելյան
Ruben/Rubinyan|5i2|1oubini2////Ռուբեն Ռուբինյան
Argishti|7y/Kyaramyan|1iarami2////Արգիշտի Քյարամյան
Andranik/Kocharyan|6i2////Անդրանիկ Քոչարյան
Vigen/Euljekjian|6ch3////Վիգեն Էուլջեքջյան
David|4t/Babayan|4i2////Դավիթ Բաբայան
David|4t/Ishkhanyan|7i2////Դավիթ Իշխանյան
Hrant/Dink|3c////Հրանտ Դինք
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
Ulvi/Hasanli|6y|Gasanly////Ülvi Həsənli
Sevinj|5c/Vagifqizi|2q6|5g3|Abbasova////Sevinc Vaqifqızı
Bahruz|1e4/Samadov|3e3////Bəhruz Səmədov
Anar/Mammadli|3e3|1emme3////Anar Məmmədli
Vilayat|5e1/Eyvazov|1i5////Vilayət Eyvazov
Ali/Asadov|2e3|Ese3////Əli Əsədov
Mikayil|42/Jabbarov|C7|Dzh7////Mikayıl Cabbarov
Elnur/Mammadov|3e3|1emme3////Elnur Məmmədov
Rauf/Mirgadirov|3q6|3kady3////Rauf Mirqədirov
Bakhtiyar|2x5|62/Hajiyev|42|Gadzhi2////Bəxtiyar Hacıyev
Radovan/Karadzic|5j2
Aleksandar|3xande1|3x5/Vucic|3hich
Zeljko|1hely2/Raznatovic|4j6|3hnatovich////Жељко Ражнатовић
Srdja|2đ1/Popovic|7h////Срђа Поповић
Djuro|Đ3/Macut|2ts2////Ђуро Мацут
Aleksandar|3xande1/Vulin////Александар Вулин
Aleksandar|3xande1/Sapic|Shapich////Александар Шапић
Gjorge|5j1|1e4|Djordje/Ivanov////Ѓорге Иванов
Sali|4h/Berisha
Behgjet|2xh2|3xh2/Pacolli
Sulejman|4i3/Tihic
Andrej/Plenkovic
Alija/Izetbegovic|9ich
Gheorghe|61|George/Hagi
Novak/Djokovic|Đoković|8h
Tadeusz/Kosciuszko|72
Emir/Kusturica|7ts1////Емир Кустурица
Milcho|41/Manchevski|45|4evsky|9y////Милчо Манчевски
Ivo/Andric|6h////Иво Андрић
Viktor/Troicki|4ts2////Виктор Троицки
Ana/Brnabic|7h////Ана Брнабић
Vjosa|1y3/Osmani|5y////Vjosa Osmani
Milorad/Dodik|4c////Милорад Додик
Zeljka|1hely2/Cvijanovic|Tsvijanovich|Tsviyanovich////Жељка Цвијановић
Ratko/Mladic|6h////Ратко Младић
Milan/Radoicic|4j3|6hich////Милан Радоичић
Ivica|3ts1/Dacic|3hich////Ивица Дачић
Milos|5h/Vucevic|3hevich////Милош Вучевић
Tomislav/Nikolic|7h////Томислав Николић
Boris/Tadic|5h////Борис Тадић
Vojislav|25|2y5/Seselj|5|1hesh3|Sheshely////Војислав Шешељ
Vojislav|2y5/Kostunica|7ts1|3htunits1////Војислав Коштуница
Zoran/Milanovic|9h////Зоран Милановић
Luka/Modric|6h////Лука Модрић
Nikola/Jokic|5h|Yokich////Никола Јокић
Luka/Doncic|4hich////Luka Dončić
Goran/Ivanisevic|6hevich////Горан Иванишевић
Ivo/Josipovic|9h|Yosipovich////Иво Јосиповић
Ante/Gotovina|7n1////Анте Готовина
Naser/Oric|4h////Насер Орић
Denis/Becirovic|3hirovich////Денис Бећировић
Bakir/Izetbegovic|9ich////Бакир Изетбеговић
Dragan/Covic|Chovich////Драган Човић
Zeljko|1hely2/Komsic|4hich////Жељко Комшић
Milojko|4y2/Spajic|3yich////Милојко Спајић
Jakov|Y4/Milatovic|9h////Јаков Милатовић
Marko/Djuric|Đurić|6h////Марко Ђурић
Slavko/Curuvija|1h7|Churuviya////Славко Ћурувија
Kadri/Veseli|3s3////Kadri Veseli
Fatmir/Limaj|4y////Fatmir Limaj
Bajram|2y3/Begaj|4y////Bajram Begaj
Ibrahim/Rugova|4w1////Ibrahim Rugova
Ali/Ahmeti|1k5////Ali Ahmeti
Bujar/Osmani|5y////Bujar Osmani
Dusan|3h2/Vlahovic|8h////Душан Влаховић
Aleksandar|3xande1/Mitrovic|8h////Александар Митровић
Nemanja|5y1/Vidic|5h////Немања Видић
Robert/Fico|2ts1////Robert Fico
Tadej/Pogacar|5h2////Tadej Pogačar
Primoz/Roglic|6h////Primož Roglič
Janez/Jansa|4h1////Janez Janša
Natasa|5h1/Pirc Musar|3tz6////Nataša Pirc Musar
Lech/Walesa|4n2////Lech Wałęsa
Jaroslaw|Yaroslav/Kaczynski|3hi4////Jarosław Kaczyński
Andrzej|4ei/Duda|1o3////Andrzej Duda
Karol/Nawrocki|2v5////Karol Nawrocki
Radoslaw|3ek/Sikorski|7y////Radosław Sikorski
Mateusz|3h4/Morawiecki|4v5|9y////Mateusz Morawiecki
Wladyslaw|Vladislav/Kosiniak-Kamysz|9Kamish////Władysław Kosiniak-Kamysz
Szymon|1i3/Holownia////Szymon Hołownia
Iga/Swiatek|1v5////Iga Świątek
Robert/Lewandowski|9ky|2vandov3////Robert Lewandowski
Peter/Magyar|2d3////Péter Magyar
Peter/Szijjarto|3i5|44|1iy4////Péter Szijjártó
Nicusor|5h2/Dan////Nicușor Dan
Nicolae|2k4/Ciuca|1h3////Nicolae Ciucă
Nils|3/Usakovs|2hakov|2h5
Vytautas|1i6/Landsbergis
Mihhail|2k4/Kolvart
Yana|J3/Toom
Vladimir|8s/Linderman|9s
Jelena|Y5|Aljo2/Ostapenko
Anastasija|81/Sevastova
Arvydas|3i3/Sabonis
Sheikh|2a3|5/Hasina|3s3|3ee2////শেখ হাসিনা
Sheikh Mujibur|58|2aik9/Rahman|1e4////শেখ মুজিবুর রহমান
Khaleda|4i2/Zia|2y1////খালেদা জিয়া
Tarique|3e3|3eq/Rahman|1e4
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
Sajeeb|3i1/Wazed|2j2|4e1////সজীব ওয়াজেদ
Asif|2ee1/Mahmud|4oo1////আসিফ মাহমুদ
Mahfuj|5z/Alam////মাহফুজ আলম
Shafiqul|7a1|5k2/Islam Alam|Alam////শফিকুল আলম
Mohammed/Shahabuddin|19|9ee1|Sahabuddeen////মোহাম্মদ সাহাবুদ্দিন
Asaduzzaman|4-uz-Z4|4d7/Khan|4 Kamal////আসাদুজ্জামান খান
Obaidul|3y3|U6/Quader|K4|14////ওবায়দুল কাদের
Shafiqur|5k2/Rahman|1e4////শফিকুর রহমান
Touhid|1a4|2w3/Hossain|1u5|4e2////তৌহিদ হোসেন
Sharif Osman|7U4/Hadi////শরিফ ওসমান হাদি
Ziaur|3-2/Rahman|1e4////জিয়াউর রহমান
Tulip/Siddiq|6ue|5k
Sofia|3y1|Safiya|4j1/Sapega|3ieh1|4h1////София Сапега
Mikola|1y4|3alai|Nikolay|Nikolai|Nikolaj|3alay|3alaj/Statkevich|5i5|9////Мікалай Статкевіч
Viktor|4a1/Khrenin|H5////Віктар Хрэнін
Roman|1a3/Golovchenko|7a3|Halouchanka|1a9|Halowchanka|Galouchanka|1alovc4////Раман Галоўчанка
Viktor|4a1/Lukashenko|9a|54////Віктар Лукашэнка
Nikolai|Mikola|Mika3|6j|Mikalay|Mikalaj/Lukashenko|9a|54////Мікалай Лукашэнка
Dmitry|1z5|Dzmitryi|Dzmitryy|Dzmitriy|Dzmitri|Dzmitryj/Lukashenko|9a|54//nyt=Dmitri|Lukashenko//Дзмітрый Лукашэнка
Maxim/Znak////Максім Знак
Vitaly|5|5ij/Shishov|2yshou|2y4|2yshow|1ys2////Віталь Шышоў
Roman|1a3/Bondarenko|Bandarenka|1a8////Раман Бандарэнка
Katerina|3siary2|Yek7|3syary2|Ek7/Borisevich|1a8|1ary6|1arysi5|Barysevic////Кацярына Барысевіч
Katsiaryna|3eri2|Yekateri2|4y5|Ekateri2/Andreyeva|53|5i3////Кацярына Андрэева
Marina|3y2/Zolotova|3ata2////Марына Золатава
Valiantsin|3ent2|3y6/Stefanovich|9c////Валянцін Стэфановіч
Uladzimir|Vlad4/Labkovich|8////Уладзімір Лабковіч
Ihar|Igor|1g2/Losik////Ігар Лосік
Darya|3i1|3i2/Losik////Дар’я Лосік
Yury|I3|3ij|Iuriy|Iurii|Iuri|Iurij|J3|Juriy|Jurii|Juri|Jurij/Karayev|6u|4eu|6w|4ieu|42////Юры Караеў
Ivan/Kubrakov|7u|7w////Іван Кубракоў
Natallia|5y1|52|5iy1|6y1/Pinchuk|42////Наталля Пінчук
Vasil|5y|5iy|5ii|5i|5ij/Bykau|3ov|4w////Васіль Быкаў
Yanka|I4|J4/Kupala////Янка Купала
Olga|Volha|Vo3/Karach|4t2|5////Вольга Карач
Alexander|2iaksand1|2yaksand1/Feduta|1ia4|1ya4|1ja4//nyt=Aleksandr|Feduta//Аляксандр Фядута
Grigory|Ryhor|Rygor/Kostusev|Kastusiou|Kastusyov|Kastusyow|Kastusyou|1a6////Рыгор Кастусёў
Dmitry|1z5|Zmitser|Zmiter|Zmitsier/Dashkevich|5i5|3kevic//nyt=Dmitri|Dashkevich//Зміцер Дашкевіч
Yuri|Iury|4j|Iuriy|Iurii|I3|Iurij|Jury|Juriy|Jurii|J3|Jurij/Zakharenko|6anka|2haranka|27////Юры Захаранка
Viktor|4a1/Gonchar|Ha5|1a5|1anc2////Віктар Ганчар
Dmitry|1z5|Dzmitryi|Dzmitryy|Dzmitriy|Dzmitri|Dzmitryj/Zavadsky|7i|7i1|7ii|7ij|8i|8y//nyt=Dmitri|Zavadsky//Дзмітрый Завадскі
Ruslan/Salei|4y|4j|3iej////Руслан Салей
Mikhail|24/Grabovski|8y|9y|9i|9j|8y1|8yy////Михаил Грабовский
Sergei|5j/Kostitsyn|1asts5|5c2//cnn aljazeera=Sergey|Kostitsyn//Сергей Костицын
Andrei/Kostitsyn|1asts5|5c2////Андрей Костицын
Hanna|A3|G4/Huskova|G6////Ганна Гуськова
Alexander|2iaksand1|2yaksand1/Hleb|G3|2i2//nyt=Aleksandr|Hleb//Аляксандр Глеб
Viktor|4a1/Goncharenko|Hancharenka|1a9|Gancharenka|1anc6////Віктар Ганчарэнка
Sergei|1iarh2|5j/Aleinikov|3y5|3j5//cnn aljazeera=Sergey|Aleinikov//Сергей Алейников
Alexander|2iaksand1|2yaksand1/Turchin|5y1|4y1//nyt=Aleksandr|Turchin//Аляксандр Турчын
Ivan/Tertel|1serts2////Іван Тэртэль
Sergei|1iarh2|5j|Syarhey|Siarhiej|Syargey/Rachkov|6u|6w|33//cnn aljazeera=Sergey|Rachkov//Сяргей Рачкоў
Dmitry|1z5|Dzmitryi|Dzmitryy|Dzmitriy|Dzmitri|Dzmitryj/Krutoi|5y|4y|4y1|4yy|4iy|41|4yj//nyt=Dmitri|Krutoi//Дзмітрый Круты
Vladimir|Uladz4/Karanik////Уладзімір Каранік
Pavel|3lo|3i2/Muraveiko|6y2|8a|6yka|5iejka|6jka////Павел Муравейка
Ihar|Igor|1g2/Sergeenko|Siarhejenka|5y4|3hiaenka|4yayenka|3hyayenka|Sierhiaienka|4yaenka|4iaenka|4jaenka////Ігар Сергяенка
Anton/Kosykh|4c1|41////Антон Косых
Andrei/Ravkov|2ukou|2wkow////Андрэй Раўкоў
Katsiaryna|3eri2|Yekateri2|4y5|Ekateri2/Bakhvalava|7o2|27////Кацярына Бахвалава
Valery|6i|6y|3i3|3ieryi|3iery1|5ij/Levonevsky|9i1|3aneuski|3aneu3|3aneuski1|3a6|3anevski|3anevski1|3anewski|3anew3|3anewski1|Lievanieuski|1ievanieu3|Lievanieuskiy|3anevskii|3anevskij|3anevskyi|3anevsky1////Валерый Леванеўскі
Ihar|Igor|1g2/Karnei|Korney|5y|5j|4iej////Ігар Карней
Boyko|2j2|2i2/Borissov|52////Бойко Борисов
Rumen|1o4/Radev////Румен Радев
Kiril|5l/Petkov////Кирил Петков
Nikolay/Denkov////Николай Денков
Georgi/Markov////Георги Марков
Ivailo|3y2/Kalfin////Ивайло Калфин
Petar|3e1|3u1/Stoyanov|3i4////Петър Стоянов
Kristalina|Ch9|2y7/Georgieva////Кристалина Георгиева
Mariya/Gabriel////Мария Габриел
Ahmed|4t|1k4/Dogan////Ахмед Доган
Vezhdi|2j2/Rashidov////Вежди Рашидов
Tsvetan|C5|1z5/Tsvetanov|1z7////Цветан Цветанов
Lyutvi|14|1i4/Mestan////Лютви Местан
Nickolay|7i|25|2kolai/Mladenov////Николай Младенов
Krasimir|4s4/Karakachanov////Красимир Каракачанов
Ruja|2zh1/Ignatova////Ружа Игнатова
Dimitar|5u1/Glavchev////Димитър Главчев
Iliana|2y3|3y3|3i3/Iotova|J5|Y5////Илияна Йотова
Vassil|32/Levski|5y////Васил Левски
Christo|H5|K6/Javacheff|7v|Yavashev|Iavashev////Христо Явашев
Georgi/Gospodinov////Георги Господинов
Kapka/Kassabova|35////Капка Касабова
Alexandar|7e1|3ks5|3ksandu1/Georgiev////Александър Георгиев
Grigor|6i/Dimitrov|16////Григор Димитров
Tsvetana|C6|1z6/Pironkova////Цветана Пиронкова
Veselin|3s4/Topalov////Веселин Топалов
Dimitar|5u1/Berbatov////Димитър Бербатов
Stiliyan|52|5i2/Petrov////Стилиян Петров
Krassimir|44/Balakov|3u3////Красимир Балъков
Borislav/Mihaylov|4i3|2khai3////Борислав Михайлов
Kostadin/Kostadinov|9ff////Костадин Костадинов
Asen|2s2/Vassilev|34////Асен Василев
Slavi/Trifonov|4f4////Слави Трифонов
Ivan/Geshev|2c3////Иван Гешев
Borislav/Sarafov|5f2////Борислав Сарафов
Emilian/Gebrev|1u5////Емилиан Гебрев
Nikolay/Malinov|6ff////Николай Малинов
Xi|Hsi/Jinping|Chin-4|3g4|3-4/Q15031///习近平
Mao/Zedong|Tse-tu2////毛泽东
Deng/Xiaoping|Hsiao-4|Hsiao-p'3
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
Rahile|6h/Dawut|2v2////راھىلە داۋۇت
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
Hosni|1u3|4y/Mubarak|1o6////حسني مبارك
Mohammed/Badie|4
Hesham/Qandil|K5
Sherif/Fathy|4i
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
Sherif|C5/Ismail|4e1////شريف إسماعيل
Abbas/Kamel|3i1////عباس كامل
Ali/Gomaa|4////علي جمعة
Nawal/el-Saadawi|al-S5////نوال السعداوي
Alaa|3/Abdel Fattah|3u8|92|3 el-6|5f5////علاء عبد الفتاح
Bassem|32/Youssef|42|Yusuf////باسم يوسف
Mohamed/Soltan////محمد سلطان
Mohamed/Fahmy|4i////محمد فهمي
Baher|3i1/Mohamed|5m2////باهر محمد
Mohamed/Salah////محمد صلاح
Ahmed/Hegazi|5y////أحمد حجازي
Omar/Sharif|2e3////عمر الشريف
Omar|2e1/Abdel Rahman|3u8|3 al-6////عمر عبد الرحمن
Hassan/al-Banna////حسن البنا
Saif|1e2|2y1/al-Adel|51////سيف العدل
Ayman/Nour|2o1|12////أيمن نور
Saad Eddin|5el-D2|5al-D2/Ibrahim////سعد الدين إبراهيم
Nabil/Fahmy|4i////نبيل فهمي
Youssef/Chahine|S6////يوسف شاهين
Magdi|4y/Yacoub|2q3////مجدي يعقوب
Hosam|3s2/Badrawi|6y////حسام بدراوي
Hossam|32/Bahgat|3j2////حسام بهجت
Sanaa/Seif|1a2////سناء سيف
Hassan/Rashad////حسن رشاد
Mahmoud/Tawfik|5q|1ou3////محمود توفيق
Khaled/el-Enany|3A4|al-Anani////خالد العناني
Ahmed/Tantawi|6y|el-Tantawy////أحمد طنطاوي
Mahmoud/Mekki|4y|1a3////محمود مكي
Anwar/Sadat|el-5|al-5////أنور السادات
Jehan|1i3/Sadat|el-5////جيهان السادات
Farid|3ee1/al-Atrash|e8|7che////فريد الأطرش
Patrick/Zaki|3y////باتريك زكي
Mohamed/el-Beltagy|al-Beltagi|9i|Beltagy////محمد البلتاجي
Abdel Halim|5h4/Hafez|3i1////عبد الحليم حافظ
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
Giorgi|1e4/Margvelashvili|8c5////გიორგი მარგველაშვილი
Giorgi|1e4/Kvirikashvili////გიორგი კვირიკაშვილი
Mikheil|4a2/Kavelashvili////მიხეილ ყაველაშვილი
Mzia|3y1/Amaglobeli////მზია ამაღლობელი
David|4t/Usupashvili////დავით უსუფაშვილი
David|4t/Kezerashvili////დავით კეზერაშვილი
David|4t/Bakradze////დავით ბაქრაძე
Sergei|5j/Bagapsh|6//cnn aljazeera=Sergey|Bagapsh//Сергей Багапш
Alexander/Ankvab//nyt=Aleksandr|Ankvab//Александр Анкваб
Anatoly|6ij/Bibilov////Анатолий Бибилов
Khatia|14/Buniatishvili////ხატია ბუნიათიშვილი
Maia|2y1/Chiburdanidze////მაია ჩიბურდანიძე
Kakha|22/Kaladze////კახა კალაძე
Georgi|1i4/Kinkladze////გიორგი ქინქლაძე
Nika|3oloz/Melia|4y1////ნიკა მელია
Nika|3oloz/Gvaramia|7y1////ნიკა გვარამია
Elene|4a/Khoshtaria|45|H8////ელენე ხოშტარია
Shalva|C5/Papuashvili|5c5////შალვა პაპუაშვილი
Maka/Botchorishvili|2ch9|2choric5////მაკა ბოჭორიშვილი
Vakhtang|25/Gomelauri|1h8////ვახტანგ გომელაური
Tina/Bokuchava|4t5////თინა ბოკუჩავა
Levan/Khabeishvili|5y6|Ha9////ლევან ხაბეიშვილი
Giorgi|Georgiy/Mamardashvili|7c5////გიორგი მამარდაშვილი
Mamuka/Mdinaradze|8s1////მამუკა მდინარაძე
Badra/Gunba|1o4////Бадра Гәынба
Merab/Kostava|5w1////მერაბ კოსტავა
Nona/Gaprindashvili|8c5////ნონა გაფრინდაშვილი
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
Antonis|2d4/Samaras|5r2////Αντώνης Σαμαράς
Adonis/Georgiadis|1h9////Άδωνις Γεωργιάδης
Kyriakos|1i6/Velopoulos|54////Κυριάκος Βελόπουλος
Thanos|Athanasi2/Plevris|7s////Θάνος Πλεύρης
Mikis/Theodorakis|9e1|19////Μίκης Θεοδωράκης
Tufan/Erhurman////Tufan Erhürman
Miltiadis|7e1/Tentoglou|71|3d5////Μίλτος Τεντόγλου
Vangelis|Evangelos/Papathanassiou|94////Βαγγέλης Παπαθανασίου
Mohammed/bin Zayed|7i1//official=Mohamed|bin Zayed//محمد بن زايد
Mohammed/bin Rashid|8e1////محمد بن راشد
Tahnoun|5o1|42/bin Zayed|7i1////طحنون بن زايد
Abdullah/bin Zayed|7i1////عبد الله بن زايد
Mansour|42|5o1/bin Zayed|7i1////منصور بن زايد
Sultan/al-Jaber|6i1////سلطان الجابر
Dahi|1h3/Khalfan////ضاحي خلفان
Tamim|3ee1/bin Hamad////تميم بن حمد
Mohammed/bin Abdulrahman|7e7|8r6|9 R5////محمد بن عبد الرحمن
Nasser/al-Khelaifi|5u5////ناصر الخليفي
Mutaz|1oa3/Barshim////معتز برشم
Sabah/al-Ahmad|6e1////صباح الأحمد
Mishal|1e4|5a1|1esha2/al-Ahmad|6e1////مشعل الأحمد
Nawaf|3w2/al-Ahmad|6e1////نواف الأحمد
Hamad/bin Isa|6s1|4Ei2////حمد بن عيسى
Nabeel/Rajab////نبيل رجب
Abdulhadi|3e5/al-Khawaja|9ah////عبد الهادي الخواجة
Maryam/al-Khawaja|9ah////مريم الخواجة
Isa|2s1|Ei2/Qassim|4e1|32|3e1////عيسى قاسم
Haitham|2y4/bin Tariq|8k|7e1////هيثم بن طارق
Badr/al-Busaidi|Alb6|9y|4o6|Busaidi////بدر البوسعيدي
Khalifa|7h/bin Zayed|7i1////خليفة بن زايد
Majed|3i1/al-Ansari|Ansari////ماجد الأنصاري
Mohammed/al-Khulaifi|5o5|5e5////محمد الخليفي
Lolwah|Lulwa|5/al-Khater|7i1////لولوة الخاطر
Abdullah/al-Yahya|6i1////عبدالله اليحيا
Jassim|3e1/al-Budaiwi|Alb6|4e5////جاسم البديوي
Nayef|2i1/al-Hajraf|Hajraf|9h////نايف الحجرف
Khaldoon|6u1/al-Mubarak|Mubarak////خلدون المبارك
Lana/Nusseibeh|35|3a4////لانا نسيبة
Reem|Rim/al-Hashimy|9i|7emi////ريم الهاشمي
Noura|22/al-Kaabi|52////نورة الكعبي
Latifa|3ee2/bint Mohammed|93////لطيفة بنت محمد
Haya|2i1/bint Hussein|5al-7////هيا بنت الحسين
Ahmed/Mansoor|5u1////أحمد منصور
Abduljalil|5 J4|3e6/al-Singace|Als6////عبد الجليل السنكيس
Abdullatif|5 L4/al-Zayani|6y3|Alz5////عبد اللطيف الزياني
Moza|4h/bint Nasser|82////موزة بنت ناصر
Sultan/al-Neyadi|Aln5|4i4////سلطان النيادي
Hazza|5a/al-Mansouri|Almansoo2|8o2////هزاع المنصوري
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
Mirwaiz Umar/Farooq|4u1|3u1|4uk
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
Yogi|J3/Adityanath|6 N3|8a2////योगी आदित्यनाथ
Rajnath|3 N3/Singh////राजनाथ सिंह
Nitish|3e2/Kumar////नीतीश कुमार
Akhilesh|25/Yadav|J4////अखिलेश यादव
Mallikarjun|37/Kharge|14////मल्लिकार्जुन खड़गे
Vikram/Misri|3t2|4y////विक्रम मिस्री
Eknath|2 N3/Shinde|6y////एकनाथ शिंदे
Tejashwi|5v1|52/Yadav////तेजस्वी यादव
Umar/Khalid|4e1////عمر خالد
Sharjeel|5i1/Imam////شرجیل امام
Amritpal|5 P2/Singh////अमृतपाल सिंह
Neeraj|1i3/Chopra|4d1////नीरज चोपड़ा
Virat/Kohli|4y////विराट कोहली
Shubman|4h3/Gill////शुभमन गिल
Shah Rukh|4r3|3r3/Khan////شاہ رخ خان
Mukesh/Ambani|5y////मुकेश अंबानी
Mohan/Bhagwat|4v2|4a3////मोहन भागवत
Nupur|1oo3/Sharma|14////नूपुर शर्मा
Vinesh/Phogat|5a1////विनेश फोगाट
Brij Bhushan|4b6/Sharan Singh|14////बृज भूषण
Bilkis|3q2/Bano|3u////بلقیس بانو
Choummaly|26|53/Sayasone|7g
Abdurrahman|55/Wahid
Bacharuddin Jusuf|2harud9|9in Y4/Habibie|6
Jusuf|Y4/Kalla
Joko|Dj3/Widodo
Basuki Tjahaja|7Cahay1|9ahay1/Purnama
Prabowo|2o4/Subianto|1oe6|4y4
Ma'ruf|23|2a3/Amin
Pramoedya Ananta|4ud9/Toer
Abu Bakar|71|7e1/Bashir|2'asy2|2asy2|3y2|2'a4
Imam/Samudra|5e2
Umar/Patek
Rizieq|5k|4k/Shihab|1y4
Luhut/Pandjaitan|36
Mohammad Javad/Zarif////محمدجواد ظریف
Mohammad/Khatami|4e2////محمد خاتمی
Ahmad/Khatami|4e2////احمد خاتمی
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
Hossein|4a2/Salami////حسین سلامی
Mohammad Ali/Jafari|2a4////محمدعلی جعفری
Yahya Rahim/Safavi|4w1////یحیی رحیم صفوی
Ahmad/Vahidi////احمد وحیدی
Abdolrahim|3u6|8ee1/Mousavi|4s3|15////عبدالرحیم موسوی
Mohammad Reza/Zahedi////محمدرضا زاهدی
Mohammad/Beheshti////محمد بهشتی
Mohammad Reza/Pahlavi|4e2////محمدرضا پهلوی
Massoud/Rajavi|2d4////مسعود رجوی
Shirin|4ee1/Ebadi////شیرین عبادی
Narges|4ues1|6s|4i1/Mohammadi////نرگس محمدی
Saeed|2i1|3i1/Abedini////سعید عابدینی
Siamak|2y4/Namazi////سیامک نمازی
Baquer|2gh2|32/Namazi////باقر نمازی
Jafar|3f2/Panahi////جعفر پناهی
Asghar|32/Farhadi////اصغر فرهادی
Mohsen|4i1/Makhmalbaf////محسن مخملباف
Toomaj|23|2u3|1u3/Salehi////توماج صالحی
Ali/Daei|2ie////علی دایی
Mehdi/Taremi////مهدی طارمی
Ruhollah|1o7|1oo6/Zam////روح‌الله زم
Assadollah|27|72/Assadi|23////اسدالله اسدی
Hamid/Nouri|4y|2o2////حمید نوری
Mohammad Reza/Aref////محمدرضا عارف
Eshaq|4gh|I4/Jahangiri////اسحاق جهانگیری
Ali/Larijani|4d4////علی لاریجانی
Ali/Shamkhani////علی شمخانی
Masoumeh|6a1/Ebtekar|6a1////معصومه ابتکار
Majid/Takht-Ravanchi|5er7////مجید تخت‌روانچی
Gholamali|6 A2/Rashid|4ee1////غلامعلی رشید
Habibollah|5/Sayyari|33////حبیب‌الله سیاری
Aziz/Nasirzadeh|9////عزیز نصیرزاده
Fatemeh/Mohajerani|9y////فاطمه مهاجرانی
Reza/Najafi////رضا نجفی
Mahsa/Amini|3i2////مهسا امینی
Armita/Geravand|1araw3|1a6////آرمیتا گراوند
Ahoo/Daryaei|5i1|6e
Varisheh/Moradi////وریشه مرادی
Ali Akbar|3a4/Salehi////علی‌اکبر صالحی
Ali Akbar/Mohtashamipour|9ip2
Ahmad/Alamolhoda|4 al-H3////احمد علم‌الهدی
Sadegh|4q/Khalkhali
Alireza|3 R3/Akbari////علیرضا اکبری
Ali/Shariati////علی شریعتی
Mohsen/Shekari////محسن شکاری
Majidreza|5 R3/Rahnavard////مجیدرضا رهنورد
Fatemeh/Sepehri////فاطمه سپهری
Parvaneh/Eskandari
Dariush|4yo3|3y3/Mehrjui|5oo1////داریوش مهرجویی
Abbas/Kiarostami|2y8////عباس کیارستمی
Sadegh|4q/Zibakalam
Mohammad Mehdi/Karami
Mohammad Ali/Rajai|4e1
Shapour|42/Bakhtiar|6y2////شاپور بختیار
Abolhassan|4 H5|72/Banisadr|4-S3////ابوالحسن بنی‌صدر
Mohammad Javad/Bahonar
Fereydoun/Abbasi-Davani|6
Abu Bakr|7a1/al-Baghdadi|Baghdadi////أبو بكر البغدادي
Saddam|32/Hussein|3ay1|4a2|3a2|33/Q1316///صدام حسين
Masoud/Barzani
Mohammed Shia/al-Sudani|4o5////محمد شياع السوداني
Barham|1e4/Salih|3e1////برهم صالح
Qubad|1o3/Talabani|3e4////قباد طالباني
Nechirvan|4e4|1iche4|2rchi3/Barzani////نيچيرڤان بارزانی
Masrour|42|5o1/Barzani////مسرور بارزانی
Mustafa/Barzani////مصطفى بارزاني
Bashar/al-Jaafari|54////بشار الجعفري
Ayad|I3/Allawi|23////إياد علاوي
Ahmed/Chalabi|2e4////أحمد الجلبي
Tariq/Aziz////طارق عزيز
Tariq/al-Hashimi|7e2////طارق الهاشمي
Hadi/al-Amiri|5e2////هادي العامري
Ammar|22/al-Hakim|6ee1////عمار الحكيم
Abdel Aziz/al-Hakim|6ee1////عبد العزيز الحكيم
Mohammed Baqir|9Baq1|6ad Baqe1/al-Sadr////محمد باقر الصدر
Ali Hassan/al-Majid|6ee1////علي حسن المجيد
Uday|Odai|3i|O3/Hussein|4a2|3ay1////عدي حسين
Qusay|4i|K4|3e1/Hussein|4a2|3ay1////قصي حسين
Muntadhar|62|5ze1|1o7|7e1|5the1/al-Zaidi|4e3|5y2////منتظر الزيدي
Khaled/al-Obeidi|5a3////خالد العبيدي
Qasim/al-Araji|4a4////قاسم الأعرجي
Abdul Wahab|9h2/al-Saadi|5e2////عبد الوهاب الساعدي
Taha Yassin|82|8ee1/Ramadan////طه ياسين رمضان
Abu Ibrahim al-Hashimi|9im al-Hashe2/al-Qurayshi|73|7i3////أبو إبراهيم الهاشمي القرشي
Abu Ayyub|62|6o2|7o2/al-Masri|7y////أبو أيوب المصري
Ali/al-Sistani|4e5|Sistani|4ee5////علي السيستاني
Abdul Latif|5l4/Rashid|4ee1////عبد اللطيف رشيد
Fuad/Hussein////فؤاد حسين
Faiq|2e1|2ye1/Zaidan|14|1e4////فائق زيدان
Bafel|3i1/Talabani////بافڵ تاڵەبانی
Hisham/al-Hashimi|7e2////هشام الهاشمي
Nadia/Murad|1o4////نادیە موراد
Akram/al-Kaabi|52////أكرم الكعبي
Abu Ali/al-Askari|5g3////أبو علي العسكري
Nouri|13|2o2/al-Said|1s5
Mohammed Mohammed Sadiq|9Sade1/al-Sadr
Mahmoud/al-Mashhadani|75////محمود المشهداني
Hashim|4e1/al-Ataa
Izzat|3e1|E4/al-Duri|4o3////عزت الدوري
Abdul Karim/Qasim|3se1|Kassem////عبد الكريم قاسم
Abu Hassan/al-Muhajir
Avigdor/Lieberman|26
Naftali/Bennett|6
Benny|3i|4i/Gantz|31////בני גנץ
Gabi|3y/Ashkenazi////גבי אשכנזי
Yoav/Gallant|33////יואב גלנט
Tzipi|4p1|Z3|1s3/Livni////ציפי לבני
Shimon/Peres|4z////שמעון פרס
Yitzhak|42|24/Rabin////יצחק רבין
Yitzhak|42|24/Shamir////יצחק שמיר
Menachem/Begin////מנחם בגין
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
Walid/Daqqa|2kk1|5h////وليد دقة
Azmi/Bishara|1e5////عزمي بشارة
Isaac|Yitzhak/Herzog|3t3|3ts2////יצחק הרצוג
Daniel/Hagari////דניאל הגרי
Eyal/Zamir|3ee1////אייל זמיר
Ron/Dermer|1u4////רון דרמר
Yair/Lapid|3p2////יאיר לפיד
Yair/Golan////יאיר גולן
Gideon/Sa'ar|22////גדעון סער
Miri/Regev|3ueb////מירי רגב
Shlomo/Karhi|3a1////שלמה קרעי
Yitzhak/Goldknopf|9f////יצחק גולדקנופף
Yitzhak/Wasserlauf////יצחק וסרלאוף
Moshe/Gafni////משה גפני
Tomer/Bar////תומר בר
Dadi|Dedy/Barnea////דדי ברנע
David/Barnea////דוד ברנע
Amir/Ohana|4n1////אמיר אוחנה
Zvi|Tz2/Sukkot|32|2cc2////צבי סוכות
Orit/Strook|4c1|3u1////אורית סטרוק
Yoel/Strick|41
Ghassan|R5/Alian|3y2////רסאן עליאן
Hersh/Goldberg-Polin////הירש גולדברג-פולין
Yarden/Bibas|2v2////ירדן ביבס
Shiri/Bibas|2v2////שירי ביבס
Naama/Levy////נעמה לוי
Yehuda|6h/Glick|31////יהודה גליק
Yitzhak/Yosef|3s2////יצחק יוסף
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
Kairat|Qay3|2y3/Satybaldy////Қайрат Сатыбалды
Zhanbolat|J7/Mamay|4i////Жанболат Мамай
Serikzhan|5j2|3ykj2/Bilash|3y3|1y4////Серікжан Біләш
Ilya/Ilyin|22////Илья Ильин
Akezhan|3j2/Kazhegeldin|2j7|Qazhy6|4y6|2jy6////Әкежан Қажыгелдин
Zamanbek/Nurkadilov|3q6|6y3////Заманбек Нұрқаділов
Erlan|Ye4/Koshanov|Q7////Ерлан Қошанов
Yermukhamet|E9/Yertysbayev|E9|82|4i6|Ertisba2|Ertysba2////Ермұхамет Ертісбаев
Yulia|J4/Putintseva////Юлия Путинцева
Alexander/Bublik////Александр Бублик
Gennady/Golovkin////Геннадий Головкин
Alexey/Lutsenko////Алексей Луценко
Murat|1o4/Nurtleu|7ov|Nourtleou|4i3|4y3////Мұрат Нұртілеу
Roman/Sklyar|3i2|3j2////Роман Скляр
Erlan|Ye4/Karin|Q4////Ерлан Қарин
Maulen|1o4/Ashimbayev|9ff|72|3ymba2////Мәулен Әшімбаев
Bolat/Nazarbayev|72////Болат Назарбаев
Kairat|Qay3|2y3/Nurdauletov|5o6////Қайрат Нұрдәулетов
Saltanat/Nukenova|6w1////Салтанат Нүкенова
Yermek|E4/Kosherbayev|82////Ермек Көшербаев
Kim/Jong Un|5Eu1|1u5|5Woo1|Ch6/Q56226/bbc guardian nyt=Kim|Jong-un//김정은
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
Kim/Keon Hee|Geon-h2|1un-h2|4-hui|Gun-h2|Kon-hui////김건희
Kim/Yong Hyun|4-hyo1////김용현
Cho/Tae-yul|5o1|5eo1////조태열
Han/Dong-hoon|6u1|Tong-hun////한동훈
Lee|Yi/Jun-seok|1oo6|52|Chun-s2////이준석
Choi|3e/Sang-mok|7c1////최상목
Kim/Moon-soo|Mun-su|6u////김문수
Kim/Min-seok|52|5u1////김민석
Cho/Hyun|2o1////조현
Wi|2e/Sung-lac|Song-rak|5rak|Seong-rak////위성락
Ahn|An/Gyu-back|Kyu-baek|6e1////안규백
Chung|J3|Jeo2|2o2/Dong-young|6eo2|Tong-yo2////정동영
Chung|J3|Jeo2/Chung-rae|2eo6|2ong-n2////정청래
Jang|Ch3/Dong-hyeok|7u1|Tong-hy2////장동혁
Kim/Jae-yeol|5ou1|Chae-y2////김재열
Han/Kang|G3////한강
Son|2h1/Heung-min|17////손흥민
Lee|Yi|Rh2/Jae-yong|Ch7////이재용
Shin|12/Won-sik|1e6////신원식
Park|21/Jin|Ch2////박진
Yeo|Yo|3h/In-hyung|5o2////여인형
Pak|2r1/Jong Chon|4-che2|Chong-c3////박정천
Jo|Cho|Choe/Yong Won|4-we2////조용원
Kim/Yong Nam|2ung-n2|1eong-n2////김영남
No|Roh|Ro/Kwang Chol|Gwang-che2|5-che2////노광철
Ri|Lee|Yi/Yong Gil|2ung-g2|4-k2////리영길
Kim/Yong Bok|2ung-b2|1eong-b2////김영복
Pak|2r1/Thae Song|1ae-s3|1ae-su2|1ae-se3////박태성
Maxim/Bakiyev|42////Максим Бакиев
Akylbek|2i4/Japarov|Zh6|Z6////Акылбек Жапаров
Azimzhan|4jo1|4j2/Askarov////Азимжан Аскаров
Felix|4ks/Kulov////Феликс Кулов
Bakyt|2q2/Torobayev|62////Бакыт Төрөбаев
Edil/Baisalov|2y5////Эдил Байсалов
Bolot|3a1/Temirov|6w////Болот Темиров
Makhabat|25/Tajibek kyzy|2zh9////Махабат Тажибек кызы
Ibrahim/Aqil|1k2|2ee1////إبراهيم عقيل
Naim|2ee1|2'2/Qassem|K5|32|4i1|3i1////نعيم قاسم
Wafiq|4k/Safa////وفيق صفا
Mohammad/Raad////محمد رعد
Mohammad/Afif////محمد عفيف
Nabih/Berri|4y|1i3////نبيه بري
Gebran|Ji4|1i4|Ju4/Bassil|32|6e////جبران باسيل
Rafik|4q|4c|3eeq/Hariri|al-6|el-6////رفيق الحريري
Bahaa|4/Hariri////بهاء الحريري
Michel/Suleiman|16|3a4////ميشال سليمان
Hassan/Diab////حسان دياب
Riad|2y2/Salameh|5a1|6////رياض سلامة
Tammam|32/Salam////تمام سلام
Wissam|32/al-Hassan|62////وسام الحسن
Georges Ibrahim|68/Abdallah|3u4////جورج إبراهيم عبد الله
Joseph|Yousef/Aoun|4e|Awn////جوزيف عون
Nawaf/Salam|4a1////نواف سلام
Michel/Aoun|Awn////ميشال عون
Saad|2'2/Hariri|al-6|el-6////سعد الحريري
Gibran|1e4/Tueni|1wei2|3i2////جبران تويني
Bechara|2s4|1is4/al-Rai|Rai|5h1////بشارة الراعي
Youssef/Raggi|2jj1|2j1////يوسف رجي
Tarek/Mitri|4y////طارق متري
Rodolphe|Rudolph/Haykal|1ei3|2i3////رودولف هيكل
Haytham|2i4/Ali Tabatabai|75|7tabae1////هيثم علي طبطبائي
Ali/Karaki|32|al-6////علي كركي
Tarek/Bitar|al-5////طارق البيطار
Issam/Abdallah|3u4////عصام عبدالله
Jihad/Azour|22|3o1////جهاد أزعور
Bashir|2c3|4ee1/Gemayel|Jumayyil|5y2////بشير الجميل
Amin|4e/Gemayel|Jumayyil|5y2////أمين الجميل
Samy|3i/Gemayel|Jumayyil////سامي الجميل
Kahlil|1ha3/Gibran|J5////خليل جبران
Abbas/al-Musawi|Mo5|4ous4|Musawi////عباس الموسوي
Moussa/al-Sadr|Sadr////موسى الصدر
Aguila|23|1q3|2ee2|6h/Saleh|3i1////عقيلة صالح
Ali/Zeidan|14////علي زيدان
Abdurrahim|8ee1|4l5/el-Keib|al-Keeb////عبد الرحيم الكيب
Abu Yahya/al-Libi|6y////أبو يحيى الليبي
Moussa/al-Koni|4u2|Koni////موسى الكوني
Abdallah/al-Lafi|Lafi////عبد الله اللافي
Mohammed/Takala|1e4|3k3////محمد تكالة
Khaled/al-Mishri|4e4|8y////خالد المشري
Osama/Hammad|32////أسامة حماد
Sadiq|Seddik|1id3/al-Kabir|4e3|6ee1|el-Ke3////الصديق الكبير
Najla|5a/Mangoush|al-8|al-Manq4|43////نجلاء المنقوش
Osama/Najim|Njeem|Elmasry|Anjiem|al-Masri////أسامة نجيم
Abdul Ghani|3elg4/al-Kikli|3Gheniwa|Kikli////عبد الغني الككلي
Hisham/al-Ashmawy|Ashmawi|e9////هشام عشماوي
Abu Agila|6e2|5j3/Mas'ud|32|1ohammad M5|3o2////أبو عجيلة مسعود
Zine el-Abidine|5a9|1ein a9|1ain a9|9be4/Ben Ali|1i5////زين العابدين بن علي
Kais|2y1|Q3/Saied|2ei1|31|2e2////قيس سعيد
Mehdi/Jomaa|1u3////مهدي جمعة
Youssef/Chahed|S5////يوسف الشاهد
Elyes|I4|2ia1/Fakhfakh////إلياس الفخفاخ
Najla|1e3/Bouden////نجلاء بودن
Mohamed/Brahmi////محمد البراهمي
Ahmed Gaid|6K3/Salah////أحمد قايد صالح
Houari|14/Boumediene|9n1////هواري بومدين
Lakhdar|33/Brahimi|Ib6////الأخضر الإبراهيمي
Zinedine|5d3|3a4/Zidane////Zinédine Zidane
Riyad|22/Mahrez////رياض محرز
Sofiane|2u5/Feghouli////سفيان فيغولي
Ismael/Bennacer////إسماعيل بن ناصر
Imane|4/Khelif|2a3////إيمان خليف
Brahim|Ib5/Ghali////إبراهيم غالي
Aminatou|61|4e3/Haidar|4e1////أميناتو حيدر
Achraf|1s4/Hakimi////أشرف حكيمي
Sofyan|3i2|2ufiane/Amrabat////سفيان أمرابط
Yassine|2c3|6/Bounou////ياسين بونو
Mohamed Ould/Abdel Aziz|3u6|3 al-4////محمد ولد عبد العزيز
Mohamed Lahouaiej/Bouhlel////محمد لحويج بوهلال
Mohamed/Abrini////محمد عبريني
Boualem|5a1|15/Sansal|1e4////بوعلام صنصال
Kamel|3a1/Madouri|3d4|3d3////كمال المدوري
Sarra|31/Zaafrani Zenzri|4ara9|15////سارة الزعفراني الزنزري
Zouhair|15|4e2/Maghzaoui|6w1////زهير المغزاوي
Ayachi|3s2|1l-A5/Zammel|4a1|1e4////العياشي زمال
Ahmed/Hachani|al-7|2s4////أحمد الحشاني
Sonia|3y1/Dahmani|al-7////سنية الدهماني
Nadir|3h2/Larbaoui|5w1|A6////نذير العرباوي
Said/Chengriha|2ane5|71|S8////السعيد شنقريحة
Ahmed/Attaf|22////أحمد عطاف
Ihsane|5|3s3/El Kadi|al-Q3////إحسان القاضي
Houcine|24|Hussein/Ait Ahmed////حسين آيت أحمد
Ahmed/Ben Bella|1i7////أحمد بن بلة
Chadli|2e3|Shadhi2/Bendjedid|35|3 J4////الشاذلي بن جديد
Kamel|3a1/Daoud|2w2|22////كمال داود
Abdellatif|54|3 al-L4/Hammouchi|35|6s2////عبد اللطيف الحموشي
Fouad Ali/El Himma|al-5////فؤاد عالي الهمة
Soulaimane|Suleiman|9/Raissouni|44|al-9////سليمان الريسوني
Maati/Monjib|1u4////المعطي منجب
Biram|5e/Dah Abeid|4Ould 5////بيرام ولد الداه اعبيد
Maaouya|5i2|1uawi2/Ould Sid'Ahmed Taya|54
Yasmina|J6/Khadra////ياسمينة خضراء
Assia|22/Djebar|Jeb3////آسيا جبار
Mahathir|52/Mohamad|5m2|5me1|5e1|1uham3
Najib/Razak|3z2|4q
Abdullah Ahmad/Badawi
Muhyiddin|4u4|3iyu4|35/Yassin|32
Ismail Sabri/Yaakob|4u1|23|3c2
Ahmad Zahid/Hamidi
Hishammuddin|65|6u3/Hussein|4a2
Wan Azizah|9/Wan Ismail
Rosmah|5/Mansor|5u1|4u1
Azahari|24/Husin|3se2|3s2
Noordin|24|1u4/Mohammad Top|6e5|5e5|1uh9|56
Siti/Aisyah|3h2|32
Hassanal|34|6u1/Bolkiah|6
Maia|2y1/Sandu
Ilan/Shor|Ș2
Natalia/Gavrilita
Irina/Vlah|3k1
Yevgeny|6ii|6ij|Evgenii|Evgenij/Shevchuk|1evc2////Евгений Шевчук
Viktor/Gushan|32////Виктор Гушан
Chiril|K4|Kirill/Gaburici|7h
Dorin/Recean|3h2|3h3////Dorin Recean
Alexandru|8|3ks5/Munteanu|4i3////Alexandru Munteanu
Mihai|5l/Popsoi|4h2////Mihai Popșoi
Igor/Dodon|5e////Igor Dodon
Vlad|4imir/Filat////Vlad Filat
Marina/Tauber|6e////Marina Tauber
Oleg/Serebrian|6y2////Oleg Serebrian
Calin/Georgescu|5h4////Călin Georgescu
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
Sushila|1h6|33|4ee2|6l1/Karki
Tenzing|3s3/Norgay|3k2|4e1
Sandeep|4i1/Lamichhane|63
Rabi|2v1/Lamichhane|63
Jigme Singye|9gh1/Wangchuck|71
Jigme Khesar Namgyel|9sar Namgya1|7esha9/Wangchuck|71
K.P. Sharma|1P7|1hadga Prasad7/Oli|2ee////केपी शर्मा ओली
Sher Bahadur|9dh2/Deuba|4h1////शेरबहादुर देउवा
Balendra|5/Shah|12////बालेन्द्र शाह
Gyanendra|7h2/Shah|Bir Bikram 4////ज्ञानेन्द्र शाह
Arzu|2j1/Rana Deuba////आरजु राणा देउवा
Kami Rita|4r3/Sherpa|6h////कामी रिता शेर्पा
Madhav Kumar|5b6/Nepal////माधव कुमार नेपाल
Tshering|25|C6/Tobgay|23|4ye////ཚེ་རིང་སྟོབས་རྒྱས
Nawaz/Sharif|4ee1
Malala/Yousafzai|4u4|4e4|1usu4
Benazir|3e3/Bhutto|41////بینظیر بھٹو
Zulfikar Ali|5q6|5qu6/Bhutto|41////ذوالفقار علی بھٹو
Yousaf Raza|4u6|19/Gilani|3l3
Shehbaz|2a4|2a3|2ahba2/Sharif|4ee1////شہباز شریف
Maryam/Nawaz////مریم نواز
Asim|2ee1|2e1/Munir|3ee1////عاصم منیر
Qamar Javed|8w2|9ai1/Bajwa
Raheel|3i1/Sharif|4ee1////راحیل شریف
Muhammad/Zia ul-Haq|8u1|9que|9k
Muhammad Ali/Jinnah|5////محمد علی جناح
Liaquat Ali|46|2yaq6/Khan////لیاقت علی خان
Mohammad Ayub/Khan
Yahya/Khan
Abdul Qadeer|9i1|6K5|92/Khan////عبد القدیر خان
Qari Hussain/Mehsud|1a4|4oo1
Maulana|2w4|1o5/Fazlullah|3a6|8
Maulana Fazlur|2wla9|1oula9/Rehman|1a4
Maulana Sami ul|2wlan9|1oulan9/Haq|3ue
Hafiz|3ee1/Saeed|2y3|2y2////حافظ سعید
Masood/Azhar
Ilyas|2i3|2l3/Kashmiri
Khalid Sheikh|9a3|9ay2|9eik/Mohammed|6a1|Muhammad|52
Ramzi/Yousef|14|4u1|Yusuf|4s2
Aafia|13/Siddiqui|61
Faisal/Shahzad
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
Ishaq|4k|5ue/Dar|2a1
Khawaja|24/Asif
Fawad|3w2/Chaudhry|6a2|52|2o5|7i
Parvez|Pervaiz|1e4|4ai1/Elahi|2l3|I4
Arif|1a3/Alvi|2w1|2a2
Mamnoon|4u1/Hussain|4e2|33
Farooq|3u1|4u1/Leghari|1a5
Akbar/Bugti|3h2
Sufi/Mohammad|1u6|6e1
Omar Khalid/Khorasani|2u6|2uras4
Shakil|4ee1/Afridi|3ee2
Ahmed Omar Saeed|9r Say3|3ad Omar Say2/Sheikh|2a3
Hafiz Gul|3e5/Bahadur|5a1
Abdul Rashid/Ghazi|13
Sherry|5i/Rehman|1a4
Qazi Hussain/Ahmad|3e1
Qazi Faez|7i1/Isa|Es2
Saqib|3u2/Nisar|3s2
Anwaar-ul-Haq|48|9-Haque/Kakar|3k2
Mahmood Khan|1eh9/Achakzai
Asfandyar Wali|6i7|Isfan9/Khan
Khan Abdul Ghaffar|9l G5|9l Gha3/Khan
Manzoor|4u1/Pashteen|5i1
Syed Saleem|1ay9/Shahzad
Nek/Mohammad|6e1|1u6
Wasim|3ee1/Akram////وسیم اکرم
Waqar/Younis|4u1|Yunus|14////وقار یونس
Javed|3ai1|3i1/Miandad
Shoaib|2u3/Akhtar|4e1
Shoaib|2u3/Malik
Saadat Hasan|29/Manto
Faiz Ahmed/Faiz////فیض احمد فیض
Sharmeen|5i1/Obaid-Chinoy
Mohsin|2sh2/Hamid|3ee1
Kamila|5l1/Shamsie
Mohsin|4e1/Naqvi|3a2|2k2////محسن نقوی
Bilawal|4v2/Bhutto Zardari////بلاول بھٹو زرداری
Asif Ali|2e5/Zardari|1e5////آصف علی زرداری
Shahid|4ee1/Khaqan Abbasi|3k9////شاہد خاقان عباسی
Attaullah|2a U4|26/Tarar|3r2////عطا تارڑ
Faiz|2ye1/Hameed|3i1////فیض حمید
Ahmed Sharif/Chaudhry|2o5|6a2////احمد شریف چودھری
Yahya/Afridi|3ee2////یحییٰ آفریدی
Ali Amin/Gandapur|6o2////علی امین گنڈاپور
Sohail|1u4/Afridi|3ee2////سہیل آفریدی
Gohar|1au3/Ali Khan|Khan////گوہر علی خان
Mahrang|1e5|3 R3/Baloch|3u2////ماہ رنگ بلوچ
Bushra/Bibi|Bebe////بشریٰ بی بی
Sarfraz|4a3/Bugti|3h2|2k2////سرفراز بگٹی
Siraj ul|52/Haq|3ue////سراج الحق
Saad/Rizvi|3w1|1a3////سعد رضوی
Shaheen Shah|4i6/Afridi|3ee2////شاہین شاہ آفریدی
Babar|3e1/Azam|2z2////بابر اعظم
Arshad/Nadeem|3i1////ارشد ندیم
Muhammad/Iqbal|E4////محمد اقبال
Yasser|4i1/Arafat/Q34211///ياسر عرفات
Mahmoud/Abbas////محمود عباس
Mohammed/Dahlan////محمد دحلان
Riyad|22/al-Maliki|62////رياض المالكي
Riyad|22/Mansour|42////رياض منصور
Hussein/al-Sheikh|5a3////حسين الشيخ
Marwan/Issa|Ei3|21////مروان عيسى
Fathi|4y/Hamad|3m2////فتحي حماد
Osama/Hamdan////أسامة حمدان
Basem|3s2|3i1|3si1/Naim|2ee1////باسم نعيم
Husam|3s2|1os3/Badran////حسام بدران
Mohammed/Sinwar|al-6////محمد السنوار
Sheikh Ahmed|2a9|56/Yassin|32|6e/ahmed-yassin///أحمد ياسين
Ahmed/al-Jabari|5a4////أحمد الجعبري
Ahmad/Tibi////أحمد الطيبي
Ayman/Odeh|1u3|Ouda////أيمن عودة
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
Yasser/Abu Shabab|6e3////ياسر أبو شباب
Abu/Obeida|Uba3|2a3|Ubaydah|U5////أبو عبيدة
Mohammad/Mustafa////محمد مصطفى
Izz al-Din|5d4|Ezzedine|3edine|3edd2/al-Haddad|Haddad////عز الدين الحداد
Rawhi|1ou2|1u2/Mushtaha////روحي مشتهى
Zaher|3i1/Jabarin|5ee1////زاهر جبارين
Nizar|1e3/Awadallah|8////نزار عوض الله
Raed|2i1/Saad|2e1////رائد سعد
Mahmoud/al-Habbash|Habbash////محمود الهباش
Majed|3i1/Faraj|3r2////ماجد فرج
Husam|3s2/Zomlot////حسام زملط
Izzat|E4/al-Rishq|4a3|7e1////عزت الرشق
Taher|3i1/al-Nunu|4ono|4ouno1////طاهر النونو
Munir|3ee1/al-Bursh|4a3////منير البرش
Mosab|1u3/Hassan Yousef|9us3
Ahmad/Saadat|23////أحمد سعدات
Zakaria|6y1/Zubeidi|3a3////زكريا الزبيدي
Abdurajak|7i1|6z2/Janjalani
Khaddafy|4af2|43|4afi/Janjalani
Sergei|5j/Lavrov/Q58217/cnn aljazeera ap nyt official=Sergey|Lavrov//Сергей Лавров
Dmitry|5ij/Peskov//nyt=Dmitri|Peskov//Дмитрий Песков
Vladimir|43/Putin/Q7747///Владимир Путин
Sergei|5j/Skripal//cnn aljazeera=Sergey|Skripal//Сергей Скрипаль
Yulia|J4/Skripal
Valery|5ij/Gerasimov////Валерий Герасимов
Alexei/Pushkov
Joseph|Iosif/Stalin|6e/Q855///Иосиф Сталин
Leo|2v/Tolstoy|6i
Nikolai/Patrushev
Vitaly/Churkin
Oleg/Deripaska|4s5|3y5
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
Yuri|4j|Iury|Iuriy|Iurii|I3|Iurij|Jury|Juriy|Jurii|J3|Jurij/Shevchuk|1evc2////Юрий Шевчук
Sergei|5j/Eisenstein|2z7|Eyzenshteyn|2zensh4|Ejzenstejn//cnn aljazeera=Sergey|Eisenstein//Сергей Эйзенштейн
Sviatoslav|2y7|2j7/Richter|2k4|24////Святослав Рихтер
Evgeny|Yevgenii|Yevgenij|5ii|5ij/Kissin|32////Евгений Кисин
Alexander/Borodin//nyt=Aleksandr|Borodin//Александр Бородин
Nikolai|Mykola|6j/Gogol////Николай Гоголь
Alexander/Pushkin|Pouchkine|1o6|33//nyt=Aleksandr|Pushkin//Александр Пушкин
Joseph|Iosif/Brodsky|6i|6i1|6ii|6ij|7i|7y////Иосиф Бродский
Isaac|4k/Babel////Исаак Бабель
Vasily|5ij/Grossman|43////Василий Гроссман
Victor/Pelevin////Виктор Пелевин
Dmitry|5ij/Bykov//nyt=Dmitri|Bykov//Дмитрий Быков
Sergei|5j/Dovlatov//cnn aljazeera=Sergey|Dovlatov//Сергей Довлатов
Ilya|2i2/Repin////Илья Репин
Alexander/Rodchenko|44//nyt=Aleksandr|Rodchenko//Александр Родченко
Natalia/Goncharova|3t7|45////Наталья Гончарова
Ilya|2i2/Kabakov////Илья Кабаков
Yuri|4j|Iury|Iuriy|Iurii|I3|Iurij|Jury|Juriy|Jurii|J3|Jurij/Grigorovich|9c////Юрий Григорович
Sergei|5j/Filin//cnn aljazeera=Sergey|Filin//Сергей Филин
Natalia/Osipova////Наталья Осипова
Alexei|3ksej/Brodovitch|72|7c//nyt=Aleksei|Brodovitch;cnn aljazeera=Alexey|Brodovitch//Алексей Бродович
Vladimir/Vysotsky|1i6|7i|7i1|7ii|4cki////Владимир Высоцкий
Bulat/Okudzhava|4j3|53////Булат Окуджава
Yuri|4j|Iury|Iuriy|Iurii|I3|Iurij|Jury|Juriy|Jurii|J3|Jurij/Bashmet|2c4|33////Юрий Башмет
Yuri|4j|Iury|Iuriy|Iurii|I3|Iurij|Jury|Juriy|Jurii|J3|Jurij/Temirkanov////Юрий Темирканов
Vladimir/Ashkenazy|8i|2kenazi////Владимир Ашкенази
Gennady|6ij/Rozhdestvensky|2jd9|9enski|9enski1|9enskii|9enskij|9enskyi|9ensky1|3d9|3destvenski|3destvenski1|3destvenskii|3destvenskij|3destvenskyi|3destvensky1////Геннадий Рождественский
Yevgeny|6ii|6ij|Evgenii|Evgenij/Mravinsky|8i|8i1|8ii|8ij|9i|9y////Евгений Мравинский
Dmitri|6j/Hvorostovsky|Khvo9|Khvorostovski|Khvorostovskiy|Khvorostovskii|Khvorostovskij|Khvorostovskyi|Khvorostovskyy|9ski|9ski1|9skii|9skij|9skyi|9sky1////Дмитрий Хворостовский
Dmitri|6j/Tcherniakov|6y4|Cherny4|C9|Cernj4////Дмитрий Черняков
Fyodor/Chaliapin|Shaly4|S8|Salj4////Фёдор Шаляпин
Sergei|5j/Yesenin|E5//cnn aljazeera=Sergey|Yesenin//Сергей Есенин
Mikhail|24/Bakhtin|24////Михаил Бахтин
Maxim/Gorky|4i1|4ii|4i|4ij////Максим Горький
Ivan/Bunin|Bounine////Иван Бунин
Ilya|2i2/Ehrenburg|6o3|17////Илья Эренбург
Mikhail|24/Sholokhov|53|1olo3////Михаил Шолохов
Nikolai|6j/Leskov////Николай Лесков
Vasily|5ij/Vereshchagin|56|5c4////Василий Верещагин
Ivan/Aivazovsky|1y8|Ayvazovski|Ayvazovskiy|Ayvazovskii|Ayvazovskij|Ayvazovskyi|Ayvazovskyy|9i|9i1|9ii|9ij|9yi|9y1|1j8|Ajvazovski|Ajvazovskiy|Ajvazovskii|Ajvazovskij|Ajvazovskyi|Ajvazovskyy////Иван Айвазовский
Georgy|5ij/Daneliya|61|6j1////Георгий Данелия
Larisa|5s1/Shepitko|16////Лариса Шепитько
Alexei|3ksej/Balabanov//nyt=Aleksei|Balabanov;cnn aljazeera=Alexey|Balabanov//Алексей Балабанов
Aleksey|6j/Serebryakov|6i4|6j4////Алексей Серебряков
Yuri|4j|Iury|Iuriy|Iurii|I3|Iurij|Jury|Juriy|Jurii|J3|Jurij/Norstein|4htey1|4h4|6j1////Юрий Норштейн
Dmitry|5ij/Patrushev|62//nyt=Dmitri|Patrushev//Дмитрий Патрушев
Viktor/Zolotov////Виктор Золотов
Alexei|3ksej/Kudrin//nyt=Aleksei|Kudrin;cnn aljazeera=Alexey|Kudrin//Алексей Кудрин
German|H5/Gref////Герман Греф
Maxim/Oreshkin|43////Максим Орешкин
Alexei|3ksej/Gromov//nyt=Aleksei|Gromov;cnn aljazeera=Alexey|Gromov//Алексей Громов
Yuri|4j|Iury|Iuriy|Iurii|I3|Iurij|Jury|Juriy|Jurii|J3|Jurij/Kovalchuk|62////Юрий Ковальчук
Arkady|5ij/Rotenberg////Аркадий Ротенберг
Gennady|Guennadi|6ij/Timchenko|3t6|44////Геннадий Тимченко
Dmitry|5ij/Kozak//nyt=Dmitri|Kozak//Дмитрий Козак
Tatyana|3j3/Golikova////Татьяна Голикова
Alexander/Novak//nyt=Aleksandr|Novak//Александр Новак
Yury|3ij|I3|Iuriy|Iurii|Iuri|Iurij|J3|Juriy|Jurii|Juri|Jurij/Trutnev|5y2////Юрий Трутнев
Viktoria|7j1/Abramchenko|64////Виктория Абрамченко
Vyacheslav|1jac5/Gladkov////Вячеслав Гладков
Alexander/Bogomaz//nyt=Aleksandr|Bogomaz//Александр Богомаз
Andrei/Vorobyov|6e1|5ie1|5e1////Андрей Воробьёв
Sergei|5j/Furgal//cnn aljazeera=Sergey|Furgal//Сергей Фургал
Radiy|31|4i|4|4j/Khabirov|H6////Радий Хабиров
Sergei|5j/Melikov//cnn aljazeera=Sergey|Melikov//Сергей Меликов
Akhmad|14|4e1|5t|Ahmat/Kadyrov|3i3////Ахмат Кадыров
Doku|3ka|3k1/Umarov////Доку Умаров
Arbi/Barayev|42////Арби Бараев
Natalya/Estemirova////Наталья Эстемирова
Zarema/Musayeva|3s5|43////Зарема Мусаева
Alexander/Dvornikov//nyt=Aleksandr|Dvornikov//Александр Дворников
Alexander/Lapin//nyt=Aleksandr|Lapin//Александр Лапин
Alexander/Zhuravlyov|7e1|Zuravlev//nyt=Aleksandr|Zhuravlyov//Александр Журавлёв
Gennady|6ij/Zhidko|14////Геннадий Жидко
Alexander/Moiseyev|52//nyt=Aleksandr|Moiseyev//Александр Моисеев
Dmitry|5ij/Utkin//nyt=Dmitri|Utkin//Дмитрий Уткин
Darya|3i1|3i2/Dugina////Дарья Дугина
Zakhar|2c3|23/Prilepin////Захар Прилепин
Vladimir/Solovyov|6e1|5ie1|5e1////Владимир Соловьёв
Dmitry|5ij/Kiselyov|3i4|5i2|5e1//nyt=Dmitri|Kiselyov//Дмитрий Киселёв
Ksenia|5j1/Sobchak|42////Ксения Собчак
Anatoly|6ij/Sobchak|42////Анатолий Собчак
Yegor/Gaidar|2y3|2j3////Егор Гайдар
Zhanna|J4|14/Nemtsova|3c3////Жанна Немцова
Ilya|2i2/Yashin|I5|Jas2////Илья Яшин
Ilya|2li1|2i2/Ponomarev|7o1|7yo1////Илья Пономарёв
Lyubov|1i4|1j4/Sobol////Любовь Соболь
Georgy|5ij/Alburov////Георгий Албуров
Ksenia|5j1/Fadeyeva|43////Ксения Фадеева
Alexei|3ksej/Gorinov//nyt=Aleksei|Gorinov;cnn aljazeera=Alexey|Gorinov//Алексей Горинов
Evgenia|Yevgenija|6j1/Kara-Murza////Евгения Кара-Мурза
Yevgenia|7j1|Evgenija/Berkovich|8////Евгения Беркович
Alexandra|3ks5/Skochilenko|46////Александра Скочиленко
Sergei|5j/Mironov//cnn aljazeera=Sergey|Mironov//Сергей Миронов
Leonid/Slutsky|6i|6i1|6ii|3cki////Леонид Слуцкий
Yekaterina/Duntsova|3c3////Екатерина Дунцова
Nikolai|6j/Kharitonov|H8////Николай Харитонов
Vyacheslav|1jac5/Nikonov////Вячеслав Никонов
Andrei/Klishas|42////Андрей Клишас
Andrei/Kartapolov////Андрей Картаполов
Pyotr/Tolstoy|6i|6j////Пётр Толстой
Vitaly|5ij/Milonov////Виталий Милонов
Yelena/Mizulina////Елена Мизулина
Maria|4j1/Butina////Мария Бутина
Viktor/Bout////Виктор Бут
Alexei|3ksej/Miller//nyt=Aleksei|Miller;cnn aljazeera=Alexey|Miller//Алексей Миллер
Andrey/Kostin////Андрей Костин
Andrey/Melnichenko|64////Андрей Мельниченко
Andrey/Guryev|3i2|32////Андрей Гурьев
Sergei|5j/Guriev|3y2|4y2//cnn aljazeera=Sergey|Guriev//Сергей Гуриев
Alexei|3ksej/Mordashov|62//nyt=Aleksei|Mordashov;cnn aljazeera=Alexey|Mordashov//Алексей Мордашов
Leonid/Mikhelson|2c6|26////Леонид Михельсон
Mikhail|24/Fridman|3e4////Михаил Фридман
Petr/Aven////Пётр Авен
Alexei|3ksej/Kuzmichev|7o1|7yo1|62//nyt=Aleksei|Kuzmichev;cnn aljazeera=Alexey|Kuzmichev//Алексей Кузьмичёв
Suleiman|4j3/Kerimov////Сулейман Керимов
Viktor/Rashnikov|35////Виктор Рашников
Dmitry|5ij/Mazepin//nyt=Dmitri|Mazepin//Дмитрий Мазепин
Yuri|4j|Iury|Iuriy|Iurii|I3|Iurij|Jury|Juriy|Jurii|J3|Jurij/Milner////Юрий Мильнер
Eugene|Yevgeny|Yevgeniy|Yevgenii|Yevgeni|Yevgenij|Evgeny|Evgeniy|Evgenii|Evgeni|Evgenij/Kaspersky|8i|8i1|8ii|8ij|9i|9y////Евгений Касперский
Alexander/Lebedev//nyt=Aleksandr|Lebedev//Александр Лебедев
Evgeny|Yevgenii|Yevgenij|5ii|5ij/Lebedev////Евгений Лебедев
Yevgeny|6ii|6ij|Evgenii|Evgenij/Chichvarkin|1ic6////Евгений Чичваркин
Arkady|5ij/Volozh|5////Аркадий Волож
Dmitry|5ij/Kovtun//nyt=Dmitri|Kovtun//Дмитрий Ковтун
Roman/Seleznev|6yo1////Роман Селезнёв
Yevgeniy|7i|7j|Evgenii|Evgenij/Nikulin////Евгений Никулин
Alexander/Vinnik//nyt=Aleksandr|Vinnik//Александр Винник
Yevgeny|6ii|6ij|Evgenii|Evgenij/Primakov////Евгений Примаков
Viktor/Zubkov////Виктор Зубков
Sergei|5j/Stepashin|62//cnn aljazeera=Sergey|Stepashin//Сергей Степашин
Alexander/Lebed//nyt=Aleksandr|Lebed//Александр Лебедь
Vyacheslav|1jac5/Molotov////Вячеслав Молотов
Yuri|4j|Iury|Iuriy|Iurii|I3|Iurij|Jury|Juriy|Jurii|J3|Jurij/Andropov////Юрий Андропов
Grigori|7j/Rasputin////Григорий Распутин
Georgy|5ij/Zhukov|14////Георгий Жуков
Lyudmila|1udmil2|1j6/Alexeyeva|53|3ks5|3kse3////Людмила Алексеева
Lev/Ponomarev|7yo1////Лев Пономарёв
Yuri|4j|Iury|Iuriy|Iurii|I3|Iurij|Jury|Juriy|Jurii|J3|Jurij/Dmitriev|6y2////Юрий Дмитриев
Gleb/Pavlovsky|8i|8i1|8ii|8ij|9i|9y////Глеб Павловский
Fyodor/Lukyanov|3i4|3j4////Фёдор Лукьянов
Dmitri|6j/Trenin////Дмитрий Тренин
Andrei/Soldatov////Андрей Солдатов
Dmitry|5ij/Muratov//nyt=Dmitri|Muratov//Дмитрий Муратов
Yevgenia|7j1|Evgenija/Albats|4c////Евгения Альбац
Ekaterina/Kotrikadze////Екатерина Котрикадзе
Elena/Milashina|53////Елена Милашина
Anastasia|8j1/Baburova////Анастасия Бабурова
Ekaterina/Schulmann|8|Shulman|Sulman////Екатерина Шульман
Anatoly|6ij/Antonov////Анатолий Антонов
Sergei|5j/Prikhodko|35//cnn aljazeera=Sergey|Prikhodko//Сергей Приходько
Grigory|6ij/Karasin////Григорий Карасин
Alexander/Grushko|42//nyt=Aleksandr|Grushko//Александр Грушко
Andrei/Kelin////Андрей Келин
Alexander/Yakovenko|I8|J8//nyt=Aleksandr|Yakovenko//Александр Яковенко
Alexei|3ksej/Likhachev|7o1|7yo1|26|2hac2//nyt=Aleksei|Likhachev;cnn aljazeera=Alexey|Likhachev//Алексей Лихачёв
Patriarch/Kirill|1y4|5
Lyudmila|1udmil2|1j6/Putina////Людмила Путина
Katerina|Yek7/Tikhonova|26////Катерина Тихонова
Maria|4j1/Vorontsova|5c3////Мария Воронцова
Nikolai|6j/Shamalov|16////Николай Шамалов
Andrei/Sakharov|25////Андрей Сахаров
Yelena/Bonner////Елена Боннэр
Yuri|4j|Iury|Iuriy|Iurii|I3|Iurij|Jury|Juriy|Jurii|J3|Jurij/Gagarin////Юрий Гагарин
Alexei|3ksej/Leonov//nyt=Aleksei|Leonov;cnn aljazeera=Alexey|Leonov//Алексей Леонов
Sergei|3hiy|5j/Korolev|5io1|5yo1//cnn aljazeera=Sergey|Korolev//Сергей Королёв
Pyotr/Kapitsa|5z1|4c1////Пётр Капица
Denis/Kapustin|6y1////Денис Капустин
Artyom/Uss////Артём Усс
Artyom/Kamardin////Артём Камардин
Igor/Strelkov|7w////Игорь Стрелков
Alexander/Korzhakov|3j4|44//nyt=Aleksandr|Korzhakov//Александр Коржаков
Yevgeny|6ii|6ij|Evgenii|Evgenij/Satanovsky|9i|9i1|9ii|9ij|9yi|9y1////Евгений Сатановский
Sergei|5j/Karaganov//cnn aljazeera=Sergey|Karaganov//Сергей Караганов
Sergei|5j/Udaltsov|Ou7|4c2//cnn aljazeera=Sergey|Udaltsov//Сергей Удальцов
Yulia|4j1|I4|Iuliya|Iulija|J4|Juliya|Julija/Galyamina|3i5|3j5////Юлия Галямина
Alexei|3ksej/Moskalyov|6i2|6e1//nyt=Aleksei|Moskalyov;cnn aljazeera=Alexey|Moskalyov//Алексей Москалёв
Andrei/Pivovarov////Андрей Пивоваров
Vasily|5ij/Piskaryov|6e1////Василий Пискарёв
Sergei|5j/Tsivilyov|6i2|6e1|Civilev//cnn aljazeera=Sergey|Tsivilyov//Сергей Цивилёв
Alexei|3ksej/Overchuk|4tcho2|52//nyt=Aleksei|Overchuk;cnn aljazeera=Alexey|Overchuk//Алексей Оверчук
Alexei|3ksej/Dyumin|1i4|1j4//nyt=Aleksei|Dyumin;cnn aljazeera=Alexey|Dyumin//Алексей Дюмин
Nikolai|6j/Zlobin////Николай Злобин
Evgeni|Yevgenii|Yevgenij|6i|6j/Malkin////Евгений Малкин
Artemi|5y|6y|6i|6j/Panarin////Артемий Панарин
Ilya|2i2/Kovalchuk|62////Илья Ковальчук
Ilya|2i2/Sorokin////Илья Сорокин
Ilya|2i2/Samsonov////Илья Самсонов
Andrei/Svechnikov|45////Андрей Свечников
Viacheslav|1jac5/Fetisov////Вячеслав Фетисов
Alexei|3ksej/Yashin|I5|Jas2//nyt=Aleksei|Yashin;cnn aljazeera=Alexey|Yashin//Алексей Яшин
Alexander/Semin|1yo3//nyt=Aleksandr|Semin//Александр Сёмин
Evgenii|Yevgeny|Yevgeniy|Ye6|Yevgeni|Yevgenij|5y|6y|6|6j/Dadonov////Евгений Дадонов
Artem/Anisimov////Артём Анисимов
Viktor/Tikhonov|25////Виктор Тихонов
Anatoli|7j/Tarasov////Анатолий Тарасов
Semyon|3e1/Varlamov////Семён Варламов
Alexander/Radulov//nyt=Aleksandr|Radulov//Александр Радулов
Vasily|5ij/Podkolzin////Василий Подколзин
Pyotr/Kochetkov|35////Пётр Кочетков
Yaroslav|J7/Askarov////Ярослав Аскаров
Alexei|3ksej/Zhitnik|J5|15//nyt=Aleksei|Zhitnik;cnn aljazeera=Alexey|Zhitnik//Алексей Житник
Daniil|41/Medvedev|6y2////Даниил Медведев
Yevgeny|6ii|6ij|Evgenii|Evgenij/Kafelnikov////Евгений Кафельников
Dmitry|5ij/Tursunov//nyt=Dmitri|Tursunov//Дмитрий Турсунов
Evgeny|Yevgenii|Yevgenij|5ii|5ij/Donskoy|6i|6j////Евгений Донской
Maria|4j1/Sharapova|C8|17////Мария Шарапова
Nadia|3y1|3ezhd1|3ezd1/Petrova////Надежда Петрова
Ekaterina/Makarova////Екатерина Макарова
Elena/Vesnina////Елена Веснина
Ekaterina/Alexandrova|3ks7////Екатерина Александрова
Daria|3y1|4y1/Kasatkina////Дарья Касаткина
Veronika|6c1/Kudermetova////Вероника Кудерметова
Liudmila|1udmil2|1j6/Samsonova////Людмила Самсонова
Mirra|31/Andreeva|5y3////Мирра Андреева
Erika/Andreeva|5y3////Эрика Андреева
Margarita/Gasparyan|6i2|6j2////Маргарита Гаспарян
Garry|31|3i|4i/Kasparov|7w////Гарри Каспаров
Anatoly|6ij/Karpov////Анатолий Карпов
Peter|Pyotr|31/Svidler////Пётр Свидлер
Vasily|5ij/Smyslov////Василий Смыслов
Daniil|41/Dubov////Даниил Дубов
Vladislav/Artemiev|5y2|52////Владислав Артемьев
Andrey/Esipenko|Ye7////Андрей Есипенко
Evgeny|Yevgenii|Yevgenij|5ii|5ij/Tomashevsky|9ki|9ki1|9kii|9kij|9kyi|9ky1|55|5evski|5evski1|5evskii|5evskij|5evskyi|5evsky1////Евгений Томашевский
David/Bronstein|5htey1|5h4|7j1////Давид Бронштейн
Sergei|5j/Rublevsky|8i|8i1|8ii|8ij|9i|9y//cnn aljazeera=Sergey|Rublevsky//Сергей Рублевский
Gata/Kamsky|5i|5i1|5ii|5ij|6i|6y////Гата Камский
Alexander/Morozevich|9//nyt=Aleksandr|Morozevich//Александр Морозевич
Alexey|3ksej/Dreev|3y2////Алексей Дреев
Evgeny|Yevgenii|Yevgenij|5ii|5ij/Bareev|4y2////Евгений Бареев
Sergey|5j/Kovalev////Сергей Ковалёв
Dmitry|5ij/Bivol//nyt=Dmitri|Bivol//Дмитрий Бивол
Alexander/Povetkin//nyt=Aleksandr|Povetkin//Александр Поветкин
Khabib|H4/Nurmagomedov////Хабиб Нурмагомедов
Petr/Yan////Пётр Ян
Shavkat|15/Rakhmonov|26////Шавкат Рахмонов
Aleksandr/Emelianenko|Yemely6|4y6|4j6////Александр Емельяненко
Alexander/Karelin//nyt=Aleksandr|Karelin//Александр Карелин
Alexei|3ksej/Yagudin|I6|J6//nyt=Aleksei|Yagudin;cnn aljazeera=Alexey|Yagudin//Алексей Ягудин
Evgenia|Yevgenija|6j1/Medvedeva////Евгения Медведева
Anna/Shcherbakova|1c9|1c8////Анна Щербакова
Alexandra|3ks5/Trusova////Александра Трусова
Tatiana|3j3/Tarasova////Татьяна Тарасова
Alexei|3ksej/Mishin|32//nyt=Aleksei|Mishin;cnn aljazeera=Alexey|Mishin//Алексей Мишин
Tatiana|3j3/Volosozhar|72////Татьяна Волосожар
Maxim/Trankov////Максим Траньков
Aliona|2j3|2y3|2e2|23/Savchenko|44////Альона Савченко
Sergei|5j/Grinkov//cnn aljazeera=Sergey|Grinkov//Сергей Гриньков
Ilia/Malinin
Ilia|3y1/Kulik////Илья Кулик
Adeliia|51|5y1|5j1/Petrosian|6y2|6j2////Аделия Петросян
Evgenia|Yevgenija|6j1/Tarasova////Евгения Тарасова
Victoria|2ktorij1/Sinitsina|4c3////Виктория Синицина
Mikhail|24/Kolyada|3i3|3j3////Михаил Коляда
Anastasia|8j1/Mishina|33////Анастасия Мишина
Dmitrii|6j/Kozlovskii|8y|9|9y|9j|8y1|8yy////Дмитрий Козловский
Viktor/Ahn////Виктор Ан
Aliya|3i1|31|3j1/Mustafina////Алия Мустафина
Viktoria|7j1/Komova////Виктория Комова
Larisa|5s1/Latynina////Лариса Латынина
Nikita/Nagornyy|7|7i|6i1|6i|7j////Никита Нагорный
Artur|3h2/Dalaloyan|6i2|6j2////Артур Далалоян
Evgeny|Yevgenii|Yevgenij|5ii|5ij/Rylov////Евгений Рылов
Yulia|4j1|I4|Iuliya|Iulija|J4|Juliya|Julija/Efimova|Ye6////Юлия Ефимова
Mariya|4j1/Lasitskene|4c4////Мария Ласицкене
Sergey|5j/Shubenkov|17////Сергей Шубенков
Yuliya|4j1|Iulia|I5|Iulija|Julia|J5|Julija/Stepanova////Юлия Степанова
Grigory|6ij/Rodchenkov|45////Григорий Родченков
Vitaly|5ij/Mutko////Виталий Мутко
Alexander/Bolshunov|44//nyt=Aleksandr|Bolshunov//Александр Большунов
Alexander/Legkov//nyt=Aleksandr|Legkov//Александр Легков
Sergey|5j/Sirotkin////Сергей Сироткин
Robert/Shwartzman|1c9|2varts3|1varc3////Роберт Шварцман
Andrei/Kirilenko////Андрей Кириленко
Timofey|6i|6j/Mozgov////Тимофей Мозгов
Alexey|3ksej/Shved|13////Алексей Швед
Andrey/Arshavin|34////Андрей Аршавин
Yuri|4j|Iury|Iuriy|Iurii|I3|Iurij|Jury|Juriy|Jurii|J3|Jurij/Zhirkov|15////Юрий Жирков
Aleksandr/Golovin////Александр Головин
Alexander/Kokorin//nyt=Aleksandr|Kokorin//Александр Кокорин
Fyodor/Smolov////Фёдор Смолов
Valery|5ij/Karpin////Валерий Карпин
Lev/Yashin|2chine|I5|Jas2////Лев Яшин
Alexey|3ksej/Smertin////Алексей Смертин
Matvey|5i|5j/Safonov////Матвей Сафонов
Aleksei|6j/Miranchuk|62////Алексей Миранчук
Kirill/Dmitriev|6y2////Кирилл Дмитриев
Mikhail|24/Kasyanov|3s5|3i4|3j4////Михаил Касьянов
Igor/Girkin////Игорь Гиркин
Andrey/Rublev|4yo1////Андрей Рублёв
Vladislav/Surkov////Владислав Сурков
Igor/Sechin|2t4|32////Игорь Сечин
Denis/Manturov////Денис Мантуров
Anton/Siluanov////Антон Силуанов
Maxim/Reshetnikov|37////Максим Решетников
Sergei|5j/Chemezov|16//cnn aljazeera=Sergey|Chemezov//Сергей Чемезов
Sergei|5j/Ivanov//cnn aljazeera=Sergey|Ivanov//Сергей Иванов
Igor/Krasnov////Игорь Краснов
Timur/Ivanov////Тимур Иванов
Ivan/Popov////Иван Попов
Alexander/Beglov//nyt=Aleksandr|Beglov//Александр Беглов
Leonid/Volkov////Леонид Волков
Ivan/Zhdanov|15////Иван Жданов
Maxim/Katz|3s////Максим Кац
Boris/Nadezhdin|53////Борис Надеждин
Vladislav/Davankov////Владислав Даванков
Yuri|4j|Iury|Iuriy|Iurii|I3|Iurij|Jury|Juriy|Jurii|J3|Jurij/Dud////Юрий Дудь
Andrei/Kozyrev////Андрей Козырев
Mikhail|24/Galuzin////Михаил Галузин
Rodion/Miroshnik|53////Родион Мирошник
Alexander/Fomin//nyt=Aleksandr|Fomin//Александр Фомин
Mikhail|24/Murashko|52////Михаил Мурашко
Vladimir/Kara-Murza////Владимир Кара-Мурза
Vladimir/Yakunin|I6|J6////Владимир Якунин
Alexei|3ksej/Ulyukayev|62|2iuka2|2juka2//nyt=Aleksei|Ulyukayev;cnn aljazeera=Alexey|Ulyukayev//Алексей Улюкаев
Oleg/Orlov////Олег Орлов
Yuri|4j|Iury|Iuriy|Iurii|I3|Iurij|Jury|Juriy|Jurii|J3|Jurij/Borisov////Юрий Борисов
Viktor/Sokolov////Виктор Соколов
Alexander/Kozlov//nyt=Aleksandr|Kozlov//Александр Козлов
Alexander/Kots//nyt=Aleksandr|Kots//Александр Коц
Rustam/Muradov////Рустам Мурадов
Oleg/Matveychev|5i4|5jc2////Олег Матвейчев
Dmitry|5ij/Gudkov//nyt=Dmitri|Gudkov//Дмитрий Гудков
Ruslan/Shaveddinov|19////Руслан Шаведдинов
Pavel/Durov|1o4////Павел Дуров
Alexei|3ksej/Reznikovich|9c//nyt=Aleksei|Reznikovich;cnn aljazeera=Alexey|Reznikovich//Алексей Резникович
Andrei/Kolesnikov////Андрей Колесников
Sergei|5j/Markov//cnn aljazeera=Sergey|Markov//Сергей Марков
Alexander/Kalashnikov|55//nyt=Aleksandr|Kalashnikov//Александр Калашников
Evgeny|Yevgenii|Yevgenij|5ii|5ij/Minchenko|44////Евгений Минченко
Vasily|5ij/Kashin|32////Василий Кашин
Sergei|5j/Nechayev|52|3a2//cnn aljazeera=Sergey|Nechayev//Сергей Нечаев
Sergei|5j/Kovalyov//cnn aljazeera=Sergey|Kovalyov//Сергей Ковалёв
Dmitry|5ij/Suslov//nyt=Dmitri|Suslov//Дмитрий Суслов
Andrei/Suzdaltsev|6c2////Андрей Суздальцев
Yuri|4j|Iury|Iuriy|Iurii|I3|Iurij|Jury|Juriy|Jurii|J3|Jurij/Trifonov////Юрий Трифонов
Alexander/Baunov//nyt=Aleksandr|Baunov//Александр Баунов
Kirill/Petrenko////Кирилл Петренко
Anna/Netrebko////Анна Нетребко
Teodor/Currentzis
Anora/Mikheeva
Mohammed/bin Salman|1e8////محمد بن سلمان
Mohammed/bin Nayef|6i1
Khalid/bin Salman////خالد بن سلمان
Abdulaziz/bin Salman////عبد العزيز بن سلمان
Faisal/bin Farhan////فيصل بن فرحان
Alwaleed|5i1/bin Talal////الوليد بن طلال
Turki|4y/al-Faisal|5y3////تركي الفيصل
Saud|2o2/al-Faisal|5y3////سعود الفيصل
Raif|2e1/Badawi////رائف بدوي
Amin/Nasser////أمين الناصر
Ahmed/al-Asiri|5s3////أحمد العسيري
Bandar|4e1/bin Sultan////بندر بن سلطان
Mohammed/Al-Issa|al-E3|al-Ei3////محمد العيسى
Reema|1i2/bint Bandar|1e9////ريما بنت بندر
Salman/al-Ouda|3Aw2|4dah|7h|3Awdah////سلمان العودة
Mohammed/al-Jadaan|71////محمد الجدعان
Musaad|4e1/al-Aiban|4y3
Majid/al-Qasabi|3K5|62////ماجد القصبي
Salma/al-Shehab|5i3////سلمى الشهاب
Abdulrahman/al-Sadhan|9e
Mohammed/al-Ghamdi|7e2////محمد الغامدي
Salem/al-Dawsari|4o4|9y|4os4////سالم الدوسري
Ahmed/al-Khateeb|7i1////أحمد الخطيب
Adnan/Khashoggi|17////عدنان خاشقجي
Nimr|1e2/al-Nimr|4e2////نمر النمر
Josef/Mengele
Joseph/Goebbels
Nidal/Hasan|3s2
Hassan Sheikh|9eik|9a3/Mohamud|5o2|1ahmo2|5e1|1a5|5m2
Mohamed Abdullahi|9bdu4/Mohamed|5m2
Sharif Sheikh|9eik/Ahmed|3a1
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
Abdulla/Yameen
Ibrahim Mohamed/Solih|3e1
Mohamed/Muizzu|41
Namal/Rajapaksa|8e|8he////නාමල් රාජපක්ෂ
Basil/Rajapaksa|8e|8he////බැසිල් රාජපක්ෂ
Vijitha|51|3e3/Herath////විජිත හේරත්
Malcolm/Ranjith|6////මැල්කම් රංජිත්
S.W.R.D.|SWRD/Bandaranaike|9ya2////බණ්ඩාරනායක
Wanindu|V6/Hasaranga|35////වනිඳු හසරංග
Lasith/Malinga|3l4////ලසිත් මාලිංග
Abdulla/Shahid|4ee1
Omar|2e1/al-Bashir|Bashir
Sadiq|3e1|3ek/al-Mahdi|4e3////الصادق المهدي
Ali Osman|5th3|4Uth3/Taha////علي عثمان طه
Salah/Gosh|1h3////صلاح قوش
Gibril|J5/Ibrahim////جبريل إبراهيم
Musa/Hilal////موسى هلال
Ahmed/Haroun|32////أحمد هارون
Abdel Wahid|3ul Wahe1/al-Nur|4o2////عبد الواحد النور
Kamil|3e1/Idris|5s////كامل إدريس
Alaa|3/Salah////علاء صلاح
Yasir/al-Atta|Atta////ياسر العطا
Shams al-Din|6e5|5eddine/Kabbashi|al-8|34////شمس الدين كباشي
Malik|3e1/Agar|2g2////مالك عقار
Abdelaziz/al-Hilu|4elo1|6o1|Hilu////عبد العزيز الحلو
Mohamed Hassan/al-Taishi|5'4|Taishi////محمد حسن التعايشي
Khalid/al-Aiser|3Eisi1|6i1////خالد الإعيسر
Khamis/Abakar|2b4|2dullah Ab4////خميس أبكر
Jaafar|G5|23|2'4/Nimeiri|1u5|6y|el-Nimeiry////جعفر نميري
Mohieddin|4 El-D2|1uhyi al-D2/Salim|3e1////محيي الدين سالم
Bashar/Assad/Q44329/bbc nyt cnn guardian reuters aljazeera afp=al-Assad//بشار الأسد
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
Anas/Khattab|al-7////أنس خطاب
Mohammed/al-Bashir|7ee1////محمد البشير
Hikmat|1e4/al-Hijri|4aja2////حكمت الهجري
Suhayl|3ei1|4i1/al-Hassan////سهيل الحسن
Ghiath|3y3|2ai2/Dalla|5h////غياث دلا
Laith|2y2/al-Balous|6a3////ليث البلعوس
Nour al-Din|4edd2|19/al-Baba|Baba////نور الدين البابا
Abdulbasit|3el Basse1|8e1/al-Sarout
Ilham/Ahmed|3a1////Îlham Ehmed
Hadi/al-Bahra|8h////هادي البحرة
Razan/Zaitouneh|1e7|7a////رزان زيتونة
Mazen/al-Hamada|8eh////مازن الحمادة
Raed|2i1/al-Saleh|6i1////رائد الصالح
Najib/Ghadbian|5y2////نجيب الغضبان
Abdulqader|5 Q4|3elk4/Hosriya|1u5|1a5
Terry/Gou|Guo////郭台銘
Rustam|6i/Emomali|7i////Рустами Эмомалӣ
Muhiddin|2k6/Kabiri////Муҳиддин Кабирӣ
Gulmurod|6a1/Khalimov|H6////Гулмурод Ҳалимов
Kokhir|Q5|Qo3|23/Rasulzoda////Қоҳир Расулзода
Saimumin|2y5/Yatimov|6w////Саймумин Ятимов
Prayuth|6/Chan-ocha|6-3////ประยุทธ์ จันทร์โอชา
Ahmet|4d/Davutoglu
Kemal|1a3/Kilicdaroglu////Kemal Kılıçdaroğlu
Binali/Yildirim|4e3////Binali Yıldırım
Abdullah/Gul|2e1////Abdullah Gül
Suleyman|2e6/Soylu////Süleyman Soylu
Mustafa Kemal/Ataturk|5e2////Mustafa Kemal Atatürk
Suleyman|2e6/Demirel////Süleyman Demirel
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
Ekrem/Imamoglu|7o1////Ekrem İmamoğlu
Hakan/Fidan|1e3////Hakan Fidan
Mehmet/Simsek|1himsh2////Mehmet Şimşek
Yasar|3h2/Guler////Yaşar Güler
Omer|2a1/Celik|1h4////Ömer Çelik
Fahrettin/Altun|3o2////Fahrettin Altun
Ibrahim/Kalin|3y1////İbrahim Kalın
Umit/Ozdag|5h////Ümit Özdağ
Figen/Yuksekdag|9h////Figen Yüksekdağ
Sirri Sureyya|9e2/Onder////Sırrı Süreyya Önder
Cengiz|J5|1hi4/Under////Cengiz Ünder
Hakan/Calhanoglu|1h9|9o1////Hakan Çalhanoğlu
Nazim|3y1/Hikmet|4a1////Nâzım Hikmet
Yasar|3h2/Kemal////Yaşar Kemal
Necmettin|5dd2/Erbakan////Necmettin Erbakan
Turgut/Ozal|1e3////Turgut Özal
Adnan/Menderes|4a3
Tansu/Ciller|1h5|32////Tansu Çiller
Bulent|2e4/Ecevit|1dg4////Bülent Ecevit
Ismet|E4/Inonu|3enue////İsmet İnönü
Fazil/Say
Berat/Albayrak|7c
Bilal/Erdogan////Bilal Erdoğan
Emine/Erdogan////Emine Erdoğan
Dilek/Imamoglu////Dilek İmamoğlu
Selcuk|3j2/Bayraktar|2i6////Selçuk Bayraktar
Serdar/Berdymukhamedov|4imu7|4imuhamedow|9am5
Rashid|2şit/Meredov|6w
Valentyn|6i1/Silvestrov|1y8////Валентин Сильвестров
Lesia|3y1|3j1/Tsurenko|C6////Леся Цуренко
Ruslan/Ponomariov|7e1|7y2|72////Руслан Пономарьов
Dmytro|2itry|2i3|2itrij/Kuleba////Дмитро Кулеба
Alexander|Oleksandr/Dovzhenko|3j4|44////Олександр Довженко
Mykhailo|Mikhail|2hay2|2haj2|Mihail/Kotsiubynsky|9skyi|9ski1|4yubi4|4yubinski|4yubinski1|9sky1|9ski|9skii|9skyj|4yubynskyi|4y7|4yubynski1|4yubynsky1|4yubynski|4yubynskii|4yubynskyj|2cjubynskyi|2cj7|2cjubynski1|2cjubynsky1|2cjubynski|2cjubynskii|2cjubynskyj|4yubinskii|4yubinskij|4yubinskyi|4yubinsky1|7i4|7inski|7inski1|7inskii|7inskij|7inskyi|7insky1|2cjubi4|2cjubinski|2cjubinski1|2cjubinskii|2cjubinskij|2cjubinskyi|2cjubinsky1////Михайло Коцюбинський
Oleh/Skrypka|3i3////Олег Скрипка
Oleksandr|Alexander/Abramenko////Олександр Абраменко
Yaroslav|J7/Popovych|5i2|7|5ic////Ярослав Попович
Mykola|Nikolay|Nikolai|Nikolaj/Shaparenko|18////Микола Шапаренко
Viktor/Shokin|14////Віктор Шокін
Kyrylo|Kirill/Budanov
Mykhailo/Fedorov
Rustem|4a1/Umerov
Oleksii|Alexei/Reznikov|4y3
Oleksiy|Alexei/Danilov|3y3
Viktor/Medvedchuk
Yuriy/Lutsenko
Dmytro|2itry/Firtash
Vasyl|3ily/Lomachenko
Sergei|3hi1|3hiy|3h1|5j|3hy|3hij|4i1|4iy|41|4y|4ij/Polunin|3o4////Сергій Полунін
Lesya|3i1|3j1/Ukrainka|4y4|4j4////Леся Українка
Maria|4j1/Prymachenko|3i8|2i8|64|2imac4////Марія Примаченко
Oksana/Lyniv|1i3|Linov////Оксана Линів
Evgeniy|Yevhen|Yevhenii|Yevh4|Yevheni|Yevgenii|Yevheny|Yevhenij|Yevgenij|Jevhenii|Jevh4|Jevheni|Jevheny|Jevhenij|6i|6j/Maloletka|5i4|5y4|5j4////Євгеній Малолєтка
Anhelina|2g5/Kalinina////Ангеліна Калініна
Alona|2y3/Bondarenko////Альона Бондаренко
Kateryna|5i2|Yekateri2|Ekateri2/Bondarenko////Катерина Бондаренко
Viktor/Postol////Віктор Постол
Viktor/Petrenko////Віктор Петренко
Sergey|3hii|3hi1|3hi|5j|3h1|3hij|4ii|4i1|4i|41|4ij/Bubka////Сергій Бубка
Yuliya|4j1|Juliia|J5|Julia|Julija|Iulia|I5|Iulija/Levchenko|44////Юлія Левченко
Maryna|3i2/Bekh-Romanchuk|2h-9|2h-Romanc2////Марина Бех-Романчук
Olha/Kharlan|H5////Ольга Харлан
Andriy|5|4e1|4ei|4ej|41|5j/Shevchenko|1evc4////Андрій Шевченко
Oleksandr|Alexander/Zinchenko|44////Олександр Зінченко
Andriy|5|4e1|4ei|4ej|41|5j/Yarmolenko|J9|I9////Андрій Ярмоленко
Anatoliy|7j/Trubin////Анатолій Трубін
Andriy|5|4e1|4ei|4ej|41|5j/Lunin////Андрій Лунін
Georgiy|Heorhii|Heorh2|Heorhi|Heorhy|Heorhij|6j/Sudakov////Георгій Судаков
Serhiy|5|3ge1|3gei|3gej|41|5j|3gi|3g1|3gij/Rebrov////Сергій Ребров
Mykola|Nikolay|Nikolai|Nikolaj/Matviyenko|5i4|54|5j4////Микола Матвієнко
Oleksandr|Alexander/Karavaev|6i2|6y2|6j2////Олександр Караваєв
Sergei|3hi1|3hiy|3h1|5j|3hy|3hij|4i1|4iy|41|4y|4ij/Palkin////Сергій Палкін
Andrei/Kanchelskis|9y1|4elsky1|46////Андрей Канчельскис
Ihor/Klymenko|2i5////Ігор Клименко
Rinat|1e3/Akhmetov|16////Рінат Ахметов
Victor/Pinchuk|42////Віктор Пінчук
Yuriy|4j|Jurii|J4|Juri|Jury|Jurij|Iury|I4|Iurii|Iuri|Iurij/Boyko|2i2|2j2////Юрій Бойко
Dmytro|2i3|2itry|2itriy|2itrii|2itri|2itrij/Yarosh|J5|Jaros|I5////Дмитро Ярош
Viktor/Lyashko|1i5|1jas2////Віктор Ляшко
Oleksiy|Alexei|6|Aleksej|51|6j/Honcharenko|Go9|46|Gonc6////Олексій Гончаренко
Andriy|5|41|5j/Kostin////Андрій Костін
Ihor/Zhovkva|15////Ігор Жовква
Ihor/Terekhov|43////Ігор Терехов
Hennadiy|7i|7|Gennadii|G7|Gennady|61|7j|Gennadi|Gennadij/Kernes////Геннадій Кернес
Hennadiy|7i|7|Gennadii|G7|Gennady|61|7j|Gennadi|Gennadij/Trukhanov|35////Геннадій Труханов
Borys|3i1/Filatov////Борис Філатов
Oleksandr|Alexander/Vilkul////Олександр Вілкул
Pavlo|3el/Kyrylenko|3i5|1iri5////Павло Кириленко
Vitaliy|6j/Kim////Віталій Кім
Oleksandr|Alexander/Starukh|51////Олександр Старух
Vladimir|Volodymyr/Saldo////Володимир Сальдо
Kirill|Kyrylo/Stremousov////Кирило Стремоусов
Alexander|Oleksandr/Zakharchenko|29|2harc4////Олександр Захарченко
Vitaliy|6j/Zakharchenko|29|2harc4////Віталій Захарченко
Igor/Bezler
Oleg/Sentsov|3c2////Олег Сенцов
Nadiya|4i1|41|3ezhd1|4j1|3ezd1/Savchenko|44////Надія Савченко
Denys|3i1/Prokopenko////Денис Прокопенко
Svyatoslav|2i7|2j7/Palamar////Святослав Паламар
Yuriy|4j|Jurii|J4|Juri|Jury|Jurij|Iury|I4|Iurii|Iuri|Iurij/Sodol////Юрій Содоль
Oleksiy|Alexei|6|Aleksej|51|6j/Neizhpapa|2y7|2jiz4|44////Олексій Неїжпапа
Yuriy|4j|Jurii|J4|Juri|Jury|Jurij|Iury|I4|Iurii|Iuri|Iurij/Ihnat|1g3////Юрій Ігнат
Andriy|5|4e1|4ei|4ej|41|5j/Yusov|J4|I4////Андрій Юсов
Serhiy|5|3ge1|3gei|3gej|41|5j|3gi|3g1|3gij/Bratchuk|52////Сергій Братчук
Oleksandr|Alexander/Prokudin////Олександр Прокудін
Vadym|3i1/Filashkin|53////Вадим Філашкін
Serhiy|5|3ge1|3gei|3gej|41|5j|3gi|3g1|3gij/Lysak|1i3////Сергій Лисак
Mykola|Nikolay|Nikolai|Nikolaj/Lukashuk|52////Микола Лукашук
Oleksiy|Alexei|6|Aleksej|51|6j/Kuleba////Олексій Кулеба
Vyacheslav|1jac5/Chaus|13////В’ячеслав Чаус
Dmytro|2i3|2itry|2itriy|2itrii|2itri|2itrij/Lubinets|3y4|6c////Дмитро Лубінець
Lyudmyla|1i6|5i2|1j6|1iudmi2|1judmi2/Denisova|3y4////Людмила Денісова
Anton/Gerashchenko|Her9|Heras6|Herasc4|56|5c4////Антон Геращенко
Oleksandr|Alexander/Merezhko|52////Олександр Мережко
Oleksandr|Alexander/Onyshchenko|2i8|46|4c4|2is6|2isc4////Олександр Онищенко
Serhiy|5|3ge1|3gei|3gej|41|5j|3gi|3g1|3gij/Marchenko|44////Сергій Марченко
Yuriy|4j|Jurii|J4|Juri|Jury|Jurij|Iury|I4|Iurii|Iuri|Iurij/Vitrenko////Юрій Вітренко
Petro|Pyotr|4/Kotin////Петро Котін
Mykhailo|Mikhail|2hay2|2haj2|Mihail/Dobkin////Михайло Добкін
Oleksandr|A8/Yefremov|J7|E6////Олександр Єфремов
Andriy|5|4e1|4ei|4ej|41|5j/Portnov////Андрій Портнов
Andriy|5|4e1|4ei|4ej|41|5j/Derkach|6////Андрій Деркач
Semen|3yo1/Kryvonos|2i5////Семен Кривонос
Vadym|3i1/Pozharskyi|9|8iy|81|9y|8i1|9j|36|3arsky|3arskiy|3arskyy|3arsk1|3arski1|3arskyj|8ij|3arskij////Вадим Пожарський
Mykola|Nikolay|Nikolai|Nikolaj/Azarov////Микола Азаров
Serhiy|5|3ge1|3gei|3gej|41|5j|3gi|3g1|3gij/Kurchenko|44////Сергій Курченко
Oleksandr|Alexander/Yanukovych|7i2|Janukovyc|Ianukovi2|Janukovic////Олександр Янукович
Hennadiy|7i|7|Gennadii|G7|Gennady|61|7j|Gennadi|Gennadij/Moskal////Геннадій Москаль
Pavlo|3el/Lazarenko////Павло Лазаренко
Petro|Pyotr|4/Symonenko|1i7////Петро Симоненко
Natalia|6j1/Vitrenko////Наталія Вітренко
Oleksandr|Alexander/Kubrakov////Олександр Кубраков
Oleksiy|Alexei|6|Aleksej|51|6j/Chernyshov|8e1|5i4|1ernys2|1ernis2////Олексій Чернишов
Rostyslav|4i4/Shurma|14////Ростислав Шурма
Serhiy|5|3ge1|3gei|3gej|41|5j|3gi|3g1|3gij/Shefir|14////Сергій Шефір
Andriy|5|4e1|4ei|4ej|41|5j/Bohdan|2g3////Андрій Богдан
Serhiy|5|3ge1|3gei|3gej|41|5j|3gi|3g1|3gij/Sternenko////Сергій Стерненко
Vitaliy|6j/Shabunin|16////Віталій Шабунін
Sevgil|3h2/Musaieva|4y3|43|4j3////Севгіль Мусаєва
Georgiy|Heorhii|Heorh2|Heorhi|Heorhy|Heorhij|6j/Gongadze////Георгій Ґонґадзе
Pavel|3lo/Sheremet|16////Павел Шеремет
Victoria|2ktorij1/Amelina////Вікторія Амеліна
Serhiy|5|3ge1|3gei|3gej|41|5j|3gi|3g1|3gij/Zhadan|14////Сергій Жадан
Andrey|4i1/Kurkov////Андрей Курков
Svyatoslav|2i7|2j7/Shevchuk|1evc2////Святослав Шевчук
Eduard|2w3/Basurin////Эдуард Басурин
Sergei|3hi1|3hiy|3h1|5j|3hy|3hij|4i1|4iy|41|4y|4ij/Loznitsa|4ytsi1|7y1|4ytsy1|4ycj1|7i1|5cj1////Сергій Лозниця
Maksym/Butkevych|6i2|8|6ic////Максим Буткевич
Vladyslav|4i4/Yesypenko|3i5|J8|Esi5////Владислав Єсипенко
Stanislav/Aseyev|2iei2|2y4|32|2jej2////Станіслав Асєєв
Oleksandr|Alexander/Kolchenko|44////Олександр Кольченко
Mykola|Nikolay|Nikolai|Nikolaj/Karpyuk|4i2|4j2////Микола Карпюк
Iryna/Farion////Ірина Фаріон
Andriy|5|4e1|4ei|4ej|41|5j/Melnyk|4i1////Андрій Мельник
Oleksiy|Alexei|6|Aleksej|51|6j/Makeiev|4y2|42|4j2////Олексій Макеєв
Yaroslav|J7/Hunka|G4////Ярослав Гунька
Mykola|Nikolay|Nikolai|Nikolaj/Tochytskyi|9|8iy|4itsky|4itsk1|4itskiy|9y|81|36|3ytsky|3ytskiy|3ytskyy|3ytsk1|4itski1|4ick1|3itsky|3itsk1|3itskiy|3itski1|3ick1////Микола Точицький
Fedir|Fyodor|3o1/Venislavskyi|3y8|9ky|9kiy|9k1|9kyy|9ki1|9kyj|9kij////Федір Веніславський
Illia|2y1|22|2iy1|3j1/Yevlash|Jevlas|E5|Evlas////Ілля Євлаш
Dmytro|2itry|2itriy|2itrii|2itri|2itrij/Pletenchuk|72////Дмитро Плетенчук
Serhiy|5|3ge1|3gei|3gej|41|5j|3gi|3g1|3gij/Kuzminykh|6i2|71|6i1////Сергій Кузьміних
Oleksandr|A8/Pivnenko|1y6////Олександр Півненко
Vadym|3i1/Sukharevskyi|9ky|9kiy|9k1|9kyy|9ki1|9kyj|29|2harevsky|2harevskiy|2harevskyy|2harevsk1|2harevski1|2harevskyj|9kij|2harevskij////Вадим Сухаревський
Robert/Brovdi////Роберт Бровді
Hennadii|7y|7|G7|Gennadiy|Gennady|6y|7j|Gennadi|Gennadij/Shapovalov|18////Геннадій Шаповалов
Ruslan/Kravchenko|54////Руслан Кравченко
Timur|1y3/Tkachenko|44////Тимур Ткаченко
Kyrylo|Kirill/Tymoshenko|1i8|54|1imos4////Кирило Тимошенко
Oleh/Tatarov////Олег Татаров
Mariana|3y3|3j3|4ei3/Bezuhla|4g2////Мар’яна Безугла
Ruslan/Stefanchuk|72////Руслан Стефанчук
Oleksandr|A8/Korniienko|5y4|54|5j4////Олександр Корнієнко
Yaroslav|J7/Zhelezniak|7y2|1eleznj2////Ярослав Железняк
Roman/Kostenko////Роман Костенко
Yehor|2g2|J4|Eg2/Cherniev|52|5y2|1ernj2|1ern2////Єгор Чернєв
Oleksandr|A8/Dubinsky|8i|7i1|7i|8y|7ii|8j|7ij////Олександр Дубінський
Olha/Stefanishyna|9i2|83|8i2////Ольга Стефанішина
Svitlana|2e5/Hrynchuk|Gri5|G7|52|Grinc2////Світлана Гринчук
Pavlo|3el/Palisa////Павло Паліса
Dmytro|2itry|2itriy|2itrii|2itri|2itrij/Lytvyn|Litvin////Дмитро Литвин
Serhii|5|3gey|3ge1|3gej|4y|5j|3g1|3gy|3gij/Nykyforov|1iki5////Сергій Никифоров
Oksen/Lisovyi|6|6y|5iy|51|6j////Оксен Лісовий
Maksym/Kozytskyi|8|7iy|3itsky|3itsk1|3itskiy|8y|71|3itski1|3ick1////Максим Козицький
Dmytro|2itry|2itriy|2itrii|2itri|2itrij/Lunin////Дмитро Лунін
Oleh/Hryhorov|Grig4|Gryg4////Олег Григоров
Volodymyr|Vladimir/Kohut|2g2////Володимир Когут
Ivan/Fedorov////Іван Федоров
Mykola|Nikolay|Nikolai|Nikolaj/Tyshchenko|1i8|36|3c4|1is6|1isc4////Микола Тищенко
Taras/Kachka|32////Тарас Качка
Oleksii|6|Aleksey|Aleksei|Aleksej|5y|6j/Sobolev|5i2////Олексій Соболев
Yevhenii|6|7y|7|3g4|3geniy|3geny|6y|7j|3gen1|3genij|J7|Jevheniy|Jevheni|Jevheny|Jevhenij|Evgeny|Evgeniy|Evg4|Evgeni|Evgenij/Khmara|H4////Євгеній Хмара
Oleksandr|A8/Klymenko|2i5////Олександр Клименко
Volodymyr|Vladimir/Horbatiuk|Gorbaty2|6y2|6j2|G8|Gorbatj2////Володимир Горбатюк
Vitalii|6j/Bunechko|52////Віталій Бунечко
Svitlana|2e5/Onyshchuk|2i6|44|4c2|2is4|2isc2////Світлана Онищук
Ihor/Taburets|6c////Ігор Табурець
Viktor/Mykyta|Niki2////Віктор Микита
Petro|3er|Pyotr|4/Yatsenko|Jac4|I7////Петро Яценко
Anatolii|7j/Shtefan|15////Анатолій Штефан
Nazar/Voloshyn|6i1|52|5i1////Назар Волошин
Andriy|5|4e1|4ei|4ej|41|5j/Kovalev|5o1////Андрій Ковальов
Dmytro|2itry|2itriy|2itrii|2itri|2itrij/Lykhovii|7y|7|Likhovy|Likhoviy|1i6|6y|7j|25|2hoviy|2hov1|2hovy|2hovij|Likhovi|Likhovij|Lihovy|Lihoviy|1i5|Lihovi|Lihovij////Дмитро Лиховій
Viktor/Trehubov|3g4////Віктор Трегубов
Yurii|4j|J4|Juriy|Juri|Jury|Jurij|Iury|Iuriy|I4|Iuri|Iurij/Fedorenko////Юрій Федоренко
Serhii|5|3gey|3ge1|3gej|4y|5j|3g1|3gy|3gij/Filimonov////Сергій Філімонов
Mykola|Nikolay|Nikolai|Nikolaj/Voloshyn|6i1|52|5i1////Микола Волошин
Oleksandr|A8/Syenkevych|1i8|1enkevi2|18|Sjenkevyc|Senkevic////Олександр Сєнкевич
Hennadii|7y|7|G7|Gennadiy|Gennady|6y|7j|Gennadi|Gennadij/Matsehora|5g3|2c5|2ceg3////Геннадій Мацегора
Vladyslav|4i4/Atroshenko|54////Владислав Атрошенко
Serhii|5|3gey|3ge1|3gej|4y|5j|3g1|3gy|3gij/Sukhomlyn|7i1|26|2homli1////Сергій Сухомлин
Kostiantyn|2nstanti1|4y5|4j5/Usov////Костянтин Усов
Elina|Ye4/Svitolina////Еліна Світоліна
Daniel|3ylo|4lo/Hetmantsev|G9|6c2|Getmanc2////Данило Гетманцев
Maksym/Levin|2w2////Максим Левін
Illia|2y1|22|2iy1|3j1/Vitiuk|3y2|3j2////Ілля Вітюк
Andriy|5|4e1|4ei|4ej|41|5j/Nebytov|1i6|3i3|1y6|1j6////Андрій Нєбитов
Ivan/Vyhivskyi|8|7iy|Vigivsky|Vigivski|Vigivskiy|8y|71|7i1|8j|2g6|2givsky|2givskiy|2givskyy|2givsk1|2givski1|2givskyj|Vigivskii|Vigivskij|1ig6|Vigivskyy////Іван Вигівський
Mstyslav|3i4/Chernov|15////Мстислав Чернов
Oleh/Psiuk|2y2|2j2////Олег Псюк
Gulnara|4o2/Karimova
Abdulla/Aripov|O5
Bakhtiyor|7a1/Saidov
Tohir|1a3|1ak3/Yuldashev|1o7
Juma|Dzh3/Namangani
Gafur|1h4/Rakhimov|25
Sayfullo|2i5/Saipov
Rakhmat|24/Akilov|1q4
Akbarzhon|5d4|5j2/Jalilov|Dzh6|Dj6
Sharof|4a1/Rashidov
Javokhir|43/Sindarov
Islam/Karimov|6w////Ислам Каримов
Lutfulla/Saitov////Лутфулла Саитов
Eldor|3a1/Shomurodov|2amura3|Chomo6////Элдор Шомуродов
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
Ahmed Sekou/Toure
Moussa Dadis/Camara
Mamady|5i/Doumbouya|1umb3
Nafissatou|54/Diallo
Foday|3e1/Sankoh|5
Ahmad Tejan/Kabbah|5
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
Ali Abdullah/Saleh|3i1////علي عبد الله صالح
Abed Rabbo Mansour|2drabbuh8|2du Rabbu8|2d Rabb9|2d Rabbu8|2drabbuh Mans2|2drabb9/Hadi
Rabbo|4u/Mansour
Abdul Malik|9e1|3 al-5|5m4|3elm4/al-Houthi|44|8y////عبد الملك الحوثي
Hussein/al-Houthi|44|8y////حسين الحوثي
Mohammed Ali/al-Houthi|44|8y////محمد علي الحوثي
Mahdi/al-Mashat|8a1////مهدي المشاط
Yahya/Saree|4a|3i1|3i////يحيى سريع
Mohammed/Abdulsalam|45////محمد عبد السلام
Ali Mohsen|5uhsi1|8i1/al-Ahmar////علي محسن الأحمر
Sadeq|3i1/al-Ahmar////صادق الأحمر
Hamid/al-Ahmar////حميد الأحمر
Tawakkol|6u1|5u1|5e1/Karman////توكل كرمان
Ibrahim/al-Asiri|5s3|5ee2////إبراهيم العسيري
Said|2ee1/al-Shihri|5e3|5a3////سعيد الشهري
Khaled/Bahah|4////خالد بحاح
Maeen|1o3|2i1/Abdulmalik|8e1|5 M4////معين عبدالملك
Salem|3i1/bin Breik|5ura2|6a2////سالم بن بريك
Ahmed Awad/bin Mubarak|5o5////أحمد عوض بن مبارك
Ahmed/al-Rahawi|62|Rahawi|8y////أحمد الرهوي
Muhammad/al-Ghamari|5u4|9y////محمد الغماري
Tareq/Saleh|3i1////طارق صالح
Nasr al-Din|4udd2|4edd2/Amer|2i1////نصر الدين عامر
Jamal/Amer|2i1////جمال عامر
Sultan/al-Arada|8h|7eh////سلطان العرادة
Faraj|4g/al-Bahsani|Bahsani////فرج البحسني
Saad/bin Atef|6i1
Khaled/Batarfi|6y|4a3////خالد باطرفي
Yusuf/al-Madani|8y
#place safe
Kandahar|Q7|4e3////کندهار
Helmand|1i5
Kunduz|1o4|Q5|Qo4
Badakhshan|54////بدخشان
Torkham|5u1|1u5
Stepanakert|9rd|7gerd////Ստեփանակերտ
Vanadzor|8e////Վանաձոր
Goris|3r2////Գորիս
Kapan|Gh4|Q4////Կապան
Sotk|3q////Սոթք
Shusha|5i|Chouchi////Şuşa
Sevan|2w2////Սևան
Tatev|D4////Տաթև
Nagorno-Karabakh|6y 8|9arabag1
Khankendi|X7|5a3////Xankəndi
Gazakh|Q5////Qazax
Tovuz|1a3|3o2////Tovuz
Shamkir|5ho1|15////Şəmkir
Quba|G3////Quba
Lerik|4c////Lerik
Saatly|5i////Saatlı
Krakow|Crac2///Cracow, Queensland|Cracow Gold|Cracow University
Pristina|4h4|4htine
Mitrovica|7ts1
Peja|3e
Skopje|4l2|4i1|4y1////Скопје
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
Vojvodina|2i6|2y6////Војводина
Novi Sad|3y4////Нови Сад
Sandzak|4j2
Presevo|4h3
Medvedja|5đ1////Медвеђа
Racak|1e3
Drenica|5ts1
Ljubljana|17|5i3
Sarajevo|1e6|4y3////Сарајево
Dubrovnik|5w3////Дубровник
Subotica|6ts1////Суботица
Vukovar|4w2////Вуковар
Banjska|3y3////Бањска
Zvecan|4h2////Звечан
Leposavic|9h////Лепосавић
Zubin Potok////Зубин Поток
Gjakova|Djakovica|Dakovica|1y5////Gjakova
Prizren|7d////Призрен
Ferizaj|Urosevac////Ferizaj
Gracanica|4hanits1////Грачаница
Tuzla|1o4////Тузла
Bihac|5h////Бихаћ
Gorazde|5h2////Горажде
Zepa|1h3////Жепа
Prijedor|3y4////Приједор
Kocani|3h3////Кочани
Gostivar|5w2////Гостивар
Durres|3azzo|6i////Durrës
Rzeszow|Zheshov|2heshov////Rzeszów
Wroclaw|Vroclav////Wrocław
Gdansk|4z1////Gdańsk
Lodz|4h////Łódź
Poznan////Poznań
Przemysl|1sh5////Przemyśl
Bialystok|1elo4////Białystok
Bratislava|8w1////Bratislava
Timisoara|5h4////Timișoara
Constanta|Konstanza|8s1////Constanța
Cluj-Napoca|Kl9////Cluj-Napoca
Sundarbans|4e5////সুন্দরবন
Chattogram|2ittagong|2o7|4gaon///Chittagong Hill/চট্টগ্রাম
Cox's Bazar|9a2|37|36////কক্সবাজার
Dhaka|Dacca////ঢাকা
Cumilla|1o5////কুমিল্লা
Barishal|52////বরিশাল
Jashore|1ess3////যশোর
Bogura|32////বগুড়া
Gopalganj|6o2|6u2////গোপালগঞ্জ
Mymensingh|9|1aima6////ময়মনসিংহ
Teesta|1i3///Teesta Setalvad/তিস্তা
Burgas|1o5////Бургас
Veliko Tarnovo|8y5|8e5|8u5////Велико Търново
Blagoevgrad|5y6////Благоевград
Kardzhali|1i7|1urdj3|4j3|1u7////Кърджали
Kazanlak|6y1|6u1////Казанлък
Haskovo|Kh6////Хасково
Dobrich|5t2////Добрич
Shumen|2o4////Шумен
Targovishte|1u9////Търговище
Yambol|J5|I5////Ямбол
Asenovgrad|2s8////Асеновград
Pazardzhik|6j2////Пазарджик
Lovech|4t2////Ловеч
Kozloduy|7i////Козлодуй
Nessebar|34|3ebu1////Несебър
Dupnitsa|5c1|6z1////Дупница
Kyustendil|18|1i8////Кюстендил
Vratsa|3c1|4z1////Враца
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
Tbilisi|Tiflis|24|6s1////თბილისი
Telavi|1h5////თელავი
Kazbegi|Q6|6h1////ყაზბეგი
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
Pyongyang|2e7|5 Y3////평양
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
Kaesong|Gaese3|4u2|15////개성
Suwon|3e2////수원
Ulsan|Oo4////울산
Sejong|2ch3////세종
Gunsan|K5///Kunsan Air Base/군산
Yeosu|13////여수
Chuncheon|62////춘천
Wonsan|1e5////원산
Rason|3u1|3e2|Najin-Sonbong|Nase2////라선
Musan|1oo3////무산
Kusong|Guse3|3e3////구성
Kanggye|G6////강계
Sohae|1e4////서해
Mount Paektu|6Baekd1|6B5|1t.7////백두산
Cheorwon|2ol3|25////철원
Itaewon|5e2////이태원
Gangnam|K6///Kangnam University/강남
Jindo|Ch4////진도
Uljin|2ch2////울진
Sinpo|1h4////신포
Haeju|3ch1////해주
Karakol|Qaraq2////Каракол
Batken|4ya1////Баткен
Talas|5s////Талас
Tokmok|2qmoq////Токмок
Kumtor|4u1|Q5////Кумтөр
Isfara|6h////Исфара
Misrata|3u4|7h////مصراتة
Benghazi|43|6s1////بنغازي
Sirte|Surt|4////سرت
Maghreb|33
Marrakech|7s1
Nouakchott|9|18|5s4////نواكشوط
Nouadhibou|54////نواذيبو
Tizi Ouzou|5Uz1////تيزي وزو
Bejaia|Bgayet|4y1////بجاية
Ouarzazate|Warzazat////ورزازات
Agadir|2h4////أكادير
Al Haouz|al-Hawz|E7////الحوز
Guerguerat|El G9|5a3|1arga3////الكركرات
Smara|1e4|Es-Se4////السمارة
Dakhla|ad-6|6h////الداخلة
Sfax|Safaqis////صفاقس
Gabes|Qabis////قابس
Bizerte|6a|2nzart////بنزرت
Zarzis|Jarj2////جرجيس
Gafsa|Q4|5h////قفصة
Hirak|4a1|1e3////حراك
Bandar Seri Begawan|8r9
Chisinau|Kishinev
Tiraspol|1y6////Tiraspol
Soroca|4ki////Soroca
Ungheni|3eny////Ungheni
Prut|4h////Prut
Ulaanbaatar|37|7ta2|3nbato1////Улаанбаатар
Naypyidaw|6t2|3 Pyi T2|3 Pyi D2|3 Pyi Th2
Thimphu|51
Lumbini|6ee////लुम्बिनी
Jajarkot|5c2////जाजरकोट
Janakpur|6oo1////जनकपुर
Nowshera|6h2
Wagah|3ha
Siachen|5i1
Khan Younis|64|6unu1//afp=Khan Yunis
Maguindanao|7i3
Boracay|3o3
Yekaterinburg|Eka9
Nizhny Novgorod|5i9|5iy9
Jeddah|1i4|5////جدة
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
Jaffna|32|Yalpanam////யாழ்ப்பாணம்
Kattankudy|3h6|9i////காத்தான்குடி
Khartoum|52////الخرطوم
El Fasher|Al-Fashir|7i1//reuters=al-Fashir
Hualien|5a1////花蓮
Dushanbe|5m2|1yusham2|8h////Душанбе
Vorukh|6e|41////Ворух
Pamir|3ee1|1o3////Помир
Ashgabat|3khabad|3kabad|4h4
Arkadag|7h////Arkadag
Karakum|Garag2|4-K2////Garagum
Serhetabat|3k7////Serhetabat
Enerhodar|4g4
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
Hodeidah|1uday3|7|Hudaida//ap afp=Hodeida;bbc nyt=Hudaydah//الحديدة
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
Ghazni|5y|14////غزنی
Lashkar Gah|7g2|4garg2////لښکرګاه
Jalalabad|1e7////جلال آباد
Takhar|1o4////تخار
Paktika|5c1|5q1////پکتیکا
Ghor|3w1////غور
Laghman|33////لغمان
Zabul|3o1///Zabol, Iran/زابل
Sangin|4ee1////سنګین
Wakhan|V5////واخان
Tora Bora|9h////توره بوړه
Shindand|2ee5////شیندند
Hairatan|2y5|1e6////حیرتان
Nurgal|1oo4////نورګل
Islam Qala|6K3|E9////اسلام قلعه
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
Hazara|6h|1e4////هزاره
Hazaras|6h1|1e5////هزاره‌ها
Loya Jirga|6e3|9ah////لویه جرګه
ToloNews|4 4////طلوع نیوز
Khaama Press|38
Awami League|4y7|4ee7////আওয়ামী লীগ
Jatiya Party|5o6////জাতীয় পার্টি
Prothom Alo|46////প্রথম আলো
Chhatra League|2at9|6o7////ছাত্রলীগ
Hefazat-e-Islam|4ja9|1ifaza9////হেফাজতে ইসলাম
Levski Sofia|9fiy1|5y6|5y Sofiy1////Левски София
Ludogorets|9z////Лудогорец
Uyghur|1i4|32|1ig2//aljazeera=Uighur;ap reuters nyt bbc=Uighur until 2021-01-01, Uyghur//ئۇيغۇر
Uyghurs|1i5|33|1ig3//aljazeera=Uighurs;ap reuters nyt bbc=Uighurs until 2021-01-01, Uyghurs
Falun Gong|7u2////法轮功
Xinhua|Hs5////新华社
Evergrande|9////恒大
Maasai|23
Interahamwe|55|5e5
Al-Ahram|al-Ahra2|e7////الأهرام
Muslim Brotherhood|1oslem Br9
Al-Azhar|e7////الأزهر
Mada Masr|6i2////مدى مصر
Panathinaikos|6e6////Παναθηναϊκός
Olympiacos|7k2|2impiak2////Ολυμπιακός
Syriza|1i4|5z1////ΣΥΡΙΖΑ
Kathimerini|6i4|Ca9////Καθημερινή
Mubadala|8h|1o7////مبادلة
Al Jazeera|2j6////الجزيرة
Rashtriya Swayamsevak Sangh|9 Swayamsew8|9 Swyamse9
Vishwa Hindu Parishad|4va Hindu9
Bharatiya Janata|4ti9|9 Jan2|69
Naxalite|3e4
Naxalites|3e5
Shiv Sena|4s3|4a5////शिवसेना
Bharatiya Janata Party|9 Jan8|4tiya Jan9|4tiya Jan8////भारतीय जनता पार्टी
Aam Aadmi Party|59|1m Aa9////आम आदमी पार्टी
Trinamool Congress|6ul9////তৃণমূল কংগ্রেস
Lok Sabha|3s4|71////लोक सभा
Rajya Sabha|5s4////राज्य सभा
Maha Kumbh|4k4|9////महाकुंभ
Kumbh Mela|45|5a5////कुंभ मेला
Navratri|3a5|3arath2////नवरात्रि
Hindutva|6w1|43////हिंदुत्व
Khmer Rouge|8gu1|19
Nahdlatul Ulama|4a9|2dhla9|4ha9
Muhammadiyah|1oh9|56
Jemaah Islamiyah|9lami2|9lamiya|1amaah 9|4'ah 9
Laskar Jihad|3h9
Ahmadiyya|7ah|71
Quds Force|1o8|Al-Q9|K9|Gho8////نیروی قدس
Tasnim|4ee1////تسنیم
Kayhan|1e4|1ei3////کیهان
Majlis|4e1////مجلس
Harakat al-Nujaba|8Hezbollah 9|5et 9////حركة النجباء
Saraya al-Salam|8s6////سرايا السلام
Rudaw|1oo3////ڕووداو
Feyli|1ai2////فەیلی
Baath|2'3|3s////البعث
Baathist|2'6|2'5////بعثي
Yedioth Ahronoth|6 Ahronot|6 Aharonot
Otzma Yehudit|5h8|1zm9|2sm9////עוצמה יהודית
Shas|4s////ש"ס
Degel HaTorah////דגל התורה
Yisrael Hayom|Isr9
Haaretz|2'5|6s////הארץ
Lehi|2c2
Rodong Sinmun|Nodo9|8h5|Nodong Sh5////로동신문
Juche|Ch4////주체
Chosun Ilbo|4o6|Joseo6////조선일보
JoongAng Ilbo|1unga7|Chunga7////중앙일보
Dong-A Ilbo|4a5|Tonga5////동아일보
Hankyoreh|3g5|3 K5|8////한겨레
Hwasong|4e3|4u2////화성
Taepodong|D8|5 D3////대포동
Chongryon|3sen Sore1|7u1////총련
Cheong Wa Dae|2o9|6wad2////청와대
Hyundai|6y|6e////현대
Taekwondo|3 Kwon D1|7-2////태권도
Hangul|4e2|3'3////한글
kimchi|5ee|g5////김치
Kyrgyz|Kirghiz|Kirgiz|4h2
Al-Akhbar|al-Akhba2|e8////الأخبار
Al-Manar|al-Mana2|e7////المنار
An-Nahar|al6|2n4////النهار
Al-Mayadeen|al-Mayadin|el9////الميادين
Kataeb Party|4i7|4'i7////حزب الكتائب
Amal Movement|3al9////حركة أمل
Polisario Front|5sa9
Makhzen|2g4////مخزن
Amazigh|5k1////أمازيغ
Al-Qaida|al-Qae2/Q34490/ap guardian=al-Qaida;reuters cnn=al Qaeda;bbc aljazeera=al-Qaeda;nyt=Al Qaeda;afp=Al-Qaeda//القاعدة
Al-Shabab|al-Shaba2//ap bbc aljazeera=al-Shabab;guardian cnn=al-Shabaab;reuters=al Shabaab;afp=Al-Shabaab//الشباب
Hezbollah|1i7|1izba4|1izbu4|4a4|4u4|1is6////حزب الله
Taliban|3e3////طالبان
Houthi|14
Houthis|15
Hashd al-Shaabi|4ed 9|9Sh3|4id 9|66|4ed 6////الحشد الشعبي
Kataib Hezbollah|4'ib 9|4eb 9|1etaib 9|8i7|8izba4|4eb Hi7////كتائب حزب الله
Asaib Ahl al-Haq|9 al-Haq1|9 e5|2saib A9////عصائب أهل الحق
Jabhat al-Nusra|8n6|9-Nusrah|9-No3////جبهة النصرة
Hayat Tahrir al-Sham|3'at Tahri9|9rir as5|9rir ash5|9rir al-C3|2iat Tahri9|9rir e6////هيئة تحرير الشام
Ahrar al-Sham|7sh5|7s5|9C3////أحرار الشام
Jaish al-Islam|2ysh9|1eish9////جيش الإسلام
Jaish al-Adl|2y9|6u5|1ei9////جيش العدل
Ansar al-Sharia|9Shariah|9Shari'1|7sh7////أنصار الشريعة
Ansar Beit al-Maqdis|7ayt 9|7ait 9|9t al-Maqde1////أنصار بيت المقدس
Izz al-Din al-Qassam|5d-Din 9|4el-Deen 9|5d-Deen 9|4el-Din 9|Ezz al-Din 9|Ezz el-Din 9////عز الدين القسام
Izzedine al-Qassam|Ezzedine 9|5din 9|5dine 9|Ezzedeen 9|Ezzeddin 9////عز الدين القسام
al-Mourabitoun|49|4urabit2////المرابطون
Ennahda|6h1|al-N4|N4|An-N4////حركة النهضة
Janjaweed|6i1|7i1|Jingaweit////الجنجويد
Peshmerga|5a3|5i3|4 M4////پێشمەرگە
Basij|3s2////بسیج
Ansarullah|5a4|5o4|5 A4|5 U4////أنصار الله
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
Rastriya Swatantra Party|3htriya Swatan9|9Swotan9////राष्ट्रिय स्वतन्त्र पार्टी
Singha Durbar|57|8a4////सिंहदरबार
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
Jamiat Ulema-e-Islam|9ema-i6|6-e-Ulema6|9am9////جمیعت علمائے اسلام
Jamaat-ul-Ahrar|4t9////جماعت الاحرار
Balochistan Liberation Army|3uchistan Libera9|6estan Libera9////بلوچ لبریشن آرمی
Ahmadi|3e2///Ahmadi Nejad/احمدی
Pakistan Tehreek-e-Insaf|9Tehri9|9Tehreek-i6|9Tehrik-i6////پاکستان تحریک انصاف
Abu Sayyaf|7af1|72|9f1
Wagner Group|Vag9
Rossiya Segodnya|5a9|9egodni1|5ja s7|5a segodni1|5ja segodni1|5a segodnj1|8segodnj1|5ja segodnj1////Россия сегодня
Izvestia|7y1|7j1////Известия
Komsomolskaya Pravda|9kai8|9kaja p5////Комсомольская правда
Moskovsky Komsomolets|8iy Ko9|8ii Ko9|8i Ko9|8ij ko9|9i ko9|9y ko9|9 komsomolec|8i komsomolec|8iy komsomolec|8ii komsomolec|8ij komsomolec|9i komsomolec|9y komsomolec////Московский комсомолец
Novaya Gazeta|4i8|4ja g5////Новая газета
Nezavisimaya Gazeta|9ai8|9aja g5////Независимая газета
Rossiyskaya Gazeta|5iska9|5ska9|9ia g5|9ja g5|5iskaia g5|5iskaja g5|5jskaya g5|5jskaia g5|5jskaja g5////Российская газета
Krasnaya Zvezda|6i8|6ja z5////Красная звезда
Ekho Moskvy|1c9|9vi|19////Эхо Москвы
Roscosmos|3k5////Роскосмос
Rosoboronexport|9eks4////Рособоронэкспорт
Roskomnadzor|3c8////Роскомнадзор
Rosgvardia|9i1|9y1|9j1////Росгвардия
Spetsnaz|4z3|4znas|spec3////спецназ
CSKA Moscow|TsS9|Tsska Moskva|Cska Moskva////ЦСКА Москва
Lokomotiv Moscow|9e7|9 Moskva////Локомотив Москва
Anzhi Makhachkala|2ji Ma9|88|3i Mahac4////Анжи Махачкала
Krylia Sovetov|9vi4|4y9|5y9////Крылья Советов
Surgutneftegas|9tegaz////Сургутнефтегаз
Vnesheconombank|6k8|4ek8////Внешэкономбанк
Yukos|1o4|I4|J4////ЮКОС
Sukhoi|5y|5j|2hoy|23|2hoj///Sukhoy Log/Сухой
Rosneft|4y3////Роснефть
Rosatom|3s4////Росатом
Sovcomflot|3k6////Совкомфлот
Vedomosti|W8////Ведомости
Kommersant|9tie////Коммерсантъ
Okaz|U3////عكاظ
Sinhalese|3g6
Janatha Vimukthi Peramuna|5a Vimukti9|9imukti9
Sinhala|3g4|6l1////සිංහල
Faylaq al-Rahman|2ilaq 9////فيلق الرحمن
Noureddine al-Zinki|4 al-Din al-Ze3|1ureddin9|4 al-Din9////نور الدين زنكي
Alawite|3ou3|2l5////علوي
Alawites|3ou4|2l6////علويون
Druze|3s1|4////دروز
Shabiha|4b3|4ee2////شبيحة
Kuomintang|Guomind3|6g4////國民黨
Tajik|2d3|2dzh2
Tajiks|2d4|2dzh3
Galatasaray|7s4|6 S4////Galatasaray
Fenerbahce|9h1|7ch1////Fenerbahçe
Cumhuriyet|6r4////Cumhuriyet
Hurriyet|34////Hürriyet
Euromaidan|6y3|Yev8|Yevromay3|Jevromaj3|1v8|1vromay3|1vromaj3////Євромайдан
Aidar Battalion|1ydar 9
Pravy Sektor|4i8|5i7|5y s5|4i s5|5j s5////Правий сектор
Batkivshchyna|9hi2|75|7c3|7chi2|7ci2////Батьківщина
Naftogaz|5h2////Нафтогаз
Energoatom|4h5|Ye9////Енергоатом
Ukrenergo|7h1////Укренерго
PrivatBank|2y7////ПриватБанк
Ukrainska Pravda|4yins9|9ya7|9ia p5|9ja p5|4jinska p5////Українська правда
Shakhtar Donetsk|6yo9|6e9|3hta9|Sahtar Doneck////Шахтар Донецьк
Ukrzaliznytsia|9yts1|9itsy1|9ytsy1|9ycj1|9i4|9icj1////Укрзалізниця
Ukroboronprom////Укроборонпром
Holos|G4////Голос
Suspilne|7oy1////Суспільне
Tuareg|1o5///Volkswagen Touareg|VW Touareg
Tuaregs|1o6
Fulani|1o5
Ansar Dine|6Edd3|9
Seleka|4c1
#term safe
Pashto|1u4|5u|Pushtu////پښتو
Diwali|2v3
Ganesh Chaturthi|6a 9
Quran|Ko3|3'2//guardian=Qur'an;reuters=Koran;bbc=Koran until 2017-01-01, Quran/Laura Koran/القرآن
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
Novichok|4t4|7c1|52////Новичок
Kinzhal|3d4|3j2|42////Кинжал
Oreshnik|6y1|43////Орешник
Ramadan|5h2|3z2///Ramzan Kadyrov|Ramadan Shallah/رمضان
Hajj|2d1///el Hajj/الحج
Umrah|4|O4////العمرة
Sharia|6h|5'1|5'ah////شريعة
Shia|3'1|4h////شيعة
Shiite|3'3////شيعي
Shiites|3'4////شيعة
Prophet Muhammad|9ohamme1|9o6|9ohame1////النبي محمد
Salafi|5y|4a2////سلفي
Mujahideen|5e4|7i1|5edi1|Mojahedin///Mujahedeen-e-Khalq|Mojahedin-e-Khalq/مجاهدين
Ayatollah////آیت‌الله
Fatwa|5h////فتوى
Iftar|E4////إفطار
Hadith|3ee2////حديث
Burqa|3k1|5h////برقع
Niqab|2k2|4a1////نقاب
Intifada|8h|3e4////انتفاضة
Nakba|5h|2q2////النكبة
Yom Kippur|72|8o2////יום כיפור
Purim|1oo3////פורים
Chabad|H4////חב"ד
Bar Mitzvah|9a
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
Zangezur|6o2|4h4|4a3|1e6
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
Lachin|2t4|2ç2
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
Mogilev|Mahileu|5yo1|Mahilou|Mahiliou|Magilyov|Mahilyow|Magilyou|1a5////Магілёў
Vitebsk|2ci4|3sy4|3s4|3si4////Віцебск
Bobruisk|5y2|1a6|1abruy2|1abruj2////Бабруйск
Baranovichi|5avichy|5avichy1|5avichyy|5avichiy|5a5|5avichyj|5avicy|5avicy1|5avicyy|5aviciy|5avic1|5avicyj////Баранавічы
Mozyr|1a3////Мазыр
Soligorsk|1alih4|1a7////Салігорск
Molodechno|Maladzyechna|Maladzechna|Maladechna|Maladziechna|Maladecna////Маладзечна
Novopolotsk|1avapola3|Navapolack////Наваполацк
Polotsk|3a3|3ac1////Полацк
Zhodino|4zina|6a|Zodina////Жодзіна
Rechitsa|4y3|3yc1////Рэчыца
Osipovichi|9y|Asipovichy|Asipovichyi|Asipovichyy|Asipovichiy|A9|Asipovichyj|Asipovicy|Asipovicyi|Asipovicyy|Asipoviciy|Asipovici|Asipovicyj////Асіповічы
Astravets|Ostro4|6y3|6i3|7c////Астравец
Bruzgi|5y|4h1////Брузгі
Oshmyany|Ashmi3|A7|Ashmyanyi|Ashmyanyy|Ashmyaniy|Ashmyani|Ashmyanyj|Ashmianyi|Ashmianyy|Ashmianiy|Ashmiani|Ashmianyj|Asmj3|Asmjanyi|Asmjanyy|Asmjaniy|Asmjani|Asmjanyj////Ашмяны
Zyabrovka|1i7|1iabrau2|5a3|5aw2|5au2|1iabra3|1jabra3////Зябраўка
Machulishchi|83|9chy|9chy1|9chyy|9chiy|9chyj|3uliscy|3uliscy1|3uliscyy|3ulisciy|3ulisc1|3uliscyj////Мачулішчы
Novogrudok|8e1|Navahrudak|Navagrudak////Навагрудак
Kurapaty|3o4|8i|8y|7i1|7i|8j////Курапаты
Okrestina|6s3|Akrests3|A8////Акрэсціна
Belovezhskaya Pushcha|3avezhskay9|9kaya Pus3|3avezhskaia p6|3avezhskaja p6|1ielaviezhskaya p6|1ielaviezhskaia p6|3avezskaya pusc1|3avezskaia pusc1|3avezskaja pusc1////Белавежская пушча
Nesvizh|1ia5|1ya5|Njasviz////Нясвіж
Berezina|1ia6|1ya6|1ja6////Бярэзіна
Belarus|1y6|1i6////Беларусь
Gomel|Homi2|H4|3i2|Homy2////Гомель
Grodno|Hrodna|5a|Horadnia////Гродна
Minsk|2e3|1e3////Мінск
Luninets|5iec|5i3|6c////Лунінец
Slutsk|3c1////Слуцк
Orsha|Vo4|3c2////Орша
#place anchored Belarus|Belarusian|Belarussian
Borisov|Barysau|1ary3|Barysaw////Барысаў
Svetlogorsk|5ah4|5a5|2ietlah4////Светлагорск
#place anchored Bulgaria|Bulgarian
Ruse|1ous2////Русе
#place safe Bulgaria|Bulgarian
Plovdiv|3w3////Пловдив
Vidin|W4////Видин
Pleven|4na////Плевен
Belene|6h////Белене
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
Chongqing|2ungk3|2ungch3|5ch3////重庆
Tianjin|2ents2|2en-ts2////天津
Sichuan|1ze5|1zechw2|1et5///Szechuan peppercorn|Szechuan sauce|Szechuan restaurant|Szechuan cuisine|Szechwan restaurant/四川
Shenyang|4-4////沈阳
Qingdao|Tsingt2|Ts6///Tsingtao Brewery|Tsingtao beer/青岛
Xiamen|Amoy|Hs5////厦门
Suzhou|Soochow|2chow////苏州
Shantou|Swatow////汕头
Dalian|Talien|2ire1////大连
Zhuhai|C5////珠海
Lhasa|1l3|4s1////ལྷ་ས
Aksu|1q2////ئاقسۇ
Zhongnanhai|Chu8|5 Nan H2////中南海
Beidaihe|Peitaiho////北戴河
Paracel|7l////西沙
Xishuangbanna|Sipsongp4////西双版纳
Henan|1o3///Honan Chapel/河南
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
Gurugram|3gaon////गुरुग्राम
Odisha|Orissa////ओडिशा
Puducherry|1ondi6|1ondiche2////புதுச்சேரி
Kochi|Cochin////കൊച്ചി
Mumbai|Bombay/Q1156
Kolkata|Calcut2/Q1348
Chennai|Madras/Q1352
Bengaluru|Bangalore/Q1355
Almaty|4-Ata
Yangon|Rango2
Myanmar|Burma/Q836
Artemivsk|3yomo3////Артемівськ
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
Luxor|1o4////الأقصر
Damietta|Dumyat|7e////دمياط
Giza|4h|3eh////الجيزة
Siwa|4h|1ee2////سيوة
Dahab|1h4////دهب
Zamalek|5i1////الزمالك
Nuweiba|3a3|2e2////نويبع
Helwan|1i4|3ou2////حلوان
#place anchored Egypt|Egyptian|Egyptians
Mansoura|43|8h////المنصورة
Mahalla|7h////المحلة
Minya|3i1|Menia////المنيا
Beheira|7h////البحيرة
Sharqia|6y1|4k2|6yah////الشرقية
#place safe Ethiopia|Ethiopian|Ethiopians
Addis Ababa|8e2|2is Abe2|28|8b3////አዲስ አበባ
Mekelle|51|1a5|1aka3|3'e2////መቐለ
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
Verkhny Lars|6i6|6ii5|6i5|6ij5|38|3hni6|3hnii5|3hni5|3hnij5////Верхний Ларс
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
Patras|5////Πάτρα
Pylos|1i3////Πύλος
Evros|1b3////Έβρος
Kastoria|C7////Καστοριά
Gavdos|2u3////Γαύδος
Kalamata|C7////Καλαμάτα
Famagusta|5o3|Ammochostos////Αμμόχωστος
Limassol|Lemesos|52////Λεμεσός
Akrotiri|1c6////Ακρωτήρι
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
Ajman|1d4////عجمان
Sohar|1u3////صحار
Nizwa|1a3////نزوى
Dhofar|Zu3|2u3////ظفار
Khasab|4s2////خصب
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
Manipur|5ore////मणिपुर
Prayagraj|6 R2////प्रयागराज
Varanasi|Benares|Banaras////वाराणसी
Wayanad|33|V6|1y3////വയനാട്
Shimla|14////शिमला
Uttarkashi|5 K4////उत्तरकाशी
Joshimath|5 M3////जोशीमठ
Galwan|5a1////गलवान
Kargil|4ee1////कारगिल
Pulwama|3v3////پلوامہ
Kishtwar|5a3|34////کشتواڑ
Kulgam|5u1////کولگام
Meitei|2e3|4h2|1a4////मैतेई
#place safe India|Indian|Indians|Pakistan
Punjab|5u1
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
Natanz|3t3|5s////نطنز
Qom|Gh2|Ghum////قم
Shiraz|2ee3////شیراز
Parchin|3t4////پارچین
Ardabil|3e3////اردبیل
Kharg Island|4k7////خارک
Khondab|2a4////خنداب
Mahabad|1e5////مهاباد
#place anchored Iran|Iranian|Iranians
Fordow|5////فردو
#place safe Iraq|Iraqi|Kurdish|Kurdistan
Irbil|E4|A4//reuters guardian nyt cnn aljazeera=Erbil;afp=Arbil//أربيل
Fallujah|7|3oo3|3uja//bbc=Falluja//الفلوجة
Basra|5h////البصرة
Mosul|3s2////الموصل
Kirkuk|1a4|4o2////كركوك
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
Najaf|Nejef|2d3////النجف
Sulaymaniyah|4imaniya|9ya|4i7|3eimaniya|3ei7|Slemani////السليمانية
Anbar|1l-A4////الأنبار
Diyala|6h|14////ديالى
Jurf al-Sakhar|9akh1|1arf 9////جرف الصخر
Habbaniyah|3aniya|9|36////الحبانية
Taji|2d2////التاجي
Kut|Koot////الكوت
Rawa|4h////راوة
Qandil|K5////قنديل
Zubair|4y1|al-6////الزبير
Rumaila|4y2|3e3////الرميلة
Majnoon|4u1////مجنون
Dokan|1u3////دوكان
Shorja|6h////الشورجة
#place anchored Iraq|Iraqi|Iraqis|Kurdish|Kurdistan
Amarah|5|2mara////العمارة
Hillah|5////الحلة
Samawah|6|5wa////السماوة
al-Qaim|5e1////القائم
Karrada|33|7h|3adah|1e5////الكرادة
#place safe Israel|Israeli|Israelis
Sde Teiman|6y3|3i7|5a4////שדה תימן
Ashkelon|3q4////אשקלון
Beersheba|7v1|2'er Shev1|4 Shev1////באר שבע
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
Be'eri|23|2a2////בארי
Haifa|2y2|4f1////חיפה
Nir Oz|6e////ניר עוז
Re'im|22|3ee1////רעים
Ofakim|3q2|4ee1////אופקים
Ashdod|5u1////אשדוד
Dimona|6h////דימונה
Eilat|13|5h////אילת
Hadera|Kh5////חדרה
Netivot|7h////נתיבות
Rehovot|2c5|4both///Rehoboth Beach|Rehoboth, Delaware|Rehoboth, Massachusetts/רחובות
Nazareth Illit|9I3|2tzeret6
Yokneam|2q4|J6////יקנעם
Kfar Chabad|5H4////כפר חב"ד
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
Shymkent|Chi5|2i5|16////Шымкент
Karaganda|Qaragandy|Qaraghandy|8y////Қарағанды
Aktau|4o1|1q3////Ақтау
Atyrau|2i3////Атырау
Aktobe|1q4////Ақтөбе
Kostanay|Kustanai|1u6|Q7|7i////Қостанай
Kyzylorda|1izi5|17|Q8////Қызылорда
Zhambyl|J5|Dzhambul|5u1|15////Жамбыл
Zhanaozen|J7|5u3|4g5|Jang5////Жаңаөзен
Taldykorgan|5q5|5qorgh2////Талдықорған
Kokshetau|3chetav////Көкшетау
Mangystau|4i4|4h5|4gh5|4g5////Маңғыстау
Balkhash|34|3q3|43////Балқаш
Khorgos|5a1|Qorghas|Korgas////Қорғас
Baikonur|2y5|6o2|2yqongy1|6y1|2ykongy1////Байқоңыр
Syr Darya|7i1
Amu Darya|7i1
Kazakhstan|45|Qazaq4|54////Қазақстан
Pavlodar|2w5////Павлодар
Ekibastuz|Ye8////Экибастуз
Tengiz|4h2|32|4y1////Теңіз
Kashagan|Qashagh2////Қашаған
#place anchored Kazakhstan|Kazakh
Semey|4i////Семей
#place safe Kyrgyzstan|Kyrgyz
Bishkek|2c4////Бишкек
Jalal-Abad|Dj9|Dzh9|Zh9////Жалал-Абад
Issyk-Kul|7o1|Ysyk-Kol////Ысык-Көл
Balykchy|3ikchi|61////Балыкчы
Uzgen|Ozgon////Өзгөн
Kyrgyzstan|1irghi5|1irgi5|4h6|1irgi4|1h9////Кыргызстан
#place safe Lebanon|Lebanese|Hezbollah
Baalbek|6c1|24|5a1////بعلبك
Bekaa|2q2|1iq2|2qu2|Biqa////البقاع
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
Sidon|Sayda////صيدا
Litani|1ee4////الليطاني
Qana////قانا
Qasmiyeh|K7|52////القاسمية
Houla|13|2o2////حولا
Kfar Shuba|5Cho3|1af7|4cho3////كفرشوبا
Yater|3a1////ياطر
Aitaroun|1y6|52////عيترون
Yaroun|32|4o1////يارون
Aadloun|15|1dl2////عدلون
Damour|32|4o1////الدامور
Batroun|42////البترون
Bourj Hammoud|1ur9|2r9////برج حمود
Akkar|1a4////عكار
Chouf|S4|Sh2////الشوف
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
Sorman|1u4////صرمان
Wershefana|1a8|1arsha4////ورشفانة
Nalut|3o2////نالوت
#place anchored Libya|Libyan|Libyans
Derna|1a3|5h|Darnah////درنة
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
Laayoune|25|El Aaiun|El Ayoun////العيون
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
Waziristan|54|V9|3ee6////وزیرستان
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
Rawalpindi|9ee|2v7////راولپنڈی
Gilgit-Baltistan|6 Balte4////گلگت بلتستان
Bannu|4oo////بنوں
Kurram|4u1////کرم
Parachinar|6e3////پاراچنار
Khuzdar|2o4////خضدار
Chaman|4m2////چمن
Swat|3a1////سوات
Tirah|4////تیراہ
Bolan|4a1////بولان
Panjgur|5oo1////پنجگور
Mastung|4o2////مستونگ
Jacobabad|2k6////جیکب آباد
Muridke|5 K1|3ee3////مریدکے
#place anchored Pakistan|Pakistani|Pakistanis
Orakzai|Au6
Quetta|41////کوئٹہ
#place anchored Pakistan|Pakistani|Pakistanis|Kashmir|Himalayas
Karakoram|7u1
#place safe Gaza|Gazans
Jabalia|6y1|5y1|Jebaliya|6yah|1e5|Jebalya//nyt ap=Jabaliya//جباليا
Beit Lahiya|91|82|9yah|1ay8|Bayt Lahia////بيت لاهيا
Beit Hanoun|82|1ay8|1ayt Han2|9o1|1a9//aljazeera=Beit Hanoon//بيت حانون
Deir al-Balah|5e7|1ayr9|9ala//aljazeera=Deir el-Balah//دير البلح
Nuseirat|3s5|3a4|4y3|3ay3|34////النصيرات
Bureij|3a2|1o5|3ay1|4y1|41|14|Al-6|al-Burayj////البريج
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
Shifa Hospital|al-Shifa9|4fa9////مستشفى الشفاء
Kamal Adwan|6U4|3e7////كمال عدوان
Rafah|4|3f2////رفح
Shati|3a2|al-5////الشاطئ
Rimal|1e3|al-5////الرمال
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
Jenin|3ee1|1i3////جنين
Nablus|4o2|3u3////نابلس
Tubas|1o4|5s////طوباس
Qabatiya|K7|61////قباطية
#place anchored Gaza|Gazans
Zeitoun|1ay4|42|1a5///Abdulrahman Zeitoun/الزيتون
Tuffah|1o4|32////التفاح
Tal al-Sultan|1el 9|5s7|1el as7|1el e8|4e8////تل السلطان
#place anchored West Bank|Palestinian|Palestinians
Huwara|1a4|1aw4|3w3////حوارة
#place safe Russia|Russian
Shebekino|6yne|17////Шебекино
Sudzha|3j1|41////Суджа
Glushkovo|Hlushkove|8e|44////Глушково
Rylsk|1i3////Рыльск
Tyotkino|1i6|1e5////Тёткино
Valuyki|4i2|4j2////Валуйки
Grayvoron|3i5|3j5////Грайворон
Stary Oskol|5i6|5y6|4i7|4i6|5j6////Старый Оскол
Klintsy|6i|4c1////Клинцы
Bryansk|2i4|2j4////Брянск
Yelets|E4|Elec////Елец
Veliky Novgorod|5iy9|5ii9|5i9|5ij9////Великий Новгород
Velikiye Luki|66////Великие Луки
Arkhangelsk|2c8|28////Архангельск
Cherepovets|Tch9|Cerepovec////Череповец
Syktyvkar|1ikti4////Сыктывкар
Yaroslavl|I8|J8////Ярославль
Sergiyev Posad|58////Сергиев Посад
Naberezhnye Chelny|9i9|9y7|9y9|7nye C4////Набережные Челны
Yelabuga|E6////Елабуга
Almetyevsk|5i4|54////Альметьевск
Ulyanovsk|Ouli6|2i6|2j6////Ульяновск
Cheboksary|Tc9|18////Чебоксары
Syzran|1i4////Сызрань
Novokuybyshevsk|6i8|6jbys4////Новокуйбышевск
Chapayevsk|54|1apa4////Чапаевск
Astrakhan|53////Астрахань
Tuapse|1o5////Туапсе
Novorossiysk|92|9i2|9j2////Новороссийск
Gelendzhik|6j2|54|72////Геленджик
Yeysk|2i2|Ei2|E3|Ej2////Ейск
Maykop|2i3|2j3////Майкоп
Temryuk|4i2|4j2////Темрюк
Shakhty|6i|33|1a3////Шахты
Budyonnovsk|64|3e5|3e6////Будённовск
Pyatigorsk|1i8|1j8////Пятигорск
Mineralnye Vody|8i7|9y6////Минеральные Воды
Yessentuki|E8////Ессентуки
Nalchik|3t4|42////Нальчик
Makhachkala|5t6|28|2hac4////Махачкала
Derbent|6d////Дербент
Kaspiysk|5i2|5j2////Каспийск
Khasavyurt|6i3|H8|Hasavj3////Хасавюрт
Kizlyar|4i2|4j2////Кизляр
Buynaksk|2i5|2j5////Буйнакск
Gudermes|1o7////Гудермес
Achkhoy-Martan|6i7|6j7|3h9|3hoi7|3hoj7|39|3oi7|3oj7////Ачхой-Мартан
Karachay-Cherkessia|7i-C9|8evo-C9|7evo-C9|8evo-Cherke3|8evo-Cherkesiy1|8evo-Cherkesij1|7evo-Cherke3|7evo-Cherkesiy1|7evo-Cherkesij1|5aevo-Cerke3|5aevo-Cerkesiy1|5aevo-Cerkesij1////Карачаево-Черкесия
Kabardino-Balkaria|9-Balkariy1|9-Balkarij1////Кабардино-Балкария
Ingushetia|3ouc5|9y1|9j1|54|5etiy1|5etij1////Ингушетия
Dagestan|3h5|3u5////Дагестан
Chechnya|Tchetchnia|6i1|Cecnja////Чечня
Adygea|4hey1|5y1|5i1|5j1////Адыгея
Kalmykia|4i3|7y1|7j1////Калмыкия
Bashkortostan|8a4|39////Башкортостан
Tatarstan|2r7////Татарстан
Chuvashia|8j1|1uvas2|Cuvasiya|Cuvasija////Чувашия
Mordovia|7y1|7j1////Мордовия
Udmurtia|7y1|7j1////Удмуртия
Izhevsk|1j4|24////Ижевск
Chelyabinsk|Tcheli6|4i6|1elj6////Челябинск
Ozersk|2yo3////Озёрск
Kyshtym|5i1|1i5|33////Кыштым
Tyumen|1i4|1j4////Тюмень
Nizhny Tagil|5i7|5ii6|5i6|5ij6|38|3ni7|3nii6|3ni6|3nij6////Нижний Тагил
Khanty-Mansiysk|9nsii2|Hanty9|Hanty-Mansij2////Ханты-Мансийск
Yamalo-Nenets|57
Salekhard|44////Салехард
Novy Urengoy|9goi|9goj|4i8|4i Urengoi|4i Urengoj|4y8|4y Urengoi|4y Urengoj|3i9|3iy Urengoi|3iy Urengoj|3i8|3i Urengoi|3i Urengoj|4j8|4j Urengoi|4j Urengoj////Новый Уренгой
Gorno-Altaysk|9ai2|9aj2////Горно-Алтайск
Biysk|2i2|2j2////Бийск
Krasnoyarsk|6i4|6j4////Красноярск
Norilsk|3y3////Норильск
Irkutsk|3o4////Иркутск
Ulan-Ude|Oulan-Ou2////Улан-Удэ
Buryatia|7y1|7j1|3i4|3iatiy1|3iatij1|3j4|3jatiy1|3jatij1////Бурятия
Zabaykalsky|9ki|9ki1|9kii|9kij|9kyi|9ky1|4i6|4ikalski|4ikalski1|4ikalskii|4ikalskij|4ikalskyi|4ikalsky1|4j6|4jkalski|4jkalski1|4jkalskii|4jkalskij|4jkalskyi|4jkalsky1////Забайкальский
Lake Baikal|7y3
Yakutsk|I6|J6////Якутск
Yakutia|6y1|6j1|I6|Iakutiya|Iakutija|J6|Jakutiya|Jakutija////Якутия
Verkhoyansk|6i4|37|3hoj4////Верхоянск
Kolyma|3i2////Колыма
Chukotka|Tc7|4h4|16////Чукотка
Anadyr|4i1////Анадырь
Kamchatka|3t6|44////Камчатка
Petropavlovsk-Kamchatsky|9ovsk-Kamchatski|9ovsk-Kamchatski1|9ovsk-Kamchatskii|9ovsk-Kamchatskij|9ovsk-Kamchatskyi|9ovsk-Kamchatsky1|9ovsk-Kamc5|9ovsk-Kamcatski|9ovsk-Kamcatski1|9ovsk-Kamcatskii|9ovsk-Kamcatskij|9ovsk-Kamcatskyi|9ovsk-Kamcatsky1////Петропавловск-Камчатский
Khabarovsk|H8////Хабаровск
Birobidzhan|7j2|6j2|82////Биробиджан
Blagoveshchensk|86|8c4////Благовещенск
Nakhodka|25////Находка
Ussuriysk|6i2|6j2////Уссурийск
Primorye|6i1|61////Приморье
Yuzhno-Sakhalinsk|Iuzhno-S9|97|Juzno-Sa7////Южно-Сахалинск
Kuril Islands|5e8|5skiye ostrova|5skie ostrova////Курильские острова
Vostochny|9i|9y|8i1|8i|9j|62|6nyi|6ny1|6ni1|6ni|6nyj////Восточный
Plesetsk|4s4|5c1////Плесецк
Kapustin Yar|9I2|9J2////Капустин Яр
Khimki|H4////Химки
Sheremetyevo|8i3|83|1eremet3////Шереметьево
Domodedovo|5y5////Домодедово
Lyubertsy|17|1i7|Ljubercy////Люберцы
Mytishchi|1i7|53|5c1////Мытищи
Rublyovka|4e3////Рублёвка
Lubyanka|1oubi4|3i4|3j4////Лубянка
Butyrka|3i3////Бутырка
Matrosskaya Tishina|9i9|9ja t6|9ya tis3|9ia tis3|9ja tis3////Матросская тишина
Tverskaya|7i1|7j1////Тверская
Bolotnaya|7i1|7j1////Болотная
Novodevichy|9hi1|9hi|9hye|9he|9e////Новодевичье
Troyekurovskoye|9vsko1|3ek9|3ekurovsko1////Троекуровское
Chernyakhovsk|5i7|75|1ernja5////Черняховск
Baltiysk|5i2|5j2////Балтийск
Kronstadt|5h4////Кронштадт
Tsarskoye Selo|1zarsko6|76|Carsko6////Царское Село
Peterhof|5g2////Петергоф
Sosnovy Bor|7i4|7y4|6i5|6i4|7j4////Сосновый Бор
Nevsky Prospekt|9ospec1|5iy9|5i9|5ii p7|5ij p7|6i p7|6y p7////Невский проспект
Mariinsky|3y5|8i|8i1|8ii|8ij|9i|9y////Мариинский
Bolshoi|6y|6j|4oy|42|4oj///Bolshoy Kamen|Bolshoy Ice Dome|Bolshoy Zelenchuk/Большой
Novaya Zemlya|47|4i8|4j8|9mli1|4ia Zemli1|4ja Zemli1|9mlj1|4ia Zemlj1|4ja Zemlj1////Новая Земля
Taymyr|2i3|2j3////Таймыр
Vorkuta|4o3////Воркута
Solovetsky|9i|9i1|9ii|6cki////Соловецкий
Torzhok|3j2|42////Торжок
Rzhev|1j2|22////Ржев
Vyazma|1i4|1j4////Вязьма
Yelnya|4i1|E4|Elnia|Elnja////Ельня
Vyshny Volochyok|5iy 9|5ii 9|5i 9|5ij 9|9loche1|5iy Voloche1|5ii Voloche1|5i Voloche1|5ij Voloche1|3ny Voloce1|3niy Voloce1|3nii Voloce1|3ni Voloce1|3nij Voloce1////Вышний Волочёк
Uryupinsk|2i6|2j6////Урюпинск
Novocherkassk|9a2|57////Новочеркасск
Kushchyovskaya|9skai1|9skaj1|3che6|3chevskai1|3chevskaj1|6e6|6evskai1|6evskaj1|3ce6|3cevskai1|3cevskaj1////Кущёвская
Krymsk|2i3////Крымск
Belgorod|1i7|1y7|1ilh4////Белгород
Grozny|6y|5i|6i|5i1|6j////Грозный
St. Petersburg|1aint P9///St. Petersburg, Fla|St. Petersburg, Florida|St Petersburg, Florida|Saint Petersburg, Florida/Санкт-Петербург
Rostov-on-Don|9-the4|7na-Donu////Ростов-на-Дону
Voronezh|6j|Woronesch|7////Воронеж
Vladivostok|Wladiw5|9oc1////Владивосток
Ryazan|1i4|1j4////Рязань
Nizhnekamsk|2j7|37////Нижнекамск
Kaliningrad////Калининград
Smolensk////Смоленск
Veliky Ustyug|5i8|5ii7|5i7|5ij7|9ti2|5iy Usti2|5ii Usti2|5i Usti2|5ij Usti2|9tj2|5iy Ustj2|5ii Ustj2|5i Ustj2|5ij Ustj2////Великий Устюг
Taganrog|7k////Таганрог
Pechenga|2t6|34////Печенга
Severomorsk////Североморск
Novoshakhtinsk|9ty3|76|5a6////Новошахтинск
Volgodonsk////Волгодонск
Sochi|2t3////Сочи
Tver|2i2////Тверь
Kurchatov|1ourt6|44////Курчатов
Chuvashiya////Чувашия
Ust-Luga|Oust-Lo3////Усть-Луга
Primorsk////Приморск
Magnitogorsk////Магнитогорск
Ryazhsk|1i5|1jaz2////Ряжск
#place anchored Russia|Russian
Oryol|2e1////Орёл
Chita|Tc4|13////Чита
Tuva|1o3|1y2////Тыва
Kyzyl|Kizil////Кызыл
Svobodny|8i|8y|7i1|7i|8j////Свободный
Zhukovsky|8i|8i1|8ii|8ij|9i|9y|17|Zukovski|Zukovskiy|Zukovskii|Zukovskij|Zukovskyi|Zukovskyy////Жуковский
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
Riyadh|5|23|14|ar-6///Riyad Mahrez|Riyad al-Maliki|Riyad Mansour|Riyad Farid Hijab|Riyad Salameh|Riyad al-Asaad|Riyad Bank/الرياض
Mecca|Makkah|2kkah|5h///Mecca, California|Mecca Bingo/مكة
Medina|Madinah|6h|1a4///Medina, Ohio|Medina, Washington|Medinah, Illinois|Medinah Country Club/المدينة
Jubail|4y1|al-6////الجبيل
Hafar al-Batin|3r9////حفر الباطن
Al-Ahsa|al-Ha2|al-Has2////الأحساء
Qiddiya|7h|K6////القدية
Sharurah|4oura|4o3////شرورة
Rabigh|3e2////رابغ
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
Omdurman|U7|Umm D5////أم درمان
El Geneina|63|72|6a3|Al Junaynah|Geneina////الجنينة
Zalingei|7|3e4|61////زالنجي
Wad Madani|5e4|5edany|1e8////ود مدني
Kassala|33////كسلا
Gedaref|1a5|Qadarif|Gadarif|5i1////القضارف
Kadugli|3o4////كادوقلي
Babanusa|5o3|5o2|5oo2////بابنوسة
Tawila|6h|1o4|5l1////طويلة
Jebel Marra|1aba7|91|1a9|Dje9////جبل مرة
Darfur|4o2////دارفور
Kordofan|1urdu3|1u6////كردفان
Heglig|2jlij|1i4|Hijlij////هجليج
Jebel Aulia|Jabal Awliya|7w3|1aba7|9y1|1abal Aw3////جبل أولياء
al-Damazin|8ee1|9ne////الدمازين
El Daein|4ea2|5ie1////الضعين
Um Rawaba|2m7|4u4|2m Ru4////أم روابة
Wad al-Noora|92|9urah|8u2////ود النورة
El Obeid|al-5|Al-Ubayy2|2-U4////الأبيض
Nyala|1i4////نيالا
Port Sudan|Bur6|6o4////بورتسودان
Zamzam|3 Z2////زمزم
Abu Shouk|71|2o7////أبو شوك
Kabkabiya|1e7|71////كبكابية
Kutum|3o2////كتم
Mellit|32|1a3////مليط
Al-Dabba|ad-Dabbah|El De3////الدبة
Dilling|Dalanj|3inj|al-Dalanj////الدلنج
Atbara|6h////عطبرة
Dongola|7h|Dunqulah////دنقلا
Shendi|2a3////شندي
Merowe|Marawi////مروي
Wadi Halfa|9ah////وادي حلفا
Rabak|3b2////ربك
Kosti|1u3|2u3////كوستي
Al-Nahud|en6|1n 5|El 5////النهود
Abu Zabad|71|5e3////أبو زبد
Jabal Moya|1ebe6////جبل مويه
Ardamata|7t1////أردمتا
Masalit|3s4|5e2////مساليت
Nuba|1o3|4h////النوبة
Kalogi|1o4|5y////كلوقي
#place anchored Sudan|Sudanese|Darfur
Gezira|1a4|Ja4|J5|Jazirah////الجزيرة
Sennar|1i4|1a4////سنار
Singa|3j1|3jah////سنجة
#place safe Syria|Syrian
Deir el-Zour|5Ezzo1|6z-Zo1|5al-Zo1|5a6|5Ezz3|Dayr az-Zawr|6z5|5Ez3//reuters=Deir al-Zor;bbc nyt=Deir al-Zour;afp=Deir Ezzor;guardian=Deir ez-Zor//دير الزور
Raqqa|5h|2kk1////الرقة
Idlib|3e1////إدلب
Kobani|5e////Kobanî
Khan Sheikhoun|7aykh2|9kh2|7ay5
Tel Abyad|1a7
Sheikh Maqsoud|9qsoo1|9qs2
#place safe Syria|Syrian|Syrians
Ghouta|23|Goutha////الغوطة
Daraa|1e3|Dera'a|4'1////درعا
Sweida|1uway2|1u5|1uwa3|2a3|6h|Suwaydah|1ou4|as-Suway2|1u4////السويداء
Quneitra|K7|3a4|3aytirah|3aiti2|6irah////القنيطرة
Latakia|3t4|6y1|4q2|2dhiqiyah////اللاذقية
Tartus|4o2|4oo1////طرطوس
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
Homs|1i2////حمص
Hama|4h////حماة
Palmyra|Tadmor|Tadmur///Palmyra, New York|Palmyra, Pennsylvania|Palmyra, Virginia|Palmyra Atoll/تدمر
Douma|2o2////دوما
Rastan|6e|al-6////الرستن
Masyaf|5a1|1i4////مصياف
Masaken Barzeh|5i8
Sinjar|Shingal|3d3|Shengal///Sinjar, Syria/سنجار
Dabiq|4k|3b2////دابق
al-Bab////الباب
Salqin|4ee1////سلقين
Kisweh|4a1|1e4////الكسوة
Rmelan|1umay3|3i3|1umei3////رميلان
Rojava|2zh3////Rojava
Tishreen|5i1////تشرين
#place anchored Syria|Syrian|Syrians
Baniyas|33////بانياس
Ras al-Ayn|8i1|7Ei1|4el-Ai1////رأس العين
Binnish|1e5////بنش
Qusayr|4i1|3ei1|Qseir|3sei1|K5////القصير
#place anchored Taiwan|Taiwanese|Taipei
Kinmen|J5|Quemoy////金門
Tamsui|Dansh2////淡水
#place safe Taiwan|Taiwanese|Taipei
Taipei|3b2|1'5////臺北
Kaohsiung|Gaoxio2|3-6////高雄
Taichung|3zho2|1'7////臺中
Keelung|Jilo2|Chi4|1i4////基隆
Hsinchu|Xinz2|4-3////新竹
Matsu|2z1|2-3////馬祖
Penghu|1'5////澎湖
Pingtung|4do2|1'7////屏東
Chiayi|J4|4-2////嘉義
Yilan|I-3////宜蘭
Taitung|3do2|1'6////臺東
Pratas|Dongsha|Tungsha////東沙
#place safe Tajikistan|Tajik
Khujand|3d4|2odjent|2odzhent|2o4////Хуҷанд
Kulob|3ya1////Кӯлоб
Kurgan-Tyube|83|8eppa|Qurghonteppa|4onteppa////Қӯрғонтеппа
Khorog|4ugh|4u1////Хоруғ
Gorno-Badakhshan|9ak4
Istaravshan|6w4////Истаравшан
Vakhsh|23////Вахш
Rogun|3h2////Роғун
Nurek|Norak////Норак
Danghara|43////Данғара
Tajikistan|2d8|2dzh7|54|Tojikiston////Тоҷикистон
#place anchored Tajikistan|Tajik
Panj|1y3|Pyandzh////Панҷ
Murghab|42|5o1|4o1////Мурғоб
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
Izmir|3ee1////İzmir
Gaziantep|1h8////Gaziantep
Hatay|4i////Hatay
Adiyaman|25////Adıyaman
Malatya|5i1////Malatya
Mardin|1e4////Mardin
Cizre|J4|3ira////Cizre
Suruc|3o2
Reyhanli|Rihaniya|2i5////Reyhanlı
Imrali|5y////İmralı
Trabzon|6u1////Trabzon
Bosphorus|44|4oro1|7o1////Boğaziçi
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
#place safe Ukraine|Ukrainian
Sloviansk|2avy4|4y4|2a6|4j4|5ei4//cnn=Slovyansk until 2022-01-01, Sloviansk/Slavyansk-na-Kubani|Slavyansk-on-Kuban/Словʼянськ
Donetsk|5z|4c1////Донецьк
Donbas|6s////Донбас
Chernobyl|2o6|2ornobi1|1o6|Cornobil//official=Chornobyl//Чорнобиль
Luhansk|2g4////Луганськ
Zhytomyr|2itomi1
Rivne|Rovno
Kyiv|Kiev|Kiyv|2y2|2jiw|Kiyev|2j2/Q1899/ap=Kiev until 2019-08-14, Kyiv;guardian=Kiev until 2019-02-13, Kyiv;bbc=Kiev until 2019-10-14, Kyiv;nyt=Kiev until 2019-11-18, Kyiv;reuters=Kiev until 2020-06-11, Kyiv;cnn=Kiev until 2019-10-01, Kyiv/chicken Kiev|Kiev cake|Kiev-class|Kiev, North Dakota|Kiev, N|Kiev-style|Dynamo Kiev|Gate of Kiev/Київ
Lviv|2o1|Lwow/Q36036//Prince Lvov|Georgy Lvov/Львів
Kharkiv|5o1|H5|Harkov/Q42308///Харків
Dnipropetrovsk|2epr9
Zaporizhzhia|82|5ozhye|9hy1|8y1|5o4|7zj1////Запоріжжя
Chernihiv|6go1|6g2|17|Cernigov////Чернігів
Kryvyi Rih|2ivoy Rog|2ivoi Rog|54|4iy4|2ivoy4|5y4|2ivy Rig|2ivyi Rig|2ivyy Rig|45|5j4|9g|5 Rig|5y Rig|4iy Rig|4i Rig|5j Rig|2iviy Rig|2ivi Rig|2ivyj Rig////Кривий Ріг
Berdiansk|4y4
Severodonetsk|1ievie9|1ieve9|1yeve9|9etz1|1yevye9|Sjevjerodoneck|9ec1//official=Sievierodonetsk//Сєвєродонецьк
Lysychansk|1isi6
Avdiivka|3ee3|3eye3|4y4
Kostiantynivka|4y9
Horlivka|Gorlo3
Kupiansk|3y4
Izium|2y2
Chasiv Yar|4o5
Vuhledar|Ug5
Ternopil|6o1
Vinnytsia|4its1|7y1|71|4i4
Kropyvnytskyi|7itsky|9sky|9skiy|4ivnitsky|4ivnitsk1|4ivnitskiy|9skyy|9sk1|4ivnitski1|4ivnick1////Кропивницький
Kirovohrad|6g3////Кіровоград
Zakarpattia|82|9y1|9j1////Закарпаття
Cherkasy|7s1|7i|16|Cerkasi////Черкаси
Kremenchuk|9g|72////Кременчук
Huliaipole|3y6|5y4|3yay4|Gulyai-P3|Gulyay4|3jaj4|Guly6|G9|Guljaj4////Гуляйполе
Polohy|4gi|4g1////Пологи
Dniprorudne|2eprorudnoy1|2e8////Дніпрорудне
Kamianka-Dniprovska|3enka-Dneprovskay1|3yanka-D9
Robotyne|Rabotino|5i2////Роботине
Staromaiorske|7yorskoy1|7y5|7j5|9rsko1|7yorsko1|7jorsko1////Старомайорське
Velyka Novosilka|3ikaya Novosyo3|9vosyo3|3ikaya Novose3|3ika 9////Велика Новосілка
Neskuchne|8oy1|62////Нескучне
Storozheve|9oy1|9o1|63////Сторожеве
Piatykhatky|Pyatikhatki|1y9|1yaty5|1jaty5|2eiatikhatki|Pyatihatki|Pjatihatki////П’ятихатки
Lobkove|6oy1////Лобкове
Krasnohorivka|6goro3|6g6////Красногорівка
Novomykhailivka|5ikhaylo3|9y5|6hay5|6haj5|5ikhailo3|5ihaylo3|5ihajlo3////Новомихайлівка
Kurakhove|8o|44////Курахове
Selydove|3idovo|7o|3i4////Селидове
Novohrodivka|8o3|4grodo3|4g7////Новогродівка
Myrnohrad|1i7|1irnog3|5g3////Мирноград
Ocheretyne|7ino|7i2|27|2ereti2////Очеретине
Berdychi|4i3|61|4ic1////Бердичі
Tonenke|6oy1////Тоненьке
Netailove|4ylovo|8o|4y4|4j4////Нетайлове
Opytne|5oy1|2i3////Опитне
Paraskoviivka|9e3|8eye3|9y4|9j4|8ee3////Парасковіївка
Klishchiivka|2eshcheye3|2eshchee3|7eye3|8y4|47|4cij4|7ee3|4chee3|4cee3////Кліщіївка
Kurdiumivka|4yumo3|4y6|4j6|7o3|4jumo3////Курдюмівка
Ozarianivka|4yano3|4y6|4j6|7o3|4jano3////Озарянівка
Orikhovo-Vasylivka|2ekhovo-Vasile3|9Vasilo3|3hovo-9|3hovo-Vasilo3////Оріхово-Василівка
Berkhivka|5o3|35|3ho3////Берхівка
Khromove|7o|H6////Хромове
Bilohorivka|1elogoro3|4goro3|4g6////Білогорівка
Verkhnokamianske|6ekamenskoy1|9myanskoy1|9my5|3hnokamy5|3hnokamj5|9myansko1|9mieiansko1|3hnokamyansko1|3hnokamjansko1////Верхньокам’янське
Rozdolivka|1azdolo3|6o3////Роздолівка
Shcherbynivka|7ino3|1ch9|1c9|1cherbino3|1cerbino3////Щербинівка
Hrodivka|Grodo3|G7////Гродівка
Druzhkivka|6o3|45|4ko3////Дружківка
Dobropillia|6olye|9y1|9j1////Добропілля
Rodynske|3i4|3inskoy1|3insko1////Родинське
Novoekonomichne|9micheskoy1|4yek9|9mic2////Новоекономічне
Krasnyi Lyman|6 Li3|9i3|66
Torske|5oy1|5o1////Торське
Kreminna|4ennay1|6ay1|4e3|8ya////Кремінна
Rubizhne|3ezhnoy1|3ezhno1|3e4|52////Рубіжне
Popasna|7ya////Попасна
Svatove|6o////Сватове
Starobilsk|6e3////Старобільськ
Shchastia|Schastye|7ye|7y1|Schastya|Scastja////Щастя
Stanytsia Luhanska|4itsa Luganskay1|4itsa9|9 Lug5|4itsya Luganskay1|4itsya Luganskai1|4itsya Luganskaj1|7ya9|7ya Lug5|5cja9|4itsia Luganskay1|4itsia Luganskai1|4itsia Luganskaj1|4icja Luganskay1|4icja Luganskai1|4icja Luganskaj1////Станиця Луганська
Bilokurakyne|Belokurakino|9i2////Білокуракине
Antratsyt|7i1|5c2|5ci1////Антрацит
Rovenky|6i////Ровеньки
Krasnyi Luch|65
Kadiivka|4ye3|4e3|3eye3|4y4|4j4|3ee3////Кадіївка
Molodohvardiisk|6gvarde3|6gvardey2|6gvardiy2|9rdiy2|9rdij2|6g8|6gvardij2////Молодогвардійськ
Izvaryne|5ino|5i2////Ізварине
Lutuhyne|4gino|5ino|4gi2|4g3////Лутугине
Metiolkine|3elkino|3y6|36//official=Metolkine//Метьолкіне
Syrotyne|Sirotino|1iroti2////Сиротине
Toshkivka|5o3|35|3ko3////Тошківка
Vrubivka|4o3////Врубівка
Yenakiieve|6yevo|Enakievo|6evo|6y3|63|Jenakij3|Enak4////Єнакієве
Snizhne|2ezhnoy1|2ezhno1|6oy1|42////Сніжне
Khartsyzk|8s1|6i2|H7|Harc3|Hartsi2|Harci2////Харцизьк
Amvrosiivka|7e3|7ye3|6eye3|7y4|7j4|6ee3////Амвросіївка
Rozsypne|Rassypnoye|4i3////Розсипне
Starobesheve|9evo|83////Старобешеве
Telmanove|8o////Тельманове
Shyrokyne|2irokino|6ino|2i6|2iroki2|17|1iroki2////Широкине
Volnovakha|72////Волноваха
Dokuchaievsk|7y4|74|5aj4|5a4////Докучаєвськ
Yasynuvata|3inovatay1|3ino4|3i6|J9|Iasi6|Jasi6////Ясинувата
Verkhniotoretske|6etoretskoy1|69|6otoretskoy1|3hn9|3hnotorec2|6otoretsko1|3hnotoretsko1|3hnotorecko1//official=Verkhnotoretske//Верхньоторецьке
Svitlodarsk|2e8////Світлодарськ
Novoluhanske|9skoy1|6ganskoy1|6g5|6gansko1////Новолуганське
Zaitseve|2ytsevo|7o|2y5|2jc3////Зайцеве
Mayorsk|2i4
Chornukhyne|2ernukhino|8ino|8i2|64|1ornu4|6hi2|1ornuhi2////Чорнухине
Manhush|6|3gus////Мангуш
Prechystivka|5isto3|47|4isto3////Пречистівка
Temyrivka|3iro3////Темирівка
Rivnopil|Rovnopol////Рівнопіль
Novodarivka|7o3////Новодарівка
Mala Tokmachka|4ya 9|9ac2////Мала Токмачка
Novodanylivka|7ilo3////Новоданилівка
Nesterianka|6y4|6j4////Нестерянка
Novoprokopivka|9po3////Новопрокопівка
Stupochky|8i|62|6ki////Ступочки
Dyliivka|3eye3|1i6|1ileye3|4y4|4j4|1ilee3////Диліївка
Pleshchiivka|7eye3|8y4|47|4cij4|7ee3|4chee3|4cee3////Плещіївка
Rusyn Yar|3i5|6J2|3in I2|3in J2////Русин Яр
Nelipivka|3epo3|5o3////Неліпівка
Kupiansk-Vuzlovyi|3yansk-Uzlovo1|3yansk-Uzlovoy|9Vuzlovy|9Vuzlovyy|3yansk9|3yansk-Vuzlovy|3yansk-Vuzlovyy|9Vuzloviy|9Vuzlov1|9Vuzlovyj|3yansk-Vuzloviy|3yansk-Vuzlov1|3yansk-Vuzlovyj|3jansk9|3jansk-Vuzlovy|3jansk-Vuzlovyy|3jansk-Vuzloviy|3jansk-Vuzlov1|3jansk-Vuzlovyj|4eiansk-Vuzlovy|4eiansk9|4eiansk-Vuzlovyy|4eiansk-Vuzloviy|4eiansk-Vuzlov1|4eiansk-Vuzlovyj////Куп’янськ-Вузловий
Dvorichna|2urechnay1|62////Дворічна
Synkivka|1inko3////Синьківка
Lyman Pershyi|Liman Pervy|9shy
Stelmakhivka|8o3|65|6ho3////Стельмахівка
Tabaivka|4ye3|4y4|4j4|4e3////Табаївка
Krokhmalne|2akhmalnoy1|9oy1|36////Крохмальне
Kotliarivka|4yaro3|4y6|4j6|7o3|4jaro3////Котлярівка
Kruhliakivka|3glyako3|5y6|3gly6|5j6|3gliako3|3gljako3////Кругляківка
Kolisnykivka|3esniko3|6iko3////Колісниківка
Hlushkivka|Glushko3|G9|45|Glusko3////Глушківка
Lyptsi|Liptsy|5y|1i4|3c1|Lipci////Липці
Balakliia|6ey1|7y1|71|7j1////Балаклія
Savyntsi|3intsy|3i4|5c1|3inc1////Савинці
Pechenihy|6egi|7gi|7g1|35|3enigi////Печеніги
Tsyrkuny|2i5|2irkuni|C6|Cirkuni////Циркуни
Ruska Lozova|3skaya Lozovay1|9ovay1|5ya7|5ia7|5ja7////Руська Лозова
Mala Rohan|4ya Rog2|7g2////Мала Рогань
Krasnohrad|6g3////Красноград
Zmiiv|3ye1|3y2|3j2|3e1////Зміїв
Barvinkove|4enkovo|9o|4e5////Барвінкове
Velykyi Burluk|67|6y7|3iky7|3ik9|3ikyy7|5iy7|58|6j7|3ikiy7|3ik8|3ikyj7////Великий Бурлук
Hrakove|Grakovo|G6////Гракове
Bohodukhiv|8o1|2godukho1|63|2g7|2goduho1////Богодухів
Kozacha Lopan|1azachy7|57////Козача Лопань
Siverskyi Donets|1eversky7|1eversk9|87|7iy7|78|8y7|7i8|8j7|9 Donec|8 Donec|7iy Donec|8y Donec|7i Donec|7ii Donec|8j Donec|7ij7|7ij Donec////Сіверський Донець
Okhtyrka|A7|4i3|16|1hti3////Охтирка
Trostianets|5y5|5janec////Тростянець
Yunakivka|5o3|J8|Iunako3|Junako3////Юнаківка
Bilopillia|Belopolye|8y1|8j1////Білопілля
Velyka Pysarivka|3ikaya Pisare3|3ika Pisaro3////Велика Писарівка
Myropillia|Miropolye|Miropillya|8y1|8j1|1i8|Miropillja////Миропілля
Basivka|3o3////Басівка
Kindrativka|1ondrato3|7o3////Кіндратівка
Seredyna-Buda|5i7////Середина-Буда
Putyvl|3i2////Путивль
Nizhyn|Nezhin|4i1|32|3i1////Ніжин
Pryluky|6i|2iluki////Прилуки
Novhorod-Siverskyi|3gorod-Seversky|9Siversky|9Siverskiy|3gorod-Siversky|3gorod-Siverskiy|3gorod-Siversk1|9Siverskyy|9Siversk1|9Siverski1|9Siverskyj|3gorod-9|3gorod-Siverskyy|3gorod-Siverski1|3gorod-Siverskyj|3gorod-Siverskij////Новгород-Сіверський
Hostomel|G7////Гостомель
Borodianka|5y4|5j4////Бородянка
Boryspil|3ispo1|6o1|3i4////Бориспіль
Vyshhorod|1ishg4|4g4|44|1isg4////Вишгород
Slavutych|6i2|8|6ic////Славутич
Pripyat|4i2|2ypi2|2y4|2ypj2|4iei2|4j2//official=Prypiat//Прип’ять
Moshchun|34|3c2////Мощун
Pereiaslav|4y5|4j5////Переяслав
Yahotyn|2goti1|2g4|J6|Iagotin|Jagotin////Яготин
Horishni Plavni|Gorishnie7|Gorish9|59|Goris9////Горішні Плавні
Hadiach|Gady3|3y3|3jac|G6|Gadjac////Гадяч
Lokhvytsia|5its1|5itsy1|8y1|2hvytsy1|2hvycj1|5i4|2hvitsy1|2hvicj1////Лохвиця
Berdychiv|4iche1|7e1|4icho1|62|4ico1////Бердичів
Novohrad-Volynskyi|9Volynsky|9Volynskiy|4grad-Volinsky|4grad-Volinsk1|4grad-Volinskiy|9Volynskyy|9Volynsk1|9Volynski1|9Volynskyj|4grad-9|4grad-Volynsky|4grad-Volynskiy|4grad-Volynskyy|4grad-Volynsk1|4grad-Volynski1|4grad-Volynskyj|4grad-Volinski1|4grad-Volinskij|4grad-Voli5|4grad-Volinskyy////Новоград-Волинський
Zviahel|2yag2|2y4|2j4|4g2|2jag2////Звягель
Volodymyr-Volynskyi|Vladimir-Volynsky|9-Volynsky|9-Volynskiy|Vladimir-Volinsky|Vladimir-Volinski|Vladimir-Volinskiy|9-Volynskyy|9-Volynsk1|9-Volynski1|9-Volynskyj|Vladimir-Volinskii|Vladimir-Volinskij|1ladimir-Voli5|Vladimir-Volinskyy////Володимир-Волинський
Drohobych|8z|3gobi2|3g5|8|3gobic////Дрогобич
Stryi|4|4y|3iy|31|4j////Стрий
Chervonohrad|8g3|1e9|1ervonog3////Червоноград
Pochaiv|5ye1|5y2|3aj2|5e1|3ae1////Почаїв
Kolomyia|52|5iy1|5ij1|6y1|6j1////Коломия
Burshtyn|6i1|43|4ti1////Бурштин
Mukachevo|8e|53////Мукачево
Berehove|4govo|7o|4g3////Берегове
Solotvyno|6i2////Солотвино
Starokostiantyniv|7nstantino1|9yantino1|9y7|9j7|9iantino1|9jantino1////Старокостянтинів
Shepetivka|6o3|18|1epeto3////Шепетівка
Kamianets-Podilskyi|3enets-Podolsky|3enets-Podolskiy|9-Podilsky|9-Podilskiy|3yanets-Podilsky|3yanets-Podilskiy|3yanets-Podilsk1|9-Podilskyy|9-Podilsk1|9-Podilski1|9-Podilskyj|3yanets-9|3yanets-Podilskyy|3yanets-Podilski1|3yanets-Podilskyj|3janec-9|3janec-Podilsky|3janec-Podilskiy|3janec-Podilskyy|3janec-Podilsk1|3janec-Podilski1|3janec-Podilskyj|3yanets-Podilskij|4eianets-Podilsky|4eianets-Podilsk1|4eianets-Podilskiy|4eianets-Podilski1|4eianets-Podilskij|4eianets-9|4eianets-Podilskyy|3janec-Podilskij////Кам’янець-Подільський
Netishyn|3eshi1|6i1|52|5i1////Нетішин
Ladyzhyn|6i1|3izhi1|52|3izi1////Ладижин
Zhmerynka|5i3|17|1meri3////Жмеринка
Mohyliv-Podilskyi|2gilev-Podolsky|9odilsky|9odilskiy|2gilov-Podilsky|2gilov-Podilsk1|2gilov-Podilskiy|9odilskyy|9odilsk1|9odilski1|9odilskyj|2gyliv-9|2gyliv-Podilsky|2gyliv-Podilskiy|2gyliv-Podilskyy|2gyliv-Podilsk1|2gyliv-Podilski1|2gyliv-Podilskyj|2gilov-Podilski1|2gilov-Podilskij|2gilov-9|2gilov-Podilskyy////Могилів-Подільський
Izmail|4y2|4j2////Ізмаїл
Vylkove|Vilkovo|6o|1i5////Вилкове
Chornomorsk|2e8|19////Чорноморськ
Illichivsk|2yiche3|6e3|2iche3|54////Іллічівськ
Pivdennyi|8|8y|7iy|71|8j////Південний
Bilhorod-Dnistrovskyi|Belgorod-Dnestrovsky|9Dnistrovsky|9Dnistrovskiy|3gorod-Dnistrovsky|3gorod-Dnistrovskiy|3gorod-Dnistrovsk1|9Dnistrovskyy|9Dnistrovsk1|9Dnistrovski1|9Dnistrovskyj|3gorod-Dni9|3gorod-Dnistrovskyy|3gorod-Dnistrovski1|3gorod-Dnistrovskyj|3gorod-Dnistrovskij////Білгород-Дністровський
Bolhrad|3g3////Болград
Artsyz|4i1|2c2|2ci1////Арциз
Tatarbunary|9ri////Татарбунари
Ochakiv|5o1|24|2ako1////Очаків
Snihurivka|3giryo3|3gire3|6o3|3guro3|3g6////Снігурівка
Nova Kakhovka|4ya9|75////Нова Каховка
Kakhovka|25////Каховка
Oleshky|Aleshki|Alyoshki|6i|42|4ki////Олешки
Hola Prystan|Golaya Pri4|7i4|Gola Pri4|Gol9////Гола Пристань
Henichesk|G8|53|Genic3////Генічеськ
Chonhar|4g2|15|1ong2////Чонгар
Armiansk|3y4|3j4////Армянськ
Antonivskyi Bridge|5ovsky7|9y7|5ovskiy7|9iy7|9yi mist|9y mist|9iy mist|9i mist|9yy mist|9ii mist|9yj mist|9ij mist////Антонівський міст
Chornobaivka|2ernobaye3|2ernobae3|8ye3|8y4|1ornobaj4|8e3|1ornobae3////Чорнобаївка
Davydiv Brid|5ov Bro1|9ro1|3idov Bro1|3ido6////Давидів Брід
Vysokopillia|7olye|Visokopillya|9ly1|9lj1|1is9|Visokopillja////Високопілля
Tiahynka|1yagi3|1y6|1yag4|1j6|3gi3|1jagi3////Тягинка
Zaliznyi Port|1helezny5|75|7y5|6iy5|66|7j5////Залізний Порт
Askania-Nova|6i6|6y6|6j6//official=Askaniia-Nova//Асканія-Нова
Pavlohrad|5g3////Павлоград
Marhanets|3g5|7c|3ganec////Марганець
Synelnykove|Sinelnikovo|6i4|1inelni4////Синельникове
Dniprodzerzhynsk|2eprodzerzhi3|9rzhi3|9rz4|9rzi3////Дніпродзержинськ
Chervonohryhorivka|8grigoro3|8gryg6|1ervonoh9|1ervonogrigoro3////Червоногригорівка
Apostolove|9o////Апостолове
Vilnohirsk|1olnogo3|5g4////Вільногірськ
Zhovti Vody|3ltye5|5y5|9di|19|Zovti Vodi////Жовті Води
Khortytsia|5its1|5itsy1|8y1|Hortytsya|Hortycja|5i4|Hortitsya|Horticja////Хортиця
Vilniansk|1olny4|4y4|4j4////Вільнянськ
Komyshuvakha|1amyshe5|3i8|92|5uva2|3ishuva2|3isuva2////Комишуваха
Yakymivka|Akimo3|3i5|3imo3|J8|Iakimo3|Jakimo3////Якимівка
Rozivka|3o3////Розівка
Kushuhum|5g2|34|3ug2////Кушугум
Simferopol|1y8////Сімферополь
Yevpatoria|Eu7|9i1|9y1|9j1|Jevpatori2|Jevpatoriya|J9|Jevpatorija|E8|Evpatoriya|Evpatorija//official=Yevpatoriia//Євпаторія
Kerch|3t2|4////Керч
Feodosia|7i1|7y1|7j1//official=Feodosiia//Феодосія
Dzhankoi|Djankoy|7y|7j|25|2ankoy|2ankoj////Джанкой
Bakhchysarai|9ray|6isaray|6i5|6isaraj|29|2hchysaray|2hc6|2hcysaray|2hchisaray|2hchi5|2hchisaraj|2hcisaray|2hci5|2hcisaraj////Бахчисарай
Hvardiiske|Gvardeyskoye|Gvardeiskoye|Gvardiyskoye|6y3|Gvardiy3|6j3|Gvardiiskoe|Gvardiyskoe|Gvardijskoe////Гвардійське
Dnieper|51////Дніпро
Dniester|2est1|34//official=Dnister//Дністер
Inhulets|2g5|6c|2gulec////Інгулець
Bukovina|5y2//official=Bukovyna//Буковина
Khreshchatyk|Kreshchatik|Kreschatik|9ti1|56|Hr9|Hresc4|5chati1|Hreshchatik|Hrescatik////Хрещатик
Verkhovna Rada|9ya5|3h9////Верховна Рада
Bakhmut|24|5o2////Бахмут
Toretsk|5z1|4c1////Торецьк
Pokrovsk////Покровськ
Kramatorsk|9'1////Краматорськ
Bucha|2t3|31////Буча
Irpin|3e1////Ірпінь
Poltava|5w1////Полтава
Khmelnytskyi|6i5|9ky|9kiy|6itsky|6itsk1|6itskiy|9kyy|9k1|Hm9|Hmelnytsky|Hmelnytskiy|Hmelnytskyy|Hmelnytski|6itski1|6ick1|Hmelnitsky|Hmelnitski|Hmelnitskiy|Hmelnitskii|Hmelnicki///Bohdan Khmelnytsky|Bogdan Khmelnitsky/Хмельницький
Ivano-Frankivsk|9nko3////Івано-Франківськ
Bila Tserkva|Belaya Tserkov|Bela Tserkov|5C5////Біла Церква
Brovary|6i////Бровари
Zmiinyi|2einy|2einyy|2e4|6|6y|5iy|51|6j|3y4|3yiny|3yinyy|3yiniy|3yin1|3yinyj|3j4|3jiny|3jinyy|3jiniy|3jin1|3jinyj////Зміїний
Chernivtsi|Czernowitz|Cernauti|5owitz|5ovtsy|Cernivci|Cernovcy////Чернівці
Melitopol|7i1////Мелітополь
Mariupol|4o3|3y4////Маріуполь
Kherson|H5////Херсон
Soledar|3i3////Соледар
Kharkiv Oblast|5o8|7ska o5|7skaya o5|7skaia o5|7skaja o5|Harkivska o5|Harkivskaya o5|Harkivskaia o5|Harkivskaja o5////Харківська область
Rivnopillia|Rovnopole|9y1|9j1////Рівнопілля
Yuzhnoukrainsk|Pivdenn9|9ay4|Juznoukraj4|Iuzhn9|Juzn9////Южноукраїнськ
Kozachi Laheri|1azachi Lag3|9ag3|58|5i Lag3////Козачі Лагері
Kostiantynopil|2nstantinopo1|4yanti5|4y9|4j9|8i5|4janti5////Костянтинопіль
Shevchenko|1zewcz4////Шевченко
Bohoiavlenka|2goy7|4y7|4j7|2g9|2goj7////Богоявленка
Malyi Utliuh|47|4y7|9yug|4 Utlyug|4y Utlyug|3iy7|38|4j7|9y2|4 Utly2|4y Utly2|3iy Utly2|3i Utly2|4j Utly2|3iy Utlyug|3i Utlyug|4j Utlyug|9j2|4 Utlj2|4y Utlj2|3iy Utlj2|3i Utlj2|4j Utlj2|4 Utliug|9iug|4y Utliug|3iy Utliug|3i Utliug|4j Utliug|4 Utljug|9jug|4y Utljug|3iy Utljug|3i Utljug|4j Utljug////Малий Утлюг
Nikopol|5i1////Нікополь
#place anchored Ukraine|Ukrainian
Vovchansk|2l6
Shakhtarsk|6yo3|6e3|36|1a6////Шахтарськ
Urozhaine|6ynoy1|8oy1|6y2|4aj2////Урожайне
Blahodatne|3godatnoy1|3g6////Благодатне
Hrabove|Grabovo|6o|G6////Грабове
Derhachi|61|3gac1////Дергачі
Horodnia|6y1|6j1|G7|Gorodnja////Городня
Kamianka|3e3|3y4|3j4|4ei4////Кам’янка
Siversk|1e5////Сіверськ
Odesa|4s1/Q1874/cnn=Odessa until 2022-01-01, Odesa/Odessa, Texas|Odessa, Tex|Odessa, Fla|Odessa, Wash|Odessa, Florida|West Odessa|Odessa American|Midland-Odessa|Odessa File/Одеса
Dnipro|2epr////Дніпро
Mykolaiv|Nikolaev|Nikolayev|Mikolayev|6y2|6j2|Mikolaev////Миколаїв
Orikhiv|2ekho1|5o1|33|3ho1////Оріхів
Vasylivka|3ilye3|3ile3|3ilo3////Василівка
Verbove|6oy1////Вербове
Makarivka|5o3////Макарівка
Marinka|4i3|3y4|3j4|4ei3////Мар’їнка
Heorhiivka|Georgie3|Georgeye3|6y4|Georg5|6j4|Georgee3////Георгіївка
Hirnyk|Gornyak|Girnik|G5////Гірник
Semenivka|3yono3|5o3////Семенівка
Orlivka|3o3////Орлівка
Stepove|6oy1////Степове
Umanske|6oy1|6o1////Уманське
Vodiane|3yanoy1|3y3|3j3////Водяне
Pisky|Peski|4i////Піски
Nevelske|7oy1|7o1////Невельське
Pervomaiske|9koy1|7yskoy1|7y3|7j3|9ko1|7ysko1|7jsko1////Первомайське
Krasna Hora|6ya G3|7G3////Красна Гора
Andriivka|4eye3|5y4|5j4|4ee3////Андріївка
Ivanivske|4ovskoy1|8oy1|8o1////Іванівське
Bohdanivka|2gdano3|2g7////Богданівка
Yahidne|2godnoy1|2g4|J6|Iag4|Jag4////Ягідне
Spirne|2ornoy1////Спірне
Vesele|3yoloy1|5oy1////Веселе
Pivnichne|Severnoye|62////Північне
Zalizne|Zheleznoye////Залізне
Novoselivka|5yolo3|7o3////Новоселівка
Oleksandrivka|Alexandro3|Aleksandro3|9o3////Олександрівка
Oleksandropil|Aleksandropol////Олександропіль
Bilozerske|Belozerskoye|9oy1|9o1////Білозерське
Bilytske|Belitskoye|3itskoy1|4c2|3itsko1|3icko1////Білицьке
Lyman////Лиман
Zarichne|3echnoy1|52////Зарічне
Yampil|4o1|J5|I5////Ямпіль
Nevske|5oy1|5o1////Невське
Makiivka|3eye3|4y4|4j4|3ee3////Макіївка
Zolote|5oy1|5o1////Золоте
Hirske|Gorskoye|Girskoye|G5|Girskoe////Гірське
Troitske|7oy1|3y5|3jic2|7o1|4cko1////Троїцьке
Bryanka|2i4|2j4//official=Brianka//Брянка
Pervomaisk|7y2|7j2////Первомайськ
Voronove|7o////Воронове
Pryvillia|2ivolye|2ivilly1|7y1|7j1|2i6|2ivillj1////Привілля
Olenivka|Yeleno3|Eleno3|4o3////Оленівка
Vuhlehirsk|Uglego3|2gleg4////Вуглегірськ
Nikolske|7oy1|7o1////Нікольське
Novotroitske|9skoy1|7y5|7jic2|9sko1|8cko1////Новотроїцьке
Katerynivka|Yekaterino3|Ekaterino3|5ino3////Катеринівка
Malynivka|3ino3////Малинівка
Pryiutne|2iyutnoy1|2iy4|3y4|3j4|2i5|2ij4////Приютне
Levadne|6oy1////Левадне
Kamianske|3enskoy1|3yanskoy1|3y5|3j5|3yansko1|4eiansko1|3jansko1////Кам’янське
Prymorske|2imorskoy1|2imorsko1////Приморське
Kalynivka|3ino3////Калинівка
Hryhorivka|Grigoro3|Gryg6////Григорівка
Fedorivka|1yodoro3|5o3////Федорівка
Bila Hora|1elaya G3|5G3////Біла Гора
Yablunivka|4ono3|6o3|J9|Iabluno3|Jabluno3////Яблунівка
Kotlyne|4ino|4i2////Котлине
Pishchane|Peschanoye|35|3c3////Піщане
Udachne|6oy1|42////Удачне
Uspenivka|5o3////Успенівка
Dachne|5oy1|32////Дачне
Novooleksandrivka|4aleksandro3|4alexandro3|9andro3////Новоолександрівка
Zelene Pole|3yonoy6|5oy6////Зелене Поле
Petropavlivka|9o3////Петропавлівка
Berestove|8oy1////Берестове
Kyslivka|1islo3////Кислівка
Lozova|6ya////Лозова
Borova|6ya////Борова
Hlyboke|Glubokoye|Glubokoe|Gli4|G6////Глибоке
Starytsia|4its1|4itsy1|7y1|5cj1|4i4|4icj1////Стариця
Tykhe|Tikhoye|1i3|22|1i2////Тихе
Chuhuiv|3guye1|5y2|3g3|1uhuj2|3gue1|Cuguev////Чугуїв
Hroza|G4////Гроза
Zolochiv|6e1|6o1|52|5o1////Золочів
Hlukhiv|Glukhov|33|G6|Gluhov////Глухів
Krasnopillia|7olye|9ly1|9lj1////Краснопілля
Oleksiivka|Alekseye3|Aleksee3|5eye3|6y4|6j4|5ee3////Олексіївка
Lebedyn|5i1////Лебедин
Vasylkiv|3i4|3ilko1////Васильків
Fastiv|4o1////Фастів
Obukhiv|5o1|33|3ho1////Обухів
Trypillia|2ipolye|2ipilly1|7y1|7j1|2i6|2ipillj1///Cucuteni-Tripolye/Трипілля
Myrhorod|1irg4|3g4////Миргород
Yavoriv|5o1|J6|Iavorov|Javorov////Яворів
Sambir|4o1////Самбір
Rakhiv|4o1|23|2ho1////Рахів
Haisyn|Gaysin|2y3|Gay3|2j3|Gaisin|Gajsin////Гайсин
Tulchyn|5i1|42|4i1////Тульчин
Serhiivka|3giy4|3geye3|5y4|3g5|5j4|3gee3////Сергіївка
Beryslav|3i4////Берислав
Krynky|5i|2inki////Кринки
Antonivka|5o3////Антонівка
Mylove|Milovoye|1i4////Милове
Kozatske|Kazatskoye|7oy1|4c2|7o1|4cko1////Козацьке
Strilkove|3elkovoy1////Стрілкове
Lazurne|6oy1////Лазурне
Pokrovske|8oy1|8o1////Покровське
Novopavlivka|8o3////Новопавлівка
Kyrylivka|1irillo3|1irilo3////Кирилівка
Mykhailivka|1ikhaylo3|5y5|2hay5|2haj5|1ikhailo3|1ihaylo3|1ihajlo3////Михайлівка
Saky////Саки
Novofedorivka|5yodoro3|9o3////Новофедорівка
Chornomorske|2ernomorskoy1|9skoy1|1o9|9sko1|Cornomorskoe////Чорноморське
Perevalne|8oy1////Перевальне
Babyn Yar|3i4|3iy4|3i5|6J2|3in I2|3in J2////Бабин Яр
#place anchored Ukraine|Ukrainian|Crimea|Crimean|Russia
Sevastopol|2b7///Sebastopol, California|Sebastopol, Calif/Севастополь
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
Nukus|3o2////Нукус
Khiva|X3|H3////Хива
Namangan|3o4////Наманган
Navoi|5y////Навои
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
Hajjah|5////حجة
al-Jawf|4ou1|e6////الجوف
al-Mahwit|7ee1////المحويت
Raymah|2ima////ريمة
Mokha|al-Mu3|1u3////المخا
Zabid|3ee1////زبيد
Abyan|2i2////أبين
#place anchored Yemen|Yemeni|Yemenis
Saada|5h|2dah////صعدة
#place anchored Yemen|Yemeni|Yemenis|Libya|Libyan|Libyans
al-Bayda|5i2|7h1|4ei2|5idh1|8h////البيضاء
`
