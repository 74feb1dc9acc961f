/** A steward names a source whose imports leave as CLEAR without a moderator. */
import { UniqueConstraintViolationException } from '@mikro-orm/core';
import { appendToAudit } from '../audit/append.ts';
import type { Asked } from '../gate/context.ts';
import { invalid } from '../gate/refusal.ts';
import { changeAsSteward } from './administering.ts';
import type { TrustedSource } from './authorityRecord.ts';
import { lineGiven } from './given.ts';
import { trustedSource } from './readTrustedSources.ts';

export async function nameTrustedSource(
  asked: Asked,
  given: { readonly code: string; readonly name: string; readonly byline: string; readonly url: string },
): Promise<TrustedSource> {
  const code = lineGiven('code', given.code, 40);
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(code)) throw invalid({ path: 'code', problem: 'not_a_code' });
  const url = lineGiven('url', given.url, 500);
  if (!URL.canParse(url) || new URL(url).protocol !== 'https:')
    throw invalid({ path: 'url', problem: 'not_a_link' });
  try {
    return await changeAsSteward(asked, async ({ run, person }) => {
      const id = asked.services.world.id();
      await run(
        'insert into register.trusted_source (id, code, name, byline, url, named_by) values ($1, $2, $3, $4, $5, $6)',
        [id, code, lineGiven('name', given.name), lineGiven('byline', given.byline), url, person],
      );
      await appendToAudit(run, asked.services, 'source_named', {
        authority: null,
        by: person,
        as: 'steward',
        source: id,
      });
      return trustedSource(run, id);
    });
  } catch (error) {
    // Everybody may read all sources, so this tells nothing.
    if (error instanceof UniqueConstraintViolationException)
      throw invalid({ path: 'code', problem: 'taken' });
    throw error;
  }
}
