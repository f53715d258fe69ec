/** The page's only style sheet. Colour never says anything alone: there is a number, a word or a line beside it. */
export const style = `
:root{--paper:#fffdf8;--ink:#1d1b18;--quiet:#625c52;--line:#ded7ca;--accent:#1f5a8a;--del:#9b1c1c;--del-bg:#fbe9e7;--ins:#14602f;--ins-bg:#e4f3e7;
--h1:#edf3f8;--h2:#dbe8f2;--h3:#c3d9ea;--h4:#a3c5df;--h5:#7daed2;--h6:#3f7cad;--h7:#27618f;--h8:#134168}
@media (prefers-color-scheme:dark){:root{--paper:#181715;--ink:#ece7dd;--quiet:#aba496;--line:#3b3833;--accent:#8fc1ea;--del:#ffb4ab;--del-bg:#47211e;--ins:#9ddbab;--ins-bg:#1b3b25;
--h1:#1c242b;--h2:#1f2f3b;--h3:#223b4d;--h4:#254860;--h5:#285675;--h6:#4b90c2;--h7:#79b5e0;--h8:#b5daf5}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:72rem;padding:1.5rem 1rem 4rem;background:var(--paper);color:var(--ink);font:1rem/1.5 system-ui,sans-serif;overflow-wrap:anywhere}
h1{font:600 2rem/1.2 Georgia,serif;margin:0 0 .5rem}h2{font:600 1.4rem/1.3 Georgia,serif;margin:2.5rem 0 .75rem;padding-top:.75rem;border-top:1px solid var(--line)}
h3{font:600 1rem/1.4 Georgia,serif;margin:1rem 0 .5rem}p{margin:0 0 .6rem;max-width:46rem}a{color:var(--accent)}nav a{margin-right:1rem}
header .quiet{margin:0}.quiet{color:var(--quiet);font-size:.875rem}
ol,ul{padding-left:1.25rem}.tree,.tree ul{list-style:none;padding:0;margin:0}.tree>li{margin:0 0 1.25rem}
.origin{margin:0 0 .25rem;font-weight:600}.tree ul{border-left:2px solid var(--line);margin-left:.6rem}
.tree ul li{position:relative;padding:.3rem 0 .3rem 1.4rem}.tree ul li:before{content:"";position:absolute;left:0;top:1rem;width:1rem;border-top:2px solid var(--line)}
.why{margin:.1rem 0 0 2rem;color:var(--quiet)}
.number,.tag,.agency{display:inline-block;font-size:.8125rem;line-height:1.4;border-radius:.25rem;padding:0 .4rem;text-decoration:none}
.number{min-width:1.6rem;text-align:center;border:1px solid var(--accent);color:var(--accent)}
.tag{border:1px solid var(--ins);color:var(--ins)}.agency{background:var(--ink);color:var(--paper)}
.maps,.columns{display:grid;gap:1.5rem;grid-template-columns:repeat(auto-fit,minmax(min(100%,20rem),1fr))}
.scroll{overflow-x:auto}figure{margin:0}figcaption,caption{text-align:left;font-weight:600;padding:0 0 .4rem}
svg{width:100%;height:auto;border:1px solid var(--line)}.ground{fill:var(--paper)}
table{border-collapse:collapse;font-size:.9rem}th,td{padding:.3rem .6rem;text-align:left;vertical-align:top;border-bottom:1px solid var(--line);overflow-wrap:normal}
td.copy{min-width:16rem;overflow-wrap:anywhere}
thead th{color:var(--quiet);font-weight:600}.end{text-align:right;font-variant-numeric:tabular-nums}
.heat th,.heat td{text-align:center;min-width:3.1rem;padding:.5rem .3rem;border:1px solid var(--paper);font-variant-numeric:tabular-nums}
.heat .h0,.heat .self{color:var(--quiet)}
td.h1,td.h2,td.h3,td.h4{color:var(--ink)}td.h1{background:var(--h1)}td.h2{background:var(--h2)}td.h3{background:var(--h3)}td.h4{background:var(--h4)}
td.h5,td.h6,td.h7,td.h8{color:#fff}td.h5{background:var(--h5);color:#10202e}td.h6{background:var(--h6)}td.h7{background:var(--h7)}td.h8{background:var(--h8)}
@media (prefers-color-scheme:dark){td.h5{color:#fff}td.h6,td.h7,td.h8{color:#0b1a26}}
path.h1{fill:var(--h1)}path.h2{fill:var(--h2)}path.h3{fill:var(--h3)}path.h4{fill:var(--h4)}path.h5{fill:var(--h5)}path.h6{fill:var(--h6)}path.h7{fill:var(--h7)}path.h8{fill:var(--h8)}
details{border:1px solid var(--line);border-radius:.4rem;padding:.5rem .8rem;margin:0 0 .6rem}summary{cursor:pointer}details[open]>summary{margin-bottom:.6rem}
dl{margin:0 0 .75rem}dl div{display:grid;grid-template-columns:6rem 1fr;gap:.5rem}dt{color:var(--quiet)}dd{margin:0}
article,.copy{font-family:Georgia,serif}article{min-width:0}
del{color:var(--del);background:var(--del-bg)}ins{color:var(--ins);background:var(--ins-bg)}.moved{border-bottom:2px dotted var(--accent)}
@media print{details{break-inside:avoid}nav{display:none}}
`
