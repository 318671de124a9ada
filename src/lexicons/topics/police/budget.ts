import type { WrittenTopic } from '../../../model/written-topic'

/**
 * Funding, grants and the precept; savings, costs, income and fees; reserves, capital, procurement and value for
 * money.
 *
 * Sources: Home Office, provisional police funding settlement; CIPFA codes and the Financial Management Code for
 * police; Police Reform and Social Responsibility Act 2011 on precepts; HMICFRS PEEL question on value for money.
 */
export const budget: WrittenTopic = {
  id: 'budget',
  label: 'Budget, funding and costs',
  related: ['estates-and-fleet', 'change-programme', 'recruitment'],
  terms: [
    // The same matters in the words of members, officers and the public.
    [0.3, 'commissioning', 'exact'],
    // The same matters in the words of members, officers and the public.
    [0.4, 'fund', 'exact'],
    // The same matters in the words of members, officers and the public.
    [0.2, '£'],
    // The same matters in the words of members, officers and the public.
    [
      0.9,
      `
who is going to pay, going to pay, gap bridged, bridge the gap, close the gap, remaining gap, in-year position
how much money, how much did it cost, had been paid for, commissioning budget, local spend, money left
resources for, capital bid, ask for capital, costs of, sold for, costed options, extra funding
further funding, offered for the site, price offered, in-year pressure`,
    ],
    // The same matters in the words of members, officers and the public.
    [0.5, 'ring-fenced, levy, lump sum, how much was paid'],
    // The same matters in the words of members, officers and the public.
    [0.55, 'overtime, investment'],
    // A cost told in passing.
    [0.6, 'refund, tender, sum, valued at, price, agency staff, settlement'],
    // Police Reform and Social Responsibility Act 2011, sections on precepts.
    [
      1.4,
      `
precept, police precept, council tax, council tax precept, precept increase, precept level, precept proposal
billing authority`,
    ],
    // Home Office police funding settlement.
    [
      1.3,
      `
budget, revenue budget, capital budget, balanced budget, budget pressure, budget setting, budget monitoring
funding formula, police grant, core grant, grant settlement, funding settlement, financial settlement
police settlement, medium term financial plan, medium term financial strategy, spending review
comprehensive spending review, capital programme, treasury management, reserves strategy, financial outturn
budget gap, funding gap, budget shortfall, funding shortfall, financial pressure, financial challenge
underspend, overspend, value for money, efficiency savings, cost saving, cashable savings, savings target
savings plan, savings programme, statement of accounts, annual accounts, draft accounts, final accounts
external audit of accounts, main grant, uplift grant, ringfenced grant, government funding, fair funding
financial monitoring, deficit, funding allocation`,
    ],
    // CIPFA codes.
    [
      1,
      `
cost pressure, contract value, financial implication, financial position, financial plan, financial support
financial sustainability, supply chain cost, national insurance contribution, inflation, general reserve
earmarked reserve, usable reserves, borrowing, capital spend, capital investment, capital funding
revenue cost, cost recovery, income generation, fee increase, licence fee, fees, charging mechanism
charging policy, pay award, pay inflation, investment plan, costing, cost avoidance, price increase
cost implication, financial cost, total cost, how much it costs, cost to the force, cost to the taxpayer
taxpayer, bid for money, lack of money, additional money, extra money, budget cut, funding cut
government cuts, police cuts, austerity, spending power, forecast outturn, band D property, bandings`,
    ],
    // CIPFA codes.
    [
      0.7,
      `
financial, expenditure, income, cost, invest money, afford, affordable, money, shortfall, revenue, capital
audit committee, contract management, supplier, overtime budget, overtime spend, invoice, charge for policing
recoup, reimburse, economies of scale, debt charge, pension contribution, fee, for how much, what was paid
been paid for, how much was paid for, funded by, paid by the council`,
    ],
    // Everyday words that support others.
    [
      0.4,
      `
contract, expensive, invest, per annum, additional cost, business rate, pay, pay for, band D, at a cost of
spend, how much`,
    ],
    // Words whose stem others share.
    [1, 'grant, saving, savings, procurement, reserves, funding', 'exact'],
    // Words whose stem others share.
    [0.7, 'funded, cuts, efficiencies, spending, spent, spend on, spends', 'exact'],
    // Words whose stem others share.
    [0.5, 'efficiency', 'exact'],
    // CIPFA codes.
    [
      1,
      `
receipts from, capital receipts, who would pay, who will pay, cost so far, total spend, cost of running
paid for from, paid for out of, allocated money, paid back, payment system, revenue outturn, outturn
budget outturn, vacancy saving, agency spend`,
    ],
    // Our own list: the same matters as members and officers say them.
    [0.96, 'breakeven, retender, tendering', 'exact'],
    // Our own list: the same matters as members and officers say them.
    [
      0.96,
      `
cost improvement programme, cost improvement plan, cost improvement, money spent, cash position, cash support
cash request, save money, ring-fenced money, running cost, financial risk, financial forecast
revised forecast, year end forecast, year end position, break even, run rate, levelling up fund
shared prosperity fund, successful bid for, pay bill, financial recovery plan, section 106 money, section 114
pupil premium, sports premium, carried forward balance, top-slice, cost to the council, cost per head
what it cost, what it would cost, what would it cost, how much would it cost, how much has been spent
how much was spent, how much the council spent, amount spent, had been spent, has been spent, was spent on
had spent on, spent on consultants, who pays, paid for by, pay for itself, band D bill, rise on a band D
financial gap, gap in the plan, gap in the medium term, business rates income, rental income, parking income
commercial income, income target, price of the contract, best value, capital scheme, capital slippage
minimum revenue provision`,
    ],
    // Our own list: the same matters as members and officers say them.
    [0.64, 'subsidy, borrow, clawback', 'exact'],
    // Our own list: the same matters as members and officers say them.
    [
      0.64,
      `
cash flow, claw back, write off, written off, audit opinion, spent on, charge members of the public
interest rate, salaries bill, bid for, fined the contractor, penalty payment`,
    ],
    // Comparative Agendas codebook, taxation and public expenditure; finance of local boards in the English-speaking world.
    [
      1,
      `
rebate, members' allowances, mileage, travel expenses
expenses policy, remuneration, valuation, costs £, had cost £, rate setting, rate schedule, setting rates, set the rates, fixed charge, stipend
tax levy, millage, property tax, sales tax, general fund, fund balance
financial statement, financial report, treasurer's report, bank balance, bank statement
accounts payable, bills for payment, pay the bills, payment of bills, approve payment, payments approved
change order, lowest bidder, lowest bid, bids received, cheques signed, bond issue`,
    ],
    // Words whose stem others share ('appropriate').
    [1, 'appropriation, appropriations', 'exact'],
    // CIPFA; local government and health finance statements.
    [
      1,
      `
rates outstanding, rates debt, rates arrears, rate increase, raised rates, water rate, household bill
average bill, base charge, end in balance, in balance, breakeven, year-to-date deficit, year-end forecast
charges applied, setting charges, parking charges, rent would be`,
    ],
  ],
  abbreviations: [
    [
      1.3,
      `
MTFP=medium-term financial plan
MTFS=medium-term financial strategy`,
    ],
    [
      1,
      `
CSR=comprehensive spending review
VFM=value for money`,
    ],
    [0.8, 'PBB=priority-based budgeting'],
    [0.6, 'CIPFA=Chartered Institute of Public Finance and Accountancy'],
    [0.5, 'S151=section 151 officer'],
  ],
  exclusions: `
income limit, low income, household income, income support, families on low incomes
at no cost, at all costs, human cost, cost lives, taken for granted, take for granted, permission granted
was granted bail, granted an order, granted approval, bail granted, grants permission, life saving, save lives
lives saved, saving time, time saving, daylight saving, Duke of Grafton, tender age, financial crime
financial investigator, financial abuse, financial gain, financial wellbeing, financial difficulty
financial hardship, financial intelligence, cost of crime, carbon budget, capital of culture, cuts and bruises
money laundering, money mule, pay attention, pay tribute, paid tribute, pay respect, payment fraud
proceeds of crime, assets of criminals, debt enforcement officer, drug debt, fined, stolen money
invest in relationships, cash in transit, funding of terrorism, terrorist funding, serving accounts
social media accounts, twitter account, email account, account of events, on account of, take account
take into account, taken into account, hold to account, held to account, victim's account, bank account
user account, gave an account, firsthand account, account given, account holder, reserve the right
reserved judgement, nature reserve, capital city, contract killing, contracted covid, contract cheating
pay the price, income deprivation, low income household, high income household
invested in the community's trust, investment of time, investment scam, investment fraud
efficiency of the court, at the expense of, reserves officer, military reserves, financial year
director of finance, head of finance, finance committee, cabinet member for finance, spend time, time spent
hours spent, days spent, nights spent, spent the night, bids for the world, settlement agreement
traveller settlement, human settlement, work-life balance, balance between, interest in, on balance
balance of, strike a balance, right balance, balances the needs, donation of organs, paid off, pays off
paid a visit, legal bills, spend a day, saving a life, saving the life, saving of life, afford to live
afford to stay, afford a home, spend on other, time which they spend, of their time, time they spend
saving for, pay for the crime, sum up, sum total, some sum, how much time, how much longer, how much notice
how much of their time, how much better, how much worse, how much more needs, how much support`,
}
