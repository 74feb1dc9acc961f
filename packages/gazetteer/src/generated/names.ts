// Written by material/register/bringOver.mjs from material/register; change it there.
// Attribution: see ../attribution.ts.

/** What authorities are called. Columns: code, name, kind, language. */
export const nameTable = `ABC	Armagh City, Banbridge and Craigavon	short	en
ABC	Armagh, Banbridge and Craigavon	alias	en
ABD	Aberdeenshire	short	en
ABE	Aberdeen City	short	en
ABE	Aberdeen	alias	en
ABE	City of Aberdeen	alias	en
ADU	Adur	short	en
AGB	Argyll and Bute	short	en
AGY	Isle of Anglesey	short	en
AGY	Cyngor Sir Ynys Môn	welsh	cy
AGY	Ynys Môn	welsh	cy
AGY	Anglesey	alias	en
ALL	Allerdale	short	en
AMB	Amber Valley	short	en
AND	Ards and North Down	short	en
AND	North Down and Ards	alias	en
ANN	Antrim and Newtownabbey	short	en
ANS	Angus	short	en
ARU	Arun	short	en
ASF	Ashford	short	en
ASH	Ashfield	short	en
AYL	Aylesbury Vale	short	en
BAB	Babergh	short	en
BAE	Bassetlaw	short	en
BAI	Basildon	short	en
BAI	Basildon District	alias	en
BAN	Basingstoke and Deane	short	en
BAN	Basingstoke & Deane	alias	en
BAR	Barrow-in-Furness	short	en
BAS	Bath and North East Somerset	short	en
BAS	BANES	abbreviation	en
BAS	B&NES	abbreviation	en
BBD	Blackburn with Darwen	short	en
BBD	Blackburn	alias	en
BBD	BwD	abbreviation	en
BDF	Bedford	short	en
BDG	Barking and Dagenham	short	en
BDG	Barking & Dagenham	alias	en
BDG	LBBD	abbreviation	en
BEN	Brent	short	en
BEX	Bexley	short	en
BFS	Belfast	short	en
BFS	Belfast City	alias	en
BGE	Bridgend	short	en
BGE	Cyngor Bwrdeistref Sirol Pen-y-bont ar Ogwr	welsh	cy
BGE	Pen-y-bont ar Ogwr	welsh	cy
BGE	Bridgend County Borough	alias	en
BGW	Blaenau Gwent	short	en
BGW	Cyngor Bwrdeistref Sirol Blaenau Gwent	welsh	cy
BIR	Birmingham	short	en
BIR	Birmingham District	alias	en
BIR	Brum	nickname	en
BKM	Buckinghamshire County	short	en
BLA	Blaby	short	en
BMH	Bournemouth	short	en
BNE	Barnet	short	en
BNH	Brighton and Hove	short	en
BNH	City of Brighton and Hove	alias	en
BNH	The City of Brighton and Hove	alias	en
BNS	Barnsley	short	en
BNS	Barnsley District	alias	en
BOL	Bolton	short	en
BOL	Bolton District	alias	en
BOS	Bolsover	short	en
BOT	Boston	short	en
BPC	Bournemouth, Christchurch and Poole	short	en
BPC	Bournemouth Christchurch and Poole	alias	en
BPC	Bournemouth, Christchurch and Poole Borough Council	alias	en
BPC	BCP Council	alias	en
BPC	BCP	abbreviation	en
BPL	Blackpool	short	en
BRA	Braintree	short	en
BRA	Braintree District	alias	en
BRC	Bracknell Forest	short	en
BRD	Bradford	short	en
BRD	Bradford District	alias	en
BRD	Bradford MDC	alias	en
BRD	Bradford Metropolitan District Council	alias	en
BRD	BMDC	abbreviation	en
BRD	CBMDC	abbreviation	en
BRE	Breckland	short	en
BRM	Bromsgrove	short	en
BRM	Bromsgrove District	alias	en
BRO	Broadland	short	en
BRO	Broadland District	alias	en
BRT	Broxtowe	short	en
BRW	Brentwood	short	en
BRX	Broxbourne	short	en
BRX	Borough of Broxbourne	alias	en
BRY	Bromley	short	en
BST	City of Bristol	short	en
BST	Bristol, City of	alias	en
BST	Bristol	alias	en
BUC	Buckinghamshire	short	en
BUN	Burnley	short	en
BUR	Bury	short	en
BUR	Bury District	alias	en
CAB	Cambridge	short	en
CAM	Cambridgeshire	short	en
CAM	Cambridgeshire County	alias	en
CAN	Cannock Chase	short	en
CAR	Carlisle	short	en
CAS	Castle Point	short	en
CAT	Canterbury	short	en
CAY	Caerphilly	short	en
CAY	Cyngor Bwrdeistref Sirol Caerffili	welsh	cy
CAY	Caerffili	welsh	cy
CAY	Caerphilly County Borough	alias	en
CBD	Cumberland	short	en
CBF	Central Bedfordshire	short	en
CCG	Causeway Coast and Glens	short	en
CGN	Ceredigion	short	en
CGN	Cyngor Sir Ceredigion	welsh	cy
CHA	Charnwood	short	en
CHC	Christchurch	short	en
CHE	Cheshire East	short	en
CHI	Chichester	short	en
CHI	Chichester District	alias	en
CHL	Chelmsford	short	en
CHL	Chelmsford District	alias	en
CHN	Chiltern	short	en
CHO	Chorley	short	en
CHR	Cherwell	short	en
CHS	Chesterfield	short	en
CHT	Cheltenham	short	en
CHT	Cheltenham District	alias	en
CHW	Cheshire West and Chester	short	en
CHW	CWaC	abbreviation	en
CLD	Calderdale	short	en
CLD	Calderdale District	alias	en
CLK	Clackmannanshire	short	en
CLK	Clackmannan	alias	en
CLK	Clacks	nickname	en
CMA	Cumbria	short	en
CMA	Cumbria County	alias	en
CMD	Camden	short	en
CMN	Carmarthenshire	short	en
CMN	Cyngor Sir Gaerfyrddin	welsh	cy
CMN	Cyngor Sir Gâr	welsh	cy
CMN	Sir Gaerfyrddin	welsh	cy
COL	Colchester	short	en
COL	Colchester City Council	alias	en
CON	Cornwall	short	en
COP	Copeland	short	en
COR	Corby	short	en
COT	Cotswold	short	en
COV	Coventry	short	en
COV	Coventry District	alias	en
CPCA	Cambridgeshire and Peterborough	short	en
CPCA	Cambridgeshire and Peterborough CA	alias	en
CRA	Craven	short	en
CRF	Cardiff	short	en
CRF	Cyngor Dinas Caerdydd	welsh	cy
CRF	Caerdydd	welsh	cy
CRF	The City of Cardiff Council	alias	en
CRF	Cardiff Council	alias	en
CRW	Crawley	short	en
CRW	Crawley District	alias	en
CRY	Croydon	short	en
CWY	Conwy	short	en
CWY	Cyngor Bwrdeistref Sirol Conwy	welsh	cy
DAC	Dacorum	short	en
DAL	Darlington	short	en
DAR	Dartford	short	en
DAV	Daventry	short	en
DBY	Derbyshire	short	en
DBY	Derbyshire County	alias	en
DEB	Derbyshire Dales	short	en
DEN	Denbighshire	short	en
DEN	Cyngor Sir Ddinbych	welsh	cy
DEN	Sir Ddinbych	welsh	cy
DER	Derby	short	en
DER	City of Derby	alias	en
DER	Derby City	alias	en
DEV	Devon	short	en
DEV	Devon County	alias	en
DGY	Dumfries and Galloway	short	en
DGY	Dumfries & Galloway Council	alias	en
DGY	DumGal	nickname	en
DNC	Doncaster	short	en
DNC	Doncaster District	alias	en
DNC	Doncaster Metropolitan Borough Council	former	en
DNC	City of Doncaster	alias	en
DNC	Doncaster City Council	alias	en
DNC	Doncaster City	alias	en
DND	Dundee City	short	en
DND	City of Dundee	alias	en
DND	Dundee	alias	en
DOR	Dorset County	short	en
DOV	Dover	short	en
DRS	Derry City and Strabane	short	en
DRS	Derry and Strabane	alias	en
DSIT	DSIT	short	en
DST	Dorset	short	en
DUD	Dudley	short	en
DUD	Dudley District	alias	en
DUR	County Durham	short	en
DUR	Durham	alias	en
EAL	Ealing	short	en
EAS	Eastbourne	short	en
EAT	Eastleigh	short	en
EAY	East Ayrshire	short	en
ECA	East Cambridgeshire	short	en
EDE	East Devon	short	en
EDE	East Devon District	alias	en
EDH	City of Edinburgh	short	en
EDH	Edinburgh	alias	en
EDH	Edinburgh (City Of)	alias	en
EDH	Edinburgh, City of	alias	en
EDN	Eden	short	en
EDO	East Dorset	short	en
EDO	East Dorset District	alias	en
EDU	East Dunbartonshire	short	en
EDU	East Dunbarton	alias	en
EHA	East Hampshire	short	en
EHA	East Hampshire District	alias	en
EHE	East Hertfordshire	short	en
EHE	East Hertfordshire District	alias	en
ELI	East Lindsey	short	en
ELI	East Lindsey District	alias	en
ELM	Elmbridge	short	en
ELN	East Lothian	short	en
ELS	Eilean Siar	short	en
ELS	Western Isles Council	former	en
ELS	Na h-Eileanan Siar	alias	en
ELS	Comhairle nan Eilean Siar (Western Isles)	alias	en
ELS	Na H-Eileanan an Iar	alias	en
ELS	Western Isles	alias	en
ELS	CnES	abbreviation	en
EMCA	East Midlands CCA	short	en
ENF	Enfield	short	en
ENO	East Northamptonshire	short	en
EPP	Epping Forest	short	en
EPS	Epsom and Ewell	short	en
EPS	Epsom & Ewell	alias	en
ERE	Erewash	short	en
ERW	East Renfrewshire	short	en
ERY	East Riding of Yorkshire	short	en
ERY	ERYC	abbreviation	en
ESK	East Suffolk	short	en
ESS	Essex	short	en
ESS	Essex County	alias	en
EST	East Staffordshire	short	en
EST	East Staffordshire District	alias	en
ESX	East Sussex	short	en
ESX	East Sussex County	alias	en
EXE	Exeter	short	en
FAL	Falkirk	short	en
FAR	Fareham	short	en
FEN	Fenland	short	en
FIF	Fife	short	en
FLN	Flintshire	short	en
FLN	Cyngor Sir y Fflint	welsh	cy
FLN	Sir y Fflint	welsh	cy
FMO	Fermanagh and Omagh	short	en
FOE	Forest of Dean	short	en
FOR	Forest Heath	short	en
FYL	Fylde	short	en
GAT	Gateshead	short	en
GAT	Gateshead District	alias	en
GED	Gedling	short	en
GLA	Greater London	short	en
GLCA	Greater Lincolnshire CCA	short	en
GLCA	Greater Lincolnshire CA	alias	en
GLG	Glasgow City	short	en
GLG	City of Glasgow	alias	en
GLG	Glasgow	alias	en
GLO	Gloucester	short	en
GLS	Gloucestershire	short	en
GLS	Gloucestershire County	alias	en
GMCA	Greater Manchester	short	en
GMCA	Greater Manchester CA	alias	en
GOS	Gosport	short	en
GRA	Gravesham	short	en
GRE	Greenwich	short	en
GRT	Guildford	short	en
GRY	Great Yarmouth	short	en
GRY	Great Yarmouth District	alias	en
GWN	Gwynedd	short	en
GWN	Cyngor Gwynedd	welsh	cy
GWN	Gwynedd County Council	former	en
HAA	Havant	short	en
HAE	Hambleton	short	en
HAG	Harrogate	short	en
HAL	Halton	short	en
HAM	Hampshire	short	en
HAM	Hampshire County	alias	en
HAO	Harborough	short	en
HAR	Harlow	short	en
HAS	Hastings	short	en
HAT	Hart	short	en
HAT	Hart District	alias	en
HAV	Havering	short	en
HCK	Hackney	short	en
HEF	Herefordshire	short	en
HEF	County of Herefordshire	alias	en
HEF	Herefordshire, County of	alias	en
HER	Hertsmere	short	en
HIG	High Peak	short	en
HIL	Hillingdon	short	en
HIN	Hinckley and Bosworth	short	en
HIN	Hinckley & Bosworth	alias	en
HLD	Highland	short	en
HLD	Highland Council	alias	en
HLD	Highlands	alias	en
HMF	Hammersmith and Fulham	short	en
HMF	Hammersmith & Fulham	alias	en
HMF	London Borough of Hammersmith and Fulham	alias	en
HMF	LBHF	abbreviation	en
HNS	Hounslow	short	en
HOR	Horsham	short	en
HPL	Hartlepool	short	en
HRT	Hertfordshire	short	en
HRW	Harrow	short	en
HRY	Haringey	short	en
HUN	Huntingdonshire	short	en
HYCA	Yorkshire and The Humber MCA	short	en
HYCA	HEYCA	abbreviation	en
HYN	Hyndburn	short	en
IOS	Isles of Scilly	short	en
IOW	Isle of Wight	short	en
IPS	Ipswich	short	en
ISL	Islington	short	en
IVC	Inverclyde	short	en
KEC	Kensington and Chelsea	short	en
KEC	Kensington & Chelsea	alias	en
KEC	RBKC	abbreviation	en
KEN	Kent	short	en
KEN	Kent County	alias	en
KET	Kettering	short	en
KHL	Kingston upon Hull	short	en
KHL	Kingston upon Hull, City of	alias	en
KHL	City of Kingston upon Hull	alias	en
KHL	Hull City	alias	en
KHL	Kingston-upon-Hull City Council	alias	en
KIN	Kings Lynn and West Norfolk	short	en
KIN	King's Lynn & West Norfolk	alias	en
KIN	Kings Lynn & West Norfolk	alias	en
KIN	King's Lynn and West Norfolk	alias	en
KIN	King's Lynn and West Norfolk District	alias	en
KIN	King's Lynn and West Norfolk Borough	alias	en
KIN	BCKLWN	abbreviation	en
KIR	Kirklees	short	en
KIR	Kirklees District	alias	en
KTT	Kingston upon Thames	short	en
KTT	Kingston-upon-Thames	alias	en
KTT	RBK	abbreviation	en
KWL	Knowsley	short	en
KWL	Knowsley Council	alias	en
KWL	Knowsley District	alias	en
LAC	Lancaster	short	en
LAC	Lancaster City	alias	en
LAC	Lancaster District	alias	en
LAN	Lancashire	short	en
LAN	Lancashire County	alias	en
LBC	Lisburn and Castlereagh	short	en
LBC	Lisburn and Castlereagh City	alias	en
LBH	Lambeth	short	en
LCE	Leicester	short	en
LCE	City of Leicester	alias	en
LCE	Leicester City	alias	en
LCR	Liverpool City CA	alias	en
LCR	Liverpool City Region Combined Authority	alias	en
LCR	LCRCA	abbreviation	en
LDS	Leeds	short	en
LDS	Leeds District	alias	en
LEC	Leicestershire	short	en
LEC	Leicestershire County	alias	en
LEE	Lewes	short	en
LEW	Lewisham	short	en
LIC	City of Lincoln	short	en
LIC	Lincoln	alias	en
LIF	Lichfield	short	en
LIN	Lincolnshire	short	en
LIN	Lincolnshire County	alias	en
LIV	Liverpool	short	en
LIV	Liverpool District	alias	en
LND	City of London	short	en
LND	City and County of the City of London	alias	en
LND	The Square Mile	nickname	en
LUT	Luton	short	en
MAI	Maidstone	short	en
MAL	Maldon	short	en
MAN	Manchester	short	en
MAN	Manchester District	alias	en
MAS	Mansfield	short	en
MAV	Malvern Hills	short	en
MDB	Middlesbrough	short	en
MDE	Mid Devon	short	en
MDW	Medway	short	en
MEA	Mid and East Antrim	short	en
MEL	Melton	short	en
MEN	Mendip	short	en
MIK	Milton Keynes	short	en
MIK	Milton Keynes City Council	alias	en
MLN	Midlothian	short	en
MOL	Mole Valley	short	en
MON	Monmouthshire	short	en
MON	Cyngor Sir Fynwy	welsh	cy
MON	Sir Fynwy	welsh	cy
MRT	Merton	short	en
MRY	Moray	short	en
MRY	Moray Council	alias	en
MSS	Mid Sussex	short	en
MSU	Mid Suffolk	short	en
MTY	Merthyr Tydfil	short	en
MTY	Cyngor Bwrdeistref Sirol Merthyr Tudful	welsh	cy
MTY	Merthyr Tudful	welsh	cy
MUL	Mid Ulster	short	en
MUL	Mid-Ulster District Council	alias	en
NAY	North Ayrshire	short	en
NBL	Northumberland	short	en
NBL	Northumberland Council	alias	en
NDE	North Devon	short	en
NDE	North Devon Council	alias	en
NDE	North Devon District	alias	en
NDO	North Dorset	short	en
NDO	North Dorset District	alias	en
NEA	Newark and Sherwood	short	en
NEA	Newark & Sherwood	alias	en
NEC	Newcastle-under-Lyme	short	en
NEC	Newcastle-under-Lyme District	alias	en
NEC	Newcastle-under-Lyme District Council	former	en
NECA	North East	short	en
NECA	North East CA	alias	en
NED	North East Derbyshire	short	en
NEL	North East Lincolnshire	short	en
NET	Newcastle upon Tyne	short	en
NET	Newcastle upon Tyne District	alias	en
NET	Newcastle-upon-Tyne City Council	alias	en
NEW	New Forest	short	en
NFK	Norfolk	short	en
NFK	Norfolk County	alias	en
NGM	Nottingham	short	en
NGM	City of Nottingham	alias	en
NGM	Nottingham City	alias	en
NHE	North Hertfordshire	short	en
NIR-A	Derry	short	en
NIR-B	Limavady	short	en
NIR-C	Coleraine	short	en
NIR-D	Ballymoney	short	en
NIR-E	Moyle	short	en
NIR-F	Larne	short	en
NIR-G	Ballymena	short	en
NIR-H	Magherafelt	short	en
NIR-I	Cookstown	short	en
NIR-J	Strabane	short	en
NIR-K	Omagh	short	en
NIR-L	Fermanagh	short	en
NIR-M	Dungannon and South Tyrone	short	en
NIR-N	Craigavon	short	en
NIR-O	Armagh City	short	en
NIR-P	Newry and Mourne	short	en
NIR-Q	Banbridge	short	en
NIR-R	Down	short	en
NIR-S	Lisburn	short	en
NIR-T	Antrim	short	en
NIR-U	Newtownabbey	short	en
NIR-V	Carrickfergus	short	en
NIR-W	North Down	short	en
NIR-X	Ards	short	en
NIR-Y	Castlereagh	short	en
NKE	North Kesteven	short	en
NLK	North Lanarkshire	short	en
NLN	North Lincolnshire	short	en
NMD	Newry, Mourne and Down	short	en
NNECA	North East	short	en
NNO	North Norfolk	short	en
NNT	North Northamptonshire	short	en
NOR	Northampton	short	en
NOW	Norwich	short	en
NSM	North Somerset	short	en
NSM	North Somerset Council	alias	en
NSM	North West Somerset	former	en
NTCA	North of Tyne	short	en
NTCA	Newcastle upon Tyne, North Tyneside and Northumberland Combined Authority	alias	en
NTH	Northamptonshire	short	en
NTH	Northamptonshire County	alias	en
NTL	Neath Port Talbot	short	en
NTL	Cyngor Bwrdeistref Sirol Castell-nedd Port Talbot	welsh	cy
NTL	Castell-nedd Port Talbot	welsh	cy
NTL	NPT	abbreviation	en
NTT	Nottinghamshire	short	en
NTT	Nottinghamshire County	alias	en
NTY	North Tyneside	short	en
NTY	North Tyneside District	alias	en
NTY	North Tyneside Metropolitan Borough Council	alias	en
NUN	Nuneaton and Bedworth	short	en
NUN	Nuneaton & Bedworth	alias	en
NWA	North Warwickshire	short	en
NWL	North West Leicestershire	short	en
NWL	North West Leicestershire District	alias	en
NWM	Newham	short	en
NWP	Newport	short	en
NWP	Cyngor Dinas Casnewydd	welsh	cy
NWP	Casnewydd	welsh	cy
NYE	North Yorkshire	short	en
NYK	North Yorkshire	short	en
NYK	North Yorkshire County	alias	en
OAD	Oadby and Wigston	short	en
OAD	Oadby & Wigston	alias	en
OLD	Oldham	short	en
OLD	Oldham District	alias	en
ORK	Orkney Islands	short	en
ORK	Orkney	alias	en
OXF	Oxfordshire	short	en
OXF	Oxfordshire County	alias	en
OXO	Oxford	short	en
PEM	Pembrokeshire	short	en
PEM	Cyngor Sir Penfro	welsh	cy
PEM	Sir Benfro	welsh	cy
PEN	Pendle	short	en
PKN	Perth and Kinross	short	en
PLY	Plymouth	short	en
PLY	City of Plymouth	alias	en
PLY	Plymouth City	alias	en
POL	Poole	short	en
POR	Portsmouth	short	en
POR	City of Portsmouth	alias	en
POW	Powys	short	en
POW	Cyngor Sir Powys	welsh	cy
PRE	Preston	short	en
PTE	Peterborough	short	en
PTE	City of Peterborough	alias	en
PTE	Peterborough City	alias	en
PUR	Purbeck	short	en
RCC	Redcar and Cleveland	short	en
RCH	Rochdale	short	en
RCH	Rochdale District	alias	en
RCT	Rhondda Cynon Taf	short	en
RCT	Cyngor Bwrdeistref Sirol Rhondda Cynon Taf	welsh	cy
RCT	Rhondda Cynon Taff	alias	en
RCT	RCT	abbreviation	en
RCT	RCTCBC	abbreviation	en
RDB	Redbridge	short	en
RDG	Reading	short	en
RED	Redditch	short	en
REI	Reigate and Banstead	short	en
REI	Reigate & Banstead	alias	en
REI	Reigate & Banstead Borough Council	alias	en
RFW	Renfrewshire	short	en
RIB	Ribble Valley	short	en
RIC	Richmond upon Thames	short	en
RIC	Richmond-upon-Thames	alias	en
RIC	LBRuT	abbreviation	en
RIH	Richmondshire	short	en
RIH	Richmondshire District	alias	en
ROC	Rochford	short	en
ROH	Rother	short	en
ROS	Rossendale	short	en
ROT	Rotherham	short	en
ROT	Rotherham District	alias	en
RUG	Rugby	short	en
RUH	Rushmoor	short	en
RUN	Runnymede	short	en
RUS	Rushcliffe	short	en
RUT	Rutland	short	en
RYE	Ryedale	short	en
SAL	St Albans	short	en
SAW	Sandwell	short	en
SAW	Sandwell District	alias	en
SAY	South Ayrshire	short	en
SBU	South Bucks	short	en
SBU	South Buckinghamshire District Council	alias	en
SCA	South Cambridgeshire	short	en
SCB	Scottish Borders	short	en
SCB	The Scottish Borders	alias	en
SCE	Scarborough	short	en
SCE	Scarborough District	alias	en
SCR	Sheffield City Region Combined Authority	former	en
SCR	Sheffield City Region	former	en
SCR	Sheffield City CA	former	en
SCR	SYMCA	abbreviation	en
SDE	South Derbyshire	short	en
SED	St Edmundsbury	short	en
SEG	Sedgemoor	short	en
SEL	Selby	short	en
SEV	Sevenoaks	short	en
SFK	Suffolk	short	en
SFK	Suffolk County	alias	en
SFT	Sefton	short	en
SFT	Sefton Council	alias	en
SFT	Sefton District	alias	en
SGC	South Gloucestershire	short	en
SHA	South Hams	short	en
SHA	South Hams District	alias	en
SHE	Folkestone and Hythe	short	en
SHE	Shepway District Council	former	en
SHE	Shepway	former	en
SHF	Sheffield	short	en
SHF	Sheffield District	alias	en
SHN	St. Helens	short	en
SHN	St Helens	alias	en
SHN	St. Helens District	alias	en
SHN	St Helens Metropolitan Borough Council	alias	en
SHO	South Holland	short	en
SHO	South Holland District	alias	en
SHR	Shropshire	short	en
SHR	Salop	nickname	en
SKE	South Kesteven	short	en
SKP	Stockport	short	en
SKP	Stockport District	alias	en
SLA	South Lakeland	short	en
SLA	South Lakeland District	alias	en
SLF	Salford	short	en
SLF	Salford District	alias	en
SLG	Slough	short	en
SLK	South Lanarkshire	short	en
SLP	SLP	abbreviation	en
SMT	Somerset	short	en
SND	Sunderland	short	en
SND	Sunderland District	alias	en
SNO	South Norfolk	short	en
SNR	South Northamptonshire	short	en
SOL	Solihull	short	en
SOM	Somerset	short	en
SOM	Somerset County	alias	en
SOS	Southend-on-Sea	short	en
SOS	Southend-on-Sea City Council	alias	en
SOX	South Oxfordshire	short	en
SOX	South Oxfordshire District	alias	en
SPE	Spelthorne	short	en
SRI	South Ribble	short	en
SRY	Surrey	short	en
SRY	Surrey County	alias	en
SSO	South Somerset	short	en
SST	South Staffordshire	short	en
SST	South Staffordshire District	alias	en
STA	Stafford	short	en
STA	Stafford District	alias	en
STE	Stoke-on-Trent	short	en
STF	Staffordshire Moorlands	short	en
STG	Stirling	short	en
STH	Southampton	short	en
STH	City of Southampton	alias	en
STN	Sutton	short	en
STO	Stroud	short	en
STR	Stratford-on-Avon	short	en
STS	Staffordshire	short	en
STS	Staffordshire County	alias	en
STT	Stockton-on-Tees	short	en
STT	Stockton on Tees	alias	en
STV	Stevenage	short	en
STV	Stevenage District	alias	en
STY	South Tyneside	short	en
STY	South Tyneside District	alias	en
SUF	Suffolk Coastal	short	en
SUR	Surrey Heath	short	en
SWA	Swansea	short	en
SWA	Dinas a Sir Abertawe	welsh	cy
SWA	Abertawe	welsh	cy
SWA	Swansea City Council	former	en
SWD	Swindon	short	en
SWK	Southwark	short	en
SWL	Swale	short	en
SWT	Somerset West and Taunton	short	en
SWT	Somerset West & Taunton	alias	en
TAM	Tameside	short	en
TAM	Tameside District	alias	en
TAN	Tandridge	short	en
TAU	Taunton Deane	short	en
TAW	Tamworth	short	en
TAW	TBC	abbreviation	en
TEI	Teignbridge	short	en
TEN	Tendring	short	en
TES	Test Valley	short	en
TEW	Tewkesbury	short	en
TFW	Telford and Wrekin	short	en
TFW	Telford and Wrekin Council	alias	en
THA	Thanet	short	en
THE	Three Rivers	short	en
THR	Thurrock	short	en
TOB	Torbay	short	en
TOF	Torfaen	short	en
TOF	Cyngor Bwrdeistref Sirol Torfaen	welsh	cy
TOF	Tor-faen	alias	en
TON	Tonbridge and Malling	short	en
TON	Tonbridge & Malling	alias	en
TON	TMBC	abbreviation	en
TOR	Torridge	short	en
TRF	Trafford	short	en
TRF	Trafford Council	alias	en
TRF	Trafford District	alias	en
TUN	Tunbridge Wells	short	en
TVCA	Tees Valley	short	en
TVCA	Tees Valley CA	alias	en
TWH	Tower Hamlets	short	en
UTT	Uttlesford	short	en
VAL	Vale of White Horse	short	en
VGL	Vale of Glamorgan	short	en
VGL	Cyngor Bro Morgannwg	welsh	cy
VGL	Bro Morgannwg	welsh	cy
VGL	The Vale of Glamorgan	alias	en
WAE	Waverley	short	en
WAF	Westmorland and Furness	short	en
WAR	Warwickshire	short	en
WAT	Watford	short	en
WAV	Waveney	short	en
WAW	Warwick	short	en
WBK	West Berkshire	short	en
WDE	West Devon	short	en
WDE	West Devon District	alias	en
WDO	West Dorset	short	en
WDO	West Dorset District	alias	en
WDU	West Dunbartonshire	short	en
WEA	Wealden	short	en
WECA	West of England	short	en
WECA	West of England CA	alias	en
WEL	Wellingborough	short	en
WEW	Welwyn Hatfield	short	en
WEY	Weymouth and Portland	short	en
WEY	Weymouth & Portland	alias	en
WFT	Waltham Forest	short	en
WGN	Wigan	short	en
WGN	Wigan Council	alias	en
WGN	Wigan District	alias	en
WIL	Wiltshire	short	en
WIN	Winchester	short	en
WKF	Wakefield	short	en
WKF	Wakefield District	alias	en
WLA	West Lancashire	short	en
WLA	West Lancashire District	alias	en
WLI	West Lindsey	short	en
WLI	West Lindsey District	alias	en
WLL	Walsall	short	en
WLL	Walsall Council	alias	en
WLL	Walsall District	alias	en
WLN	West Lothian	short	en
WLV	Wolverhampton	short	en
WLV	City of Wolverhampton	alias	en
WLV	City of Wolverhampton District	alias	en
WLV	Wolverhampton City Council	former	en
WMCA	West Midlands	short	en
WMCA	West Midlands CA	alias	en
WND	Wandsworth	short	en
WNM	Windsor and Maidenhead	short	en
WNM	RBWM	abbreviation	en
WNT	West Northamptonshire	short	en
WOC	Worcester	short	en
WOC	Worcester City	alias	en
WOC	Worcester District	alias	en
WOI	Woking	short	en
WOK	Wokingham	short	en
WOR	Worcestershire	short	en
WOR	Worcestershire County	alias	en
WOT	Worthing	short	en
WOT	Adur and Worthing Borough Council	alias	en
WOX	West Oxfordshire	short	en
WRL	Wirral	short	en
WRL	Wirral Council	alias	en
WRL	Wirral District	alias	en
WRT	Warrington	short	en
WRX	Wrexham	short	en
WRX	Cyngor Bwrdeistref Sirol Wrecsam	welsh	cy
WRX	Wrecsam	welsh	cy
WSK	West Suffolk	short	en
WSM	Westminster	short	en
WSM	Westminster City	alias	en
WSM	Westminster City Council	alias	en
WSM	WCC	abbreviation	en
WSO	West Somerset	short	en
WSX	West Sussex	short	en
WSX	West Sussex County	alias	en
WYC	Wychavon	short	en
WYCA	West Yorkshire	short	en
WYCA	West Yorkshire CA	alias	en
WYE	Wyre Forest	short	en
WYO	Wycombe	short	en
WYR	Wyre	short	en
WYR	Wyre Council	alias	en
WYR	Wyre District	alias	en
YNYC	York and North Yorkshire	short	en
YNYC	York and North Yorkshire CA	alias	en
YOR	York	short	en
ZET	Shetland Islands	short	en
ZET	Shetland	alias	en`;
