import type { NoticeKind, NoticeSettingsInput, NoticeSettingsPartsFragment, NoticeWay } from '#lib/contract';

/** How somebody wants to be told, while they are choosing. */
export interface SettingsDraft {
  readonly ways: Readonly<Record<NoticeKind, NoticeWay>>;
  readonly zone: string;
  readonly digestAt: string;
  readonly keepsQuiet: boolean;
  /** Kept while nothing is quiet, so that one can change one's mind. */
  readonly quietFrom: string;
  readonly quietUntil: string;
}

const NIGHT = { quietFrom: '22:00', quietUntil: '07:00' };

export function draftOf(settings: NoticeSettingsPartsFragment): SettingsDraft {
  const { choices, zone, digestAt, quietFrom, quietUntil } = settings;
  return {
    ways: Object.fromEntries(choices.map(({ kind, way }) => [kind, way])) as SettingsDraft['ways'],
    zone,
    digestAt,
    keepsQuiet: quietFrom != null,
    quietFrom: quietFrom ?? NIGHT.quietFrom,
    quietUntil: quietUntil ?? NIGHT.quietUntil,
  };
}

export function inputOf({
  ways,
  zone,
  digestAt,
  keepsQuiet,
  quietFrom,
  quietUntil,
}: SettingsDraft): NoticeSettingsInput {
  const choices = (Object.keys(ways) as NoticeKind[]).map((kind) => ({ kind, way: ways[kind] }));
  return { choices, zone, digestAt, ...(keepsQuiet ? { quietFrom, quietUntil } : {}) };
}
