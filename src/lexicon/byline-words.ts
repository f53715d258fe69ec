/** Words that a byline prints beside a name: none of them is part of a person's name. Lower case. */
export const roleWords =
  'staff writer writers reporter reporters editor editors correspondent correspondents bureau chief team desk contributor contributors ' +
  'contributing columnist columnists analyst producer fellow professor senior deputy assistant managing executive associate ' +
  'political politics business sports sport health science technology tech entertainment environment education economics economy legal ' +
  'diplomatic defence defense security world international national foreign local lifestyle culture arts music film travel food ' +
  'weather data investigations investigative features opinion markets crime courts breaking consumer affairs ' +
  'freelance special guest intern trainee multimedia digital online web social video photo photographer photographs ' +
  'news times post journal herald tribune press media network radio tv television broadcasting service services agency agencies ' +
  'magazine gazette chronicle telegraph guardian observer mail mirror sentinel globe daily weekly today wire newspapers newspaper ' +
  'associated reuters afp ap bbc cnn nbc cbs abc npr pbs fox cnbc msnbc bloomberg usa inc llc ltd plc corp group company foundation ' +
  'university institute college school center centre council department ministry office committee association society club ' +
  'the our your their from for of in at on by to with about author authors posted published updated written edited ' +
  'monday tuesday wednesday thursday friday saturday sunday read min minute minutes ago comments comment share ' +
  'follow twitter facebook email instagram linkedin bio save saved saving key points takeaways facts fact checked checker reviewed ' +
  'manage account home menu contact dive deeper related topics tags tested sponsored support get sign join view ' +
  'editorial staffers studio podcast show series topic section page ' +
  'scotland europe africa asia beijing moscow brussels jerusalem parliamentary publication release trending search keyword question answer answers story stories password advertisement cookie privacy policy terms ' +
  'agence cepf cfa cfp phd md esq admin administrator newsroom hq board community partner partners'

/** Lower-case particles inside a surname: "Ludwig van der Berg", "Omar al-Said". */
export const nameParticles =
  'de del dela delos della der den di da do dos das du la le van von ter ten bin bint ibn al el ul y e i zu af st ap mac'
