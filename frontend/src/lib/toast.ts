import { useSyncExternalStore } from 'react';

export interface ToastMessage {
  id: number;
  text: string;
  tone: 'plain' | 'bad';
  action?: { label: string; run: () => void };
}

let nextId = 1;
let messages: ToastMessage[] = [];
const listeners = new Set<() => void>();

const publish = (next: ToastMessage[]) => {
  messages = next;
  listeners.forEach((l) => l());
};

/** Says that something happened, for 8 s, with a way back when there is one: toast('Rent changed', { action: { label: 'Undo', run } }). */
export function toast(text: string, options: Partial<Pick<ToastMessage, 'tone' | 'action'>> = {}): void {
  const message: ToastMessage = { id: nextId++, text, tone: 'plain', ...options };
  publish([...messages, message].slice(-3));
}

export const dismissToast = (id: number): void => publish(messages.filter((m) => m.id !== id));

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const useToasts = (): ToastMessage[] => useSyncExternalStore(subscribe, () => messages);
