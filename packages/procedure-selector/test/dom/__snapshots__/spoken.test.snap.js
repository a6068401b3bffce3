/* @web/test-runner snapshot v1 */
export const snapshots = {};

snapshots["start-en"] = 
`heading, Find the right procurement procedure, level 2
list
listitem, level 1, position 1, set size 5
For public buyers in the United Kingdom who want to know which procedures are open to them, and why.
listitem, level 1, position 2, set size 5
One question at a time, and only those that your answers make matter. You can say “I do not know” to every one, and change any answer later.
listitem, level 1, position 3, set size 5
Most purchases need about 12 questions, and about 10 minutes. Have the value at hand, with and without VAT.
listitem, level 1, position 4, set size 5
Nothing you answer leaves this page. You can keep a record for the file.
listitem, level 1, position 5, set size 5
It is guidance, not legal advice.
button, Start now
group
The procurement begins on 22 November 2026
It begins on another day
The law of the day on which the procurement begins is the law that counts. Leave this empty to keep the day of this page.
It begins on another day The law of the day on which the procurement begins is the law that counts. Leave this empty to keep the day of this page., The law of the day on which the procurement begins is the law that counts. Leave this empty to keep the day of this page.
group
Open a saved record
Choose a .json record. It is read on this page and sent nowhere.
Choose a .json record. It is read on this page and sent nowhere.`;
/* end snapshot start-en */

snapshots["question-en"] = 
`button, Back
Question 1
form
heading, Which nation's public body is buying?, level 2
group, Which nation's public body is buying?, Choose by who runs your organisation, not by where the work is done.
Choose by who runs your organisation, not by where the work is done.
radio, A body in England, or a UK-wide or Great Britain body that answers to UK ministers, not checked, position 1, set size 5
A body in England, or a UK-wide or Great Britain body that answers to UK ministers
radio, A devolved Welsh authority: Welsh council, Welsh NHS body, Welsh Government body, not checked, position 2, set size 5
A devolved Welsh authority: Welsh council, Welsh NHS body, Welsh Government body
radio, A transferred Northern Ireland authority: NI council, department or public body, not checked, position 3, set size 5
A transferred Northern Ireland authority: NI council, department or public body
radio, A devolved Scottish authority: Scottish council, NHS Scotland, Scottish Government body, not checked, position 4, set size 5
A devolved Scottish authority: Scottish council, NHS Scotland, Scottish Government body
radio, I do not know, not checked, position 5, set size 5
I do not know
group
Add a reason for your record
button, Continue
group
Why we ask`;
/* end snapshot question-en */

snapshots["amount-en"] = 
`button, Back
Question 8
form
heading, What will you pay over the fixed term, before any extension or option?, level 2
group, What will you pay over the fixed term, before any extension or option?, Give the most you could expect to pay, with fees and the worth of anything you provide in kind. For a framework or dynamic market, add up every purchase expected through it. Choose 'cannot estimate' only if no honest figure is possible.
Give the most you could expect to pay, with fees and the worth of anything you provide in kind. For a framework or dynamic market, add up every purchase expected through it. Choose 'cannot estimate' only if no honest figure is possible.
radio, An amount in pounds, not checked, position 1, set size 3
An amount in pounds
For example 250,000 or 1.5 million
textbox, An amount in pounds, For example 250,000 or 1.5 million
radio, No honest estimate is possible; the law then treats the contract as above the threshold, not checked, position 2, set size 3
No honest estimate is possible; the law then treats the contract as above the threshold
radio, I do not know, not checked, position 3, set size 3
I do not know
group
Add a reason for your record
button, Continue
group
Why we ask
group
Work out the value
Payment a year, or once
textbox, Payment a year, or once
Years of the fixed term
textbox, Years of the fixed term
Years of extension
textbox, Years of extension
Payment in each extension year, if different
textbox, Payment in each extension year, if different
Options to buy more
textbox, Options to buy more
Fees and anything given in kind
textbox, Fees and anything given in kind
Related purchases that could share the contract
textbox, Related purchases that could share the contract
Prizes, stipends and payments to bidders
textbox, Prizes, stipends and payments to bidders
VAT
combobox, VAT, unsure, has popup listbox, not expanded
option, I do not know, unsure, not selected, position 1, set size 5
option, The figures already include any VAT, included, not selected, position 2, set size 5
option, The figures leave out VAT at the standard 20% rate, add-20, not selected, position 3, set size 5
option, The figures leave out VAT at the reduced 5% rate, add-5, not selected, position 4, set size 5
option, No VAT is charged: zero-rated, exempt or outside VAT, none, not selected, position 5, set size 5
status
term
Fixed term
definition
£0
term
Value for the limit
definition
£0`;
/* end snapshot amount-en */

