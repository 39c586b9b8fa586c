import { Refused, Unreachable, Unreadable } from '#web/api/failure.ts';
import type { Tag } from '#graph-schema/generated/ontology.ts';

/** What something is called, by the tags of the languages in which it is. */
type Called = Readonly<Partial<Record<Tag, string>>>;

/** What is to be published, and how; see server/export/publish/asked.ts. part: the names of the canvas. spots: their places on it; null: the file gets its own. */
export type PublishAsked = {
  readonly part: { readonly entities: string };
  readonly named: readonly string[];
  readonly words: readonly string[];
  readonly places: 'hidden' | 'country' | 'named';
  readonly dates: 'hidden' | 'year' | 'month' | 'exact';
  readonly amounts: 'hidden' | 'magnitude' | 'exact';
  readonly reliability: string | null;
  readonly credibility: number | null;
  readonly titles: boolean;
  readonly title: string | null;
  readonly spots: Readonly<Record<string, { readonly x: number; readonly y: number }>> | null;
  readonly language: string;
};

/** Why somebody may be recognised in the file. */
type Telling = 'pattern' | 'ties' | 'neighbor' | 'source';

/** A file to publish, and what was changed on the way into it, which is not in it. */
export type PublishedFile = {
  readonly html: string;
  readonly has: { readonly names: number; readonly ties: number; readonly documents: number };
  readonly changes: {
    readonly renamed: readonly {
      readonly id: string;
      readonly from: Called;
      readonly to: Called;
      readonly covered: boolean;
      readonly tells: readonly Telling[];
    }[];
    readonly kept: readonly { readonly id: string; readonly label: Called; readonly individual: boolean; readonly publisher: boolean }[];
    readonly counts: Readonly<Record<string, number>>;
  };
};

/** Has the server make a file to publish. Throws an ApiFailure, or the reason of the signal. */
export type Publish = (asked: PublishAsked, signal: AbortSignal) => Promise<PublishedFile>;

/** What has the server make files to publish. */
export function createPublish(fetch: typeof globalThis.fetch): Publish {
  return async function publish(asked, signal) {
    try {
      const response = await fetch('/export/publish', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(asked),
        signal,
      });
      const isOurs = response.headers.get('content-security-policy')?.includes('sandbox') ?? false;
      if (!response.ok && isOurs) throw new Refused('EXPORT_REFUSED', (await response.text()).trim());
      const file: unknown = response.ok ? await response.json() : null;
      if (!isPublished(file)) throw new Unreadable(response.status);
      return file;
    } catch (error) {
      if (error instanceof TypeError && !signal.aborted) throw new Unreachable('the server cannot be reached', { cause: error });
      throw error;
    }
  };
}

/** The shape follows from the keys, as the door of the server writes it. */
function isPublished(value: unknown): value is PublishedFile {
  return typeof value === 'object' && value !== null && 'html' in value && 'changes' in value;
}
