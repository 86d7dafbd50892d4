import { config, z } from 'zod';

// Otherwise zod tries `new Function`, which the content security policy refuses and reports.
config({ jitless: true });

export { z };
