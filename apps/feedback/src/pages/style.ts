/** The colours of the pages; a test holds every pair of text and ground to a contrast of 4.5 to 1. */
export const COLOURS = {
  ink: '#0b0c0c',
  paper: '#ffffff',
  band: '#12284b',
  hint: '#484f54',
  link: '#1d4f91',
  error: '#b10e1e',
  focus: '#ffdd00',
  notice: '#f3f2f1',
} as const;

const { ink, paper, band, hint, link, error, focus, notice } = COLOURS;

/** The style of every page, small enough to stand within it. */
export const STYLE = `
*{box-sizing:border-box}
body{margin:0;background:${paper};color:${ink};font:1.1875rem/1.4 system-ui,"Segoe UI",Roboto,Arial,sans-serif;overflow-wrap:anywhere}
header,nav,main{padding:.75rem 1rem}
nav{padding-block-end:0}
header>*,nav>*,main>*{max-width:40rem;margin-inline:auto}
header{background:${band};color:${paper}}
header p{margin-block:0}
header .force{font-weight:700}
a{color:${link}}
a:focus,button:focus,input:focus,textarea:focus,.summary:focus{outline:3px solid ${focus};outline-offset:0;box-shadow:0 0 0 5px ${ink}}
.skip:not(:focus){position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%)}
.skip{display:block;padding:.5rem 1rem;background:${focus};color:${ink}}
.hidden{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
nav ul{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;list-style:none;margin-block:0;padding:0}
nav a,nav span,nav li button{display:inline-block;padding-block:.4rem}
h1{font-size:1.75rem;line-height:1.2;margin-block:.75rem 1rem}
.summary,.notice{border:4px solid ${error};padding:1rem;margin-block:1rem}
.notice{border-color:${band};background:${notice}}
.summary h2{font-size:1.25rem;margin:0 0 .5rem}
.summary ul{margin:0;padding:0;list-style:none}
.summary a{color:${error};font-weight:700;display:inline-block;padding-block:.2rem}
fieldset{border:0;margin:0;padding:0;min-inline-size:0}
.field{margin-block:1.5rem}
.field.wrong{border-inline-start:5px solid ${error};padding-inline-start:1rem}
legend,.label{display:block;font-weight:700;margin-block-end:.35rem;padding:0}
.hint{color:${hint};margin:0 0 .5rem}
.problem{color:${error};font-weight:700;margin:0 0 .5rem}
.choice{display:flex;align-items:center;min-block-size:2.75rem;gap:.75rem}
.choice input{inline-size:1.75rem;block-size:1.75rem;margin:0;flex:none;accent-color:${band}}
.choice label{flex:1;padding-block:.5rem}
input[type=text],textarea{font:inherit;color:inherit;background:${paper};border:2px solid ${ink};border-radius:0;padding:.5rem;inline-size:100%}
input[type=text]{max-inline-size:22ch;text-transform:uppercase;min-block-size:2.75rem}
.field :is(input,textarea){scroll-margin-block-start:50vh}
button{font:inherit;font-weight:700;background:${band};color:${paper};border:0;border-block-end:3px solid ${ink};padding:.6rem 1.25rem;min-block-size:2.75rem;cursor:pointer}
nav li button{font-weight:400;line-height:inherit;background:none;color:${link};border:0;padding-inline:0;min-block-size:0;text-decoration:underline}
@media (forced-colors:active){button{border:2px solid}}
`.replaceAll('\n', '');
