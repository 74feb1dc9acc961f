/**
 * A reorganisation as it is being planned, kept in this browser tab until it is carried out: which authorities end,
 * which follow, when, for whom each person acts afterwards, and who takes over drafts and circles.
 */
import { computed, shallowRef } from 'vue';

import { graphql } from '../generated/gql.ts';
import type { ReorganisationInput } from '../generated/graphql.ts';
import type { Named } from './AuthorityChoice.vue';

export interface Plan {
  readonly predecessors: readonly Named[];
  readonly successors: readonly Named[];
  /** YYYY-MM-DD; empty while it is not said. */
  readonly happenedOn: string;
  /** By membership, the id of the successor it moves to. */
  readonly people: Readonly<Record<string, string>>;
  /** The id of the one successor for drafts and circles; empty while it is not said. */
  readonly heir: string;
}

/** The questions, in the order in which they can be answered. */
export const questions = ['predecessors', 'successors', 'day', 'people', 'heir'] as const;
export type Question = (typeof questions)[number];

const KEY = 'moot.reorganisation';
const empty: Plan = { predecessors: [], successors: [], happenedOn: '', people: {}, heir: '' };
const kept = shallowRef<Plan>(read());

/** The plan as it stands. */
export const plan = computed(() => kept.value);

/** Changes a part of the plan. */
export function changePlan(part: Partial<Plan>): void {
  kept.value = { ...kept.value, ...part };
  try {
    sessionStorage.setItem(KEY, JSON.stringify(kept.value));
  } catch {
    // A browser that keeps nothing: the plan is in this page alone.
  }
}

/** Forgets it: it was carried out, or given up. */
export function forgetPlan(): void {
  changePlan(empty);
}

/** Where there is one successor alone, nobody need be asked about people or the heir. */
export const isSplit = computed(() => plan.value.successors.length > 1);

/** The questions that this plan asks. */
export const askedQuestions = computed(() =>
  questions.filter(question => isSplit.value || (question !== 'people' && question !== 'heir')),
);

/** Whether a question is answered; `moving` are the memberships that need a choice, once they are known. */
export function isAnswered(question: Question, moving: readonly string[] | undefined): boolean {
  const { predecessors, successors, happenedOn, people, heir } = plan.value;
  const isSuccessor = (id: string | undefined): boolean => successors.some(one => one.id === id);
  switch (question) {
    case 'predecessors':
      return predecessors.length > 0;
    case 'successors':
      return successors.length > 0;
    case 'day':
      return happenedOn !== '';
    case 'people':
      return moving?.every(id => isSuccessor(people[id])) ?? false;
    case 'heir':
      return isSuccessor(heir);
  }
}

/** As the server takes it. Choices for people who are no longer there are left out. */
export function inputOf(
  { predecessors, successors, happenedOn, people, heir }: Plan,
  moving: readonly string[],
): ReorganisationInput {
  const split = successors.length > 1;
  return {
    predecessorIds: predecessors.map(({ id }) => id),
    successorIds: successors.map(({ id }) => id),
    happenedOn,
    people: split
      ? moving.flatMap(membershipId => {
          const successorId = people[membershipId];
          return successorId === undefined ? [] : [{ membershipId, successorId }];
        })
      : [],
    heirId: split ? heir : null,
  };
}

export const PeopleOfAuthority = graphql(`
  query PeopleOfAuthority($id: ID!) {
    authorityPeople(id: $id) {
      id
      role
      ended
      person {
        id
        name
        email
      }
      authority {
        id
        name
        nameCy
      }
    }
  }
`);

function read(): Plan {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? 'null');
    return typeof stored === 'object' && stored !== null ? { ...empty, ...stored } : empty;
  } catch {
    return empty;
  }
}
