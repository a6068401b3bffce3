/* @web/test-runner snapshot v1 */
export const snapshots = {};

snapshots["errors-en"] = 
`## the form



## the button is pressed with nothing filled in

## from the top after that

`;
/* end snapshot errors-en */

snapshots["errors-cy"] = 
`## the form



## the button is pressed with nothing filled in

## from the top after that

`;
/* end snapshot errors-cy */

