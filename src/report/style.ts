/**
 * What report and playground look alike in: colours, type, sheets, cards, maps, synopses. Colour never says anything
 * alone: there is a number, a word or a line beside it.
 */
export const style = `
:root{color-scheme:light dark;--page:#f5f2eb;--sheet:#fdfcf9;--ink:#1b1a18;--quiet:#5d5850;--accent:#1d4e9e;--on-accent:#fff;--tint:#dae5f6;--tint-now:#b5cdf0;--control:#857f74;--rule:#d8d2c6;--map:#4d79c2;--map-other:#ded8cc;
--serif:Georgia,serif;--sans:system-ui,sans-serif;--mono:ui-monospace,monospace;--margin:2rem}
@media (prefers-color-scheme:dark){:root{--page:#151513;--sheet:#1e1d1b;--ink:#ece8df;--quiet:#aea89b;--accent:#a3c2f5;--on-accent:#10203a;--tint:#24385a;--tint-now:#38598d;--control:#837d72;--rule:#3b3934;--map:#6f95d2;--map-other:#44413b}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--page);color:var(--ink);font:400 15px/22px var(--sans);font-variant-numeric:lining-nums tabular-nums;overflow-wrap:break-word}
h1,h2,h3,h4,p,ul,ol,dl,dd,figure,fieldset,table{margin:0}
h1,h2,h3,h4{font-family:var(--serif);font-weight:700;text-wrap:balance}
h1{font-size:44px;line-height:48px}h2{font-size:28px;line-height:34px}h3{font-size:21px;line-height:27px}
.lede{font:21px/30px var(--serif);max-width:38rem;margin-top:8px}
.quiet,small,.meta,.source,.links,.key{color:var(--quiet);font-size:13px;line-height:18px}
a{color:var(--accent)}
.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.badge{display:inline-block;min-width:1.4em;padding:0 .35em;border-radius:3px;background:var(--ink);color:var(--page);font:600 .68em/1.55 var(--sans);text-align:center;vertical-align:.14em}
.quiet .badge,.source .badge{vertical-align:0}
.sheets{display:grid;grid-template-columns:repeat(5,minmax(0,1fr));column-gap:20px;margin-top:28px}
.sheets[data-columns="4"]{grid-template-columns:repeat(4,minmax(0,1fr))}.sheets[data-columns="3"]{grid-template-columns:repeat(3,minmax(0,1fr))}.sheets[data-columns="2"]{grid-template-columns:repeat(2,minmax(0,1fr));max-width:860px}
.sheet{display:grid;grid-row:span 7;grid-template-rows:subgrid;background:var(--sheet);border:1px solid var(--rule);border-top:4px solid var(--ink);margin-bottom:20px;min-width:0}
.sheet.several{border-top-color:var(--accent)}
.sheet[data-columns="2"]{grid-column:span 2}.sheet[data-columns="3"]{grid-column:span 3}.sheet[data-columns="4"]{grid-column:span 4}.sheet[data-columns="5"]{grid-column:1/-1}
.sheets[data-columns="3"]>.sheet[data-columns="3"],.sheets[data-columns="2"]>.sheet[data-columns="2"]{grid-column:1/-1}
.sheet>header{display:flex;align-items:baseline;gap:4px 8px;flex-wrap:wrap;padding:11px 16px;border-bottom:1px solid var(--rule)}
.sheet>header h2{font:600 15px/22px var(--sans)}.sheet>header :is(a,button){margin-left:auto}
.cards{display:grid;grid-row:span 6;grid-template-rows:subgrid;grid-template-columns:minmax(0,1fr)}
.cards[data-columns="2"]{grid-template-columns:repeat(2,minmax(0,1fr))}.cards[data-columns="3"]{grid-template-columns:repeat(3,minmax(0,1fr))}.cards[data-columns="4"]{grid-template-columns:repeat(4,minmax(0,1fr))}.cards[data-columns="5"]{grid-template-columns:repeat(5,minmax(0,1fr))}
.card{display:grid;grid-row:span 6;grid-template-rows:subgrid;padding:16px;min-width:0;align-content:start}
.card+.card{border-left:1px solid var(--rule)}
.sheet.own-rows{display:block}.own-rows>.cards{grid-template-rows:none}.own-rows .card{grid-row:auto;grid-template-rows:auto auto auto auto 1fr auto}.own-rows .card:nth-child(5n+1){border-left:0}.own-rows .card:nth-child(n+6){border-top:1px solid var(--rule)}
.sheets:has(.own-rows)>.sheet{display:flex;flex-direction:column}.sheets:has(.own-rows) .cards{flex:1;grid-template-rows:none}.sheets:has(.own-rows) .card{grid-row:auto;grid-template-rows:auto auto auto auto 1fr auto}
.source{overflow:hidden;text-overflow:ellipsis;white-space:nowrap}.source .badge{font-size:12px;margin-right:3px}
.card h3{font-size:18px;line-height:24px;padding:4px 0 10px}
.card .meta{padding-bottom:9px}
.share{border-top:1px solid var(--rule);padding:7px 0 3px;display:flex;flex-wrap:wrap;align-items:baseline;column-gap:8px;color:var(--quiet);font-size:13px;line-height:18px}
.share b{font:600 26px/32px var(--sans);color:var(--ink)}.copied b{color:var(--accent)}
.map{display:block;width:100%;margin:4px 0 16px}
.bar-shared{fill:var(--map)}.bar-other{fill:var(--map-other)}
.links{display:flex;flex-wrap:wrap;gap:4px 16px;align-self:end}
.lines{list-style:none;padding:0 16px 6px;font-size:13px;line-height:18px}
.lines li{display:flex;gap:8px;align-items:baseline;border-top:1px solid var(--rule);padding:9px 0}.lines li>b:last-child{margin-left:auto}.lines .badge{font-size:12px}
.folded{position:relative}.folded:before,.folded:after{content:"";position:absolute;left:5px;right:5px;bottom:-5px;height:4px;background:var(--sheet);border:1px solid var(--rule);border-top:0}.folded:after{left:10px;right:10px;bottom:-9px}
.heading-row{display:flex;flex-wrap:wrap;align-items:end;justify-content:space-between;gap:8px 24px;margin:36px 0 12px}.heading-row .quiet{margin-top:4px}
.key{display:flex;flex-wrap:wrap;gap:2px 20px}
.copy{font:17px/27px var(--serif)}
.same,.spelling{background:var(--tint);box-decoration-break:clone;-webkit-box-decoration-break:clone;padding:2px 0}.key .spelling{background:none}
.same.current,.current>.same{background:var(--tint-now)}
.spelling{text-decoration:underline dotted 2px;text-underline-offset:4px}
.other,.gap{color:var(--accent);font-weight:700}.other{text-decoration:underline 2px;text-underline-offset:4px}
.synopsis{width:100%;border-collapse:collapse;table-layout:fixed;background:var(--sheet)}
.synopsis th,.synopsis td{border:1px solid var(--rule);padding:11px 16px;vertical-align:top;text-align:left}
.synopsis th{font:700 18px/24px var(--serif)}.synopsis th .badge{float:left;margin:3px 8px 0 0;font-size:12px}.synopsis th>span{display:block;overflow:hidden;text-wrap:balance}.synopsis small{display:block;font:400 13px/18px var(--sans);padding-top:4px}
.moved-note{display:block;font:400 13px/22px var(--sans);color:var(--quiet);padding-left:4px}.absent{color:var(--quiet)}
.on-phone{display:none}.copy .badge{font-size:12px}
.scroll{overflow-x:auto}
.segments{display:inline-flex;border:1px solid var(--control);border-radius:3px;padding:0;background:var(--sheet)}
.segments input{position:absolute;opacity:0}.segments label{display:inline-flex;align-items:center;padding:6px 12px;cursor:pointer}.segments label+input+label{border-left:1px solid var(--control)}
.segments input:checked+label{background:var(--ink);color:var(--page)}.segments input:focus-visible+label{outline:3px solid var(--accent);outline-offset:2px}
@media (max-width:1099px){.sheets,.sheets[data-columns]{grid-template-columns:repeat(2,minmax(0,1fr));max-width:none}.sheets>.sheet[data-columns="2"],.sheets>.sheet[data-columns="3"],.sheets>.sheet[data-columns="4"],.sheets>.sheet[data-columns="5"]{grid-column:1/-1}}
@media (max-width:767px){
:root{--margin:16px}
h1{font-size:30px;line-height:34px}h2{font-size:21px;line-height:27px}h3{font-size:18px;line-height:24px}.lede{font-size:17px;line-height:26px}
.sheets,.sheets[data-columns]{display:block;margin-top:20px}.sheet,.cards,.cards[data-columns]{display:block}.sheet{margin-bottom:16px}
.card,.own-rows .card{display:grid;grid-template:auto auto/minmax(0,1fr) 72px;gap:0 10px;padding:11px 16px 11px 46px;position:relative}.card+.card{border-left:0;border-top:1px solid var(--rule)}
.card .source{position:absolute;left:16px;top:14px}.card .source span,.card .meta,.card .links{display:none}
.card h3{padding:0;grid-area:1/1}.share{border:0;padding:0;grid-area:2/1}.share b{font-size:21px;line-height:26px}
.map{grid-area:1/2/3/3;width:72px;height:auto;max-height:88px;margin:4px 0 0}
.heading-row{margin:28px 0 10px}
.synopsis,.synopsis tbody,.synopsis tr,.synopsis td{display:block;width:100%}.synopsis thead{display:none}.synopsis{border:1px solid var(--rule)}.synopsis td{border:0;padding:0 16px 8px}.synopsis tr{padding:8px 0 4px}.synopsis tr+tr{border-top:1px solid var(--rule)}
.on-phone{display:inline}.copy .badge{vertical-align:.12em}.moved-note{padding-left:0}
}
@media (prefers-reduced-motion:no-preference){.same,.sheet>header :is(a,button){transition:background-color .12s}}
`
