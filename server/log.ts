import { pino, type DestinationStream, type Logger } from 'pino';

const secrets = ['password', 'token', 'authorization', '*.password', '*.token', '*.authorization', 'err.config'];

/** The server's log: JSON lines to standard error, secrets left out. destination is for those who read it themselves. */
export function createLog(destination?: DestinationStream): Logger {
  return pino({ level: 'info', redact: secrets, base: null }, destination ?? pino.destination({ fd: 2, sync: true }));
}
