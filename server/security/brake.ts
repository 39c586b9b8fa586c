import { isIPv6 } from 'node:net';

/**
 * Slows those down who guess the password. refusedFor: for how many seconds more guesses of an address are not looked at, or 0; guessedWrong: one was looked at.
 */
export type Brake = { refusedFor: (from: string) => number; guessedWrong: (from: string) => void };

/** How many wrong guesses an address has before it is braked, and how many seconds give it one back. */
const guesses = 20;
const secondsEach = 10;

/** How many addresses are remembered; the one that guessed longest ago is forgotten first. */
const mostAddresses = 10_000;

/** A bucket of guesses for each address, which fills again with time. An IPv6 network of 64 bits, which one asker may have whole, is one address. */
export function createBrake(now: () => Date): Brake {
  const emptied = new Map<string, number>();
  const seconds = () => now().getTime() / 1000;
  const spent = (key: string) => Math.max(0, (emptied.get(key) ?? 0) - seconds());
  return {
    refusedFor: (from) => Math.max(0, Math.ceil(spent(networkOf(from)) - (guesses - 1) * secondsEach)),
    guessedWrong(from) {
      const key = networkOf(from);
      const full = seconds() + spent(key) + secondsEach;
      emptied.delete(key);
      emptied.set(key, full);
      const [oldest] = emptied.keys();
      if (emptied.size > mostAddresses && oldest !== undefined) emptied.delete(oldest);
    },
  };
}

function networkOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '');
  if (!isIPv6(plain)) return plain;
  const [front = '', back = ''] = plain.split('::');
  const groups = front === '' ? [] : front.split(':');
  const missing = 8 - groups.length - (back === '' ? 0 : back.split(':').length);
  return [...groups, ...(plain.includes('::') ? Array.from({ length: missing }, () => '0') : [])].slice(0, 4).join(':');
}
