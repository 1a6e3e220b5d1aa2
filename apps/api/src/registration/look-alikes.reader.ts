import { Injectable } from '@nestjs/common';
import { lookAlikes } from '#lib/registration';
import type { RequestLoaders } from '../platform/graphql/loaders.js';
import { RegistrationsReader, type RegistrationView } from './registrations.reader.js';

type Found = ReadonlyMap<string, readonly RegistrationView[]>;

/** Registrations for one meeting that may be of one body, as far as the viewer may see. */
@Injectable()
export class LookAlikesReader {
  constructor(private readonly registrations: RegistrationsReader) {}

  async load(loaders: RequestLoaders, meetingId: string): Promise<Found> {
    const found = await loaders
      .batch<string, Found>('look-alikes', async (tx, ids) => {
        const standing = await this.registrations.standing(tx, ids);
        return new Map(ids.map((id) => [id, lookAlikes(standing.get(id) ?? [])]));
      })
      .load(meetingId);
    return found ?? new Map();
  }
}
