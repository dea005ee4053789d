import paint from '../map/paint.css?raw';

/** How tall the band is on which the title of a picture stands. */
const band = 44;

/** The picture as a file of its own: with its title, its style, its key and its whole extent, for light paper. */
export function svgText(picture: SVGSVGElement, title: string, more: string | string[] = []): string {
  const copy = picture.cloneNode(true) as SVGSVGElement;
  const width = Number(copy.dataset.width ?? 0);
  const height = Number(copy.dataset.height ?? 0) + band;
  copy.setAttribute('viewBox', `0 ${-band} ${width} ${height}`);
  copy.setAttribute('width', `${width}`);
  copy.setAttribute('height', `${height}`);
  copy.removeAttribute('style');
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  for (const target of copy.querySelectorAll('.hit, .hit-line, .halo')) target.remove();
  for (const mark of copy.querySelectorAll('[data-node]')) {
    mark.removeAttribute('tabindex');
    mark.setAttribute('role', 'img');
  }
  const style = document.createElementNS('http://www.w3.org/2000/svg', 'style');
  style.textContent = [paint, more]
    .flat()
    .map((css) => css.replace(/@media \(prefers-color-scheme: dark\)[\s\S]*$/, ''))
    .join('\n')
    .replace(/\.paint \.only-export[^}]*\}/, '');
  copy.prepend(style, ...titleBand(title, width));
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(copy)}`;
}

/** The title of a picture on paper of its own, above it. It is painted by attributes, as the page takes no style in an element. */
function titleBand(title: string, width: number): SVGElement[] {
  const make = (name: string, attributes: Record<string, string | number>) => {
    const element = document.createElementNS('http://www.w3.org/2000/svg', name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, `${value}`);
    return element;
  };
  const letters = { 'font-family': 'system-ui, sans-serif', 'font-size': 20, 'font-weight': 700, fill: '#1b2420' };
  const words = make('text', { x: 18, y: -14, ...letters });
  words.textContent = title;
  return [make('rect', { x: 0, y: -band, width, height: band, fill: '#ffffff' }), words];
}

/** The picture as pixels, twice as fine as the screen's. */
export async function png(picture: SVGSVGElement, title: string, more: string | string[] = []): Promise<Blob> {
  const text = svgText(picture, title, more);
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  const scale = Math.min(2, 8000 / Math.max(image.width, image.height));
  [canvas.width, canvas.height] = [image.width * scale, image.height * scale];
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('The picture is too large for a PNG.'))),
      'image/png',
    );
  });
}
