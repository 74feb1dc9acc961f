/** Accepting a proposal: the words give way to it, wherever they stand in the text. */

interface Span {
  readonly start: number;
  readonly end: number;
}

export function replacing(text: string, spans: readonly Span[], instead: string): string {
  return spans
    .toSorted((one, other) => other.start - one.start)
    .reduce((now, { start, end }) => {
      const begins = /(?:^|[.!?]\s+|\n\s*)$/.test(now.slice(0, start));
      const words = begins ? instead.charAt(0).toUpperCase() + instead.slice(1) : instead;
      return now.slice(0, start) + words + now.slice(end);
    }, text);
}

/** The element in which the text of a path is typed: `products.0.name` in `products-0-name`. */
export function boxOf(path: string): string {
  const parts = path.split('.').filter(part => part !== 'value' && part !== 'sharing');
  // A supplier's row asks for nothing but its name.
  return (parts[0] === 'suppliers' ? parts.slice(0, 2) : parts).join('-');
}
