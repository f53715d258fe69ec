import type { NameRow } from '../../types.ts'
import { place } from './row.ts'

/** Places of Israel, the Palestinian territories and Jordan. */
export const southIsraelPalestinePlaces: readonly NameRow[] = /* @__PURE__ */ (() => {
  const GAZA = ['Gaza', 'Gazans']
  const ISRAEL = ['Israel', 'Israeli', 'Israelis']
  const JORDAN = ['Jordan', 'Jordanian']
  const PALESTINE = ['West Bank', 'Palestinian', 'Palestinians']

  return [
    // Gaza
    place('jabalia', 'جباليا', 'Jabalia|Jabaliya|Jabalya|Jebaliya|Jabaliyah|Jebalia|Jebalya', 'safe', {
      context: GAZA,
    }),
    place('beit-lahiya', 'بيت لاهيا', 'Beit Lahiya|Beit Lahia|Beit Lahya|Beit Lahiyah|Bayt Lahiya|Bayt Lahia', 'safe', {
      context: GAZA,
    }),
    place('beit-hanoun', 'بيت حانون', 'Beit Hanoun|Beit Hanun|Bayt Hanoun|Bayt Hanun|Beit Hanoon', 'safe', {
      context: GAZA,
    }),
    place('deir-al-balah', 'دير البلح', 'Deir al-Balah|Deir el-Balah|Dayr al-Balah|Deir al-Bala', 'safe', {
      context: GAZA,
    }),
    place('nuseirat', 'النصيرات', 'Nuseirat|Nusseirat|Nusairat|Nuseyrat|Nusayrat|Nusirat', 'safe', { context: GAZA }),
    place('bureij', 'البريج', 'Bureij|Buraij|Boureij|Burayj|Bureyj|Burej|Breij', 'safe', { context: GAZA }),
    place('maghazi', 'المغازي', 'Maghazi|Mughazi|Magazi', 'safe', { context: GAZA }),
    place(
      'shujaiya',
      'الشجاعية',
      "Shujaiya|Shijaiyah|Shejaiya|Shujaiyya|Shijaiya|Shajaiya|Shujayea|Shejaia|Shijaiyeh|Shujaya|Shujaieh|Shuja'iyya|Shujaiyah",
      'safe',
      { context: GAZA },
    ),
    place('zeitoun', 'الزيتون', 'Zeitoun|Zaytoun|Zeitun|Zaitoun', 'anchored', {
      context: GAZA,
      exceptions: ['Abdulrahman Zeitoun'],
    }),
    place('tuffah', 'التفاح', 'Tuffah|Toffah|Tufah', 'anchored', { context: GAZA }),
    place('sheikh-radwan', 'الشيخ رضوان', 'Sheikh Radwan|Sheikh Redwan|Shaikh Radwan', 'safe', { context: GAZA }),
    place(
      'tel-al-hawa',
      'تل الهوى',
      'Tel al-Hawa|Tal al-Hawa|Tel el-Hawa|Tal el-Hawa|Tal al-Hawwa|Tell al-Hawa',
      'safe',
      { context: GAZA },
    ),
    place(
      'tal-al-sultan',
      'تل السلطان',
      'Tal al-Sultan|Tel al-Sultan|Tal as-Sultan|Tel as-Sultan|Tel el-Sultan|Tal el-Sultan',
      'anchored',
      { context: GAZA },
    ),
    place('al-mawasi', 'المواصي', 'al-Mawasi|al-Muwasi|al-Mawassi|al-Muwassi', 'safe', { context: GAZA }),
    place('khuzaa', 'خزاعة', "Khuzaa|Khuza'a|Khozaa|Khoza'a", 'safe', { context: GAZA }),
    place(
      'bani-suheila',
      'بني سهيلا',
      'Bani Suheila|Bani Suhaila|Bani Suhayla|Bani Sheila|Bani Suheyla|Beni Suheila',
      'safe',
      { context: GAZA },
    ),
    place('abasan', 'عبسان', 'Abasan|Abassan', 'safe', { context: GAZA }),
    place('netzarim', 'نتساريم', 'Netzarim|Netsarim|Nitzarim', 'safe', { context: GAZA }),
    place('kerem-shalom', 'كرم أبو سالم', 'Kerem Shalom|Karem Shalom', 'safe', { context: GAZA }),
    // West Bank and Jerusalem
    place('tulkarem', 'طولكرم', 'Tulkarem|Tulkarm|Tulkaram|Toulkarem', 'safe', { context: PALESTINE }),
    place(
      'qalqilya',
      'قلقيلية',
      'Qalqilya|Qalqilyah|Qalqiliya|Kalkilya|Qalqiliyah|Kalkilia|Qalqilia|Kalkiliya',
      'safe',
      { context: PALESTINE },
    ),
    place('ramallah', 'رام الله', 'Ramallah|Ramalla', 'safe', { context: PALESTINE }),
    place('al-bireh', 'البيرة', 'al-Bireh|al-Birah', 'safe', { context: PALESTINE }),
    place('salfit', 'سلفيت', 'Salfit|Salfeet', 'safe', { context: PALESTINE }),
    place('beit-jala', 'بيت جالا', 'Beit Jala|Bayt Jala|Bet Jala', 'safe', { context: PALESTINE }),
    place('beit-sahour', 'بيت ساحور', 'Beit Sahour|Beit Sahur|Bayt Sahur|Bet Sahour', 'safe', { context: PALESTINE }),
    place('huwara', 'حوارة', 'Huwara|Hawara|Hawwara|Huwwara', 'anchored', { context: PALESTINE }),
    place('turmus-ayya', 'ترمسعيا', 'Turmus Ayya|Turmus Aya|Turmus Aiya', 'safe', { context: PALESTINE }),
    place('nabi-saleh', 'النبي صالح', 'Nabi Saleh|Nabi Salih|Nebi Saleh', 'safe', { context: PALESTINE }),
    place('nilin', 'نعلين', "Nilin|Ni'lin|Naalin", 'safe', { context: PALESTINE }),
    place('masafer-yatta', 'مسافر يطا', 'Masafer Yatta|Masafir Yatta|Musafer Yatta', 'safe', { context: PALESTINE }),
    place('khan-al-ahmar', 'الخان الأحمر', 'Khan al-Ahmar|Khan el-Ahmar|Khan al-Akhmar', 'safe', {
      context: PALESTINE,
    }),
    place('sheikh-jarrah', 'الشيخ جراح', 'Sheikh Jarrah|Sheikh Jarah|Sheik Jarrah|Shaikh Jarrah', 'safe', {
      context: PALESTINE,
    }),
    place('al-aqsa', 'الأقصى', 'al-Aqsa|al-Aksa', 'safe', { context: PALESTINE }),
    place(
      'haram-al-sharif',
      'الحرم الشريف',
      'Haram al-Sharif|Haram ash-Sharif|Haram es-Sharif|Haram esh-Sharif|Haram al-Shareef',
      'safe',
      { context: PALESTINE },
    ),
    place('shuafat', 'شعفاط', "Shuafat|Shu'fat|Shufat|Shoafat|Shu'afat", 'safe', { context: PALESTINE }),
    place(
      'jabal-mukaber',
      'جبل المكبر',
      'Jabal Mukaber|Jabel Mukaber|Jabal Mukabber|Jebel Mukaber|Jabel Mukabber',
      'safe',
      { context: PALESTINE },
    ),
    place('issawiya', 'العيسوية', 'Issawiya|Isawiya|Issawiyeh|Isawiyah|Isawiyya|Issawiyya|Issawiyah', 'safe', {
      context: PALESTINE,
    }),
    place('qalandia', 'قلنديا', 'Qalandia|Qalandiya|Kalandia|Kalandiya|Qalandiyah', 'safe', { context: PALESTINE }),
    place('dheisheh', 'الدهيشة', 'Dheisheh|Deheisheh|Dheisha|Duheisha|Deheishe', 'safe', { context: PALESTINE }),
    place('nur-shams', 'نور شمس', 'Nur Shams|Nour Shams|Noor Shams', 'safe', { context: PALESTINE }),
    place('aqabat-jabr', 'عقبة جبر', 'Aqabat Jabr|Aqbat Jabr|Aqabat Jaber|Akabat Jabr', 'safe', { context: PALESTINE }),
    place('jalazone', 'الجلزون', 'Jalazone|Jalazun|Jelazoun|Jalazoun', 'safe', { context: PALESTINE }),
    place('deir-yassin', 'دير ياسين', 'Deir Yassin|Deir Yasin|Dayr Yasin', 'safe', { context: PALESTINE }),
    place('maale-adumim', 'מעלה אדומים', "Maale Adumim|Maaleh Adumim|Ma'ale Adumim|Ma'aleh Adumim", 'safe', {
      context: ISRAEL,
    }),
    place('gush-etzion', 'גוש עציון', 'Gush Etzion|Gush Ezion|Gush Etsion', 'safe', { context: ISRAEL }),
    place('beitar-illit', 'ביתר עילית', 'Beitar Illit|Betar Illit|Beitar Ilit|Betar Ilit', 'safe', { context: ISRAEL }),
    place('modiin-illit', 'מודיעין עילית', "Modiin Illit|Modi'in Illit|Modiin Ilit|Modi'in Ilit", 'safe', {
      context: ISRAEL,
    }),
    place('kiryat-arba', 'קריית ארבע', 'Kiryat Arba|Qiryat Arba', 'safe', { context: ISRAEL }),
    place('har-homa', 'הר חומה', 'Har Homa|Har Choma', 'safe', { context: ISRAEL }),
    // Israel
    place('sde-teiman', 'שדה תימן', 'Sde Teiman|Sde Teyman|Sdei Teiman|Sde Taiman', 'safe', { context: ISRAEL }),
    place('ashkelon', 'אשקלון', 'Ashkelon|Ashqelon', 'safe', { context: ISRAEL }),
    place('beersheba', 'באר שבע', 'Beersheba|Beersheva', 'safe', { context: ISRAEL }),
    place('safed', 'צפת', 'Safed|Tzfat|Zefat|Tsfat', 'anchored', { context: ISRAEL }),
    place('nahariya', 'נהריה', 'Nahariya|Nahariyya|Nahariyah|Naharia', 'safe', { context: ISRAEL }),
    place(
      'kiryat-shmona',
      'קריית שמונה',
      'Kiryat Shmona|Kiryat Shemona|Qiryat Shemona|Kiryat Shmonah|Qiryat Shmona',
      'safe',
      { context: ISRAEL },
    ),
    place('metula', 'מטולה', 'Metula|Metulla', 'safe', { context: ISRAEL }),
    place(
      'petah-tikva',
      'פתח תקווה',
      'Petah Tikva|Petach Tikva|Petah Tikvah|Petach Tikvah|Petah Tiqwa|Petah Tiqva',
      'safe',
      { context: ISRAEL },
    ),
    place('rishon-lezion', 'ראשון לציון', 'Rishon LeZion|Rishon LeTzion|Rishon LeTsiyon', 'safe', { context: ISRAEL }),
    place('herzliya', 'הרצליה', 'Herzliya|Herzlia|Hertzliya|Herzeliya|Herzliyya', 'safe', { context: ISRAEL }),
    place('raanana', 'רעננה', "Raanana|Ra'anana", 'safe', { context: ISRAEL }),
    place('netanya', 'נתניה', 'Netanya|Netania', 'safe', { context: ISRAEL }),
    place('bnei-brak', 'בני ברק', 'Bnei Brak|Bnai Brak|Bene Beraq|Bnei Braq', 'safe', { context: ISRAEL }),
    place('beit-shemesh', 'בית שמש', 'Beit Shemesh|Bet Shemesh|Beth Shemesh', 'anchored', { context: ISRAEL }),
    place('kfar-aza', 'כפר עזה', 'Kfar Aza|Kfar Azza', 'safe', { context: ISRAEL }),
    place('nahal-oz', 'נחל עוז', 'Nahal Oz|Nachal Oz', 'safe', { context: ISRAEL }),
    place('kfar-saba', 'כפר סבא', 'Kfar Saba|Kfar Sava|Kefar Sava', 'safe', { context: ISRAEL }),
    place('umm-al-fahm', 'أم الفحم', 'Umm al-Fahm|Um al-Fahm|Umm el-Fahm|Umm al-Fahem|Um el-Fahem', 'safe', {
      context: ISRAEL,
    }),
    place('mitzpe-ramon', 'מצפה רמון', 'Mitzpe Ramon|Mizpe Ramon|Mitzpeh Ramon|Mitspe Ramon', 'safe', {
      context: ISRAEL,
    }),
    place('katzrin', 'קצרין', 'Katzrin|Qatzrin|Katsrin', 'safe', { context: ISRAEL }),
    // Jordan
    place('zaatari', 'الزعتري', "Zaatari|Za'atari|Zaatri", 'safe', { context: JORDAN }),
    place('zarqa', 'الزرقاء', 'Zarqa|Zerqa', 'anchored', { context: JORDAN }),
    place('mafraq', 'المفرق', 'Mafraq|Mafrak', 'safe', { context: JORDAN }),
    place('aqaba', 'العقبة', 'Aqaba|Akaba|Aqabah', 'safe', { context: JORDAN }),
  ]
})()
