import type { NameRow } from '../../types.ts'
import { person } from './row.ts'

/** People of Iraq, the Gulf states and Yemen. */
export const southIraqGulfPeople: readonly NameRow[] = /* @__PURE__ */ (() => {
  const ABDEL_AZIZ = 'Abdel Aziz|Abdul Aziz|Abd al-Aziz'
  const ABDULLAH = 'Abdullah|Abdallah|Abdulla'
  const AHMED = 'Ahmed|Ahmad'
  const FAISAL = 'Faisal|Faysal|Feisal'
  const HUSSEIN = 'Hussein|Hussain|Husayn'
  const KHALED = 'Khaled|Khalid'
  const KHALID = 'Khalid|Khaled'
  const MOHAMED = 'Mohamed|Mohammed|Mohammad|Muhammad|Mohamad'
  const MOHAMMED = 'Mohammed|Mohamed|Mohammad|Muhammad|Mohamad'
  const MUSTAFA = 'Mustafa|Mostafa|Mustapha|Moustafa'
  const OSAMA = 'Osama|Usama'
  const TARIQ = 'Tariq|Tarek|Tareq|Tarik'
  const YAHYA = 'Yahya|Yehya|Yahia|Yehia'

  return [
    // Iraq
    person('mohammed-shia-al-sudani', 'محمد شياع السوداني', 'Mohammed Shia|Mohamed Shia|Mohammad Shia|Muhammad Shia', 'al-Sudani|al-Soudani', 'never'),
    person('mustafa-al-kadhimi', 'مصطفى الكاظمي', MUSTAFA, 'al-Kadhimi|al-Kadhemi|al-Kazemi|al-Kazimi', 'anchored'),
    person('adel-abdul-mahdi', 'عادل عبد المهدي', 'Adel|Adil', 'Abdul Mahdi|Abdel Mahdi|Abd al-Mahdi|Abdul Mehdi', 'anchored', { exceptions: ['Abdel Mahdi al-Karbalai', 'Abdel Mahdi al-Karbalaie', 'Abdel Mahdi Karbalai', 'Abdul Mehdi al-Karbalai', 'Abdul Mehdi Karbalai'] }),
    person('barham-salih', 'برهم صالح', 'Barham|Berham', 'Salih|Saleh', 'never'),
    person('fuad-masum', 'فؤاد معصوم', 'Fuad|Fouad', 'Masum|Massoum|Masoum', 'anchored'),
    person('jalal-talabani', 'جلال طالباني', 'Jalal|Jelal', 'Talabani|Talebani', 'anchored'),
    person('qubad-talabani', 'قباد طالباني', 'Qubad|Qobad', 'Talabani|Talebani', 'never'),
    person('hoshyar-zebari', 'هوشيار زيباري', 'Hoshyar|Hoshiyar|Hoshiar', 'Zebari|Zibari', 'safe'),
    person('nechirvan-barzani', 'نيچيرڤان بارزانی', 'Nechirvan|Nechervan|Nichervan|Nerchivan', 'Barzani', 'never'),
    person('masrour-barzani', 'مسرور بارزانی', 'Masrour|Masrur|Masroor', 'Barzani', 'never'),
    person('mustafa-barzani', 'مصطفى بارزاني', MUSTAFA, 'Barzani', 'never'),
    person('ibrahim-al-jaafari', 'إبراهيم الجعفري', 'Ibrahim', 'al-Jaafari|al-Jafari|al-Jaaferi', 'anchored'),
    person('bashar-al-jaafari', 'بشار الجعفري', 'Bashar', 'al-Jaafari|al-Jafari', 'never'),
    person('ayad-allawi', 'إياد علاوي', 'Ayad|Iyad|Eyad', 'Allawi|Alawi', 'never'),
    person('ahmed-chalabi', 'أحمد الجلبي', AHMED, 'Chalabi|Chelabi', 'never'),
    person('tariq-aziz', 'طارق عزيز', 'Tariq|Tareq', 'Aziz', 'never'),
    person('tariq-al-hashimi', 'طارق الهاشمي', TARIQ, 'al-Hashimi|al-Hashemi', 'never'),
    person('osama-al-nujaifi', 'أسامة النجيفي', OSAMA, 'al-Nujaifi|al-Nujayfi|al-Nujeifi', 'safe'),
    person('atheel-al-nujaifi', 'أثيل النجيفي', 'Atheel|Athil|Ethil', 'al-Nujaifi|al-Nujayfi|al-Nujeifi', 'safe'),
    person('saleh-al-mutlaq', 'صالح المطلك', 'Saleh|Salih', 'al-Mutlaq|al-Mutlak|al-Mutlag', 'anchored'),
    person('rafi-al-issawi', 'رافع العيساوي', 'Rafi|Rafie|Rafia', 'al-Issawi|al-Essawi|al-Esawi', 'anchored'),
    person('mohammed-al-halbousi', 'محمد الحلبوسي', MOHAMMED, 'al-Halbousi|al-Halboosi|al-Halbusi|al-Halbossi', 'safe'),
    person('hadi-al-amiri', 'هادي العامري', 'Hadi', 'al-Amiri|al-Ameri', 'never'),
    person('qais-al-khazali', 'قيس الخزعلي', 'Qais|Qays', 'al-Khazali|al-Khazaali|al-Khazzali', 'safe'),
    person('abu-mahdi-al-muhandis', 'أبو مهدي المهندس', 'Abu Mahdi|Abu Mehdi', 'al-Muhandis|al-Mohandes|al-Mohandis|al-Muhandes', 'anchored'),
    person('falih-al-fayyadh', 'فالح الفياض', 'Falih|Faleh', 'al-Fayyadh|al-Fayadh', 'anchored'),
    person('ammar-al-hakim', 'عمار الحكيم', 'Ammar|Amar', 'al-Hakim|al-Hakeem', 'never'),
    person('abdel-aziz-al-hakim', 'عبد العزيز الحكيم', ABDEL_AZIZ, 'al-Hakim|al-Hakeem', 'never'),
    person('mohammed-baqir-al-sadr', 'محمد باقر الصدر', 'Mohammed Baqir|Muhammad Baqir|Mohammad Baqir|Mohammed Baqr|Mohammad Baqer', 'al-Sadr', 'never'),
    person('izzat-ibrahim-al-douri', 'عزة إبراهيم الدوري', 'Izzat Ibrahim|Ezzat Ibrahim', 'al-Douri|al-Duri|al-Doori', 'anchored'),
    person('ali-hassan-al-majid', 'علي حسن المجيد', 'Ali Hassan|Ali Hasan', 'al-Majid|al-Majeed', 'never'),
    person('uday-hussein', 'عدي حسين', 'Uday|Odai|Udai|Oday', 'Hussein|Hussain|Husayn', 'never'),
    person('qusay-hussein', 'قصي حسين', 'Qusay|Qusai|Kusay|Qusey', 'Hussein|Hussain|Husayn', 'never'),
    person('barzan-al-tikriti', 'برزان التكريتي', 'Barzan|Barazan', 'al-Tikriti|al-Takriti|al-Tikrity', 'anchored'),
    person('muntadhar-al-zaidi', 'منتظر الزيدي', 'Muntadhar|Muntadar|Muntazer|Montadhar|Muntadher|Muntather', 'al-Zaidi|al-Zeidi|al-Zaydi', 'never'),
    person('khaled-al-obeidi', 'خالد العبيدي', KHALED, 'al-Obeidi|al-Obaidi', 'never'),
    person('qasim-al-araji', 'قاسم الأعرجي', 'Qasim|Qassim|Qassem|Qasem', 'al-Araji|al-Aaraji', 'never'),
    person('abdul-wahab-al-saadi', 'عبد الوهاب الساعدي', 'Abdul Wahab|Abdel Wahab|Abdul Wahhab|Abdel Wahhab', 'al-Saadi|al-Saedi', 'never'),
    person('taha-yassin-ramadan', 'طه ياسين رمضان', 'Taha Yassin|Taha Yasin|Taha Yaseen', 'Ramadan', 'never'),
    person('abu-ibrahim-al-hashimi-al-qurayshi', 'أبو إبراهيم الهاشمي القرشي', 'Abu Ibrahim al-Hashimi|Abu Ibrahim al-Hashemi', 'al-Qurayshi|al-Qurashi|al-Quraishi', 'never'),
    person('abu-omar-al-shishani', 'أبو عمر الشيشاني', 'Abu Omar|Abu Umar', 'al-Shishani|al-Chechani', 'anchored'),
    person('abu-ayyub-al-masri', 'أبو أيوب المصري', 'Abu Ayyub|Abu Ayub|Abu Ayoub|Abu Ayyoub', 'al-Masri|al-Masry', 'never'),
    // Saudi Arabia
    person('khalid-bin-salman', 'خالد بن سلمان', KHALID, 'bin Salman', 'never'),
    person('abdulaziz-bin-salman', 'عبد العزيز بن سلمان', 'Abdulaziz|Abdelaziz', 'bin Salman', 'never'),
    person('faisal-bin-farhan', 'فيصل بن فرحان', FAISAL, 'bin Farhan', 'never'),
    person('alwaleed-bin-talal', 'الوليد بن طلال', 'Alwaleed|Alwalid', 'bin Talal', 'never'),
    person('turki-al-faisal', 'تركي الفيصل', 'Turki|Turky', 'al-Faisal|al-Faysal', 'never'),
    person('saud-al-faisal', 'سعود الفيصل', 'Saud|Saoud', 'al-Faisal|al-Faysal', 'never'),
    person('adel-al-jubeir', 'عادل الجبير', 'Adel|Adil', 'al-Jubeir|al-Jubair|al-Jubayr', 'anchored'),
    person('saud-al-qahtani', 'سعود القحطاني', 'Saud|Saoud', 'al-Qahtani|al-Kahtani', 'anchored'),
    person('raif-badawi', 'رائف بدوي', 'Raif|Raef', 'Badawi', 'never'),
    person('loujain-al-hathloul', 'لجين الهذلول', 'Loujain|Lujain|Lojain', 'al-Hathloul|al-Hathlul|al-Hazloul|al-Hathlool', 'safe'),
    person('yasir-al-rumayyan', 'ياسر الرميان', 'Yasir|Yasser', 'al-Rumayyan|al-Rumayan|al-Rumaiyan', 'safe'),
    person('amin-nasser', 'أمين الناصر', 'Amin|Ameen', 'Nasser', 'never'),
    person('khalid-al-falih', 'خالد الفالح', KHALID, 'al-Falih|al-Faleh', 'anchored'),
    person('ahmed-al-asiri', 'أحمد العسيري', AHMED, 'al-Asiri|al-Assiri', 'never'),
    person('bandar-bin-sultan', 'بندر بن سلطان', 'Bandar|Bander', 'bin Sultan', 'never'),
    // United Arab Emirates, Qatar, Kuwait, Bahrain, Oman
    person('mohammed-bin-rashid', 'محمد بن راشد', MOHAMMED, 'bin Rashid|bin Rashed', 'never'),
    person('tahnoun-bin-zayed', 'طحنون بن زايد', 'Tahnoun|Tahnoon|Tahnun', 'bin Zayed|bin Zayid', 'never'),
    person('abdullah-bin-zayed', 'عبد الله بن زايد', ABDULLAH, 'bin Zayed|bin Zayid', 'never'),
    person('mansour-bin-zayed', 'منصور بن زايد', 'Mansour|Mansur|Mansoor', 'bin Zayed|bin Zayid', 'never'),
    person('sultan-al-jaber', 'سلطان الجابر', 'Sultan', 'al-Jaber|al-Jabir', 'never'),
    person('anwar-gargash', 'أنور قرقاش', 'Anwar', 'Gargash|Gergash|Qarqash', 'safe'),
    person('yousef-al-otaiba', 'يوسف العتيبة', 'Yousef|Yousuf|Youssef|Yusuf|Yusef', 'al-Otaiba|al-Utaiba|al-Oteiba|al-Utaybah', 'safe'),
    person('dahi-khalfan', 'ضاحي خلفان', 'Dahi|Dhahi', 'Khalfan', 'never'),
    person('tamim-bin-hamad', 'تميم بن حمد', 'Tamim|Tameem', 'bin Hamad', 'never'),
    person('mohammed-bin-abdulrahman', 'محمد بن عبد الرحمن', MOHAMMED, 'bin Abdulrahman|bin Abdelrahman|bin Abdurrahman', 'never'),
    person('nasser-al-khelaifi', 'ناصر الخليفي', 'Nasser|Naser|Nasir', 'al-Khelaifi|al-Khulaifi', 'never'),
    person('mohamed-bin-hammam', 'محمد بن همام', MOHAMED, 'bin Hammam|bin Hamam', 'safe'),
    person('yusuf-al-qaradawi', 'يوسف القرضاوي', 'Yusuf|Youssef|Yousef|Yousuf|Yusef', 'al-Qaradawi|al-Qaradhawi|al-Qardawi|al-Karadawi|al-Qaradawy|al-Qardhawi', 'safe'),
    person('mutaz-barshim', 'معتز برشم', 'Mutaz|Moataz', 'Barshim', 'never'),
    person('sabah-al-ahmad', 'صباح الأحمد', 'Sabah', 'al-Ahmad|al-Ahmed', 'never'),
    person('mishal-al-ahmad', 'مشعل الأحمد', 'Mishal|Meshal|Mishaal|Meshaal', 'al-Ahmad|al-Ahmed', 'never'),
    person('nawaf-al-ahmad', 'نواف الأحمد', 'Nawaf|Nawwaf', 'al-Ahmad|al-Ahmed', 'never'),
    person('hamad-bin-isa', 'حمد بن عيسى', 'Hamad', 'bin Isa|bin Issa|bin Eisa', 'never'),
    person('nabeel-rajab', 'نبيل رجب', 'Nabeel|Nabil', 'Rajab', 'never'),
    person('abdulhadi-al-khawaja', 'عبد الهادي الخواجة', 'Abdulhadi|Abdelhadi', 'al-Khawaja|al-Khawajah', 'never'),
    person('maryam-al-khawaja', 'مريم الخواجة', 'Maryam|Mariam', 'al-Khawaja|al-Khawajah', 'never'),
    person('hakeem-al-araibi', 'حكيم العريبي', 'Hakeem|Hakim', 'al-Araibi|al-Oraibi', 'anchored'),
    person('isa-qassim', 'عيسى قاسم', 'Isa|Issa|Eisa', 'Qassim|Qassem|Qasim|Qasem', 'never'),
    person('qaboos-bin-said', 'قابوس بن سعيد', '', 'Qaboos|Qabous', 'safe'),
    person('haitham-bin-tariq', 'هيثم بن طارق', 'Haitham|Haytham', 'bin Tariq|bin Tarik|bin Tareq', 'never'),
    // Yemen
    person('abdul-malik-al-houthi', 'عبد الملك الحوثي', 'Abdul Malik|Abdel Malik|Abdul Malek|Abdel Malek|Abd al-Malik', 'al-Houthi|al-Huthi|al-Houthy', 'never'),
    person('abdulmalik-al-houthi', 'عبد الملك الحوثي', 'Abdulmalik|Abdelmalik|Abdulmalek|Abdelmalek', 'al-Houthi|al-Huthi|al-Houthy', 'never'),
    person('hussein-al-houthi', 'حسين الحوثي', HUSSEIN, 'al-Houthi|al-Huthi|al-Houthy', 'never'),
    person('mohammed-ali-al-houthi', 'محمد علي الحوثي', 'Mohammed Ali|Mohamed Ali|Mohammad Ali|Muhammad Ali', 'al-Houthi|al-Huthi|al-Houthy', 'never'),
    person('mahdi-al-mashat', 'مهدي المشاط', 'Mahdi|Mehdi', 'al-Mashat|al-Mashaat', 'never'),
    person('yahya-saree', 'يحيى سريع', YAHYA, 'Saree|Sarea|Sarie|Sari', 'never'),
    person('mohammed-abdulsalam', 'محمد عبد السلام', MOHAMMED, 'Abdulsalam|Abdusalam', 'never'),
    person('rashad-al-alimi', 'رشاد العليمي', 'Rashad', 'al-Alimi|al-Aleemi|al-Ulaimi', 'anchored'),
    person('aidarous-al-zubaidi', 'عيدروس الزبيدي', 'Aidarous|Aidarus|Aidaroos|Aydarus|Aidrous|Aidroos', 'al-Zubaidi|al-Zoubaidi|al-Zubeidi|al-Zubaydi|al-Zobaidi', 'anchored'),
    person('ali-mohsen-al-ahmar', 'علي محسن الأحمر', 'Ali Mohsen|Ali Muhsin|Ali Mohsin', 'al-Ahmar', 'never'),
    person('sadeq-al-ahmar', 'صادق الأحمر', 'Sadeq|Sadiq', 'al-Ahmar', 'never'),
    person('hamid-al-ahmar', 'حميد الأحمر', 'Hamid|Hameed', 'al-Ahmar', 'never'),
    person('tawakkol-karman', 'توكل كرمان', 'Tawakkol|Tawakkul|Tawakul|Tawakel', 'Karman', 'never'),
    person('nasser-al-wuhayshi', 'ناصر الوحيشي', 'Nasser|Nasir|Naser', 'al-Wuhayshi|al-Wahishi|al-Wuhaishi|al-Wahayshi', 'safe'),
    person('qasim-al-raymi', 'قاسم الريمي', 'Qasim|Qassim|Qassem|Kassim', 'al-Raymi|al-Rimi|al-Reimi', 'anchored'),
    person('ibrahim-al-asiri', 'إبراهيم العسيري', 'Ibrahim', 'al-Asiri|al-Assiri|al-Aseeri', 'never'),
    person('said-al-shihri', 'سعيد الشهري', 'Said|Saeed', 'al-Shihri|al-Shehri|al-Shahri', 'never'),
    person('abdul-majeed-al-zindani', 'عبد المجيد الزنداني', 'Abdul Majeed|Abdel Majid|Abdul Majid|Abdel Majeed', 'al-Zindani|al-Zendani|al-Zandani', 'safe'),
    person('khaled-bahah', 'خالد بحاح', KHALED, 'Bahah|Baha', 'never'),
    person('ahmed-bin-dagher', 'أحمد عبيد بن دغر', AHMED, 'bin Dagher|bin Daghr|bin Dughr|bin Daghar', 'safe'),
  ]
})()
