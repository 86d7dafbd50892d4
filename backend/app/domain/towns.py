"""Names that end an address: post towns, counties and countries. Enough to tell a town from a street."""

from types import MappingProxyType

from app.domain.text import words

_POST_TOWNS = """
Aberdeen; Aberystwyth; Abingdon; Accrington; Aldershot; Altrincham; Andover; Ashford; Ashton-under-Lyne; Aylesbury;
Ayr; Banbury; Bangor; Barking; Barnet; Barnsley; Barnstaple; Barrow-in-Furness; Barry; Basildon; Basingstoke; Bath;
Beckenham; Bedford; Belfast; Berkhamsted; Beverley; Bexhill-on-Sea; Bexley; Bexleyheath; Bicester; Birkenhead;
Birmingham; Bishop's Stortford; Blackburn; Blackpool; Bognor Regis; Bolton; Bootle; Borehamwood; Boston; Bournemouth;
Bracknell; Bradford; Braintree; Brentford; Brentwood; Bridgend; Bridgwater; Brighton; Bristol; Bromley; Burnley;
Burton-on-Trent; Bury; Bury St Edmunds; Buxton; Camberley; Cambridge; Canterbury; Cardiff; Carlisle; Carmarthen;
Carshalton; Chatham; Chelmsford; Cheltenham; Cheshunt; Chester; Chesterfield; Chichester; Chigwell; Chippenham;
Chorley; Cirencester; Clacton-on-Sea; Colchester; Congleton; Coventry; Crawley; Crewe; Croydon; Cwmbran; Dagenham;
Darlington; Dartford; Derby; Derry; Dewsbury; Didcot; Doncaster; Dorchester; Dorking; Douglas; Dover; Dudley;
Dumfries; Dundee; Dunfermline; Dunstable; Durham; East Grinstead; Eastbourne; Eastleigh; Edgware; Edinburgh;
Ellesmere Port; Ely; Enfield; Epping; Epsom; Esher; Evesham; Exeter; Exmouth; Falkirk; Falmouth; Fareham; Farnborough;
Farnham; Feltham; Folkestone; Frome; Gateshead; Gillingham; Glasgow; Gloucester; Godalming; Gosport; Grantham;
Gravesend; Grays; Great Yarmouth; Greenford; Grimsby; Guildford; Halesowen; Halifax; Hampton; Harlow; Harpenden;
Harrogate; Harrow; Hartlepool; Hastings; Hatfield; Havant; Haverfordwest; Hayes; Haywards Heath; Hemel Hempstead;
Henley-on-Thames; Hereford; Hertford; High Wycombe; Hitchin; Hornchurch; Horsham; Hounslow; Hove; Huddersfield; Hull;
Huntingdon; Ilford; Ilkeston; Inverness; Ipswich; Isleworth; Keighley; Kendal; Kettering; Kidderminster; Kilmarnock;
King's Lynn; Kingston upon Thames; Kingston upon Hull; Kirkcaldy; Lancaster; Leamington Spa; Leatherhead; Leeds;
Leicester; Leighton Buzzard; Lewes; Lichfield; Lincoln; Lisburn; Liverpool; Livingston; Llandudno; Llanelli; London;
Londonderry; Loughborough; Loughton; Lowestoft; Luton; Macclesfield; Maidenhead; Maidstone; Malvern; Manchester;
Mansfield; Margate; Melton Mowbray; Merthyr Tydfil; Middlesbrough; Milton Keynes; Mitcham; Morden; Morecambe;
Motherwell; New Malden; Newark; Newbury; Newcastle; Newcastle upon Tyne; Newcastle-under-Lyme; Newmarket; Newport;
Newry; Newton Abbot; Northampton; Northolt; Northwich; Northwood; Norwich; Nottingham; Nuneaton; Oldham; Orpington;
Oxford; Paisley; Penzance; Perth; Peterborough; Petersfield; Pinner; Plymouth; Pontefract; Pontypridd; Poole;
Portsmouth; Port Talbot; Potters Bar; Preston; Purley; Ramsgate; Rayleigh; Reading; Redcar; Redditch; Redhill;
Reigate; Richmond; Rickmansworth; Rochdale; Rochester; Romford; Rotherham; Royal Leamington Spa; Royston; Rugby;
Ruislip; Runcorn; Ryde; Salford; Salisbury; Scarborough; Scunthorpe; Sevenoaks; Sheffield; Shrewsbury; Sidcup;
Sittingbourne; Skegness; Slough; Smethwick; Solihull; South Croydon; South Shields; Southall; Southampton;
Southend-on-Sea; Southport; St Albans; St Andrews; St Austell; St Helens; St Helier; St Ives; St Neots; St Peter Port;
Stafford; Staines-upon-Thames; Stamford; Stanmore; Stevenage; Stirling; Stockport; Stockton-on-Tees; Stoke-on-Trent;
Stourbridge; Stratford-upon-Avon; Stroud; Sunderland; Surbiton; Sutton; Sutton Coldfield; Swansea; Swindon; Tamworth;
Taunton; Teddington; Telford; Tewkesbury; Thornton Heath; Tonbridge; Torquay; Trowbridge; Truro; Tunbridge Wells;
Royal Tunbridge Wells; Twickenham; Uxbridge; Wakefield; Wallasey; Wallington; Walsall; Walton-on-Thames; Wantage;
Ware; Warrington; Warwick; Watford; Wellingborough; Wells; Welwyn Garden City; Wembley; West Bromwich; West Drayton;
West Wickham; Weston-super-Mare; Weybridge; Weymouth; Whitehaven; Whitstable; Widnes; Wigan; Wilmslow; Winchester;
Windsor; Wirral; Witney; Woking; Wokingham; Wolverhampton; Woodford Green; Worcester; Worcester Park; Workington;
Worksop; Worthing; Wrexham; Yeovil; York
"""

