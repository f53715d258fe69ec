import type { NameRow } from '../../types.ts'
import { person } from './row.ts'

/** People of Tunisia, Algeria, Morocco and Mauritania, and of their diaspora. */
export const southMaghrebPeople: readonly NameRow[] = /* @__PURE__ */ (() => {
  const KHALID = 'Khalid|Khaled'
  const MEHDI = 'Mehdi|Mahdi'
  const MOHAMED = 'Mohamed|Mohammed|Mohammad|Muhammad|Mohamad'
  const YOUSSEF = 'Youssef|Yousef|Yusuf|Yousuf|Yusef'

  return [
    // Tunisia
    person('zine-el-abidine-ben-ali', 'زين العابدين بن علي', 'Zine el-Abidine|Zine al-Abidine|Zein al-Abidine|Zain al-Abidine|Zine el-Abedine', 'Ben Ali|Bin Ali', 'never'),
    person('kais-saied', 'قيس سعيد', 'Kais|Kays|Qais', 'Saied|Saeid|Said', 'never'),
    person('rached-ghannouchi', 'راشد الغنوشي', 'Rached|Rachid|Rashid|Rashed', 'Ghannouchi|Ghannushi|Ghannoushi|Ghanouchi|Ganouchi', 'safe'),
    person('mohamed-ghannouchi', 'محمد الغنوشي', MOHAMED, 'Ghannouchi|Ghannushi|Ghannoushi|Ghanouchi|Ganouchi', 'safe'),
    person('beji-caid-essebsi', 'الباجي قائد السبسي', 'Beji Caid|Baji Caid|Beji Qaid', 'Essebsi|Esebsi', 'safe'),
    person('moncef-marzouki', 'المنصف المرزوقي', 'Moncef|Monsef|Munsif', 'Marzouki|Marzuki|Marzouqi', 'anchored'),
    person('hamadi-jebali', 'حمادي الجبالي', 'Hamadi|Hammadi', 'Jebali|Jabali', 'anchored'),
    person('ali-larayedh', 'علي العريض', 'Ali', 'Larayedh|Laarayedh|Larayed', 'safe'),
    person('mehdi-jomaa', 'مهدي جمعة', MEHDI, 'Jomaa|Jumaa', 'never'),
    person('youssef-chahed', 'يوسف الشاهد', YOUSSEF, 'Chahed|Shahed', 'never'),
    person('elyes-fakhfakh', 'إلياس الفخفاخ', 'Elyes|Ilyes|Elias', 'Fakhfakh', 'never'),
    person('hichem-mechichi', 'هشام المشيشي', 'Hichem|Hisham|Hicham', 'Mechichi|Mechishi', 'safe'),
    person('najla-bouden', 'نجلاء بودن', 'Najla|Nejla', 'Bouden', 'never'),
    person('habib-bourguiba', 'الحبيب بورقيبة', 'Habib', 'Bourguiba|Bourgiba|Burguiba', 'safe'),
    person('chokri-belaid', 'شكري بلعيد', 'Chokri|Shukri|Shokri|Choukri', 'Belaid|Bilaid', 'anchored'),
    person('mohamed-brahmi', 'محمد البراهمي', MOHAMED, 'Brahmi', 'never'),
    person('mohamed-bouazizi', 'محمد البوعزيزي', MOHAMED, 'Bouazizi|Buazizi', 'safe'),
    person('abir-moussi', 'عبير موسي', 'Abir|Abeer', 'Moussi|Mousi', 'anchored'),
    // Algeria
    person('abdelaziz-bouteflika', 'عبد العزيز بوتفليقة', 'Abdelaziz|Abdulaziz', 'Bouteflika|Buteflika|Boutaflika|Bouteflica', 'safe'),
    person('said-bouteflika', 'السعيد بوتفليقة', 'Said|Saeed', 'Bouteflika|Buteflika|Boutaflika|Bouteflica', 'safe'),
    person('abdelmadjid-tebboune', 'عبد المجيد تبون', 'Abdelmadjid|Abdelmajid|Abdulmajid', 'Tebboune|Tebboun|Teboune|Tabboune', 'safe'),
    person('ahmed-gaid-salah', 'أحمد قايد صالح', 'Ahmed Gaid|Ahmed Kaid|Ahmad Gaid', 'Salah', 'never'),
    person('ramtane-lamamra', 'رمطان لعمامرة', 'Ramtane|Ramtan|Ramdane', 'Lamamra|Laamamra', 'safe'),
    person('abdelmalek-sellal', 'عبد المالك سلال', 'Abdelmalek|Abdelmalik', 'Sellal|Sallal', 'anchored'),
    person('liamine-zeroual', 'اليمين زروال', 'Liamine|Lamine', 'Zeroual|Zerwal', 'safe'),
    person('houari-boumediene', 'هواري بومدين', 'Houari|Huari', 'Boumediene|Boumedienne', 'never'),
    person('lakhdar-brahimi', 'الأخضر الإبراهيمي', 'Lakhdar|Lakdar', 'Brahimi|Ibrahimi', 'never'),
    person('mokhtar-belmokhtar', 'مختار بلمختار', 'Mokhtar|Moktar|Mukhtar', 'Belmokhtar|Belmoktar|Belmukhtar', 'safe'),
    person('abdelmalek-droukdel', 'عبد المالك دروكدال', 'Abdelmalek|Abdelmalik', 'Droukdel|Drukdel|Droukdal|Drukdal', 'safe'),
    person('zinedine-zidane', 'Zinédine Zidane', 'Zinedine|Zineddine|Zinadine', 'Zidane', 'never'),
    person('riyad-mahrez', 'رياض محرز', 'Riyad|Riad', 'Mahrez', 'never'),
    person('sofiane-feghouli', 'سفيان فيغولي', 'Sofiane|Soufiane', 'Feghouli', 'never'),
    person('ismael-bennacer', 'إسماعيل بن ناصر', 'Ismael|Ismail', 'Bennacer', 'never'),
    person('taoufik-makhloufi', 'توفيق مخلوفي', 'Taoufik|Tawfik|Toufik|Tewfik', 'Makhloufi|Makloufi', 'anchored'),
    person('imane-khelif', 'إيمان خليف', 'Imane|Iman', 'Khelif|Khalif', 'never'),
    // Morocco and Mauritania
    person('mohammed-vi', 'محمد السادس', '', 'Mohammed VI|Mohamed VI|Mohammad VI|Muhammad VI', 'safe'),
    person('abdelilah-benkirane', 'عبد الإله بنكيران', 'Abdelilah|Abdelillah|Abdelila', 'Benkirane|Benkiran', 'safe'),
    person('saadeddine-el-othmani', 'سعد الدين العثماني', 'Saadeddine|Saadeddin', 'el-Othmani|el-Otmani|el-Uthmani', 'anchored'),
    person('aziz-akhannouch', 'عزيز أخنوش', 'Aziz', 'Akhannouch|Akhanouch|Akhannoush', 'safe'),
    person('nasser-bourita', 'ناصر بوريطة', 'Nasser|Naser', 'Bourita|Burita', 'safe'),
    person('nasser-zefzafi', 'ناصر الزفزافي', 'Nasser|Naser', 'Zefzafi|Zafzafi', 'safe'),
    person('taoufik-bouachrine', 'توفيق بوعشرين', 'Taoufik|Tawfik|Toufik', 'Bouachrine|Bouashrine', 'safe'),
    person('brahim-ghali', 'إبراهيم غالي', 'Brahim|Ibrahim', 'Ghali', 'never'),
    person('aminatou-haidar', 'أميناتو حيدر', 'Aminatou|Aminatu|Aminetou', 'Haidar|Haider', 'never'),
    person('hakim-ziyech', 'حكيم زياش', 'Hakim|Hakeem', 'Ziyech|Ziyach|Ziech', 'safe'),
    person('achraf-hakimi', 'أشرف حكيمي', 'Achraf|Ashraf', 'Hakimi', 'never'),
    person('noussair-mazraoui', 'نصير مزراوي', 'Noussair|Nousair', 'Mazraoui|Mazraui', 'safe'),
    person('sofyan-amrabat', 'سفيان أمرابط', 'Sofyan|Sofian|Soufiane', 'Amrabat', 'never'),
    person('yassine-bounou', 'ياسين بونو', 'Yassine|Yacine|Yassin', 'Bounou', 'never'),
    person('walid-regragui', 'وليد الركراكي', 'Walid|Oualid', 'Regragui|Rekragui', 'safe'),
    person('youssef-en-nesyri', 'يوسف النصيري', YOUSSEF, 'En-Nesyri|En-Nesiri', 'safe'),
    person('hicham-el-guerrouj', 'هشام الكروج', 'Hicham|Hisham', 'el-Guerrouj|el-Gerrouj', 'safe'),
    person('soufiane-el-bakkali', 'سفيان البقالي', 'Soufiane|Sofiane', 'el-Bakkali|el-Bakali', 'anchored'),
    person('mohamed-ould-ghazouani', 'محمد ولد الغزواني', 'Mohamed Ould|Mohammed Ould', 'Ghazouani|Ghazwani|Gazouani', 'anchored'),
    person('mohamed-ould-abdel-aziz', 'محمد ولد عبد العزيز', 'Mohamed Ould|Mohammed Ould', 'Abdel Aziz|Abdul Aziz|Abd al-Aziz', 'never'),
    // Men of the attacks in Europe and the United States
    person('abdelhamid-abaaoud', 'عبد الحميد أباعود', 'Abdelhamid|Abdulhamid', 'Abaaoud|Abaoud|Abaooud', 'safe'),
    person('cherif-kouachi', 'شريف كواشي', 'Cherif|Sherif|Sharif', 'Kouachi|Koachi|Kouashi', 'safe'),
    person('said-kouachi', 'سعيد كواشي', 'Said|Saeed', 'Kouachi|Koachi|Kouashi', 'safe'),
    person('zacarias-moussaoui', 'زكريا موسوي', 'Zacarias|Zacharias|Zakaria', 'Moussaoui|Mussaoui', 'anchored'),
    person('mohamed-merah', 'محمد مراح', MOHAMED, 'Merah|Merrah', 'anchored'),
    person('mehdi-nemmouche', 'مهدي نموش', MEHDI, 'Nemmouche|Nemouche', 'safe'),
    person('mohamed-lahouaiej-bouhlel', 'محمد لحويج بوهلال', 'Mohamed Lahouaiej|Mohammed Lahouaiej|Mohammad Lahouaiej', 'Bouhlel', 'never'),
    person('najim-laachraoui', 'نجم العشراوي', 'Najim|Najm', 'Laachraoui|Lachraoui|Laashraoui', 'safe'),
    person('ibrahim-el-bakraoui', 'إبراهيم البكراوي', 'Ibrahim|Brahim', 'el-Bakraoui|el-Bakroui', 'safe'),
    person('khalid-el-bakraoui', 'خالد البكراوي', KHALID, 'el-Bakraoui|el-Bakroui', 'safe'),
    person('mohamed-abrini', 'محمد عبريني', MOHAMED, 'Abrini', 'never'),
  ]
})()
