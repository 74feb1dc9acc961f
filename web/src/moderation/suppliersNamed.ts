/** The suppliers that a submission names, whether or not the register knows them. */
export function suppliersNamed(content: unknown): readonly string[] {
  const named: unknown =
    typeof content === 'object' && content !== null ? Reflect.get(content, 'suppliers') : undefined;
  if (!Array.isArray(named)) return [];
  return named.flatMap((supplier: unknown) => {
    const name: unknown =
      typeof supplier === 'object' && supplier !== null ? Reflect.get(supplier, 'name') : undefined;
    return typeof name === 'string' && name !== '' ? [name] : [];
  });
}
