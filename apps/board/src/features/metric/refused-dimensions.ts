interface Dimension {
  readonly name: string;
  readonly title: string;
}

interface Cut {
  readonly dimensions: readonly Dimension[];
  readonly disclosure: {
    readonly refused: readonly { readonly dimensions: readonly string[]; readonly explanation: string }[];
  } | null;
}

interface Choices {
  readonly offered: readonly Dimension[];
  /** Those that cannot be asked as the page stands, and why. */
  readonly refused: readonly (Dimension & { readonly why: string })[];
}

/** Which dimensions a metric can be cut by, of one area or of the whole force. */
export function choicesOf({ dimensions, disclosure }: Cut, area: string | null): Choices {
  const refusalOf = ({ name }: Dimension) => {
    const asked = new Set(area === null ? [name] : [name, 'AREA']);
    return disclosure?.refused.find(({ dimensions: held }) => held.every((one) => asked.has(one)));
  };
  return {
    offered: dimensions.filter(
      (one) => refusalOf(one) === undefined && !(one.name === 'AREA' && area !== null),
    ),
    refused: dimensions.flatMap((one) => {
      const refusal = refusalOf(one);
      return refusal === undefined ? [] : [{ ...one, why: refusal.explanation }];
    }),
  };
}
