/** Double-blind threads in the API (A8): asking, answering, and the moderators between. */
import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { Asked } from '../gate/context.ts';
import { ConfirmedFindingInput, FindingDecisionInput } from '../intake/finding.ts';
import { answerQuestion } from './answerQuestion.ts';
import { approveAnswer } from './approveAnswer.ts';
import { askContributor } from './askContributor.ts';
import { declineQuestion } from './declineQuestion.ts';
import { forwardQuestion } from './forwardQuestion.ts';
import { ourQuestions } from './ourQuestions.ts';
import { Question, QuestionReview, QuestionToUs } from './question.ts';
import { questionsAtDesk } from './questionsAtDesk.ts';
import { refuseQuestion } from './refuseQuestion.ts';
import { returnAnswer } from './returnAnswer.ts';
import { returnQuestion } from './returnQuestion.ts';
import { reviseQuestion } from './reviseQuestion.ts';
import { withdrawQuestion } from './withdrawQuestion.ts';

@Resolver()
export class ThreadsResolver {
  @Query(() => [Question], {
    description: 'Questions that the own authority asked (contributors and leads), newest first, at most 30.',
  })
  ourQuestions(@Ctx() asked: Asked): Promise<readonly Question[]> {
    return ourQuestions(asked);
  }

  @Query(() => [QuestionReview], {
    description: 'For moderators: questions and answers that wait for a decision or a slot.',
  })
  questionsAtDesk(@Ctx() asked: Asked): Promise<readonly QuestionReview[]> {
    return questionsAtDesk(asked);
  }

  @Mutation(() => Question, {
    description:
      'Asks the contributor of a publication, named or not, as "a member" (contributors and leads). Asked twice while it is open, it is asked once.',
  })
  askContributor(
    @Ctx() asked: Asked,
    @Arg('publicationId', () => ID, { description: 'The publication; one that the viewer can read.' })
    publicationId: string,
    @Arg('words', () => String, { description: 'What is asked, at most 1,000 characters.' }) words: string,
    @Arg('decisions', () => [FindingDecisionInput], {
      nullable: true,
      description: 'Findings in it that do not identify anybody; their path is `words`.',
    })
    decisions: FindingDecisionInput[] | null,
    @Arg('followUpOf', () => ID, {
      nullable: true,
      description: 'An answered question of the same publication that it follows up.',
    })
    followUpOf: string | null,
  ): Promise<Question> {
    return askContributor(asked, {
      publicationId,
      words,
      decisions: decisions ?? [],
      followUpOf: followUpOf ?? null,
    });
  }

  @Mutation(() => Question, {
    description: 'Words a question anew that waits for a moderator or was sent back; it then waits again.',
  })
  reviseQuestion(
    @Ctx() asked: Asked,
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Arg('version', () => Int, { description: 'The version that the change is based on (R5).' })
    version: number,
    @Arg('words', () => String, { description: 'What is asked, at most 1,000 characters.' }) words: string,
    @Arg('decisions', () => [FindingDecisionInput], {
      nullable: true,
      description: 'Findings in it that do not identify anybody, all of them; their path is `words`.',
    })
    decisions: FindingDecisionInput[] | null,
  ): Promise<Question> {
    return reviseQuestion(asked, { id, version, words, decisions: decisions ?? [] });
  }

  @Mutation(() => Question, { description: 'Takes back a question that has not been released.' })
  withdrawQuestion(
    @Ctx() asked: Asked,
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Arg('version', () => Int, { description: 'The version that is taken back (R5).' }) version: number,
  ): Promise<Question> {
    return withdrawQuestion(asked, { id, version });
  }

