// Written by `npm run train`: words by their weight in tenths, below 0 a story's, above 0 a page's.
export const wordTable = `-21 evening
-20 consulting republic
-18 discuss motion plays score section
-17 apps campaigns guidance initiative output resolution
-16 agency immediately included issued lighting performing prison trading victory
-15 dollars dropped facility investigation investments management mr reducing san self seven severe training van variety
-14 accused edge emergency initial invited period present recently recovery saying significantly traditional typically
-13 already attempt began charging completely details devices efficiency knowledge levels patrick person region reported revealed said speed surface teams tour
-12 according among complex customer donald either feature flight himself includes institute mexico minute night pair previously raise rate release themselves told town
-11 asked average body child confirmed easily effective evidence face features federal five four group hard held instead justice last multiple never per professional reduce smaller specific though took weeks worth
-10 added approach available came comes does doing earlier had having higher however increase isn lawmakers low needed often once potential prices put spend states three tools until while
-9 also because being both case change did each early enough even following further human let one phone quality results should them was were
-8 announced code keep led much online performance plan products several she small statement that very whether
-7 between but company first he his it just most own so something such than their there they those ve way when which who
-6 another could data has including its like made me re still well would
-5 an been into make monday now only other up year
-4 a all and are as can from have i in not of s state t
-3 by or the this to with
-2 for is on
5 my your
6 government today
8 left our save
9 china climate energy free
10 job latest six source support video
11 behind shows
12 blue community email ensure improve software twitter
13 engineering middle operating possible rights st view
14 america base comments images practices product
15 article commission council function here name rock
16 fill george store sunday
17 forward listen mission posts result shares un updated vice
18 ads ago brought daily exclusive image information insights link site talks
19 agree check format purpose user views
20 apply b listed rating targeted tips trust
21 affairs pages paul
22 allegedly browser december join weekly
23 discover getty seek
24 exercise follow god independent learn measures rep
25 readers website
26 leads
27 links opt pic sign
28 click news w
29 stories
30 establish facebook
31 co com https nov wealth
32 articles delivered guides introduced strengthen string
33 bill writer
34 jan
35 gear
36 advertising privacy
37 please pm
38 photo
39 earn newsletters
40 editor
49 journalism
50 subscribe
60 newsletter`
