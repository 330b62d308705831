//! A chart that the program drew: the same shapes as on the printed page, in the window's own colours.

import type { ChartPicture, PictureShape } from '../../api/bindings';

const xy = (points: readonly (readonly (number | null)[])[]): string =>
  points.map(([x, y]) => `${(x ?? 0).toFixed(2)},${(y ?? 0).toFixed(2)}`).join(' ');

function Shape({ of }: { of: PictureShape }) {
  switch (of.shape) {
    case 'line':
      return (
        <polyline
          className={`pl-${of.ink}`}
          points={xy(of.points)}
          fill="none"
          strokeWidth={of.width ?? 1}
          {...(of.dash ? { strokeDasharray: of.dash.map((length) => length ?? 0).join(' ') } : {})}
          {...(of.dash?.[0] === 0 ? { strokeLinecap: 'round' as const } : {})}
        />
      );
    case 'area':
      return <polygon className={`pf-${of.ink}`} points={xy(of.points)} />;
    case 'disc':
      return <circle className={`pf-${of.ink}`} cx={of.at[0] ?? 0} cy={of.at[1] ?? 0} r={of.radius ?? 1} />;
    case 'text':
      return (
        <text
          className={`pf-${of.ink}`}
          x={of.at[0] ?? 0}
          y={of.at[1] ?? 0}
          textAnchor={of.anchor === 'end' ? 'end' : of.anchor === 'middle' ? 'middle' : 'start'}
          fontSize={of.size ?? 8}
          fontWeight={of.bold ? 600 : 400}
        >
          {of.text}
        </text>
      );
  }
}

export function Picture({ picture }: { picture: ChartPicture }) {
  return (
    <svg className="ms-picture" viewBox={`0 0 ${picture.width ?? 1} ${picture.height ?? 1}`} role="img" aria-label={picture.alt}>
      {picture.shapes.map((shape, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: shapes have no name but their place
        <Shape key={place} of={shape} />
      ))}
    </svg>
  );
}
