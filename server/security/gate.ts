import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Logger } from 'pino';
import { isLoopback } from '#server/config.ts';
import { plainAnswer } from '#server/plainAnswer.ts';
import { createBrake } from '#server/security/brake.ts';

/** Lets a request from an address through to what answers it, or answers it itself. */
export type Gate = (request: Request, from: string, answer: () => Promise<Response>) => Promise<Response>;

/** Answers 421 to what was not asked under a loopback name, so that a page elsewhere cannot reach the server under a name of its own. */
export function loopbackGate(log: Logger): Gate {
  return async (request, from, answer) => {
    if (isLoopback(new URL(request.url).hostname.replace(/^\[|\]$/g, ''))) return answer();
    log.warn({ from }, 'refused: asked under a name that is not of this machine');
    return plainAnswer(421, 'This server answers on this machine only, as localhost or 127.0.0.1.');
  };
}

/** The name of the cookie that tells a browser which has given the password before. It opens nothing by itself. */
const known = 'isnad-known';

/**
 * Answers 401 to who does not give the token, as a bearer token or as the password of HTTP Basic authentication (RFC 7617), which browsers ask for by themselves.
 * An address with too many wrong guesses gets 429, the right token or not, so that guessing on is of no use; a browser that has given the token before carries a mark
 * of this process and goes on, so that one guesser does not lock out those who share the address.
 */
export function tokenGate(token: string, log: Logger, now: () => Date): Gate {
  const brake = createBrake(now);
  const mark = randomBytes(32).toString('base64url');
  const cookie = `${known}=${mark}; Path=/; HttpOnly; SameSite=Lax`;
  return async ({ headers }, from, answer) => {
    const given = passwordIn(headers.get('authorization'));
    const isKnown = isMarked(headers.get('cookie'), mark);
    const seconds = isKnown || given === null ? 0 : brake.refusedFor(from);
    if (seconds > 0) {
      log.warn({ from, seconds }, 'refused: too many wrong passwords from this address');
      return plainAnswer(429, `Too many wrong passwords came from your address; wait ${seconds} seconds.`, {
        'retry-after': String(seconds),
      });
    }
    if (given !== null && same(given, token)) {
      const answered = await answer();
      if (!isKnown) answered.headers.append('set-cookie', cookie);
      return answered;
    }
    if (given === null) log.info({ from }, 'refused: no password');
    else {
      brake.guessedWrong(from);
      log.warn({ from }, 'refused: a wrong password');
    }
    return plainAnswer(401, 'Give the password of this server.', { 'www-authenticate': 'Basic realm="Isnad", charset="UTF-8"' });
  };
}

/** The password that a header gives, right or wrong; null where it gives none. Of a pair without a colon no part is a password. */
function passwordIn(header: string | null): string | null {
  if (header === null) return null;
  const [scheme = '', value = ''] = header.split(' ', 2);
  if (scheme.toLowerCase() === 'bearer') return value;
  if (scheme.toLowerCase() !== 'basic') return '';
  const pair = Buffer.from(value, 'base64').toString('utf8');
  return pair.includes(':') ? pair.slice(pair.indexOf(':') + 1) : '';
}

function isMarked(header: string | null, mark: string): boolean {
  return (header ?? '').split(/;\s*/).some((each) => each.startsWith(`${known}=`) && same(each.slice(known.length + 1), mark));
}

function same(given: string, expected: string): boolean {
  const [a, b] = [given, expected].map((text) => createHash('sha256').update(text).digest());
  return a !== undefined && b !== undefined && timingSafeEqual(a, b);
}
