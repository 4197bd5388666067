import type { screenshotEndpoints } from '@guesthouse/contract/endpoints/screenshot-endpoints';
import type { EndpointHandlers } from '../http/endpoint-handler.ts';
import type { Mirror } from '../inventory/mirror.ts';
import { requireDomain } from '../inventory/require-domain.ts';
import type { ScreenshotService } from './screenshot-service.ts';

export function screenshotHandlers(
  screenshots: ScreenshotService,
  mirror: Mirror,
): EndpointHandlers<typeof screenshotEndpoints> {
  return { getScreenshot: ({ params }) => screenshots.picture(requireDomain(mirror, params)) };
}
