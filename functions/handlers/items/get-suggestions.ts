import { getSuggestions } from '../../../shared/contract/items';
import { allow } from '../../../shared/domain/outcome';
import { suggestionsFrom } from '../../../shared/domain/search/suggestions';
import { handle } from '../../http/handle';

export default handle(getSuggestions, async ({ hall }) => allow(suggestionsFrom((await hall.directory()).search)));