snapshots["several-en"] = 
`button, Back
form
heading, Does any of these apply to you?, level 2
group, Does any of these apply to you?, Most purchases need none of them. Tick each one where the usual answer is not yours, and we will ask.
Most purchases need none of them. Tick each one where the usual answer is not yours, and we will ask.
checkbox, Who do you expect to contract with? Usual answer: Whoever offers the best deal, or a named supplier in the market, not checked
Who do you expect to contract with?
Usual answer: Whoever offers the best deal, or a named supplier in the market
checkbox, Is the contract mainly for running a utility, or for defence? Usual answer: Neither, not checked
Is the contract mainly for running a utility, or for defence?
Usual answer: Neither
checkbox, Is there a part you could reasonably buy separately? Usual answer: No, or it would not be reasonable to separate it, not checked
Is there a part you could reasonably buy separately?
Usual answer: No, or it would not be reasonable to separate it
checkbox, Is there a dynamic market you can use for this? Usual answer: We looked and found none, not checked
Is there a dynamic market you can use for this?
Usual answer: We looked and found none
checkbox, Will you, or a group of bodies, buy this again and again? Usual answer: A single purchase, not checked
Will you, or a group of bodies, buy this again and again?
Usual answer: A single purchase
checkbox, Do you already have a contract for this, or something similar, with a supplier you want to keep? Usual answer: No, not checked
Do you already have a contract for this, or something similar, with a supplier you want to keep?
Usual answer: No
checkbox, Does one of these special circumstances apply? Usual answer: None of these, not checked
Does one of these special circumstances apply?
Usual answer: None of these
checkbox, Do you want to limit who may bid? Usual answer: No, not checked
Do you want to limit who may bid?
Usual answer: No
checkbox, None of these: the usual answers are right, not checked
None of these: the usual answers are right
checkbox, I do not know: ask me each one, not checked
I do not know: ask me each one
button, Continue`;
/* end snapshot several-en */

snapshots["check-en"] = 
`button, Back
heading, Check your answers, level 2
Changing an answer keeps all the others.
heading, Who is buying, level 3
term
Which nation's public body is buying?
definition
A body in England, or a UK-wide or Great Britain body that answers to UK ministers
definition
button, Change: Which nation's public body is buying?
Change
term
What kind of organisation are you?
definition
County, district, unitary, borough, parish, town or community council
definition
button, Change: What kind of organisation are you?
Change
heading, What you are buying, level 3
term
What are you planning to do?
definition
Get goods, services or works in return for money or anything else of value, including a right to charge users
definition
button, Change: What are you planning to do?
Change
term
What is it mainly?
definition
Work done for you, including software as a service, design and advice
definition
button, Change: What is it mainly?
Change
term
Is the contract mainly for running a utility, or for defence?
definition
Neither
definition
button, Change: Is the contract mainly for running a utility, or for defence?
Change
term
Which group of services is it in?
definition
Any service not in the light touch list
definition
button, Change: Which group of services is it in?
Change
heading, Money, level 3
term
What will you pay over the fixed term, before any extension or option?
definition
£250,000
definition
button, Change: What will you pay over the fixed term, before any extension or option?
Change
heading, Who you would contract with, level 3
term
Who do you expect to contract with?
definition
Whoever offers the best deal, or a named supplier in the market
definition
button, Change: Who do you expect to contract with?
Change
heading, The market, level 3
term
How many suppliers could meet the need?
definition
Many suppliers compete for this
definition
button, Change: How many suppliers could meet the need?
Change
term
How ready is the solution you need?
definition
On the market and widely used
definition
button, Change: How ready is the solution you need?
Change
term
What do you most need from bidders before you choose?
definition
Written bids against a clear specification
definition
button, Change: What do you most need from bidders before you choose?
Change
heading, What you already have, level 3
term
Is there a live framework you can use for this?
definition
We looked and found none
definition
button, Change: Is there a live framework you can use for this?
Change
term
Is there a dynamic market you can use for this?
definition
We looked and found none
definition
button, Change: Is there a dynamic market you can use for this?
Change
term
Will you, or a group of bodies, buy this again and again?
definition
A single purchase
definition
button, Change: Will you, or a group of bodies, buy this again and again?
Change
term
Do you already have a contract for this, or something similar, with a supplier you want to keep?
definition
No
definition
button, Change: Do you already have a contract for this, or something similar, with a supplier you want to keep?
Change
heading, Special circumstances, level 3
term
How urgent is it?
definition
Normal timetable
definition
button, Change: How urgent is it?
Change
term
Does one of these special circumstances apply?
definition
None of these
definition
button, Change: Does one of these special circumstances apply?
Change
term
Do you want to limit who may bid?
definition
No
definition
button, Change: Do you want to limit who may bid?
Change
heading, Healthcare, level 3
term
Is it a healthcare service for NHS patients or the public?
definition
No healthcare service in it
definition
button, Change: Is it a healthcare service for NHS patients or the public?
Change
Kept, but not counted, because another answer means that the question does not arise
term
Is there a part you could reasonably buy separately?
definition
No, or it would not be reasonable to separate it
definition
button, Change: Is there a part you could reasonably buy separately?
Change
group
The procurement begins on 22 November 2026
It begins on another day
The law of the day on which the procurement begins is the law that counts. Leave this empty to keep the day of this page.
It begins on another day The law of the day on which the procurement begins is the law that counts. Leave this empty to keep the day of this page., The law of the day on which the procurement begins is the law that counts. Leave this empty to keep the day of this page.
button, See the result`;
/* end snapshot check-en */

