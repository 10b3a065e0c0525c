import { signIn } from '@citizen-graph/sign-in';
import { PageTitle } from '../components/page-title';
import { BarePage } from './bare-page';
import { PLACE, useSettings } from './session';

/** What somebody sees who has signed out. */
export function SignedOutPage() {
  const { data: settings } = useSettings();
  const signInAgain = (): void => {
    if (settings !== undefined) void signIn(settings, PLACE, { chooseAgain: true, wanted: '/' });
  };
  return (
    <BarePage>
      <PageTitle title="You have signed out" />
      <p className="govuk-body">This tab holds no figures and no token any more.</p>
      <button type="button" className="govuk-button" onClick={signInAgain}>
        Sign in
      </button>
    </BarePage>
  );
}
