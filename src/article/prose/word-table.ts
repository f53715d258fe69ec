// Written by `npm run train`: words by their weight in tenths, below 0 a story's, above 0 a page's.
export const wordTable = `-21 evening
-20 consulting
-19 republic
-18 apps motion plays score section
-17 campaigns discuss guidance initiative output resolution
-16 agency collaboration dropped efficiency lighting performing
-15 activities declined dollars emergency facility immediately included investigation issued management present prison self severe trading victory
-14 began charging finally investments mr recovery reducing san saying sector seven training typically van variety
-13 accused already application confirmed details devices edge includes initial justice levels patrick period rates recently region revealed said significantly surface teams tour traditional
-12 according attempt average completely complex customer either feature features flight institute minute multiple night pair person pressure raise rate release reported speed themselves told town
-11 among asked does donald easily effective evidence federal group had hard held instead last mexico never professional reduce smaller though took tools weeks
-10 added available beijing body came comes doing earlier face five four however increase isn needed often once per potential prices put spend states three worth
-9 also approach because being both case change code did each early enough even following having higher human lawmakers let low months one phone quality results them was whether while yet
-8 announced further keep own performance she should small statement that very were
-7 between but company data he his it just most much online plan so something such than their there they those way well when which who year
-6 could first has including like made many me re still would
-5 an another been from have into its make now only other t up
-4 a all and are as by can i in not of s state this to
-3 the with
-2 for is on
2 you
5 my your
6 today
7 government left our
8 free
9 businesses save
10 china climate energy job latest senior six user video
11 behind email ensure shows support
12 america blue founder popular possible product watch
13 community improve insights rights twitter view
14 active base comments engineering here living middle mission operating
15 article commission deals dream function images st sunday
16 ago capabilities fill information listen posts shares vice website
17 allegedly apply forward name result rock updated
18 brought council exclusive listed views
19 agree check daily image link site tips trust
20 b format rating
21 ads ban pages publication rep
22 browser join learn talks
23 exercise getty seek weekly
24 advertising december independent measures opt
25 follow
26 readers
27 click facebook pic
28 guides leads links news sign
29 co
30 establish jan stories w
31 https wealth writer
32 bill com introduced nov strengthen
33 please string
34 pm
35 articles delivered
37 earn gear photo
39 privacy
40 editor newsletters
49 journalism
50 subscribe
61 newsletter`
