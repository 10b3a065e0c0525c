/** How a paper looks on a screen and on paper. */
export const STYLE = `
:root { color: #1d1d1d; background: #fff; font: 1.0625rem/1.55 "Open Sans", Arial, Helvetica, sans-serif; }
body { max-width: 54rem; margin: 0 auto; padding: 2rem 1rem 4rem; }
h1 { font-size: 2rem; line-height: 1.2; margin: 1.5rem 0 1rem; color: #12436d; }
h2 { font-size: 1.375rem; line-height: 1.3; margin: 2.5rem 0 0.75rem; color: #12436d; break-after: avoid; }
h3 { font-size: 1.125rem; margin: 2rem 0 0.5rem; break-after: avoid; }
header p { margin: 0.2rem 0; }
.notice { border: 2px solid #801650; border-left-width: 0.6rem; padding: 0.6rem 1rem; margin-bottom: 1.5rem; }
.numbered { display: grid; grid-template-columns: 2.5rem 1fr; margin: 0.9rem 0; }
sup { line-height: 0; font-size: 0.7em; }
sup a { padding: 0 0.15em; }
a { color: #12436d; }
a:focus-visible, .table:focus-visible, summary:focus-visible { outline: 3px solid #f46a25; outline-offset: 2px; }
.table { overflow-x: auto; margin: 1.5rem 0 0.5rem; }
table { border-collapse: collapse; width: 100%; font-size: 0.9375rem; line-height: 1.35; }
caption, figcaption { text-align: left; font-weight: 600; padding-bottom: 0.5rem; }
th, td { padding: 0.4rem; border-bottom: 1px solid #b1b4b6; text-align: left; vertical-align: top; }
thead th { border-bottom: 2px solid #12436d; vertical-align: bottom; }
tbody th { font-weight: 400; }
.numeric { text-align: right; font-variant-numeric: tabular-nums; }
.total th, .total td { font-weight: 600; border-top: 2px solid #12436d; }
.source { font-size: 0.875rem; color: #454545; margin: 0.4rem 0 1.5rem; }
figure { margin: 1.5rem 0; break-inside: avoid; }
svg.chart { max-width: 100%; height: auto; }
summary { cursor: pointer; padding: 0.3rem 0; }
.notes { border-top: 1px solid #b1b4b6; margin-top: 3rem; font-size: 0.875rem; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.notes { position: relative; }
.notes li:target, .numbered:target { background: #fff3d6; }
@media print {
  :root { font-size: 10.5pt; }
  body { max-width: none; padding: 0; }
  .table { overflow: visible; }
  thead { display: table-header-group; }
  tr { break-inside: avoid; }
  details { display: none; }
  a { color: inherit; text-decoration: none; }
}
@page { margin: 20mm; }
`;
