import { type components, type operations } from '@/api/generated/schema';

type Schemas = components['schemas'];

export type Landlord = Schemas['LandlordRead'];
export type LandlordChanges = Schemas['LandlordUpdate'];
export type LandlordDraft = Schemas['LandlordCreate'];
export type Home = Schemas['PropertyRead'];
export type Contact = Schemas['ContactRead'];
export type ContactDraft = Schemas['ContactCreate'];
export type OwnerShare = Schemas['Owner'];
export type BankDetails = Schemas['BankDetails'];
export type LandlordListParams = NonNullable<operations['list_landlords']['parameters']['query']> & { q?: string };
