/** The rows of a list as they are typed: an empty one is on the page, and not in the value. */
import { shallowRef, watch } from 'vue';
import type { Ref } from 'vue';

import { same } from '../submissionFields.ts';

export interface Rows<Row> {
  readonly rows: Readonly<Ref<readonly Row[]>>;
  change(index: number, row: Row): void;
  add(row?: Row): void;
  remove(index: number): void;
}

/** `write` gets the rows that are not empty; nothing when all are. */
export function useRows<Row>(
  value: () => readonly Row[] | undefined,
  blank: Row,
  isEmpty: (row: Row) => boolean,
  write: (rows: readonly Row[] | undefined) => void,
): Rows<Row> {
  const shown = (list: readonly Row[] | undefined): readonly Row[] => (list?.length ? list : [blank]);
  const rows = shallowRef(shown(value()));
  let written = value();

  // What comes from elsewhere, as after a clash; not the echo of what was typed here.
  watch(value, list => {
    if (same(list, written)) return;
    written = list;
    rows.value = shown(list);
  });

  function set(next: readonly Row[]): void {
    rows.value = shown(next);
    const filled = next.filter(row => !isEmpty(row));
    written = filled.length === 0 ? undefined : filled;
    write(written);
  }

  return {
    rows,
    change: (index, row) => set(rows.value.map((other, at) => (at === index ? row : other))),
    add: (row = blank) =>
      set(row === blank ? [...rows.value, row] : [...rows.value.filter(other => !isEmpty(other)), row]),
    remove: index => set(rows.value.filter((_, at) => at !== index)),
  };
}
