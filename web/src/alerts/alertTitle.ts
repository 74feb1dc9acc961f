/** The title of an alert as far as the viewer's rights allow. */
import type { AlertRowFragment } from '../generated/graphql.ts';
import { t } from '../language/language.ts';

export function alertTitle({ publication, act }: Pick<AlertRowFragment, 'publication' | 'act'>): string {
  if (publication) return publication.title;
  return t(act === 'withdrawn' ? 'alerts.hiddenWithdrawn' : 'alerts.hidden');
}
