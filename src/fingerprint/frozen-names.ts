/**
 * Words of names that are printed in several ways, frozen for this version of the fingerprint, so that a new row in the
 * lexicon moves no hash. Each row: the form that all fold to, then the others; in those a number stands for that many
 * of its letters, from its start or up to its end. Written by generate-frozen-names.mjs from frozen-names.txt.
 */
export const frozenNames =
  'abdullah 3a4 7,ahmadinejad 3e7 3edini3,ahmed 3a1,alexei 3ks2 3ksey 5y,andrei 5y,andriy 5i,arseniy 6i 5y,' +
  'avdiivka 3ee3 3eye3 4y4,awlaki aulaqi 4q1,bakhmut artemivsk artyomovsk,bashar 2c3,basra 5h,benghazi 4azi,' +
  'berdiansk 4y4,busan p4,chasiv 4o1,chernihiv 6go1,chernobyl 2o6,chisinau kishinev,deir dayr,' +
  'dmitry 1i5 5i 5ii 5i1,dnipro 2epr,dnipropetrovsk 2e11,donbas 6s,donetsk 5z,elbaradei baradei,erdogan 5h2,' +
  'erekat 2a3 2i3,fallujah 7 3uja,fasher 4i1,gaddafi 3af2 3h3 1h6 ka4 k6 kadh3 khadafy kh6 q6 qadh3,' +
  'golani j5 ju4,gorbachev 7o1 7yo1 5t4,hanukkah chanu3 3nu3 5ah,hezbollah 4a4 1izba4 1i7 1izbu4,' +
  'hodeidah 7 hudaida 1uday3,horlivka gorlo3,hosni 4y 1u3,houthi huthi,houthis huthis,hussein 3a2 3ay1,' +
  'idlib 3e1,incheon 4on,irbil a4 e4,isfahan e6,izium 2y2,jabalia 6y1 6yah 5y1,jeddah 5 1i4,kadyrov 3i3,' +
  'kandahar q7,khaled 4i1,khamenei 4a3 5i3 5in1,kharkiv harkov 5o1,khartoum 5um,khashoggi kashoggi 7i,' +
  'khodorkovsky hodorkovsky 11i 11i1,khomeini 7y 5ni,khrushchev 5chev 6ev 1rus4 krushchev,kirkuk 1a4,' +
  'kislyak 4i2,klitschko 3chko 4chko,kobani 5e,kostiantynivka 4y9,kryvyi 2ivo1 2ivoy 5,kupiansk 3y4,' +
  'kyiv kiev kiyv 2y2,latakia 3t4,luhansk 2g4,lukashenko 9a,lviv 2o1 lwow,lysychansk 1isi6,maghreb 3reb,' +
  'magnitsky 8i 8i1,mahmoud 5o1 4ud,marrakech 7s1,mashhad 4ad meshed,medvedev 6y2,misrata 7h 3u4,' +
  'mohammed 5ed 6a1 muhammad,morsi 4y 1u3,mossadegh 3ad4 3addeq 7q,mosul 3s2,muammar 1o5,muqtada 1o5,' +
  'musharraf 6af,mykhailo 5y2,mykolaiv 6y2 nikolaev nikolayev,nasrallah 4u4,navalnaya 7i1,navalny 6i1 7i 7y,' +
  'nazarbayev 7ev,nebenzya 6i1,nemtsov 4z2,netanyahu 6ha1 3e5 3h6,nikolai 6y,nuseirat 3s5,odesa 4s1,' +
  'oleksandr 3x4,oleksii 6y,osama u4,pashinyan 6i2,pezeshkian 8y2,podolyak 5i2,prigozhin 6in,pyongyang 2e7,' +
  'qaida 2e2,qassem 3em 4i1,quran ko3,rahmon 2k4,raisi 2ee2 4s1,raqqa 2kk1 5h,rivne rovno,' +
  'rouhani 2hani 2w4 ruhani,ryabkov 1i5,saakashvili 2kashvili,sanaa 4,sergei 5y 4u2,sevastopol 2b7,' +
  'severodonetsk 1i12 1ievi10,shabab 5a1,sheikhoun 2aykh2 6un,shmyhal 3i3 4g2,shoigu 3y2,sirte surt,' +
  'sloviansk 2a6 2avy4 4y4,syrskyi 5iy 6 6y,taliban 3e3,tehran 3e3,ternopil 6o1,' +
  'tikhanovskaya 7u5 1sikhanou5 1s12,tokayev 4ev,trotsky 6i 6i1,tsarnaev 6y2 5ev,turchynov 5i3,tymoshenko 1i8,' +
  'usyk 2i1,uyghur 1i4 1ig2 3ur,uyghurs 1i5 1ig3 3urs,valery 5ii 5i1,vasily 5i1 3s3,veselnitskaya 11i1,' +
  'vinnytsia 4its1 7y1,vitali 6i 6y 5y,vuhledar ug5,vyacheslav 1i8,yanukovych 7i2 7it2,yasser 3i1,' +
  'yatsenyuk 6i2 6uk,yekaterinburg ekaterinburg,yeltsin eltsin 3st2,yermak ermak,' +
  'yevgeny evgeni evgeniy evgeny 6i 6i1,yunis 1o4 3u1,yuri 4i 4y 3y,yushchenko 3chenko 4enko,zakharova 2harova,' +
  'zaluzhnyi 7iy 8 8y,zaporizhzhia 8ia 8y1 11y1 10y1 5o4 5ozhye 5o6,zarqawi 3k3,zawahiri 5ri,zelenska 8ya,' +
  'zelenskyy 7i 7ii 7i1 8 8i 8j,zhirinovsky 10i 10i1,zhytomyr 2itomi1,zour 2r'
