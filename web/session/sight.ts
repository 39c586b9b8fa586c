/** Where one looks at the map: the degrees of its middle, and how near. At 0 the world is 256 pixels wide, and at each whole step twice as wide. */
export type Sight = { readonly latitude: number; readonly longitude: number; readonly zoom: number };

const mostNorth = 85.06;
const mostEast = 180;
const mostZoom = 13;

/** A sight as a link keeps it: degrees to about a metre, the zoom to a thousandth. */
export function keptSight({ latitude, longitude, zoom }: Sight): Sight {
  return {
    latitude: rounded(latitude, mostNorth, 100_000),
    longitude: rounded(longitude, mostEast, 100_000),
    zoom: Math.max(-1, rounded(zoom, mostZoom, 1000)),
  };
}

/** Whether two sights are the same. */
export function sameSight(one: Sight | null, other: Sight | null): boolean {
  return one?.latitude === other?.latitude && one?.longitude === other?.longitude && one?.zoom === other?.zoom;
}

/** A sight, as keptSight gives it, in a link. */
export function sightRow({ latitude, longitude, zoom }: Sight): string {
  return [latitude, longitude, zoom].map((number) => number.toFixed(5).replace(/\.?0+$/, '')).join('~');
}

/** The sight that a text of a link names, as near to it as there is one; null where it names none. */
export function sightIn(text: string): Sight | null {
  const numbers = text.split('~');
  if (numbers.length !== 3 || !numbers.every((number) => /^-?\d{1,3}(?:\.\d{1,12})?$/.test(number))) return null;
  const [latitude = 0, longitude = 0, zoom = 0] = numbers.map(Number);
  return keptSight({ latitude, longitude, zoom });
}

function rounded(value: number, most: number, parts: number): number {
  return Math.round(Math.max(-most, Math.min(most, value)) * parts) / parts || 0;
}