snapshots["result-en"] = 
`button, Back
heading, Recommended: Open procedure, level 2
Open procedure: one stage, anyone may tender
The need is clear and the market is wide.
When it suits
Clear, stable requirement; ready market; manageable number of bids.
Guidance
link, Guidance on the open procedure
Guidance, not legal advice.
navigation, On this page
list
listitem, level 1, position 1, set size 7
button, Why
listitem, level 1, position 2, set size 7
button, What would change this
listitem, level 1, position 3, set size 7
button, Notice checklist
listitem, level 1, position 4, set size 7
button, Timetable
listitem, level 1, position 5, set size 7
button, Compare two routes
listitem, level 1, position 6, set size 7
button, Every other route
listitem, level 1, position 7, set size 7
button, Decision record
term
The procurement begins on
definition
22 November 2026
term
Rules that govern
definition
Procurement Act 2023, full rules
term
Limit
definition
Goods or services, sub-central body: £207,720
link, PA2023 Sch.1 para 1 row 12
Checked
term
Your value, VAT included
definition
£250,000 or more, at or above the limit
term
Confidence
definition
High. Everything that matters is answered, and the law was checked at its source.
heading, Why, level 3
list
listitem, level 1, position 1, set size 7
You are buying something, so the rules of procurement apply.
link, PA2023 s.3(2)
Checked
listitem, level 1, position 2, set size 7
A body of this nation comes under the Procurement Act.
link, PA2023 s.2(5)(a)
Checked
listitem, level 1, position 3, set size 7
This is not healthcare under the health rules, so the Procurement Act is not displaced.
link, PR2024 reg.43
Checked
listitem, level 1, position 4, set size 7
The procurement begins on or after 24 February 2025, when the Act came into force.
link, PA2023 s.127
Checked
listitem, level 1, position 5, set size 7
A body of your kind is a contracting authority for this purchase.
link, PA2023 s.2(2)
Checked
listitem, level 1, position 6, set size 7
£250,000 or more with VAT is not less than £207,720, the limit for: Goods or services, sub-central body. So this is a public contract, and a procedure of the full Act is needed.
link, PA2023 s.3(2)
Checked
link, PA2023 Sch.1 para 1 row 12
Checked
listitem, level 1, position 7, set size 7
Open procedure may be used.
link, PA2023 s.19
Checked
heading, Next best, level 3
list
listitem, level 1, position 1, set size 1
An open field is the safe choice.
group
Competitive flexible procedure: a process you design Recommended
Competitive flexible procedure: a process you design
Recommended
When it suits
Anything that needs more than one round, or fewer bidders than the whole market.
list
listitem, level 2, position 1, set size 7
You are buying something, so the rules of procurement apply.
link, PA2023 s.3(2)
Checked
listitem, level 2, position 2, set size 7
A body of this nation comes under the Procurement Act.
link, PA2023 s.2(5)(a)
Checked
listitem, level 2, position 3, set size 7
This is not healthcare under the health rules, so the Procurement Act is not displaced.
link, PR2024 reg.43
Checked
listitem, level 2, position 4, set size 7
The procurement begins on or after 24 February 2025, when the Act came into force.
link, PA2023 s.127
Checked
listitem, level 2, position 5, set size 7
A body of your kind is a contracting authority for this purchase.
link, PA2023 s.2(2)
Checked
listitem, level 2, position 6, set size 7
£250,000 or more with VAT is not less than £207,720, the limit for: Goods or services, sub-central body. So this is a public contract, and a procedure of the full Act is needed.
link, PA2023 s.3(2)
Checked
link, PA2023 Sch.1 para 1 row 12
Checked
listitem, level 2, position 7, set size 7
Competitive flexible may be used.
link, PA2023 s.20(2)(b)
Checked`;
/* end snapshot result-en */

