import { contract } from '../../shared/contract';
import { handlers as applicant } from '../../functions/entries/applicant';
import { handlers as officer } from '../../functions/entries/officer';
import { handlers as open } from '../../functions/entries/public';

test('every endpoint has one handler, behind the Lambda of its audience', () => {
  const served = { public: open, applicant, officer };
  for (const [audience, handlers] of Object.entries(served)) {
    const promised = contract.filter((endpoint) => endpoint.audience === audience).map(({ name }) => name);
    expect(handlers.map(({ endpoint }) => endpoint.name).sort()).toEqual(promised.sort());
  }
});
