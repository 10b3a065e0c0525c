import { Suspense } from 'react';
import { Link, NavLink, Outlet, useLocation } from 'react-router';
import { Loading } from '../components/loading';
import { useFocusOnNavigation } from './focus-on-navigation';
import { Gate } from './gate';
import { WithReleases, useIsSynthetic } from './latest-releases';
import { PAGES } from './pages';
import { useSignedIn } from './session';

/** The frame of every page with figures. */
export function Layout() {
  useFocusOnNavigation();
  return (
    <>
      <SkipLink />
      <Gate>
        <Header />
        <WithReleases>
          <SyntheticBanner />
          <Navigation />
          <main className="wide-container page-body" id="content" tabIndex={-1}>
            <Suspense fallback={<Loading what="the page" />}>
              <Outlet />
            </Suspense>
          </main>
        </WithReleases>
      </Gate>
      <Footer />
    </>
  );
}

export function SkipLink() {
  return (
    <a href="#content" className="govuk-skip-link">
      Skip to main content
    </a>
  );
}

function Header() {
  const { granted, signOut } = useSignedIn();
  return (
    <header className="page-header">
      <div className="wide-container page-header__container">
        <Link to="/" className="page-header__force">
          West Midlands Police
        </Link>
        <div className="page-header__person">
          <span>{granted.name}</span>
          {granted.freeForm && <a href="/explorer/">Explorer</a>}
          <button type="button" className="link-button" onClick={signOut}>
            Sign out
          </button>
        </div>
      </div>
    </header>
  );
}

function SyntheticBanner() {
  if (!useIsSynthetic()) return null;
  return (
    <div className="synthetic-banner" role="region" aria-label="Synthetic data">
      <div className="wide-container">
        <strong className="govuk-tag govuk-tag--orange">Synthetic data</strong> Made up for demonstration and
        tests. Nobody in it is real, and no figure may be quoted.
      </div>
    </div>
  );
}

function Navigation() {
  const { search } = useLocation();
  return (
    <div className="govuk-service-navigation">
      <div className="wide-container">
        <div className="govuk-service-navigation__container">
          <nav aria-label="Pages" className="govuk-service-navigation__wrapper">
            <ul className="govuk-service-navigation__list">
              {PAGES.map(({ path, title }) => (
                <NavigationItem key={path} to={{ pathname: path, search }} title={title} />
              ))}
            </ul>
          </nav>
        </div>
      </div>
    </div>
  );
}

interface NavigationItemProps {
  readonly to: { readonly pathname: string; readonly search: string };
  readonly title: string;
}

function NavigationItem({ to, title }: NavigationItemProps) {
  const { pathname } = useLocation();
  const active = pathname === to.pathname ? ' govuk-service-navigation__item--active' : '';
  return (
    <li className={`govuk-service-navigation__item${active}`}>
      <NavLink end className="govuk-service-navigation__link" to={to}>
        {title}
      </NavLink>
    </li>
  );
}

export function Footer() {
  return (
    <footer className="page-footer">
      <div className="wide-container">
        <ul className="page-footer__list">
          <li>
            <a className="govuk-link" href="/accessibility">
              Accessibility statement
            </a>
          </li>
        </ul>
        <p className="govuk-body-s govuk-!-margin-bottom-0">
          Citizen Graph: satisfaction and confidence of the public in West Midlands Police.
        </p>
      </div>
    </footer>
  );
}
