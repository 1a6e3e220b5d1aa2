import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../../platform/access/current-viewer.js';
import type { Viewer } from '../../platform/database/database.js';
import { answered } from '../../platform/graphql/answered.js';
import { Loaders, type RequestLoaders } from '../../platform/graphql/loaders.js';
import { LiftReservation } from './lift-reservation.js';
import { ReservationsReader } from './reservations.reader.js';
import { ReserveBracket, type ReserveInput } from './reserve-bracket.js';

@Resolver()
export class ReservationResolver {
  constructor(
    private readonly reservations: ReservationsReader,
    private readonly reserving: ReserveBracket,
    private readonly lifting: LiftReservation,
  ) {}

  @Mutation('reserveBracket')
  async reserveBracket(
    @Args() { idempotencyKey, ...input }: ReserveInput & { readonly idempotencyKey: string },
    @CurrentViewer() viewer: Viewer,
    @Loaders() loaders: RequestLoaders,
  ): Promise<object> {
    const outcome = await this.reserving.execute(viewer, input, idempotencyKey);
    return answered(outcome, 'Reservation', (id) => this.reservations.load(loaders, id));
  }

  @Mutation('liftReservation')
  async liftReservation(
    @Args('reservationId') reservationId: string,
    @Args('idempotencyKey') key: string,
    @CurrentViewer() viewer: Viewer,
    @Loaders() loaders: RequestLoaders,
  ): Promise<object> {
    const outcome = await this.lifting.execute(viewer, reservationId, key);
    return answered(outcome, 'Reservation', (id) => this.reservations.load(loaders, id));
  }
}