snapshots["start-cy"] = 
`heading, Dod o hyd i’r weithdrefn gaffael gywir, level 2
list
listitem, level 1, position 1, set size 5
Ar gyfer prynwyr cyhoeddus yn y Deyrnas Unedig sydd am wybod pa weithdrefnau sydd ar agor iddynt, a pham.
listitem, level 1, position 2, set size 5
Un cwestiwn ar y tro, a dim ond y rhai y mae eich atebion yn eu gwneud yn bwysig. Gallwch ddweud “Nid wyf yn gwybod” wrth bob un, a newid unrhyw ateb wedyn.
listitem, level 1, position 3, set size 5
Mae angen tua 12 cwestiwn, a thua 10 munud, ar y rhan fwyaf o bryniannau. Cadwch y gwerth wrth law, gyda TAW a heb TAW.
listitem, level 1, position 4, set size 5
Nid oes dim a atebwch yn gadael y dudalen hon. Gallwch gadw cofnod ar gyfer y ffeil.
listitem, level 1, position 5, set size 5
Canllaw ydyw, nid cyngor cyfreithiol.
button, Dechrau nawr
group
Mae’r caffaeliad yn dechrau ar 22 Tachwedd 2026
Mae’n dechrau ar ddiwrnod arall
Cyfraith y diwrnod y mae’r caffaeliad yn dechrau yw’r gyfraith sy’n cyfrif. Gadewch hwn yn wag i gadw diwrnod y dudalen hon.
Mae’n dechrau ar ddiwrnod arall Cyfraith y diwrnod y mae’r caffaeliad yn dechrau yw’r gyfraith sy’n cyfrif. Gadewch hwn yn wag i gadw diwrnod y dudalen hon., Cyfraith y diwrnod y mae’r caffaeliad yn dechrau yw’r gyfraith sy’n cyfrif. Gadewch hwn yn wag i gadw diwrnod y dudalen hon.
group
Agor cofnod a gadwyd
Dewiswch gofnod .json. Fe’i darllenir ar y dudalen hon ac ni chaiff ei anfon i unman.
Dewiswch gofnod .json. Fe’i darllenir ar y dudalen hon ac ni chaiff ei anfon i unman.
Mae’r testun Cymraeg yn aros am adolygiad gan gyfieithydd.`;
/* end snapshot start-cy */

snapshots["question-cy"] = 
`button, Yn ôl
Cwestiwn 1
form
heading, Corff cyhoeddus pa wlad sy’n prynu?, level 2
group, Corff cyhoeddus pa wlad sy’n prynu?, Dewiswch yn ôl pwy sy’n rhedeg eich sefydliad, nid ble mae’r gwaith yn cael ei wneud.
Dewiswch yn ôl pwy sy’n rhedeg eich sefydliad, nid ble mae’r gwaith yn cael ei wneud.
radio, Corff yn Lloegr, neu gorff ar gyfer y DU neu Brydain Fawr gyfan sy’n atebol i weinidogion y DU, not checked, position 1, set size 5
Corff yn Lloegr, neu gorff ar gyfer y DU neu Brydain Fawr gyfan sy’n atebol i weinidogion y DU
radio, Awdurdod datganoledig Cymreig: cyngor, corff GIG neu gorff Llywodraeth Cymru, not checked, position 2, set size 5
Awdurdod datganoledig Cymreig: cyngor, corff GIG neu gorff Llywodraeth Cymru
radio, Awdurdod trosglwyddedig yng Ngogledd Iwerddon: cyngor, adran neu gorff cyhoeddus, not checked, position 3, set size 5
Awdurdod trosglwyddedig yng Ngogledd Iwerddon: cyngor, adran neu gorff cyhoeddus
radio, Awdurdod datganoledig yn yr Alban: cyngor, NHS Scotland neu gorff Llywodraeth yr Alban, not checked, position 4, set size 5
Awdurdod datganoledig yn yr Alban: cyngor, NHS Scotland neu gorff Llywodraeth yr Alban
radio, Nid wyf yn gwybod, not checked, position 5, set size 5
Nid wyf yn gwybod
group
Ychwanegu rheswm at eich cofnod
button, Parhau
group
Pam rydym yn gofyn`;
/* end snapshot question-cy */

