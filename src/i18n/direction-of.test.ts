import { expect, it } from 'vitest';
import { directionOf } from './direction-of.ts';

it('runs with the script that the language is likely written in', () => expect(['he', 'ar', 'yi', 'fa', 'en', 'ru', 'az', 'az-Arab'].map(directionOf)).toEqual(['rtl', 'rtl', 'rtl', 'rtl', 'ltr', 'ltr', 'ltr', 'rtl']));
