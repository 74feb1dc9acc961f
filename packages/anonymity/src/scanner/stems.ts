/**
 * The words of which a word may be a regular form: "logs" of "log", "settled" of "settle". Generous, because it is asked
 * only whether a word is an ordinary one.
 */
export function stemsOf(word: string): readonly string[] {
  const stems = [word];
  const add = (ending: string, ...replacements: readonly string[]): void => {
    if (!word.endsWith(ending) || word.length - ending.length < 3) return;
    const stem = word.slice(0, -ending.length);
    for (const replacement of replacements) stems.push(stem + replacement);
    const last = stem.charAt(stem.length - 1);
    const doubled = stem.length > 3 && last === stem.charAt(stem.length - 2);
    if (doubled && (ending === 'ed' || ending === 'ing' || ending === 'er')) stems.push(stem.slice(0, -1));
  };
  add('s', '');
  add('es', '');
  add('ies', 'y');
  add('ed', '', 'e');
  add('ied', 'y');
  add('er', '', 'e');
  add('ers', '', 'e');
  if (word.length > 6) add('ing', '', 'e');
  if (word.length > 7) add('ings', '', 'e');
  add('ly', '');
  add('ness', '');
  return stems;
}
