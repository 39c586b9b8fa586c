import { everyReliability } from '#graph-schema/generated/ontology.ts';
import { Malformed, readOneOf } from '#web/session/linkField.ts';
import { everyone, mostIndependent, mostVoices, samePerspective, type Perspective } from '#web/session/perspective.ts';

/** According to whom it is drawn, as a row of a link besides those that name speakers and documents; none where everyone counts. */
export function perspectiveRows({ grade, independent, inferred, denied, onlyDenied, ...named }: Perspective): readonly string[] {
  const plain = { ...named, grade, independent, inferred, denied, onlyDenied };
  if (samePerspective({ ...plain, speakers: [], documents: [] }, everyone)) return [];
  return [[grade, independent, ...[inferred, denied, onlyDenied].map(Number)].join('~')];
}

/** The same read, with the speakers and documents of their own rows. */
export function readPerspective([row]: readonly string[], speakers: readonly string[], documents: readonly string[]): Perspective {
  if (speakers.length > mostVoices || documents.length > mostVoices) throw new Malformed();
  if (row === undefined) return { ...everyone, speakers, documents };
  const [word = '', number = '', ...flags] = row.split('~');
  const independent = /^[1-9]$/.test(number) ? Number(number) : Infinity;
  if (independent > mostIndependent || flags.length !== 3 || !flags.every((flag) => /^[01]$/.test(flag))) throw new Malformed();
  const [inferred = true, denied = true, onlyDenied = true] = flags.map((flag) => flag === '1');
  return { speakers, documents, grade: readOneOf(everyReliability, word), independent, inferred, denied, onlyDenied };
}
