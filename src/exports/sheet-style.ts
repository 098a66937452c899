import { ACCENT } from './accent.ts';

/** The look of the sheet as one file: it must carry its own, for nothing travels with it. */
export const SHEET_STYLE = `:root{color-scheme:light dark}
body{margin:0;background:#fff;color:#16211f;font:100%/1.45 system-ui,sans-serif;overflow-wrap:anywhere}
main{max-width:46rem;margin:auto;padding:.5rem 1rem 2rem}
h1{font-size:1.5rem;line-height:1.2}h2{font-size:1.2rem}
table{border-collapse:collapse;width:100%}
th,td{text-align:left;vertical-align:top;border-bottom:1px solid #888;padding:.4rem .6rem .4rem 0}
th[scope=row]{width:32%}
ul{margin:0;padding:0;list-style:none;list-style:""}li{margin:0 0 .5rem}
a{display:inline-block;max-width:100%;padding:.6rem 0;font-weight:600;color:${ACCENT.light}}
svg{width:9rem;height:auto;max-width:100%;background:#fff}figure{margin:1rem 0}
@media screen and (prefers-color-scheme:dark){body{background:#14181b;color:#edf1f0}a{color:${ACCENT.dark}}}
@media(max-width:30rem){thead{position:absolute;width:1px;overflow:hidden;clip-path:inset(50%)}tr,th,td{display:block;border:0;padding:.2rem 0}th[scope=row]{width:auto}tr{border-bottom:1px solid #888;padding:.5rem 0}}
@media print{@page{size:A4;margin:8mm}body{font-size:8pt;line-height:1.1}main{max-width:none;padding:0}h1{font-size:14pt;margin:0}h2{font-size:10.5pt;margin:.5em 0 .2em}p{margin:.3em 0}th,td{padding:.15em .5em .15em 0}thead{display:none}li{margin:0 0 .15em;break-inside:avoid}tr{break-inside:avoid}td li{display:inline}td li+li::before{content:" · "}a{color:inherit;padding:0;font-weight:400;text-decoration:none}a[href^="tel:"]{white-space:nowrap}th[scope=row]{width:22%}ul.sheet-contacts{columns:3;column-gap:5mm}svg{width:24mm;height:24mm}figure{display:flex;gap:4mm;align-items:center;break-inside:avoid;margin:.5em 0}}`;
