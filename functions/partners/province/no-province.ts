import { refuse } from '../../../shared/domain/outcome';
import type { Province } from '../../hall';

/** A hall that the province does not know. */
export const noProvince: Province = { loginAddress: () => undefined, identify: async () => refuse('ProviderNotOpen') };
