import type { Granted, Session } from '@citizen-graph/sign-in';
import { useMemo, useRef, useState } from 'react';
import type { ReactElement } from 'react';
import { PageHeader } from '../pages/page-header';
import { SyntheticBanner, isSynthetic } from '../results/synthetic-banner';
import { AskingContext } from './asking';
import type { Answer } from './asking';
import { createFetcher } from './create-fetcher';
import { purposeToSend } from './purpose-field';
import { Workbench } from './workbench';

interface EditorProps {
  readonly session: Session;
  readonly granted: Granted;
  readonly signOut: () => void;
  readonly endSession: () => void;
}

/** The explorer for those who may ask anything that their grant shows. */
export function Editor({ session, granted, signOut, endSession }: EditorProps): ReactElement {
  const { accessToken, name } = session;
  const [written, setPurpose] = useState('');
  const [latest, setLatest] = useState<Answer | null>(null);
  const [hasSynthetic, setHasSynthetic] = useState(false);
  const purpose = purposeToSend(written);
  const now = useRef({ accessToken, purpose });
  now.current = { accessToken, purpose };
  const onAnswer = (answer: Answer): void => {
    setLatest(answer);
    // Once something made up was shown, it may stay on the page.
    if (isSynthetic(answer.data)) setHasSynthetic(true);
  };
  const [fetcher] = useState(() =>
    createFetcher({ optionsNow: () => now.current, onAnswer, onSessionEnd: endSession }),
  );
  const asking = useMemo(
    () => ({ accessToken, granted, purpose, latest }),
    [accessToken, granted, purpose, latest],
  );
  return (
    <AskingContext value={asking}>
      <PageHeader person={{ name, signOut }} skipTo="the editor" />
      {hasSynthetic && <SyntheticBanner />}
      <main id="main" tabIndex={-1}>
        <Workbench fetcher={fetcher} purpose={written} setPurpose={setPurpose} />
      </main>
    </AskingContext>
  );
}
