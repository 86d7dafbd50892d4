import { createBrowserRouter, Navigate, type RouteObject } from 'react-router-dom';
import { paths } from '@/config/paths';
import { RouteError } from './route-error';

/** A page file exports `Component`; it is fetched when its address is first visited. */
type PageFile = Promise<{ Component: React.ComponentType }>;
const page = (path: string, load: () => PageFile): RouteObject => ({ path, lazy: load, errorElement: <RouteError /> });

const pages: RouteObject[] = [
  { index: true, element: <Navigate to={paths.today()} replace /> },
  page('today', () => import('./routes/today')),
  page('properties', () => import('./routes/properties')),
  page('properties/new', () => import('./routes/property-new')),
  page('properties/:id', () => import('./routes/property')),
  page('landlords', () => import('./routes/landlords')),
  page('landlords/new', () => import('./routes/landlord-new')),
  page('landlords/:id', () => import('./routes/landlord')),
  page('applicants', () => import('./routes/applicants')),
  page('applicants/new', () => import('./routes/applicant-new')),
  page('applicants/:id', () => import('./routes/applicant')),
  page('search', () => import('./routes/search')),
  page('kpis', () => import('./routes/kpis')),
  page('marketing-episodes', () => import('./routes/marketing-episodes')),
  page('activity', () => import('./routes/activity')),
  page('import', () => import('./routes/import')),
  page('*', () => import('./routes/not-found')),
];

/** Nothing is drawn until the first page's code is here: it is on its way already, and a flash would be worse. */
const HydrateFallback = () => null;

export const routes: RouteObject[] = [
  { path: 'login', HydrateFallback, lazy: () => import('./routes/login'), errorElement: <RouteError /> },
  // Shows the components without a server, while developing only.
  ...(import.meta.env.DEV ? [{ ...page('kit', () => import('./routes/kit')), HydrateFallback }] : []),
  { path: '/', HydrateFallback, lazy: () => import('./app-layout'), errorElement: <RouteError />, children: pages },
];

export const createAppRouter = () =>
  createBrowserRouter(routes, {
    future: { v7_relativeSplatPath: true, v7_fetcherPersist: true, v7_normalizeFormMethod: true, v7_partialHydration: true, v7_skipActionErrorRevalidation: true },
  });
