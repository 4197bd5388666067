import type { ClientEventHandlers } from '../socket/client-event-handler.ts';
import type { FigureService } from './figure-service.ts';

export function figureSocketHandlers(figures: FigureService): ClientEventHandlers<'figures:watch'> {
  return { 'figures:watch': (wish, socket) => figures.wish(socket, wish) };
}
