export { CommunityJoinForm } from './community-join-form.ts';
export { IpecJoinErrorEvent, IpecSubmitEvent, IpecSuccessEvent, type JoinErrorKind } from './events.ts';
export type { Send } from './send-part.ts';
