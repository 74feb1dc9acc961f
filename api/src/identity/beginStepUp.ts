/** What the browser needs to prove by a passkey who the viewer is: new each time. */
import type { Asked } from '../gate/context.ts';
import { invalid } from '../gate/refusal.ts';
import { readStepUp } from './readStepUp.ts';

/** Answers PublicKeyCredentialRequestOptionsJSON. */
export async function beginStepUp(asked: Asked): Promise<unknown> {
  const { passkey } = await readStepUp(asked);
  if (passkey === null) throw invalid({ path: 'passkey', problem: 'missing' });
  return passkey;
}
