/** An article with a title, a removed line, Markdown and a crosshead; names and events are invented. */
export const wire = `# Dam cracks in northern Qasira

By Lena Marsh

March 16, 2025

More than 12,000 people were ordered out of their homes in northern Qasira on Friday after engineers found a crack in the wall of the Al-Nour dam, officials said. Interior Minister Youssef Haddam told reporters that the evacuation was "a precaution, not a prophecy".

READ MORE

Soldiers worked through the night to lower the level by opening two of its [four gates](https://example.com/gates). The dam, completed in 1974, holds back some 300 million cubic metres of water and feeds the canals of three provinces.

## On the road south

Villagers sat on tractors piled high with mattresses and watched the river. "We took the goats and the radio," said Samir Aboud, a farmer of 61. Schools in the valley will stay closed until Thursday at the least, the ministry said.
`

/** The same copy under another head. */
export const reprint = wire
  .replace('# Dam cracks in northern Qasira', '# Thousands told to leave')
  .replace('cubic metres', 'cubic meters')
  .replace('March 16', 'March 17')
