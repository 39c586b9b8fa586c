import { describe, expect, test } from 'vitest';
import { boxesOf, compose, overlayLimit, type Composition } from '#web/canvas/composition.ts';
import { crossId, glowId, type Element } from '#web/canvas/element.ts';
import type { Measure } from '#web/canvas/nodeBox.ts';
import type { Picture, PictureEdge, PictureNode } from '#web/session/picture.ts';
import { byLanguage } from '#graph-schema/generated/ontology.ts';

const measure: Measure = (line) => line.length * 6.5;

function person(id: string, x: number, y: number, change: Partial<PictureNode> = {}): PictureNode {
  return {
    id,
    kind: 'PERSON',
    label: byLanguage((language) => (language === 'AR' ? `خيالي ${id}` : `Fictional ${id}`)),
    degree: 2,
    x,
    y,
    pinned: false,
    noted: false,
    labelSide: 'below',
    ...change,
  };
}

function tie(id: string, source: string, target: string, change: Partial<PictureEdge> = {}): PictureEdge {
  return {
    id,
    members: [id],
    type: 'DEFECTED_FROM',
    source,
    target,
    motive: 'FEAR',
    rivals: [],
    claims: 1,
    denied: false,
    assertion: 'ASSERTED',
    loose: true,
    arrow: true,
    step: false,
    words: byLanguage((language) => (language === 'AR' ? 'ادعاء ترك' : 'said to have left')),
    ...change,
  };
}

function picture(nodes: readonly PictureNode[], edges: readonly PictureEdge[], change: Partial<Picture> = {}): Picture {
  return {
    nodes,
    edges,
    selected: new Set(),
    company: new Set(),
    ghosts: new Set(),
    bare: new Set(),
    doubts: new Map(),
    or: 'or',
    language: 'EN',
    numerals: 'latn',
    theme: 'light',
    ...change,
  };
}

function composed(shown: Picture, zoom = 1): Composition {
  return compose(shown, boxesOf(shown, measure), measure, zoom);
}

function find(elements: readonly Element[], id: string): Element {
  return elements.find((element) => element.id === id) ?? expect.fail(`${id} is not drawn`);
}

const two = [person('a', 0, 0), person('b', 400, 0)];

