// The article that the tables of forms print in many ways.

export const lead =
  'Engineers worked through the night on Tuesday to shore up the Beld dam after a crack appeared in its eastern wall, officials said.'
export const second =
  'About 4,000 people were told to leave their homes in the valley below, and two schools were turned into shelters.'
export const third =
  'The dam, finished in 1964, holds back the largest reservoir in the province and supplies a third of its power.'
export const body = `${lead}\n\n${second}\n\n${third}`
export const title = 'Thousands flee as dam cracks in Norland'
