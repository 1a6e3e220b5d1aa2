import { createPrivateKey, createPublicKey, type KeyObject, sign } from 'node:crypto';
import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { type Checkpoint, checkpointText, keyName, type Unsigned } from '#lib/record';
import { newCheckpointKey } from '../../platform/config/checkpoint-key.js';
import { SETTINGS, type Settings } from '../../platform/config/settings.js';
import { Database } from '../../platform/database/database.js';
import { sha256 } from '../sha256.js';
import { CheckpointStore } from './checkpoint.store.js';

/** Holds this server's key. Nothing but texts of ours is signed with it, and it is given to nobody. */
@Injectable()
export class CheckpointSigner implements OnApplicationBootstrap {
  readonly publicKey: string;
  readonly key: string;
  private readonly privateKey: KeyObject;

  constructor(
    @Inject(SETTINGS) settings: Settings,
    private readonly database: Database,
    private readonly store: CheckpointStore,
  ) {
    this.privateKey = createPrivateKey(settings.checkpointKey ?? newCheckpointKey());
    this.publicKey = createPublicKey(this.privateKey).export({ type: 'spki', format: 'pem' }) as string;
    this.key = keyName(this.publicKey, sha256);
  }

  /** Before anything is signed, the key is published. */
  async onApplicationBootstrap(): Promise<void> {
    await this.database.transaction({ kind: 'system', job: 'checkpoint-key' }, (tx) =>
      this.store.publish(tx, { name: this.key, publicKey: this.publicKey }),
    );
  }

  checkpoint(unsigned: Unsigned): Checkpoint {
    const signature = Buffer.from(this.sign(checkpointText(unsigned))).toString('base64');
    return { ...unsigned, key: this.key, signature };
  }

  sign(text: string): Uint8Array {
    return sign(null, Buffer.from(text, 'utf8'), this.privateKey);
  }
}
