import { finishSignIn } from '@citizen-graph/sign-in';
import type { Settings } from '@citizen-graph/sign-in';
import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useNavigate } from 'react-router';
import { Loading } from '../components/loading';
import { PageTitle } from '../components/page-title';
import { Problem } from '../components/problem';
import { BarePage } from './bare-page';
import { PLACE, useSettings } from './session';

/** Where the issuer sends people back to. */
export function SignedInPage() {
  const navigate = useNavigate();
  const { data: settings } = useSettings();
  const { data: wanted, error } = useFinish(settings);
  useEffect(() => {
    if (wanted !== undefined) void navigate(wanted, { replace: true });
  }, [wanted, navigate]);
  return (
    <BarePage>
      <PageTitle title="Signing in" />
      {error === null ? <Loading what="what you may see" /> : <NotSignedIn error={error} />}
    </BarePage>
  );
}

function useFinish(settings: Settings | undefined) {
  return useQuery({
    queryKey: ['signed-in'],
    // Asked once alone: a code is good for one token.
    queryFn: () => finishSignIn(settings as Settings, PLACE),
    enabled: settings !== undefined,
    retry: false,
    staleTime: Infinity,
  });
}

function NotSignedIn({ error }: { readonly error: unknown }) {
  return (
    <>
      <Problem title="You are not signed in" error={error} />
      <p className="govuk-body">
        <a className="govuk-link" href="/">
          Sign in again
        </a>
      </p>
    </>
  );
}
