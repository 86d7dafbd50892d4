import { DoorTile } from '@/components/ui/door-tile';
import { Elevation } from '@/components/ui/elevation/elevation';
import { Nameplate } from '@/components/ui/nameplate';
import { Sparkline } from '@/components/ui/sparkline';
import { StageTrack } from '@/components/ui/stage-track';
import { StreetCaps } from '@/components/ui/street-caps';
import { Shelf, Specimen } from './specimen';

const TYPES = ['terraced_house', 'semi_detached_house', 'detached_house', 'flat', 'maisonette', 'studio', 'flat_share', 'bungalow'];

const STAGES = [
  { key: 'instructed', label: 'Instructed', note: '3 Nov' },
  { key: 'ready', label: 'Ready to list', note: '16 Nov' },
  { key: 'available', label: 'On the market', note: '6 days, since 17 Nov' },
  { key: 'under_offer', label: 'Under offer' },
  { key: 'let_agreed', label: 'Checks', blocked: 'No offer has been accepted yet' },
  { key: 'let', label: 'Let', blocked: 'The checks are not finished' },
];

export function Signature() {
  return (
    <Shelf title="Signature">
      <Specimen name="DoorTile: sizes, lit and dark">
        <div className="flex flex-wrap items-end gap-3">
          {([18, 24, 28, 32, 56] as const).map((size) => (
            <DoorTile key={size} id={`p${size}`} address="14 Lordship Lane" onTheMarket size={size} alone />
          ))}
          <DoorTile id="a" address="140 Barry Road" onTheMarket={false} size={56} alone />
          <DoorTile id="q" address="Rose Cottage" onTheMarket size={56} alone />
          <DoorTile id="z" address="1204 Old Kent Road" onTheMarket={false} size={56} alone />
        </div>
      </Specimen>
      <Specimen name="Nameplate">
        <div className="flex flex-col items-start gap-3">
          <Nameplate text="14 Lordship Lane" outcode="SE22" />
          <Nameplate text="Melbourne Grove" outcode="SE22" size="peek" />
          <span className="rounded-md bg-fascia p-2">
            <Nameplate text="Hartley & Dunn" outcode="SE22" size="fascia" enamel />
          </span>
        </div>
      </Specimen>
      <Specimen name="StreetCaps and Sparkline">
        <div className="space-y-3">
          <StreetCaps street="Lordship Lane, Flat 2" outcode="SE22" />
          <div className="flex gap-6">
            <Sparkline values={[28, 31, 30, 33, 34, 34, 35, 38]} label="Rising from 28 to 38" />
            <Sparkline values={[22, 21, 22, 20, 19, 19, 18, 17]} label="Falling from 22 to 17" />
          </div>
        </div>
      </Specimen>
      <Specimen name="StageTrack" wide>
        <div className="card px-4 pb-2.5 pt-3.5">
          <StageTrack label="Letting progress" stages={STAGES} current="available" onMove={() => undefined} />
        </div>
      </Specimen>
      {TYPES.map((type, i) => (
        <Specimen key={type} name={`Elevation: ${type}`}>
          <div className="card aspect-[3/2] overflow-hidden">
            <Elevation id={`house-${i}`} type={type} address={`${14 + i * 7} Lordship Lane`} />
          </div>
        </Specimen>
      ))}
    </Shelf>
  );
}
