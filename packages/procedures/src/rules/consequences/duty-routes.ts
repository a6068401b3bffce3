import { belowThreshold } from '../groups.ts';
import { awarded } from './act-notices.ts';

/** A direct award to the supplier whom the people served choose: the Act leaves it out of most of its notices. */
export const USER_CHOICE = 'direct_award_user_choice';
/** Every route that ends in a public contract of the Act. */
export const publicContract = [...awarded, USER_CHOICE];
/** Every route of the Act by which something is bought. */
export const bought = [...publicContract, 'framework_calloff', 'dynamic_market_establish', ...belowThreshold];
