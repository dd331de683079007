import type { calmAndCloseClaims } from '../../claims/calm-and-close.ts';
import type { ClaimText } from '../../claims/claim-text.ts';

/** Words of the claims about crying, calm, sleep and closeness. */
export const calmClaimTexts = {
  colic: {
    title: 'Does massage stop colic?',
    said: [
      'A tummy massage is said to ease colic, or to keep it away.',
      'Colic stands in its list of benefits, with a "may".',
      'Some parents feel that it helps.',
      'Its tummy strokes are called good for colic, with more of them for a baby who has it.',
    ],
    hold: 'Massage may soothe some babies at a calm time. Crying in the first three months falls by itself.',
    why: "In one trial (Huhtala, 2000) crying fell by 48% with massage. It fell by 47% in a crib that shook gently. In pooled figures (Wolke) babies cry about two hours a day in the first six weeks. At 10 to 12 weeks it is about 68 minutes. The Royal Children's Hospital finds no proof that colic comes from the gut.",
    does: 'We never offer massage to a crying baby. "Crying now" shows what to look at first and how to comfort. Massage waits for a calm time.',
  },
  sleep: {
    title: 'Will my baby sleep better?',
    said: ['Good sleep is one of its benefits.', 'The long stroke down the back is said to bring sleep.'],
    hold: 'Massage may be a good part of a calm, regular bedtime. The change in sleep is small at best.',
    why: "One trial with 140 babies (Rezaei, 2023) gave 15 minutes at bedtime for two weeks. It saw small changes, and none in the mothers' own sleep. A study paid for by a maker of baby products did not tell massage from the rest of the routine.",
    does: 'A routine for sleep starts while your baby is awake and calm. It ends with your baby on the back in a clear cot.',
  },
  oxytocin: {
    title: 'Does massage release oxytocin?',
    said: ['Slow, firm strokes are said to set free a hormone that makes us feel close.'],
    hold: 'No study of massage that we found looked at oxytocin in healthy babies born on time. Many parents simply find it a warm, close time.',
    why: 'One trial (2021) had women spend time with a baby. Their oxytocin did not differ. One hospital page repeats the idea without figures.',
    does: 'We offer massage as time together. We promise no hormones.',
  },
  closeness: {
    title: 'Does massage bring us closer?',
    said: [
      'Touch is one way to talk with a baby. Massage makes the tie stronger, it says.',
      'It calls massage a way to grow sure in handling your baby.',
      'The tie between parent and child comes first in its list.',
    ],
    hold: 'Massage may help parents feel closer and more sure of themselves. That alone is worth doing, if you both like it.',
    why: 'Reviews (2019 and PLOS ONE) found small, weak studies. Some saw parent and baby answer each other a little better. It was seen more where mothers felt low after the birth.',
    does: '"Be close" is a goal of its own. If you feel low for long, please tell your midwife, health visitor or doctor.',
  },
  calming: {
    title: 'Does massage calm a baby?',
    said: [
      'It describes touch that leaves a baby more relaxed.',
      'To soothe and calm stands in its list.',
      'It says that both of you can relax.',
    ],
    hold: 'Slow, gentle touch may calm a baby who is awake and at ease.',
    why: 'A Cochrane review (2006) found hints of less crying and of lower stress hormones, and no more than hints. In one study the heart slowed with strokes of about 3 cm a second. Faster or slower strokes did not do this.',
    does: 'Our strokes are slow. We stop when your baby looks away, frowns or pulls back.',
  },
  'down-calms-up-wakes': {
    title: 'Do downward strokes calm and upward ones wake?',
    said: [
      'On the leg, down is called restful and up lively.',
      'The long back stroke is called one for sleep.',
      'On the arm, down is called calming and up lively.',
    ],
    hold: 'This is tradition. It is handed down and has not been tested.',
    why: 'We found no trial that sets one way against the other. Teachers pair an Indian stroke that goes outwards with a Swedish one towards the heart.',
    does: 'We stroke outwards. Upward strokes come only with "wake and play".',
  },
} as const satisfies Record<(typeof calmAndCloseClaims)[number]['id'], ClaimText>;
