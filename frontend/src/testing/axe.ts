import axe from 'axe-core';

/** The accessibility rules an element breaks, in words. Contrast is left to the browser tests: jsdom does not paint. */
export async function axeProblems(element: Element): Promise<string[]> {
  const { violations } = await axe.run(element, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } });
  return violations.map((v) => `${v.id}: ${v.help} (${v.nodes.map((n) => n.html).join(' | ')})`);
}
