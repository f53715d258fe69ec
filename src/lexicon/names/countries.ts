import { wordSet } from '../../text/word-set.ts'

/** States of North America and Australia, in full and as news abbreviates them; Georgia is a country too. */
const STATES =
  'Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming|Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ill|Ind|Kan|Ky|La|Md|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nev|NH|NJ|NM|NY|NC|ND|Okla|Ore|Pa|RI|SC|SD|Tenn|Tex|Vt|Va|Wash|WVa|Wis|Wyo|AL|AK|AZ|AR|CA|CO|CT|DE|FL|HI|ID|IL|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO|MT|NE|NV|OH|OK|OR|PA|TN|TX|UT|VT|VA|WA|WV|WI|WY|Alberta|British Columbia|Manitoba|New Brunswick|Newfoundland|Nova Scotia|Ontario|Quebec|Saskatchewan|Alta|Ont|Sask|New South Wales|Queensland|Tasmania'

const COUNTRIES =
  'Afghanistan|Albania|Algeria|Argentina|Armenia|Australia|Austria|Azerbaijan|Bahrain|Bangladesh|Belarus|Belgium|Bolivia|Bosnia|Brazil|Britain|Bulgaria|Cambodia|Cameroon|Canada|Chile|China|Colombia|Croatia|Cuba|Cyprus|Denmark|Egypt|England|Eritrea|Estonia|Ethiopia|Finland|France|Georgia|Germany|Ghana|Greece|Hungary|Iceland|India|Indonesia|Iran|Iraq|Ireland|Israel|Italy|Japan|Jordan|Kazakhstan|Kenya|Kosovo|Kuwait|Kyrgyzstan|Latvia|Lebanon|Libya|Lithuania|Malaysia|Mali|Malta|Mexico|Moldova|Mongolia|Montenegro|Morocco|Myanmar|Nepal|Netherlands|Nigeria|Norway|Oman|Pakistan|Palestine|Panama|Peru|Philippines|Poland|Portugal|Qatar|Romania|Russia|Scotland|Senegal|Serbia|Singapore|Slovakia|Slovenia|Somalia|Spain|Sudan|Sweden|Switzerland|Syria|Taiwan|Tajikistan|Thailand|Tunisia|Turkey|Turkmenistan|Uganda|Ukraine|Uzbekistan|Venezuela|Vietnam|Wales|Yemen|Zambia|Zimbabwe'

const states = /* @__PURE__ */ wordSet(STATES, '|')
const countries = /* @__PURE__ */ wordSet(COUNTRIES, '|')

/** True for a state or its abbreviation, without full stops: North Dakota, ND, Del. */
export const isState = (name: string): boolean => states().has(name)

export const isCountry = (name: string): boolean => countries().has(name)
