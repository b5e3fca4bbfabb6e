import { getHealth } from '../../../shared/contract/hall';
import { allow } from '../../../shared/domain/outcome';
import { stampOf } from '../../../shared/domain/workdays';
import { handle } from '../../http/handle';

export default handle(getHealth, async ({ hall }) => allow({ ok: true as const, version: process.env['HALL_VERSION'] ?? 'dev', now: stampOf(hall.now()) }));
