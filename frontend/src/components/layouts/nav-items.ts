import { Activity, ChartColumn, House, Sun, Upload, UserRound, Users, type LucideIcon } from 'lucide-react';
import { paths } from '@/config/paths';

export interface NavItem {
  to: string;
  label: string;
  icon: LucideIcon;
  /** The letter after G. */
  key: string;
  /** Hidden without it. */
  permission?: string;
}

/** The rail, group by group, in order. A new screen is one line here. */
export const NAV_GROUPS: NavItem[][] = [
  [{ to: paths.today(), label: 'Today', icon: Sun, key: 't' }],
  [
    { to: paths.applicants(), label: 'Applicants', icon: Users, key: 'a' },
    { to: paths.properties(), label: 'Properties', icon: House, key: 'h' },
    { to: paths.landlords(), label: 'Landlords', icon: UserRound, key: 'l' },
  ],
  [
    { to: paths.kpis(), label: 'KPIs', icon: ChartColumn, key: 'k' },
    { to: paths.activity(), label: 'Activity', icon: Activity, key: 'y' },
  ],
];

/** Pinned to the bottom of the rail. */
export const NAV_FOOT: NavItem[] = [{ to: paths.import(), label: 'Import', icon: Upload, key: 'i' }];

export const ALL_NAV: NavItem[] = [...NAV_GROUPS.flat(), ...NAV_FOOT];

export interface NewItem {
  to: string;
  label: string;
  icon: LucideIcon;
  /** The letter after N. */
  key: string;
}

/** What the New button offers. */
export const NEW_ITEMS: NewItem[] = [
  { to: paths.newApplicant(), label: 'Applicant', icon: Users, key: 'a' },
  { to: paths.newProperty(), label: 'Property', icon: House, key: 'p' },
  { to: paths.newLandlord(), label: 'Landlord', icon: UserRound, key: 'l' },
];
