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

/** The colours as the stylesheet has them in an element, for the theme that is set there; those of the system by their values, since a canvas does not know their names. */
export function readPalette(element: Element): Palette {
  const sample = document.createElement('span');
  sample.style.setProperty('forced-color-adjust', 'none');
  element.append(sample);
  const colour = (token: Token): string => {
    sample.style.color = `var(--${token})`;
    return getComputedStyle(sample).color;
  };
  const palette = paletteOf(colour);
  sample.remove();
  return palette;
}

/** The colours as variables of the stylesheet, for what is drawn as a part of the page. */
export function variablePalette(): Palette {
  return paletteOf((token) => `var(--${token})`);
}

function paletteOf(colour: (token: Token) => string): Palette {
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
