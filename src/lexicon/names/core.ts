import type { NameRow } from '../../types.ts'
import { group, person, place, term } from './row.ts'
import { named, people } from './table.ts'

/**
 * The newsmakers and places that English-language news prints most often in more than one spelling; where the facts
 * come from is told in docs/names.md. The first form of each list is the default. A row without an id gets one from its
 * default spelling. Names in their own script are in ./core-native.ts, so that who only rewrites need not load them.
 */
export const coreNames: readonly NameRow[] = /* @__PURE__ */ (() => {
  const ALEXANDER = 'Alexander|Aleksandr|Alexandr|Aleksander'
  const ALEXEI = 'Alexei|Alexey|Aleksei|Aleksey'
  const DMITRY = 'Dmitry|Dmitri|Dmitriy|Dmitrii|Dimitry|Dimitri'
  const HASSAN = 'Hassan|Hasan'
  const MAHMOUD = 'Mahmoud|Mahmud|Mahmood'
  const MIKHAIL = 'Mikhail|Michail'
  const MOHAMMED = 'Mohammed|Mohamed|Mohammad|Muhammad|Mohamad'
  const MYKHAILO = 'Mykhailo|Mykhaylo|Mikhail|Mikhailo'
  const OLEKSANDR = 'Oleksandr|Olexandr|Alexander|Aleksandr'
  const SERGEI = 'Sergei|Sergey|Serguei'
  const VALERY = 'Valery|Valeriy|Valeri|Valerii'
  const VIKTOR = 'Viktor|Victor'
  const YEVGENY = 'Yevgeny|Evgeny|Yevgeniy|Evgeniy|Yevgeni|Evgeni'
  const YULIA = 'Yulia|Yuliya|Yuliia|Julia'
  const ZELENSKYY = 'Zelenskyy|Zelensky|Zelenskiy|Zelenskyi|Zelenskii|Zelenski'
  const GADDAFI = 'Gaddafi|Gadhafi|Qaddafi|Qadhafi|Kadafi|Kadhafi|Khadafy|Gadaffi|Khaddafi|Ghaddafi|Kaddafi'

  const UKRAINE = ['Ukraine', 'Ukrainian']
  const SYRIA = ['Syria', 'Syrian']
  const IRAQ = ['Iraq', 'Iraqi', 'Kurdish', 'Kurdistan']

  return [
    // ── Ukraine ──
    person('Q3874799', '', 'Volodymyr|Vladimir|Volodimir|Volodymir', ZELENSKYY, 'safe', {
      styles: { reuters: 'Zelenskiy', bbc: 'Zelensky', nyt: 'Zelensky', afp: 'Zelensky', cnn: 'Zelensky' },
      exceptions: ['Igor Zelensky'],
    }),
    ...people(
      'safe',
      `
Olena|Elena / Zelenska|Zelenskaya
Valerii|Valery|Valeriy|Valeri / Zaluzhnyi|Zaluzhny|Zaluzhnyy|Zaluzhniy
${OLEKSANDR} / Syrskyi|Syrsky|Syrskiy|Syrskyy
Andriy|Andrii|Andrey|Andrei / Yermak|Ermak
${MYKHAILO} / Podolyak|Podoliak
Denys|Denis / Shmyhal|Shmygal|Shmihal
Petro|Pyotr|Petr|Piotr / Poroshenko
${YULIA} / Tymoshenko|Timoshenko
${VIKTOR} / Yanukovych|Yanukovich|Yanukovitch
${VIKTOR} / Yushchenko|Yuschenko|Yushenko
Arseniy|Arseny|Arsenii|Arseni / Yatsenyuk|Yatseniuk|Yatsenuk
${OLEKSANDR} / Turchynov|Turchinov
Vitali|Vitaliy|Vitaly|Vitalii / Klitschko|Klichko|Klitchko
Wladimir|Vladimir|Volodymyr / Klitschko|Klichko|Klitchko
${OLEKSANDR} / Usyk|Usik`,
    ),
    ...people(
      'never',
      `
Dmytro|Dmitry|Dmitro / Kuleba
${VIKTOR} / Shokin`,
    ),

    // ── Russia and Belarus ──
    person('Q58217', '', SERGEI, 'Lavrov', 'never', {
      styles: { ap: 'Sergey|Lavrov', cnn: 'Sergey|Lavrov', aljazeera: 'Sergey|Lavrov', nyt: 'Sergey|Lavrov' },
    }),
    person('', '', DMITRY, 'Peskov', 'never', { styles: { nyt: 'Dmitri|Peskov' } }),
    person('Q23530', '', DMITRY, 'Medvedev|Medvedyev', 'safe', { styles: { nyt: 'Dmitri|Medvedev' } }),
    person('', '', ALEXEI, 'Navalny|Navalnyy|Navalniy|Navalnyi', 'safe', {
      styles: { nyt: 'Aleksei|Navalny', cnn: 'Alexey|Navalny', aljazeera: 'Alexey|Navalny' },
    }),
    person(
      '',
      '',
      'Svetlana|Sviatlana|Svyatlana',
      'Tikhanovskaya|Tsikhanouskaya|Tikhanouskaya|Tsikhanovskaya',
      'safe',
      {
        styles: { ap: 'Sviatlana|Tsikhanouskaya', reuters: 'Sviatlana|Tsikhanouskaya' },
      },
    ),
    ...people(
      'safe',
      `
${SERGEI} / Shoigu|Shoygu
${SERGEI} / Kislyak|Kisliak
${SERGEI} / Ryabkov|Riabkov
${SERGEI} / Magnitsky|Magnitskiy|Magnitski
Vladimir / Zhirinovsky|Zhirinovskiy|Zhirinovski
${YULIA} / Navalnaya|Navalnaia
Maria|Mariya / Zakharova|Zaharova
${YEVGENY} / Prigozhin|Prigozin
Vasily|Vassily|Vasiliy|Vassili / Nebenzya|Nebenzia
Boris / Yeltsin|Eltsin
Boris / Nemtsov|Nemtzov
${MIKHAIL}|Mikhael|Mihail / Gorbachev|Gorbachov|Gorbatchev|Gorbachyov
${MIKHAIL} / Khodorkovsky|Khodorkovskiy|Khodorkovski|Hodorkovsky
Nikita / Khrushchev|Khruschev|Krushchev|Kruschev
Leon / Trotsky|Trotskiy|Trotski
Ramzan / Kadyrov|Kadirov
Natalia|Natalya|Nataliya / Veselnitskaya|Veselnitskaia
Dzhokhar|Djohar|Dzhohar|Jokhar / Tsarnaev|Tsarnayev
Tamerlan|Tamarlan / Tsarnaev|Tsarnayev
${ALEXANDER}|Alyaksandr|Aliaksandr / Lukashenko|Lukashenka`,
    ),
    ...people(
      'never',
      `
Vladimir|Wladimir / Putin
${SERGEI} / Skripal
${YULIA} / Skripal
${VALERY} / Gerasimov
${ALEXEI} / Pushkov
Joseph|Josef|Iosif / Stalin`,
    ),

    // ── Caucasus and Central Asia ──
    ...people(
      'safe',
      `
Nursultan / Nazarbayev|Nazarbaev
Kassym-Jomart|Kasym-Jomart|Qasym-Jomart / Tokayev|Tokaev
Nikol / Pashinyan|Pashinian
Mikheil|Mikhail / Saakashvili|Sakashvili`,
    ),

    ...people('anchored', 'Ilham / Aliyev|Aliev\nHeydar|Heidar|Geidar / Aliyev|Aliev\nEmomali / Rahmon|Rakhmon'),

    // ── Arab world ──
    person('Q19878', '', 'Muammar|Moammar|Moamer|Muamar', GADDAFI, 'safe', {
      styles: { ap: 'Moammar|Gadhafi', cnn: 'Moammar|Gadhafi', nyt: 'Muammar|el-Qaddafi', afp: 'Moamer|Kadhafi' },
    }),
    person('', '', 'Ayman|Aiman', 'al-Zawahiri|al-Zawahri', 'safe', { styles: { ap: 'al-Zawahri' } }),
    person('Q44329', '', 'Bashar|Bachar', 'Assad|al-Assad', 'never', {
      styles: { bbc: 'al-Assad', guardian: 'al-Assad', reuters: 'al-Assad', nyt: 'al-Assad', aljazeera: 'al-Assad' },
    }),
    person('', '', MOHAMMED, 'Morsi|Mursi|Morsy', 'safe', {
      styles: { reuters: 'Mohamed|Mursi', guardian: 'Mohamed|Morsi', nyt: 'Mohamed|Morsi', cnn: 'Mohamed|Morsy' },
    }),
    person('', '', 'Abdel Fattah|Abdul Fattah|Abd al-Fattah|Abdel Fatah', 'el-Sissi|el-Sisi|al-Sisi', 'anchored', {
      styles: {
        reuters: 'Abdel Fattah|al-Sisi',
        guardian: 'Abdel Fatah|al-Sisi',
        bbc: 'Abdul Fattah|al-Sisi',
        nyt: 'el-Sisi',
        afp: 'al-Sisi',
        cnn: 'el-Sisi',
        aljazeera: 'el-Sisi',
      },
    }),
    person('', '', 'Khalifa|Khalifah', 'Haftar|Hifter|Hiftar|Heftar', 'anchored', {
      styles: { ap: 'Hifter', nyt: 'Hifter' },
    }),
    person('', '', 'Khaled|Khalid', 'Mashaal|Meshaal|Meshal', 'anchored', {
      styles: { reuters: 'Meshaal', bbc: 'Meshaal', nyt: 'Meshal', afp: 'Meshaal', guardian: 'Meshaal' },
    }),
    ...people(
      'safe',
      `
Saif al-Islam|Seif al-Islam / ${GADDAFI}
Osama|Usama|Oussama / bin Laden|bin Ladin|ben Laden
Abu Musab / al-Zarqawi|al-Zarkawi
Mohamed|Mohammed|Mohammad|Muhammad / ElBaradei|Baradei
Nouri|Nuri|Noori / al-Maliki
Anwar / al-Awlaki|al-Aulaqi|al-Awlaqi
Abu Mohammed|Abu Mohammad|Abu Muhammad / al-Golani|al-Jolani|al-Julani
Yahya|Yehya|Yahia / Sinwar
Saeb|Saib / Erekat|Erakat|Erikat
Jamal / Khashoggi|Kashoggi|Khashogi
${HASSAN} / Nasrallah|Nasrullah`,
    ),
    ...people(
      'anchored',
      `
Ismail|Ismael / Haniyeh|Haniya|Haniyah
Haider|Haidar|Hayder / al-Abadi
Muqtada|Moqtada / al-Sadr
Ahmed|Ahmad / al-Sharaa|al-Shara`,
    ),
    ...people(
      'never',
      `
Abu Bakr|Abu Bakar / al-Baghdadi
Saddam|Sadam / Hussein|Husayn|Hussain|Husain
Yasser|Yasir|Yassir / Arafat
${MAHMOUD} / Abbas
Hosni|Husni|Hosny / Mubarak
${MOHAMMED} / Badie|Badi
Adly|Adli / Mansour|Mansur
Ali Abdullah|Ali Abdallah / Saleh|Salih
Abed Rabbo Mansour|Abdrabbuh Mansour|Abdu Rabbu Mansour|Abd Rabbo Mansour / Hadi
${MOHAMMED} / bin Salman|ben Salman
${MOHAMMED} / bin Zayed|bin Zayid
${MOHAMMED} / Atta`,
    ),

    // ── Iran, Turkey, Israel ──
    person('', '', 'Qassem|Qasem|Qassim|Qasim|Ghasem|Kassem', 'Soleimani|Suleimani|Sulaimani|Soleymani', 'anchored', {
      styles: { nyt: 'Qassim|Suleimani', guardian: 'Suleimani' },
    }),
    person('Q39259', '', 'Recep Tayyip|Recip Tayyip', 'Erdogan|Erdoghan', 'safe', { styles: { guardian: 'Erdoğan' } }),
    ...people(
      'safe',
      `
Ali / Khamenei|Khameini|Khameinei|Khamanei
Ruhollah|Rouhollah / Khomeini|Khomeni|Khomeiny
${HASSAN} / Rouhani|Rohani|Ruhani|Rowhani
${MAHMOUD} / Ahmadinejad|Ahmedinejad
Ebrahim|Ibrahim / Raisi|Raeesi|Raissi
Masoud|Massoud / Pezeshkian|Pezeshkiyan
Mohammad|Mohammed|Muhammad / Mossadegh|Mosaddegh|Mosaddeq|Mossadeq
Benjamin|Binyamin / Netanyahu|Nethanyahu|Netenyahu`,
    ),
    ...people(
      'never',
      `
Mohammad Javad|Mohammed Javad|Mohamad Javad / Zarif`,
    ),

    // ── Asia and Africa ──
    person('Q56226', '', 'Kim', 'Jong Un|Jong Eun|Chong Un', 'never', {
      styles: { bbc: 'Kim|Jong-un', guardian: 'Kim|Jong-un', nyt: 'Kim|Jong-un' },
    }),
    person('', '', 'Kim', 'Jong Il|Chong Il', 'never', {
      styles: { bbc: 'Kim|Jong-il', guardian: 'Kim|Jong-il', nyt: 'Kim|Jong-il' },
    }),
    ...people(
      'never',
      `
Xi / Jinping|Jingping
Mao / Zedong|Tse-tung
Hamid|Hameed / Karzai|Karzay
Nawaz / Sharif|Shareef
Mahatma / Gandhi|Ghandi`,
    ),
    person('', '', 'Pervez|Parvez|Pervaiz', 'Musharraf|Musharaf', 'safe'),

    // ── Europe ──
    ...people(
      'never',
      `
Emmanuel|Emanuel / Macron
${VIKTOR} / Orban
Slobodan / Milosevic|Milosevich|Milosovic
Nicolas|Nicholas / Sarkozy
Adolf|Adolph / Hitler
Josef|Joseph / Mengele
Joseph|Josef / Goebbels
Salah|Sala / Abdeslam|Abdesalam`,
    ),

    // ── North America ──
    ...people(
      'never',
      `
Barack|Barak|Barrack / Obama
Ronald / Reagan|Regan
Hillary|Hilary / Clinton
Condoleezza|Condoleeza / Rice
Lindsey|Lindsay / Graham
Dianne|Diane / Feinstein
Kirsten|Kirstin / Gillibrand
Kyrsten|Kirsten|Krysten / Sinema
Michele|Michelle / Bachmann|Bachman
Michele|Michelle / Flournoy
Michelle|Michele / Bachelet
Rahm / Emanuel|Emmanuel
Sonia|Sonya / Sotomayor|Sotomayer
Ruth Bader / Ginsburg|Ginsberg
Neil|Neal / Gorsuch
Brett|Bret / Kavanaugh|Kavanagh
Bret|Brett / Baier
Bret|Brett / Stephens
Eliot|Elliot / Engel
Eliot|Elliot / Spitzer
Elliott|Elliot / Abrams
Darrell|Darrel / Issa
Dennis|Denis / Hastert
Denis|Dennis / McDonough
Thom|Tom / Tillis
Jerry / Falwell|Fallwell
Frederick / Douglass|Douglas
Trayvon|Treyvon / Martin
Jon|John / Huntsman
Jon|John / Ossoff
Reince / Priebus|Preibus
David / Petraeus|Patraeus
Glenn|Glen / Greenwald
Glenn|Glen / Beck
Ann|Anne / Coulter
Debbie / Wasserman Schultz|Wasserman Shultz
Corey|Cory / Lewandowski
Cory|Corey / Booker
Steven|Stephen / Mnuchin
Rudy / Giuliani|Guiliani
George / Papadopoulos|Papadopolous
Marie / Yovanovitch|Yovanovich
Nikki|Nicki / Haley
Stacey|Stacy / Abrams
Pete / Buttigieg|Buttigeig
Amy / Klobuchar|Klobachar
Gavin / Newsom|Newsome
Anthony / Weiner|Wiener
Dylann|Dylan / Roof
Syed Rizwan|Sayed Rizwan|Syed|Sayed / Farook|Farooq`,
    ),

    // ── Places of Ukraine ──
    place('Q1899', '', 'Kyiv|Kiev|Kyyiv|Kiyv', 'safe', {
      context: UKRAINE,
      exceptions: ['chicken Kiev', 'Kiev-style', 'Dynamo Kiev', 'Gate of Kiev'],
    }),
    place('Q1874', '', 'Odesa|Odessa', 'anchored', {
      context: UKRAINE,
      exceptions: ['Odessa, Texas', 'Odessa, Tex', 'Odessa, Florida', 'West Odessa', 'Midland-Odessa', 'Odessa File'],
    }),
    place('Q36036', '', 'Lviv|Lvov|Lwow', 'safe', { context: UKRAINE, exceptions: ['Prince Lvov', 'Georgy Lvov'] }),
    place('', '', 'Sloviansk|Slavyansk|Slovyansk|Slaviansk', 'safe', {
      context: UKRAINE,
      exceptions: ['Slavyansk-na-Kubani', 'Slavyansk-on-Kuban'],
    }),
    place('', '', 'Sevastopol|Sebastopol', 'anchored', {
      context: [...UKRAINE, 'Crimea', 'Crimean', 'Russia'],
      exceptions: ['Sebastopol, California', 'Sebastopol, Calif'],
    }),
    ...named('place', 'anchored', 'Dnipro|Dnepr\nMykolaiv|Nikolaev|Nikolayev|Mykolayiv', UKRAINE),
    ...named(
      'place',
      'safe',
      `
Kharkiv|Kharkov|Harkov
Dnipropetrovsk|Dnepropetrovsk
Zaporizhzhia|Zaporizhia|Zaporozhye|Zaporizhzhya|Zaporizhya|Zaporozhia
Chernihiv|Chernigov
Luhansk|Lugansk
Donetsk|Donetz
Donbas|Donbass
Kryvyi Rih|Krivoy Rog|Krivoi Rog|Kryvyy Rih|Kryvy Rih
Berdiansk|Berdyansk
Severodonetsk|Sievierodonetsk|Sieverodonetsk
Lysychansk|Lisichansk
Avdiivka|Avdeevka|Avdeyevka|Avdiyivka
Kostiantynivka|Kostyantynivka
Horlivka|Gorlovka
Kupiansk|Kupyansk
Izium|Izyum
Chasiv Yar|Chasov Yar
Vuhledar|Ugledar
Ternopil|Ternopol
Rivne|Rovno
Zhytomyr|Zhitomir
Vinnytsia|Vinnitsa|Vinnytsya
Chernobyl|Chornobyl`,
      UKRAINE,
    ),

    // ── Places of Syria and Iraq ──
    place('', '', 'Deir el-Zour|Deir Ezzor|Deir ez-Zor|Deir al-Zor|Deir al-Zour|Deir Ezzour|Deir Ezour', 'safe', {
      context: SYRIA,
      styles: { reuters: 'Deir al-Zor', bbc: 'Deir al-Zour', afp: 'Deir Ezzor', guardian: 'Deir ez-Zor' },
    }),
    ...named(
      'place',
      'safe',
      `
Raqqa|Raqqah|Rakka
Idlib|Idleb
Kobani|Kobane
Khan Sheikhoun|Khan Shaykhun|Khan Sheikhun|Khan Shaykhoun
Tel Abyad|Tal Abyad
Sheikh Maqsoud|Sheikh Maqsood|Sheikh Maqsud`,
      SYRIA,
    ),
    place('', '', 'Irbil|Erbil|Arbil', 'safe', {
      context: IRAQ,
      styles: { reuters: 'Erbil', guardian: 'Erbil', nyt: 'Erbil', afp: 'Arbil', cnn: 'Erbil', aljazeera: 'Erbil' },
    }),
    ...named('place', 'safe', 'Fallujah|Falluja|Faluja\nMosul|Mossul\nKirkuk|Karkuk\nBasra|Basrah', IRAQ),

    // ── Places elsewhere ──
    place('', '', 'Hodeidah|Hudaydah|Hodeida|Hudaida', 'safe', { styles: { ap: 'Hodeida', bbc: 'Hudaydah' } }),
    place('', '', 'Jeddah|Jiddah|Jedda', 'safe', { styles: { ap: 'Jiddah' } }),
    ...named(
      'place',
      'safe',
      `
Chisinau|Kishinev
Nagorno-Karabakh|Nagorny Karabakh|Nagorno-Karabagh
Nizhny Novgorod|Nizhni Novgorod|Nizhniy Novgorod
Yekaterinburg|Ekaterinburg
Pyongyang|Pyeongyang
Incheon|Inchon
Busan|Pusan
Khan Younis|Khan Yunis|Khan Yunus
Sanaa|Sana'a|San'a
Benghazi|Bengazi
Misrata|Misurata|Misratah
Sirte|Surt
Isfahan|Esfahan
Mashhad|Meshed|Mashad
Tehran|Teheran
Kandahar|Qandahar
Khartoum|Khartum
El Fasher|Al-Fashir|El Fashir
Marrakech|Marrakesh
Maghreb|Magreb`,
    ),

    // ── Renamed places: only on request, as in `prefer: { Burma: 'Myanmar' }` ──
    ...named(
      'place',
      'never',
      `
Mumbai|Bombay
Kolkata|Calcutta
Chennai|Madras
Bengaluru|Bangalore
Beijing|Peking
Yangon|Rangoon
Myanmar|Burma`,
    ),

    // ── Groups and terms ──
    group('Q34490', '', 'Al-Qaida|al-Qaeda', 'safe', {
      styles: {
        ap: 'al-Qaida',
        reuters: 'al Qaeda',
        guardian: 'al-Qaida',
        bbc: 'al-Qaeda',
        cnn: 'al Qaeda',
        nyt: 'Al Qaeda',
        afp: 'Al-Qaeda',
        aljazeera: 'al-Qaeda',
      },
    }),
    group('', '', 'Al-Shabab|al-Shabaab', 'safe', {
      styles: { ap: 'al-Shabab', bbc: 'al-Shabab', guardian: 'al-Shabaab', reuters: 'al Shabaab', cnn: 'al-Shabaab' },
    }),
    ...named(
      'group',
      'safe',
      `
Hezbollah|Hizbollah|Hizballah|Hizbullah|Hezballah
Taliban|Taleban
Houthi|Huthi
Houthis|Huthis
Uyghur|Uighur|Uygur|Uigur
Uyghurs|Uighurs|Uygurs|Uigurs
Yedioth Ahronoth|Yediot Ahronot|Yediot Aharonot`,
    ),
    term('', '', "Quran|Koran|Qur'an", 'safe', {
      styles: { guardian: "Qur'an", bbc: 'Koran' },
      exceptions: ['Laura Koran'],
    }),
    ...named('term', 'safe', 'Rosh Hashanah|Rosh Hashana\nHanukkah|Chanukah|Hannukah|Hanukah'),
  ]
})()
