import { type Config } from '@balance/config';
import { ModeOff } from '../domain/identity.errors.js';
import { type OidcSettings } from '../domain/oidc-claims.js';
import { readRoleNames } from '../domain/outside-roles.js';

/** @throws {ModeOff} `identity.mode-off` */
export function oidcSettingsOf(config: Config): OidcSettings {
  const { OIDC_ISSUER: issuer, OIDC_AUDIENCE: audience } = config;
  if (issuer === undefined || audience === undefined) throw new ModeOff('oidc');
  return {
    issuer,
    audience,
    tenantClaim: config.OIDC_TENANT_CLAIM ?? null,
    roleClaim: config.OIDC_ROLE_CLAIM,
    roleNames: readRoleNames(config.OIDC_ROLES),
  };
}
