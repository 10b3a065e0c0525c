/** The text of an SVG file of a chart that was drawn framed, for download. */
export function toSvgFile(element: SVGSVGElement): string {
  const text = element.outerHTML;
  const named = /^<svg[^>]*\sxmlns=/.test(text)
    ? text
    : text.replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"');
  return `<?xml version="1.0" encoding="UTF-8"?>\n${named}\n`;
}
