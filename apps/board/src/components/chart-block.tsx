import type { ChartText, Surface } from '@citizen-graph/charts';
import type { PublishedTable } from '@citizen-graph/exports';
import { fileNameOf, stateInWords } from '@citizen-graph/exports';
import { useEffect, useId, useRef, useState } from 'react';
import { PublishedDataTable } from '../tables/published-data-table';
import { Download, TableDownloads } from '../tables/table-downloads';
import { savePicture, saveDrawing } from '../tables/save-chart';

interface ChartBlockProps {
  readonly text: ChartText;
  readonly draw: (surface: Surface) => SVGSVGElement;
  /** What is drawn, as a table. */
  readonly table: PublishedTable;
  /** Of its heading: 2 unless given. */
  readonly level?: 2 | 3;
}

/** A chart with its title, and behind it the same figures as a table and as files. */
export function ChartBlock({ text, draw, table, level = 2 }: ChartBlockProps) {
  const Heading = `h${level}` as const;
  const drawn = (): SVGSVGElement =>
    draw({ document, width: 960, framed: true, id: 'file', state: stateInWords(table) });
  return (
    <figure className="chart">
      <figcaption>
        <Heading className={`govuk-heading-${level === 2 ? 'm' : 's'} govuk-!-margin-bottom-1`}>
          {text.title}
        </Heading>
        <p className="govuk-body-s">{text.subtitle}</p>
      </figcaption>
      <Drawing draw={draw} />
      {text.note !== undefined && <p className="govuk-body-s">{text.note}</p>}
      <details className="govuk-details govuk-!-margin-bottom-2">
        <summary className="govuk-details__summary">
          <span className="govuk-details__summary-text">
            Show as a table<span className="govuk-visually-hidden">: {text.title}</span>
          </span>
        </summary>
        <PublishedDataTable table={table} />
      </details>
      <div className="downloads">
        <TableDownloads table={table} />
        <Download name="SVG" of={text.title} onClick={() => saveDrawing(drawn(), fileNameOf(table, 'svg'))} />
        <Download
          name="PNG"
          of={text.title}
          onClick={() => void savePicture(drawn(), fileNameOf(table, 'png'))}
        />
      </div>
    </figure>
  );
}

/** Draws a chart as wide as its place, again when that changes. */
function Drawing({ draw }: Pick<ChartBlockProps, 'draw'>) {
  const place = useRef<HTMLDivElement>(null);
  const id = useId();
  const width = useWidth(place);
  useEffect(() => {
    if (width > 0)
      place.current?.replaceChildren(draw({ document, width, id: `chart-${id.replace(/\W/g, '')}` }));
  }, [draw, width, id]);
  return <div className="chart__drawing" ref={place} />;
}

function useWidth(place: React.RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    if (place.current === null) return undefined;
    const observer = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)));
    observer.observe(place.current);
    return () => observer.disconnect();
  }, [place]);
  return width;
}
