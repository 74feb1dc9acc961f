/** The demo's people, as the local sign-in provider offers them, and how they are grouped and found. */

/** A person of the demo; `authority` is null for people at DSIT. */
export interface DemoPerson {
  readonly subject: string;
  readonly name: string;
  readonly email: string;
  readonly authority: string | null;
  readonly role: string;
  readonly tryThis: string;
}

/** The people of one council, or of DSIT. */
export interface DemoGroup {
  readonly authority: string | null;
  readonly people: readonly DemoPerson[];
}

/** Fetches them. Undefined where there are none: outside the demo, or while the server is out of reach. */
export async function fetchDemoPeople(): Promise<readonly DemoPerson[] | undefined> {
  try {
    const response = await fetch('/demo/people', { headers: { accept: 'application/json' } });
    if (!response.ok) return undefined;
    const people: unknown = await response.json();
    return Array.isArray(people) ? people.filter(isDemoPerson) : undefined;
  } catch {
    return undefined;
  }
}

/** By council, in the order in which the councils first appear; DSIT comes last. */
export function groupsOf(people: readonly DemoPerson[]): readonly DemoGroup[] {
  const groups = [...Map.groupBy(people, ({ authority }) => authority)].map(([authority, its]) => ({
    authority,
    people: its,
  }));
  return [
    ...groups.filter(({ authority }) => authority !== null),
    ...groups.filter(({ authority }) => authority === null),
  ];
}

/** Those whose name, council, role or suggestion contains every word, whatever its case. */
export function peopleFound(people: readonly DemoPerson[], words: string): readonly DemoPerson[] {
  const wanted = words.toLocaleLowerCase('en-GB').split(/\s+/).filter(Boolean);
  return people.filter(person => {
    const all = [person.name, person.authority ?? 'DSIT', person.role, person.tryThis]
      .join(' ')
      .toLocaleLowerCase('en-GB');
    return wanted.every(word => all.includes(word));
  });
}

function isDemoPerson(value: unknown): value is DemoPerson {
  if (typeof value !== 'object' || value === null) return false;
  const { subject, name, authority } = value as Partial<Record<keyof DemoPerson, unknown>>;
  return (
    typeof subject === 'string' &&
    typeof name === 'string' &&
    (authority === null || typeof authority === 'string')
  );
}
