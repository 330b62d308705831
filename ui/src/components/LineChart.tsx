//! Values over time against what was required, offered and what the law asks. Labels on the lines, no legend.

import { useText } from '../text/TextProvider';
import { apart, axisOf, type ChartPoint, type PointMark } from './chart-points';
import { linePath } from './Spark';
import './chart.css';

export function PointShape({ mark, x, y, size = 3.6 }: { mark: PointMark; x: number; y: number; size?: number }) {
  switch (mark) {
    case 'below-offer':
      return (
        <g className="c-bad">
          <rect x={x - size} y={y - size} width={size * 2} height={size * 2} rx="1" className="hole" />
        </g>
      );
    case 'below-requirement':
      return (
        <g className="c-bad">
          <rect x={x - size - 0.4} y={y - size - 0.4} width={size * 2 + 0.8} height={size * 2 + 0.8} rx="1" fill="currentColor" />
        </g>
      );
    case 'draft':
      return <circle cx={x} cy={y} r={size + 0.4} className="hole c-none" />;
    case 'plain':
      return <circle cx={x} cy={y} r={size} className="pt-plain" />;
    default:
      return <circle cx={x} cy={y} r={size} className="c-ok" />;
  }
}

export interface LineChartProps {
  points: readonly ChartPoint[];
  required?: number | null;
  offered?: number | null;
  law?: number | null;
  /** Shows a value with its unit; the axis has bare numbers. */
  show?: (value: number) => string;
  /** Says in words what the chart shows; the figures also stand in a table beside. */
  label: string;
  width?: number;
  height?: number;
}

const LEFT = 34;
const RIGHT = 62;
const TOP = 12;
const BOTTOM = 24;

export function LineChart({ points, required, offered, law, show, label, width = 352, height = 140 }: LineChartProps) {
  const { t, number } = useText();
  const levels = (
    [
      ['required', required],
      ['offered', offered],
      ['law', law],
    ] as const
  ).flatMap(([name, value]) => (value === null || value === undefined ? [] : [{ name, value }]));
  const values = [
    ...points.flatMap((point) => (point.value === null ? [] : [point.value])),
    ...levels.map((level) => level.value),
  ];
  if (values.length === 0) return null;
  const { low, high, ticks } = axisOf(values);
  const end = width - RIGHT;
  const inner = end - LEFT - 8;
  const x = (index: number) => LEFT + 8 + (points.length > 1 ? (index * (inner - 6)) / (points.length - 1) : inner / 2);
  const y = (value: number) => height - BOTTOM - ((value - low) / (high - low || 1)) * (height - BOTTOM - TOP);
  const labelled = apart(
    levels.map((level) => y(level.value)),
    13,
  );
  const lastSaved = points.findLastIndex((point) => point.value !== null && point.mark !== 'draft');
  // Labels under the axis as long as they have room, counted from the newest.
  const every = Math.max(1, Math.ceil((points.length * 54) / inner));
  return (
    <svg className="chart" width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      {ticks.map((tick) => (
        <g key={tick}>
          <path className="ax" d={`M${LEFT - 6} ${y(tick)}H${end}`} />
          <text x={LEFT - 11} y={y(tick) + 4} textAnchor="end">
            {number(tick)}
          </text>
        </g>
      ))}
      {levels.map((level, index) => (
        <g key={level.name}>
          <path className={`lv-${level.name}`} d={`M${LEFT - 6} ${y(level.value)}H${end}`} />
          <text x={end + 5} y={(labelled[index] ?? 0) + 4} className="lab">
            {t(`chart-${level.name}`)}
          </text>
        </g>
      ))}
      <path className="ln" d={linePath(points, x, y)} />
      {points.map((point, index) => {
        if (point.value === null) {
          return (
            <path key={point.label} className="pt-missing" d={`M${x(index) - 3} ${height - BOTTOM - 9}l6 6m0-6-6 6`}>
              <title>{t('chart-missing', { label: point.label })}</title>
            </path>
          );
        }
        const saved = points[lastSaved];
        return (
          <g key={point.label}>
            {point.mark === 'draft' && saved?.value !== null && saved !== undefined && (
              <path className="draft" d={`M${x(lastSaved)} ${y(saved.value)}L${x(index)} ${y(point.value)}`} />
            )}
            <PointShape mark={point.mark} x={x(index)} y={y(point.value)} />
            <title>{`${point.label}: ${show ? show(point.value) : number(point.value)}`}</title>
          </g>
        );
      })}
      {points.map(
        (point, index) =>
          (points.length - 1 - index) % every === 0 && (
            <text key={point.label} x={x(index)} y={height - 6} textAnchor="middle">
              {point.label}
            </text>
          ),
      )}
    </svg>
  );
}
