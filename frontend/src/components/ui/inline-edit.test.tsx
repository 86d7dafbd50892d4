import { screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { ApiProblem } from '@/lib/problem';
import { axeProblems } from '@/testing/axe';
import { renderHere } from '@/testing/render';
import { InlineEdit } from './inline-edit';

const rent = (onSave: (value: string) => Promise<unknown>) => renderHere(<InlineEdit label="Rent" kind="money" value="1950.00" onSave={onSave}>£1,950 pcm</InlineEdit>);

describe('a value edited where it stands', () => {
  it('opens with a click and saves with Enter, in the API’s form', async () => {
    const save = vi.fn(() => Promise.resolve());
    const { user } = rent(save);
    await user.click(screen.getByRole('button', { name: /Edit Rent/ }));
    await user.clear(screen.getByLabelText('Rent'));
    await user.keyboard('£2,000{Enter}');
    expect(save).toHaveBeenCalledExactlyOnceWith('2000.00');
    expect(await screen.findByRole('button', { name: /Edit Rent/ })).toBeInTheDocument();
  });

  it('opens with E when it has the focus', async () => {
    const { user } = rent(() => Promise.resolve());
    await user.tab();
    await user.keyboard('e');
    expect(screen.getByLabelText('Rent')).toHaveFocus();
    expect(screen.getByLabelText('Rent')).toHaveValue('1,950');
  });

  it('saves when it is left', async () => {
    const save = vi.fn(() => Promise.resolve());
    const { user } = rent(save);
    await user.click(screen.getByRole('button', { name: /Edit Rent/ }));
    await user.clear(screen.getByLabelText('Rent'));
    await user.keyboard('1.8k');
    await user.click(document.body);
    expect(save).toHaveBeenCalledExactlyOnceWith('1800.00');
  });

  it('takes it back with Esc, and saves nothing that did not change', async () => {
    const save = vi.fn(() => Promise.resolve());
    const { user } = rent(save);
    await user.click(screen.getByRole('button', { name: /Edit Rent/ }));
    await user.keyboard('99{Escape}');
    expect(screen.getByRole('button', { name: /Edit Rent/ })).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: /Edit Rent/ }));
    await user.keyboard('{Enter}');
    expect(save).not.toHaveBeenCalled();
  });

  it('keeps what was typed when the server refuses, and says why', async () => {
    const { user } = rent(() => Promise.reject(new ApiProblem({ status: 422, detail: 'Rent must be above zero.' })));
    await user.click(screen.getByRole('button', { name: /Edit Rent/ }));
    await user.clear(screen.getByLabelText('Rent'));
    await user.keyboard('0{Enter}');
    expect(await screen.findByText('Rent must be above zero.')).toBeInTheDocument();
    expect(screen.getByLabelText('Rent')).toHaveValue('0');
    expect(screen.getByLabelText('Rent')).toHaveAccessibleDescription('Rent must be above zero.');
  });

  it('breaks no accessibility rule, open or closed', async () => {
    const { user, container } = rent(() => Promise.resolve());
    expect(await axeProblems(container)).toEqual([]);
    await user.click(screen.getByRole('button', { name: /Edit Rent/ }));
    expect(await axeProblems(container)).toEqual([]);
  });
});
