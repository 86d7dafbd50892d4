import { type components, type operations } from '@/api/generated/schema';

type Schemas = components['schemas'];

export type Property = Schemas['PropertyRead'];
export type PropertyChanges = Schemas['PropertyUpdate'];
export type PropertyDraft = Schemas['PropertyCreate'];
export type PropertyStatus = Schemas['PropertyStatus'];
export type PropertyVerdicts = Schemas['PropertyVerdicts'];
export type PropertyFacets = Schemas['PropertyFacets'];
export type PropertyListParams = NonNullable<operations['list_properties']['parameters']['query']> & { q?: string };
