/** The styles of a page: light and dark, screen and paper. */
export const STYLES = `
:root{color-scheme:light dark;--ink:#1c1b1a;--paper:#fffdf9;--quiet:#5d5953;--line:#d9d4ca;--allow:#1f6b3a;--hold:#8a5300;--deny:#a3231d}
@media (prefers-color-scheme:dark){:root{--ink:#f2efe9;--paper:#191817;--quiet:#b5afa5;--line:#46423c;--allow:#7fd39b;--hold:#f2bd6b;--deny:#ff9a92}}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.55 system-ui,sans-serif}
main{max-width:44rem;margin:0 auto;padding:2rem 1.25rem}
h1{font-size:1.9rem;line-height:1.2}h2{font-size:1.35rem;margin:2.2rem 0 .6rem;border-bottom:1px solid var(--line);padding-bottom:.2rem}
h3{font-size:1.05rem;margin:1.4rem 0 .3rem}h4{font-size:1rem;margin:1rem 0 .2rem}
ul{margin:.3rem 0;padding-left:1.3rem}li{margin:.25rem 0}.aside{list-style:none;color:var(--quiet)}
.todo{list-style:"→ "}code{font-size:.9em;color:var(--quiet);overflow-wrap:anywhere}q{quotes:none}
table{border-collapse:collapse;width:100%;font-size:.95rem}th,td{text-align:left;vertical-align:top;padding:.4rem .5rem;border-bottom:1px solid var(--line)}
.outcome{font-size:1.2rem}.allow{color:var(--allow)}.hold{color:var(--hold)}.deny{color:var(--deny)}
@media print{body{background:#fff;color:#000;font-size:10.5pt}main{max-width:none;padding:0}h2,h3{break-after:avoid}li,tr{break-inside:avoid}@page{margin:20mm}}
`.trim()
