/* @web/test-runner snapshot v1 */
export const snapshots = {};

snapshots["run-en"] = 
`## start
heading, Find the right procurement procedure, level 2
list
listitem, level 1, position 1, set size 4
For public buyers in the United Kingdom who want to know which procedures are open to them, and why.
end of listitem, level 1, position 1, set size 4
listitem, level 1, position 2, set size 4
It takes about 5 to 10 minutes. You can say “I do not know” to every question, and change any answer later.
end of listitem, level 1, position 2, set size 4
listitem, level 1, position 3, set size 4
Nothing you answer leaves this page. You can keep a record for the file.
end of listitem, level 1, position 3, set size 4
listitem, level 1, position 4, set size 4
It is guidance, not legal advice.
end of listitem, level 1, position 4, set size 4
end of list
paragraph
For procurements that begin on 22 November 2026.
Rules version 1.0.0, law read on 22 November 2026.
end of paragraph
paragraph
button, Start now
end of paragraph
group
Open a saved record
Choose a .json record. It is read on this page and sent nowhere.
Choose a .json record. It is read on this page and sent nowhere.
end of group

## question 1
button, Back
paragraph
Question 1 of about 3
end of paragraph
form
group, Which nation's public body is buying?, Choose by who runs your organisation, not by where the work is done.
Which nation's public body is buying?
heading, Which nation's public body is buying?, level 2
end, Which nation's public body is buying?
paragraph
Choose by who runs your organisation, not by where the work is done.
end of paragraph
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
end of group, Which nation's public body is buying?, Choose by who runs your organisation, not by where the work is done.
group
Add a reason for your record
Why you gave this answer. It stays on this page unless you export the record.
textbox, Why you gave this answer. It stays on this page unless you export the record.
end of group
paragraph
button, Continue
end of paragraph
end of form
group
Why we ask
paragraph
Your answer can settle 51 routes: Open procedure, Competitive flexible, Flexible with dialogue, Flexible with demonstration….
end of paragraph
paragraph
strong
If you do not know:
end of strong
Nothing is recommended. Every nation's routes stay open until this is answered.
end of paragraph
paragraph
strong
The law it turns on:
end of strong
end of paragraph
list
listitem, level 1, position 1, set size 5
link, PA2023 s.2(5)
(
Checked
)
end of listitem, level 1, position 1, set size 5
listitem, level 1, position 2, set size 5
link, PA2023 s.84(2)(b)
(
Checked
)
end of listitem, level 1, position 2, set size 5
listitem, level 1, position 3, set size 5
link, PA2023 s.85(5)
(
Checked
)
end of listitem, level 1, position 3, set size 5
listitem, level 1, position 4, set size 5
link, PSR2023 reg.3
(
Checked
)
end of listitem, level 1, position 4, set size 5
listitem, level 1, position 5, set size 5
link, PCSR2015
(
Checked
)
end of listitem, level 1, position 5, set size 5
end of list
end of group

## question 2
button, Back
paragraph
Question 2 of about 3
end of paragraph
form
group, What kind of organisation are you?, NHS trusts count as central government for the money limits. Schools include academies and further education colleges.
What kind of organisation are you?
heading, What kind of organisation are you?, level 2
end, What kind of organisation are you?
paragraph
NHS trusts count as central government for the money limits. Schools include academies and further education colleges.
end of paragraph
radio, County, district, unitary, borough, parish, town or community council, not checked, position 1, set size 13
County, district, unitary, borough, parish, town or community council
radio, Combined or mayoral authority, or the Greater London Authority, not checked, position 2, set size 13
Combined or mayoral authority, or the Greater London Authority
radio, Police and crime commissioner, police body or fire and rescue authority, not checked, position 3, set size 13
Police and crime commissioner, police body or fire and rescue authority
radio, Transport executive or city transport authority, not checked, position 4, set size 13
Transport executive or city transport authority
radio, Department, agency or other body on the central government list (includes listed NI bodies), not checked, position 5, set size 13
Department, agency or other body on the central government list (includes listed NI bodies)
radio, NHS trust, foundation trust, health board, NHS England or another listed NHS body, not checked, position 6, set size 13
NHS trust, foundation trust, health board, NHS England or another listed NHS body
radio, Integrated care board, not checked, position 7, set size 13
Integrated care board
radio, Maintained school, academy trust or further education college, not checked, position 8, set size 13
Maintained school, academy trust or further education college
radio, University or other publicly funded higher education body, not checked, position 9, set size 13
University or other publicly funded higher education body
radio, Publicly controlled business that runs a utility (airport, port, energy, water, transport), not checked, position 10, set size 13
Publicly controlled business that runs a utility (airport, port, energy, water, transport)
radio, Private company running a utility with special or exclusive rights, not checked, position 11, set size 13
Private company running a utility with special or exclusive rights
radio, Another body that is mainly publicly funded or publicly overseen, not checked, position 12, set size 13
Another body that is mainly publicly funded or publicly overseen
radio, I do not know, not checked, position 13, set size 13
I do not know
end of group, What kind of organisation are you?, NHS trusts count as central government for the money limits. Schools include academies and further education colleges.
group
Add a reason for your record
Why you gave this answer. It stays on this page unless you export the record.
textbox, Why you gave this answer. It stays on this page unless you export the record.
end of group
paragraph
button, Continue
end of paragraph
end of form
group
Why we ask
paragraph
Your answer can settle 37 routes: Open procedure, Competitive flexible, Flexible with dialogue, Flexible with demonstration….
end of paragraph
paragraph
strong
If you do not know:
end of strong
Use the lower (central government) threshold and keep both sides open.
end of paragraph
paragraph
strong
The law it turns on:
end of strong
end of paragraph
list
listitem, level 1, position 1, set size 6
link, PA2023 s.2
(
Checked
)
end of listitem, level 1, position 1, set size 6
listitem, level 1, position 2, set size 6
link, PA2023 s.84(2)(a)
(
Checked
)
end of listitem, level 1, position 2, set size 6
listitem, level 1, position 3, set size 6
link, PA2023 Sch.1 paras 1 and 5
(
Checked
)
end of listitem, level 1, position 3, set size 6
listitem, level 1, position 4, set size 6
link, PR2024 reg.44
(
Checked
)
end of listitem, level 1, position 4, set size 6
listitem, level 1, position 5, set size 6
link, PR2024 Sch.2
(
Checked
)
end of listitem, level 1, position 5, set size 6
listitem, level 1, position 6, set size 6
link, PSR2023 reg.3
(
Checked
)
end of listitem, level 1, position 6, set size 6
end of list
end of group

## question 3
button, Back
paragraph
Question 3 of about 3
end of paragraph
form
group, What are you planning to do?, If you will get a service or any other benefit back, it is a purchase even when no money changes hands.
What are you planning to do?
heading, What are you planning to do?, level 2
end, What are you planning to do?
paragraph
If you will get a service or any other benefit back, it is a purchase even when no money changes hands.
end of paragraph
radio, Get goods, services or works in return for money or anything else of value, including a right to charge users, not checked, position 1, set size 5
Get goods, services or works in return for money or anything else of value, including a right to charge users
radio, Give money towards someone else's own project and get no service back, not checked, position 2, set size 5
Give money towards someone else's own project and get no service back
radio, Try something free, giving nothing of value in return and promising no purchase, not checked, position 3, set size 5
Try something free, giving nothing of value in return and promising no purchase
radio, Talk to the market or run an ideas event; no contract comes out of this step, not checked, position 4, set size 5
Talk to the market or run an ideas event; no contract comes out of this step
radio, I do not know, not checked, position 5, set size 5
I do not know
end of group, What are you planning to do?, If you will get a service or any other benefit back, it is a purchase even when no money changes hands.
group
Add a reason for your record
Why you gave this answer. It stays on this page unless you export the record.
textbox, Why you gave this answer. It stays on this page unless you export the record.
end of group
paragraph
button, Continue
end of paragraph
end of form
group
Why we ask
paragraph
Your answer can settle 40 routes: Open procedure, Competitive flexible, Flexible with dialogue, Flexible with demonstration….
end of paragraph
paragraph
strong
If you do not know:
end of strong
Treat it as a purchase.
end of paragraph
paragraph
strong
The law it turns on:
end of strong
end of paragraph
list
listitem, level 1, position 1, set size 2
link, PA2023 s.3(2)
(
Checked
)
end of listitem, level 1, position 1, set size 2
listitem, level 1, position 2, set size 2
link, PA2023 s.16
(
Checked
)
end of listitem, level 1, position 2, set size 2
end of list
end of group

## question 4
button, Back
paragraph
Question 4 of about 17
end of paragraph
form
group, What is it mainly?, Go by the main purpose. A building made or altered to your specification counts as works even if you end up buying or leasing the property.
What is it mainly?
heading, What is it mainly?, level 2
end, What is it mainly?
paragraph
Go by the main purpose. A building made or altered to your specification counts as works even if you end up buying or leasing the property.
end of paragraph
radio, Things you buy, hire or lease, not checked, position 1, set size 10
Things you buy, hire or lease
radio, Work done for you, including software as a service, design and advice, not checked, position 2, set size 10
Work done for you, including software as a service, design and advice
radio, Building, civil engineering or installation works, not checked, position 3, set size 10
Building, civil engineering or installation works
radio, The supplier runs a service and earns from charging users or exploiting it, and bears the trading risk, not checked, position 4, set size 10
The supplier runs a service and earns from charging users or exploiting it, and bears the trading risk
radio, The supplier builds something and earns from exploiting it, and bears the trading risk, not checked, position 5, set size 10
The supplier builds something and earns from exploiting it, and bears the trading risk
radio, Buying or renting existing land or buildings, not checked, position 6, set size 10
Buying or renting existing land or buildings
radio, Land or a building that someone will build or alter to your specification, not checked, position 7, set size 10
Land or a building that someone will build or alter to your specification
radio, Representation in court or tribunal proceedings, or advice preparing for them, not checked, position 8, set size 10
Representation in court or tribunal proceedings, or advice preparing for them
radio, Employment, loans, arbitration or mediation, broadcasting content, non-profit emergency services, public passenger transport under its own rules, or national security, not checked, position 9, set size 10
Employment, loans, arbitration or mediation, broadcasting content, non-profit emergency services, public passenger transport under its own rules, or national security
radio, I do not know, not checked, position 10, set size 10
I do not know
end of group, What is it mainly?, Go by the main purpose. A building made or altered to your specification counts as works even if you end up buying or leasing the property.
group
Add a reason for your record
Why you gave this answer. It stays on this page unless you export the record.
textbox, Why you gave this answer. It stays on this page unless you export the record.
end of group
paragraph
button, Continue
end of paragraph
end of form
group
Why we ask
paragraph
Your answer can settle 37 routes: Open procedure, Competitive flexible, Flexible with dialogue, Flexible with demonstration….
end of paragraph
paragraph
strong
If you do not know:
end of strong
Use goods or services (the lowest limit). Never assume an exemption.
end of paragraph
paragraph
strong
The law it turns on:
end of strong
end of paragraph
list
listitem, level 1, position 1, set size 3
link, PA2023 s.8
(
Checked
)
end of listitem, level 1, position 1, set size 3
listitem, level 1, position 2, set size 3
link, PA2023 Sch.1 paras 1 and 4
(
Checked
)
end of listitem, level 1, position 2, set size 3
listitem, level 1, position 3, set size 3
link, PA2023 Sch.2 paras 7-21 and 37
(
Checked
)
end of listitem, level 1, position 3, set size 3
end of list
end of group

## question 5
button, Back
paragraph
Question 5 of about 23
end of paragraph
form
group, What will you pay over the fixed term, before any extension or option?, Give the most you could expect to pay, with fees and the worth of anything you provide in kind. For a framework or dynamic market, add up every purchase expected through it. Choose 'cannot estimate' only if no honest figure is possible.
What will you pay over the fixed term, before any extension or option?
heading, What will you pay over the fixed term, before any extension or option?, level 2
end, What will you pay over the fixed term, before any extension or option?
paragraph
Give the most you could expect to pay, with fees and the worth of anything you provide in kind. For a framework or dynamic market, add up every purchase expected through it. Choose 'cannot estimate' only if no honest figure is possible.
end of paragraph
radio, An amount in pounds, not checked, position 1, set size 3
An amount in pounds
paragraph
For example 250,000 or 1.5 million
end of paragraph
paragraph
textbox, An amount in pounds, For example 250,000 or 1.5 million
end of paragraph
radio, No honest estimate is possible; the law then treats the contract as above the threshold, not checked, position 2, set size 3
No honest estimate is possible; the law then treats the contract as above the threshold
radio, I do not know, not checked, position 3, set size 3
I do not know
end of group, What will you pay over the fixed term, before any extension or option?, Give the most you could expect to pay, with fees and the worth of anything you provide in kind. For a framework or dynamic market, add up every purchase expected through it. Choose 'cannot estimate' only if no honest figure is possible.
group
Add a reason for your record
Why you gave this answer. It stays on this page unless you export the record.
textbox, Why you gave this answer. It stays on this page unless you export the record.
end of group
paragraph
button, Continue
end of paragraph
end of form
group
Why we ask
paragraph
Your answer can settle 26 routes: Open procedure, Competitive flexible, Flexible with dialogue, Flexible with demonstration….
end of paragraph
paragraph
strong
If you do not know:
end of strong
Plan as if above the threshold; below-threshold routes stay undetermined.
end of paragraph
paragraph
strong
The law it turns on:
end of strong
end of paragraph
list
listitem, level 1, position 1, set size 2
link, PA2023 s.4
(
Checked
)
end of listitem, level 1, position 1, set size 2
listitem, level 1, position 2, set size 2
link, PA2023 Sch.3 paras 1, 2 and 5
(
Checked
)
end of listitem, level 1, position 2, set size 2
end of list
end of group
group
Work out the value
paragraph
Loading…
end of paragraph
end of group

## question 6
button, Back
paragraph
Question 6 of about 23
end of paragraph
form
group, How do your figures treat VAT?, The limits include VAT. Zero-rated and exempt supplies carry none, so add nothing.
How do your figures treat VAT?
heading, How do your figures treat VAT?, level 2
end, How do your figures treat VAT?
paragraph
The limits include VAT. Zero-rated and exempt supplies carry none, so add nothing.
end of paragraph
radio, The figures already include any VAT, not checked, position 1, set size 5
The figures already include any VAT
radio, The figures leave out VAT at the standard 20% rate, not checked, position 2, set size 5
The figures leave out VAT at the standard 20% rate
radio, The figures leave out VAT at the reduced 5% rate, not checked, position 3, set size 5
The figures leave out VAT at the reduced 5% rate
radio, No VAT is charged: zero-rated, exempt or outside VAT, not checked, position 4, set size 5
No VAT is charged: zero-rated, exempt or outside VAT
radio, I do not know, not checked, position 5, set size 5
I do not know
end of group, How do your figures treat VAT?, The limits include VAT. Zero-rated and exempt supplies carry none, so add nothing.
group
Add a reason for your record
Why you gave this answer. It stays on this page unless you export the record.
textbox, Why you gave this answer. It stays on this page unless you export the record.
end of group
paragraph
button, Continue
end of paragraph
end of form
group
Why we ask
paragraph
Your answer can settle 26 routes: Open procedure, Competitive flexible, Flexible with dialogue, Flexible with demonstration….
end of paragraph
paragraph
strong
If you do not know:
end of strong
Test both ends: the figure as it stands and the figure plus 20%. If they straddle the limit, plan as above.
end of paragraph
paragraph
strong
The law it turns on:
end of strong
end of paragraph
list
listitem, level 1, position 1, set size 2
link, PA2023 s.123(2)
(
Checked
)
end of listitem, level 1, position 1, set size 2
listitem, level 1, position 2, set size 2
link, PA2023 Sch.3 para 1
(
Checked
)
end of listitem, level 1, position 2, set size 2
end of list
end of group

## question 7
button, Back
paragraph
Question 7 of about 23
end of paragraph
form
group, How much more could you pay if you used every extension, renewal and option?, Enter 0 if there are none. Count them even if you doubt you will use them.
How much more could you pay if you used every extension, renewal and option?
heading, How much more could you pay if you used every extension, renewal and option?, level 2
end, How much more could you pay if you used every extension, renewal and option?
paragraph
Enter 0 if there are none. Count them even if you doubt you will use them.
end of paragraph
radio, An amount in pounds, not checked, position 1, set size 2
An amount in pounds
paragraph
For example 250,000 or 1.5 million
end of paragraph
paragraph
textbox, An amount in pounds, For example 250,000 or 1.5 million
end of paragraph
radio, I do not know, not checked, position 2, set size 2
I do not know
end of group, How much more could you pay if you used every extension, renewal and option?, Enter 0 if there are none. Count them even if you doubt you will use them.
group
Add a reason for your record
Why you gave this answer. It stays on this page unless you export the record.
textbox, Why you gave this answer. It stays on this page unless you export the record.
end of group
paragraph
button, Continue
end of paragraph
end of form
group
Why we ask
paragraph
Your answer can settle 26 routes: Open procedure, Competitive flexible, Flexible with dialogue, Flexible with demonstration….
end of paragraph
paragraph
strong
If you do not know:
end of strong
The total is a minimum only: it can prove 'above' but not 'below'.
end of paragraph
paragraph
strong
The law it turns on:
end of strong
end of paragraph
list
listitem, level 1, position 1, set size 1
link, PA2023 Sch.3 para 1
(
Checked
)
end of listitem, level 1, position 1, set size 1
end of list
end of group

## question 8
button, Back
paragraph
Question 8 of about 23
end of paragraph
form
group, How much would related purchases add that could sensibly go in the same contract?, For example the roll-out after a pilot, parallel small lots, or the same need in another team. Enter 0 if none, or if there are good reasons to value them apart.
How much would related purchases add that could sensibly go in the same contract?
heading, How much would related purchases add that could sensibly go in the same contract?, level 2
end, How much would related purchases add that could sensibly go in the same contract?
paragraph
For example the roll-out after a pilot, parallel small lots, or the same need in another team. Enter 0 if none, or if there are good reasons to value them apart.
end of paragraph
radio, An amount in pounds, not checked, position 1, set size 2
An amount in pounds
paragraph
For example 250,000 or 1.5 million
end of paragraph
paragraph
textbox, An amount in pounds, For example 250,000 or 1.5 million
end of paragraph
radio, I do not know, not checked, position 2, set size 2
I do not know
end of group, How much would related purchases add that could sensibly go in the same contract?, For example the roll-out after a pilot, parallel small lots, or the same need in another team. Enter 0 if none, or if there are good reasons to value them apart.
group
Add a reason for your record
Why you gave this answer. It stays on this page unless you export the record.
textbox, Why you gave this answer. It stays on this page unless you export the record.
end of group
paragraph
button, Continue
end of paragraph
end of form
group
Why we ask
paragraph
Your answer can settle 26 routes: Open procedure, Competitive flexible, Flexible with dialogue, Flexible with demonstration….
end of paragraph
paragraph
strong
If you do not know:
end of strong
The total is a minimum only: it can prove 'above' but not 'below'.
end of paragraph
paragraph
strong
The law it turns on:
end of strong
end of paragraph
list
listitem, level 1, position 1, set size 2
link, PA2023 Sch.3 para 4
(
Checked
)
end of listitem, level 1, position 1, set size 2
listitem, level 1, position 2, set size 2
link, PA2023 s.4(3)
(
Checked
)
end of listitem, level 1, position 2, set size 2
end of list
end of group

## question 9
button, Back
paragraph
Question 9 of about 23
end of paragraph
form
group, How many suppliers could meet the need?, Choose a 'one supplier' answer only if you hold evidence, for example from market engagement.
How many suppliers could meet the need?
heading, How many suppliers could meet the need?, level 2
end, How many suppliers could meet the need?
paragraph
Choose a 'one supplier' answer only if you hold evidence, for example from market engagement.
end of paragraph
radio, Many suppliers compete for this, not checked, position 1, set size 8
Many suppliers compete for this
radio, A handful of suppliers could do it, not checked, position 2, set size 8
A handful of suppliers could do it
radio, One only: a unique work of art or artistic performance, not checked, position 3, set size 8
One only: a unique work of art or artistic performance
radio, One only: patents, copyright or other exclusive rights, with evidence that no reasonable alternative exists, not checked, position 4, set size 8
One only: patents, copyright or other exclusive rights, with evidence that no reasonable alternative exists
radio, One only: technical reasons mean no competition, with evidence that no reasonable alternative exists, not checked, position 5, set size 8
One only: technical reasons mean no competition, with evidence that no reasonable alternative exists
radio, We know of one, but have not tested the market, not checked, position 6, set size 8
We know of one, but have not tested the market
radio, Nobody sells what we need yet, not checked, position 7, set size 8
Nobody sells what we need yet
radio, I do not know, not checked, position 8, set size 8
I do not know
end of group, How many suppliers could meet the need?, Choose a 'one supplier' answer only if you hold evidence, for example from market engagement.
group
Add a reason for your record
Why you gave this answer. It stays on this page unless you export the record.
textbox, Why you gave this answer. It stays on this page unless you export the record.
end of group
paragraph
button, Continue
end of paragraph
end of form
group
Why we ask
paragraph
Your answer can settle 1 route: Direct award: only supplier.
end of paragraph
paragraph
strong
If you do not know:
end of strong
Do not rely on a single-supplier ground; engage the market first.
end of paragraph
paragraph
strong
The law it turns on:
end of strong
end of paragraph
list
listitem, level 1, position 1, set size 1
link, PA2023 Sch.5 paras 4-6
(
Checked
)
end of listitem, level 1, position 1, set size 1
end of list
end of group

## question 10
button, Back
paragraph
Question 10 of about 23
end of paragraph
form
group, How ready is the solution you need?, R&D means the answer has to be researched, developed or prototyped first.
How ready is the solution you need?
heading, How ready is the solution you need?, level 2
end, How ready is the solution you need?
paragraph
R&D means the answer has to be researched, developed or prototyped first.
end of paragraph
radio, On the market and widely used, not checked, position 1, set size 5
On the market and widely used
radio, On the market, but must be configured, integrated or tailored, not checked, position 2, set size 5
On the market, but must be configured, integrated or tailored
radio, New: a working product exists and now needs trying in real conditions, not checked, position 3, set size 5
New: a working product exists and now needs trying in real conditions
radio, Does not exist yet: research, development or prototyping is needed, not checked, position 4, set size 5
Does not exist yet: research, development or prototyping is needed
radio, I do not know, not checked, position 5, set size 5
I do not know
end of group, How ready is the solution you need?, R&D means the answer has to be researched, developed or prototyped first.
group
Add a reason for your record
Why you gave this answer. It stays on this page unless you export the record.
textbox, Why you gave this answer. It stays on this page unless you export the record.
end of group
paragraph
button, Continue
end of paragraph
end of form
group
Why we ask
paragraph
Your answer can settle 2 routes: Direct award: prototype, Exempt R&D.
end of paragraph
paragraph
strong
If you do not know:
end of strong
The R&D exemption is not relied on.
end of paragraph
paragraph
strong
The law it turns on:
end of strong
end of paragraph
list
listitem, level 1, position 1, set size 2
link, PA2023 Sch.2 para 22
(
Checked
)
end of listitem, level 1, position 1, set size 2
listitem, level 1, position 2, set size 2
link, PCSR2015 reg.32
(
Checked
)
end of listitem, level 1, position 2, set size 2
end of list
end of group

## question 11
button, Back
paragraph
Question 11 of about 23
end of paragraph
form
group, What do you most need from bidders before you choose?, This only ranks routes. It never makes an unlawful route lawful.
What do you most need from bidders before you choose?
heading, What do you most need from bidders before you choose?, level 2
end, What do you most need from bidders before you choose?
paragraph
This only ranks routes. It never makes an unlawful route lawful.
end of paragraph
radio, Written bids against a clear specification, not checked, position 1, set size 6
Written bids against a clear specification
radio, To see it working or test it, not checked, position 2, set size 6
To see it working or test it
radio, To discuss or negotiate the solution, risk or price, not checked, position 3, set size 6
To discuss or negotiate the solution, risk or price
radio, Different ideas for a problem: we know the outcome, not the solution, not checked, position 4, set size 6
Different ideas for a problem: we know the outcome, not the solution
radio, Designs judged by a panel, perhaps with prizes, not checked, position 5, set size 6
Designs judged by a panel, perhaps with prizes
radio, I do not know, not checked, position 6, set size 6
I do not know
end of group, What do you most need from bidders before you choose?, This only ranks routes. It never makes an unlawful route lawful.
group
Add a reason for your record
Why you gave this answer. It stays on this page unless you export the record.
textbox, Why you gave this answer. It stays on this page unless you export the record.
end of group
paragraph
button, Continue
end of paragraph
end of form
group
Why we ask
paragraph
strong
If you do not know:
end of strong
Show open and competitive flexible side by side.
end of paragraph
paragraph
strong
The law it turns on:
end of strong
end of paragraph
list
listitem, level 1, position 1, set size 3
link, PA2023 s.20
(
Checked
)
end of listitem, level 1, position 1, set size 3
listitem, level 1, position 2, set size 3
link, PA2023 s.24
(
Checked
)
end of listitem, level 1, position 2, set size 3
listitem, level 1, position 3, set size 3
link, PA2023 s.56(2)
(
Checked
)
end of listitem, level 1, position 3, set size 3
end of list
end of group

## question 12
button, Back
paragraph
Question 12 of about 23
end of paragraph
form
group, Is there a live framework you can use for this?, Check three things in its documents: the goods or services it describes, its end date and who may use it.
Is there a live framework you can use for this?
heading, Is there a live framework you can use for this?, level 2
end, Is there a live framework you can use for this?
paragraph
Check three things in its documents: the goods or services it describes, its end date and who may use it.
end of paragraph
radio, We looked and found none, not checked, position 1, set size 7
We looked and found none
radio, Yes: it covers this need, is in date and names us (in Scotland: one set up under Scottish rules), not checked, position 2, set size 7
Yes: it covers this need, is in date and names us (in Scotland: one set up under Scottish rules)
radio, Yes, but set up under the other nation's rules (a Scottish body using a Procurement Act framework, or the reverse), not checked, position 3, set size 7
Yes, but set up under the other nation's rules (a Scottish body using a Procurement Act framework, or the reverse)
radio, One exists but does not describe what we need, not checked, position 4, set size 7
One exists but does not describe what we need
radio, One exists but we are not among its permitted users, not checked, position 5, set size 7
One exists but we are not among its permitted users
radio, One exists but its term has ended, not checked, position 6, set size 7
One exists but its term has ended
radio, I do not know, not checked, position 7, set size 7
I do not know
end of group, Is there a live framework you can use for this?, Check three things in its documents: the goods or services it describes, its end date and who may use it.
group
Add a reason for your record
Why you gave this answer. It stays on this page unless you export the record.
textbox, Why you gave this answer. It stays on this page unless you export the record.
end of group
paragraph
button, Continue
end of paragraph
end of form
group
Why we ask
paragraph
Your answer can settle 1 route: Framework call-off.
end of paragraph
paragraph
strong
If you do not know:
end of strong
Call-off stays undetermined. Do not award until scope, term and users are checked.
end of paragraph
paragraph
strong
The law it turns on:
end of strong
end of paragraph
list
listitem, level 1, position 1, set size 5
link, PA2023 s.45(5)
(
Checked
)
end of listitem, level 1, position 1, set size 5
listitem, level 1, position 2, set size 5
link, PA2023 s.45(8)
(
Checked
)
end of listitem, level 1, position 2, set size 5
listitem, level 1, position 3, set size 5
link, PA2023 s.47
(
Checked
)
end of listitem, level 1, position 3, set size 5
listitem, level 1, position 4, set size 5
link, PA2023 s.115A
(
Checked
)
end of listitem, level 1, position 4, set size 5
listitem, level 1, position 5, set size 5
link, PA2023 Sch.9A
(
Checked
)
end of listitem, level 1, position 5, set size 5
end of list
end of group

## question 13
button, Back
paragraph
Question 13 of about 24
end of paragraph
form
group, Is it a healthcare service for NHS patients or the public?, Care given to people by health professionals as part of the health service. Equipment, software and social care are not.
Is it a healthcare service for NHS patients or the public?
heading, Is it a healthcare service for NHS patients or the public?, level 2
end, Is it a healthcare service for NHS patients or the public?
paragraph
Care given to people by health professionals as part of the health service. Equipment, software and social care are not.
end of paragraph
radio, No healthcare service in it, not checked, position 1, set size 6
No healthcare service in it
radio, Yes, only healthcare, not checked, position 2, set size 6
Yes, only healthcare
radio, Mostly healthcare by value, with other items that could not reasonably be bought apart, not checked, position 3, set size 6
Mostly healthcare by value, with other items that could not reasonably be bought apart
radio, Mostly healthcare by value, but the other items could reasonably be bought apart, not checked, position 4, set size 6
Mostly healthcare by value, but the other items could reasonably be bought apart
radio, Some healthcare, but it is not the main part by value, not checked, position 5, set size 6
Some healthcare, but it is not the main part by value
radio, I do not know, not checked, position 6, set size 6
I do not know
end of group, Is it a healthcare service for NHS patients or the public?, Care given to people by health professionals as part of the health service. Equipment, software and social care are not.
group
Add a reason for your record
Why you gave this answer. It stays on this page unless you export the record.
textbox, Why you gave this answer. It stays on this page unless you export the record.
end of group
paragraph
button, Continue
end of paragraph
end of form
group
Why we ask
paragraph
Your answer can settle 30 routes: Open procedure, Competitive flexible, Flexible with dialogue, Flexible with demonstration….
end of paragraph
paragraph
strong
If you do not know:
end of strong
Both regimes stay open: ask before starting, because health rules apply at any value.
end of paragraph
paragraph
strong
The law it turns on:
end of strong
end of paragraph
list
listitem, level 1, position 1, set size 5
link, PSR2023 reg.3
(
Checked
)
end of listitem, level 1, position 1, set size 5
listitem, level 1, position 2, set size 5
link, PR2024 reg.43
(
Checked
)
end of listitem, level 1, position 2, set size 5
listitem, level 1, position 3, set size 5
link, PA2023 s.120
(
Checked
)
end of listitem, level 1, position 3, set size 5
listitem, level 1, position 4, set size 5
link, PA2023 s.120A
(
Checked
)
end of listitem, level 1, position 4, set size 5
listitem, level 1, position 5, set size 5
link, PSRW2025
(
Checked
)
end of listitem, level 1, position 5, set size 5
end of list
end of group

## question 14
button, Back
paragraph
Question 14 of about 24
end of paragraph
form
group, Which group of services is it in?, Check the CPV code against Schedule 1 to the Procurement Regulations 2024. Codes marked R there can be reserved to mutuals.
Which group of services is it in?
heading, Which group of services is it in?, level 2
end, Which group of services is it in?
paragraph
Check the CPV code against Schedule 1 to the Procurement Regulations 2024. Codes marked R there can be reserved to mutuals.
end of paragraph
radio, Any service not in the light touch list, not checked, position 1, set size 5
Any service not in the light touch list
radio, In the light touch list, for example some social, education, culture, sport, hotel or legal services, not checked, position 2, set size 5
In the light touch list, for example some social, education, culture, sport, hotel or legal services
radio, In the light touch list and marked R, so it can be reserved to public service mutuals, not checked, position 3, set size 5
In the light touch list and marked R, so it can be reserved to public service mutuals
radio, Agency or temporary staff, parking services or travel agents: light touch only under a defence contract, not checked, position 4, set size 5
Agency or temporary staff, parking services or travel agents: light touch only under a defence contract
radio, I do not know, not checked, position 5, set size 5
I do not know
end of group, Which group of services is it in?, Check the CPV code against Schedule 1 to the Procurement Regulations 2024. Codes marked R there can be reserved to mutuals.
group
Add a reason for your record
Why you gave this answer. It stays on this page unless you export the record.
textbox, Why you gave this answer. It stays on this page unless you export the record.
end of group
paragraph
button, Continue
end of paragraph
end of form
group
Why we ask
paragraph
Your answer can settle 25 routes: Open procedure, Competitive flexible, Flexible with dialogue, Flexible with demonstration….
end of paragraph
paragraph
strong
If you do not know:
end of strong
Treat as ordinary: lower limit, full rules.
end of paragraph
paragraph
strong
The law it turns on:
end of strong
end of paragraph
list
listitem, level 1, position 1, set size 3
link, PA2023 s.9
(
Checked
)
end of listitem, level 1, position 1, set size 3
listitem, level 1, position 2, set size 3
link, PR2024 reg.42
(
Checked
)
end of listitem, level 1, position 2, set size 3
listitem, level 1, position 3, set size 3
link, PR2024 Sch.1 (Table 2 for agency staff, parking and travel)
(
Checked
)
end of listitem, level 1, position 3, set size 3
end of list
end of group

## question 15
button, Back
paragraph
Question 15 of about 24
end of paragraph
form
group, Is there a dynamic market you can use for this?
Is there a dynamic market you can use for this?
heading, Is there a dynamic market you can use for this?, level 2
end, Is there a dynamic market you can use for this?
paragraph
radio, We looked and found none, not checked, position 1, set size 3
We looked and found none
radio, Yes: it covers this need and we may use it, not checked, position 2, set size 3
Yes: it covers this need and we may use it
radio, I do not know, not checked, position 3, set size 3
I do not know
end of group, Is there a dynamic market you can use for this?
group
Add a reason for your record
Why you gave this answer. It stays on this page unless you export the record.
textbox, Why you gave this answer. It stays on this page unless you export the record.
end of group
paragraph
button, Continue
end of paragraph
end of form
group
Why we ask
paragraph
Your answer can settle 1 route: Use a dynamic market.
end of paragraph
paragraph
strong
If you do not know:
end of strong
The route stays undetermined until checked.
end of paragraph
paragraph
strong
The law it turns on:
end of strong
end of paragraph
list
listitem, level 1, position 1, set size 2
link, PA2023 s.34-36
(
Checked
)
end of listitem, level 1, position 1, set size 2
listitem, level 1, position 2, set size 2
link, PA2023 s.40
(
Checked
)
end of listitem, level 1, position 2, set size 2
end of list
end of group

## question 16
button, Back
paragraph
Question 16 of about 24
end of paragraph
form
group, What do your own contract rules require at this value?, The Act allows all three below the threshold. Your standing orders may not.
What do your own contract rules require at this value?
heading, What do your own contract rules require at this value?, level 2
end, What do your own contract rules require at this value?
paragraph
The Act allows all three below the threshold. Your standing orders may not.
end of paragraph
radio, One quote or a direct award is allowed, not checked, position 1, set size 4
One quote or a direct award is allowed
radio, Several quotes are needed, not checked, position 2, set size 4
Several quotes are needed
radio, An advertised competition is needed, not checked, position 3, set size 4
An advertised competition is needed
radio, I do not know, not checked, position 4, set size 4
I do not know
end of group, What do your own contract rules require at this value?, The Act allows all three below the threshold. Your standing orders may not.
group
Add a reason for your record
Why you gave this answer. It stays on this page unless you export the record.
textbox, Why you gave this answer. It stays on this page unless you export the record.
end of group
paragraph
button, Continue
end of paragraph
end of form
group
Why we ask
paragraph
strong
If you do not know:
end of strong
Assume an advertised competition is needed.
end of paragraph
paragraph
strong
The law it turns on:
end of strong
end of paragraph
list
listitem, level 1, position 1, set size 1
link, PA2023 Part 6 (the authority's own rules)
(
Checked
)
end of listitem, level 1, position 1, set size 1
end of list
end of group

## rare situations
button, Back
form
group, Does any of these apply to you?, Most purchases need none of them. Tick each one where the usual answer is not yours, and we will ask.
Does any of these apply to you?
heading, Does any of these apply to you?, level 2
end, Does any of these apply to you?
paragraph
Most purchases need none of them. Tick each one where the usual answer is not yours, and we will ask.
end of paragraph
checkbox, Who do you expect to contract with? Usual answer: Whoever offers the best deal, or a named supplier in the market, not checked
Who do you expect to contract with?
Usual answer: Whoever offers the best deal, or a named supplier in the market
checkbox, How urgent is it? Usual answer: Normal timetable, not checked
How urgent is it?
Usual answer: Normal timetable
checkbox, Is the contract mainly for running a utility, or for defence? Usual answer: Neither, not checked
Is the contract mainly for running a utility, or for defence?
Usual answer: Neither
checkbox, Is there a part you could reasonably buy separately? Usual answer: No, or it would not be reasonable to separate it, not checked
Is there a part you could reasonably buy separately?
Usual answer: No, or it would not be reasonable to separate it
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
end of group, Does any of these apply to you?, Most purchases need none of them. Tick each one where the usual answer is not yours, and we will ask.
paragraph
button, Continue
end of paragraph
end of form

## check
button, Back
heading, Check your answers, level 2
paragraph
Changing an answer keeps all the others.
end of paragraph
heading, Who is buying, level 3
term
Which nation's public body is buying?
end of term
definition
A body in England, or a UK-wide or Great Britain body that answers to UK ministers
end of definition
definition
button, Change: Which nation's public body is buying?
Change
end of button, Change: Which nation's public body is buying?
end of definition
term
What kind of organisation are you?
end of term
definition
County, district, unitary, borough, parish, town or community council
end of definition
definition
button, Change: What kind of organisation are you?
Change
end of button, Change: What kind of organisation are you?
end of definition
heading, What you are buying, level 3
term
What are you planning to do?
end of term
definition
Get goods, services or works in return for money or anything else of value, including a right to charge users
end of definition
definition
button, Change: What are you planning to do?
Change
end of button, Change: What are you planning to do?
end of definition
term
What is it mainly?
end of term
definition
Work done for you, including software as a service, design and advice
end of definition
definition
button, Change: What is it mainly?
Change
end of button, Change: What is it mainly?
end of definition
term
Is the contract mainly for running a utility, or for defence?
end of term
definition
Neither
end of definition
definition
button, Change: Is the contract mainly for running a utility, or for defence?
Change
end of button, Change: Is the contract mainly for running a utility, or for defence?
end of definition
term
Which group of services is it in?
end of term
definition
Any service not in the light touch list
end of definition
definition
button, Change: Which group of services is it in?
Change
end of button, Change: Which group of services is it in?
end of definition
heading, Money, level 3
term
What will you pay over the fixed term, before any extension or option?
end of term
definition
£250,000
end of definition
definition
button, Change: What will you pay over the fixed term, before any extension or option?
Change
end of button, Change: What will you pay over the fixed term, before any extension or option?
end of definition
term
How do your figures treat VAT?
end of term
definition
The figures already include any VAT
end of definition
definition
button, Change: How do your figures treat VAT?
Change
end of button, Change: How do your figures treat VAT?
end of definition
term
How much more could you pay if you used every extension, renewal and option?
end of term
definition
£0
end of definition
definition
button, Change: How much more could you pay if you used every extension, renewal and option?
Change
end of button, Change: How much more could you pay if you used every extension, renewal and option?
end of definition
term
How much would related purchases add that could sensibly go in the same contract?
end of term
definition
£0
end of definition
definition
button, Change: How much would related purchases add that could sensibly go in the same contract?
Change
end of button, Change: How much would related purchases add that could sensibly go in the same contract?
end of definition
heading, Who you would contract with, level 3
term
Who do you expect to contract with?
end of term
definition
Whoever offers the best deal, or a named supplier in the market
end of definition
definition
button, Change: Who do you expect to contract with?
Change
end of button, Change: Who do you expect to contract with?
end of definition
heading, The market, level 3
term
How many suppliers could meet the need?
end of term
definition
Many suppliers compete for this
end of definition
definition
button, Change: How many suppliers could meet the need?
Change
end of button, Change: How many suppliers could meet the need?
end of definition
term
How ready is the solution you need?
end of term
definition
On the market and widely used
end of definition
definition
button, Change: How ready is the solution you need?
Change
end of button, Change: How ready is the solution you need?
end of definition
term
What do you most need from bidders before you choose?
end of term
definition
Written bids against a clear specification
end of definition
definition
button, Change: What do you most need from bidders before you choose?
Change
end of button, Change: What do you most need from bidders before you choose?
end of definition
heading, What you already have, level 3
term
Is there a live framework you can use for this?
end of term
definition
We looked and found none
end of definition
definition
button, Change: Is there a live framework you can use for this?
Change
end of button, Change: Is there a live framework you can use for this?
end of definition
term
Is there a dynamic market you can use for this?
end of term
definition
We looked and found none
end of definition
definition
button, Change: Is there a dynamic market you can use for this?
Change
end of button, Change: Is there a dynamic market you can use for this?
end of definition
term
Will you, or a group of bodies, buy this again and again?
end of term
definition
A single purchase
end of definition
definition
button, Change: Will you, or a group of bodies, buy this again and again?
Change
end of button, Change: Will you, or a group of bodies, buy this again and again?
end of definition
term
Do you already have a contract for this, or something similar, with a supplier you want to keep?
end of term
definition
No
end of definition
definition
button, Change: Do you already have a contract for this, or something similar, with a supplier you want to keep?
Change
end of button, Change: Do you already have a contract for this, or something similar, with a supplier you want to keep?
end of definition
heading, Special circumstances, level 3
term
How urgent is it?
end of term
definition
Normal timetable
end of definition
definition
button, Change: How urgent is it?
Change
end of button, Change: How urgent is it?
end of definition
term
Does one of these special circumstances apply?
end of term
definition
None of these
end of definition
definition
button, Change: Does one of these special circumstances apply?
Change
end of button, Change: Does one of these special circumstances apply?
end of definition
term
Do you want to limit who may bid?
end of term
definition
No
end of definition
definition
button, Change: Do you want to limit who may bid?
Change
end of button, Change: Do you want to limit who may bid?
end of definition
heading, Healthcare, level 3
term
Is it a healthcare service for NHS patients or the public?
end of term
definition
No healthcare service in it
end of definition
definition
button, Change: Is it a healthcare service for NHS patients or the public?
Change
end of button, Change: Is it a healthcare service for NHS patients or the public?
end of definition
paragraph
Kept, but not counted, because another answer means that the question does not arise
end of paragraph
term
What do your own contract rules require at this value?
end of term
definition
I do not know
end of definition
definition
button, Change: What do your own contract rules require at this value?
Change
end of button, Change: What do your own contract rules require at this value?
end of definition
term
Is there a part you could reasonably buy separately?
end of term
definition
No, or it would not be reasonable to separate it
end of definition
definition
button, Change: Is there a part you could reasonably buy separately?
Change
end of button, Change: Is there a part you could reasonably buy separately?
end of definition
paragraph
button, See the result
end of paragraph

## result
button, Back
heading, Recommended: Open procedure, level 2
paragraph
Guidance, not legal advice.
end of paragraph
term
Rules that govern
end of term
definition
Procurement Act 2023, full rules
end of definition
term
Limit
end of term
definition
Goods or services, sub-central body: £207,720
link, PA2023 Sch.1 para 1 row 12
(
Checked
)
end of definition
term
Your value, VAT included
end of term
definition
£250,000, at or above the limit
end of definition
paragraph
Open procedure: one stage, anyone may tender
end of paragraph
paragraph
The need is clear and the market is wide.
end of paragraph
heading, Why, level 3
list
listitem, level 1, position 1, set size 1
Open procedure may be used.
link, PA2023 s.19
(
Checked
)
end of listitem, level 1, position 1, set size 1
end of list
paragraph
strong
When it suits
:
end of strong
Clear, stable requirement; ready market; manageable number of bids.
end of paragraph
paragraph
Guidance
:
link, Guidance on the open procedure
end of paragraph
heading, Next best, level 3
list
listitem, level 1, position 1, set size 1
paragraph
An open field is the safe choice.
end of paragraph
group
Competitive flexible procedure: a process you design Recommended
Competitive flexible procedure: a process you design
Recommended
end, Competitive flexible procedure: a process you design Recommended
paragraph
strong
When it suits
:
end of strong
Anything that needs more than one round, or fewer bidders than the whole market.
end of paragraph
list
listitem, level 2, position 1, set size 1
Competitive flexible may be used.
link, PA2023 s.20(2)(b)
(
Checked
)
end of listitem, level 2, position 1, set size 1
end of list
end of group
end of listitem, level 1, position 1, set size 1
end of list
status
Loading…
end of status
`;
/* end snapshot run-en */