snapshots["amount-cy"] = 
`button, Yn ôl
Cwestiwn 8
form
heading, Faint fyddwch chi’n ei dalu dros y cyfnod sefydlog, cyn unrhyw estyniad neu opsiwn?, level 2
group, Faint fyddwch chi’n ei dalu dros y cyfnod sefydlog, cyn unrhyw estyniad neu opsiwn?, Rhowch y mwyaf y gallech ddisgwyl ei dalu, gyda ffioedd a gwerth unrhyw beth rydych yn ei ddarparu mewn nwyddau. Ar gyfer fframwaith neu farchnad ddeinamig, adiwch bob pryniant a ddisgwylir drwyddi. Dewiswch ‘methu amcangyfrif’ dim ond os nad oes ffigur gonest yn bosibl.
Rhowch y mwyaf y gallech ddisgwyl ei dalu, gyda ffioedd a gwerth unrhyw beth rydych yn ei ddarparu mewn nwyddau. Ar gyfer fframwaith neu farchnad ddeinamig, adiwch bob pryniant a ddisgwylir drwyddi. Dewiswch ‘methu amcangyfrif’ dim ond os nad oes ffigur gonest yn bosibl.
radio, Swm mewn punnoedd, not checked, position 1, set size 3
Swm mewn punnoedd
Er enghraifft 250,000 neu 1.5 miliwn
textbox, Swm mewn punnoedd, Er enghraifft 250,000 neu 1.5 miliwn
radio, Nid oes amcangyfrif gonest yn bosibl; mae’r gyfraith wedyn yn trin y contract fel un uwchben y trothwy, not checked, position 2, set size 3
Nid oes amcangyfrif gonest yn bosibl; mae’r gyfraith wedyn yn trin y contract fel un uwchben y trothwy
radio, Nid wyf yn gwybod, not checked, position 3, set size 3
Nid wyf yn gwybod
group
Ychwanegu rheswm at eich cofnod
button, Parhau
group
Pam rydym yn gofyn
group
Cyfrifo’r gwerth
Taliad y flwyddyn, neu unwaith
textbox, Taliad y flwyddyn, neu unwaith
Blynyddoedd y cyfnod penodol
textbox, Blynyddoedd y cyfnod penodol
Blynyddoedd o estyniad
textbox, Blynyddoedd o estyniad
Taliad ym mhob blwyddyn o estyniad, os yw’n wahanol
textbox, Taliad ym mhob blwyddyn o estyniad, os yw’n wahanol
Opsiynau i brynu mwy
textbox, Opsiynau i brynu mwy
Ffioedd ac unrhyw beth a roddir mewn nwyddau
textbox, Ffioedd ac unrhyw beth a roddir mewn nwyddau
Pryniannau cysylltiedig a allai rannu’r contract
textbox, Pryniannau cysylltiedig a allai rannu’r contract
Gwobrau, cyflogau a thaliadau i gynigwyr
textbox, Gwobrau, cyflogau a thaliadau i gynigwyr
TAW
combobox, TAW, unsure, has popup listbox, not expanded
option, Nid wyf yn gwybod, unsure, not selected, position 1, set size 5
option, Mae’r ffigurau eisoes yn cynnwys unrhyw TAW, included, not selected, position 2, set size 5
option, Mae’r ffigurau’n hepgor TAW ar y gyfradd safonol o 20%, add-20, not selected, position 3, set size 5
option, Mae’r ffigurau’n hepgor TAW ar y gyfradd is o 5%, add-5, not selected, position 4, set size 5
option, Ni chodir TAW: cyfradd sero, esempt neu y tu allan i TAW, none, not selected, position 5, set size 5
status
term
Cyfnod penodol
definition
£0
term
Gwerth ar gyfer y trothwy
definition
£0`;
/* end snapshot amount-cy */

