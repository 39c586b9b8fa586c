import { createHash, timingSafeEqual } from 'node:crypto';
import { isLoopback } from '#server/config.ts';
import { plainAnswer } from '#server/plainAnswer.ts';

/** Answers a request that may not go on, or null where it may. */
export type Gate = (request: Request) => Response | null;

/**
 * Who may ask. With a token everybody must give it, as a bearer token or as the password of HTTP Basic authentication (RFC 7617), which browsers
 * ask for by themselves. Without one only requests to a loopback name go on, so that a page elsewhere cannot reach the server under a name of its own.
 */
export function gateFor(token: string | null): Gate {
  if (token === null)
    return (request) =>
      isLoopback(new URL(request.url).hostname.replace(/^\[|\]$/g, ''))
        ? null
        : plainAnswer(421, 'This server answers on this machine only, as localhost or 127.0.0.1.');
  return (request) =>
    carries(request.headers.get('authorization'), token)
      ? null
      : plainAnswer(401, 'Give the password of this server.', { 'www-authenticate': 'Basic realm="Isnad", charset="UTF-8"' });
}

function carries(header: string | null, token: string): boolean {
  const [scheme = '', value = ''] = (header ?? '').split(' ', 2);
  if (scheme.toLowerCase() === 'bearer') return same(value, token);
  if (scheme.toLowerCase() !== 'basic') return false;
  const pair = Buffer.from(value, 'base64').toString('utf8');
  return same(pair.slice(pair.indexOf(':') + 1), token);
}

function same(given: string, token: string): boolean {
  const [a, b] = [given, token].map((text) => createHash('sha256').update(text).digest());
  return a !== undefined && b !== undefined && timingSafeEqual(a, b);
}
