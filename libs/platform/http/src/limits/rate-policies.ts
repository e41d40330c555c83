import { type Config } from '@balance/config';

/** How many requests a minute. */
export interface RatePolicy {
  readonly name: string;
  readonly perMinute: number;
}

export const windowSeconds = 60;

export const ratePolicies = (config: Config) =>
  ({
    tenant: { name: 'tenant', perMinute: config.RATE_LIMIT_TENANT },
    caller: { name: 'caller', perMinute: config.RATE_LIMIT_CALLER },
    heavy: { name: 'heavy', perMinute: config.RATE_LIMIT_HEAVY },
    address: { name: 'address', perMinute: config.RATE_LIMIT_ADDRESS },
    signIn: { name: 'sign-in', perMinute: config.RATE_LIMIT_SIGN_IN },
    failures: { name: 'failed-authentication', perMinute: config.RATE_LIMIT_ADDRESS },
  }) as const satisfies Readonly<Record<string, RatePolicy>>;

export type RatePolicies = ReturnType<typeof ratePolicies>;