describe('a picture', () => {
  test.each([
    [{ claims: 1, motive: null }, { paint: 'TIE', width: 1.25 }, 'asserted straight arrow loose'],
    [{ claims: 1, loose: false }, { paint: 'FEAR', width: 2 }, 'asserted straight arrow'],
    [{ claims: 3, members: ['t', 'u'] }, { paint: 'FEAR', width: 3.25, words: '\u20682\u2069' }, 'asserted straight arrow loose counted'],
    [{ claims: 4, denied: true }, { paint: 'FEAR', width: 4.75 }, 'asserted straight arrow loose denied'],
    [{ claims: 0, assertion: 'INFERRED', motive: null, loose: false, arrow: false }, { paint: 'TIE', width: 1.25 }, 'inferred straight'],
    [
      { claims: 0, assertion: 'DENIED', motive: null, loose: false, arrow: false },
      { paint: 'TIE', width: 3.5, words: '\u2066said to have left\u2069' },
      'unasserted straight',
    ],
    [{ claims: 0, assertion: 'DOUBTED', motive: null, loose: false, arrow: false }, { paint: 'TIE', width: 3.5 }, 'unasserted straight'],
    [{ type: 'OPERATES_IN', loose: false, arrow: false }, { paint: 'TIE', width: 1.25 }, 'asserted straight'],
    [
      { motive: null, rivals: ['FEAR', 'COVER'] },
      { paint: 'FEAR', rivals: 'FEAR COVER', width: 2, or: '\u2066or\u2069' },
      'asserted straight arrow loose',
    ],
  ] as const)('draws %j by its claims, its motive and who says so', (change, data, classes) => {
    const drawn = find(composed(picture(two, [tie('t', 'a', 'b', change)])).elements, 't');
    expect(drawn).toMatchObject({ group: 'edges', source: 'a', target: 'b', classes, data: { rivals: '', ...data } });
  });

  test('is drawn half a pixel broader for high contrast, and without a veil', () => {
    const shown = picture(two, [tie('t', 'a', 'b')], { theme: 'contrast', selected: new Set(['t']), company: new Set(['t', 'a', 'b']) });
    expect(composed(shown).overlay).toBeNull();
    expect(find(composed(shown).elements, 't').data['width']).toBe(2.5);
  });

  test('keeps several relationships of one pair apart, whichever way they point', () => {
    const ties = [tie('t1', 'a', 'b'), tie('t2', 'b', 'a'), tie('t3', 'a', 'b')];
    const { elements } = composed(picture(two, ties));
    const sideways = ['t1', 't2', 't3'].map((id) => {
      const edge = find(elements, id);
      return Number(edge.data['bend']) * (edge.group === 'edges' && edge.source === 'a' ? 1 : -1);
    });
    expect(sideways).toEqual([-72, -0, 72]);
  });

  test('crosses what is only denied, and not what is only doubted', () => {
    const ids = (assertion: PictureEdge['assertion']) =>
      composed(picture(two, [tie('t', 'a', 'b', { assertion, motive: null })])).elements.map(({ id }) => id);
    expect(ids('DENIED')).toEqual(['a', 'b', 't', crossId('t')]);
    expect(ids('DOUBTED')).toEqual(['a', 'b', 't']);
  });

  test('has words at what is only denied, selected or not, with room or without', () => {
    const near = [person('a', 0, 0), person('b', 60, 0)];
    const denial = tie('t', 'a', 'b', { assertion: 'DENIED', motive: null, claims: 0, loose: false, arrow: false });
    expect(find(composed(picture(near, [denial])).elements, 't').data['words']).not.toBe('');
    expect(find(composed(picture(near, [tie('t', 'a', 'b')])).elements, 't').data['words']).toBe('');
  });

  test('sets the words of what is only denied below its line where a name stands above it', () => {
    const denial = tie('t', 'a', 'b', { assertion: 'DENIED', motive: null, claims: 0, loose: false, arrow: false });
    const liftOf = (nodes: readonly PictureNode[]) => Number(find(composed(picture(nodes, [denial])).elements, 't').data['lift']);
    const above = Array.from({ length: 20 }, (_, at) => person(`n${at}`, at * 20, -40, { labelSide: 'below' }));
    expect(liftOf(two)).toBeGreaterThan(0);
    expect(liftOf([...two, ...above])).toBeLessThan(0);
  });

  test('draws no relationship one end of which is not there', () => {
    expect(composed(picture(two, [tie('t', 'a', 'gone')])).elements.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  test('marks what is selected and names it, on a broad line below it', () => {
    const shown = picture(two, [tie('t', 'a', 'b')], { selected: new Set(['t']), company: new Set(['t', 'a', 'b']) });
    const { elements, overlay } = composed(shown);
    expect(elements.map(({ id }) => id)).toEqual(['a', 'b', glowId('t'), 't']);
    expect(find(elements, 't')).toMatchObject({
      classes: 'asserted straight arrow loose selected',
      data: { words: '\u2066said to have left\u2069', wordsAt: 111 },
    });
    expect(overlay?.map(({ id }) => id).toSorted()).toEqual(['a', 'b', 't', glowId('t')].toSorted());
  });

  test('draws all the company above the veil, each relationship with both its ends, or lays no veil where that is too much', () => {
    const nodes = Array.from({ length: 300 }, (_, index) => person(`n${index}`, index * 50, 0));
    const ties = nodes.slice(1).map(({ id }, index) => tie(`t${index}`, 'n0', id));
    const ids = new Set([...nodes, ...ties].map(({ id }) => id));
    const overlay = composed(picture(nodes, ties, { selected: new Set(['t250']), company: ids })).overlay ?? [];
    const drawn = new Set(overlay.map(({ id }) => id));
    expect(drawn.delete(glowId('t250'))).toBe(true);
    expect(drawn).toEqual(ids);
    const many = Array.from({ length: overlayLimit + 1 }, (_, index) => person(`m${index}`, index * 50, 0));
    expect(composed(picture(many, [], { company: new Set(many.map(({ id }) => id)) })).overlay).toBeNull();
    for (const element of overlay)
      if (element.group === 'edges') expect([drawn.has(element.source), drawn.has(element.target)]).toEqual([true, true]);
  });

  test('moves nothing when the language changes, and fits a box to what is in it', () => {
    const unit = person('u', 0, 200, { kind: 'UNIT', labelSide: 'inside', label: { EN: 'Fictional office', AR: 'مكتب' } });
    const frames = (['EN', 'AR'] as const).map((language) =>
      composed(picture([...two, unit], [], { language })).elements.map((element) =>
        element.group === 'nodes' ? [element.id, element.x, element.y, element.data['width']] : [],
      ),
    );
    const withoutWidth = frames.map((each) => each.map((row) => row.slice(0, 3)));
    expect(withoutWidth[1]).toEqual(withoutWidth[0]);
    const [widths, others] = frames.map((each) => new Map(each.map(([id, , , width]) => [id, Number(width)])));
    expect(others?.get('u')).toBeLessThan(widths?.get('u') ?? 0);
    for (const { id } of two) expect(others?.get(id)).toBe(widths?.get(id));
  });

  test('keeps labels at their size on screen when it is small, and leaves out those without room, but never the selected one', () => {
    const crowd = Array.from({ length: 30 }, (_, index) =>
      person(`n${index}`, (index % 6) * 90, Math.floor(index / 6) * 60, { degree: index }),
    );
    const { elements } = composed(picture(crowd, [], { selected: new Set(['n0']), company: new Set(['n0']) }), 0.5);
    expect(find(elements, 'n0').data).toMatchObject({ label: '\u2066Fictional n0\u2069', fontSize: 24 });
    const without = elements.filter(({ data }) => data['label'] === '').length;
    expect(without).toBeGreaterThan(0);
    expect(without).toBeLessThan(crowd.length - 1);
    expect(composed(picture(crowd, []), 1).elements.filter(({ data }) => data['label'] === '')).toEqual([]);
  });

  test('says every amount and the number of many counted in one, however small it is and whoever is selected', () => {
    const crowd = Array.from({ length: 60 }, (_, index) =>
      person(`n${index}`, (index % 6) * 90, Math.floor(index / 6) * 60, {
        degree: index,
        kind: (['PERSON', 'PERSON', 'MONEY_FLOW', 'MANY'] as const)[index % 4] ?? 'PERSON',
      }),
    );
    for (const zoom of [0.8, 0.5, 0.2]) {
      const { elements } = composed(picture(crowd, [], { selected: new Set(['n0']), company: new Set(['n0', 'n1']) }), zoom);
      const silent = new Set(elements.filter(({ data }) => data['label'] === '').map(({ id }) => id));
      expect(crowd.filter(({ id, kind }) => kind !== 'PERSON' && silent.has(id))).toEqual([]);
      expect(silent.size).toBeGreaterThan(0);
    }
  });

  test('writes an amount beside its shape where it would cover a name if it were written inside', () => {
    const amount = person('m', 80, 0, { kind: 'MONEY_FLOW', label: byLanguage(() => 'about 200,000 USD'), degree: 1 });
    const { elements } = composed(picture([person('a', 0, 0), amount, person('b', 160, 0)], [tie('t', 'a', 'm')]), 0.4);
    const written = find(elements, 'm');
    expect(written.classes).toMatch(/^outside /);
    expect(Number(written.data['fontSize']) * 0.4).toBeGreaterThan(9);
    expect(Number(written.data['width'])).toBeLessThan(60);
  });

  test('writes a name on another side of its shape where another shape stands in its way, but among very many leaves it out', () => {
    const close = [person('a', 0, 0, { labelSide: 'end' }), person('b', 40, 0, { labelSide: 'end' })];
    const far = Array.from({ length: 100 }, (_, at) => person(`n${at}`, 1_000 * (at + 1), 1_000));
    const [few, many] = [close, [...close, ...far]].map((nodes) => find(composed(picture(nodes, []), 0.5).elements, 'a'));
    expect(few?.classes).toBe('outside below');
    expect(few?.data['label']).toMatch(/Fictional a/);
    expect(many).toMatchObject({ classes: 'outside end', data: { label: '' } });
  });

  test('says first who pays and is paid where most of it is amounts', () => {
    const bodies = [40, 12, 9].map((degree, at) => person(`b${at}`, at * 400, 200, { kind: 'ORGANIZATION', degree }));
    const amounts = Array.from({ length: 60 }, (_, at) =>
      person(`m${at}`, (at % 12) * 75, Math.floor(at / 12) * 95, { kind: 'MONEY_FLOW', label: byLanguage(() => '100,000 EUR') }),
    );
    const { elements } = composed(picture([...amounts, ...bodies], []), 0.3);
    expect(bodies.map(({ id }) => Number(find(elements, id).data['fontSize']) * 0.3 > 10)).toEqual([true, true, true]);
    expect(amounts.some(({ id }) => find(elements, id).data['label'] === '')).toBe(true);
  });

  test('fills the one unit that most of it hangs on', () => {
    const hub = person('hub', 0, 0, { kind: 'UNIT', degree: 24, labelSide: 'inside' });
    const unit = person('unit', 0, 300, { kind: 'UNIT', degree: 5, labelSide: 'inside' });
    const { elements } = composed(picture([hub, unit, ...two], []));
    expect(elements.map(({ classes }) => classes)).toEqual(['inside hub', 'inside', 'outside below', 'outside below']);
  });
});