_COUNTIES = """
Avon; Bedfordshire; Berkshire; Buckinghamshire; Cambridgeshire; Cheshire; Clwyd; Co. Durham; County Durham; Cornwall;
Cumbria; Derbyshire; Devon; Dorset; Dyfed; East Sussex; East Yorkshire; Essex; Gloucestershire; Greater London;
Greater Manchester; Gwent; Gwynedd; Hampshire; Hants; Herefordshire; Hertfordshire; Herts; Isle of Man; Isle of Wight;
Kent; Lancashire; Lanarkshire; Leicestershire; Lincolnshire; Merseyside; Middlesex; Mid Glamorgan; Norfolk;
North Yorkshire; Northamptonshire; Northumberland; Nottinghamshire; Oxfordshire; Oxon; Powys; Rutland; Shropshire;
Somerset; South Glamorgan; South Yorkshire; Staffordshire; Suffolk; Surrey; Tyne and Wear; Warwickshire; West Glamorgan;
West Midlands; West Sussex; West Yorkshire; Wiltshire; Worcestershire;
UK; U.K.; United Kingdom; Great Britain; England; Scotland; Wales; Northern Ireland
"""

_TOWN_OF_AREA = """
AB Aberdeen; B Birmingham; BA Bath; BD Bradford; BN Brighton; BS Bristol; CA Carlisle; CB Cambridge; CF Cardiff;
CH Chester; CM Chelmsford; CO Colchester; CR Croydon; CT Canterbury; CV Coventry; DD Dundee; DE Derby; E London;
EC London; EH Edinburgh; EX Exeter; G Glasgow; GL Gloucester; GU Guildford; IP Ipswich; L Liverpool; LE Leicester;
LN Lincoln; LS Leeds; M Manchester; ME Rochester; MK Milton Keynes; N London; NE Newcastle upon Tyne; NG Nottingham;
NN Northampton; NR Norwich; NW London; OX Oxford; PE Peterborough; PL Plymouth; PO Portsmouth; RG Reading; S Sheffield;
SA Swansea; SE London; SO Southampton; SW London; W London; WC London; WV Wolverhampton; YO York
"""


def _by_words(names: str) -> MappingProxyType[str, str]:
    return MappingProxyType({" ".join(words(name)): name.strip() for name in names.split(";") if name.strip()})


POST_TOWNS = _by_words(_POST_TOWNS)
"""From the folded words of a town to its usual spelling."""

COUNTIES_AND_COUNTRIES = _by_words(_COUNTIES)

TOWN_OF_AREA = MappingProxyType(dict(pair.strip().split(" ", maxsplit=1) for pair in _TOWN_OF_AREA.split(";")))
"""The town a postcode area is named after; other towns may share the area."""

LONDON_AREAS = frozenset(area for area, town in TOWN_OF_AREA.items() if town == "London")
"""The areas whose every address has London for its post town."""
