import { useMe } from './auth';

/** True when the signed-in person may do it. The server refuses on its own; this only hides what would be refused. */
export const useCan = (permission: string): boolean => useMe().permissions.includes(permission);
