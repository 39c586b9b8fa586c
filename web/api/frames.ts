/** Asks the server which pages elsewhere may show a view of this one in a frame: their origins, none where it allows that to nobody. */
export type Frames = (signal: AbortSignal) => Promise<readonly string[]>;

/** Reads it from what the server tells browsers with a page for frames. Throws where the server cannot be reached. */
export function createFrames(fetch: typeof globalThis.fetch): Frames {
  return async (signal) => {
    const { headers } = await fetch('/?embed=1', { method: 'HEAD', signal });
    const [, allowed = ''] = /frame-ancestors ([^;]*)/.exec(headers.get('content-security-policy') ?? '') ?? [];
    return allowed.split(' ').filter((each) => /^https?:/.test(each));
  };
}
