/**
 * The preamble and articles 1–10 of the Regulations of 1988: real numbers, labels and titles over working summaries
 * in our own words. The text itself is the ITU's and is not here; a secretariat imports it.
 */
export const articles = `
PREAMBLE

1 Every country governs its own telecommunications. These Regulations add to the Convention of the Union so that services grow, work well and fit together across the world.

ARTICLE 1
Purpose and Scope of the Regulations

2 1.1 a) General principles for international telecommunication services offered to the public and for the transport that carries them; and rules that bind administrations, or the recognized private agencies in their place.

3 b) Members may allow special arrangements, as Article 9 sets out.

4 1.2 “The public” means everybody, government bodies and legal persons included.

5 1.3 The aim is that networks interconnect and interoperate worldwide, that technical facilities develop in harmony and run efficiently, and that services are useful and available to the public.

6 1.4 A reference to a Recommendation or an Instruction does not lend it the legal force of these Regulations.

7 1.5 Within these Regulations, services between two countries are provided as their administrations agree with each other.

8 1.6 In applying these principles, administrations should follow the relevant Recommendations as far as they practicably can.

9 1.7 a) A Member may, under its own law and if it so decides, require that whoever operates in its territory and serves the public internationally be authorized by it.

10 b) That Member encourages those providers, as fits the case, to apply the relevant Recommendations.

11 c) Members work together, where appropriate, to carry these Regulations out.

12 1.8 These Regulations apply to every means of transmission, save where the Radio Regulations say otherwise.

ARTICLE 2
Definitions

13 The terms below have these meanings here, and not necessarily anywhere else.

14 2.1 Telecommunication: sending or receiving signs, signals, writing, images, sounds or any other intelligence by wire, radio, light or another electromagnetic system.

15 2.2 International telecommunication service: offering the capability to telecommunicate between offices or stations of any kind in different countries.

16 2.3 Government telecommunication: a message from a head of State or government or its members, military commanders, diplomats and consuls, the heads of the United Nations' principal organs or the International Court of Justice, or a reply to one sent by telegram.

17 2.4 Service telecommunication: a message about public international telecommunications exchanged among:
– administrations;
– recognized private agencies;
– the elected officials and authorized staff of the Union.

18 2.5 Privilege telecommunication

19 2.5.1 A message about the Union's business that may be exchanged during:
– sessions of the Administrative Council;
– conferences and meetings of the Union, between those who attend and their home administrations or the Union.

20 2.5.2 A private message by which those who attend such sessions and meetings, and seconded staff, reach their own country.

21 2.6 International route: the technical means in different countries that link terminal exchanges or offices.

22 2.7 Relation: exchange of traffic of one service between two terminal countries whose administrations have:

23 a) a means of exchanging it:
– over direct circuits, or
– through a third country in transit, and

24 b) as a rule, a settlement of accounts.

25 2.8 Accounting rate: the rate two administrations agree on for a relation, from which international accounts are made up.

26 2.9 Collection charge: what an administration sets and collects from its customers for an international service.

27 2.10 Instructions: provisions taken from Recommendations on the practical handling of traffic, such as accepting, passing on and accounting for it.

ARTICLE 3
International Network

28 3.1 Members see to it that administrations set up, run and maintain the international network together, at a satisfactory quality of service.

29 3.2 Administrations try to provide enough facilities for the international services that are needed and asked for.

30 3.3 Administrations agree which routes are used. Until they do, and where there is no direct route, the sending administration chooses, with regard to those in transit and at the far end.

31 3.4 Under national law, every user with access to the international network may send traffic. Quality should stay satisfactory as far as practicable, in line with the relevant Recommendations.

ARTICLE 4
International Telecommunication Services

32 4.1 Members promote international services and try to make them generally available to the public on their national networks.

33 4.2 Members see to it that administrations agree on a wide range of international services, in keeping with the relevant Recommendations as far as practicable.

34 4.3 Under national law, Members try to ensure that administrations keep up a minimum quality of service, as the relevant Recommendations describe it, for:

35 a) access to the international network from permitted terminals that harm neither equipment nor people;

36 b) international facilities and services dedicated to a customer;

37 c) at least one form of telecommunication within reach of the public, subscriber or not; and

38 d) interworking between different services, as appropriate, so that international communication is easier.

ARTICLE 5
Safety of Life and Priority of Telecommunications

39 5.1 Messages on which life depends, distress calls above all, pass as of right and, where technically practicable, before everything else.

40 5.2 Government messages come, where technically practicable, before all others but those of No. 39.

41 5.3 The order of precedence among all other messages is left to the relevant Recommendations.

ARTICLE 6
Charging and Accounting

42 6.1 Collection charges

43 6.1.1 Each administration sets what its customers pay, under national law. The level is a national matter, but charges in the two directions of a relation should not lie too far apart.

44 6.1.2 In principle a customer pays the same for a communication in a relation, whichever route is chosen.

45 6.1.3 A tax on collection charges is normally levied only on services billed to customers in the country that levies it.

46 6.2 Accounting rates

47 6.2.1 Administrations agree on accounting rates for each service in a relation and revise them, following Appendix 1 and with an eye to Recommendations and costs.

48 6.3 Monetary unit

49 6.3.1 Unless administrations have arranged otherwise, rates and accounts are made up in:
– the unit of the International Monetary Fund, today the Special Drawing Right; or
– the gold franc at its fixed ratio to that unit.

50 6.3.2 Two administrations may agree on their own ratio between the two.

51 6.4 Making up accounts and settling balances

52 6.4.1 Unless administrations agree otherwise, Appendices 1 and 2 apply.

53 6.5 Service and privilege telecommunications

54 6.5.1 For these, administrations follow Appendix 3.

ARTICLE 7
Suspension of Services

55 7.1 A Member that suspends international services, wholly or in part, as the Convention lets it, tells the Secretary-General at once, and again when they are restored.

56 7.2 The Secretary-General passes this on to all other Members without delay.

ARTICLE 8
Dissemination of Information

57 The Secretary-General makes known, by the most fitting and economical means, what administrations report on the running, tariffs and statistics of international routes and services.

ARTICLE 9
Special Arrangements

58 9.1 a) On matters that do not concern Members in general, special arrangements are open. Under national law a Member may allow administrations, organizations or persons to agree with their like abroad on special networks, systems and services that meet special international needs, with the financial, technical and operating terms these require.

59 b) Such arrangements should do no technical harm to the facilities of third countries.

60 9.2 Members encourage those who make arrangements under No. 58 to take account of the relevant Recommendations.

ARTICLE 10
Final Provisions

61 10.1 These Regulations, with Appendices 1, 2 and 3 as parts of them, enter into force on 1 July 1990.

62 10.2 On the date of No. 61 they take the place of the Telegraph and the Telephone Regulations of 1973.

63 10.3 Where a Member makes a reservation to a provision, others and their administrations may disregard that provision in their dealings with it.

64 10.4 Members tell the Secretary-General of their approval, and the Secretary-General tells all Members.
`;
