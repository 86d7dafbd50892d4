import { useEffect, useRef } from 'react';

interface FormErrorsProps {
  /** The sentence above the button: from applyProblem(), or null. */
  sentence: string | null;
}

/** What stands between the form and its saving, said above the button and to screen readers. */
export function FormErrors({ sentence }: FormErrorsProps) {
  const box = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (sentence) box.current?.scrollIntoView({ block: 'nearest' });
  }, [sentence]);
  if (!sentence) return null;
  return (
    <p ref={box} role="alert" className="rounded-md bg-badtint px-3 py-2 text-sm text-bad">
      {sentence}
    </p>
  );
}
