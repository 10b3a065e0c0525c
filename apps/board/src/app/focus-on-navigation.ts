import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';

/** Brings whoever reads by keyboard or ear to the top of a page that a link led to, as a page load would. */
export function useFocusOnNavigation(): void {
  const { pathname } = useLocation();
  const shown = useRef(pathname);
  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    document.getElementById('content')?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, [pathname]);
}
