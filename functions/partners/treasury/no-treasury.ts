import { refuse } from '../../../shared/domain/outcome';
import type { Treasury } from '../../hall';

/** A hall to which no treasury is configured: every question is without an answer. */
export const noTreasury: Treasury = { order: async () => refuse('NoAnswer'), query: async () => refuse('NoAnswer'), statement: async () => refuse('NoAnswer') };
