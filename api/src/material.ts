/** Where the project's own reference material lies, whether this runs from its sources or from a bundle. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';

/** The project's folder: the nearest one above this file that holds the workspace. */
export const projectRoot: string = (() => {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'pnpm-workspace.yaml'))) {
    const above = dirname(folder);
    if (above === folder) throw new Error('not inside the project: no pnpm-workspace.yaml above this file');
    folder = above;
  }
  return folder;
})();

/** Path of a file under `material/`. */
export const materialPath = (path: string): string => join(projectRoot, 'material', path);

/** Rows of a CSV file under `material/`, by the names in its first line. */
export const materialRows = (path: string): readonly Readonly<Record<string, string>>[] =>
  parse(readFileSync(materialPath(path), 'utf8'), { columns: true, skip_empty_lines: true }) as Record<
    string,
    string
  >[];
