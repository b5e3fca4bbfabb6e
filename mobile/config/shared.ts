import { require as required } from 'tsx/cjs/api';
import type * as home from '../../shared/words/screens/home';
import type * as kit from '../../shared/words/screens/kit';
import type * as tabs from '../../shared/words/screens/tabs';
import type * as traditional from '../../shared/words/traditional';

/** Taro compiles only this folder for itself; what lies in `shared/` is TypeScript too. */
const from = <T>(file: string): T => required(`../../shared/${file}`, __filename) as T;

export const { homeWords } = from<typeof home>('words/screens/home');
export const { kitWords } = from<typeof kit>('words/screens/kit');
export const { tabWords } = from<typeof tabs>('words/screens/tabs');
export const { converterFrom } = from<typeof traditional>('words/traditional');
