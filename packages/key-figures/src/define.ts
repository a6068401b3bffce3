import { define } from '@ipec/element-kit';
import { KeyFigures } from './key-figures.ts';

define('ipec-key-figures', KeyFigures);

export { KeyFigures };
