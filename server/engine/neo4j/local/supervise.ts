import { spawn } from 'node:child_process';

/**
 * Runs a command that ends with the process which started this one: `node supervise.ts SIGNAL COMMAND ...ARGUMENTS`. When standard input
 * closes, which the system sees to even when that process is killed, the command gets the signal; its exit ends this process.
 */
export function supervise(signal: NodeJS.Signals, command: string, args: readonly string[]): void {
  const child = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'] });
  child.on('error', (error) => {
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  });
  child.on('exit', (code) => process.exit(code ?? 0));
  process.stdin.resume();
  process.stdin.on('close', () => child.kill(signal));
}

if (import.meta.main) {
  const [signal, command, ...args] = process.argv.slice(2);
  if (command === undefined) throw new TypeError('usage: supervise.ts SIGNAL COMMAND ...ARGUMENTS');
  supervise(signal === 'SIGKILL' ? 'SIGKILL' : 'SIGTERM', command, args);
}
