import type { ReactNode } from 'react';
import type { FormProblem } from './form-problems';

interface FieldState {
  readonly formId: string;
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly problems: readonly FormProblem[];
}

interface Attributes {
  readonly id: string;
  readonly name: string;
  readonly 'aria-describedby'?: string;
  readonly 'aria-invalid'?: true;
}

interface FormFieldProps extends FieldState {
  /** Draws the control with what names and describes it. */
  readonly children: (attributes: Attributes, errorClass: (base: string) => string) => ReactNode;
}

/** A labelled field with its hint and its error, as GOV.UK forms have them. */
export function FormField({ formId, name, label, hint, problems, children }: FormFieldProps) {
  const id = `${formId}-${name}`;
  const problem = problems.find(({ field }) => field === name);
  const described = [hint === undefined ? '' : `${id}-hint`, problem === undefined ? '' : `${id}-error`]
    .filter((part) => part !== '')
    .join(' ');
  return (
    <div className={`govuk-form-group${problem === undefined ? '' : ' govuk-form-group--error'}`}>
      <label className="govuk-label govuk-!-font-weight-bold" htmlFor={id}>
        {label}
      </label>
      {hint !== undefined && (
        <div className="govuk-hint" id={`${id}-hint`}>
          {hint}
        </div>
      )}
      {problem !== undefined && (
        <p className="govuk-error-message" id={`${id}-error`}>
          <span className="govuk-visually-hidden">Error: </span>
          {problem.message}
        </p>
      )}
      {children(
        {
          id,
          name,
          ...(described === '' ? {} : { 'aria-describedby': described }),
          ...(problem === undefined ? {} : { 'aria-invalid': true }),
        },
        (base) => (problem === undefined ? base : `${base} ${base}--error`),
      )}
    </div>
  );
}

interface SelectFieldProps extends FieldState {
  readonly value: string;
  readonly options: Readonly<Record<string, string>>;
}

/** One of several words. */
export function SelectField({ value, options, ...state }: SelectFieldProps) {
  return (
    <FormField {...state}>
      {(attributes, classOf) => (
        <select className={classOf('govuk-select')} defaultValue={value} {...attributes}>
          {Object.entries(options).map(([code, words]) => (
            <option key={code} value={code}>
              {words}
            </option>
          ))}
        </select>
      )}
    </FormField>
  );
}

interface InputFieldProps extends FieldState {
  readonly value: string;
  readonly type: 'date' | 'text';
  /** How wide, as GOV.UK Frontend has it; of dates as wide as they need. */
  readonly width?: 'govuk-input--width-3' | 'govuk-input--width-10';
}

/** A day, or a few characters. */
export function InputField({ value, type, width = 'govuk-input--width-10', ...state }: InputFieldProps) {
  return (
    <FormField {...state}>
      {(attributes, classOf) => (
        <input
          className={`${classOf('govuk-input')} ${width}`}
          type={type}
          defaultValue={value}
          autoComplete="off"
          {...(type === 'text' ? { inputMode: 'numeric' as const } : {})}
          {...attributes}
        />
      )}
    </FormField>
  );
}

/** Some sentences. */
export function ProseField(state: FieldState) {
  return (
    <FormField {...state}>
      {(attributes, classOf) => <textarea className={classOf('govuk-textarea')} rows={4} {...attributes} />}
    </FormField>
  );
}