snapshots["several-cy"] = 
`button, Yn ôl
form
heading, A oes unrhyw un o’r rhain yn berthnasol i chi?, level 2
group, A oes unrhyw un o’r rhain yn berthnasol i chi?, Nid oes angen yr un ohonynt ar y rhan fwyaf o bryniannau. Ticiwch bob un lle nad yr ateb arferol yw eich ateb chi, a byddwn yn gofyn.
Nid oes angen yr un ohonynt ar y rhan fwyaf o bryniannau. Ticiwch bob un lle nad yr ateb arferol yw eich ateb chi, a byddwn yn gofyn.
checkbox, Gyda phwy ydych chi’n disgwyl contractio? Ateb arferol: Pwy bynnag sy’n cynnig y fargen orau, neu gyflenwr a enwir yn y farchnad, not checked
Gyda phwy ydych chi’n disgwyl contractio?
Ateb arferol: Pwy bynnag sy’n cynnig y fargen orau, neu gyflenwr a enwir yn y farchnad
checkbox, A yw’r contract yn bennaf ar gyfer rhedeg cyfleustod, neu ar gyfer amddiffyn? Ateb arferol: Y naill na’r llall, not checked
A yw’r contract yn bennaf ar gyfer rhedeg cyfleustod, neu ar gyfer amddiffyn?
Ateb arferol: Y naill na’r llall
checkbox, A oes rhan y gallech yn rhesymol ei phrynu ar wahân? Ateb arferol: Nac oes, neu ni fyddai’n rhesymol ei gwahanu, not checked
A oes rhan y gallech yn rhesymol ei phrynu ar wahân?
Ateb arferol: Nac oes, neu ni fyddai’n rhesymol ei gwahanu
checkbox, A oes marchnad ddeinamig y gallwch ei defnyddio ar gyfer hyn? Ateb arferol: Edrychwyd ac ni chafwyd un, not checked
A oes marchnad ddeinamig y gallwch ei defnyddio ar gyfer hyn?
Ateb arferol: Edrychwyd ac ni chafwyd un
checkbox, A fyddwch chi, neu grŵp o gyrff, yn prynu hyn dro ar ôl tro? Ateb arferol: Un pryniant, not checked
A fyddwch chi, neu grŵp o gyrff, yn prynu hyn dro ar ôl tro?
Ateb arferol: Un pryniant
checkbox, A oes gennych eisoes gontract ar gyfer hyn, neu rywbeth tebyg, gyda chyflenwr rydych am ei gadw? Ateb arferol: Nac oes, not checked
A oes gennych eisoes gontract ar gyfer hyn, neu rywbeth tebyg, gyda chyflenwr rydych am ei gadw?
Ateb arferol: Nac oes
checkbox, A yw un o’r amgylchiadau arbennig hyn yn gymwys? Ateb arferol: Dim un o’r rhain, not checked
A yw un o’r amgylchiadau arbennig hyn yn gymwys?
Ateb arferol: Dim un o’r rhain
checkbox, A ydych am gyfyngu ar bwy a gaiff gynnig? Ateb arferol: Nac ydym, not checked
A ydych am gyfyngu ar bwy a gaiff gynnig?
Ateb arferol: Nac ydym
checkbox, Dim un o’r rhain: mae’r atebion arferol yn gywir, not checked
Dim un o’r rhain: mae’r atebion arferol yn gywir
checkbox, Nid wyf yn gwybod: gofynnwch bob un i mi, not checked
Nid wyf yn gwybod: gofynnwch bob un i mi
button, Parhau`;
/* end snapshot several-cy */

