import { LOCAL_POLICING_AREAS } from '@citizen-graph/reference';
import type { Period } from '@citizen-graph/reference';
import { useId } from 'react';
import type { FormEvent, ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { areaName } from './area-name';
import { monthName, monthsOf, periodName } from './months';
import { COMPARISON_WORDS } from './view';
import type { View } from './view';

interface ViewFormProps {
  readonly view: View;
  /** The months that there are to choose from. */
  readonly months: Period;
  readonly offers: readonly Offer[];
  /** What else the address says and goes on saying, by name. */
  readonly kept?: Readonly<Record<string, string>>;
  /** What else a page offers to choose, such as an item of a survey. */
  readonly children?: ReactNode;
}

/** What else than months and the moment a page can be looked at by. */
type Offer = 'area' | 'comparison';

/** Chooses what a page shows; the choice becomes the address. */
export function ViewForm({ view, months, offers, kept = {}, children }: ViewFormProps) {
  const navigate = useNavigate();
  const choose = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const entries = [...new FormData(event.currentTarget)].map(([name, value]) => [name, String(value)]);
    void navigate({ search: new URLSearchParams(entries.filter(([, value]) => value !== '')).toString() });
  };
  const choices = monthsOf(months);
  return (
    <details className="govuk-details view-form" key={JSON.stringify(view)}>
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">{shownInWords(view, offers)} – change</span>
      </summary>
      <form className="view-form__fields" onSubmit={choose} aria-label="What is shown">
        {Object.entries(kept).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <Choice label="From" name="from" value={view.from} options={choices.map(toOption)} />
        <Choice label="To" name="to" value={view.to} options={choices.map(toOption)} />
        {offers.includes('area') && (
          <Choice label="Area" name="area" value={view.area ?? ''} options={AREA_OPTIONS} />
        )}
        {offers.includes('comparison') && (
          <Choice label="Compared with" name="compare" value={view.comparison} options={COMPARED} />
        )}
        {children}
        <AsOf value={view.asOf} />
        <button type="submit" className="govuk-button govuk-button--secondary">
          Show
        </button>
      </form>
    </details>
  );
}

function shownInWords(view: View, offers: readonly Offer[]): string {
  const { area, comparison, asOf } = view;
  return [
    periodName(view),
    ...(offers.includes('area') ? [areaName(area)] : []),
    ...(offers.includes('comparison') ? [`compared with ${COMPARISON_WORDS[comparison]}`] : []),
    ...(asOf === null ? [] : [`as it was known on ${asOf}`]),
  ].join(' · ');
}

type Option = readonly [value: string, label: string];

const toOption = (month: string): Option => [month, monthName(month)];

const AREA_OPTIONS: readonly Option[] = [
  ['', 'Whole force'],
  ...LOCAL_POLICING_AREAS.map(({ code, name }) => [code, name] as const),
];

const COMPARED: readonly Option[] = Object.entries(COMPARISON_WORDS);

interface ChoiceProps {
  readonly label: string;
  readonly name: string;
  readonly value: string;
  readonly options: readonly Option[];
}

/** One choice of the form; its name becomes that in the address. */
export function Choice({ label, name, value, options }: ChoiceProps) {
  const isOffered = options.some(([offered]) => offered === value);
  return (
    <Field label={label}>
      {(id) => (
        <select className="govuk-select" id={id} name={name} defaultValue={value}>
          {!isOffered && <option value={value}>{value}</option>}
          {options.map(([offered, words]) => (
            <option key={offered} value={offered}>
              {words}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

function AsOf({ value }: { readonly value: string | null }) {
  return (
    <Field label="As it was known on">
      {(id) => <input className="govuk-input" type="date" id={id} name="asOf" defaultValue={value ?? ''} />}
    </Field>
  );
}

interface FieldProps {
  readonly label: string;
  readonly children: (id: string) => ReactNode;
}

function Field({ label, children }: FieldProps) {
  const id = useId();
  return (
    <div className="govuk-form-group">
      <label className="govuk-label govuk-!-font-weight-bold" htmlFor={id}>
        {label}
      </label>
      {children(id)}
    </div>
  );
}
