import { Bath, BedDouble, CalendarCheck, Landmark, Leaf, Ruler, Sofa, House } from 'lucide-react';
import { Elevation } from '@/components/ui/elevation/elevation';
import { formatLongDate } from '@/utils/dates';
import { codeWords } from '@/utils/record-words';
import { plural } from '@/utils/words';
import { type Property } from '../api/types';

const feet = (sqm: number) => Math.round(sqm * 10.7639);

/** The house, and what everyone asks about it, in one glance. */
export function PropertyHomeCard({ home }: { home: Property }) {
  const facts = [
    { icon: BedDouble, text: home.bedrooms === null ? null : home.bedrooms === 0 ? 'Studio' : plural(home.bedrooms, 'bedroom'), missing: 'bedrooms' },
    { icon: Bath, text: home.bathrooms === null ? null : plural(home.bathrooms, 'bathroom'), missing: 'bathrooms' },
    { icon: Ruler, text: home.floor_area_sqm && `${home.floor_area_sqm} m² (${feet(home.floor_area_sqm)} sq ft)`, missing: 'floor area' },
    { icon: House, text: home.property_type && codeWords(home.property_type), missing: 'type' },
    { icon: CalendarCheck, text: home.available_from && `Available ${formatLongDate(home.available_from)}`, missing: 'date' },
    { icon: Sofa, text: home.furnishing === 'not_specified' ? null : codeWords(home.furnishing), missing: 'furnishing' },
    { icon: Leaf, text: home.epc_band && `EPC ${codeWords(home.epc_band)}`, missing: 'EPC' },
    { icon: Landmark, text: home.council_tax_band && `Council tax ${codeWords(home.council_tax_band)}`, missing: 'council tax' },
  ];
  return (
    <section aria-label="The home" className="card overflow-hidden">
      <div className="h-[220px] overflow-hidden sm:h-[350px]">
        <Elevation id={home.id} type={home.property_type ?? 'house'} address={home.address} />
      </div>
      <ul className="num grid grid-cols-1 gap-x-4 gap-y-2 border-t border-line px-4 py-3 text-sm min-[420px]:grid-cols-2 lg:grid-cols-4">
        {facts.map(({ icon: Icon, text, missing }) => (
          <li key={missing} className="flex min-w-0 items-center gap-2.5">
            <Icon className="size-4 shrink-0 text-ink3" strokeWidth={1.75} aria-hidden />
            {text ? <span className="truncate" title={text}>{text}</span> : <span className="text-ink3">{missing} not known</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
