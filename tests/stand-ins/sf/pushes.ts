export type Answered = { status: number; body: string; isTaken: boolean };

/** What is pushed comes again until it is answered with exactly 0000. */
export function openPushes() {
  let waiting: string[] = [];
  async function send(to: string, body: string): Promise<Answered> {
    try {
      const response = await fetch(to, { method: 'POST', headers: { 'Content-Type': 'application/json;charset=utf-8', connection: 'close' }, body });
      const said = await response.text();
      return { status: response.status, body: said, isTaken: code(said) === '0000' };
    } catch {
      return { status: 0, body: '', isTaken: false };
    }
  }
  return {
    async push(to: string, body: string): Promise<Answered> {
      const answered = await send(to, body);
      if (!answered.isTaken) waiting.push(body);
      return answered;
    },
    async again(to: string): Promise<Answered[]> {
      const bodies = waiting;
      waiting = [];
      const answers: Answered[] = [];
      for (const body of bodies) answers.push(await this.push(to, body));
      return answers;
    },
    forget: () => void (waiting = []),
  };
}

function code(said: string): unknown {
  try {
    return (JSON.parse(said) as { return_code?: unknown }).return_code;
  } catch {
    return undefined;
  }
}
