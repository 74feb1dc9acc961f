// Written by material/register/bringOver.mjs from material/register; change it there.
// Attribution: see ../attribution.ts.

/** Every authority. Columns: id, code, kind, name, short_name, name_cy, short_name_cy, nation, region, tier, type, gss, former_gss, county, combined_authority, population, population_band, valid_from, valid_to, area_km2, latitude, longitude, wikidata, it_service. */
export const authorityTable = `8f6ae2be-4ec5-5b8a-8a2c-bd35877f9a62	ABC	council	Armagh City, Banbridge and Craigavon Borough Council	Armagh City, Banbridge and Craigavon			Northern Ireland	Northern Ireland	unitary	NID	N09000002				217232	100-250k	2015-04-01		1338.0	54.3692	-6.4567		
ee32241c-f583-5603-9929-3c34e0a9a897	ABD	council	Aberdeenshire Council	Aberdeenshire			Scotland	Scotland	unitary	SCO	S12000034				260780	250-500k	2005-06-18		6313.0	57.2411	-2.6320		
3ca1fdc2-8619-5623-8a5b-44732f9287c5	ABE	council	Aberdeen City Council	Aberdeen City			Scotland	Scotland	unitary	SCO	S12000033				229060	100-250k	2005-06-18		186.0	57.1558	-2.1736		
aff0b158-ef31-5997-a84e-5ae795409650	ADU	council	Adur District Council	Adur			England	South East	district	NMD	E07000223		WSX		64187	<100k			42.0	50.8444	-0.2985	Q72980889	adur-worthing.gov.uk
1521d481-ec6e-5cd6-8c5c-a889e0e6051b	AGB	council	Argyll and Bute Council	Argyll and Bute			Scotland	Scotland	unitary	SCO	S12000035				85430	<100k	2005-06-18		6907.0	56.1219	-5.5028		
7596ba4a-19b9-556e-b13a-ce57580373bd	AGY	council	Isle of Anglesey County Council	Isle of Anglesey	Cyngor Sir Ynys Môn	Ynys Môn	Wales	Wales	unitary	WPA	W06000001				70440	<100k	1996-04-01		712.0	53.2860	-4.3745		
4b8eed7b-8624-5116-8245-e9444afd8e7e	ALL	council	Allerdale Borough Council	Allerdale			England	North West	district	NMD	E07000026		CMA		97831	<100k		2023-04-01	1242.0	54.7111	-3.2472		
978c431c-6b38-52bb-bd42-79303e2d7aa7	AMB	council	Amber Valley Borough Council	Amber Valley			England	East Midlands	district	NMD	E07000032		DBY		128829	100-250k			265.0	53.0292	-1.4667	Q72980961	
53cf69de-5958-55b2-a13e-cc6d58443a30	AND	council	Ards and North Down Borough Council	Ards and North Down			Northern Ireland	Northern Ireland	unitary	NID	N09000011				162056	100-250k	2015-04-01		566.0	54.5343	-5.6293		
35e00d79-182d-5c2f-abc0-f27f6bf06e1d	ANN	council	Antrim and Newtownabbey Borough Council	Antrim and Newtownabbey			Northern Ireland	Northern Ireland	unitary	NID	N09000001				143756	100-250k	2015-04-01		571.0	54.7018	-6.1978		
b3907319-fb53-5ac1-9b88-d82bea821842	ANS	council	Angus Council	Angus			Scotland	Scotland	unitary	SCO	S12000041				115820	100-250k	2005-06-18		2181.0	56.7240	-2.9174		
f2011692-259a-5124-aec4-6ed3ff348d05	ARU	council	Arun District Council	Arun			England	South East	district	NMD	E07000224		WSX		161123	100-250k			221.0	50.8409	-0.5682	Q72980967	
bd510d98-2c15-57a8-89d3-07fcc26b1385	ASF	council	Ashford Borough Council	Ashford			England	South East	district	NMD	E07000105		KEN		131018	100-250k			581.0	51.1253	0.8113	Q55098926	
c7ef0a76-a737-5a89-b882-da5bfcd68d03	ASH	council	Ashfield District Council	Ashfield			England	East Midlands	district	NMD	E07000170		NTT		128337	100-250k			110.0	53.0923	-1.2592	Q73038329	
b43c2df4-bebb-55ad-ac57-46b17affd941	AYL	council	Aylesbury Vale District Council	Aylesbury Vale			England	South East	district	NMD	E07000004		BKM					2020-04-01					
68137372-ec7a-508f-94e1-647dda257881	BAB	council	Babergh District Council	Babergh			England	East of England	district	NMD	E07000200		SFK		92735	<100k			594.0	52.0506	0.9153	Q73039037	
d845cf30-f318-57d1-b8c7-f260be116281	BAE	council	Bassetlaw District Council	Bassetlaw			England	East Midlands	district	NMD	E07000171		NTT		118280	100-250k			638.0	53.3328	-0.9589	Q73045241	
38d0d90e-48d1-50c1-a558-14aa8aa65dde	BAI	council	Basildon Borough Council	Basildon			England	East of England	district	NMD	E07000066		ESS		187558	100-250k			110.0	51.5901	0.4663	Q4867303	
7cde51c0-41f5-5c77-b5f3-b162515bae53	BAN	council	Basingstoke and Deane Borough Council	Basingstoke and Deane			England	South East	district	NMD	E07000084		HAM		177760	100-250k			634.0	51.2735	-1.2009	Q73072528	
7c93fe76-bfe5-5139-9067-a4b87737e015	BAR	council	Barrow-in-Furness Borough Council	Barrow-in-Furness			England	North West	district	NMD	E07000027		CMA		66726	<100k		2023-04-01	78.0	54.1266	-3.2123		
cc7ea6db-b10e-5dc1-a622-f690f48703c0	BAS	council	Bath and North East Somerset Council	Bath and North East Somerset			England	South West	unitary	UA	E06000022			WECA	196357	100-250k	1996-04-01		346.0	51.3560	-2.4753	Q16966588	
949e13e3-627e-56b6-b54e-8dd901900086	BBD	council	Blackburn with Darwen Borough Council	Blackburn with Darwen			England	North West	unitary	UA	E06000008				150030	100-250k	1998-04-01		137.0	53.6926	-2.4675	Q16984481	
0f571b20-5364-506c-8e10-3156555c3cf1	BDF	council	Bedford Borough Council	Bedford			England	East of England	unitary	UA	E06000055				174687	100-250k	2009-04-01		476.0	52.1892	-0.4771	Q16239012	
291f8727-851b-550e-a815-c13868e92ccb	BDG	council	London Borough of Barking and Dagenham	Barking and Dagenham			England	London	unitary	LBO	E09000002			GLA	214107	100-250k			36.0	51.5440	0.1332	Q4861056	
651628aa-f133-5466-9139-6dcdb17e909c	BEN	council	London Borough of Brent	Brent			England	London	unitary	LBO	E09000005			GLA	327753	250-500k			43.0	51.5585	-0.2678	Q4961461	
cca62555-0f3b-5fd5-abf8-1fc0f57f10ad	BEX	council	London Borough of Bexley	Bexley			England	London	unitary	LBO	E09000004			GLA	249301	100-250k			61.0	51.4609	0.1423	Q4899799	
5f4cc9a5-6cbf-5437-8aa1-04dccb9f9be2	BFS	council	Belfast City Council	Belfast			Northern Ireland	Northern Ireland	unitary	NID	N09000003				342560	250-500k	2015-04-01		138.0	54.5963	-5.9428		
fedecd91-f773-5295-8607-97009ae93540	BGE	council	Bridgend County Borough Council	Bridgend	Cyngor Bwrdeistref Sirol Pen-y-bont ar Ogwr	Pen-y-bont ar Ogwr	Wales	Wales	unitary	WPA	W06000013				147539	100-250k	1996-04-01		251.0	51.5558	-3.6004		
3b446cb2-9ec0-5765-8f2a-b3533a58c161	BGW	council	Blaenau Gwent County Borough Council	Blaenau Gwent	Cyngor Bwrdeistref Sirol Blaenau Gwent	Blaenau Gwent	Wales	Wales	unitary	WPA	W06000019				70020	<100k	1996-04-01		109.0	51.7667	-3.1938		
859aa987-97c7-5002-bd75-96751241c842	BIR	council	Birmingham City Council	Birmingham			England	West Midlands	unitary	MD	E08000025			WMCA	1140525	500k+	1996-07-01		268.0	52.4885	-1.8748	Q4916650	
d155b488-54db-5756-8254-86456c8c5902	BKM	council	Buckinghamshire County Council	Buckinghamshire County			England	South East	county	CTY	E10000002						2005-06-19	2020-04-01					
45980f76-b2d5-544b-9b97-1de6c4865b2e	BLA	council	Blaby District Council	Blaby			England	East Midlands	district	NMD	E07000129		LEC		101950	100-250k			130.0	52.5715	-1.2220	Q73072529	
a75c84d8-132f-5495-bf26-18e726145560	BMH	council	Bournemouth Borough Council	Bournemouth			England	South West	unitary	UA	E06000028						2005-06-19	2019-04-01					
19dc3f44-aa5f-5231-8953-3689ca2941c9	BNE	council	London Borough of Barnet	Barnet			England	London	unitary	LBO	E09000003			GLA	399007	250-500k			87.0	51.6160	-0.2100	Q4861611	
3f22f400-9542-5c24-b7bf-06c4d775cd0c	BNH	council	Brighton and Hove City Council	Brighton and Hove			England	South East	unitary	UA	E06000043				291738	250-500k	2005-06-19		83.0	50.8435	-0.1331	Q16953725	
5b75790d-a957-538c-a835-20724956b12e	BNS	council	Barnsley Metropolitan Borough Council	Barnsley			England	Yorkshire and The Humber	unitary	MD	E08000016			SCR	248071	100-250k	1974-04-01		329.0	53.5359	-1.5326	Q16950416	
1a84e83f-5e43-5b02-aeb3-cf4cfff15546	BOL	council	Bolton Metropolitan Borough Council	Bolton			England	North West	unitary	MD	E08000001			GMCA	288248	250-500k	1974-04-01		140.0	53.5786	-2.4670	Q16952682	
869b4feb-0ee7-54cd-a81d-75c7bada8ed8	BOS	council	Bolsover District Council	Bolsover			England	East Midlands	district	NMD	E07000033		DBY		81305	<100k			160.0	53.2156	-1.2773	Q73072533	
b154b4df-4687-58a9-9482-4c9c7c0295a3	BOT	council	Boston Borough Council	Boston			England	East Midlands	district	NMD	E07000136		LIN		70837	<100k			364.0	52.9742	-0.0223	Q73072538	
aa2518cc-82a7-5b8f-8306-8b4bb381282d	BPC	council	Bournemouth, Christchurch and Poole Council	Bournemouth, Christchurch and Poole			England	South West	unitary	UA	E06000058				396989	250-500k	2019-04-01		162.0	50.7470	-1.8833	Q54818205	
5d647088-b1bd-5ae2-88bc-dc0f373de17d	BPL	council	Blackpool Borough Council	Blackpool			England	North West	unitary	UA	E06000009				138381	100-250k	2005-06-20		35.0	53.8177	-3.0355	Q16984489	
e9821b1f-0f59-5181-8a56-33c94b68d0c6	BRA	council	Braintree District Council	Braintree			England	East of England	district	NMD	E07000067		ESS		153091	100-250k			612.0	51.9418	0.5899	Q73072540	
109ca944-fd45-5dde-9a40-6bafc87fd246	BRC	council	Bracknell Forest Council	Bracknell Forest			England	South East	unitary	UA	E06000036				124165	100-250k	1998-04-01		109.0	51.4081	-0.7397	Q16985082	
a4536121-6677-52d8-8a63-730e96d84913	BRD	council	City of Bradford Metropolitan District Council	Bradford			England	Yorkshire and The Humber	unitary	MD	E08000032			WYCA	542128	500k+	1974-04-01		366.0	53.8447	-1.8547	Q16953331	
034406e4-4533-53cf-9a11-31fdb2e4475e	BRE	council	Breckland District Council	Breckland			England	East of England	district	NMD	E07000143		NFK		141255	100-250k			1305.0	52.5879	0.8373	Q73072542	
3deafb9f-de2e-5375-8b82-ec44cbe2c5cb	BRM	council	Bromsgrove District Council	Bromsgrove			England	West Midlands	district	NMD	E07000234		WOR		100569	100-250k			217.0	52.3618	-2.0160	Q73072550	
6bea0cd9-3816-5f86-b618-848e129ecbd6	BRO	council	Broadland District Council	Broadland			England	East of England	district	NMD	E07000144		NFK		131931	100-250k			552.0	52.7012	1.3106	Q73072548	southnorfolkandbroadland.gov.uk
f0b06fed-c66b-5723-957b-e9e0c87a9d0a	BRT	council	Broxtowe Borough Council	Broxtowe			England	East Midlands	district	NMD	E07000172		NTT		114627	100-250k			80.0	52.9764	-1.2621	Q73072553	
50f45a09-e60b-5692-81ba-812008cd4751	BRW	council	Brentwood Borough Council	Brentwood			England	East of England	district	NMD	E07000068		ESS		77242	<100k			153.0	51.6386	0.3108	Q73072544	
a67a9472-a18d-534f-b4b7-eaf4698b09d0	BRX	council	Broxbourne Borough Council	Broxbourne			England	East of England	district	NMD	E07000095		HRT		97592	<100k			51.0	51.7251	-0.0474	Q4976877	
1b101528-bc04-5ea2-bb50-d581360708df	BRY	council	London Borough of Bromley	Bromley			England	London	unitary	LBO	E09000006			GLA	332752	250-500k			150.0	51.3720	0.0515	Q4973687	
c81ff335-691a-5d30-8abf-7e1acc7e8f46	BST	council	Bristol City Council	City of Bristol			England	South West	unitary	UA	E06000023			WECA	465866	250-500k	2005-06-18		110.0	51.4527	-2.7708	Q16953796	
d39ae278-04b2-57f4-a4a5-9cd02e783b4a	BUC	council	Buckinghamshire Council	Buckinghamshire			England	South East	unitary	UA	E06000060				547060	500k+	2020-04-01		1565.0	51.7850	-0.8116	Q65052846	
bcebb57e-2e60-536c-a63d-f90e86fd950a	BUN	council	Burnley Borough Council	Burnley			England	North West	district	NMD	E07000117		LAN		89344	<100k			111.0	53.7789	-2.2219	Q73072554	
d09d5a73-7f0c-5474-af64-808aa393aed4	BUR	council	Bury Metropolitan Borough Council	Bury			England	North West	unitary	MD	E08000002			GMCA	190708	100-250k	1974-04-01		99.0	53.5878	-2.3126	Q16954633	
8c36551e-f9b8-5dee-b4d3-0d2985158456	CAB	council	Cambridge City Council	Cambridge			England	East of England	district	NMD	E07000008		CAM	CPCA	125063	100-250k			41.0	52.1994	0.1329	Q5025388	
7f24c3e6-1292-5e3e-a882-4eb187da622f	CAM	council	Cambridgeshire County Council	Cambridgeshire			England	East of England	county	CTY	E10000003			CPCA	657204	500k+			3046.0	52.3304	0.0699	Q5025648	
ba024661-372b-54f9-8741-e354c6d7a845	CAN	council	Cannock Chase District Council	Cannock Chase			England	West Midlands	district	NMD	E07000192		STS		101484	100-250k			79.0	52.7124	-1.9802	Q73072556	
0087d91c-4127-50e9-8641-79c66b96c797	CAR	council	Carlisle City Council	Carlisle			England	North West	district	NMD	E07000028		CMA		108524	100-250k		2023-04-01	1038.0	54.9709	-2.8094		
a2f6de50-cd0b-5b31-bb49-5c5fc177857a	CAS	council	Castle Point Borough Council	Castle Point			England	East of England	district	NMD	E07000069		ESS		90524	<100k			45.0	51.5364	0.5946	Q73072562	
4c911c07-ea45-5afe-8942-7d6c84e07a60	CAT	council	Canterbury City Council	Canterbury			England	South East	district	NMD	E07000106		KEN		166762	100-250k			309.0	51.2832	1.1018	Q55098924	
2fc73eea-f0f5-5f38-986b-224545adb4f7	CAY	council	Caerphilly County Borough Council	Caerphilly	Cyngor Bwrdeistref Sirol Caerffili	Caerffili	Wales	Wales	unitary	WPA	W06000018				181731	100-250k	1996-04-01		277.0	51.6533	-3.2049		
faf8aa30-46db-50e1-ab66-e9ab4c6331cb	CBD	council	Cumberland Council	Cumberland			England	North West	unitary	UA	E06000063				274396	250-500k	2023-04-01		3012.0	54.6986	-3.1433		
d4a96600-34dd-58f7-bbbe-b3b166828070	CBF	council	Central Bedfordshire Council	Central Bedfordshire			England	East of England	unitary	UA	E06000056				294096	250-500k	2009-04-01		716.0	52.0066	-0.4363	Q16986562	
4aa1bbd1-237f-5bbe-a199-a5d68af86e03	CCG	council	Causeway Coast and Glens Borough Council	Causeway Coast and Glens			Northern Ireland	Northern Ireland	unitary	NID	N09000004				144943	100-250k	2015-04-01		1986.0	55.0603	-6.5916		
1f2ef026-ca5c-5656-bcb9-92ba00382ca0	CGN	council	Ceredigion County Council	Ceredigion	Cyngor Sir Ceredigion	Ceredigion	Wales	Wales	unitary	WPA	W06000008				72895	<100k	1996-04-01		1785.0	52.2559	-4.0731		
7ab31b36-5535-5230-b6a1-e5afb40096d9	CHA	council	Charnwood Borough Council	Charnwood			England	East Midlands	district	NMD	E07000130		LEC		188416	100-250k			279.0	52.7370	-1.1461	Q73072564	
8aa49436-be8b-539b-ad27-9ef68b0295e9	CHC	council	Christchurch Borough Council	Christchurch			England	South West	district	NMD	E07000048		DOR					2019-04-01					
bb3f9762-4b4f-5050-bdc6-6832bc00bfd6	CHE	council	Cheshire East Council	Cheshire East			England	North West	unitary	UA	E06000049				386667	250-500k	2009-04-01		1166.0	53.1803	-2.3499	Q16829355	
f5e54d1c-73c1-5ab5-a15e-ce46791867bf	CHI	council	Chichester District Council	Chichester			England	South East	district	NMD	E07000225		WSX		121508	100-250k	1974-04-01		786.0	50.9374	-0.7423	Q73072573	
d3d80032-e625-587d-8e48-5480f04cb9bb	CHL	council	Chelmsford City Council	Chelmsford			England	East of England	district	NMD	E07000070		ESS		179549	100-250k			339.0	51.7254	0.4809	Q73072566	
321d1950-ba44-5264-8056-41683aea82b2	CHN	council	Chiltern District Council	Chiltern			England	South East	district	NMD	E07000005		BKM					2020-04-01					
a00e0eed-b8d1-5d89-bc88-bc5277f95232	CHO	council	Chorley Borough Council	Chorley			England	North West	district	NMD	E07000118		LAN		118870	100-250k			203.0	53.6615	-2.6479	Q73072578	
7c7bc4da-0d8d-52ed-8c46-be27794c8efb	CHR	council	Cherwell District Council	Cherwell			England	South East	district	NMD	E07000177		OXF		151846	100-250k			589.0	51.9588	-1.2756	Q73072569	
6f44667b-9ba6-51c4-a750-b276bf604f1d	CHS	council	Chesterfield Borough Council	Chesterfield			England	East Midlands	district	NMD	E07000034		DBY		104930	100-250k			66.0	53.2563	-1.4012	Q73072572	
fc9ce36e-863a-5a6f-aa5b-f52365f43cc0	CHT	council	Cheltenham Borough Council	Cheltenham			England	South West	district	NMD	E07000078		GLS		116043	100-250k			47.0	51.8970	-2.0740	Q28401301	
93c2bc8d-daaa-5e34-923f-6be474c2ca16	CHW	council	Cheshire West and Chester Council	Cheshire West and Chester			England	North West	unitary	UA	E06000050				343823	250-500k	2009-04-01		920.0	53.2002	-2.7359	Q16829360	
c14f5b9c-509c-5e3e-8289-ccbb501e26d4	CLD	council	Calderdale Metropolitan Borough Council	Calderdale			England	Yorkshire and The Humber	unitary	MD	E08000033			WYCA	211439	100-250k	1974-04-01		364.0	53.7212	-1.9734	Q16985873	
174ce003-9bf6-5199-b10f-921988ff088c	CLK	council	Clackmannanshire Council	Clackmannanshire			Scotland	Scotland	unitary	SCO	S12000005				51290	<100k	2005-06-18		159.0	56.1505	-3.7422		
fd683d06-6356-597b-8f2f-2167c33314c7	CMA	council	Cumbria County Council	Cumbria			England	North West	county	CTY	E10000006				499781	250-500k		2023-04-01	6768.0	54.5216	-3.0197		
d74268f9-5eda-5620-8285-2d9b96b32b01	CMD	council	London Borough of Camden	Camden			England	London	unitary	LBO	E09000007			GLA	279516	250-500k			22.0	51.5464	-0.1574	Q5025790	
078ab43b-83ab-5101-ae9a-2181349211ad	CMN	council	Carmarthenshire County Council	Carmarthenshire	Cyngor Sir Gaerfyrddin	Sir Gaerfyrddin	Wales	Wales	unitary	WPA	W06000010				190073	100-250k	1996-04-01		2370.0	51.8997	-4.1632		
f832bec0-0ca9-5e20-a824-e8a4024e0469	COL	council	Colchester Borough Council	Colchester			England	East of England	district	NMD	E07000071		ESS		197200	100-250k			328.0	51.8725	0.8609	Q73072586	
5f1da2c7-8384-5c56-8571-89f831b24388	CON	council	Cornwall Council	Cornwall			England	South West	unitary	UA	E06000052				573299	500k+	2009-04-01		3545.0	50.4056	-4.8272	Q3774189	
2f17a425-cc4c-53fa-80e2-bcae13f1717f	COP	council	Copeland Borough Council	Copeland			England	North West	district	NMD	E07000029		CMA		68041	<100k		2023-04-01	732.0	54.4139	-3.3731		
89405b86-a3c2-52f6-8982-d8ae25b815c1	COR	council	Corby Borough Council	Corby			England	East Midlands	district	NMD	E07000150		NTH					2021-04-01					
102ee4af-2a1e-51eb-b284-b7a11045779e	COT	council	Cotswold District Council	Cotswold			England	South West	district	NMD	E07000079		GLS		90264	<100k			1165.0	51.8165	-1.8930	Q5175478	
344fe1cd-0a4a-55c7-a88c-8accbf8ab1a1	COV	council	Coventry City Council	Coventry			England	West Midlands	unitary	MD	E08000026			WMCA	379387	250-500k	1974-04-01		99.0	52.4169	-1.5198	Q5179058	
485e8219-de5d-5543-a29b-bd2ecef769dd	CPCA	combined_authority	Cambridgeshire and Peterborough Combined Authority	Cambridgeshire and Peterborough			England	East of England		COMB	E47000008				1517034	500k+	2014-04-01		6435.0			Q28451058	
ae811ec7-6f1c-542e-a4e1-8f7f31737690	CRA	council	Craven District Council	Craven			England	Yorkshire and The Humber	district	NMD	E07000163		NYK		57338	<100k		2023-04-01	1177.0	54.0798	-2.1743		
2b81c825-4b8b-5869-b326-27cb1959d2e7	CRF	council	City of Cardiff Council	Cardiff	Cyngor Dinas Caerdydd	Caerdydd	Wales	Wales	unitary	WPA	W06000015				369202	250-500k	1996-04-01		141.0	51.5084	-3.1996		
5d691f8f-fe06-5bbd-89cc-1245fb38f66e	CRW	council	Crawley Borough Council	Crawley			England	South East	district	NMD	E07000226		WSX		112474	100-250k	1974-04-01		45.0	51.1255	-0.1820	Q30255982	
55f0807c-d9d2-581a-b0b2-a23a9c85f5de	CRY	council	London Borough of Croydon	Croydon			England	London	unitary	LBO	E09000008			GLA	388563	250-500k			86.0	51.3553	-0.0872	Q5189676	
c31df1e1-a298-5314-9c16-17a53d0b4fa3	CWY	council	Conwy County Borough Council	Conwy	Cyngor Bwrdeistref Sirol Conwy	Conwy	Wales	Wales	unitary	WPA	W06000003				118184	100-250k	1996-04-01		1126.0	53.1403	-3.7358		
a6d89519-c285-5814-b1ad-ccb2ebe379e5	DAC	council	Dacorum Borough Council	Dacorum			England	East of England	district	NMD	E07000096		HRT		155457	100-250k			212.0	51.7782	-0.5409	Q5207723	
8f6a697c-b8f3-5f9d-a687-a589661076eb	DAL	council	Darlington Borough Council	Darlington			England	North East	unitary	UA	E06000005			TVCA	107402	100-250k	1997-04-01		197.0	54.5487	-1.5526	Q16948698	
c7873280-c994-5576-87c4-1980918cf45a	DAR	council	Dartford Borough Council	Dartford			England	South East	district	NMD	E07000107		KEN		114051	100-250k			73.0	51.4315	0.2532	Q55098919	
a0292687-bbd5-55f1-a40b-31ccaef048e2	DAV	council	Daventry District Council	Daventry			England	East Midlands	district	NMD	E07000151		NTH					2021-04-01					
85d146de-2c20-5c61-9077-e01a758be2e4	DBY	council	Derbyshire County Council	Derbyshire			England	East Midlands	county	CTY	E10000007			EMCA	807183	500k+			2547.0	53.0872	-1.5643	Q5261561	
0e83881c-c75f-54b9-a0d6-f6fc5f671803	DEB	council	Derbyshire Dales District Council	Derbyshire Dales			England	East Midlands	district	NMD	E07000035		DBY		72422	<100k			792.0	53.1282	-1.6937	Q73072598	
be78cd8d-bd7e-5caf-a5ba-df3220f343d6	DEN	council	Denbighshire County Council	Denbighshire	Cyngor Sir Ddinbych	Sir Ddinbych	Wales	Wales	unitary	WPA	W06000004				96664	<100k	1996-04-01		837.0	53.0919	-3.3541		
bea010a7-a180-5976-854d-e9421a76b0ac	DER	council	Derby City Council	Derby			England	East Midlands	unitary	UA	E06000015			EMCA	256814	250-500k			78.0	52.9125	-1.4683	Q5261430	
6eb65510-190a-5f37-ad04-d633741d0a0d	DEV	council	Devon County Council	Devon			England	South West	county	CTY	E10000008				810716	500k+			6564.0	51.4359	-3.1713	Q6385990	
9675825c-6c60-5765-9a76-fcb123ee06ba	DGY	council	Dumfries and Galloway Council	Dumfries and Galloway			Scotland	Scotland	unitary	SCO	S12000006				148290	100-250k	2005-06-18		6426.0	55.0711	-3.9595		
b70f5d20-c667-5735-8e3d-bb4bb75a85ee	DNC	council	City of Doncaster Council	Doncaster			England	Yorkshire and The Humber	unitary	MD	E08000017			SCR	312785	250-500k	1974-04-01		568.0	53.5443	-1.0958	Q16988947	
e74de2cc-1701-5775-a09b-fea882793390	DND	council	Dundee City Council	Dundee City			Scotland	Scotland	unitary	SCO	S12000042				148820	100-250k	2005-06-18		60.0	56.4771	-2.9697		
8d8289e9-8cdc-53fc-afb2-6bdd01e547bc	DOR	council	Dorset County Council	Dorset County			England	South West	county	CTY	E10000009				222985	100-250k		2019-04-01	1561.0	50.4902	-3.7401		
75ce6e7b-ea25-590a-82cc-3d9ee1953def	DOV	council	Dover District Council	Dover			England	South East	district	NMD	E07000108		KEN		118514	100-250k			315.0	51.2123	1.2892	Q55098918	
7c38cd14-a7b3-55ee-b3ba-5695f2e1d19a	DRS	council	Derry City and Strabane District Council	Derry City and Strabane			Northern Ireland	Northern Ireland	unitary	NID	N09000005				151109	100-250k	2015-04-01		1251.0	54.8203	-7.3604		
1926744e-64f6-5a22-a247-795c1c50ea57	DSIT	department	Department for Science, Innovation and Technology	DSIT													2023-02-07						
fd47cae4-010c-5965-8e82-8d4aad4c9a6a	DST	council	Dorset Council	Dorset			England	South West	unitary	UA	E06000059				379791	250-500k	2019-04-01		2491.0	50.8064	-2.3336	Q55609905	
7fc20d63-9e9a-5eae-8ff4-bbaa94b9f1e2	DUD	council	Dudley Metropolitan Borough Council	Dudley			England	West Midlands	unitary	MD	E08000027			WMCA	322363	250-500k	1974-04-01		98.0	52.4829	-2.1087	Q16991635	
5709cdcc-4306-568e-bf8c-ffe1ab43862f	DUR	council	Durham County Council	County Durham			England	North East	unitary	UA	E06000047			NNECA	533149	500k+	2009-04-01		2226.0	54.6955	-1.8399	Q5316492	
e21a14ef-dbe0-567b-b2ce-5af48765f7c4	EAL	council	London Borough of Ealing	Ealing			England	London	unitary	LBO	E09000009			GLA	340341	250-500k			56.0	51.5225	-0.3310	Q5325486	
c4c24c83-8963-542b-a585-b0326c97e928	EAS	council	Eastbourne Borough Council	Eastbourne			England	South East	district	NMD	E07000061		ESX		103324	100-250k			44.0	50.7762	0.2662	Q30588396	lewes-eastbourne.gov.uk
255ff9e3-fa7d-5a28-8922-d7757e2bcbba	EAT	council	Eastleigh Borough Council	Eastleigh			England	South East	district	NMD	E07000086		HAM		135520	100-250k			80.0	50.9330	-1.3272	Q73072609	
f80ee47a-6d2d-53dd-a1ff-678f92ebac18	EAY	council	East Ayrshire Council	East Ayrshire			Scotland	Scotland	unitary	SCO	S12000008				121600	100-250k	2005-06-18		1262.0	55.4850	-4.3142		
e2a1ae66-ca07-5c9b-839f-054f4eccdf0d	ECA	council	East Cambridgeshire District Council	East Cambridgeshire			England	East of England	district	NMD	E07000009		CAM	CPCA	90172	<100k			651.0	52.3429	0.2948	Q65090031	
6cfbc560-b913-50e7-a8f2-0fad6c6cb6c7	EDE	council	East Devon District Council	East Devon			England	South West	district	NMD	E07000040		DEV		148080	100-250k			814.0	50.7644	-3.2242	Q69118038	
b45f596f-1cf4-5bd1-b1f1-b49a05c849f1	EDH	council	City of Edinburgh Council	City of Edinburgh			Scotland	Scotland	unitary	SCO	S12000036				527620	500k+	2005-06-18		263.0	55.9265	-3.2884		
d73f2cfb-865a-5223-ad1b-834d405db9a3	EDN	council	Eden District Council	Eden			England	North West	district	NMD	E07000030		CMA		53754	<100k		2023-04-01	2142.0	54.6128	-2.6218		
c5ba388a-32b2-5ec9-933d-cdbb9fc667cb	EDO	council	East Dorset District Council	East Dorset			England	South West	district	NMD	E07000049		DOR					2019-04-01					
7120d76b-e29f-5dd4-9494-2876240e19af	EDU	council	East Dunbartonshire Council	East Dunbartonshire			Scotland	Scotland	unitary	SCO	S12000045	S12000009			108750	100-250k	2005-06-18		174.0	55.9560	-4.2256		
903dc569-e5c4-5048-a48b-92a0b3d78b62	EHA	council	East Hampshire District Council	East Hampshire			England	South East	district	NMD	E07000085		HAM		123838	100-250k			514.0	51.0746	-0.9551	Q73072602	
5a4a8e8e-63a8-5622-b2aa-64195878cc9e	EHE	council	East Hertfordshire District Council	East Hertfordshire			England	East of England	district	NMD	E07000242	E07000097	HRT		151786	100-250k			476.0	51.8651	-0.0083	Q5328577	
7d0b63fa-cf45-5902-bffa-26f26ae24148	ELI	council	East Lindsey District Council	East Lindsey			England	East Midlands	district	NMD	E07000137		LIN		142030	100-250k			1767.0	53.2494	0.0303	Q73072603	
ea827a86-c0e5-5fe1-83bb-e339d5618ffd	ELM	council	Elmbridge Borough Council	Elmbridge			England	South East	district	NMD	E07000207		SRY		137215	100-250k			95.0	51.3571	-0.3922	Q73072615	
64f8c059-addf-5519-86d4-b4087457bda2	ELN	council	East Lothian Council	East Lothian			Scotland	Scotland	unitary	SCO	S12000010				107900	100-250k	2005-06-18		679.0	55.9419	-2.7207		
6ddbd014-114d-525c-9d8c-0506e4e69a6a	ELS	council	Comhairle nan Eilean Siar	Eilean Siar			Scotland	Scotland	unitary	SCO	S12000013				26500	<100k	2005-06-18		3056.0	57.9076	-6.8747		
c521c7c1-1949-577e-9c10-941a16e1c5dc	EMCA	combined_authority	East Midlands Combined County Authority	East Midlands CCA			England	East Midlands		COMB	E47000013						2024-02-27						
cc19f732-59d3-55d9-ae4f-06016aa81e84	ENF	council	London Borough of Enfield	Enfield			England	London	unitary	LBO	E09000010			GLA	333587	250-500k			81.0	51.6510	-0.0873	Q5377310	
b8a6df43-5174-57e5-9e36-2d09212d8d1e	ENO	council	East Northamptonshire Council	East Northamptonshire			England	East Midlands	district	NMD	E07000152		NTH					2021-04-01					
a9568bac-d210-50b0-939e-e7ec0dd515d2	EPP	council	Epping Forest District Council	Epping Forest			England	East of England	district	NMD	E07000072		ESS		132175	100-250k			339.0	51.7089	0.1487	Q73072617	
faa03341-24cc-52e9-aab6-309761364bfb	EPS	council	Epsom and Ewell Borough Council	Epsom and Ewell			England	South East	district	NMD	E07000208		SRY		81003	<100k			34.0	51.3392	-0.2614	Q73072619	
5d8eb3a9-119c-5d5a-a8f0-4b3ff68c684e	ERE	council	Erewash Borough Council	Erewash			England	East Midlands	district	NMD	E07000036		DBY		115332	100-250k			110.0	52.9355	-1.3467	Q73072621	
1d9d03a7-3ae2-5b81-b381-26baa6e8af66	ERW	council	East Renfrewshire Council	East Renfrewshire			Scotland	Scotland	unitary	SCO	S12000011				96060	<100k	2005-06-18		174.0	55.7531	-4.3595		
30fdd60f-f5f3-5edf-9a0e-15327ba1dec5	ERY	council	East Riding of Yorkshire Council	East Riding of Yorkshire			England	Yorkshire and The Humber	unitary	UA	E06000011			HYCA	343201	250-500k	1996-04-01		2404.0	53.8680	-0.4825	Q16989282	
1560b122-cf72-5b4f-9bb2-1d92169262aa	ESK	council	East Suffolk Council	East Suffolk			England	East of England	district	NMD	E07000244		SFK		250373	250-500k	2019-04-01		1261.0	52.2370	1.4615	Q59536023	
386a4dad-eeef-59db-96b5-a5cfdd01e7e2	ESS	council	Essex County Council	Essex			England	East of England	county	CTY	E10000012				1497759	500k+			3458.0	51.6392	0.4067	Q5399679	
dd4b64bc-be53-5d7b-be35-027674d7a65a	EST	council	East Staffordshire Borough Council	East Staffordshire			England	West Midlands	district	NMD	E07000193		STS		120923	100-250k			387.0	52.8633	-1.8121	Q73072606	
1b76eb76-7b30-568f-9c7d-b9d9e44983c7	ESX	council	East Sussex County Council	East Sussex			England	South East	county	CTY	E10000011				558852	500k+			1709.0	50.8895	0.3158	Q5329458	
b9c82e89-ef6f-55ef-8fe8-fa4ddf1093c2	EXE	council	Exeter City Council	Exeter			England	South West	district	NMD	E07000041		DEV		133333	100-250k			47.0	50.7216	-3.5102	Q5420103	
ed147b2c-b8e3-57c8-a40d-1d4268511422	FAL	council	Falkirk Council	Falkirk			Scotland	Scotland	unitary	SCO	S12000014				160560	100-250k	2005-06-18		297.0	55.9973	-3.7906		
1aa0518b-be41-5c6d-af36-7bbb40c719e3	FAR	council	Fareham Borough Council	Fareham			England	South East	district	NMD	E07000087		HAM		116338	100-250k			74.0	50.8526	-1.2247	Q73072624	
9047e15e-3a00-5be0-8545-8291255a2af9	FEN	council	Fenland District Council	Fenland			England	East of England	district	NMD	E07000010		CAM	CPCA	102080	100-250k			546.0	52.5628	0.0608	Q73072625	
34157628-cee5-5fb5-b8c6-061ce693e3af	FIF	council	Fife Council	Fife			Scotland	Scotland	unitary	SCO	S12000047	S12000015			374130	250-500k	2005-06-18		1325.0	56.2290	-3.1249		
f257983d-9f65-571c-90d4-e7d6e0eeec0d	FLN	council	Flintshire County Council	Flintshire	Cyngor Sir y Fflint	Sir y Fflint	Wales	Wales	unitary	WPA	W06000005				156847	100-250k	1996-04-01		440.0	53.2179	-3.1632		
cc5cda03-c308-598c-82ae-102208eba308	FMO	council	Fermanagh and Omagh District Council	Fermanagh and Omagh			Northern Ireland	Northern Ireland	unitary	NID	N09000006				117337	100-250k	2015-04-01		2864.0	54.4423	-7.5038		
bdb9d2e3-6cd5-5bbe-916d-0cd56a2cbdcc	FOE	council	Forest of Dean District Council	Forest of Dean			England	South West	district	NMD	E07000080		GLS		87107	<100k			526.0	51.8284	-2.4900	Q28401332	
5ec895b4-c330-5c65-8a94-f3428c5a03ed	FOR	council	Forest Heath District Council	Forest Heath			England	East of England	district	NMD	E07000201		SFK					2019-04-01					
ec73526c-8f1f-5c66-9377-c3f210c4c2d9	FYL	council	Fylde Borough Council	Fylde			England	North West	district	NMD	E07000119		LAN		81211	<100k			166.0	53.7841	-2.9221	Q73072630	
7a5642d1-01c5-50d0-ba3a-139d18a29cd6	GAT	council	Gateshead Metropolitan Borough Council	Gateshead			England	North East	unitary	MD	E08000037	E08000020		NNECA	201950	100-250k	1974-04-01		142.0	54.9354	-1.6829	Q54666929	
26ac7b10-6a29-56cf-b502-32aee8b78c3e	GED	council	Gedling Borough Council	Gedling			England	East Midlands	district	NMD	E07000173		NTT		118239	100-250k			120.0	53.0284	-1.1193	Q73072632	
b9c5c3fa-add6-5e6e-9ee4-bdaf95287a47	GLA	combined_authority	Greater London Authority	Greater London			England	London		SRA	E61000001				9002488	500k+	2005-06-22		1572.0	51.5044	-0.1195	Q1135166	
50ee4304-41f1-5dcf-9dc9-43f6f6489ddc	GLCA	combined_authority	Greater Lincolnshire Combined County Authority	Greater Lincolnshire CCA			England	Yorkshire and The Humber		COMB	E47000017						2025-05-01						
977b23a6-e5f8-5156-86c7-157a62436f0c	GLG	council	Glasgow City Council	Glasgow City			Scotland	Scotland	unitary	SCO	S12000049	S12000046|S12000043			635640	500k+	2005-06-18		175.0	55.8579	-4.2531		
23ba404b-1a5f-547e-a674-3d1a24dd1e11	GLO	council	Gloucester City Council	Gloucester			England	South West	district	NMD	E07000081		GLS		129709	100-250k			41.0	51.8494	-2.2403	Q28401303	
a14a1b8f-2a52-5244-b032-dfe08249f5f3	GLS	council	Gloucestershire County Council	Gloucestershire			England	South West	county	CTY	E10000013				640650	500k+			2653.0	51.8524	-0.7477	Q16839354	
aec8be82-8fe8-5373-a26d-92afc3fce759	GMCA	combined_authority	Greater Manchester Combined Authority	Greater Manchester			England	North West		COMB	E47000001				2848286	500k+	2014-04-01		1275.0	53.5092	-2.2726	Q5600634	
018bdfbb-dbb5-5066-9ac1-148b2aad076b	GOS	council	Gosport Borough Council	Gosport			England	South East	district	NMD	E07000088		HAM		84679	<100k			25.0	50.8052	-1.1595	Q73072634	
9c097036-05c6-5b97-9ca6-85621c958e1b	GRA	council	Gravesham Borough Council	Gravesham			England	South East	district	NMD	E07000109		KEN		106890	100-250k			99.0	51.4051	0.3950	Q55098935	
94e5bfce-d847-5b6c-b975-e0203a469fb8	GRE	council	Royal Borough of Greenwich	Greenwich			England	London	unitary	LBO	E09000011			GLA	289034	250-500k			47.0	51.4744	0.0555	Q5604860	
0f133f21-c84c-51f2-a241-86bd09aad12e	GRT	council	Guildford Borough Council	Guildford			England	South East	district	NMD	E07000209		SRY		150352	100-250k			271.0	51.2478	-0.5616	Q73072637	
17790496-fbd3-5022-8dc7-a5fcb4b98557	GRY	council	Great Yarmouth Borough Council	Great Yarmouth			England	East of England	district	NMD	E07000145		NFK		99198	<100k			174.0	52.6407	1.6614	Q73072635	
ce56e9ce-61d8-5405-92e8-948d26c25818	GWN	council	Gwynedd Council	Gwynedd	Cyngor Gwynedd	Gwynedd	Wales	Wales	unitary	WPA	W06000002				125171	100-250k	1996-04-01		2535.0	52.8947	-4.0243		
6a0263f6-7d3e-5878-98c7-b4f1cd3f6ddc	HAA	council	Havant Borough Council	Havant			England	South East	district	NMD	E07000090		HAM		126339	100-250k			56.0	50.8384	-0.9894	Q73072652	
6ec86768-4631-53fe-87c9-fced5ae4229d	HAE	council	Hambleton District Council	Hambleton			England	Yorkshire and The Humber	district	NMD	E07000164		NYK		91932	<100k		2023-04-01	1311.0	54.2868	-1.3191		
6e95089d-7325-507b-9a8c-c1836be955a2	HAG	council	Harrogate Borough Council	Harrogate			England	Yorkshire and The Humber	district	NMD	E07000165		NYK		161545	100-250k		2023-04-01	1308.0	54.0671	-1.5955		
88e30618-5271-52bf-aec0-b7cbe9eb8239	HAL	council	Halton Borough Council	Halton			England	North West	unitary	UA	E06000006			LCR	129759	100-250k	1998-04-01		79.0	53.3437	-2.7188	Q16983144	
b743b11f-8ff9-512d-b00f-293efca726e9	HAM	council	Hampshire County Council	Hampshire			England	South East	county	CTY	E10000014				1389206	500k+			3678.0	50.9807	-1.0748	Q5646045	
98550c8f-6acd-5053-9f12-eafe485e56c5	HAO	council	Harborough District Council	Harborough			England	East Midlands	district	NMD	E07000131		LEC		95537	<100k			592.0	52.5393	-1.0081	Q73072642	
5eb30d63-1d1e-5832-b23c-b02caf0c854f	HAR	council	Harlow District Council	Harlow			England	East of England	district	NMD	E07000073		ESS		87280	<100k			31.0	51.7683	0.1085	Q73072645	
7dde62ab-13ad-5502-bdee-41784a300fdd	HAS	council	Hastings Borough Council	Hastings			England	South East	district	NMD	E07000062		ESX		92554	<100k			30.0	50.8694	0.5704	Q73072650	
2dd8be00-85df-5e51-8a63-0cb04e0c9b79	HAT	council	Hart District Council	Hart			England	South East	district	NMD	E07000089		HAM		97608	<100k			215.0	51.2848	-0.8975	Q73072649	
9047310c-2b7c-5695-85e5-9b9327d85c2a	HAV	council	London Borough of Havering	Havering			England	London	unitary	LBO	E09000016			GLA	260651	250-500k			112.0	51.5631	0.2204	Q5683826	
765c0e3e-dba3-559e-91a5-61de437df9c1	HCK	council	London Borough of Hackney	Hackney			England	London	unitary	LBO	E09000012			GLA	280941	250-500k			19.0	51.5523	-0.0633	Q5637369	
ec2f81d2-6f3d-50b3-9a54-a8cd966f3e04	HEF	council	Herefordshire Council	Herefordshire			England	West Midlands	unitary	UA	E06000019				193615	100-250k	1998-04-01		2180.0	52.1035	-2.7450	Q5738061	
debe5f31-1f70-5a00-b32b-46ca4e94db7d	HER	council	Hertsmere Borough Council	Hertsmere			England	East of England	district	NMD	E07000098		HRT		105471	100-250k			101.0	51.6773	-0.2811	Q15223753	
8d9d78a3-7856-5fc7-8fe7-b7565b4254a8	HIG	council	High Peak Borough Council	High Peak			England	East Midlands	district	NMD	E07000037		DBY		92633	<100k			539.0	53.3730	-1.8739	Q5756024	
7f715561-25d9-5e97-bf2c-f47d7cd6b056	HIL	council	London Borough of Hillingdon	Hillingdon			England	London	unitary	LBO	E09000017			GLA	309014	250-500k			116.0	51.5415	-0.4457	Q5763303	
8914714d-2b09-5ee5-ace4-3e0029b0b9ba	HIN	council	Hinckley and Bosworth Borough Council	Hinckley and Bosworth			England	East Midlands	district	NMD	E07000132		LEC		113666	100-250k			297.0	52.6165	-1.3911	Q73072654	
06dd102b-ebcb-5fa4-a839-4b8af4c7c9a1	HLD	council	The Highland Council	Highland			Scotland	Scotland	unitary	SCO	S12000017				235430	100-250k	2005-06-18		25653.0	57.5729	-4.7714		
d5a849ef-7840-58df-a274-c8e9aa526179	HMF	council	London Borough of Hammersmith & Fulham	Hammersmith and Fulham			England	London	unitary	LBO	E09000013			GLA	183544	100-250k			16.0	51.4950	-0.2208	Q5645758	
1ce8fcf9-ceaf-5c16-83f8-a4fd26d5337c	HNS	council	London Borough of Hounslow	Hounslow			England	London	unitary	LBO	E09000018			GLA	271767	250-500k			56.0	51.4685	-0.3661	Q5913301	
94ec1b37-5522-5c77-9a47-5f00be4aa8c1	HOR	council	Horsham District Council	Horsham			England	South East	district	NMD	E07000227		WSX		145474	100-250k	1974-04-01		530.0	50.9938	-0.3663	Q73072656	
e2a49b7e-c707-5356-b33e-1186f55c6f80	HPL	council	Hartlepool Borough Council	Hartlepool			England	North East	unitary	UA	E06000001			TVCA	93836	<100k	2005-06-18		94.0	54.6690	-1.2557	Q16993720	
e762230c-b19b-5841-8d64-f0effcfda5b6	HRT	council	Hertfordshire County Council	Hertfordshire			England	East of England	county	CTY	E10000015				1195672	500k+			1643.0	51.4406	-0.7155	Q5744765	
999684c3-b642-5626-80dc-3b2426dd7bdc	HRW	council	London Borough of Harrow	Harrow			England	London	unitary	LBO	E09000015			GLA	252338	250-500k			50.0	51.5977	-0.3413	Q5666565	
6528beac-113e-5625-9bf8-a1933bd1a91f	HRY	council	London Borough of Haringey	Haringey			England	London	unitary	LBO	E09000014			GLA	266357	250-500k			30.0	51.5904	-0.1075	Q5657624	
2c87f7fa-b4db-5263-aa28-ba3340d78464	HUN	council	Huntingdonshire District Council	Huntingdonshire			England	East of England	district	NMD	E07000011		CAM	CPCA	178985	100-250k			906.0	52.3736	-0.2208	Q73072657	
4a961de0-5317-5d94-a630-785a89ac5545	HYCA	combined_authority	Hull and East Yorkshire Mayoral Combined Authority	Yorkshire and The Humber MCA			England	Yorkshire and The Humber		COMB	E47000016						2025-05-01						
b950b08b-6fa6-53ec-890b-b2b0bf58aebc	HYN	council	Hyndburn Borough Council	Hyndburn			England	North West	district	NMD	E07000120		LAN		81133	<100k			73.0	53.7586	-2.3898	Q65089006	
586ba031-4e97-5c66-ae2a-75f5e46231e6	IOS	council	Council of the Isles of Scilly	Isles of Scilly			England	South West	unitary	UA	E06000053				2226	<100k	1974-04-01		16.0	49.9369	-6.3172	Q28195166	
d62c96a2-259f-581d-8720-95a94de0f32b	IOW	council	Isle of Wight Council	Isle of Wight			England	South East	unitary	UA	E06000046				142296	100-250k	2005-06-17		380.0	50.6758	-1.2966	Q6084095	
31889513-8f9e-5437-addb-a62b6c425b06	IPS	council	Ipswich Borough Council	Ipswich			England	East of England	district	NMD	E07000202		SFK		135979	100-250k			40.0	52.0559	1.1598	Q16191496	
99ef3c0f-480f-52cf-93cd-84a2dec12c54	ISL	council	London Borough of Islington	Islington			England	London	unitary	LBO	E09000019			GLA	248115	100-250k			15.0	51.5485	-0.1102	Q6084379	
913e9601-51e5-5212-8896-eb716aab06d6	IVC	council	Inverclyde Council	Inverclyde			Scotland	Scotland	unitary	SCO	S12000018				77060	<100k	2005-06-18		160.0	55.9044	-4.7427		
75c66b34-33e3-5091-94e0-809545e6b291	KEC	council	Royal Borough of Kensington and Chelsea	Kensington and Chelsea			England	London	unitary	LBO	E09000020			GLA	156864	100-250k			12.0	51.5012	-0.1922	Q6391507	
2ea08d10-e1ae-580e-ae59-cbe7173655c5	KEN	council	Kent County Council	Kent			England	South East	county	CTY	E10000016				1589057	500k+			3544.0	51.5154	0.0944	Q6386127	
de0d401d-eccd-5406-b34e-fef3e7971874	KET	council	Kettering Borough Council	Kettering			England	East Midlands	district	NMD	E07000153		NTH					2021-04-01					
ceba4f70-fb87-527d-b202-785344b050d4	KHL	council	Hull City Council	Kingston upon Hull			England	Yorkshire and The Humber	unitary	UA	E06000010			HYCA	259126	250-500k	1996-04-01		72.0	53.7599	-0.3354	Q5935834	
947cedab-49dc-56ea-a6a1-51c6359a3926	KIN	council	Borough Council of Kings Lynn and West Norfolk	Kings Lynn and West Norfolk			England	East of England	district	NMD	E07000146		NFK		151245	100-250k			1440.0	52.7267	0.4705	Q73072537	
5f24fae7-177e-5eae-9430-fee0174d5853	KIR	council	Kirklees Council	Kirklees			England	Yorkshire and The Humber	unitary	MD	E08000034			WYCA	441290	250-500k	1974-04-01		409.0	53.6274	-1.7633	Q16995709	
e640e144-d3b9-563a-945f-2c595c50b76e	KTT	council	Royal Borough of Kingston upon Thames	Kingston upon Thames			England	London	unitary	LBO	E09000021			GLA	179142	100-250k			37.0	51.3879	-0.2869	Q6413671	
c8e52052-bf57-57ae-b122-ee851daac673	KWL	council	Knowsley Metropolitan Borough Council	Knowsley			England	North West	unitary	MD	E08000011			LCR	152452	100-250k	1974-04-01		87.0	53.4251	-2.8340	Q16995750	
e3f739db-a47a-5f56-b779-669eb83ba0ac	LAC	council	Lancaster City Council	Lancaster			England	North West	district	NMD	E07000121		LAN		148119	100-250k			567.0	54.0690	-2.7147	Q73072658	
f8a22312-7e85-568b-9d66-167206c804de	LAN	council	Lancashire County Council	Lancashire			England	North West	county	CTY	E10000017				1227076	500k+			2894.0	52.5046	-0.8088	Q6386149	
24a404fa-58f0-565e-ad07-55fcb0a87ca0	LBC	council	Lisburn and Castlereagh City Council	Lisburn and Castlereagh			Northern Ireland	Northern Ireland	unitary	NID	N09000007				146452	100-250k	2015-04-01		506.0	54.5082	-6.0524		
a1ae6694-ebfa-52f5-bdb3-9f7c5d3e4aeb	LBH	council	London Borough of Lambeth	Lambeth			England	London	unitary	LBO	E09000022			GLA	321813	250-500k			27.0	51.4538	-0.1183	Q6481450	
88a82140-5bf0-5c31-82a0-b46cccb1c85d	LCE	council	Leicester City Council	Leicester			England	East Midlands	unitary	UA	E06000016				354036	250-500k	2005-06-19		73.0	52.6379	-1.1285	Q6519163	
eb177508-7e27-5325-aac1-f32d3b285179	LCR	combined_authority	Liverpool City Region	Liverpool City Region			England	North West		COMB	E47000004				1564015	500k+	2014-04-01		732.0	53.4263	-2.8835	Q16996746	
bfd833ba-3495-5c46-8907-f1425d3aa0cc	LDS	council	Leeds City Council	Leeds			England	Yorkshire and The Humber	unitary	MD	E08000035			WYCA	798786	500k+	2005-06-08		552.0	53.8257	-1.5060	Q6515870	
65a78355-8192-5842-98e1-d97901ffa360	LEC	council	Leicestershire County Council	Leicestershire			England	East Midlands	county	CTY	E10000018				713085	500k+			2083.0	53.2452	-1.7361	Q6386198	
e4ec27fd-a25f-57f9-9e55-8f30901dcf66	LEE	council	Lewes District Council	Lewes			England	South East	district	NMD	E07000063		ESX		103525	100-250k			292.0	50.8821	0.0050	Q73072662	lewes-eastbourne.gov.uk
0f10403e-899d-54fe-8384-9843c1328029	LEW	council	London Borough of Lewisham	Lewisham			England	London	unitary	LBO	E09000023			GLA	305309	250-500k			35.0	51.4483	-0.0203	Q6537320	
5dd34a47-fee0-58b4-83b5-1451725fa590	LIC	council	City of Lincoln Council	City of Lincoln			England	East Midlands	district	NMD	E07000138		LIN		100049	100-250k			36.0	53.2247	-0.5550	Q73072583	
ca16b618-d8f3-5ebd-8d03-160f146c2039	LIF	council	Lichfield District Council	Lichfield			England	West Midlands	district	NMD	E07000194		STS		105637	100-250k			331.0	52.6882	-1.8049	Q6543271	
7cde5b3e-af62-523e-848b-585a8637e310	LIN	council	Lincolnshire County Council	Lincolnshire			England	East Midlands	county	CTY	E10000019			GLCA	766333	500k+			5937.0	52.9915	-0.4220	Q16996347	
ea454ff0-c585-5e27-82da-b1ca6f8cc792	LIV	council	Liverpool City Council	Liverpool			England	North West	unitary	MD	E08000012			LCR	500474	500k+	2005-06-08		112.0	53.3955	-2.9170	Q6658351	
d2add2c5-dde2-54b9-835a-a7743b2bc67e	LND	council	City of London Corporation	City of London			England	London	unitary	CC	E09000001			GLA	10938	<100k	2005-06-28		3.0	51.5144	-0.0924	Q1094147	
4df8aca7-eebd-5aa2-8820-e3dc1b2b913f	LUT	council	Luton Borough Council	Luton			England	East of England	unitary	UA	E06000032				213528	100-250k	2005-06-19		43.0	51.8942	-0.4256	Q16997109	
59cfc05e-bfa4-5bcb-a6d2-c138aa493aeb	MAI	council	Maidstone Borough Council	Maidstone			England	South East	district	NMD	E07000110		KEN		173132	100-250k			393.0	51.2350	0.5806	Q16997208	
461649c3-2233-59a2-b031-ea8cd19ce6c4	MAL	council	Maldon District Council	Maldon			England	East of England	district	NMD	E07000074		ESS		65401	<100k			358.0	51.7095	0.7838	Q73072663	
315aa200-a7da-56b0-b0ba-b57d34af5704	MAN	council	Manchester City Council	Manchester			England	North West	unitary	MD	E08000003			GMCA	555741	500k+	1974-04-01		116.0	53.4515	-2.2325	Q2302252	
621433ce-2efa-54f1-bacd-fa0e43498595	MAS	council	Mansfield District Council	Mansfield			England	East Midlands	district	NMD	E07000174		NTT		109351	100-250k			77.0	53.1707	-1.1728	Q73072669	
c0cb22ab-0cb5-56f3-8f6d-3b36a5d441ca	MAV	council	Malvern Hills District Council	Malvern Hills			England	West Midlands	district	NMD	E07000235		WOR		79445	<100k			577.0	52.1828	-2.3447	Q73072667	
a65f2625-b6b4-539b-9772-893157e54f30	MDB	council	Middlesbrough Borough Council	Middlesbrough			England	North East	unitary	UA	E06000002			TVCA	141285	100-250k	2005-06-18		54.0	54.5425	-1.2224	Q6841843	
5a9ffd2b-22e4-5b1f-a0b3-ed067456a08c	MDE	council	Mid Devon District Council	Mid Devon			England	South West	district	NMD	E07000042		DEV		83290	<100k			913.0	50.8763	-3.5564	Q73072676	
195f86d9-29ed-5bff-a276-2d739978346d	MDW	council	Medway Council	Medway			England	South East	unitary	UA	E06000035				279142	250-500k	1998-04-01		194.0	51.4257	0.5695	Q16997526	
a1076368-60ee-577d-9801-d1391cf54233	MEA	council	Mid and East Antrim Borough Council	Mid and East Antrim			Northern Ireland	Northern Ireland	unitary	NID	N09000008				139443	100-250k	2015-04-01		1059.0	54.8744	-6.1012		
a76b378d-ff94-5e2d-a588-8c9613336c4e	MEL	council	Melton Borough Council	Melton			England	East Midlands	district	NMD	E07000133		LEC		51394	<100k			481.0	52.7964	-0.8562	Q73072672	
0eeca047-4b72-57a1-8794-299031226af7	MEN	council	Mendip District Council	Mendip			England	South West	district	NMD	E07000187		SOM		116288	100-250k		2023-04-01	739.0	51.2029	-2.5447		
62fc1104-4a1b-5620-b8a5-8dadfbc706d5	MIK	council	Milton Keynes Council	Milton Keynes			England	South East	unitary	UA	E06000042				270203	250-500k	2005-06-19		309.0	52.0838	-0.7335	Q16997843	
37d1e948-0cfb-5de2-9c9a-0a2eb299115f	MLN	council	Midlothian Council	Midlothian			Scotland	Scotland	unitary	SCO	S12000019				93150	<100k	2005-06-18		354.0	55.8322	-3.1104		
0fbe73a1-c115-5be5-b6d1-e8b4534f878c	MOL	council	Mole Valley District Council	Mole Valley			England	South East	district	NMD	E07000210		SRY		87547	<100k			258.0	51.2123	-0.3251	Q73072681	
3bac6336-93d6-5f07-82ee-b64388776a87	MON	council	Monmouthshire County Council	Monmouthshire	Cyngor Sir Fynwy	Sir Fynwy	Wales	Wales	unitary	WPA	W06000021				95164	<100k	1996-04-01		849.0	51.7578	-2.8673		
742ee816-56ca-509a-b4c5-67a16372e0c7	MRT	council	London Borough of Merton	Merton			England	London	unitary	LBO	E09000024			GLA	206453	100-250k			38.0	51.4099	-0.1972	Q6820723	
0043dcf7-2ef0-5278-b0e2-9623d0e14c57	MRY	council	The Moray Council	Moray			Scotland	Scotland	unitary	SCO	S12000020				95710	<100k	2005-06-18		2238.0	57.4755	-3.2676		
f78709d9-5451-5ef9-b1a1-472cc61c9d58	MSS	council	Mid Sussex District Council	Mid Sussex			England	South East	district	NMD	E07000228		WSX		152142	100-250k	1974-04-01		334.0	51.0208	-0.1271	Q73072679	
e4e5dc81-26ed-5111-9c80-68bf8d24a34f	MSU	council	Mid Suffolk District Council	Mid Suffolk			England	East of England	district	NMD	E07000203		SFK		104857	100-250k			871.0	52.2468	1.0924	Q73072678	
f27e7143-be88-5e59-9f69-6b73f1faa435	MTY	council	Merthyr Tydfil County Borough Council	Merthyr Tydfil	Cyngor Bwrdeistref Sirol Merthyr Tudful	Merthyr Tudful	Wales	Wales	unitary	WPA	W06000024				60424	<100k	1996-04-01		111.0	51.7409	-3.3611		
e856fa2e-f720-50fb-8f4f-cf15c0904c2a	MUL	council	Mid Ulster District Council	Mid Ulster			Northern Ireland	Northern Ireland	unitary	NID	N09000009				148953	100-250k	2015-04-01		1831.0	54.6215	-6.7920		
58a3338b-3009-5476-88af-86005bf2853f	NAY	council	North Ayrshire Council	North Ayrshire			Scotland	Scotland	unitary	SCO	S12000021				134250	100-250k	2005-06-18		885.0	55.6505	-4.9804		
bd92179a-3912-5fc6-b575-cbf4406fb203	NBL	council	Northumberland County Council	Northumberland			England	North East	unitary	UA	E06000057	E06000048		NNECA	323820	250-500k	2009-04-01		5020.0	55.2415	-2.0663	Q6386521	
f5c73fc2-de80-5f5b-a2eb-420543fe399e	NDE	council	North Devon District Council	North Devon			England	South West	district	NMD	E07000043		DEV		98170	<100k			1086.0	51.0698	-3.9146	Q7055115	
1c3d8628-8f07-5d85-911d-8c98b85e89dc	NDO	council	North Dorset District Council	North Dorset			England	South West	district	NMD	E07000050		DOR					2019-04-01					
15bbc9e7-f461-535e-8d61-2cb805ca7c25	NEA	council	Newark and Sherwood District Council	Newark and Sherwood			England	East Midlands	district	NMD	E07000175		NTT		123127	100-250k			651.0	53.1240	-0.9197	Q73072684	
fcb9a451-c462-5b04-999c-9b8fe206bb36	NEC	council	Newcastle-under-Lyme Borough Council	Newcastle-under-Lyme			England	West Midlands	district	NMD	E07000195		STS		129610	100-250k			211.0	52.9931	-2.3189	Q73072687	
244d1f08-c36f-58ba-af7d-76064a8e5d2d	NECA	combined_authority	North East Combined Authority	North East			England	North East		COMB	E47000010	E47000005			1164078	500k+	2014-04-15	2024-05-07	2569.0	54.8688	-1.6051	Q16986408	
00eae31b-57af-54da-a037-cdf51a51dabe	NED	council	North East Derbyshire District Council	North East Derbyshire			England	East Midlands	district	NMD	E07000038		DBY		102216	100-250k			276.0	53.2258	-1.4483	Q73072692	
4a8ff5ea-e397-507b-9dee-cfcc50141b1c	NEL	council	North East Lincolnshire Council	North East Lincolnshire			England	Yorkshire and The Humber	unitary	UA	E06000012			GLCA	159364	100-250k	1996-04-01		193.0	53.5440	-0.1334	Q17016820	
b25d194c-e9e7-5a85-befb-e226a13930a0	NET	council	Newcastle City Council	Newcastle upon Tyne			England	North East	unitary	MD	E08000021			NNECA	306824	250-500k	1974-04-01		113.0	55.0077	-1.6578	Q16998823	
b5d99cb4-3949-5fa5-9f00-40ace7b8f3b5	NEW	council	New Forest District Council	New Forest			England	South East	district	NMD	E07000091		HAM		179649	100-250k			752.0	50.8585	-1.6247	Q73072682	
9f2a5192-8141-57cb-bae0-6f58ac5ce4d7	NFK	council	Norfolk County Council	Norfolk			England	East of England	county	CTY	E10000020				914039	500k+			5384.0	52.7574	0.9445	Q6386227	
20ad02d5-6ae4-53d1-9a63-c9dddbd2b7e7	NGM	council	Nottingham City Council	Nottingham			England	East Midlands	unitary	UA	E06000018			EMCA	337098	250-500k	2005-06-20		75.0	52.9606	-1.1765	Q7063612	
9e8bccfe-acd5-56a3-a3a1-d9fcee15796a	NHE	council	North Hertfordshire District Council	North Hertfordshire			England	East of England	district	NMD	E07000099		HRT		133463	100-250k			375.0	51.9591	-0.1927	Q7055592	
32f29f51-6d93-5bba-9e47-25a36aca8c97	NIR-A	council	Derry City Council	Derry			Northern Ireland	Northern Ireland	unitary	NID								2015-04-01					
aa90de05-bde1-514b-bd52-d3902c85dc5f	NIR-B	council	Limavady Borough Council	Limavady			Northern Ireland	Northern Ireland	unitary	NID								2015-04-01					
4642a429-82fa-573d-a7f8-7cdd6c86f801	NIR-C	council	Coleraine Borough Council	Coleraine			Northern Ireland	Northern Ireland	unitary	NID								2015-04-01					
e8c0bde7-5655-572c-99ad-e27770265d99	NIR-D	council	Ballymoney Borough Council	Ballymoney			Northern Ireland	Northern Ireland	unitary	NID								2015-04-01					
faad7dad-1f8d-5d87-834a-3aeca240cccb	NIR-E	council	Moyle District Council	Moyle			Northern Ireland	Northern Ireland	unitary	NID								2015-04-01					
5b4a729f-5388-58f3-8e78-d10dea142726	NIR-F	council	Larne Borough Council	Larne			Northern Ireland	Northern Ireland	unitary	NID								2015-04-01					
475fe774-6e59-5f47-a89b-0afa084539e4	NIR-G	council	Ballymena Borough Council	Ballymena			Northern Ireland	Northern Ireland	unitary	NID								2015-04-01					
f4b17a59-99ec-5430-b3a4-fed6bd810a21	NIR-H	council	Magherafelt District Council	Magherafelt			Northern Ireland	Northern Ireland	unitary	NID								2015-04-01					
7d1ba6aa-1bda-51c0-bca1-0b82d86f00c9	NIR-I	council	Cookstown District Council	Cookstown			Northern Ireland	Northern Ireland	unitary	NID								2015-04-01					
075491c7-b838-5211-a421-31e99a42186a	NIR-J	council	Strabane District Council	Strabane			Northern Ireland	Northern Ireland	unitary	NID								2015-04-01					
68df3f83-a9d3-52c1-a77a-a789df61c5f8	NIR-K	council	Omagh District Council	Omagh			Northern Ireland	Northern Ireland	unitary	NID								2015-04-01					
26138232-00d4-5e24-9404-f5f3185076e1	NIR-L	council	Fermanagh District Council	Fermanagh			Northern Ireland	Northern Ireland	unitary	NID								2015-04-01					
5610f518-32c0-5291-81f1-47275fe8036e	NIR-M	council	Dungannon and South Tyrone Borough Council	Dungannon and South Tyrone			Northern Ireland	Northern Ireland	unitary	NID								2015-04-01					
1750d6bc-7727-53f1-85bf-af8a30894630	NIR-N	council	Craigavon Borough Council	Craigavon			Northern Ireland	Northern Ireland	unitary	NID								2015-04-01					
1d14d6be-ed52-566f-a30c-2fc4421d3c68	NIR-O	council	Armagh City and District Council	Armagh City			Northern Ireland	Northern Ireland	unitary	NID								2015-04-01					
7c1cba85-514c-5fa6-8ee4-f510a3e7fdfe	NIR-P	council	Newry and Mourne District Council	Newry and Mourne			Northern Ireland	Northern Ireland	unitary	NID								2015-04-01					
616de4e5-beab-5e5d-8ae3-87605dcb6053	NIR-Q	council	Banbridge District Council	Banbridge			Northern Ireland	Northern Ireland	unitary	NID								2015-04-01					
8c2b3d6f-fc4f-56b6-808a-d31ee1a93033	NIR-R	council	Down District Council	Down			Northern Ireland	Northern Ireland	unitary	NID								2015-04-01					
61b2944e-b0cd-5a35-8742-ba9a6dfdda15	NIR-S	council	Lisburn City Council	Lisburn			Northern Ireland	Northern Ireland	unitary	NID								2015-04-01					
a0383701-10ad-5971-84a6-e7f14ef1fd8d	NIR-T	council	Antrim Borough Council	Antrim			Northern Ireland	Northern Ireland	unitary	NID								2015-04-01					
48a4125d-b696-5626-b962-5d5e6a473a7c	NIR-U	council	Newtownabbey Borough Council	Newtownabbey			Northern Ireland	Northern Ireland	unitary	NID								2015-04-01					
b261f778-5fbf-5992-9584-f3c17a6f5927	NIR-V	council	Carrickfergus Borough Council	Carrickfergus			Northern Ireland	Northern Ireland	unitary	NID								2015-04-01					
beb250f6-1842-5cae-91a9-61f722cefd15	NIR-W	council	North Down Borough Council	North Down			Northern Ireland	Northern Ireland	unitary	NID								2015-04-01					
e6c38a7f-7dbd-528c-a174-069a9a56a3a8	NIR-X	council	Ards Borough Council	Ards			Northern Ireland	Northern Ireland	unitary	NID								2015-04-01					
da0ef87e-e117-5966-b493-6236e356b8a2	NIR-Y	council	Castlereagh Borough Council	Castlereagh			Northern Ireland	Northern Ireland	unitary	NID								2015-04-01					
a9102683-4ee2-5448-87ed-63399e2d70bc	NKE	council	North Kesteven District Council	North Kesteven			England	East Midlands	district	NMD	E07000139		LIN		118149	100-250k			922.0	53.0811	-0.4459	Q28401189	
14d16f1e-6789-51ff-b8ac-0418d35864f9	NLK	council	North Lanarkshire Council	North Lanarkshire			Scotland	Scotland	unitary	SCO	S12000050	S12000044			341140	250-500k	2005-06-18		470.0	55.8748	-3.9483		
fbcd2731-c9d7-59e1-be06-c46d42d5b78a	NLN	council	North Lincolnshire Council	North Lincolnshire			England	Yorkshire and The Humber	unitary	UA	E06000013			GLCA	172748	100-250k	1996-04-01		847.0	53.5943	-0.5925	Q17016863	
370f65ba-3e91-57f2-859e-142b669d2713	NMD	council	Newry, Mourne and Down District Council	Newry, Mourne and Down			Northern Ireland	Northern Ireland	unitary	NID	N09000010				181669	100-250k	2015-04-01		1682.0	54.2362	-6.0680		
8e33cdab-d4cb-5566-94f9-542886cba24d	NNECA	combined_authority	North East Combined Authority	North East			England	North East		COMB	E47000014						2024-05-07					Q116179003	
7d1419d4-1e1d-5146-aca0-0757e6b296c1	NNO	council	North Norfolk District Council	North Norfolk			England	East of England	district	NMD	E07000147		NFK		105167	100-250k			966.0	52.8505	1.1698	Q73072695	
86bc550d-a433-5c67-b172-beacf6257ab7	NNT	council	North Northamptonshire Council	North Northamptonshire			England	East Midlands	unitary	UA	E06000061				350448	250-500k	2021-04-01		987.0	52.4255	-0.6261		
62684a91-6857-5614-a1d4-b17dbd910592	NOR	council	Northampton Borough Council	Northampton			England	East Midlands	district	NMD	E07000154		NTH					2021-04-01					
69bfaea3-94fc-5044-9e87-9e937443096f	NOW	council	Norwich City Council	Norwich			England	East of England	district	NMD	E07000148		NFK		142177	100-250k			39.0	52.6318	1.2828	Q17012769	
f2e0eff4-428d-50dc-b0d3-cd7900e02c5b	NSM	council	North Somerset  Council	North Somerset			England	South West	unitary	UA	E06000024				215574	100-250k	1996-04-01		374.0	51.3892	-2.8009	Q17016922	
e27f4b76-b306-5dc9-9a2a-aa99ccb917d5	NTCA	combined_authority	North of Tyne Combined Authority	North of Tyne			England	North East		COMB	E47000011				839515	500k+	2018-11-02	2024-05-07	5215.0	55.0926	-1.7466	Q55136954	
d293f455-e1cd-5f6c-afc2-920dbc9aebed	NTH	council	Northamptonshire County Council	Northamptonshire			England	East Midlands	county	CTY	E10000021							2021-04-01					
3e543734-68f7-5b49-a392-c4d904795b85	NTL	council	Neath Port Talbot County Borough Council	Neath Port Talbot	Cyngor Bwrdeistref Sirol Castell-nedd Port Talbot	Castell-nedd Port Talbot	Wales	Wales	unitary	WPA	W06000012				144386	100-250k	1996-04-01		441.0	51.6797	-3.7434		
f8843935-4d61-5696-8486-d6ca3a58459f	NTT	council	Nottinghamshire County Council	Nottinghamshire			England	East Midlands	county	CTY	E10000024			EMCA	833377	500k+			2085.0	53.2372	-1.0599	Q16934215	
01842f0a-f34f-5046-ae3a-c206dfdf8e02	NTY	council	North Tyneside Council	North Tyneside			England	North East	unitary	MD	E08000022			NNECA	208871	100-250k	1974-04-01		82.0	55.0280	-1.5174	Q17017005	
2065696f-ecb3-539a-9ece-961f9cb23ab4	NUN	council	Nuneaton and Bedworth Borough Council	Nuneaton and Bedworth			England	West Midlands	district	NMD	E07000219		WAR		130373	100-250k			79.0	52.5011	-1.4759	Q73072703	
19b3788b-cc02-51fb-a5b7-40efdd909983	NWA	council	North Warwickshire Borough Council	North Warwickshire			England	West Midlands	district	NMD	E07000218		WAR		65452	<100k			284.0	52.5475	-1.6281	Q73072698	
fa27c507-0f57-546b-891a-05fc98858ef6	NWL	council	North West Leicestershire District Council	North West Leicestershire			England	East Midlands	district	NMD	E07000134		LEC		104809	100-250k			279.0	52.7531	-1.4051	Q73072699	
622de9da-4ec6-550a-ae33-750eaa95cc3c	NWM	council	London Borough of Newham	Newham			England	London	unitary	LBO	E09000025			GLA	355266	250-500k			36.0	51.5269	0.0375	Q7018141	
7c47eec6-45e4-5011-825f-797fb2c89a73	NWP	council	Newport City Council	Newport	Cyngor Dinas Casnewydd	Casnewydd	Wales	Wales	unitary	WPA	W06000022				156447	100-250k	1996-04-01		190.0	51.5738	-2.9618		
cc970f08-e520-5c2d-a065-7d41f0737dce	NYE	council	North Yorkshire Council	North Yorkshire			England	Yorkshire and The Humber	unitary	UA	E06000065			YNYC	620610	500k+	2023-04-01		8037.0	54.1656	-1.3778		
e97aae40-b5e6-5aac-a847-3fd8566f8c0b	NYK	council	North Yorkshire County Council	North Yorkshire			England	Yorkshire and The Humber	county	CTY	E10000023				620610	500k+		2023-04-01	8037.0	54.1330	-1.5012		
4db4b0bd-f696-59b7-9770-c054ff0a3fe5	OAD	council	Oadby and Wigston Borough Council	Oadby and Wigston			England	East Midlands	district	NMD	E07000135		LEC		57313	<100k			24.0	52.5871	-1.0934	Q73072704	
d1890a38-d109-5885-8139-a86afd752fd8	OLD	council	Oldham Metropolitan Borough Council	Oldham			England	North West	unitary	MD	E08000004			GMCA	237628	100-250k	2005-06-07		142.0	53.5519	-2.0507	Q17017730	
ec527eab-0f12-53a4-95dd-b588b4059e67	ORK	council	Orkney Islands Council	Orkney Islands			Scotland	Scotland	unitary	SCO	S12000023				22400	<100k	2005-06-18		991.0	59.0292	-3.0360		
8f71bc53-0be6-5a19-9e87-ab2a88bb71c6	OXF	council	Oxfordshire County Council	Oxfordshire			England	South East	county	CTY	E10000025				696880	500k+			2605.0	52.0255	-1.2509	Q6386253	
3a428bf4-b22c-5ed2-a24a-c7c8b96e420f	OXO	council	Oxford City Council	Oxford			England	South East	district	NMD	E07000178		OXF		151584	100-250k			46.0	51.7546	-1.2410	Q7115277	
0f872b35-4873-5bf0-a8e7-793250aef449	PEM	council	Pembrokeshire County Council	Pembrokeshire	Cyngor Sir Penfro	Sir Benfro	Wales	Wales	unitary	WPA	W06000009				126751	100-250k	1996-04-01		1618.0	51.8536	-4.8875		
b8ec0a5f-3930-59de-a3b7-61440ec8ec33	PEN	council	Pendle Borough Council	Pendle			England	North West	district	NMD	E07000122		LAN		92145	<100k			169.0	53.8655	-2.1849	Q7162423	
c8cf1d60-52f0-5a38-80d0-9f49dbf465de	PKN	council	Perth and Kinross Council	Perth and Kinross			Scotland	Scotland	unitary	SCO	S12000048	S12000024			151910	100-250k	2005-06-18		5286.0	56.5654	-3.8186		
0f2810af-484e-5f80-9aa8-63eeec9d602b	PLY	council	Plymouth City Council	Plymouth			England	South West	unitary	UA	E06000026				262839	250-500k	1998-04-01		80.0	50.3918	-4.1199	Q7205775	
1eb699b6-1b4a-5119-a4ff-05e1a2ee7c90	POL	council	Borough of Poole	Poole			England	South West	unitary	UA	E06000029						1997-04-01	2019-04-01					
57d73f16-d970-596f-acfc-60047017259e	POR	council	Portsmouth City Council	Portsmouth			England	South East	unitary	UA	E06000044				214692	100-250k	2005-06-20		40.0	50.8204	-1.0784	Q17104656	
01362a60-27ca-5e51-81e1-01467c5a8314	POW	council	Powys County Council	Powys	Cyngor Sir Powys	Powys	Wales	Wales	unitary	WPA	W06000023				133030	100-250k	1996-04-01		5181.0	52.3237	-3.4099		
a5696c5b-fb54-5b7b-9718-ec78ac4a0be4	PRE	council	Preston City Council	Preston			England	North West	district	NMD	E07000123		LAN		144147	100-250k			142.0	53.8118	-2.6977	Q65089357	
0f927c7d-d413-59e0-b958-74729dc8987d	PTE	council	Peterborough City Council	Peterborough			England	East of England	unitary	UA	E06000031			CPCA	202626	100-250k	2005-06-20		343.0	52.6086	-0.2531	Q6664413	
ebffdf20-f522-52a8-9c57-a2eea046f6cd	PUR	council	Purbeck District Council	Purbeck			England	South West	district	NMD	E07000051		DOR					2019-04-01					
023dec29-e852-5af0-9294-96e843b43bbe	RCC	council	Redcar and Cleveland Borough Council	Redcar and Cleveland			England	North East	unitary	UA	E06000003			TVCA	137228	100-250k	1996-04-01		245.0	54.5536	-1.0216	Q17019415	
e3767d4f-e5d0-5e15-8447-4f9b6eccb4bc	RCH	council	Rochdale Metropolitan Borough Council	Rochdale			England	North West	unitary	MD	E08000005			GMCA	223659	100-250k	2005-05-27		158.0	53.6166	-2.1579	Q17019804	
4ba44663-ad0a-5f82-b471-3ca0673332c0	RCT	council	Rhondda Cynon Taf County Borough Council	Rhondda Cynon Taf	Cyngor Bwrdeistref Sirol Rhondda Cynon Taf	Rhondda Cynon Taf	Wales	Wales	unitary	WPA	W06000016				241873	100-250k	1996-04-01		424.0	51.6503	-3.4355		
23e584d3-f0c7-598b-8245-8e0ce299b660	RDB	council	London Borough of Redbridge	Redbridge			England	London	unitary	LBO	E09000026			GLA	305658	250-500k			56.0	51.5857	0.0759	Q7305508	
743ffb4a-7485-5b7d-8f9b-c67c0c9ca8a8	RDG	council	Reading Borough Council	Reading			England	South East	unitary	UA	E06000038				160337	100-250k	2005-05-27		40.0	51.4530	-0.9838	Q17018654	
4e6d675b-27ea-569e-a447-44e25ce18909	RED	council	Redditch Borough Council	Redditch			England	West Midlands	district	NMD	E07000236		WOR		85568	<100k			54.0	52.2823	-1.9519	Q14978996	
56257c01-b06c-5f3b-b8e7-f5d07861e752	REI	council	Reigate and Banstead Borough Council	Reigate and Banstead			England	South East	district	NMD	E07000211		SRY		149243	100-250k			129.0	51.2532	-0.1919	Q73072709	
1118d7dd-cf88-55dc-b755-52d7bb5ac874	RFW	council	Renfrewshire Council	Renfrewshire			Scotland	Scotland	unitary	SCO	S12000038				179390	100-250k	2005-06-18		261.0	55.8478	-4.5428		
aedeba3d-e353-5a46-b76c-cdb09074e281	RIB	council	Ribble Valley Borough Council	Ribble Valley			England	North West	district	NMD	E07000124		LAN		62026	<100k			583.0	53.9072	-2.4448	Q73072712	
f26edfba-9a10-5c78-aeeb-a62f8db9479d	RIC	council	London Borough of Richmond upon Thames	Richmond upon Thames			England	London	unitary	LBO	E09000027			GLA	198141	100-250k			57.0	51.4427	-0.3124	Q7331065	
0e4444ba-1eef-5091-ba98-3661d9ce4a0a	RIH	council	Richmondshire District Council	Richmondshire			England	Yorkshire and The Humber	district	NMD	E07000166		NYK		53732	<100k		2023-04-01	1319.0	54.3615	-1.9343		
a62396bc-9bc0-5ee8-b423-769c2c17ce29	ROC	council	Rochford District Council	Rochford			England	East of England	district	NMD	E07000075		ESS		87627	<100k			167.0	51.5914	0.8092	Q73072717	
49904fca-e1f2-5562-be62-00ae8678a1aa	ROH	council	Rother District Council	Rother			England	South East	district	NMD	E07000064		ESX		96716	<100k			509.0	50.9517	0.5389	Q73072720	
e81aca87-5717-5abd-9f30-6dac55060426	ROS	council	Rossendale Borough Council	Rossendale			England	North West	district	NMD	E07000125		LAN		71432	<100k			138.0	53.6938	-2.2673	Q7369771	
4cb17408-7e2e-5767-bc60-6b6b69a4c559	ROT	council	Rotherham Metropolitan Borough Council	Rotherham			England	Yorkshire and The Humber	unitary	MD	E08000018			SCR	264984	250-500k	2005-05-27		287.0	53.4086	-1.2862	Q17020059	
e34faf8d-c875-5f5d-8015-377bca9ea232	RUG	council	Rugby Borough Council	Rugby			England	West Midlands	district	NMD	E07000220		WAR		110650	100-250k			351.0	52.3844	-1.3283	Q73072725	
3a64ff8d-a184-5b27-a2c0-2a630466a3c6	RUH	council	Rushmoor Borough Council	Rushmoor			England	South East	district	NMD	E07000092		HAM		94387	<100k			39.0	51.2734	-0.7675	Q73072730	
1d9eab1c-7e10-56d5-bcf9-0eaf13ca8c35	RUN	council	Runnymede Borough Council	Runnymede			England	South East	district	NMD	E07000212		SRY		90327	<100k			78.0	51.3938	-0.5413	Q73072726	
e8aff0a3-d01b-59a6-b8d8-f46cf9b03d97	RUS	council	Rushcliffe Borough Council	Rushcliffe			England	East Midlands	district	NMD	E07000176		NTT		121416	100-250k			409.0	52.9008	-1.0377	Q73072729	
37834701-95df-56f8-86c9-7e9ae9030180	RUT	council	Rutland County Council	Rutland			England	East Midlands	unitary	UA	E06000017				40476	<100k	1997-04-01		382.0	52.6607	-0.6547	Q7383481	
e27637b1-6f06-50c7-b6b8-f1375770502b	RYE	council	Ryedale District Council	Ryedale			England	Yorkshire and The Humber	district	NMD	E07000167		NYK		55629	<100k		2023-04-01	1507.0	54.2105	-0.8520		
ee102949-82db-5d2d-b6c1-77411a59412f	SAL	council	St Albans City and District Council	St Albans			England	East of England	district	NMD	E07000240	E07000100	HRT		149317	100-250k			161.0	51.7721	-0.3425	Q7592257	
9933017b-1ae2-5d78-9807-2a3d5307fcc2	SAW	council	Sandwell Metropolitan Borough Council	Sandwell			England	West Midlands	unitary	MD	E08000028			WMCA	329042	250-500k	2005-06-07		86.0	52.5154	-2.0090	Q7417057	
609b665f-042c-56d0-af9e-30c5313960b2	SAY	council	South Ayrshire Council	South Ayrshire			Scotland	Scotland	unitary	SCO	S12000028				112140	100-250k	2005-06-18		1222.0	55.2683	-4.6893		
20539068-6bc1-5395-80ce-3d62d1e12764	SBU	council	South Bucks District Council	South Bucks			England	South East	district	NMD	E07000006		BKM					2020-04-01					
92207050-5235-57b9-b81d-d75d04fdd363	SCA	council	South Cambridgeshire District Council	South Cambridgeshire			England	East of England	district	NMD	E07000012		CAM	CPCA	160904	100-250k			902.0	52.1728	0.0813	Q7566485	
e99cc289-a349-5208-95ec-9bcd49740ae5	SCB	council	Scottish Borders Council	Scottish Borders			Scotland	Scotland	unitary	SCO	S12000026				115240	100-250k	2005-06-18		4732.0	55.5762	-2.7885		
514fcdfd-b9e4-5799-a2c5-e04b59b45b57	SCE	council	Scarborough Borough Council	Scarborough			England	Yorkshire and The Humber	district	NMD	E07000168		NYK		108737	100-250k		2023-04-01	816.0	54.3665	-0.6350		
91e85b73-8fde-52d7-9e49-f536f7706e92	SCR	combined_authority	South Yorkshire Mayoral Combined Authority	South Yorkshire Mayoral Combined Authority			England	Yorkshire and The Humber		COMB	E47000002				1415054	500k+	2014-04-01		1552.0	53.4734	-1.3663	Q17020947	
e17b3918-fb1c-5335-bb88-472b78392b82	SDE	council	South Derbyshire District Council	South Derbyshire			England	East Midlands	district	NMD	E07000039		DBY		109516	100-250k			338.0	52.8310	-1.5595	Q73072741	
be4aa201-1045-5fca-8e26-29144137a2cc	SED	council	St Edmundsbury Borough Council	St Edmundsbury			England	East of England	district	NMD	E07000204		SFK					2019-04-01					
b1f8f6cd-fc34-5bc6-9b58-f86e93ce75b6	SEG	council	Sedgemoor District Council	Sedgemoor			England	South West	district	NMD	E07000188		SOM		123446	100-250k		2023-04-01	564.0	51.1845	-2.9529		
59729e01-f91a-59ce-babb-2c56f3580282	SEL	council	Selby District Council	Selby			England	Yorkshire and The Humber	district	NMD	E07000169		NYK		91697	<100k		2023-04-01	599.0	53.7871	-1.1347		
e93c25fc-6a22-515d-8f18-684e993fb416	SEV	council	Sevenoaks District Council	Sevenoaks			England	South East	district	NMD	E07000111		KEN		121387	100-250k			369.0	51.2754	0.1720	Q55098936	
6fc0b497-158b-5b87-9155-24c3f8eafa3d	SFK	council	Suffolk County Council	Suffolk			England	East of England	county	CTY	E10000029				761246	500k+			3800.0	52.4679	-0.1112	Q3305205	
5008947a-0b98-5d89-8028-3ce54fc13108	SFT	council	Sefton Metropolitan Borough Council	Sefton			England	North West	unitary	MD	E08000014			LCR	275899	250-500k	2005-06-08		157.0	53.5654	-3.0150	Q7446119	
540a28a9-ef27-5e77-ba81-c41556d67c01	SGC	council	South Gloucestershire Council	South Gloucestershire			England	South West	unitary	UA	E06000025			WECA	287816	250-500k	2005-06-18		497.0	51.5469	-2.4705	Q17020724	
25104f0f-1485-5ba5-8659-45002db4cfd9	SHA	council	South Hams District Council	South Hams			England	South West	district	NMD	E07000044		DEV		87946	<100k			887.0	50.3740	-3.8229	Q23461861	
8c621464-b7c2-5e41-bf9a-a8709ba8d203	SHE	council	Folkestone and Hythe District Council	Folkestone and Hythe			England	South East	district	NMD	E07000112		KEN		113320	100-250k			357.0	51.0539	0.9941	Q55099243	
1e40252f-d21e-5bcf-b996-e8ecc7246c5a	SHF	council	Sheffield City Council	Sheffield			England	Yorkshire and The Humber	unitary	MD	E08000019			SCR	589214	500k+	2005-06-08		368.0	53.4044	-1.5504	Q7492609	
11bb83f7-f39c-5db5-b8c0-57bca346f0ff	SHN	council	St Helens Council	St. Helens			England	North West	unitary	MD	E08000013			LCR	181095	100-250k	2005-06-08		136.0	53.4595	-2.7236	Q17022094	
6efd4763-be67-5f3a-b34b-1e508953939b	SHO	council	South Holland District Council	South Holland			England	East Midlands	district	NMD	E07000140		LIN		95857	<100k			750.0	52.7976	-0.0323	Q73072743	
76cf888f-689e-55de-b06f-a771c79a5aad	SHR	council	Shropshire Council	Shropshire			England	West Midlands	unitary	UA	E06000051				325415	250-500k	2009-04-01		3197.0	52.6349	-2.7341	Q93612	
929f2c77-5558-57ce-b6ab-b0d3b750000e	SKE	council	South Kesteven District Council	South Kesteven			England	East Midlands	district	NMD	E07000141		LIN		143225	100-250k			943.0	52.8543	-0.5178	Q73072747	
f746262a-4fe2-595f-9da0-2c2926f0f767	SKP	council	Stockport Metropolitan Borough Council	Stockport			England	North West	unitary	MD	E08000007			GMCA	294197	250-500k	2005-05-27		126.0	53.3940	-2.1281	Q7618164	
48579897-5cf2-5362-95a3-b7ac9129883d	SLA	council	South Lakeland District Council	South Lakeland			England	North West	district	NMD	E07000031		CMA		104905	100-250k		2023-04-01	1535.0	54.2927	-2.8501		
fa8c36b0-9dd1-5442-a2e2-201cc2e6830e	SLF	council	Salford City Council	Salford			England	North West	unitary	MD	E08000006			GMCA	262697	250-500k	2005-05-27		97.0	53.4895	-2.3702	Q17020402	
c665d83f-84d4-5583-9c50-38c9e15356f2	SLG	council	Slough Borough Council	Slough			England	South East	unitary	UA	E06000039				149577	100-250k	1998-04-01		33.0	51.5084	-0.5862	Q7541466	
894ddecb-9a0b-5fe7-9b0a-0c63f14b8af0	SLK	council	South Lanarkshire Council	South Lanarkshire			Scotland	Scotland	unitary	SCO	S12000029				320820	250-500k	2005-06-18		1772.0	55.6127	-3.8106		
c943b1a8-f1ae-5639-957f-a6d49ca28188	SLP	partnership	South London Partnership	South London Partnership			England	London															
5b285cb2-4fc1-5449-8aa2-db3541ccc73f	SMT	council	Somerset Council	Somerset			England	South West	unitary	UA	E06000066				563851	500k+	2023-04-01		3450.0	51.1156	-2.8925		
989105ba-62d3-5eca-b21d-8df27774e66a	SND	council	Sunderland City Council	Sunderland			England	North East	unitary	MD	E08000024			NNECA	277846	250-500k	2005-05-27		137.0	54.8804	-1.4520	Q17022675	
9721b68b-b150-593b-9435-d8d501001140	SNO	council	South Norfolk District Council	South Norfolk			England	East of England	district	NMD	E07000149		NFK		143066	100-250k			908.0	52.5146	1.2760	Q73072752	southnorfolkandbroadland.gov.uk
e2627a9e-9387-54c8-8b5a-8788cdd5c952	SNR	council	South Northamptonshire Council	South Northamptonshire			England	East Midlands	district	NMD	E07000155		NTH					2021-04-01					
3e3e3f4e-684e-5b75-b164-d7b2c3078f66	SOL	council	Solihull Metropolitan Borough Council	Solihull			England	West Midlands	unitary	MD	E08000029			WMCA	217487	100-250k	2005-05-27		178.0	52.4131	-1.7271	Q17021590	
bec30de0-5d05-5715-bf9a-3227aa90c76d	SOM	council	Somerset County Council	Somerset			England	South West	county	CTY	E10000027				563851	500k+		2023-04-01	3450.0	51.1253	-2.7358		
77867dcf-390f-5986-b7fd-3b5fdad257b5	SOS	council	Southend-on-Sea Borough Council	Southend-on-Sea			England	East of England	unitary	UA	E06000033				182773	100-250k	2005-06-20		42.0	51.5380	0.7286	Q7569516	
6e2141da-bc93-505f-acf8-9da195ffe744	SOX	council	South Oxfordshire District Council	South Oxfordshire			England	South East	district	NMD	E07000179		OXF		143782	100-250k			679.0	51.6337	-1.0714	Q65089301	
06394d4d-c2d1-5d88-b28b-a80683780977	SPE	council	Spelthorne Borough Council	Spelthorne			England	South East	district	NMD	E07000213		SRY		99873	<100k			45.0	51.4248	-0.4680	Q73072774	
d9433e73-5b7f-505b-8b01-e996197b21e8	SRI	council	South Ribble Borough Council	South Ribble			England	North West	district	NMD	E07000126		LAN		111086	100-250k			113.0	53.7281	-2.7102	Q73072755	
0c191f4e-c464-55e8-b1f6-8cbdad3f52ff	SRY	council	Surrey County Council	Surrey			England	South East	county	CTY	E10000030				1199870	500k+			1663.0	51.3468	-0.5324	Q6386325	
1a5b7bbb-ea07-5e4a-b146-d26e414cea94	SSO	council	South Somerset District Council	South Somerset			England	South West	district	NMD	E07000189		SOM		168696	100-250k		2023-04-01	959.0	50.9881	-2.7099		
2b8c73eb-29fa-5835-afc7-61b126d753c2	SST	council	South Staffordshire Council	South Staffordshire			England	West Midlands	district	NMD	E07000196		STS		112369	100-250k			407.0	52.6254	-2.1768	Q73072759	
3d9b56eb-f04e-538e-a043-06971ba12ebe	STA	council	Stafford Borough Council	Stafford			England	West Midlands	district	NMD	E07000197		STS		137858	100-250k			598.0	52.8482	-2.1765	Q73072778	
fc24b30c-e74c-5313-8dc4-88a21fca3ad2	STE	council	Stoke-on-Trent City Council	Stoke-on-Trent			England	West Midlands	unitary	UA	E06000021				256622	250-500k	2005-06-20		93.0	53.0180	-2.1645	Q17022507	
2a3c82c1-762a-5a5d-aba7-f943d66e82dc	STF	council	Staffordshire Moorlands District Council	Staffordshire Moorlands			England	West Midlands	district	NMD	E07000198		STS		98427	<100k			576.0	53.0793	-1.9813	Q73072779	
be39597f-eed1-5d0f-a714-0a415f41d0ac	STG	council	Stirling Council	Stirling			Scotland	Scotland	unitary	SCO	S12000030				94080	<100k	2005-06-18		2186.0	56.2440	-4.3403		
cf5745f5-7fe4-564c-ad26-8c1c8faf2c07	STH	council	Southampton City Council	Southampton			England	South East	unitary	UA	E06000045				252872	250-500k	2005-06-19		50.0	50.9170	-1.3987	Q17021809	
537c7ab4-a1dd-534a-8597-965cafbfa3c1	STN	council	London Borough of Sutton	Sutton			England	London	unitary	LBO	E09000029			GLA	207707	100-250k			44.0	51.3621	-0.1776	Q7650288	
e648951d-bb0b-5ff7-a539-9fde5d160e4f	STO	council	Stroud District Council	Stroud			England	South West	district	NMD	E07000082		GLS		120903	100-250k			461.0	51.7293	-2.3001	Q28401169	
05ef23c9-0ac6-5db4-a49f-6591a643593f	STR	council	Stratford-on-Avon District Council	Stratford-on-Avon			England	West Midlands	district	NMD	E07000221		WAR		132402	100-250k			978.0	52.1788	-1.6228	Q73072781	
f9db2045-5a59-56f8-8f9b-f622e7b62f57	STS	council	Staffordshire County Council	Staffordshire			England	West Midlands	county	CTY	E10000028				883172	500k+			2620.0	52.7492	-2.0220	Q6386295	
5bde3966-9aac-5378-af05-61df498f55e7	STT	council	Stockton-on-Tees Borough Council	Stockton-on-Tees			England	North East	unitary	UA	E06000004			TVCA	197419	100-250k	2005-06-18		205.0	54.5627	-1.3290	Q17022493	
bde2a6ce-4113-5b53-b0de-b3674ecbf226	STV	council	Stevenage Borough Council	Stevenage			England	East of England	district	NMD	E07000243	E07000101	HRT		88104	<100k			26.0	51.9043	-0.1893	Q7615422	
401e2602-5e11-559b-8231-0b2c233eb111	STY	council	South Tyneside Council	South Tyneside			England	North East	unitary	MD	E08000023			NNECA	151133	100-250k	1974-04-01		64.0	54.9635	-1.4443	Q23463529	
6442d813-97b5-5025-9312-4f747bd13533	SUF	council	Suffolk Coastal District Council	Suffolk Coastal			England	East of England	district	NMD	E07000205		SFK					2019-04-01					
94c5f410-cc91-5694-8937-51cb1472ac18	SUR	council	Surrey Heath Borough Council	Surrey Heath			England	South East	district	NMD	E07000214		SRY		89204	<100k			95.0	51.3429	-0.6705	Q73072785	
d4d7b24c-0eb0-5e86-827b-69dfa82c92c4	SWA	council	City and County of Swansea Council	Swansea	Dinas a Sir Abertawe	Abertawe	Wales	Wales	unitary	WPA	W06000011				246563	100-250k	1996-04-01		378.0	51.6416	-4.0612		
b0850b81-c149-56cc-8385-ea373617cdff	SWD	council	Swindon Borough Council	Swindon			England	South West	unitary	UA	E06000030				222881	100-250k	2005-06-20		230.0	51.5715	-1.7438	Q17040033	
99c10b8f-b65d-57dc-8df7-c92aa17162ed	SWK	council	London Borough of Southwark	Southwark			England	London	unitary	LBO	E09000028			GLA	320017	250-500k			29.0	51.4742	-0.0741	Q7571153	
2ed2d5d8-4629-5c59-860f-aa47b94a3b79	SWL	council	Swale Borough Council	Swale			England	South East	district	NMD	E07000113		KEN		151015	100-250k			373.0	51.3417	0.8132	Q55098937	
76f8d834-4200-553a-99d7-21a6cb8cb5af	SWT	council	Somerset West and Taunton Council	Somerset West and Taunton			England	South West	district	NMD	E07000246		SOM		155421	100-250k	2019-04-01	2023-04-01	1188.0	51.0869	-3.3626		
dd457e1e-c129-5b9e-8c2e-192c4c1538ec	TAM	council	Tameside Metropolitan Borough Council	Tameside			England	North West	unitary	MD	E08000008			GMCA	227117	100-250k	1974-04-01		103.0	53.4775	-2.0628	Q17041259	
373eb821-2b2a-5c68-9f41-242a170d5019	TAN	council	Tandridge District Council	Tandridge			England	South East	district	NMD	E07000215		SRY		88542	<100k			248.0	51.2270	-0.0434	Q73072790	
95e3b994-277b-5ebf-bac2-2521d497fbd3	TAU	council	Taunton Deane Borough Council	Taunton Deane			England	South West	district	NMD	E07000190		SOM					2019-04-01					
cbc4bb05-d33f-541b-b5c5-dcfef9cc08e3	TAW	council	Tamworth Borough Council	Tamworth			England	West Midlands	district	NMD	E07000199		STS		76864	<100k			31.0	52.6264	-1.6778	Q73072788	
85e07dc0-155f-55f3-bac5-850cfd77c394	TEI	council	Teignbridge District Council	Teignbridge			England	South West	district	NMD	E07000045		DEV		135039	100-250k			674.0	50.6063	-3.6568	Q73072792	
5180d68e-0209-58c6-9daa-fcdf1739bacb	TEN	council	Tendring District Council	Tendring			England	East of England	district	NMD	E07000076		ESS		147353	100-250k			336.0	51.8713	1.1150	Q73072799	
29671066-af56-5c0b-a9ac-98568b582001	TES	council	Test Valley Borough Council	Test Valley			England	South East	district	NMD	E07000093		HAM		127163	100-250k			628.0	51.1284	-1.5107	Q73072801	
81eda3c2-d680-591d-967b-34de81a97d30	TEW	council	Tewkesbury Borough Council	Tewkesbury			England	South West	district	NMD	E07000083		GLS		96624	<100k			414.0	51.9456	-2.0874	Q27183368	
bec2a53b-8e43-5f75-be7a-fbfd6d7a987c	TFW	council	Telford & Wrekin Council	Telford and Wrekin			England	West Midlands	unitary	UA	E06000020				181322	100-250k	2005-06-20		290.0	52.7302	-2.4888	Q17059334	
975d738d-aa97-5ee2-98bd-03f07e51c784	THA	council	Thanet District Council	Thanet			England	South East	district	NMD	E07000114		KEN		141458	100-250k			104.0	51.3545	1.3406	Q7710261	
764427fc-18d0-5360-ac8e-4f4d2e6df772	THE	council	Three Rivers District Council	Three Rivers			England	East of England	district	NMD	E07000102		HRT		93966	<100k			89.0	51.6610	-0.4606	Q7797746	
a18a61e7-8ea8-5e03-a7fc-4910350a97a3	THR	council	Thurrock Council	Thurrock			England	East of England	unitary	UA	E06000034				175531	100-250k	2005-06-20		164.0	51.5060	0.3732	Q1646552	
c3375271-c697-5c99-b44c-b420877c2faf	TOB	council	Torbay Council	Torbay			England	South West	unitary	UA	E06000027				136218	100-250k	2005-06-20		63.0	50.4406	-3.5302	Q17034697	
9342534a-d29c-5845-ab67-70620a660e0f	TOF	council	Torfaen County Borough Council	Torfaen	Cyngor Bwrdeistref Sirol Torfaen	Torfaen	Wales	Wales	unitary	WPA	W06000020				94832	<100k	1996-04-01		126.0	51.6986	-3.0534		
4adfad93-9e5e-5ad2-92c5-a354e833b30b	TON	council	Tonbridge and Malling Borough Council	Tonbridge and Malling			England	South East	district	NMD	E07000115		KEN		132571	100-250k			240.0	51.2736	0.3578	Q16901812	
b0468d1b-f266-53c7-82d9-fa9b88a4e455	TOR	council	Torridge District Council	Torridge			England	South West	district	NMD	E07000046		DEV		68719	<100k			984.0	50.8874	-4.2508	Q73072804	
8f54cd86-68c4-5789-af11-ad1ced564ae0	TRF	council	Trafford Metropolitan Borough Council	Trafford			England	North West	unitary	MD	E08000009			GMCA	237579	100-250k	1974-04-01		106.0	53.4190	-2.3553	Q17034839	
19923838-2730-5c1b-9690-bdbdbaed6241	TUN	council	Tunbridge Wells Borough Council	Tunbridge Wells			England	South East	district	NMD	E07000116		KEN		118939	100-250k			331.0	51.1144	0.4308	Q55098930	
71ba21a4-c24e-5352-8b58-8c27a4d01450	TVCA	combined_authority	Tees Valley Combined Authority	Tees Valley			England	North East		COMB	E47000006				677170	500k+	2014-04-01		795.0	54.5754	-1.2763	Q21061639	
f52317f1-14c6-5966-bf11-8afba0bac6c0	TWH	council	London Borough of Tower Hamlets	Tower Hamlets			England	London	unitary	LBO	E09000030			GLA	331969	250-500k			20.0	51.5157	-0.0347	Q7829677	
f4c9317c-ee11-5cd1-9a1f-fbe86a99e25c	UTT	council	Uttlesford District Council	Uttlesford			England	East of England	district	NMD	E07000077		ESS		92759	<100k			641.0	51.9346	0.2798	Q73072805	
500e2658-da2f-59a8-9708-bfef814cbb59	VAL	council	Vale of White Horse District Council	Vale of White Horse			England	South East	district	NMD	E07000180		OXF		137910	100-250k			578.0	51.6342	-1.4417	Q65090041	
6bb60219-bb45-5835-b419-56c19227704a	VGL	council	Vale of Glamorgan Council	Vale of Glamorgan	Cyngor Bro Morgannwg	Bro Morgannwg	Wales	Wales	unitary	WPA	W06000014				135295	100-250k	1996-04-01		331.0	51.4447	-3.3992		
7a4847d8-a283-5662-9c33-f3972593d4e3	WAE	council	Waverley Borough Council	Waverley			England	South East	district	NMD	E07000216		SRY		126556	100-250k			345.0	51.1498	-0.6327	Q73072816	
9d18fef9-4535-5309-b0fe-5aa3f57c37bf	WAF	council	Westmorland and Furness Council	Westmorland and Furness			England	North West	unitary	UA	E06000064				225385	100-250k	2023-04-01		3755.0	54.3440	-2.8947		
fb415a79-5f1f-50f5-a918-1cd53168af76	WAR	council	Warwickshire County Council	Warwickshire			England	West Midlands	county	CTY	E10000031				583786	500k+			1975.0	51.8120	-0.9017	Q17066348	
ced2b629-ce56-5f9d-868c-e1ed80e49bf0	WAT	council	Watford Borough Council	Watford			England	East of England	district	NMD	E07000103		HRT		96623	<100k			21.0	51.6681	-0.4034	Q7974596	
ae48f510-87ad-513d-8802-ff40c1830158	WAV	council	Waveney District Council	Waveney			England	East of England	district	NMD	E07000206		SFK					2019-04-01					
ccefdad2-b47d-581d-a781-1c0ab02f0ad6	WAW	council	Warwick District Council	Warwick			England	West Midlands	district	NMD	E07000222		WAR		144909	100-250k			283.0	52.3100	-1.5847	Q73072810	
df2c767f-bb7a-5802-b944-677c03c3c90b	WBK	council	West Berkshire Council	West Berkshire			England	South East	unitary	UA	E06000037				158465	100-250k	2005-06-20		704.0	51.4496	-1.3044	Q17041496	
f68c4d9b-de23-5e21-87f3-f1f806c8fef6	WDE	council	West Devon Borough Council	West Devon			England	South West	district	NMD	E07000047		DEV		56139	<100k			1160.0	50.6561	-4.0462	Q73072823	
34ad9f48-ae99-5acd-a4c6-3012baaa5843	WDO	council	West Dorset District Council	West Dorset			England	South West	district	NMD	E07000052		DOR					2019-04-01					
ac35af30-7108-5614-87e1-a8a5ae2a056e	WDU	council	West Dunbartonshire Council	West Dunbartonshire			Scotland	Scotland	unitary	SCO	S12000039				88340	<100k	2005-06-18		159.0	55.9849	-4.5176		
08257e8c-1d4f-5b62-83d2-00f7921bfbaa	WEA	council	Wealden District Council	Wealden			England	South East	district	NMD	E07000065		ESX		162733	100-250k			833.0	50.9674	0.1987	Q73072817	
8edff7ed-d9df-50ce-8ac8-90299a5eaa11	WECA	combined_authority	West of England Combined Authority	West of England			England	South West		COMB	E47000009				950039	500k+	2014-04-01		953.0			Q24993670	
bed52190-b37d-55ba-a6f1-6e201ce8b7a6	WEL	council	Wellingborough Borough Council	Wellingborough			England	East Midlands	district	NMD	E07000156		NTH					2021-04-01					
6a1dc844-df81-54fc-a115-06bf8106d1d6	WEW	council	Welwyn Hatfield Borough Council	Welwyn Hatfield			England	East of England	district	NMD	E07000241	E07000104	HRT		123893	100-250k			130.0	51.7669	-0.1941	Q7982137	
0784c3d3-51a5-571a-8d14-1deaeb0cb1a5	WEY	council	Weymouth and Portland Borough Council	Weymouth and Portland			England	South West	district	NMD	E07000053		DOR					2019-04-01					
dd158124-6aca-5bd2-97a0-b04db0a989ef	WFT	council	London Borough of Waltham Forest	Waltham Forest			England	London	unitary	LBO	E09000031			GLA	276940	250-500k			39.0	51.5940	-0.0126	Q7966606	
19a33e19-0764-5638-9d5d-54559ed3fb66	WGN	council	Wigan Metropolitan Borough Council	Wigan			England	North West	unitary	MD	E08000010			GMCA	330712	250-500k	1974-04-01		188.0	53.5241	-2.5895	Q7999507	
a322283a-6f9b-51b8-b2a6-6dccf52256bd	WIL	council	Wiltshire Council	Wiltshire			England	South West	unitary	UA	E06000054				504070	500k+	2009-04-01		3255.0	51.2971	-1.9446	Q1990879	
4fdac02b-a1d6-57c7-b815-ee816d88ac20	WIN	council	Winchester City Council	Winchester			England	South East	district	NMD	E07000094		HAM		125925	100-250k			661.0	51.0282	-1.2211	Q73072843	
a0078784-aa4d-5cce-aeb4-7bdff6806151	WKF	council	Wakefield Metropolitan District Council	Wakefield			England	Yorkshire and The Humber	unitary	MD	E08000036			WYCA	351592	250-500k	1974-04-01		339.0	53.6607	-1.4118	Q7961061	
d1ca80ca-bf62-578a-ba8e-d32d527fcf0c	WLA	council	West Lancashire Borough Council	West Lancashire			England	North West	district	NMD	E07000127		LAN		114496	100-250k			347.0	53.6095	-2.8824	Q73072828	
4be60b57-67c9-5b8b-9ae9-c79fd8d6a119	WLI	council	West Lindsey District Council	West Lindsey			England	East Midlands	district	NMD	E07000142		LIN		96186	<100k			1156.0	53.3928	-0.4771	Q73072831	
befe75bc-917b-5429-a393-bca0f8bd4d86	WLL	council	Walsall Metropolitan Borough Council	Walsall			England	West Midlands	unitary	MD	E08000030			WMCA	286716	250-500k	1974-04-01		104.0	52.5993	-1.9663	Q7963789	
bfbfe548-8e24-5bd0-80f7-9067d4ce027d	WLN	council	West Lothian Council	West Lothian			Scotland	Scotland	unitary	SCO	S12000040				183820	100-250k	2005-06-18		428.0	55.8850	-3.5738		
2457f196-ac74-57f1-8108-30bee80c5353	WLV	council	City of Wolverhampton Council	Wolverhampton			England	West Midlands	unitary	MD	E08000031			WMCA	264407	250-500k	1974-04-01		69.0	52.5892	-2.1210	Q8030462	
0d02a2ea-d44f-5d6c-8299-2232264d6109	WMCA	combined_authority	West Midlands Combined Authority	West Midlands			England	West Midlands		COMB	E47000007				2939927	500k+	2016-06-17		902.0			Q21061625	
438ec092-aca2-5f98-8ce3-dd628524a27e	WND	council	London Borough of Wandsworth	Wandsworth			England	London	unitary	LBO	E09000032			GLA	329735	250-500k			34.0	51.4520	-0.1862	Q7967311	
6132045d-81c6-5801-bdea-444b26602e8f	WNM	council	Royal Borough of Windsor and Maidenhead	Windsor and Maidenhead			England	South East	unitary	UA	E06000040				151273	100-250k	2005-06-20		197.0	51.4857	-0.6995	Q17038560	
0157c6c0-e7a5-5215-af98-b96225f16f19	WNT	council	West Northamptonshire Council	West Northamptonshire			England	East Midlands	unitary	UA	E06000062				406733	250-500k	2021-04-01		1377.0	52.2228	-1.0363		
3f998663-be1b-54a7-b88e-83c4abb11b9d	WOC	council	Worcester City Council	Worcester			England	West Midlands	district	NMD	E07000237		WOR		100265	100-250k			33.0	52.1967	-2.2113	Q73072848	
26a70755-5c4d-5a6c-8fb5-9406ff4b01f7	WOI	council	Woking Borough Council	Woking			England	South East	district	NMD	E07000217		SRY		100008	100-250k			64.0	51.3139	-0.5608	Q73072846	
3903c441-d48b-5f52-9cb6-80b37daee5d6	WOK	council	Wokingham Borough Council	Wokingham			England	South East	unitary	UA	E06000041				173945	100-250k	2005-06-20		179.0	51.4294	-0.8838	Q17039435	
eba76c09-a98f-5140-8379-3b98b87b76c3	WOR	council	Worcestershire County Council	Worcestershire			England	West Midlands	county	CTY	E10000034				598070	500k+			1741.0	52.0607	-1.8712	Q8034245	
80e8779a-2697-5992-af08-86672a518d66	WOT	council	Worthing Borough Council	Worthing			England	South East	district	NMD	E07000229		WSX		110727	100-250k	2005-06-25		33.0	50.8292	-0.3958	Q55098923	adur-worthing.gov.uk
640a261e-eb42-59b9-9e3c-daef5eb9ea2f	WOX	council	West Oxfordshire District Council	West Oxfordshire			England	South East	district	NMD	E07000181		OXF		111758	100-250k			714.0	51.8376	-1.5069	Q73072833	
716570fd-dde5-5798-91f5-e10ccdc25808	WRL	council	Wirral Borough Council	Wirral			England	North West	unitary	MD	E08000015			LCR	324336	250-500k	1974-04-01		161.0	53.3683	-3.0927	Q17038877	
58db4e4c-df6e-506c-9ab1-d93c1043d7d9	WRT	council	Warrington Borough Council	Warrington			England	North West	unitary	UA	E06000007				209397	100-250k	2005-06-20		181.0	53.3988	-2.5636	Q17033474	
7e3db7ac-29ac-5c04-b80a-7ced62df5196	WRX	council	Wrexham County Borough Council	Wrexham	Cyngor Bwrdeistref Sirol Wrecsam	Wrecsam	Wales	Wales	unitary	WPA	W06000006				136055	100-250k	1996-04-01		504.0	52.9903	-3.0179		
cd8ed687-6081-5cd2-a8a5-f2f98e933b8f	WSK	council	West Suffolk Council	West Suffolk			England	East of England	district	NMD	E07000245		SFK		177302	100-250k	2019-04-01		1035.0	52.2777	0.6221	Q73072837	
f9181353-2b3e-55a5-95fd-042df9fe1b86	WSM	council	City of Westminster	Westminster			England	London	unitary	LBO	E09000033			GLA	269848	250-500k			21.0	51.5134	-0.1605	Q7989145	
151c3042-10f4-5300-9940-099e68ba317d	WSO	council	West Somerset District Council	West Somerset			England	South West	district	NMD	E07000191		SOM					2019-04-01					
9727af72-249a-5dd2-82d9-bcfdaa56cbb9	WSX	council	West Sussex County Council	West Sussex			England	South East	county	CTY	E10000032				867635	500k+			1991.0	50.9581	-0.3972	Q6386353	
5b67958c-b11d-5d16-b60f-2fcb06a77516	WYC	council	Wychavon District Council	Wychavon			England	West Midlands	district	NMD	E07000238		WOR		131084	100-250k			664.0	52.1642	-2.0508	Q73072850	
986a2b77-b285-5d4f-88c7-5b19efe081fb	WYCA	combined_authority	West Yorkshire Combined Authority	West Yorkshire			England	Yorkshire and The Humber		COMB	E47000003				2345235	500k+	2014-04-01		2030.0	53.7361	-1.7018	Q17035952	
e254430e-8454-5add-ae98-45f4067aa154	WYE	council	Wyre Forest District Council	Wyre Forest			England	West Midlands	district	NMD	E07000239		WOR		101139	100-250k			195.0	52.3796	-2.2747	Q73072859	
4f1a4684-852e-5d77-b268-a4c0ffd84171	WYO	council	Wycombe District Council	Wycombe			England	South East	district	NMD	E07000007		BKM					2020-04-01					
9c42955e-9fb6-5b54-9fdf-7ea35b351b54	WYR	council	Wyre Borough Council	Wyre			England	North West	district	NMD	E07000128		LAN		113067	100-250k			282.0	53.9029	-2.8539	Q73072856	
dc341dab-72b1-5ed9-b391-a1156398d008	YNYC	combined_authority	York and North Yorkshire Mayoral Combined Authority	York and North Yorkshire			England	Yorkshire and The Humber		COMB	E47000012				831622	500k+	2024-02-01		8309.0	54.1656	-1.3778		
9e46f2a3-c93e-5964-9a2d-b46bf326445b	YOR	council	City of York Council	York			England	Yorkshire and The Humber	unitary	UA	E06000014			YNYC	211012	100-250k	2005-06-18		272.0	53.9587	-1.0614	Q17059453	
b803eca7-326a-5646-b5cc-14f570f3470b	ZET	council	Shetland Islands Council	Shetland Islands			Scotland	Scotland	unitary	SCO	S12000027				22870	<100k	2005-06-18		1467.0	60.3949	-1.2540		`;
