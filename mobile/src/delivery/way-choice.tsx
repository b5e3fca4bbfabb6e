import type { DeliveryWay } from '../../../shared/domain/delivery/parcel';
import { deliveryWayWords } from '../../../shared/words/delivery';
import { deliveryWords as words } from '../../../shared/words/screens/delivery';
import { Icon } from '../ui/icon';
import type { IconName } from '../ui/icon-names';
import { Box, Press, Text } from '../ui/prim';
import { Walkable } from '../ui/walkable';

const icons: Record<DeliveryWay, IconName> = { post: 'truck-duotone', village: 'storefront-duotone', counter: 'buildings-duotone', phone: 'identification-card-duotone' };
/** What most people want stands first. */
const order: readonly DeliveryWay[] = ['post', 'village', 'counter', 'phone'];

export function WayChoice({ ways, way, onWay }: { ways: readonly DeliveryWay[]; way: DeliveryWay; onWay(way: DeliveryWay): void }) {
  return (
    <Walkable className="delivery-ways" role="radiogroup" label={words.line}>
      {order.filter((one) => ways.includes(one)).map((one) => (
        <Press key={one} className={`delivery-way ${one === way ? 'on' : ''}`} role="radio" isOn={one === way} isTabStop={one === way} onPress={() => onWay(one)}>
          <Icon name={icons[one]} className="delivery-way-icon" />
          <Box as="span" className="grow">
            <Text className="delivery-way-name">{deliveryWayWords[one].name}</Text>
            <Text className="delivery-way-says">{deliveryWayWords[one].says}</Text>
          </Box>
          <Icon name={one === way ? 'check-circle-fill' : 'caret-right'} className={one === way ? 'delivery-way-on' : 'delivery-way-off'} />
        </Press>
      ))}
    </Walkable>
  );
}
