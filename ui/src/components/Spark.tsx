//! A small line over time for a table row, with the required level and the last point's mark.

import type { ChartPoint } from './chart-points';
import { PointShape } from './LineChart';

export interface SparkProps {
  points: readonly ChartPoint[];
  required?: number | null;
  /** Says the values in words. */
  label: string;
  width?: number;
  height?: number;
}

export function Spark({ points, required, label, width = 62, height = 24 }: SparkProps) {
  const values = points.flatMap((point) => (point.value === null ? [] : [point.value]));
  const all = required === null || required === undefined ? values : [...values, required];
  if (values.length === 0) return null;
  const low = Math.min(...all);
  const range = Math.max(...all) - low || 1;
  const x = (index: number) => 4 + (index * (width - 9)) / Math.max(1, points.length - 1);
  const y = (value: number) => height - 4 - ((value - low) / range) * (height - 8);
  const last = points.findLastIndex((point) => point.value !== null);
  return (
    <svg className="chart spark" width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      {required !== null && required !== undefined && <path d={`M0 ${y(required)}H${width}`} className="sp-req" />}
      <path d={linePath(points, x, y)} className="sp-line" />
      {points.map(
        (point, index) =>
          index === last &&
          point.value !== null && <PointShape key={point.label} mark={point.mark} x={x(index)} y={y(point.value)} size={3} />,
      )}
    </svg>
  );
}

/** A line with gaps where values are missing. */
export function linePath(points: readonly ChartPoint[], x: (index: number) => number, y: (value: number) => number): string {
  let pen = false;
  return points
    .map((point, index) => {
      if (point.value === null || point.mark === 'draft') {
        pen = false;
        return '';
      }
      const move = pen ? 'L' : 'M';
      pen = true;
      return `${move}${x(index).toFixed(1)} ${y(point.value).toFixed(1)}`;
    })
    .join('');
}
