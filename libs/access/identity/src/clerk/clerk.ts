import { Inject, Injectable } from '@nestjs/common';
import { type Config, CONFIG } from '@balance/config';
import { type Currency } from '@balance/kernel';
import { createPublicKey } from 'node:crypto';
import { Webhook } from 'standardwebhooks';
import { ClerkSettingsInvalid } from '../domain/clerk.errors.js';
import { clerkRole } from '../domain/clerk-claims.js';
import { ModeOff } from '../domain/identity.errors.js';
import { readRoleNames, type RoleNames } from '../domain/outside-roles.js';

export interface ClerkSettings {
  readonly issuer: string;
  /** The key that signs session tokens, as PEM. */
  readonly jwtKey: string;
  /** Origins that session tokens may be made for; empty when any may. */
  readonly authorizedParties: readonly string[];
  readonly roleNames: RoleNames;
  /** Of tenants that organisations become. */
  readonly currency: Currency;
  /** What checks signatures of messages; unset when none are taken. */
  readonly webhook: Webhook | null;
}

/** What this installation knows of its Clerk; read at the start, which faulty settings stop. */
@Injectable()
export class Clerk {
  private readonly read: ClerkSettings | undefined;

  /** @throws {ClerkSettingsInvalid} `identity.clerk-settings-invalid` */
  constructor(@Inject(CONFIG) config: Config) {
    this.read = config.AUTH_MODE === 'clerk' ? readSettings(config) : undefined;
  }

  /** @throws {ModeOff} `identity.mode-off` */
  get settings(): ClerkSettings {
    if (!this.read) throw new ModeOff('clerk');
    return this.read;
  }
}

function readSettings(config: Config): ClerkSettings {
  const { CLERK_ISSUER: issuer, CLERK_JWT_KEY: key, CLERK_WEBHOOK_SECRET: secret } = config;
  if (issuer === undefined || key === undefined) throw new ModeOff('clerk');
  const names = [...readRoleNames(config.CLERK_ROLES)];
  return {
    issuer,
    jwtKey: readKey(key),
    authorizedParties: config.CLERK_AUTHORIZED_PARTIES.split(',')
      .map((origin) => origin.trim())
      .filter((origin) => origin !== ''),
    roleNames: new Map(names.map(([name, role]) => [clerkRole(name), role])),
    currency: config.DEFAULT_CURRENCY,
    webhook: secret === undefined ? null : readSecret(secret),
  };
}

/** Clerk's package cuts this one form of key out of the PEM, and takes whatever else it finds for a key that fits nothing. */
function readKey(text: string): string {
  try {
    // In one line, as files of variables have it.
    const key = createPublicKey(text.replaceAll('\\n', '\n'));
    const { modulusLength, publicExponent } = key.asymmetricKeyDetails ?? {};
    if (modulusLength === 2_048 && publicExponent === 65_537n)
      return key.export({ type: 'spki', format: 'pem' }).toString();
  } catch (fault) {
    throw new ClerkSettingsInvalid(`CLERK_JWT_KEY is no public key as PEM (${String(fault)})`);
  }
  throw new ClerkSettingsInvalid('CLERK_JWT_KEY is not the RSA key of 2048 bits that Clerk shows as PEM');
}

function readSecret(text: string): Webhook {
  try {
    return new Webhook(text);
  } catch (fault) {
    throw new ClerkSettingsInvalid(`CLERK_WEBHOOK_SECRET is no signing secret (${String(fault)})`);
  }
}
