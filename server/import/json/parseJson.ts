import { said, saidIn, type Said } from '#server/import/words/said.ts';

/** Where a record or a list stands in its text. Lines and columns count from 1. */
type JsonPlace = { readonly lineFrom: number; readonly lineTo: number; readonly column: number };

/** A text that was read. placeOf: of a record or a list in it; the beginning for anything else. itemPlaceOf: of an item of a list, even where it is a bare word, number or text, but for lists that stand deep. */
export type ParsedJson = {
  readonly value: unknown;
  readonly placeOf: (value: unknown) => JsonPlace;
  readonly itemPlaceOf: (list: readonly unknown[], index: number) => JsonPlace;
};

/** A text is no JSON, or not as we read it. */
export class JsonFault extends Error {
  override readonly name = 'JsonFault';
  readonly line: number;
  readonly column: number;
  readonly said: Said;
  constructor(line: number, column: number, wrong: Said) {
    super(saidIn(wrong, 'EN'));
    this.said = wrong;
    this.line = line;
    this.column = column;
  }
}

const deepest = 100;
const deepestBare = 2;
const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const word = /true|false|null/y;
const words = new Map<string, unknown>([
  ['true', true],
  ['false', false],
  ['null', null],
]);

/** Reads JSON with where everything stands. A number that would lose digits stays a text; a key that stands twice in a record is refused, and so is a nesting of more than 100. Throws JsonFault. */
export function parseJson(text: string): ParsedJson {
  const reader = new Reader(text);
  const value = reader.whole();
  const start: JsonPlace = { lineFrom: 1, lineTo: 1, column: 1 };
  const placeOf = (each: unknown) => (typeof each === 'object' && each !== null ? (reader.places.get(each) ?? start) : start);
  return { value, placeOf, itemPlaceOf: (list, index) => reader.bare.get(list)?.get(index) ?? placeOf(list[index]) };
}

class Reader {
  readonly places = new WeakMap<object, JsonPlace>();
  readonly bare = new WeakMap<object, ReadonlyMap<number, JsonPlace>>();
  readonly #text: string;
  #at: number;
  #line = 1;
  #lineStart = 0;
  constructor(text: string) {
    this.#text = text;
    this.#at = text.startsWith('\uFEFF') ? 1 : 0;
  }
  whole(): unknown {
    const value = this.#value(0);
    this.#skip();
    if (this.#at < this.#text.length) this.#wrong(said('jsonMore'));
    return value;
  }
  #value(depth: number): unknown {
    this.#skip();
    if (depth > deepest) this.#wrong(said('tooDeep', { most: deepest }));
    const sign = this.#text[this.#at];
    if (sign === '{') return this.#record(depth);
    if (sign === '[') return this.#list(depth);
    if (sign === '"') return this.#string();
    const found = this.#token(word);
    if (found !== null) return words.get(found);
    const digits = this.#token(number);
    if (digits !== null) return numberIn(digits);
    return this.#wrong(said(sign === undefined ? 'jsonCut' : 'noJson'));
  }
  #record(depth: number): object {
    const entries = new Map<string, unknown>();
    const begun = this.#begun();
    for (let isFirst = true; ; isFirst = false) {
      this.#skip();
      if (isFirst && this.#take('}')) break;
      if (this.#text[this.#at] !== '"') this.#wrong(said(this.#isOver() ? 'jsonCut' : 'noJsonKey'));
      const key = this.#string();
      if (entries.has(key)) this.#wrong(said('jsonKeyTwice', { key }));
      this.#skip();
      if (!this.#take(':')) this.#wrong(said('noJsonColon'));
      entries.set(key, this.#value(depth + 1));
      this.#skip();
      if (this.#take('}')) break;
      this.#comma();
    }
    return this.#placed(Object.fromEntries(entries), begun);
  }
  #list(depth: number): object {
    const items: unknown[] = [];
    const bare = new Map<number, JsonPlace>();
    const begun = this.#begun();
    for (let isFirst = true; ; isFirst = false) {
      this.#skip();
      if (isFirst && this.#take(']')) break;
      const here = this.#here();
      const item = this.#value(depth + 1);
      if (depth <= deepestBare && (typeof item !== 'object' || item === null)) bare.set(items.length, { ...here, lineTo: this.#line });
      items.push(item);
      this.#skip();
      if (this.#take(']')) break;
      this.#comma();
    }
    if (bare.size > 0) this.bare.set(items, bare);
    return this.#placed(items, begun);
  }
  #comma(): void {
    if (!this.#take(',')) this.#wrong(said(this.#isOver() ? 'jsonCut' : 'noJsonComma'));
  }
  #isOver(): boolean {
    return this.#at >= this.#text.length;
  }
  #begun(): Omit<JsonPlace, 'lineTo'> {
    const begun = this.#here();
    this.#at += 1;
    return begun;
  }
  #here(): Omit<JsonPlace, 'lineTo'> {
    this.#skip();
    return { lineFrom: this.#line, column: this.#at - this.#lineStart + 1 };
  }
  #placed<Value extends object>(value: Value, begun: Omit<JsonPlace, 'lineTo'>): Value {
    this.places.set(value, { ...begun, lineTo: this.#line });
    return value;
  }
  #string(): string {
    let end = this.#at + 1;
    while (end < this.#text.length && this.#text[end] !== '"') end += this.#text[end] === '\\' ? 2 : 1;
    if (end >= this.#text.length) return this.#wrong(said('jsonTextOpen'));
    try {
      const text = String(JSON.parse(this.#text.slice(this.#at, end + 1)));
      this.#at = end + 1;
      return text;
    } catch (error) {
      if (error instanceof SyntaxError) return this.#wrong(said('jsonEscape'));
      throw error;
    }
  }
  #token(pattern: RegExp): string | null {
    pattern.lastIndex = this.#at;
    const [found = null] = pattern.exec(this.#text) ?? [];
    if (found !== null) this.#at += found.length;
    return found;
  }
  #take(sign: string): boolean {
    if (this.#text[this.#at] !== sign) return false;
    this.#at += 1;
    return true;
  }
  #skip(): void {
    for (;;) {
      const sign = this.#text[this.#at];
      if (sign !== ' ' && sign !== '\n' && sign !== '\r' && sign !== '\t') return;
      this.#at += 1;
      if (sign !== '\n') continue;
      this.#line += 1;
      this.#lineStart = this.#at;
    }
  }
  #wrong(wrong: Said): never {
    throw new JsonFault(this.#line, this.#at - this.#lineStart + 1, wrong);
  }
}

function numberIn(digits: string): number | string {
  const value = Number(digits);
  const figures = digits.replaceAll(/[^0-9]/gu, '').replace(/^0+/u, '');
  return Number.isFinite(value) && (figures.length <= 15 || String(value) === digits) ? value : digits;
}
