import { RefusedError, askTrusted } from '@citizen-graph/sign-in';
import type { TrustedOperation } from '@citizen-graph/sign-in';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { useSignedIn } from '../../app/session';
import { sentEditOf } from './client-key';
import type { SentEdit } from './client-key';

interface Edit<Answer> {
  /** Called once the edit has been made. */
  readonly onDone: (answer: Answer) => void;
}

interface EditVariables {
  readonly input: { readonly clientKey: string | number };
}

/** Sends an edit of the strategy with a client key; whatever is shown of the plan is fetched anew once it is made. */
export function useEdit<Answer, Variables extends EditVariables>(
  operation: TrustedOperation<Answer, Variables>,
  { onDone }: Edit<Answer>,
) {
  const { session } = useSignedIn();
  const client = useQueryClient();
  const sent = useRef<SentEdit | null>(null);
  return useMutation<Answer, Error, Omit<Variables['input'], 'clientKey'>>({
    mutationFn: async (edit) => {
      sent.current = sentEditOf(edit, sent.current);
      const variables = { input: { ...edit, clientKey: sent.current.key } } as unknown as Variables;
      const { data, errors } = await askTrusted({
        operation,
        variables,
        accessToken: session.accessToken,
      });
      const [error] = errors;
      if (error === undefined) return data;
      const code = error.extensions?.code ?? 'UNREADABLE';
      throw new RefusedError({ status: 200, code, message: error.message });
    },
    onSuccess: async (answer) => {
      sent.current = null;
      onDone(answer);
      await client.invalidateQueries();
    },
  });
}

/** What the platform said of an edit that it did not make. */
export function refusalOf(error: Error): { readonly code: string; readonly message: string } {
  return error instanceof RefusedError ? error : { code: 'UNREADABLE', message: error.message };
}
