/** The API tokens of the lead's council. */
import { graphql } from '../generated/gql.ts';
import type { ApiTokensQuery } from '../generated/graphql.ts';
import { t } from '../language/language.ts';

export const ApiTokens = graphql(`
  query ApiTokens {
    apiTokens {
      id
      name
      upTo
      alerts
      createdBy
      createdOn
      expiresOn
      usedOn
    }
  }
`);

type Scope = Pick<ApiTokensQuery['apiTokens'][number], 'upTo' | 'alerts'>;

/** What a token may read, in words. */
export const scopeInWords = ({ upTo, alerts }: Scope): string =>
  t(alerts ? 'administration.tokenScopeAlerts' : 'administration.tokenScope', {
    marking: t('design.tlp', { marking: upTo }),
  });
