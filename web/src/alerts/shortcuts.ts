/**
 * Single-key shortcuts, and the switch that turns them off (WCAG 2.1.4): a voice user's words must not press them.
 * They do nothing while somebody types, and nothing together with Ctrl, Alt or the command key.
 */
import { onBeforeUnmount, onMounted, readonly, shallowRef } from 'vue';

const KEPT_AS = 'moot.shortcuts';
const on = shallowRef(kept());

/** Whether shortcuts are on in this browser. */
export const shortcutsOn = readonly(on);

/** Turns all shortcuts on or off, and keeps the choice in this browser. */
export function setShortcuts(value: boolean): void {
  on.value = value;
  try {
    localStorage.setItem(KEPT_AS, value ? 'on' : 'off');
  } catch {
    // A browser that keeps nothing has them on again on the next visit.
  }
}

/** Listens while the page is there. The keys are `KeyboardEvent.key`. */
export function useShortcuts(acts: Readonly<Record<string, () => void>>): void {
  const press = (event: KeyboardEvent): void => {
    if (
      !on.value ||
      event.defaultPrevented ||
      event.ctrlKey ||
      event.altKey ||
      event.metaKey ||
      isTyping(event.target)
    )
      return;
    const act = acts[event.key];
    if (act === undefined) return;
    event.preventDefault();
    act();
  };
  onMounted(() => document.addEventListener('keydown', press));
  onBeforeUnmount(() => document.removeEventListener('keydown', press));
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement)
    return !['checkbox', 'radio', 'button', 'submit'].includes(target.type);
  return (
    target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement || target.isContentEditable
  );
}

function kept(): boolean {
  try {
    return localStorage.getItem(KEPT_AS) !== 'off';
  } catch {
    return true;
  }
}
