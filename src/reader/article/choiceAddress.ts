import { MOST_WITNESSES, parseList } from '../ui/address.ts';
import type { AddressForm } from '../ui/useAddressState.ts';

/** The most articles that can be set beside one. */
export const MOST_OTHERS = MOST_WITNESSES - 1;

/** What an article's address says of those to set beside it. */
export interface ChoiceState {
  /** Ids of the others, in the order they were chosen; five at most. */
  readonly picked: readonly string[];
  /** How many times more suggestions were asked for. */
  readonly more: number;
}

/** The choice as the address of an article says it; what it cannot mean is left out. */
export function choiceForm(articleId: string): AddressForm<ChoiceState> {
  return {
    path: `/a/${encodeURIComponent(articleId)}`,
    parse: (parameters) => ({
      picked: parseList(parameters.get('pick'))
        .filter((id) => id !== articleId)
        .slice(0, MOST_OTHERS),
      more: parseTimes(parameters.get('more') ?? ''),
    }),
    query: ({ picked, more }) => ({
      ...(picked.length > 0 && { pick: picked.join(',') }),
      ...(more > 0 && { more: String(more) }),
    }),
  };
}

function parseTimes(text: string): number {
  return /^\d{1,4}$/.test(text) ? Number(text) : 0;
}
