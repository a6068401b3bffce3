import { Button, Checkboxes, createAll, ErrorSummary, Radios } from 'govuk-frontend';

document.body.classList.add('js-enabled', 'govuk-frontend-supported');
for (const component of [Button, Checkboxes, ErrorSummary, Radios]) createAll(component);
benchReady();
