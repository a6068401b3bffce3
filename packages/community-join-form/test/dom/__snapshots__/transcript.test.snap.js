/* @web/test-runner snapshot v1 */
export const snapshots = {};

snapshots["errors-en"] = 
`## the form
heading, Join the community, level 2
form
Full name
textbox, Full name
Work email address
textbox, Work email address, We will send a message to this address so that you can confirm it
paragraph
We will send a message to this address so that you can confirm it
end of paragraph
Organisation
textbox, Organisation
group, Type of organisation
radio, Council, not checked, position 1, set size 7
Council
radio, Combined authority, not checked, position 2, set size 7
Combined authority
radio, Other public body, not checked, position 3, set size 7
Other public body
radio, Supplier (up to 249 staff), not checked, position 4, set size 7
Supplier (up to 249 staff)
radio, Supplier (250 or more staff), not checked, position 5, set size 7
Supplier (250 or more staff)
radio, University or research organisation, not checked, position 6, set size 7
University or research organisation
radio, Other, not checked, position 7, set size 7
Other
end of group, Type of organisation
Role or job title (optional)
textbox, Role or job title (optional)
Nation or region (optional)
combobox, Nation or region (optional), So that we can tell you about events near you, has popup listbox, not expanded
option, Choose one, not selected, position 1, set size 16
option, England, england, not selected, position 2, set size 16
option, Northern Ireland, northern-ireland, not selected, position 3, set size 16
option, Scotland, scotland, not selected, position 4, set size 16
option, Wales, wales, not selected, position 5, set size 16
option, East Midlands, east-midlands, not selected, position 6, set size 16
option, East of England, east-of-england, not selected, position 7, set size 16
option, London, london, not selected, position 8, set size 16
option, North East, north-east, not selected, position 9, set size 16
option, North West, north-west, not selected, position 10, set size 16
option, South East, south-east, not selected, position 11, set size 16
option, South West, south-west, not selected, position 12, set size 16
option, West Midlands, west-midlands, not selected, position 13, set size 16
option, Yorkshire and The Humber, yorkshire-and-the-humber, not selected, position 14, set size 16
option, Across the UK, uk-wide, not selected, position 15, set size 16
option, Outside the UK, outside-uk, not selected, position 16, set size 16
end of combobox, Nation or region (optional), So that we can tell you about events near you, has popup listbox, not expanded
paragraph
So that we can tell you about events near you
end of paragraph
group, What interests you (optional), Select all that apply
paragraph
Select all that apply
end of paragraph
checkbox, Case studies, not checked
Case studies
checkbox, Cohort programme, not checked
Cohort programme
checkbox, Events, not checked
Events
checkbox, Guidance and playbooks, not checked
Guidance and playbooks
checkbox, Online courses, not checked
Online courses
checkbox, Podcast, not checked
Podcast
checkbox, Research, not checked
Research
end of group, What interests you (optional), Select all that apply
group, Preferred language, The language of our messages to you
paragraph
The language of our messages to you
end of paragraph
radio, English, not checked, position 1, set size 2
English
radio, Cymraeg, not checked, position 2, set size 2
Cymraeg
end of group, Preferred language, The language of our messages to you
group, Email updates (optional), You can join without this, and stop the emails at any time with the link in each one
checkbox, Yes, Example Council can email me news, events and research about innovation procurement, not checked
Yes, Example Council can email me news, events and research about innovation procurement
paragraph
You can join without this, and stop the emails at any time with the link in each one
end of paragraph
end of group, Email updates (optional), You can join without this, and stop the emails at any time with the link in each one
paragraph
Example Council will use these details to run the community
.
You can leave at any time and have your details deleted
.
link, Read the privacy notice (opens in a new tab)
Read the privacy notice
(opens in a new tab)
end of link, Read the privacy notice (opens in a new tab)
end of paragraph
button, Join the community, not disabled
end of form

## the button is pressed with nothing filled in
button, Join the community, disabled
polite: Sending your answers…
group, There is a problem, Enter your full name Enter your work email address Enter the name of your organisation Select the type of your organisation

## from the top after that
heading, Join the community, level 2
group, There is a problem, Enter your full name Enter your work email address Enter the name of your organisation Select the type of your organisation
heading, There is a problem, level 3
list
listitem, level 1, position 1, set size 4
link, Enter your full name
end of listitem, level 1, position 1, set size 4
listitem, level 1, position 2, set size 4
link, Enter your work email address
end of listitem, level 1, position 2, set size 4
listitem, level 1, position 3, set size 4
link, Enter the name of your organisation
end of listitem, level 1, position 3, set size 4
listitem, level 1, position 4, set size 4
link, Select the type of your organisation
end of listitem, level 1, position 4, set size 4
end of list
end of group, There is a problem, Enter your full name Enter your work email address Enter the name of your organisation Select the type of your organisation
form
Full name
textbox, Full name, Error: Enter your full name, invalid
paragraph
Error:
Enter your full name
end of paragraph
Work email address
textbox, Work email address, We will send a message to this address so that you can confirm it Error: Enter your work email address, invalid
paragraph
We will send a message to this address so that you can confirm it
end of paragraph
paragraph
Error:
Enter your work email address
end of paragraph
Organisation
textbox, Organisation, Error: Enter the name of your organisation, invalid
paragraph
Error:
Enter the name of your organisation
end of paragraph
group, Type of organisation, Error: Select the type of your organisation
paragraph
Error:
Select the type of your organisation
end of paragraph
radio, Council, not checked, position 1, set size 7
Council
radio, Combined authority, not checked, position 2, set size 7
Combined authority
radio, Other public body, not checked, position 3, set size 7
Other public body
radio, Supplier (up to 249 staff), not checked, position 4, set size 7
Supplier (up to 249 staff)
radio, Supplier (250 or more staff), not checked, position 5, set size 7
Supplier (250 or more staff)
radio, University or research organisation, not checked, position 6, set size 7
University or research organisation
radio, Other, not checked, position 7, set size 7
Other
end of group, Type of organisation, Error: Select the type of your organisation
Role or job title (optional)
textbox, Role or job title (optional)
Nation or region (optional)
combobox, Nation or region (optional), So that we can tell you about events near you, has popup listbox, not expanded
option, Choose one, not selected, position 1, set size 16
option, England, england, not selected, position 2, set size 16
option, Northern Ireland, northern-ireland, not selected, position 3, set size 16
option, Scotland, scotland, not selected, position 4, set size 16
option, Wales, wales, not selected, position 5, set size 16
option, East Midlands, east-midlands, not selected, position 6, set size 16
option, East of England, east-of-england, not selected, position 7, set size 16
option, London, london, not selected, position 8, set size 16
option, North East, north-east, not selected, position 9, set size 16
option, North West, north-west, not selected, position 10, set size 16
option, South East, south-east, not selected, position 11, set size 16
option, South West, south-west, not selected, position 12, set size 16
option, West Midlands, west-midlands, not selected, position 13, set size 16
option, Yorkshire and The Humber, yorkshire-and-the-humber, not selected, position 14, set size 16
option, Across the UK, uk-wide, not selected, position 15, set size 16
option, Outside the UK, outside-uk, not selected, position 16, set size 16
end of combobox, Nation or region (optional), So that we can tell you about events near you, has popup listbox, not expanded
paragraph
So that we can tell you about events near you
end of paragraph
group, What interests you (optional), Select all that apply
paragraph
Select all that apply
end of paragraph
checkbox, Case studies, not checked
Case studies
checkbox, Cohort programme, not checked
Cohort programme
checkbox, Events, not checked
Events
checkbox, Guidance and playbooks, not checked
Guidance and playbooks
checkbox, Online courses, not checked
Online courses
checkbox, Podcast, not checked
Podcast
checkbox, Research, not checked
Research
end of group, What interests you (optional), Select all that apply
group, Preferred language, The language of our messages to you
paragraph
The language of our messages to you
end of paragraph
radio, English, not checked, position 1, set size 2
English
radio, Cymraeg, not checked, position 2, set size 2
Cymraeg
end of group, Preferred language, The language of our messages to you
group, Email updates (optional), You can join without this, and stop the emails at any time with the link in each one
checkbox, Yes, Example Council can email me news, events and research about innovation procurement, not checked
Yes, Example Council can email me news, events and research about innovation procurement
paragraph
You can join without this, and stop the emails at any time with the link in each one
end of paragraph
end of group, Email updates (optional), You can join without this, and stop the emails at any time with the link in each one
paragraph
Example Council will use these details to run the community
.
You can leave at any time and have your details deleted
.
link, Read the privacy notice (opens in a new tab)
Read the privacy notice
(opens in a new tab)
end of link, Read the privacy notice (opens in a new tab)
end of paragraph
button, Join the community, not disabled
end of form`;
/* end snapshot errors-en */

