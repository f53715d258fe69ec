/** What only the report has: its tables, its switch, its print. */
export const reportStyle = `
body>*{max-width:calc(1280px + 2*var(--margin));margin:0 auto;padding:0 var(--margin)}
.report-head{padding-top:36px}.report-head h1{margin-top:4px}
body>footer{border-top:1px solid var(--rule);margin-top:48px;padding-top:20px;padding-bottom:32px;max-width:none}
.matrix table{border-collapse:separate;border-spacing:2px;width:100%}.matrix caption{display:none}
.matrix th{font-weight:400;text-align:left;padding:8px 16px 8px 8px}.matrix tbody th{min-width:15rem;width:30%}.matrix th[scope=col]{text-align:center;padding:4px}
.matrix td{text-align:center;padding:10px 4px;min-width:3.5rem}.matrix .badge{font-size:12px}
.matrix tbody th span{display:inline}.matrix tbody .none{background:var(--sheet);color:var(--quiet)}.matrix .self{color:var(--quiet)}.matrix .little{background:var(--tint)}.matrix .half{background:var(--tint-now)}.matrix .most{background:var(--accent);color:var(--on-accent)}
.matrix svg{width:100%;max-width:500px;height:auto;border:1px solid var(--rule)}.ground{fill:var(--sheet)}.shade-1{fill:var(--accent);opacity:.15}.shade-2{fill:var(--accent);opacity:.35}.shade-3{fill:var(--accent);opacity:.55}.shade-4{fill:var(--accent);opacity:.75}.shade-5{fill:var(--accent)}
figcaption{font-weight:600;padding-bottom:4px}
main>section>h2,main>section>h3{margin:36px 0 12px}#copy h3{margin:24px 0 8px}#copy>.quiet,#articles .quiet,#names .quiet{margin-top:8px}
#unsure ul{padding-left:20px}#unsure li{max-width:46rem}
details{border-top:1px solid var(--rule);padding:10px 0}summary{cursor:pointer}summary .title{font:700 18px/24px var(--serif)}.sheets+details{margin-bottom:8px}
dl{margin:10px 0}dl div{display:grid;grid-template-columns:6rem 1fr;gap:8px}dt{color:var(--quiet)}dd{overflow-wrap:anywhere}
.list{border-collapse:collapse;background:var(--sheet);border-top:4px solid var(--ink)}.list th,.list td{padding:8px 16px;text-align:left;vertical-align:top;border-bottom:1px solid var(--rule)}.list th{font-weight:400;font-size:13px;color:var(--quiet)}
td.copy{min-width:14rem;overflow-wrap:anywhere}del{color:var(--quiet)}code{font:13px/18px var(--mono)}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
@media screen{.matrix:has(#before:checked) .after,.matrix:has(#after:checked) .before{display:none}}
@media (max-width:767px){.segments label{padding:11px 12px}.matrix tbody th{min-width:11rem}summary{min-height:44px}}
@media print{
:root{--page:#fff;--sheet:#fff;--ink:#000;--quiet:#333;--accent:#000;--on-accent:#fff;--tint:#fff;--tint-now:#fff;--rule:#999;--map:#000;--map-other:#ccc}
body{font-size:10pt;line-height:1.4}h1{font-size:24pt;line-height:1.1}.copy{font-size:10pt;line-height:1.45}
.segments,.links,.key .same{display:none}.matrix caption,.matrix figcaption{display:table-caption;text-align:left;font-weight:600;padding:6px 0}
.sheets,.sheets[data-columns]{grid-template-columns:repeat(5,minmax(0,1fr))}
.same,.spelling{padding:0;text-decoration:underline 1px;text-underline-offset:3px}.spelling{text-decoration-style:dotted}.other{color:#000;text-decoration:none}
.matrix td{border:1px solid #999}.matrix tbody .most,.matrix .half,.matrix .little{background:none;color:#000;font-weight:700}
.card,.synopsis tr,.matrix tr,details,.list tr{break-inside:avoid}h2,h3,.heading-row,thead{break-after:avoid}
}
`
