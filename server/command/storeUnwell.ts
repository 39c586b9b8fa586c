import { Failure } from '#server/engine/failure.ts';

/** Something is wrong with a store, all of it in words, each with how to mend it. */
export class StoreUnwell extends Failure {
  readonly code = 'STORE_UNWELL';
  constructor(findings: readonly string[]) {
    super(findings.map((finding) => `wrong: ${finding}`).join('\n'));
  }
}
