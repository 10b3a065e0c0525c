interface SignalProps {
  readonly kind: 'variation' | 'assurance';
  readonly code: string;
  readonly title: string;
  readonly description: string;
}

/** What a control chart says, as an icon and in words. */
export function Signal({ kind, code, title, description }: SignalProps) {
  return (
    <span className="board-table__signal" data-signal={`${kind} ${code}`} title={description}>
      <span>{title}</span>
    </span>
  );
}
