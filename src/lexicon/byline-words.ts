/** Words that a byline prints beside a name, for what one is, where and for whom: none is part of a person's name. */
export const roleWords =
  'staff writer writers reporter reporters editor editors correspondent correspondents bureau chief team desk contributor contributors ' +
  'contributing columnist columnists analyst producer fellow professor senior deputy assistant managing executive associate journalist ' +
  'journalists critic director specialist coordinator manager presenter anchor host ' +
  'political politics business sport sports health science technology tech entertainment environment education economics economy legal ' +
  'diplomatic defence defense security world international national foreign local lifestyle culture arts music film travel food ' +
  'weather data investigations investigative features opinion markets crime courts breaking consumer affairs fashion beauty royal ' +
  'industry transport housing religion religious property motoring labour labor energy climate rugby football cricket tennis golf ' +
  'community content commerce audience trends trending reviews product general assignment weekend legislative congressional westminster ' +
  'freelance special guest intern trainee multimedia digital online web social video photo photographer photographs ' +
  'associated reuters afp ap bbc cnn nbc cbs abc npr pbs fox cnbc msnbc bloomberg usa inc llc ltd plc corp group company foundation ' +
  'university institute college school center centre council department ministry office committee association society club ' +
  'editorial staffers studio podcast show series section scotland europe africa asia beijing moscow brussels jerusalem parliamentary ' +
  'cepf cfa cfp phd md esq admin administrator newsroom hq board partner partners'

/** What newspapers, stations and services call themselves. */
export const outletWords =
  'news times post journal herald tribune press media network radio tv television broadcasting service services agency agencies ' +
  'magazine gazette chronicle telegraph guardian observer mail mirror sentinel globe daily weekly today wire newspapers newspaper ' +
  'echo courier register democrat republican independent examiner enquirer inquirer argus advertiser bulletin dispatch shimbun ' +
  'monitor advocate beacon patriot pioneer messenger statesman spectator citizen republic express standard newswire syndication'

/** Words of sentences: none is part of a person's name. Those that are names too are left out. */
export const sentenceWords =
  'the our your their from for of in on at by to with about had has have was were is are been who which what when where why how ' +
  'not all some any no says told found grown after before over under into out up down more most than then this that these now ' +
  'those its they we she it can could might would should must does did get gets got goes went make makes made take takes took give ' +
  'see ask call back against between during but nor deals delivered free current final earlier every each best worst'

/** Words of labels and menus, which stand behind a name but in none. */
export const labelWords =
  'author authors posted published updated written edited monday tuesday wednesday ' +
  'thursday friday saturday sunday read min minute minutes ago comments comment share follow twitter facebook email instagram linkedin ' +
  'bio save saved saving key points takeaways facts fact checked checker reviewed manage account home menu contact dive deeper related ' +
  'topics topic tags tested sponsored support sign log login join view page publication release search keyword question answer answers ' +
  'story stories password advertisement cookie privacy policy terms agence latest live watch listen create issue issues ' +
  'subscribe subscriber subscribers print edition pictures images gallery skip continue reading ' +
  'shop games puzzles crossword obituaries classifieds newsletter newsletters alerts app download thank thanks image update ' +
  'updates remote pub blog'

/** Lower-case particles inside a surname: "Ludwig van der Berg", "Omar al-Said". */
export const nameParticles =
  'de del dela delos della der den di da do dos das du la le van von ter ten bin bint ibn al el ul y e i zu af st ap mac'
