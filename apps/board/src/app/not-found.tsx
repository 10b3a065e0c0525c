import { Link } from 'react-router';
import { PageTitle } from '../components/page-title';

/** What stands at an address of nothing. */
export function NotFound() {
  return (
    <>
      <PageTitle title="Page not found" />
      <p className="govuk-body">
        Check the address, or go to the <Link to="/">Victims Thematic Board</Link>.
      </p>
    </>
  );
}
