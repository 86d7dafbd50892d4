import { SelectField } from '@/components/ui/select-field';
import { Tag } from '@/components/ui/tag';
import { type ImportColumn, type ImportPreview } from '../api/preview-import';
import { confidenceWords } from '../lib/words';

interface MappingTableProps {
  columns: readonly ImportColumn[];
  fields: ImportPreview['fields'];
  choices: Record<number, string | null>;
  onChoice: (position: number, field: string | null) => void;
}

const nameOf = (c: ImportColumn) => c.column || `Column ${c.position}`;

function Sureness({ column, chosen }: { column: ImportColumn; chosen: boolean }) {
  if (chosen) return <Tag tone="blue">you chose</Tag>;
  if (!column.field) return <Tag>left out</Tag>;
  const { text, tone } = confidenceWords(column.confidence);
  return <Tag tone={tone}>{text}</Tag>;
}

/** Each column of the file, the field it fills, how sure that is and why. Rows on a screen, blocks on a phone. */
export function MappingTable({ columns, fields, choices, onChoice }: MappingTableProps) {
  const options = fields.map((f) => ({ value: f.name, label: f.label }));
  return (
    <ul aria-label="Columns" className="divide-y divide-line">
      {columns.map((column) => (
        <li key={column.position} className="grid gap-x-4 gap-y-1.5 px-4 py-2.5 text-sm md:grid-cols-[minmax(0,2fr)_260px_88px_minmax(0,3fr)] md:items-center">
          <div className="min-w-0">
            <p className="truncate font-semibold" title={nameOf(column)}>{nameOf(column)}</p>
            <p className="num truncate text-xs text-ink3" title={column.samples.join(' · ')}>{column.samples.slice(0, 3).join(' · ') || 'empty'}</p>
          </div>
          <SelectField label={`Field for ${nameOf(column)}`} hideLabel value={column.field ?? ''} emptyLabel="Leave out" options={options} onValueChange={(v) => onChoice(column.position, v || null)} />
          <div><Sureness column={column} chosen={column.position in choices} /></div>
          <p className="min-w-0 break-words text-xs text-ink2">{column.why}</p>
        </li>
      ))}
    </ul>
  );
}
