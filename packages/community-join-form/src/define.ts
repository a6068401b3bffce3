import { define } from '@ipec/element-kit';
import { CommunityJoinForm } from './community-join-form.ts';

define('ipec-community-join-form', CommunityJoinForm);
