import type { NameRow } from '../../types.ts'
import { place } from './row.ts'

/** Places of Libya, Sudan, Egypt and the Maghreb. */
export const southNorthAfricaPlaces: readonly NameRow[] = /* @__PURE__ */ (() => {
  const ALGERIA = ['Algeria', 'Algerian']
  const EGYPT = ['Egypt', 'Egyptian', 'Egyptians']
  const LIBYA = ['Libya', 'Libyan', 'Libyans']
  const MOROCCO = ['Morocco', 'Moroccan']
  const SUDAN = ['Sudan', 'Sudanese', 'Darfur']
  const TUNISIA = ['Tunisia', 'Tunisian']

  return [
    // Libya
    place('derna', 'درنة', 'Derna|Darna|Dernah', 'anchored', { context: LIBYA }),
    place('tobruk', 'طبرق', 'Tobruk|Tubruq|Tobrouk|Tubruk', 'safe', { context: LIBYA }),
    place('ajdabiya', 'أجدابيا', 'Ajdabiya|Ajdabiyah|Adjabiya|Ajdabia|Agedabia|Ajdabya', 'safe', { context: LIBYA }),
    place('brega', 'البريقة', 'Brega|Breqa|Buraiqa', 'safe', { context: LIBYA }),
    place('ras-lanuf', 'رأس لانوف', 'Ras Lanuf|Ras Lanouf', 'safe', { context: LIBYA }),
    place('bin-jawad', 'بن جواد', 'Bin Jawad|Ben Jawad|Bin Jawwad', 'safe', { context: LIBYA }),
    place('zawiya', 'الزاوية', 'Zawiya|Zawiyah|Zawia|Zawiyya|Zawya', 'anchored', { context: LIBYA }),
    place('zuwara', 'زوارة', 'Zuwara|Zuwarah|Zwara|Zuara|Zouara', 'safe', { context: LIBYA }),
    place('sabratha', 'صبراتة', 'Sabratha|Sabrata|Sabratah', 'safe', { context: LIBYA }),
    place('gharyan', 'غريان', 'Gharyan|Garyan|Gheryan|Gharian', 'safe', { context: LIBYA }),
    place('zintan', 'الزنتان', 'Zintan|Zentan', 'safe', { context: LIBYA }),
    place('bani-walid', 'بني وليد', 'Bani Walid|Beni Walid|Bani Waleed', 'safe', { context: LIBYA }),
    place('tarhuna', 'ترهونة', 'Tarhuna|Tarhouna|Tarhunah|Tarhona', 'safe', { context: LIBYA }),
    place('sabha', 'سبها', 'Sabha|Sebha|Sebhah', 'safe', {
      context: LIBYA,
      exceptions: ['Lok Sabha', 'Rajya Sabha', 'Vidhan Sabha'],
    }),
    place('murzuq', 'مرزق', 'Murzuq|Murzuk|Morzuk', 'safe', { context: LIBYA }),
    place('ubari', 'أوباري', 'Ubari|Awbari|Oubari', 'safe', { context: LIBYA }),
    place('kufra', 'الكفرة', 'Kufra|Kufrah|Koufra', 'safe', { context: LIBYA }),
    place('ghadames', 'غدامس', 'Ghadames|Ghadamis|Gadames', 'safe', { context: LIBYA }),
    place('zliten', 'زليتن', 'Zliten|Zlitan|Zlitin|Zleiten', 'safe', { context: LIBYA }),
    place('khoms', 'الخمس', 'Khoms|Khums', 'anchored', { context: LIBYA }),
    place('mitiga', 'معيتيقة', 'Mitiga|Maitiga|Mitega|Meitiga', 'safe', { context: LIBYA }),
    place('tawergha', 'تاورغاء', 'Tawergha|Tawargha|Taworgha|Tawerga|Tawarga', 'safe', { context: LIBYA }),
    place(
      'bab-al-aziziya',
      'باب العزيزية',
      'Bab al-Aziziya|Bab al-Aziziyah|Bab al-Azizia|Bab al-Azizya|Bab el-Azizia',
      'safe',
      { context: LIBYA },
    ),
    place('jufra', 'الجفرة', 'Jufra|Joufra|Jufrah', 'safe', { context: LIBYA }),
    place('al-watiya', 'الوطية', 'al-Watiya|al-Wattiya|al-Watiyah', 'safe', { context: LIBYA }),
    place('fezzan', 'فزان', 'Fezzan|Fazzan|Fizzan', 'safe', { context: LIBYA }),
    place('ras-ajdir', 'رأس اجدير', 'Ras Ajdir|Ras Jedir|Ras Jdir|Ras Jadir|Ras Ejder', 'safe', { context: LIBYA }),
    place('tajoura', 'تاجوراء', 'Tajoura|Tajura|Tajourah', 'safe', { context: LIBYA }),
    place('janzour', 'جنزور', 'Janzour|Janzur', 'safe', { context: LIBYA }),
    // Sudan
    place('omdurman', 'أم درمان', 'Omdurman|Umdurman', 'safe', { context: SUDAN }),
    place('el-geneina', 'الجنينة', 'El Geneina|El Genina|El Genena|El Genaina|Al Junaynah', 'safe', { context: SUDAN }),
    place('zalingei', 'زالنجي', 'Zalingei|Zalinge|Zalengei|Zalingi', 'safe', { context: SUDAN }),
    place('wad-madani', 'ود مدني', 'Wad Madani|Wad Medani|Wad Medany|Wed Madani', 'safe', { context: SUDAN }),
    place('gezira', 'الجزيرة', 'Gezira|Gazira|Jazira|Jezira|Jazirah', 'anchored', { context: SUDAN }),
    place('kassala', 'كسلا', 'Kassala|Kasala', 'safe', { context: SUDAN }),
    place('gedaref', 'القضارف', 'Gedaref|Gadaref|Qadarif|Gadarif|Gedarif', 'safe', { context: SUDAN }),
    place('sennar', 'سنار', 'Sennar|Sinnar|Sannar', 'anchored', { context: SUDAN }),
    place('singa', 'سنجة', 'Singa|Sinja|Sinjah', 'anchored', { context: SUDAN }),
    place('kadugli', 'كادوقلي', 'Kadugli|Kadougli', 'safe', { context: SUDAN }),
    place('babanusa', 'بابنوسة', 'Babanusa|Babanousa|Babanosa|Babanoosa', 'safe', { context: SUDAN }),
    place('tawila', 'طويلة', 'Tawila|Tawilah|Towila|Tawilla', 'safe', { context: SUDAN }),
    place('jebel-marra', 'جبل مرة', 'Jebel Marra|Jabal Marra|Jebel Mara|Jabel Marra|Djebel Marra', 'safe', {
      context: SUDAN,
    }),
    place('darfur', 'دارفور', 'Darfur|Darfour', 'safe', { context: SUDAN }),
    place('kordofan', 'كردفان', 'Kordofan|Kurdufan', 'safe', { context: SUDAN }),
    place('heglig', 'هجليج', 'Heglig|Hejlij|Higlig|Hijlij', 'safe', { context: SUDAN }),
    place(
      'jebel-aulia',
      'جبل أولياء',
      'Jebel Aulia|Jabal Awliya|Jebel Awlia|Jabal Aulia|Jebel Aulya|Jabal Awlia',
      'safe',
      { context: SUDAN },
    ),
    place('al-damazin', 'الدمازين', 'al-Damazin|al-Damazeen|al-Damazine', 'safe', { context: SUDAN }),
    place('el-daein', 'الضعين', 'El Daein|El Deain|El Daien', 'safe', { context: SUDAN }),
    place('um-rawaba', 'أم روابة', 'Um Rawaba|Umm Rawaba|Um Ruwaba|Umm Ruwaba', 'safe', { context: SUDAN }),
    place('wad-al-noora', 'ود النورة', 'Wad al-Noora|Wad al-Nora|Wad al-Nourah|Wad al-Nura', 'safe', {
      context: SUDAN,
    }),
    // Egypt
    place(
      'sharm-el-sheikh',
      'شرم الشيخ',
      'Sharm el-Sheikh|Sharm al-Sheikh|Sharm el-Sheik|Sharm ash-Sheikh|Sharm el-Shaikh|Sharm el-Cheikh',
      'safe',
      { context: EGYPT },
    ),
    place('el-arish', 'العريش', 'el-Arish|el-Areesh', 'safe', { context: EGYPT }),
    place(
      'sheikh-zuweid',
      'الشيخ زويد',
      'Sheikh Zuweid|Sheikh Zuwayed|Sheikh Zuwaid|Sheikh Zowaid|Sheikh Zweid',
      'safe',
      { context: EGYPT },
    ),
    place('bir-al-abd', 'بئر العبد', 'Bir al-Abd|Bir al-Abed|Beir al-Abd|Bir el-Abd', 'safe', { context: EGYPT }),
    place('ismailia', 'الإسماعيلية', 'Ismailia|Ismailiya|Ismailiyah', 'safe', { context: EGYPT }),
    place('zagazig', 'الزقازيق', 'Zagazig|Zaqaziq', 'safe', { context: EGYPT }),
    place('mansoura', 'المنصورة', 'Mansoura|Mansura|Mansourah', 'anchored', { context: EGYPT }),
    place('mahalla', 'المحلة', 'Mahalla|Mahallah', 'anchored', { context: EGYPT }),
    place('minya', 'المنيا', 'Minya|Minia|Menia', 'anchored', { context: EGYPT }),
    place('assiut', 'أسيوط', 'Assiut|Asyut|Assyut|Asiut|Assiout', 'safe', { context: EGYPT }),
    place('sohag', 'سوهاج', 'Sohag|Sohaj', 'safe', { context: EGYPT }),
    place('aswan', 'أسوان', 'Aswan|Assuan|Assouan', 'safe', { context: EGYPT }),
    place('beni-suef', 'بني سويف', 'Beni Suef|Bani Suef|Beni Sueif|Bani Sweif|Beni Suwayf|Bani Suwayf', 'safe', {
      context: EGYPT,
    }),
    place('fayoum', 'الفيوم', 'Fayoum|Faiyum|Fayyum|Fayum|Fayyoum', 'safe', {
      context: EGYPT,
      exceptions: ['Fayum mummy', 'Fayum mummies', 'Fayum portrait', 'Fayum portraits'],
    }),
    place('kafr-el-sheikh', 'كفر الشيخ', 'Kafr el-Sheikh|Kafr al-Sheikh|Kafr el-Sheik', 'safe', { context: EGYPT }),
    place('beheira', 'البحيرة', 'Beheira|Beheirah', 'anchored', { context: EGYPT }),
    place('qalyubia', 'القليوبية', 'Qalyubia|Qalyubiya|Qalubiya|Qalyoubiya|Kaliobeya|Qalioubiya|Qalyoubia', 'safe', {
      context: EGYPT,
    }),
    place('sharqia', 'الشرقية', 'Sharqia|Sharqiya|Sharkia|Sharqiyah', 'anchored', { context: EGYPT }),
    place('dakahlia', 'الدقهلية', 'Dakahlia|Daqahliya|Dakahliya|Dakahleya|Daqahlia', 'safe', { context: EGYPT }),
    place('monufia', 'المنوفية', 'Monufia|Menoufia|Menoufiya|Monoufia|Minufiya|Monofeya|Menoufeya', 'safe', {
      context: EGYPT,
    }),
    place('gharbia', 'الغربية', 'Gharbia|Gharbiya|Gharbeya', 'safe', { context: EGYPT }),
    place('hurghada', 'الغردقة', 'Hurghada|Hurgada|Hurgharda', 'safe', { context: EGYPT }),
    place('marsa-matrouh', 'مرسى مطروح', 'Marsa Matrouh|Mersa Matruh|Marsa Matruh|Mersa Matrouh', 'safe', {
      context: EGYPT,
    }),
    place('imbaba', 'إمبابة', 'Imbaba|Embaba', 'safe', { context: EGYPT }),
    place(
      'rabaa-al-adawiya',
      'رابعة العدوية',
      "Rabaa al-Adawiya|Rabaa al-Adawiyah|Rabia al-Adawiya|Rabaa al-Adaweya|Rabaa el-Adawiya|Raba'a al-Adawiya",
      'safe',
      { context: EGYPT },
    ),
    place('nag-hammadi', 'نجع حمادي', 'Nag Hammadi|Nagaa Hammadi|Naga Hammadi|Nag Hamadi', 'safe', { context: EGYPT }),
    place('ain-sokhna', 'العين السخنة', 'Ain Sokhna|Ain Sukhna|Ein Sokhna|Ayn Sukhna|Ain Soukhna', 'safe', {
      context: EGYPT,
    }),
    // Tunisia, Algeria, Morocco, Mauritania
    place('kairouan', 'القيروان', 'Kairouan|Qayrawan|Kairwan', 'safe', { context: TUNISIA }),
    place('sidi-bouzid', 'سيدي بوزيد', 'Sidi Bouzid|Sidi Buzid|Sidi Bouzeid', 'safe', { context: TUNISIA }),
    place('kasserine', 'القصرين', 'Kasserine|Kassarine', 'safe', { context: TUNISIA }),
    place('ben-guerdane', 'بنقردان', 'Ben Guerdane|Ben Gardane|Ben Gardan|Ben Guardane|Bin Gardan', 'safe', {
      context: TUNISIA,
    }),
    place('djerba', 'جربة', 'Djerba|Jerba', 'safe', { context: TUNISIA }),
    place('ghardaia', 'غرداية', 'Ghardaia|Gardaia|Ghardaya', 'safe', { context: ALGERIA }),
    place('tamanrasset', 'تمنراست', 'Tamanrasset|Tamanrassat|Tamanghasset', 'safe', { context: ALGERIA }),
    place('tindouf', 'تندوف', 'Tindouf|Tinduf', 'safe', { context: ALGERIA }),
    place('hassi-messaoud', 'حاسي مسعود', 'Hassi Messaoud|Hassi Massoud|Hassi Masoud', 'safe', { context: ALGERIA }),
    place('tangier', 'طنجة', 'Tangier|Tangiers', 'anchored', {
      context: MOROCCO,
      exceptions: ['Tangiers Casino', 'Tangiers Hotel'],
    }),
    place('tetouan', 'تطوان', 'Tetouan|Tetuan', 'anchored', { context: MOROCCO }),
    place('laayoune', 'العيون', 'Laayoune|Layoune', 'safe', { context: MOROCCO }),
    place('essaouira', 'الصويرة', 'Essaouira|Essaouria', 'safe', { context: MOROCCO }),
    place('al-hoceima', 'الحسيمة', 'al-Hoceima|al-Houceima', 'safe', { context: MOROCCO }),
    place('fnideq', 'الفنيدق', 'Fnideq|Fnidek|Fnidiq', 'safe', { context: MOROCCO }),
    place('nouakchott', 'نواكشوط', 'Nouakchott|Nouakchot|Nuakchott|Nouakshott', 'safe'),
    place('nouadhibou', 'نواذيبو', 'Nouadhibou|Nouadibou', 'safe'),
  ]
})()
