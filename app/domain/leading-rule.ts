/**
 * Which of several differing claims leads: the one that an editor's ruling names, official statistics, the newest
 * publication, the number that most articles give, or the founding articles' own.
 */
export const leadingRules = ['ruling', 'official', 'recent', 'widest', 'founding'] as const
export type LeadingRule = (typeof leadingRules)[number]
