type Token =
  | 'paper'
  | 'ink'
  | 'ink2'
  | 'tie'
  | 'mark'
  | 'mark-ink'
  | 'conviction'
  | 'fear'
  | 'money'
  | 'cover'
  | 'unknown'
  | 'person'
  | 'unit'
  | 'unit-b'
  | 'org'
  | 'org-b'
  | 'place'
  | 'place-b'
  | 'hub'
  | 'hub-ink'
  | 'deny';

/** The colours that a picture is drawn in, by the names of the design tokens. */
export type Palette = Readonly<Record<Token, string>>;

/** The colours as the stylesheet has them at an element, for the theme that is set there. */
export function readPalette(element: Element): Palette {
  const style = getComputedStyle(element);
  const colour = (token: Token): string => style.getPropertyValue(`--${token}`).trim();
  return {
    paper: colour('paper'),
    ink: colour('ink'),
    ink2: colour('ink2'),
    tie: colour('tie'),
    mark: colour('mark'),
    'mark-ink': colour('mark-ink'),
    conviction: colour('conviction'),
    fear: colour('fear'),
    money: colour('money'),
    cover: colour('cover'),
    unknown: colour('unknown'),
    person: colour('person'),
    unit: colour('unit'),
    'unit-b': colour('unit-b'),
    org: colour('org'),
    'org-b': colour('org-b'),
    place: colour('place'),
    'place-b': colour('place-b'),
    hub: colour('hub'),
    'hub-ink': colour('hub-ink'),
    deny: colour('deny'),
  };
}
