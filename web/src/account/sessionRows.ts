/** Sessions in words: where each is open, for whom it acts, when it was last used. One's own, or of a lead's people. */
import { h } from 'vue';

import type { SummaryRow } from '../design/summary-list/SummaryList.vue';
import { graphql } from '../generated/gql.ts';
import type { SessionRowFragment } from '../generated/graphql.ts';
import { currentLanguage, t } from '../language/language.ts';
import { dayInWords } from '../library/words.ts';

graphql(`
  fragment SessionRow on Session {
    id
    current
    device
    openedOn
    seenHour
    expiresAt
    membership {
      id
      role
      authority {
        id
        name
        nameCy
      }
    }
  }
`);

/** "24 November 2026, 14:00": times of sessions are kept to the hour (decision 9). */
export function hourInWords(moment: string): string {
  return new Intl.DateTimeFormat(currentLanguage() === 'cy' ? 'cy-GB' : 'en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'Europe/London',
  }).format(new Date(moment));
}

function factsOf(session: SessionRowFragment, acting: boolean): readonly string[] {
  const { membership } = session;
  const name =
    membership && ((currentLanguage() === 'cy' && membership.authority.nameCy) || membership.authority.name);
  return [
    ...(session.current ? [t('account.sessionThis')] : []),
    ...(acting && membership
      ? [t('app.actingFor', { authority: name, role: t('app.role', { role: membership.role }) })]
      : []),
    t('account.sessionOpened', { day: dayInWords(session.openedOn) }),
    t('account.sessionSeen', { hour: hourInWords(session.seenHour) }),
    t('account.sessionEnds', { hour: hourInWords(session.expiresAt) }),
  ];
}

/** A row for each; the one that asks has no way to end it but signing out. `acting`: says for whom. */
export const sessionRows = (
  sessions: readonly SessionRowFragment[],
  endLink: (id: string) => string,
  acting: boolean,
): readonly SummaryRow[] =>
  sessions.map(session => ({
    key: { text: session.device },
    value: { text: () => factsOf(session, acting).map(fact => h('div', fact)) },
    ...(session.current
      ? {}
      : {
          actions: {
            items: [
              {
                text: t('account.sessionEnd'),
                href: endLink(session.id),
                visuallyHiddenText: t('account.sessionOn', { device: session.device }),
              },
            ],
          },
        }),
  }));
