import type { AccountId, TokenId } from '@guesthouse/contract/ids';
import type { Role } from '@guesthouse/contract/permission';

/** Who asks: a signed-in account or an API token, already proven. */
export interface Caller {
  readonly role: Role;
  /** Shown in logs and in "who did this". */
  readonly name: string;
  readonly identity:
    | { readonly kind: 'account'; readonly accountId: AccountId; readonly sessionId: string }
    | { readonly kind: 'token'; readonly tokenId: TokenId };
}
