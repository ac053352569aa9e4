import { createHash } from 'node:crypto';
import { ON_DARK, ON_PAPER } from './colours.ts';

/** The style of a report as a page: one file without scripts, light and dark, on a phone and on paper. */
export const STYLESHEET = [
  `:root{color-scheme:light dark;--paper:light-dark(#fff,#12161b);--ink:light-dark(#1b2430,#e9ecef);--soft:light-dark(#55606c,#a9b3bd);--line:light-dark(#c9ced4,#3d4651);--wash:light-dark(#f1f3f5,#1f262e);--link:light-dark(#2f5fa8,#8fb4ea);--focus:light-dark(#9a6300,#ffbf47)}`,
  `*{box-sizing:border-box}`,
  `body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.55 system-ui,"Noto Sans",sans-serif}`,
  `main{max-width:60rem;margin:0 auto;padding:2rem 1rem 4rem}`,
  `h1,h2,h3,h4{line-height:1.25;margin:2rem 0 .6rem;overflow-wrap:anywhere}h1{font-size:1.9rem;margin-top:0}h2{font-size:1.45rem;border-top:1px solid var(--line);padding-top:1.2rem}h3{font-size:1.18rem}h4{font-size:1rem}`,
  `p,li,blockquote,figcaption,td,th{overflow-wrap:anywhere}p,ul{max-width:44rem}`,
  `.subtitle{font-size:1.15rem;margin:0}.facts,.note,figcaption,caption{color:var(--soft)}.facts,.note{font-size:.9rem}.facts p{margin:.2rem 0}`,
  `a{color:var(--link)}:focus-visible{outline:3px solid var(--focus);outline-offset:2px}`,
  `nav ul{padding-left:1.2rem}nav li{padding:.15rem 0}`,
  `.scroll{overflow-x:auto;margin:1rem 0}`,
  `table{border-collapse:collapse;min-width:min(100%,30rem);font-size:.92rem;font-variant-numeric:tabular-nums}`,
  `caption{text-align:left;padding:.4rem 0;font-weight:600}`,
  `th,td{border-bottom:1px solid var(--line);padding:.4rem .6rem;text-align:left;vertical-align:top;min-width:4rem}thead th{background:var(--wash)}tbody th{font-weight:600}.number{text-align:right}`,
  `figure{margin:1.2rem 0}figcaption{padding:.3rem 0}blockquote{margin:0;padding:.2rem 0 .2rem 1rem;border-left:.25rem solid var(--line);font-size:1.05rem}`,
  `svg{display:block;width:100%;min-width:30rem;max-width:40rem;height:auto;margin:.5rem 0}figure .scroll{margin:0}`,
  `svg text{fill:var(--ink);font-family:system-ui,"Noto Sans",sans-serif}svg text.value{font-weight:600}.axis{stroke:var(--soft);stroke-width:1}.grid{stroke:var(--line);stroke-width:.6}.whisker{stroke:var(--ink);stroke-width:1.1}`,
  ON_PAPER.map((paper, series) => `.s${series}{fill:light-dark(${paper},${ON_DARK[series]})}`).join(''),
  `@page{margin:18mm 16mm}`,
  `@media print{:root{color-scheme:light}main{max-width:none;padding:0}.scroll{overflow:visible}svg{min-width:0}h1,h2,h3,h4,caption{break-after:avoid}svg,blockquote,tr{break-inside:avoid}thead{display:table-header-group}nav{display:none}a{color:inherit}}`,
].join('');

/** Allows this style sheet and nothing else: no script, no picture or font from anywhere. */
export const REPORT_POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(STYLESHEET).digest('base64')}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');
