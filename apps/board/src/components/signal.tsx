import { assuranceIcon, variationIcon } from '@citizen-graph/charts';
import { useEffect, useRef } from 'react';

interface SignalProps {
  readonly kind: 'variation' | 'assurance';
  readonly code: string;
  readonly title: string;
  readonly description: string;
}

/** What a control chart says, as an icon and in words. */
export function Signal({ kind, code, title, description }: SignalProps) {
  return (
    <span className="board-table__signal" title={description}>
      <Icon kind={kind} code={code} />
      <span>{title}</span>
    </span>
  );
}

function Icon({ kind, code }: Pick<SignalProps, 'kind' | 'code'>) {
  const place = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const draw = kind === 'variation' ? variationIcon : assuranceIcon;
    place.current?.replaceChildren(draw(code, { document }));
  }, [kind, code]);
  return <span ref={place} aria-hidden="true" />;
}
