/** What the HTTP server's libraries take from `@whatwg-node/fetch`, told in the types of Node: the package's own declarations bring the DOM with them. */
export const Response: typeof globalThis.Response;
export function createFetch(): {
  fetch: typeof globalThis.fetch;
  Request: typeof globalThis.Request;
  Response: typeof globalThis.Response;
  Headers: typeof globalThis.Headers;
  FormData: typeof globalThis.FormData;
  ReadableStream: typeof globalThis.ReadableStream;
  WritableStream: typeof globalThis.WritableStream;
  TransformStream: typeof globalThis.TransformStream;
  Blob: typeof globalThis.Blob;
  File: typeof globalThis.File;
  crypto: typeof globalThis.crypto;
  TextDecoder: typeof globalThis.TextDecoder;
  TextEncoder: typeof globalThis.TextEncoder;
  URL: typeof globalThis.URL;
  URLSearchParams: typeof globalThis.URLSearchParams;
};
