/** The script of the settings page. */
import { followReceiver } from './receiver-rows.ts';
import { reportTheme } from './theme-report.ts';

reportTheme();
followReceiver();
