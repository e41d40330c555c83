const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(text.split(/\s+/).filter((word) => word !== ''));

/** A name with one of these is that of a company, which is no natural person. */
export const legalForms = wordsOf(`
 ltd limited plc llp llc inc incorporated corp corporation gmbh ag kg ohg ug ev sarl sas sa spa srl bv nv ab oy as aps
 pty pvt sp zoo cic`);

/** What businesses call what they do, or themselves: with one of these, a name is not the whole of a text. */
export const businessWords = wordsOf(`
 academy accountants accounting advertising agency air airlines airport airways apartments apotheke appliances
 architects arts association associates atm auto autos bakers bakery bank bar barbers beauty beverages bikes bistro
 books bookshop boutique brasserie brewery broadband bros brothers builders building butchers cab cabs cafe camping
 capital care carpets cars catering centre center chambers charity chemist chemists cinema city cleaners
 cleaning clinic clothing club co coffee college com communications company computers construction consultancy
 consultants consulting council county couriers credit dairy deli dental dentist department design digital direct
 district driving dry electric electrical electronics energy engineering enterprises entertainment equipment estate
 estates events exchange express fare fashion federation finance fish fitness florist flowers foods foundation
 freight fuel furniture gallery garage garden gardens global golf government graphics greengrocer grill
 grocers groceries grocery group guest gym hair hairdressers hall hardware health heating hire hmrc holdings
 homes hospital hotel hotels housing ice inn institute insurance interiors international
 investments it jewellers joinery kiosk kitchen kitchens labs landscaping laundry lettings library licence lighting
 limousines lounge machine maintenance management market marketing mart media medical metro mini mobile
 mortgage motel motor motors museum music national net network news newsagent newsagents nursery office online opticians
 org outlet painting parking partners partnership parts pay paypal petrol pets pharmacy photography physio
 pizza pizzeria plumbers plumbing post practice premium press print printing pro products properties property pub
 publishing purchase radio rail railway recruitment removals rental rentals repairs restaurant retail road
 roofing royal salon school schools science security self service services shell shipping shoes shop shopping shops
 society software solicitors solutions sons spa sports stadium station stationery storage store stores street studio
 studios supermarket supplies supply surgery surveyors systems takeaway tax taxi taxis tea tech
 technologies technology telecom telecoms theatre tobacco tools tours toys trade trading trains transport
 travel trust tv tyres uk union university utilities valeting van vending vet veterinary vets video village web
 welding wholesale wines works workshop www yoga`);
