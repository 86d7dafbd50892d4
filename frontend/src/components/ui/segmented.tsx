import clsx from 'clsx';

interface SegmentedProps<Value extends string> {
  label: string;
  value: Value;
  onValueChange: (value: Value) => void;
  options: { value: Value; label: string }[];
  className?: string;
}

/** Two to four ways of looking at the same thing. */
export function Segmented<Value extends string>({ label, value, onValueChange, options, className }: SegmentedProps<Value>) {
  return (
    <div role="group" aria-label={label} className={clsx('inline-flex rounded-md border border-line bg-surface p-0.5 text-sm font-semibold', className)}>
      {options.map((option) => (
        <button
          key={option.value}
          type="button"
          aria-pressed={option.value === value}
          onClick={() => onValueChange(option.value)}
          className={clsx('min-h-6 rounded-sm px-2.5 py-0.5 touch:min-h-10', option.value === value ? 'bg-ink text-surface' : 'text-ink2 hover:bg-sunken')}
        >
          {option.label}
        </button>
      ))}
    </div>
  );
}
