import { test } from 'vitest';
import { agreeWithEverything } from './every-choice.fixture.ts';

test('[P22] [P19] agrees with trying every choice one by one', () => {
  agreeWithEverything(150, 22);
});
