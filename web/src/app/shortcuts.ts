/**
 * Shortcuts of a single key: never while somebody types, never with a modifier, and off for good where somebody
 * turned them off (WCAG 2.1.4).
 */
import { onBeforeUnmount, onMounted, readonly, shallowRef } from 'vue';

import type { Key } from '../language/language.ts';

export interface Shortcut {
  /** As `KeyboardEvent.key` says it. */
  readonly key: string;
  /** What it does, in the words of the catalogues. */
  readonly does: Key;
  readonly run: () => void;
}

const KEPT_AS = 'moot.shortcuts';
const on = shallowRef(keptOn());

/** Whether shortcuts are on. */
export const shortcutsOn = readonly(on);

/** Turns all shortcuts on or off, and keeps the choice in this browser. */
export function setShortcuts(next: boolean): void {
  on.value = next;
  try {
    localStorage.setItem(KEPT_AS, next ? 'on' : 'off');
  } catch {
    // A browser that keeps nothing has them on again on the next visit.
  }
}

/** Listens to the whole page while the component is there. */
export function useShortcuts(shortcuts: () => readonly Shortcut[]): void {
  const press = (event: KeyboardEvent): void => {
    if (!on.value || event.defaultPrevented || event.isComposing) return;
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    const shortcut = shortcuts().find(({ key }) => key === event.key);
    if (shortcut === undefined) return;
    event.preventDefault();
    shortcut.run();
  };
  onMounted(() => document.addEventListener('keydown', press));
  onBeforeUnmount(() => document.removeEventListener('keydown', press));
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement)
    return !['radio', 'checkbox', 'button', 'submit'].includes(target.type);
  return target.matches('textarea, select, [contenteditable]');
}

function keptOn(): boolean {
  try {
    return localStorage.getItem(KEPT_AS) !== 'off';
  } catch {
    return true;
  }
}
