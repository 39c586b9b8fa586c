import { Response as LightResponse } from '@whatwg-node/fetch';

/** An answer whose body stands ready, of the library that serves HTTP: that sends it as it is, where Node makes a stream of the body of a Response of its own. */
export function wholeAnswer(body: string | Buffer<ArrayBuffer> | null, init: ResponseInit): Response {
  return new LightResponse(body, init);
}
