import { Button, Text, View } from '@tarojs/components';
import { useState } from 'react';

/** One control, which answers. */
export default function Page() {
  const [taps, setTaps] = useState(0);
  return (
    <View>
      <Button id="control" onClick={() => setTaps(taps + 1)}>Tap</Button>
      <Text id="answer">{taps}</Text>
    </View>
  );
}
