import { define } from '@ipec/element-kit';
import { CommunityJoinForm } from './community-join-form.ts';

define('ipec-community-join-form', CommunityJoinForm);

export { CommunityJoinForm };
export type { IpecJoinErrorEvent, IpecSubmitEvent, IpecSuccessEvent } from './events.ts';
