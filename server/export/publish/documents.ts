import type { DocumentRecord } from '#server/domain/document.ts';
import type { Id } from '#server/domain/id.ts';
import { withoutWrongSigns } from '#server/domain/signs.ts';
import type { Asked } from '#server/export/publish/asked.ts';
import { coarseDate } from '#server/export/publish/coarse.ts';
import type { Count, KeptTie } from '#server/export/publish/keptTies.ts';
import type { ShownDocument } from '#server/export/publish/published.ts';
import { shuffled } from '#server/export/publish/shuffled.ts';

type Citing = {
  readonly ties: readonly KeptTie[];
  readonly all: readonly DocumentRecord[];
  readonly asked: Asked;
  readonly tells: (text: string) => boolean;
  readonly random: () => number;
  readonly count: Count;
};

/** The documents that claims cite, and what those were copied from, numbered by chance; the title where it is asked for and tells no hidden name. */
export function documentsOf({ ties, all, asked: { titles, dates }, tells, random, count }: Citing): {
  readonly shown: readonly ShownDocument[];
  readonly numberOf: (id: Id) => number;
} {
  const documents = new Map(all.map((each) => [each.id, each] as const));
  const cited = new Set(ties.flatMap(({ evidence }) => evidence.map(({ document }) => document)));
  for (const id of cited) {
    const copied = documents.get(id)?.copyOf ?? null;
    if (copied !== null) cited.add(copied);
  }
  const ordered = shuffled(
    [...cited].flatMap((id) => documents.get(id) ?? []),
    random,
  );
  const numbers = new Map(ordered.map(({ id }, at) => [id, at + 1] as const));
  const numberOf = (id: Id): number => numbers.get(id) ?? 0;
  const shown = ordered.map(({ id, title, published, copyOf, url }): ShownDocument => {
    const isTold = titles && !tells(title);
    if (!isTold) count('titles');
    if (url !== null) count('addresses');
    if (published !== null && dates !== 'exact') count('dates');
    return {
      number: numberOf(id),
      title: isTold ? withoutWrongSigns(title, false) : null,
      date: coarseDate(published, dates),
      copyOf: copyOf === null ? null : numberOf(copyOf),
    };
  });
  return { shown, numberOf };
}
