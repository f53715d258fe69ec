import type { NameRow } from '../../types.ts'
import { rowsOf } from './table.ts'

/** Newsmakers and places that were next in line for the core set, and so are in the extended one. */
export const moreNames: readonly NameRow[] = /* @__PURE__ */ rowsOf(`
# person safe
Abu Musab/al-Zarqawi|al-Zarkawi
Viktor/Yushchenko|Yuschenko|Yushenko
Nikol/Pashinyan|Pashinian
Oleksandr|Alexander/Usyk|Usik
Wladimir|Vladimir|Volodymyr/Klitschko|Klichko
Mikheil|Mikhail/Saakashvili|Sakashvili
Nursultan/Nazarbayev|Nazarbaev
Kassym-Jomart|Qasym-Jomart/Tokayev|Tokaev
Leon/Trotsk~
Mohammad/Mossadegh|Mosaddeq|Mossadeq
Vladimir/Zhirinovsk~
Oleksandr|Alexander/Turchynov|Turchinov
Boris/Nemtsov|Nemtzov
Andrii|Andriy|Andrei|Andrey/Sybiha|Sybiga|Sibiga
Iryna|Irina/Vereshchuk|Vereschuk
Ihor|Igor/Kolomoisky|Kolomoyskyi|Kolomoyskyy|Kolomoyskiy|Kolomoiskiy|Kolomoysky
Gurbanguly|Kurbanguly/Berdymukhamedov|Berdymukhammedov|Berdimuhamedov|Berdimuhamedow
Fyodor|Feodor|Fedor/Dostoevsky|Dostoyevsky|Dostoevski|Dostoevskii
Pyotr|Peter|Piotr/Tchaikovsky|Tchaikovski|Chaikovsky
Alexander|Aleksandr|Alexandr/Solzhenitsyn|Solzhenitsin
Mykola|Nikolai|Nikolay/Zlochevsky|Zlochevskiy|Zlochevskyi
Sergei/Kiriyenko|Kirienko
Sergei/Sobyanin|Sobianin
Roman/Abramovich|Abramovitch
Andrei|Andrey/Lugovoi|Lugovoy
Anna/Politkovskaya|Politkovskaia
Ales/Bialiatski|Byalyatski|Bialatsky
Shavkat/Mirziyoyev|Mirziyoev|Mirzioyev
Khairat/el-Shater|al-Shater
Fethullah|Fetullah/Gulen|Guelen
# person never
Viktor/Shokin
Joseph/Goebbels
Leo|Lev/Tolstoy|Tolstoi
Nikolai|Nikolay/Patrushev
Vitaly|Vitali|Vitaliy/Churkin
Oleg/Deripaska|Derispaska
Ahmet|Ahmed/Davutoglu
Avigdor/Lieberman|Liberman
Naftali/Bennett|Bennet
Abiy|Abiye/Ahmed|Ahmad
Nidal/Hasan|Hassan
Alexander/Litvinenko
Hafez|Hafiz/Assad|al-Assad
Sergei/Surovikin
Kyrylo|Kirill/Budanov
Mykhailo/Fedorov
Rustem|Rustam/Umerov
Oleksii|Oleksiy|Olexiy|Alexei/Reznikov|Reznykov
Oleksiy|Oleksii|Alexei/Danilov|Danylov
Viktor/Medvedchuk
Yuriy|Yuri|Yurii|Yury/Lutsenko
Dmytro|Dmitry|Dmitri/Firtash
Vasyl|Vasily|Vasiliy/Lomachenko
Sergei/Naryshkin
Dmitry/Rogozin
Dmitry/Rybolovlev
Alexander/Dugin
Alexander/Bortnikov
Andrei|Andrey/Belousov
Vyacheslav|Viacheslav/Volodin
Yuri/Ushakov
Mikhail/Mishustin
Konstantin|Constantin/Kilimnik
Masoud|Massoud|Masud/Barzani
Mohammed/bin Nayef|bin Naif
Omar|Umar/al-Bashir
Deng/Xiaoping|Hsiao-ping
Malala/Yousafzai|Yousufzai|Yousefzai
Radovan/Karadzic|Karadjic
Aleksandar|Alexander|Aleksander/Vucic
# place safe
Chisinau|Kishinev
Isfahan|Esfahan
Incheon|Inchon
Nizhny Novgorod|Nizhni Novgorod|Nizhniy Novgorod
Mashhad|Meshed|Mashad
Marrakech|Marrakesh
Pyongyang|Pyeongyang
Benghazi|Bengazi
Kandahar|Qandahar
Sirte|Surt
Enerhodar|Energodar
Vovchansk|Volchansk
Uzhhorod|Uzhgorod
Debaltseve|Debaltsevo
Ilovaisk|Ilovaysk
Ashgabat|Ashkhabad|Ashkabad
Naypyidaw|Naypyitaw
Helmand|Hilmand
Kunduz|Konduz
N'Djamena|Djamena
Santa Susana|Santa Susanna
# place safe Iraq|Iraqi|Kurdish|Kurdistan
Mosul|Mossul
Kirkuk|Karkuk
# place safe Ukraine|Ukrainian
Ternopil|Ternopol
Vinnytsia|Vinnitsa|Vinnytsya
# place never
Guangzhou|Canton
Nanjing|Nanking
Almaty|Alma-Ata
# person anchored
Emomali/Rahmon|Rakhmon
Heydar|Heidar/Aliyev|Aliev
Ilham/Aliyev|Aliev
`)
