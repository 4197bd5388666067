// `npm run build`: builds what is stale, without looking at the system.
import { staleBuilds } from './setup/builds.mjs';
import { build } from './setup/prepare.mjs';
import { reportFailure } from './setup/report-failure.mjs';

await build(staleBuilds(['native', 'server', 'web'])).catch(reportFailure);
