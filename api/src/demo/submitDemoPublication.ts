/** Writes and submits one invented publication as its contributor would, through the acts of the intake. */
import { authorities } from '@moot/gazetteer';
import { demoCouncils } from '../../../material/demo/councils.ts';
import type { DemoPublication } from '../../../material/demo/publication.ts';
import type { Asked } from '../gate/context.ts';
import { createSubmission } from '../intake/createSubmission.ts';
import { saveSubmission } from '../intake/saveSubmission.ts';
import { submitSubmission } from '../intake/submitSubmission.ts';
import type { SharingInput } from '../intake/submission.ts';
import { matchKey, productKey } from '../suppliers/matching.ts';
import { stableId } from '../register/stableId.ts';

/** Names of suppliers and products become references to the register, as the form's picker makes them. */
function referred(content: DemoPublication['content']): Readonly<Record<string, unknown>> {
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

export async function submitDemoPublication(asked: Asked, publication: DemoPublication): Promise<void> {
  const { disclosure, audience } = publication;
  const sharing = {
    marking: publication.marking,
    attribution: publication.attribution,
    byline:
      publication.attribution === 'named'
        ? (demoCouncils.find(c => c.code === publication.contributor)?.name ?? null)
        : null,
    disclose: {
      nation: disclosure.nation === 'known',
      tier: disclosure.tier === 'known',
      region: disclosure.region === 'known',
      populationBand: disclosure.populationBand === 'known',
    },
    audienceAuthorities: audience.authorities.map(idOf),
    audienceCircles: audience.circles.map(code => stableId('circle', code)),
    urgent: publication.urgent === true,
  } as unknown as SharingInput;
  try {
    const draft = await createSubmission(asked, publication.kind);
    const written = { id: draft.id, content: referred(publication.content), sharing };
    const scanned = await saveSubmission(asked, { ...written, version: draft.version });
    const decisions = scanned.findings.map(({ path, text, category }) => ({
      path,
      text,
      category,
      because: whyItStands[category] ?? 'Nobody is named by it.',
    }));
    const saved = await saveSubmission(asked, { ...written, version: scanned.version, decisions });
    await submitSubmission(asked, { id: saved.id, version: saved.version, changeNote: null });
  } catch (error) {
    throw new Error(
      `${publication.name} cannot be submitted: ${JSON.stringify(error instanceof Error && 'reason' in error ? error.reason : String(error))}`,
      { cause: error },
    );
  }
}
