import type { NameRow } from '../../types.ts'
import { person } from './row.ts'

/** People of Syria, Lebanon, Jordan and the Palestinian territories. */
export const southLevantPeople: readonly NameRow[] = /* @__PURE__ */ (() => {
  const AHMAD = 'Ahmad|Ahmed'
  const AHMED = 'Ahmed|Ahmad'
  const FAISAL = 'Faisal|Faysal|Feisal'
  const HASSAN = 'Hassan|Hasan'
  const HUSSEIN = 'Hussein|Hussain|Husayn'
  const MAHMOUD = 'Mahmoud|Mahmud|Mahmood'
  const MOHAMMAD = 'Mohammad|Mohammed|Mohamed|Muhammad'
  const MOHAMMED = 'Mohammed|Mohamed|Mohammad|Muhammad|Mohamad'
  const MOUSSA = 'Moussa|Mousa|Musa|Mussa'
  const MUSTAFA = 'Mustafa|Mostafa|Mustapha|Moustafa'
  const NABIL = 'Nabil|Nabeel'
  const OSAMA = 'Osama|Usama'
  const WALID = 'Walid|Waleed'

  return [
    // Syria
    person('asma-assad', 'أسماء الأسد', 'Asma|Asmaa', 'Assad', 'never'),
    person('maher-assad', 'ماهر الأسد', 'Maher|Mahir', 'Assad', 'never'),
    person('rifaat-assad', 'رفعت الأسد', 'Rifaat|Refaat|Rifat', 'Assad', 'never'),
    person('walid-al-moallem', 'وليد المعلم', WALID, 'al-Moallem|al-Moualem|al-Muallem|al-Mouallem|al-Mualem', 'anchored'),
    person('faisal-mekdad', 'فيصل المقداد', FAISAL, 'Mekdad|Miqdad|Mikdad|Meqdad', 'anchored'),
    person('asaad-al-shaibani', 'أسعد الشيباني', 'Asaad|Assaad', 'al-Shaibani|al-Shibani|al-Shaybani|al-Sheibani', 'anchored'),
    person('murhaf-abu-qasra', 'مرهف أبو قصرة', 'Murhaf|Marhaf', 'Abu Qasra', 'never'),
    person('farouk-al-sharaa', 'فاروق الشرع', 'Farouk|Farouq|Faruq|Faruk', 'al-Sharaa|al-Shara', 'never'),
    person('rami-makhlouf', 'رامي مخلوف', 'Rami', 'Makhlouf|Makhluf', 'anchored'),
    person('ali-mamlouk', 'علي مملوك', 'Ali', 'Mamlouk|Mamluk', 'never'),
    person('bouthaina-shaaban', 'بثينة شعبان', 'Bouthaina|Buthaina|Bothaina|Buthayna|Bouthayna', 'Shaaban|Shaban', 'never'),
    person('moaz-al-khatib', 'معاذ الخطيب', 'Moaz|Mouaz|Muaz|Moath', 'al-Khatib|al-Khateeb', 'never'),
    person('burhan-ghalioun', 'برهان غليون', 'Burhan|Bourhan', 'Ghalioun|Ghalyoun|Ghaliyoun|Ghalyun', 'safe'),
    person('riad-hijab', 'رياض حجاب', 'Riad|Riyad', 'Hijab', 'never'),
    person('riad-al-asaad', 'رياض الأسعد', 'Riad|Riyad', 'al-Asaad|al-Asad', 'never'),
    person('zahran-alloush', 'زهران علوش', 'Zahran|Zahraan', 'Alloush|Allush|Alloosh', 'anchored'),
    person('mohammed-alloush', 'محمد علوش', MOHAMMED, 'Alloush|Allush|Alloosh', 'anchored'),
    person('abdulbaset-sieda', 'عبد الباسط سيدا', 'Abdulbaset|Abdelbasset|Abdelbaset|Abdulbasit|Abdulbasset', 'Sieda|Seida', 'anchored'),
    person('abdelbasset-sarout', 'عبد الباسط الساروت', 'Abdelbasset|Abdulbaset|Abdelbaset|Abdulbasset', 'Sarout|Sarut', 'safe'),
    person('mazloum-abdi', 'مظلوم عبدي', 'Mazloum|Mazlum|Mazloom', 'Abdi', 'never'),
    person('hind-kabawat', 'هند قبوات', 'Hind', 'Kabawat|Qabawat', 'safe'),
    person('abu-mohammed-al-adnani', 'أبو محمد العدناني', 'Abu Mohammed|Abu Mohammad|Abu Muhammad|Abu Mohamed', 'al-Adnani', 'never'),
    // Lebanon
    person('imad-mughniyeh', 'عماد مغنية', 'Imad|Emad', 'Mughniyeh|Mughniyah|Moughniyeh|Mughniya|Mugniyah|Mughnieh|Mughniyyeh|Mughniye', 'safe'),
    person('jihad-mughniyeh', 'جهاد مغنية', 'Jihad', 'Mughniyeh|Mughniyah|Moughniyeh|Mughniya|Mugniyah|Mughnieh|Mughniyyeh|Mughniye', 'safe'),
    person('mustafa-badreddine', 'مصطفى بدر الدين', MUSTAFA, 'Badreddine|Badreddin|Badraddin', 'anchored'),
    person('fuad-shukr', 'فؤاد شكر', 'Fuad|Fouad', 'Shukr|Shokr', 'anchored'),
    person('ibrahim-aqil', 'إبراهيم عقيل', 'Ibrahim|Ebrahim', 'Aqil|Akil|Aqeel', 'never'),
    person('hashem-safieddine', 'هاشم صفي الدين', 'Hashem|Hashim', 'Safieddine|Safieddin|Saffieddine|Safiedine', 'safe'),
    person('naim-qassem', 'نعيم قاسم', 'Naim|Naeem', 'Qassem|Kassem|Qasem|Qassim|Qasim', 'never'),
    person('wafiq-safa', 'وفيق صفا', 'Wafiq|Wafik', 'Safa', 'never'),
    person('mohammad-raad', 'محمد رعد', MOHAMMAD, 'Raad', 'never'),
    person('mohammad-afif', 'محمد عفيف', MOHAMMAD, 'Afif', 'never'),
    person('nabih-berri', 'نبيه بري', 'Nabih', 'Berri|Berry|Birri', 'never'),
    person('gebran-bassil', 'جبران باسيل', 'Gebran|Jibran|Gibran|Jubran', 'Bassil|Basil|Bassile', 'never'),
    person('samir-geagea', 'سمير جعجع', 'Samir|Sameer', 'Geagea|Jaajaa|Gaegae', 'safe'),
    person('walid-jumblatt', 'وليد جنبلاط', WALID, 'Jumblatt|Jumblat|Junblatt|Joumblatt|Junblat|Joumblat', 'safe'),
    person('kamal-jumblatt', 'كمال جنبلاط', 'Kamal|Kamel', 'Jumblatt|Jumblat|Junblatt|Joumblatt|Junblat|Joumblat', 'safe'),
    person('taymour-jumblatt', 'تيمور جنبلاط', 'Taymour|Teymour|Taymur|Timur', 'Jumblatt|Jumblat|Junblatt|Joumblatt|Junblat|Joumblat', 'safe'),
    person('najib-mikati', 'نجيب ميقاتي', 'Najib|Nagib|Najeeb', 'Mikati|Miqati|Mekati', 'safe'),
    person('fouad-siniora', 'فؤاد السنيورة', 'Fouad|Fuad|Foud', 'Siniora|Sinyora|Seniora|Saniora|Sanioura', 'safe'),
    person('rafik-hariri', 'رفيق الحريري', 'Rafik|Rafiq|Rafic|Rafeeq', 'Hariri', 'never'),
    person('bahaa-hariri', 'بهاء الحريري', 'Bahaa|Baha', 'Hariri', 'never'),
    person('emile-lahoud', 'إميل لحود', 'Emile|Emil', 'Lahoud|Lahud', 'anchored'),
    person('suleiman-frangieh', 'سليمان فرنجية', 'Suleiman|Sleiman|Sulieman|Souleiman|Sulaiman', 'Frangieh|Franjieh|Franjiyeh|Frangie|Franjiya|Franjiyah', 'safe'),
    person('michel-suleiman', 'ميشال سليمان', 'Michel', 'Suleiman|Sleiman|Sulaiman', 'never'),
    person('hassan-diab', 'حسان دياب', HASSAN, 'Diab', 'never'),
    person('riad-salameh', 'رياض سلامة', 'Riad|Riyad', 'Salameh|Salamah|Salame', 'never'),
    person('tammam-salam', 'تمام سلام', 'Tammam|Tamam', 'Salam', 'never'),
    person('wissam-al-hassan', 'وسام الحسن', 'Wissam|Wisam', 'al-Hassan|al-Hasan', 'never'),
    person('georges-ibrahim-abdallah', 'جورج إبراهيم عبد الله', 'Georges Ibrahim|George Ibrahim', 'Abdallah|Abdullah', 'never'),
    person('umm-kulthum', 'أم كلثوم', '', 'Umm Kulthum|Oum Kalthoum|Umm Kalthoum|Um Kulthum|Oum Kalsoum|Umm Kulthoum|Um Kalthoum', 'safe'),
    // Palestinians
    person('mohammed-deif', 'محمد الضيف', MOHAMMED, 'Deif|Dief|Daif', 'anchored'),
    person('marwan-barghouti', 'مروان البرغوثي', 'Marwan|Merwan', 'Barghouti|Barghouthi|Bargouti|Barghoutti|Barghuti|Bargouthi', 'safe'),
    person('mustafa-barghouti', 'مصطفى البرغوثي', MUSTAFA, 'Barghouti|Barghouthi|Bargouti|Barghoutti|Barghuti|Bargouthi', 'safe'),
    person('mohammed-dahlan', 'محمد دحلان', MOHAMMED, 'Dahlan', 'never'),
    person('jibril-rajoub', 'جبريل الرجوب', 'Jibril|Jibreel|Gibril', 'Rajoub|Rajub', 'safe'),
    person('salam-fayyad', 'سلام فياض', 'Salam|Salaam', 'Fayyad|Fayad', 'anchored'),
    person('ahmed-qurei', 'أحمد قريع', AHMED, 'Qurei|Qureia|Qurie|Qorei', 'safe'),
    person('nabil-shaath', 'نبيل شعث', NABIL, 'Shaath|Shaat', 'anchored'),
    person('nabil-abu-rudeineh', 'نبيل أبو ردينة', NABIL, 'Abu Rudeineh|Abu Rdeneh|Abu Rudaineh|Abu Rdeineh|Abu Rudaina|Abu Rudeina|Abu Rudineh', 'safe'),
    person('riyad-al-maliki', 'رياض المالكي', 'Riyad|Riad', 'al-Maliki|al-Malki', 'never'),
    person('riyad-mansour', 'رياض منصور', 'Riyad|Riad', 'Mansour|Mansur', 'never'),
    person('mohammad-shtayyeh', 'محمد اشتية', MOHAMMAD, 'Shtayyeh|Shtayeh|Shtayyah|Shtaye|Shtayya', 'safe'),
    person('rami-hamdallah', 'رامي الحمد الله', 'Rami', 'Hamdallah|Hamdalla', 'anchored'),
    person('hussein-al-sheikh', 'حسين الشيخ', HUSSEIN, 'al-Sheikh|al-Shaikh', 'never'),
    person('moussa-abu-marzouk', 'موسى أبو مرزوق', MOUSSA, 'Abu Marzouk|Abu Marzuk|Abu Marzook|Abu Marzouq|Abu Marzuq', 'safe'),
    person('saleh-al-arouri', 'صالح العاروري', 'Saleh|Salih', 'al-Arouri|al-Aruri|al-Aroury', 'safe'),
    person('marwan-issa', 'مروان عيسى', 'Marwan', 'Issa|Eissa|Isa', 'never'),
    person('khalil-al-hayya', 'خليل الحية', 'Khalil|Khaleel', 'al-Hayya|al-Haya|al-Hayyeh', 'anchored'),
    person('fathi-hamad', 'فتحي حماد', 'Fathi|Fathy', 'Hamad|Hammad', 'never'),
    person('mahmoud-al-zahar', 'محمود الزهار', MAHMOUD, 'al-Zahar|al-Zahhar', 'anchored'),
    person('osama-hamdan', 'أسامة حمدان', OSAMA, 'Hamdan', 'never'),
    person('basem-naim', 'باسم نعيم', 'Basem|Bassem|Basim|Bassim', 'Naim|Naeem', 'never'),
    person('husam-badran', 'حسام بدران', 'Husam|Hussam|Hossam', 'Badran', 'never'),
    person('mohammed-sinwar', 'محمد السنوار', MOHAMMED, 'Sinwar', 'never'),
    person('ahmed-yassin', 'أحمد ياسين', 'Sheikh Ahmed|Sheikh Ahmad|Shaikh Ahmed|Shaikh Ahmad|Sheik Ahmed|Sheik Ahmad', 'Yassin|Yasin|Yassine', 'never'),
    person('abdel-aziz-al-rantisi', 'عبد العزيز الرنتيسي', 'Abdel Aziz|Abdul Aziz|Abd al-Aziz', 'al-Rantisi|al-Rantissi', 'safe'),
    person('abdelaziz-al-rantisi', 'عبد العزيز الرنتيسي', 'Abdelaziz|Abdulaziz', 'al-Rantisi|al-Rantissi', 'safe'),
    person('ahmed-al-jabari', 'أحمد الجعبري', AHMED, 'al-Jabari|al-Jaabari', 'never'),
    person('mahmoud-al-mabhouh', 'محمود المبحوح', MAHMOUD, 'al-Mabhouh|al-Mabhuh|al-Mabhoh', 'safe'),
    person('ahmad-tibi', 'أحمد الطيبي', AHMAD, 'Tibi', 'never'),
    person('ayman-odeh', 'أيمن عودة', 'Ayman|Aiman', 'Odeh|Oudeh|Ouda', 'never'),
    person('mansour-abbas', 'منصور عباس', 'Mansour|Mansur', 'Abbas', 'never'),
    person('khader-adnan', 'خضر عدنان', 'Khader|Khadr|Khodr', 'Adnan', 'never'),
    person('ahed-tamimi', 'عهد التميمي', 'Ahed|Ahd', 'Tamimi', 'never'),
    person('wael-dahdouh', 'وائل الدحدوح', 'Wael|Wail', 'Dahdouh|Dahdoh|Dahduh', 'safe'),
    person('shireen-abu-akleh', 'شيرين أبو عاقلة', 'Shireen|Shirin|Sherine|Shereen|Sherin', 'Abu Akleh|Abu Aqleh|Abu Aqla|Abu Akle|Abu Aqlah|Abu Akla', 'anchored', { exceptions: ['Abu Aqla Keikal', 'Abu Aqla Kaikal', 'Abu Aqla Kikal', 'Abu Aqla Kaykal', 'Abu Aqlah Keikal', 'Abu Aqleh Keikal'] }),
    person('anas-al-sharif', 'أنس الشريف', 'Anas', 'al-Sharif|al-Shareef', 'never'),
    person('refaat-alareer', 'رفعت العرعير', 'Refaat|Rifaat|Refat|Rifat', 'Alareer', 'never'),
    person('mosab-abu-toha', 'مصعب أبو توهة', 'Mosab|Musab', 'Abu Toha|Abu Tohah', 'never'),
    person('basel-adra', 'باسل عدرا', 'Basel|Bassel|Basil', 'Adra', 'never'),
    person('hamdan-ballal', 'حمدان بلال', 'Hamdan', 'Ballal|Balal', 'anchored'),
    person('motaz-azaiza', 'معتز عزايزة', 'Motaz|Moataz|Mutaz', 'Azaiza|Azaizeh|Azayza', 'anchored'),
    person('bisan-owda', 'بيسان عودة', 'Bisan|Beesan', 'Owda|Ouda|Awda', 'never'),
    person('hussam-abu-safiya', 'حسام أبو صفية', 'Hussam|Husam|Hossam', 'Abu Safiya|Abu Safia|Abu Safiyeh|Abu Safieh|Abu Safiyya|Abu Safiyah', 'safe'),
    person('mohammed-el-kurd', 'محمد الكرد', MOHAMMED, 'el-Kurd', 'never'),
    person('mahmoud-darwish', 'محمود درويش', MAHMOUD, 'Darwish|Darwich|Darweesh', 'never'),
    person('george-habash', 'جورج حبش', 'George|Georges', 'Habash|Habbash', 'never'),
    person('nayef-hawatmeh', 'نايف حواتمة', 'Nayef|Naif|Naef', 'Hawatmeh|Hawatmah', 'safe'),
    person('leila-khaled', 'ليلى خالد', 'Leila|Laila|Layla', 'Khaled', 'never'),
    person('ramadan-shallah', 'رمضان شلح', 'Ramadan', 'Shallah|Shalah', 'anchored'),
    person('ziad-al-nakhalah', 'زياد النخالة', 'Ziad|Ziyad', 'al-Nakhalah|al-Nakhala|al-Nakhaleh|al-Nakhale', 'safe'),
    person('baha-abu-al-ata', 'بهاء أبو العطا', 'Baha|Bahaa', 'Abu al-Ata|Abu el-Ata', 'never'),
    person('yasser-abu-shabab', 'ياسر أبو شباب', 'Yasser|Yasir', 'Abu Shabab|Abu Shebab', 'never'),
    // Jordan
    person('abu-qatada', 'أبو قتادة', '', 'Abu Qatada|Abu Qatadah|Abu Katada', 'safe'),
    person('abu-muhammad-al-maqdisi', 'أبو محمد المقدسي', 'Abu Muhammad|Abu Mohammed|Abu Mohammad|Abu Mohamed', 'al-Maqdisi|al-Makdisi|al-Maqdissi', 'anchored'),
    person('muath-al-kasasbeh', 'معاذ الكساسبة', 'Muath|Moaz|Muaz|Moath|Mouath', 'al-Kasasbeh|al-Kaseasbeh|al-Kassasbeh|al-Kasaesbeh|al-Kasasbah', 'safe'),
    person('sajida-al-rishawi', 'ساجدة الريشاوي', 'Sajida|Sajeda|Sajidah', 'al-Rishawi|al-Rashawi', 'safe'),
  ]
})()
