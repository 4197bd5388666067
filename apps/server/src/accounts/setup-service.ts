import { ProblemError } from '../http/problem-error.ts';
import type { AccountRow } from '../store/database-schema.ts';
import type { AccountService } from './account-service.ts';
import { isSetupCode } from './setup-code.ts';

interface FirstAccount {
  readonly code: string;
  readonly username: string;
  readonly password: string;
}

/** The first account: made once, by whoever holds the code that the server has printed. */
export class SetupService {
  readonly #accounts: AccountService;
  readonly #code: string | null;

  /** @param code null where an account existed at the start, so that none was printed. */
  constructor(accounts: AccountService, code: string | null) {
    this.#accounts = accounts;
    this.#code = code;
  }

  async isNeeded(): Promise<boolean> {
    return this.#code !== null && !(await this.#accounts.anyExists());
  }

  /** @throws ProblemError `setup_done`, `setup_code_wrong` */
  async complete({ code, username, password }: FirstAccount): Promise<AccountRow> {
    if (this.#code === null || !(await this.isNeeded())) throw done();
    if (!isSetupCode(code, this.#code))
      throw new ProblemError('setup_code_wrong', 'This is not the code of this start.', {
        hint: 'The code stands in the terminal where the server was started; each start has a new one.',
      });
    const row = await this.#accounts.createFirst({ username, password });
    if (!row) throw done();
    return row;
  }
}

function done(): ProblemError {
  return new ProblemError('setup_done', 'The first account exists already: sign in with it.');
}
