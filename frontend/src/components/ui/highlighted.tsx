interface HighlightedProps {
  text: string;
  /** Spans that matched, [start, end). */
  spans: [number, number][];
}

/** Text with the matched parts marked. Weight as well as tint, so that colour is never alone. */
export function Highlighted({ text, spans }: HighlightedProps) {
  const parts: { text: string; hit: boolean }[] = [];
  let at = 0;
  for (const [start, end] of [...spans].sort((a, b) => a[0] - b[0])) {
    if (start < at || end > text.length) continue;
    parts.push({ text: text.slice(at, start), hit: false }, { text: text.slice(start, end), hit: true });
    at = end;
  }
  parts.push({ text: text.slice(at), hit: false });
  return (
    <>
      {parts.map((part, i) =>
        part.hit ? <mark key={i} className="rounded-[2px] bg-brasstint font-bold text-ink">{part.text}</mark> : <span key={i}>{part.text}</span>,
      )}
    </>
  );
}
