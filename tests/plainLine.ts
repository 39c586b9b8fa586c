import type { Reporter, TestCase, TestModule } from 'vitest/node';

/**
 * Ends a run with one plain line that any tool can read: N passed, N failed, N skipped. A file that could not be read counts as a failure. Just before
 * it a line for each thing that is missing on this machine says how many tests were skipped for it.
 */
export default class PlainLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const count = (state: string) => tests.filter((test) => test.result().state === state).length;
    const broken = modules.filter((module) => module.errors().length > 0).length + errors.length;
    const lines = Map.groupBy(tests, missingFor)
      .entries()
      .flatMap(([missing, skipped]) => (missing === null ? [] : [`LEFT OUT ${skipped.length} TESTS, for this is missing: ${missing}`]));
    process.stdout.write(
      `\n${[...lines, `${count('passed')} passed, ${count('failed') + broken} failed, ${count('skipped') + count('pending')} skipped`].join('\n')}\n`,
    );
  }
}

function missingFor(test: TestCase): string | null {
  return test.result().state === 'skipped' ? (test.meta().missing ?? null) : null;
}
