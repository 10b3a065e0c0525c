import { QueryClientProvider } from '@tanstack/react-query';
import { BrowserRouter, Route, Routes } from 'react-router';
import { AccessibilityPage } from './accessibility-page';
import { Layout } from './layout';
import { NotFound } from './not-found';
import { OTHER_PAGES, PAGES } from './pages';
import { createQueryClient } from './query-client';
import { SignedInPage } from './signed-in-page';
import { SignedOutPage } from './signed-out-page';

const CLIENT = createQueryClient();

/** All the pages. */
export function App() {
  return (
    <QueryClientProvider client={CLIENT}>
      <BrowserRouter>
        <Routes>
          <Route path="/signed-in" element={<SignedInPage />} />
          <Route path="/signed-out" element={<SignedOutPage />} />
          <Route path="/accessibility" element={<AccessibilityPage />} />
          <Route element={<Layout />}>
            {[...PAGES, ...OTHER_PAGES].map(({ path, Component }) => (
              <Route key={path} path={path} element={<Component />} />
            ))}
            <Route path="*" element={<NotFound />} />
          </Route>
        </Routes>
      </BrowserRouter>
    </QueryClientProvider>
  );
}
