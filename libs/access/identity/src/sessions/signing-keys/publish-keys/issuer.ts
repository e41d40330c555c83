import { type Config, publicUrlOf } from '@balance/config';
import { algorithm } from '../../../domain/access-token.js';
import { type IssuerView, type OpenIdIssuerView } from './published-keys.dto.js';

/** What an issuer of tokens says of itself, for `/.well-known/oauth-authorization-server` (RFC 8414). */
export function issuerOf(config: Config): IssuerView {
  const issuer = publicUrlOf(config);
  return {
    issuer,
    jwks_uri: `${issuer}/.well-known/jwks.json`,
    service_documentation: `${issuer}/api/docs`,
    response_types_supported: [],
    grant_types_supported: [],
  };
}

/** The same for `/.well-known/openid-configuration`, with what that demands besides (OpenID Connect Discovery 1.0, 3). */
export const openIdIssuerOf = (config: Config): OpenIdIssuerView => ({
  ...issuerOf(config),
  subject_types_supported: ['public'],
  id_token_signing_alg_values_supported: [algorithm],
});
