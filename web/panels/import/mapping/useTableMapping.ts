import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { ImportAsked, MappingMay, TableLook, Writing } from '#web/api/importing.ts';
import { ApiFailure } from '#web/api/failure.ts';
import { fieldsOf, listOf, withField, type Fields } from '#web/panels/import/mapping/fields.ts';
import { amended, mappingIn } from '#web/panels/import/mapping/mappingText.ts';
import { questionsOf } from '#web/panels/import/mapping/questionsOf.ts';
import { useDesk } from '#web/parts/deskContext.ts';

/** A table of a mapping, and what a look at its file showed of it. at: its number in the mapping. */
type MappedLook = { readonly at: number; readonly table: Fields; readonly look: TableLook['tables'][number] };

/** The mapping of a table that is brought. text: null until it is there; tables: null where the text is none that can be read; open: how many questions have no answer. */
export type TableMappingState = {
  readonly look: UseQueryResult<TableLook>;
  readonly text: string | null;
  readonly tables: readonly MappedLook[] | null;
  readonly open: number;
  readonly setText: (text: string) => void;
  readonly setTable: (at: number, table: Fields) => void;
  readonly setWriting: (writing: Writing) => void;
};

/** How often it is looked again where another import is under way, and after how many milliseconds. */
const [mostAgain, againAfter] = [10, 400];

const asFound: Writing = { encoding: null, separator: null, header: null };

/** Looks at a table and begins its mapping with the guess; what a person chooses is written into its text. */
export function useTableMapping(asked: ImportAsked, may: MappingMay, isTable: boolean): TableMappingState {
  const { importing } = useDesk();
  const [corrected, setText] = useState<string | null>(null);
  const [writing, setWriting] = useState(asFound);
  const [file] = asked.files;
  const look = useQuery({
    queryKey: ['importLook', file?.name, file?.size, file?.lastModified, asked.format, asked.language, writing],
    queryFn: ({ signal }) => importing.look({ ...asked, do: 'look', mapping: null, writtenAs: writing }, signal),
    enabled: isTable,
    staleTime: Infinity,
    retry: (times, error) => error instanceof ApiFailure && error.code === 'IMPORT_BUSY' && times < mostAgain,
    retryDelay: againAfter,
    gcTime: 0,
  });
  const found = look.data;
  const guessed = useMemo(() => {
    if (found === undefined || found.doubt !== null) return null;
    return writing === asFound ? found.mapping : withWriting(found.mapping, writing);
  }, [found, writing]);
  const text = corrected ?? guessed;
  const mapping = text === null ? null : mappingIn(text);
  const tables = mapping === null || found === undefined ? null : mappedLooks(mapping, found);
  const questions = tables?.flatMap(({ table, look: each }) => questionsOf(table, each, may)) ?? [];
  return {
    look,
    text,
    tables,
    open: questions.filter(({ answer }) => answer === null).length,
    setText,
    setTable(at, table) {
      if (text === null || mapping === null) return;
      const all = listOf(mapping['tables']).map((each, index) => (index === at ? table : each));
      setText(amended(text, withField(mapping, 'tables', all)));
    },
    setWriting(next) {
      setWriting(next);
      setText(null);
    },
  };
}

function withWriting(text: string, writing: Writing): string {
  const mapping = mappingIn(text);
  if (mapping === null) return text;
  const written = Object.entries(writing).reduce((fields, [name, value]) => withField(fields, name, value ?? undefined), mapping);
  return amended(text, written);
}

function mappedLooks(mapping: Fields, { tables }: TableLook): readonly MappedLook[] {
  return listOf(mapping['tables']).flatMap((each, at) => {
    const table = fieldsOf(each);
    const look =
      tables.length === 1 ? tables[0] : tables.find(({ name }) => name !== null && name.trim() === String(table['sheet']).trim());
    return look === undefined ? [] : [{ at, table, look }];
  });
}
