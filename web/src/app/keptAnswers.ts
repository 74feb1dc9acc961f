/**
 * What was typed into a form and not yet sent, kept in this browser tab: who must sign in once more on the way finds
 * it again. It is gone once it was sent, with the tab, and when one signs out.
 */
import { watch } from 'vue';
import type { Ref } from 'vue';

const keyOf = (form: string): string => `moot.form.${form}`;

/** Restores and keeps the answers of a form; answers what forgets them, for when they were sent. */
export function useKeptAnswers(form: string, answers: Readonly<Record<string, Ref<string>>>): () => void {
  const kept = read(form);
  for (const [name, answer] of Object.entries(answers)) answer.value = kept[name] ?? answer.value;
  const stop = watch(Object.values(answers), () => {
    const now = Object.entries(answers).map(([name, answer]) => [name, answer.value] as const);
    write(form, Object.fromEntries(now));
  });
  return () => {
    stop();
    write(form, undefined);
  };
}

function read(form: string): Readonly<Record<string, string>> {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(keyOf(form)) ?? '{}');
    if (typeof kept !== 'object' || kept === null) return {};
    return Object.fromEntries(
      Object.entries(kept).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
    );
  } catch {
    return {};
  }
}

function write(form: string, answers: Readonly<Record<string, string>> | undefined): void {
  try {
    if (answers === undefined) sessionStorage.removeItem(keyOf(form));
    else sessionStorage.setItem(keyOf(form), JSON.stringify(answers));
  } catch {
    // A browser that keeps nothing: what was typed is on the page alone.
  }
}
