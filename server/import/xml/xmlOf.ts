import { said, saidIn, type Said } from '#server/import/words/said.ts';
import sax from 'sax';

/** What stands next in a text of XML: names without their prefixes. line, column: where its tag begins, or ends for a close; they count from 1. */
export type XmlEvent =
  | {
      readonly is: 'open';
      readonly name: string;
      readonly attributes: Readonly<Record<string, string>>;
      readonly line: number;
      readonly column: number;
    }
  | { readonly is: 'close'; readonly name: string; readonly line: number }
  | { readonly is: 'text'; readonly text: string };

/** A text is no XML, or not as we read it. line counts from 1. */
export class XmlFault extends Error {
  override readonly name = 'XmlFault';
  readonly line: number;
  readonly said: Said;
  constructor(line: number, wrong: Said) {
    super(saidIn(wrong, 'EN'));
    this.said = wrong;
    this.line = line;
  }
}

const deepest = 100;

/** The events of bytes of XML in UTF-8, as they come. Nothing that a text declares is expanded: a document type is refused. Throws XmlFault. */
export async function* xmlOf(bytes: AsyncIterable<Buffer>): AsyncIterable<XmlEvent> {
  const parser = sax.parser(true, { position: true });
  let events: XmlEvent[] = [];
  let fault: XmlFault | null = null;
  let [depth, line, column] = [0, 1, 1];
  const onText = (text: string): void => void events.push({ is: 'text', text });
  const wrong = (told: Said): void => {
    fault ??= new XmlFault(parser.line + 1, told);
  };
  Object.assign(parser, {
    onerror(error: Error) {
      wrong(said('noXmlFor', { words: error.message.split('\n', 1)[0] ?? '' }));
    },
    ondoctype() {
      wrong(said('documentType'));
    },
    onopentagstart({ name }: Pick<sax.Tag, 'name'>) {
      [line, column] = [parser.line + 1, Math.max(1, parser.column - name.length - 1)];
    },
    onopentag({ name, attributes }: Pick<sax.Tag, 'name' | 'attributes'>) {
      depth += 1;
      if (depth > deepest) wrong(said('tooDeep', { most: deepest }));
      events.push({ is: 'open', name: bare(name), attributes: texts(attributes), line, column });
    },
    onclosetag(name: string) {
      depth -= 1;
      events.push({ is: 'close', name: bare(name), line: parser.line + 1 });
    },
    ontext: onText,
    oncdata: onText,
  });
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const write = (take: () => void): void => {
    try {
      take();
    } catch (error) {
      wrong(said(error instanceof TypeError ? 'xmlNotUtf8' : 'noXml'));
    }
    if (fault !== null) throw fault;
  };
  for await (const chunk of bytes) {
    write(() => parser.write(decoder.decode(chunk, { stream: true })));
    yield* events;
    events = [];
  }
  write(() => parser.write(decoder.decode()).close());
  yield* events;
}

function bare(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function texts(attributes: sax.Tag['attributes']): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [bare(name), value]));
}
