/** The style of both pages, small enough to stand within them. */
export const STYLE = `
*{box-sizing:border-box}
body{margin:0;background:#ffffff;color:#0b0c0c;font:1.1875rem/1.4 system-ui,"Segoe UI",Roboto,Arial,sans-serif;overflow-wrap:anywhere}
header,main{padding:.75rem 1rem}
header>*,main>*{max-width:40rem;margin-inline:auto}
header{background:#12284b;color:#ffffff}
header p{margin-block:0;font-weight:700}
h1{font-size:1.75rem;line-height:1.2;margin-block:.75rem 1rem}
input:focus,button:focus,a:focus,.summary:focus{outline:3px solid #ffdd00;outline-offset:0;box-shadow:0 0 0 5px #0b0c0c}
.notice,.summary{border:4px solid #12284b;background:#f3f2f1;padding:1rem;margin-block:1rem}
.summary{border-color:#b10e1e;background:#ffffff}
.summary h2{font-size:1.25rem;margin:0 0 .5rem}
.summary a{color:#b10e1e;font-weight:700;display:inline-block;padding-block:.2rem}
fieldset{border:0;margin:1.5rem auto;padding:0;min-inline-size:0}
legend{font-weight:700;margin-block-end:.35rem;padding:0}
.choice{display:flex;align-items:center;min-block-size:2.75rem;gap:.75rem;margin-block:.75rem}
.choice input{inline-size:1.75rem;block-size:1.75rem;margin:0;flex:none;accent-color:#12284b}
.choice label{flex:1}
.choice span{display:block;color:#484f54}
button{font:inherit;font-weight:700;background:#12284b;color:#ffffff;border:0;border-block-end:3px solid #0b0c0c;padding:.6rem 1.25rem;min-block-size:2.75rem;cursor:pointer}
@media (forced-colors:active){button{border:2px solid}}
`.replaceAll('\n', '');
