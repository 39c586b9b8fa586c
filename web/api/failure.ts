/** Why a question to the server has no answer. code is stable; the words are made where it is shown. */
export abstract class ApiFailure extends Error {
  abstract readonly code: string;
  /** How long it took, in milliseconds; null where nobody looked at a clock. */
  waited: number | null = null;
}

/** The server could not be reached. */
export class Unreachable extends ApiFailure {
  readonly code = 'UNREACHABLE';
}

/** The server did not answer in time. */
export class TimedOut extends ApiFailure {
  readonly code = 'TIMED_OUT';
  constructor(waited: number) {
    super(`no answer within ${waited} ms`);
    this.waited = waited;
  }
}

/** The server answered with something that is no answer of the API. */
export class Unreadable extends ApiFailure {
  readonly code = 'UNREADABLE';
  readonly status: number;
  constructor(status: number, options?: ErrorOptions) {
    super(`the answer with status ${status} is not one of the API`, options);
    this.status = status;
  }
}

/** The server says what is wrong with the question, or with itself; code is the one it gave. */
export class Refused extends ApiFailure {
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}
