// Spellings that are also the name of a town, a people or a thing elsewhere, so that no row may change them by itself.
// Facts from atlases, a line for what bears the name. A row that has one as a variant needs a policy or an exception.

const NAMESAKES = `
bath: a city in England
bobrovskiy: a town near Yekaterinburg
chiva: a town in Spain
dergachi: a town in the Saratov region of Russia
doma: a town in Nigeria
dzerzhinskiy: a town near Moscow
gorodnya: villages in Russia
grabovo: a town in the Penza region of Russia
kamenka: dozens of towns in Russia
krasnoselskiy: a town in Belarus
liman: a town in the Astrakhan region of Russia
lugovoy: a town in Kazakhstan
mansura: a town in Louisiana
menfi: a town in Sicily
mirny: a town in Yakutia, a closed town near Arkhangelsk
mirnyy: the same
neskuchnoye: villages in Russia
novomikhailovka: villages in Russia and Kazakhstan
orsa: a town in Sweden
panjab: a district in Afghanistan
priluki: a village near Vologda, known for its monastery
rabotino: a village in the Nizhny Novgorod region of Russia
rovenki: a town in the Belgorod region of Russia
ryazanskiy: a district of Moscow
seversk: a city near Tomsk
shakhtersk: a town on Sakhalin
soci: a town in Tuscany
storozhevoye: villages in the Voronezh region of Russia
tsiolkovskiy: a town in the Amur region of Russia
urozhaynoye: villages in the north Caucasus
usik: a given name in Armenia
volchansk: a town near Yekaterinburg
yuzhny: a port in Ukraine
yuzhnyy: the same
`

/** Folded spellings that something else bears. */
export const namesakes = new Set(
  NAMESAKES.trim()
    .split('\n')
    .map((line) => line.slice(0, line.indexOf(':'))),
)
