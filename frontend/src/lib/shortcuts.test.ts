import { afterEach, describe, expect, it, vi } from 'vitest';
import { keyOf, setSingleKeys, ShortcutRegistry } from './shortcuts';

const press = (registry: ShortcutRegistry, key: string, init: KeyboardEventInit = {}, now = 0, target: Element = document.body) => {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init });
  Object.defineProperty(event, 'target', { value: target });
  registry.handle(event, now);
  return event;
};

const withKeys = (...keys: string[]) => {
  const registry = new ShortcutRegistry();
  const runs = Object.fromEntries(keys.map((k) => [k, vi.fn()]));
  keys.forEach((k) => registry.register({ keys: k, label: k, run: runs[k] as () => void }));
  return { registry, runs };
};

afterEach(() => setSingleKeys(true));

describe('keys', () => {
  it('are named as they are pressed', () => {
    const event = { key: 'x', ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };
    expect(keyOf({ ...event, key: 'X', shiftKey: true })).toBe('shift+x');
    expect(keyOf({ ...event, key: '?', shiftKey: true })).toBe('?');
    expect(keyOf({ ...event, key: 'k', metaKey: true })).toBe('mod+k');
    expect(keyOf({ ...event, key: ' ' })).toBe('space');
  });

  it('run once and are taken from the browser', () => {
    const { registry, runs } = withKeys('v');
    expect(press(registry, 'v').defaultPrevented).toBe(true);
    expect(runs.v).toHaveBeenCalledOnce();
  });

  it('come one after another: G then T', () => {
    const { registry, runs } = withKeys('g t', 't');
    press(registry, 'g', {}, 0);
    press(registry, 't', {}, 300);
    expect(runs['g t']).toHaveBeenCalledOnce();
    expect(runs.t).not.toHaveBeenCalled();
  });

  it('forget the first of two after a pause', () => {
    const { registry, runs } = withKeys('g t', 't');
    press(registry, 'g', {}, 10_000);
    press(registry, 't', {}, 12_000);
    expect(runs['g t']).not.toHaveBeenCalled();
    expect(runs.t).toHaveBeenCalledOnce();
  });

  it('may do something and begin something: N opens the menu, N A starts an applicant', () => {
    const { registry, runs } = withKeys('n', 'n a');
    press(registry, 'n', {}, 0);
    press(registry, 'a', {}, 200);
    expect(runs.n).toHaveBeenCalledOnce();
    expect(runs['n a']).toHaveBeenCalledOnce();
  });

  it('rest while someone types, except chords', () => {
    const { registry, runs } = withKeys('j', 'mod+k');
    const input = document.createElement('input');
    press(registry, 'j', {}, 0, input);
    press(registry, 'k', { ctrlKey: true }, 0, input);
    expect(runs.j).not.toHaveBeenCalled();
    expect(runs['mod+k']).toHaveBeenCalledOnce();
  });

  it('leave Enter and Space to a focused button', () => {
    const { registry, runs } = withKeys('enter', 'space');
    const button = document.createElement('button');
    press(registry, 'Enter', {}, 0, button);
    press(registry, ' ', {}, 0, button);
    expect(runs.enter).not.toHaveBeenCalled();
    expect(runs.space).not.toHaveBeenCalled();
  });

  it('go to whoever asked last, and come back when they leave', () => {
    const { registry, runs } = withKeys('e');
    const own = vi.fn();
    const stop = registry.register({ keys: 'e', label: 'Edit the note', run: own });
    press(registry, 'e');
    stop();
    press(registry, 'e');
    expect(own).toHaveBeenCalledOnce();
    expect(runs.e).toHaveBeenCalledOnce();
  });

  it('of the page rest under a dialog', () => {
    const { registry, runs } = withKeys('v');
    const inside = vi.fn();
    registry.register({ keys: 'mod+enter', label: 'Save', run: inside }, 1);
    const close = registry.openLayer(1);
    press(registry, 'v');
    press(registry, 'Enter', { ctrlKey: true });
    expect(runs.v).not.toHaveBeenCalled();
    expect(inside).toHaveBeenCalledOnce();
    close();
    press(registry, 'v');
    expect(runs.v).toHaveBeenCalledOnce();
  });

  it('alone can be turned off; the sheet still opens', () => {
    const { registry, runs } = withKeys('v', '?', 'mod+k');
    setSingleKeys(false);
    press(registry, 'v');
    press(registry, '?');
    press(registry, 'k', { ctrlKey: true });
    expect(runs.v).not.toHaveBeenCalled();
    expect(runs['?']).toHaveBeenCalledOnce();
    expect(runs['mod+k']).toHaveBeenCalledOnce();
  });
});
