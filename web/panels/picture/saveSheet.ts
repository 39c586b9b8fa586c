/** How finely a picture of points is drawn: points a pixel of the sheet, as far as browsers draw one in a piece. */
const finest = 3;
const mostPoints = 16_000;
const mostArea = 120_000_000;

const variable = /var\(--([a-z0-9-]+)\)/g;

/** A sheet as the text of an SVG file that needs nothing of the page: its colours by their values, and with it the faces of its letters. Throws where a face cannot be had. */
export async function svgOf(sheet: SVGSVGElement): Promise<string> {
  const style = getComputedStyle(sheet);
  const copy = sheet.cloneNode(true);
  if (!(copy instanceof SVGSVGElement)) throw new TypeError('the copy of a sheet is none');
  for (const name of ['class', 'style', 'data-theme']) copy.removeAttribute(name);
  for (const each of copy.querySelectorAll('[class]')) each.removeAttribute('class');
  const faces = document.createElementNS('http://www.w3.org/2000/svg', 'style');
  faces.textContent = await facesFor(copy.textContent);
  copy.prepend(faces);
  const markup = new XMLSerializer().serializeToString(copy);
  return markup.replaceAll(variable, (_, name: string) => style.getPropertyValue(`--${name}`).trim());
}

/** A sheet as a PNG, as finely as the browser can draw it up to three points a pixel. Throws where it cannot draw one. */
export async function pngOf(sheet: SVGSVGElement): Promise<Blob> {
  const { width, height } = sheet.viewBox.baseVal;
  const points = Math.min(finest, mostPoints / width, mostPoints / height, Math.sqrt(mostArea / (width * height)));
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(await svgOf(sheet))}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [Math.round(width * points), Math.round(height * points)];
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const picture = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (picture === null) throw new Error('the browser drew no picture');
  return picture;
}

/** The rules of the faces that a text is set in, each with its file in it. */
async function facesFor(text: string): Promise<string> {
  const used = [...document.styleSheets]
    .flatMap((sheet) => [...sheet.cssRules])
    .filter((rule) => rule instanceof CSSFontFaceRule)
    .filter(({ style }) => holdsAny(style.getPropertyValue('unicode-range'), text));
  const rules = used.map(async (rule) => {
    const source = rule.style.getPropertyValue('src');
    const [, address] = /url\("?([^")]+)"?\)/.exec(source) ?? [];
    if (address === undefined) return rule.cssText;
    const base = rule.parentStyleSheet?.href ?? document.baseURI;
    const answer = await fetch(new URL(address, base));
    if (!answer.ok) throw new Error(`a face could not be had: ${answer.status}`);
    return rule.cssText.replace(source, `url("${await dataUrl(await answer.blob())}") format("woff2")`);
  });
  return (await Promise.all(rules)).join('\n');
}

/** Whether a text has a letter of a unicode-range; one that is not given has all. */
function holdsAny(range: string, text: string): boolean {
  if (range.trim() === '') return true;
  const spans = range.split(',').map((part) => {
    const [from = '0', to = from] = part.trim().replace(/^U\+/i, '').split('-');
    return [Number.parseInt(from.replaceAll('?', '0'), 16), Number.parseInt(to.replaceAll('?', 'F'), 16)] as const;
  });
  return Array.from(text, (letter) => letter.codePointAt(0) ?? 0).some((code) => spans.some(([from, to]) => code >= from && code <= to));
}

function dataUrl(content: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(typeof reader.result === 'string' ? reader.result : ''));
    reader.addEventListener('error', () => reject(reader.error ?? new Error('a face could not be read')));
    reader.readAsDataURL(content);
  });
}
