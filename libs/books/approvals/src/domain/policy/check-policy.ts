import { PolicyInvalid } from '../approvals.errors.js';
import { type PolicyDocument } from './policy-document.js';

/** What its shape does not say of a policy. @throws {PolicyInvalid} `approvals.policy-invalid` */
export function checkPolicy({ conditions }: Pick<PolicyDocument, 'conditions'>): void {
  const names = new Set<string>();
  for (const [place, { name, when, then, reason }] of conditions.entries()) {
    const pointer = `/conditions/${place}`;
    if (names.has(name)) throw new PolicyInvalid(`two conditions are called ${name}`, `${pointer}/name`);
    names.add(name);
    if (then === 'approve' && reason !== undefined)
      throw new PolicyInvalid('only who asks for a review gives its reason', `${pointer}/reason`);
    if (then === 'approve' && Object.keys(when).length === 0)
      throw new PolicyInvalid(
        'a condition that asks for nothing would approve everything',
        `${pointer}/when`,
      );
    const { amount } = when;
    if (amount?.atLeastMinor !== undefined && amount.atMostMinor !== undefined)
      if (BigInt(amount.atLeastMinor) > BigInt(amount.atMostMinor))
        throw new PolicyInvalid('no amount is that large and that small', `${pointer}/when/amount`);
  }
}
