import { Injectable } from '@nestjs/common';
import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common';
import { PasswordRefused } from '../../domain/accounts.errors.js';
import { guessesFor, guessFault, lengthFault, normalisedPassword } from '../../domain/password.js';

/**
 * Judging is synchronous and takes longer the longer the password and the more of it may be read as other letters:
 * within these bounds a hostile one holds the event loop for some 40 ms, without them for 400.
 */
const judged = { maxLength: 64, l33tMaxSubstitutions: 5 };

/** Says which passwords may be chosen. */
@Injectable()
export class PasswordPolicy {
  private zxcvbn: ZxcvbnFactory | undefined;

  /**
   * @param owner whose name and address are the first things that would be guessed
   * @throws {PasswordRefused} `identity.password-refused`
   */
  check(password: string, owner: { readonly email: string; readonly name: string }): void {
    const normalised = normalisedPassword(password);
    const fault = lengthFault(normalised) ?? this.fault(normalised, owner);
    if (fault !== undefined) throw new PasswordRefused(fault);
  }

  private fault(password: string, owner: { email: string; name: string }): string | undefined {
    // The dictionaries of some 57,000 words are ranked at the first use: commands never need them.
    this.zxcvbn ??= new ZxcvbnFactory({ ...judged, dictionary, graphs: adjacencyGraphs });
    const { score, feedback } = this.zxcvbn.check(password, guessesFor(owner));
    return guessFault(score, feedback.warning);
  }
}
