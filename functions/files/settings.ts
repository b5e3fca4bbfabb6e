/** Where the two rooms of the bucket are. With an endpoint it is a bucket on this machine, with a key of its own. */
export type FileSettings = { quarantine: string; clean: string; local?: { endpoint: string; keyId: string; secret: string } };

export function fileSettingsFrom(env: NodeJS.ProcessEnv): FileSettings {
  const endpoint = env['BUCKET_ENDPOINT'];
  return {
    quarantine: env['HALL_QUARANTINE'] ?? 'quarantine', clean: env['HALL_CLEAN'] ?? 'clean',
    ...(endpoint ? { local: { endpoint, keyId: env['BUCKET_KEY_ID'] ?? '', secret: env['BUCKET_SECRET'] ?? '' } } : {}),
  };
}
