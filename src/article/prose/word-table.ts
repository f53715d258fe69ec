// Written by `npm run train`: words by their weight in tenths, below 0 a story's, above 0 a page's.
export const wordTable = `-21 evening
-19 consulting plays
-18 apps motion republic
-17 discuss guidance output resolution section
-16 agency campaigns collaboration dropped initiative issued lighting performing prison
-15 activities declined dollars efficiency emergency immediately included investigation mr present reducing self severe trading variety victory
-14 application began facility finally initial justice levels management period recovery san saying sector seven significantly traditional training van
-13 accused already attempt charging completely confirmed details devices edge patrick person recently region reported republican revealed said surface teams tour typically
-12 according among average complex donald either flight includes institute knowledge minute multiple night original pair pressure previously raise rate rates smaller speed themselves told town
-11 asked doing easily effective evidence feature features federal four group had hard held increase instead last mexico never professional release though took
-10 added approach available body came case comes earlier face five higher however isn lawmakers let once per prices put reduce them three tools trip worth
-9 also because being both change code did does each early enough even following further having human low months often one phone potential quality received results spend states was whether while yet
-8 announced data keep much own plan products she should statement that very were
-7 between but he his it just most performance price small so something such than their there they those way when which who year
-6 company could first has including like made many me re still well would
-5 an another been cost have into its make now only other t up
-4 a all and are as by can from i in not of s state to
-3 the this with
-2 for is on
2 you
4 your
5 my
6 government
7 today
8 free left our
9 china climate energy save
10 buy job latest senior video
11 behind founder improve six support user
12 operating possible product shows twitter
13 engineering ensure living middle popular rights view
14 active ago base community function here st
15 comments commission deals images insights mission posts sunday website
16 article british fill forward listen updated vice
17 agree information name result shares un
18 brought check council pages rock site
19 daily exclusive format image
20 affairs allegedly ban professionals rating talks tips trust views
21 ads apply b
22 getty learn rep
23 browser measures paul weekly
24 december god guides independent join seek
25 exercise leads
26 follow opt readers
27 facebook news pic registered sign
28 click links stories
29 advertising co w
31 establish https wealth
32 com introduced nov strengthen
33 string
34 bill delivered jan privacy writer
35 articles pm
36 gear
37 earn newsletters
38 photo
39 editor please
50 subscribe
53 journalism
58 newsletter`
