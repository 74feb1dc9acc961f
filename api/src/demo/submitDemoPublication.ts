/** Writes and submits what the demo's invented councils publish, as a contributor would: through the acts of the intake. */
import { authorities } from '@moot/gazetteer';
import { demoCouncils } from '../../../material/demo/councils.ts';
import type { DemoSubmission } from '../../../material/demo/publication.ts';
import type { Asked } from '../gate/context.ts';
import { createSubmission } from '../intake/createSubmission.ts';
import { saveSubmission } from '../intake/saveSubmission.ts';
import { submitSubmission } from '../intake/submitSubmission.ts';
import type { SharingInput, Submission } from '../intake/submission.ts';
import { matchKey, productKey } from '../suppliers/matching.ts';
import { stableId } from '../register/stableId.ts';

/** Names of suppliers and products become references to the register, as the form's picker makes them. */
function referred(content: DemoSubmission['content']): Readonly<Record<string, unknown>> {
  const whole: Readonly<Record<string, unknown>> = { ...content };
  const suppliers = content.suppliers ?? [];
  const products = content.products ?? [];
  return {
    ...whole,
    ...(suppliers.length === 0
      ? {}
      : { suppliers: suppliers.map(s => ({ ...s, supplierId: stableId('supplier', matchKey(s.name)) })) }),
    ...(products.length === 0
      ? {}
      : {
          products: products.map(product => {
            const maker = suppliers.find(
              s =>
                productKey(product.name, s.name) !== '' &&
                product.name.startsWith(s.name.split(' ')[0] ?? ''),
            );
            if (maker === undefined) return product;
            return {
              ...product,
              productId: stableId(
                'product',
                `${matchKey(maker.name)} ${productKey(product.name, maker.name)}`,
              ),
            };
          }),
        }),
  };
}

function idOf(code: string): string {
  return authorities().find(a => a.code === code)?.id ?? stableId('authority', code);
}

/** What the authors of the demo say of what the scanner finds in their texts. */
const whyItStands: Readonly<Record<string, string>> = {
  url: 'The public notice of the supplier.',
  count: 'A number that many councils could give.',
};

/** What the author says of a finding: why it stands, or nothing yet. */
export type SaysOf = (finding: { readonly text: string; readonly category: string }) => string | undefined;

/** A saved draft. */
export async function writeDemoSubmission(
  asked: Asked,
  submission: DemoSubmission,
  saysOf: SaysOf,
): Promise<Submission> {
  const { disclosure, audience } = submission;
  const sharing = {
    marking: submission.marking,
    attribution: submission.attribution,
    byline:
      submission.attribution === 'named'
        ? (demoCouncils.find(c => c.code === submission.contributor)?.name ?? null)
        : null,
    disclose: {
      nation: disclosure.nation === 'known',
      tier: disclosure.tier === 'known',
      region: disclosure.region === 'known',
      populationBand: disclosure.populationBand === 'known',
    },
    audienceAuthorities: audience.authorities.map(idOf),
    audienceCircles: audience.circles.map(code => stableId('circle', code)),
    urgent: submission.urgent === true,
  } as unknown as SharingInput;
  const draft = await createSubmission(asked, submission.kind);
  const written = { id: draft.id, content: referred(submission.content), sharing };
  const scanned = await saveSubmission(asked, { ...written, version: draft.version });
  const decisions = scanned.findings.flatMap(({ path, text, category }) => {
    const because = saysOf({ text, category });
    return because === undefined ? [] : [{ path, text, category, because }];
  });
  return await saveSubmission(asked, { ...written, version: scanned.version, decisions });
}

export async function submitDemoPublication(
  asked: Asked,
  submission: DemoSubmission,
  saysOf: SaysOf = ({ category }) => whyItStands[category] ?? 'Nobody is named by it.',
): Promise<void> {
  try {
    const { id, version } = await writeDemoSubmission(asked, submission, saysOf);
    await submitSubmission(asked, { id, version, changeNote: null });
  } catch (error) {
    throw new Error(
      `${submission.name} cannot be submitted: ${JSON.stringify(error instanceof Error && 'reason' in error ? error.reason : String(error))}`,
      { cause: error },
    );
  }
}
