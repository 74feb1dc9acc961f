/** Statements with numbered places on the unit of work, as everywhere else: the ORM itself counts question marks. */
import type { EntityManager } from '@mikro-orm/postgresql';

export const positional =
  (em: EntityManager) =>
  async (text: string, values: readonly unknown[]): Promise<Record<string, unknown>[]> => {
    const ordered: unknown[] = [];
    const marked = text.replaceAll(/\$(\d+)/g, (_, at: string) => {
      ordered.push(values[Number(at) - 1]);
      return '?';
    });
    return await em.execute<Record<string, unknown>[]>(marked, ordered);
  };
