import type { LookedColumn } from '#web/api/lookedColumn.ts';
import { useWords } from '#web/parts/useWords.ts';

const codes = ['header', 'mail', 'iban', 'datesOneWay', 'datesTwoWays', 'datesInOrder', 'moneyTwoWays', 'moneyInMark'] as const;

/** What a column was guessed to mean, and why; how many of the rows say anything in it. */
export function GuessWords({ column: { filled, meaning, reason }, looked }: { readonly column: LookedColumn; readonly looked: number }) {
  const { t } = useWords();
  const rows = t('import.filled', { number: filled, of: looked });
  const code = codes.find((each) => each === reason.code);
  if (code === undefined) return <>{`${t('import.guess.nothing')} · ${rows}`}</>;
  const guessed = meanings.find((each) => each === (typeof meaning === 'string' ? meaning : 'identifier')) ?? 'other';
  const words = t(`import.guess.${code}`, { number: reason.number ?? 0, of: reason.of ?? 0 });
  return <>{`${t(`import.meaning.${guessed}`)}: ${words} · ${rows}`}</>;
}

const meanings = ['payer', 'payee', 'amount', 'date', 'name', 'country', 'identifier', 'other'] as const;
