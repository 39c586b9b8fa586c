import { describeKind, describeRelationship } from '#graph-schema/ontology.ts';
import type { TieGroup } from '#web/actions/neighbors.ts';
import { digits } from '#web/i18n/words.ts';
import { KindGlyph } from '#web/look/glyph.tsx';
import { Named } from '#web/parts/Named.tsx';
import { useWords } from '#web/parts/useWords.ts';

/** A group of ties with how many of it are not drawn (left). */
export type Row = TieGroup & { readonly left: number };

/** A group of ties that can be drawn: whether it is, and how many of it. onLimit: how many are to be drawn, null for all of them. */
export function ExpandRow({
  row,
  chosen,
  onFlip,
  onLimit,
}: {
  readonly row: Row;
  readonly chosen: boolean;
  readonly onFlip: () => void;
  readonly onLimit: (number: number | null) => void;
}) {
  const { t, tag } = useWords();
  const kind = describeKind(row.kind).words[tag];
  const words = wordsOf(row);

  function wordsOf({ type, direction, held }: Row): string {
    const { out, in: into, bareOut, bareIn } = describeRelationship(type).words[tag];
    if (held) return direction === 'OUT' ? out : into;
    return t('entity.unassertedWords', { words: direction === 'OUT' ? bareOut : bareIn });
  }

  function limit(written: string): void {
    const number = Math.trunc(Number(written));
    onLimit(number >= 1 && number < row.left ? number : null);
  }

  return (
    <li>
      <label>
        <input type="checkbox" checked={chosen} onChange={onFlip} />
        <KindGlyph kind={row.kind} size={16} />
        <span className="choice-words">
          {words} <Named text={row.left === 1 ? kind.one : kind.many} className="quiet" />
        </span>
        {row.left === 1 ? <span className="digits">{digits(1, t)}</span> : null}
      </label>
      {row.left > 1 ? (
        <label className="choice-most">
          <input
            type="number"
            inputMode="numeric"
            min={1}
            max={row.left}
            defaultValue={row.left}
            disabled={!chosen}
            aria-label={t('expand.howMany', { what: words })}
            onChange={({ target }) => limit(target.value)}
          />
          <span className="digits">{t('expand.of', { number: row.left })}</span>
        </label>
      ) : null}
    </li>
  );
}
