import { editionsInForce } from '@citizen-graph/victims-code';
import type { MeasuredStage } from '@citizen-graph/victims-code';
import type { StageType } from './stage.type';
import { toRight } from './to-edition';

/** A stage as the schema shows it, its metrics by their keys. */
export function toStage({ id, title, asked, ...stage }: MeasuredStage): StageType {
  const rights = editionsInForce().at(-1)?.rights ?? [];
  return {
    id,
    title,
    asked,
    rights: rights.filter(({ number }) => stage.rights.includes(number)).map(toRight),
    compliance: stage.compliance.map((metric) => ({ id: metric })),
    experience: stage.experience.map((metric) => ({ id: metric })),
  };
}
