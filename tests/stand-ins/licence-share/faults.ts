/** What can be made to go wrong, and for how many of the next calls. */
export const faultNames = ['down', 'wrongHolder', 'alteredByte', 'lostReply', 'busy', 'notJson', 'status500'] as const;
export type FaultName = (typeof faultNames)[number];

export type Faults = {
  takes(name: FaultName): boolean;
  set(asked: Partial<Record<FaultName, number>>): void;
  slowMs: number;
  clear(): void;
};

export function openFaults(): Faults {
  const left = new Map<FaultName, number>();
  return {
    slowMs: 0,
    takes(name) {
      const calls = left.get(name) ?? 0;
      if (calls > 0) left.set(name, calls - 1);
      return calls > 0;
    },
    set(asked) {
      for (const name of faultNames) if (asked[name] !== undefined) left.set(name, asked[name]);
    },
    clear() {
      left.clear();
      this.slowMs = 0;
    },
  };
}

/** One byte of the sealed content becomes another; the seal stays as it was. */
export function withAlteredByte(body: string): string {
  const at = body.indexOf('\\"surface\\"');
  const digit = body.slice(at).search(/[0-9]/) + at;
  return at < 0 ? body : body.slice(0, digit) + String((Number(body[digit]) + 1) % 10) + body.slice(digit + 1);
}
