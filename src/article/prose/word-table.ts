// Written by `npm run train`: words by their weight in tenths, below 0 a story's, above 0 a page's.
export const wordTable = `-21 evening
-20 consulting
-19 republic
-18 african apps plays
-17 discuss guidance motion resolution section
-16 agency collaboration initiative lighting output performing prison
-15 campaigns dollars dropped efficiency emergency immediately included investigation investments issued present reducing self seven severe trading victory
-14 began charging management mr recovery san saying traditional training typically van variety victim
-13 accused already application attempt completely details devices edge initial levels patrick period recently reported republican revealed said significantly surface teams tour
-12 according adds average complex customer either feature flight includes institute knowledge minute multiple night pair person previously raise rate rates region speed themselves told town
-11 among asked doing donald effective evidence features federal hard held instead justice last mexico never reduce release smaller though took weeks
-10 added available beijing body came comes does face five four group had however increase isn let often per prices put received specific spend states three tools trip worth
-9 also approach because being both case change code did each earlier early enough following further having higher human lawmakers low months once one potential quality results them was while
-8 announced even keep own performance phone plan she should statement that very were whether
-7 between but company data he his it just most much online products small so something such than their there they those way well when which who
-6 cost could first has including its like made many me re still would year
-5 an been have make now only other up
-4 a and are as by can from i in into not of s t
-3 all state the this to with
-2 for is on
2 you
5 my your
7 government left our today
9 businesses china climate energy free save tech
10 job latest shows six support user video
11 amazon behind possible
12 blue founder living watch
13 engineering ensure improve product rights twitter view
14 active comments community dream insights middle mission operating st writing
15 base capabilities diagnosed function here images posts website
16 ago article george information listen name shares sunday
17 council fill forward result rock updated
18 brought image listed partnership scientific site trust vice
19 agree check daily link publication tips views
20 ads ban browser exclusive exercise format pages
21 rating talks
22 afford getty learn paul weekly
23 allegedly december join seek
25 independent measures readers rep
26 click opt pic
27 follow news
28 leads sign
29 guides stories w
30 co
31 advertising establish facebook https links nov
32 com
33 bill introduced strengthen string wealth
34 jan writer
35 articles delivered photo please pm
36 gear privacy
39 newsletters
40 editor
41 earn magazine
48 subscribe
49 journalism
61 newsletter`
