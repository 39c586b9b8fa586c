import { elementScroll, observeElementOffset, observeElementRect, Virtualizer, type VirtualItem } from '@tanstack/virtual-core';
import { useLayoutEffect, useState, type RefObject } from 'react';

/** A row in sight: its number, and where it begins and ends from the top of what is scrolled, in pixels. */
type InSight = Pick<VirtualItem, 'index' | 'start' | 'end'>;

/** The rows that are to be in the page, and how high all of them are together. */
type Sight = { readonly items: readonly InSight[]; readonly total: number };

const usualHeight = 36;
const beyond = 12;

/**
 * Which of so many rows are in sight of what scrolls them, or near it, and the one that is kept in any case. headHeight: of what stays above them. keyOf: one for
 * each row; it changes whenever the rows do. measure: to be given each row that is drawn, for rows are as high as their words.
 */
export function useRowsInSight(
  scroll: RefObject<HTMLElement | null>,
  {
    count,
    kept,
    headHeight,
    keyOf,
  }: { readonly count: number; readonly kept: number; readonly headHeight: number; readonly keyOf: (index: number) => string },
): Sight & { readonly measure: (row: HTMLElement | null) => void; readonly scrollTo: (index: number) => void } {
  const [sight, setSight] = useState<Sight>({ items: [], total: 0 });
  const [virtual] = useState(() => new Virtualizer<HTMLElement, HTMLElement>(optionsOf(0, () => undefined)));
  const { _didMount: begin, _willUpdate: follow } = virtual;

  function optionsOf(many: number, onChange: () => void) {
    return {
      count: many,
      getScrollElement: () => scroll.current,
      estimateSize: () => usualHeight,
      getItemKey: keyOf,
      overscan: beyond,
      scrollMargin: headHeight,
      scrollPaddingStart: headHeight,
      scrollToFn: elementScroll,
      observeElementRect,
      observeElementOffset,
      rangeExtractor: ({
        startIndex,
        endIndex,
        overscan,
      }: {
        readonly startIndex: number;
        readonly endIndex: number;
        readonly overscan: number;
      }) => {
        const first = Math.max(0, startIndex - overscan);
        const near = Array.from({ length: Math.min(many - 1, endIndex + overscan) - first + 1 }, (_, at) => first + at);
        return near.includes(kept) || kept < 0 || kept >= many ? near : [...near, kept].toSorted((a, b) => a - b);
      },
      onChange,
    };
  }

  useLayoutEffect(() => begin(), [begin]);
  useLayoutEffect(() => {
    function look(): void {
      const [items, total] = [virtual.getVirtualItems().map(({ index, start, end }) => ({ index, start, end })), virtual.getTotalSize()];
      setSight((before) => (before.total === total && sameItems(before.items, items) ? before : { items, total }));
    }
    virtual.setOptions(optionsOf(count, look));
    follow();
    look();
  });

  return {
    items: sight.items.filter(({ index }) => index < count),
    total: sight.total,
    measure: (row) => virtual.measureElement(row),
    scrollTo: (index) => virtual.scrollToIndex(index),
  };
}

function sameItems(one: readonly InSight[], other: readonly InSight[]): boolean {
  return (
    one.length === other.length &&
    one.every(({ index, start, end }, at) => index === other[at]?.index && start === other[at].start && end === other[at].end)
  );
}
