/** Invented stories, paragraph by paragraph; nobody and nothing in them is real. */
export const ferry = [
  'A car ferry ran onto a sandbank off Holm Point on Tuesday evening with 212 people on board, and stayed there until the tide lifted it off shortly after two in the morning.',
  'Nobody was hurt. The crew handed out blankets and opened the cafeteria free of charge, and an accordion club on its way to a contest in Selby played until the batteries of the lamps ran out.',
  '“I have never danced at that angle before and I hope not to again,” said Greta Fonseca, a dentist from Selby who was travelling with her two sons.',
  'The harbour office at Holm Point said that a buoy marking the edge of the bank had drifted 300 metres in last week’s storm. It had been reported by a fisherman on Sunday and written into a book that nobody opened.',
  'Inspectors from the Maritime Board came aboard at noon and spoke to the captain, Olaf Dreyer, for three hours. He has sailed the route since 2009 without an accident.',
  'The company, Northlink, will pay back all fares. Its second ship is in dock at Karlsund until the end of April, so that buses will carry passengers around the bay for at least ten days.',
  'A union of seamen said that the crossing had been short of two officers since the autumn. Northlink answered that every sailing met the rules in force.',
]

export const school = [
  'The village school at Upper Marden will stay open for another year, county councillors decided by one vote after a debate that ended with the chairman reading out a letter from the caretaker.',
  'Eleven children are on the roll, and four of them leave in July. Officials had proposed to send the rest to Fenwick by taxi, at a saving of 140,000 crowns.',
  'Parents collected 2,300 signatures, more than three times as many as there are voters in the parish. A shepherd brought the last sheet on foot through the snow.',
  '“They counted the children and forgot to count the people who come here to vote, to dance and to be vaccinated,” said Imogen Castellan, whose daughter is the only pupil in her year.',
  'The education committee asked for a report on heating. The boiler dates from 1974 and burns a kind of oil that only one dealer still delivers.',
  'Head teacher Rufus Oyelaran, who also plays the organ and drives the minibus, said that he would stay for as long as the building did. He turns sixty-five in May.',
  'A final decision is due when the county adopts its plan for small schools, which has been put off three times since 2018.',
]

export const vaccine = [
  'Researchers at the Halden Institute have found a way to keep a cattle vaccine fresh without ice, by drying it into a glass of sugar that dissolves in a minute of shaking.',
  'In a trial on 1,840 animals in the Mbeya highlands the powder worked as well as the chilled kind, even after six months in a tin box on the roof of a lorry.',
  'The disease, a fever carried by ticks, kills one calf in five in the region and costs herders more than drought does in an ordinary year.',
  '“We used to lose half of the doses on the road and then we lost the trust of the people at the end of it,” said the vet who led the trial, Amina Solberg.',
  'The sugar comes from a yeast. A kilogram is enough for 90,000 doses and can be made in any brewery, the group writes in a journal of veterinary medicine.',
  'Two makers have asked for a licence. The institute wants the powder to be sold for less than the ice that it replaces, and has written the price into the contract.',
  'Older vaccines against two other diseases may be dried in the same way. One against a plague of goats has failed so far, because its virus breaks when the glass cracks.',
]

export const orchestra = [
  'The Lindmark Philharmonic will play its last season in the old gasworks and move in September to a hall whose roof is still lying in numbered pieces on a meadow.',
  'Builders of the hall went bankrupt in the winter with the walls up and the stage in place. A carpenters’ cooperative from Vesthaven has taken on the rest for a fixed price of 31 million.',
  'Conductor Teodora Havel said that she had clapped in every corner of the shell and found only one where the echo came back out of tune.',
  '“I told them to put the critics there,” Havel said at a press breakfast, and was not contradicted.',
  'Subscribers have paid for 8,100 seats in a hall that will have 1,650 of them. The box office hopes that not all will want to come on the same night.',
  'The gasworks are to become a swimming bath. Swimmers and violists will share the building for two weeks in August while the heating is changed over.',
  'City auditors criticised that the contract for the organ was signed before anybody had measured the gallery, which is forty centimetres too low for the longest pipe.',
]

/** Background of one beat: what papers print below every story about it. */
export const dike = [
  'Work on the Maren dike began in 2011 after a flood that drowned four villages, and should have been over in six years. It is to hold back the sea along 74 kilometres of coast.',
  'Its cost has grown from 300 million to 1.9 billion, largely because the clay that was to be dug on the spot turned out to be peat. Two ministers have left office over it.',
  'Farmers behind the line were promised drains and new wells. An inquiry found last year that of 412 wells on the list fewer than half give water that a cow will drink.',
]

/** A report of a template, as machines and wire desks fill it. */
export const lottery = (
  day: string,
  numbers: string,
  extra: number,
  place: string,
  prize: string,
  winners: number,
): string =>
  [
    `The winning numbers in ${day} evening’s drawing of the Northern State Lottery were ${numbers}, with the extra number ${extra}.`,
    `One ticket sold in ${place} matched all six numbers and won the first prize of ${prize} crowns, the lottery office said. The holder has ninety days in which to come forward.`,
    `A further ${winners} tickets matched five numbers and the extra number. Players who matched four numbers or more can collect their winnings at any sales point in the state.`,
    'The drawing was supervised by a notary. The numbers are printed without guarantee, and only the list that hangs in the lottery office is binding.',
    `Sales for the next drawing close an hour before the machine is started. The chance of matching all six numbers is one in fourteen million.`,
  ].join('\n\n')

/** A statement that several reporters quote. */
export const statement = [
  'We have read every page of the report and we accept every page of it, including those that were written about us and not for us.',
  'From tomorrow the gates will be worked by two people at all hours, as they were until the year in which somebody decided that one would do.',
  'The families will be told what we know before the newspapers are, and they will be told by me, in person, at their own tables.',
  'I have asked the board to put my pay for the year into the fund, and I have asked myself why it took a flood for me to think of that.',
]

/** What a network of outlets prints below every item. */
export const footer =
  'Items on this page are sent in by readers and clubs of the parish and appear in the order in which they arrive. The desk is open on weekdays from nine until noon; notices that reach it by Tuesday are printed on Friday, free of charge, and cannot be confirmed by telephone. Nothing here has been checked beyond the name of the sender. Copies may be passed on by members of the Village Paper Circle under its rules, provided that the sender is named and the wording is left as it is.'
