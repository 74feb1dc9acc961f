/** What one's own council says of a publication. Nobody else is shown it, and no live document holds it. */
import type { Client } from '@urql/vue';

import { refusalOf } from '../app/refusal.ts';
import type { Refusal } from '../app/refusal.ts';
import { graphql } from '../generated/gql.ts';

const OurSay = graphql(`
  query OurSay($id: ID!) {
    ourSay(publicationId: $id) {
      also
    }
  }
`);

const SayAlso = graphql(`
  mutation SayAlso($id: ID!) {
    sayAlso(publicationId: $id) {
      also
    }
  }
`);

const UnsayAlso = graphql(`
  mutation UnsayAlso($id: ID!) {
    unsayAlso(publicationId: $id) {
      also
    }
  }
`);

const NoteRead = graphql(`
  mutation NoteRead($id: ID!) {
    noteRead(publicationId: $id)
  }
`);

type Said = { readonly also: boolean } | Refusal;
const nothing: Refusal = { code: 'INTERNAL', id: undefined };

export async function ourSay(client: Client, id: string): Promise<Said> {
  const { data, error } = await client.query(OurSay, { id }, { requestPolicy: 'network-only' }).toPromise();
  return data?.ourSay ?? refusalOf(error) ?? nothing;
}

/** Says it for the council, or takes it back. */
export async function say(client: Client, id: string, also: boolean): Promise<Said> {
  if (also) {
    const { data, error } = await client.mutation(SayAlso, { id }).toPromise();
    return data?.sayAlso ?? refusalOf(error) ?? nothing;
  }
  const { data, error } = await client.mutation(UnsayAlso, { id }).toPromise();
  return data?.unsayAlso ?? refusalOf(error) ?? nothing;
}

/** Counts the council among those that have read it. If that fails, nobody need be told. */
export async function noteRead(client: Client, id: string): Promise<void> {
  await client.mutation(NoteRead, { id }).toPromise();
}
