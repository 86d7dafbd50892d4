interface SparklineProps {
  values: readonly number[];
  width?: number;
  height?: number;
  /** Says the trend in words when nothing next to it does. */
  label?: string;
}

/** A figure's last few values, the newest marked. */
export function Sparkline({ values, width = 84, height = 28, label }: SparklineProps) {
  if (values.length < 2) return null;
  const low = Math.min(...values);
  const span = Math.max(...values) - low || 1;
  const points = values.map((v, i) => [(i / (values.length - 1)) * (width - 6) + 2, height - 5 - ((v - low) / span) * (height - 10)] as const);
  const line = points.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`).join('');
  const [lastX, lastY] = points[points.length - 1] ?? [0, 0];
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} className="shrink-0 overflow-visible" {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}>
      <path d={`${line}L${lastX.toFixed(1)} ${height}L2 ${height}Z`} fill="var(--sunken)" />
      <path d={line} fill="none" stroke="var(--ink2)" strokeWidth="1.5" strokeLinejoin="round" strokeLinecap="round" />
      <circle cx={lastX} cy={lastY} r="2.5" fill="var(--ink)" />
    </svg>
  );
}
