const REGION = 'live-region';

/** Tells screen-reader users something that happened away from their focus. */
export function announce(message: string): void {
  let region = document.getElementById(REGION);
  if (!region) {
    region = document.createElement('div');
    region.id = REGION;
    region.className = 'sr-only';
    region.setAttribute('aria-live', 'polite');
    region.setAttribute('role', 'status');
    document.body.append(region);
  }
  const target = region;
  target.textContent = '';
  // An empty moment first, or the same sentence twice would be read once.
  window.setTimeout(() => (target.textContent = message), 50);
}
