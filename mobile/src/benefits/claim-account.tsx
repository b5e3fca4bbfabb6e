import { claimWords } from '../../../shared/words/screens/claims';
import { FixedField } from '../ui/fixed-field';
import { Box, Text } from '../ui/prim';
import { reveal } from '../ui/reveal';
import { TextField } from '../ui/text-field';

export type TypedAccount = { bank: string; no: string };
export type AccountProblems = Partial<Record<keyof TypedAccount, string>>;
export const noAccount: TypedAccount = { bank: '', no: '' };
const anchors: Record<keyof TypedAccount, string> = { bank: 'claim-bank', no: 'claim-no' };

type ClaimAccountProps = { holder: string; typed: TypedAccount; problems: AccountProblems; onTyped(typed: TypedAccount): void };

/** 对公同名账户: the holder stands fast, its bank and number are typed. */
export function ClaimAccount({ holder, typed, problems, onTyped }: ClaimAccountProps) {
  return (
    <Box className="framed">
      <FixedField label={claimWords.holder} isRequired value={holder} hint={claimWords.holderHint} />
      <TextField
        anchor={anchors.bank} kind="text" label={claimWords.bank} isRequired value={typed.bank} hint={claimWords.bankHint} problem={problems.bank} maxLength={60}
        onValue={(bank) => onTyped({ ...typed, bank })}
      />
      <TextField
        anchor={anchors.no} kind="number" label={claimWords.no} isRequired value={typed.no} hint={claimWords.noHint} problem={problems.no} maxLength={40}
        onValue={(no) => onTyped({ ...typed, no })}
      />
      <Text as="p" className="claim-why">{claimWords.accountSays}</Text>
    </Box>
  );
}

/** What is wrong with it, said at its field. */
export function problemsIn({ bank, no }: TypedAccount): AccountProblems {
  return {
    ...(bank.trim().length >= 4 ? {} : { bank: claimWords.bankMissing }),
    ...(/^\d{8,30}$/.test(digitsOf(no)) ? {} : { no: claimWords.noWrong }),
  };
}

/** Nobody has to look for the field that is wrong. */
export function revealFirst({ bank, no }: AccountProblems): void {
  if (bank ?? no) reveal(anchors[bank ? 'bank' : 'no']);
}

export function accountOf(holder: string, { bank, no }: TypedAccount): { holder: string; bank: string; no: string } {
  return { holder, bank: bank.trim(), no: digitsOf(no) };
}

/** People group the digits as on their bank card. */
function digitsOf(no: string): string {
  return no.replace(/[\s-]/g, '');
}
