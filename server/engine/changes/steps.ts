/** A record, as JSON, as it was before a change; since: the change that had written it, null before changes were kept. Changes go by their numbers. */
export type FormerState = { readonly change: number; readonly body: string; readonly since: number | null; readonly gone: boolean };

/** A record as it is. */
export type PresentState = { readonly body: string; readonly since: number | null };

/** What one change made of a record. */
export type Step = { readonly change: number; readonly before: string | null; readonly after: string | null };

/** What every change made of a record, first to last. former: by change. */
export function stepsOf(former: readonly FormerState[], present: PresentState | null): Step[] {
  const steps: Step[] = [];
  for (const [index, { change, body, since, gone }] of former.entries()) {
    const next = former[index + 1] ?? present;
    if (since !== null && since !== former[index - 1]?.change) steps.push({ change: since, before: null, after: body });
    steps.push({ change, before: body, after: gone ? null : (next?.body ?? null) });
  }
  if (present !== null && present.since !== null && present.since !== former.at(-1)?.change)
    steps.push({ change: present.since, before: null, after: present.body });
  return steps;
}
