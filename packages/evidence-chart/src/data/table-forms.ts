/** What reads tables that are more than one row of headings over full rows. */
export { sheetForms } from '@ipec/feeds/table';
