import { lazy } from '../../text/lazy.ts'

/**
 * Given names that the news romanises or spells in more than one way, a set a line; the first is the commonest. Each is
 * one name, whoever bears it: Sergei is Sergey, but Julia is not Yulia and Peter is not Pyotr.
 */
const CYRILLIC = `Alexander Aleksandr Alexandr Aleksander
Alexei Alexey Aleksei Aleksey
Anastasia Anastasiya Anastasiia
Anatoly Anatoliy Anatolii Anatoli
Andrei Andrey Andrej
Andriy Andrii
Arkady Arkadi Arkadiy Arkadii
Arseniy Arseny Arsenii Arseni
Artyom Artem
Dmitry Dmitri Dmitriy Dmitrii Dimitry Dimitri
Ekaterina Yekaterina
Elena Yelena
Evgenia Yevgenia Evgeniya Yevgeniya
Fyodor Fedor Feodor
Gennady Gennadi Gennadiy Gennadii
Georgy Georgi Georgiy Georgii
Grigory Grigori Grigoriy Grigorii
Igor Ihor
Illia Illya
Ilya Ilia
Irina Iryna
Ksenia Xenia Kseniya Ksenya
Lyudmila Ludmila Liudmila
Maria Mariya Mariia
Maxim Maksim Maksym
Mikhail Michail Mikhael
Mykhailo Mykhaylo
Natalia Natalya Nataliya Nataliia
Nikolai Nikolay Nicolai
Oksana Oxana
Oleg Oleh
Oleksandr Olexandr Oleksander
Oleksii Oleksiy Olexiy
Olga Olha
Pyotr Petr Piotr
Sergei Sergey Serguei
Serhiy Serhii Sergiy Sergii
Sofia Sofiya Sofiia
Tatiana Tatyana
Tetiana Tetyana
Valery Valeri Valeriy Valerii
Vasily Vasili Vasiliy Vasilii Vassily Vassili
Viktor Victor
Viktoria Victoria Viktoriya Viktoriia
Vitaly Vitali Vitaliy Vitalii
Vladimir Wladimir
Volodymyr Volodimir Volodymir
Vyacheslav Viacheslav
Yaroslav Iaroslav
Yegor Egor
Yevgeny Evgeny Yevgeniy Evgeniy Yevgeni Evgeni
Yevhen Yevgen Evhen
Yulia Yuliya Yuliia
Yuri Yury Yuriy Yurii`

const SEMITIC = `Abdul Abdel
Abdulaziz Abdelaziz|Abdul Aziz|Abdel Aziz|Abd al-Aziz
Abdulkarim Abdelkarim|Abdul Karim|Abdel Karim|Abd al-Karim
Abdullah Abdallah Abdulla
Abdulrahman Abdelrahman Abdurrahman|Abdul Rahman|Abdel Rahman|Abd al-Rahman|Abdur Rahman
Adel Adil
Ahmed Ahmad
Aisha Ayesha Aysha Aicha
Amin Ameen
Ayman Aiman
Bashar Bachar
Ebrahim Ibrahim Ibraheem
Emad Imad
Faisal Faysal Feisal
Fatima Fatma Fatemeh Fatimah
Fouad Fuad
Haider Haidar Hayder Haydar
Hamid Hameed
Hassan Hasan
Hisham Hesham Hicham
Hossein Hussein Hussain Husayn Husain Hosein Husein
Ismail Ismael Esmail Esmaeil Ismaeel
Iyad Eyad
Jamal Gamal
Karim Kareem
Khaled Khalid
Leila Layla Laila Leyla
Mahmoud Mahmud Mahmood
Majid Majeed
Maryam Mariam
Massoud Masoud Masood Masud
Mehdi Mahdi
Mohammed Mohamed Mohammad Muhammad Mohamad Muhammed
Mounir Munir
Moussa Musa Mousa
Muammar Moammar
Muqtada Moqtada
Mustafa Mostafa Mustapha Moustafa Mostapha
Nabil Nabeel
Nasser Naser Nasir
Nour Noor
Osama Usama
Omar Umar
Qassem Qasem Qasim Qassim Kassem
Rashid Rasheed
Saleh Salih
Salim Saleem
Samir Sameer
Sharif Sherif Shareef
Suleiman Sulaiman Suleyman Soleiman Sulayman
Tariq Tarek Tareq Tarik
Walid Waleed
Yahya Yehya Yahia Yehia
Yasser Yasir
Younis Yunus Younes Yunis
Yousef Youssef Yusuf Yousuf Yusef
Zainab Zeinab Zaynab
Menachem Menahem
Yaakov Yakov
Yitzhak Yitzchak Itzhak`

/** Names that English spells in more than one way; two people of one surname may differ in nothing else. */
const ENGLISH = `Allen Alan Allan
Ann Anne
Anthony Antony
Carl Karl
Catherine Katherine Katharine Kathryn
Eliot Elliott
Jeffrey Jeffery Geoffrey
Jon John
Joseph Josef
Lindsey Lindsay
Neil Neal
Nicholas Nicolas Nikolas
Sara Sarah
Steven Stephen`

/** A name of two words stands between bars. */
const namesOf = (set: string): string[] => {
  const [single = '', ...double] = set.split('|')
  return [...single.split(' '), ...double]
}

const setsOf = (table: string): string[][] => table.split('\n').map(namesOf)

const sets = /* @__PURE__ */ lazy(
  () =>
    new Map(
      [CYRILLIC, SEMITIC, ENGLISH].flatMap(setsOf).flatMap((names) => names.map((name) => [name, names] as const)),
    ),
)

const keysOf = (tables: readonly string[]): Map<string, string> =>
  new Map(
    tables
      .flatMap(setsOf)
      .flatMap((names) => names.map((name) => [name.toLowerCase(), (names[0] ?? '').toLowerCase()])),
  )

const romanised = /* @__PURE__ */ lazy(() => keysOf([CYRILLIC, SEMITIC]))
const semitic = /* @__PURE__ */ lazy(() => keysOf([SEMITIC]))

/** What stands for all romanisations of a folded given name: "sergei" for sergey. */
export const romanisedGiven = (name: string): string | undefined => romanised().get(name)

/** True for a folded given name that was romanised from Arabic, Persian or Hebrew letters. */
export const isSemiticGiven = (name: string): boolean => semitic().has(name)

/** The forms, then the same with a word, or all of it, in its other spellings. */
export function withGivenForms(forms: readonly string[]): string[] {
  const all = new Set(forms)
  for (const form of forms) {
    for (const name of sets().get(form) ?? []) all.add(name)
    const words = form.split(' ')
    if (words.length > 1)
      for (const [at, word] of words.entries())
        for (const name of sets().get(word) ?? []) all.add(words.with(at, name).join(' '))
  }
  return [...all]
}
