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
One question at a time, and only those that your answers make matter. You can say “I do not know” to every one, and change any answer later.
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
Question 1
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
Question 2
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
Question 3
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
Question 4
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
Question 5
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
Question 6
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
Question 7
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
Question 8
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
Question 9
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
Question 10
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
Question 11
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
Question 12
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
Question 13
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
Question 14
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
Question 15
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
Question 16
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
term
Confidence
end of term
definition
High: everything that matters is answered, and the law was checked at its source.
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
heading, What would change this, level 3
list
listitem, level 1, position 1, set size 5
If “What are you planning to do?” were “Give money towards someone else's own project and get no service back”: Grant (Not a purchase).
button, Change: If “What are you planning to do?” were “Give money towards someone else's own project and get no service back”: Grant (Not a purchase).
Change
end of button, Change: If “What are you planning to do?” were “Give money towards someone else's own project and get no service back”: Grant (Not a purchase).
end of listitem, level 1, position 1, set size 5
listitem, level 1, position 2, set size 5
If “What are you planning to do?” were “Try something free, giving nothing of value in return and promising no purchase”: Engage only (Not a purchase).
button, Change: If “What are you planning to do?” were “Try something free, giving nothing of value in return and promising no purchase”: Engage only (Not a purchase).
Change
end of button, Change: If “What are you planning to do?” were “Try something free, giving nothing of value in return and promising no purchase”: Engage only (Not a purchase).
end of listitem, level 1, position 2, set size 5
listitem, level 1, position 3, set size 5
If “What are you planning to do?” were “Talk to the market or run an ideas event; no contract comes out of this step”: Engage only (Not a purchase).
button, Change: If “What are you planning to do?” were “Talk to the market or run an ideas event; no contract comes out of this step”: Engage only (Not a purchase).
Change
end of button, Change: If “What are you planning to do?” were “Talk to the market or run an ideas event; no contract comes out of this step”: Engage only (Not a purchase).
end of listitem, level 1, position 3, set size 5
listitem, level 1, position 4, set size 5
If “What is it mainly?” were “Buying or renting existing land or buildings”: Other exemption (Exempt from the Procurement Act 2023).
button, Change: If “What is it mainly?” were “Buying or renting existing land or buildings”: Other exemption (Exempt from the Procurement Act 2023).
Change
end of button, Change: If “What is it mainly?” were “Buying or renting existing land or buildings”: Other exemption (Exempt from the Procurement Act 2023).
end of listitem, level 1, position 4, set size 5
listitem, level 1, position 5, set size 5
If “What is it mainly?” were “Representation in court or tribunal proceedings, or advice preparing for them”: Other exemption (Exempt from the Procurement Act 2023).
button, Change: If “What is it mainly?” were “Representation in court or tribunal proceedings, or advice preparing for them”: Other exemption (Exempt from the Procurement Act 2023).
Change
end of button, Change: If “What is it mainly?” were “Representation in court or tribunal proceedings, or advice preparing for them”: Other exemption (Exempt from the Procurement Act 2023).
end of listitem, level 1, position 5, set size 5
end of list
group
27 more
list
listitem, level 1, position 1, set size 27
If “What is it mainly?” were “Employment, loans, arbitration or mediation, broadcasting content, non-profit emergency services, public passenger transport under its own rules, or national security”: Other exemption (Exempt from the Procurement Act 2023).
button, Change: If “What is it mainly?” were “Employment, loans, arbitration or mediation, broadcasting content, non-profit emergency services, public passenger transport under its own rules, or national security”: Other exemption (Exempt from the Procurement Act 2023).
Change
end of button, Change: If “What is it mainly?” were “Employment, loans, arbitration or mediation, broadcasting content, non-profit emergency services, public passenger transport under its own rules, or national security”: Other exemption (Exempt from the Procurement Act 2023).
end of listitem, level 1, position 1, set size 27
listitem, level 1, position 2, set size 27
If “How many suppliers could meet the need?” were “A handful of suppliers could do it”: Competitive flexible.
button, Change: If “How many suppliers could meet the need?” were “A handful of suppliers could do it”: Competitive flexible.
Change
end of button, Change: If “How many suppliers could meet the need?” were “A handful of suppliers could do it”: Competitive flexible.
end of listitem, level 1, position 2, set size 27
listitem, level 1, position 3, set size 27
If “How many suppliers could meet the need?” were “One only: a unique work of art or artistic performance”: Direct award: only supplier.
button, Change: If “How many suppliers could meet the need?” were “One only: a unique work of art or artistic performance”: Direct award: only supplier.
Change
end of button, Change: If “How many suppliers could meet the need?” were “One only: a unique work of art or artistic performance”: Direct award: only supplier.
end of listitem, level 1, position 3, set size 27
listitem, level 1, position 4, set size 27
If “How many suppliers could meet the need?” were “One only: patents, copyright or other exclusive rights, with evidence that no reasonable alternative exists”: Direct award: only supplier.
button, Change: If “How many suppliers could meet the need?” were “One only: patents, copyright or other exclusive rights, with evidence that no reasonable alternative exists”: Direct award: only supplier.
Change
end of button, Change: If “How many suppliers could meet the need?” were “One only: patents, copyright or other exclusive rights, with evidence that no reasonable alternative exists”: Direct award: only supplier.
end of listitem, level 1, position 4, set size 27
listitem, level 1, position 5, set size 27
If “How many suppliers could meet the need?” were “One only: technical reasons mean no competition, with evidence that no reasonable alternative exists”: Direct award: only supplier.
button, Change: If “How many suppliers could meet the need?” were “One only: technical reasons mean no competition, with evidence that no reasonable alternative exists”: Direct award: only supplier.
Change
end of button, Change: If “How many suppliers could meet the need?” were “One only: technical reasons mean no competition, with evidence that no reasonable alternative exists”: Direct award: only supplier.
end of listitem, level 1, position 5, set size 27
listitem, level 1, position 6, set size 27
If “How many suppliers could meet the need?” were “We know of one, but have not tested the market”: Competitive flexible.
button, Change: If “How many suppliers could meet the need?” were “We know of one, but have not tested the market”: Competitive flexible.
Change
end of button, Change: If “How many suppliers could meet the need?” were “We know of one, but have not tested the market”: Competitive flexible.
end of listitem, level 1, position 6, set size 27
listitem, level 1, position 7, set size 27
If “How many suppliers could meet the need?” were “Nobody sells what we need yet”: Engage only.
button, Change: If “How many suppliers could meet the need?” were “Nobody sells what we need yet”: Engage only.
Change
end of button, Change: If “How many suppliers could meet the need?” were “Nobody sells what we need yet”: Engage only.
end of listitem, level 1, position 7, set size 27
listitem, level 1, position 8, set size 27
If “How ready is the solution you need?” were “Does not exist yet: research, development or prototyping is needed”: Staged R&D to purchase.
button, Change: If “How ready is the solution you need?” were “Does not exist yet: research, development or prototyping is needed”: Staged R&D to purchase.
Change
end of button, Change: If “How ready is the solution you need?” were “Does not exist yet: research, development or prototyping is needed”: Staged R&D to purchase.
end of listitem, level 1, position 8, set size 27
listitem, level 1, position 9, set size 27
If “What do you most need from bidders before you choose?” were “To see it working or test it”: Flexible with demonstration.
button, Change: If “What do you most need from bidders before you choose?” were “To see it working or test it”: Flexible with demonstration.
Change
end of button, Change: If “What do you most need from bidders before you choose?” were “To see it working or test it”: Flexible with demonstration.
end of listitem, level 1, position 9, set size 27
listitem, level 1, position 10, set size 27
If “What do you most need from bidders before you choose?” were “To discuss or negotiate the solution, risk or price”: Flexible with dialogue.
button, Change: If “What do you most need from bidders before you choose?” were “To discuss or negotiate the solution, risk or price”: Flexible with dialogue.
Change
end of button, Change: If “What do you most need from bidders before you choose?” were “To discuss or negotiate the solution, risk or price”: Flexible with dialogue.
end of listitem, level 1, position 10, set size 27
listitem, level 1, position 11, set size 27
If “What do you most need from bidders before you choose?” were “Different ideas for a problem: we know the outcome, not the solution”: Challenge-led.
button, Change: If “What do you most need from bidders before you choose?” were “Different ideas for a problem: we know the outcome, not the solution”: Challenge-led.
Change
end of button, Change: If “What do you most need from bidders before you choose?” were “Different ideas for a problem: we know the outcome, not the solution”: Challenge-led.
end of listitem, level 1, position 11, set size 27
listitem, level 1, position 12, set size 27
If “What do you most need from bidders before you choose?” were “Designs judged by a panel, perhaps with prizes”: Design contest.
button, Change: If “What do you most need from bidders before you choose?” were “Designs judged by a panel, perhaps with prizes”: Design contest.
Change
end of button, Change: If “What do you most need from bidders before you choose?” were “Designs judged by a panel, perhaps with prizes”: Design contest.
end of listitem, level 1, position 12, set size 27
listitem, level 1, position 13, set size 27
If “Is there a live framework you can use for this?” were “Yes: it covers this need, is in date and names us (in Scotland: one set up under Scottish rules)”: Framework call-off.
button, Change: If “Is there a live framework you can use for this?” were “Yes: it covers this need, is in date and names us (in Scotland: one set up under Scottish rules)”: Framework call-off.
Change
end of button, Change: If “Is there a live framework you can use for this?” were “Yes: it covers this need, is in date and names us (in Scotland: one set up under Scottish rules)”: Framework call-off.
end of listitem, level 1, position 13, set size 27
listitem, level 1, position 14, set size 27
If “How urgent is it?” were “Extreme: an event we could not foresee and did not cause leaves no time to compete”: Direct award: urgency.
button, Change: If “How urgent is it?” were “Extreme: an event we could not foresee and did not cause leaves no time to compete”: Direct award: urgency.
Change
end of button, Change: If “How urgent is it?” were “Extreme: an event we could not foresee and did not cause leaves no time to compete”: Direct award: urgency.
end of listitem, level 1, position 14, set size 27
listitem, level 1, position 15, set size 27
If “Is it a healthcare service for NHS patients or the public?” were “Yes, only healthcare”: nothing yet (Provider Selection Regime, England).
button, Change: If “Is it a healthcare service for NHS patients or the public?” were “Yes, only healthcare”: nothing yet (Provider Selection Regime, England).
Change
end of button, Change: If “Is it a healthcare service for NHS patients or the public?” were “Yes, only healthcare”: nothing yet (Provider Selection Regime, England).
end of listitem, level 1, position 15, set size 27
listitem, level 1, position 16, set size 27
If “Is it a healthcare service for NHS patients or the public?” were “Mostly healthcare by value, with other items that could not reasonably be bought apart”: nothing yet (Provider Selection Regime, England).
button, Change: If “Is it a healthcare service for NHS patients or the public?” were “Mostly healthcare by value, with other items that could not reasonably be bought apart”: nothing yet (Provider Selection Regime, England).
Change
end of button, Change: If “Is it a healthcare service for NHS patients or the public?” were “Mostly healthcare by value, with other items that could not reasonably be bought apart”: nothing yet (Provider Selection Regime, England).
end of listitem, level 1, position 16, set size 27
listitem, level 1, position 17, set size 27
If “Is there a dynamic market you can use for this?” were “Yes: it covers this need and we may use it”: Use a dynamic market.
button, Change: If “Is there a dynamic market you can use for this?” were “Yes: it covers this need and we may use it”: Use a dynamic market.
Change
end of button, Change: If “Is there a dynamic market you can use for this?” were “Yes: it covers this need and we may use it”: Use a dynamic market.
end of listitem, level 1, position 17, set size 27
listitem, level 1, position 18, set size 27
If “Will you, or a group of bodies, buy this again and again?” were “Repeated purchases from a fairly settled set of suppliers”: Set up a framework.
button, Change: If “Will you, or a group of bodies, buy this again and again?” were “Repeated purchases from a fairly settled set of suppliers”: Set up a framework.
Change
end of button, Change: If “Will you, or a group of bodies, buy this again and again?” were “Repeated purchases from a fairly settled set of suppliers”: Set up a framework.
end of listitem, level 1, position 18, set size 27
listitem, level 1, position 19, set size 27
If “Will you, or a group of bodies, buy this again and again?” were “Repeated purchases from a market where new suppliers keep appearing”: Set up a dynamic market.
button, Change: If “Will you, or a group of bodies, buy this again and again?” were “Repeated purchases from a market where new suppliers keep appearing”: Set up a dynamic market.
Change
end of button, Change: If “Will you, or a group of bodies, buy this again and again?” were “Repeated purchases from a market where new suppliers keep appearing”: Set up a dynamic market.
end of listitem, level 1, position 19, set size 27
listitem, level 1, position 20, set size 27
If “Do you already have a contract for this, or something similar, with a supplier you want to keep?” were “Yes: competed (open, flexible or dynamic market) in the last five years, and the notice or documents said we might buy again this way”: Direct award: repeat.
button, Change: If “Do you already have a contract for this, or something similar, with a supplier you want to keep?” were “Yes: competed (open, flexible or dynamic market) in the last five years, and the notice or documents said we might buy again this way”: Direct award: repeat.
Change
end of button, Change: If “Do you already have a contract for this, or something similar, with a supplier you want to keep?” were “Yes: competed (open, flexible or dynamic market) in the last five years, and the notice or documents said we might buy again this way”: Direct award: repeat.
end of listitem, level 1, position 20, set size 27
listitem, level 1, position 21, set size 27
If “Do you already have a contract for this, or something similar, with a supplier you want to keep?” were “Yes: competed under the 2015 regulations, and the notice said we might repeat it”: Direct award: repeat.
button, Change: If “Do you already have a contract for this, or something similar, with a supplier you want to keep?” were “Yes: competed under the 2015 regulations, and the notice said we might repeat it”: Direct award: repeat.
Change
end of button, Change: If “Do you already have a contract for this, or something similar, with a supplier you want to keep?” were “Yes: competed under the 2015 regulations, and the notice said we might repeat it”: Direct award: repeat.
end of listitem, level 1, position 21, set size 27
listitem, level 1, position 22, set size 27
If “Does one of these special circumstances apply?” were “A supplier's insolvency offers particularly advantageous terms”: Direct award: insolvency.
button, Change: If “Does one of these special circumstances apply?” were “A supplier's insolvency offers particularly advantageous terms”: Direct award: insolvency.
Change
end of button, Change: If “Does one of these special circumstances apply?” were “A supplier's insolvency offers particularly advantageous terms”: Direct award: insolvency.
end of listitem, level 1, position 22, set size 27
listitem, level 1, position 23, set size 27
If “Does one of these special circumstances apply?” were “We ran a competition, got no suitable tender, and a new competition is not possible in the circumstances”: Switch to direct award.
button, Change: If “Does one of these special circumstances apply?” were “We ran a competition, got no suitable tender, and a new competition is not possible in the circumstances”: Switch to direct award.
Change
end of button, Change: If “Does one of these special circumstances apply?” were “We ran a competition, got no suitable tender, and a new competition is not possible in the circumstances”: Switch to direct award.
end of listitem, level 1, position 23, set size 27
listitem, level 1, position 24, set size 27
If “Do you want to limit who may bid?” were “To supported employment providers (at least 30% disabled or disadvantaged staff)”: Reserved: supported employment.
button, Change: If “Do you want to limit who may bid?” were “To supported employment providers (at least 30% disabled or disadvantaged staff)”: Reserved: supported employment.
Change
end of button, Change: If “Do you want to limit who may bid?” were “To supported employment providers (at least 30% disabled or disadvantaged staff)”: Reserved: supported employment.
end of listitem, level 1, position 24, set size 27
listitem, level 1, position 25, set size 27
If “Which nation's public body is buying?” were “A devolved Scottish authority: Scottish council, NHS Scotland, Scottish Government body”: Open or restricted (Scottish regulations and the 2014 Act).
button, Change: If “Which nation's public body is buying?” were “A devolved Scottish authority: Scottish council, NHS Scotland, Scottish Government body”: Open or restricted (Scottish regulations and the 2014 Act).
Change
end of button, Change: If “Which nation's public body is buying?” were “A devolved Scottish authority: Scottish council, NHS Scotland, Scottish Government body”: Open or restricted (Scottish regulations and the 2014 Act).
end of listitem, level 1, position 25, set size 27
listitem, level 1, position 26, set size 27
If “What kind of organisation are you?” were “Publicly controlled business that runs a utility (airport, port, energy, water, transport)”: Own rules (Outside the award rules: your own rules apply).
button, Change: If “What kind of organisation are you?” were “Publicly controlled business that runs a utility (airport, port, energy, water, transport)”: Own rules (Outside the award rules: your own rules apply).
Change
end of button, Change: If “What kind of organisation are you?” were “Publicly controlled business that runs a utility (airport, port, energy, water, transport)”: Own rules (Outside the award rules: your own rules apply).
end of listitem, level 1, position 26, set size 27
listitem, level 1, position 27, set size 27
If “What kind of organisation are you?” were “Private company running a utility with special or exclusive rights”: Own rules (Outside the award rules: your own rules apply).
button, Change: If “What kind of organisation are you?” were “Private company running a utility with special or exclusive rights”: Own rules (Outside the award rules: your own rules apply).
Change
end of button, Change: If “What kind of organisation are you?” were “Private company running a utility with special or exclusive rights”: Own rules (Outside the award rules: your own rules apply).
end of listitem, level 1, position 27, set size 27
end of list
end of group
heading, Notice checklist, level 3
region, Notice checklist
table
rowgroup
row, Notice Duty When
columnheader, Notice
columnheader, Duty
columnheader, When
end of row, Notice Duty When
end of rowgroup
rowgroup
row, UK1 Pipeline notice In some cases 1 April to 26 May, only if the authority expects to pay more than £100m in the year; lists contracts over £2m. Not Northern Ireland or private utilities. PA2023 s.93 (Checked)
rowheader, UK1 Pipeline notice
UK1
Pipeline notice
end of rowheader, UK1 Pipeline notice
cell, In some cases
cell, 1 April to 26 May, only if the authority expects to pay more than £100m in the year; lists contracts over £2m. Not Northern Ireland or private utilities. PA2023 s.93 (Checked)
1 April to 26 May, only if the authority expects to pay more than £100m in the year; lists contracts over £2m. Not Northern Ireland or private utilities.
link, PA2023 s.93
(
Checked
)
end of cell, 1 April to 26 May, only if the authority expects to pay more than £100m in the year; lists contracts over £2m. Not Northern Ireland or private utilities. PA2023 s.93 (Checked)
end of row, UK1 Pipeline notice In some cases 1 April to 26 May, only if the authority expects to pay more than £100m in the year; lists contracts over £2m. Not Northern Ireland or private utilities. PA2023 s.93 (Checked)
row, UK2 Preliminary market engagement notice In some cases Before the tender notice if engagement took place, or the tender notice says why not. Not private utilities. PA2023 s.17 (Checked)
rowheader, UK2 Preliminary market engagement notice
UK2
Preliminary market engagement notice
end of rowheader, UK2 Preliminary market engagement notice
cell, In some cases
cell, Before the tender notice if engagement took place, or the tender notice says why not. Not private utilities. PA2023 s.17 (Checked)
Before the tender notice if engagement took place, or the tender notice says why not. Not private utilities.
link, PA2023 s.17
(
Checked
)
end of cell, Before the tender notice if engagement took place, or the tender notice says why not. Not private utilities. PA2023 s.17 (Checked)
end of row, UK2 Preliminary market engagement notice In some cases Before the tender notice if engagement took place, or the tender notice says why not. Not private utilities. PA2023 s.17 (Checked)
row, UK3 Planned procurement notice Optional Optional. Published 40 days to 12 months ahead, it cuts the tender period to 10 days. PA2023 s.15 (Checked)
rowheader, UK3 Planned procurement notice
UK3
Planned procurement notice
end of rowheader, UK3 Planned procurement notice
cell, Optional
cell, Optional. Published 40 days to 12 months ahead, it cuts the tender period to 10 days. PA2023 s.15 (Checked)
Optional. Published 40 days to 12 months ahead, it cuts the tender period to 10 days.
link, PA2023 s.15
(
Checked
)
end of cell, Optional. Published 40 days to 12 months ahead, it cuts the tender period to 10 days. PA2023 s.15 (Checked)
end of row, UK3 Planned procurement notice Optional Optional. Published 40 days to 12 months ahead, it cuts the tender period to 10 days. PA2023 s.15 (Checked)
row, UK4 Tender notice Required Starts a competition. Also used for below-threshold tender notices (s.87). PA2023 s.21 (Checked)
rowheader, UK4 Tender notice
UK4
Tender notice
end of rowheader, UK4 Tender notice
cell, Required
cell, Starts a competition. Also used for below-threshold tender notices (s.87). PA2023 s.21 (Checked)
Starts a competition. Also used for below-threshold tender notices (s.87).
link, PA2023 s.21
(
Checked
)
end of cell, Starts a competition. Also used for below-threshold tender notices (s.87). PA2023 s.21 (Checked)
end of row, UK4 Tender notice Required Starts a competition. Also used for below-threshold tender notices (s.87). PA2023 s.21 (Checked)
row, UK12 Procurement termination notice The number of this notice was not checked at its source. In some cases As soon as practicable after deciding not to award. PA2023 s.55 (Checked)
rowheader, UK12 Procurement termination notice The number of this notice was not checked at its source.
UK12
Procurement termination notice
The number of this notice was not checked at its source.
end of rowheader, UK12 Procurement termination notice The number of this notice was not checked at its source.
cell, In some cases
cell, As soon as practicable after deciding not to award. PA2023 s.55 (Checked)
As soon as practicable after deciding not to award.
link, PA2023 s.55
(
Checked
)
end of cell, As soon as practicable after deciding not to award. PA2023 s.55 (Checked)
end of row, UK12 Procurement termination notice The number of this notice was not checked at its source. In some cases As soon as practicable after deciding not to award. PA2023 s.55 (Checked)
row, UK6 Contract award notice The number of this notice was not checked at its source. Required Before signing; starts the standstill. Not user choice. PA2023 s.50 (Checked)
rowheader, UK6 Contract award notice The number of this notice was not checked at its source.
UK6
Contract award notice
The number of this notice was not checked at its source.
end of rowheader, UK6 Contract award notice The number of this notice was not checked at its source.
cell, Required
cell, Before signing; starts the standstill. Not user choice. PA2023 s.50 (Checked)
Before signing; starts the standstill. Not user choice.
link, PA2023 s.50
(
Checked
)
end of cell, Before signing; starts the standstill. Not user choice. PA2023 s.50 (Checked)
end of row, UK6 Contract award notice The number of this notice was not checked at its source. Required Before signing; starts the standstill. Not user choice. PA2023 s.50 (Checked)
row, UK7 Contract details notice The number of this notice was not checked at its source. Required Within 30 days of signing (light touch 120). Notifiable below-threshold contracts: as soon as practicable (s.87(3)). PA2023 s.53 (Checked)
rowheader, UK7 Contract details notice The number of this notice was not checked at its source.
UK7
Contract details notice
The number of this notice was not checked at its source.
end of rowheader, UK7 Contract details notice The number of this notice was not checked at its source.
cell, Required
cell, Within 30 days of signing (light touch 120). Notifiable below-threshold contracts: as soon as practicable (s.87(3)). PA2023 s.53 (Checked)
Within 30 days of signing (light touch 120). Notifiable below-threshold contracts: as soon as practicable (s.87(3)).
link, PA2023 s.53
(
Checked
)
end of cell, Within 30 days of signing (light touch 120). Notifiable below-threshold contracts: as soon as practicable (s.87(3)). PA2023 s.53 (Checked)
end of row, UK7 Contract details notice The number of this notice was not checked at its source. Required Within 30 days of signing (light touch 120). Notifiable below-threshold contracts: as soon as practicable (s.87(3)). PA2023 s.53 (Checked)
row, UK8 Contract payment notice The number of this notice was not checked at its source. In some cases Payments over £30,000, for procurements begun from 1 April 2026. PA2023 s.70 (Checked)
rowheader, UK8 Contract payment notice The number of this notice was not checked at its source.
UK8
Contract payment notice
The number of this notice was not checked at its source.
end of rowheader, UK8 Contract payment notice The number of this notice was not checked at its source.
cell, In some cases
cell, Payments over £30,000, for procurements begun from 1 April 2026. PA2023 s.70 (Checked)
Payments over £30,000, for procurements begun from 1 April 2026.
link, PA2023 s.70
(
Checked
)
end of cell, Payments over £30,000, for procurements begun from 1 April 2026. PA2023 s.70 (Checked)
end of row, UK8 Contract payment notice The number of this notice was not checked at its source. In some cases Payments over £30,000, for procurements begun from 1 April 2026. PA2023 s.70 (Checked)
row, UK9 Contract performance notice The number of this notice was not checked at its source. Not due KPI results at least yearly for contracts over £5m; breach or poor performance within 30 days. PA2023 s.71 (Checked)
rowheader, UK9 Contract performance notice The number of this notice was not checked at its source.
UK9
Contract performance notice
The number of this notice was not checked at its source.
end of rowheader, UK9 Contract performance notice The number of this notice was not checked at its source.
cell, Not due
cell, KPI results at least yearly for contracts over £5m; breach or poor performance within 30 days. PA2023 s.71 (Checked)
KPI results at least yearly for contracts over £5m; breach or poor performance within 30 days.
link, PA2023 s.71
(
Checked
)
end of cell, KPI results at least yearly for contracts over £5m; breach or poor performance within 30 days. PA2023 s.71 (Checked)
end of row, UK9 Contract performance notice The number of this notice was not checked at its source. Not due KPI results at least yearly for contracts over £5m; breach or poor performance within 30 days. PA2023 s.71 (Checked)
row, UK11 Contract termination notice The number of this notice was not checked at its source. Required Within 30 days of the contract ending, expiry included. PA2023 s.80 (Checked)
rowheader, UK11 Contract termination notice The number of this notice was not checked at its source.
UK11
Contract termination notice
The number of this notice was not checked at its source.
end of rowheader, UK11 Contract termination notice The number of this notice was not checked at its source.
cell, Required
cell, Within 30 days of the contract ending, expiry included. PA2023 s.80 (Checked)
Within 30 days of the contract ending, expiry included.
link, PA2023 s.80
(
Checked
)
end of cell, Within 30 days of the contract ending, expiry included. PA2023 s.80 (Checked)
end of row, UK11 Contract termination notice The number of this notice was not checked at its source. Required Within 30 days of the contract ending, expiry included. PA2023 s.80 (Checked)
end of rowgroup
end of table
end of region, Notice checklist
heading, When to ask a lawyer, level 3
paragraph
Nothing in your answers calls for it by itself. Ask if anything is unusual.
end of paragraph
group
Questions for market engagement
list
listitem, level 1, position 1, set size 7
Here is the outcome we need. What would you measure to show that it has been reached?
end of listitem, level 1, position 1, set size 7
listitem, level 1, position 2, set size 7
What drives the price over the whole life, and how would you want to be paid?
end of listitem, level 1, position 2, set size 7
listitem, level 1, position 3, set size 7
Would smaller lots bring more bidders, or make the work harder to deliver?
end of listitem, level 1, position 3, set size 7
listitem, level 1, position 4, set size 7
What in our usual terms keeps small firms and voluntary organisations from bidding?
end of listitem, level 1, position 4, set size 7
listitem, level 1, position 5, set size 7
How long do you need to prepare a good bid, and to begin?
end of listitem, level 1, position 5, set size 7
listitem, level 1, position 6, set size 7
What data would you need or create, and how would it be kept safe?
end of listitem, level 1, position 6, set size 7
listitem, level 1, position 7, set size 7
What would cut the carbon of this purchase most?
end of listitem, level 1, position 7, set size 7
end of list
end of group
heading, Timeline, level 3
paragraph
From the day the procedure begins, with every minimum that the law sets.
end of paragraph
First day
First day, 2026-11-22
Days to assess tenders
spinbutton, Days to assess tenders, 15, min value 0
checkbox, A state of urgency shortens the periods, not checked
A state of urgency shortens the periods
checkbox, A planned procurement notice was published in time, not checked
A planned procurement notice was published in time
checkbox, Tenders do not come electronically, not checked
Tenders do not come electronically
checkbox, Not all documents go out with the notice, not checked
Not all documents go out with the notice
status
strong
The contract can be signed on 15 January 2027 at the earliest.
end of strong
end of status
region, Timeline
table
rowgroup
row, Step From To Law
columnheader, Step
columnheader, From
columnheader, To
columnheader, Law
end of row, Step From To Law
end of rowgroup
rowgroup
row, Tender notice UK4 22 November 2026 PA2023 s.21 (Checked)
rowheader, Tender notice UK4
Tender notice
UK4
end of rowheader, Tender notice UK4
cell, 22 November 2026
cell
cell, PA2023 s.21 (Checked)
link, PA2023 s.21
(
Checked
)
end of cell, PA2023 s.21 (Checked)
end of row, Tender notice UK4 22 November 2026 PA2023 s.21 (Checked)
row, Tender period 25 days 23 November 2026 17 December 2026 PA2023 s.54(4) (Checked)
rowheader, Tender period 25 days
Tender period
25 days
end of rowheader, Tender period 25 days
cell, 23 November 2026
cell, 17 December 2026
cell, PA2023 s.54(4) (Checked)
link, PA2023 s.54(4)
(
Checked
)
end of cell, PA2023 s.54(4) (Checked)
end of row, Tender period 25 days 23 November 2026 17 December 2026 PA2023 s.54(4) (Checked)
row, Assessment 15 days 18 December 2026 1 January 2027 practice
rowheader, Assessment 15 days
Assessment
15 days
end of rowheader, Assessment 15 days
cell, 18 December 2026
cell, 1 January 2027
cell, practice
practice
end of cell, practice
end of row, Assessment 15 days 18 December 2026 1 January 2027 practice
row, Contract award notice UK6 5 January 2027 PA2023 s.50 (Checked)
rowheader, Contract award notice UK6
Contract award notice
UK6
end of rowheader, Contract award notice UK6
cell, 5 January 2027
cell
cell, PA2023 s.50 (Checked)
link, PA2023 s.50
(
Checked
)
end of cell, PA2023 s.50 (Checked)
end of row, Contract award notice UK6 5 January 2027 PA2023 s.50 (Checked)
row, Standstill 8 working days 5 January 2027 14 January 2027 PA2023 s.51(2) (Checked)
rowheader, Standstill 8 working days
Standstill
8 working days
end of rowheader, Standstill 8 working days
cell, 5 January 2027
cell, 14 January 2027
cell, PA2023 s.51(2) (Checked)
link, PA2023 s.51(2)
(
Checked
)
end of cell, PA2023 s.51(2) (Checked)
end of row, Standstill 8 working days 5 January 2027 14 January 2027 PA2023 s.51(2) (Checked)
row, Earliest day to sign 15 January 2027 practice
rowheader, Earliest day to sign
cell, 15 January 2027
cell
cell, practice
practice
end of cell, practice
end of row, Earliest day to sign 15 January 2027 practice
row, Contract details notice, last day UK7 14 February 2027 PA2023 s.53 (Checked)
rowheader, Contract details notice, last day UK7
Contract details notice, last day
UK7
end of rowheader, Contract details notice, last day UK7
cell, 14 February 2027
cell
cell, PA2023 s.53 (Checked)
link, PA2023 s.53
(
Checked
)
end of cell, PA2023 s.53 (Checked)
end of row, Contract details notice, last day UK7 14 February 2027 PA2023 s.53 (Checked)
end of rowgroup
end of table
end of region, Timeline
paragraph
Working days leave out the bank holidays of every part of the United Kingdom. They were worked out, not compared with the published list: check a date that matters.
end of paragraph
heading, Compare two routes, level 3
paragraph
Side by side, for this purchase.
end of paragraph
First route
combobox, First route, open, has popup listbox, not expanded
option, Open procedure, open, selected, position 1, set size 53
option, Competitive flexible, cfp, not selected, position 2, set size 53
option, Flexible with dialogue, cfp_dialogue, not selected, position 3, set size 53
option, Flexible with demonstration, cfp_demo, not selected, position 4, set size 53
option, Staged R&D to purchase, cfp_staged_rnd, not selected, position 5, set size 53
option, Challenge-led, cfp_challenge, not selected, position 6, set size 53
option, Design contest, cfp_design_contest, not selected, position 7, set size 53
option, Reserved: supported employment, cfp_reserved_supported, not selected, position 8, set size 53
option, Reserved: mutuals, cfp_reserved_mutual, not selected, position 9, set size 53
option, Framework call-off, framework_calloff, not selected, position 10, set size 53
option, Set up a framework, framework_establish, not selected, position 11, set size 53
option, Use a dynamic market, dynamic_market_use, not selected, position 12, set size 53
option, Set up a dynamic market, dynamic_market_establish, not selected, position 13, set size 53
option, Direct award: prototype, direct_award_prototype, not selected, position 14, set size 53
option, Direct award: only supplier, direct_award_single_supplier, not selected, position 15, set size 53
option, Direct award: additional, direct_award_additional, not selected, position 16, set size 53
option, Direct award: repeat, direct_award_repeat, not selected, position 17, set size 53
option, Direct award: commodity, direct_award_commodity, not selected, position 18, set size 53
option, Direct award: insolvency, direct_award_insolvency, not selected, position 19, set size 53
option, Direct award: urgency, direct_award_urgency, not selected, position 20, set size 53
option, Direct award: user choice, direct_award_user_choice, not selected, position 21, set size 53
option, Switch to direct award, switch_direct, not selected, position 22, set size 53
option, Direct award, bt_direct, not selected, position 23, set size 53
option, Invited quotes, bt_quotes, not selected, position 24, set size 53
option, Advertised, one stage, bt_advert, not selected, position 25, set size 53
option, Advertised, two stage, bt_two_stage, not selected, position 26, set size 53
option, Challenge competition, bt_challenge, not selected, position 27, set size 53
option, Reserved locally or to SMEs, bt_reserved, not selected, position 28, set size 53
option, Exempt R&D, exempt_rnd_pcp, not selected, position 29, set size 53
option, Own company, exempt_vertical, not selected, position 30, set size 53
option, Public cooperation, exempt_horizontal, not selected, position 31, set size 53
option, Other exemption, exempt_other, not selected, position 32, set size 53
option, Change the contract, modification, not selected, position 33, set size 53
option, Process A, psr_a, not selected, position 34, set size 53
option, Process B, psr_b, not selected, position 35, set size 53
option, Process C, psr_c, not selected, position 36, set size 53
option, Most Suitable Provider, psr_msp, not selected, position 37, set size 53
option, Health competition, psr_comp, not selected, position 38, set size 53
option, Wales health regime, psr_wales, not selected, position 39, set size 53
option, Quick Quote, scot_quick_quote, not selected, position 40, set size 53
option, Regulated procurement, scot_regulated, not selected, position 41, set size 53
option, Open or restricted, scot_open_restricted, not selected, position 42, set size 53
option, Negotiation or dialogue, scot_cpn_dialogue, not selected, position 43, set size 53
option, Innovation partnership, scot_innovation_partnership, not selected, position 44, set size 53
option, R&D exclusion (Scotland), scot_pcp, not selected, position 45, set size 53
option, Scottish framework or DPS, scot_framework, not selected, position 46, set size 53
option, Without prior publication, scot_direct, not selected, position 47, set size 53
option, Scottish exclusions, scot_exempt, not selected, position 48, set size 53
option, NI below threshold, ni_below, not selected, position 49, set size 53
option, School below threshold, school_below, not selected, position 50, set size 53
option, Own rules, unregulated_below, not selected, position 51, set size 53
option, Engage only, market_engagement, not selected, position 52, set size 53
option, Grant, grant, not selected, position 53, set size 53
end of combobox, First route, open, has popup listbox, not expanded
Second route
combobox, Second route, cfp, has popup listbox, not expanded
option, Open procedure, open, not selected, position 1, set size 53
option, Competitive flexible, cfp, selected, position 2, set size 53
option, Flexible with dialogue, cfp_dialogue, not selected, position 3, set size 53
option, Flexible with demonstration, cfp_demo, not selected, position 4, set size 53
option, Staged R&D to purchase, cfp_staged_rnd, not selected, position 5, set size 53
option, Challenge-led, cfp_challenge, not selected, position 6, set size 53
option, Design contest, cfp_design_contest, not selected, position 7, set size 53
option, Reserved: supported employment, cfp_reserved_supported, not selected, position 8, set size 53
option, Reserved: mutuals, cfp_reserved_mutual, not selected, position 9, set size 53
option, Framework call-off, framework_calloff, not selected, position 10, set size 53
option, Set up a framework, framework_establish, not selected, position 11, set size 53
option, Use a dynamic market, dynamic_market_use, not selected, position 12, set size 53
option, Set up a dynamic market, dynamic_market_establish, not selected, position 13, set size 53
option, Direct award: prototype, direct_award_prototype, not selected, position 14, set size 53
option, Direct award: only supplier, direct_award_single_supplier, not selected, position 15, set size 53
option, Direct award: additional, direct_award_additional, not selected, position 16, set size 53
option, Direct award: repeat, direct_award_repeat, not selected, position 17, set size 53
option, Direct award: commodity, direct_award_commodity, not selected, position 18, set size 53
option, Direct award: insolvency, direct_award_insolvency, not selected, position 19, set size 53
option, Direct award: urgency, direct_award_urgency, not selected, position 20, set size 53
option, Direct award: user choice, direct_award_user_choice, not selected, position 21, set size 53
option, Switch to direct award, switch_direct, not selected, position 22, set size 53
option, Direct award, bt_direct, not selected, position 23, set size 53
option, Invited quotes, bt_quotes, not selected, position 24, set size 53
option, Advertised, one stage, bt_advert, not selected, position 25, set size 53
option, Advertised, two stage, bt_two_stage, not selected, position 26, set size 53
option, Challenge competition, bt_challenge, not selected, position 27, set size 53
option, Reserved locally or to SMEs, bt_reserved, not selected, position 28, set size 53
option, Exempt R&D, exempt_rnd_pcp, not selected, position 29, set size 53
option, Own company, exempt_vertical, not selected, position 30, set size 53
option, Public cooperation, exempt_horizontal, not selected, position 31, set size 53
option, Other exemption, exempt_other, not selected, position 32, set size 53
option, Change the contract, modification, not selected, position 33, set size 53
option, Process A, psr_a, not selected, position 34, set size 53
option, Process B, psr_b, not selected, position 35, set size 53
option, Process C, psr_c, not selected, position 36, set size 53
option, Most Suitable Provider, psr_msp, not selected, position 37, set size 53
option, Health competition, psr_comp, not selected, position 38, set size 53
option, Wales health regime, psr_wales, not selected, position 39, set size 53
option, Quick Quote, scot_quick_quote, not selected, position 40, set size 53
option, Regulated procurement, scot_regulated, not selected, position 41, set size 53
option, Open or restricted, scot_open_restricted, not selected, position 42, set size 53
option, Negotiation or dialogue, scot_cpn_dialogue, not selected, position 43, set size 53
option, Innovation partnership, scot_innovation_partnership, not selected, position 44, set size 53
option, R&D exclusion (Scotland), scot_pcp, not selected, position 45, set size 53
option, Scottish framework or DPS, scot_framework, not selected, position 46, set size 53
option, Without prior publication, scot_direct, not selected, position 47, set size 53
option, Scottish exclusions, scot_exempt, not selected, position 48, set size 53
option, NI below threshold, ni_below, not selected, position 49, set size 53
option, School below threshold, school_below, not selected, position 50, set size 53
option, Own rules, unregulated_below, not selected, position 51, set size 53
option, Engage only, market_engagement, not selected, position 52, set size 53
option, Grant, grant, not selected, position 53, set size 53
end of combobox, Second route, cfp, has popup listbox, not expanded
region, Compare two routes
table
rowgroup
row, Open procedure: one stage, anyone may tender Competitive flexible procedure: a process you design
cell
columnheader, Open procedure: one stage, anyone may tender
columnheader, Competitive flexible procedure: a process you design
end of row, Open procedure: one stage, anyone may tender Competitive flexible procedure: a process you design
end of rowgroup
rowgroup
row, For this purchase Recommended Recommended
rowheader, For this purchase
cell, Recommended
cell, Recommended
end of row, For this purchase Recommended Recommended
row, What it is One round. You publish the requirement and every interested supplier may send a full tender. You check conditions of participation, score the tenders against published criteria and pick the most advantageous. Any competition other than open that you design and publish in advance. You may shortlist, hold several rounds, talk, test and narrow the field, provided it is fair and in proportion to the purchase.
rowheader, What it is
cell, One round. You publish the requirement and every interested supplier may send a full tender. You check conditions of participation, score the tenders against published criteria and pick the most advantageous.
cell, Any competition other than open that you design and publish in advance. You may shortlist, hold several rounds, talk, test and narrow the field, provided it is fair and in proportion to the purchase.
end of row, What it is One round. You publish the requirement and every interested supplier may send a full tender. You check conditions of participation, score the tenders against published criteria and pick the most advantageous. Any competition other than open that you design and publish in advance. You may shortlist, hold several rounds, talk, test and narrow the field, provided it is fair and in proportion to the purchase.
row, When it suits Clear, stable requirement; ready market; manageable number of bids. Anything that needs more than one round, or fewer bidders than the whole market.
rowheader, When it suits
cell, Clear, stable requirement; ready market; manageable number of bids.
cell, Anything that needs more than one round, or fewer bidders than the whole market.
end of row, When it suits Clear, stable requirement; ready market; manageable number of bids. Anything that needs more than one round, or fewer bidders than the whole market.
row, Watch out for No negotiation and no down-selection. A crowded market can mean a heavy scoring load. Consider lots and SME barriers first (s.18, s.12(4)). It must be proportionate to nature, complexity and cost. Say at the start what may be refined later and when. Suppliers that missed round one cannot join later.
rowheader, Watch out for
cell, No negotiation and no down-selection. A crowded market can mean a heavy scoring load. Consider lots and SME barriers first (s.18, s.12(4)).
list
listitem, level 1, position 1, set size 3
No negotiation and no down-selection.
end of listitem, level 1, position 1, set size 3
listitem, level 1, position 2, set size 3
A crowded market can mean a heavy scoring load.
end of listitem, level 1, position 2, set size 3
listitem, level 1, position 3, set size 3
Consider lots and SME barriers first (s.18, s.12(4)).
end of listitem, level 1, position 3, set size 3
end of list
end of cell, No negotiation and no down-selection. A crowded market can mean a heavy scoring load. Consider lots and SME barriers first (s.18, s.12(4)).
cell, It must be proportionate to nature, complexity and cost. Say at the start what may be refined later and when. Suppliers that missed round one cannot join later.
list
listitem, level 1, position 1, set size 3
It must be proportionate to nature, complexity and cost.
end of listitem, level 1, position 1, set size 3
listitem, level 1, position 2, set size 3
Say at the start what may be refined later and when.
end of listitem, level 1, position 2, set size 3
listitem, level 1, position 3, set size 3
Suppliers that missed round one cannot join later.
end of listitem, level 1, position 3, set size 3
end of list
end of cell, It must be proportionate to nature, complexity and cost. Say at the start what may be refined later and when. Suppliers that missed round one cannot join later.
end of row, Watch out for No negotiation and no down-selection. A crowded market can mean a heavy scoring load. Consider lots and SME barriers first (s.18, s.12(4)). It must be proportionate to nature, complexity and cost. Say at the start what may be refined later and when. Suppliers that missed round one cannot join later.
row, Fit for innovation Low. Works when you can describe the outcome fully at the start. Functional requirements (s.56) still leave room for new solutions. Medium. The base form. It replaced the older restricted, dialogue, negotiation, innovation partnership and design contest procedures.
rowheader, Fit for innovation
cell, Low. Works when you can describe the outcome fully at the start. Functional requirements (s.56) still leave room for new solutions.
Low
.
Works when you can describe the outcome fully at the start. Functional requirements (s.56) still leave room for new solutions.
end of cell, Low. Works when you can describe the outcome fully at the start. Functional requirements (s.56) still leave room for new solutions.
cell, Medium. The base form. It replaced the older restricted, dialogue, negotiation, innovation partnership and design contest procedures.
Medium
.
The base form. It replaced the older restricted, dialogue, negotiation, innovation partnership and design contest procedures.
end of cell, Medium. The base form. It replaced the older restricted, dialogue, negotiation, innovation partnership and design contest procedures.
end of row, Fit for innovation Low. Works when you can describe the outcome fully at the start. Functional requirements (s.56) still leave room for new solutions. Medium. The base form. It replaced the older restricted, dialogue, negotiation, innovation partnership and design contest procedures.
row, Risk of challenge Low (Our judgement, not law) Medium (Our judgement, not law)
rowheader, Risk of challenge
cell, Low (Our judgement, not law)
Low
(
Our judgement, not law
)
end of cell, Low (Our judgement, not law)
cell, Medium (Our judgement, not law)
Medium
(
Our judgement, not law
)
end of cell, Medium (Our judgement, not law)
end of row, Risk of challenge Low (Our judgement, not law) Medium (Our judgement, not law)
row, Steps that the law sets Tender period: 25 days Standstill: 8 working days Requests to take part: 25 days Tender period: 25 days Standstill: 8 working days
rowheader, Steps that the law sets
cell, Tender period: 25 days Standstill: 8 working days
list
listitem, level 1, position 1, set size 2
Tender period: 25 days
end of listitem, level 1, position 1, set size 2
listitem, level 1, position 2, set size 2
Standstill: 8 working days
end of listitem, level 1, position 2, set size 2
end of list
end of cell, Tender period: 25 days Standstill: 8 working days
cell, Requests to take part: 25 days Tender period: 25 days Standstill: 8 working days
list
listitem, level 1, position 1, set size 3
Requests to take part: 25 days
end of listitem, level 1, position 1, set size 3
listitem, level 1, position 2, set size 3
Tender period: 25 days
end of listitem, level 1, position 2, set size 3
listitem, level 1, position 3, set size 3
Standstill: 8 working days
end of listitem, level 1, position 3, set size 3
end of list
end of cell, Requests to take part: 25 days Tender period: 25 days Standstill: 8 working days
end of row, Steps that the law sets Tender period: 25 days Standstill: 8 working days Requests to take part: 25 days Tender period: 25 days Standstill: 8 working days
row, Least time 25 days 50 days
rowheader, Least time
cell, 25 days
cell, 50 days
end of row, Least time 25 days 50 days
row, Standstill 8 working days 8 working days
rowheader, Standstill
cell, 8 working days
cell, 8 working days
end of row, Standstill 8 working days 8 working days
row, Notices UK1 Pipeline notice (In some cases) UK2 Preliminary market engagement notice (In some cases) UK3 Planned procurement notice (Optional) UK4 Tender notice (Required) UK12 Procurement termination notice (In some cases) UK6 Contract award notice (Required) UK7 Contract details notice (Required) UK8 Contract payment notice (In some cases) UK11 Contract termination notice (Required) UK1 Pipeline notice (In some cases) UK2 Preliminary market engagement notice (In some cases) UK3 Planned procurement notice (Optional) UK4 Tender notice (Required) UK12 Procurement termination notice (In some cases) UK6 Contract award notice (Required) UK7 Contract details notice (Required) UK8 Contract payment notice (In some cases) UK11 Contract termination notice (Required)
rowheader, Notices
cell, UK1 Pipeline notice (In some cases) UK2 Preliminary market engagement notice (In some cases) UK3 Planned procurement notice (Optional) UK4 Tender notice (Required) UK12 Procurement termination notice (In some cases) UK6 Contract award notice (Required) UK7 Contract details notice (Required) UK8 Contract payment notice (In some cases) UK11 Contract termination notice (Required)
list
listitem, level 1, position 1, set size 9
UK1 Pipeline notice (In some cases)
end of listitem, level 1, position 1, set size 9
listitem, level 1, position 2, set size 9
UK2 Preliminary market engagement notice (In some cases)
end of listitem, level 1, position 2, set size 9
listitem, level 1, position 3, set size 9
UK3 Planned procurement notice (Optional)
end of listitem, level 1, position 3, set size 9
listitem, level 1, position 4, set size 9
UK4 Tender notice (Required)
end of listitem, level 1, position 4, set size 9
listitem, level 1, position 5, set size 9
UK12 Procurement termination notice (In some cases)
end of listitem, level 1, position 5, set size 9
listitem, level 1, position 6, set size 9
UK6 Contract award notice (Required)
end of listitem, level 1, position 6, set size 9
listitem, level 1, position 7, set size 9
UK7 Contract details notice (Required)
end of listitem, level 1, position 7, set size 9
listitem, level 1, position 8, set size 9
UK8 Contract payment notice (In some cases)
end of listitem, level 1, position 8, set size 9
listitem, level 1, position 9, set size 9
UK11 Contract termination notice (Required)
end of listitem, level 1, position 9, set size 9
end of list
end of cell, UK1 Pipeline notice (In some cases) UK2 Preliminary market engagement notice (In some cases) UK3 Planned procurement notice (Optional) UK4 Tender notice (Required) UK12 Procurement termination notice (In some cases) UK6 Contract award notice (Required) UK7 Contract details notice (Required) UK8 Contract payment notice (In some cases) UK11 Contract termination notice (Required)
cell, UK1 Pipeline notice (In some cases) UK2 Preliminary market engagement notice (In some cases) UK3 Planned procurement notice (Optional) UK4 Tender notice (Required) UK12 Procurement termination notice (In some cases) UK6 Contract award notice (Required) UK7 Contract details notice (Required) UK8 Contract payment notice (In some cases) UK11 Contract termination notice (Required)
list
listitem, level 1, position 1, set size 9
UK1 Pipeline notice (In some cases)
end of listitem, level 1, position 1, set size 9
listitem, level 1, position 2, set size 9
UK2 Preliminary market engagement notice (In some cases)
end of listitem, level 1, position 2, set size 9
listitem, level 1, position 3, set size 9
UK3 Planned procurement notice (Optional)
end of listitem, level 1, position 3, set size 9
listitem, level 1, position 4, set size 9
UK4 Tender notice (Required)
end of listitem, level 1, position 4, set size 9
listitem, level 1, position 5, set size 9
UK12 Procurement termination notice (In some cases)
end of listitem, level 1, position 5, set size 9
listitem, level 1, position 6, set size 9
UK6 Contract award notice (Required)
end of listitem, level 1, position 6, set size 9
listitem, level 1, position 7, set size 9
UK7 Contract details notice (Required)
end of listitem, level 1, position 7, set size 9
listitem, level 1, position 8, set size 9
UK8 Contract payment notice (In some cases)
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
Un cwestiwn ar y tro, a dim ond y rhai y mae eich atebion yn eu gwneud yn bwysig. Gallwch ddweud “Nid wyf yn gwybod” wrth bob un, a newid unrhyw ateb wedyn.
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
Cwestiwn 1
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
Cwestiwn 2
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
Cwestiwn 3
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
Cwestiwn 4
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
Cwestiwn 5
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
Cwestiwn 6
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
Cwestiwn 7
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
Cwestiwn 8
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
Cwestiwn 9
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
Cwestiwn 10
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
Cwestiwn 11
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
Cwestiwn 12
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
Cwestiwn 13
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
Cwestiwn 14
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
Cwestiwn 15
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
Cwestiwn 16
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
term
Hyder
end of term
definition
Uchel: mae popeth sy’n bwysig wedi’i ateb, a gwiriwyd y gyfraith yn ei ffynhonnell.
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
heading, Beth fyddai’n newid hyn, level 3
list
listitem, level 1, position 1, set size 5
Pe bai “Beth ydych chi’n bwriadu ei wneud?” fyddai “Rhoi arian tuag at brosiect rhywun arall heb gael gwasanaeth yn ôl”: Grant (Nid yw’n bryniant).
button, Newid: Pe bai “Beth ydych chi’n bwriadu ei wneud?” fyddai “Rhoi arian tuag at brosiect rhywun arall heb gael gwasanaeth yn ôl”: Grant (Nid yw’n bryniant).
Newid
end of button, Newid: Pe bai “Beth ydych chi’n bwriadu ei wneud?” fyddai “Rhoi arian tuag at brosiect rhywun arall heb gael gwasanaeth yn ôl”: Grant (Nid yw’n bryniant).
end of listitem, level 1, position 1, set size 5
listitem, level 1, position 2, set size 5
Pe bai “Beth ydych chi’n bwriadu ei wneud?” fyddai “Rhoi cynnig ar rywbeth am ddim, heb roi dim o werth yn gyfnewid a heb addo prynu”: Ymgysylltu yn unig (Nid yw’n bryniant).
button, Newid: Pe bai “Beth ydych chi’n bwriadu ei wneud?” fyddai “Rhoi cynnig ar rywbeth am ddim, heb roi dim o werth yn gyfnewid a heb addo prynu”: Ymgysylltu yn unig (Nid yw’n bryniant).
Newid
end of button, Newid: Pe bai “Beth ydych chi’n bwriadu ei wneud?” fyddai “Rhoi cynnig ar rywbeth am ddim, heb roi dim o werth yn gyfnewid a heb addo prynu”: Ymgysylltu yn unig (Nid yw’n bryniant).
end of listitem, level 1, position 2, set size 5
listitem, level 1, position 3, set size 5
Pe bai “Beth ydych chi’n bwriadu ei wneud?” fyddai “Siarad â’r farchnad neu gynnal digwyddiad syniadau; ni ddaw contract o’r cam hwn”: Ymgysylltu yn unig (Nid yw’n bryniant).
button, Newid: Pe bai “Beth ydych chi’n bwriadu ei wneud?” fyddai “Siarad â’r farchnad neu gynnal digwyddiad syniadau; ni ddaw contract o’r cam hwn”: Ymgysylltu yn unig (Nid yw’n bryniant).
Newid
end of button, Newid: Pe bai “Beth ydych chi’n bwriadu ei wneud?” fyddai “Siarad â’r farchnad neu gynnal digwyddiad syniadau; ni ddaw contract o’r cam hwn”: Ymgysylltu yn unig (Nid yw’n bryniant).
end of listitem, level 1, position 3, set size 5
listitem, level 1, position 4, set size 5
Pe bai “Beth yw ef yn bennaf?” fyddai “Prynu neu rentu tir neu adeiladau presennol”: Esemptiad arall (Wedi’i esemptio o Ddeddf Caffael 2023).
button, Newid: Pe bai “Beth yw ef yn bennaf?” fyddai “Prynu neu rentu tir neu adeiladau presennol”: Esemptiad arall (Wedi’i esemptio o Ddeddf Caffael 2023).
Newid
end of button, Newid: Pe bai “Beth yw ef yn bennaf?” fyddai “Prynu neu rentu tir neu adeiladau presennol”: Esemptiad arall (Wedi’i esemptio o Ddeddf Caffael 2023).
end of listitem, level 1, position 4, set size 5
listitem, level 1, position 5, set size 5
Pe bai “Beth yw ef yn bennaf?” fyddai “Cynrychiolaeth mewn llys neu dribiwnlys, neu gyngor wrth baratoi ar gyfer hynny”: Esemptiad arall (Wedi’i esemptio o Ddeddf Caffael 2023).
button, Newid: Pe bai “Beth yw ef yn bennaf?” fyddai “Cynrychiolaeth mewn llys neu dribiwnlys, neu gyngor wrth baratoi ar gyfer hynny”: Esemptiad arall (Wedi’i esemptio o Ddeddf Caffael 2023).
Newid
end of button, Newid: Pe bai “Beth yw ef yn bennaf?” fyddai “Cynrychiolaeth mewn llys neu dribiwnlys, neu gyngor wrth baratoi ar gyfer hynny”: Esemptiad arall (Wedi’i esemptio o Ddeddf Caffael 2023).
end of listitem, level 1, position 5, set size 5
end of list
group
27 arall
list
listitem, level 1, position 1, set size 27
Pe bai “Beth yw ef yn bennaf?” fyddai “Cyflogaeth, benthyciadau, cymrodeddu neu gyfryngu, cynnwys darlledu, gwasanaethau brys dielw, trafnidiaeth gyhoeddus o dan ei rheolau ei hun, neu ddiogelwch gwladol”: Esemptiad arall (Wedi’i esemptio o Ddeddf Caffael 2023).
button, Newid: Pe bai “Beth yw ef yn bennaf?” fyddai “Cyflogaeth, benthyciadau, cymrodeddu neu gyfryngu, cynnwys darlledu, gwasanaethau brys dielw, trafnidiaeth gyhoeddus o dan ei rheolau ei hun, neu ddiogelwch gwladol”: Esemptiad arall (Wedi’i esemptio o Ddeddf Caffael 2023).
Newid
end of button, Newid: Pe bai “Beth yw ef yn bennaf?” fyddai “Cyflogaeth, benthyciadau, cymrodeddu neu gyfryngu, cynnwys darlledu, gwasanaethau brys dielw, trafnidiaeth gyhoeddus o dan ei rheolau ei hun, neu ddiogelwch gwladol”: Esemptiad arall (Wedi’i esemptio o Ddeddf Caffael 2023).
end of listitem, level 1, position 1, set size 27
listitem, level 1, position 2, set size 27
Pe bai “Faint o gyflenwyr allai ddiwallu’r angen?” fyddai “Gallai llond llaw o gyflenwyr ei wneud”: Hyblyg cystadleuol.
button, Newid: Pe bai “Faint o gyflenwyr allai ddiwallu’r angen?” fyddai “Gallai llond llaw o gyflenwyr ei wneud”: Hyblyg cystadleuol.
Newid
end of button, Newid: Pe bai “Faint o gyflenwyr allai ddiwallu’r angen?” fyddai “Gallai llond llaw o gyflenwyr ei wneud”: Hyblyg cystadleuol.
end of listitem, level 1, position 2, set size 27
listitem, level 1, position 3, set size 27
Pe bai “Faint o gyflenwyr allai ddiwallu’r angen?” fyddai “Un yn unig: gwaith celf neu berfformiad artistig unigryw”: Dyfarniad uniongyrchol: unig gyflenwr.
button, Newid: Pe bai “Faint o gyflenwyr allai ddiwallu’r angen?” fyddai “Un yn unig: gwaith celf neu berfformiad artistig unigryw”: Dyfarniad uniongyrchol: unig gyflenwr.
Newid
end of button, Newid: Pe bai “Faint o gyflenwyr allai ddiwallu’r angen?” fyddai “Un yn unig: gwaith celf neu berfformiad artistig unigryw”: Dyfarniad uniongyrchol: unig gyflenwr.
end of listitem, level 1, position 3, set size 27
listitem, level 1, position 4, set size 27
Pe bai “Faint o gyflenwyr allai ddiwallu’r angen?” fyddai “Un yn unig: patentau, hawlfraint neu hawliau unigryw eraill, gyda thystiolaeth nad oes dewis rhesymol arall”: Dyfarniad uniongyrchol: unig gyflenwr.
button, Newid: Pe bai “Faint o gyflenwyr allai ddiwallu’r angen?” fyddai “Un yn unig: patentau, hawlfraint neu hawliau unigryw eraill, gyda thystiolaeth nad oes dewis rhesymol arall”: Dyfarniad uniongyrchol: unig gyflenwr.
Newid
end of button, Newid: Pe bai “Faint o gyflenwyr allai ddiwallu’r angen?” fyddai “Un yn unig: patentau, hawlfraint neu hawliau unigryw eraill, gyda thystiolaeth nad oes dewis rhesymol arall”: Dyfarniad uniongyrchol: unig gyflenwr.
end of listitem, level 1, position 4, set size 27
listitem, level 1, position 5, set size 27
Pe bai “Faint o gyflenwyr allai ddiwallu’r angen?” fyddai “Un yn unig: nid oes cystadleuaeth am resymau technegol, gyda thystiolaeth nad oes dewis rhesymol arall”: Dyfarniad uniongyrchol: unig gyflenwr.
button, Newid: Pe bai “Faint o gyflenwyr allai ddiwallu’r angen?” fyddai “Un yn unig: nid oes cystadleuaeth am resymau technegol, gyda thystiolaeth nad oes dewis rhesymol arall”: Dyfarniad uniongyrchol: unig gyflenwr.
Newid
end of button, Newid: Pe bai “Faint o gyflenwyr allai ddiwallu’r angen?” fyddai “Un yn unig: nid oes cystadleuaeth am resymau technegol, gyda thystiolaeth nad oes dewis rhesymol arall”: Dyfarniad uniongyrchol: unig gyflenwr.
end of listitem, level 1, position 5, set size 27
listitem, level 1, position 6, set size 27
Pe bai “Faint o gyflenwyr allai ddiwallu’r angen?” fyddai “Gwyddom am un, ond nid ydym wedi profi’r farchnad”: Hyblyg cystadleuol.
button, Newid: Pe bai “Faint o gyflenwyr allai ddiwallu’r angen?” fyddai “Gwyddom am un, ond nid ydym wedi profi’r farchnad”: Hyblyg cystadleuol.
Newid
end of button, Newid: Pe bai “Faint o gyflenwyr allai ddiwallu’r angen?” fyddai “Gwyddom am un, ond nid ydym wedi profi’r farchnad”: Hyblyg cystadleuol.
end of listitem, level 1, position 6, set size 27
listitem, level 1, position 7, set size 27
Pe bai “Faint o gyflenwyr allai ddiwallu’r angen?” fyddai “Nid oes neb yn gwerthu’r hyn sydd ei angen arnom eto”: Ymgysylltu yn unig.
button, Newid: Pe bai “Faint o gyflenwyr allai ddiwallu’r angen?” fyddai “Nid oes neb yn gwerthu’r hyn sydd ei angen arnom eto”: Ymgysylltu yn unig.
Newid
end of button, Newid: Pe bai “Faint o gyflenwyr allai ddiwallu’r angen?” fyddai “Nid oes neb yn gwerthu’r hyn sydd ei angen arnom eto”: Ymgysylltu yn unig.
end of listitem, level 1, position 7, set size 27
listitem, level 1, position 8, set size 27
Pe bai “Pa mor barod yw’r ateb sydd ei angen arnoch?” fyddai “Ddim yn bodoli eto: mae angen ymchwil, datblygu neu brototeipio”: Ymchwil a datblygu fesul cam i brynu.
button, Newid: Pe bai “Pa mor barod yw’r ateb sydd ei angen arnoch?” fyddai “Ddim yn bodoli eto: mae angen ymchwil, datblygu neu brototeipio”: Ymchwil a datblygu fesul cam i brynu.
Newid
end of button, Newid: Pe bai “Pa mor barod yw’r ateb sydd ei angen arnoch?” fyddai “Ddim yn bodoli eto: mae angen ymchwil, datblygu neu brototeipio”: Ymchwil a datblygu fesul cam i brynu.
end of listitem, level 1, position 8, set size 27
listitem, level 1, position 9, set size 27
Pe bai “Beth sydd ei angen arnoch fwyaf gan gynigwyr cyn dewis?” fyddai “Ei weld yn gweithio neu ei brofi”: Hyblyg gydag arddangosiad.
button, Newid: Pe bai “Beth sydd ei angen arnoch fwyaf gan gynigwyr cyn dewis?” fyddai “Ei weld yn gweithio neu ei brofi”: Hyblyg gydag arddangosiad.
Newid
end of button, Newid: Pe bai “Beth sydd ei angen arnoch fwyaf gan gynigwyr cyn dewis?” fyddai “Ei weld yn gweithio neu ei brofi”: Hyblyg gydag arddangosiad.
end of listitem, level 1, position 9, set size 27
listitem, level 1, position 10, set size 27
Pe bai “Beth sydd ei angen arnoch fwyaf gan gynigwyr cyn dewis?” fyddai “Trafod neu negodi’r ateb, y risg neu’r pris”: Hyblyg gyda deialog.
button, Newid: Pe bai “Beth sydd ei angen arnoch fwyaf gan gynigwyr cyn dewis?” fyddai “Trafod neu negodi’r ateb, y risg neu’r pris”: Hyblyg gyda deialog.
Newid
end of button, Newid: Pe bai “Beth sydd ei angen arnoch fwyaf gan gynigwyr cyn dewis?” fyddai “Trafod neu negodi’r ateb, y risg neu’r pris”: Hyblyg gyda deialog.
end of listitem, level 1, position 10, set size 27
listitem, level 1, position 11, set size 27
Pe bai “Beth sydd ei angen arnoch fwyaf gan gynigwyr cyn dewis?” fyddai “Syniadau gwahanol am broblem: gwyddom y canlyniad, nid yr ateb”: Dan arweiniad her.
button, Newid: Pe bai “Beth sydd ei angen arnoch fwyaf gan gynigwyr cyn dewis?” fyddai “Syniadau gwahanol am broblem: gwyddom y canlyniad, nid yr ateb”: Dan arweiniad her.
Newid
end of button, Newid: Pe bai “Beth sydd ei angen arnoch fwyaf gan gynigwyr cyn dewis?” fyddai “Syniadau gwahanol am broblem: gwyddom y canlyniad, nid yr ateb”: Dan arweiniad her.
end of listitem, level 1, position 11, set size 27
listitem, level 1, position 12, set size 27
Pe bai “Beth sydd ei angen arnoch fwyaf gan gynigwyr cyn dewis?” fyddai “Dyluniadau a fernir gan banel, efallai gyda gwobrau”: Cystadleuaeth ddylunio.
button, Newid: Pe bai “Beth sydd ei angen arnoch fwyaf gan gynigwyr cyn dewis?” fyddai “Dyluniadau a fernir gan banel, efallai gyda gwobrau”: Cystadleuaeth ddylunio.
Newid
end of button, Newid: Pe bai “Beth sydd ei angen arnoch fwyaf gan gynigwyr cyn dewis?” fyddai “Dyluniadau a fernir gan banel, efallai gyda gwobrau”: Cystadleuaeth ddylunio.
end of listitem, level 1, position 12, set size 27
listitem, level 1, position 13, set size 27
Pe bai “A oes fframwaith byw y gallwch ei ddefnyddio ar gyfer hyn?” fyddai “Oes: mae’n cwmpasu’r angen hwn, mewn grym ac yn ein henwi (yn yr Alban: un a sefydlwyd o dan reolau’r Alban)”: Galwad o fframwaith.
button, Newid: Pe bai “A oes fframwaith byw y gallwch ei ddefnyddio ar gyfer hyn?” fyddai “Oes: mae’n cwmpasu’r angen hwn, mewn grym ac yn ein henwi (yn yr Alban: un a sefydlwyd o dan reolau’r Alban)”: Galwad o fframwaith.
Newid
end of button, Newid: Pe bai “A oes fframwaith byw y gallwch ei ddefnyddio ar gyfer hyn?” fyddai “Oes: mae’n cwmpasu’r angen hwn, mewn grym ac yn ein henwi (yn yr Alban: un a sefydlwyd o dan reolau’r Alban)”: Galwad o fframwaith.
end of listitem, level 1, position 13, set size 27
listitem, level 1, position 14, set size 27
Pe bai “Pa mor frys yw hyn?” fyddai “Eithafol: mae digwyddiad na allem ei ragweld ac na wnaethom ei achosi yn gadael dim amser i gystadlu”: Dyfarniad uniongyrchol: brys.
button, Newid: Pe bai “Pa mor frys yw hyn?” fyddai “Eithafol: mae digwyddiad na allem ei ragweld ac na wnaethom ei achosi yn gadael dim amser i gystadlu”: Dyfarniad uniongyrchol: brys.
Newid
end of button, Newid: Pe bai “Pa mor frys yw hyn?” fyddai “Eithafol: mae digwyddiad na allem ei ragweld ac na wnaethom ei achosi yn gadael dim amser i gystadlu”: Dyfarniad uniongyrchol: brys.
end of listitem, level 1, position 14, set size 27
listitem, level 1, position 15, set size 27
Pe bai “A yw’n wasanaeth gofal iechyd i gleifion y GIG neu’r cyhoedd?” fyddai “Ydy, gofal iechyd yn unig”: dim eto (Y Gyfundrefn Dethol Darparwyr, Lloegr).
button, Newid: Pe bai “A yw’n wasanaeth gofal iechyd i gleifion y GIG neu’r cyhoedd?” fyddai “Ydy, gofal iechyd yn unig”: dim eto (Y Gyfundrefn Dethol Darparwyr, Lloegr).
Newid
end of button, Newid: Pe bai “A yw’n wasanaeth gofal iechyd i gleifion y GIG neu’r cyhoedd?” fyddai “Ydy, gofal iechyd yn unig”: dim eto (Y Gyfundrefn Dethol Darparwyr, Lloegr).
end of listitem, level 1, position 15, set size 27
listitem, level 1, position 16, set size 27
Pe bai “A yw’n wasanaeth gofal iechyd i gleifion y GIG neu’r cyhoedd?” fyddai “Gofal iechyd yn bennaf yn ôl gwerth, gydag eitemau eraill na ellid yn rhesymol eu prynu ar wahân”: dim eto (Y Gyfundrefn Dethol Darparwyr, Lloegr).
button, Newid: Pe bai “A yw’n wasanaeth gofal iechyd i gleifion y GIG neu’r cyhoedd?” fyddai “Gofal iechyd yn bennaf yn ôl gwerth, gydag eitemau eraill na ellid yn rhesymol eu prynu ar wahân”: dim eto (Y Gyfundrefn Dethol Darparwyr, Lloegr).
Newid
end of button, Newid: Pe bai “A yw’n wasanaeth gofal iechyd i gleifion y GIG neu’r cyhoedd?” fyddai “Gofal iechyd yn bennaf yn ôl gwerth, gydag eitemau eraill na ellid yn rhesymol eu prynu ar wahân”: dim eto (Y Gyfundrefn Dethol Darparwyr, Lloegr).
end of listitem, level 1, position 16, set size 27
listitem, level 1, position 17, set size 27
Pe bai “A oes marchnad ddeinamig y gallwch ei defnyddio ar gyfer hyn?” fyddai “Oes: mae’n cwmpasu’r angen hwn a chawn ei defnyddio”: Defnyddio marchnad ddeinamig.
button, Newid: Pe bai “A oes marchnad ddeinamig y gallwch ei defnyddio ar gyfer hyn?” fyddai “Oes: mae’n cwmpasu’r angen hwn a chawn ei defnyddio”: Defnyddio marchnad ddeinamig.
Newid
end of button, Newid: Pe bai “A oes marchnad ddeinamig y gallwch ei defnyddio ar gyfer hyn?” fyddai “Oes: mae’n cwmpasu’r angen hwn a chawn ei defnyddio”: Defnyddio marchnad ddeinamig.
end of listitem, level 1, position 17, set size 27
listitem, level 1, position 18, set size 27
Pe bai “A fyddwch chi, neu grŵp o gyrff, yn prynu hyn dro ar ôl tro?” fyddai “Pryniannau mynych gan set eithaf sefydlog o gyflenwyr”: Sefydlu fframwaith.
button, Newid: Pe bai “A fyddwch chi, neu grŵp o gyrff, yn prynu hyn dro ar ôl tro?” fyddai “Pryniannau mynych gan set eithaf sefydlog o gyflenwyr”: Sefydlu fframwaith.
Newid
end of button, Newid: Pe bai “A fyddwch chi, neu grŵp o gyrff, yn prynu hyn dro ar ôl tro?” fyddai “Pryniannau mynych gan set eithaf sefydlog o gyflenwyr”: Sefydlu fframwaith.
end of listitem, level 1, position 18, set size 27
listitem, level 1, position 19, set size 27
Pe bai “A fyddwch chi, neu grŵp o gyrff, yn prynu hyn dro ar ôl tro?” fyddai “Pryniannau mynych o farchnad lle mae cyflenwyr newydd yn dal i ymddangos”: Sefydlu marchnad ddeinamig.
button, Newid: Pe bai “A fyddwch chi, neu grŵp o gyrff, yn prynu hyn dro ar ôl tro?” fyddai “Pryniannau mynych o farchnad lle mae cyflenwyr newydd yn dal i ymddangos”: Sefydlu marchnad ddeinamig.
Newid
end of button, Newid: Pe bai “A fyddwch chi, neu grŵp o gyrff, yn prynu hyn dro ar ôl tro?” fyddai “Pryniannau mynych o farchnad lle mae cyflenwyr newydd yn dal i ymddangos”: Sefydlu marchnad ddeinamig.
end of listitem, level 1, position 19, set size 27
listitem, level 1, position 20, set size 27
Pe bai “A oes gennych eisoes gontract ar gyfer hyn, neu rywbeth tebyg, gyda chyflenwr rydych am ei gadw?” fyddai “Oes: drwy gystadleuaeth (agored, hyblyg neu farchnad ddeinamig) yn y pum mlynedd diwethaf, a dywedodd yr hysbysiad neu’r dogfennau y gallem brynu eto fel hyn”: Dyfarniad uniongyrchol: ailadrodd.
button, Newid: Pe bai “A oes gennych eisoes gontract ar gyfer hyn, neu rywbeth tebyg, gyda chyflenwr rydych am ei gadw?” fyddai “Oes: drwy gystadleuaeth (agored, hyblyg neu farchnad ddeinamig) yn y pum mlynedd diwethaf, a dywedodd yr hysbysiad neu’r dogfennau y gallem brynu eto fel hyn”: Dyfarniad uniongyrchol: ailadrodd.
Newid
end of button, Newid: Pe bai “A oes gennych eisoes gontract ar gyfer hyn, neu rywbeth tebyg, gyda chyflenwr rydych am ei gadw?” fyddai “Oes: drwy gystadleuaeth (agored, hyblyg neu farchnad ddeinamig) yn y pum mlynedd diwethaf, a dywedodd yr hysbysiad neu’r dogfennau y gallem brynu eto fel hyn”: Dyfarniad uniongyrchol: ailadrodd.
end of listitem, level 1, position 20, set size 27
listitem, level 1, position 21, set size 27
Pe bai “A oes gennych eisoes gontract ar gyfer hyn, neu rywbeth tebyg, gyda chyflenwr rydych am ei gadw?” fyddai “Oes: drwy gystadleuaeth o dan reoliadau 2015, a dywedodd yr hysbysiad y gallem ei ailadrodd”: Dyfarniad uniongyrchol: ailadrodd.
button, Newid: Pe bai “A oes gennych eisoes gontract ar gyfer hyn, neu rywbeth tebyg, gyda chyflenwr rydych am ei gadw?” fyddai “Oes: drwy gystadleuaeth o dan reoliadau 2015, a dywedodd yr hysbysiad y gallem ei ailadrodd”: Dyfarniad uniongyrchol: ailadrodd.
Newid
end of button, Newid: Pe bai “A oes gennych eisoes gontract ar gyfer hyn, neu rywbeth tebyg, gyda chyflenwr rydych am ei gadw?” fyddai “Oes: drwy gystadleuaeth o dan reoliadau 2015, a dywedodd yr hysbysiad y gallem ei ailadrodd”: Dyfarniad uniongyrchol: ailadrodd.
end of listitem, level 1, position 21, set size 27
listitem, level 1, position 22, set size 27
Pe bai “A yw un o’r amgylchiadau arbennig hyn yn gymwys?” fyddai “Mae ansolfedd cyflenwr yn cynnig telerau arbennig o fanteisiol”: Dyfarniad uniongyrchol: ansolfedd.
button, Newid: Pe bai “A yw un o’r amgylchiadau arbennig hyn yn gymwys?” fyddai “Mae ansolfedd cyflenwr yn cynnig telerau arbennig o fanteisiol”: Dyfarniad uniongyrchol: ansolfedd.
Newid
end of button, Newid: Pe bai “A yw un o’r amgylchiadau arbennig hyn yn gymwys?” fyddai “Mae ansolfedd cyflenwr yn cynnig telerau arbennig o fanteisiol”: Dyfarniad uniongyrchol: ansolfedd.
end of listitem, level 1, position 22, set size 27
listitem, level 1, position 23, set size 27
Pe bai “A yw un o’r amgylchiadau arbennig hyn yn gymwys?” fyddai “Cynhaliwyd cystadleuaeth, ni chafwyd tendr addas, ac nid yw cystadleuaeth newydd yn bosibl o dan yr amgylchiadau”: Newid i ddyfarniad uniongyrchol.
button, Newid: Pe bai “A yw un o’r amgylchiadau arbennig hyn yn gymwys?” fyddai “Cynhaliwyd cystadleuaeth, ni chafwyd tendr addas, ac nid yw cystadleuaeth newydd yn bosibl o dan yr amgylchiadau”: Newid i ddyfarniad uniongyrchol.
Newid
end of button, Newid: Pe bai “A yw un o’r amgylchiadau arbennig hyn yn gymwys?” fyddai “Cynhaliwyd cystadleuaeth, ni chafwyd tendr addas, ac nid yw cystadleuaeth newydd yn bosibl o dan yr amgylchiadau”: Newid i ddyfarniad uniongyrchol.
end of listitem, level 1, position 23, set size 27
listitem, level 1, position 24, set size 27
Pe bai “A ydych am gyfyngu ar bwy a gaiff gynnig?” fyddai “I ddarparwyr cyflogaeth â chymorth (o leiaf 30% o staff anabl neu dan anfantais)”: Neilltuedig: cyflogaeth â chymorth.
button, Newid: Pe bai “A ydych am gyfyngu ar bwy a gaiff gynnig?” fyddai “I ddarparwyr cyflogaeth â chymorth (o leiaf 30% o staff anabl neu dan anfantais)”: Neilltuedig: cyflogaeth â chymorth.
Newid
end of button, Newid: Pe bai “A ydych am gyfyngu ar bwy a gaiff gynnig?” fyddai “I ddarparwyr cyflogaeth â chymorth (o leiaf 30% o staff anabl neu dan anfantais)”: Neilltuedig: cyflogaeth â chymorth.
end of listitem, level 1, position 24, set size 27
listitem, level 1, position 25, set size 27
Pe bai “Corff cyhoeddus pa wlad sy’n prynu?” fyddai “Awdurdod datganoledig yn yr Alban: cyngor, NHS Scotland neu gorff Llywodraeth yr Alban”: Agored neu gyfyngedig (Rheoliadau’r Alban a Deddf 2014).
button, Newid: Pe bai “Corff cyhoeddus pa wlad sy’n prynu?” fyddai “Awdurdod datganoledig yn yr Alban: cyngor, NHS Scotland neu gorff Llywodraeth yr Alban”: Agored neu gyfyngedig (Rheoliadau’r Alban a Deddf 2014).
Newid
end of button, Newid: Pe bai “Corff cyhoeddus pa wlad sy’n prynu?” fyddai “Awdurdod datganoledig yn yr Alban: cyngor, NHS Scotland neu gorff Llywodraeth yr Alban”: Agored neu gyfyngedig (Rheoliadau’r Alban a Deddf 2014).
end of listitem, level 1, position 25, set size 27
listitem, level 1, position 26, set size 27
Pe bai “Pa fath o sefydliad ydych chi?” fyddai “Busnes dan reolaeth gyhoeddus sy’n rhedeg cyfleustod (maes awyr, porthladd, ynni, dŵr, trafnidiaeth)”: Eich rheolau eich hun (Y tu allan i’r rheolau dyfarnu: eich rheolau eich hun sy’n gymwys).
button, Newid: Pe bai “Pa fath o sefydliad ydych chi?” fyddai “Busnes dan reolaeth gyhoeddus sy’n rhedeg cyfleustod (maes awyr, porthladd, ynni, dŵr, trafnidiaeth)”: Eich rheolau eich hun (Y tu allan i’r rheolau dyfarnu: eich rheolau eich hun sy’n gymwys).
Newid
end of button, Newid: Pe bai “Pa fath o sefydliad ydych chi?” fyddai “Busnes dan reolaeth gyhoeddus sy’n rhedeg cyfleustod (maes awyr, porthladd, ynni, dŵr, trafnidiaeth)”: Eich rheolau eich hun (Y tu allan i’r rheolau dyfarnu: eich rheolau eich hun sy’n gymwys).
end of listitem, level 1, position 26, set size 27
listitem, level 1, position 27, set size 27
Pe bai “Pa fath o sefydliad ydych chi?” fyddai “Cwmni preifat sy’n rhedeg cyfleustod â hawliau arbennig neu unigryw”: Eich rheolau eich hun (Y tu allan i’r rheolau dyfarnu: eich rheolau eich hun sy’n gymwys).
button, Newid: Pe bai “Pa fath o sefydliad ydych chi?” fyddai “Cwmni preifat sy’n rhedeg cyfleustod â hawliau arbennig neu unigryw”: Eich rheolau eich hun (Y tu allan i’r rheolau dyfarnu: eich rheolau eich hun sy’n gymwys).
Newid
end of button, Newid: Pe bai “Pa fath o sefydliad ydych chi?” fyddai “Cwmni preifat sy’n rhedeg cyfleustod â hawliau arbennig neu unigryw”: Eich rheolau eich hun (Y tu allan i’r rheolau dyfarnu: eich rheolau eich hun sy’n gymwys).
end of listitem, level 1, position 27, set size 27
end of list
end of group
heading, Rhestr wirio hysbysiadau, level 3
region, Rhestr wirio hysbysiadau
table
rowgroup
row, Hysbysiad Dyletswydd Pryd
columnheader, Hysbysiad
columnheader, Dyletswydd
columnheader, Pryd
end of row, Hysbysiad Dyletswydd Pryd
end of rowgroup
rowgroup
row, UK1 Hysbysiad piblinell Mewn rhai achosion 1 Ebrill i 26 Mai, dim ond os yw’r awdurdod yn disgwyl talu mwy na £100m yn y flwyddyn; mae’n rhestru contractau dros £2m. Nid Gogledd Iwerddon na chyfleustodau preifat. PA2023 s.93 (Gwiriwyd)
rowheader, UK1 Hysbysiad piblinell
UK1
Hysbysiad piblinell
end of rowheader, UK1 Hysbysiad piblinell
cell, Mewn rhai achosion
cell, 1 Ebrill i 26 Mai, dim ond os yw’r awdurdod yn disgwyl talu mwy na £100m yn y flwyddyn; mae’n rhestru contractau dros £2m. Nid Gogledd Iwerddon na chyfleustodau preifat. PA2023 s.93 (Gwiriwyd)
1 Ebrill i 26 Mai, dim ond os yw’r awdurdod yn disgwyl talu mwy na £100m yn y flwyddyn; mae’n rhestru contractau dros £2m. Nid Gogledd Iwerddon na chyfleustodau preifat.
link, PA2023 s.93
(
Gwiriwyd
)
end of cell, 1 Ebrill i 26 Mai, dim ond os yw’r awdurdod yn disgwyl talu mwy na £100m yn y flwyddyn; mae’n rhestru contractau dros £2m. Nid Gogledd Iwerddon na chyfleustodau preifat. PA2023 s.93 (Gwiriwyd)
end of row, UK1 Hysbysiad piblinell Mewn rhai achosion 1 Ebrill i 26 Mai, dim ond os yw’r awdurdod yn disgwyl talu mwy na £100m yn y flwyddyn; mae’n rhestru contractau dros £2m. Nid Gogledd Iwerddon na chyfleustodau preifat. PA2023 s.93 (Gwiriwyd)
row, UK2 Hysbysiad ymgysylltu rhagarweiniol â’r farchnad Mewn rhai achosion Cyn yr hysbysiad tendro os bu ymgysylltu, neu mae’r hysbysiad tendro’n dweud pam lai. Nid cyfleustodau preifat. PA2023 s.17 (Gwiriwyd)
rowheader, UK2 Hysbysiad ymgysylltu rhagarweiniol â’r farchnad
UK2
Hysbysiad ymgysylltu rhagarweiniol â’r farchnad
end of rowheader, UK2 Hysbysiad ymgysylltu rhagarweiniol â’r farchnad
cell, Mewn rhai achosion
cell, Cyn yr hysbysiad tendro os bu ymgysylltu, neu mae’r hysbysiad tendro’n dweud pam lai. Nid cyfleustodau preifat. PA2023 s.17 (Gwiriwyd)
Cyn yr hysbysiad tendro os bu ymgysylltu, neu mae’r hysbysiad tendro’n dweud pam lai. Nid cyfleustodau preifat.
link, PA2023 s.17
(
Gwiriwyd
)
end of cell, Cyn yr hysbysiad tendro os bu ymgysylltu, neu mae’r hysbysiad tendro’n dweud pam lai. Nid cyfleustodau preifat. PA2023 s.17 (Gwiriwyd)
end of row, UK2 Hysbysiad ymgysylltu rhagarweiniol â’r farchnad Mewn rhai achosion Cyn yr hysbysiad tendro os bu ymgysylltu, neu mae’r hysbysiad tendro’n dweud pam lai. Nid cyfleustodau preifat. PA2023 s.17 (Gwiriwyd)
row, UK3 Hysbysiad caffael arfaethedig Dewisol Dewisol. Os caiff ei gyhoeddi 40 diwrnod i 12 mis ymlaen llaw, mae’n cwtogi’r cyfnod tendro i 10 diwrnod. PA2023 s.15 (Gwiriwyd)
rowheader, UK3 Hysbysiad caffael arfaethedig
UK3
Hysbysiad caffael arfaethedig
end of rowheader, UK3 Hysbysiad caffael arfaethedig
cell, Dewisol
cell, Dewisol. Os caiff ei gyhoeddi 40 diwrnod i 12 mis ymlaen llaw, mae’n cwtogi’r cyfnod tendro i 10 diwrnod. PA2023 s.15 (Gwiriwyd)
Dewisol. Os caiff ei gyhoeddi 40 diwrnod i 12 mis ymlaen llaw, mae’n cwtogi’r cyfnod tendro i 10 diwrnod.
link, PA2023 s.15
(
Gwiriwyd
)
end of cell, Dewisol. Os caiff ei gyhoeddi 40 diwrnod i 12 mis ymlaen llaw, mae’n cwtogi’r cyfnod tendro i 10 diwrnod. PA2023 s.15 (Gwiriwyd)
end of row, UK3 Hysbysiad caffael arfaethedig Dewisol Dewisol. Os caiff ei gyhoeddi 40 diwrnod i 12 mis ymlaen llaw, mae’n cwtogi’r cyfnod tendro i 10 diwrnod. PA2023 s.15 (Gwiriwyd)
row, UK4 Hysbysiad tendro Gofynnol Yn dechrau cystadleuaeth. Fe’i defnyddir hefyd ar gyfer hysbysiadau tendro o dan y trothwy (a.87). PA2023 s.21 (Gwiriwyd)
rowheader, UK4 Hysbysiad tendro
UK4
Hysbysiad tendro
end of rowheader, UK4 Hysbysiad tendro
cell, Gofynnol
cell, Yn dechrau cystadleuaeth. Fe’i defnyddir hefyd ar gyfer hysbysiadau tendro o dan y trothwy (a.87). PA2023 s.21 (Gwiriwyd)
Yn dechrau cystadleuaeth. Fe’i defnyddir hefyd ar gyfer hysbysiadau tendro o dan y trothwy (a.87).
link, PA2023 s.21
(
Gwiriwyd
)
end of cell, Yn dechrau cystadleuaeth. Fe’i defnyddir hefyd ar gyfer hysbysiadau tendro o dan y trothwy (a.87). PA2023 s.21 (Gwiriwyd)
end of row, UK4 Hysbysiad tendro Gofynnol Yn dechrau cystadleuaeth. Fe’i defnyddir hefyd ar gyfer hysbysiadau tendro o dan y trothwy (a.87). PA2023 s.21 (Gwiriwyd)
row, UK12 Hysbysiad terfynu caffaeliad Ni wiriwyd rhif yr hysbysiad hwn yn ei ffynhonnell. Mewn rhai achosion Cyn gynted ag y bo’n ymarferol ar ôl penderfynu peidio â dyfarnu. PA2023 s.55 (Gwiriwyd)
rowheader, UK12 Hysbysiad terfynu caffaeliad Ni wiriwyd rhif yr hysbysiad hwn yn ei ffynhonnell.
UK12
Hysbysiad terfynu caffaeliad
Ni wiriwyd rhif yr hysbysiad hwn yn ei ffynhonnell.
end of rowheader, UK12 Hysbysiad terfynu caffaeliad Ni wiriwyd rhif yr hysbysiad hwn yn ei ffynhonnell.
cell, Mewn rhai achosion
cell, Cyn gynted ag y bo’n ymarferol ar ôl penderfynu peidio â dyfarnu. PA2023 s.55 (Gwiriwyd)
Cyn gynted ag y bo’n ymarferol ar ôl penderfynu peidio â dyfarnu.
link, PA2023 s.55
(
Gwiriwyd
)
end of cell, Cyn gynted ag y bo’n ymarferol ar ôl penderfynu peidio â dyfarnu. PA2023 s.55 (Gwiriwyd)
end of row, UK12 Hysbysiad terfynu caffaeliad Ni wiriwyd rhif yr hysbysiad hwn yn ei ffynhonnell. Mewn rhai achosion Cyn gynted ag y bo’n ymarferol ar ôl penderfynu peidio â dyfarnu. PA2023 s.55 (Gwiriwyd)
row, UK6 Hysbysiad dyfarnu contract Ni wiriwyd rhif yr hysbysiad hwn yn ei ffynhonnell. Gofynnol Cyn llofnodi; mae’n dechrau’r cyfnod segur. Nid dewis defnyddiwr. PA2023 s.50 (Gwiriwyd)
rowheader, UK6 Hysbysiad dyfarnu contract Ni wiriwyd rhif yr hysbysiad hwn yn ei ffynhonnell.
UK6
Hysbysiad dyfarnu contract
Ni wiriwyd rhif yr hysbysiad hwn yn ei ffynhonnell.
end of rowheader, UK6 Hysbysiad dyfarnu contract Ni wiriwyd rhif yr hysbysiad hwn yn ei ffynhonnell.
cell, Gofynnol
cell, Cyn llofnodi; mae’n dechrau’r cyfnod segur. Nid dewis defnyddiwr. PA2023 s.50 (Gwiriwyd)
Cyn llofnodi; mae’n dechrau’r cyfnod segur. Nid dewis defnyddiwr.
link, PA2023 s.50
(
Gwiriwyd
)
end of cell, Cyn llofnodi; mae’n dechrau’r cyfnod segur. Nid dewis defnyddiwr. PA2023 s.50 (Gwiriwyd)
end of row, UK6 Hysbysiad dyfarnu contract Ni wiriwyd rhif yr hysbysiad hwn yn ei ffynhonnell. Gofynnol Cyn llofnodi; mae’n dechrau’r cyfnod segur. Nid dewis defnyddiwr. PA2023 s.50 (Gwiriwyd)
row, UK7 Hysbysiad manylion contract Ni wiriwyd rhif yr hysbysiad hwn yn ei ffynhonnell. Gofynnol O fewn 30 diwrnod i lofnodi (cyffyrddiad ysgafn 120). Contractau hysbysadwy o dan y trothwy: cyn gynted ag y bo’n ymarferol (a.87(3)). PA2023 s.53 (Gwiriwyd)
rowheader, UK7 Hysbysiad manylion contract Ni wiriwyd rhif yr hysbysiad hwn yn ei ffynhonnell.
UK7
Hysbysiad manylion contract
Ni wiriwyd rhif yr hysbysiad hwn yn ei ffynhonnell.
end of rowheader, UK7 Hysbysiad manylion contract Ni wiriwyd rhif yr hysbysiad hwn yn ei ffynhonnell.
cell, Gofynnol
cell, O fewn 30 diwrnod i lofnodi (cyffyrddiad ysgafn 120). Contractau hysbysadwy o dan y trothwy: cyn gynted ag y bo’n ymarferol (a.87(3)). PA2023 s.53 (Gwiriwyd)
O fewn 30 diwrnod i lofnodi (cyffyrddiad ysgafn 120). Contractau hysbysadwy o dan y trothwy: cyn gynted ag y bo’n ymarferol (a.87(3)).
link, PA2023 s.53
(
Gwiriwyd
)
end of cell, O fewn 30 diwrnod i lofnodi (cyffyrddiad ysgafn 120). Contractau hysbysadwy o dan y trothwy: cyn gynted ag y bo’n ymarferol (a.87(3)). PA2023 s.53 (Gwiriwyd)
end of row, UK7 Hysbysiad manylion contract Ni wiriwyd rhif yr hysbysiad hwn yn ei ffynhonnell. Gofynnol O fewn 30 diwrnod i lofnodi (cyffyrddiad ysgafn 120). Contractau hysbysadwy o dan y trothwy: cyn gynted ag y bo’n ymarferol (a.87(3)). PA2023 s.53 (Gwiriwyd)
row, UK8 Hysbysiad talu contract Ni wiriwyd rhif yr hysbysiad hwn yn ei ffynhonnell. Mewn rhai achosion Taliadau dros £30,000, ar gyfer caffaeliadau a ddechreuwyd o 1 Ebrill 2026. PA2023 s.70 (Gwiriwyd)
rowheader, UK8 Hysbysiad talu contract Ni wiriwyd rhif yr hysbysiad hwn yn ei ffynhonnell.
UK8
Hysbysiad talu contract
Ni wiriwyd rhif yr hysbysiad hwn yn ei ffynhonnell.
end of rowheader, UK8 Hysbysiad talu contract Ni wiriwyd rhif yr hysbysiad hwn yn ei ffynhonnell.
cell, Mewn rhai achosion
cell, Taliadau dros £30,000, ar gyfer caffaeliadau a ddechreuwyd o 1 Ebrill 2026. PA2023 s.70 (Gwiriwyd)
Taliadau dros £30,000, ar gyfer caffaeliadau a ddechreuwyd o 1 Ebrill 2026.
link, PA2023 s.70
(
Gwiriwyd
)
end of cell, Taliadau dros £30,000, ar gyfer caffaeliadau a ddechreuwyd o 1 Ebrill 2026. PA2023 s.70 (Gwiriwyd)
end of row, UK8 Hysbysiad talu contract Ni wiriwyd rhif yr hysbysiad hwn yn ei ffynhonnell. Mewn rhai achosion Taliadau dros £30,000, ar gyfer caffaeliadau a ddechreuwyd o 1 Ebrill 2026. PA2023 s.70 (Gwiriwyd)
row, UK9 Hysbysiad perfformiad contract Ni wiriwyd rhif yr hysbysiad hwn yn ei ffynhonnell. Ddim yn ddyledus Canlyniadau DPA o leiaf bob blwyddyn ar gyfer contractau dros £5m; tor contract neu berfformiad gwael o fewn 30 diwrnod. PA2023 s.71 (Gwiriwyd)
rowheader, UK9 Hysbysiad perfformiad contract Ni wiriwyd rhif yr hysbysiad hwn yn ei ffynhonnell.
UK9
Hysbysiad perfformiad contract
Ni wiriwyd rhif yr hysbysiad hwn yn ei ffynhonnell.
end of rowheader, UK9 Hysbysiad perfformiad contract Ni wiriwyd rhif yr hysbysiad hwn yn ei ffynhonnell.
cell, Ddim yn ddyledus
cell, Canlyniadau DPA o leiaf bob blwyddyn ar gyfer contractau dros £5m; tor contract neu berfformiad gwael o fewn 30 diwrnod. PA2023 s.71 (Gwiriwyd)
Canlyniadau DPA o leiaf bob blwyddyn ar gyfer contractau dros £5m; tor contract neu berfformiad gwael o fewn 30 diwrnod.
link, PA2023 s.71
(
Gwiriwyd
)
end of cell, Canlyniadau DPA o leiaf bob blwyddyn ar gyfer contractau dros £5m; tor contract neu berfformiad gwael o fewn 30 diwrnod. PA2023 s.71 (Gwiriwyd)
end of row, UK9 Hysbysiad perfformiad contract Ni wiriwyd rhif yr hysbysiad hwn yn ei ffynhonnell. Ddim yn ddyledus Canlyniadau DPA o leiaf bob blwyddyn ar gyfer contractau dros £5m; tor contract neu berfformiad gwael o fewn 30 diwrnod. PA2023 s.71 (Gwiriwyd)
row, UK11 Hysbysiad terfynu contract Ni wiriwyd rhif yr hysbysiad hwn yn ei ffynhonnell. Gofynnol O fewn 30 diwrnod i’r contract ddod i ben, gan gynnwys dirwyn i ben. PA2023 s.80 (Gwiriwyd)
rowheader, UK11 Hysbysiad terfynu contract Ni wiriwyd rhif yr hysbysiad hwn yn ei ffynhonnell.
UK11
Hysbysiad terfynu contract
Ni wiriwyd rhif yr hysbysiad hwn yn ei ffynhonnell.
end of rowheader, UK11 Hysbysiad terfynu contract Ni wiriwyd rhif yr hysbysiad hwn yn ei ffynhonnell.
cell, Gofynnol
cell, O fewn 30 diwrnod i’r contract ddod i ben, gan gynnwys dirwyn i ben. PA2023 s.80 (Gwiriwyd)
O fewn 30 diwrnod i’r contract ddod i ben, gan gynnwys dirwyn i ben.
link, PA2023 s.80
(
Gwiriwyd
)
end of cell, O fewn 30 diwrnod i’r contract ddod i ben, gan gynnwys dirwyn i ben. PA2023 s.80 (Gwiriwyd)
end of row, UK11 Hysbysiad terfynu contract Ni wiriwyd rhif yr hysbysiad hwn yn ei ffynhonnell. Gofynnol O fewn 30 diwrnod i’r contract ddod i ben, gan gynnwys dirwyn i ben. PA2023 s.80 (Gwiriwyd)
end of rowgroup
end of table
end of region, Rhestr wirio hysbysiadau
heading, Pryd i ofyn i gyfreithiwr, level 3
paragraph
Nid oes dim yn eich atebion yn galw amdano ynddo’i hun. Gofynnwch os oes unrhyw beth anarferol.
end of paragraph
group
Cwestiynau ar gyfer ymgysylltu â’r farchnad
list
listitem, level 1, position 1, set size 7
Dyma’r canlyniad sydd ei angen arnom. Beth fyddech chi’n ei fesur i ddangos ei fod wedi’i gyflawni?
end of listitem, level 1, position 1, set size 7
listitem, level 1, position 2, set size 7
Beth sy’n gyrru’r pris dros yr oes gyfan, a sut yr hoffech gael eich talu?
end of listitem, level 1, position 2, set size 7
listitem, level 1, position 3, set size 7
A fyddai lotiau llai yn dod â mwy o gynigwyr, neu’n gwneud y gwaith yn anoddach ei gyflawni?
end of listitem, level 1, position 3, set size 7
listitem, level 1, position 4, set size 7
Beth yn ein telerau arferol sy’n atal cwmnïau bach a mudiadau gwirfoddol rhag cynnig?
end of listitem, level 1, position 4, set size 7
listitem, level 1, position 5, set size 7
Faint o amser sydd ei angen arnoch i baratoi cynnig da, ac i ddechrau?
end of listitem, level 1, position 5, set size 7
listitem, level 1, position 6, set size 7
Pa ddata y byddai eu hangen arnoch neu y byddech yn eu creu, a sut y cedwid hwy’n ddiogel?
end of listitem, level 1, position 6, set size 7
listitem, level 1, position 7, set size 7
Beth fyddai’n torri carbon y pryniant hwn fwyaf?
end of listitem, level 1, position 7, set size 7
end of list
end of group
heading, Amserlen, level 3
paragraph
O’r diwrnod y mae’r weithdrefn yn dechrau, gyda phob isafswm a osodir gan y gyfraith.
end of paragraph
Diwrnod cyntaf
Diwrnod cyntaf, 2026-11-22
Diwrnodau i asesu tendrau
spinbutton, Diwrnodau i asesu tendrau, 15, min value 0
checkbox, Mae cyflwr o frys yn byrhau’r cyfnodau, not checked
Mae cyflwr o frys yn byrhau’r cyfnodau
checkbox, Cyhoeddwyd hysbysiad caffael arfaethedig mewn pryd, not checked
Cyhoeddwyd hysbysiad caffael arfaethedig mewn pryd
checkbox, Nid yw tendrau’n dod yn electronig, not checked
Nid yw tendrau’n dod yn electronig
checkbox, Nid yw’r holl ddogfennau’n mynd allan gyda’r hysbysiad, not checked
Nid yw’r holl ddogfennau’n mynd allan gyda’r hysbysiad
status
strong
Gellir llofnodi’r contract ar 15 Ionawr 2027 ar y cynharaf.
end of strong
end of status
region, Amserlen
table
rowgroup
row, Cam O Hyd Cyfraith
columnheader, Cam
columnheader, O
columnheader, Hyd
columnheader, Cyfraith
end of row, Cam O Hyd Cyfraith
end of rowgroup
rowgroup
row, Hysbysiad tendro UK4 22 Tachwedd 2026 PA2023 s.21 (Gwiriwyd)
rowheader, Hysbysiad tendro UK4
Hysbysiad tendro
UK4
end of rowheader, Hysbysiad tendro UK4
cell, 22 Tachwedd 2026
cell
cell, PA2023 s.21 (Gwiriwyd)
link, PA2023 s.21
(
Gwiriwyd
)
end of cell, PA2023 s.21 (Gwiriwyd)
end of row, Hysbysiad tendro UK4 22 Tachwedd 2026 PA2023 s.21 (Gwiriwyd)
row, Cyfnod tendro 25 diwrnod 23 Tachwedd 2026 17 Rhagfyr 2026 PA2023 s.54(4) (Gwiriwyd)
rowheader, Cyfnod tendro 25 diwrnod
Cyfnod tendro
25 diwrnod
end of rowheader, Cyfnod tendro 25 diwrnod
cell, 23 Tachwedd 2026
cell, 17 Rhagfyr 2026
cell, PA2023 s.54(4) (Gwiriwyd)
link, PA2023 s.54(4)
(
Gwiriwyd
)
end of cell, PA2023 s.54(4) (Gwiriwyd)
end of row, Cyfnod tendro 25 diwrnod 23 Tachwedd 2026 17 Rhagfyr 2026 PA2023 s.54(4) (Gwiriwyd)
row, Asesu 15 diwrnod 18 Rhagfyr 2026 1 Ionawr 2027 arfer
rowheader, Asesu 15 diwrnod
Asesu
15 diwrnod
end of rowheader, Asesu 15 diwrnod
cell, 18 Rhagfyr 2026
cell, 1 Ionawr 2027
cell, arfer
arfer
end of cell, arfer
end of row, Asesu 15 diwrnod 18 Rhagfyr 2026 1 Ionawr 2027 arfer
row, Hysbysiad dyfarnu contract UK6 5 Ionawr 2027 PA2023 s.50 (Gwiriwyd)
rowheader, Hysbysiad dyfarnu contract UK6
Hysbysiad dyfarnu contract
UK6
end of rowheader, Hysbysiad dyfarnu contract UK6
cell, 5 Ionawr 2027
cell
cell, PA2023 s.50 (Gwiriwyd)
link, PA2023 s.50
(
Gwiriwyd
)
end of cell, PA2023 s.50 (Gwiriwyd)
end of row, Hysbysiad dyfarnu contract UK6 5 Ionawr 2027 PA2023 s.50 (Gwiriwyd)
row, Cyfnod segur 8 diwrnod gwaith 5 Ionawr 2027 14 Ionawr 2027 PA2023 s.51(2) (Gwiriwyd)
rowheader, Cyfnod segur 8 diwrnod gwaith
Cyfnod segur
8 diwrnod gwaith
end of rowheader, Cyfnod segur 8 diwrnod gwaith
cell, 5 Ionawr 2027
cell, 14 Ionawr 2027
cell, PA2023 s.51(2) (Gwiriwyd)
link, PA2023 s.51(2)
(
Gwiriwyd
)
end of cell, PA2023 s.51(2) (Gwiriwyd)
end of row, Cyfnod segur 8 diwrnod gwaith 5 Ionawr 2027 14 Ionawr 2027 PA2023 s.51(2) (Gwiriwyd)
row, Diwrnod cynharaf i lofnodi 15 Ionawr 2027 arfer
rowheader, Diwrnod cynharaf i lofnodi
cell, 15 Ionawr 2027
cell
cell, arfer
arfer
end of cell, arfer
end of row, Diwrnod cynharaf i lofnodi 15 Ionawr 2027 arfer
row, Hysbysiad manylion contract, diwrnod olaf UK7 14 Chwefror 2027 PA2023 s.53 (Gwiriwyd)
rowheader, Hysbysiad manylion contract, diwrnod olaf UK7
Hysbysiad manylion contract, diwrnod olaf
UK7
end of rowheader, Hysbysiad manylion contract, diwrnod olaf UK7
cell, 14 Chwefror 2027
cell
cell, PA2023 s.53 (Gwiriwyd)
link, PA2023 s.53
(
Gwiriwyd
)
end of cell, PA2023 s.53 (Gwiriwyd)
end of row, Hysbysiad manylion contract, diwrnod olaf UK7 14 Chwefror 2027 PA2023 s.53 (Gwiriwyd)
end of rowgroup
end of table
end of region, Amserlen
paragraph
Mae diwrnodau gwaith yn gadael allan wyliau banc pob rhan o’r Deyrnas Unedig. Fe’u cyfrifwyd, heb eu cymharu â’r rhestr gyhoeddedig: gwiriwch ddyddiad sy’n bwysig.
end of paragraph
heading, Cymharu dau lwybr, level 3
paragraph
Ochr yn ochr, ar gyfer y pryniant hwn.
end of paragraph
Llwybr cyntaf
combobox, Llwybr cyntaf, open, has popup listbox, not expanded
option, Gweithdrefn agored, open, selected, position 1, set size 53
option, Hyblyg cystadleuol, cfp, not selected, position 2, set size 53
option, Hyblyg gyda deialog, cfp_dialogue, not selected, position 3, set size 53
option, Hyblyg gydag arddangosiad, cfp_demo, not selected, position 4, set size 53
option, Ymchwil a datblygu fesul cam i brynu, cfp_staged_rnd, not selected, position 5, set size 53
option, Dan arweiniad her, cfp_challenge, not selected, position 6, set size 53
option, Cystadleuaeth ddylunio, cfp_design_contest, not selected, position 7, set size 53
option, Neilltuedig: cyflogaeth â chymorth, cfp_reserved_supported, not selected, position 8, set size 53
option, Neilltuedig: cwmnïau cydfuddiannol, cfp_reserved_mutual, not selected, position 9, set size 53
option, Galwad o fframwaith, framework_calloff, not selected, position 10, set size 53
option, Sefydlu fframwaith, framework_establish, not selected, position 11, set size 53
option, Defnyddio marchnad ddeinamig, dynamic_market_use, not selected, position 12, set size 53
option, Sefydlu marchnad ddeinamig, dynamic_market_establish, not selected, position 13, set size 53
option, Dyfarniad uniongyrchol: prototeip, direct_award_prototype, not selected, position 14, set size 53
option, Dyfarniad uniongyrchol: unig gyflenwr, direct_award_single_supplier, not selected, position 15, set size 53
option, Dyfarniad uniongyrchol: ychwanegol, direct_award_additional, not selected, position 16, set size 53
option, Dyfarniad uniongyrchol: ailadrodd, direct_award_repeat, not selected, position 17, set size 53
option, Dyfarniad uniongyrchol: nwydd crai, direct_award_commodity, not selected, position 18, set size 53
option, Dyfarniad uniongyrchol: ansolfedd, direct_award_insolvency, not selected, position 19, set size 53
option, Dyfarniad uniongyrchol: brys, direct_award_urgency, not selected, position 20, set size 53
option, Dyfarniad uniongyrchol: dewis defnyddiwr, direct_award_user_choice, not selected, position 21, set size 53
option, Newid i ddyfarniad uniongyrchol, switch_direct, not selected, position 22, set size 53
option, Dyfarniad uniongyrchol, bt_direct, not selected, position 23, set size 53
option, Dyfynbrisiau gwahoddedig, bt_quotes, not selected, position 24, set size 53
option, Hysbysebir, un cam, bt_advert, not selected, position 25, set size 53
option, Hysbysebir, dau gam, bt_two_stage, not selected, position 26, set size 53
option, Cystadleuaeth her, bt_challenge, not selected, position 27, set size 53
option, Neilltuedig yn lleol neu i fusnesau bach, bt_reserved, not selected, position 28, set size 53
option, Ymchwil a datblygu esempt, exempt_rnd_pcp, not selected, position 29, set size 53
option, Cwmni eich hun, exempt_vertical, not selected, position 30, set size 53
option, Cydweithrediad cyhoeddus, exempt_horizontal, not selected, position 31, set size 53
option, Esemptiad arall, exempt_other, not selected, position 32, set size 53
option, Newid y contract, modification, not selected, position 33, set size 53
option, Proses A, psr_a, not selected, position 34, set size 53
option, Proses B, psr_b, not selected, position 35, set size 53
option, Proses C, psr_c, not selected, position 36, set size 53
option, Darparwr Mwyaf Addas, psr_msp, not selected, position 37, set size 53
option, Cystadleuaeth iechyd, psr_comp, not selected, position 38, set size 53
option, Cyfundrefn iechyd Cymru, psr_wales, not selected, position 39, set size 53
option, Quick Quote, scot_quick_quote, not selected, position 40, set size 53
option, Caffael a reoleiddir, scot_regulated, not selected, position 41, set size 53
option, Agored neu gyfyngedig, scot_open_restricted, not selected, position 42, set size 53
option, Negodi neu ddeialog, scot_cpn_dialogue, not selected, position 43, set size 53
option, Partneriaeth arloesi, scot_innovation_partnership, not selected, position 44, set size 53
option, Gwaharddiad ymchwil a datblygu (Yr Alban), scot_pcp, not selected, position 45, set size 53
option, Fframwaith neu DPS Albanaidd, scot_framework, not selected, position 46, set size 53
option, Heb gyhoeddi ymlaen llaw, scot_direct, not selected, position 47, set size 53
option, Gwaharddiadau’r Alban, scot_exempt, not selected, position 48, set size 53
option, Gogledd Iwerddon o dan y trothwy, ni_below, not selected, position 49, set size 53
option, Ysgol o dan y trothwy, school_below, not selected, position 50, set size 53
option, Eich rheolau eich hun, unregulated_below, not selected, position 51, set size 53
option, Ymgysylltu yn unig, market_engagement, not selected, position 52, set size 53
option, Grant, grant, not selected, position 53, set size 53
end of combobox, Llwybr cyntaf, open, has popup listbox, not expanded
Ail lwybr
combobox, Ail lwybr, cfp, has popup listbox, not expanded
option, Gweithdrefn agored, open, not selected, position 1, set size 53
option, Hyblyg cystadleuol, cfp, selected, position 2, set size 53
option, Hyblyg gyda deialog, cfp_dialogue, not selected, position 3, set size 53
option, Hyblyg gydag arddangosiad, cfp_demo, not selected, position 4, set size 53
option, Ymchwil a datblygu fesul cam i brynu, cfp_staged_rnd, not selected, position 5, set size 53
option, Dan arweiniad her, cfp_challenge, not selected, position 6, set size 53
option, Cystadleuaeth ddylunio, cfp_design_contest, not selected, position 7, set size 53
option, Neilltuedig: cyflogaeth â chymorth, cfp_reserved_supported, not selected, position 8, set size 53
option, Neilltuedig: cwmnïau cydfuddiannol, cfp_reserved_mutual, not selected, position 9, set size 53
option, Galwad o fframwaith, framework_calloff, not selected, position 10, set size 53
option, Sefydlu fframwaith, framework_establish, not selected, position 11, set size 53
option, Defnyddio marchnad ddeinamig, dynamic_market_use, not selected, position 12, set size 53
option, Sefydlu marchnad ddeinamig, dynamic_market_establish, not selected, position 13, set size 53
option, Dyfarniad uniongyrchol: prototeip, direct_award_prototype, not selected, position 14, set size 53
option, Dyfarniad uniongyrchol: unig gyflenwr, direct_award_single_supplier, not selected, position 15, set size 53
option, Dyfarniad uniongyrchol: ychwanegol, direct_award_additional, not selected, position 16, set size 53
option, Dyfarniad uniongyrchol: ailadrodd, direct_award_repeat, not selected, position 17, set size 53
option, Dyfarniad uniongyrchol: nwydd crai, direct_award_commodity, not selected, position 18, set size 53
option, Dyfarniad uniongyrchol: ansolfedd, direct_award_insolvency, not selected, position 19, set size 53
option, Dyfarniad uniongyrchol: brys, direct_award_urgency, not selected, position 20, set size 53
option, Dyfarniad uniongyrchol: dewis defnyddiwr, direct_award_user_choice, not selected, position 21, set size 53
option, Newid i ddyfarniad uniongyrchol, switch_direct, not selected, position 22, set size 53
option, Dyfarniad uniongyrchol, bt_direct, not selected, position 23, set size 53
option, Dyfynbrisiau gwahoddedig, bt_quotes, not selected, position 24, set size 53
option, Hysbysebir, un cam, bt_advert, not selected, position 25, set size 53
option, Hysbysebir, dau gam, bt_two_stage, not selected, position 26, set size 53
option, Cystadleuaeth her, bt_challenge, not selected, position 27, set size 53
option, Neilltuedig yn lleol neu i fusnesau bach, bt_reserved, not selected, position 28, set size 53
option, Ymchwil a datblygu esempt, exempt_rnd_pcp, not selected, position 29, set size 53
option, Cwmni eich hun, exempt_vertical, not selected, position 30, set size 53
option, Cydweithrediad cyhoeddus, exempt_horizontal, not selected, position 31, set size 53
option, Esemptiad arall, exempt_other, not selected, position 32, set size 53
option, Newid y contract, modification, not selected, position 33, set size 53
option, Proses A, psr_a, not selected, position 34, set size 53
option, Proses B, psr_b, not selected, position 35, set size 53
option, Proses C, psr_c, not selected, position 36, set size 53
option, Darparwr Mwyaf Addas, psr_msp, not selected, position 37, set size 53
option, Cystadleuaeth iechyd, psr_comp, not selected, position 38, set size 53
option, Cyfundrefn iechyd Cymru, psr_wales, not selected, position 39, set size 53
option, Quick Quote, scot_quick_quote, not selected, position 40, set size 53
option, Caffael a reoleiddir, scot_regulated, not selected, position 41, set size 53
option, Agored neu gyfyngedig, scot_open_restricted, not selected, position 42, set size 53
option, Negodi neu ddeialog, scot_cpn_dialogue, not selected, position 43, set size 53
option, Partneriaeth arloesi, scot_innovation_partnership, not selected, position 44, set size 53
option, Gwaharddiad ymchwil a datblygu (Yr Alban), scot_pcp, not selected, position 45, set size 53
option, Fframwaith neu DPS Albanaidd, scot_framework, not selected, position 46, set size 53
option, Heb gyhoeddi ymlaen llaw, scot_direct, not selected, position 47, set size 53
option, Gwaharddiadau’r Alban, scot_exempt, not selected, position 48, set size 53
option, Gogledd Iwerddon o dan y trothwy, ni_below, not selected, position 49, set size 53
option, Ysgol o dan y trothwy, school_below, not selected, position 50, set size 53
option, Eich rheolau eich hun, unregulated_below, not selected, position 51, set size 53
option, Ymgysylltu yn unig, market_engagement, not selected, position 52, set size 53
option, Grant, grant, not selected, position 53, set size 53
end of combobox, Ail lwybr, cfp, has popup listbox, not expanded
region, Cymharu dau lwybr
table
rowgroup
row, Gweithdrefn agored: un cam, caiff unrhyw un dendro Gweithdrefn hyblyg gystadleuol: proses rydych chi’n ei dylunio
cell
columnheader, Gweithdrefn agored: un cam, caiff unrhyw un dendro
columnheader, Gweithdrefn hyblyg gystadleuol: proses rydych chi’n ei dylunio
end of row, Gweithdrefn agored: un cam, caiff unrhyw un dendro Gweithdrefn hyblyg gystadleuol: proses rydych chi’n ei dylunio
end of rowgroup
rowgroup
row, Ar gyfer y pryniant hwn Argymhellir Argymhellir
rowheader, Ar gyfer y pryniant hwn
cell, Argymhellir
cell, Argymhellir
end of row, Ar gyfer y pryniant hwn Argymhellir Argymhellir
row, Beth ydyw Un rownd. Rydych yn cyhoeddi’r gofyniad a chaiff pob cyflenwr â diddordeb anfon tendr llawn. Rydych yn gwirio amodau cymryd rhan, yn sgorio’r tendrau yn erbyn meini prawf cyhoeddedig ac yn dewis yr un mwyaf manteisiol. Unrhyw gystadleuaeth heblaw agored rydych yn ei dylunio ac yn ei chyhoeddi ymlaen llaw. Cewch lunio rhestr fer, cynnal sawl rownd, siarad, profi a chulhau’r maes, ar yr amod ei bod yn deg ac yn gymesur â’r pryniant.
rowheader, Beth ydyw
cell, Un rownd. Rydych yn cyhoeddi’r gofyniad a chaiff pob cyflenwr â diddordeb anfon tendr llawn. Rydych yn gwirio amodau cymryd rhan, yn sgorio’r tendrau yn erbyn meini prawf cyhoeddedig ac yn dewis yr un mwyaf manteisiol.
cell, Unrhyw gystadleuaeth heblaw agored rydych yn ei dylunio ac yn ei chyhoeddi ymlaen llaw. Cewch lunio rhestr fer, cynnal sawl rownd, siarad, profi a chulhau’r maes, ar yr amod ei bod yn deg ac yn gymesur â’r pryniant.
end of row, Beth ydyw Un rownd. Rydych yn cyhoeddi’r gofyniad a chaiff pob cyflenwr â diddordeb anfon tendr llawn. Rydych yn gwirio amodau cymryd rhan, yn sgorio’r tendrau yn erbyn meini prawf cyhoeddedig ac yn dewis yr un mwyaf manteisiol. Unrhyw gystadleuaeth heblaw agored rydych yn ei dylunio ac yn ei chyhoeddi ymlaen llaw. Cewch lunio rhestr fer, cynnal sawl rownd, siarad, profi a chulhau’r maes, ar yr amod ei bod yn deg ac yn gymesur â’r pryniant.
row, Pryd mae’n addas Gofyniad clir a sefydlog; marchnad barod; nifer hydrin o gynigion. Unrhyw beth sydd angen mwy nag un rownd, neu lai o gynigwyr na’r farchnad gyfan.
rowheader, Pryd mae’n addas
cell, Gofyniad clir a sefydlog; marchnad barod; nifer hydrin o gynigion.
cell, Unrhyw beth sydd angen mwy nag un rownd, neu lai o gynigwyr na’r farchnad gyfan.
end of row, Pryd mae’n addas Gofyniad clir a sefydlog; marchnad barod; nifer hydrin o gynigion. Unrhyw beth sydd angen mwy nag un rownd, neu lai o gynigwyr na’r farchnad gyfan.
row, Byddwch yn ofalus o Dim negodi a dim culhau’r maes. Gall marchnad orlawn olygu llwyth sgorio trwm. Ystyriwch lotiau a rhwystrau i fusnesau bach yn gyntaf (a.18, a.12(4)). Rhaid iddi fod yn gymesur â natur, cymhlethdod a chost. Dywedwch ar y dechrau beth y gellir ei fireinio’n ddiweddarach a phryd. Ni all cyflenwyr a gollodd rownd un ymuno’n ddiweddarach.
rowheader, Byddwch yn ofalus o
cell, Dim negodi a dim culhau’r maes. Gall marchnad orlawn olygu llwyth sgorio trwm. Ystyriwch lotiau a rhwystrau i fusnesau bach yn gyntaf (a.18, a.12(4)).
list
listitem, level 1, position 1, set size 3
Dim negodi a dim culhau’r maes.
end of listitem, level 1, position 1, set size 3
listitem, level 1, position 2, set size 3
Gall marchnad orlawn olygu llwyth sgorio trwm.
end of listitem, level 1, position 2, set size 3
listitem, level 1, position 3, set size 3
Ystyriwch lotiau a rhwystrau i fusnesau bach yn gyntaf (a.18, a.12(4)).
end of listitem, level 1, position 3, set size 3
end of list
end of cell, Dim negodi a dim culhau’r maes. Gall marchnad orlawn olygu llwyth sgorio trwm. Ystyriwch lotiau a rhwystrau i fusnesau bach yn gyntaf (a.18, a.12(4)).
cell, Rhaid iddi fod yn gymesur â natur, cymhlethdod a chost. Dywedwch ar y dechrau beth y gellir ei fireinio’n ddiweddarach a phryd. Ni all cyflenwyr a gollodd rownd un ymuno’n ddiweddarach.
list
listitem, level 1, position 1, set size 3
Rhaid iddi fod yn gymesur â natur, cymhlethdod a chost.
end of listitem, level 1, position 1, set size 3
listitem, level 1, position 2, set size 3
Dywedwch ar y dechrau beth y gellir ei fireinio’n ddiweddarach a phryd.
end of listitem, level 1, position 2, set size 3
listitem, level 1, position 3, set size 3
Ni all cyflenwyr a gollodd rownd un ymuno’n ddiweddarach.
end of listitem, level 1, position 3, set size 3
end of list
end of cell, Rhaid iddi fod yn gymesur â natur, cymhlethdod a chost. Dywedwch ar y dechrau beth y gellir ei fireinio’n ddiweddarach a phryd. Ni all cyflenwyr a gollodd rownd un ymuno’n ddiweddarach.
end of row, Byddwch yn ofalus o Dim negodi a dim culhau’r maes. Gall marchnad orlawn olygu llwyth sgorio trwm. Ystyriwch lotiau a rhwystrau i fusnesau bach yn gyntaf (a.18, a.12(4)). Rhaid iddi fod yn gymesur â natur, cymhlethdod a chost. Dywedwch ar y dechrau beth y gellir ei fireinio’n ddiweddarach a phryd. Ni all cyflenwyr a gollodd rownd un ymuno’n ddiweddarach.
row, Addasrwydd i arloesi Isel. Mae’n gweithio pan allwch ddisgrifio’r canlyniad yn llawn ar y dechrau. Mae gofynion swyddogaethol (a.56) yn gadael lle i atebion newydd o hyd. Canolig. Y ffurf sylfaenol. Disodlodd y gweithdrefnau cyfyngedig, deialog, negodi, partneriaeth arloesi a chystadleuaeth ddylunio blaenorol.
rowheader, Addasrwydd i arloesi
cell, Isel. Mae’n gweithio pan allwch ddisgrifio’r canlyniad yn llawn ar y dechrau. Mae gofynion swyddogaethol (a.56) yn gadael lle i atebion newydd o hyd.
Isel
.
Mae’n gweithio pan allwch ddisgrifio’r canlyniad yn llawn ar y dechrau. Mae gofynion swyddogaethol (a.56) yn gadael lle i atebion newydd o hyd.
end of cell, Isel. Mae’n gweithio pan allwch ddisgrifio’r canlyniad yn llawn ar y dechrau. Mae gofynion swyddogaethol (a.56) yn gadael lle i atebion newydd o hyd.
cell, Canolig. Y ffurf sylfaenol. Disodlodd y gweithdrefnau cyfyngedig, deialog, negodi, partneriaeth arloesi a chystadleuaeth ddylunio blaenorol.
Canolig
.
Y ffurf sylfaenol. Disodlodd y gweithdrefnau cyfyngedig, deialog, negodi, partneriaeth arloesi a chystadleuaeth ddylunio blaenorol.
end of cell, Canolig. Y ffurf sylfaenol. Disodlodd y gweithdrefnau cyfyngedig, deialog, negodi, partneriaeth arloesi a chystadleuaeth ddylunio blaenorol.
end of row, Addasrwydd i arloesi Isel. Mae’n gweithio pan allwch ddisgrifio’r canlyniad yn llawn ar y dechrau. Mae gofynion swyddogaethol (a.56) yn gadael lle i atebion newydd o hyd. Canolig. Y ffurf sylfaenol. Disodlodd y gweithdrefnau cyfyngedig, deialog, negodi, partneriaeth arloesi a chystadleuaeth ddylunio blaenorol.
row, Risg o her Isel (Ein barn ni, nid cyfraith) Canolig (Ein barn ni, nid cyfraith)
rowheader, Risg o her
cell, Isel (Ein barn ni, nid cyfraith)
Isel
(
Ein barn ni, nid cyfraith
)
end of cell, Isel (Ein barn ni, nid cyfraith)
cell, Canolig (Ein barn ni, nid cyfraith)
Canolig
(
Ein barn ni, nid cyfraith
)
end of cell, Canolig (Ein barn ni, nid cyfraith)
end of row, Risg o her Isel (Ein barn ni, nid cyfraith) Canolig (Ein barn ni, nid cyfraith)
row, Camau a osodir gan y gyfraith Cyfnod tendro: 25 diwrnod Cyfnod segur: 8 diwrnod gwaith Ceisiadau i gymryd rhan: 25 diwrnod Cyfnod tendro: 25 diwrnod Cyfnod segur: 8 diwrnod gwaith
rowheader, Camau a osodir gan y gyfraith
cell, Cyfnod tendro: 25 diwrnod Cyfnod segur: 8 diwrnod gwaith
list
listitem, level 1, position 1, set size 2
Cyfnod tendro: 25 diwrnod
end of listitem, level 1, position 1, set size 2
listitem, level 1, position 2, set size 2
Cyfnod segur: 8 diwrnod gwaith
end of listitem, level 1, position 2, set size 2
end of list
end of cell, Cyfnod tendro: 25 diwrnod Cyfnod segur: 8 diwrnod gwaith
cell, Ceisiadau i gymryd rhan: 25 diwrnod Cyfnod tendro: 25 diwrnod Cyfnod segur: 8 diwrnod gwaith
list
listitem, level 1, position 1, set size 3
Ceisiadau i gymryd rhan: 25 diwrnod
end of listitem, level 1, position 1, set size 3
listitem, level 1, position 2, set size 3
Cyfnod tendro: 25 diwrnod
end of listitem, level 1, position 2, set size 3
listitem, level 1, position 3, set size 3
Cyfnod segur: 8 diwrnod gwaith
end of listitem, level 1, position 3, set size 3
end of list
end of cell, Ceisiadau i gymryd rhan: 25 diwrnod Cyfnod tendro: 25 diwrnod Cyfnod segur: 8 diwrnod gwaith
end of row, Camau a osodir gan y gyfraith Cyfnod tendro: 25 diwrnod Cyfnod segur: 8 diwrnod gwaith Ceisiadau i gymryd rhan: 25 diwrnod Cyfnod tendro: 25 diwrnod Cyfnod segur: 8 diwrnod gwaith
row, Yr amser lleiaf 25 diwrnod 50 diwrnod
rowheader, Yr amser lleiaf
cell, 25 diwrnod
cell, 50 diwrnod
end of row, Yr amser lleiaf 25 diwrnod 50 diwrnod
row, Cyfnod segur 8 diwrnod gwaith 8 diwrnod gwaith
rowheader, Cyfnod segur
cell, 8 diwrnod gwaith
cell, 8 diwrnod gwaith
end of row, Cyfnod segur 8 diwrnod gwaith 8 diwrnod gwaith
row, Hysbysiadau UK1 Hysbysiad piblinell (Mewn rhai achosion) UK2 Hysbysiad ymgysylltu rhagarweiniol â’r farchnad (Mewn rhai achosion) UK3 Hysbysiad caffael arfaethedig (Dewisol) UK4 Hysbysiad tendro (Gofynnol) UK12 Hysbysiad terfynu caffaeliad (Mewn rhai achosion) UK6 Hysbysiad dyfarnu contract (Gofynnol) UK7 Hysbysiad manylion contract (Gofynnol) UK8 Hysbysiad talu contract (Mewn rhai achosion) UK11 Hysbysiad terfynu contract (Gofynnol) UK1 Hysbysiad piblinell (Mewn rhai achosion) UK2 Hysbysiad ymgysylltu rhagarweiniol â’r farchnad (Mewn rhai achosion) UK3 Hysbysiad caffael arfaethedig (Dewisol) UK4 Hysbysiad tendro (Gofynnol) UK12 Hysbysiad terfynu caffaeliad (Mewn rhai achosion) UK6 Hysbysiad dyfarnu contract (Gofynnol) UK7 Hysbysiad manylion contract (Gofynnol) UK8 Hysbysiad talu contract (Mewn rhai achosion) UK11 Hysbysiad terfynu contract (Gofynnol)
rowheader, Hysbysiadau
cell, UK1 Hysbysiad piblinell (Mewn rhai achosion) UK2 Hysbysiad ymgysylltu rhagarweiniol â’r farchnad (Mewn rhai achosion) UK3 Hysbysiad caffael arfaethedig (Dewisol) UK4 Hysbysiad tendro (Gofynnol) UK12 Hysbysiad terfynu caffaeliad (Mewn rhai achosion) UK6 Hysbysiad dyfarnu contract (Gofynnol) UK7 Hysbysiad manylion contract (Gofynnol) UK8 Hysbysiad talu contract (Mewn rhai achosion) UK11 Hysbysiad terfynu contract (Gofynnol)
list
listitem, level 1, position 1, set size 9
UK1 Hysbysiad piblinell (Mewn rhai achosion)
end of listitem, level 1, position 1, set size 9
listitem, level 1, position 2, set size 9
UK2 Hysbysiad ymgysylltu rhagarweiniol â’r farchnad (Mewn rhai achosion)
end of listitem, level 1, position 2, set size 9
listitem, level 1, position 3, set size 9
UK3 Hysbysiad caffael arfaethedig (Dewisol)
end of listitem, level 1, position 3, set size 9
listitem, level 1, position 4, set size 9
UK4 Hysbysiad tendro (Gofynnol)
end of listitem, level 1, position 4, set size 9
listitem, level 1, position 5, set size 9
UK12 Hysbysiad terfynu caffaeliad (Mewn rhai achosion)
end of listitem, level 1, position 5, set size 9
listitem, level 1, position 6, set size 9
UK6 Hysbysiad dyfarnu contract (Gofynnol)
end of listitem, level 1, position 6, set size 9
listitem, level 1, position 7, set size 9
UK7 Hysbysiad manylion contract (Gofynnol)
end of listitem, level 1, position 7, set size 9
listitem, level 1, position 8, set size 9
UK8 Hysbysiad talu contract (Mewn rhai achosion)
end of listitem, level 1, position 8, set size 9
listitem, level 1, position 9, set size 9
UK11 Hysbysiad terfynu contract (Gofynnol)
end of listitem, level 1, position 9, set size 9
end of list
end of cell, UK1 Hysbysiad piblinell (Mewn rhai achosion) UK2 Hysbysiad ymgysylltu rhagarweiniol â’r farchnad (Mewn rhai achosion) UK3 Hysbysiad caffael arfaethedig (Dewisol) UK4 Hysbysiad tendro (Gofynnol) UK12 Hysbysiad terfynu caffaeliad (Mewn rhai achosion) UK6 Hysbysiad dyfarnu contract (Gofynnol) UK7 Hysbysiad manylion contract (Gofynnol) UK8 Hysbysiad talu contract (Mewn rhai achosion) UK11 Hysbysiad terfynu contract (Gofynnol)
cell, UK1 Hysbysiad piblinell (Mewn rhai achosion) UK2 Hysbysiad ymgysylltu rhagarweiniol â’r farchnad (Mewn rhai achosion) UK3 Hysbysiad caffael arfaethedig (Dewisol) UK4 Hysbysiad tendro (Gofynnol) UK12 Hysbysiad terfynu caffaeliad (Mewn rhai achosion) UK6 Hysbysiad dyfarnu contract (Gofynnol) UK7 Hysbysiad manylion contract (Gofynnol) UK8 Hysbysiad talu contract (Mewn rhai achosion) UK11 Hysbysiad terfynu contract (Gofynnol)
list
listitem, level 1, position 1, set size 9
UK1 Hysbysiad piblinell (Mewn rhai achosion)
end of listitem, level 1, position 1, set size 9
listitem, level 1, position 2, set size 9
UK2 Hysbysiad ymgysylltu rhagarweiniol â’r farchnad (Mewn rhai achosion)
end of listitem, level 1, position 2, set size 9
listitem, level 1, position 3, set size 9
UK3 Hysbysiad caffael arfaethedig (Dewisol)
end of listitem, level 1, position 3, set size 9
listitem, level 1, position 4, set size 9
UK4 Hysbysiad tendro (Gofynnol)
end of listitem, level 1, position 4, set size 9
listitem, level 1, position 5, set size 9
UK12 Hysbysiad terfynu caffaeliad (Mewn rhai achosion)
end of listitem, level 1, position 5, set size 9
listitem, level 1, position 6, set size 9
UK6 Hysbysiad dyfarnu contract (Gofynnol)
end of listitem, level 1, position 6, set size 9
listitem, level 1, position 7, set size 9
UK7 Hysbysiad manylion contract (Gofynnol)
end of listitem, level 1, position 7, set size 9
listitem, level 1, position 8, set size 9
UK8 Hysbysiad talu contract (Mewn rhai achosion)
`;
/* end snapshot run-cy */

