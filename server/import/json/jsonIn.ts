import { toldAs } from '#server/import/words/toldAs.ts';
import { refusalOf } from '#server/import/importRefused.ts';
import { JsonFault, parseJson, type ParsedJson } from '#server/import/json/parseJson.ts';

/** The JSON in a text of a file. lineBefore: how many lines of the file come before it. Throws ImportRefused where it is none. */
export function jsonIn(file: string, text: string, lineBefore = 0): ParsedJson {
  try {
    return parseJson(text);
  } catch (error) {
    if (!(error instanceof JsonFault)) throw error;
    throw refusalOf([{ file, line: error.line + lineBefore, column: error.column, ...toldAs(error.said) }], { cause: error });
  }
}
