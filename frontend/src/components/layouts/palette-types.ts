/** One thing found, as the palette and the search page show it. */
export interface SearchHit {
  type: 'property' | 'landlord' | 'applicant' | 'contact';
  id: string;
  reference: string | null;
  title: string;
  subtitle: string | null;
  /** Spans of `title` that matched, [start, end). */
  highlights: [number, number][];
  href: string;
  /** For a property: lights its door. */
  on_the_market?: boolean;
}

export interface SearchState {
  hits: SearchHit[];
  isLoading: boolean;
  error: unknown;
}

/** A hook: the text in the palette → what the server found. */
export type UseSearch = (text: string) => SearchState;
