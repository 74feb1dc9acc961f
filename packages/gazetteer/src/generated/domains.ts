// Written by material/register/bringOver.mjs from material/register; change it there.
// Attribution: see ../attribution.ts.

/** Mail and web domains. Columns: code, domain, use. */
export const domainTable = `ABC	armaghbanbridgecraigavon.gov.uk	email and website
ABD	aberdeenshire.gov.uk	email and website
ABE	aberdeencity.gov.uk	email and website
ADU	adur-worthing.gov.uk	email and website
ADU	adur.gov.uk	email
AGB	argyll-bute.gov.uk	email and website
AGY	anglesey.gov.uk	email and website
AMB	ambervalley.gov.uk	email and website
AND	ardsandnorthdown.gov.uk	email and website
ANN	antrimandnewtownabbey.gov.uk	email and website
ANS	angus.gov.uk	email and website
ARU	arun.gov.uk	email and website
ASF	ashford.gov.uk	email and website
ASH	ashfield-dc.gov.uk	email
ASH	ashfield.gov.uk	website
BAB	babergh.gov.uk	email and website
BAE	bassetlaw.gov.uk	email and website
BAI	basildon.gov.uk	email and website
BAN	basingstoke.gov.uk	email and website
BAR	barrowbc.gov.uk	email
BAS	bathnes.gov.uk	email and website
BBD	blackburn.gov.uk	email and website
BDF	bedford.gov.uk	email and website
BDG	lbbd.gov.uk	email and website
BEN	brent.gov.uk	email and website
BEX	bexley.gov.uk	email and website
BFS	belfastcity.gov.uk	email and website
BGE	bridgend.gov.uk	email and website
BGW	blaenau-gwent.gov.uk	email and website
BIR	birmingham.gov.uk	email and website
BLA	blaby.gov.uk	email and website
BNE	barnet.gov.uk	email and website
BNH	brighton-hove.gov.uk	email and website
BNS	barnsley.gov.uk	email and website
BOL	bolton.gov.uk	email and website
BOS	bolsover.gov.uk	email and website
BOT	boston.gov.uk	email and website
BPC	bcpcouncil.gov.uk	email and website
BPL	blackpool.gov.uk	email and website
BRA	braintree.gov.uk	email and website
BRC	bracknell-forest.gov.uk	email and website
BRD	bradford.gov.uk	email and website
BRE	breckland.gov.uk	email and website
BRM	bromsgrove.gov.uk	email and website
BRO	broadland.gov.uk	email
BRO	southnorfolkandbroadland.gov.uk	website
BRT	broxtowe.gov.uk	email and website
BRW	brentwood.gov.uk	email and website
BRX	broxbourne.gov.uk	email and website
BRY	bromley.gov.uk	email and website
BST	bristol.gov.uk	email and website
BUC	buckscc.gov.uk	email
BUC	buckinghamshire.gov.uk	website
BUN	burnley.gov.uk	email and website
BUR	bury.gov.uk	email and website
CAB	cambridge.gov.uk	email and website
CAM	cambridgeshire.gov.uk	email and website
CAN	cannockchasedc.gov.uk	email and website
CAS	castlepoint.gov.uk	email and website
CAT	canterbury.gov.uk	email and website
CAY	caerphilly.gov.uk	email and website
CBD	cumberland.gov.uk	email and website
CBF	centralbedfordshire.gov.uk	email and website
CCG	causewaycoastandglens.gov.uk	email and website
CGN	ceredigion.gov.uk	email and website
CHA	charnwood.gov.uk	email and website
CHE	cheshireeast.gov.uk	email and website
CHI	chichester.gov.uk	email and website
CHL	chelmsford.gov.uk	email and website
CHO	chorley.gov.uk	email and website
CHR	cherwell-dc.gov.uk	email
CHR	cherwell.gov.uk	website
CHS	chesterfield.gov.uk	email and website
CHT	cheltenham.gov.uk	email and website
CHW	cheshirewestandchester.gov.uk	email and website
CLD	calderdale.gov.uk	email and website
CLK	clacks.gov.uk	email and website
CMA	cumbria.gov.uk	email
CMD	camden.gov.uk	email and website
CMN	carmarthenshire.gov.uk	email
CMN	carmarthenshire.gov.wales	website
COL	colchester.gov.uk	email and website
CON	cornwall.gov.uk	email and website
COT	cotswold.gov.uk	email and website
COV	coventry.gov.uk	email and website
CRA	cravendc.gov.uk	email
CRF	cardiff.gov.uk	email and website
CRW	crawley.gov.uk	email and website
CRY	croydon.gov.uk	email and website
CWY	conwy.gov.uk	email and website
DAC	dacorum.gov.uk	email and website
DAL	darlington.gov.uk	email and website
DAR	dartford.gov.uk	email and website
DBY	derbyshire.gov.uk	email and website
DEB	derbyshiredales.gov.uk	email and website
DEN	denbighshire.gov.uk	email and website
DER	derby.gov.uk	email and website
DEV	devon.gov.uk	email and website
DGY	dumgal.gov.uk	email and website
DNC	doncaster.gov.uk	email and website
DND	dundeecity.gov.uk	email and website
DOV	dover.gov.uk	email and website
DRS	derrystrabane.com	email and website
DSIT	dsit.gov.uk	email
DST	dorsetcouncil.gov.uk	email and website
DUD	dudley.gov.uk	email and website
DUR	durham.gov.uk	email and website
EAL	ealing.gov.uk	email and website
EAS	eastbourne.gov.uk	email
EAS	lewes-eastbourne.gov.uk	website
EAT	eastleigh.gov.uk	email and website
EAY	east-ayrshire.gov.uk	email and website
ECA	eastcambs.gov.uk	email and website
EDE	eastdevon.gov.uk	email and website
EDH	edinburgh.gov.uk	email and website
EDN	eden.gov.uk	email
EDU	eastdunbarton.gov.uk	email and website
EHA	easthants.gov.uk	email and website
EHE	eastherts.gov.uk	email and website
ELI	e-lindsey.gov.uk	email and website
ELM	elmbridge.gov.uk	email and website
ELN	eastlothian.gov.uk	email and website
ELS	cne-siar.gov.uk	email and website
ENF	enfield.gov.uk	email and website
EPP	eppingforestdc.gov.uk	email and website
EPS	epsom-ewell.gov.uk	email and website
ERE	erewash.gov.uk	email and website
ERW	eastrenfrewshire.gov.uk	email and website
ERY	eastriding.gov.uk	email and website
ESK	eastsuffolk.gov.uk	email and website
ESS	essex.gov.uk	email and website
EST	eaststaffsbc.gov.uk	email and website
ESX	eastsussex.gov.uk	email and website
EXE	exeter.gov.uk	email and website
FAL	falkirk.gov.uk	email and website
FAR	fareham.gov.uk	email and website
FEN	fenland.gov.uk	email and website
FIF	fife.gov.uk	email and website
FLN	flintshire.gov.uk	email and website
FMO	fermanaghomagh.com	email and website
FOE	fdean.gov.uk	email and website
FYL	fylde.gov.uk	email and website
GAT	gateshead.gov.uk	email and website
GED	gedling.gov.uk	email and website
GLA	london.gov.uk	email
GLG	glasgow.gov.uk	email and website
GLO	gloucester.gov.uk	email and website
GLS	gloucestershire.gov.uk	email and website
GOS	gosport.gov.uk	email and website
GRA	gravesham.gov.uk	email and website
GRE	greenwich.gov.uk	email
GRE	royalgreenwich.gov.uk	email and website
GRT	guildford.gov.uk	email and website
GRY	great-yarmouth.gov.uk	email and website
GWN	gwynedd.gov.uk	email
GWN	gwynedd.llyw.cymru	website
HAA	havant.gov.uk	email and website
HAE	hambleton.gov.uk	email
HAG	harrogate.gov.uk	email
HAL	halton.gov.uk	email and website
HAM	hants.gov.uk	email and website
HAO	harborough.gov.uk	email and website
HAR	harlow.gov.uk	email and website
HAS	hastings.gov.uk	email and website
HAT	hart.gov.uk	email and website
HAV	havering.gov.uk	email and website
HCK	hackney.gov.uk	email and website
HEF	herefordshire.gov.uk	email and website
HER	hertsmere.gov.uk	email and website
HIG	highpeak.gov.uk	email and website
HIL	hillingdon.gov.uk	email and website
HIN	hinckley-bosworth.gov.uk	email and website
HLD	highland.gov.uk	email and website
HMF	lbhf.gov.uk	email and website
HNS	hounslow.gov.uk	email and website
HOR	horsham.gov.uk	email and website
HPL	hartlepool.gov.uk	email and website
HRT	hertfordshire.gov.uk	email and website
HRW	harrow.gov.uk	email and website
HRY	haringey.gov.uk	email and website
HUN	huntingdonshire.gov.uk	email and website
HYN	hyndburnbc.gov.uk	email and website
IOS	scilly.gov.uk	email and website
IOW	iow.gov.uk	email and website
IPS	ipswich.gov.uk	email and website
ISL	islington.gov.uk	email and website
IVC	inverclyde.gov.uk	email and website
KEC	rbkc.gov.uk	email and website
KEN	kent.gov.uk	email and website
KET	kettering.gov.uk	email
KHL	hull.gov.uk	email and website
KIN	west-norfolk.gov.uk	email and website
KIR	kirklees.gov.uk	email and website
KTT	kingston.gov.uk	email and website
KWL	knowsley.gov.uk	email and website
LAC	lancaster.gov.uk	email and website
LAN	lancashire.gov.uk	email and website
LBC	lisburncastlereagh.gov.uk	email and website
LBH	lambeth.gov.uk	email and website
LCE	leicester.gov.uk	email and website
LDS	leeds.gov.uk	email and website
LEC	leics.gov.uk	email
LEC	leicestershire.gov.uk	website
LEE	lewes.gov.uk	email
LEE	lewes-eastbourne.gov.uk	website
LEW	lewisham.gov.uk	email and website
LIC	lincoln.gov.uk	email and website
LIF	lichfielddc.gov.uk	email and website
LIN	lincolnshire.gov.uk	email and website
LIV	liverpool.gov.uk	email and website
LND	cityoflondon.gov.uk	email and website
LUT	luton.gov.uk	email and website
MAI	maidstone.gov.uk	email and website
MAL	maldon.gov.uk	email and website
MAN	manchester.gov.uk	email and website
MAS	mansfield.gov.uk	email and website
MAV	malvernhills.gov.uk	email and website
MDB	middlesbrough.gov.uk	email and website
MDE	middevon.gov.uk	email and website
MDW	medway.gov.uk	email and website
MEA	midandeastantrim.gov.uk	email and website
MEL	melton.gov.uk	email and website
MEN	mendip.gov.uk	email
MIK	milton-keynes.gov.uk	email and website
MLN	midlothian.gov.uk	email and website
MOL	molevalley.gov.uk	email and website
MON	monmouthshire.gov.uk	email and website
MRT	merton.gov.uk	email and website
MRY	moray.gov.uk	email and website
MSS	midsussex.gov.uk	email and website
MSU	midsuffolk.gov.uk	email and website
MTY	merthyr.gov.uk	email and website
MUL	midulstercouncil.org	email and website
NAY	north-ayrshire.gov.uk	email and website
NBL	northumberland.gov.uk	email and website
NDE	northdevon.gov.uk	email and website
NEA	newark-sherwooddc.gov.uk	email and website
NEC	newcastle-staffs.gov.uk	email and website
NED	ne-derbyshire.gov.uk	email and website
NEL	nelincs.gov.uk	email and website
NET	newcastle.gov.uk	email and website
NEW	newforest.gov.uk	email and website
NFK	norfolk.gov.uk	email and website
NGM	nottinghamcity.gov.uk	email and website
NHE	north-herts.gov.uk	email and website
NKE	n-kesteven.gov.uk	email and website
NLK	northlanarkshire.gov.uk	email and website
NLN	northlincs.gov.uk	email and website
NMD	newrymournedown.org	email and website
NNECA	northeast-ca.gov.uk	website
NNO	north-norfolk.gov.uk	email and website
NNT	northnorthants.gov.uk	email and website
NOW	norwich.gov.uk	email and website
NSM	n-somerset.gov.uk	email and website
NTL	npt.gov.uk	email
NTL	neath-porttalbot.gov.uk	website
NTT	nottinghamshire.gov.uk	email and website
NTY	northtyneside.gov.uk	email and website
NUN	nuneatonandbedworth.gov.uk	email and website
NWA	northwarks.gov.uk	email and website
NWL	nwleics.gov.uk	email and website
NWM	newham.gov.uk	email and website
NWP	newport.gov.uk	email and website
NYE	northyorks.gov.uk	email and website
OAD	oadby-wigston.gov.uk	email and website
OLD	oldham.gov.uk	email and website
ORK	orkney.gov.uk	email and website
OXF	oxfordshire.gov.uk	email and website
OXO	oxford.gov.uk	email and website
PEM	pembrokeshire.gov.uk	email and website
PEN	pendle.gov.uk	email and website
PKN	pkc.gov.uk	email and website
PLY	plymouth.gov.uk	email and website
POR	portsmouth.gov.uk	email and website
POR	portsmouthcc.gov.uk	email
POW	powys.gov.uk	email and website
PRE	preston.gov.uk	email and website
PTE	peterborough.gov.uk	email and website
RCC	redcar-cleveland.gov.uk	email and website
RCH	rochdale.gov.uk	email and website
RCT	rctcbc.gov.uk	email and website
RDB	redbridge.gov.uk	email and website
RDG	reading.gov.uk	email and website
RED	redditchbc.gov.uk	email and website
REI	reigate-banstead.gov.uk	email and website
RFW	renfrewshire.gov.uk	email and website
RIB	ribblevalley.gov.uk	email and website
RIC	richmond.gov.uk	email and website
RIH	richmondshire.gov.uk	email
ROC	rochford.gov.uk	email and website
ROH	rother.gov.uk	email and website
ROS	rossendale.gov.uk	email and website
ROT	rotherham.gov.uk	email and website
RUG	rugby.gov.uk	email and website
RUH	rushmoor.gov.uk	email and website
RUN	runnymede.gov.uk	email and website
RUS	rushcliffe.gov.uk	email and website
RUT	rutland.gov.uk	email and website
RYE	ryedale.gov.uk	email
SAL	stalbans.gov.uk	email and website
SAW	sandwell.gov.uk	email and website
SAY	south-ayrshire.gov.uk	email and website
SBU	southbucks.gov.uk	email
SCA	scambs.gov.uk	email and website
SCB	scotborders.gov.uk	email and website
SCE	scarborough.gov.uk	email
SDE	south-derbys.gov.uk	email
SDE	southderbyshire.gov.uk	website
SEG	sedgemoor.gov.uk	email
SEL	selby.gov.uk	email
SEV	sevenoaks.gov.uk	email and website
SFK	suffolk.gov.uk	email and website
SFT	sefton.gov.uk	email and website
SGC	southglos.gov.uk	email and website
SHA	southhams.gov.uk	email and website
SHE	folkestone-hythe.gov.uk	email and website
SHF	sheffield.gov.uk	email and website
SHN	sthelens.gov.uk	email and website
SHO	sholland.gov.uk	email and website
SHR	shropshire.gov.uk	email and website
SKE	southkesteven.gov.uk	email and website
SKP	stockport.gov.uk	email and website
SLA	southlakeland.gov.uk	email
SLF	salford.gov.uk	email and website
SLG	slough.gov.uk	email and website
SLK	southlanarkshire.gov.uk	email and website
SMT	somerset.gov.uk	email and website
SND	sunderland.gov.uk	email and website
SNO	south-norfolk.gov.uk	email
SNO	southnorfolkandbroadland.gov.uk	website
SOL	solihull.gov.uk	email and website
SOS	southend.gov.uk	email and website
SOX	southoxon.gov.uk	email and website
SPE	spelthorne.gov.uk	email and website
SRI	southribble.gov.uk	email and website
SRY	surreycc.gov.uk	email and website
SSO	southsomerset.gov.uk	email
SST	sstaffs.gov.uk	email and website
STA	staffordbc.gov.uk	email and website
STE	stoke.gov.uk	email and website
STF	staffsmoorlands.gov.uk	email and website
STG	stirling.gov.uk	email and website
STH	southampton.gov.uk	email and website
STN	sutton.gov.uk	email and website
STO	stroud.gov.uk	email and website
STR	stratford.gov.uk	email and website
STS	staffordshire.gov.uk	email and website
STT	stockton.gov.uk	email and website
STV	stevenage.gov.uk	email and website
STY	southtyneside.gov.uk	email and website
SUR	surreyheath.gov.uk	email and website
SWA	swansea.gov.uk	email and website
SWD	swindon.gov.uk	email and website
SWK	southwark.gov.uk	email and website
SWL	swale.gov.uk	email and website
TAM	tameside.gov.uk	email and website
TAN	tandridge.gov.uk	email and website
TAU	tauntondeane.gov.uk	email
TAW	tamworth.gov.uk	email and website
TEI	teignbridge.gov.uk	email and website
TEN	tendringdc.gov.uk	email and website
TES	testvalley.gov.uk	email and website
TEW	tewkesbury.gov.uk	email and website
TFW	telford.gov.uk	email and website
THA	thanet.gov.uk	email and website
THE	threerivers.gov.uk	email and website
THR	thurrock.gov.uk	email and website
TOB	torbay.gov.uk	email and website
TOF	torfaen.gov.uk	email and website
TON	tmbc.gov.uk	email and website
TOR	torridge.gov.uk	email and website
TRF	trafford.gov.uk	email and website
TUN	tunbridgewells.gov.uk	email and website
TWH	towerhamlets.gov.uk	email and website
UTT	uttlesford.gov.uk	email and website
VAL	whitehorsedc.gov.uk	email and website
VGL	valeofglamorgan.gov.uk	email and website
WAE	waverley.gov.uk	email and website
WAF	westmorlandandfurness.gov.uk	email and website
WAR	warwickshire.gov.uk	email and website
WAT	watford.gov.uk	email and website
WAW	warwickdc.gov.uk	email and website
WBK	westberks.gov.uk	email and website
WDE	westdevon.gov.uk	email and website
WDU	west-dunbarton.gov.uk	email and website
WEA	wealden.gov.uk	email and website
WEL	wellingborough.gov.uk	email
WEW	welhat.gov.uk	email and website
WFT	walthamforest.gov.uk	email and website
WGN	wigan.gov.uk	email and website
WIL	wiltshire.gov.uk	email and website
WIN	winchester.gov.uk	email and website
WKF	wakefield.gov.uk	email and website
WLA	westlancs.gov.uk	email and website
WLI	west-lindsey.gov.uk	email and website
WLL	walsall.gov.uk	email and website
WLN	westlothian.gov.uk	email and website
WLV	wolverhampton.gov.uk	email and website
WND	wandsworth.gov.uk	email and website
WNM	rbwm.gov.uk	email and website
WNT	westnorthants.gov.uk	email and website
WOC	worcester.gov.uk	email and website
WOI	woking.gov.uk	email and website
WOK	wokingham.gov.uk	email and website
WOR	worcestershire.gov.uk	email and website
WOT	adur-worthing.gov.uk	email and website
WOX	westoxon.gov.uk	email and website
WRL	wirral.gov.uk	email and website
WRT	warrington.gov.uk	email and website
WRX	wrexham.gov.uk	email and website
WSK	westsuffolk.gov.uk	email and website
WSM	westminster.gov.uk	email and website
WSO	westsomersetonline.gov.uk	email
WSX	westsussex.gov.uk	email and website
WYC	wychavon.gov.uk	email and website
WYE	wyreforestdc.gov.uk	email and website
WYR	wyrebc.gov.uk	email
WYR	wyre.gov.uk	website
YOR	york.gov.uk	email and website
ZET	shetland.gov.uk	email and website`;
