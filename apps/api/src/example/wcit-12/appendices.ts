/** The three appendices of the Regulations of 1988, more briefly still: headings and counting are real, the words ours. */
export const appendices = `
APPENDIX 1
General Provisions Concerning Accounting

SECTION 1
Accounting rates

1.1 Administrations agree on rates for each service, look at costs when revising them, and divide them into terminal and, where needed, transit shares.

1.2 Where cost studies exist, each may fix its own shares, and the rate is their sum.

1.3 Whoever has acquired the use of another's circuits sets the share for that part of the relation.

1.4 Traffic sent over a route not agreed on is paid for at the far end as if it had come by the agreed one.

1.5 For transit that was not authorized or agreed, the transit administration sets its share.

1.6 A tax on one's own share is not passed on to others.

SECTION 2
Establishment of accounts

2.1 The administration that collects draws up monthly accounts and sends them to those concerned.

2.2 Accounts go out promptly, and before the third month after the traffic has ended.

2.3 An account counts as accepted without a word.

2.4 It may be questioned within two months of receipt.

2.5 Where nothing else is agreed, the creditor draws up a quarterly statement of balances.

2.6 A transit administration that acts as go-between passes accounting data on as soon as it can.

SECTION 3
Settlement of balances of accounts

3.1 The creditor chooses the currency, with limits for currencies whose value is fixed by one side.

3.2 The amount paid equals the balance at the published rates of the day before payment.

3.3 Balances are paid within two months; after that, interest of up to six per cent a year may be asked.

3.4 Balances may be set off against one another; large swings of the rate between payment and receipt are shared.

APPENDIX 2
Additional Provisions Relating to Maritime Telecommunications

1 Article 6 and Appendix 1 apply at sea as well, save for what follows.

2 Charges are collected from the ship's licensee by an accounting authority, which the Member designates and makes known.

3 Accounts count as accepted, and may be questioned for six months after they were sent.

4 They are paid within six months; where they are not, the administration that licensed the ship helps; accounts older than eighteen months may be refused.

APPENDIX 3
Service and Privilege Telecommunications

1 Service telecommunications may be carried free of charge and left out of the accounts.

2 Privilege telecommunications may likewise be carried free of charge.

3 For both, account is taken of the relevant Recommendations.
`;
