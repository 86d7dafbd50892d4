import { NuqsAdapter } from 'nuqs/adapters/react-router/v6';
import { useState } from 'react';
import { Segmented } from '@/components/ui/segmented';
import { ShortcutSheet } from '@/components/ui/shortcut-sheet';
import { Toaster } from '@/components/ui/toaster';
import { useShortcutListener, useShortcuts } from '@/lib/shortcuts';
import { useTheme } from '@/lib/theme';
import { Controls } from '../kit/controls';
import { States } from '../kit/faces';
import { Fields } from '../kit/fields';
import { Records } from '../kit/records';
import { Signature } from '../kit/signature';

const THEMES = [
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
  { value: 'system', label: 'System' },
] as const;

/** Every component in every state, without a server. Development only. */
export function Component() {
  const [theme, setTheme] = useTheme();
  const [sheet, setSheet] = useState(false);
  useShortcutListener();
  useShortcuts([{ keys: '?', label: 'Show these keys', group: 'Anywhere', run: () => setSheet(true) }]);
  return (
    <NuqsAdapter>
      <main className="mx-auto max-w-[1400px] px-4 py-6 sm:px-6">
        <div className="mb-6 flex flex-wrap items-center justify-between gap-3">
          <h1 className="text-2xl font-semibold">Kit</h1>
          <Segmented label="Theme" value={theme} onValueChange={setTheme} options={[...THEMES]} />
        </div>
        <Signature />
        <Controls />
        <Fields />
        <Records />
        <States />
      </main>
      <ShortcutSheet open={sheet} onOpenChange={setSheet} />
      <Toaster />
    </NuqsAdapter>
  );
}
