import type { Archive } from '#server/import/table/archive/openArchive.ts';
import { XmlFault, xmlOf, type XmlEvent } from '#server/import/xml/xmlOf.ts';

/** A part of a workbook is no XML, or not as we read it. */
export class PartFault extends Error {
  override readonly name = 'PartFault';
  readonly part: string;
  readonly line: number;
  constructor(part: string, cause: XmlFault) {
    super(cause.message, { cause });
    [this.part, this.line] = [part, cause.line];
  }
}

/** The events of the XML of a part of a workbook; none where there is no such part. Throws PartFault, and what the archive throws. */
export async function* xmlPart(archive: Archive, part: string): AsyncIterable<XmlEvent> {
  try {
    yield* xmlOf(archive.read(part));
  } catch (error) {
    throw error instanceof XmlFault ? new PartFault(part, error) : error;
  }
}
