import type { Name } from '#server/domain/entity.ts';
import type { NameEntry } from '#server/import/dossier/entries.ts';

const scripts = ['Arab', 'Latn', 'Cyrl', 'Grek', 'Hebr', 'Syrc', 'Armn', 'Geor', 'Hani'] as const;
const letters = scripts.map((script) => [script, new RegExp(`\\p{Script=${script}}`, 'u')] as const);

/** A name of an entity. Left out, its script is that of its first letters, and its kind PRIMARY for the first name, ALIAS for the others. */
export function readName(entry: NameEntry, index: number): Name {
  const { text, kind, language, script }: Exclude<NameEntry, string> = typeof entry === 'string' ? { text: entry } : entry;
  const name = text.trim().normalize('NFC');
  return {
    text: name,
    script: script ?? scriptOf(name),
    language: language ?? null,
    kind: kind ?? (index === 0 ? 'PRIMARY' : 'ALIAS'),
  };
}

/** The ISO 15924 code of the first letter whose script we tell; Zyyy where there is none. */
export function scriptOf(text: string): string {
  for (const letter of text) {
    const found = letters.find(([, pattern]) => pattern.test(letter));
    if (found) return found[0];
  }
  return 'Zyyy';
}
