import { listPoints } from '../../../shared/contract/delivery';
import { allow } from '../../../shared/domain/outcome';
import { handle } from '../../http/handle';

export default handle(listPoints, async ({ input, hall }) => {
  const { points } = await hall.reference();
  const towns = [...new Set(points.map(({ town }) => town))].filter((town) => input.town === undefined || town === input.town);
  return allow({ towns: towns.map((name) => ({ name, points: points.filter(({ town }) => town === name).map((point) => ({ code: point.code, name: point.name })) })) });
});
