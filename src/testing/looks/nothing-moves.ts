import type { Look } from './look.ts';

/** Nothing moves by itself, and where a reader asks for no motion not even for a moment. */
export const nothingMoves: Look = {
  says: 'moves nothing, and jumps where a reader asks for no motion', in: { stillDesk: ['open'] },
  find: (tab) => tab.evaluate(() => [
    ...document.getAnimations().map((one) => `an animation of ${String((one.effect as KeyframeEffect | null)?.target?.getAttribute('class'))}`),
    ...[document.documentElement, ...document.querySelectorAll('body *')].flatMap((one) => {
      const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(one);
      const moves = animationName !== 'none' || scrollBehavior !== 'auto' || transitionDuration.split(',').some((time) => parseFloat(time) > 0);
      return moves || one.matches('marquee, blink, video[autoplay]') ? [`<${one.tagName.toLowerCase()} class="${one.getAttribute('class') ?? ''}"> moves`] : [];
    }),
  ]),
};
