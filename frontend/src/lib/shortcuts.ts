import { createContext, useContext, useEffect, useRef, useSyncExternalStore } from 'react';

/**
 * Keys are written as people press them: "j", "?", "shift+x", "mod+k" (Ctrl, or ⌘ on a Mac), "mod+enter",
 * or one after another: "g t".
 */
export interface Shortcut {
  keys: string;
  label: string;
  /** Heading in the shortcut sheet. */
  group?: string;
  run: (event: KeyboardEvent) => void;
  /** False turns it off without losing its place in the sheet. */
  enabled?: boolean;
}

interface Entry extends Shortcut {
  depth: number;
}

const SEQUENCE_PAUSE = 1500;
const SINGLES_KEY = 'crm.singleKeys';
const NAMED: Record<string, string> = { ' ': 'space', Escape: 'esc', ArrowUp: 'up', ArrowDown: 'down', ArrowLeft: 'left', ArrowRight: 'right' };

export function keyOf(event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>): string {
  const name = NAMED[event.key] ?? event.key.toLowerCase();
  const printable = name.length === 1 && !/[a-z0-9]/.test(name);
  const parts = [];
  if (event.ctrlKey || event.metaKey) parts.push('mod');
  if (event.altKey) parts.push('alt');
  // "?" already needs Shift on most keyboards: the character says it all.
  if (event.shiftKey && !printable) parts.push('shift');
  return [...parts, name].join('+');
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('textarea, select, input:not([type=checkbox]):not([type=radio]):not([type=button])'));

/** Keys that a focused control uses itself; the page's meaning of them must not get in the way. */
const belongsToControl = (key: string, target: EventTarget | null): boolean =>
  (key === 'enter' || key === 'space') && target instanceof HTMLElement && target.matches('a, button, input, summary, [role=menuitem], [role=option]');

export class ShortcutRegistry {
  private entries: Entry[] = [];
  private pending: string[] = [];
  private pendingAt = 0;
  private depths: number[] = [0];
  private listeners = new Set<() => void>();
  private snapshot: Shortcut[] = [];

  register(shortcut: Shortcut, depth = 0): () => void {
    const entry = { ...shortcut, depth };
    this.entries.push(entry);
    this.changed();
    return () => {
      this.entries = this.entries.filter((e) => e !== entry);
      this.changed();
    };
  }

  /** While something modal is open, only the keys registered inside it work. */
  openLayer(depth: number): () => void {
    this.depths.push(depth);
    return () => {
      this.depths = this.depths.filter((d, i) => d !== depth || i !== this.depths.lastIndexOf(depth));
    };
  }

  handle(event: KeyboardEvent, now: number = Date.now()): boolean {
    if (event.defaultPrevented || event.isComposing) return false;
    const key = keyOf(event);
    if (/^(mod\+|alt\+|shift\+)*(control|meta|alt|shift)$/.test(key)) return false;
    const chord = key.startsWith('mod+') || key.startsWith('alt+');
    if (!chord && (isTyping(event.target) || belongsToControl(key, event.target))) return this.forget();
    if (!chord && key.length === 1 && !singleKeysOn() && key !== '?') return this.forget();
    if (now - this.pendingAt > SEQUENCE_PAUSE) this.pending = [];

    const typed = [...this.pending, key].join(' ');
    const match = this.find(typed) ?? this.find(key);
    const opensMore = [typed, key].find((t) => this.live().some((e) => e.keys.startsWith(`${t} `)));
    this.pending = opensMore ? opensMore.split(' ') : [];
    this.pendingAt = now;
    if (!match) return false;
    event.preventDefault();
    match.run(event);
    return true;
  }

  list = (): Shortcut[] => this.snapshot;
  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  private live(): Entry[] {
    const top = Math.max(...this.depths);
    return this.entries.filter((e) => e.depth === top && e.enabled !== false);
  }

  /** The latest registration wins, so that a screen may reuse a letter for its own main action. */
  private find(keys: string): Entry | undefined {
    return this.live().findLast((e) => e.keys === keys);
  }

  private forget(): false {
    this.pending = [];
    return false;
  }

  private changed(): void {
    this.snapshot = [...this.entries];
    this.listeners.forEach((l) => l());
  }
}

export const shortcuts = new ShortcutRegistry();

export const singleKeysOn = (): boolean => localStorage.getItem(SINGLES_KEY) !== 'off';
export const setSingleKeys = (on: boolean): void => localStorage.setItem(SINGLES_KEY, on ? 'on' : 'off');

/** How many modal layers are around a component; see ModalLayer. */
export const LayerContext = createContext(0);

/** Keys that work while the calling component is on screen. The list may change on every render. */
export function useShortcuts(list: Shortcut[]): void {
  const depth = useContext(LayerContext);
  const latest = useRef(list);
  useEffect(() => {
    latest.current = list;
  });
  const shape = list.map((s) => `${s.keys}\t${s.label}\t${s.group ?? ''}\t${s.enabled !== false}`).join('\n');
  useEffect(() => {
    const rows = shape ? shape.split('\n').map((row) => row.split('\t')) : [];
    const stops = rows.map(([keys = '', label = '', group = '', enabled], i) =>
      shortcuts.register(
        { keys, label, ...(group && { group }), enabled: enabled === 'true', run: (event) => latest.current[i]?.run(event) },
        depth,
      ),
    );
    return () => stops.forEach((stop) => stop());
  }, [shape, depth]);
}

export const useShortcutList = (): Shortcut[] => useSyncExternalStore(shortcuts.subscribe, shortcuts.list);

/** Listens on the document. Call once, in the application's frame. */
export function useShortcutListener(): void {
  useEffect(() => {
    const handle = (event: KeyboardEvent) => void shortcuts.handle(event);
    document.addEventListener('keydown', handle);
    return () => document.removeEventListener('keydown', handle);
  }, []);
}

const isMac = (): boolean => /mac|iphone|ipad/i.test(navigator.platform);

/** "mod+k" → "Ctrl K" or "⌘ K"; "g t" → "G T". */
export function showKeys(keys: string): string {
  const names: Record<string, string> = { mod: isMac() ? '⌘' : 'Ctrl', alt: 'Alt', shift: 'Shift', enter: 'Enter', space: 'Space', esc: 'Esc', up: '↑', down: '↓' };
  return keys.split(/[\s+]/).map((k) => names[k] ?? k.toUpperCase()).join(' ');
}
