/** A story of the demonstration. */
export interface DemoStory {
  /** Of a file. */
  readonly name: string
  readonly text: string
}

/** One invented accident: an agency report, a reprint, an edited version, a rewrite and a report of its own. */
export const demoStories: readonly DemoStory[] = [
  {
    name: '1-agency.txt',
    text: `Grain train leaves rails on Sula bridge, 14 hurt

May 6, 2025 06:12 GMT

VARNOPIL, May 6 (AFP) - A freight train carrying wheat to the port of Odesa left the rails on a century-old bridge over the Sula river before dawn on Tuesday, injuring 14 people and cutting the only line to the south, officials said.

Eleven wagons came off the track and three of them hung over the water for most of the morning, the regional governor, Iryna Holub, told reporters at the scene.

"We were lucky by four metres," Holub said. "Four metres further and we would be counting the dead."

Most of the injured were workers who had been repairing the bridge's lighting, the emergency service said. Two remained in a serious condition in hospital in Kyiv.

The operator, Southern Freight, said the train was travelling at 38 kilometres an hour, below the limit of 40, and that the driver had reported a "hard jolt" seconds before the brakes locked.

Investigators were examining a joint that was replaced in March. A maintenance log seen by AFP shows that the joint was inspected twice in April and passed both times.

The line carries about a third of the region's grain exports. Port authorities in Odesa said 22,000 tonnes of wheat that were due this week would be delayed until a detour through Lypove is ready.

Farmers' unions have warned for years that the bridge, completed in 1911, was never built for modern loads. The government promised a programme of repairs in 2022, but work has begun on only two of nine bridges.
`,
  },
  {
    name: '2-reprint.txt',
    text: `# Fourteen hurt as wheat train derails on 1911 bridge

By [AFP](#)

May 6, 2025

A freight train carrying wheat to the port of Odessa left the rails on a century-old bridge over the Sula river before dawn on Tuesday, injuring 14 people and cutting the only line to the south, officials said.

Eleven wagons came off the track and three of them hung over the water for most of the morning, the regional governor, Iryna Holub, told reporters at the scene.

“We were lucky by four meters,” Holub said. “Four meters further and we would be counting the dead.”

**Related:** [Why the country's bridges are failing](#)

Most of the injured were workers who had been repairing the bridge's lighting, the emergency service said. Two remained in a serious condition in hospital in Kiev.

The operator, Southern Freight, said the train was traveling at 38 kilometers an hour, below the limit of 40, and that the driver had reported a “hard jolt” seconds before the brakes locked.

Investigators were examining a joint that was replaced in March. A maintenance log seen by AFP shows that the joint was inspected twice in April and passed both times.

The line carries about a third of the region's grain exports. Port authorities in Odessa said 22,000 tons of wheat that were due this week would be delayed until a detour through Lypove is ready.

Sign up for our newsletter

READ MORE
`,
  },
  {
    name: '3-edited.txt',
    text: `Title: Wheat convoy halted after bridge derailment
URL Source: https://harbour-gazette.example/news/sula-bridge
Published Time: 2025-05-06T15:20:00+03:00
Markdown Content:
Grain exports from the south were cut off on Tuesday after a train left the rails on an old river bridge, a blow to farmers in the middle of the selling season.

The freight train carrying wheat to the port of Odesa left the rails on a century-old bridge over the Sula river before dawn on Tuesday, injuring 14 people, officials said.

Eleven wagons came off the track and three of them hung over the water for most of the morning, the governor, Iryna Holub, said.

Port authorities in Odesa said 22,000 tonnes of wheat that were due this week would be delayed until a detour through Lypove is ready. The line carries about a third of the region's grain exports.

Exporters told the Harbour Gazette that two ships were already waiting at anchor and that each day cost them some 30,000 euros.

The operator, Southern Freight, said the train was travelling at 38 kilometres an hour, below the limit of 40, and that the driver had reported a "hard jolt" seconds before the brakes locked.

Farmers' unions have warned for years that the bridge, completed in 1911, was never built for modern loads.

With reporting by AFP

Share this article
`,
  },
  {
    name: '4-rewrite.txt',
    text: `Holub: "We were lucky by four metres"

By Anton Reva

Wheat spilled into the Sula and a main export route was shut after part of a cargo train jumped the tracks on an ageing span outside Varnopil early this morning.

Governor Iryna Holub, who drove to the site at first light, spoke of a narrow escape. "We were lucky by four metres," she said. "Four metres further and we would be counting the dead."

Fourteen casualties were taken away by ambulance, nearly all of them electricians from a night shift. Doctors are worried about two.

The haulier insists that its crew kept within the speed limit. Engineers now want to know why a piece of rail fitted in early spring, and checked again since, gave way under an ordinary load.

Until trains can go round by way of Lypove, ships will have to wait.

© The Morning Post of Varnopil
`,
  },
  {
    name: '5-independent.txt',
    text: `Night shift on the Sula bridge: "the lamps began to swing"

By Marta Lindqvist in Varnopil

6 May 2025

Petro Danylenko was holding a ladder when the lamps began to swing. He had time, he says, to shout one word, and nobody afterwards could agree on what the word had been.

The electricians of the night shift had been promised that no train would cross before six. At 4.40 a.m. they felt the steel hum. Danylenko, 51, pulled two of his colleagues into a refuge the width of a wardrobe, and from there he watched the wagons fold.

"It was slow," he said on the steps of the district hospital, one arm in plaster. "You would think that such a thing is fast. I counted the wagons as they came at us. I got to eleven."

His employer, a small firm from Lypove, says that it was told of the closed hours by telephone and has nothing in writing. Southern Freight did not answer questions about the timetable for that night.

By noon the smell of wet wheat lay over the whole valley. Children were filling buckets on the bank, and an old man had brought his geese.
`,
  },
]
