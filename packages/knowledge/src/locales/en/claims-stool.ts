import type { ClaimText } from '../../claims/claim-text.ts';
import type { stoolAndWindClaims } from '../../claims/stool-and-wind.ts';

/** Words of the claims about stool and wind. */
export const stoolClaimTexts = {
  'bottom-circles-and-stool': {
    title: 'Do circles on the bottom push out a poo?',
    said: ['Circles on the bottom are said to tighten the anus and so push a stool out.'],
    hold: 'No study has tested this stroke. A tight anus holds a stool in. Some babies let go when they relax.',
    why: "Children's Minnesota explains it for parents: a young baby strains against closed muscles. Learning to relax them is what helps.",
    does: 'The stroke comes last, on the round of the bottom, if you both like it. We claim nothing for it.',
  },
  'stool-at-once': {
    title: 'Can massage bring a poo at once?',
    said: ['A heading promises a stool at once.'],
    hold: 'We found no study that gives a time. It may do nothing for hours, or at all.',
    why: 'The text under that heading gives no quick way either.',
    does: 'We never promise a time.',
  },
  'gas-before-stool': {
    title: 'Must gas come out before a poo can?',
    said: ['The bowels are said to be full of gas that must leave first.'],
    hold: 'We found no study that shows this. We leave the idea out.',
    why: 'Wind and stool often come together. That does not make one the cause of the other.',
    does: 'The strokes for wind and for tummy comfort are the same gentle ones.',
  },
  'crawling-and-stool': {
    title: 'Does learning to crawl make babies constipated?',
    said: ['Hard stools are said to be common when a baby learns to sit and crawl.'],
    hold: 'We found no study that links the two. A change of milk, first solids or too little fluid are known causes.',
    why: 'NICE (CG99) names such causes in its list for children with constipation. We did not see crawling there.',
    does: 'We ask about milk and solids, and about what came with the change.',
  },
  constipation: {
    title: 'Does massage help with constipation?',
    said: [
      'A tummy massage is said to ease it, or to keep it away.',
      'It stands in the list of benefits.',
      'Some parents feel that it helps.',
    ],
    hold: 'The evidence is very uncertain. As gentle comfort for a well baby it carries little risk.',
    why: 'The trials are mostly of Chinese massage in older children, and weak. In a trial with children of 4 to 10 years the stools themselves did not change. Some home pages name a warm bath and gentle massage as comfort.',
    does: 'We call the goal "tummy comfort". We ask first for signs that someone should see your baby. We name no juice, no water and no medicine.',
  },
  'long-gaps': {
    title: 'Is it wrong when a breastfed baby has no poo for days?',
    said: [
      'Long gaps are not normal, it says. They may point to a poor gut, food that does not suit, or too little milk.',
    ],
    hold: 'From six weeks on, a gap of days is probably normal in a well baby on breast milk alone. In the first weeks few stools can mean too little milk.',
    why: 'In one study (Courdent) 37% of such babies had a gap of more than a day. The longest was 28 days, and the babies were well. NICE (CG99) leaves them out of its count of stools. NHS and NCT pages ask for a feeding check in the early weeks.',
    does: 'From day 4 to six weeks we ask about stools, and send you to a feeding check if there are few. After that we say that a soft, late stool needs nothing. After more than 7 days without one we ask you to speak to someone.',
  },
  'stools-in-the-first-weeks': {
    title: 'Should a newborn poo several times a day?',
    said: ['In the first six weeks a baby should pass several stools a day, it says.'],
    hold: 'Most young babies on breast milk probably do, but not every one.',
    why: 'One study (Camur) found a middle count of 6 a day at 15 days and 4 at one month. At two months it was 3, and one baby in four had less than one a day.',
    does: 'We use the count as a reason for a feeding check. We do not use it to judge your baby.',
  },
  probiotics: {
    title: 'Should mother and baby take probiotics?',
    said: ['Both are told to take them, for the gut and to fight illness.', 'They are said to help much with gas.'],
    hold: 'One kind of drops may shorten crying a little in breastfed babies. It says nothing about other kinds or other babies.',
    why: 'In pooled trials (Sung) crying was about 25 minutes a day less after three weeks. That held for breastfed babies only. The NHS Devon list finds too little proof for such remedies.',
    does: 'Drops are outside this app. Your pharmacist, midwife or health visitor can talk them over with you.',
  },
  'gripe-water': {
    title: 'Does gripe water help?',
    said: ['Gripe water is named as a help for one of two kinds of gas.'],
    hold: 'We found no study that shows that it helps, or that there are two kinds of gas.',
    why: 'A BMJ review counts it among the things without proof. The NHS Devon list finds too little proof for such remedies.',
    does: 'We do not advise it. "Crying now" shows what to try. Ask a pharmacist before you give a baby anything.',
  },
  'trapped-gas': {
    title: 'Is it trapped gas that hurts?',
    said: ['Gas that is caught in the bowels is said to hurt a lot.'],
    hold: 'We found no study that shows gas as the cause. Legs drawn up and a red face do not prove wind or pain.',
    why: "The Royal Children's Hospital finds no proof that such crying comes from the gut or from wind.",
    does: 'We look at danger signs first. Then we offer to hold, feed and wind your baby upright.',
  },
  'lap-pats': {
    title: 'What about the "butt burp"?',
    said: [
      'A baby lies over a knee and is patted hard on the lower back. It is said to feel good and to end the crying.',
    ],
    hold: 'Nobody has tested it. The only source is one person. We do not show hard pats.',
    why: 'A knee presses on the tummy, and hard pats are hard to hold back. We reasoned this ourselves.',
    does: 'We show a still, warm hand and light pats, from six weeks, over the lap, for a short time. Not after a feed, and not for every baby.',
  },
  'direction-of-the-circle': {
    title: 'Is it bad to circle the wrong way?',
    said: ['A circle in the wrong direction is said to make more trouble.'],
    hold: 'We found no study that shows harm. We follow the way of the bowel. A wrong turn is not dangerous.',
    why: "The bowel runs up the baby's right side, across, and down the left. The direction follows from that.",
    does: "Every tummy stroke goes that way. We name it by your baby's own sides.",
  },
  'skin-warmth-and-stool': {
    title: 'Does skin to skin help with stool?',
    said: ['The warmth of skin on skin is said to help a baby who cannot pass stool.'],
    hold: 'We found no study that shows this.',
    why: 'We looked and found nothing on it. Skin to skin is good to do for its own sake.',
    does: 'We offer it for closeness and calm.',
  },
  wind: {
    title: 'Does massage help with wind?',
    said: [
      'A tummy massage is called good for the tummy and for wind.',
      'Wind stands in its list of benefits.',
      'Six tummy strokes are called good for wind, up to 12 if there is much.',
    ],
    hold: 'The evidence is very uncertain. Some babies pass wind when they relax.',
    why: "Teachers hand these strokes on, and we found no good trial for wind. The Royal Children's Hospital finds no proof that crying comes from wind.",
    does: '"Ease wind" gives tummy strokes and bent knees at a calm time, an hour after the feed.',
  },
} as const satisfies Record<(typeof stoolAndWindClaims)[number]['id'], ClaimText>;
