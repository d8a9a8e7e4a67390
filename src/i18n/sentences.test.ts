import { expect, it } from 'vitest';
import { sentencesOf } from './sentences.ts';

it('parts a text into its sentences, which together are the text', () => expect(sentencesOf('he', 'משפט אחד. משפט שני, 3.5 שנים? כן.')).toEqual(['משפט אחד. ', 'משפט שני, 3.5 שנים? ', 'כן.']));
