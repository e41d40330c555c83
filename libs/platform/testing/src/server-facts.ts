import { z } from 'zod';

const schema = z.object({
  adminUrl: z.string(),
  template: z.string(),
  /** Whether every role may log in without a password. */
  hasTrust: z.boolean(),
});

/** What the processes of a test run must know about their server. */
export type ServerFacts = Readonly<z.infer<typeof schema>>;

const variable = 'BALANCE_TEST_SERVER';

/** Leaves the facts for the processes that Jest starts. */
export function publishFacts(facts: ServerFacts): void {
  process.env[variable] = JSON.stringify(facts);
}

export function readFacts(): ServerFacts {
  const text = process.env[variable];
  if (!text) throw new Error('No test server: name the file *.int.spec.ts, so that Jest starts one for it');
  return schema.parse(JSON.parse(text));
}
