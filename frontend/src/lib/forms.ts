import { type FieldPath, type FieldValues, type UseFormReturn } from 'react-hook-form';
import { isProblem } from './problem';

/** "/address/postcode" or "/body/address/postcode" → "address.postcode". Empty for the whole form. */
export function pointerToField(pointer: string | null): string {
  if (!pointer) return '';
  const steps = pointer.replace(/^#?\//, '').split('/').map((s) => s.replace(/~1/g, '/').replace(/~0/g, '~'));
  if (steps[0] === 'body') steps.shift();
  return steps.join('.');
}

/**
 * Puts a refusal where it belongs: a sentence at each field the server named, or above the button.
 * @returns the sentence to show above the button, or null when every part found its field.
 */
export function applyProblem<Values extends FieldValues>(form: UseFormReturn<Values>, error: unknown, fields: readonly string[]): string | null {
  if (!isProblem(error)) return error instanceof Error ? error.message : 'That could not be saved. Try again.';
  const homeless: string[] = [];
  let focused = false;
  for (const problem of error.errors) {
    const field = pointerToField(problem.pointer);
    if (fields.includes(field)) {
      form.setError(field as FieldPath<Values>, { type: 'server', message: problem.detail }, { shouldFocus: !focused });
      focused = true;
    } else {
      homeless.push(problem.detail);
    }
  }
  if (error.errors.length > 0) return homeless.length > 0 ? homeless.join(' ') : null;
  return error.detail;
}
