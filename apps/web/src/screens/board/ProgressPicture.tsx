import { type CSSProperties, useEffect, useRef } from 'react';
import { day } from '#lib/words';
import { useWords } from '../../client/words.js';
import { usePrinting } from '../../ui/use-printing.js';
import { pointName } from './point-name.js';
import { type Bar, type Point, type StripOfBars, stripsOf } from './progress-bars.js';

const COLUMN = 136;
const PANEL = 108;
/** Room above the bars for the panel's name and the highest figure. */
const HEAD = 40;
const BAR = 36;

/** So many stand beside each other on a sheet of paper, where nothing can be moved along. */
const ON_PAPER = 5;

/** Two rows of bars over one axis, told apart without colour: brackets are open, concerns are filled. */
export function ProgressPicture({ points }: { readonly points: readonly Point[] }) {
  const printing = usePrinting();
  const strips = stripsOf(points, printing ? ON_PAPER : points.length);
  return strips.map((strip) => <Strip key={strip.points[0]?.at} {...strip} />);
}

/** As much of the picture as stands in one line. */
function Strip({ points, brackets, open }: StripOfBars) {
  const words = useWords();
  const width = points.length * COLUMN;
  const now = points.findIndex(({ kind }) => kind === 'NOW');
  const scroller = useRef<HTMLDivElement>(null);
  // Where there is no room for all, one begins with how it is now.
  useEffect(() => {
    const { current } = scroller;
    if (current) current.scrollLeft = (now + 1) * COLUMN - current.clientWidth;
  }, [now]);
  const axis = { '--columns': points.length, '--column': `${COLUMN}px` } as CSSProperties;
  return (
    <div className="progress-frame">
      {/* They stay where they are while the bars are moved. */}
      <span className="progress-name" aria-hidden="true">
        {words.say('progress.brackets')}
      </span>
      <span className="progress-name" aria-hidden="true" style={{ top: PANEL }}>
        {words.say('progress.concerns')}
      </span>
      {/* The bars may be wider than the page; whoever has no mouse moves along them with the keys. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: see above */}
      <div className="scroller progress-picture" tabIndex={0} ref={scroller}>
        <svg role="img" aria-label={words.say('progress.picture')} width={width} height={2 * PANEL}>
          {points.map(
            (point, place) => point.kind === 'MEETING' && <Meeting key={point.at} point={point} place={place} />,
          )}
          <Panel kind="brackets" top={0} width={width} bars={brackets} />
          <Panel kind="concerns" top={PANEL} width={width} bars={open} />
        </svg>
        <ol className="progress-axis small" aria-hidden="true" style={axis}>
          {points.map((point) => (
            <li key={`${point.kind}${point.at}${point.name}`} data-kind={point.kind}>
              <strong>{pointName(words, point)}</strong>
              <span className="soft figures">{day(words.locale, point.on)}</span>
            </li>
          ))}
        </ol>
      </div>
    </div>
  );
}

function Meeting({ point, place }: { readonly point: Point; readonly place: number }) {
  const toCome = point.raised === null || undefined;
  return (
    <rect
      className="progress-meeting"
      data-to-come={toCome}
      x={place * COLUMN + 2}
      width={COLUMN - 4}
      height={2 * PANEL}
    />
  );
}

interface PanelProps {
  readonly kind: 'brackets' | 'concerns';
  readonly top: number;
  readonly width: number;
  readonly bars: readonly Bar[];
}

function Panel({ kind, top, width, bars }: PanelProps) {
  const base = top + PANEL - 1;
  return (
    <g className="progress-panel" data-kind={kind}>
      <line x1={0} x2={width} y1={base} y2={base} className="progress-base" />
      {bars.map(({ at, count, height }) => {
        const middle = at * COLUMN + COLUMN / 2;
        const tall = height * (PANEL - HEAD);
        return (
          <g key={at}>
            {count > 0 && (
              <rect x={middle - BAR / 2} y={base - tall} width={BAR} height={tall} className="progress-bar" />
            )}
            <text x={middle} y={base - tall - 5} textAnchor="middle" className="progress-count figures">
              {kind === 'brackets' ? `[${count}]` : count}
            </text>
          </g>
        );
      })}
    </g>
  );
}
