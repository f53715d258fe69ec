import type { NameRow } from '../../types.ts'
import { person } from './row.ts'

/** People of the Horn of Africa and South Sudan. */
export const southHornPeople: readonly NameRow[] = /* @__PURE__ */ (() => {
  const MOHAMED_HUSSEIN = 'Mohamed Hussein|Mohammed Hussein|Mohammad Hussein|Muhammad Hussein'

  return [
    // Somalia and Djibouti
    person(
      'hassan-sheikh-mohamud',
      '',
      'Hassan Sheikh|Hasan Sheikh|Hassan Sheik|Hassan Shaikh',
      'Mohamud|Mohamoud|Mahmoud|Mohamed|Mahamud',
      'never',
    ),
    person(
      'mohamed-abdullahi-mohamed',
      '',
      'Mohamed Abdullahi|Mohammed Abdullahi|Mohamed Abdulahi',
      'Mohamed|Mohammed',
      'never',
    ),
    person('farmajo', '', '', 'Farmajo|Farmaajo|Formajo', 'safe'),
    person('sharif-sheikh-ahmed', '', 'Sharif Sheikh|Sherif Sheikh|Sharif Sheik', 'Ahmed|Ahmad', 'never'),
    person('muse-bihi', '', 'Muse|Muuse|Musa', 'Bihi', 'never'),
    person('hassan-ali-khaire', '', 'Hassan Ali|Hasan Ali', 'Khaire|Kheyre|Khayre|Khaireh', 'anchored'),
    person('mohamed-hussein-roble', '', MOHAMED_HUSSEIN, 'Roble|Rooble', 'never'),
    person('siad-barre', '', 'Siad|Siyad|Siyaad', 'Barre', 'never'),
    person('ahmed-abdi-godane', '', 'Ahmed Abdi|Ahmad Abdi', 'Godane|Godani', 'anchored'),
    person('mukhtar-robow', '', 'Mukhtar|Muktar|Mokhtar', 'Robow|Rubow|Roobow', 'safe'),
    person('hassan-dahir-aweys', '', 'Hassan Dahir|Hasan Dahir|Hassan Daher|Hassan Tahir', 'Aweys|Aweis', 'anchored'),
    person(
      'mohamed-farrah-aidid',
      '',
      'Mohamed Farrah|Mohammed Farah|Mohamed Farah|Mohammed Farrah|Muhammad Farah',
      'Aidid|Aideed|Aydid',
      'safe',
    ),
    person('ayaan-hirsi-ali', '', 'Ayaan Hirsi|Ayan Hirsi', 'Ali', 'never'),
    person('abdi-nageeye', '', 'Abdi', 'Nageeye|Nageye', 'anchored'),
    person('ismail-omar-guelleh', 'إسماعيل عمر جيله', 'Ismail Omar|Ismael Omar', 'Guelleh|Gelleh', 'anchored'),
    person(
      'mahmoud-ali-youssouf',
      '',
      'Mahmoud Ali|Mahamoud Ali|Mahmud Ali',
      'Youssouf|Yusuf|Yousuf|Yousouf|Youssef',
      'never',
    ),
    // Ethiopia
    person(
      'haile-gebrselassie',
      'ሃይሌ ገብረ ሥላሴ',
      'Haile|Hayle',
      'Gebrselassie|Gebreselassie|Gebreselasie|Gebresilassie|Gebrselasie',
      'anchored',
    ),
    person('meles-zenawi', '', 'Meles|Melles', 'Zenawi', 'never'),
    person('hailemariam-desalegn', '', 'Hailemariam|Hailemaryam', 'Desalegn|Dessalegn', 'anchored'),
    person('debretsion-gebremichael', '', 'Debretsion|Debretsiyon', 'Gebremichael|Gebremikael', 'anchored'),
    person('getachew-reda', '', 'Getachew|Getachu', 'Reda|Redda', 'never'),
    person(
      'tedros-adhanom-ghebreyesus',
      '',
      'Tedros Adhanom|Tedros Adanom|Tewodros Adhanom',
      'Ghebreyesus|Gebreyesus|Ghebreysus',
      'anchored',
    ),
    person('sahle-work-zewde', '', 'Sahle-Work', 'Zewde|Zewdie', 'anchored'),
    person('taye-atske-selassie', '', 'Taye', 'Atske Selassie|Atske Sellassie', 'safe'),
    person('haile-selassie', '', 'Haile|Hayle', 'Selassie|Sellassie|Sellasie', 'never'),
    person('mengistu-haile-mariam', '', 'Mengistu', 'Haile Mariam|Haile Maryam', 'never'),
    person('jawar-mohammed', '', 'Jawar', 'Mohammed|Mohamed', 'never'),
    person('kenenisa-bekele', '', 'Kenenisa|Keninisa|Kenanisa', 'Bekele', 'never'),
    person('tirunesh-dibaba', '', 'Tirunesh|Trunesh', 'Dibaba', 'never'),
    person('genzebe-dibaba', '', 'Genzebe|Ganzebe', 'Dibaba', 'never'),
    person('feyisa-lilesa', '', 'Feyisa|Feyissa', 'Lilesa|Lilessa', 'safe'),
    person('derartu-tulu', '', 'Derartu|Deratu', 'Tulu', 'never'),
    person('letesenbet-gidey', '', 'Letesenbet|Letsenbet', 'Gidey', 'never'),
    person('tigst-assefa', '', 'Tigst|Tigist', 'Assefa|Asefa', 'never'),
    person('hachalu-hundessa', '', 'Hachalu|Hachaalu', 'Hundessa|Hundesa', 'anchored'),
    person('berhanu-nega', '', 'Berhanu|Birhanu', 'Nega', 'never'),
    person('eskinder-nega', '', 'Eskinder|Iskinder', 'Nega', 'never'),
    person('birhanu-jula', '', 'Birhanu|Berhanu', 'Jula', 'never'),
    person('tsadkan-gebretensae', '', 'Tsadkan', 'Gebretensae|Gebretinsae', 'safe'),
    // Eritrea and South Sudan
    person(
      'isaias-afwerki',
      'ኢሳይያስ ኣፍወርቂ',
      'Isaias|Issaias|Esaias|Isayas|Issayas|Isaiah',
      'Afwerki|Afewerki|Afeworki|Afworki',
      'safe',
    ),
    person('yemane-gebremeskel', '', 'Yemane', 'Gebremeskel|Ghebremeskel', 'anchored'),
    person('osman-saleh', '', 'Osman|Othman', 'Saleh', 'never'),
    person('dawit-isaak', '', 'Dawit', 'Isaak|Isaac', 'never'),
    person('biniam-girmay', '', 'Biniam|Binyam|Biniyam', 'Girmay|Ghirmay', 'safe'),
    person('zersenay-tadese', '', 'Zersenay|Zerisenay', 'Tadese|Tadesse', 'never'),
    person('riek-machar', '', 'Riek|Riak|Reik', 'Machar', 'never'),
  ]
})()
