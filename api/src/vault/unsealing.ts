/**
 * Unsealing (A3): two officers, each by a fresh proof of who they are, and a reason. What stands here is sealed: a request
 * whose publication could be read in a copy of the database would lie beside the notice that its contributor got (A9).
 */
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { z } from 'zod';
import type { VaultKeys } from '../keys.ts';
import { LocalDate } from '../library/scalars.ts';

export enum UnsealingState {
  asked = 'asked',
  agreed = 'agreed',
  declined = 'declined',
  opened = 'opened',
  closed = 'closed',
  refused = 'refused',
}
registerEnumType(UnsealingState, {
  name: 'UnsealingState',
  description: 'Where a request to unseal stands.',
  valuesConfig: {
    asked: { description: 'Waits for another officer.' },
    agreed: { description: 'Two officers want it; it is opened within a second.' },
    declined: { description: 'Another officer declined, or the first took it back.' },
    opened: {
      description: 'Opened: the contributor was told in the same moment, the two officers may read who.',
    },
    closed: { description: 'Was opened; the answer is kept no longer.' },
    refused: {
      description:
        'Not opened: one of the two had decided on it as a moderator, it is named by now, or nothing ties it to anybody.',
    },
  },
});

@ObjectType({
  simpleResolvers: true,
  description: 'A request of officers to be told who contributed an anonymous publication (A3).',
})
export class Unsealing {
  @Field(() => ID, { description: 'Its permanent id.' })
  id!: string;

  @Field(() => ID, { description: 'The publication.' })
  publicationId!: string;

  @Field(() => String, {
    nullable: true,
    description: "The publication's title today; null where the viewer cannot read it any more.",
  })
  title!: string | null;

  @Field(() => String, { description: 'Why, in the words of the officer who asked.' })
  reason!: string;

  @Field(() => UnsealingState, { description: 'Where it stands.' })
  state!: UnsealingState;

  @Field(() => LocalDate, { description: 'The day on which it was asked.' })
  askedOn!: string;

  @Field(() => String, { nullable: true, description: 'Who asked; null where they are gone.' })
  askedBy!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Who agreed or declined; null while nobody has.',
  })
  answeredBy!: string | null;

  @Field(() => Boolean, { description: 'Whether the viewer asked.' })
  own!: boolean;

  @Field(() => Boolean, { description: 'Whether the viewer is one of the two who may read the answer now.' })
  readable!: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'The answer to an unsealing, for its two officers.' })
export class UnsealedContributor {
  @Field(() => String, { description: 'The name of the authority that contributed, as it is today.' })
  authority!: string;

  @Field(() => LocalDate, { description: 'The last day on which it can be read.' })
  until!: string;
}

const contentSchema = z.strictObject({
  publicationId: z.uuid(),
  reason: z.string().min(1).max(1000),
  askedOn: z.iso.date(),
});
export type SealedUnsealing = z.output<typeof contentSchema>;

const answerSchema = z.strictObject({ authority: z.guid(), until: z.iso.date() });
export type SealedAnswer = z.output<typeof answerSchema>;

const place = (id: string): string => `vault.unsealing:${id}`;
const placeOfAnswer = (id: string): string => `vault.unsealing.answer:${id}`;

export const sealUnsealing = (vault: VaultKeys, id: string, value: SealedUnsealing): Buffer =>
  vault.seal('ties', place(id), value, 16_384);
export const openUnsealing = (vault: VaultKeys, id: string, sealed: Buffer): SealedUnsealing =>
  contentSchema.parse(vault.open('ties', place(id), sealed));
export const sealAnswer = (vault: VaultKeys, id: string, value: SealedAnswer): Buffer =>
  vault.seal('ties', placeOfAnswer(id), value, 512);
export const openAnswer = (vault: VaultKeys, id: string, sealed: Buffer): SealedAnswer =>
  answerSchema.parse(vault.open('ties', placeOfAnswer(id), sealed));

/** How long the two officers may read an answer, in days: to act on it, not to keep it. */
export const readableDays = 7;
