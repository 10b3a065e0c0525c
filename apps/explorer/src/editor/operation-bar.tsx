import { ExecuteButton, Tooltip } from '@graphiql/react';
import type { ReactElement } from 'react';
import { CopyButtons } from '../copy/copy-buttons';
import { CostMeter } from '../cost/cost-meter';
import { PurposeField } from './purpose-field';

interface OperationBarProps {
  readonly purpose: string;
  readonly setPurpose: (purpose: string) => void;
}

/** What can be done with the open operation: run it, know its cost before, and take it elsewhere. */
export function OperationBar({ purpose, setPurpose }: OperationBarProps): ReactElement {
  return (
    <section className="operation-bar" aria-label="The open operation">
      <div className="run">
        <Tooltip.Provider>
          <ExecuteButton />
        </Tooltip.Provider>
        <CostMeter />
      </div>
      <div className="take">
        <PurposeField {...{ purpose, setPurpose }} />
        <CopyButtons />
      </div>
    </section>
  );
}
