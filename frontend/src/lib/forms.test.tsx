import { renderHook } from '@testing-library/react';
import { useForm } from 'react-hook-form';
import { describe, expect, it } from 'vitest';
import { applyProblem, pointerToField } from './forms';
import { ApiProblem } from './problem';

describe('a refused form', () => {
  it.each([
    ['/rent', 'rent'],
    ['/address/postcode', 'address.postcode'],
    ['/body/address/postcode', 'address.postcode'],
    ['#/landlords/0/share', 'landlords.0.share'],
    [null, ''],
  ])('finds the field of %s', (pointer, field) => {
    expect(pointerToField(pointer)).toBe(field);
  });

  it('says each thing at its field, and the rest above the button', () => {
    const { result } = renderHook(() => {
      const form = useForm({ defaultValues: { rent: '' } });
      void form.formState.errors;
      return form;
    });
    const problem = new ApiProblem({
      status: 422,
      detail: 'Some fields need attention.',
      errors: [
        { detail: 'Enter a rent above zero.', pointer: '/rent', code: null },
        { detail: 'This landlord is archived.', pointer: '/landlord_id', code: null },
      ],
    });
    expect(applyProblem(result.current, problem, ['rent'])).toBe('This landlord is archived.');
    expect(result.current.getFieldState('rent').error?.message).toBe('Enter a rent above zero.');
  });

  it('shows a conflict’s own sentence', () => {
    const { result } = renderHook(() => useForm({ defaultValues: { rent: '' } }));
    const problem = new ApiProblem({ status: 409, detail: 'This property is already let.' });
    expect(applyProblem(result.current, problem, ['rent'])).toBe('This property is already let.');
  });
});
