export { CommunityJoinForm } from './community-join-form.ts';
export {
  IpecJoinErrorEvent,
  IpecSubmitEvent,
  IpecSuccessEvent,
  type JoinErrorKind,
  type JoinFormEventMap,
} from './events.ts';
export type { Fetch } from '@ipec/element-kit';
