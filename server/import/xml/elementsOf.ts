import { toldAs } from '#server/import/words/toldAs.ts';
import { refusalOf } from '#server/import/importRefused.ts';
import type { ListedText } from '#server/import/listedText.ts';
import { XmlFault, xmlOf } from '#server/import/xml/xmlOf.ts';

/** An element with all that is in it. text: its own and that of the elements in it. */
export type XmlElement = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly line: number;
  readonly column: number;
  readonly lineTo: number;
  readonly children: readonly XmlElement[];
  readonly text: string;
};

/** What stands next: an element that is given whole, or the beginning of one that holds such. */
export type XmlPart = { readonly is: 'whole' | 'open'; readonly element: XmlElement; readonly within: readonly string[] };

type Open = { -readonly [Key in keyof XmlElement]: XmlElement[Key] } & { readonly children: XmlElement[] };

const chunkBytes = 65_536;

/** The elements of a text of XML in their order, those of these names with all that is in them. Throws ImportRefused where it is no XML. */
export async function* elementsOf({ file, text }: ListedText, whole: ReadonlySet<string>): AsyncIterable<XmlPart> {
  const open: Open[] = [];
  const within: string[] = [];
  try {
    for await (const event of xmlOf(chunksOf(text))) {
      const top = open.at(-1);
      if (event.is === 'text') {
        if (top) top.text += event.text;
        continue;
      }
      if (event.is === 'open') {
        const { name, attributes, line, column } = event;
        const element: Open = { name, attributes, line, column, lineTo: line, children: [], text: '' };
        if (top) top.children.push(element);
        if (top || whole.has(name)) open.push(element);
        else {
          yield { is: 'open', element, within: [...within] };
          within.push(name);
        }
        continue;
      }
      const closed = open.pop();
      if (closed === undefined) {
        within.pop();
        continue;
      }
      closed.lineTo = event.line;
      const holder = open.at(-1);
      if (holder) holder.text += closed.text;
      else yield { is: 'whole', element: closed, within: [...within] };
    }
  } catch (error) {
    if (!(error instanceof XmlFault)) throw error;
    throw refusalOf([{ file, line: error.line, column: 1, ...toldAs(error.said) }], { cause: error });
  }
}

async function* chunksOf(text: string): AsyncIterable<Buffer> {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += chunkBytes) yield bytes.subarray(at, at + chunkBytes);
}
