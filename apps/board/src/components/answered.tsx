import type { Answered as Answer } from '@citizen-graph/sign-in';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Loading } from './loading';
import { MissingParts } from './missing-parts';
import { Problem } from './problem';

interface AnsweredProps<Data> {
  readonly query: UseQueryResult<Answer<Data>>;
  /** What is being fetched, in words: Loading …. */
  readonly what: string;
  /** The codes of what is left out on purpose, and so is not named as missing. */
  readonly expected?: readonly string[];
  readonly children: (data: Data) => ReactNode;
}

/** What an operation answered, or why there is nothing to show; parts that are missing are named. */
export function Answered<Data>({ query, what, expected = [], children }: AnsweredProps<Data>) {
  const { data: answer, error, isPlaceholderData, refetch } = query;
  if (error !== null && answer === undefined)
    return <Problem title={`There is nothing to show: ${what}`} error={error} retry={() => void refetch()} />;
  if (answer === undefined) return <Loading what={what} />;
  return (
    <div aria-busy={isPlaceholderData}>
      {isPlaceholderData && <Loading what={what} />}
      <MissingParts
        errors={answer.errors.filter(({ extensions }) => !expected.includes(extensions?.code ?? ''))}
      />
      {children(answer.data)}
    </div>
  );
}