  @Mutation(() => QuestionToUs, {
    description:
      'Answers a question about what the own authority contributed, as "the contributor" (contributors and leads).',
  })
  answerQuestion(
    @Ctx() asked: Asked,
    @Arg('id', () => ID, { description: 'Its id, as in `Submission.questions`.' }) id: string,
    @Arg('version', () => Int, { description: 'The version that the change is based on (R5).' })
    version: number,
    @Arg('words', () => String, { description: 'The answer, at most 2,000 characters.' }) words: string,
    @Arg('decisions', () => [FindingDecisionInput], {
      nullable: true,
      description: 'Findings in it that do not identify anybody, all of them; their path is `answer`.',
    })
    decisions: FindingDecisionInput[] | null,
  ): Promise<QuestionToUs> {
    return answerQuestion(asked, { id, version, words, decisions: decisions ?? [] });
  }

  @Mutation(() => QuestionToUs, {
    description: 'Says that a question will not be answered; whoever asked hears it at the next slot.',
  })
  declineQuestion(
    @Ctx() asked: Asked,
    @Arg('id', () => ID, { description: 'Its id, as in `Submission.questions`.' }) id: string,
    @Arg('version', () => Int, { description: 'The version that is declined (R5).' }) version: number,
  ): Promise<QuestionToUs> {
    return declineQuestion(asked, { id, version });
  }

  @Mutation(() => ID, {
    description: 'For moderators: forwards a question to the contributor. Answers its id.',
  })
  forwardQuestion(
    @Ctx() asked: Asked,
    @Arg('id', () => ID, { description: 'Its id, as at the desk.' }) id: string,
    @Arg('version', () => Int, { description: 'The version that is decided on (R5).' }) version: number,
    @Arg('confirmed', () => [ConfirmedFindingInput], {
      description: 'Every finding that stands in it, read and let stand.',
    })
    confirmed: ConfirmedFindingInput[],
  ): Promise<string> {
    return forwardQuestion(asked, { id, version, confirmed });
  }

  @Mutation(() => ID, { description: 'For moderators: sends a question back with words. Answers its id.' })
  returnQuestion(
    @Ctx() asked: Asked,
    @Arg('id', () => ID, { description: 'Its id, as at the desk.' }) id: string,
    @Arg('version', () => Int, { description: 'The version that is decided on (R5).' }) version: number,
    @Arg('because', () => String, { description: 'What to change, at most 500 characters.' }) because: string,
  ): Promise<string> {
    return returnQuestion(asked, { id, version, because });
  }

  @Mutation(() => ID, { description: 'For moderators: refuses a question with a reason. Answers its id.' })
  refuseQuestion(
    @Ctx() asked: Asked,
    @Arg('id', () => ID, { description: 'Its id, as at the desk.' }) id: string,
    @Arg('version', () => Int, { description: 'The version that is decided on (R5).' }) version: number,
    @Arg('because', () => String, { description: 'The reason, at most 500 characters.' }) because: string,
  ): Promise<string> {
    return refuseQuestion(asked, { id, version, because });
  }

  @Mutation(() => ID, {
    description:
      'For moderators who have just proven who they are: approves an answer for the next slot. Answers its id.',
  })
  approveAnswer(
    @Ctx() asked: Asked,
    @Arg('id', () => ID, { description: 'Its id, as at the desk.' }) id: string,
    @Arg('version', () => Int, { description: 'The version that is decided on (R5).' }) version: number,
    @Arg('confirmed', () => [ConfirmedFindingInput], {
      description: 'Every finding that stands in it, read and let stand.',
    })
    confirmed: ConfirmedFindingInput[],
  ): Promise<string> {
    return approveAnswer(asked, { id, version, confirmed });
  }

  @Mutation(() => ID, {
    description: 'For moderators: sends an answer back with words, an approved one too. Answers its id.',
  })
  returnAnswer(
    @Ctx() asked: Asked,
    @Arg('id', () => ID, { description: 'Its id, as at the desk.' }) id: string,
    @Arg('version', () => Int, { description: 'The version that is decided on (R5).' }) version: number,
    @Arg('because', () => String, { description: 'What to change, at most 500 characters.' }) because: string,
  ): Promise<string> {
    return returnAnswer(asked, { id, version, because });
  }
}
