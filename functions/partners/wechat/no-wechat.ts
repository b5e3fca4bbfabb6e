import { refuse } from '../../../shared/domain/outcome';
import type { Wechat } from '../../hall';

/** A hall that WeChat does not know. */
export const noWechat: Wechat = { identify: async () => refuse('ProviderNotOpen'), phoneOf: async () => refuse('ProviderNotOpen') };
