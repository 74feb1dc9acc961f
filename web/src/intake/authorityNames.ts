/**
 * Names of authorities that were chosen on this page or earlier in this tab. A submission keeps ids only, and the API
 * finds authorities by name.
 */
import { shallowReactive } from 'vue';

const storageKey = 'moot.authorityNames';
const names = shallowReactive(new Map<string, string>(stored()));

export const authorityName = (id: string): string | undefined => names.get(id);

export function rememberAuthority(id: string, name: string): void {
  names.set(id, name);
  try {
    sessionStorage.setItem(storageKey, JSON.stringify([...names]));
  } catch {
    // Without storage the name is known until the page is loaded anew.
  }
}

function stored(): readonly (readonly [string, string])[] {
  try {
    const entries: unknown = JSON.parse(sessionStorage.getItem(storageKey) ?? '[]');
    return Array.isArray(entries) ? (entries as readonly (readonly [string, string])[]) : [];
  } catch {
    return [];
  }
}
