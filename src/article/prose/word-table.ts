// Written by `npm run train`: words by their weight in tenths, below 0 a story's, above 0 a page's.
export const wordTable = `-20 evening
-19 consulting republic
-18 apps motion plays
-17 discuss section
-16 guidance initiative lighting output performing resolution san
-15 agency campaigns dollars dropped efficiency emergency facility immediately included investigation investments issued present prison self trading variety victory
-14 began edge management ministry mr official recovery reducing saying sector seven severe suspected traditional training typically van
-13 already beijing charging confirmed details devices initial institute levels period recently reported said significantly surface teams tour
-12 accused attempt average completely customer expected feature held himself hundreds includes knowledge minute multiple night patrick person previously raise rate rates region revealed speed themselves throughout told toward town
-11 according among asked canada effective either evidence features five group hard instead justice last mexico pair release smaller though took total
-10 available body comes does doing earlier face federal four had however increase isn low never often once per potential put reduce them three tools trip understand
-9 added also approach because both came code did each early enough following having international lawmakers let months one quality received results should spend states study was while worth yet
-8 announced being case change even further human keep led much performance phone products she statement that very were whether
-7 but data his it just most online own plan small so social something such than there those ve when which who would
-6 company could first has he like made me re their they way well year
-5 an another been from have including its make need now only other up
-4 a and are as by can i in into not s state t
-3 all of on the this to with
-2 for is
2 you
5 my your
7 government
8 our save video
9 china latest
10 businesses energy job tech user
11 amazon behind climate free improve rights six support
12 blue founder gets jobs popular possible shows view
13 engineering ensure living operating product twitter writing
14 active b community here images insights middle woman
15 base updated
16 ago comments commission function mission name rock vice
17 article daily fill forward information result shares st
18 agree arrested automatic format pages scientific website
19 ads brought check council exclusive link listed site
20 partnership rating tips
21 ban december image opt talks
22 apply learn trust
23 exercise leads paul
24 browser join measures seek weekly
25 advertising god independent
26 follow
27 getty news readers
28 click
29 facebook guides links pic sign
30 co establish
31 jan w wealth
32 https introduced stories strengthen
33 com nov please string
34 bill privacy
35 articles delivered
36 pm writer
38 gear newsletters photo
39 earn editor magazine
51 journalism subscribe
56 newsletter`
