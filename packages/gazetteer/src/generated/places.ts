// Written by material/register/bringOver.mjs from material/register; change it there.
// Attribution: see ../attribution.ts.

/** British places. Columns: name, nation, region, population, latitude, longitude. */
export const placeTable = `Abbey Dore	England	West Midlands	0	51.967	-2.900
Abbey Wood	England	London	13000	51.487	0.107
Abbots Bromley	England	West Midlands	1351	52.817	-1.877
Abbots Langley	England	East of England	10472	51.706	-0.418
Abbotskerswell	England	South West	1267	50.508	-3.613
Abbotts Ann	England	South East	2112	51.190	-1.532
Aber	Wales		0	53.233	-4.017
Aberaeron	Wales		1422	52.242	-4.259
Abercanaid	Wales		5061	51.724	-3.366
Abercarn	Wales		10118	51.647	-3.135
Aberchirder	Scotland		1250	57.560	-2.629
Abercynon	Wales		5983	51.645	-3.327
Aberdare	Wales		31135	51.714	-3.449
Aberdeen	Scotland		196670	57.144	-2.098
Aberdour	Scotland		1650	56.054	-3.301
Aberfan	Wales		3547	51.689	-3.342
Aberfeldy	Scotland		1960	56.622	-3.867
Aberford	England	Yorkshire and The Humber	1503	53.826	-1.342
Abergavenny	Wales		14651	51.821	-3.017
Abergele	Wales		17769	53.284	-3.582
Aberkenfig	Wales		10083	51.540	-3.596
Aberlady	Scotland		1180	56.009	-2.859
Abernant	Wales		0	51.881	-4.416
Abernethy	Scotland		1470	56.332	-3.312
Aberporth	Wales		1648	52.132	-4.542
Abertillery	Wales		10946	51.730	-3.134
Abertridwr	Wales		6504	51.596	-3.268
Aberystwyth	Wales		18749	52.415	-4.083
Abingdon	England	South East	38676	51.671	-1.283
Aboyne	Scotland		2650	57.075	-2.780
Abram	England	North West	10074	53.509	-2.593
Abridge	England	East of England	1613	51.650	0.120
Accrington	England	North West	35318	53.754	-2.359
Acklington	England	North East	0	55.300	-1.633
Acle	England	East of England	2317	52.637	1.548
Acocks Green	England	West Midlands	26635	52.450	-1.817
Acomb	England	North East	1106	54.992	-2.112
Acton	England	West Midlands	1475	52.450	-3.017
Acton	England	London	53689	51.509	-0.276
Adderbury	England	South East	2819	52.017	-1.312
Addiebrownhill	Scotland		1470	55.843	-3.617
Addingham	England	Yorkshire and The Humber	3730	53.945	-1.884
Addlestone	England	South East	14978	51.371	-0.494
Adlington	England	North West	7965	53.613	-2.607
Adlington	England	North West	1081	53.320	-2.137
Adwick le Street	England	Yorkshire and The Humber	19481	53.571	-1.185
Ahoghill	Northern Ireland		3633	54.867	-6.367
Ailsworth	England	East of England	0	52.576	-0.350
Airdrie	Scotland		37130	55.866	-3.980
Airmyn	England	Yorkshire and The Humber	768	53.721	-0.900
Airth	Scotland		1760	56.070	-3.772
Albrighton	England	West Midlands	4829	52.636	-2.280
Alcester	England	West Midlands	6939	52.217	-1.867
Alconbury	England	East of England	1569	52.369	-0.260
Aldbourne	England	South West	1652	51.481	-1.618
Aldbrough	England	Yorkshire and The Humber	1269	53.829	-0.115
Aldeburgh	England	East of England	2341	52.155	1.602
Alderbury	England	South West	2223	51.044	-1.734
Alderholt	England	South West	2848	50.912	-1.831
Alderley Edge	England	North West	4408	53.304	-2.238
Aldershot	England	South East	61339	51.248	-0.764
Aldford	England	North West	272	53.128	-2.868
Aldridge	England	West Midlands	16008	52.605	-1.917
Alexandria	Scotland		6940	55.994	-4.586
Alford	Scotland		2290	57.233	-2.703
Alford	England	East Midlands	3459	53.259	0.176
Alfreton	England	East Midlands	22550	53.098	-1.384
Allanton	Scotland		1266	55.783	-2.217
Allanton	Scotland		1180	55.799	-3.835
Allhallows	England	South East	1686	51.469	0.637
Allington	England	South West	0	51.150	-1.700
Alloa	Scotland		20390	56.116	-3.790
Almondbank	Scotland		1420	56.417	-3.517
Almondsbury	England	South West	1812	51.554	-2.571
Alness	Scotland		5700	57.696	-4.255
Alnmouth	England	North East	0	55.400	-1.600
Alnwick	England	North East	8116	55.413	-1.706
Alresford	England	East of England	2009	51.854	1.002
Alrewas	England	West Midlands	2852	52.733	-1.750
Alsager	England	North West	13347	53.096	-2.306
Alston	England	North West	1105	54.809	-2.439
Althorne	England	East of England	1031	51.657	0.761
Alton	England	South East	16584	51.149	-0.975
Altrincham	England	North West	41548	53.388	-2.348
Alva	Scotland		4720	56.153	-3.805
Alvechurch	England	West Midlands	3534	52.352	-1.965
Alveley	England	West Midlands	1578	52.457	-2.354
Alveston	England	South West	2656	51.588	-2.531
Alyth	Scotland		2410	56.622	-3.230
Amble	England	North East	6025	55.333	-1.583
Ambleside	England	North West	2529	54.433	-2.962
Ambleston	Wales		0	51.896	-4.907
Ambrosden	England	South East	1662	51.871	-1.121
Amersham	England	South East	21731	51.667	-0.617
Amersham on the Hill	England	South East	17719	51.675	-0.607
Amesbury	England	South West	10116	51.175	-1.781
Amlwch	Wales		3211	53.410	-4.347
Ammanford	Wales		23709	51.793	-3.988
Ampthill	England	East of England	20026	52.027	-0.496
Ancaster	England	East Midlands	1294	52.983	-0.536
Ancroft	England	North East	0	55.700	-2.000
Andover	England	South East	42276	51.211	-1.494
Anna Valley	England	South East	2893	51.193	-1.507
Annahilt	Northern Ireland		1170	54.433	-6.000
Annalong	Northern Ireland		1760	54.108	-5.900
Annan	Scotland		8920	54.988	-3.256
Annfield Plain	England	North East	10406	54.857	-1.738
Anstey	England	East Midlands	6528	52.674	-1.188
Anstruther	Scotland		3420	56.223	-2.703
Ansty	England	South West	0	51.036	-2.064
Antrim	Northern Ireland		19661	54.700	-6.200
Appleby	England	Yorkshire and The Humber	305	53.622	-0.566
Appleby-in-Westmorland	England	North West	3048	54.577	-2.490
Appledore	England	South West	2161	51.050	-4.200
Appleton	England	North West	0	53.352	-2.572
Appleton Thorn	England	North West	1324	53.350	-2.545
Appley Bridge	England	North West	5270	53.578	-2.721
Arbroath	Scotland		23640	56.563	-2.587
Archway	England	London	215667	51.567	-0.134
Ardersier	Scotland		1110	57.567	-4.038
Ardglass	Northern Ireland		1676	54.263	-5.610
Ardingly	England	South East	1250	51.049	-0.077
Ardrishaig	Scotland		1320	56.016	-5.448
Ardrossan	Scotland		10930	55.650	-4.807
Arlesey	England	East of England	5584	52.007	-0.266
Armadale	Scotland		11770	55.883	-3.700
Armagh	Northern Ireland		14801	54.350	-6.667
Armitage	England	West Midlands	4650	52.742	-1.883
Armthorpe	England	Yorkshire and The Humber	12911	53.535	-1.053
Arnold	England	East Midlands	37873	53.000	-1.133
Arnside	England	North West	2334	54.202	-2.834
Arundel	England	South East	3285	50.854	-0.554
Ascot	England	South East	17899	51.411	-0.675
Asfordby	England	East Midlands	2446	52.763	-0.959
Ash	England	West Midlands	2108	52.950	-2.650
Ash	England	South East	2767	51.279	1.280
Ashbourne	England	East Midlands	8377	53.017	-1.733
Ashburton	England	South West	3346	50.516	-3.756
Ashby-de-la-Zouch	England	East Midlands	12370	52.746	-1.473
Ashford	England	South East	27382	51.432	-0.458
Ashford	England	South East	62787	51.146	0.874
Ashgill	Scotland		1460	55.731	-3.930
Ashill	England	East of England	1172	52.604	0.786
Ashington	England	North East	27670	55.177	-1.564
Ashington	England	South East	2403	50.933	-0.391
Ashley	England	North West	0	53.350	-2.333
Ashtead	England	South East	13494	51.309	-0.300
Ashton Keynes	England	South West	1400	51.645	-1.932
Ashton in Makerfield	England	North West	29039	53.483	-2.650
Ashton-under-Lyne	England	North West	43675	53.489	-2.099
Ashurst	England	South East	3185	50.932	-0.324
Ashwell	England	East Midlands	0	52.713	-0.720
Ashwell	England	East of England	1870	52.039	-0.154
Askam in Furness	England	North West	3274	54.187	-3.205
Askern	England	Yorkshire and The Humber	5570	53.616	-1.152
Askham Richard	England	Yorkshire and The Humber	0	53.925	-1.185
Aslockton	England	East Midlands	1571	52.953	-0.897
Aspatria	England	North West	2454	54.766	-3.328
Aspley Guise	England	East of England	0	52.012	-0.633
Astley	England	West Midlands	0	52.767	-2.700
Aston	England	West Midlands	32286	52.500	-1.883
Aston Clinton	England	South East	4216	51.800	-0.725
Aston-on-Trent	England	East Midlands	2160	52.862	-1.386
Astwick	England	East of England	0	52.032	-0.231
Astwood	England	South East	0	52.100	-0.600
Astwood Bank	England	West Midlands	2717	52.260	-1.938
Atherstone	England	West Midlands	11237	52.575	-1.547
Atherton	England	North West	20149	53.524	-2.494
Attleborough	England	East of England	10549	52.518	1.016
Attleborough	England	West Midlands	9817	52.513	-1.455
Atwick	England	Yorkshire and The Humber	0	53.940	-0.189
Atworth	England	South West	1920	51.392	-2.193
Auchinleck	Scotland		3760	55.472	-4.293
Auchterarder	Scotland		4620	56.296	-3.707
Auchtermuchty	Scotland		2120	56.292	-3.234
Auckley	England	Yorkshire and The Humber	1434	53.504	-1.022
Audlem	England	North West	1658	52.990	-2.507
Audley	England	West Midlands	5638	53.050	-2.300
Avebury	England	South West	0	51.417	-1.867
Aveley	England	East of England	7986	51.500	0.252
Avening	England	South West	1031	51.680	-2.169
Aviemore	Scotland		3150	57.196	-3.826
Awsworth	England	East Midlands	2634	52.989	-1.284
Axbridge	England	South West	2057	51.285	-2.821
Axminster	England	South West	5761	50.783	-2.998
Aylesbury	England	South East	74748	51.817	-0.815
Aylesford	England	South East	4548	51.304	0.479
Aylesham	England	South East	3793	51.225	1.202
Aylsham	England	East of England	6016	52.797	1.251
Ayr	Scotland		47190	55.463	-4.634
Babworth	England	East Midlands	1329	53.318	-0.976
Backworth	England	North East	1399	55.042	-1.528
Bacton	England	East of England	1324	52.267	1.017
Bacton	England	West Midlands	0	51.983	-2.917
Bacup	England	North West	13047	53.703	-2.201
Badsey	England	West Midlands	2601	52.088	-1.899
Badsworth	England	Yorkshire and The Humber	682	53.629	-1.301
Bagillt	Wales		2749	53.265	-3.166
Bagshot	England	South East	5430	51.361	-0.688
Bagworth	England	East Midlands	1472	52.673	-1.343
Baildon	England	Yorkshire and The Humber	15710	53.847	-1.788
Bainton	England	Yorkshire and The Humber	0	53.950	-0.533
Bakewell	England	East Midlands	3949	53.213	-1.675
Bala	Wales		1974	52.911	-3.597
Balcombe	England	South East	1424	51.057	-0.135
Baldock	England	East of England	10086	51.988	-0.188
Balerno	Scotland		6000	55.884	-3.340
Balfron	Scotland		1860	56.068	-4.336
Balintore	Scotland		1090	57.755	-3.912
Ballater	Scotland		1550	57.050	-3.038
Ballinamallard	Northern Ireland		1365	54.400	-7.583
Ballingry	Scotland		5758	56.164	-3.328
Ballintoy Harbour	Northern Ireland		2103	55.244	-6.369
Balloch	Scotland		1743	56.000	-4.583
Balloch	Scotland		1440	57.492	-4.117
Ballycastle	Northern Ireland		5566	55.204	-6.243
Ballyclare	Northern Ireland		9472	54.751	-5.999
Ballygowan	Northern Ireland		2832	54.502	-5.792
Ballykelly	Northern Ireland		1735	55.044	-7.019
Ballymena	Northern Ireland		28932	54.864	-6.276
Ballymoney	Northern Ireland		9625	55.071	-6.510
Ballynahinch	Northern Ireland		5701	54.402	-5.897
Ballypatrick	Northern Ireland		2310	55.181	-6.150
Ballywalter	Northern Ireland		1572	54.543	-5.485
Balmedie	Scotland		2520	57.251	-2.062
Balmullo	Scotland		1430	56.377	-2.929
Balsall Common	England	West Midlands	7039	52.392	-1.650
Balsham	England	East of England	1591	52.132	0.316
Bamburgh	England	North East	279	55.607	-1.717
Bampton	England	South East	2561	51.726	-1.545
Banbridge	Northern Ireland		16173	54.350	-6.283
Banbury	England	South East	48651	52.063	-1.342
Banchory	Scotland		7520	57.052	-2.488
Banff	Scotland		4020	57.665	-2.530
Bangor	Northern Ireland		60385	54.653	-5.669
Bangor	Wales		17988	53.228	-4.129
Banham	England	East of England	1159	52.452	1.037
Bankfoot	Scotland		1270	56.501	-3.517
Banknock	Scotland		2370	55.990	-3.956
Banks	England	North West	3572	53.683	-2.917
Bannockburn	Scotland		7040	56.090	-3.911
Banstead	England	South East	46280	51.322	-0.207
Banwell	England	South West	1956	51.329	-2.869
Bar Hill	England	East of England	4032	52.249	0.029
Barbican	England	London	4000	51.520	-0.094
Bardney	England	East Midlands	1655	53.210	-0.324
Bardon Mill	England	North East	0	54.975	-2.343
Bardsey	England	Yorkshire and The Humber	2876	53.885	-1.445
Bargeddie	Scotland		2670	55.854	-4.078
Bargoed	Wales		13412	51.683	-3.233
Barham	England	South East	1114	51.206	1.157
Barkham	England	South East	0	51.398	-0.876
Barking	England	London	61000	51.533	0.083
Barkisland	England	Yorkshire and The Humber	1004	53.676	-1.918
Barlaston	England	West Midlands	1979	52.942	-2.171
Barlborough	England	East Midlands	2975	53.288	-1.288
Barlby	England	Yorkshire and The Humber	3860	53.800	-1.041
Barlestone	England	East Midlands	2607	52.647	-1.370
Barmby on the Marsh	England	Yorkshire and The Humber	372	53.749	-0.956
Barmouth	Wales		2315	52.724	-4.057
Barmston	England	Yorkshire and The Humber	0	54.014	-0.229
Barnack	England	East of England	752	52.632	-0.408
Barnard Castle	England	North East	7040	54.541	-1.919
Barnburgh	England	Yorkshire and The Humber	1924	53.524	-1.273
Barnet	England	London	30000	51.650	-0.200
Barnetby le Wold	England	Yorkshire and The Humber	1741	53.575	-0.406
Barnham	England	South East	11881	50.831	-0.638
Barningham	England	North East	0	54.488	-1.870
Barnoldswick	England	North West	10435	53.917	-2.187
Barnsbury	England	London	10000	51.541	-0.117
Barnsley	England	Yorkshire and The Humber	71447	53.550	-1.483
Barnstaple	England	South West	31616	51.080	-4.058
Barnt Green	England	West Midlands	5366	52.359	-2.007
Barnwood	England	South West	2500	51.864	-2.201
Barra	Scotland		1078	56.980	-7.457
Barrhead	Scotland		17620	55.799	-4.393
Barrow in Furness	England	North West	45865	54.111	-3.228
Barrow upon Humber	England	Yorkshire and The Humber	2820	53.675	-0.381
Barrow upon Soar	England	East Midlands	5196	52.752	-1.146
Barrowby	England	East Midlands	1952	52.916	-0.691
Barrowford	England	North West	5378	53.846	-2.218
Barry	Wales		54673	51.400	-3.284
Barston	England	West Midlands	0	52.400	-1.696
Bartley Green	England	West Midlands	25473	52.435	-1.997
Barton under Needwood	England	West Midlands	3796	52.763	-1.724
Barton upon Humber	England	Yorkshire and The Humber	11066	53.689	-0.444
Barton-le-Clay	England	East of England	4992	51.966	-0.427
Baschurch	England	West Midlands	1595	52.788	-2.853
Basford	England	East Midlands	16000	52.967	-1.183
Basford, Stoke-on-Trent	England	West Midlands	7321	53.016	-2.212
Basildon	England	East of England	144859	51.568	0.458
Basingstoke	England	South East	107642	51.262	-1.087
Baslow	England	East Midlands	1178	53.248	-1.622
Bassingbourn	England	East of England	2481	52.078	-0.054
Bassingham	England	East Midlands	1425	53.129	-0.638
Baston	England	East Midlands	1444	52.713	-0.352
Bath	England	South West	94782	51.375	-2.362
Bathford	England	South West	0	51.400	-2.302
Bathgate	Scotland		21070	55.902	-3.644
Batley	England	Yorkshire and The Humber	50807	53.703	-1.634
Battersea	England	London	75651	51.475	-0.155
Battle	England	South East	6054	50.917	0.484
Battlesden	England	East of England	0	51.948	-0.596
Bawtry	England	Yorkshire and The Humber	4109	53.431	-1.019
Bay Horse	England	North West	2239	53.969	-2.776
Bayston Hill	England	West Midlands	5079	52.675	-2.762
Bayswater	England	London	17500	51.511	-0.184
Beaconsfield	England	South East	13797	51.612	-0.647
Beadnell	England	North East	408	55.557	-1.633
Beaminster	England	South West	2957	50.809	-2.739
Bearsden	Scotland		27340	55.915	-4.333
Beauly	Scotland		1360	57.483	-4.461
Beaumaris	Wales		1370	53.263	-4.092
Bebington	England	North West	15768	53.350	-3.017
Beccles	England	East of England	13868	52.459	1.565
Beckenham	England	London	82000	51.409	-0.025
Beckingham	England	East Midlands	1098	53.400	-0.833
Becontree	England	London	100000	51.553	0.129
Bedale	England	Yorkshire and The Humber	4601	54.288	-1.592
Beddau	Wales		8134	51.554	-3.358
Bedford	England	East of England	106940	52.135	-0.466
Bedlington	England	North East	16974	55.131	-1.593
Bedlinog	Wales		1112	51.704	-3.313
Bedwas	Wales		8242	51.592	-3.199
Bedworth	England	West Midlands	29981	52.479	-1.469
Beeford	England	Yorkshire and The Humber	1078	53.970	-0.289
Beeston	England	North West	0	53.117	-2.683
Beighton	England	Yorkshire and The Humber	10914	53.333	-1.333
Beith	Scotland		6170	55.749	-4.637
Belbroughton	England	West Midlands	1272	52.392	-2.119
Belfast	Northern Ireland		274770	54.597	-5.925
Belford	England	North East	1258	55.600	-1.833
Bellaghy	Northern Ireland		1072	54.809	-6.519
Bellingham	England	North East	1070	55.145	-2.254
Bellsbank	Scotland		1350	55.313	-4.399
Bellshill	Scotland		20650	55.817	-4.017
Belmont	England	West Midlands	3382	52.043	-2.742
Belper	England	East Midlands	23417	53.023	-1.481
Belsize Park	England	London	11600	51.548	-0.172
Belton	England	Yorkshire and The Humber	2503	53.550	-0.817
Belvedere	England	London	11000	51.491	0.151
Bembridge	England	South East	3688	50.686	-1.083
Bempton	England	Yorkshire and The Humber	1040	54.130	-0.179
Benbecula	Scotland		1219	57.447	-7.343
Benllech	Wales		2236	53.320	-4.226
Benson	England	South East	5802	51.621	-1.110
Bentley	England	Yorkshire and The Humber	34821	53.533	-1.150
Benwell	England	North East	6500	54.973	-1.669
Bere Alston	England	South West	2164	50.482	-4.190
Bere Regis	England	South West	1304	50.754	-2.216
Berkeley	England	South West	2034	51.691	-2.459
Berkhamsted	England	East of England	21997	51.760	-0.565
Berkswell	England	West Midlands	0	52.409	-1.642
Berrington	England	West Midlands	0	52.650	-2.700
Berwick-Upon-Tweed	England	North East	13265	55.769	-2.005
Bethesda	Wales		4735	53.181	-4.058
Bethnal Green	England	London	17590	51.527	-0.061
Betley	England	West Midlands	1033	53.034	-2.369
Betws	Wales		2253	51.569	-3.588
Betws-y-Coed	Wales		1200	53.094	-3.807
Beverley	England	Yorkshire and The Humber	30587	53.846	-0.423
Bewbush	England	South East	9081	51.103	-0.223
Bewdley	England	West Midlands	8571	52.376	-2.318
Bexhill-on-Sea	England	South East	40478	50.850	0.471
Bexley	England	London	228000	51.442	0.149
Bexleyheath	England	London	0	51.463	0.139
Bicester	England	South East	33846	51.900	-1.154
Bickenhill	England	West Midlands	0	52.440	-1.725
Bickley	England	North West	0	53.033	-2.700
Bicknacre	England	East of England	2889	51.694	0.585
Bicton	England	West Midlands	331	52.728	-2.816
Biddenden	England	South East	1303	51.115	0.638
Biddenham	England	East of England	0	52.138	-0.507
Biddestone	England	South West	498	51.461	-2.198
Biddulph	England	West Midlands	17669	53.117	-2.176
Bideford	England	South West	28672	51.017	-4.208
Bidford-on-Avon	England	West Midlands	5047	52.170	-1.860
Bidford-on-avon	England	West Midlands	4830	52.167	-1.857
Biggar	Scotland		2330	55.623	-3.525
Biggin Hill	England	London	13535	51.313	0.034
Biggleswade	England	East of England	16551	52.087	-0.265
Bildeston	England	East of England	1054	52.107	0.909
Billericay	England	East of England	36338	51.629	0.420
Billingborough	England	East Midlands	1837	52.894	-0.342
Billinge	England	North West	5896	53.498	-2.708
Billingham	England	North East	35708	54.589	-1.290
Billinghay	England	East Midlands	2046	53.080	-0.277
Billingshurst	England	South East	6911	51.023	-0.454
Billington	England	North West	1458	53.816	-2.424
Bilsdale	England	Yorkshire and The Humber	1841	54.374	-1.119
Bilsthorpe	England	East Midlands	3514	53.140	-1.034
Bilston	England	West Midlands	5000	52.566	-2.074
Bilston	Scotland		1210	55.870	-3.178
Binfield	England	South East	0	51.432	-0.788
Bingham	England	East Midlands	9131	52.950	-0.959
Bingley	England	Yorkshire and The Humber	20327	53.849	-1.839
Birchington-on-Sea	England	South East	9827	51.376	1.305
Bircotes	England	East Midlands	7948	53.419	-1.049
Birdham	England	South East	1166	50.796	-0.831
Birdwell	England	Yorkshire and The Humber	3056	53.514	-1.479
Birkenhead	England	North West	325264	53.393	-3.015
Birmingham	England	West Midlands	984333	52.481	-1.900
Birtley	England	North East	0	55.083	-2.183
Bisham	England	South East	0	51.561	-0.778
Bishop Auckland	England	North East	26050	54.656	-1.677
Bishop Middleham	England	North East	1151	54.678	-1.488
Bishop Sutton	England	South West	1193	51.334	-2.595
Bishop's Castle	England	West Midlands	1893	52.492	-3.002
Bishopbriggs	Scotland		23430	55.907	-4.219
Bishops Cleeve	England	South West	14231	51.947	-2.063
Bishops Lydeard	England	South West	2040	51.059	-3.188
Bishops Stortford	England	East of England	37838	51.871	0.159
Bishops Waltham	England	South East	6275	50.956	-1.215
Bishopsteignton	England	South West	2209	50.552	-3.539
Bishopstoke	England	South East	17667	50.966	-1.328
Bishopston	Wales		3647	51.578	-4.048
Bishopstone	England	South West	424	51.551	-1.647
Bishopstone	England	South West	0	51.030	-1.903
Bishopstrow	England	South West	0	51.193	-2.155
Bishopsworth	England	South West	11576	51.415	-2.621
Bishopthorpe	England	Yorkshire and The Humber	3237	53.919	-1.099
Bishopton	Scotland		4640	55.910	-4.506
Bishopton	England	North East	0	54.583	-1.433
Bishton	Wales		0	51.582	-2.878
Bitton	England	South West	492	51.425	-2.460
Blaby	England	East Midlands	6300	52.576	-1.164
Black Notley	England	East of England	1988	51.853	0.568
Blackburn	Scotland		2980	57.204	-2.288
Blackburn	Scotland		5480	55.867	-3.633
Blackburn	England	North West	146521	53.750	-2.483
Blackheath	England	London	25116	51.465	0.008
Blackley	England	North West	10196	53.518	-2.214
Blackmoorfoot	England	Yorkshire and The Humber	3835	53.614	-1.856
Blackpool	England	North West	239409	53.817	-3.050
Blackridge	Scotland		1950	55.885	-3.775
Blackrod	England	North West	5086	53.592	-2.580
Blackwell	England	East Midlands	3037	53.117	-1.333
Blackwood	Scotland		1901	55.667	-3.917
Blackwood	Wales		15476	51.668	-3.208
Blacon	England	North West	13495	53.208	-2.925
Blaenau-Ffestiniog	Wales		4005	52.995	-3.937
Blaenavon	Wales		5647	51.774	-3.085
Blaengwynfi	Wales		1362	51.656	-3.604
Blagdon	England	South West	1001	51.327	-2.717
Blairgowrie	Scotland		8890	56.592	-3.340
Blandford Forum	England	South West	11694	50.861	-2.162
Blantyre	Scotland		17090	55.796	-4.095
Blaydon-on-Tyne	England	North East	14974	54.965	-1.714
Bleadon	England	South West	900	51.309	-2.947
Blean	England	South East	1536	51.307	1.043
Bletchingley	England	South East	2221	51.241	-0.100
Bletchley	England	South East	50193	51.993	-0.735
Blewbury	England	South East	1581	51.569	-1.233
Blidworth	England	East Midlands	4457	53.098	-1.117
Blindley Heath	England	South East	1123	51.193	-0.051
Blisworth	England	East Midlands	1591	52.175	-0.941
Blockley	England	South West	1104	52.012	-1.763
Bloxham	England	South East	3374	52.020	-1.373
Bloxwich	England	West Midlands	40000	52.618	-2.004
Blunham	England	East of England	946	52.147	-0.322
Bluntisham	England	East of England	2868	52.355	0.009
Blyth	England	North East	37339	55.127	-1.509
Blyton	England	East Midlands	1162	53.444	-0.718
Boddam	Scotland		1290	57.471	-1.780
Bodedern	Wales		1051	53.292	-4.503
Bodelwyddan	Wales		1794	53.268	-3.501
Bodenham	England	West Midlands	0	52.150	-2.683
Bodle Street	England	South East	1359	50.913	0.343
Bodmin	England	South West	14614	50.472	-4.724
Bognor Regis	England	South East	63885	50.782	-0.680
Bollington	England	North West	7033	53.294	-2.110
Bolsover	England	East Midlands	11754	53.228	-1.292
Bolton	England	North West	141331	53.583	-2.433
Bolton le Sands	England	North West	6995	54.096	-2.800
Bolton upon Dearne	England	Yorkshire and The Humber	13236	53.517	-1.317
Bonhill	Scotland		9180	55.979	-4.564
Bonnybridge	Scotland		5280	56.002	-3.889
Bonnyrigg	Scotland		16360	55.873	-3.105
Boosbeck	England	North East	1168	54.543	-0.981
Bootle	England	North West	57791	53.467	-3.017
Bordon	England	South East	20978	51.114	-0.862
Boreham	England	East of England	3244	51.760	0.541
Boreham	England	South West	3259	51.199	-2.166
Borehamwood	England	East of England	32176	51.655	-0.278
Borough Green	England	South East	4342	51.292	0.305
Boroughbridge	England	Yorkshire and The Humber	4163	54.090	-1.401
Borrowash	England	East Midlands	5746	52.907	-1.384
Borth	Wales		1269	52.489	-4.050
Bosham	England	South East	2623	50.831	-0.854
Boston	England	East Midlands	41340	52.976	-0.027
Boston Spa	England	Yorkshire and The Humber	6052	53.904	-1.345
Botesdale	England	East of England	1742	52.342	1.004
Bothwell	Scotland		6410	55.803	-4.068
Botley	England	South East	2562	50.914	-1.270
Bottesford	England	Yorkshire and The Humber	0	53.550	-0.650
Bottesford	England	East Midlands	3348	52.941	-0.801
Bottisham	England	East of England	2199	52.223	0.259
Boughton	England	East Midlands	10120	53.200	-0.983
Bourne	England	East Midlands	13961	52.767	-0.383
Bourne End	England	South East	5320	51.576	-0.713
Bournemouth	England	South West	163600	50.720	-1.879
Bourton	England	South West	1480	51.074	-2.328
Bourton on the Water	England	South West	3296	51.886	-1.755
Bovey Tracey	England	South West	4729	50.593	-3.675
Bovingdon	England	East of England	5295	51.723	-0.537
Bovington Camp	England	South West	2586	50.698	-2.235
Bow	England	South West	1095	50.800	-3.817
Bow Brickhill	England	South East	562	52.003	-0.681
Bow Street	Wales		1572	52.442	-4.028
Bowburn	England	North East	3884	54.739	-1.525
Bowdon	England	North West	6214	53.376	-2.365
Bower Chalke	England	South West	0	51.000	-1.967
Bowes	England	North East	0	54.516	-2.016
Bowthorpe	England	East of England	20000	52.639	1.219
Box	England	South West	0	51.415	-2.246
Boxgrove	England	South East	3134	50.859	-0.714
Boxted	England	East of England	1004	51.949	0.910
Boynton	England	Yorkshire and The Humber	0	54.097	-0.265
Boyton	England	South West	0	50.700	-4.383
Boyton	England	South West	0	51.155	-2.071
Bozeat	England	East Midlands	2052	52.223	-0.673
Bo’ness	Scotland		14910	56.017	-3.617
Bracebridge Heath	England	East Midlands	5656	53.196	-0.534
Brackley	England	East Midlands	13018	52.033	-1.150
Bracknell	England	South East	76103	51.414	-0.751
Bradfield	England	Yorkshire and The Humber	0	53.417	-1.600
Bradfield	England	South East	1161	51.449	-1.131
Bradford	England	Yorkshire and The Humber	299310	53.794	-1.752
Bradford-on-Avon	England	South West	9274	51.348	-2.251
Brading	England	South East	1800	50.680	-1.146
Bradley	England	Yorkshire and The Humber	0	53.550	-0.133
Bradley Cross	England	South West	3000	51.275	-2.763
Bradninch	England	South West	1881	50.825	-3.425
Bradwell	England	South East	0	52.049	-0.788
Bradwell	England	East of England	10000	52.574	1.700
Braintree	England	East of England	53477	51.878	0.553
Bramford	England	East of England	1899	52.076	1.097
Bramhall	England	North West	25506	53.358	-2.165
Bramham	England	Yorkshire and The Humber	1650	53.881	-1.355
Bramhope	England	Yorkshire and The Humber	3382	53.885	-1.616
Bramley	England	Yorkshire and The Humber	0	53.417	-1.267
Bramley	England	South East	4233	51.327	-1.059
Bramley	England	South East	4107	51.195	-0.559
Brampton	England	North West	4001	54.950	-2.733
Brampton	England	East of England	4862	52.320	-0.220
Brandesburton	England	Yorkshire and The Humber	1291	53.911	-0.301
Brandon	England	North East	9566	54.750	-1.617
Brandon	England	West Midlands	8440	52.384	-1.400
Bransgore	England	South East	3719	50.782	-1.738
Branston	England	East Midlands	3852	53.195	-0.475
Brantingham	England	Yorkshire and The Humber	0	53.752	-0.577
Bratton	England	South West	1248	51.271	-2.124
Braunston	England	East Midlands	1513	52.290	-1.203
Braunton	England	South West	9525	51.108	-4.161
Bray	England	South East	0	51.503	-0.688
Brayton	England	Yorkshire and The Humber	2913	53.765	-1.089
Bream	England	South West	3047	51.748	-2.577
Brechin	Scotland		7520	56.730	-2.657
Brecon	Wales		8250	51.946	-3.389
Bredbury	England	North West	15126	53.417	-2.117
Bredon	England	West Midlands	1936	52.030	-2.117
Bremhill	England	South West	0	51.457	-2.030
Brenchley	England	South East	1171	51.151	0.398
Brent	England	London	329100	51.553	-0.302
Brent Knoll	England	South West	1271	51.252	-2.957
Brentford	England	London	10750	51.486	-0.308
Brentwood	England	East of England	52586	51.621	0.306
Brewood	England	West Midlands	2614	52.677	-2.174
Bridge	England	South East	1576	51.245	1.126
Bridge Sollers	England	West Midlands	0	52.077	-2.861
Bridge of Allan	Scotland		5000	56.154	-3.946
Bridge of Earn	Scotland		2790	56.348	-3.406
Bridge of Weir	Scotland		4860	55.856	-4.579
Bridgend	Wales		58380	51.506	-3.577
Bridgnorth	England	West Midlands	12657	52.537	-2.420
Bridgwater	England	South West	41276	51.128	-3.004
Bridlington	England	Yorkshire and The Humber	35154	54.083	-0.192
Bridport	England	South West	13737	50.734	-2.758
Brierfield	England	North West	10271	53.825	-2.234
Brierley Hill	England	West Midlands	28000	52.482	-2.121
Brigg	England	Yorkshire and The Humber	6787	53.552	-0.492
Brighouse	England	Yorkshire and The Humber	32872	53.703	-1.784
Brighstone	England	South East	1157	50.643	-1.395
Brightlingsea	England	East of England	8076	51.812	1.023
Brighton	England	South East	139001	50.828	-0.139
Brightons	Scotland		4700	55.980	-3.716
Brignall	England	North East	0	54.505	-1.889
Brigstock	England	East Midlands	1357	52.458	-0.608
Brill	England	South East	1141	51.817	-1.050
Brimscombe	England	South West	1554	51.720	-2.186
Brinklow	England	West Midlands	1101	52.411	-1.364
Brinscall	England	North West	2286	53.689	-2.572
Bristol	England	South West	617280	51.455	-2.597
Briston	England	East of England	3057	52.854	1.059
Briton Ferry	Wales		35179	51.631	-3.819
Brixham	England	South West	16693	50.394	-3.516
Brixton	England	South West	1252	50.350	-4.033
Brixton	England	London	66300	51.466	-0.107
Brixton Hill	England	London	12458	51.452	-0.123
Brixworth	England	East Midlands	5228	52.329	-0.903
Broad Blunsdon	England	South West	1803	51.613	-1.779
Broadfield	England	South East	13000	51.097	-0.207
Broadstairs	England	South East	23283	51.359	1.439
Broadstone	England	South West	10256	50.757	-1.994
Broadwater	England	South East	8442	50.829	-0.376
Broadway	England	West Midlands	2540	52.038	-1.861
Brockenhurst	England	South East	3552	50.819	-1.573
Brockhampton	England	West Midlands	0	51.983	-2.583
Brockley	England	South West	458	51.400	-2.767
Bromborough	England	North West	14850	53.349	-2.979
Bromfield	England	West Midlands	0	52.383	-2.767
Bromham	England	East of England	4670	52.145	-0.529
Bromley	England	London	0	51.406	0.015
Brompton	England	Yorkshire and The Humber	1848	54.360	-1.424
Bromsgrove	England	West Midlands	49117	52.336	-2.060
Bromyard	England	West Midlands	4117	52.190	-2.509
Brooke	England	East Midlands	0	52.643	-0.746
Brooke	England	East of England	1215	52.542	1.371
Broomfleet	England	Yorkshire and The Humber	0	53.733	-0.667
Brora	Scotland		1290	58.010	-3.852
Broseley	England	West Midlands	5644	52.613	-2.483
Brotton	England	North East	5394	54.567	-0.939
Brough	England	Yorkshire and The Humber	19904	53.729	-0.572
Broughshane	Northern Ireland		2581	54.893	-6.209
Broughton	England	Yorkshire and The Humber	4677	53.567	-0.550
Broughton	Wales		5974	53.163	-2.993
Broughton	England	East Midlands	2093	52.373	-0.775
Broughton	England	South East	0	52.050	-0.694
Broughton Astley	England	East Midlands	8940	52.528	-1.218
Brownhills	England	West Midlands	20308	52.633	-1.933
Broxbourne	England	East of England	13298	51.747	-0.019
Broxburn	Scotland		15360	55.934	-3.471
Brundall	England	East of England	5927	52.624	1.435
Bruton	England	South West	2984	51.112	-2.453
Brymbo	Wales		18111	53.067	-3.067
Bryn	Wales		923	51.616	-3.712
Brynamman	Wales		5693	51.800	-3.867
Bryneglwys	Wales		0	53.017	-3.283
Brynmawr	Wales		14924	51.800	-3.183
Brynna	Wales		6686	51.538	-3.464
Bubwith	England	Yorkshire and The Humber	954	53.819	-0.920
Buckden	England	East of England	2677	52.294	-0.249
Buckfastleigh	England	South West	3631	50.481	-3.779
Buckhaven	Scotland		4340	56.171	-3.034
Buckhurst Hill	England	East of England	10738	51.624	0.033
Buckie	Scotland		8430	57.676	-2.962
Buckingham	England	South East	12890	52.000	-0.988
Buckley	Wales		63576	53.167	-3.083
Bucknell	England	West Midlands	717	52.360	-2.951
Bude	England	South West	7011	50.824	-4.541
Budleigh Salterton	England	South West	5185	50.630	-3.322
Bugbrooke	England	East Midlands	2692	52.210	-1.013
Bugle	England	South West	2873	50.396	-4.793
Bugthorpe	England	Yorkshire and The Humber	0	54.011	-0.823
Builth Wells	Wales		2829	52.149	-3.405
Bulford	England	South West	9519	51.189	-1.760
Bulkington	England	South West	285	51.324	-2.084
Bulphan	England	East of England	1032	51.546	0.361
Bunbury	England	North West	1195	53.116	-2.652
Bungay	England	East of England	5127	52.454	1.438
Buntingford	England	East of England	4948	51.946	-0.018
Burbage	England	South West	1772	51.352	-1.671
Bures Saint Mary	England	East of England	1433	51.972	0.775
Burford	England	South East	1184	51.809	-1.636
Burgess Hill	England	South East	30635	50.958	-0.133
Burgh le Marsh	England	East Midlands	2026	53.162	0.245
Burghead	Scotland		1930	57.701	-3.490
Burham	England	South East	1195	51.332	0.478
Burley	England	East Midlands	0	52.685	-0.696
Burley	England	South East	1384	50.828	-1.700
Burley in Wharfedale	England	Yorkshire and The Humber	5996	53.910	-1.758
Burnage	England	North West	13706	53.433	-2.200
Burneside	England	North West	1017	54.353	-2.762
Burngreave	England	Yorkshire and The Humber	27481	53.393	-1.458
Burnham-on-Crouch	England	East of England	7561	51.633	0.815
Burnham-on-Sea	England	South West	23325	51.239	-2.998
Burniston	England	Yorkshire and The Humber	1523	54.324	-0.448
Burnley	England	North West	149422	53.800	-2.233
Burnopfield	England	North East	3735	54.906	-1.725
Burntisland	Scotland		6370	56.059	-3.237
Burntwood	England	West Midlands	29244	52.681	-1.928
Burringham	England	Yorkshire and The Humber	1179	53.574	-0.740
Burrington	England	West Midlands	0	52.350	-2.817
Burrington	England	South West	237	51.329	-2.749
Burry Port	Wales		8310	51.684	-4.247
Burscough	England	North West	8799	53.596	-2.840
Bursledon	England	South East	6894	50.887	-1.316
Burstwick	England	Yorkshire and The Humber	1924	53.732	-0.140
Burton	England	East Midlands	4106	53.267	-0.567
Burton	Wales		0	51.716	-4.922
Burton Constable	England	Yorkshire and The Humber	0	53.817	-0.200
Burton Joyce	England	East Midlands	3752	52.988	-1.034
Burton Latimer	England	East Midlands	6890	52.364	-0.679
Burton Pidsea	England	Yorkshire and The Humber	944	53.763	-0.107
Burton on the Wolds	England	East Midlands	1218	52.786	-1.130
Burton upon Stather	England	Yorkshire and The Humber	2410	53.649	-0.685
Burton upon Trent	England	West Midlands	122199	52.807	-1.643
Burtonwood	England	North West	3361	53.429	-2.659
Burwash	England	South East	1317	50.998	0.385
Burwell	England	East Midlands	5963	53.293	0.035
Burwell	England	East of England	6309	52.276	0.327
Bury	England	North West	61044	53.600	-2.300
Bury St Edmunds	England	East of England	42812	52.246	0.711
Busby	Scotland		3220	55.780	-4.277
Bushey	England	East of England	17380	51.643	-0.361
Bushmills	Northern Ireland		1309	55.205	-6.519
Butcombe	England	South West	0	51.352	-2.698
Butterwick	England	East Midlands	1302	52.983	0.067
Buxted	England	South East	1831	50.990	0.134
Buxton	England	East Midlands	21300	53.257	-1.910
Buxton	England	East of England	1316	52.753	1.300
Byfield	England	East Midlands	1277	52.175	-1.246
Byram	England	Yorkshire and The Humber	1406	53.724	-1.261
Caddington	England	East of England	3112	51.866	-0.457
Cadnam	England	South East	1917	50.920	-1.580
Caergwrle	Wales		4673	53.110	-3.038
Caerleon	Wales		8747	51.610	-2.954
Caernarfon	Wales		9730	53.141	-4.270
Caerphilly	Wales		31060	51.575	-3.218
Caerwent	Wales		1201	51.611	-2.769
Cairneyhill	Scotland		2480	56.059	-3.535
Cairnryan	Scotland		3757	54.971	-5.020
Caister-on-Sea	England	East of England	8901	52.648	1.726
Caistor	England	East Midlands	2489	53.497	-0.315
Calcot	England	South East	9093	51.441	-1.051
Calderbank	Scotland		1610	55.843	-3.971
Caldercruix	Scotland		2440	55.889	-3.887
Caldicot	Wales		11373	51.587	-2.757
Callander	Scotland		3120	56.244	-4.216
Callington	England	South West	5786	50.501	-4.313
Callow	England	West Midlands	0	52.017	-2.733
Calne	England	South West	17274	51.439	-2.006
Calverton	England	East Midlands	6868	53.037	-1.083
Calverton	England	South East	0	52.041	-0.850
Camber	England	South East	1265	50.935	0.798
Camberley	England	South East	30155	51.337	-0.743
Camberwell	England	London	0	51.474	-0.094
Camblesforth	England	Yorkshire and The Humber	2056	53.727	-1.020
Camborne	England	South West	22500	50.213	-5.297
Cambourne	England	East of England	8186	52.221	-0.070
Cambridge	England	East of England	158434	52.200	0.117
Cambuslang	Scotland		27610	55.810	-4.161
Camden Town	England	London	26122	51.541	-0.143
Cameley	England	South West	1286	51.316	-2.561
Camelford	England	South West	2335	50.622	-4.680
Camerton	England	South West	0	51.316	-2.456
Campbeltown	Scotland		4800	55.426	-5.608
Campsall	England	Yorkshire and The Humber	1940	53.619	-1.180
Camrose	Wales		0	51.841	-5.010
Canary Wharf	England	London	73390	51.505	-0.021
Canewdon	England	East of England	1072	51.618	0.745
Canford Heath	England	South West	14418	50.751	-1.969
Cannock	England	West Midlands	86121	52.690	-2.031
Canterbury	England	South East	55240	51.279	1.080
Cantley	England	Yorkshire and The Humber	0	53.500	-1.050
Canvey Island	England	East of England	38170	51.522	0.581
Caol	Scotland		3220	56.837	-5.101
Capel	England	South East	1239	51.149	-0.324
Capel Saint Mary	England	East of England	2940	52.004	1.045
Capel le Ferne	England	South East	1386	51.103	1.212
Carcroft	England	Yorkshire and The Humber	8584	53.583	-1.176
Carden	England	North West	0	53.072	-2.797
Cardenden	Scotland		4913	56.143	-3.257
Cardiff	Wales		447287	51.480	-3.180
Cardigan	Wales		5301	52.084	-4.662
Cardington	England	West Midlands	0	52.550	-2.733
Cardington	England	East of England	288	52.117	-0.413
Cardross	Scotland		2130	55.962	-4.653
Carfin	Scotland		2510	55.805	-3.961
Carlisle	England	North West	78470	54.895	-2.938
Carlton	England	North East	726	54.590	-1.391
Carluke	Scotland		13370	55.736	-3.830
Carmarthen	Wales		15854	51.856	-4.305
Carmunnock	Scotland		1250	55.791	-4.236
Carnaby	England	Yorkshire and The Humber	0	54.061	-0.260
Carnforth	England	North West	7920	54.132	-2.769
Carnlough	Northern Ireland		1427	54.992	-5.990
Carnmoney	Northern Ireland		2775	54.683	-5.950
Carnoustie	Scotland		11430	56.503	-2.705
Carnwath	Scotland		1430	55.700	-3.626
Carrickfergus	Northern Ireland		29208	54.716	-5.806
Carrington	England	North West	0	53.433	-2.383
Carron	Scotland		2530	56.026	-3.793
Carronshore	Scotland		3040	56.031	-3.783
Carryduff	Northern Ireland		7798	54.518	-5.887
Carshalton	England	London	45525	51.368	-0.168
Carterton	England	South East	16364	51.759	-1.594
Castle Cary	England	South West	3232	51.090	-2.514
Castle Donington	England	East Midlands	6416	52.843	-1.342
Castle Douglas	Scotland		4070	54.941	-3.928
Castle Hedingham	England	East of England	1063	51.990	0.599
Castle Vale	England	West Midlands	10000	52.519	-1.797
Castledawson	Northern Ireland		2263	54.777	-6.562
Castlederg	Northern Ireland		2822	54.707	-7.593
Castleford	England	Yorkshire and The Humber	60509	53.726	-1.363
Castlemartin	Wales		0	51.645	-5.017
Castlereagh	Northern Ireland		56679	54.574	-5.885
Castlerock	Northern Ireland		1477	55.150	-6.783
Castleside	England	North East	4881	54.834	-1.878
Castlethorpe	England	South East	0	52.092	-0.835
Castlewellan	Northern Ireland		2499	54.257	-5.944
Castor	England	East of England	1393	52.573	-0.346
Catcliffe	England	Yorkshire and The Humber	1766	53.393	-1.362
Caterham	England	South East	20957	51.282	-0.079
Catford	England	London	0	51.445	-0.020
Caton	England	North West	2387	54.076	-2.719
Catrine	Scotland		2210	55.504	-4.330
Catterall	England	North West	2029	53.880	-2.765
Catterick	England	Yorkshire and The Humber	3155	54.375	-1.633
Catterick Garrison	England	Yorkshire and The Humber	11804	54.377	-1.722
Cawood	England	Yorkshire and The Humber	1409	53.833	-1.130
Cawston	England	East of England	1172	52.767	1.167
Cawthorne	England	Yorkshire and The Humber	893	53.567	-1.573
Caythorpe	England	East Midlands	1374	53.017	-0.600
Cefn Cribwr	Wales		1324	51.532	-3.653
Cemaes Bay	Wales		1187	53.412	-4.452
Chacewater	England	South West	1226	50.257	-5.158
Chaddleworth	England	South East	0	51.493	-1.404
Chadwell Heath	England	London	9598	51.571	0.133
Chadwell St Mary	England	East of England	9631	51.481	0.363
Chafford Hundred	England	East of England	13466	51.489	0.294
Chagford	England	South West	1020	50.675	-3.839
Chale	England	South East	0	50.596	-1.318
Chalfont Saint Peter	England	South East	20059	51.609	-0.556
Chalfont St Giles	England	South East	7957	51.632	-0.570
Chalford	England	South West	6776	51.726	-2.151
Chalgrove	England	South East	2830	51.665	-1.076
Chalton	England	East of England	538	51.928	-0.501
Chapel Allerton	England	Yorkshire and The Humber	18206	53.829	-1.538
Chapel Saint Leonards	England	East Midlands	3481	53.217	0.317
Chapel en le Frith	England	East Midlands	6598	53.324	-1.913
Chapelhall	Scotland		6560	55.843	-3.949
Chapeltown	England	Yorkshire and The Humber	23056	53.465	-1.472
Chapmanslade	England	South West	643	51.229	-2.249
Chard	England	South West	13074	50.873	-2.966
Charfield	England	South West	2370	51.627	-2.407
Charing	England	South East	1841	51.211	0.795
Charlbury	England	South East	2830	51.873	-1.482
Charlestown of Aberlour	Scotland		1120	57.471	-3.225
Charlton	England	South West	0	51.599	-2.056
Charlton Kings	England	South West	11700	51.884	-2.042
Charlton Marshall	England	South West	1026	50.836	-2.142
Charminster	England	South West	1366	50.733	-2.450
Charmouth	England	South West	1352	50.739	-2.901
Chartham	England	South East	2836	51.256	1.018
Charvil	England	South East	3042	51.476	-0.886
Chasetown	England	West Midlands	9000	52.672	-1.925
Chatburn	England	North West	1102	53.892	-2.355
Chatham	England	South East	75509	51.379	0.528
Chatteris	England	East of England	10298	52.456	0.052
Cheadle	England	West Midlands	11404	52.983	-1.983
Cheadle Heath	England	North West	1901	53.402	-2.191
Cheadle Hulme	England	North West	28952	53.376	-2.190
Cheam	England	London	11286	51.362	-0.220
Cheddar	England	South West	5199	51.275	-2.777
Cheddington	England	South East	1634	51.848	-0.664
Cheddleton	England	West Midlands	2947	53.069	-2.042
Cheetham Hill	England	North West	12846	53.499	-2.238
Chelford	England	North West	1058	53.271	-2.283
Chelmsford	England	East of England	111511	51.736	0.470
Chelmsley Wood	England	West Midlands	13010	52.478	-1.738
Chelsea	England	London	60000	51.488	-0.169
Cheltenham	England	South West	116447	51.900	-2.080
Chepstow	Wales		16169	51.641	-2.677
Cherry Burton	England	Yorkshire and The Humber	1392	53.867	-0.500
Chertsey	England	South East	10553	51.388	-0.508
Chesham	England	South East	20649	51.700	-0.600
Cheshunt	England	East of England	57374	51.700	-0.030
Chessington	England	London	19433	51.362	-0.304
Chester	England	North West	90524	53.191	-2.892
Chester-le-Street	England	North East	36917	54.859	-1.574
Chesterfield	England	East Midlands	113057	53.250	-1.417
Cheswick Green	England	West Midlands	0	52.380	-1.814
Chetwynd	England	West Midlands	0	52.783	-2.400
Chew Magna	England	South West	1149	51.366	-2.610
Chicheley	England	South East	0	52.103	-0.686
Chichester	England	South East	31654	50.837	-0.780
Chickerell	England	South West	2966	50.624	-2.503
Chicklade	England	South West	0	51.109	-2.127
Chicksands	England	East of England	1396	52.046	-0.364
Chiddingfold	England	South East	2211	51.119	-0.623
Chigwell	England	East of England	10354	51.620	0.076
Chilcompton	England	South West	2062	51.264	-2.505
Child Okeford	England	South West	1114	50.914	-2.237
Chilton Foliat	England	South West	363	51.432	-1.539
Chilworth	England	South East	1852	51.216	-0.531
Chinley	England	East Midlands	1614	53.340	-1.939
Chinnor	England	South East	5473	51.702	-0.912
Chippenham	England	South West	35800	51.460	-2.125
Chipping Campden	England	South West	2288	52.050	-1.777
Chipping Norton	England	South East	5719	51.941	-1.545
Chipping Ongar	England	East of England	6093	51.704	0.245
Chipping Sodbury	England	South West	36108	51.538	-2.394
Chirk	Wales		4007	52.936	-3.057
Chirnside	Scotland		1400	55.802	-2.209
Chiseldon	England	South West	2090	51.516	-1.732
Chislehurst	England	London	20000	51.417	0.069
Chobham	England	South East	2835	51.348	-0.606
Cholsey	England	South East	3081	51.573	-1.154
Choppington	England	North East	3001	55.150	-1.603
Chopwell	England	North East	3096	54.918	-1.820
Chorley	England	North West	33888	53.650	-2.617
Chorleywood	England	East of England	11917	51.655	-0.514
Chorlton	England	North West	346	53.050	-2.405
Chorlton cum Hardy	England	North West	4741	53.435	-2.263
Christchurch	England	South West	42396	50.736	-1.781
Chryston	Scotland		2900	55.903	-4.108
Chudleigh	England	South West	4011	50.605	-3.600
Chudleigh Knighton	England	South West	1125	50.585	-3.632
Chulmleigh	England	South West	1017	50.913	-3.869
Church	England	North West	4077	53.752	-2.391
Church Fenton	England	Yorkshire and The Humber	1357	53.826	-1.219
Church Stretton	England	West Midlands	3698	52.538	-2.801
Churchdown	England	South West	13287	51.877	-2.171
Churchill	England	South West	1378	51.343	-2.783
Churt	England	South East	1098	51.136	-0.775
Cinderford	England	South West	12942	51.824	-2.499
Cirencester	England	South West	17153	51.719	-1.971
City of London	England	London	8072	51.513	-0.092
City of Westminster	England	London	247614	51.498	-0.136
Clackmannan	Scotland		3450	56.107	-3.751
Clacton-on-Sea	England	East of England	50548	51.790	1.156
Clapham	England	East of England	4560	52.161	-0.495
Clarborough	England	East Midlands	1281	53.345	-0.904
Clare	England	East of England	2028	52.079	0.582
Clarkston	Scotland		9460	55.786	-4.277
Claydon	England	South East	3983	52.148	-1.333
Claydon	England	East of England	4488	52.107	1.111
Claypole	England	East Midlands	1382	53.031	-0.734
Clayton	England	Yorkshire and The Humber	0	53.767	-1.817
Clayton West	England	Yorkshire and The Humber	8109	53.595	-1.611
Clayton le Moors	England	North West	8474	53.767	-2.383
Clayton-le-Woods	England	North West	14528	53.697	-2.668
Cleator Moor	England	North West	6936	54.521	-3.516
Cleckheaton	England	Yorkshire and The Humber	27393	53.724	-1.713
Cleethorpes	England	Yorkshire and The Humber	32017	53.560	-0.032
Cleland	Scotland		3000	55.802	-3.914
Clenchwarton	England	East of England	1733	52.756	0.358
Cleobury Mortimer	England	West Midlands	2711	52.379	-2.482
Clerkenwell	England	London	4934	51.524	-0.110
Clevedon	England	South West	21002	51.442	-2.858
Cleveleys	England	North West	15000	53.877	-3.040
Cliffe	England	South East	2403	51.462	0.498
Clifford	England	West Midlands	0	52.100	-3.100
Clifford	England	Yorkshire and The Humber	0	53.895	-1.346
Clifton	England	East of England	0	52.040	-0.301
Clipsham	England	East Midlands	0	52.736	-0.565
Clitheroe	England	North West	14765	53.867	-2.400
Clive	England	West Midlands	530	52.813	-2.723
Clophill	England	East of England	2369	52.027	-0.424
Clowne	England	East Midlands	7590	53.274	-1.264
Clubmoor	England	North West	0	53.433	-2.934
Clutton	England	South West	2739	51.329	-2.543
Clydach	Wales		19307	51.683	-3.900
Clydach Vale	Wales		0	51.627	-3.480
Clydebank	Scotland		26640	55.901	-4.406
Coalburn	Scotland		1200	55.593	-3.886
Coalisland	Northern Ireland		5416	54.542	-6.702
Coaltown of Balgonie	Scotland		1040	56.185	-3.126
Coalville	England	East Midlands	38245	52.722	-1.370
Coatbridge	Scotland		43970	55.862	-4.025
Coates	England	South West	2148	51.708	-2.034
Coatham Mundeville	England	North East	0	54.580	-1.556
Cobham	England	South East	16724	51.330	-0.411
Cockenzie	Scotland		5660	55.968	-2.966
Cockermouth	England	North West	9146	54.662	-3.361
Cockfield	England	North East	1531	54.614	-1.809
Cockington	England	South West	10000	50.463	-3.557
Coddington	England	North West	0	53.083	-2.817
Codford	England	South West	0	51.150	-2.050
Codicote	England	East of England	10938	51.851	-0.237
Codsall	England	West Midlands	11673	52.630	-2.201
Coedpoeth	Wales		5723	53.054	-3.062
Cogenhoe	England	East Midlands	1436	52.238	-0.784
Coggeshall	England	East of England	4727	51.871	0.685
Coity	Wales		41352	51.522	-3.555
Colchester	England	East of England	121859	51.889	0.904
Cold Ash	England	South East	2224	51.424	-1.265
Cold Ashton	England	South West	0	51.451	-2.361
Cold Norton	England	East of England	1099	51.672	0.670
Colden Common	England	South East	3419	50.995	-1.311
Coldstream	Scotland		1870	55.651	-2.253
Coleford	England	South West	10371	51.795	-2.614
Coleraine	Northern Ireland		25681	55.133	-6.667
Colerne	England	South West	2564	51.438	-2.263
Colinton	Scotland		7637	55.907	-3.256
Collier Row	England	London	10100	51.599	0.166
Collingbourne Kingston	England	South West	511	51.301	-1.659
Collingham	England	Yorkshire and The Humber	3033	53.912	-1.412
Collington	England	West Midlands	0	52.250	-2.517
Colmworth	England	East of England	0	52.217	-0.378
Colnbrook	England	South East	5528	51.484	-0.521
Colne	England	North West	20118	53.857	-2.169
Colsterworth	England	East Midlands	1245	52.807	-0.621
Coltishall	England	East of England	2310	52.728	1.367
Colwich	England	West Midlands	2485	52.788	-1.982
Colwyn Bay	Wales		34284	53.295	-3.727
Colyton	England	South West	2668	50.740	-3.070
Combe Martin	England	South West	2687	51.199	-4.023
Comber	Northern Ireland		9190	54.549	-5.744
Comberton	England	East of England	2346	52.187	0.019
Compton	England	South East	1571	51.516	-1.255
Compton	England	South East	2311	51.024	-1.337
Compton Dando	England	South West	0	51.379	-2.514
Compton Martin	England	South West	508	51.311	-2.655
Comrie	Scotland		1900	56.369	-3.979
Congleton	England	North West	26178	53.163	-2.213
Congresbury	England	South West	3078	51.371	-2.810
Coningsby	England	East Midlands	4388	53.106	-0.176
Conisbrough	England	Yorkshire and The Humber	15934	53.482	-1.232
Connor	Northern Ireland		1778	54.800	-6.200
Conon Bridge	Scotland		1710	57.566	-4.437
Consett	England	North East	29137	54.854	-1.832
Conwy	Wales		3873	53.281	-3.830
Cookham	England	South East	5422	51.559	-0.708
Cookley	England	East of England	1637	52.317	1.450
Cookstown	Northern Ireland		11081	54.643	-6.746
Cooling	England	South East	0	51.455	0.524
Cople	England	East of England	722	52.123	-0.389
Copmanthorpe	England	Yorkshire and The Humber	3674	53.914	-1.142
Copplestone	England	South West	1253	50.811	-3.746
Coppull	England	North West	9014	53.625	-2.659
Copthorne	England	South East	5000	51.139	-0.117
Corbridge	England	North East	2946	54.974	-2.018
Corby	England	East Midlands	56810	52.496	-0.689
Corby Glen	England	East Midlands	1017	52.813	-0.518
Corfe Castle	England	South West	1355	50.639	-2.057
Cornholme	England	Yorkshire and The Humber	1690	53.732	-2.139
Corris	Wales		0	52.651	-3.843
Corse	England	South West	1178	51.959	-2.306
Corsenside	England	North East	0	55.183	-2.167
Corsham	England	South West	14906	51.434	-2.184
Corsley	England	South West	0	51.219	-2.246
Corston	England	South West	494	51.385	-2.440
Cosby	England	East Midlands	3728	52.551	-1.194
Cosham	England	South East	10226	50.847	-1.063
Costessey	England	East of England	2381	52.659	1.210
Cotgrave	England	East Midlands	7203	52.909	-1.038
Cottenham	England	East of England	5903	52.287	0.125
Cottesmore	England	East Midlands	1067	52.714	-0.663
Cottingham	England	Yorkshire and The Humber	0	53.781	-0.415
Cottingham	England	East Midlands	1320	52.502	-0.755
Coulsdon	England	London	25500	51.320	-0.141
Coundon	England	North East	3256	54.663	-1.627
Countesthorpe	England	East Midlands	6377	52.554	-1.145
Coupar Angus	Scotland		2350	56.546	-3.268
Cove	Scotland		7060	57.100	-2.083
Coven	England	West Midlands	2694	52.656	-2.135
Coventry	England	West Midlands	359262	52.407	-1.512
Cowbit	England	East Midlands	1220	52.745	-0.130
Cowbridge	Wales		3804	51.460	-3.442
Cowdenbeath	Scotland		11460	56.112	-3.344
Cowes	England	South East	21226	50.763	-1.298
Cowfold	England	South East	1301	50.989	-0.272
Cowie	Scotland		2640	56.080	-3.868
Cowley	England	South East	16500	51.732	-1.206
Cowplain	England	South East	8775	50.894	-1.018
Coxhoe	England	North East	3522	54.715	-1.504
Coylton	Scotland		2180	55.445	-4.519
Cradley Heath	England	West Midlands	5001	52.472	-2.082
Craigavon	Northern Ireland		59236	54.447	-6.387
Crail	Scotland		1670	56.260	-2.627
Cramlington	England	North East	33180	55.087	-1.586
Cranbrook	England	South East	4368	51.097	0.536
Cranfield	England	East of England	5369	52.069	-0.609
Cranham	England	London	2836	51.566	0.266
Cranleigh	England	South East	11082	51.142	-0.484
Cranwell	England	East Midlands	1372	53.037	-0.462
Craven Arms	England	West Midlands	2595	52.443	-2.836
Crawley	England	South East	180508	51.113	-0.183
Crawley Down	England	South East	4300	51.121	-0.077
Cray	Wales		0	51.900	-3.617
Credenhill	England	West Midlands	2271	52.084	-2.808
Crediton	England	South West	7835	50.783	-3.650
Creech Saint Michael	England	South West	1795	51.023	-3.038
Cresswell	England	North East	0	55.217	-1.550
Creswell	England	East Midlands	5417	53.263	-1.220
Crewe	England	North West	75556	53.098	-2.442
Crewkerne	England	South West	7826	50.883	-2.796
Criccieth	Wales		1753	52.921	-4.235
Crick	England	East Midlands	1886	52.348	-1.137
Crickhowell	Wales		2063	51.860	-3.138
Cricklade	England	South West	4030	51.641	-1.857
Crieff	Scotland		7430	56.373	-3.839
Crigglestone	England	Yorkshire and The Humber	0	53.642	-1.529
Cringleford	England	East of England	2105	52.605	1.243
Croeserw	Wales		1595	51.645	-3.640
Croft	England	North West	1492	53.433	-2.550
Croft	England	East Midlands	1770	52.557	-1.246
Crofton	England	Yorkshire and The Humber	5258	53.656	-1.430
Crofty	Wales		1012	51.634	-4.129
Cromer	England	East of England	8801	52.931	1.299
Cromford	England	East Midlands	2073	53.108	-1.560
Crondall	England	South East	1239	51.233	-0.863
Crook	England	North East	9498	54.713	-1.750
Cropwell Bishop	England	East Midlands	1853	52.915	-0.985
Crosby	England	North West	52140	53.478	-3.033
Cross Hands	Wales		4549	51.793	-4.088
Cross Hills	England	Yorkshire and The Humber	11731	53.906	-1.985
Crossford	Scotland		2350	56.063	-3.497
Crossgar	Northern Ireland		1667	54.397	-5.761
Crossgates	Scotland		2530	56.084	-3.377
Crosshouse	Scotland		2850	55.613	-4.551
Crosskeys	Wales		0	51.619	-3.124
Crossmaglen	Northern Ireland		1415	54.083	-6.600
Croston	England	North West	2917	53.662	-2.775
Crouch End	England	London	10075	51.580	-0.124
Crowborough	England	South East	20607	51.061	0.163
Crowland	England	East Midlands	4211	52.676	-0.168
Crowle	England	Yorkshire and The Humber	3928	53.608	-0.833
Crowthorne	England	South East	25522	51.370	-0.792
Croxton	England	Yorkshire and The Humber	0	53.596	-0.348
Croy	Scotland		1390	55.961	-4.039
Croydon	England	London	173314	51.383	-0.100
Cruden Bay	Scotland		1670	57.418	-1.853
Crumlin	Northern Ireland		5149	54.621	-6.214
Crumlin	Wales		5947	51.678	-3.135
Crumpsall	England	North West	11363	53.518	-2.244
Crymych	Wales		704	51.974	-4.647
Crynant	Wales		1602	51.729	-3.748
Cuckfield	England	South East	3500	51.011	-0.141
Cuddington	England	North West	843	53.245	-2.619
Cudworth	England	Yorkshire and The Humber	11903	53.571	-1.416
Cuffley	England	East of England	4282	51.708	-0.112
Culcheth	England	North West	6708	53.451	-2.521
Cullen	Scotland		1450	57.690	-2.818
Cullingworth	England	Yorkshire and The Humber	2596	53.824	-1.897
Culloden	Scotland		4240	57.487	-4.141
Cullompton	England	South West	7800	50.855	-3.393
Cullybackey	Northern Ireland		2502	54.889	-6.347
Culmore	Northern Ireland		3645	55.050	-7.267
Cults	Scotland		3500	57.117	-2.167
Culverstone Green	England	South East	4001	51.341	0.347
Cumbernauld	Scotland		51610	55.947	-3.991
Cumnock	Scotland		8920	55.454	-4.266
Cupar	Scotland		9270	56.319	-3.012
Curdworth	England	West Midlands	1115	52.534	-1.737
Currie	Scotland		6500	55.896	-3.308
Curry Rivel	England	South West	1844	51.023	-2.868
Cushendall	Northern Ireland		1226	55.080	-6.063
Cuxton	England	South East	4438	51.374	0.457
Cwm	Wales		0	53.283	-3.400
Cwm	Wales		2739	51.740	-3.180
Cwmafan	Wales		5336	51.617	-3.762
Cwmbach	Wales		4330	51.706	-3.409
Cwmbran	Wales		48157	51.654	-3.023
Dagenham	England	London	108368	51.550	0.167
Dalbeattie	Scotland		4260	54.933	-3.823
Dale	Wales		0	51.709	-5.173
Dalgety Bay	Scotland		9810	56.035	-3.350
Dalkeith	Scotland		12720	55.893	-3.068
Dalmellington	Scotland		1390	55.324	-4.402
Dalry	Scotland		5560	55.710	-4.722
Dalrymple	Scotland		1510	55.398	-4.592
Dalserf	Scotland		17985	55.733	-3.917
Dalston	England	North West	1285	54.842	-2.985
Dalton in Furness	England	North West	7827	54.158	-3.180
Danbury	England	East of England	6673	51.716	0.582
Danby	England	Yorkshire and The Humber	1515	54.466	-0.911
Danderhall	Scotland		2770	55.914	-3.111
Darenth	England	South East	2481	51.421	0.258
Daresbury	England	North West	4122	53.342	-2.635
Darfield	England	Yorkshire and The Humber	8246	53.534	-1.376
Darlaston	England	West Midlands	1001	52.567	-2.033
Darlington	England	North East	92363	54.524	-1.550
Darras Hall	England	North East	15000	55.036	-1.764
Darrington	England	Yorkshire and The Humber	1182	53.676	-1.269
Dartford	England	South East	56694	51.447	0.214
Dartmouth	England	South West	5610	50.352	-3.579
Darton	England	Yorkshire and The Humber	15259	53.587	-1.527
Darvel	Scotland		3860	55.610	-4.281
Darwen	England	North West	32566	53.698	-2.465
Datchet	England	South East	4913	51.484	-0.579
Datchworth	England	East of England	1210	51.851	-0.160
Daventry	England	East Midlands	23879	52.257	-1.161
Dawlish	England	South West	11312	50.581	-3.466
Deal	England	South East	30555	51.223	1.404
Deanshanger	England	East Midlands	3817	52.050	-0.887
Dearham	England	North West	1799	54.712	-3.444
Debenham	England	East of England	2210	52.224	1.182
Deddington	England	South East	1594	51.981	-1.321
Dedham	England	East of England	1014	51.959	0.993
Deeside	Wales		32000	53.201	-3.038
Deganwy	Wales		9429	53.304	-3.827
Deighton	England	Yorkshire and The Humber	0	53.900	-1.050
Deiniolen	Wales		1379	53.148	-4.132
Delabole	England	South West	1647	50.623	-4.732
Delph	England	North West	1899	53.567	-2.017
Denbigh	Wales		8514	53.183	-3.417
Denby Dale	England	Yorkshire and The Humber	3043	53.572	-1.659
Denham	England	South East	1432	51.567	-0.500
Denholme	England	Yorkshire and The Humber	2715	53.802	-1.895
Denmead	England	South East	6107	50.904	-1.067
Denny	Scotland		7860	56.023	-3.908
Dennyloanhead	Scotland		1530	55.999	-3.913
Denton	England	North East	0	54.567	-1.667
Denton	England	North West	27464	53.457	-2.118
Denton Holme	England	North West	6500	54.885	-2.941
Derby	England	East Midlands	270468	52.923	-1.477
Deri	Wales		1006	51.708	-3.263
Derry	Northern Ireland		83652	54.998	-7.309
Dersingham	England	East of England	4640	52.845	0.503
Derwen	Wales		0	53.033	-3.400
Desborough	England	East Midlands	10697	52.442	-0.821
Desford	England	East Midlands	3179	52.626	-1.294
Devizes	England	South West	18064	51.351	-1.994
Dewsbury	England	Yorkshire and The Humber	56640	53.691	-1.629
Dickens Heath	England	West Midlands	3992	52.386	-1.839
Dickleburgh	England	East of England	1096	52.397	1.185
Didcot	England	South East	29341	51.609	-1.242
Didsbury	England	North West	14292	53.417	-2.231
Diggle	England	North West	1716	53.567	-1.997
Dinas Powys	Wales		7738	51.435	-3.214
Dingwall	Scotland		5520	57.595	-4.427
Dinmore	England	West Midlands	0	52.150	-2.750
Dinnington	England	North East	1483	55.054	-1.675
Dinnington	England	Yorkshire and The Humber	19860	53.367	-1.200
Dinton	England	South West	696	51.083	-1.983
Disley	England	North West	3159	53.359	-2.038
Diss	England	East of England	10734	52.377	1.109
Distington	England	North West	1445	54.597	-3.539
Ditchingham	England	East of England	1899	52.467	1.444
Ditchling	England	South East	1476	50.921	-0.115
Ditton Hill	England	South East	3024	51.379	-0.313
Doagh	Northern Ireland		1151	54.750	-6.083
Dobwalls	England	South West	1418	50.458	-4.517
Doddington	England	North East	0	55.585	-2.004
Doddington	England	East of England	3235	52.497	0.060
Dodworth	England	Yorkshire and The Humber	5870	53.543	-1.528
Dolgellau	Wales		2688	52.742	-3.886
Dollar	Scotland		2740	56.162	-3.671
Donaghadee	Northern Ireland		7369	54.641	-5.536
Doncaster	England	Yorkshire and The Humber	158141	53.523	-1.131
Donington	England	East Midlands	2805	52.905	-0.205
Donisthorpe	England	East Midlands	1886	52.724	-1.538
Donnington	England	West Midlands	0	52.000	-2.417
Donnington	England	South West	4477	51.951	-1.721
Dorchester	England	South West	16879	50.717	-2.433
Dorking	England	South East	17747	51.232	-0.334
Dormansland	England	South East	2550	51.160	0.006
Dornoch	Scotland		1270	57.880	-4.029
Dorridge	England	West Midlands	7800	52.373	-1.753
Dorstone	England	West Midlands	401	52.067	-3.000
Douglas	Scotland		1560	55.550	-3.850
Doune	Scotland		1760	56.190	-4.053
Dove Holes	England	East Midlands	1113	53.298	-1.888
Dover	England	South East	41709	51.126	1.313
Dovercourt	England	East of England	1001	51.936	1.278
Doveridge	England	East Midlands	1622	52.905	-1.825
Downham Market	England	East of England	10884	52.607	0.384
Downpatrick	Northern Ireland		10507	54.328	-5.715
Downton	England	West Midlands	0	52.367	-2.833
Downton	England	South West	2731	50.994	-1.751
Draperstown	Northern Ireland		1734	54.800	-6.767
Draycott	England	South West	1057	51.256	-2.751
Dreghorn	Scotland		3640	55.608	-4.622
Driffield	England	Yorkshire and The Humber	13080	54.006	-0.445
Drighlington	England	Yorkshire and The Humber	0	53.756	-1.664
Droitwich	England	West Midlands	23834	52.267	-2.150
Dromore	Northern Ireland		5641	54.513	-7.459
Dronfield	England	East Midlands	21124	53.302	-1.475
Drongan	Scotland		3170	55.435	-4.456
Droylsden	England	North West	23689	53.480	-2.145
Drumnadrochit	Scotland		1130	57.334	-4.480
Drybrook	England	South West	1647	51.855	-2.517
Ducklington	England	South East	1608	51.768	-1.484
Dudley	England	West Midlands	199059	52.500	-2.083
Duffield	England	East Midlands	4687	52.986	-1.489
Dufftown	Scotland		1660	57.446	-3.127
Dukinfield	England	North West	19306	53.475	-2.088
Duloe	England	South West	0	50.383	-4.483
Dulverton	England	South West	1052	51.040	-3.550
Dumbarton	Scotland		19950	55.944	-4.571
Dumfries	Scotland		33280	55.070	-3.611
Dunbar	Scotland		8470	56.001	-2.514
Dunblane	Scotland		8830	56.188	-3.964
Dunchurch	England	West Midlands	2405	52.338	-1.291
Dundee	Scotland		147710	56.469	-2.975
Dundonald	Scotland		2670	55.579	-4.595
Dundonald	Northern Ireland		13985	54.592	-5.798
Dundrum	Northern Ireland		1090	54.258	-5.845
Dundry	England	South West	269	51.399	-2.640
Dunfermline	Scotland		50380	56.072	-3.459
Dungannon	Northern Ireland		11935	54.503	-6.767
Dungiven	Northern Ireland		3066	54.933	-6.917
Dunholme	England	East Midlands	5625	53.301	-0.465
Dunipace	Scotland		2580	56.027	-3.915
Dunkeswell	England	South West	1361	50.863	-3.223
Dunlop	Scotland		1160	55.712	-4.536
Dunloy	Northern Ireland		1091	55.011	-6.411
Dunnington	England	Yorkshire and The Humber	2987	53.950	-0.250
Dunoon	Scotland		8160	55.950	-4.927
Duns	Scotland		2680	55.777	-2.346
Dunstable	England	East of England	51973	51.886	-0.523
Dunswell	England	Yorkshire and The Humber	1682	53.801	-0.371
Duntocher	Scotland		7036	55.924	-4.415
Durham	England	North East	47785	54.777	-1.576
Durnford	England	South West	0	51.133	-1.817
Durrington	England	South West	0	51.199	-1.772
Dursley	England	South West	14992	51.681	-2.353
Duxford	England	East of England	2099	52.094	0.159
Dyce	Scotland		5730	57.205	-2.177
Dyffryn Ardudwy	Wales		1654	52.777	-4.065
Dymchurch	England	South East	3263	51.025	0.994
Dyserth	Wales		2594	53.300	-3.413
Eaglescliffe	England	North East	7900	54.525	-1.350
Eaglesham	Scotland		3150	55.741	-4.275
Ealing	England	London	0	51.512	-0.302
Earby	England	North West	4538	53.915	-2.143
Earith	England	East of England	1606	52.354	0.031
Earl Shilton	England	East Midlands	19578	52.577	-1.315
Earley	England	South East	0	51.441	-0.924
Earls Barton	England	East Midlands	5387	52.266	-0.752
Earls Colne	England	East of England	3862	51.927	0.701
Earlsfield	England	London	15562	51.444	-0.185
Earlston	Scotland		1780	55.639	-2.675
Easington	England	North East	7193	54.785	-1.359
Easington	England	Yorkshire and The Humber	691	53.654	0.115
Easington Colliery	England	North East	0	54.788	-1.328
Easingwold	England	Yorkshire and The Humber	4358	54.120	-1.194
East Ayton	England	Yorkshire and The Humber	2559	54.255	-0.475
East Bergholt	England	East of England	2252	51.978	1.018
East Boldon	England	North East	5001	54.945	-1.428
East Bridgford	England	East Midlands	1814	52.980	-0.966
East Calder	Scotland		4710	55.892	-3.464
East Chevington	England	North East	1751	55.283	-1.583
East Cowes	England	South East	6166	50.758	-1.288
East Dean	England	South East	1613	51.040	-1.609
East Dereham	England	East of England	20651	52.683	0.933
East Grinstead	England	South East	26523	51.124	-0.006
East Ham	England	London	0	51.533	0.050
East Hanney	England	South East	1238	51.634	-1.395
East Harling	England	East of England	2142	52.438	0.934
East Harptree	England	South West	644	51.301	-2.622
East Horsley	England	South East	5866	51.274	-0.432
East Keswick	England	Yorkshire and The Humber	1224	53.894	-1.452
East Kilbride	Scotland		74740	55.764	-4.177
East Leake	England	East Midlands	6337	52.830	-1.181
East Linton	Scotland		1700	55.987	-2.657
East Markham	England	East Midlands	1160	53.252	-0.894
East Molesey	England	South East	18565	51.399	-0.349
East Peckham	England	South East	2485	51.212	0.386
East Rainton	England	North East	1213	54.825	-1.480
East Tilbury	England	East of England	5471	51.481	0.417
East Wemyss	Scotland		1970	56.160	-3.064
East Whitburn	Scotland		1240	55.869	-3.663
East Wittering	England	South East	5647	50.770	-0.874
Eastbourne	England	South East	118219	50.769	0.285
Eastchurch	England	South East	1135	51.407	0.858
Eastington	England	South West	1108	51.747	-2.326
Eastleigh	England	South East	54225	50.967	-1.350
Eastoft	England	Yorkshire and The Humber	431	53.636	-0.785
Easton	England	South West	7800	50.533	-2.450
Easton on the Hill	England	East Midlands	1015	52.627	-0.506
Easton-in-Gordano	England	South West	4824	51.476	-2.700
Eastriggs	Scotland		1850	54.986	-3.181
Eastrington	England	Yorkshire and The Humber	1147	53.760	-0.793
Eastry	England	South East	2492	51.246	1.308
Eastwood	England	East Midlands	18612	53.000	-1.300
Eaton	England	North West	0	53.183	-2.200
Eaton Bray	England	East of England	3912	51.877	-0.592
Eaton Socon	England	East of England	12712	52.218	-0.289
Eattington	England	West Midlands	1039	52.133	-1.600
Ebbw Vale	Wales		33068	51.777	-3.208
Eccles	England	North West	37275	53.483	-2.333
Eccleshall	England	West Midlands	2651	52.858	-2.250
Eccleston	England	North West	4646	53.642	-2.722
Eccleston	England	North West	0	53.450	-2.783
Eccleston	England	North West	0	53.150	-2.883
Eckington	England	West Midlands	1217	52.067	-2.117
Edenbridge	England	South East	8172	51.192	0.067
Edenfield	England	North West	2126	53.667	-2.305
Edgmond	England	West Midlands	1080	52.774	-2.410
Edgware	England	London	9832	51.613	-0.275
Edgworth	England	North West	2321	53.646	-2.394
Edinburgh	Scotland		464990	55.952	-3.196
Edington	England	South West	734	51.276	-2.106
Edith Weston	England	East Midlands	818	52.638	-0.632
Edwinstowe	England	East Midlands	5188	53.195	-1.064
Edworth	England	East of England	0	52.056	-0.217
Eggleston	England	North East	0	54.609	-2.003
Egham	England	South East	29663	51.432	-0.552
Eglinton	Northern Ireland		3818	55.017	-7.183
Egremont	England	North West	6222	54.479	-3.528
Eight Ash Green	England	East of England	1106	51.896	0.823
Elderslie	Scotland		5690	55.833	-4.486
Elgin	Scotland		22980	57.649	-3.318
Elland	England	Yorkshire and The Humber	15625	53.685	-1.839
Ellerker	England	Yorkshire and The Humber	307	53.753	-0.604
Ellerton	England	Yorkshire and The Humber	388	53.850	-0.933
Ellesmere	England	West Midlands	3686	52.908	-2.898
Ellesmere Port	England	North West	67768	53.279	-2.901
Ellingham	England	North East	0	55.526	-1.736
Ellon	Scotland		10100	57.364	-2.073
Elm Park	England	London	12048	51.550	0.201
Elmstead Market	England	East of England	1646	51.882	0.995
Elmswell	England	East of England	3950	52.236	0.912
Elsenham	England	East of England	2272	51.914	0.229
Elstead	England	South East	2557	51.185	-0.705
Elstow	England	East of England	0	52.107	-0.465
Elstree	England	East of England	1835	51.640	-0.297
Elswick	England	North West	1079	53.838	-2.881
Elton	England	North East	0	54.550	-1.367
Elton	England	North West	0	53.267	-2.817
Elton	England	West Midlands	0	52.333	-2.800
Elvington	England	Yorkshire and The Humber	933	53.921	-0.935
Elwick	England	North East	479	54.685	-1.296
Ely	England	East of England	19090	52.400	0.262
Emberton	England	South East	315	52.137	-0.707
Embleton	England	North East	412	55.496	-1.636
Embsay	England	Yorkshire and The Humber	1679	53.977	-1.993
Emley	England	Yorkshire and The Humber	1497	53.614	-1.631
Emneth	England	East of England	2257	52.642	0.209
Empingham	England	East Midlands	880	52.667	-0.596
Emsworth	England	South East	18777	50.848	-0.937
Enderby	England	East Midlands	8113	52.588	-1.206
Enfield Town	England	London	103970	51.651	-0.085
Enniskillen	Northern Ireland		14472	54.346	-7.641
Epping	England	East of England	10289	51.698	0.111
Epsom	England	South East	27065	51.331	-0.270
Epworth	England	Yorkshire and The Humber	4279	53.526	-0.824
Erith	England	London	9811	51.483	0.175
Erlestoke	England	South West	0	51.285	-2.054
Errol	Scotland		1410	56.392	-3.213
Erskine	Scotland		15530	55.901	-4.450
Esher	England	South East	52392	51.370	-0.367
Essendine	England	East Midlands	448	52.702	-0.453
Essington	England	West Midlands	4829	52.629	-2.058
Eton	England	South East	3025	51.488	-0.609
Eton Wick	England	South East	2029	51.497	-0.634
Etton	England	Yorkshire and The Humber	277	53.878	-0.513
Etwall	England	East Midlands	2572	52.884	-1.600
Euxton	England	North West	7863	53.670	-2.676
Evanton	Scotland		1380	57.664	-4.340
Evenwood	England	North East	1608	54.622	-1.761
Evercreech	England	South West	1845	51.148	-2.506
Eversholt	England	East of England	420	51.987	-0.560
Eversley	England	South East	2600	51.354	-0.889
Everton	England	East of England	523	52.146	-0.246
Evesbatch	England	West Midlands	0	52.133	-2.450
Evesham	England	West Midlands	23576	52.092	-1.949
Ewell	England	South East	39994	51.349	-0.249
Ewhurst	England	South East	1653	51.154	-0.443
Ewyas Harold	England	West Midlands	1007	51.954	-2.893
Exeter	England	South West	117763	50.724	-3.528
Exhall	England	West Midlands	2317	52.465	-1.481
Exminster	England	South West	3368	50.681	-3.497
Exmouth	England	South West	34432	50.617	-3.402
Exning	England	East of England	1688	52.266	0.374
Exton	England	East Midlands	607	52.691	-0.635
Eye	England	East of England	2875	52.608	-0.192
Eyemouth	Scotland		3430	55.871	-2.090
Eynsford	England	South East	2791	51.368	0.211
Eynsham	England	South East	4648	51.781	-1.375
Eythorne	England	South East	1520	51.197	1.266
Eyton	England	West Midlands	0	52.250	-2.750
Eyton upon the Weald Moors	England	West Midlands	0	52.733	-2.517
Faifley	Scotland		5030	55.929	-4.385
Failsworth	England	North West	20555	53.505	-2.166
Fairford	England	South West	3236	51.708	-1.781
Fairlands	England	South East	1412	51.262	-0.621
Fairlie	Scotland		1440	55.756	-4.856
Fairlight	England	South East	1516	50.878	0.657
Fakenham	England	East of England	8285	52.830	0.848
Falfield	England	South West	0	51.637	-2.461
Falkirk	Scotland		35310	56.002	-3.785
Falkland	Scotland		1110	56.253	-3.204
Fallin	Scotland		2850	56.105	-3.876
Fallowfield	England	North West	14132	53.440	-2.216
Falmouth	England	South West	31988	50.154	-5.071
Fareham	England	South East	57390	50.852	-1.179
Faringdon	England	South East	7121	51.656	-1.587
Farnborough	England	West Midlands	2154	52.143	-1.369
Farnborough	England	South East	102	51.533	-1.367
Farnborough	England	London	9033	51.359	0.069
Farnborough	England	South East	59902	51.294	-0.756
Farndon	England	North West	0	53.084	-2.875
Farndon	England	East Midlands	2506	53.050	-0.850
Farnham	England	South East	36971	51.214	-0.801
Farnham Royal	England	South East	6187	51.542	-0.616
Farnsfield	England	East Midlands	2566	53.102	-1.033
Farnworth	England	North West	25680	53.550	-2.400
Fauldhouse	Scotland		4840	55.827	-3.707
Faversham	England	South East	19829	51.315	0.889
Fazeley	England	West Midlands	7522	52.614	-1.698
Featherstone	England	Yorkshire and The Humber	11060	53.677	-1.356
Featherstone	England	West Midlands	14175	52.645	-2.093
Felbridge	England	South East	0	51.139	-0.041
Felixstowe	England	East of England	29171	51.964	1.351
Felling	England	North East	34355	54.953	-1.572
Feltham	England	London	24325	51.446	-0.414
Felton	England	North East	1126	55.298	-1.711
Feltwell	England	East of England	2635	52.486	0.519
Fenstanton	England	East of England	2639	52.299	-0.067
Fenwick	Scotland		1070	55.658	-4.443
Fenwick	England	Yorkshire and The Humber	0	53.639	-1.098
Ferndale	Wales		7338	51.661	-3.447
Ferndown	England	South West	17650	50.807	-1.900
Fernhill Heath	England	West Midlands	3256	52.230	-2.197
Fernhurst	England	South East	2106	51.049	-0.718
Ferrybridge	England	Yorkshire and The Humber	1491	53.711	-1.279
Ferryhill	England	North East	9805	54.683	-1.550
Ffestiniog	Wales		0	52.960	-3.932
Filey	England	Yorkshire and The Humber	6530	54.210	-0.289
Fimber	England	Yorkshire and The Humber	0	54.035	-0.631
Finchampstead	England	South East	1034	51.361	-0.857
Findern	England	East Midlands	1669	52.870	-1.544
Findochty	Scotland		1180	57.697	-2.901
Findon	England	South East	1886	50.868	-0.407
Finedon	England	East Midlands	4309	52.339	-0.650
Finningley	England	Yorkshire and The Humber	3525	53.487	-0.991
Fintona	Northern Ireland		1373	54.500	-7.317
Fishburn	England	North East	2588	54.683	-1.436
Fishguard	Wales		3419	51.994	-4.976
Fishtoft	England	East Midlands	1085	52.961	0.027
Fitzwilliam	England	Yorkshire and The Humber	4259	53.633	-1.377
Five Oak Green	England	South East	1540	51.183	0.355
Fivemiletown	Northern Ireland		1109	54.383	-7.300
Flamborough	England	Yorkshire and The Humber	1914	54.117	-0.124
Fleckney	England	East Midlands	4894	52.535	-1.046
Fleet	England	East Midlands	2136	52.793	0.059
Fleet	England	South East	38726	51.283	-0.833
Fleetwood	England	North West	25359	53.925	-3.011
Flexbury	England	South West	2211	50.835	-4.545
Flimby	England	North West	1707	54.690	-3.521
Flimwell	England	South East	1100	51.055	0.445
Flint	Wales		26442	53.245	-3.132
Flitwick	England	East of England	12983	52.003	-0.495
Flockton	England	Yorkshire and The Humber	1368	53.630	-1.639
Flookburgh	England	North West	1305	54.174	-2.972
Flore	England	East Midlands	1194	52.236	-1.057
Fochabers	Scotland		1690	57.614	-3.099
Fochriw	Wales		1250	51.740	-3.299
Folkestone	England	South East	66429	51.082	1.167
Fontwell	England	South East	1941	50.855	-0.648
Ford	England	North East	0	55.633	-2.083
Ford	England	West Midlands	697	52.717	-2.869
Fordham	England	East of England	2712	52.311	0.391
Fordingbridge	England	South East	6066	50.927	-1.790
Forest Row	England	South East	3704	51.096	0.033
Forfar	Scotland		13970	56.644	-2.890
Formby	England	North West	23329	53.558	-3.070
Forres	Scotland		9900	57.610	-3.621
Fort William	Scotland		5830	56.816	-5.112
Forth	Scotland		2240	55.765	-3.689
Fortrose	Scotland		1400	57.581	-4.133
Fortuneswell	England	South West	3381	50.560	-2.442
Foulridge	England	North West	1159	53.876	-2.169
Foulsham	England	East of England	1021	52.782	1.010
Four Crosses	Wales		1438	52.759	-3.081
Four Lanes	England	South West	1416	50.202	-5.240
Four Marks	England	South East	5674	51.107	-1.049
Fowey	England	South West	2131	50.336	-4.639
Fowlmere	England	East of England	1206	52.093	0.074
Framlingham	England	East of England	3086	52.221	1.342
Frampton on Severn	England	South West	1432	51.771	-2.364
Fraserburgh	Scotland		13140	57.687	-2.018
Freckleton	England	North West	8049	53.754	-2.865
Fremington	England	South West	4310	51.070	-4.137
Freshford	England	South West	0	51.339	-2.303
Freshwater	England	South East	7829	50.684	-1.526
Freuchie	Scotland		1240	56.247	-3.159
Freystrop	Wales		0	51.763	-4.960
Frimley	England	South East	12739	51.317	-0.745
Frinton-on-Sea	England	East of England	16941	51.831	1.244
Friockheim	Scotland		1010	56.637	-2.668
Friston	England	South East	1620	50.764	0.199
Frizington	England	North West	1737	54.542	-3.495
Frodsham	England	North West	9032	53.295	-2.727
Frome	England	South West	26203	51.228	-2.322
Fulbourn	England	East of England	3725	52.183	0.220
Fulford	England	Yorkshire and The Humber	0	53.933	-1.067
Full Sutton	England	Yorkshire and The Humber	1072	53.989	-0.868
Furnace Green	England	South East	6737	51.107	-0.169
Fyfield	England	South West	0	51.417	-1.783
Fylde	England	North West	76500	53.833	-2.917
Gaerwen	Wales		1551	53.221	-4.274
Gainford	England	North East	1133	54.547	-1.736
Gainsborough	England	East Midlands	20842	53.383	-0.767
Galashiels	Scotland		12660	55.615	-2.807
Galgate	England	North West	2458	53.994	-2.792
Galston	Scotland		4690	55.601	-4.382
Gamlingay	England	East of England	3247	52.156	-0.193
Garelochhead	Scotland		2110	56.082	-4.829
Garforth	England	Yorkshire and The Humber	14838	53.792	-1.381
Gargrave	England	Yorkshire and The Humber	1755	53.984	-2.105
Garsington	England	South East	1333	51.716	-1.161
Garstang	England	North West	9530	53.901	-2.774
Gartcosh	Scotland		2130	55.888	-4.082
Garvagh	Northern Ireland		1372	54.983	-6.667
Gateshead	England	North East	77649	54.962	-1.602
Gayhurst	England	South East	0	52.114	-0.763
Geddington	England	East Midlands	1503	52.438	-0.690
Gedney Hill	England	East Midlands	1072	52.684	-0.020
Gelligaer	Wales		17376	51.664	-3.256
Germoe	England	South West	175	50.115	-5.379
Gerrards Cross	England	South East	20633	51.586	-0.555
Giffnock	Scotland		12070	55.804	-4.295
Gilberdyke	England	Yorkshire and The Humber	3430	53.753	-0.739
Gildersome	England	Yorkshire and The Humber	0	53.761	-1.631
Gilfach Goch	Wales		2532	51.592	-3.473
Gilford	Northern Ireland		1583	54.373	-6.361
Gillingham	England	South East	101187	51.389	0.549
Gillingham	England	South West	8822	51.038	-2.276
Gilwern	Wales		2263	51.825	-3.094
Girton	England	East of England	3836	52.233	0.083
Girvan	Scotland		6650	55.243	-4.856
Glanamman	Wales		4168	51.800	-3.933
Glandwr	Wales		1586	51.928	-4.633
Glapwell	England	East Midlands	2202	53.189	-1.283
Glasgow	Scotland		591620	55.865	-4.258
Glastonbury	England	South West	8471	51.147	-2.721
Glazebury	England	North West	1068	53.471	-2.498
Glemsford	England	East of England	3382	52.104	0.669
Glenariff	Northern Ireland		1286	55.050	-6.067
Glenavy	Northern Ireland		1089	54.592	-6.214
Glenboig	Scotland		2780	55.894	-4.046
Glenfield	England	East Midlands	10000	52.647	-1.195
Glenmavis	Scotland		2290	55.889	-3.987
Glenrothes	Scotland		39100	56.195	-3.173
Glinton	England	East of England	1740	52.639	-0.296
Glossop	England	East Midlands	33243	53.443	-1.949
Gloucester	England	South West	150053	51.866	-2.243
Glusburn	England	Yorkshire and The Humber	7425	53.900	-2.000
Glyn-neath	Wales		5419	51.748	-3.618
Glyncorrwg	Wales		1096	51.679	-3.628
Gnosall	England	West Midlands	3869	52.786	-2.255
Gobowen	England	West Midlands	3270	52.896	-3.037
Godalming	England	South East	22689	51.186	-0.615
Godmanchester	England	East of England	6506	52.319	-0.175
Godshill	England	South East	1459	50.633	-1.255
Godstone	England	South East	2564	51.248	-0.069
Golborne	England	North West	24021	53.477	-2.597
Goldcliff	Wales		0	51.542	-2.918
Golspie	Scotland		1410	57.973	-3.978
Goodwick	Wales		1720	52.005	-4.995
Goole	England	Yorkshire and The Humber	20810	53.703	-0.877
Goosnargh	England	North West	1398	53.822	-2.670
Goostrey	England	North West	2008	53.227	-2.339
Gorebridge	Scotland		6330	55.846	-3.046
Goring	England	South East	4079	51.523	-1.133
Goring-by-Sea	England	South East	1001	50.812	-0.422
Gorleston-on-Sea	England	East of England	5882	52.573	1.731
Gorseinon	Wales		20581	51.669	-4.042
Gosberton	England	East Midlands	1764	52.869	-0.161
Gosfield	England	East of England	1140	51.937	0.592
Gosforth	England	North East	23975	55.000	-1.617
Gosport	England	South East	70793	50.795	-1.129
Gossops Green	England	South East	6000	51.111	-0.217
Gotham	England	East Midlands	1563	52.868	-1.206
Goudhurst	England	South East	1142	51.113	0.456
Gourock	Scotland		10570	55.962	-4.818
Govilon	Wales		1447	51.819	-3.063
Goxhill	England	Yorkshire and The Humber	2290	53.676	-0.338
Grain	England	South East	1648	51.456	0.711
Grange Hill	England	East of England	12449	51.612	0.086
Grange-over-Sands	England	North West	4788	54.185	-2.925
Grangemouth	Scotland		17280	56.011	-3.722
Grantham	England	East Midlands	43833	52.911	-0.642
Grantown on Spey	Scotland		2440	57.331	-3.609
Grappenhall	England	North West	9377	53.372	-2.547
Grassington	England	Yorkshire and The Humber	1792	54.071	-1.998
Gravenhurst	England	East of England	0	52.009	-0.370
Gravesend	England	South East	54263	51.442	0.371
Grays	England	East of England	89755	51.476	0.325
Greasby	England	North West	9830	53.373	-3.123
Great Amwell	England	East of England	1098	51.790	-0.017
Great Ayton	England	Yorkshire and The Humber	4518	54.491	-1.136
Great Bardfield	England	East of England	1227	51.948	0.436
Great Barford	England	East of England	2003	52.158	-0.352
Great Barton	England	East of England	1600	52.273	0.767
Great Bedwyn	England	South West	1175	51.380	-1.602
Great Bentley	England	East of England	1545	51.853	1.064
Great Bookham	England	South East	11000	51.279	-0.374
Great Chesterford	England	East of England	1494	52.064	0.197
Great Coates	England	Yorkshire and The Humber	0	53.571	-0.139
Great Dunmow	England	East of England	7749	51.872	0.363
Great Eccleston	England	North West	1657	53.853	-2.870
Great Glen	England	East Midlands	2977	52.575	-1.035
Great Gonerby	England	East Midlands	5853	52.935	-0.667
Great Gransden	England	East of England	1319	52.185	-0.146
Great Hanwood	England	West Midlands	1090	52.683	-2.817
Great Harwood	England	North West	11467	53.785	-2.409
Great Haywood	England	West Midlands	1844	52.808	-2.000
Great Horkesley	England	East of England	2476	51.938	0.876
Great Horwood	England	South East	1049	51.974	-0.881
Great Houghton	England	Yorkshire and The Humber	2475	53.554	-1.350
Great Leighs	England	East of England	2709	51.828	0.506
Great Malvern	England	West Midlands	36770	52.112	-2.325
Great Marton	England	North West	1603	53.812	-3.023
Great Missenden	England	South East	7227	51.704	-0.708
Great Ness	England	West Midlands	0	52.764	-2.892
Great Paxton	England	East of England	1007	52.261	-0.228
Great Sankey	England	North West	43793	53.392	-2.640
Great Torrington	England	South West	5714	50.953	-4.144
Great Wakering	England	East of England	5400	51.552	0.804
Great Waldingfield	England	East of England	1256	52.055	0.774
Great Wyrley	England	West Midlands	19193	52.663	-2.011
Great Yarmouth	England	East of England	63434	52.608	1.731
Great Yeldham	England	East of England	1844	52.013	0.565
Greatham	England	North East	939	54.642	-1.238
Greenfield	Wales		2446	53.283	-3.217
Greenfield	England	East of England	1831	52.003	-0.466
Greenford	England	London	38000	51.529	-0.355
Greenham	England	South East	0	51.387	-1.311
Greenhead	England	North East	0	54.967	-2.517
Greenhill	England	London	9324	51.583	-0.339
Greenhill	Scotland		2410	55.992	-3.891
Greenhithe	England	South East	4700	51.450	0.285
Greenisland	Northern Ireland		5073	54.701	-5.875
Greenock	Scotland		43690	55.948	-4.761
Greetham	England	East Midlands	638	52.721	-0.631
Gresford	Wales		5010	53.085	-2.971
Gretna	Scotland		3040	54.994	-3.066
Greyabbey	Northern Ireland		1030	54.535	-5.560
Grimethorpe	England	Yorkshire and The Humber	4672	53.577	-1.377
Grimsby	England	Yorkshire and The Humber	134160	53.565	-0.076
Grimston	England	East Midlands	1848	52.790	-0.987
Grimston	England	East of England	2086	52.773	0.548
Grindale	England	Yorkshire and The Humber	0	54.125	-0.274
Grindon	England	North East	0	54.617	-1.383
Griston	England	East of England	1540	52.557	0.864
Gronant	Wales		1258	53.337	-3.360
Groombridge	England	South East	1120	51.115	0.183
Grosmont	Wales		0	51.917	-2.867
Grove	England	South East	18312	51.610	-1.422
Grovesend	Wales		1131	51.685	-4.038
Grundisburgh	England	East of England	1375	52.112	1.246
Guilden Sutton	England	North West	1467	53.208	-2.830
Guildford	England	South East	71873	51.235	-0.574
Guilsfield	Wales		1220	52.696	-3.157
Guisborough	England	North East	16979	54.535	-1.056
Guiseley	England	Yorkshire and The Humber	21000	53.876	-1.712
Gullane	Scotland		2570	56.037	-2.828
Gunness	England	Yorkshire and The Humber	2253	53.591	-0.728
Gunnislake	England	South West	4044	50.524	-4.213
Gurnard	England	South East	0	50.761	-1.324
Hackleton	England	East Midlands	1408	52.188	-0.823
Hackney	England	London	0	51.550	-0.050
Haddenham	England	East of England	2937	52.358	0.148
Haddenham	England	South East	4391	51.773	-0.926
Haddington	Scotland		9020	55.956	-2.783
Hadleigh	England	East of England	8150	52.045	0.953
Hadleigh	England	East of England	18300	51.553	0.610
Hadley	England	West Midlands	14829	52.700	-2.483
Hadley Wood	England	London	21639	51.667	-0.170
Hadlow	England	South East	2849	51.224	0.339
Hadston	England	North East	3570	55.294	-1.604
Hagley	England	West Midlands	5850	52.426	-2.128
Haigh	England	North West	0	53.600	-2.583
Hailsham	England	South East	19977	50.862	0.258
Hainault	England	London	7071	51.608	0.107
Hale	England	North West	1841	53.333	-2.800
Hale	England	South East	15657	51.229	-0.789
Hale	England	North West	15315	53.378	-2.333
Halesowen	England	West Midlands	55265	52.449	-2.049
Halesworth	England	East of England	5558	52.346	1.503
Halifax	England	Yorkshire and The Humber	82624	53.717	-1.850
Halkirk	Scotland		1020	58.512	-3.492
Halkyn	Wales		0	53.226	-3.190
Hallglen	Scotland		3200	55.986	-3.785
Halling	England	South East	1848	51.351	0.445
Hallow	England	West Midlands	1219	52.223	-2.255
Halsham	England	Yorkshire and The Humber	0	53.730	-0.074
Halstead	England	East of England	11906	51.945	0.639
Halton	England	North West	2056	54.079	-2.758
Halton	England	North West	2218	53.317	-2.700
Haltwhistle	England	North East	3791	54.971	-2.457
Hamble-le-Rice	England	South East	3939	50.860	-1.324
Hambleton	England	Yorkshire and The Humber	1749	53.767	-1.167
Hameldon Hill	England	North West	1500	53.756	-2.292
Hamilton	Scotland		53200	55.767	-4.033
Hammersmith	England	London	0	51.494	-0.229
Hampton	England	London	18000	51.413	-0.367
Hampton in Arden	England	West Midlands	1692	52.425	-1.703
Hamsterley	England	North East	0	54.683	-1.817
Handcross	England	South East	1027	51.054	-0.201
Hankerton	England	South West	0	51.614	-2.045
Hannington	England	South West	0	51.633	-1.750
Hanslope	England	South East	1916	52.114	-0.827
Hapton	England	North West	1979	53.783	-2.317
Harbury	England	West Midlands	2148	52.235	-1.457
Hardingstone	England	East Midlands	7897	52.214	-0.886
Hardwick Village	England	East Midlands	1881	53.274	-1.043
Harefield	England	London	6573	51.603	-0.485
Harlech	Wales		1762	52.859	-4.108
Harleston	England	East of England	4458	52.403	1.297
Harley	England	West Midlands	0	52.600	-2.600
Harlington	England	East of England	2297	51.963	-0.492
Harlow	England	East of England	94365	51.777	0.112
Harold Wood	England	London	12443	51.595	0.233
Harpenden	England	East of England	30240	51.817	-0.357
Harpole	England	East Midlands	1344	52.242	-0.989
Harrietsham	England	South East	1442	51.243	0.671
Harringay	England	London	16500	51.582	-0.100
Harrogate	England	Yorkshire and The Humber	89060	53.991	-1.537
Harrold	England	East of England	1691	52.201	-0.610
Harrow	England	London	0	51.578	-0.332
Harrow on the Hill	England	London	10632	51.571	-0.334
Harston	England	East of England	1729	52.137	0.080
Hartburn	England	North East	0	55.167	-1.850
Hartford	England	North West	0	53.245	-2.551
Harthill	Scotland		3710	55.861	-3.752
Harthill	England	Yorkshire and The Humber	1684	53.317	-1.267
Harthill	England	North West	0	53.083	-2.750
Hartlebury	England	West Midlands	1525	52.333	-2.233
Hartlepool	England	North East	88855	54.686	-1.210
Hartley	England	South East	16302	51.387	0.304
Hartley Wintney	England	South East	4488	51.304	-0.900
Hartshill	England	West Midlands	12479	52.548	-1.522
Hartwell	England	East Midlands	1875	52.146	-0.854
Harvington	England	West Midlands	1680	52.141	-1.923
Harwell	England	South East	1998	51.599	-1.292
Harwich	England	East of England	20723	51.942	1.284
Haslemere	England	South East	13651	51.090	-0.708
Haslingden	England	North West	15204	53.703	-2.324
Haslingfield	England	East of England	1507	52.150	0.056
Hassocks	England	South East	6821	50.928	-0.166
Hastings	England	South East	133422	50.855	0.573
Haswell	England	North East	1248	54.783	-1.417
Hatfield	England	Yorkshire and The Humber	0	53.578	-0.999
Hatfield	England	East of England	41677	51.763	-0.224
Hatfield Heath	England	East of England	1717	51.812	0.212
Hatfield Peverel	England	East of England	3950	51.776	0.595
Hatherleigh	England	South West	1518	50.821	-4.072
Hathern	England	East Midlands	1866	52.795	-1.256
Hathersage	England	East Midlands	2018	53.330	-1.654
Hatton	England	West Midlands	2020	52.300	-1.633
Haughley	England	East of England	1285	52.219	0.968
Haughton Green	England	North West	9000	53.441	-2.098
Havant	England	South East	45574	50.857	-0.986
Haverfordwest	Wales		14596	51.802	-4.969
Haverhill	England	East of England	27041	52.082	0.439
Haverigg	England	North West	1849	54.200	-3.293
Hawarden	Wales		25513	53.185	-3.026
Hawick	Scotland		14050	55.423	-2.787
Hawkhurst	England	South East	3963	51.048	0.511
Hawkinge	England	South East	8002	51.113	1.162
Haworth	England	Yorkshire and The Humber	6213	53.829	-1.948
Hawthorn	England	North East	500	54.800	-1.350
Haxby	England	Yorkshire and The Humber	11894	54.014	-1.071
Haxey	England	Yorkshire and The Humber	2153	53.489	-0.840
Hay	Wales		0	52.070	-3.127
Haydock	England	North West	17333	53.467	-2.682
Haydon Bridge	England	North East	1557	54.975	-2.247
Hayes	England	London	50000	51.516	-0.423
Hayfield	England	East Midlands	1940	53.379	-1.945
Hayle	England	South West	8210	50.184	-5.421
Hayling Island	England	South East	16887	50.784	-0.969
Haynes	England	East of England	940	52.066	-0.399
Hayton	England	Yorkshire and The Humber	193	53.900	-0.750
Haywards Heath	England	South East	33845	50.998	-0.103
Hazel Grove	England	North West	15265	53.383	-2.117
Hazlerigg	England	North East	1053	55.041	-1.639
Heacham	England	East of England	4714	52.908	0.494
Head of Muir	Scotland		1710	56.006	-3.914
Headcorn	England	South East	2505	51.170	0.624
Heage	England	East Midlands	2698	53.050	-1.447
Healey	England	North East	0	54.917	-1.967
Healing	England	Yorkshire and The Humber	2940	53.581	-0.162
Heanor	England	East Midlands	23122	53.014	-1.354
Heath and Reach	England	East of England	1346	51.945	-0.657
Heathfield	England	South East	1001	50.967	0.256
Heaton Chapel	England	North West	3296	53.430	-2.175
Heavitree	England	South West	22000	50.720	-3.496
Hebburn	England	North East	18808	54.973	-1.515
Hebden Bridge	England	Yorkshire and The Humber	4235	53.741	-2.013
Hebron	England	North East	0	55.183	-1.683
Heckington	England	East Midlands	3823	52.982	-0.299
Heckmondwike	England	Yorkshire and The Humber	11542	53.706	-1.677
Heddon on the Wall	England	North East	1318	54.997	-1.794
Hedge End	England	South East	17978	50.912	-1.301
Hedon	England	Yorkshire and The Humber	10358	53.740	-0.197
Heighington	England	North East	1383	54.596	-1.618
Heighington	England	East Midlands	6414	53.212	-0.459
Helensburgh	Scotland		13720	56.006	-4.726
Hellaby	England	Yorkshire and The Humber	1100	53.423	-1.241
Helland	England	South West	0	50.500	-4.717
Hellifield	England	Yorkshire and The Humber	1426	54.005	-2.223
Helmsley	England	Yorkshire and The Humber	1515	54.246	-1.057
Helpston	England	East of England	981	52.632	-0.347
Helsby	England	North West	5166	53.274	-2.769
Helston	England	South West	12184	50.103	-5.270
Hemel Hempstead	England	East of England	85629	51.754	-0.450
Hemingbrough	England	Yorkshire and The Humber	2483	53.769	-0.977
Hemingford Grey	England	East of England	3163	52.318	-0.100
Hemsby	England	East of England	5522	52.697	1.692
Hemsworth	England	Yorkshire and The Humber	9246	53.613	-1.354
Hemyock	England	South West	1519	50.912	-3.228
Hendon	England	London	0	51.600	-0.217
Henfield	England	South East	4799	50.930	-0.271
Hengoed	Wales		5044	51.651	-3.232
Henley in Arden	England	West Midlands	2859	52.290	-1.778
Henley-on-Thames	England	South East	11494	51.533	-0.900
Henllan	Wales		862	53.200	-3.467
Henlow	England	East of England	12320	52.030	-0.286
Henstridge	England	South West	1530	50.977	-2.395
Herbrandston	Wales		0	51.726	-5.087
Hereford	England	West Midlands	60415	52.057	-2.715
Hermitage	England	South East	2157	51.455	-1.268
Herne Bay	England	South East	36642	51.373	1.129
Herstmonceux	England	South East	1130	50.890	0.323
Hertford	England	East of England	25847	51.796	-0.079
Heslington	England	Yorkshire and The Humber	0	53.946	-1.049
Hessle	England	Yorkshire and The Humber	0	53.725	-0.438
Heswall	England	North West	29789	53.327	-3.096
Hethersett	England	East of England	5520	52.598	1.174
Hetton-Le-Hole	England	North East	13100	54.817	-1.450
Hexham	England	North East	11388	54.970	-2.104
Heysham	England	North West	17016	54.044	-2.893
Heywood	England	North West	28024	53.592	-2.219
Hibaldstow	England	Yorkshire and The Humber	1974	53.511	-0.521
High Barnet	England	London	7062	51.656	-0.208
High Bentham	England	Yorkshire and The Humber	1680	54.118	-2.512
High Blantyre	Scotland		16739	55.784	-4.100
High Coniscliffe	England	North East	0	54.533	-1.650
High Etherley	England	North East	2119	54.654	-1.744
High Halden	England	South East	1159	51.103	0.714
High Halstow	England	South East	1662	51.448	0.556
High Legh	England	North West	1145	53.351	-2.454
High Ongar	England	East of England	1171	51.710	0.262
High Peak	England	East Midlands	92600	53.368	-1.845
High Valleyfield	Scotland		2280	56.064	-3.599
High Wycombe	England	South East	133204	51.629	-0.749
Higham Ferrers	England	East Midlands	6222	52.306	-0.593
Highbridge	England	South West	4606	51.217	-2.983
Highclere	England	South East	2463	51.339	-1.376
Highland	Scotland		0	57.486	-4.228
Highley	England	West Midlands	3133	52.449	-2.383
Hightown	England	North West	2063	53.525	-3.062
Highworth	England	South West	7886	51.631	-1.711
Hill	England	South West	0	51.651	-2.516
Hillsborough	Northern Ireland		3872	54.463	-6.077
Hillside	Scotland		1170	56.745	-2.474
Hilton	England	East of England	1052	52.279	-0.112
Hinchley Wood	England	South East	3674	51.375	-0.338
Hinckley	England	East Midlands	45249	52.539	-1.376
Hindhead	England	South East	6187	51.114	-0.734
Hindley	England	North West	24169	53.533	-2.583
Hindon	England	South West	560	51.092	-2.126
Hingham	England	East of England	2151	52.580	0.984
Hinton	England	South West	3533	51.490	-2.385
Hinton	England	East Midlands	3493	52.168	-1.218
Hinton Charterhouse	England	South West	0	51.324	-2.328
Hirwaun	Wales		7247	51.739	-3.510
Histon	England	East of England	7592	52.252	0.106
Hitchin	England	East of England	36099	51.949	-0.285
Hockley	England	West Midlands	13919	52.500	-1.917
Hockley Heath	England	West Midlands	1604	52.353	-1.778
Hockliffe	England	East of England	823	51.931	-0.587
Hockwold cum Wilton	England	East of England	1195	52.464	0.546
Hoddesdon	England	East of England	35174	51.761	-0.011
Holbeach	England	East Midlands	7914	52.804	0.014
Holbeck	England	Yorkshire and The Humber	5505	53.784	-1.568
Holbrook	England	East of England	1090	51.983	1.159
Hollingworth	England	North West	2447	53.463	-1.991
Holloway	England	London	41329	51.552	-0.125
Hollym	England	Yorkshire and The Humber	339	53.704	0.040
Holmes Chapel	England	North West	5605	53.201	-2.357
Holmfirth	England	Yorkshire and The Humber	1980	53.570	-1.788
Holmpton	England	Yorkshire and The Humber	0	53.688	0.066
Holmwood	England	South East	1094	51.180	-0.322
Holsworthy	England	South West	2641	50.812	-4.354
Holt	Wales		0	53.067	-2.883
Holt	England	East of England	3810	52.906	1.089
Holt	England	South West	1757	51.356	-2.197
Holtby	England	Yorkshire and The Humber	166	53.979	-0.973
Holton le Clay	England	East Midlands	3691	53.505	-0.063
Holwick	England	North East	0	54.636	-2.144
Holyhead	Wales		11431	53.306	-4.632
Holytown	Scotland		5080	55.820	-3.973
Holywell	Wales		6969	53.275	-3.229
Holywell Green	England	Yorkshire and The Humber	3178	53.674	-1.867
Holywood	Northern Ireland		13109	54.639	-5.825
Honeybourne	England	West Midlands	1388	52.095	-1.831
Honiton	England	South West	11483	50.800	-3.189
Hoo	England	South East	5377	51.420	0.563
Hook	England	Yorkshire and The Humber	0	53.721	-0.849
Hook	England	London	18973	51.368	-0.306
Hook	England	South East	7321	51.284	-0.960
Hook	Wales		838	51.765	-4.932
Hook Norton	England	South East	1919	51.996	-1.483
Hoole	England	North West	1180	53.200	-2.877
Hope	Wales		4706	53.117	-3.033
Hope Valley	England	East Midlands	1001	53.348	-1.745
Hope under Dinmore	England	West Midlands	0	52.183	-2.717
Hopeman	Scotland		1710	57.707	-3.429
Hopton on Sea	England	East of England	2626	52.533	1.733
Horam	England	South East	2188	50.935	0.244
Horbury	England	Yorkshire and The Humber	10225	53.661	-1.560
Horley	England	South East	21232	51.174	-0.159
Horncastle	England	East Midlands	6815	53.208	-0.117
Hornchurch	England	London	25470	51.557	0.217
Horndon on the Hill	England	East of England	1596	51.524	0.405
Horning	England	East of England	1098	52.705	1.463
Hornsea	England	Yorkshire and The Humber	8432	53.910	-0.168
Horrabridge	England	South West	3728	50.508	-4.100
Horsford	England	East of England	4163	52.702	1.240
Horsforth	England	Yorkshire and The Humber	19350	53.843	-1.638
Horsham	England	South East	51472	51.063	-0.328
Horsley	England	North East	0	54.983	-1.850
Horsmonden	England	South East	1620	51.139	0.429
Horsted Keynes	England	South East	1180	51.037	-0.028
Horton	England	South West	355	51.558	-2.353
Horton	England	South East	1033	51.473	-0.542
Horton Kirby	England	South East	1241	51.395	0.245
Horwich	England	North West	18696	53.601	-2.550
Hotham	England	Yorkshire and The Humber	233	53.796	-0.643
Houghton	England	East of England	1391	52.333	-0.121
Houghton Conquest	England	East of England	1311	52.062	-0.478
Houghton Regis	England	East of England	0	51.904	-0.521
Houghton on the Hill	England	East Midlands	1524	52.627	-0.995
Houghton-Le-Spring	England	North East	37840	54.840	-1.464
Hounslow	England	London	66292	51.468	-0.361
Houston	Scotland		6420	55.869	-4.552
Hove	England	South East	75174	50.831	-0.167
Hoveton	England	East of England	3089	52.715	1.411
Howden	England	Yorkshire and The Humber	4142	53.746	-0.870
Howwood	Scotland		1580	55.811	-4.557
Hoylake	England	North West	5710	53.390	-3.181
Hoyland Nether	England	Yorkshire and The Humber	15842	53.500	-1.450
Hucknall	England	East Midlands	29728	53.033	-1.200
Huddersfield	England	Yorkshire and The Humber	149017	53.649	-1.784
Hugh Town	England	South West	1068	49.914	-6.311
Huish	England	South West	0	51.371	-1.793
Hulme	England	North West	8932	53.466	-2.249
Humber	England	West Midlands	0	52.200	-2.667
Humberston	England	Yorkshire and The Humber	8216	53.530	-0.025
Humbleton	England	Yorkshire and The Humber	0	53.783	-0.150
Hundleton	Wales		435	51.667	-4.949
Hungerford	England	South East	5100	51.415	-1.516
Hunmanby	England	Yorkshire and The Humber	3132	54.180	-0.320
Hunstanton	England	East of England	9332	52.950	0.500
Huntingdon	England	East of England	23937	52.330	-0.187
Huntington	England	Yorkshire and The Humber	0	54.000	-1.050
Huntley	England	South West	1105	51.872	-2.401
Huntly	Scotland		4720	57.447	-2.786
Huntspill	England	South West	1133	51.206	-2.987
Hunwick	England	North East	1248	54.688	-1.705
Hurley	England	South East	0	51.546	-0.809
Hurst	England	South East	1351	51.458	-0.852
Hurstpierpoint	England	South East	12730	50.934	-0.180
Hurworth	England	North East	0	54.490	-1.533
Husbands Bosworth	England	East Midlands	1027	52.452	-1.056
Husborne Crawley	England	East of England	190	52.016	-0.611
Hutton	England	South West	0	51.324	-2.930
Hutton Magna	England	North East	0	54.510	-1.806
Huyton	England	North West	54738	53.411	-2.839
Hyde	England	North West	31926	53.451	-2.079
Hyde Heath	England	South East	1047	51.693	-0.654
Hythe	England	South East	14170	51.072	1.084
Hythe	England	South East	20201	50.860	-1.402
Ibstock	England	East Midlands	5650	52.686	-1.400
Ilchester	England	South West	2153	51.006	-2.680
Ilford	England	London	0	51.558	0.073
Ilfracombe	England	South West	11184	51.209	-4.113
Ilkeston	England	East Midlands	38587	52.971	-1.310
Ilkley	England	Yorkshire and The Humber	14809	53.924	-1.823
Ilminster	England	South West	5808	50.927	-2.910
Immingham	England	Yorkshire and The Humber	10750	53.614	-0.216
Ince	England	North West	0	53.283	-2.833
Ince Blundell	England	North West	516	53.524	-3.027
Ince-in-Makerfield	England	North West	11185	53.533	-2.617
Inchinnan	Scotland		1910	55.890	-4.438
Inchture	Scotland		1220	56.446	-3.170
Ingatestone	England	East of England	5620	51.670	0.384
Ingleby Greenhow	England	Yorkshire and The Humber	14608	54.450	-1.107
Ingleton	England	North East	1678	54.580	-1.735
Ingleton	England	Yorkshire and The Humber	1772	54.154	-2.468
Ingoldmells	England	East Midlands	3975	53.194	0.334
Ingrave	England	East of England	1846	51.604	0.341
Inkberrow	England	West Midlands	1552	52.213	-1.981
Innerleithen	Scotland		3040	55.619	-3.063
Insch	Scotland		2320	57.343	-2.613
Inverbervie	Scotland		2310	56.845	-2.280
Invergordon	Scotland		4130	57.689	-4.167
Invergowrie	Scotland		1770	56.461	-3.062
Inverkeithing	Scotland		5220	56.033	-3.396
Inverkip	Scotland		3060	55.908	-4.871
Inverness	Scotland		46870	57.479	-4.224
Inverurie	Scotland		12760	57.284	-2.377
Ipplepen	England	South West	2143	50.489	-3.639
Ipswich	England	East of England	178835	52.059	1.155
Irchester	England	East Midlands	4419	52.281	-0.645
Irlam	England	North West	19442	53.443	-2.423
Ironbridge	England	West Midlands	1595	52.628	-2.485
Irthlingborough	England	East Midlands	7502	52.327	-0.611
Irvine	Scotland		33740	55.619	-4.655
Irvinestown	Northern Ireland		1765	54.467	-7.633
Isle Of Mull	Scotland		2667	56.447	-5.774
Isle of Arran	Scotland		5058	55.581	-5.212
Isle of Bute	Scotland		7228	55.837	-5.056
Isle of Cumbrae	Scotland		1434	55.769	-4.919
Isle of Islay	Scotland		3457	55.785	-6.239
Isle of Lewis	Scotland		18500	58.219	-6.388
Isle of North Uist	Scotland		1271	57.606	-7.340
Isle of South Uist	Scotland		1818	57.246	-7.333
Isleham	England	East of England	2228	52.343	0.412
Isles of Scilly	England	South West	2100	49.925	-6.299
Isleworth	England	London	20500	51.475	-0.342
Islington	England	London	319143	51.536	-0.103
Iver	England	South East	7492	51.500	-0.500
Iver Heath	England	South East	8065	51.536	-0.518
Ivinghoe	England	South East	2939	51.836	-0.630
Ivybridge	England	South West	11851	50.390	-3.919
Iwade	England	South East	3087	51.378	0.729
Ixworth	England	East of England	2365	52.299	0.834
Jacobstow	England	South West	0	50.733	-4.550
Jarrow	England	North East	27264	54.980	-1.484
Jedburgh	Scotland		3980	55.480	-2.552
Jeffreyston	Wales		0	51.725	-4.768
Johnston	Wales		1941	51.756	-4.997
Johnstone	Scotland		16390	55.829	-4.516
Jordanstown	Northern Ireland		5494	54.683	-5.900
Keadby	England	Yorkshire and The Humber	2238	53.593	-0.740
Keady	Northern Ireland		3171	54.250	-6.700
Kearsley	England	North West	10127	53.533	-2.383
Kedington	England	East of England	1849	52.093	0.487
Keelby	England	East Midlands	2092	53.576	-0.247
Keele	England	West Midlands	3953	53.004	-2.287
Kegworth	England	East Midlands	3601	52.835	-1.280
Keighley	England	Yorkshire and The Humber	50171	53.868	-1.907
Keith	Scotland		4740	57.536	-2.948
Kelloe	England	North East	1502	54.719	-1.475
Kelsall	England	North West	2721	53.208	-2.712
Kelso	Scotland		5600	55.598	-2.434
Kelty	Scotland		6590	56.134	-3.387
Kelvedon	England	East of England	5322	51.840	0.706
Kelvedon Hatch	England	East of England	2400	51.667	0.268
Kemnay	Scotland		3830	57.236	-2.444
Kempsey	England	West Midlands	2609	52.139	-2.218
Kempston	England	East of England	19873	52.116	-0.500
Kempston Hardwick	England	East of England	20000	52.090	-0.499
Kemsing	England	South East	6889	51.306	0.229
Kendal	England	North West	29147	54.327	-2.748
Kenilworth	England	West Midlands	22413	52.350	-1.583
Kenley	England	West Midlands	0	52.600	-2.633
Kenn	England	South West	0	51.417	-2.850
Kennington	England	South East	4178	51.167	0.885
Kennington	England	London	4000	51.488	-0.106
Kennoway	Scotland		4600	56.211	-3.049
Kensington	England	London	0	51.501	-0.192
Kensworth	England	East of England	1455	51.852	-0.504
Kenton	England	South West	1005	50.640	-3.472
Keresley	England	West Midlands	2432	52.452	-1.533
Kesgrave	England	East of England	11020	52.062	1.236
Kessingland	England	East of England	4327	52.420	1.709
Keswick	England	North West	4281	54.599	-3.133
Kettering	England	East Midlands	63675	52.398	-0.726
Ketton	England	East Midlands	1926	52.628	-0.555
Kewstoke	England	South West	0	51.365	-2.959
Keyingham	England	Yorkshire and The Humber	2314	53.710	-0.113
Keynsham	England	South West	15641	51.414	-2.498
Keyworth	England	East Midlands	6733	52.871	-1.090
Kibworth Harcourt	England	East Midlands	5790	52.544	-0.995
Kidderminster	England	West Midlands	57059	52.388	-2.250
Kidlington	England	South East	15829	51.822	-1.289
Kidsgrove	England	West Midlands	29480	53.087	-2.238
Kidwelly	Wales		2782	51.736	-4.303
Kilbarchan	Scotland		3580	55.836	-4.554
Kilbirnie	Scotland		7520	55.751	-4.688
Kilburn	England	East Midlands	5552	53.006	-1.439
Kilcreggan	Scotland		1290	55.985	-4.821
Kilgetty	Wales		1968	51.732	-4.720
Kilham	England	Yorkshire and The Humber	960	54.064	-0.381
Kilkeel	Northern Ireland		6447	54.062	-6.003
Killamarsh	England	East Midlands	9625	53.324	-1.317
Killearn	Scotland		1670	56.042	-4.368
Killyleagh	Northern Ireland		2591	54.401	-5.648
Kilmacolm	Scotland		3980	55.895	-4.626
Kilmarnock	Scotland		46350	55.612	-4.496
Kilmaurs	Scotland		2800	55.638	-4.527
Kilmington	England	South West	0	51.127	-2.327
Kilpin	England	Yorkshire and The Humber	0	53.733	-0.834
Kilrea	Northern Ireland		1616	54.951	-6.557
Kilsby	England	East Midlands	1196	52.334	-1.175
Kilsyth	Scotland		9860	55.976	-4.059
Kilwinning	Scotland		16420	55.653	-4.707
Kimberley	England	East Midlands	11273	52.983	-1.267
Kimbolton	England	East of England	1103	52.297	-0.389
Kimbolton	England	West Midlands	0	52.250	-2.700
Kimpton	England	East of England	1436	51.851	-0.300
Kincardine	Scotland		2810	56.069	-3.720
Kineton	England	West Midlands	2014	52.156	-1.511
King's Clipstone	England	East Midlands	3469	53.177	-1.101
King's Lynn	England	East of England	46093	52.752	0.395
Kinghorn	Scotland		2870	56.069	-3.176
Kinglassie	Scotland		1820	56.174	-3.242
Kings Hill	England	South East	2638	51.274	0.402
Kings Langley	England	East of England	7230	51.714	-0.450
Kings Sutton	England	East Midlands	2116	52.023	-1.276
Kings Worthy	England	South East	4388	51.089	-1.298
Kingsbridge	England	South West	6116	50.285	-3.776
Kingsbury	England	West Midlands	3730	52.561	-1.679
Kingsclere	England	South East	3164	51.325	-1.243
Kingskerswell	England	South West	4703	50.499	-3.582
Kingskettle	Scotland		1010	56.262	-3.117
Kingsland	England	West Midlands	474	52.249	-2.815
Kingsley	England	North West	1557	53.267	-2.667
Kingsteignton	England	South West	11360	50.550	-3.583
Kingston Bagpuize	England	South East	2349	51.681	-1.420
Kingston Seymour	England	South West	388	51.398	-2.861
Kingston upon Hull	England	Yorkshire and The Humber	314018	53.745	-0.335
Kingston upon Thames	England	London	10001	51.413	-0.297
Kingstone	England	West Midlands	0	52.017	-2.833
Kingswells	Scotland		4750	57.158	-2.224
Kingswinford	England	West Midlands	20000	52.498	-2.169
Kingswood	England	South West	1252	51.626	-2.367
Kingswood	England	South West	64793	51.453	-2.508
Kington	England	West Midlands	2626	52.204	-3.026
Kington	England	West Midlands	2655	52.200	-2.017
Kingussie	Scotland		1450	57.080	-4.052
Kinloss	Scotland		1250	57.635	-3.570
Kinnersley	England	West Midlands	0	52.133	-2.950
Kinross	Scotland		4910	56.205	-3.421
Kinsham	England	West Midlands	0	52.283	-2.933
Kintbury	England	South East	2094	51.400	-1.449
Kintore	Scotland		4680	57.237	-2.345
Kinvere	England	West Midlands	4723	52.450	-2.233
Kippax	England	Yorkshire and The Humber	15965	53.767	-1.371
Kippen	Scotland		1110	56.127	-4.171
Kirby Muxloe	England	East Midlands	9712	52.630	-1.228
Kirby Underdale	England	Yorkshire and The Humber	0	54.017	-0.771
Kircubbin	Northern Ireland		1237	54.487	-5.534
Kirk Ella	England	Yorkshire and The Humber	0	53.754	-0.455
Kirk Sandall	England	Yorkshire and The Humber	13572	53.562	-1.069
Kirkburton	England	Yorkshire and The Humber	3786	53.610	-1.703
Kirkby	England	North West	42744	53.481	-2.892
Kirkby Lonsdale	England	North West	1843	54.203	-2.598
Kirkby Stephen	England	North West	1522	54.472	-2.349
Kirkby in Ashfield	England	East Midlands	27539	53.100	-1.244
Kirkbymoorside	England	Yorkshire and The Humber	2751	54.270	-0.932
Kirkcaldy	Scotland		49460	56.117	-3.160
Kirkconnel	Scotland		2070	55.386	-3.998
Kirkcudbright	Scotland		3390	54.838	-4.049
Kirkham	England	North West	11915	53.782	-2.872
Kirkintilloch	Scotland		19630	55.939	-4.153
Kirkliston	Scotland		3590	55.954	-3.403
Kirknewton	Scotland		1950	55.888	-3.419
Kirknewton	England	North East	0	55.550	-2.133
Kirkwall	Scotland		7150	58.985	-2.959
Kirriemuir	Scotland		6160	56.674	-3.003
Kirton	England	East Midlands	3546	52.928	-0.060
Kirton in Lindsey	England	Yorkshire and The Humber	2873	53.475	-0.596
Kislingbury	England	East Midlands	1237	52.230	-0.979
Kiveton Park	England	Yorkshire and The Humber	8703	53.341	-1.255
Knaphill	England	South East	8635	51.320	-0.616
Knaresborough	England	Yorkshire and The Humber	14740	54.009	-1.469
Knebworth	England	East of England	4155	51.867	-0.184
Knighton	Wales		3007	52.343	-3.047
Knottingley	England	Yorkshire and The Humber	13804	53.708	-1.256
Knowle	England	West Midlands	10823	52.383	-1.733
Knowsley	England	North West	0	53.454	-2.854
Knutsford	England	North West	13191	53.303	-2.375
Laceby	England	Yorkshire and The Humber	3259	53.541	-0.168
Lacock	England	South West	320	51.415	-2.122
Ladybank	Scotland		1530	56.274	-3.124
Lakenheath	England	East of England	4369	52.418	0.522
Lamberhurst	England	South East	1147	51.100	0.390
Lambeth	England	London	6000	51.496	-0.112
Lambourn	England	South East	3071	51.508	-1.531
Lamesley	England	North East	3928	54.916	-1.609
Lamlash	Scotland		1030	55.534	-5.130
Lampeter	Wales		2970	52.113	-4.080
Lanark	Scotland		8890	55.674	-3.782
Lancaster	England	North West	47162	54.046	-2.800
Lanchester	England	North East	3543	54.821	-1.743
Lancing	England	South East	18692	50.829	-0.322
Landewednack	England	South West	0	49.970	-5.197
Landore	Wales		0	51.644	-3.941
Landrake	England	South West	1115	50.423	-4.290
Langford	England	East of England	3091	52.055	-0.272
Langham	England	East Midlands	1371	52.692	-0.754
Langho	England	North West	2015	53.802	-2.451
Langholm	Scotland		2250	55.151	-2.999
Langley Green	England	South East	7000	51.128	-0.198
Langley Park	England	North East	4545	54.800	-1.670
Langport	England	South West	3063	51.038	-2.828
Langstone	Wales		0	51.606	-2.912
Langtoft	England	East Midlands	1967	52.698	-0.340
Larbert	Scotland		9530	56.022	-3.829
Largs	Scotland		11340	55.796	-4.863
Lark Hill	England	South West	2358	51.200	-1.817
Larkfield	England	South East	7000	51.301	0.449
Larkhall	Scotland		15020	55.733	-3.967
Larne	Northern Ireland		18421	54.850	-5.817
Lartington	England	North East	0	54.554	-1.972
Latchingdon and Snoreham	England	East of England	1182	51.672	0.726
Lathbury	England	South East	0	52.099	-0.721
Lauder	Scotland		1610	55.719	-2.748
Launceston	England	South West	8910	50.637	-4.360
Laurencekirk	Scotland		2920	56.833	-2.465
Laurieston	Scotland		2670	55.996	-3.748
Lavendon	England	South East	1303	52.173	-0.661
Lavenham	England	East of England	1413	52.109	0.796
Law	Scotland		3250	55.750	-3.883
Laxton	England	Yorkshire and The Humber	0	53.720	-0.803
Layer de la Haye	England	East of England	1656	51.846	0.857
Lea	England	West Midlands	0	51.900	-2.500
Leasingham	England	East Midlands	1584	53.026	-0.426
Leatherhead	England	South East	43544	51.297	-0.334
Lechlade	England	South West	2469	51.694	-1.691
Leconfield	England	Yorkshire and The Humber	2127	53.877	-0.457
Ledbury	England	West Midlands	8862	52.036	-2.426
Ledsham	England	Yorkshire and The Humber	162	53.763	-1.309
Ledsham	England	North West	0	53.267	-2.967
Ledston	England	Yorkshire and The Humber	0	53.753	-1.344
Lee-on-the-Solent	England	South East	7224	50.802	-1.202
Leeds	England	Yorkshire and The Humber	455123	53.796	-1.548
Leek	England	West Midlands	19903	53.104	-2.022
Leek Wootton	England	West Midlands	1017	52.318	-1.579
Leeswood	Wales		2282	53.133	-3.095
Leicester	England	East Midlands	508916	52.639	-1.132
Leigh	England	North West	43626	53.496	-2.520
Leigh	England	South West	0	51.617	-1.900
Leigh-on-Sea	England	East of England	0	51.543	0.649
Leighton Buzzard	England	East of England	37469	51.917	-0.658
Leiston	England	East of England	6495	52.206	1.578
Lenham	England	South East	2197	51.237	0.719
Lennoxtown	Scotland		4060	55.973	-4.200
Lenzie	Scotland		8580	55.928	-4.154
Leominster	England	West Midlands	10938	52.226	-2.745
Lerwick	Scotland		7040	60.153	-1.144
Lesbury	England	North East	1007	55.398	-1.628
Leslie	Scotland		3050	56.200	-3.217
Lesmahagow	Scotland		4380	55.637	-3.887
Letchworth Garden City	England	East of England	43529	51.979	-0.227
Letham	Scotland		1650	56.627	-2.771
Letterston	Wales		1245	51.928	-4.991
Leuchars	Scotland		2200	56.382	-2.883
Leven	Scotland		8960	56.200	-3.000
Leven	England	Yorkshire and The Humber	2433	53.890	-0.318
Lewes	England	South East	17297	50.874	0.009
Leyburn	England	Yorkshire and The Humber	2183	54.310	-1.830
Leyland	England	North West	37614	53.698	-2.688
Leysdown-on-Sea	England	South East	3019	51.397	0.922
Lhanbryde	Scotland		1970	57.635	-3.218
Lichfield	England	West Midlands	32877	52.682	-1.825
Lidlington	England	East of England	1185	52.042	-0.559
Lifton	England	South West	1180	50.644	-4.282
Lightwater	England	South East	6791	51.348	-0.671
Limavady	Northern Ireland		12970	55.050	-6.951
Limekilns	Scotland		1400	56.033	-3.477
Limpley Stoke	England	South West	1092	51.345	-2.314
Lincoln	England	East Midlands	114879	53.227	-0.538
Lingdale	England	North East	1423	54.538	-0.959
Lingen	England	West Midlands	0	52.300	-2.933
Lingfield	England	South East	3920	51.177	-0.016
Lingwood	England	East of England	2719	52.621	1.486
Linlithgow	Scotland		13320	55.976	-3.604
Linthwaite	England	Yorkshire and The Humber	3835	53.624	-1.850
Linton	England	East of England	4525	52.098	0.277
Linton	England	West Midlands	0	51.925	-2.497
Linton upon Ouse	England	Yorkshire and The Humber	1008	54.046	-1.249
Linwood	Scotland		8590	55.848	-4.493
Liphook	England	South East	6480	51.077	-0.803
Lisburn	Northern Ireland		77506	54.523	-6.035
Liskeard	England	South West	9237	50.455	-4.465
Lisnaskea	Northern Ireland		2895	54.250	-7.450
Liss	England	South East	6248	51.043	-0.892
Litherland	England	North West	22971	53.470	-2.998
Little Amwell	England	East of England	2606	51.783	-0.033
Little Barford	England	East of England	0	52.199	-0.273
Little Chalfont	England	South East	4497	51.668	-0.570
Little Clacton	England	East of England	4590	51.826	1.142
Little Dunmow	England	East of England	2190	51.861	0.415
Little Eaton	England	East Midlands	2060	52.970	-1.460
Little Hallingbury	England	East of England	1352	51.833	0.182
Little Houghton	England	Yorkshire and The Humber	0	53.546	-1.360
Little Hulton	England	North West	10216	53.533	-2.417
Little Lever	England	North West	11329	53.563	-2.378
Little Paxton	England	East of England	3244	52.250	-0.258
Little Weighton	England	Yorkshire and The Humber	1015	53.790	-0.507
Littleborough	England	North West	13807	53.644	-2.096
Littlebourne	England	South East	1529	51.274	1.167
Littlehampton	England	South East	58714	50.811	-0.541
Littleport	England	East of England	7935	52.458	0.306
Liverpool	England	North West	864122	53.411	-2.978
Liversedge	England	Yorkshire and The Humber	11656	53.705	-1.693
Livingston	Scotland		56570	55.903	-3.523
Llanarth	Wales		503	52.194	-4.308
Llanarth	Wales		0	51.783	-2.900
Llanbadoc	Wales		0	51.695	-2.904
Llanbedr	Wales		385	52.817	-4.100
Llanberis	Wales		1844	53.118	-4.129
Llanboidy	Wales		0	51.879	-4.593
Llanbradach	Wales		3746	51.606	-3.230
Llancillo	England	West Midlands	0	51.917	-2.933
Llanddarog	Wales		0	51.827	-4.174
Llanddeusant	Wales		0	51.900	-3.783
Llanddowror	Wales		0	51.802	-4.531
Llandegla	Wales		0	53.059	-3.199
Llandeilo	Wales		1795	51.885	-3.992
Llandovery	Wales		2065	51.994	-3.796
Llandrillo	Wales		0	52.923	-3.438
Llandrindod Wells	Wales		5309	52.242	-3.379
Llandudno	Wales		15371	53.325	-3.831
Llandybie	Wales		2813	51.820	-4.007
Llandysul	Wales		1484	52.042	-4.309
Llanelli	Wales		49591	51.682	-4.162
Llanerchymedd	Wales		1133	53.331	-4.377
Llanfachraeth	Wales		0	53.312	-4.533
Llanfaethlu	Wales		0	53.352	-4.534
Llanfair	Wales		0	52.844	-4.115
Llanfair Caereinion	Wales		1055	52.648	-3.327
Llanfairfechan	Wales		3637	53.258	-3.974
Llanfairpwllgwyngyll	Wales		3107	53.221	-4.203
Llanfechain	Wales		0	52.775	-3.203
Llanfyllin	Wales		1105	52.766	-3.272
Llanfynydd	Wales		0	51.928	-4.099
Llangain	Wales		0	51.818	-4.348
Llangan	Wales		0	51.487	-3.501
Llangathen	Wales		0	51.880	-4.056
Llangefni	Wales		4864	53.256	-4.311
Llangoed	Wales		849	53.294	-4.088
Llangollen	Wales		3466	52.968	-3.171
Llangwm	Wales		0	51.696	-2.830
Llangwm	Wales		0	52.983	-3.533
Llangwm	Wales		875	51.748	-4.914
Llangybi	Wales		0	52.150	-4.050
Llangybi	Wales		444	51.666	-2.908
Llangynidr	Wales		1036	51.867	-3.228
Llangynog	Wales		0	52.833	-3.400
Llangynog	Wales		0	51.821	-4.410
Llanharan	Wales		5755	51.538	-3.439
Llanharry	Wales		3035	51.514	-3.432
Llanidloes	Wales		2929	52.450	-3.540
Llanilar	Wales		1085	52.357	-4.026
Llanllwchaiarn	Wales		0	52.183	-4.367
Llanrhaeadr-ym-Mochnant	Wales		408	52.825	-3.302
Llanrhian	Wales		0	51.938	-5.174
Llanrothal	England	West Midlands	0	51.867	-2.767
Llanrug	Wales		1916	53.148	-4.196
Llanrwst	Wales		3323	53.140	-3.795
Llansadwrn	Wales		0	51.950	-3.900
Llansantffraid Glan Conwy	Wales		1862	53.267	-3.800
Llansawel	Wales		0	52.000	-4.017
Llansteffan	Wales		424	51.772	-4.391
Llantrisant	Wales		14422	51.540	-3.374
Llantwit Fardre	Wales		3992	51.555	-3.332
Llantwit Major	Wales		14384	51.411	-3.486
Llanvaches	Wales		0	51.621	-2.818
Llanveynoe	England	West Midlands	0	51.967	-3.000
Llanwern	Wales		0	51.589	-2.914
Llanwinio	Wales		0	51.909	-4.531
Llanwnda	Wales		0	53.101	-4.278
Lledrod	Wales		0	52.300	-3.983
Llwynypia	Wales		2253	51.633	-3.450
Llysfaen	Wales		0	53.283	-3.667
Loanhead	Scotland		6350	55.879	-3.159
Locharbriggs	Scotland		5960	55.103	-3.584
Lochgelly	Scotland		6586	56.128	-3.310
Lochgilphead	Scotland		2390	56.038	-5.432
Lochmaben	Scotland		2100	55.130	-3.443
Lochwinnoch	Scotland		2900	55.795	-4.630
Lockerbie	Scotland		4290	55.123	-3.356
Locking	England	South West	1742	51.333	-2.914
Lockington	England	Yorkshire and The Humber	374	53.914	-0.486
Loddon	England	East of England	3552	52.533	1.482
Lofthouse	England	Yorkshire and The Humber	23458	53.729	-1.497
Loftus	England	North East	4824	54.555	-0.895
Logan	Scotland		1220	55.455	-4.235
Londesborough	England	Yorkshire and The Humber	0	53.883	-0.683
London	England	London	7556900	51.509	-0.126
Londonderry County Borough	Northern Ireland		87153	54.997	-7.309
Long Ashton	England	South West	5254	51.430	-2.661
Long Bennington	England	East Midlands	2018	52.993	-0.758
Long Buckby	England	East Midlands	3759	52.303	-1.081
Long Clawson	England	East Midlands	1066	52.837	-0.929
Long Crendon	England	South East	2335	51.773	-0.997
Long Eaton	England	East Midlands	47898	52.899	-1.271
Long Itchington	England	West Midlands	1683	52.284	-1.392
Long Lawford	England	West Midlands	3007	52.382	-1.307
Long Melford	England	East of England	2898	52.075	0.716
Long Stratton	England	East of England	4434	52.488	1.235
Long Sutton	England	South East	4633	51.220	-0.943
Long Whatton	England	East Midlands	1124	52.806	-1.285
Longdendale	England	North West	8873	53.467	-2.000
Longfield	England	South East	16808	51.397	0.302
Longforgan	Scotland		1210	56.457	-3.114
Longhope	England	South West	1092	51.867	-2.450
Longhorsley	England	North East	887	55.246	-1.769
Longhoughton	England	North East	1383	55.431	-1.617
Longniddry	Scotland		2430	55.975	-2.896
Longnor	England	West Midlands	0	52.600	-2.750
Longridge	England	North West	7526	53.832	-2.600
Longsight	England	North West	16007	53.458	-2.201
Longstanton	England	East of England	2294	52.281	0.046
Longton	England	West Midlands	12794	52.983	-2.133
Longtown	England	North West	2050	55.009	-2.967
Longtown	England	West Midlands	2064	51.950	-2.983
Longwick	England	South East	1143	51.736	-0.857
Looe	England	South West	5112	50.358	-4.454
Lossiemouth	Scotland		7620	57.721	-3.283
Lostwithiel	England	South West	2659	50.408	-4.670
Loughborough	England	East Midlands	59932	52.767	-1.200
Loughton	England	South East	0	52.030	-0.786
Louth	England	East Midlands	16419	53.367	-0.004
Low Ackworth	England	Yorkshire and The Humber	1500	53.650	-1.323
Low Bradley	England	Yorkshire and The Humber	1244	53.932	-1.996
Low Etherley	England	North East	1929	54.653	-1.743
Lowdham	England	East Midlands	2234	53.012	-1.005
Lower Brailes	England	West Midlands	1027	52.050	-1.542
Lower Broadheath	England	West Midlands	1406	52.214	-2.277
Lower Bullingham	England	West Midlands	0	52.033	-2.700
Lower Earley	England	South East	32000	51.427	-0.920
Lower Halstow	England	South East	1180	51.374	0.668
Lower Kingswood	England	South East	1760	51.270	-0.212
Lowestoft	England	East of England	70945	52.475	1.752
Lowick	England	North East	373	55.650	-1.978
Luckington	England	South West	630	51.554	-2.242
Luddenden Foot	England	Yorkshire and The Humber	2190	53.719	-1.946
Ludgershall	England	South West	4427	51.256	-1.622
Ludlow	England	West Midlands	10515	52.374	-2.713
Lugwardine	England	West Midlands	1913	52.066	-2.658
Luncarty	Scotland		1680	56.453	-3.470
Lund	England	Yorkshire and The Humber	308	53.919	-0.522
Lundin Links	Scotland		2124	56.214	-2.952
Luton	England	East of England	258018	51.880	-0.417
Lutterworth	England	East Midlands	9907	52.456	-1.202
Lydbrook	England	South West	1894	51.838	-2.578
Lydd	England	South East	3889	50.951	0.907
Lydham	England	West Midlands	0	52.515	-2.980
Lydiard Millicent	England	South West	1029	51.571	-1.863
Lydiard Tregoze	England	South West	0	51.550	-1.850
Lydney	England	South West	8776	51.726	-2.526
Lyme Regis	England	South West	4712	50.727	-2.935
Lyminge	England	South East	1948	51.130	1.089
Lymington	England	South East	16446	50.758	-1.544
Lymm	England	North West	11608	53.381	-2.478
Lympne	England	South East	1704	51.078	1.028
Lympstone	England	South West	1763	50.648	-3.432
Lyndhurst	England	South East	2347	50.873	-1.577
Lyneham	England	South West	5437	51.517	-1.967
Lynemouth	England	North East	1873	55.213	-1.542
Lynton	England	South West	1157	51.230	-3.841
Lytchett Matravers	England	South West	3315	50.758	-2.078
Lytham St Annes	England	North West	41327	53.743	-2.997
Mablethorpe	England	East Midlands	12531	53.341	0.261
Macclesfield	England	North West	63954	53.260	-2.126
Macduff	Scotland		4030	57.670	-2.497
Machen	Wales		2362	51.596	-3.142
Machynlleth	Wales		2235	52.591	-3.851
Macmerry	Scotland		1350	55.940	-2.905
Maddiston	Scotland		3190	55.974	-3.699
Madeley	England	West Midlands	3893	53.000	-2.333
Madeley	England	West Midlands	0	52.633	-2.433
Maentwrog	Wales		0	52.946	-3.988
Maerdy	Wales		0	51.675	-3.487
Maesteg	Wales		21001	51.609	-3.658
Maesycwmmer	Wales		0	51.635	-3.232
Maghera	Northern Ireland		4085	54.844	-6.671
Magherafelt	Northern Ireland		9157	54.754	-6.607
Magheralin	Northern Ireland		1172	54.467	-6.260
Maghull	England	North West	26997	53.516	-2.941
Magor	Wales		5941	51.579	-2.831
Maiden Newton	England	South West	1268	50.779	-2.572
Maidenbower	England	South East	8070	51.108	-0.153
Maidenhead	England	South East	64831	51.523	-0.720
Maidstone	England	South East	107627	51.267	0.517
Mainstone	England	West Midlands	0	52.483	-3.083
Maldon	England	East of England	21462	51.731	0.675
Malmesbury	England	South West	6318	51.582	-2.097
Malpas	England	North West	1321	53.017	-2.767
Maltby	England	Yorkshire and The Humber	17513	53.417	-1.200
Malton	England	Yorkshire and The Humber	5135	54.137	-0.800
Manby	England	East Midlands	1479	53.363	0.097
Manchester	England	North West	395515	53.481	-2.237
Manea	England	East of England	2088	52.485	0.179
Mangotsfield	England	South West	36427	51.488	-2.504
Manningtree	England	East of England	5696	51.945	1.061
Manorbier	Wales		0	51.646	-4.799
Mansfield	England	East Midlands	171958	53.133	-1.200
Mansfield Woodhouse	England	East Midlands	18330	53.165	-1.194
Manston	England	South West	5261	50.950	-2.267
Manton	England	Yorkshire and The Humber	0	53.514	-0.594
Manton	England	East Midlands	359	52.632	-0.700
Maple Cross	England	East of England	2427	51.625	-0.508
Mappleton	England	Yorkshire and The Humber	0	53.877	-0.137
Marazion	England	South West	1294	50.126	-5.475
March	England	East of England	21051	52.551	0.088
Marcham	England	South East	1740	51.668	-1.343
Marchwiel	Wales		1092	53.024	-2.961
Marchwood	England	South East	6141	50.890	-1.454
Marden	England	South East	2466	51.175	0.489
Margate	England	South East	60134	51.381	1.386
Marholm	England	East of England	0	52.605	-0.308
Market Bosworth	England	East Midlands	2097	52.624	-1.402
Market Deeping	England	East Midlands	13574	52.677	-0.316
Market Drayton	England	West Midlands	11773	52.905	-2.490
Market Harborough	England	East Midlands	22911	52.478	-0.921
Market Lavington	England	South West	2482	51.288	-1.977
Market Overton	England	East Midlands	584	52.738	-0.686
Market Rasen	England	East Midlands	4773	53.388	-0.338
Market Warsop	England	East Midlands	9018	53.205	-1.153
Market Weighton	England	Yorkshire and The Humber	6429	53.863	-0.665
Markfield	England	East Midlands	4993	52.687	-1.275
Markinch	Scotland		2430	56.202	-3.135
Marks Tey	England	East of England	3679	51.876	0.764
Markyate	England	East of England	2912	51.838	-0.463
Marlborough	England	South West	8395	51.420	-1.729
Marldon	England	South West	1838	50.455	-3.597
Marlow	England	South East	18261	51.569	-0.774
Marnhull	England	South West	1483	50.970	-2.313
Marple	England	North West	18241	53.395	-2.063
Marr	England	Yorkshire and The Humber	138	53.543	-1.221
Marsden	England	Yorkshire and The Humber	3889	53.600	-1.917
Marshfield	Wales		3054	51.534	-3.073
Marshfield	England	South West	1441	51.462	-2.320
Marske-by-the-Sea	England	North East	8282	54.591	-1.020
Marston	England	North West	0	53.267	-2.500
Marston	England	South West	0	51.311	-2.050
Marston Moretaine	England	East of England	3850	52.064	-0.549
Marstow	England	West Midlands	0	51.867	-2.650
Martham	England	East of England	3405	52.705	1.636
Martock	England	South West	4522	50.974	-2.767
Maryburgh	Scotland		1180	57.574	-4.442
Maryport	England	North West	9555	54.714	-3.495
Masham	England	Yorkshire and The Humber	1205	54.223	-1.657
Mathry	Wales		0	51.946	-5.087
Matlock	England	East Midlands	14956	53.138	-1.556
Mattishall	England	East of England	2315	52.659	1.032
Mauchline	Scotland		4130	55.516	-4.379
Maulden	England	East of England	2357	52.031	-0.470
Maxwellheugh	Scotland		1160	55.593	-2.429
Maybole	Scotland		4750	55.355	-4.680
Mayfield	England	West Midlands	1125	53.000	-1.767
Mayfield	Scotland		13140	55.872	-3.039
Mayland	England	East of England	3724	51.680	0.767
Measham	England	East Midlands	5209	52.706	-1.506
Melbourn	England	East of England	4689	52.081	0.015
Melbourne	England	Yorkshire and The Humber	793	53.888	-0.859
Melbourne	England	East Midlands	4404	52.822	-1.425
Meldon	England	North East	0	55.133	-1.800
Meldreth	England	East of England	1783	52.094	0.008
Melksham	England	South West	19357	51.373	-2.140
Melling	England	North West	0	53.483	-2.917
Melrose	Scotland		2340	55.600	-2.728
Meltham	England	Yorkshire and The Humber	7836	53.593	-1.849
Meltham Mills	England	Yorkshire and The Humber	9000	53.594	-1.840
Melton Mowbray	England	East Midlands	27158	52.766	-0.887
Menai Bridge	Wales		4958	53.228	-4.169
Mendip	England	South West	110000	51.237	-2.627
Menston	England	Yorkshire and The Humber	4764	53.890	-1.744
Menstrie	Scotland		2770	56.151	-3.855
Meopham	England	South East	4361	51.368	0.360
Meppershall	England	East of England	1745	52.017	-0.340
Mere	England	North West	0	53.332	-2.409
Mere	England	South West	2686	51.089	-2.267
Meriden	England	West Midlands	1753	52.438	-1.644
Merriott	England	South West	1979	50.913	-2.795
Merthyr Mawr	Wales		0	51.486	-3.609
Merthyr Tydfil	Wales		43820	51.748	-3.378
Messingham	England	Yorkshire and The Humber	3496	53.528	-0.654
Metheringham	England	East Midlands	3605	53.140	-0.404
Methil	Scotland		11160	56.185	-3.022
Methley	England	Yorkshire and The Humber	1184	53.729	-1.403
Methven	Scotland		1200	56.417	-3.578
Mevagissey	England	South West	2117	50.273	-4.792
Mexborough	England	Yorkshire and The Humber	15079	53.494	-1.292
Mickle Trafford	England	North West	1822	53.221	-2.832
Mickleton	England	North East	413	54.608	-2.050
Mickleton	England	South West	1554	52.092	-1.766
Mid Calder	Scotland		3460	55.893	-3.480
Middle Rasen	England	East Midlands	1174	53.387	-0.362
Middle Winterslow	England	South West	1579	51.093	-1.655
Middlesbrough	England	North East	142707	54.576	-1.235
Middlestown	England	Yorkshire and The Humber	2402	53.651	-1.598
Middleton	England	North West	45589	53.550	-2.200
Middlewich	England	North West	13595	53.193	-2.444
Midhurst	England	South East	6514	50.986	-0.740
Midsomer Norton	England	South West	10458	51.286	-2.486
Milborne Port	England	South West	2802	50.966	-2.462
Milborne St Andrew	England	South West	1062	50.778	-2.281
Mildenhall	England	East of England	14382	52.344	0.511
Mildenhall	England	South West	477	51.426	-1.700
Milford	England	South East	6220	51.173	-0.650
Milford Haven	Wales		13582	51.713	-5.034
Milford on Sea	England	South East	4348	50.726	-1.590
Millbrook	England	East of England	130	52.039	-0.524
Millbrook	England	South West	0	50.349	-4.215
Millington	England	Yorkshire and The Humber	0	53.950	-0.733
Millisle	Northern Ireland		1914	54.606	-5.530
Millom	England	North West	5980	54.211	-3.272
Millport	Scotland		1280	55.753	-4.926
Milltimber	Scotland		2660	57.104	-2.241
Milnathort	Scotland		1910	56.227	-3.419
Milngavie	Scotland		13110	55.941	-4.323
Milnrow	England	North West	13061	53.611	-2.113
Milnthorpe	England	North West	2199	54.228	-2.769
Milston	England	South West	0	51.206	-1.769
Milton Bryan	England	East of England	0	51.950	-0.583
Milton Keynes	England	South East	229941	52.042	-0.756
Milton of Campsie	Scotland		3950	55.961	-4.165
Milton of Leys	Scotland		1740	57.451	-4.176
Milverton	England	South West	1112	51.023	-3.252
Minchinhampton	England	South West	2500	51.707	-2.185
Minehead	England	South West	11981	51.205	-3.483
Minety	England	South West	854	51.617	-1.950
Minster Lovell	England	South East	1236	51.793	-1.548
Minsterley	England	West Midlands	1532	52.640	-2.928
Mintlaw	Scotland		2720	57.524	-2.001
Mirfield	England	Yorkshire and The Humber	18800	53.673	-1.696
Misterton	England	East Midlands	1862	53.445	-0.850
Mistley	England	East of England	1696	51.943	1.083
Mitcham	England	London	48311	51.403	-0.168
Mitchel Troy	Wales		0	51.787	-2.737
Mitcheldean	England	South West	2783	51.864	-2.490
Mobberley	England	North West	2034	53.317	-2.317
Mochdre	Wales		0	53.283	-3.750
Mochdre	Wales		0	52.483	-3.367
Modbury	England	South West	1372	50.350	-3.887
Moelfre	Wales		710	53.352	-4.237
Moffat	Scotland		2550	55.335	-3.441
Moira	Northern Ireland		4098	54.480	-6.228
Moira	England	East Midlands	2458	52.737	-1.535
Mold	Wales		10058	53.167	-3.141
Mollington	England	North West	626	53.229	-2.922
Moneymore	Northern Ireland		1426	54.692	-6.670
Monifieth	Scotland		8210	56.482	-2.817
Monk Fryston	England	Yorkshire and The Humber	1728	53.762	-1.238
Monkton Farleigh	England	South West	0	51.388	-2.281
Monmouth	Wales		10110	51.813	-2.714
Montrose	Scotland		11880	56.717	-2.467
Moodiesburn	Scotland		6900	55.915	-4.083
Morchard Bishop	England	South West	1078	50.854	-3.749
Morcott	England	East Midlands	321	52.597	-0.637
Morden	England	London	48233	51.398	-0.198
Morecambe	England	North West	51644	54.068	-2.861
Moreton	England	North West	17670	53.400	-3.117
Moreton Jeffries	England	West Midlands	0	52.136	-2.580
Moreton in Marsh	England	South West	3493	51.990	-1.703
Moretonhampstead	England	South West	1339	50.661	-3.765
Morley	England	Yorkshire and The Humber	57385	53.740	-1.599
Morpeth	England	North East	14403	55.169	-1.689
Morriston	Wales		0	51.670	-3.929
Moss	England	Yorkshire and The Humber	389	53.617	-1.100
Mossblown	Scotland		2090	55.489	-4.528
Mossley	England	North West	9929	53.515	-2.035
Mostyn	Wales		1606	53.313	-3.268
Motcombe	England	South West	1014	51.029	-2.216
Motherwell	Scotland		32120	55.789	-3.992
Mottram St. Andrew	England	North West	0	53.306	-2.181
Mouldsworth	England	North West	327	53.233	-2.733
Moulsoe	England	South East	0	52.069	-0.673
Moulton Chapel	England	East Midlands	1050	52.747	-0.083
Mount Hawke	England	South West	1511	50.282	-5.209
Mountain Ash	Wales		11230	51.684	-3.380
Mountsorrel	England	East Midlands	17297	52.717	-1.150
Moy	Northern Ireland		1234	54.450	-6.667
Much Birch	England	West Midlands	0	51.971	-2.723
Much Hadham	England	East of England	1994	51.854	0.072
Much Wenlock	England	West Midlands	2211	52.596	-2.557
Muggleswick	England	North East	0	54.833	-1.933
Muir of Ord	Scotland		2620	57.520	-4.459
Muirhead	Scotland		1542	56.500	-3.067
Muirhead	Scotland		1390	55.898	-4.106
Muirkirk	Scotland		1540	55.523	-4.066
Mulbarton	England	East of England	3315	52.559	1.233
Mullion	England	South West	1955	50.027	-5.242
Mundesley	England	East of England	2755	52.878	1.430
Mundford	England	East of England	1835	52.509	0.650
Murton	England	North East	7413	54.818	-1.390
Murton	England	Yorkshire and The Humber	423	53.966	-1.011
Musselburgh	Scotland		23620	55.942	-3.050
Mylor Bridge	England	South West	1443	50.185	-5.080
Mytholmroyd	England	Yorkshire and The Humber	3949	53.731	-1.983
Nafferton	England	Yorkshire and The Humber	2433	54.020	-0.392
Nailsea	England	South West	20543	51.432	-2.758
Nailsworth	England	South West	5394	51.694	-2.220
Nairn	Scotland		9860	57.581	-3.880
Nanpean	England	South West	2563	50.369	-4.869
Nantwich	England	North West	17226	53.069	-2.521
Narberth	Wales		2265	51.798	-4.743
Narborough	England	East of England	1094	52.683	0.583
Narborough	England	East Midlands	6321	52.567	-1.200
Nash	Wales		0	51.549	-2.946
Navenby	England	East Midlands	2932	53.107	-0.525
Neath	Wales		46126	51.663	-3.804
Necton	England	East of England	1798	52.650	0.775
Needham Market	England	East of England	4528	52.156	1.052
Needingworth	England	East of England	2191	52.331	-0.031
Nefyn	Wales		1373	52.935	-4.522
Neilston	Scotland		5310	55.786	-4.426
Nelson	England	North West	29317	53.833	-2.200
Nelson	Wales		12857	51.653	-3.284
Neston	England	North West	15064	53.283	-3.050
Neston	England	South West	15352	51.412	-2.201
Nether Heyford	England	East Midlands	1637	52.221	-1.035
Nether Poppleton	England	Yorkshire and The Humber	3504	53.988	-1.151
Nether Stowey	England	South West	1373	51.151	-3.157
Netheravon	England	South West	1321	51.236	-1.791
Netherlee	Scotland		4550	55.802	-4.273
Netherton	England	West Midlands	2587	52.483	-2.083
Netley	England	South East	6338	50.876	-1.354
Nettleham	England	East Midlands	3437	53.266	-0.489
Nettleton	England	South West	0	51.502	-2.263
Nevern	Wales		0	52.024	-4.801
New Alresford	England	South East	5431	51.086	-1.170
New Basford	England	East Midlands	8371	52.973	-1.166
New Cumnock	Scotland		2840	55.396	-4.185
New Ferry	England	North West	5300	53.360	-2.994
New Inn	Wales		0	51.691	-3.009
New Malden	England	London	23818	51.401	-0.262
New Marske	England	North East	3271	54.578	-1.042
New Mills	England	East Midlands	17968	53.366	-2.000
New Milton	England	South East	23753	50.756	-1.666
New Pitsligo	Scotland		1150	57.590	-2.195
New Quay	Wales		694	52.215	-4.359
New Romney	England	South East	9674	50.986	0.941
New Stevenston	Scotland		5450	55.817	-3.974
New Tredegar	Wales		4208	51.721	-3.241
Newark on Trent	England	East Midlands	43363	53.067	-0.817
Newarthill	Scotland		6480	55.815	-3.937
Newbiggin	England	North East	0	54.642	-2.136
Newbiggin-by-the-Sea	England	North East	6308	55.185	-1.515
Newbold Verdon	England	East Midlands	2850	52.630	-1.342
Newborough	England	East of England	0	52.639	-0.223
Newbridge	Scotland		1013	55.933	-3.400
Newbridge	Wales		6509	51.667	-3.133
Newburgh	Scotland		1470	57.317	-2.004
Newburgh	Scotland		2060	56.351	-3.236
Newburn	England	North East	41347	54.988	-1.744
Newbury	England	South East	33065	51.401	-1.325
Newcastle	Northern Ireland		7444	54.218	-5.890
Newcastle Emlyn	Wales		1883	52.041	-4.467
Newcastle under Lyme	England	West Midlands	75794	53.000	-2.233
Newcastle upon Tyne	England	North East	192382	54.973	-1.614
Newchurch	England	South East	380	50.667	-1.208
Newent	England	South West	4322	51.934	-2.408
Newhaven	England	South East	13222	50.797	0.055
Newhaven	England	East Midlands	13222	53.140	-1.753
Newick	England	South East	3726	50.975	0.016
Newington	England	South East	2164	51.352	0.668
Newmacher	Scotland		2510	57.267	-2.183
Newmains	Scotland		5710	55.785	-3.875
Newmarket	England	East of England	20384	52.245	0.404
Newmilns	Scotland		2980	55.608	-4.324
Newport	England	Yorkshire and The Humber	1580	53.763	-0.700
Newport	England	West Midlands	12741	52.767	-2.377
Newport	Wales		851	52.017	-4.833
Newport	England	East of England	2352	51.984	0.214
Newport	Wales		306844	51.588	-2.998
Newport	England	South East	24884	50.701	-1.291
Newport Pagnell	England	South East	15067	52.087	-0.722
Newport-on-Tay	Scotland		4203	56.439	-2.937
Newquay	England	South West	20189	50.416	-5.073
Newry	Northern Ireland		27757	54.178	-6.337
Newton Abbot	England	South West	36474	50.529	-3.612
Newton Aycliffe	England	North East	25964	54.618	-1.572
Newton Ferrers	England	South West	1268	50.315	-4.039
Newton Longville	England	South East	1846	51.976	-0.766
Newton Mearns	Scotland		24650	55.773	-4.333
Newton Poppleford	England	South West	1715	50.700	-3.296
Newton Stewart	Scotland		4010	54.958	-4.483
Newton-le-Willows	England	North West	21782	53.450	-2.600
Newtonhill	Scotland		3040	57.033	-2.150
Newtonmore	Scotland		1100	57.066	-4.121
Newtown	Wales		11357	52.517	-3.300
Newtown St Boswells	Scotland		1330	55.579	-2.669
Newtownabbey	Northern Ireland		63860	54.660	-5.909
Newtownards	Northern Ireland		29363	54.592	-5.691
Newtownstewart	Northern Ireland		1465	54.718	-7.379
Neyland	Wales		3708	51.710	-4.952
Ninfield	England	South East	1307	50.886	0.425
Niton	England	South East	1162	50.587	-1.285
Norbury	England	West Midlands	0	52.533	-2.950
Normandy	England	South East	1563	51.258	-0.675
Normanton	England	Yorkshire and The Humber	0	53.700	-1.417
North Baddesley	England	South East	6823	50.977	-1.445
North Berwick	Scotland		6650	56.058	-2.723
North Bradley	England	South West	0	51.295	-2.205
North Cave	England	Yorkshire and The Humber	1348	53.780	-0.650
North Collingham	England	East Midlands	2578	53.150	-0.750
North Duffield	England	Yorkshire and The Humber	1317	53.826	-0.964
North Elmham	England	East of England	1124	52.746	0.946
North Elmsall	England	Yorkshire and The Humber	0	53.609	-1.282
North Ferriby	England	Yorkshire and The Humber	7416	53.721	-0.505
North Hill	England	South West	0	50.550	-4.433
North Leigh	England	South East	1552	51.814	-1.441
North Luffenham	England	East Midlands	679	52.621	-0.620
North Newbald	England	Yorkshire and The Humber	1115	53.817	-0.617
North Petherton	England	South West	3142	51.092	-3.015
North Queensferry	Scotland		1070	56.009	-3.391
North Shields	England	North East	39747	55.016	-1.449
North Somercotes	England	East Midlands	1732	53.446	0.141
North Sunderland	England	North East	1843	55.577	-1.664
North Tawton	England	South West	1630	50.800	-3.898
North Thoresby	England	East Midlands	1068	53.467	-0.056
North Walsham	England	East of England	12463	52.821	1.387
North Wraxall	England	South West	0	51.473	-2.263
Northallerton	England	Yorkshire and The Humber	16832	54.339	-1.432
Northam	England	South West	7668	51.033	-4.217
Northampton	England	East Midlands	215963	52.250	-0.883
Northborough	England	East of England	1318	52.659	-0.298
Northiam	England	South East	1785	50.994	0.600
Northleach	England	South West	1854	51.830	-1.837
Northolt	England	London	26000	51.549	-0.368
Northop	Wales		1001	53.207	-3.133
Northorpe	England	East Midlands	2184	53.463	-0.653
Northwich	England	North West	47421	53.259	-2.520
Northwood	England	South East	0	50.741	-1.312
Norton	England	Yorkshire and The Humber	7000	54.133	-0.785
Norton	England	Yorkshire and The Humber	2384	53.633	-1.183
Norton	England	South West	0	51.559	-2.165
Norton Canes	England	West Midlands	7479	52.671	-1.963
Norwich	England	East of England	213166	52.628	1.298
Nottingham	England	East Midlands	729977	52.954	-1.150
Notton	England	Yorkshire and The Humber	479	53.613	-1.472
Nuneaton	England	West Midlands	92698	52.523	-1.465
Nunthorpe	England	North East	0	54.529	-1.184
Oadby	England	East Midlands	23184	52.606	-1.084
Oakengates	England	West Midlands	8517	52.695	-2.450
Oakham	England	East Midlands	10922	52.667	-0.733
Oakington	England	East of England	1527	52.260	0.068
Oakley	Scotland		2280	56.084	-3.563
Oakley	England	East of England	2493	52.169	-0.526
Oakley	England	South East	1007	51.804	-1.073
Oakmere	England	North West	0	53.220	-2.641
Oban	Scotland		8540	56.415	-5.472
Ochiltree	Scotland		1080	55.460	-4.368
Ocle Pychard	England	West Midlands	0	52.117	-2.600
Odell	England	East of England	0	52.209	-0.589
Odiham	England	South East	3165	51.254	-0.939
Ogmore Vale	Wales		2436	51.602	-3.542
Okehampton	England	South West	7647	50.738	-4.002
Old Basing	England	South East	3876	51.267	-1.033
Old Harlow	England	East of England	6968	51.784	0.134
Old Kilpatrick	Scotland		4850	55.922	-4.456
Old Leake	England	East Midlands	1242	53.031	0.099
Old Windsor	England	South East	7168	51.458	-0.587
Oldbury	England	West Midlands	10830	52.500	-2.017
Oldham	England	North West	104782	53.541	-2.118
Oldmeldrum	Scotland		3230	57.335	-2.320
Olney	England	South East	6477	52.153	-0.702
Olveston	England	South West	1015	51.580	-2.578
Omagh	Northern Ireland		21056	54.600	-7.300
Orgreave	England	Yorkshire and The Humber	0	53.383	-1.367
Orkney	Scotland		20100	58.985	-2.960
Orleton	England	West Midlands	573	52.300	-2.750
Ormesby St Margaret	England	East of England	2810	52.675	1.688
Ormiston	Scotland		2040	55.913	-2.940
Ormskirk	England	North West	24073	53.567	-2.882
Orpington	England	London	15248	51.375	0.098
Orsett	England	East of England	1267	51.512	0.368
Orwell	England	East of England	1035	52.136	-0.011
Ossett	England	Yorkshire and The Humber	21616	53.680	-1.580
Oswestry	England	West Midlands	18743	52.862	-3.055
Otford	England	South East	7155	51.313	0.190
Otley	England	Yorkshire and The Humber	14668	53.906	-1.694
Otterburn	England	North East	654	55.233	-2.181
Ottershaw	England	South East	3451	51.363	-0.528
Ottery St Mary	England	South West	4898	50.750	-3.267
Ottringham	England	Yorkshire and The Humber	597	53.701	-0.079
Oughtibridge	England	Yorkshire and The Humber	4939	53.436	-1.539
Oundle	England	East Midlands	5735	52.481	-0.467
Outwell	England	East of England	3320	52.609	0.233
Over	England	North West	2804	53.183	-2.550
Over	England	East of England	2862	52.317	0.017
Overcombe	England	South West	4971	50.635	-2.432
Overstrand	England	East of England	1030	52.916	1.339
Overton	England	North West	1069	54.015	-2.861
Overton	Wales		965	52.967	-2.933
Overton	England	South East	3392	51.244	-1.262
Overtown	Scotland		2110	55.757	-3.916
Ovington	England	North East	0	54.528	-1.798
Owston Ferry	England	Yorkshire and The Humber	1172	53.494	-0.780
Oxenhope	England	Yorkshire and The Humber	1872	53.812	-1.952
Oxford	England	South East	171380	51.752	-1.256
Oxted	England	South East	13452	51.257	-0.006
Paddock Wood	England	South East	7840	51.182	0.382
Padiham	England	North West	11338	53.802	-2.315
Padstow	England	South West	2296	50.539	-4.937
Paignton	England	South West	49886	50.436	-3.568
Painswick	England	South West	1762	51.786	-2.196
Paisley	Scotland		76220	55.832	-4.433
Pangbourne	England	South East	3802	51.484	-1.085
Pannal	England	Yorkshire and The Humber	2219	53.960	-1.536
Pant	England	West Midlands	1998	52.790	-3.080
Papworth Everard	England	East of England	2880	52.249	-0.118
Par	England	South West	9462	50.351	-4.703
Parbold	England	North West	3904	53.591	-2.770
Parkstone	England	South West	9593	50.730	-1.945
Partington	England	North West	7895	53.419	-2.428
Partridge Green	England	South East	2341	50.959	-0.308
Pateley Bridge	England	Yorkshire and The Humber	1432	54.086	-1.760
Patna	Scotland		2190	55.364	-4.506
Patrington	England	Yorkshire and The Humber	1501	53.684	-0.013
Pattingham	England	West Midlands	1749	52.589	-2.265
Paull	England	Yorkshire and The Humber	0	53.720	-0.233
Paulton	England	South West	4873	51.305	-2.500
Peacehaven	England	South East	18579	50.793	-0.007
Peakirk	England	East of England	0	52.646	-0.273
Peasedown Saint John	England	South West	6263	51.317	-2.424
Peaslake	England	South East	2731	51.192	-0.447
Peckham	England	London	71552	51.474	-0.070
Peebles	Scotland		8380	55.652	-3.189
Pegswood	England	North East	3280	55.179	-1.645
Pelsall	England	West Midlands	10758	52.629	-1.967
Pelton	England	North East	5366	54.873	-1.609
Pembroke	Wales		7552	51.675	-4.913
Pembroke Dock	Wales		9753	51.692	-4.940
Pembury	England	South East	6128	51.143	0.322
Pen-clawdd	Wales		1935	51.640	-4.099
Penally	Wales		848	51.660	-4.724
Penarth	Wales		23437	51.439	-3.173
Pencader	Wales		1107	52.001	-4.266
Pencaitland	Scotland		1480	55.907	-2.895
Pencoed	Wales		9166	51.524	-3.500
Pencoyd	England	West Midlands	0	51.933	-2.700
Pengam	Wales		0	51.665	-3.227
Penicuik	Scotland		16110	55.831	-3.226
Penistone	England	Yorkshire and The Humber	10956	53.526	-1.630
Penkridge	England	West Midlands	7791	52.726	-2.116
Penllyn	Wales		0	51.474	-3.479
Penmaenmawr	Wales		2535	53.267	-3.933
Pennard	Wales		0	51.576	-4.087
Penparcau	Wales		3088	52.403	-4.074
Penrhyndeudraeth	Wales		1546	52.933	-4.067
Penrith	England	North West	15181	54.666	-2.758
Penryn	England	South West	7326	50.168	-5.104
Pensilva	England	South West	1663	50.503	-4.415
Pentre	Wales		5424	51.654	-3.491
Pentyrch	Wales		2287	51.529	-3.295
Penybont	Wales		0	52.267	-3.300
Penyffordd	Wales		3554	53.148	-3.046
Penygroes	Wales		1793	53.055	-4.285
Penzance	England	South West	19872	50.119	-5.537
Peover Superior	England	North West	0	53.250	-2.350
Perranarworthal	England	South West	0	50.206	-5.120
Perranporth	England	South West	3210	50.344	-5.156
Perranwell	England	South West	1207	50.213	-5.121
Pershore	England	West Midlands	7626	52.112	-2.076
Pertenhall	England	East of England	0	52.279	-0.414
Perth	Scotland		47180	56.395	-3.431
Peterborough	England	East of England	163379	52.574	-0.248
Peterculter	Scotland		4560	57.099	-2.266
Peterhead	Scotland		18450	57.505	-1.784
Peterlee	England	North East	37015	54.760	-1.336
Petersfield	England	South East	14974	51.005	-0.934
Petton	England	West Midlands	0	52.833	-2.833
Petworth	England	South East	2544	50.987	-0.610
Pevensey	England	South East	3152	50.820	0.340
Pevensey Bay	England	South East	2864	50.812	0.349
Pewsey	England	South West	3634	51.339	-1.765
Pickering	England	Yorkshire and The Humber	6936	54.250	-0.767
Pickworth	England	East Midlands	0	52.713	-0.533
Pillaton	England	South West	0	50.450	-4.300
Pilning	England	South West	1465	51.563	-2.643
Pilsley	England	East Midlands	3183	53.150	-1.367
Pimperne	England	South West	1109	50.884	-2.136
Pinchbeck	England	East Midlands	3918	52.813	-0.163
Pinner	England	London	19158	51.594	-0.382
Pinxton	England	East Midlands	14357	53.091	-1.318
Pirton	England	East of England	1274	51.971	-0.334
Pitlochry	Scotland		2860	56.705	-3.734
Pitmedden	Scotland		1420	57.337	-2.180
Pitsea	England	East of England	25000	51.564	0.509
Pitstone	England	South East	3674	51.828	-0.640
Pittenweem	Scotland		1490	56.214	-2.728
Pittington	England	North East	0	54.800	-1.483
Plains	Scotland		2740	55.880	-3.923
Plean	Scotland		1920	56.065	-3.876
Plumpton Green	England	South East	1123	50.934	-0.061
Plymouth	England	South West	260203	50.372	-4.143
Plympton	England	South West	8892	50.391	-4.060
Plymstock	England	South West	24103	50.360	-4.090
Pocklington	England	Yorkshire and The Humber	8337	53.933	-0.781
Podington	England	East of England	435	52.254	-0.625
Polbeth	Scotland		2350	55.861	-3.549
Polesworth	England	West Midlands	9645	52.620	-1.610
Pollington	England	Yorkshire and The Humber	834	53.671	-1.072
Polmont	Scotland		5390	55.990	-3.707
Polperro	England	South West	1206	50.331	-4.522
Polzeath	England	South West	1449	50.570	-4.918
Pont Rhyd-y-cyff	Wales		1505	51.587	-3.636
Pontarddulais	Wales		9073	51.714	-4.039
Pontefract	England	Yorkshire and The Humber	44710	53.691	-1.313
Ponteland	England	North East	10135	55.050	-1.745
Pontesbury	England	West Midlands	1873	52.648	-2.890
Ponthir	Wales		0	51.632	-2.976
Pontlliw	Wales		1645	51.691	-4.011
Pontyates	Wales		1449	51.752	-4.217
Pontyberem	Wales		1695	51.778	-4.169
Pontyclun	Wales		5794	51.522	-3.391
Pontycymer	Wales		4288	51.611	-3.584
Pontypool	Wales		35686	51.701	-3.044
Pontypridd	Wales		30420	51.602	-3.342
Pool	England	Yorkshire and The Humber	1935	53.900	-1.617
Poole	England	South West	150092	50.714	-1.985
Poplar	England	London	0	51.511	-0.016
Poringland	England	East of England	5132	52.568	1.350
Porlock	England	South West	1213	51.209	-3.596
Port Bannatyne	Scotland		1200	55.857	-5.065
Port Erroll	Scotland		1620	57.414	-1.846
Port Glasgow	Scotland		15190	55.935	-4.689
Port Talbot	Wales		0	51.592	-3.780
Portadown	Northern Ireland		22000	54.423	-6.444
Portaferry	Northern Ireland		2525	54.381	-5.546
Portavogie	Northern Ireland		1639	54.459	-5.443
Portglenone	Northern Ireland		1230	54.871	-6.471
Porth	Wales		0	51.613	-3.404
Porthcawl	Wales		15672	51.479	-3.704
Porthleven	England	South West	3059	50.086	-5.315
Porthmadog	Wales		2981	52.929	-4.131
Portishead	England	South West	23699	51.482	-2.770
Portknockie	Scotland		1270	57.702	-2.860
Portland	England	South West	12710	50.567	-2.445
Portlethen	Scotland		8200	57.069	-2.132
Portree	Scotland		2410	57.413	-6.194
Portrush	Northern Ireland		6684	55.196	-6.649
Portscatho	England	South West	1500	50.173	-4.974
Portslade	England	South East	20000	50.843	-0.216
Portsmouth	England	South East	194150	50.799	-1.091
Portsoy	Scotland		1730	57.681	-2.690
Portstewart	Northern Ireland		8394	55.181	-6.714
Potsgrove	England	East of England	0	51.959	-0.618
Pott Shrigley	England	North West	0	53.310	-2.084
Potterne	England	South West	1622	51.329	-2.005
Potters Bar	England	East of England	22639	51.694	-0.178
Potterspury	England	East Midlands	1453	52.083	-0.897
Potton	England	East of England	4870	52.129	-0.216
Poulton-le-Fylde	England	North West	19914	53.833	-2.983
Poundstock	England	South West	0	50.767	-4.550
Poynton	England	North West	14351	53.350	-2.117
Prees	England	West Midlands	939	52.897	-2.664
Preesall	England	North West	5367	53.918	-2.966
Prenton	England	North West	14429	53.368	-3.055
Prescot	England	North West	40889	53.429	-2.800
Prestatyn	Wales		18701	53.337	-3.408
Prestbury	England	North West	3342	53.283	-2.150
Presteigne	Wales		2056	52.272	-3.006
Preston	England	North West	313332	53.763	-2.705
Preston	England	Yorkshire and The Humber	0	53.757	-0.198
Preston	England	East Midlands	0	52.613	-0.714
Prestonpans	Scotland		9490	55.959	-2.980
Prestwich	England	North West	32125	53.533	-2.283
Prestwick	Scotland		14750	55.483	-4.617
Price Town	Wales		2348	51.618	-3.537
Princes Risborough	England	South East	8231	51.725	-0.831
Princetown	England	South West	1366	50.544	-3.989
Priston	England	South West	232	51.343	-2.439
Probus	England	South West	1906	50.293	-4.954
Prudhoe	England	North East	12075	54.962	-1.852
Publow	England	South West	0	51.379	-2.544
Puckeridge	England	East of England	3561	51.890	0.013
Pucklechurch	England	South West	2364	51.486	-2.434
Puddletown	England	South West	1158	50.750	-2.350
Pudsey	England	Yorkshire and The Humber	33109	53.795	-1.661
Pulborough	England	South East	3993	50.958	-0.513
Pulloxhill	England	East of England	569	51.995	-0.453
Purfleet	England	East of England	12000	51.484	0.242
Puriton	England	South West	1968	51.169	-2.972
Purley	England	London	72000	51.337	-0.112
Purton	England	South West	3554	51.589	-1.874
Pwllheli	Wales		4076	52.890	-4.415
Pyle	Wales		13701	51.517	-3.700
Queenborough	England	South East	3548	51.418	0.744
Queensbury	England	Yorkshire and The Humber	8912	53.767	-1.849
Queensferry	Scotland		8960	55.991	-3.398
Queensferry	Wales		0	53.200	-3.033
Queniborough	England	East Midlands	2307	52.706	-1.047
Quorndon	England	East Midlands	5071	52.745	-1.173
Rackheath	England	East of England	1628	52.663	1.380
Radcliffe	England	North West	34239	53.562	-2.325
Radcliffe on Trent	England	East Midlands	7510	52.948	-1.039
Radlett	England	East of England	8163	51.686	-0.319
Radley	England	South East	1979	51.687	-1.240
Radstock	England	South West	5275	51.289	-2.460
Radyr	Wales		4710	51.519	-3.258
Raglan	Wales		1183	51.765	-2.853
Rainford	England	North West	6131	53.502	-2.788
Rainham	England	South East	6394	51.363	0.609
Rainhill	England	North West	10853	53.416	-2.766
Rainworth	England	East Midlands	7693	53.119	-1.119
Ramsbottom	England	North West	17738	53.648	-2.317
Ramsbury	England	South West	1574	51.444	-1.603
Ramsey	England	East of England	7829	52.451	-0.109
Ramsgate	England	South East	38624	51.336	1.418
Randalstown	Northern Ireland		5378	54.750	-6.300
Ranskill	England	East Midlands	1362	53.383	-1.014
Rastrick	England	Yorkshire and The Humber	11351	53.692	-1.788
Ratby	England	East Midlands	4468	52.650	-1.241
Rathfriland	Northern Ireland		2063	54.250	-6.167
Ratho	Scotland		1730	55.922	-3.380
Ratho Station	Scotland		1190	55.937	-3.389
Raunds	England	East Midlands	8641	52.344	-0.537
Ravenshead	England	East Midlands	5759	53.087	-1.160
Ravenstone	England	East Midlands	1623	52.721	-1.406
Ravenstone	England	South East	0	52.149	-0.759
Rawcliffe	England	Yorkshire and The Humber	1542	53.698	-0.963
Rawmarsh	England	Yorkshire and The Humber	18616	53.461	-1.344
Rawtenstall	England	North West	22114	53.701	-2.284
Rayleigh	England	East of England	30196	51.586	0.605
Rayne	England	East of England	2018	51.867	0.583
Reading	England	South East	318014	51.456	-0.971
Redbourn	England	East of England	5113	51.799	-0.396
Redbourne	England	Yorkshire and The Humber	400	53.487	-0.536
Redcar	England	North East	37203	54.617	-1.060
Redding	Scotland		2540	55.989	-3.732
Reddingmuirhead	Scotland		1580	55.980	-3.749
Redditch	England	West Midlands	84300	52.306	-1.946
Redhill	England	South East	51559	51.240	-0.170
Redlynch	England	South West	2674	51.099	-2.427
Redruth	England	South West	42690	50.233	-5.224
Redwick	Wales		0	51.553	-2.850
Reedham	England	East of England	1207	52.561	1.571
Reepham	England	East Midlands	2172	53.233	-0.433
Reepham	England	East of England	2319	52.763	1.111
Reigate	England	South East	52123	51.237	-0.206
Remenham	England	South East	0	51.552	-0.891
Rendlesham	England	East of England	3013	52.127	1.415
Renfrew	Scotland		22010	55.872	-4.393
Renton	Scotland		2490	55.972	-4.584
Repton	England	East Midlands	2629	52.840	-1.551
Resolven	Wales		2068	51.712	-3.697
Retford	England	East Midlands	22023	53.322	-0.943
Rhayader	Wales		1824	52.302	-3.511
Rhondda	Wales		59450	51.659	-3.449
Rhoose	Wales		6160	51.388	-3.354
Rhosllanerchrugog	Wales		25362	53.010	-3.058
Rhosneigr	Wales		1008	53.232	-4.515
Rhu	Scotland		1870	56.017	-4.767
Rhuddlan	Wales		3709	53.292	-3.470
Rhyl	Wales		25874	53.319	-3.492
Rhymney	Wales		8537	51.760	-3.286
Riccall	England	Yorkshire and The Humber	2216	53.833	-1.057
Richmond	England	Yorkshire and The Humber	8413	54.404	-1.734
Richmond	England	London	8360	51.462	-0.306
Rickinghall	England	East of England	2073	52.336	0.993
Rickmansworth	England	East of England	12043	51.639	-0.477
Ridgmont	England	East of England	411	52.015	-0.579
Ridlington	England	East Midlands	0	52.613	-0.756
Rillington	England	Yorkshire and The Humber	1114	54.158	-0.695
Rimswell	England	Yorkshire and The Humber	0	53.741	-0.017
Ringmer	England	South East	3165	50.893	0.055
Ringstead	England	East Midlands	1461	52.365	-0.555
Ringway	England	North West	0	53.350	-2.283
Ringwood	England	South East	14084	50.845	-1.789
Ripley	England	East Midlands	21097	53.033	-1.400
Ripley	England	South East	1334	51.299	-0.492
Ripon	England	Yorkshire and The Humber	16363	54.136	-1.528
Ripponden	England	Yorkshire and The Humber	4665	53.674	-1.942
Risca	Wales		20443	51.608	-3.101
Riseley	England	East of England	1286	52.252	-0.479
Rishton	England	North West	6625	53.768	-2.414
Roade	England	East Midlands	2312	52.158	-0.897
Robertsbridge	England	South East	2047	50.986	0.473
Rochdale	England	North West	97550	53.618	-2.155
Roche	England	South West	2517	50.408	-4.834
Rochester	England	North East	0	55.275	-2.265
Rochester	England	South East	28671	51.388	0.505
Rochford	England	East of England	16739	51.582	0.707
Rock	England	South West	1203	50.550	-4.905
Rode	England	South West	1025	51.284	-2.281
Rode Heath	England	North West	2019	53.114	-2.292
Rogiet	Wales		1813	51.589	-2.779
Rokeby	England	North East	0	54.517	-1.867
Romaldkirk	England	North East	0	54.594	-2.011
Romford	England	London	95000	51.575	0.186
Romney Marsh	England	South East	2279	51.023	0.915
Romsey	England	South East	17161	50.989	-1.500
Romsley	England	West Midlands	0	52.450	-2.317
Romsley	England	West Midlands	1360	52.420	-2.057
Roos	England	Yorkshire and The Humber	846	53.753	-0.045
Rosehearty	Scotland		1320	57.697	-2.113
Rosewell	Scotland		1540	55.851	-3.136
Roslin	Scotland		1630	55.857	-3.169
Rosneath	Scotland		1260	56.010	-4.802
Ross on Wye	England	West Midlands	10582	51.917	-2.567
Rossendale	England	North West	67400	53.685	-2.277
Rossett	Wales		2279	53.109	-2.945
Rossington	England	Yorkshire and The Humber	0	53.479	-1.062
Rostrevor	Northern Ireland		2515	54.100	-6.200
Rosyth	Scotland		13690	56.037	-3.438
Rothbury	England	North East	2326	55.311	-1.908
Rotherfield Peppard	England	South East	1500	51.531	-0.978
Rotherham	England	Yorkshire and The Humber	117618	53.430	-1.357
Rothes	Scotland		1230	57.526	-3.207
Rothesay	Scotland		4540	55.836	-5.055
Rothienorman	Scotland		1060	57.411	-2.465
Rothley	England	North East	0	55.183	-1.917
Rothley	England	East Midlands	3897	52.709	-1.137
Rothwell	England	East Midlands	7694	52.417	-0.800
Rottingdean	England	South East	21756	50.810	-0.059
Rowde	England	South West	1223	51.363	-2.031
Rowhedge	England	East of England	1626	51.857	0.945
Rowlands Gill	England	North East	6096	54.919	-1.745
Rowley Regis	England	West Midlands	1001	52.483	-2.044
Rowlstone	England	West Midlands	0	51.933	-2.917
Roxton	England	East of England	348	52.178	-0.316
Royal Leamington Spa	England	West Midlands	95172	52.285	-1.520
Royal Tunbridge Wells	England	South East	68910	51.133	0.263
Royal Wootton Bassett	England	South West	11265	51.542	-1.905
Roydon	England	East of England	1582	51.772	0.040
Royston	England	Yorkshire and The Humber	9584	53.600	-1.450
Royston	England	East of England	15781	52.048	-0.024
Royton	England	North West	22848	53.565	-2.123
Ruabon	Wales		3091	52.988	-3.039
Ruardean	England	South West	1849	51.855	-2.551
Ruddington	England	East Midlands	6404	52.893	-1.150
Rudgwick	England	South East	1955	51.087	-0.452
Rufford	England	North West	1420	53.634	-2.817
Rugby	England	West Midlands	73150	52.371	-1.264
Rugeley	England	West Midlands	24033	52.759	-1.937
Ruislip	England	London	31000	51.573	-0.423
Runcorn	England	North West	62872	53.342	-2.731
Rushall	England	South West	0	51.283	-1.817
Rushden	England	East Midlands	37584	52.289	-0.602
Ruskington	England	East Midlands	5637	53.045	-0.387
Rusthall	England	South East	4976	51.136	0.229
Rustington	England	South East	13210	50.810	-0.507
Rutherglen	Scotland		31180	55.829	-4.214
Ruthin	Wales		5461	53.114	-3.318
Ruyton-XI-Towns	England	West Midlands	1040	52.796	-2.903
Ryde	England	South East	26082	50.730	-1.162
Rye	England	South East	4773	50.951	0.734
Ryhall	England	East Midlands	1459	52.686	-0.468
Ryhill	England	Yorkshire and The Humber	5150	53.622	-1.411
Ryhope	England	North East	14000	54.871	-1.370
Ryton	England	West Midlands	16093	52.617	-2.350
Ryton on Dunsmore	England	West Midlands	1813	52.367	-1.433
Sabden	England	North West	1422	53.834	-2.337
Sacriston	England	North East	7030	54.818	-1.624
Saffron Walden	England	East of England	15210	52.023	0.242
Saint Agnes	England	South West	2820	50.313	-5.205
Saint Andrews	Scotland		16800	56.339	-2.799
Saint Andrews Quay	England	Yorkshire and The Humber	100	53.727	-0.376
Saint Asaph	Wales		3355	53.258	-3.445
Saint Bees	England	North West	1644	54.492	-3.590
Saint Boswells	Scotland		1400	55.573	-2.644
Saint Clears	Wales		1605	51.820	-4.498
Saint Columb Major	England	South West	3170	50.432	-4.943
Saint Cyrus	Scotland		1060	56.775	-2.416
Saint Davids	Wales		1800	51.881	-5.266
Saint Dennis	England	South West	2206	50.383	-4.883
Saint Leonards-on-Sea	England	South East	10001	50.856	0.545
Saint Monans	Scotland		1230	56.207	-2.768
Saint Neots	England	East of England	30811	52.217	-0.267
Saint Osyth	England	East of England	2093	51.800	1.083
Saint Peters	England	South East	125370	51.367	1.417
Saint Stephen	England	South West	2252	50.345	-4.900
Saintfield	Northern Ireland		3327	54.460	-5.831
Salcombe	England	South West	1909	50.237	-3.769
Sale	England	North West	55689	53.425	-2.324
Salford	England	North West	72750	53.488	-2.290
Salfords	England	South East	4534	51.204	-0.169
Saline	Scotland		1100	56.114	-3.570
Salisbury	England	South West	44748	51.069	-1.796
Salsburgh	Scotland		1540	55.843	-3.873
Saltash	England	South West	15566	50.410	-4.225
Saltburn-by-the-Sea	England	North East	5958	54.582	-0.974
Saltcoats	Scotland		12800	55.636	-4.786
Saltford	England	South West	4073	51.401	-2.459
Sampford Peverell	England	South West	1302	50.919	-3.381
Sandbach	England	North West	17976	53.145	-2.363
Sandbank	Scotland		1380	55.982	-4.950
Sandford	England	South West	2135	51.332	-2.831
Sandhurst	England	South East	0	51.347	-0.787
Sandown	England	South East	20155	50.652	-1.161
Sandwich	England	South East	4599	51.272	1.338
Sandwick	Scotland		1217	60.000	-1.250
Sandy	England	East of England	11657	52.129	-0.289
Sanquhar	Scotland		1980	55.365	-3.922
Sapcote	England	East Midlands	2442	52.537	-1.279
Sauchen	Scotland		0	57.187	-2.499
Saughall	England	North West	2569	53.226	-2.956
Saundersfoot	Wales		3361	51.709	-4.702
Sawbridgeworth	England	East of England	8400	51.817	0.150
Sawston	England	East of England	7275	52.121	0.169
Sawtry	England	East of England	5252	52.440	-0.284
Saxilby	England	East Midlands	3992	53.267	-0.663
Saxmundham	England	East of England	4225	52.215	1.488
Scalby	England	Yorkshire and The Humber	9462	53.767	-0.717
Scalloway	Scotland		1100	60.138	-1.277
Scarborough	England	Yorkshire and The Humber	61749	54.280	-0.404
Scarcroft	England	Yorkshire and The Humber	1194	53.867	-1.450
Scawby	England	Yorkshire and The Humber	1631	53.538	-0.541
Scholes	England	Yorkshire and The Humber	2266	53.823	-1.428
Scleddau	Wales		0	51.968	-4.993
Scole	England	East of England	1028	52.367	1.157
Scone	Scotland		4840	56.419	-3.405
Scorton	England	Yorkshire and The Humber	1012	54.398	-1.613
Scotby	England	North West	1575	54.890	-2.875
Scotter	England	East Midlands	2865	53.497	-0.674
Scunthorpe	England	Yorkshire and The Humber	79977	53.579	-0.654
Seafield	Scotland		1330	55.878	-3.588
Seaford	England	South East	22584	50.771	0.103
Seaham	England	North East	22373	54.839	-1.346
Seahouses	England	North East	1959	55.581	-1.655
Seascale	England	North West	1754	54.398	-3.480
Seaton	England	East Midlands	250	52.575	-0.668
Seaton Delaval	England	North East	9350	55.072	-1.526
Seaview	England	South East	2337	50.720	-1.112
Sedbergh	England	North West	2171	54.321	-2.525
Sedgefield	England	North East	4456	54.653	-1.450
Seend	England	South West	267	51.348	-2.085
Seer Green	England	South East	2200	51.618	-0.606
Seghill	England	North East	2990	55.062	-1.550
Selby	England	Yorkshire and The Humber	24859	53.783	-1.067
Selkirk	Scotland		5730	55.547	-2.839
Sellack	England	West Midlands	0	51.950	-2.633
Selsey	England	South East	10550	50.735	-0.790
Send	England	South East	6597	51.289	-0.527
Sennen	England	South West	0	50.078	-5.701
Settle	England	Yorkshire and The Humber	3659	54.069	-2.277
Seven Sisters	Wales		2123	51.767	-3.717
Sevenoaks	England	South East	29506	51.273	0.189
Severn Beach	England	South West	2182	51.560	-2.663
Shadoxhurst	England	South East	1287	51.108	0.819
Shadwell	England	Yorkshire and The Humber	1352	53.855	-1.473
Shaftesbury	England	South West	7314	51.005	-2.193
Shafton	England	Yorkshire and The Humber	0	53.593	-1.409
Shalbourne	England	South West	558	51.364	-1.551
Shalfleet	England	South East	605	50.701	-1.420
Shanklin	England	South East	8055	50.626	-1.179
Shap	England	North West	1264	54.531	-2.676
Sharlston	England	Yorkshire and The Humber	4028	53.670	-1.413
Sharnbrook	England	East of England	1795	52.226	-0.544
Sharpness	England	South West	1029	51.720	-2.478
Shaw	England	North West	1001	53.567	-2.083
Shawbury	England	West Midlands	2317	52.791	-2.662
Sheerness	England	South East	11938	51.440	0.763
Sheffield	England	Yorkshire and The Humber	685368	53.383	-1.466
Shefford	England	East of England	10816	52.039	-0.334
Shelley	England	Yorkshire and The Humber	5359	53.600	-1.683
Shenley	England	East of England	4143	51.691	-0.281
Shenley Church End	England	South East	0	52.025	-0.790
Shenstone	England	West Midlands	2220	52.638	-1.841
Shepherdswell	England	South East	1630	51.187	1.230
Shepley	England	Yorkshire and The Humber	5444	53.583	-1.717
Shepperton	England	South East	10106	51.395	-0.449
Shepshed	England	East Midlands	13505	52.766	-1.290
Shepton Mallet	England	South West	10369	51.190	-2.547
Sherborne	England	South West	9523	50.946	-2.518
Sherborne St John	England	South East	1186	51.297	-1.114
Sherburn	England	North East	3140	54.776	-1.505
Sherburn Hill	England	North East	1202	54.773	-1.480
Sherburn in Elmet	England	Yorkshire and The Humber	6657	53.795	-1.247
Sheriff Hutton	England	Yorkshire and The Humber	1019	54.089	-1.006
Sheringham	England	East of England	8090	52.941	1.209
Sherington	England	South East	954	52.112	-0.700
Sherston	England	South West	1449	51.572	-2.213
Shevington	England	North West	5195	53.572	-2.693
Shieldhill	Scotland		2470	55.973	-3.768
Shifnal	England	West Midlands	6240	52.670	-2.372
Shilbottle	England	North East	1834	55.371	-1.688
Shildon	England	North East	9976	54.630	-1.643
Shillingstone	England	South West	1170	50.896	-2.245
Shillington	England	East of England	1447	51.993	-0.360
Shinfield	England	South East	0	51.405	-0.945
Shipdham	England	East of England	1860	52.629	0.886
Shipham	England	South West	1087	51.314	-2.800
Shipley	England	Yorkshire and The Humber	28544	53.833	-1.767
Shipston on Stour	England	West Midlands	5038	52.061	-1.628
Shipton under Wychwood	England	South East	2892	51.860	-1.598
Shirebrook	England	East Midlands	10885	53.203	-1.213
Shiremoor	England	North East	4889	55.035	-1.510
Shirland	England	East Midlands	3447	53.122	-1.405
Shirley	England	West Midlands	32000	52.411	-1.820
Shoreham-by-Sea	England	South East	19175	50.834	-0.274
Shortlands	England	London	9303	51.399	0.004
Shotley Gate	England	East of England	1511	51.958	1.269
Shotton	England	North East	0	54.783	-1.367
Shotts	Scotland		8235	55.820	-3.797
Shotwick	England	North West	0	53.239	-2.991
Shrewsbury	England	West Midlands	71715	52.710	-2.752
Shrewton	England	South West	1723	51.192	-1.903
Shrivenham	England	South East	4676	51.599	-1.655
Shurdington	England	South West	1798	51.863	-2.121
Sible Hedingham	England	East of England	3702	51.978	0.593
Sibsey	England	East Midlands	1464	53.039	0.016
Sidcup	England	London	10400	51.426	0.104
Siddington	England	North West	0	53.233	-2.233
Sidmouth	England	South West	12569	50.691	-3.240
Sileby	England	East Midlands	7261	52.733	-1.108
Silkstone	England	Yorkshire and The Humber	1764	53.548	-1.564
Silloth	England	North West	2906	54.869	-3.384
Silsden	England	Yorkshire and The Humber	7912	53.914	-1.938
Silsoe	England	East of England	1791	52.009	-0.425
Silver End	England	East of England	3861	51.847	0.624
Silverdale	England	North West	1326	54.167	-2.817
Silverstone	England	East Midlands	1907	52.092	-1.026
Silverton	England	South West	1494	50.817	-3.483
Simpson	England	South East	0	52.017	-0.700
Sinfin	England	East Midlands	15128	52.882	-1.487
Sion Mills	Northern Ireland		2212	54.788	-7.473
Sissinghurst	England	South East	1068	51.109	0.560
Siston	England	South West	0	51.474	-2.450
Sittingbourne	England	South East	48948	51.341	0.733
Skegness	England	East Midlands	24876	53.144	0.336
Skellingthorpe	England	East Midlands	3359	53.235	-0.619
Skelmersdale	England	North West	38944	53.550	-2.773
Skelmorlie	Scotland		1990	55.870	-4.885
Skelton	England	North East	6535	54.561	-0.988
Skelton	England	Yorkshire and The Humber	1549	54.000	-1.133
Skelton	England	Yorkshire and The Humber	6538	53.725	-0.842
Skidby	England	Yorkshire and The Humber	1132	53.789	-0.461
Skinningrove	England	North East	1606	54.569	-0.899
Skipsea	England	Yorkshire and The Humber	693	53.977	-0.221
Skipton	England	Yorkshire and The Humber	14623	53.961	-2.017
Slaley	England	North East	711	54.914	-2.037
Slamannan	Scotland		1360	55.937	-3.833
Sleaford	England	East Midlands	17359	52.998	-0.409
Sleights	England	Yorkshire and The Humber	1972	54.455	-0.665
Slinfold	England	South East	1147	51.072	-0.407
Slough	England	South East	163777	51.509	-0.595
Smethwick	England	West Midlands	12842	52.493	-1.967
Smithton	Scotland		2090	57.480	-4.151
Snaith	England	Yorkshire and The Humber	3305	53.691	-1.029
Snettisham	England	East of England	2570	52.879	0.501
Snodland	England	South East	10211	51.330	0.443
Soham	England	East of England	9834	52.335	0.337
Solihull	England	West Midlands	96267	52.414	-1.781
Somersham	England	East of England	3524	52.383	0.000
Somerton	England	South East	4225	51.954	-1.276
Sonning	England	South East	0	51.474	-0.912
Sonning Common	England	South East	4821	51.519	-0.978
South Bank	England	North East	0	54.567	-1.150
South Benfleet	England	East of England	48824	51.553	0.560
South Brent	England	South West	2559	50.427	-3.834
South Cave	England	Yorkshire and The Humber	3879	53.770	-0.601
South Cerney	England	South West	2632	51.673	-1.931
South Chailey	England	South East	1021	50.938	-0.021
South Collingham	England	East Midlands	2637	53.133	-0.767
South Croydon	England	London	55198	51.362	-0.094
South Elmsall	England	Yorkshire and The Humber	18835	53.597	-1.280
South Harting	England	South East	1087	50.969	-0.884
South Hayling	England	South East	15485	50.788	-0.977
South Hetton	England	North East	2561	54.799	-1.407
South Hill	England	South West	0	50.533	-4.350
South Littleton	England	West Midlands	1564	52.114	-1.890
South Luffenham	England	East Midlands	455	52.609	-0.612
South Milford	England	Yorkshire and The Humber	1995	53.777	-1.246
South Molton	England	South West	5108	51.017	-3.833
South Nutfield	England	South East	1920	51.017	-0.133
South Ockendon	England	East of England	19460	51.508	0.283
South Petherton	England	South West	3064	50.948	-2.807
South Shields	England	North East	83655	54.999	-1.432
South Wingfield	England	East Midlands	1088	53.096	-1.440
South Witham	England	East Midlands	1533	52.765	-0.628
Southall	England	London	70000	51.509	-0.371
Southam	England	West Midlands	6567	52.253	-1.388
Southampton	England	South East	246201	50.904	-1.404
Southchurch Village	England	East of England	2000	51.540	0.729
Southend-on-Sea	England	East of England	295310	51.538	0.714
Southery	England	East of England	1161	52.527	0.388
Southgate	Wales		2004	51.569	-4.090
Southill	England	East of England	0	52.064	-0.324
Southminster	England	East of England	4025	51.662	0.830
Southorpe	England	East of England	0	52.611	-0.405
Southowram	England	Yorkshire and The Humber	2003	53.710	-1.832
Southport	England	North West	91703	53.646	-3.010
Southsea	England	South East	18514	50.792	-1.086
Southwater	England	South East	8692	51.024	-0.352
Southwell	England	East Midlands	6757	53.078	-0.955
Southwick	England	South West	1754	51.297	-2.232
Southwold	England	East of England	3680	52.327	1.680
Sowerby Bridge	England	Yorkshire and The Humber	9948	53.709	-1.909
Spalding	England	East Midlands	31588	52.787	-0.151
Speldhurst	England	South East	1436	51.151	0.219
Spennymoor	England	North East	17766	54.699	-1.602
Spilsby	England	East Midlands	3440	53.174	0.094
Spittal	Wales		494	51.869	-4.942
Spixworth	England	East of England	3598	52.685	1.320
Spofforth	England	Yorkshire and The Humber	1169	53.954	-1.448
Spratton	England	East Midlands	1150	52.324	-0.954
Springside	Scotland		1260	55.615	-4.591
Sproatley	England	Yorkshire and The Humber	1350	53.794	-0.191
St Albans	England	East of England	84561	51.750	-0.333
St Austell	England	South West	25447	50.343	-4.774
St Helens	England	North West	102555	53.450	-2.733
St Ives	England	South West	9966	50.209	-5.487
St Just	England	South West	1957	50.124	-5.681
St Leonards	England	South West	5984	50.831	-1.844
St Mary's	England	South West	1666	49.917	-6.295
St Mary's Bay	England	South East	3028	51.010	0.977
St. Buryan	England	South West	0	50.074	-5.623
St. Day	England	South West	700	50.240	-5.186
St. Georges	England	South West	0	51.362	-2.898
St. Helens	England	South East	1213	50.697	-1.112
Stafford	England	West Midlands	69217	52.805	-2.116
Stagsden	England	East of England	363	52.130	-0.567
Stainborough	England	Yorkshire and The Humber	0	53.526	-1.518
Stainburn	England	Yorkshire and The Humber	1666	53.933	-1.617
Staindrop	England	North East	1310	54.581	-1.807
Staines	England	South East	51040	51.431	-0.506
Stainforth	England	Yorkshire and The Humber	6483	53.600	-1.033
Stainton	England	Yorkshire and The Humber	0	53.433	-1.167
Stakeford	England	North East	9636	55.161	-1.575
Stalbridge	England	South West	2396	50.958	-2.375
Stalham	England	East of England	3971	52.771	1.518
Stallingborough	England	Yorkshire and The Humber	1073	53.587	-0.185
Stalybridge	England	North West	22748	53.484	-2.059
Stamford	England	East Midlands	20592	52.650	-0.483
Stamford Bridge	England	Yorkshire and The Humber	3528	53.989	-0.915
Stanbridge	England	East of England	1044	51.909	-0.598
Standlake	England	South East	1149	51.727	-1.424
Standon	England	West Midlands	3429	52.917	-2.283
Stanford in the Vale	England	South East	2093	51.640	-1.507
Stanford-le-Hope	England	East of England	28725	51.523	0.434
Stanhope	England	North East	1602	54.750	-2.017
Stanley	Scotland		1450	56.485	-3.452
Stanley	England	North East	21938	54.868	-1.698
Stanmore	England	London	4179	51.617	-0.317
Stannington	England	North East	427	55.109	-1.669
Stansted Mountfitchet	England	East of England	5429	51.900	0.200
Stanton Drew	England	South West	0	51.367	-2.586
Stanwick	England	East Midlands	1942	52.332	-0.563
Stapleford	England	South West	0	51.117	-1.900
Staplehurst	England	South East	5051	51.161	0.552
Starcross	England	South West	1737	50.627	-3.448
Startforth	England	North East	0	54.539	-1.930
Staveley	England	North West	1384	54.377	-2.818
Staveley	England	East Midlands	25719	53.267	-1.350
Steeple Bumpstead	England	East of England	1432	52.043	0.448
Steeple Claydon	England	South East	2114	51.936	-0.983
Steeton	England	Yorkshire and The Humber	4196	53.883	-1.950
Stenhousemuir	Scotland		10050	56.027	-3.815
Steppingley	England	East of England	0	52.008	-0.529
Stepps	Scotland		6730	55.889	-4.152
Stevenage	England	East of England	90232	51.902	-0.203
Stevenston	Scotland		9290	55.640	-4.753
Steventon	England	South East	1485	51.625	-1.321
Stevington	England	East of England	552	52.168	-0.555
Stewartby	England	East of England	1190	52.070	-0.515
Stewarton	Scotland		7140	55.680	-4.514
Stewkley	England	South East	1840	51.927	-0.764
Steyning	England	South East	9627	50.887	-0.328
Steynton	Wales		3000	51.729	-5.017
Stickney	England	East Midlands	1127	53.089	0.005
Stillington	England	North East	1210	54.605	-1.422
Stilton	England	East of England	2455	52.488	-0.289
Stirling	Scotland		36440	56.119	-3.937
Stithians	England	South West	1463	50.189	-5.178
Stock	England	East of England	1579	51.664	0.443
Stockport	England	North West	139052	53.410	-2.158
Stocksbridge	England	Yorkshire and The Humber	13069	53.482	-1.594
Stocksfield	England	North East	2616	54.940	-1.904
Stockton	England	West Midlands	1347	52.272	-1.361
Stockton	England	South West	0	51.145	-2.032
Stockton Heath	England	North West	6396	53.371	-2.574
Stockton-on-Tees	England	North East	79957	54.568	-1.319
Stoke	England	North West	0	53.250	-2.867
Stoke Ferry	England	East of England	1389	52.571	0.513
Stoke Gabriel	England	South West	1107	50.403	-3.621
Stoke Gifford	England	South West	13560	51.517	-2.541
Stoke Golding	England	East Midlands	1684	52.571	-1.411
Stoke Goldington	England	South East	575	52.131	-0.778
Stoke Poges	England	South East	4204	51.544	-0.589
Stoke Prior	England	West Midlands	1762	52.300	-2.080
Stoke upon Tern	England	West Midlands	0	52.850	-2.533
Stoke-on-Trent	England	West Midlands	372775	53.004	-2.185
Stoke-sub-Hamdon	England	South West	2004	50.954	-2.750
Stokenchurch	England	South East	4056	51.658	-0.897
Stokesley	England	Yorkshire and The Humber	4757	54.470	-1.193
Stondon	England	East of England	0	52.002	-0.319
Stone	England	South East	6100	51.450	0.265
Stone	England	West Midlands	14258	52.906	-2.154
Stone	England	South East	2019	51.802	-0.870
Stone	England	South East	6100	51.000	0.767
Stonehaven	Scotland		11370	56.964	-2.212
Stonehouse	Scotland		5500	55.694	-3.988
Stonehouse	England	South West	7481	51.750	-2.283
Stonesfield	England	South East	1527	51.851	-1.430
Stoney Stanton	England	East Midlands	3793	52.548	-1.279
Stoneyburn	Scotland		1970	55.844	-3.639
Stony Stratford	England	South East	0	52.057	-0.853
Stornoway	Scotland		7500	58.209	-6.386
Storrington	England	South East	8618	50.918	-0.455
Stotfold	England	East of England	6838	52.016	-0.232
Stourbridge	England	West Midlands	56284	52.456	-2.143
Stourport-on-Severn	England	West Midlands	20586	52.340	-2.280
Stow on the Wold	England	South West	2042	51.930	-1.724
Stowmarket	England	East of England	21028	52.189	0.998
Strabane	Northern Ireland		14198	54.824	-7.469
Stradbroke	England	East of England	1089	52.318	1.273
Stranraer	Scotland		10510	54.902	-5.027
Stratfield Mortimer	England	South East	3698	51.373	-1.035
Stratford-upon-Avon	England	West Midlands	27830	52.192	-1.707
Strathaven	Scotland		7480	55.677	-4.067
Strathblane	Scotland		1960	55.986	-4.307
Strathpeffer	Scotland		1070	57.585	-4.542
Stratton	England	South West	2570	51.734	-1.980
Streatley	England	East of England	559	51.946	-0.444
Street	England	South West	12911	51.125	-2.740
Streetly	England	West Midlands	13251	52.583	-1.883
Strensall	England	Yorkshire and The Humber	6047	54.040	-1.035
Stretford	England	North West	41953	53.450	-2.317
Stretham	England	East of England	1831	52.347	0.219
Stretton	England	North West	0	53.333	-2.567
Stromness	Scotland		1730	58.965	-3.296
Strood	England	South East	33381	51.393	0.477
Stroud	England	South West	60155	51.750	-2.200
Studley	England	West Midlands	6203	52.270	-1.892
Sturminster Marshall	England	South West	1490	50.800	-2.076
Sturminster Newton	England	South West	3501	50.927	-2.305
Sturry	England	South East	7386	51.301	1.122
Sudbrooke	England	East Midlands	1788	53.267	-0.450
Sudbury	England	East of England	22213	52.039	0.731
Summerhouse	England	North East	0	54.567	-1.689
Sunbury-on-Thames	England	South East	27784	51.404	-0.418
Sunderland	England	North East	335415	54.905	-1.382
Sundridge	England	South East	1383	51.278	0.122
Sunk Island	England	Yorkshire and The Humber	0	53.652	-0.084
Sunningdale	England	South East	0	51.399	-0.629
Surbiton	England	London	38158	51.391	-0.298
Sutterton	England	East Midlands	1368	52.903	-0.092
Sutton	England	East of England	3816	52.388	0.119
Sutton	England	West Midlands	0	52.100	-2.683
Sutton	England	East of England	0	52.111	-0.214
Sutton	England	London	187600	51.350	-0.200
Sutton Benger	England	South West	1045	51.507	-2.080
Sutton Bonington	England	East Midlands	1218	52.821	-1.250
Sutton Bridge	England	East Midlands	3882	52.770	0.185
Sutton Coldfield	England	West Midlands	107030	52.567	-1.817
Sutton Courtenay	England	South East	2467	51.641	-1.277
Sutton in Ashfield	England	East Midlands	43912	53.125	-1.261
Sutton on Trent	England	East Midlands	1171	53.184	-0.811
Sutton upon Derwent	England	Yorkshire and The Humber	594	53.913	-0.925
Swadlincote	England	East Midlands	40960	52.774	-1.557
Swaffham	England	East of England	7258	52.648	0.686
Swallowfield	England	South East	0	51.379	-0.958
Swanage	England	South West	10454	50.608	-1.957
Swanley	England	South East	21839	51.397	0.173
Swanmore	England	South East	2683	50.944	-1.180
Swanscombe	England	South East	15732	51.447	0.310
Swansea	Wales		300352	51.621	-3.943
Swarthmoor	England	North West	1076	54.185	-3.117
Swavesey	England	East of England	2463	52.302	-0.005
Sway	England	South East	2421	50.787	-1.603
Swillington	England	Yorkshire and The Humber	3088	53.768	-1.417
Swindon	England	South West	185609	51.558	-1.781
Swineshead	England	East Midlands	2197	52.945	-0.159
Swineshead	England	East of England	0	52.280	-0.450
Swinton	England	North West	20000	53.500	-2.350
Symington	Scotland		1050	55.552	-4.558
Syston	England	East Midlands	11508	52.683	-1.067
Sywell	England	East Midlands	1117	52.299	-0.797
Tadcaster	England	Yorkshire and The Humber	6480	53.883	-1.263
Tadley	England	South East	15836	51.350	-1.129
Tadworth	England	South East	6999	51.292	-0.236
Taibach	Wales		4582	51.583	-3.767
Tain	Scotland		3690	57.812	-4.055
Takeley	England	East of England	3387	51.871	0.266
Tal-y-bont	Wales		1540	52.775	-4.092
Talgarth	Wales		1268	51.996	-3.232
Talysarn	Wales		1086	53.054	-4.258
Tamworth	England	West Midlands	81964	52.634	-1.696
Tandragee	Northern Ireland		3122	54.355	-6.414
Tanfield	England	North East	1659	54.893	-1.713
Tangmere	England	South East	3269	50.851	-0.716
Tankerton	England	South East	4900	51.364	1.049
Tansley	England	East Midlands	1197	53.132	-1.519
Tarbert	Scotland		1130	55.863	-5.416
Tarbolton	Scotland		1900	55.513	-4.486
Tarleton	England	North West	8582	53.680	-2.830
Tarporley	England	North West	2614	53.159	-2.669
Tarvin	England	North West	2309	53.197	-2.765
Tattenhall	England	North West	1950	53.122	-2.767
Taunton	England	South West	64621	51.015	-3.103
Tavistock	England	South West	12280	50.549	-4.144
Tayport	Scotland		3920	56.447	-2.880
Teddington	England	London	9615	51.422	-0.331
Teignmouth	England	South West	17463	50.546	-3.497
Telford	England	West Midlands	147980	52.677	-2.449
Templecombe	England	South West	1560	50.999	-2.416
Templepatrick	Northern Ireland		1627	54.683	-6.083
Templeton	Wales		627	51.772	-4.738
Tempsford	England	East of England	590	52.171	-0.296
Tenbury Wells	England	West Midlands	3849	52.311	-2.596
Tenby	Wales		4696	51.673	-4.704
Tenterden	England	South East	7118	51.068	0.688
Terrington Saint John	England	East of England	1740	52.705	0.274
Terrington St Clement	England	East of England	3301	52.758	0.297
Tetbury	England	South West	5472	51.639	-2.162
Tetney	England	East Midlands	1526	53.492	-0.021
Tewkesbury	England	South West	19778	51.992	-2.160
Teynham	England	South East	2687	51.330	0.805
Thame	England	South East	11329	51.748	-0.976
Thames Ditton	England	South East	5863	51.390	-0.339
Thatcham	England	South East	24274	51.404	-1.260
Thaxted	England	East of England	2538	51.953	0.345
The Boldons	England	North East	13567	54.943	-1.453
Theale	England	South East	2833	51.437	-1.077
Thetford	England	East of England	24833	52.417	0.750
Theydon Bois	England	East of England	3829	51.674	0.098
Thirsk	England	Yorkshire and The Humber	9953	54.233	-1.344
Thornaby-on-Tees	England	North East	22356	54.533	-1.300
Thornbury	England	West Midlands	0	52.233	-2.550
Thornbury	England	South West	11687	51.609	-2.520
Thorne	England	Yorkshire and The Humber	17295	53.611	-0.963
Thorner	England	Yorkshire and The Humber	1408	53.861	-1.427
Thorney	England	East of England	1745	52.621	-0.108
Thorngumbald	England	Yorkshire and The Humber	2973	53.721	-0.172
Thornhaugh	England	East of England	0	52.593	-0.424
Thornhill	Scotland		1610	55.233	-3.767
Thornley	England	North East	2457	54.750	-1.433
Thornliebank	Scotland		4190	55.805	-4.317
Thornton	Scotland		2110	56.167	-3.150
Thornton	England	Yorkshire and The Humber	0	53.900	-0.850
Thornton	England	North West	0	53.500	-3.000
Thornton Dale	England	Yorkshire and The Humber	1759	54.235	-0.720
Thornton Heath	England	London	14669	51.399	-0.099
Thornton-Cleveleys	England	North West	31157	53.874	-3.022
Thorp Arch	England	Yorkshire and The Humber	1505	53.916	-1.320
Thorpe Hamlet	England	East of England	8109	52.628	1.312
Thorpe le Soken	England	East of England	1394	51.856	1.166
Thrapston	England	East Midlands	7068	52.397	-0.539
Three Crosses	Wales		1583	51.629	-4.063
Three Legged Cross	England	South West	1492	50.850	-1.883
Thruxton	England	West Midlands	0	52.000	-2.817
Thurlby	England	East Midlands	2153	52.739	-0.379
Thurlton	England	East of England	1077	52.529	1.556
Thurso	Scotland		7760	58.593	-3.526
Thurston	England	East of England	2952	52.252	0.807
Thwing	England	Yorkshire and The Humber	0	54.115	-0.390
Tibshelf	England	East Midlands	3787	53.144	-1.341
Ticehurst	England	South East	1705	51.047	0.409
Tickencote	England	East Midlands	0	52.675	-0.537
Tickhill	England	Yorkshire and The Humber	4992	53.432	-1.109
Tickton	England	Yorkshire and The Humber	1731	53.862	-0.383
Tidbury Green	England	West Midlands	0	52.381	-1.856
Tideswell	England	East Midlands	1647	53.278	-1.773
Tidworth	England	South West	9174	51.231	-1.663
Tilbury	England	East of England	11717	51.462	0.359
Tilehurst	England	South East	0	51.456	-1.044
Tillicoultry	Scotland		5160	56.153	-3.740
Timperley	England	North West	11049	53.400	-2.333
Timsbury	England	South West	2504	51.324	-2.479
Tingewick	England	South East	1093	51.990	-1.048
Tintagel	England	South West	1028	50.663	-4.750
Tintern	Wales		750	51.697	-2.681
Tinwell	England	East Midlands	0	52.646	-0.515
Tipton	England	West Midlands	47000	52.530	-2.068
Tiptree	England	East of England	9182	51.812	0.745
Tisbury	England	South West	2178	51.063	-2.081
Tiverton	England	North West	0	53.133	-2.667
Tiverton	England	South West	19544	50.902	-3.492
Tobermory	Scotland		1010	56.622	-6.072
Toddington	England	East of England	4585	51.949	-0.533
Todmorden	England	Yorkshire and The Humber	11690	53.714	-2.097
Todwick	England	Yorkshire and The Humber	1673	53.354	-1.257
Tollesbury	England	East of England	2621	51.759	0.835
Tolleshunt Knights	England	East of England	1030	51.799	0.777
Tonbridge	England	South East	38657	51.195	0.274
Tong	England	West Midlands	0	52.667	-2.300
Tonypandy	Wales		62545	51.622	-3.455
Tonyrefail	Wales		9317	51.584	-3.430
Topsham	England	South West	3624	50.686	-3.467
Torphins	Scotland		1410	57.106	-2.624
Torpoint	England	South West	7717	50.375	-4.196
Torquay	England	South West	65388	50.462	-3.525
Torrance	Scotland		2370	55.940	-4.210
Totland	England	South East	0	50.685	-1.537
Totnes	England	South West	8076	50.431	-3.684
Totternhoe	England	East of England	982	51.886	-0.573
Tottington	England	North West	7713	53.613	-2.341
Totton	England	South East	34169	50.919	-1.490
Tow Law	England	North East	2138	54.745	-1.814
Towcester	England	East Midlands	9057	52.134	-0.991
Town Row	England	South East	1842	51.053	0.232
Townhill	Scotland		1220	56.089	-3.439
Trafford Park	England	North West	3060	53.469	-2.312
Tranent	Scotland		11840	55.944	-2.954
Trawsfynydd	Wales		628	52.902	-3.923
Tredegar	Wales		14855	51.773	-3.247
Treeton	England	Yorkshire and The Humber	3189	53.386	-1.352
Trefnant	Wales		993	53.225	-3.420
Tregaron	Wales		1213	52.219	-3.933
Tregarth	Wales		1307	53.190	-4.088
Tregoney	England	South West	0	50.267	-4.916
Treharris	Wales		12352	51.665	-3.307
Treherbert	Wales		0	51.671	-3.530
Trelech	Wales		0	51.944	-4.500
Treorchy	Wales		8105	51.660	-3.506
Treuddyn	Wales		1360	53.115	-3.120
Trewen	England	South West	0	50.617	-4.467
Trimdon	England	North East	2958	54.699	-1.429
Trimdon Grange	England	North East	1304	54.714	-1.426
Trimsaran	Wales		1584	51.720	-4.242
Tring	England	East of England	11929	51.795	-0.658
Troon	Scotland		14680	55.544	-4.663
Trowbridge	England	South West	40952	51.319	-2.209
Truro	England	South West	23041	50.265	-5.054
Tullibody	Scotland		8710	56.134	-3.838
Tumble	Wales		4040	51.784	-4.110
Tunstall	England	West Midlands	6232	53.058	-2.211
Turnastone	England	West Midlands	0	52.024	-2.948
Turriff	Scotland		5060	57.538	-2.459
Tuxford	England	East Midlands	2649	53.230	-0.893
Twechar	Scotland		1160	55.954	-4.082
Tweedbank	Scotland		2100	55.604	-2.767
Twickenham	England	London	0	51.445	-0.338
Twyford	England	South East	7533	51.475	-0.860
Tyberton	England	West Midlands	0	52.045	-2.904
Tycroes	Wales		2156	51.778	-4.020
Tyldesley	England	North West	35932	53.514	-2.468
Tynemouth	England	North East	17436	55.018	-1.426
Tytherington	England	South West	666	51.593	-2.480
Tywyn	Wales		3097	52.586	-4.093
Uckfield	England	South East	18452	50.969	0.096
Uddingston	Scotland		5610	55.820	-4.084
Uffculme	England	South West	2021	50.906	-3.327
Ufford	England	East of England	0	52.624	-0.384
Ulceby	England	Yorkshire and The Humber	1584	53.617	-0.333
Ullapool	Scotland		1510	57.899	-5.160
Ulley	England	Yorkshire and The Humber	0	53.382	-1.302
Ulrome	England	Yorkshire and The Humber	239	53.992	-0.230
Ulverston	England	North West	11356	54.196	-3.096
Undy	Wales		5914	51.575	-2.815
Uny Lelant	England	South West	1056	50.183	-5.440
Upchurch	England	South East	1340	51.376	0.648
Upminster	England	London	10000	51.556	0.256
Upper Basildon	England	South East	1405	51.482	-1.141
Upper Langwith	England	East Midlands	2955	53.229	-1.207
Upper Poppleton	England	Yorkshire and The Humber	3451	53.979	-1.152
Upper Stoke	England	South East	0	51.447	0.618
Uppingham	England	East Midlands	4745	52.588	-0.723
Upton	England	Yorkshire and The Humber	5874	53.615	-1.287
Upton	England	East of England	0	52.591	-0.369
Upton Scudamore	England	South West	295	51.230	-2.193
Upton upon Severn	England	West Midlands	1861	52.063	-2.218
Upwell	England	East of England	4278	52.602	0.222
Urmston	England	North West	41198	53.449	-2.354
Ushaw Moor	England	North East	7368	54.778	-1.647
Usk	Wales		2834	51.703	-2.903
Uttoxeter	England	West Midlands	13089	52.898	-1.865
Uxbridge	England	London	0	51.549	-0.482
Vale of Leven	Scotland		24640	55.971	-4.579
Valley	Wales		2361	53.285	-4.566
Ventnor	England	South East	5976	50.594	-1.207
Verwood	England	South West	13360	50.876	-1.870
Victoria	Wales		6688	51.750	-3.200
Viewpark	Scotland		16020	55.827	-4.057
Virginia Water	England	South East	2999	51.403	-0.567
Wacton	England	West Midlands	0	52.217	-2.567
Waddesdon	England	South East	1797	51.847	-0.921
Waddington	England	North West	1028	53.890	-2.415
Waddington	England	East Midlands	4081	53.167	-0.533
Wadebridge	England	South West	6599	50.517	-4.836
Wadhurst	England	South East	4051	51.062	0.339
Wadworth	England	Yorkshire and The Humber	1137	53.467	-1.143
Wainfleet All Saints	England	East Midlands	1744	53.106	0.236
Wakefield	England	Yorkshire and The Humber	78978	53.683	-1.498
Walberton	England	South East	1778	50.845	-0.620
Wales	England	Yorkshire and The Humber	5956	53.341	-1.282
Walford	England	West Midlands	0	51.883	-2.600
Walkden	England	North West	35937	53.517	-2.400
Walkern	England	East of England	1541	51.919	-0.128
Walkington	England	Yorkshire and The Humber	1769	53.819	-0.490
Wall	England	North East	0	55.000	-2.133
Wallasey	England	North West	58794	53.423	-3.065
Wallingford	England	South East	10348	51.600	-1.125
Wallsend	England	North East	42739	54.991	-1.534
Walsall	England	West Midlands	172141	52.585	-1.984
Walsden	England	Yorkshire and The Humber	2000	53.694	-2.100
Waltham	England	Yorkshire and The Humber	6563	53.517	-0.100
Waltham Abbey	England	East of England	18069	51.687	-0.004
Waltham Cross	England	East of England	10000	51.686	-0.036
Walthamstow	England	London	0	51.591	-0.021
Walton	England	Yorkshire and The Humber	0	53.925	-1.327
Walton	England	Yorkshire and The Humber	0	53.649	-1.466
Walton	England	East Midlands	2500	53.223	-1.461
Walton-on-Thames	England	South East	22834	51.387	-0.413
Walton-on-the-Naze	England	East of England	17458	51.848	1.267
Walworth	England	North East	0	54.567	-1.650
Wanborough	England	South West	2268	51.543	-1.698
Wandsworth	England	London	0	51.458	-0.208
Wansford	England	East of England	472	52.579	-0.420
Wantage	England	South East	18505	51.588	-1.426
Warboys	England	East of England	3825	52.404	-0.079
Warden	England	North East	0	54.983	-2.133
Wardle	England	North West	7250	53.650	-2.133
Ware	England	East of England	17576	51.811	-0.029
Wareham	England	South West	7592	50.688	-2.111
Warfield	England	South East	0	51.442	-0.728
Wargrave	England	South East	4209	51.501	-0.866
Waringstown	Northern Ireland		2856	54.434	-6.299
Warkworth	England	North East	1346	55.350	-1.617
Warlingham	England	South East	7970	51.310	-0.058
Warminster	England	South West	17490	51.204	-2.179
Warnham	England	South East	1193	51.091	-0.348
Warrenpoint	Northern Ireland		7670	54.101	-6.257
Warrington	England	North West	165456	53.393	-2.580
Warrington	England	South East	0	52.184	-0.688
Warsop	England	East Midlands	9766	53.214	-1.151
Warton	England	North West	2300	54.147	-2.764
Warton	England	North West	1833	53.750	-2.893
Warwick	England	West Midlands	24040	52.283	-1.583
Washingborough	England	East Midlands	6463	53.224	-0.475
Washington	England	North East	53526	54.900	-1.517
Washington	England	South East	1930	50.905	-0.406
Washwood Heath	England	West Midlands	32921	52.501	-1.827
Watchet	England	South West	3581	51.182	-3.331
Water Eaton	England	South East	8412	51.987	-0.722
Water Orton	England	West Midlands	3444	52.516	-1.740
Waterbeach	England	East of England	5795	52.266	0.191
Waterfoot	Scotland		1260	55.769	-4.284
Wateringbury	England	South East	2396	51.255	0.423
Waterloo	England	North West	1001	53.475	-3.030
Waterlooville	England	South East	64350	50.881	-1.030
Watford	England	East of England	125707	51.655	-0.396
Wath upon Dearne	England	Yorkshire and The Humber	17161	53.503	-1.346
Watlington	England	South East	2187	51.643	-1.004
Wattisham	England	East of England	1539	52.125	0.939
Watton	England	Yorkshire and The Humber	7601	53.933	-0.450
Watton	England	East of England	9924	52.567	0.833
Watton at Stone	England	East of England	2338	51.858	-0.114
Wavendon	England	South East	0	52.025	-0.674
Waverton	England	North West	0	53.167	-2.800
Weaverham	England	North West	6087	53.260	-2.573
Wedmore	England	South West	1409	51.227	-2.812
Wednesbury	England	West Midlands	24337	52.551	-2.024
Wednesfield	England	West Midlands	33555	52.596	-2.085
Weedon Beck	England	East Midlands	2706	52.230	-1.084
Weeting	England	East of England	1839	52.464	0.615
Welford	England	East Midlands	1043	52.417	-1.059
Welford	England	South East	0	51.457	-1.411
Wellesbourne	England	West Midlands	5849	52.197	-1.591
Wellesbourne Mountford	England	West Midlands	6007	52.192	-1.610
Welling	England	London	42500	51.462	0.108
Wellingborough	England	East Midlands	50577	52.303	-0.694
Wellington	England	West Midlands	22816	52.700	-2.517
Wellington	England	West Midlands	0	52.129	-2.742
Wellow	England	South West	529	51.324	-2.374
Wells	England	South West	11343	51.208	-2.649
Wells-next-the-Sea	England	East of England	2165	52.952	0.851
Welshpool	Wales		5948	52.660	-3.147
Welton	England	Yorkshire and The Humber	0	53.732	-0.552
Welwyn	England	East of England	3254	51.833	-0.214
Welwyn Garden City	England	East of England	59910	51.802	-0.207
Wem	England	West Midlands	5870	52.858	-2.718
Wembley	England	London	90045	51.552	-0.297
Wembury	England	South West	1819	50.323	-4.075
Wemyss Bay	Scotland		2580	55.876	-4.889
Wendover	England	South East	7702	51.762	-0.740
Wendron	England	South West	0	50.133	-5.250
Wentworth	England	Yorkshire and The Humber	354	53.478	-1.415
Wenvoe	Wales		1155	51.448	-3.264
Weobley	England	West Midlands	1101	52.160	-2.875
Werrington	England	South West	0	50.667	-4.367
West Bergholt	England	East of England	3215	51.912	0.850
West Bridgford	England	East Midlands	48314	52.930	-1.125
West Bromwich	England	West Midlands	135618	52.519	-1.994
West Byfleet	England	South East	5054	51.338	-0.506
West Calder	Scotland		3100	55.852	-3.570
West Clandon	England	South East	5422	51.261	-0.503
West Coker	England	South West	1161	50.919	-2.687
West Cornforth	England	North East	2501	54.703	-1.519
West Drayton	England	London	12156	51.500	-0.467
West End	England	South East	4227	50.927	-1.333
West End of London	England	London	10575	51.514	-0.155
West Haddon	England	East Midlands	1718	52.342	-1.078
West Hallam	England	East Midlands	6314	52.971	-1.358
West Horsley	England	South East	1276	51.260	-0.456
West Ilsley	England	South East	332	51.540	-1.324
West Kilbride	Scotland		4760	55.690	-4.858
West Kingsdown	England	South East	5484	51.343	0.261
West Kirby	England	North West	7680	53.373	-3.184
West Linton	Scotland		1530	55.750	-3.356
West Malling	England	South East	2266	51.293	0.409
West Mersea	England	East of England	7057	51.778	0.919
West Molesey	England	South East	18565	51.400	-0.380
West Rainton	England	North East	2316	54.817	-1.500
West Thurrock	England	East of England	7795	51.478	0.277
West Walton	England	East of England	1731	52.698	0.174
West Wellow	England	South East	2929	50.973	-1.583
West Wickham	England	London	14276	51.367	-0.017
Westbury	England	West Midlands	657	52.679	-2.954
Westbury	England	South West	16989	51.260	-2.188
Westcliff-on-Sea	England	East of England	1001	51.544	0.692
Westcott	England	South East	2528	51.224	-0.372
Westergate	England	South East	9783	50.840	-0.671
Westerham	England	South East	3303	51.266	0.069
Westfield	England	South West	1543	51.883	-1.867
Westgate on Sea	England	South East	6594	51.382	1.337
Westhill	Scotland		11600	57.153	-2.280
Westhill	Scotland		5270	57.473	-4.149
Westhoughton	England	North West	26260	53.549	-2.525
Weston	England	North West	847	53.067	-2.400
Weston Turville	England	South East	2115	51.792	-0.758
Weston Underwood	England	South East	0	52.146	-0.739
Weston-super-Mare	England	South West	82903	51.346	-2.977
Westoning	England	East of England	2147	51.981	-0.497
Westonzoyland	England	South West	1686	51.109	-2.928
Westquarter	Scotland		1150	55.991	-3.740
Westwood	England	South West	1162	51.335	-2.280
Wetheral	England	North West	1605	54.884	-2.833
Wetherby	England	Yorkshire and The Humber	13572	53.928	-1.387
Wetwang	England	Yorkshire and The Humber	761	54.017	-0.577
Weybridge	England	South East	19463	51.372	-0.460
Weymouth	England	South West	57691	50.614	-2.460
Whaley Bridge	England	East Midlands	5140	53.330	-1.983
Whalley	England	North West	4754	53.822	-2.407
Whaplode	England	East Midlands	1666	52.799	-0.036
Wheathampstead	England	East of England	4326	51.811	-0.294
Wheatley	England	South East	5574	51.747	-1.139
Wheaton Aston	England	West Midlands	1965	52.711	-2.221
Wheldrake	England	Yorkshire and The Humber	1984	53.896	-0.963
Whickham	England	North East	16625	54.946	-1.676
Whimple	England	South West	1173	50.766	-3.357
Whiston	England	Yorkshire and The Humber	0	53.409	-1.315
Whiston	England	North West	0	53.420	-2.789
Whitburn	Scotland		10460	55.867	-3.683
Whitburn	England	North East	5352	54.953	-1.369
Whitby	England	Yorkshire and The Humber	13213	54.488	-0.615
Whitchurch	England	West Midlands	9710	52.967	-2.683
Whitchurch	England	West Midlands	0	51.850	-2.650
Whitchurch	England	South West	0	51.406	-2.563
White Waltham	England	South East	349	51.492	-0.772
Whitecraig	Scotland		1200	55.919	-3.042
Whitefield	England	North West	23545	53.550	-2.300
Whitehaven	England	North West	24900	54.549	-3.584
Whitehead	Northern Ireland		3697	54.754	-5.709
Whitehills	Scotland		1140	57.677	-2.579
Whiteparish	England	South West	1130	51.010	-1.649
Whitford	Wales		0	53.283	-3.283
Whitland	Wales		1514	51.819	-4.615
Whitley	England	South West	2436	51.395	-2.164
Whitley Bay	England	North East	38055	55.040	-1.447
Whitstable	England	South East	30195	51.361	1.026
Whittingham	England	North East	280	55.401	-1.893
Whittington	England	West Midlands	1481	52.873	-3.003
Whittington	England	West Midlands	2085	52.674	-1.761
Whittlesey	England	East of England	12745	52.558	-0.130
Whittlesford	England	East of England	1536	52.113	0.150
Whitton	England	Yorkshire and The Humber	0	53.700	-0.633
Whitton	Wales		0	52.300	-3.067
Whitwell	England	East Midlands	3846	53.283	-1.217
Whitworth	England	North West	5798	53.656	-2.177
Whyteleafe	England	South East	3315	51.308	-0.084
Wick	Scotland		7140	58.439	-3.094
Wick	England	South West	1989	51.453	-2.424
Wick	Wales		698	51.439	-3.549
Wickford	England	East of England	32975	51.611	0.523
Wickham	England	South East	1958	51.443	-1.432
Wickham	England	South East	2060	50.899	-1.188
Wickham Bishops	England	East of England	3788	51.778	0.668
Wickham Market	England	East of England	2156	52.153	1.363
Wickwar	England	South West	1717	51.594	-2.400
Wideopen	England	North East	8976	55.045	-1.622
Widnes	England	North West	61464	53.362	-2.734
Wigan	England	North West	175405	53.543	-2.637
Wigginton	England	Yorkshire and The Humber	0	54.017	-1.083
Wigmore	England	West Midlands	757	52.315	-2.858
Wigston Magna	England	East Midlands	33720	52.581	-1.092
Wigton	England	North West	5831	54.825	-3.161
Wilberfoss	England	Yorkshire and The Humber	1866	53.949	-0.889
Wilburton	England	East of England	1013	52.352	0.177
Wilden	England	East of England	0	52.183	-0.396
Willand	England	South West	3360	50.883	-3.367
Willaston	England	North West	2813	53.295	-2.997
Willaston	England	North West	2540	53.067	-2.483
Willenhall	England	West Midlands	27500	52.585	-2.059
Willerby	England	Yorkshire and The Humber	0	53.761	-0.442
Willingham	England	East Midlands	3513	53.350	-0.683
Willingham	England	East of England	4015	52.314	0.058
Willington	England	North East	6633	54.717	-1.700
Willington	England	East of England	751	52.134	-0.372
Williton	England	South West	2644	51.162	-3.322
Wilmcote	England	West Midlands	1092	52.221	-1.765
Wilmslow	England	North West	36617	53.328	-2.231
Wilsden	England	Yorkshire and The Humber	5524	53.821	-1.860
Wilsford	England	South West	0	51.300	-1.850
Wilstead	England	East of England	2177	52.081	-0.449
Wilton	England	South West	3579	51.079	-1.862
Wimblington	England	East of England	4239	52.509	0.084
Wimborne Minster	England	South West	14884	50.783	-1.983
Wincanton	England	South West	5435	51.057	-2.406
Winchburgh	Scotland		2500	55.958	-3.465
Winchcombe	England	South West	4538	51.954	-1.964
Winchelsea Beach	England	South East	1362	50.917	0.722
Winchester	England	South East	46074	51.065	-1.319
Windermere	England	North West	7765	54.381	-2.907
Windlesham	England	South East	4194	51.365	-0.655
Windsor	England	South East	33348	51.483	-0.600
Windygates	Scotland		1890	56.195	-3.053
Winford	England	South West	1165	51.383	-2.661
Wing	England	East Midlands	0	52.618	-0.683
Wing	England	South East	2589	51.895	-0.720
Wingate	England	North East	5134	54.732	-1.379
Wingerworth	England	East Midlands	6430	53.202	-1.434
Wingfield	England	South West	0	51.313	-2.260
Wingham	England	South East	1303	51.272	1.215
Wingrave	England	South East	1389	51.865	-0.742
Winkleigh	England	South West	1305	50.856	-3.943
Winnersh	England	South East	0	51.427	-0.880
Winscombe	England	South West	4546	51.318	-2.832
Winsford	England	North West	30259	53.191	-2.524
Winslow	England	South East	4407	51.943	-0.881
Winston	England	North East	0	54.545	-1.789
Winterbourne	England	South East	2168	51.446	-1.347
Winterbourne	England	South West	0	51.523	-2.504
Winterbourne Stoke	England	South West	0	51.167	-1.898
Winterton	England	Yorkshire and The Humber	4899	53.655	-0.599
Winwick	England	North West	2435	53.433	-2.600
Wirksworth	England	East Midlands	5038	53.082	-1.574
Wisbech	England	East of England	32489	52.666	0.159
Wishaw	Scotland		30510	55.767	-3.917
Wiston	Wales		0	51.826	-4.870
Witchford	England	East of England	2385	52.387	0.206
Witham	England	East of England	25353	51.800	0.640
Witheridge	England	South West	1158	50.917	-3.704
Withernsea	England	Yorkshire and The Humber	6159	53.731	0.032
Withington	England	West Midlands	0	52.717	-2.600
Withington	England	West Midlands	0	52.100	-2.633
Witley	England	South East	6437	51.150	-0.648
Witney	England	South East	29103	51.784	-1.485
Wittering	England	East of England	2348	52.607	-0.440
Witton Gilbert	England	North East	2339	54.806	-1.637
Wiveliscombe	England	South West	2178	51.041	-3.313
Wivelsfield Green	England	South East	1091	50.963	-0.071
Wivenhoe	England	East of England	9567	51.856	0.958
Woburn	England	East of England	933	51.989	-0.619
Woburn Sands	England	South East	5074	52.016	-0.650
Woking	England	South East	103932	51.319	-0.559
Wokingham	England	South East	41143	51.411	-0.836
Wold Newton	England	Yorkshire and The Humber	337	54.143	-0.400
Wold Newton	England	Yorkshire and The Humber	0	53.450	-0.133
Woldingham	England	South East	1502	51.285	-0.034
Wollaston	England	East Midlands	3491	52.258	-0.670
Wolsingham	England	North East	2503	54.731	-1.883
Wolston	England	West Midlands	2564	52.377	-1.395
Wolvercote	England	South East	1154	51.784	-1.293
Wolverhampton	England	West Midlands	252791	52.585	-2.123
Wombourn	England	West Midlands	13511	52.533	-2.183
Wombwell	England	Yorkshire and The Humber	15518	53.522	-1.397
Wood Green	England	London	0	51.600	-0.117
Wood Street Village	England	South East	1619	51.251	-0.637
Woodborough	England	South West	292	51.339	-1.840
Woodbridge	England	East of England	11200	52.093	1.320
Woodbury	England	South West	1605	50.677	-3.402
Woodchurch	England	South East	1074	51.076	0.773
Woodcote	England	West Midlands	2775	52.733	-2.333
Woodford	England	East Midlands	1461	52.382	-0.581
Woodford	England	South West	0	51.117	-1.833
Woodford Green	England	London	22803	51.609	0.023
Woodhall Spa	England	East Midlands	4331	53.152	-0.215
Woodley	England	South East	0	51.450	-0.883
Woodsetts	England	Yorkshire and The Humber	1746	53.348	-1.172
Woodstock	England	South East	2442	51.849	-1.351
Wool	England	South West	2724	50.680	-2.219
Woolavington	England	South West	2115	51.165	-2.938
Wooler	England	North East	1983	55.548	-2.012
Woolley	England	Yorkshire and The Humber	365	53.613	-1.515
Woolpit	England	East of England	1753	52.225	0.888
Woolwich	England	London	0	51.491	0.065
Wootton	England	Yorkshire and The Humber	475	53.630	-0.353
Wootton	England	East of England	4344	52.095	-0.535
Wootton	England	South East	4467	51.174	1.179
Wootton	England	South East	4231	50.728	-1.235
Worcester	England	West Midlands	101659	52.189	-2.220
Worcester Park	England	London	16031	51.380	-0.244
Workington	England	North West	27120	54.642	-3.544
Worksop	England	East Midlands	43252	53.302	-1.124
Worlaby	England	Yorkshire and The Humber	547	53.611	-0.467
Wormley	England	South East	1770	51.136	-0.647
Worthing	England	South East	99110	50.818	-0.375
Wortley	England	Yorkshire and The Humber	0	53.483	-1.533
Worton	England	South West	624	51.316	-2.041
Wotton-under-Edge	England	South West	5627	51.632	-2.345
Wouldham	England	South East	1253	51.350	0.458
Wragby	England	East Midlands	1768	53.283	-0.300
Wrawby	England	Yorkshire and The Humber	1469	53.567	-0.462
Wrea Green	England	North West	1373	53.777	-2.916
Wrexham	Wales		65692	53.047	-2.991
Wrington	England	South West	1918	51.362	-2.763
Writtle	England	East of England	4840	51.729	0.429
Wrotham	England	South East	1921	51.309	0.309
Wroughton	England	South West	6474	51.524	-1.796
Wroxall	England	West Midlands	1927	52.338	-1.669
Wroxall	England	South East	1753	50.616	-1.223
Wychbold	England	West Midlands	1366	52.290	-2.116
Wye	England	South East	1915	51.182	0.937
Wylam	England	North East	1412	54.977	-1.822
Wymeswold	England	East Midlands	1296	52.805	-1.113
Y Felinheli	Wales		2284	53.187	-4.205
Yalding	England	South East	1365	51.224	0.429
Yapton	England	South East	5459	50.821	-0.613
Yarm	England	North East	19184	54.504	-1.358
Yarmouth	England	South East	912	50.705	-1.499
Yarnton	England	South East	2545	51.804	-1.311
Yate	England	South West	34406	51.541	-2.418
Yateley	England	South East	20214	51.343	-0.830
Yatton	England	West Midlands	0	51.967	-2.533
Yatton	England	South West	10251	51.388	-2.824
Yaxley	England	East of England	9174	52.518	-0.259
Yazor	England	West Midlands	0	52.117	-2.867
Yeadon	England	Yorkshire and The Humber	37379	53.864	-1.687
Yealmpton	England	South West	1677	50.349	-3.999
Yelverton	England	South West	3627	50.493	-4.084
Yeovil	England	South West	45784	50.942	-2.632
Yetminster	England	South West	1105	50.896	-2.580
Ynysybwl	Wales		3503	51.639	-3.360
York	England	Yorkshire and The Humber	153717	53.958	-1.083
Youlgreave	England	East Midlands	1018	53.174	-1.690
Yoxall	England	West Midlands	1638	52.767	-1.791
Ystalyfera	Wales		10218	51.767	-3.781
Ystrad Mynach	Wales		0	51.643	-3.236
Ystradgynlais	Wales		0	51.767	-3.767`;
