// Written by `npm run train`: words by their weight in tenths, below 0 a story's, above 0 a page's.
export const wordTable = `-21 evening
-20 consulting
-19 republic
-18 motion plays score section
-17 apps discuss guidance output resolution
-16 agency campaigns collaboration declined efficiency initiative lighting performing
-15 activities dollars dropped emergency facility immediately included investigation issued present prison self severe trading variety victory
-14 application began charging finally investments invited justice management mr period recovery reducing san saying seven traditional training typically van
-13 accused already completely confirmed details devices edge initial levels patrick recently region republican revealed said significantly speed surface teams tour
-12 according attempt average customer either feature features flight includes institute knowledge minute multiple night person previously raise rate rates release reported themselves told town
-11 among asked donald effective evidence federal group had hard held instead last mexico never pair professional reduce smaller though took
-10 added available beijing body came comes does doing earlier face five four however increase isn lawmakers often once per prices put specific spend states three tools understand worth
-9 also approach because both case change code did each early enough even following further having higher human let low months one potential quality results them was whether while yet
-8 announced being keep much own performance phone she should statement that very were
-7 between but company data he his it just most online plan small so something such than there they those way well when which who year
-6 cost could first has including its like made many me re still their would
-5 an another been from have into make now only other t up
-4 a and are as before by can i in not of s state this to
-3 the with
-2 for is on
5 my your
6 today
7 government our
8 free left save
9 china energy
10 climate job latest senior six support user video
11 amazon behind email shows watch winning
12 active america blue ensure founder improve possible
13 community engineering middle product rights twitter
14 comments insights living operating view
15 article base capabilities function here listen mission posts
16 ago commission fill george mark name rock website
17 forward information result shares trust vice
18 allegedly automatic brought check council image link partnership site updated views
19 agree exclusive format
20 ads apply b ban daily pages publication rating talks
21 tips
22 browser listed opt paul rep weekly
23 join learn
24 independent measures seek
25 click december follow
26 exercise getty pic readers
27 facebook leads sign
28 links news
29 advertising
30 co guides jan stories
31 delivered establish https strengthen w
32 bill com introduced nov wealth writer
33 articles string
35 gear
36 photo
37 pm
38 earn please
39 editor newsletters
40 privacy
48 journalism
49 subscribe
63 newsletter`
