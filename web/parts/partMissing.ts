/** Some code of the page could not be fetched: the server cannot be reached, or has another version of the page by now. */
export class PartMissing extends Error {
  readonly code = 'PART_MISSING';

  constructor(cause: unknown) {
    super('a part of the page could not be fetched', { cause });
  }
}
