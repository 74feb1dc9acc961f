/** What a moderator can decide, how it is sent, and what the server answers. */
import { decide as move } from '@moot/sharing-rules';
import type { SubmissionState } from '@moot/sharing-rules';
import type { Client } from '@urql/vue';

import { refusalOf } from '../app/refusal.ts';
import type { Refusal } from '../app/refusal.ts';
import { graphql } from '../generated/gql.ts';

/** A reason for a field, or for the whole where `path` is null. */
export interface Reason {
  readonly path: string | null;
  readonly words: string;
}

/** A finding that was read and may stand. */
export interface Confirmed {
  readonly path: string;
  readonly text: string;
}

export type Decision =
  | {
      readonly act: 'approve' | 'release';
      readonly confirmed: readonly Confirmed[];
      /** Ids of pictures that were looked at. */
      readonly pictures: readonly string[];
    }
  | { readonly act: 'return'; readonly reasons: readonly Reason[] }
  | { readonly act: 'refuse'; readonly reason: string };
export type DecisionAct = Decision['act'];

/** Characters that a reason may have. */
export const longestReason = 2_000;

const Approve = graphql(`
  mutation ApproveSubmission(
    $id: ID!
    $version: Int!
    $urgent: Boolean!
    $confirmed: [ConfirmedFindingInput!]!
    $pictures: [ID!]!
  ) {
    approveSubmission(
      id: $id
      version: $version
      urgent: $urgent
      confirmed: $confirmed
      pictures: $pictures
    ) {
      id
      state
    }
  }
`);
const Return = graphql(`
  mutation ReturnSubmission($id: ID!, $version: Int!, $reasons: [ReviewReasonInput!]!) {
    returnSubmission(id: $id, version: $version, reasons: $reasons) {
      id
      state
    }
  }
`);
const Refuse = graphql(`
  mutation RefuseSubmission($id: ID!, $version: Int!, $reason: String!) {
    refuseSubmission(id: $id, version: $version, reason: $reason) {
      id
      state
    }
  }
`);

/** What can be decided about a submission as it stands. Only a supplier warning may leave at once (A6). */
export function decisionsFor(item: {
  readonly kind: string;
  readonly state: SubmissionState;
  readonly correction: boolean;
}): readonly DecisionAct[] {
  const standing = { state: item.state, copyStands: item.correction };
  const may = (action: 'approve' | 'return' | 'refuse'): boolean =>
    move(standing, 'moderator', action).kind === 'moves';
  return [
    ...(may('approve') ? (['approve'] as const) : []),
    ...(may('approve') && item.kind === 'supplier_warning' ? (['release'] as const) : []),
    ...(may('return') ? (['return'] as const) : []),
    ...(may('refuse') ? (['refuse'] as const) : []),
  ];
}

/** Sends a decision about one version of a submission. Undefined when it was carried out. */
export async function send(
  client: Client,
  { id, version }: { readonly id: string; readonly version: number },
  decision: Decision,
): Promise<Refusal | undefined> {
  switch (decision.act) {
    case 'approve':
    case 'release': {
      const urgent = decision.act === 'release';
      const { confirmed, pictures } = decision;
      return refusalOf(
        (await client.mutation(Approve, { id, version, urgent, confirmed, pictures }).toPromise()).error,
      );
    }
    case 'return':
      return refusalOf(
        (await client.mutation(Return, { id, version, reasons: decision.reasons }).toPromise()).error,
      );
    case 'refuse':
      return refusalOf(
        (await client.mutation(Refuse, { id, version, reason: decision.reason }).toPromise()).error,
      );
  }
}
