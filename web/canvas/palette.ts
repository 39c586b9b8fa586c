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
  | 'deny'
  | StepToken
  | 'step-ink';

/** The grounds of the steps of a scale, from the least. */
export const stepTokens = ['step0', 'step1', 'step2', 'step3', 'step4'] as const;
type StepToken = (typeof stepTokens)[number];

/** The colours that a picture is drawn in, by the names of the design tokens. */
export type Palette = Readonly<Record<Token, string>>;

/** The colours as the stylesheet has them in an element, for the theme that is set there; those of the system by their values, since a canvas does not know their names. All are asked for at once: each alone would have the page styled anew. */
export function readPalette(element: Element): Palette {
  const samples = document.createElement('span');
  samples.style.setProperty('forced-color-adjust', 'none');
  const sampleOf = new Map<Token, Element>();
  paletteOf((token) => {
    const sample = document.createElement('span');
    sample.style.color = `var(--${token})`;
    samples.append(sample);
    sampleOf.set(token, sample);
    return '';
  });
  element.append(samples);
  const palette = paletteOf((token) => inBytes(getComputedStyle(sampleOf.get(token) ?? samples).color));
  samples.remove();
  return palette;
}

/** A mixed colour, which is told as color(srgb 0.5 0.5 0.5), in the form that a canvas knows; any other as it is. */
function inBytes(colour: string): string {
  const parts = /^color\(srgb ([\d.e-]+) ([\d.e-]+) ([\d.e-]+)/.exec(colour)?.slice(1, 4);
  return parts ? `rgb(${parts.map((part) => Math.round(255 * Number(part))).join(', ')})` : colour;
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
    step0: colour('step0'),
    step1: colour('step1'),
    step2: colour('step2'),
    step3: colour('step3'),
    step4: colour('step4'),
    'step-ink': colour('step-ink'),
  };
}
