import { languages, tagOf, type Language } from '#graph-schema/generated/ontology.ts';
import { onSheet, type MapCamera, type Sheet } from '#web/views/map/camera.ts';
import { contains, type Country, type Run } from '#web/views/map/land.ts';
import { pointOf } from '#web/views/map/marks.ts';
import type { Point } from '#web/views/map/plane.ts';
import type { Located } from '#web/views/map/where.ts';

const leastShown = 14_000;

/** The name of a country in a language, as the browser has it; that of the data where it has no number or the browser does not know it. */
export function countryName({ number, name }: Country, language: Language): string {
  const region = number === null ? undefined : regionOf(number);
  return (region === undefined ? undefined : namesIn(language).of(region)) ?? name;
}

/** The country that a spot stands for: that in which its point lies, if one of its names is the name of that country. */
export function countryOf(spot: Located, countries: readonly Country[]): Country | null {
  const country = countries.find((each) => contains(each, pointOf(spot)));
  if (!country) return null;
  const names = new Set([country.name, ...languages.map((language) => countryName(country, language))].map(plain));
  return Object.values(spot.label).some((label) => names.has(plain(label))) ? country : null;
}

/** Where the names of countries stand: in the middle of what is seen of each of which enough is seen. */
export function countryLabels(
  countries: readonly Country[],
  camera: MapCamera,
  sheet: Pick<Sheet, 'width' | 'height'>,
): readonly (Point & { readonly country: Country })[] {
  return countries.flatMap((country) => {
    const seen = country.rings.flatMap((ring) => middleOf(clipped(ring, camera, sheet)));
    const [largest] = seen.toSorted((a, b) => b.area - a.area);
    return largest && largest.area > leastShown ? [{ x: largest.x, y: largest.y, country }] : [];
  });
}

function clipped(
  { points, left, top, right, bottom }: Run,
  camera: MapCamera,
  { width, height }: Pick<Sheet, 'width' | 'height'>,
): readonly Point[] {
  const [from, to] = [onSheet(camera, { width, height }, { x: left, y: top }), onSheet(camera, { width, height }, { x: right, y: bottom })];
  if (to.x < 0 || from.x > width || to.y < 0 || from.y > height || (to.x - from.x) * (to.y - from.y) < leastShown) return [];
  const every = Math.max(1, Math.floor(points.length / 400));
  const ring = points.filter((_, index) => index % every === 0).map((point) => onSheet(camera, { width, height }, point));
  const sides: readonly (readonly [(point: Point) => number])[] = [
    [({ x }) => x],
    [({ x }) => width - x],
    [({ y }) => y],
    [({ y }) => height - y],
  ];
  return sides.reduce<readonly Point[]>((sofar, [inside]) => cut(sofar, inside), ring);
}

function cut(ring: readonly Point[], inside: (point: Point) => number): readonly Point[] {
  return ring.flatMap((to, index) => {
    const from = ring.at(index - 1) ?? to;
    const [a, b] = [inside(from), inside(to)];
    if (a < 0 && b < 0) return [];
    const share = a / (a - b);
    const crossing = { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
    if (a >= 0 && b >= 0) return [to];
    return b >= 0 ? [crossing, to] : [crossing];
  });
}

function middleOf(ring: readonly Point[]): readonly (Point & { readonly area: number })[] {
  let [twice, x, y] = [0, 0, 0];
  ring.forEach((to, index) => {
    const from = ring.at(index - 1) ?? to;
    const cross = from.x * to.y - to.x * from.y;
    twice += cross;
    x += (from.x + to.x) * cross;
    y += (from.y + to.y) * cross;
  });
  return twice === 0 ? [] : [{ x: x / (3 * twice), y: y / (3 * twice), area: Math.abs(twice) / 2 }];
}

/** The code of a country of which the browser has a name; a number that stands for none is no region. */
function regionOf(number: string): string | undefined {
  if (!/^\d{3}$/.test(number)) return undefined;
  const { region } = new Intl.Locale(`und-${number}`);
  return region !== undefined && /^[A-Z]{2}$/.test(region) ? region : undefined;
}

const names = new Map<Language, Intl.DisplayNames>();

function namesIn(language: Language): Intl.DisplayNames {
  const before = names.get(language);
  if (before) return before;
  const made = new Intl.DisplayNames([tagOf[language]], { type: 'region' });
  names.set(language, made);
  return made;
}

function plain(name: string): string {
  return name.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase().trim();
}
