import { toSvgFile } from '@citizen-graph/charts';
import { saveFile } from './save-file';

/** Saves a chart as a drawing that stays sharp at any size. */
export function saveDrawing(svg: SVGSVGElement, name: string): void {
  saveFile(toSvgFile(svg), { name, type: 'image/svg+xml' });
}

/** Twice as fine as a screen, for slides and papers. */
const FINENESS = 2;

/** Saves a chart as a picture. */
export async function savePicture(svg: SVGSVGElement, name: string): Promise<void> {
  const image = new Image();
  image.src = URL.createObjectURL(new Blob([toSvgFile(svg)], { type: 'image/svg+xml' }));
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.width * FINENESS;
  canvas.height = image.height * FINENESS;
  const context = canvas.getContext('2d');
  if (context === null) return;
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  URL.revokeObjectURL(image.src);
  canvas.toBlob((blob) => {
    if (blob !== null) saveFile(blob, { name, type: 'image/png' });
  }, 'image/png');
}
