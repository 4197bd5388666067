import { ProblemError } from './problem-error.ts';

/**
 * The caller is told one thing, whatever was wrong. The audit may tell admins whose account was tried; a
 * name that is nobody's is not kept, since people type passwords into the wrong field.
 */
export class SignInFailed extends ProblemError {
  readonly account: { readonly id: string; readonly name: string } | null;

  constructor(account: SignInFailed['account']) {
    super('sign_in_failed', 'The user name or the password is wrong.');
    this.account = account;
  }
}