snapshots["run-cy"] = 
`## start
heading, Dod o hyd i’r weithdrefn gaffael gywir, level 2
list
listitem, level 1, position 1, set size 4
Ar gyfer prynwyr cyhoeddus yn y Deyrnas Unedig sydd am wybod pa weithdrefnau sydd ar agor iddynt, a pham.
end of listitem, level 1, position 1, set size 4
listitem, level 1, position 2, set size 4
Mae’n cymryd tua 5 i 10 munud. Gallwch ddweud “Nid wyf yn gwybod” wrth bob cwestiwn, a newid unrhyw ateb wedyn.
end of listitem, level 1, position 2, set size 4
listitem, level 1, position 3, set size 4
Nid oes dim a atebwch yn gadael y dudalen hon. Gallwch gadw cofnod ar gyfer y ffeil.
end of listitem, level 1, position 3, set size 4
listitem, level 1, position 4, set size 4
Canllaw ydyw, nid cyngor cyfreithiol.
end of listitem, level 1, position 4, set size 4
end of list
paragraph
Ar gyfer caffaeliadau sy’n dechrau ar 22 Tachwedd 2026.
Fersiwn y rheolau 1.0.0, darllenwyd y gyfraith ar 22 Tachwedd 2026.
Mae’r testun Cymraeg yn aros am adolygiad gan gyfieithydd.
end of paragraph
paragraph
button, Dechrau nawr
end of paragraph
group
Agor cofnod a gadwyd
Dewiswch gofnod .json. Fe’i darllenir ar y dudalen hon ac ni chaiff ei anfon i unman.
Dewiswch gofnod .json. Fe’i darllenir ar y dudalen hon ac ni chaiff ei anfon i unman.
end of group

## question 1
button, Yn ôl
paragraph
Cwestiwn 1 o tua 3
end of paragraph
form
group, Corff cyhoeddus pa wlad sy’n prynu?, Dewiswch yn ôl pwy sy’n rhedeg eich sefydliad, nid ble mae’r gwaith yn cael ei wneud.
Corff cyhoeddus pa wlad sy’n prynu?
heading, Corff cyhoeddus pa wlad sy’n prynu?, level 2
end, Corff cyhoeddus pa wlad sy’n prynu?
paragraph
Dewiswch yn ôl pwy sy’n rhedeg eich sefydliad, nid ble mae’r gwaith yn cael ei wneud.
end of paragraph
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
end of group, Corff cyhoeddus pa wlad sy’n prynu?, Dewiswch yn ôl pwy sy’n rhedeg eich sefydliad, nid ble mae’r gwaith yn cael ei wneud.
group
Ychwanegu rheswm at eich cofnod
Pam y rhoesoch yr ateb hwn. Mae’n aros ar y dudalen hon oni bai eich bod yn allforio’r cofnod.
textbox, Pam y rhoesoch yr ateb hwn. Mae’n aros ar y dudalen hon oni bai eich bod yn allforio’r cofnod.
end of group
paragraph
button, Parhau
end of paragraph
end of form
group
Pam rydym yn gofyn
paragraph
Gall eich ateb setlo’r nifer hwn o lwybrau: 51 (Gweithdrefn agored, Hyblyg cystadleuol, Hyblyg gyda deialog, Hyblyg gydag arddangosiad…).
end of paragraph
paragraph
strong
Os nad ydych yn gwybod:
end of strong
Ni argymhellir dim. Mae llwybrau pob gwlad yn aros yn agored nes ateb hyn.
end of paragraph
paragraph
strong
Y gyfraith y mae’n dibynnu arni:
end of strong
end of paragraph
list
listitem, level 1, position 1, set size 5
link, PA2023 s.2(5)
(
Gwiriwyd
)
end of listitem, level 1, position 1, set size 5
listitem, level 1, position 2, set size 5
link, PA2023 s.84(2)(b)
(
Gwiriwyd
)
end of listitem, level 1, position 2, set size 5
listitem, level 1, position 3, set size 5
link, PA2023 s.85(5)
(
Gwiriwyd
)
end of listitem, level 1, position 3, set size 5
listitem, level 1, position 4, set size 5
link, PSR2023 reg.3
(
Gwiriwyd
)
end of listitem, level 1, position 4, set size 5
listitem, level 1, position 5, set size 5
link, PCSR2015
(
Gwiriwyd
)
end of listitem, level 1, position 5, set size 5
end of list
end of group

## question 2
button, Yn ôl
paragraph
Cwestiwn 2 o tua 3
end of paragraph
form
group, Pa fath o sefydliad ydych chi?, Mae ymddiriedolaethau’r GIG yn cyfrif fel llywodraeth ganolog ar gyfer y terfynau arian. Mae ysgolion yn cynnwys academïau a cholegau addysg bellach.
Pa fath o sefydliad ydych chi?
heading, Pa fath o sefydliad ydych chi?, level 2
end, Pa fath o sefydliad ydych chi?
paragraph
Mae ymddiriedolaethau’r GIG yn cyfrif fel llywodraeth ganolog ar gyfer y terfynau arian. Mae ysgolion yn cynnwys academïau a cholegau addysg bellach.
end of paragraph
radio, Cyngor sir, dosbarth, unedol, bwrdeistref, plwyf, tref neu gymuned, not checked, position 1, set size 13
Cyngor sir, dosbarth, unedol, bwrdeistref, plwyf, tref neu gymuned
radio, Awdurdod cyfun neu faerol, neu Awdurdod Llundain Fwyaf, not checked, position 2, set size 13
Awdurdod cyfun neu faerol, neu Awdurdod Llundain Fwyaf
radio, Comisiynydd heddlu a throseddu, corff heddlu neu awdurdod tân ac achub, not checked, position 3, set size 13
Comisiynydd heddlu a throseddu, corff heddlu neu awdurdod tân ac achub
radio, Gweithrediaeth drafnidiaeth neu awdurdod trafnidiaeth dinas, not checked, position 4, set size 13
Gweithrediaeth drafnidiaeth neu awdurdod trafnidiaeth dinas
radio, Adran, asiantaeth neu gorff arall ar y rhestr llywodraeth ganolog (gan gynnwys cyrff a restrir yng Ngogledd Iwerddon), not checked, position 5, set size 13
Adran, asiantaeth neu gorff arall ar y rhestr llywodraeth ganolog (gan gynnwys cyrff a restrir yng Ngogledd Iwerddon)
radio, Ymddiriedolaeth GIG, ymddiriedolaeth sefydledig, bwrdd iechyd, NHS England neu gorff GIG arall a restrir, not checked, position 6, set size 13
Ymddiriedolaeth GIG, ymddiriedolaeth sefydledig, bwrdd iechyd, NHS England neu gorff GIG arall a restrir
radio, Bwrdd gofal integredig, not checked, position 7, set size 13
Bwrdd gofal integredig
radio, Ysgol a gynhelir, ymddiriedolaeth academi neu goleg addysg bellach, not checked, position 8, set size 13
Ysgol a gynhelir, ymddiriedolaeth academi neu goleg addysg bellach
radio, Prifysgol neu gorff addysg uwch arall a ariennir yn gyhoeddus, not checked, position 9, set size 13
Prifysgol neu gorff addysg uwch arall a ariennir yn gyhoeddus
radio, Busnes dan reolaeth gyhoeddus sy’n rhedeg cyfleustod (maes awyr, porthladd, ynni, dŵr, trafnidiaeth), not checked, position 10, set size 13
Busnes dan reolaeth gyhoeddus sy’n rhedeg cyfleustod (maes awyr, porthladd, ynni, dŵr, trafnidiaeth)
radio, Cwmni preifat sy’n rhedeg cyfleustod â hawliau arbennig neu unigryw, not checked, position 11, set size 13
Cwmni preifat sy’n rhedeg cyfleustod â hawliau arbennig neu unigryw
radio, Corff arall a ariennir neu a oruchwylir yn gyhoeddus yn bennaf, not checked, position 12, set size 13
Corff arall a ariennir neu a oruchwylir yn gyhoeddus yn bennaf
radio, Nid wyf yn gwybod, not checked, position 13, set size 13
Nid wyf yn gwybod
end of group, Pa fath o sefydliad ydych chi?, Mae ymddiriedolaethau’r GIG yn cyfrif fel llywodraeth ganolog ar gyfer y terfynau arian. Mae ysgolion yn cynnwys academïau a cholegau addysg bellach.
group
Ychwanegu rheswm at eich cofnod
Pam y rhoesoch yr ateb hwn. Mae’n aros ar y dudalen hon oni bai eich bod yn allforio’r cofnod.
textbox, Pam y rhoesoch yr ateb hwn. Mae’n aros ar y dudalen hon oni bai eich bod yn allforio’r cofnod.
end of group
paragraph
button, Parhau
end of paragraph
end of form
group
Pam rydym yn gofyn
paragraph
Gall eich ateb setlo’r nifer hwn o lwybrau: 37 (Gweithdrefn agored, Hyblyg cystadleuol, Hyblyg gyda deialog, Hyblyg gydag arddangosiad…).
end of paragraph
paragraph
strong
Os nad ydych yn gwybod:
end of strong
Defnyddiwch y trothwy is (llywodraeth ganolog) a chadwch y ddwy ochr yn agored.
end of paragraph
paragraph
strong
Y gyfraith y mae’n dibynnu arni:
end of strong
end of paragraph
list
listitem, level 1, position 1, set size 6
link, PA2023 s.2
(
Gwiriwyd
)
end of listitem, level 1, position 1, set size 6
listitem, level 1, position 2, set size 6
link, PA2023 s.84(2)(a)
(
Gwiriwyd
)
end of listitem, level 1, position 2, set size 6
listitem, level 1, position 3, set size 6
link, PA2023 Sch.1 paras 1 and 5
(
Gwiriwyd
)
end of listitem, level 1, position 3, set size 6
listitem, level 1, position 4, set size 6
link, PR2024 reg.44
(
Gwiriwyd
)
end of listitem, level 1, position 4, set size 6
listitem, level 1, position 5, set size 6
link, PR2024 Sch.2
(
Gwiriwyd
)
end of listitem, level 1, position 5, set size 6
listitem, level 1, position 6, set size 6
link, PSR2023 reg.3
(
Gwiriwyd
)
end of listitem, level 1, position 6, set size 6
end of list
end of group

## question 3
button, Yn ôl
paragraph
Cwestiwn 3 o tua 3
end of paragraph
form
group, Beth ydych chi’n bwriadu ei wneud?, Os cewch wasanaeth neu unrhyw fudd arall yn ôl, mae’n bryniant hyd yn oed pan nad oes arian yn newid dwylo.
Beth ydych chi’n bwriadu ei wneud?
heading, Beth ydych chi’n bwriadu ei wneud?, level 2
end, Beth ydych chi’n bwriadu ei wneud?
paragraph
Os cewch wasanaeth neu unrhyw fudd arall yn ôl, mae’n bryniant hyd yn oed pan nad oes arian yn newid dwylo.
end of paragraph
radio, Cael nwyddau, gwasanaethau neu waith yn gyfnewid am arian neu unrhyw beth arall o werth, gan gynnwys hawl i godi tâl ar ddefnyddwyr, not checked, position 1, set size 5
Cael nwyddau, gwasanaethau neu waith yn gyfnewid am arian neu unrhyw beth arall o werth, gan gynnwys hawl i godi tâl ar ddefnyddwyr
radio, Rhoi arian tuag at brosiect rhywun arall heb gael gwasanaeth yn ôl, not checked, position 2, set size 5
Rhoi arian tuag at brosiect rhywun arall heb gael gwasanaeth yn ôl
radio, Rhoi cynnig ar rywbeth am ddim, heb roi dim o werth yn gyfnewid a heb addo prynu, not checked, position 3, set size 5
Rhoi cynnig ar rywbeth am ddim, heb roi dim o werth yn gyfnewid a heb addo prynu
radio, Siarad â’r farchnad neu gynnal digwyddiad syniadau; ni ddaw contract o’r cam hwn, not checked, position 4, set size 5
Siarad â’r farchnad neu gynnal digwyddiad syniadau; ni ddaw contract o’r cam hwn
radio, Nid wyf yn gwybod, not checked, position 5, set size 5
Nid wyf yn gwybod
end of group, Beth ydych chi’n bwriadu ei wneud?, Os cewch wasanaeth neu unrhyw fudd arall yn ôl, mae’n bryniant hyd yn oed pan nad oes arian yn newid dwylo.
group
Ychwanegu rheswm at eich cofnod
Pam y rhoesoch yr ateb hwn. Mae’n aros ar y dudalen hon oni bai eich bod yn allforio’r cofnod.
textbox, Pam y rhoesoch yr ateb hwn. Mae’n aros ar y dudalen hon oni bai eich bod yn allforio’r cofnod.
end of group
paragraph
button, Parhau
end of paragraph
end of form
group
Pam rydym yn gofyn
paragraph
Gall eich ateb setlo’r nifer hwn o lwybrau: 40 (Gweithdrefn agored, Hyblyg cystadleuol, Hyblyg gyda deialog, Hyblyg gydag arddangosiad…).
end of paragraph
paragraph
strong
Os nad ydych yn gwybod:
end of strong
Triniwch ef fel pryniant.
end of paragraph
paragraph
strong
Y gyfraith y mae’n dibynnu arni:
end of strong
end of paragraph
list
listitem, level 1, position 1, set size 2
link, PA2023 s.3(2)
(
Gwiriwyd
)
end of listitem, level 1, position 1, set size 2
listitem, level 1, position 2, set size 2
link, PA2023 s.16
(
Gwiriwyd
)
end of listitem, level 1, position 2, set size 2
end of list
end of group

## question 4
button, Yn ôl
paragraph
Cwestiwn 4 o tua 17
end of paragraph
form
group, Beth yw ef yn bennaf?, Ewch yn ôl y prif ddiben. Mae adeilad a wneir neu a addesir i’ch manyleb yn cyfrif fel gwaith hyd yn oed os byddwch yn prynu neu’n prydlesu’r eiddo yn y pen draw.
Beth yw ef yn bennaf?
heading, Beth yw ef yn bennaf?, level 2
end, Beth yw ef yn bennaf?
paragraph
Ewch yn ôl y prif ddiben. Mae adeilad a wneir neu a addesir i’ch manyleb yn cyfrif fel gwaith hyd yn oed os byddwch yn prynu neu’n prydlesu’r eiddo yn y pen draw.
end of paragraph
radio, Pethau rydych yn eu prynu, eu llogi neu eu prydlesu, not checked, position 1, set size 10
Pethau rydych yn eu prynu, eu llogi neu eu prydlesu
radio, Gwaith a wneir i chi, gan gynnwys meddalwedd fel gwasanaeth, dylunio a chyngor, not checked, position 2, set size 10
Gwaith a wneir i chi, gan gynnwys meddalwedd fel gwasanaeth, dylunio a chyngor
radio, Gwaith adeiladu, peirianneg sifil neu osod, not checked, position 3, set size 10
Gwaith adeiladu, peirianneg sifil neu osod
radio, Mae’r cyflenwr yn rhedeg gwasanaeth ac yn ennill drwy godi tâl ar ddefnyddwyr neu fanteisio arno, ac yn ysgwyddo’r risg fasnachol, not checked, position 4, set size 10
Mae’r cyflenwr yn rhedeg gwasanaeth ac yn ennill drwy godi tâl ar ddefnyddwyr neu fanteisio arno, ac yn ysgwyddo’r risg fasnachol
radio, Mae’r cyflenwr yn adeiladu rhywbeth ac yn ennill drwy fanteisio arno, ac yn ysgwyddo’r risg fasnachol, not checked, position 5, set size 10
Mae’r cyflenwr yn adeiladu rhywbeth ac yn ennill drwy fanteisio arno, ac yn ysgwyddo’r risg fasnachol
radio, Prynu neu rentu tir neu adeiladau presennol, not checked, position 6, set size 10
Prynu neu rentu tir neu adeiladau presennol
radio, Tir neu adeilad y bydd rhywun yn ei adeiladu neu’n ei addasu i’ch manyleb, not checked, position 7, set size 10
Tir neu adeilad y bydd rhywun yn ei adeiladu neu’n ei addasu i’ch manyleb
radio, Cynrychiolaeth mewn llys neu dribiwnlys, neu gyngor wrth baratoi ar gyfer hynny, not checked, position 8, set size 10
Cynrychiolaeth mewn llys neu dribiwnlys, neu gyngor wrth baratoi ar gyfer hynny
radio, Cyflogaeth, benthyciadau, cymrodeddu neu gyfryngu, cynnwys darlledu, gwasanaethau brys dielw, trafnidiaeth gyhoeddus o dan ei rheolau ei hun, neu ddiogelwch gwladol, not checked, position 9, set size 10
Cyflogaeth, benthyciadau, cymrodeddu neu gyfryngu, cynnwys darlledu, gwasanaethau brys dielw, trafnidiaeth gyhoeddus o dan ei rheolau ei hun, neu ddiogelwch gwladol
radio, Nid wyf yn gwybod, not checked, position 10, set size 10
Nid wyf yn gwybod
end of group, Beth yw ef yn bennaf?, Ewch yn ôl y prif ddiben. Mae adeilad a wneir neu a addesir i’ch manyleb yn cyfrif fel gwaith hyd yn oed os byddwch yn prynu neu’n prydlesu’r eiddo yn y pen draw.
group
Ychwanegu rheswm at eich cofnod
Pam y rhoesoch yr ateb hwn. Mae’n aros ar y dudalen hon oni bai eich bod yn allforio’r cofnod.
textbox, Pam y rhoesoch yr ateb hwn. Mae’n aros ar y dudalen hon oni bai eich bod yn allforio’r cofnod.
end of group
paragraph
button, Parhau
end of paragraph
end of form
group
Pam rydym yn gofyn
paragraph
Gall eich ateb setlo’r nifer hwn o lwybrau: 37 (Gweithdrefn agored, Hyblyg cystadleuol, Hyblyg gyda deialog, Hyblyg gydag arddangosiad…).
end of paragraph
paragraph
strong
Os nad ydych yn gwybod:
end of strong
Defnyddiwch nwyddau neu wasanaethau (y terfyn isaf). Peidiwch byth â thybio esemptiad.
end of paragraph
paragraph
strong
Y gyfraith y mae’n dibynnu arni:
end of strong
end of paragraph
list
listitem, level 1, position 1, set size 3
link, PA2023 s.8
(
Gwiriwyd
)
end of listitem, level 1, position 1, set size 3
listitem, level 1, position 2, set size 3
link, PA2023 Sch.1 paras 1 and 4
(
Gwiriwyd
)
end of listitem, level 1, position 2, set size 3
listitem, level 1, position 3, set size 3
link, PA2023 Sch.2 paras 7-21 and 37
(
Gwiriwyd
)
end of listitem, level 1, position 3, set size 3
end of list
end of group

## question 5
button, Yn ôl
paragraph
Cwestiwn 5 o tua 23
end of paragraph
form
group, Faint fyddwch chi’n ei dalu dros y cyfnod sefydlog, cyn unrhyw estyniad neu opsiwn?, Rhowch y mwyaf y gallech ddisgwyl ei dalu, gyda ffioedd a gwerth unrhyw beth rydych yn ei ddarparu mewn nwyddau. Ar gyfer fframwaith neu farchnad ddeinamig, adiwch bob pryniant a ddisgwylir drwyddi. Dewiswch ‘methu amcangyfrif’ dim ond os nad oes ffigur gonest yn bosibl.
Faint fyddwch chi’n ei dalu dros y cyfnod sefydlog, cyn unrhyw estyniad neu opsiwn?
heading, Faint fyddwch chi’n ei dalu dros y cyfnod sefydlog, cyn unrhyw estyniad neu opsiwn?, level 2
end, Faint fyddwch chi’n ei dalu dros y cyfnod sefydlog, cyn unrhyw estyniad neu opsiwn?
paragraph
Rhowch y mwyaf y gallech ddisgwyl ei dalu, gyda ffioedd a gwerth unrhyw beth rydych yn ei ddarparu mewn nwyddau. Ar gyfer fframwaith neu farchnad ddeinamig, adiwch bob pryniant a ddisgwylir drwyddi. Dewiswch ‘methu amcangyfrif’ dim ond os nad oes ffigur gonest yn bosibl.
end of paragraph
radio, Swm mewn punnoedd, not checked, position 1, set size 3
Swm mewn punnoedd
paragraph
Er enghraifft 250,000 neu 1.5 miliwn
end of paragraph
paragraph
textbox, Swm mewn punnoedd, Er enghraifft 250,000 neu 1.5 miliwn
end of paragraph
radio, Nid oes amcangyfrif gonest yn bosibl; mae’r gyfraith wedyn yn trin y contract fel un uwchben y trothwy, not checked, position 2, set size 3
Nid oes amcangyfrif gonest yn bosibl; mae’r gyfraith wedyn yn trin y contract fel un uwchben y trothwy
radio, Nid wyf yn gwybod, not checked, position 3, set size 3
Nid wyf yn gwybod
end of group, Faint fyddwch chi’n ei dalu dros y cyfnod sefydlog, cyn unrhyw estyniad neu opsiwn?, Rhowch y mwyaf y gallech ddisgwyl ei dalu, gyda ffioedd a gwerth unrhyw beth rydych yn ei ddarparu mewn nwyddau. Ar gyfer fframwaith neu farchnad ddeinamig, adiwch bob pryniant a ddisgwylir drwyddi. Dewiswch ‘methu amcangyfrif’ dim ond os nad oes ffigur gonest yn bosibl.
group
Ychwanegu rheswm at eich cofnod
Pam y rhoesoch yr ateb hwn. Mae’n aros ar y dudalen hon oni bai eich bod yn allforio’r cofnod.
textbox, Pam y rhoesoch yr ateb hwn. Mae’n aros ar y dudalen hon oni bai eich bod yn allforio’r cofnod.
end of group
paragraph
button, Parhau
end of paragraph
end of form
group
Pam rydym yn gofyn
paragraph
Gall eich ateb setlo’r nifer hwn o lwybrau: 26 (Gweithdrefn agored, Hyblyg cystadleuol, Hyblyg gyda deialog, Hyblyg gydag arddangosiad…).
end of paragraph
paragraph
strong
Os nad ydych yn gwybod:
end of strong
Cynlluniwch fel pe bai uwchben y trothwy; mae llwybrau o dan y trothwy yn aros heb eu penderfynu.
end of paragraph
paragraph
strong
Y gyfraith y mae’n dibynnu arni:
end of strong
end of paragraph
list
listitem, level 1, position 1, set size 2
link, PA2023 s.4
(
Gwiriwyd
)
end of listitem, level 1, position 1, set size 2
listitem, level 1, position 2, set size 2
link, PA2023 Sch.3 paras 1, 2 and 5
(
Gwiriwyd
)
end of listitem, level 1, position 2, set size 2
end of list
end of group
group
Cyfrifo’r gwerth
paragraph
Wrthi’n llwytho…
end of paragraph
end of group

## question 6
button, Yn ôl
paragraph
Cwestiwn 6 o tua 23
end of paragraph
form
group, Sut mae eich ffigurau’n trin TAW?, Mae’r terfynau’n cynnwys TAW. Nid oes TAW ar gyflenwadau cyfradd sero ac esempt, felly peidiwch ag ychwanegu dim.
Sut mae eich ffigurau’n trin TAW?
heading, Sut mae eich ffigurau’n trin TAW?, level 2
end, Sut mae eich ffigurau’n trin TAW?
paragraph
Mae’r terfynau’n cynnwys TAW. Nid oes TAW ar gyflenwadau cyfradd sero ac esempt, felly peidiwch ag ychwanegu dim.
end of paragraph
radio, Mae’r ffigurau eisoes yn cynnwys unrhyw TAW, not checked, position 1, set size 5
Mae’r ffigurau eisoes yn cynnwys unrhyw TAW
radio, Mae’r ffigurau’n hepgor TAW ar y gyfradd safonol o 20%, not checked, position 2, set size 5
Mae’r ffigurau’n hepgor TAW ar y gyfradd safonol o 20%
radio, Mae’r ffigurau’n hepgor TAW ar y gyfradd is o 5%, not checked, position 3, set size 5
Mae’r ffigurau’n hepgor TAW ar y gyfradd is o 5%
radio, Ni chodir TAW: cyfradd sero, esempt neu y tu allan i TAW, not checked, position 4, set size 5
Ni chodir TAW: cyfradd sero, esempt neu y tu allan i TAW
radio, Nid wyf yn gwybod, not checked, position 5, set size 5
Nid wyf yn gwybod
end of group, Sut mae eich ffigurau’n trin TAW?, Mae’r terfynau’n cynnwys TAW. Nid oes TAW ar gyflenwadau cyfradd sero ac esempt, felly peidiwch ag ychwanegu dim.
group
Ychwanegu rheswm at eich cofnod
Pam y rhoesoch yr ateb hwn. Mae’n aros ar y dudalen hon oni bai eich bod yn allforio’r cofnod.
textbox, Pam y rhoesoch yr ateb hwn. Mae’n aros ar y dudalen hon oni bai eich bod yn allforio’r cofnod.
end of group
paragraph
button, Parhau
end of paragraph
end of form
group
Pam rydym yn gofyn
paragraph
Gall eich ateb setlo’r nifer hwn o lwybrau: 26 (Gweithdrefn agored, Hyblyg cystadleuol, Hyblyg gyda deialog, Hyblyg gydag arddangosiad…).
end of paragraph
paragraph
strong
Os nad ydych yn gwybod:
end of strong
Profwch y ddau ben: y ffigur fel y mae a’r ffigur gydag 20% yn ychwanegol. Os ydynt bob ochr i’r terfyn, cynlluniwch fel uwchben.
end of paragraph
paragraph
strong
Y gyfraith y mae’n dibynnu arni:
end of strong
end of paragraph
list
listitem, level 1, position 1, set size 2
link, PA2023 s.123(2)
(
Gwiriwyd
)
end of listitem, level 1, position 1, set size 2
listitem, level 1, position 2, set size 2
link, PA2023 Sch.3 para 1
(
Gwiriwyd
)
end of listitem, level 1, position 2, set size 2
end of list
end of group

## question 7
button, Yn ôl
paragraph
Cwestiwn 7 o tua 23
end of paragraph
form
group, Faint yn fwy y gallech ei dalu pe baech yn defnyddio pob estyniad, adnewyddiad ac opsiwn?, Rhowch 0 os nad oes rhai. Cyfrifwch hwy hyd yn oed os ydych yn amau y byddwch yn eu defnyddio.
Faint yn fwy y gallech ei dalu pe baech yn defnyddio pob estyniad, adnewyddiad ac opsiwn?
heading, Faint yn fwy y gallech ei dalu pe baech yn defnyddio pob estyniad, adnewyddiad ac opsiwn?, level 2
end, Faint yn fwy y gallech ei dalu pe baech yn defnyddio pob estyniad, adnewyddiad ac opsiwn?
paragraph
Rhowch 0 os nad oes rhai. Cyfrifwch hwy hyd yn oed os ydych yn amau y byddwch yn eu defnyddio.
end of paragraph
radio, Swm mewn punnoedd, not checked, position 1, set size 2
Swm mewn punnoedd
paragraph
Er enghraifft 250,000 neu 1.5 miliwn
end of paragraph
paragraph
textbox, Swm mewn punnoedd, Er enghraifft 250,000 neu 1.5 miliwn
end of paragraph
radio, Nid wyf yn gwybod, not checked, position 2, set size 2
Nid wyf yn gwybod
end of group, Faint yn fwy y gallech ei dalu pe baech yn defnyddio pob estyniad, adnewyddiad ac opsiwn?, Rhowch 0 os nad oes rhai. Cyfrifwch hwy hyd yn oed os ydych yn amau y byddwch yn eu defnyddio.
group
Ychwanegu rheswm at eich cofnod
Pam y rhoesoch yr ateb hwn. Mae’n aros ar y dudalen hon oni bai eich bod yn allforio’r cofnod.
textbox, Pam y rhoesoch yr ateb hwn. Mae’n aros ar y dudalen hon oni bai eich bod yn allforio’r cofnod.
end of group
paragraph
button, Parhau
end of paragraph
end of form
group
Pam rydym yn gofyn
paragraph
Gall eich ateb setlo’r nifer hwn o lwybrau: 26 (Gweithdrefn agored, Hyblyg cystadleuol, Hyblyg gyda deialog, Hyblyg gydag arddangosiad…).
end of paragraph
paragraph
strong
Os nad ydych yn gwybod:
end of strong
Isafswm yn unig yw’r cyfanswm: gall brofi ‘uwchben’ ond nid ‘o dan’.
end of paragraph
paragraph
strong
Y gyfraith y mae’n dibynnu arni:
end of strong
end of paragraph
list
listitem, level 1, position 1, set size 1
link, PA2023 Sch.3 para 1
(
Gwiriwyd
)
end of listitem, level 1, position 1, set size 1
end of list
end of group

## question 8
button, Yn ôl
paragraph
Cwestiwn 8 o tua 23
end of paragraph
form
group, Faint fyddai pryniannau cysylltiedig a allai fynd yn synhwyrol yn yr un contract yn ei ychwanegu?, Er enghraifft y cyflwyno’n eang ar ôl peilot, lotiau bach cyfochrog, neu’r un angen mewn tîm arall. Rhowch 0 os nad oes rhai, neu os oes rhesymau da dros eu prisio ar wahân.
Faint fyddai pryniannau cysylltiedig a allai fynd yn synhwyrol yn yr un contract yn ei ychwanegu?
heading, Faint fyddai pryniannau cysylltiedig a allai fynd yn synhwyrol yn yr un contract yn ei ychwanegu?, level 2
end, Faint fyddai pryniannau cysylltiedig a allai fynd yn synhwyrol yn yr un contract yn ei ychwanegu?
paragraph
Er enghraifft y cyflwyno’n eang ar ôl peilot, lotiau bach cyfochrog, neu’r un angen mewn tîm arall. Rhowch 0 os nad oes rhai, neu os oes rhesymau da dros eu prisio ar wahân.
end of paragraph
radio, Swm mewn punnoedd, not checked, position 1, set size 2
Swm mewn punnoedd
paragraph
Er enghraifft 250,000 neu 1.5 miliwn
end of paragraph
paragraph
textbox, Swm mewn punnoedd, Er enghraifft 250,000 neu 1.5 miliwn
end of paragraph
radio, Nid wyf yn gwybod, not checked, position 2, set size 2
Nid wyf yn gwybod
end of group, Faint fyddai pryniannau cysylltiedig a allai fynd yn synhwyrol yn yr un contract yn ei ychwanegu?, Er enghraifft y cyflwyno’n eang ar ôl peilot, lotiau bach cyfochrog, neu’r un angen mewn tîm arall. Rhowch 0 os nad oes rhai, neu os oes rhesymau da dros eu prisio ar wahân.
group
Ychwanegu rheswm at eich cofnod
Pam y rhoesoch yr ateb hwn. Mae’n aros ar y dudalen hon oni bai eich bod yn allforio’r cofnod.
textbox, Pam y rhoesoch yr ateb hwn. Mae’n aros ar y dudalen hon oni bai eich bod yn allforio’r cofnod.
end of group
paragraph
button, Parhau
end of paragraph
end of form
group
Pam rydym yn gofyn
paragraph
Gall eich ateb setlo’r nifer hwn o lwybrau: 26 (Gweithdrefn agored, Hyblyg cystadleuol, Hyblyg gyda deialog, Hyblyg gydag arddangosiad…).
end of paragraph
paragraph
strong
Os nad ydych yn gwybod:
end of strong
Isafswm yn unig yw’r cyfanswm: gall brofi ‘uwchben’ ond nid ‘o dan’.
end of paragraph
paragraph
strong
Y gyfraith y mae’n dibynnu arni:
end of strong
end of paragraph
list
listitem, level 1, position 1, set size 2
link, PA2023 Sch.3 para 4
(
Gwiriwyd
)
end of listitem, level 1, position 1, set size 2
listitem, level 1, position 2, set size 2
link, PA2023 s.4(3)
(
Gwiriwyd
)
end of listitem, level 1, position 2, set size 2
end of list
end of group

## question 9
button, Yn ôl
paragraph
Cwestiwn 9 o tua 23
end of paragraph
form
group, Faint o gyflenwyr allai ddiwallu’r angen?, Dewiswch ateb ‘un cyflenwr’ dim ond os oes gennych dystiolaeth, er enghraifft o ymgysylltu â’r farchnad.
Faint o gyflenwyr allai ddiwallu’r angen?
heading, Faint o gyflenwyr allai ddiwallu’r angen?, level 2
end, Faint o gyflenwyr allai ddiwallu’r angen?
paragraph
Dewiswch ateb ‘un cyflenwr’ dim ond os oes gennych dystiolaeth, er enghraifft o ymgysylltu â’r farchnad.
end of paragraph
radio, Mae llawer o gyflenwyr yn cystadlu am hyn, not checked, position 1, set size 8
Mae llawer o gyflenwyr yn cystadlu am hyn
radio, Gallai llond llaw o gyflenwyr ei wneud, not checked, position 2, set size 8
Gallai llond llaw o gyflenwyr ei wneud
radio, Un yn unig: gwaith celf neu berfformiad artistig unigryw, not checked, position 3, set size 8
Un yn unig: gwaith celf neu berfformiad artistig unigryw
radio, Un yn unig: patentau, hawlfraint neu hawliau unigryw eraill, gyda thystiolaeth nad oes dewis rhesymol arall, not checked, position 4, set size 8
Un yn unig: patentau, hawlfraint neu hawliau unigryw eraill, gyda thystiolaeth nad oes dewis rhesymol arall
radio, Un yn unig: nid oes cystadleuaeth am resymau technegol, gyda thystiolaeth nad oes dewis rhesymol arall, not checked, position 5, set size 8
Un yn unig: nid oes cystadleuaeth am resymau technegol, gyda thystiolaeth nad oes dewis rhesymol arall
radio, Gwyddom am un, ond nid ydym wedi profi’r farchnad, not checked, position 6, set size 8
Gwyddom am un, ond nid ydym wedi profi’r farchnad
radio, Nid oes neb yn gwerthu’r hyn sydd ei angen arnom eto, not checked, position 7, set size 8
Nid oes neb yn gwerthu’r hyn sydd ei angen arnom eto
radio, Nid wyf yn gwybod, not checked, position 8, set size 8
Nid wyf yn gwybod
end of group, Faint o gyflenwyr allai ddiwallu’r angen?, Dewiswch ateb ‘un cyflenwr’ dim ond os oes gennych dystiolaeth, er enghraifft o ymgysylltu â’r farchnad.
group
Ychwanegu rheswm at eich cofnod
Pam y rhoesoch yr ateb hwn. Mae’n aros ar y dudalen hon oni bai eich bod yn allforio’r cofnod.
textbox, Pam y rhoesoch yr ateb hwn. Mae’n aros ar y dudalen hon oni bai eich bod yn allforio’r cofnod.
end of group
paragraph
button, Parhau
end of paragraph
end of form
group
Pam rydym yn gofyn
paragraph
Gall eich ateb setlo’r nifer hwn o lwybrau: 1 (Dyfarniad uniongyrchol: unig gyflenwr).
end of paragraph
paragraph
strong
Os nad ydych yn gwybod:
end of strong
Peidiwch â dibynnu ar sail cyflenwr unigol; ymgysylltwch â’r farchnad yn gyntaf.
end of paragraph
paragraph
strong
Y gyfraith y mae’n dibynnu arni:
end of strong
end of paragraph
list
listitem, level 1, position 1, set size 1
link, PA2023 Sch.5 paras 4-6
(
Gwiriwyd
)
end of listitem, level 1, position 1, set size 1
end of list
end of group

## question 10
button, Yn ôl
paragraph
Cwestiwn 10 o tua 23
end of paragraph
form
group, Pa mor barod yw’r ateb sydd ei angen arnoch?, Mae ymchwil a datblygu yn golygu bod yn rhaid ymchwilio i’r ateb, ei ddatblygu neu ei brototeipio yn gyntaf.
Pa mor barod yw’r ateb sydd ei angen arnoch?
heading, Pa mor barod yw’r ateb sydd ei angen arnoch?, level 2
end, Pa mor barod yw’r ateb sydd ei angen arnoch?
paragraph
Mae ymchwil a datblygu yn golygu bod yn rhaid ymchwilio i’r ateb, ei ddatblygu neu ei brototeipio yn gyntaf.
end of paragraph
radio, Ar y farchnad ac yn cael ei ddefnyddio’n eang, not checked, position 1, set size 5
Ar y farchnad ac yn cael ei ddefnyddio’n eang
radio, Ar y farchnad, ond rhaid ei ffurfweddu, ei integreiddio neu ei deilwra, not checked, position 2, set size 5
Ar y farchnad, ond rhaid ei ffurfweddu, ei integreiddio neu ei deilwra
radio, Newydd: mae cynnyrch sy’n gweithio yn bodoli ac mae angen rhoi cynnig arno mewn amodau go iawn, not checked, position 3, set size 5
Newydd: mae cynnyrch sy’n gweithio yn bodoli ac mae angen rhoi cynnig arno mewn amodau go iawn
radio, Ddim yn bodoli eto: mae angen ymchwil, datblygu neu brototeipio, not checked, position 4, set size 5
Ddim yn bodoli eto: mae angen ymchwil, datblygu neu brototeipio
radio, Nid wyf yn gwybod, not checked, position 5, set size 5
Nid wyf yn gwybod
end of group, Pa mor barod yw’r ateb sydd ei angen arnoch?, Mae ymchwil a datblygu yn golygu bod yn rhaid ymchwilio i’r ateb, ei ddatblygu neu ei brototeipio yn gyntaf.
group
Ychwanegu rheswm at eich cofnod
Pam y rhoesoch yr ateb hwn. Mae’n aros ar y dudalen hon oni bai eich bod yn allforio’r cofnod.
textbox, Pam y rhoesoch yr ateb hwn. Mae’n aros ar y dudalen hon oni bai eich bod yn allforio’r cofnod.
end of group
paragraph
button, Parhau
end of paragraph
end of form
group
Pam rydym yn gofyn
paragraph
Gall eich ateb setlo’r nifer hwn o lwybrau: 2 (Dyfarniad uniongyrchol: prototeip, Ymchwil a datblygu esempt).
end of paragraph
paragraph
strong
Os nad ydych yn gwybod:
end of strong
Ni ddibynnir ar yr esemptiad ymchwil a datblygu.
end of paragraph
paragraph
strong
Y gyfraith y mae’n dibynnu arni:
end of strong
end of paragraph
list
listitem, level 1, position 1, set size 2
link, PA2023 Sch.2 para 22
(
Gwiriwyd
)
end of listitem, level 1, position 1, set size 2
listitem, level 1, position 2, set size 2
link, PCSR2015 reg.32
(
Gwiriwyd
)
end of listitem, level 1, position 2, set size 2
end of list
end of group

## question 11
button, Yn ôl
paragraph
Cwestiwn 11 o tua 23
end of paragraph
form
group, Beth sydd ei angen arnoch fwyaf gan gynigwyr cyn dewis?, Dim ond trefnu llwybrau y mae hyn. Nid yw byth yn gwneud llwybr anghyfreithlon yn gyfreithlon.
Beth sydd ei angen arnoch fwyaf gan gynigwyr cyn dewis?
heading, Beth sydd ei angen arnoch fwyaf gan gynigwyr cyn dewis?, level 2
end, Beth sydd ei angen arnoch fwyaf gan gynigwyr cyn dewis?
paragraph
Dim ond trefnu llwybrau y mae hyn. Nid yw byth yn gwneud llwybr anghyfreithlon yn gyfreithlon.
end of paragraph
radio, Cynigion ysgrifenedig yn erbyn manyleb glir, not checked, position 1, set size 6
Cynigion ysgrifenedig yn erbyn manyleb glir
radio, Ei weld yn gweithio neu ei brofi, not checked, position 2, set size 6
Ei weld yn gweithio neu ei brofi
radio, Trafod neu negodi’r ateb, y risg neu’r pris, not checked, position 3, set size 6
Trafod neu negodi’r ateb, y risg neu’r pris
radio, Syniadau gwahanol am broblem: gwyddom y canlyniad, nid yr ateb, not checked, position 4, set size 6
Syniadau gwahanol am broblem: gwyddom y canlyniad, nid yr ateb
radio, Dyluniadau a fernir gan banel, efallai gyda gwobrau, not checked, position 5, set size 6
Dyluniadau a fernir gan banel, efallai gyda gwobrau
radio, Nid wyf yn gwybod, not checked, position 6, set size 6
Nid wyf yn gwybod
end of group, Beth sydd ei angen arnoch fwyaf gan gynigwyr cyn dewis?, Dim ond trefnu llwybrau y mae hyn. Nid yw byth yn gwneud llwybr anghyfreithlon yn gyfreithlon.
group
Ychwanegu rheswm at eich cofnod
Pam y rhoesoch yr ateb hwn. Mae’n aros ar y dudalen hon oni bai eich bod yn allforio’r cofnod.
textbox, Pam y rhoesoch yr ateb hwn. Mae’n aros ar y dudalen hon oni bai eich bod yn allforio’r cofnod.
end of group
paragraph
button, Parhau
end of paragraph
end of form
group
Pam rydym yn gofyn
paragraph
strong
Os nad ydych yn gwybod:
end of strong
Dangoswch agored a hyblyg cystadleuol ochr yn ochr.
end of paragraph
paragraph
strong
Y gyfraith y mae’n dibynnu arni:
end of strong
end of paragraph
list
listitem, level 1, position 1, set size 3
link, PA2023 s.20
(
Gwiriwyd
)
end of listitem, level 1, position 1, set size 3
listitem, level 1, position 2, set size 3
link, PA2023 s.24
(
Gwiriwyd
)
end of listitem, level 1, position 2, set size 3
listitem, level 1, position 3, set size 3
link, PA2023 s.56(2)
(
Gwiriwyd
)
end of listitem, level 1, position 3, set size 3
end of list
end of group

## question 12
button, Yn ôl
paragraph
Cwestiwn 12 o tua 23
end of paragraph
form
group, A oes fframwaith byw y gallwch ei ddefnyddio ar gyfer hyn?, Gwiriwch dri pheth yn ei ddogfennau: y nwyddau neu’r gwasanaethau y mae’n eu disgrifio, ei ddyddiad gorffen a phwy a gaiff ei ddefnyddio.
A oes fframwaith byw y gallwch ei ddefnyddio ar gyfer hyn?
heading, A oes fframwaith byw y gallwch ei ddefnyddio ar gyfer hyn?, level 2
end, A oes fframwaith byw y gallwch ei ddefnyddio ar gyfer hyn?
paragraph
Gwiriwch dri pheth yn ei ddogfennau: y nwyddau neu’r gwasanaethau y mae’n eu disgrifio, ei ddyddiad gorffen a phwy a gaiff ei ddefnyddio.
end of paragraph
radio, Edrychwyd ac ni chafwyd un, not checked, position 1, set size 7
Edrychwyd ac ni chafwyd un
radio, Oes: mae’n cwmpasu’r angen hwn, mewn grym ac yn ein henwi (yn yr Alban: un a sefydlwyd o dan reolau’r Alban), not checked, position 2, set size 7
Oes: mae’n cwmpasu’r angen hwn, mewn grym ac yn ein henwi (yn yr Alban: un a sefydlwyd o dan reolau’r Alban)
radio, Oes, ond fe’i sefydlwyd o dan reolau’r wlad arall (corff yn yr Alban yn defnyddio fframwaith y Ddeddf Caffael, neu fel arall), not checked, position 3, set size 7
Oes, ond fe’i sefydlwyd o dan reolau’r wlad arall (corff yn yr Alban yn defnyddio fframwaith y Ddeddf Caffael, neu fel arall)
radio, Mae un yn bodoli ond nid yw’n disgrifio’r hyn sydd ei angen arnom, not checked, position 4, set size 7
Mae un yn bodoli ond nid yw’n disgrifio’r hyn sydd ei angen arnom
radio, Mae un yn bodoli ond nid ydym ymhlith ei ddefnyddwyr a ganiateir, not checked, position 5, set size 7
Mae un yn bodoli ond nid ydym ymhlith ei ddefnyddwyr a ganiateir
radio, Mae un yn bodoli ond mae ei gyfnod wedi dod i ben, not checked, position 6, set size 7
Mae un yn bodoli ond mae ei gyfnod wedi dod i ben
radio, Nid wyf yn gwybod, not checked, position 7, set size 7
Nid wyf yn gwybod
end of group, A oes fframwaith byw y gallwch ei ddefnyddio ar gyfer hyn?, Gwiriwch dri pheth yn ei ddogfennau: y nwyddau neu’r gwasanaethau y mae’n eu disgrifio, ei ddyddiad gorffen a phwy a gaiff ei ddefnyddio.
group
Ychwanegu rheswm at eich cofnod
Pam y rhoesoch yr ateb hwn. Mae’n aros ar y dudalen hon oni bai eich bod yn allforio’r cofnod.
textbox, Pam y rhoesoch yr ateb hwn. Mae’n aros ar y dudalen hon oni bai eich bod yn allforio’r cofnod.
end of group
paragraph
button, Parhau
end of paragraph
end of form
group
Pam rydym yn gofyn
paragraph
Gall eich ateb setlo’r nifer hwn o lwybrau: 1 (Galwad o fframwaith).
end of paragraph
paragraph
strong
Os nad ydych yn gwybod:
end of strong
Mae galw o fframwaith yn aros heb ei benderfynu. Peidiwch â dyfarnu nes gwirio’r cwmpas, y cyfnod a’r defnyddwyr.
end of paragraph
paragraph
strong
Y gyfraith y mae’n dibynnu arni:
end of strong
end of paragraph
list
listitem, level 1, position 1, set size 5
link, PA2023 s.45(5)
(
Gwiriwyd
)
end of listitem, level 1, position 1, set size 5
listitem, level 1, position 2, set size 5
link, PA2023 s.45(8)
(
Gwiriwyd
)
end of listitem, level 1, position 2, set size 5
listitem, level 1, position 3, set size 5
link, PA2023 s.47
(
Gwiriwyd
)
end of listitem, level 1, position 3, set size 5
listitem, level 1, position 4, set size 5
link, PA2023 s.115A
(
Gwiriwyd
)
end of listitem, level 1, position 4, set size 5
listitem, level 1, position 5, set size 5
link, PA2023 Sch.9A
(
Gwiriwyd
)
end of listitem, level 1, position 5, set size 5
end of list
end of group

## question 13
button, Yn ôl
paragraph
Cwestiwn 13 o tua 24
end of paragraph
form
group, A yw’n wasanaeth gofal iechyd i gleifion y GIG neu’r cyhoedd?, Gofal a roddir i bobl gan weithwyr iechyd proffesiynol fel rhan o’r gwasanaeth iechyd. Nid yw cyfarpar, meddalwedd na gofal cymdeithasol.
A yw’n wasanaeth gofal iechyd i gleifion y GIG neu’r cyhoedd?
heading, A yw’n wasanaeth gofal iechyd i gleifion y GIG neu’r cyhoedd?, level 2
end, A yw’n wasanaeth gofal iechyd i gleifion y GIG neu’r cyhoedd?
paragraph
Gofal a roddir i bobl gan weithwyr iechyd proffesiynol fel rhan o’r gwasanaeth iechyd. Nid yw cyfarpar, meddalwedd na gofal cymdeithasol.
end of paragraph
radio, Nid oes gwasanaeth gofal iechyd ynddo, not checked, position 1, set size 6
Nid oes gwasanaeth gofal iechyd ynddo
radio, Ydy, gofal iechyd yn unig, not checked, position 2, set size 6
Ydy, gofal iechyd yn unig
radio, Gofal iechyd yn bennaf yn ôl gwerth, gydag eitemau eraill na ellid yn rhesymol eu prynu ar wahân, not checked, position 3, set size 6
Gofal iechyd yn bennaf yn ôl gwerth, gydag eitemau eraill na ellid yn rhesymol eu prynu ar wahân
radio, Gofal iechyd yn bennaf yn ôl gwerth, ond gellid yn rhesymol brynu’r eitemau eraill ar wahân, not checked, position 4, set size 6
Gofal iechyd yn bennaf yn ôl gwerth, ond gellid yn rhesymol brynu’r eitemau eraill ar wahân
radio, Rhywfaint o ofal iechyd, ond nid dyna’r brif ran yn ôl gwerth, not checked, position 5, set size 6
Rhywfaint o ofal iechyd, ond nid dyna’r brif ran yn ôl gwerth
radio, Nid wyf yn gwybod, not checked, position 6, set size 6
Nid wyf yn gwybod
end of group, A yw’n wasanaeth gofal iechyd i gleifion y GIG neu’r cyhoedd?, Gofal a roddir i bobl gan weithwyr iechyd proffesiynol fel rhan o’r gwasanaeth iechyd. Nid yw cyfarpar, meddalwedd na gofal cymdeithasol.
group
Ychwanegu rheswm at eich cofnod
Pam y rhoesoch yr ateb hwn. Mae’n aros ar y dudalen hon oni bai eich bod yn allforio’r cofnod.
textbox, Pam y rhoesoch yr ateb hwn. Mae’n aros ar y dudalen hon oni bai eich bod yn allforio’r cofnod.
end of group
paragraph
button, Parhau
end of paragraph
end of form
group
Pam rydym yn gofyn
paragraph
Gall eich ateb setlo’r nifer hwn o lwybrau: 30 (Gweithdrefn agored, Hyblyg cystadleuol, Hyblyg gyda deialog, Hyblyg gydag arddangosiad…).
end of paragraph
paragraph
strong
Os nad ydych yn gwybod:
end of strong
Mae’r ddwy gyfundrefn yn aros yn agored: gofynnwch cyn dechrau, gan fod rheolau iechyd yn gymwys ar unrhyw werth.
end of paragraph
paragraph
strong
Y gyfraith y mae’n dibynnu arni:
end of strong
end of paragraph
list
listitem, level 1, position 1, set size 5
link, PSR2023 reg.3
(
Gwiriwyd
)
end of listitem, level 1, position 1, set size 5
listitem, level 1, position 2, set size 5
link, PR2024 reg.43
(
Gwiriwyd
)
end of listitem, level 1, position 2, set size 5
listitem, level 1, position 3, set size 5
link, PA2023 s.120
(
Gwiriwyd
)
end of listitem, level 1, position 3, set size 5
listitem, level 1, position 4, set size 5
link, PA2023 s.120A
(
Gwiriwyd
)
end of listitem, level 1, position 4, set size 5
listitem, level 1, position 5, set size 5
link, PSRW2025
(
Gwiriwyd
)
end of listitem, level 1, position 5, set size 5
end of list
end of group

## question 14
button, Yn ôl
paragraph
Cwestiwn 14 o tua 24
end of paragraph
form
group, Ym mha grŵp o wasanaethau y mae?, Gwiriwch y cod CPV yn erbyn Atodlen 1 i Reoliadau Caffael 2024. Gellir neilltuo codau a farciwyd ag R yno i gwmnïau cydfuddiannol.
Ym mha grŵp o wasanaethau y mae?
heading, Ym mha grŵp o wasanaethau y mae?, level 2
end, Ym mha grŵp o wasanaethau y mae?
paragraph
Gwiriwch y cod CPV yn erbyn Atodlen 1 i Reoliadau Caffael 2024. Gellir neilltuo codau a farciwyd ag R yno i gwmnïau cydfuddiannol.
end of paragraph
radio, Unrhyw wasanaeth nad yw yn y rhestr cyffyrddiad ysgafn, not checked, position 1, set size 5
Unrhyw wasanaeth nad yw yn y rhestr cyffyrddiad ysgafn
radio, Yn y rhestr cyffyrddiad ysgafn, er enghraifft rhai gwasanaethau cymdeithasol, addysg, diwylliant, chwaraeon, gwestai neu gyfreithiol, not checked, position 2, set size 5
Yn y rhestr cyffyrddiad ysgafn, er enghraifft rhai gwasanaethau cymdeithasol, addysg, diwylliant, chwaraeon, gwestai neu gyfreithiol
radio, Yn y rhestr cyffyrddiad ysgafn ac wedi’i farcio ag R, felly gellir ei neilltuo i gwmnïau cydfuddiannol gwasanaeth cyhoeddus, not checked, position 3, set size 5
Yn y rhestr cyffyrddiad ysgafn ac wedi’i farcio ag R, felly gellir ei neilltuo i gwmnïau cydfuddiannol gwasanaeth cyhoeddus
radio, Staff asiantaeth neu dros dro, gwasanaethau parcio neu asiantau teithio: cyffyrddiad ysgafn dim ond o dan gontract amddiffyn, not checked, position 4, set size 5
Staff asiantaeth neu dros dro, gwasanaethau parcio neu asiantau teithio: cyffyrddiad ysgafn dim ond o dan gontract amddiffyn
radio, Nid wyf yn gwybod, not checked, position 5, set size 5
Nid wyf yn gwybod
end of group, Ym mha grŵp o wasanaethau y mae?, Gwiriwch y cod CPV yn erbyn Atodlen 1 i Reoliadau Caffael 2024. Gellir neilltuo codau a farciwyd ag R yno i gwmnïau cydfuddiannol.
group
Ychwanegu rheswm at eich cofnod
Pam y rhoesoch yr ateb hwn. Mae’n aros ar y dudalen hon oni bai eich bod yn allforio’r cofnod.
textbox, Pam y rhoesoch yr ateb hwn. Mae’n aros ar y dudalen hon oni bai eich bod yn allforio’r cofnod.
end of group
paragraph
button, Parhau
end of paragraph
end of form
group
Pam rydym yn gofyn
paragraph
Gall eich ateb setlo’r nifer hwn o lwybrau: 25 (Gweithdrefn agored, Hyblyg cystadleuol, Hyblyg gyda deialog, Hyblyg gydag arddangosiad…).
end of paragraph
paragraph
strong
Os nad ydych yn gwybod:
end of strong
Triniwch fel cyffredin: terfyn is, rheolau llawn.
end of paragraph
paragraph
strong
Y gyfraith y mae’n dibynnu arni:
end of strong
end of paragraph
list
listitem, level 1, position 1, set size 3
link, PA2023 s.9
(
Gwiriwyd
)
end of listitem, level 1, position 1, set size 3
listitem, level 1, position 2, set size 3
link, PR2024 reg.42
(
Gwiriwyd
)
end of listitem, level 1, position 2, set size 3
listitem, level 1, position 3, set size 3
link, PR2024 Sch.1 (Table 2 for agency staff, parking and travel)
(
Gwiriwyd
)
end of listitem, level 1, position 3, set size 3
end of list
end of group

## question 15
button, Yn ôl
paragraph
Cwestiwn 15 o tua 24
end of paragraph
form
group, A oes marchnad ddeinamig y gallwch ei defnyddio ar gyfer hyn?
A oes marchnad ddeinamig y gallwch ei defnyddio ar gyfer hyn?
heading, A oes marchnad ddeinamig y gallwch ei defnyddio ar gyfer hyn?, level 2
end, A oes marchnad ddeinamig y gallwch ei defnyddio ar gyfer hyn?
paragraph
radio, Edrychwyd ac ni chafwyd un, not checked, position 1, set size 3
Edrychwyd ac ni chafwyd un
radio, Oes: mae’n cwmpasu’r angen hwn a chawn ei defnyddio, not checked, position 2, set size 3
Oes: mae’n cwmpasu’r angen hwn a chawn ei defnyddio
radio, Nid wyf yn gwybod, not checked, position 3, set size 3
Nid wyf yn gwybod
end of group, A oes marchnad ddeinamig y gallwch ei defnyddio ar gyfer hyn?
group
Ychwanegu rheswm at eich cofnod
Pam y rhoesoch yr ateb hwn. Mae’n aros ar y dudalen hon oni bai eich bod yn allforio’r cofnod.
textbox, Pam y rhoesoch yr ateb hwn. Mae’n aros ar y dudalen hon oni bai eich bod yn allforio’r cofnod.
end of group
paragraph
button, Parhau
end of paragraph
end of form
group
Pam rydym yn gofyn
paragraph
Gall eich ateb setlo’r nifer hwn o lwybrau: 1 (Defnyddio marchnad ddeinamig).
end of paragraph
paragraph
strong
Os nad ydych yn gwybod:
end of strong
Mae’r llwybr yn aros heb ei benderfynu nes ei wirio.
end of paragraph
paragraph
strong
Y gyfraith y mae’n dibynnu arni:
end of strong
end of paragraph
list
listitem, level 1, position 1, set size 2
link, PA2023 s.34-36
(
Gwiriwyd
)
end of listitem, level 1, position 1, set size 2
listitem, level 1, position 2, set size 2
link, PA2023 s.40
(
Gwiriwyd
)
end of listitem, level 1, position 2, set size 2
end of list
end of group

## question 16
button, Yn ôl
paragraph
Cwestiwn 16 o tua 24
end of paragraph
form
group, Beth mae eich rheolau contract eich hun yn ei fynnu ar y gwerth hwn?, Mae’r Ddeddf yn caniatáu’r tri isod o dan y trothwy. Efallai nad yw eich rheolau sefydlog.
Beth mae eich rheolau contract eich hun yn ei fynnu ar y gwerth hwn?
heading, Beth mae eich rheolau contract eich hun yn ei fynnu ar y gwerth hwn?, level 2
end, Beth mae eich rheolau contract eich hun yn ei fynnu ar y gwerth hwn?
paragraph
Mae’r Ddeddf yn caniatáu’r tri isod o dan y trothwy. Efallai nad yw eich rheolau sefydlog.
end of paragraph
radio, Caniateir un dyfynbris neu ddyfarniad uniongyrchol, not checked, position 1, set size 4
Caniateir un dyfynbris neu ddyfarniad uniongyrchol
radio, Mae angen sawl dyfynbris, not checked, position 2, set size 4
Mae angen sawl dyfynbris
radio, Mae angen cystadleuaeth a hysbysebir, not checked, position 3, set size 4
Mae angen cystadleuaeth a hysbysebir
radio, Nid wyf yn gwybod, not checked, position 4, set size 4
Nid wyf yn gwybod
end of group, Beth mae eich rheolau contract eich hun yn ei fynnu ar y gwerth hwn?, Mae’r Ddeddf yn caniatáu’r tri isod o dan y trothwy. Efallai nad yw eich rheolau sefydlog.
group
Ychwanegu rheswm at eich cofnod
Pam y rhoesoch yr ateb hwn. Mae’n aros ar y dudalen hon oni bai eich bod yn allforio’r cofnod.
textbox, Pam y rhoesoch yr ateb hwn. Mae’n aros ar y dudalen hon oni bai eich bod yn allforio’r cofnod.
end of group
paragraph
button, Parhau
end of paragraph
end of form
group
Pam rydym yn gofyn
paragraph
strong
Os nad ydych yn gwybod:
end of strong
Tybiwch fod angen cystadleuaeth a hysbysebir.
end of paragraph
paragraph
strong
Y gyfraith y mae’n dibynnu arni:
end of strong
end of paragraph
list
listitem, level 1, position 1, set size 1
link, PA2023 Part 6 (the authority's own rules)
(
Gwiriwyd
)
end of listitem, level 1, position 1, set size 1
end of list
end of group

## rare situations
button, Yn ôl
form
group, A oes unrhyw un o’r rhain yn berthnasol i chi?, Nid oes angen yr un ohonynt ar y rhan fwyaf o bryniannau. Ticiwch bob un lle nad yr ateb arferol yw eich ateb chi, a byddwn yn gofyn.
A oes unrhyw un o’r rhain yn berthnasol i chi?
heading, A oes unrhyw un o’r rhain yn berthnasol i chi?, level 2
end, A oes unrhyw un o’r rhain yn berthnasol i chi?
paragraph
Nid oes angen yr un ohonynt ar y rhan fwyaf o bryniannau. Ticiwch bob un lle nad yr ateb arferol yw eich ateb chi, a byddwn yn gofyn.
end of paragraph
checkbox, Gyda phwy ydych chi’n disgwyl contractio? Ateb arferol: Pwy bynnag sy’n cynnig y fargen orau, neu gyflenwr a enwir yn y farchnad, not checked
Gyda phwy ydych chi’n disgwyl contractio?
Ateb arferol: Pwy bynnag sy’n cynnig y fargen orau, neu gyflenwr a enwir yn y farchnad
checkbox, Pa mor frys yw hyn? Ateb arferol: Amserlen arferol, not checked
Pa mor frys yw hyn?
Ateb arferol: Amserlen arferol
checkbox, A yw’r contract yn bennaf ar gyfer rhedeg cyfleustod, neu ar gyfer amddiffyn? Ateb arferol: Y naill na’r llall, not checked
A yw’r contract yn bennaf ar gyfer rhedeg cyfleustod, neu ar gyfer amddiffyn?
Ateb arferol: Y naill na’r llall
checkbox, A oes rhan y gallech yn rhesymol ei phrynu ar wahân? Ateb arferol: Nac oes, neu ni fyddai’n rhesymol ei gwahanu, not checked
A oes rhan y gallech yn rhesymol ei phrynu ar wahân?
Ateb arferol: Nac oes, neu ni fyddai’n rhesymol ei gwahanu
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
end of group, A oes unrhyw un o’r rhain yn berthnasol i chi?, Nid oes angen yr un ohonynt ar y rhan fwyaf o bryniannau. Ticiwch bob un lle nad yr ateb arferol yw eich ateb chi, a byddwn yn gofyn.
paragraph
button, Parhau
end of paragraph
end of form

## check
button, Yn ôl
heading, Gwirio eich atebion, level 2
paragraph
Mae newid ateb yn cadw’r lleill i gyd.
end of paragraph
heading, Pwy sy’n prynu, level 3
term
Corff cyhoeddus pa wlad sy’n prynu?
end of term
definition
Corff yn Lloegr, neu gorff ar gyfer y DU neu Brydain Fawr gyfan sy’n atebol i weinidogion y DU
end of definition
definition
button, Newid: Corff cyhoeddus pa wlad sy’n prynu?
Newid
end of button, Newid: Corff cyhoeddus pa wlad sy’n prynu?
end of definition
term
Pa fath o sefydliad ydych chi?
end of term
definition
Cyngor sir, dosbarth, unedol, bwrdeistref, plwyf, tref neu gymuned
end of definition
definition
button, Newid: Pa fath o sefydliad ydych chi?
Newid
end of button, Newid: Pa fath o sefydliad ydych chi?
end of definition
heading, Beth rydych yn ei brynu, level 3
term
Beth ydych chi’n bwriadu ei wneud?
end of term
definition
Cael nwyddau, gwasanaethau neu waith yn gyfnewid am arian neu unrhyw beth arall o werth, gan gynnwys hawl i godi tâl ar ddefnyddwyr
end of definition
definition
button, Newid: Beth ydych chi’n bwriadu ei wneud?
Newid
end of button, Newid: Beth ydych chi’n bwriadu ei wneud?
end of definition
term
Beth yw ef yn bennaf?
end of term
definition
Gwaith a wneir i chi, gan gynnwys meddalwedd fel gwasanaeth, dylunio a chyngor
end of definition
definition
button, Newid: Beth yw ef yn bennaf?
Newid
end of button, Newid: Beth yw ef yn bennaf?
end of definition
term
A yw’r contract yn bennaf ar gyfer rhedeg cyfleustod, neu ar gyfer amddiffyn?
end of term
definition
Y naill na’r llall
end of definition
definition
button, Newid: A yw’r contract yn bennaf ar gyfer rhedeg cyfleustod, neu ar gyfer amddiffyn?
Newid
end of button, Newid: A yw’r contract yn bennaf ar gyfer rhedeg cyfleustod, neu ar gyfer amddiffyn?
end of definition
term
Ym mha grŵp o wasanaethau y mae?
end of term
definition
Unrhyw wasanaeth nad yw yn y rhestr cyffyrddiad ysgafn
end of definition
definition
button, Newid: Ym mha grŵp o wasanaethau y mae?
Newid
end of button, Newid: Ym mha grŵp o wasanaethau y mae?
end of definition
heading, Arian, level 3
term
Faint fyddwch chi’n ei dalu dros y cyfnod sefydlog, cyn unrhyw estyniad neu opsiwn?
end of term
definition
£250,000
end of definition
definition
button, Newid: Faint fyddwch chi’n ei dalu dros y cyfnod sefydlog, cyn unrhyw estyniad neu opsiwn?
Newid
end of button, Newid: Faint fyddwch chi’n ei dalu dros y cyfnod sefydlog, cyn unrhyw estyniad neu opsiwn?
end of definition
term
Sut mae eich ffigurau’n trin TAW?
end of term
definition
Mae’r ffigurau eisoes yn cynnwys unrhyw TAW
end of definition
definition
button, Newid: Sut mae eich ffigurau’n trin TAW?
Newid
end of button, Newid: Sut mae eich ffigurau’n trin TAW?
end of definition
term
Faint yn fwy y gallech ei dalu pe baech yn defnyddio pob estyniad, adnewyddiad ac opsiwn?
end of term
definition
£0
end of definition
definition
button, Newid: Faint yn fwy y gallech ei dalu pe baech yn defnyddio pob estyniad, adnewyddiad ac opsiwn?
Newid
end of button, Newid: Faint yn fwy y gallech ei dalu pe baech yn defnyddio pob estyniad, adnewyddiad ac opsiwn?
end of definition
term
Faint fyddai pryniannau cysylltiedig a allai fynd yn synhwyrol yn yr un contract yn ei ychwanegu?
end of term
definition
£0
end of definition
definition
button, Newid: Faint fyddai pryniannau cysylltiedig a allai fynd yn synhwyrol yn yr un contract yn ei ychwanegu?
Newid
end of button, Newid: Faint fyddai pryniannau cysylltiedig a allai fynd yn synhwyrol yn yr un contract yn ei ychwanegu?
end of definition
heading, Gyda phwy y byddech yn contractio, level 3
term
Gyda phwy ydych chi’n disgwyl contractio?
end of term
definition
Pwy bynnag sy’n cynnig y fargen orau, neu gyflenwr a enwir yn y farchnad
end of definition
definition
button, Newid: Gyda phwy ydych chi’n disgwyl contractio?
Newid
end of button, Newid: Gyda phwy ydych chi’n disgwyl contractio?
end of definition
heading, Y farchnad, level 3
term
Faint o gyflenwyr allai ddiwallu’r angen?
end of term
definition
Mae llawer o gyflenwyr yn cystadlu am hyn
end of definition
definition
button, Newid: Faint o gyflenwyr allai ddiwallu’r angen?
Newid
end of button, Newid: Faint o gyflenwyr allai ddiwallu’r angen?
end of definition
term
Pa mor barod yw’r ateb sydd ei angen arnoch?
end of term
definition
Ar y farchnad ac yn cael ei ddefnyddio’n eang
end of definition
definition
button, Newid: Pa mor barod yw’r ateb sydd ei angen arnoch?
Newid
end of button, Newid: Pa mor barod yw’r ateb sydd ei angen arnoch?
end of definition
term
Beth sydd ei angen arnoch fwyaf gan gynigwyr cyn dewis?
end of term
definition
Cynigion ysgrifenedig yn erbyn manyleb glir
end of definition
definition
button, Newid: Beth sydd ei angen arnoch fwyaf gan gynigwyr cyn dewis?
Newid
end of button, Newid: Beth sydd ei angen arnoch fwyaf gan gynigwyr cyn dewis?
end of definition
heading, Beth sydd gennych eisoes, level 3
term
A oes fframwaith byw y gallwch ei ddefnyddio ar gyfer hyn?
end of term
definition
Edrychwyd ac ni chafwyd un
end of definition
definition
button, Newid: A oes fframwaith byw y gallwch ei ddefnyddio ar gyfer hyn?
Newid
end of button, Newid: A oes fframwaith byw y gallwch ei ddefnyddio ar gyfer hyn?
end of definition
term
A oes marchnad ddeinamig y gallwch ei defnyddio ar gyfer hyn?
end of term
definition
Edrychwyd ac ni chafwyd un
end of definition
definition
button, Newid: A oes marchnad ddeinamig y gallwch ei defnyddio ar gyfer hyn?
Newid
end of button, Newid: A oes marchnad ddeinamig y gallwch ei defnyddio ar gyfer hyn?
end of definition
term
A fyddwch chi, neu grŵp o gyrff, yn prynu hyn dro ar ôl tro?
end of term
definition
Un pryniant
end of definition
definition
button, Newid: A fyddwch chi, neu grŵp o gyrff, yn prynu hyn dro ar ôl tro?
Newid
end of button, Newid: A fyddwch chi, neu grŵp o gyrff, yn prynu hyn dro ar ôl tro?
end of definition
term
A oes gennych eisoes gontract ar gyfer hyn, neu rywbeth tebyg, gyda chyflenwr rydych am ei gadw?
end of term
definition
Nac oes
end of definition
definition
button, Newid: A oes gennych eisoes gontract ar gyfer hyn, neu rywbeth tebyg, gyda chyflenwr rydych am ei gadw?
Newid
end of button, Newid: A oes gennych eisoes gontract ar gyfer hyn, neu rywbeth tebyg, gyda chyflenwr rydych am ei gadw?
end of definition
heading, Amgylchiadau arbennig, level 3
term
Pa mor frys yw hyn?
end of term
definition
Amserlen arferol
end of definition
definition
button, Newid: Pa mor frys yw hyn?
Newid
end of button, Newid: Pa mor frys yw hyn?
end of definition
term
A yw un o’r amgylchiadau arbennig hyn yn gymwys?
end of term
definition
Dim un o’r rhain
end of definition
definition
button, Newid: A yw un o’r amgylchiadau arbennig hyn yn gymwys?
Newid
end of button, Newid: A yw un o’r amgylchiadau arbennig hyn yn gymwys?
end of definition
term
A ydych am gyfyngu ar bwy a gaiff gynnig?
end of term
definition
Nac ydym
end of definition
definition
button, Newid: A ydych am gyfyngu ar bwy a gaiff gynnig?
Newid
end of button, Newid: A ydych am gyfyngu ar bwy a gaiff gynnig?
end of definition
heading, Gofal iechyd, level 3
term
A yw’n wasanaeth gofal iechyd i gleifion y GIG neu’r cyhoedd?
end of term
definition
Nid oes gwasanaeth gofal iechyd ynddo
end of definition
definition
button, Newid: A yw’n wasanaeth gofal iechyd i gleifion y GIG neu’r cyhoedd?
Newid
end of button, Newid: A yw’n wasanaeth gofal iechyd i gleifion y GIG neu’r cyhoedd?
end of definition
paragraph
Wedi’u cadw, ond heb eu cyfrif, gan fod ateb arall yn golygu nad yw’r cwestiwn yn codi
end of paragraph
term
Beth mae eich rheolau contract eich hun yn ei fynnu ar y gwerth hwn?
end of term
definition
Nid wyf yn gwybod
end of definition
definition
button, Newid: Beth mae eich rheolau contract eich hun yn ei fynnu ar y gwerth hwn?
Newid
end of button, Newid: Beth mae eich rheolau contract eich hun yn ei fynnu ar y gwerth hwn?
end of definition
term
A oes rhan y gallech yn rhesymol ei phrynu ar wahân?
end of term
definition
Nac oes, neu ni fyddai’n rhesymol ei gwahanu
end of definition
definition
button, Newid: A oes rhan y gallech yn rhesymol ei phrynu ar wahân?
Newid
end of button, Newid: A oes rhan y gallech yn rhesymol ei phrynu ar wahân?
end of definition
paragraph
button, Gweld y canlyniad
end of paragraph

## result
button, Yn ôl
heading, Argymhellir: Gweithdrefn agored, level 2
paragraph
Canllaw, nid cyngor cyfreithiol.
end of paragraph
term
Y rheolau sy’n llywodraethu
end of term
definition
Deddf Caffael 2023, rheolau llawn
end of definition
term
Trothwy
end of term
definition
Nwyddau neu wasanaethau, corff is-ganolog: £207,720
link, PA2023 Sch.1 para 1 row 12
(
Gwiriwyd
)
end of definition
term
Eich gwerth, gan gynnwys TAW
end of term
definition
£250,000, ar y trothwy neu uwch
end of definition
paragraph
Gweithdrefn agored: un cam, caiff unrhyw un dendro
end of paragraph
paragraph
Mae’r angen yn glir a’r farchnad yn eang.
end of paragraph
heading, Pam, level 3
list
listitem, level 1, position 1, set size 1
Gellir defnyddio Gweithdrefn agored.
link, PA2023 s.19
(
Gwiriwyd
)
end of listitem, level 1, position 1, set size 1
end of list
paragraph
strong
Pryd mae’n addas
:
end of strong
Gofyniad clir a sefydlog; marchnad barod; nifer hydrin o gynigion.
end of paragraph
paragraph
Canllawiau
:
link, Guidance on the open procedure
end of paragraph
heading, Y gorau nesaf, level 3
list
listitem, level 1, position 1, set size 1
paragraph
Maes agored yw’r dewis diogel.
end of paragraph
group
Gweithdrefn hyblyg gystadleuol: proses rydych chi’n ei dylunio Argymhellir
Gweithdrefn hyblyg gystadleuol: proses rydych chi’n ei dylunio
Argymhellir
end, Gweithdrefn hyblyg gystadleuol: proses rydych chi’n ei dylunio Argymhellir
paragraph
strong
Pryd mae’n addas
:
end of strong
Unrhyw beth sydd angen mwy nag un rownd, neu lai o gynigwyr na’r farchnad gyfan.
end of paragraph
list
listitem, level 2, position 1, set size 1
Gellir defnyddio Hyblyg cystadleuol.
link, PA2023 s.20(2)(b)
(
Gwiriwyd
)
end of listitem, level 2, position 1, set size 1
end of list
end of group
end of listitem, level 1, position 1, set size 1
end of list
status
Wrthi’n llwytho…
end of status
`;
/* end snapshot run-cy */

