/** A page of invented parts: menus, the head, a story, and room for what is tested in its middle and behind it. */
const menu = ['Home', 'News', 'Sport', 'Weather', 'Jobs', 'Log in', 'Subscribe', 'Search']
const head = ['Ferry to Kell sails again after nine days', 'By Mara Quill', 'March 17, 2025']
export const story: readonly string[] = [
  'The ferry between Port Alden and Kell sailed again on Monday, nine days after its engine room was flooded in the worst storm of the winter.',
  'Some two hundred people waited at the pier when the Orla Grace came in, and a band from the school played until the last car had left the deck.',
  '“We had begun to bake our own bread,” said Ines Vela, who keeps the only shop on Kell. “Nobody complained, but everybody was counting the eggs.”',
  'The harbour office said divers had closed a crack of two metres under the water line and would look at it again in April.',
  'Tom Adeyemi, the ferry’s master, said the crew had slept on board since the storm. He thanked the farmers of Kell, who had brought them soup every night.',
  'The council will vote next week on whether to hire a second boat for the summer. It would cost 40,000 a month, and half of that is not in the budget.',
]
const foot = ['Privacy Policy', 'Terms of Service', 'Contact us', '© 2025 Port Alden Gazette. All rights reserved.']

/** The page as text, with `lines` behind the paragraph of that number. */
export const pageWith = (lines: readonly string[], behind: number, gap = '\n\n'): string =>
  [...menu, ...head, ...story.slice(0, behind), ...lines, ...story.slice(behind), ...foot].join(gap)
