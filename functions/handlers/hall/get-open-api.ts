import { contract } from '../../../shared/contract';
import { getOpenApi } from '../../../shared/contract/hall';
import { allow } from '../../../shared/domain/outcome';
import { handle } from '../../http/handle';
import { openApiOf } from '../../http/open-api';

export default handle(getOpenApi, async () => allow(openApiOf(contract)));
