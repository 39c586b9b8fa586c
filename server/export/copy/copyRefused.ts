import { Failure } from '#server/engine/failure.ts';

const mostNamed = 5;

/** A store is not copied, or the copy is not equal to it. */
export class CopyRefused extends Failure {
  readonly code: 'COPY_TARGET_HOLDS_OTHERS' | 'COPY_DIFFERS' | 'COPY_STOPPED';
  constructor(code: CopyRefused['code'], message: string) {
    super(message);
    this.code = code;
  }
}

/** The first of some records, and how many more there are. */
export function someOf(records: readonly string[]): string {
  const more = records.length - mostNamed;
  return `${records.slice(0, mostNamed).join(', ')}${more > 0 ? ` and ${more.toLocaleString('en')} more` : ''}`;
}
