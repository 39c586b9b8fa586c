import { Malformed } from '#web/session/linkField.ts';

/** The parts of a link and the fields that each stands in, in the order in which these are written. */
const fieldsOf = {
  names: ['on', 'off'],
  selection: ['sel'],
  legend: ['hide', 'also'],
  question: ['q'],
  routes: ['way', 'via', 'not'],
  accounts: ['acc'],
  narrowed: ['only'],
  asked: ['ask'],
  view: ['view'],
  list: ['list', 'find', 'cols'],
  perspective: ['by', 'in', 'as'],
  period: ['when'],
  layout: ['lay'],
  measure: ['mea'],
  omitted: ['omit'],
  notes: ['note'],
  dossier: ['of'],
  language: ['lang'],
  sight: ['map', 'cam'],
} as const;

/** A part of a link. */
export type LinkPart = keyof typeof fieldsOf;

/** The rows of a field; none where it is not there. */
type Rows = (field: string) => readonly string[];

/** The fields of a fragment. cut: whether its end is missing, so that the last row of it is not what it was. */
export type Fields = { readonly texts: ReadonlyMap<string, string>; readonly cut: boolean };

/** Reads a fragment part by part; lost: those that say what no version of ours writes. */
export type PartReader = {
  readonly lost: ReadonlySet<LinkPart>;
  /** All of a part or, where anything of it is lost, what stands instead of it: half a perspective would be another one. */
  readonly whole: <Value>(part: LinkPart, read: (rows: Rows) => Value, otherwise: Value) => Value;
  /** The rows of a field that can be read, each by itself. */
  readonly each: <Value>(part: LinkPart, field: string, read: (row: string) => Value) => readonly Value[];
};

/** A reader of some fields. */
export function readerOf({ texts, cut }: Fields): PartReader {
  const lost = new Set<LinkPart>();
  const [before, last] = cut ? ['', ...texts.keys()].slice(-2) : [];
  const isNamed = last !== undefined && Object.values(fieldsOf).some((fields) => fields.some((field) => field === last));
  const rows: Rows = (field) => (texts.get(field) || null)?.split(',') ?? [];

  /** Whether the end that is missing may be one of this part: of a field of it, or of the next one, of which not even the name is there. */
  function endsIn(part: LinkPart): boolean {
    const fields: readonly string[] = fieldsOf[part];
    return fields.some((field) => field === last || (!isNamed && field === before && field !== fields.at(-1)));
  }

  function attempt<Value>(part: LinkPart, read: () => Value, otherwise: Value): Value {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof Malformed)) throw error;
      lost.add(part);
      return otherwise;
    }
  }

  return {
    lost,
    whole: (part, read, otherwise) =>
      attempt(
        part,
        () => {
          if (endsIn(part)) throw new Malformed();
          return read(rows);
        },
        otherwise,
      ),
    each: (part, field, read) =>
      rows(field).flatMap((row, index, all) => {
        const isCut = field === last && index === all.length - 1;
        if (isCut) lost.add(part);
        return isCut ? [] : attempt(part, () => [read(row)], []);
      }),
  };
}
