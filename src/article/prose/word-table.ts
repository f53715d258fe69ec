// Written by `npm run train`: words by their weight in tenths, below 0 a story's, above 0 a page's.
export const wordTable = `-21 evening
-20 consulting
-19 motion plays
-18 apps discuss republic section
-17 campaigns guidance output resolution
-16 agency collaboration dropped efficiency immediately initiative lighting performing
-15 dollars emergency facility included investigation investments issued present prison self severe trading variety victory
-14 application began charging invited management mr period recovery reducing san saying seven traditional training typically van
-13 accused already attempt completely details devices edge initial levels patrick rates recently republican revealed said significantly surface teams tour
-12 according average complex customer either features flight includes institute justice knowledge minute multiple night pair person previously raise rate region reported speed themselves told town
-11 among asked confirmed doing donald easily effective evidence feature federal four group hard held instead last mexico never professional reduce release smaller though took
-10 available beijing body comes does face five had having higher however increase isn needed often once per put spend states them three tools trip understand worth
-9 added also approach because being both came case code did each earlier early enough even following human lawmakers let low months one phone potential quality results was while yet
-8 announced change data further keep online own performance plan she should small statement that those very were whether
-7 between but company he his it just me most much price so something such than their there they way well when which who
-6 another could first has including its like made re still ve would year
-5 an been from have into make monday now only other t up where
-4 a all and are as by can i in not of s state this to
-3 the with
-2 for is on
2 you
5 my your
7 government left today
8 our
9 china climate energy free save video
10 job latest six support tech user
11 amazon behind email founder shows
12 ensure improve living possible product rights twitter watch
13 blue comments community view writing
14 active base dream engineering function middle mission
15 article george here images insights
16 information name posts updated
17 council fill forward listen result rock shares website
18 ago agree brought check listed pages sunday tips vice views
19 affairs apply browser daily exclusive format image professionals scientific
20 allegedly b ban rating site
21 ads talks trust
22 learn paul
23 december getty join seek
24 afford exercise god measures readers rep weekly
25 click follow guides independent
26 sign
27 facebook leads links news
28 opt
29 advertising co pic w
30 establish
31 stories strengthen
32 com https introduced jan nov wealth
33 bill string writer
34 pm
35 articles delivered please
36 photo privacy
37 gear
39 newsletters
40 earn editor
48 journalism subscribe
56 newsletter`
