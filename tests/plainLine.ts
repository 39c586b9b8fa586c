import type { Reporter, TestModule } from 'vitest/node';

/** Ends a run with one plain line that any tool can read: N passed, N failed, N skipped. A file that could not be read counts as a failure. */
export default class PlainLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const count = (state: string) => tests.filter((test) => test.result().state === state).length;
    const broken = modules.filter((module) => module.errors().length > 0).length + errors.length;
    process.stdout.write(
      `\n${count('passed')} passed, ${count('failed') + broken} failed, ${count('skipped') + count('pending')} skipped\n`,
    );
  }
}
