/** Proving anew who one is, and the passkeys by which that is done. */
import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import type { Asked } from '../gate/context.ts';
import { Json } from '../library/scalars.ts';
import { addPasskey } from './addPasskey.ts';
import { beginPasskey } from './beginPasskey.ts';
import { beginStepUp } from './beginStepUp.ts';
import { Passkey, StepUp } from './passkey.ts';
import { proveStepUp } from './proveStepUp.ts';
import { readPasskeys, readStepUp } from './readStepUp.ts';
import { removePasskey } from './removePasskey.ts';

@Resolver()
export class StepUpResolver {
  @Query(() => [Passkey], {
    description: "The viewer's own passkeys, oldest first; only people with a platform role have any.",
  })
  passkeys(@Ctx() asked: Asked): Promise<readonly Passkey[]> {
    return readPasskeys(asked);
  }

  @Query(() => StepUp, { description: 'Whether this session is fresh, and how to make it so.' })
  stepUp(@Ctx() asked: Asked): Promise<StepUp> {
    return readStepUp(asked);
  }

  @Mutation(() => Json, {
    description:
      'What to give the browser to make a passkey (PublicKeyCredentialCreationOptionsJSON). Needs a fresh session.',
  })
  beginPasskey(@Ctx() asked: Asked): Promise<unknown> {
    return beginPasskey(asked);
  }

  @Mutation(() => Passkey, {
    description: 'Adds the passkey that the browser has made. Needs a fresh session.',
  })
  addPasskey(
    @Arg('name', () => String, { description: 'What to call it, at most 80 characters.' }) name: string,
    @Arg('response', () => Json, { description: "The browser's answer (RegistrationResponseJSON)." })
    response: unknown,
    @Ctx() asked: Asked,
  ): Promise<Passkey> {
    return addPasskey(asked, { name, response });
  }

  @Mutation(() => ID, { description: 'Removes an own passkey. Needs a fresh session.' })
  removePasskey(
    @Arg('id', () => ID, { description: 'The id of the passkey.' }) id: string,
    @Ctx() asked: Asked,
  ): Promise<string> {
    return removePasskey(asked, id);
  }

  @Mutation(() => Json, {
    description:
      'What to give the browser to prove who one is by a passkey (PublicKeyCredentialRequestOptionsJSON). INVALID without one.',
  })
  beginStepUp(@Ctx() asked: Asked): Promise<unknown> {
    return beginStepUp(asked);
  }

  @Mutation(() => StepUp, { description: 'Proves by a passkey who one is: the session is then fresh.' })
  proveStepUp(
    @Arg('response', () => Json, { description: "The browser's answer (AuthenticationResponseJSON)." })
    response: unknown,
    @Ctx() asked: Asked,
  ): Promise<StepUp> {
    return proveStepUp(asked, response);
  }
}
