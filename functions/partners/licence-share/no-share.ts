import { refuse } from '../../../shared/domain/outcome';
import type { LicenceShare } from '../../hall';

/** A hall to which no share is configured: every question is without an answer. */
export const noShare: LicenceShare = {
  pull: async () => refuse('NoAnswer'),
  changesSince: async () => refuse('NoAnswer'),
  revoke: async () => refuse('NoAnswer'),
  askCorrection: async () => refuse('NoAnswer'),
};
