import { endSession } from '@citizen-graph/sign-in';
import { useEffect, useState } from 'react';
import type { ReactElement } from 'react';
import { Editor } from './editor/editor';
import { FailedPage } from './pages/failed-page';
import { SignedOutPage } from './pages/signed-out-page';
import { TrustedOnlyPage } from './pages/trusted-only-page';
import { PLACE, SESSION_ENDED, startSession } from './session/start-session';
import type { Standing } from './session/start-session';

/** The page: what it shows depends on who has signed in and what they are granted. */
export function Explorer(): ReactElement {
  const [standing, setStanding] = useState<Standing>({ kind: 'LOADING' });
  useEffect(() => {
    void startSession().then(setStanding);
  }, []);
  const leave = (problem: string | null): void => {
    endSession(PLACE.client);
    setStanding((known) =>
      known.kind === 'SIGNED_IN' ? { kind: 'SIGNED_OUT', settings: known.settings, problem } : known,
    );
  };
  switch (standing.kind) {
    case 'LOADING':
      return <p className="waiting">Opening the explorer…</p>;
    case 'FAILED':
      return <FailedPage problem={standing.problem} />;
    case 'SIGNED_OUT':
      return <SignedOutPage settings={standing.settings} problem={standing.problem} />;
    case 'SIGNED_IN': {
      const { session, granted } = standing;
      const signOut = (): void => leave(null);
      return granted.freeForm ? (
        <Editor {...{ session, granted, signOut }} endSession={() => leave(SESSION_ENDED)} />
      ) : (
        <TrustedOnlyPage {...{ session, granted, signOut }} />
      );
    }
  }
}
