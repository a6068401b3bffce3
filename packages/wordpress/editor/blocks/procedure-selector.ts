import { registerContainer } from '../container.ts';
import { Preview } from '../preview.ts';
import { __, el } from '../wp.ts';

const ACT = '<a href="https://www.legislation.gov.uk/ukpga/2023/54/contents">Procurement Act 2023</a>';

registerContainer('ipec/procedure-selector', {
  tag: 'ipec-procedure-selector',
  template: [
    ['core/paragraph', { content: __('The law on procedures, and guidance:', 'ipec-elements') }],
    ['core/list', {}, [['core/list-item', { content: ACT }]]],
  ],
  below: (attributes) => el(Preview, { tag: 'ipec-procedure-selector', attributes, html: '' }),
});
