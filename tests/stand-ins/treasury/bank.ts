export type Line = { lineNo: number; payee: string; payeeCode: string; bank: string; accountNo: string; amountFen: number; purpose: string };
/** What became of a line, and on which day. */
export type Fate = { state: 'ordered' | 'paid' | 'returned'; on: string; reason: string | null };

export type Bank = {
  outcome(line: Line, acceptedOn: string, today: string): Fate;
  open(account: { no: string; holder: string; isClosed?: boolean }): void;
};

/** The agent bank: on the working day after the order it pays, or sends back what it cannot pay (退票). */
export function openBank(names: ReadonlyMap<string, string>, holidays: ReadonlySet<string>, workingWeekends: ReadonlySet<string>): Bank {
  const accounts = new Map<string, { holder: string; isClosed: boolean }>();
  const fault = ({ accountNo, payee, payeeCode }: Line): string | null => {
    const known = accounts.get(accountNo);
    if (!/^\d{12,30}$/.test(accountNo)) return '账号不存在';
    if (known?.isClosed) return '账户已销户';
    return (known?.holder ?? names.get(payeeCode)) === payee ? null : '户名不符';
  };
  return {
    open: ({ no, holder, isClosed = false }) => void accounts.set(no, { holder, isClosed }),
    outcome(line, acceptedOn, today) {
      const on = nextWorkday(acceptedOn, holidays, workingWeekends);
      if (today < on) return { state: 'ordered', on: acceptedOn, reason: null };
      const reason = fault(line);
      return reason === null ? { state: 'paid', on, reason: null } : { state: 'returned', on, reason };
    },
  };
}

function nextWorkday(day: string, holidays: ReadonlySet<string>, workingWeekends: ReadonlySet<string>): string {
  let next = day;
  do next = new Date(Date.parse(`${next}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
  while (holidays.has(next) || ([0, 6].includes(new Date(`${next}T00:00:00Z`).getUTCDay()) && !workingWeekends.has(next)));
  return next;
}
