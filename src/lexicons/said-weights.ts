/**
 * Weights of words in an answer and of pairs of neighbours, `^` for the start of a sentence and `0` for a number: in hundredths, what
 * each adds to the odds of a clear reply, and, if it is not clear, of there being none at all. A line each, `words|clear|silent`.
 * Written by `npm run train`.
 */
export const saidWeights = `
0|16|-6
0 0|-26|-19
0 a|0|6
0 and|10|14
0 december|6|0
0 in|5|6
0 january|9|0
0 march|5|-9
0 million|0|-7
0 october|6|0
0 of|0|-16
0 to|5|-5
0 were|6|0
0 with|5|0
^ a|18|6
^ all|0|-12
^ an|6|0
^ and|10|0
^ as|0|30
^ at|5|0
^ chief|0|11
^ each|6|5
^ every|0|12
^ for|0|12
^ from|6|0
^ he|-5|14
^ i|7|15
^ i'm|-8|0
^ i've|0|6
^ if|8|0
^ in|0|-25
^ it|0|-12
^ it's|5|-12
^ mr|0|8
^ my|0|-6
^ nine|5|0
^ no|-6|0
^ nobody|-11|12
^ not|11|5
^ of|-5|-8
^ officers|0|10
^ on|0|20
^ one|0|-5
^ she|-16|0
^ so|0|-8
^ some|5|0
^ staff|-6|0
^ that|0|-5
^ that's|0|-6
^ the|-5|-10
^ there|0|-18
^ these|0|10
^ they|10|-14
^ this|11|15
^ two|14|0
^ we|-5|0
^ we'll|0|12
^ we're|-5|0
^ well|0|-8
^ what|0|9
^ with|-9|13
^ yes|0|12
^ you|0|-10
a|-5|-8
a date|0|18
a different|9|0
a further|-7|0
a good|-15|0
a great|-5|0
a list|0|6
a lot|0|-12
a matter|-5|-22
a national|6|0
a new|0|6
a panel|5|0
a question|-6|-18
a single|-6|0
a very|0|-5
able|0|5
able to|0|6
about|0|-20
about 0|5|0
about it|0|-5
about the|-5|6
accept|7|0
access|6|0
across|0|-7
across the|-16|-11
active|-7|0
add|6|0
address|-9|0
advice|0|21
affected|-7|0
after|13|6
again|16|0
against|11|-13
agency|0|-6
agreed|11|27
agreed to|0|17
agreement|6|0
all|0|-14
all but|6|0
all of|7|0
all the|-12|-8
alone|8|0
along|0|6
already|7|0
also|32|0
always|-32|-35
am|0|9
am not|0|14
among|0|-6
an|6|8
and|5|-25
and a|8|-8
and an|0|11
and crime|-6|0
and for|0|-5
and had|-9|13
and he|-7|-5
and i|-5|-11
and it|-5|0
and let|0|14
and not|0|-9
and one|0|11
and she|-6|0
and that|-12|-13
and the|0|-16
and they|0|-6
and to|-7|5
and two|6|7
and was|-8|-13
and we|-9|-5
and will|0|14
and would|0|14
answer|0|17
any|0|-8
anybody|0|7
anyone|0|-7
anything|0|6
applications|-9|0
approach|11|-8
april|9|11
are|-13|-37
are a|-14|0
are being|-11|-19
are not|7|0
are on|5|0
area|9|0
around|13|-11
as|9|-11
as a|17|-6
as of|5|0
as soon|-11|0
as the|-7|7
as to|-9|31
as well|0|-13
ask|10|17
asked|0|38
asked to|5|0
asking|-12|0
assistant|6|-6
at|-6|0
at 0|0|-13
at a|-6|-12
at present|6|9
at that|-5|0
at the|-7|28
at this|-5|12
attended|-9|-10
august|5|0
authority|0|-12
available|0|5
away from|5|0
back|0|21
back to|0|9
balance|-8|0
be|14|29
be a|-12|-20
be done|7|0
be drawn|0|13
be given|-9|0
be in|0|8
be put|0|5
be right|0|13
be sent|0|13
be taken|6|0
because|13|-11
because the|7|0
been|0|-13
been 0|0|-6
been a|0|-8
been found|5|0
been made|5|0
been set|-5|0
been to|-7|0
been very|-7|0
before|0|12
before the|-9|19
before too|0|-10
behind|7|0
being|0|16
best|0|-11
better|-14|-17
between|0|-11
board|9|5
board and|5|0
body|7|0
both|18|17
both of|5|0
bring|9|0
brought|-7|0
brought in|-5|0
budget|0|-16
built|0|-7
business|-5|-5
but|6|-43
by|0|25
by 0|0|10
by a|0|-8
by the|0|-8
cabinet|5|0
call|5|-7
called|6|0
calls|6|0
came|0|-14
camera|5|0
cameras|0|-9
can|-18|0
can't|0|16
car|0|12
card|5|0
care|0|-13
carried|0|-5
case|11|-17
cases|-5|0
central|-6|0
chair|0|9
challenge|13|0
change|0|-18
changed|9|0
charge|0|-11
check|-6|-6
chief|13|10
chief constable|12|0
city|0|-11
class|-5|0
clear|-6|0
clerk|0|16
cllr|-5|6
close|0|-5
closely|0|-14
colleagues|-15|0
college|9|0
come from|-6|0
come to|6|7
comes|-14|0
coming|5|0
comment|-13|23
comment on|-9|9
commissioned|6|0
commissioner|0|7
committee|0|12
communities|-10|-9
community|0|-5
completed|7|0
confidence|0|-8
confirmed|19|0
constable|12|0
consultation|0|9
contact|13|0
contract|-7|-8
control|0|-8
cost|6|0
costs|-22|-13
could be|10|9
could not|0|15
council|-8|-17
council's|0|-9
councillor|-8|18
count|0|13
country|-7|0
county|-5|-19
course|5|-8
court|0|5
cover|-14|0
covered|6|0
crew|5|0
crews|0|-8
crime|0|-8
custody|21|0
data|0|18
date|6|31
day|5|11
deal|-11|-13
december|12|19
decision|13|-31
decisions|7|0
dedicated|-5|0
delivered|-6|0
delivery|-9|0
deputy|7|0
deputy chief|7|0
did|9|6
did not|5|-8
difference|11|0
different|0|7
difficult|8|-10
direct|-11|0
director|0|26
director of|0|9
discuss|0|20
district|-6|0
do|0|-10
do not|-8|-15
do you|-6|6
does|-14|6
does not|-9|16
doesn't|8|0
doing|9|0
don't|0|12
done|14|13
door|5|0
down|0|-12
dr|5|0
draft|5|0
drawn|-7|15
drive|-8|0
due|0|-17
due to|5|0
e|0|11
e mail|0|12
each|19|0
each of|0|7
easter|6|0
either|0|8
else|0|-9
email|0|13
emergency|-8|0
end of|11|-8
enough|6|0
events|-11|0
ever|-7|0
every|-13|-25
everybody|-6|-8
everything|0|-8
excellent|-6|0
executive|0|5
extremely|-6|0
extremely seriously|0|-5
factors|-5|0
fair|0|-10
fall|6|0
families|0|-8
family|5|13
far|0|-5
february|9|9
fell|6|0
fewer|-8|0
figures|-7|10
file|12|15
final|9|0
financial|9|0
find|-8|16
fire|0|-8
first|8|-21
five|0|8
focus|19|0
folks|0|-5
follow|10|0
followed|5|0
following|5|0
for|-7|-38
for 0|-7|0
for a|0|15
for each|-7|0
for him|0|5
for it|0|-5
for the|-8|-7
for what|5|0
force|0|-32
forces|0|-12
form|0|5
forty|-5|-6
forward|0|8
found|14|-8
four|0|6
fourteen|-5|0
friday|0|30
from|16|0
from the|0|13
front|-11|0
frustration|-5|-8
full|11|0
fully|-11|0
further|-13|5
future|-6|0
gave|0|19
general|0|5
get|0|22
getting|-11|-7
give|6|0
given|0|22
go|0|14
go into|0|13
goes|8|-6
going|-6|13
going to|0|21
gone|0|-5
good|-24|-23
good deal|-5|-5
got a|0|8
got the|0|-9
got to|0|-8
government|-6|-19
grateful|-6|0
great|-7|-6
great deal|0|-5
groups|-15|0
had 0|-7|-6
had come|-7|-6
had done|5|0
had gone|8|0
had it|6|0
had no|0|-8
had not|-8|15
had the|0|-5
had to|8|-7
hand|-5|0
handed|5|0
hands|0|-9
happy|7|0
happy to|6|0
hard|-6|0
harm|6|0
has|-10|-5
has a|-6|0
has been|6|-11
have|-11|13
have been|-7|-15
have that|-7|21
have the|0|-5
have to|-7|0
he|-9|11
he could|0|-5
he had|-10|0
he was|0|7
he would|5|19
head|6|0
head of|6|0
health|0|-9
hear|0|5
heard|-5|8
held|0|-6
help|-5|-8
her|-8|-13
here|-6|7
him|-5|7
himself|0|-6
his|10|-8
hold|0|12
home|-7|-7
home office|-5|0
homes|-6|-6
hope|0|-16
hoped|0|-13
hoped to|6|0
hour|0|8
hours|8|-10
hours and|6|0
house|0|9
housing|0|-10
how|0|-25
i|-8|18
i am|0|11
i can|0|-8
i can't|0|18
i could|-6|-9
i had|0|-5
i have|0|-9
i think|0|-6
i want|0|7
i will|5|28
i would|0|-14
i'd|-8|29
i'd like|0|12
i'll|0|9
i'm|-10|20
i'm not|0|13
i've|-6|8
i've been|-5|0
i've got|0|9
if|11|0
in|5|0
in 0|-16|-15
in a|10|17
in an|-6|0
in august|0|9
in february|6|0
in it|-5|0
in january|6|0
in june|0|-5
in may|6|0
in mind|0|16
in open|0|7
in public|0|-7
in september|5|5
in that|0|-19
in the|-10|5
in this|-8|0
in writing|0|7
incidents|-7|0
increase|-8|0
independent|0|17
individual|0|11
individuals|-6|0
information|-18|7
infrastructure|-6|0
inspector|-5|0
into it|0|5
into the|13|0
investigation|0|19
is|0|-9
is 0|10|0
is a|5|0
is being|-7|6
is for|0|-8
is in|-8|0
is no|-7|0
is not|8|-25
is now|6|0
is one|-9|0
is the|11|-14
is to|16|0
isn't|5|5
issue|-6|0
issued|0|-5
it|24|-10
it as|7|0
it did|5|0
it had|0|-7
it has|-12|0
it is|11|0
it to|7|0
it up|0|-5
it was|-5|0
it will|-5|0
it with|0|7
it would|0|29
it's|0|-15
it's a|-10|0
its|-14|-20
its own|-5|-8
itself|0|-5
january|15|0
job|0|-5
july|15|0
june|8|-9
just|10|-8
keep|0|11
kept|0|6
key|-25|0
knew|0|5
know|-12|28
know that|-5|0
known|-9|13
last year|0|-11
late|5|0
lead|6|-7
learning|-5|0
leave|0|28
left|8|-14
legal|0|-6
lessons|0|-8
let|0|18
letter|0|12
letters|0|-7
level|-12|-7
library|7|0
licence|6|0
life|-5|-9
light|-9|0
like|-12|-11
like to|-9|0
line|8|-20
list|0|21
live|0|6
live in|5|0
local|0|-15
long|-7|-15
longer|0|-11
look|-5|21
look at|0|7
looked|0|10
looked at|0|15
looking at|0|-5
lost|0|-7
lot|0|-17
lot of|5|0
m|5|0
made|10|11
mail|0|9
make|8|-14
makes|6|0
making|9|0
management|0|-7
manager|0|7
many|0|-13
march|7|0
matter|-11|5
matter for|0|-26
matter was|0|5
may|22|11
me|0|37
me to|0|18
mean|0|22
meant|0|9
meet|8|0
meeting|0|52
meetings|-10|0
member|-6|0
members|-12|23
mentioned|10|0
might|11|-10
million|5|-12
mind|0|13
minister for|5|0
minutes|0|16
model|-5|-6
monday|6|0
money|0|-18
month|8|0
more|6|-35
more than|0|-12
morning|8|0
most|-7|-16
mostly|5|0
moving|0|-7
mr|0|21
much|-5|-27
must|7|0
my|0|15
named|5|0
national|-7|0
need|0|-13
need to|6|0
needed|0|-8
neighbourhood|-12|-11
never|-5|9
new|9|0
next|0|24
night|0|9
nine|0|-7
no|12|0
nobody|-5|12
none|9|0
none of|6|0
north|0|-8
not|-7|38
not a|0|-6
not at|6|0
not be|-9|21
not been|0|14
not going|0|24
not have|0|-9
not in|0|7
not know|0|10
not something|0|14
not the|0|-9
not to|-6|0
not want|-7|0
note|-8|22
noted|-5|-11
noted that|-5|-11
nothing|-13|21
november|0|15
november 0|5|0
now|14|27
number|0|5
number of|0|-10
numbers|6|0
occasions|6|0
october|11|0
october 0|-5|0
of|0|-41
of 0|0|-5
of a|0|20
of all|-5|0
of an|-7|0
of it|-9|9
of me|0|8
of my|0|6
of october|5|0
of our|-5|0
of that|-6|-6
of the|-5|11
of them|-6|-6
of this|-9|0
of those|8|0
of which|0|-6
office|0|12
officer|16|10
officers|0|-19
often|6|0
old|0|5
on|0|24
on 0|7|0
on a|0|13
on monday|7|0
on notice|0|19
on the|0|6
on this|-6|0
once|0|13
one|-33|-6
one for|-5|0
one of|-11|0
only|-7|-5
open|11|20
open session|0|11
opened|0|6
operational|-9|-18
operator|-7|0
operators|7|0
opinion|6|0
options|-5|0
or|0|59
or the|-6|30
order|6|0
organisation|-8|-23
other|0|-12
others|-16|0
our|12|0
out|15|0
out in|6|6
out of|8|-8
out the|-8|0
out to|7|0
outside|7|12
outside the|5|0
over|0|-9
over a|6|0
over the|0|-6
own|0|-23
page|0|-8
paid|-9|0
panel|0|15
paper|6|29
park|0|-5
part|-9|21
part of|0|10
partners|-5|0
partnership|6|0
pcsos|-8|0
people|0|-37
people who|5|0
per|-7|-7
person|8|0
phone|0|-5
picture|-14|-10
piece|-9|-5
placed|0|-8
places|-7|-8
plan|11|-26
point|0|-7
police|8|-19
police and|-5|0
policing|0|-9
policy|0|-13
position|-11|0
positive|-8|-11
post|0|6
posts|0|-10
practice|6|0
prepared|-6|15
present|10|22
previous|14|0
priority|0|-6
procurement|-7|0
professional|5|0
programme|8|-8
proper|-6|7
provide|8|6
provided|6|0
public|-13|0
pulled|10|0
put|-7|-30
put a|0|-8
put that|0|-9
put to|0|-13
quarter|6|15
question|-8|-7
question for|-6|0
raise|0|10
raised|0|-10
ran|-8|-9
ran to|-5|0
range|-7|-7
range of|-8|0
rate|-6|-7
rather|-15|0
rather than|-14|0
really|-15|-16
reason|17|0
reasons|-16|8
received|-8|0
record|5|-5
recorded|5|0
recruitment|0|7
region|0|-10
remained|-6|0
remains|-9|0
reminded|-6|11
reply|0|13
report|-13|35
reported|11|15
reporting|-5|0
required|5|0
residents|-6|-10
resources|24|0
respect|0|15
responded|6|0
response|0|21
result|5|0
review|0|-6
reviews|7|0
right|-18|8
right to|0|8
ring|0|-7
risk|0|-8
road|0|6
role|5|0
room|-5|0
round|6|0
route|6|0
run|0|-7
safety|-8|-11
said that|-5|-6
same|0|-7
same day|7|0
sat|0|-17
saturday|0|-9
savings|7|0
saw|0|-8
say|-11|13
says|6|0
scheme|0|-6
schemes|-5|0
schools|0|-7
search|5|0
second|17|8
seconds|5|0
secretary|0|14
see|0|-6
see the|-6|0
seen|0|7
senator|0|9
sent|0|14
sent to|-6|17
september|6|0
september 0|5|0
sergeants|-5|0
seriously|0|-7
service|-7|-27
services|-8|-11
session|0|7
set|-13|-15
seven|0|16
several|-8|-5
share|-5|-6
she|-20|11
she could|-5|11
she did|0|-8
she had|0|9
she was|0|15
she would|-9|22
shift|6|0
should|-6|-20
should be|-13|-7
show|0|-6
sickness|-6|0
side|0|-12
sign|5|0
signed|0|9
since|8|0
since 0|-7|0
since the|6|-6
single|-6|0
sir|0|14
site|5|-5
sites|0|-8
sits|6|0
six|0|-6
size|9|0
small|0|-6
so|24|-15
so i|0|8
so that|6|0
social|-16|0
some|0|-21
somebody|0|5
something|-10|-7
soon|-9|0
soon as|-11|0
sort|-6|0
speak|-11|9
speak to|0|10
spring|0|8
staff|0|-12
stage|0|18
start|0|23
starts|-8|0
statement|8|0
station|9|-9
still|0|28
stood|0|-6
stop|7|0
strategy|-13|0
street|0|-6
subject|-8|0
such|-8|0
summer|0|-8
superintendent|0|8
supervisors|-10|0
supply|-10|-5
support|10|0
sure|6|14
survey|0|19
system|-12|14
table|-6|9
take|-10|-5
take it|0|-15
take that|0|9
taken|5|12
takes|0|-5
talk|-8|11
team|0|5
teams|-24|-20
tell|0|16
ten|0|7
terms|7|9
terms of|10|0
tested|7|0
than|-8|-36
than a|-5|0
than the|0|-8
thank|5|0
thank you|6|0
thanked|0|10
that|-18|-18
that a|0|6
that and|5|0
that he|0|-7
that i|0|10
that it|7|0
that one|0|-5
that she|0|10
that the|0|-19
that there|0|-10
that they|-5|0
that this|8|-12
that to|0|5
that we|9|0
that's|0|-14
the|0|-12
the 0|-11|13
the assistant|-5|0
the board|0|22
the budget|5|0
the city|0|-5
the clerk|0|14
the committee|0|8
the community|6|0
the cost|9|0
the council|5|-10
the council's|-5|0
the councillor|0|16
the country|-6|0
the county|0|-18
the data|14|0
the decision|14|0
the deputy|5|7
the director|0|14
the district|-5|9
the draft|5|0
the end|9|-5
the figure|0|-8
the figures|-7|0
the first|12|7
the force|0|-26
the head|6|0
the last|-10|-11
the list|0|8
the main|8|0
the matter|0|16
the meeting|0|6
the member|-9|0
the minister|0|-5
the morning|0|-6
the most|0|-5
the national|6|9
the new|11|9
the next|0|13
the old|0|10
the others|-9|5
the panel|0|12
the position|-6|0
the previous|9|0
the public|-7|-6
the question|-7|0
the reason|8|0
the region|-5|-9
the report|0|-5
the right|-17|-8
the same|0|-9
the second|16|13
the service|-8|-12
the spring|0|7
the station|6|0
the summer|0|-12
the survey|0|9
the system|-13|0
the table|0|11
the team|-5|0
the time|-6|27
the town|-7|-8
the trust|-5|0
the two|-5|12
the website|10|0
the whole|0|6
the work|0|-7
the year|-7|-5
their|-11|-38
them|0|-19
them and|-6|0
them in|6|5
them to|8|0
then|0|18
there|-7|-11
there are|-13|-7
there had|-5|15
there has|-7|0
there is|9|0
there was|0|-20
there's|-11|8
there's a|0|9
these|-11|6
they|14|-28
they had|6|-8
they have|-5|0
they were|0|-7
they've|-6|5
thing|0|-6
things|0|-24
think|0|5
third|9|10
this|7|-5
this is|7|15
this was|0|-12
this year|-5|0
those|7|-21
those who|7|-7
though|12|0
thought|-6|-10
three|0|12
through|13|-17
through the|16|-12
thursday|0|-14
time|0|17
times|-6|0
to|-29|20
to 0|14|11
to a|10|-7
to all|9|0
to an|-6|0
to ask|0|-14
to be|-9|-11
to bring|6|0
to comment|-10|15
to discuss|0|14
to do|13|5
to give|0|-6
to go|-6|26
to hand|0|-6
to have|7|-12
to him|0|-8
to it|5|0
to keep|5|0
to look|0|13
to make|15|0
to me|0|-12
to members|-5|18
to put|0|-13
to say|-7|11
to see|0|-8
to speak|-6|0
to talk|-6|0
to the|5|15
to us|0|-6
to write|0|-5
to you|0|15
today|0|13
told|0|18
too|8|0
too long|0|-12
took|0|-8
took the|0|5
total|-17|0
town|-8|-17
trained|9|0
training|5|-7
transport|0|-10
trial|-6|0
tribute|-7|-7
tribute to|-7|-7
trust|-8|0
tuesday|5|0
turn|5|0
twice|0|5
two|0|28
unable|0|9
unable to|0|9
under|7|-6
under the|0|-10
understand|-9|13
understood|-5|-10
undertook|0|10
undertook to|0|10
university|0|13
until|0|16
up|0|-28
up by|0|-7
up in|-6|0
up to|8|0
up with|-7|0
upon|0|-7
us|-6|-10
use|-5|-7
used|0|-16
value|8|0
vehicles|0|5
very|-29|-18
victim|12|0
victims|12|0
video|7|0
view|7|10
views|0|-5
visited|6|0
want|0|-11
want to|-6|0
was|-15|-22
was 0|0|-14
was a|-19|-29
was always|0|-5
was for|-5|-16
was in|-7|0
was not|0|16
was on|0|-6
was one|-7|-5
was something|-5|-5
was the|-12|15
was to|7|10
wasn't|7|0
way|-7|16
we|6|-10
we are|10|-7
we had|0|-9
we have|-13|-8
we will|8|0
we'll|0|14
we're|-7|-7
we've|0|6
website|10|-7
week|10|0
week of|5|0
weeks|-10|8
weeks and|-5|0
welcome|-10|0
well|-14|-30
went|18|0
went to|0|-5
were|-16|-55
were 0|0|-11
were a|-6|-6
were being|0|-7
west|11|0
what|0|28
when|-6|12
where|19|-12
where the|10|0
whether|7|20
which|10|8
which had|-8|0
which is|13|0
which the|-11|-14
while|0|27
who|-5|-19
who are|11|0
who had|0|-10
whom|0|-6
whose|0|-10
why|5|8
will|0|11
will be|20|12
will have|7|0
will write|6|0
wish|0|-9
wish to|-5|-16
with|-11|7
with a|5|15
with her|0|-12
with him|0|11
with it|0|-5
with me|0|7
with the|0|34
with them|0|-7
without|0|-19
wmp|20|0
women|-7|0
work|12|-5
worked|-9|-14
worker|5|0
workers|5|0
working|5|0
works|9|-6
would|-8|11
would be|5|16
would come|0|10
would go|8|0
would let|-5|10
would need|-5|7
would not|0|-12
write|0|14
write to|0|8
written|0|20
wrong|8|12
year and|0|-6
years|-7|-5
yes|21|12
yet|0|18
you|-8|27
you know|0|-10
you mean|0|7
you'll|0|16
you've|0|-5
young|0|-5
`