snapshots["check-cy"] = 
`button, Yn ôl
heading, Gwirio eich atebion, level 2
Mae newid ateb yn cadw’r lleill i gyd.
heading, Pwy sy’n prynu, level 3
term
Corff cyhoeddus pa wlad sy’n prynu?
definition
Corff yn Lloegr, neu gorff ar gyfer y DU neu Brydain Fawr gyfan sy’n atebol i weinidogion y DU
definition
button, Newid: Corff cyhoeddus pa wlad sy’n prynu?
Newid
term
Pa fath o sefydliad ydych chi?
definition
Cyngor sir, dosbarth, unedol, bwrdeistref, plwyf, tref neu gymuned
definition
button, Newid: Pa fath o sefydliad ydych chi?
Newid
heading, Beth rydych yn ei brynu, level 3
term
Beth ydych chi’n bwriadu ei wneud?
definition
Cael nwyddau, gwasanaethau neu waith yn gyfnewid am arian neu unrhyw beth arall o werth, gan gynnwys hawl i godi tâl ar ddefnyddwyr
definition
button, Newid: Beth ydych chi’n bwriadu ei wneud?
Newid
term
Beth yw ef yn bennaf?
definition
Gwaith a wneir i chi, gan gynnwys meddalwedd fel gwasanaeth, dylunio a chyngor
definition
button, Newid: Beth yw ef yn bennaf?
Newid
term
A yw’r contract yn bennaf ar gyfer rhedeg cyfleustod, neu ar gyfer amddiffyn?
definition
Y naill na’r llall
definition
button, Newid: A yw’r contract yn bennaf ar gyfer rhedeg cyfleustod, neu ar gyfer amddiffyn?
Newid
term
Ym mha grŵp o wasanaethau y mae?
definition
Unrhyw wasanaeth nad yw yn y rhestr cyffyrddiad ysgafn
definition
button, Newid: Ym mha grŵp o wasanaethau y mae?
Newid
heading, Arian, level 3
term
Faint fyddwch chi’n ei dalu dros y cyfnod sefydlog, cyn unrhyw estyniad neu opsiwn?
definition
£250,000
definition
button, Newid: Faint fyddwch chi’n ei dalu dros y cyfnod sefydlog, cyn unrhyw estyniad neu opsiwn?
Newid
heading, Gyda phwy y byddech yn contractio, level 3
term
Gyda phwy ydych chi’n disgwyl contractio?
definition
Pwy bynnag sy’n cynnig y fargen orau, neu gyflenwr a enwir yn y farchnad
definition
button, Newid: Gyda phwy ydych chi’n disgwyl contractio?
Newid
heading, Y farchnad, level 3
term
Faint o gyflenwyr allai ddiwallu’r angen?
definition
Mae llawer o gyflenwyr yn cystadlu am hyn
definition
button, Newid: Faint o gyflenwyr allai ddiwallu’r angen?
Newid
term
Pa mor barod yw’r ateb sydd ei angen arnoch?
definition
Ar y farchnad ac yn cael ei ddefnyddio’n eang
definition
button, Newid: Pa mor barod yw’r ateb sydd ei angen arnoch?
Newid
term
Beth sydd ei angen arnoch fwyaf gan gynigwyr cyn dewis?
definition
Cynigion ysgrifenedig yn erbyn manyleb glir
definition
button, Newid: Beth sydd ei angen arnoch fwyaf gan gynigwyr cyn dewis?
Newid
heading, Beth sydd gennych eisoes, level 3
term
A oes fframwaith byw y gallwch ei ddefnyddio ar gyfer hyn?
definition
Edrychwyd ac ni chafwyd un
definition
button, Newid: A oes fframwaith byw y gallwch ei ddefnyddio ar gyfer hyn?
Newid
term
A oes marchnad ddeinamig y gallwch ei defnyddio ar gyfer hyn?
definition
Edrychwyd ac ni chafwyd un
definition
button, Newid: A oes marchnad ddeinamig y gallwch ei defnyddio ar gyfer hyn?
Newid
term
A fyddwch chi, neu grŵp o gyrff, yn prynu hyn dro ar ôl tro?
definition
Un pryniant
definition
button, Newid: A fyddwch chi, neu grŵp o gyrff, yn prynu hyn dro ar ôl tro?
Newid
term
A oes gennych eisoes gontract ar gyfer hyn, neu rywbeth tebyg, gyda chyflenwr rydych am ei gadw?
definition
Nac oes
definition
button, Newid: A oes gennych eisoes gontract ar gyfer hyn, neu rywbeth tebyg, gyda chyflenwr rydych am ei gadw?
Newid
heading, Amgylchiadau arbennig, level 3
term
Pa mor frys yw hyn?
definition
Amserlen arferol
definition
button, Newid: Pa mor frys yw hyn?
Newid
term
A yw un o’r amgylchiadau arbennig hyn yn gymwys?
definition
Dim un o’r rhain
definition
button, Newid: A yw un o’r amgylchiadau arbennig hyn yn gymwys?
Newid
term
A ydych am gyfyngu ar bwy a gaiff gynnig?
definition
Nac ydym
definition
button, Newid: A ydych am gyfyngu ar bwy a gaiff gynnig?
Newid
heading, Gofal iechyd, level 3
term
A yw’n wasanaeth gofal iechyd i gleifion y GIG neu’r cyhoedd?
definition
Nid oes gwasanaeth gofal iechyd ynddo
definition
button, Newid: A yw’n wasanaeth gofal iechyd i gleifion y GIG neu’r cyhoedd?
Newid
Wedi’u cadw, ond heb eu cyfrif, gan fod ateb arall yn golygu nad yw’r cwestiwn yn codi
term
A oes rhan y gallech yn rhesymol ei phrynu ar wahân?
definition
Nac oes, neu ni fyddai’n rhesymol ei gwahanu
definition
button, Newid: A oes rhan y gallech yn rhesymol ei phrynu ar wahân?
Newid
group
Mae’r caffaeliad yn dechrau ar 22 Tachwedd 2026
Mae’n dechrau ar ddiwrnod arall
Cyfraith y diwrnod y mae’r caffaeliad yn dechrau yw’r gyfraith sy’n cyfrif. Gadewch hwn yn wag i gadw diwrnod y dudalen hon.
Mae’n dechrau ar ddiwrnod arall Cyfraith y diwrnod y mae’r caffaeliad yn dechrau yw’r gyfraith sy’n cyfrif. Gadewch hwn yn wag i gadw diwrnod y dudalen hon., Cyfraith y diwrnod y mae’r caffaeliad yn dechrau yw’r gyfraith sy’n cyfrif. Gadewch hwn yn wag i gadw diwrnod y dudalen hon.
button, Gweld y canlyniad`;
/* end snapshot check-cy */

