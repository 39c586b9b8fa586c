import { isArabicText } from '#web/canvas/label.ts';
import type { Measure } from '#web/canvas/nodeBox.ts';

/** The faces of the canvas, Latin first; each letter is drawn in the first that has it. */
export const fontFamily = '"IBM Plex Sans", "IBM Plex Sans Arabic", system-ui, sans-serif';

/** The size in pixels at zoom 1 that a text is drawn at. */
export function fontSize(text: string): number {
  return isArabicText(text) ? 13 : 12;
}

/** Loads the faces, so that what is measured is what will be drawn. The Arabic sample is needed: without it the Arabic face is not fetched. A face that cannot be had is drawn in the system's. */
export async function loadFonts(fonts: FontFaceSet): Promise<void> {
  const wanted = [500, 600].flatMap((weight) => [
    fonts.load(`${weight} 12px "IBM Plex Sans"`, 'aāʿ'),
    fonts.load(`${weight} 13px "IBM Plex Sans Arabic"`, 'ا'),
  ]);
  await Promise.allSettled(wanted);
}

const mostKnown = 50_000;

/** Measures lines with a drawing context of its own, remembering up to 50,000. Load the fonts first. */
export function createMeasure(context: Pick<CanvasRenderingContext2D, 'font' | 'measureText'>): Measure {
  const known = new Map<string, number>();
  return (line, weight) => {
    const key = `${weight} ${line}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    context.font = `${weight} ${fontSize(line)}px ${fontFamily}`;
    const { width } = context.measureText(line);
    if (known.size >= mostKnown) known.clear();
    known.set(key, width);
    return width;
  };
}
