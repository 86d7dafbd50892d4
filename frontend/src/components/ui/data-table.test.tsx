import { screen, within } from '@testing-library/react';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { describe, expect, it, vi } from 'vitest';
import { axeProblems } from '@/testing/axe';
import { renderHere } from '@/testing/render';
import { DataTable, type Column } from './data-table';

interface Home {
  id: string;
  street: string;
  rent: string;
}

const HOMES: Home[] = ['Lordship Lane', 'Barry Road', 'Melbourne Grove', 'Bellenden Road'].map((street, i) => ({ id: `h${i}`, street, rent: `${1000 + i}` }));
const COLUMNS: Column<Home>[] = [
  { id: 'street', header: 'Street', cell: (h) => <Link to={`/${h.id}`}>{h.street}</Link> },
  { id: 'rent', header: 'Rent', align: 'right', sortKey: 'rent', cell: (h) => h.rent },
];

function setUp() {
  const open = vi.fn();
  const peek = vi.fn();
  const sort = vi.fn();
  function Homes() {
    const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
    return (
      <DataTable
        label="Homes"
        rows={HOMES}
        columns={COLUMNS}
        rowKey={(h) => h.id}
        rowLabel={(h) => h.street}
        onOpen={open}
        onPeek={peek}
        selected={selected}
        onSelectedChange={setSelected}
        sort="rent"
        onSortChange={sort}
      />
    );
  }
  return { ...renderHere(<Homes />), open, peek, sort };
}

const chosen = () => screen.getAllByRole('checkbox', { checked: true }).map((box) => box.getAttribute('aria-label'));

describe('a table of records', () => {
  it('walks with J and K and stops at both ends', async () => {
    const { user } = setUp();
    await user.keyboard('jj');
    await vi.waitFor(() => expect(screen.getByRole('row', { name: /Barry Road/ })).toHaveFocus());
    await user.keyboard('kkk');
    await vi.waitFor(() => expect(screen.getByRole('row', { name: /Lordship Lane/ })).toHaveFocus());
  });

  it('opens with Enter and previews with Space', async () => {
    const { user, open, peek } = setUp();
    await user.keyboard('jj');
    await user.keyboard('{Enter}');
    expect(open).toHaveBeenCalledExactlyOnceWith(HOMES[1]);
    await user.keyboard(' ');
    expect(peek).toHaveBeenCalledExactlyOnceWith(HOMES[1]);
  });

  it('selects with X, and from there to here with Shift X', async () => {
    const { user } = setUp();
    await user.keyboard('jx');
    expect(chosen()).toEqual(['Select Lordship Lane']);
    await user.keyboard('jj{Shift>}X{/Shift}');
    expect(chosen()).toEqual(['Select Lordship Lane', 'Select Barry Road', 'Select Melbourne Grove']);
  });

  it('opens a row by a click, but leaves its link and box to themselves', async () => {
    const { user, open } = setUp();
    await user.click(screen.getByRole('checkbox', { name: 'Select Barry Road' }));
    await user.click(screen.getByRole('link', { name: 'Barry Road' }));
    expect(open).not.toHaveBeenCalled();
    await user.click(screen.getByText('1002'));
    expect(open).toHaveBeenCalledExactlyOnceWith(HOMES[2]);
  });

  it('says how it is sorted and turns the order round', async () => {
    const { user, sort } = setUp();
    expect(screen.getByRole('columnheader', { name: 'Rent' })).toHaveAttribute('aria-sort', 'ascending');
    await user.click(screen.getByRole('button', { name: 'Rent' }));
    expect(sort).toHaveBeenCalledExactlyOnceWith('-rent');
  });

  it('becomes cards on a phone', () => {
    const wide = window.matchMedia;
    window.matchMedia = (query) => ({ ...wide(query), matches: query.includes('width < 40rem') });
    try {
      setUp();
      expect(screen.queryByRole('table')).not.toBeInTheDocument();
      const cards = within(screen.getByRole('list', { name: 'Homes' })).getAllByRole('listitem');
      expect(cards).toHaveLength(4);
      expect(cards[0]).toHaveTextContent('Lordship LaneSelect Lordship LaneRent1000');
    } finally {
      window.matchMedia = wide;
    }
  });

  it('breaks no accessibility rule', async () => {
    const { container } = setUp();
    expect(await axeProblems(container)).toEqual([]);
  });
});