snapshots["result-cy"] = 
`button, Yn ôl
heading, Argymhellir: Gweithdrefn agored, level 2
Gweithdrefn agored: un cam, caiff unrhyw un dendro
Mae’r angen yn glir a’r farchnad yn eang.
Pryd mae’n addas
Gofyniad clir a sefydlog; marchnad barod; nifer hydrin o gynigion.
Canllawiau
link, Guidance on the open procedure
Canllaw, nid cyngor cyfreithiol.
navigation, Ar y dudalen hon
list
listitem, level 1, position 1, set size 7
button, Pam
listitem, level 1, position 2, set size 7
button, Beth fyddai’n newid hyn
listitem, level 1, position 3, set size 7
button, Rhestr wirio hysbysiadau
listitem, level 1, position 4, set size 7
button, Amserlen
listitem, level 1, position 5, set size 7
button, Cymharu dau lwybr
listitem, level 1, position 6, set size 7
button, Pob llwybr arall
listitem, level 1, position 7, set size 7
button, Cofnod penderfyniad
term
Mae’r caffaeliad yn dechrau ar
definition
22 Tachwedd 2026
term
Y rheolau sy’n llywodraethu
definition
Deddf Caffael 2023, rheolau llawn
term
Trothwy
definition
Nwyddau neu wasanaethau, corff is-ganolog: £207,720
link, PA2023 Sch.1 para 1 row 12
Gwiriwyd
term
Eich gwerth, gan gynnwys TAW
definition
£250,000 neu fwy, ar y trothwy neu uwch
term
Hyder
definition
Uchel. Mae popeth sy’n bwysig wedi’i ateb, a gwiriwyd y gyfraith yn ei ffynhonnell.
heading, Pam, level 3
list
listitem, level 1, position 1, set size 7
Rydych chi’n prynu rhywbeth, felly mae rheolau caffael yn gymwys.
link, PA2023 s.3(2)
Gwiriwyd
listitem, level 1, position 2, set size 7
Daw corff o’r genedl hon o dan y Ddeddf Caffael.
link, PA2023 s.2(5)(a)
Gwiriwyd
listitem, level 1, position 3, set size 7
Nid gofal iechyd o dan y rheolau iechyd yw hyn, felly nid yw’r Ddeddf Caffael yn cael ei disodli.
link, PR2024 reg.43
Gwiriwyd
listitem, level 1, position 4, set size 7
Mae’r caffael yn dechrau ar neu ar ôl 24 Chwefror 2025, pan ddaeth y Ddeddf i rym.
link, PA2023 s.127
Gwiriwyd
listitem, level 1, position 5, set size 7
Mae corff o’ch math chi yn awdurdod contractio ar gyfer y pryniant hwn.
link, PA2023 s.2(2)
Gwiriwyd
listitem, level 1, position 6, set size 7
Nid yw £250,000 neu fwy gyda TAW yn llai na £207,720, y terfyn ar gyfer: Nwyddau neu wasanaethau, corff is-ganolog. Felly contract cyhoeddus yw hwn, ac mae angen un o weithdrefnau’r Ddeddf lawn.
link, PA2023 s.3(2)
Gwiriwyd
link, PA2023 Sch.1 para 1 row 12
Gwiriwyd
listitem, level 1, position 7, set size 7
Gellir defnyddio Gweithdrefn agored.
link, PA2023 s.19
Gwiriwyd
heading, Y gorau nesaf, level 3
list
listitem, level 1, position 1, set size 1
Maes agored yw’r dewis diogel.
group
Gweithdrefn hyblyg gystadleuol: proses rydych chi’n ei dylunio Argymhellir
Gweithdrefn hyblyg gystadleuol: proses rydych chi’n ei dylunio
Argymhellir
Pryd mae’n addas
Unrhyw beth sydd angen mwy nag un rownd, neu lai o gynigwyr na’r farchnad gyfan.
list
listitem, level 2, position 1, set size 7
Rydych chi’n prynu rhywbeth, felly mae rheolau caffael yn gymwys.
link, PA2023 s.3(2)
Gwiriwyd
listitem, level 2, position 2, set size 7
Daw corff o’r genedl hon o dan y Ddeddf Caffael.
link, PA2023 s.2(5)(a)
Gwiriwyd
listitem, level 2, position 3, set size 7
Nid gofal iechyd o dan y rheolau iechyd yw hyn, felly nid yw’r Ddeddf Caffael yn cael ei disodli.
link, PR2024 reg.43
Gwiriwyd
listitem, level 2, position 4, set size 7
Mae’r caffael yn dechrau ar neu ar ôl 24 Chwefror 2025, pan ddaeth y Ddeddf i rym.
link, PA2023 s.127
Gwiriwyd
listitem, level 2, position 5, set size 7
Mae corff o’ch math chi yn awdurdod contractio ar gyfer y pryniant hwn.
link, PA2023 s.2(2)
Gwiriwyd
listitem, level 2, position 6, set size 7
Nid yw £250,000 neu fwy gyda TAW yn llai na £207,720, y terfyn ar gyfer: Nwyddau neu wasanaethau, corff is-ganolog. Felly contract cyhoeddus yw hwn, ac mae angen un o weithdrefnau’r Ddeddf lawn.
link, PA2023 s.3(2)
Gwiriwyd
link, PA2023 Sch.1 para 1 row 12
Gwiriwyd
listitem, level 2, position 7, set size 7
Gellir defnyddio Hyblyg cystadleuol.
link, PA2023 s.20(2)(b)
Gwiriwyd`;
/* end snapshot result-cy */

