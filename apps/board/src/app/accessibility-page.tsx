import { PageTitle } from '../components/page-title';
import { BarePage } from './bare-page';

/** What the pages can and cannot do for whom, as tested. */
export function AccessibilityPage() {
  return (
    <BarePage>
      <PageTitle title="Accessibility statement" />
      <p className="govuk-body">
        These pages are meant for everybody on the boards, also by keyboard alone, by ear and on a small
        screen.
      </p>
      <h2 className="govuk-heading-m">What you can do</h2>
      <ul className="govuk-list govuk-list--bullet">
        <li>zoom to 400% without losing words or figures</li>
        <li>go everywhere and change everything by keyboard alone</li>
        <li>read each chart as a sentence, as a table and as a CSV file</li>
        <li>print any page</li>
      </ul>
      <h2 className="govuk-heading-m">How this was tested</h2>
      <p className="govuk-body">
        Every page and state is tested by axe against WCAG 2.2 AA, at three widths, by keyboard alone, and
        with less motion, in Chromium. That finds about half of what can be wrong: nobody who uses a screen
        reader daily has tested these pages yet.
      </p>
      <h2 className="govuk-heading-m">What does not work yet</h2>
      <ul className="govuk-list govuk-list--bullet">
        <li>wide tables scroll sideways within themselves on a small screen</li>
        <li>the explorer for analysts has an editor that some screen readers read badly</li>
      </ul>
    </BarePage>
  );
}