snapshots["not-sent-en"] = 
`button, Join the community, disabled
polite: Sending your answers…
polite: Your answers have not been sent yet. Trying again in a moment. They are kept on this page.`;
/* end snapshot not-sent-en */

snapshots["errors-cy"] = 
`## the form
heading, Ymuno â’r gymuned, level 2
form
Enw llawn
textbox, Enw llawn
Cyfeiriad e-bost gwaith
textbox, Cyfeiriad e-bost gwaith, Byddwn yn anfon neges i’r cyfeiriad hwn er mwyn i chi ei gadarnhau
paragraph
Byddwn yn anfon neges i’r cyfeiriad hwn er mwyn i chi ei gadarnhau
end of paragraph
Sefydliad
textbox, Sefydliad
group, Math o sefydliad
radio, Cyngor, not checked, position 1, set size 7
Cyngor
radio, Awdurdod cyfun, not checked, position 2, set size 7
Awdurdod cyfun
radio, Corff cyhoeddus arall, not checked, position 3, set size 7
Corff cyhoeddus arall
radio, Cyflenwr (hyd at 249 o staff), not checked, position 4, set size 7
Cyflenwr (hyd at 249 o staff)
radio, Cyflenwr (250 neu fwy o staff), not checked, position 5, set size 7
Cyflenwr (250 neu fwy o staff)
radio, Prifysgol neu sefydliad ymchwil, not checked, position 6, set size 7
Prifysgol neu sefydliad ymchwil
radio, Arall, not checked, position 7, set size 7
Arall
end of group, Math o sefydliad
Rôl neu deitl swydd (dewisol)
textbox, Rôl neu deitl swydd (dewisol)
Cenedl neu ranbarth (dewisol)
combobox, Cenedl neu ranbarth (dewisol), Er mwyn i ni roi gwybod i chi am ddigwyddiadau yn eich ardal, has popup listbox, not expanded
option, Dewiswch un, not selected, position 1, set size 16
option, Lloegr, england, not selected, position 2, set size 16
option, Gogledd Iwerddon, northern-ireland, not selected, position 3, set size 16
option, Yr Alban, scotland, not selected, position 4, set size 16
option, Cymru, wales, not selected, position 5, set size 16
option, Dwyrain Canolbarth Lloegr, east-midlands, not selected, position 6, set size 16
option, Dwyrain Lloegr, east-of-england, not selected, position 7, set size 16
option, Llundain, london, not selected, position 8, set size 16
option, Gogledd-ddwyrain Lloegr, north-east, not selected, position 9, set size 16
option, Gogledd-orllewin Lloegr, north-west, not selected, position 10, set size 16
option, De-ddwyrain Lloegr, south-east, not selected, position 11, set size 16
option, De-orllewin Lloegr, south-west, not selected, position 12, set size 16
option, Gorllewin Canolbarth Lloegr, west-midlands, not selected, position 13, set size 16
option, Swydd Efrog a’r Humber, yorkshire-and-the-humber, not selected, position 14, set size 16
option, Ledled y DU, uk-wide, not selected, position 15, set size 16
option, Y tu allan i’r DU, outside-uk, not selected, position 16, set size 16
end of combobox, Cenedl neu ranbarth (dewisol), Er mwyn i ni roi gwybod i chi am ddigwyddiadau yn eich ardal, has popup listbox, not expanded
paragraph
Er mwyn i ni roi gwybod i chi am ddigwyddiadau yn eich ardal
end of paragraph
group, Beth sydd o ddiddordeb i chi (dewisol), Dewiswch bob un sy’n berthnasol
paragraph
Dewiswch bob un sy’n berthnasol
end of paragraph
checkbox, Astudiaethau achos, not checked
Astudiaethau achos
checkbox, Canllawiau a llawlyfrau, not checked
Canllawiau a llawlyfrau
checkbox, Cyrsiau ar-lein, not checked
Cyrsiau ar-lein
checkbox, Digwyddiadau, not checked
Digwyddiadau
checkbox, Podlediad, not checked
Podlediad
checkbox, Rhaglen garfan, not checked
Rhaglen garfan
checkbox, Ymchwil, not checked
Ymchwil
end of group, Beth sydd o ddiddordeb i chi (dewisol), Dewiswch bob un sy’n berthnasol
group, Dewis iaith, Iaith ein negeseuon atoch
paragraph
Iaith ein negeseuon atoch
end of paragraph
radio, English, not checked, position 1, set size 2
English
radio, Cymraeg, not checked, position 2, set size 2
Cymraeg
end of group, Dewis iaith, Iaith ein negeseuon atoch
group, Negeseuon e-bost (dewisol), Gallwch ymuno heb hyn, a rhoi’r gorau i’r negeseuon ar unrhyw adeg drwy’r ddolen ym mhob un
checkbox, Iawn, caiff Cyngor Enghraifft anfon newyddion, digwyddiadau ac ymchwil am gaffael arloesi ataf drwy e-bost, not checked
Iawn, caiff Cyngor Enghraifft anfon newyddion, digwyddiadau ac ymchwil am gaffael arloesi ataf drwy e-bost
paragraph
Gallwch ymuno heb hyn, a rhoi’r gorau i’r negeseuon ar unrhyw adeg drwy’r ddolen ym mhob un
end of paragraph
end of group, Negeseuon e-bost (dewisol), Gallwch ymuno heb hyn, a rhoi’r gorau i’r negeseuon ar unrhyw adeg drwy’r ddolen ym mhob un
paragraph
Bydd Cyngor Enghraifft yn defnyddio’r manylion hyn i redeg y gymuned
.
Gallwch adael ar unrhyw adeg a chael dileu eich manylion
.
link, Darllenwch yr hysbysiad preifatrwydd (yn agor mewn tab newydd)
Darllenwch yr hysbysiad preifatrwydd
(yn agor mewn tab newydd)
end of link, Darllenwch yr hysbysiad preifatrwydd (yn agor mewn tab newydd)
end of paragraph
button, Ymuno â’r gymuned, not disabled
end of form

## the button is pressed with nothing filled in
button, Ymuno â’r gymuned, not disabled
group, Mae problem, Rhowch eich enw llawn Rhowch eich cyfeiriad e-bost gwaith Rhowch enw eich sefydliad Dewiswch y math o sefydliad

## from the top after that
heading, Ymuno â’r gymuned, level 2
group, Mae problem, Rhowch eich enw llawn Rhowch eich cyfeiriad e-bost gwaith Rhowch enw eich sefydliad Dewiswch y math o sefydliad
heading, Mae problem, level 3
list
listitem, level 1, position 1, set size 4
link, Rhowch eich enw llawn
end of listitem, level 1, position 1, set size 4
listitem, level 1, position 2, set size 4
link, Rhowch eich cyfeiriad e-bost gwaith
end of listitem, level 1, position 2, set size 4
listitem, level 1, position 3, set size 4
link, Rhowch enw eich sefydliad
end of listitem, level 1, position 3, set size 4
listitem, level 1, position 4, set size 4
link, Dewiswch y math o sefydliad
end of listitem, level 1, position 4, set size 4
end of list
end of group, Mae problem, Rhowch eich enw llawn Rhowch eich cyfeiriad e-bost gwaith Rhowch enw eich sefydliad Dewiswch y math o sefydliad
form
Enw llawn
textbox, Enw llawn, Gwall: Rhowch eich enw llawn, invalid
paragraph
Gwall:
Rhowch eich enw llawn
end of paragraph
Cyfeiriad e-bost gwaith
textbox, Cyfeiriad e-bost gwaith, Byddwn yn anfon neges i’r cyfeiriad hwn er mwyn i chi ei gadarnhau Gwall: Rhowch eich cyfeiriad e-bost gwaith, invalid
paragraph
Byddwn yn anfon neges i’r cyfeiriad hwn er mwyn i chi ei gadarnhau
end of paragraph
paragraph
Gwall:
Rhowch eich cyfeiriad e-bost gwaith
end of paragraph
Sefydliad
textbox, Sefydliad, Gwall: Rhowch enw eich sefydliad, invalid
paragraph
Gwall:
Rhowch enw eich sefydliad
end of paragraph
group, Math o sefydliad, Gwall: Dewiswch y math o sefydliad
paragraph
Gwall:
Dewiswch y math o sefydliad
end of paragraph
radio, Cyngor, not checked, position 1, set size 7
Cyngor
radio, Awdurdod cyfun, not checked, position 2, set size 7
Awdurdod cyfun
radio, Corff cyhoeddus arall, not checked, position 3, set size 7
Corff cyhoeddus arall
radio, Cyflenwr (hyd at 249 o staff), not checked, position 4, set size 7
Cyflenwr (hyd at 249 o staff)
radio, Cyflenwr (250 neu fwy o staff), not checked, position 5, set size 7
Cyflenwr (250 neu fwy o staff)
radio, Prifysgol neu sefydliad ymchwil, not checked, position 6, set size 7
Prifysgol neu sefydliad ymchwil
radio, Arall, not checked, position 7, set size 7
Arall
end of group, Math o sefydliad, Gwall: Dewiswch y math o sefydliad
Rôl neu deitl swydd (dewisol)
textbox, Rôl neu deitl swydd (dewisol)
Cenedl neu ranbarth (dewisol)
combobox, Cenedl neu ranbarth (dewisol), Er mwyn i ni roi gwybod i chi am ddigwyddiadau yn eich ardal, has popup listbox, not expanded
option, Dewiswch un, not selected, position 1, set size 16
option, Lloegr, england, not selected, position 2, set size 16
option, Gogledd Iwerddon, northern-ireland, not selected, position 3, set size 16
option, Yr Alban, scotland, not selected, position 4, set size 16
option, Cymru, wales, not selected, position 5, set size 16
option, Dwyrain Canolbarth Lloegr, east-midlands, not selected, position 6, set size 16
option, Dwyrain Lloegr, east-of-england, not selected, position 7, set size 16
option, Llundain, london, not selected, position 8, set size 16
option, Gogledd-ddwyrain Lloegr, north-east, not selected, position 9, set size 16
option, Gogledd-orllewin Lloegr, north-west, not selected, position 10, set size 16
option, De-ddwyrain Lloegr, south-east, not selected, position 11, set size 16
option, De-orllewin Lloegr, south-west, not selected, position 12, set size 16
option, Gorllewin Canolbarth Lloegr, west-midlands, not selected, position 13, set size 16
option, Swydd Efrog a’r Humber, yorkshire-and-the-humber, not selected, position 14, set size 16
option, Ledled y DU, uk-wide, not selected, position 15, set size 16
option, Y tu allan i’r DU, outside-uk, not selected, position 16, set size 16
end of combobox, Cenedl neu ranbarth (dewisol), Er mwyn i ni roi gwybod i chi am ddigwyddiadau yn eich ardal, has popup listbox, not expanded
paragraph
Er mwyn i ni roi gwybod i chi am ddigwyddiadau yn eich ardal
end of paragraph
group, Beth sydd o ddiddordeb i chi (dewisol), Dewiswch bob un sy’n berthnasol
paragraph
Dewiswch bob un sy’n berthnasol
end of paragraph
checkbox, Astudiaethau achos, not checked
Astudiaethau achos
checkbox, Canllawiau a llawlyfrau, not checked
Canllawiau a llawlyfrau
checkbox, Cyrsiau ar-lein, not checked
Cyrsiau ar-lein
checkbox, Digwyddiadau, not checked
Digwyddiadau
checkbox, Podlediad, not checked
Podlediad
checkbox, Rhaglen garfan, not checked
Rhaglen garfan
checkbox, Ymchwil, not checked
Ymchwil
end of group, Beth sydd o ddiddordeb i chi (dewisol), Dewiswch bob un sy’n berthnasol
group, Dewis iaith, Iaith ein negeseuon atoch
paragraph
Iaith ein negeseuon atoch
end of paragraph
radio, English, not checked, position 1, set size 2
English
radio, Cymraeg, not checked, position 2, set size 2
Cymraeg
end of group, Dewis iaith, Iaith ein negeseuon atoch
group, Negeseuon e-bost (dewisol), Gallwch ymuno heb hyn, a rhoi’r gorau i’r negeseuon ar unrhyw adeg drwy’r ddolen ym mhob un
checkbox, Iawn, caiff Cyngor Enghraifft anfon newyddion, digwyddiadau ac ymchwil am gaffael arloesi ataf drwy e-bost, not checked
Iawn, caiff Cyngor Enghraifft anfon newyddion, digwyddiadau ac ymchwil am gaffael arloesi ataf drwy e-bost
paragraph
Gallwch ymuno heb hyn, a rhoi’r gorau i’r negeseuon ar unrhyw adeg drwy’r ddolen ym mhob un
end of paragraph
end of group, Negeseuon e-bost (dewisol), Gallwch ymuno heb hyn, a rhoi’r gorau i’r negeseuon ar unrhyw adeg drwy’r ddolen ym mhob un
paragraph
Bydd Cyngor Enghraifft yn defnyddio’r manylion hyn i redeg y gymuned
.
Gallwch adael ar unrhyw adeg a chael dileu eich manylion
.
link, Darllenwch yr hysbysiad preifatrwydd (yn agor mewn tab newydd)
Darllenwch yr hysbysiad preifatrwydd
(yn agor mewn tab newydd)
end of link, Darllenwch yr hysbysiad preifatrwydd (yn agor mewn tab newydd)
end of paragraph
button, Ymuno â’r gymuned, not disabled
end of form`;
/* end snapshot errors-cy */

snapshots["not-sent-cy"] = 
`button, Ymuno â’r gymuned, disabled
polite: Wrthi’n anfon eich atebion…
polite: Nid yw eich atebion wedi’u hanfon eto. Byddwn yn rhoi cynnig arall arni mewn eiliad. Maent yn cael eu cadw ar y dudalen hon.`;
/* end snapshot not-sent-cy */

