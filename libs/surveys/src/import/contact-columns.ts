import { mayBeMissing, oneOf, whenEmpty } from '@citizen-graph/ledger';
import type { Column } from '@citizen-graph/ledger';
import { NOT_RECORDED } from '@citizen-graph/reference';
import { CHANNELS } from '../domain/channel';
import { MODES } from '../domain/mode';
import type { Survey } from '../domain/survey';

/** How the survey was taken and how the person had got in touch; older exports do not say, and the survey does. */
export function contactColumns({ mode, channel }: Pick<Survey, 'mode' | 'channel'>): {
  readonly mode: Column<string>;
  readonly channel: Column<string>;
} {
  return {
    mode: mayBeMissing(whenEmpty(oneOf('mode', MODES), mode)),
    channel: mayBeMissing(whenEmpty(oneOf('channel', CHANNELS), channel ?? NOT_RECORDED.code)),
  };
}
