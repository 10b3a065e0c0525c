export type BoardId =
  'victims-thematic' | 'victims-governance' | 'fairness-and-belonging' | 'strategic-policing-and-crime';

/** A board that the force reports to. */
export interface Board {
  readonly id: BoardId;
  readonly title: string;
  readonly purpose: string;
}

export const BOARDS: readonly Board[] = [
  {
    id: 'victims-thematic',
    title: 'Victims Thematic Board',
    purpose: 'Tracks the victims strategy and its delivery plan each month, with third-sector organisations.',
  },
  {
    id: 'victims-governance',
    title: 'Victims Governance Board',
    purpose: 'Receives monthly performance on the key elements of the victims strategy.',
  },
  {
    id: 'fairness-and-belonging',
    title: 'Fairness and Belonging Board',
    purpose: 'Tracks stop and search and what people searched say of it.',
  },
  {
    id: 'strategic-policing-and-crime',
    title: 'Strategic Policing and Crime Board',
    purpose: 'Holds the force to account for confidence and satisfaction.',
  },
];

/** The board with this identifier, or null when there is none. */
export function findBoard(id: string): Board | null {
  return BOARDS.find((board) => board.id === id) ?? null;
}
