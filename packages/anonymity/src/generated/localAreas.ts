// Written by material/language/bringOver.mjs; sources and licences are named beside it.

/** Regions, counties, rivers and parts of towns. */
export const localAreaTable = `Aberdeenshire
Acton
Aigburth
Aire
Aire Valley
Airedale
Ancoats
Anfield
Anglesey
Angus
Antrim
Ards Peninsula
Argyll
Armagh
Arran
Aston
Avon
Ayrshire
Badenoch
Baildon
Balham
Banffshire
Bann
Bannau Brycheiniog
Barking
Barra
Battersea
Bedfordshire
Bedminster
Beds
Beeston
Belfast Lough
Benbecula
Benwell
Berkshire
Bermondsey
Berwickshire
Bethnal Green
Bingley
Black Country
Bloomsbury
Bodmin Moor
Borders
Bowling
Brecknockshire
Brecon Beacons
Brixton
Broads
Buckinghamshire
Bucks
Bute
Butetown
Byker
Caernarfonshire
Cairngorms
Caithness
Calder
Calder Valley
Camberwell
Cambridgeshire
Cambs
Camden
Camden Town
Canary Wharf
Canning Town
Canton
Canvey Island
Cardiff Bay
Cardigan Bay
Cardiganshire
Carmarthenshire
Castlemilk
Catford
Causeway Coast
Central Belt
Central London
Ceredigion
Chapeltown
Chelsea
Cheshire
Cheviots
Chilterns
Chiswick
Chorlton
Clackmannanshire
Clapham
Cleveland
Clifton
Clwyd
Clyde
Clydeside
Colne Valley
Cornwall
Cotswolds
Coulsdon
County Antrim
County Armagh
County Down
County Durham
County Fermanagh
County Londonderry
County Tyrone
Cromarty
Crystal Palace
Cumberland
Cumbria
Cynon Valley
Dagenham
Dalston
Dartmoor
Dee
Deeside
Denbighshire
Deptford
Derbys
Derbyshire
Derwent
Devon
Didsbury
Digbeth
Docklands
Donside
Dorset
Dulwich
Dumfriesshire
Dunbartonshire
Dyfed
Ealing
East Anglia
East Devon
East Ham
East Kent
East London
East Lothian
East Midlands
East Riding
East Sussex
East Yorkshire
East of England
Easterhouse
Easton
Ebbw Vale
Eccleshill
Eden Valley
Edgbaston
Edmonton
Elephant and Castle
Elswick
Eltham
Ely
Enfield
Erdington
Eryri
Essex
Everton
Exe
Exmoor
Fallowfield
Falls Road
Feltham
Fenham
Fens
Fermanagh
Fife
Finsbury Park
Firth of Clyde
Firth of Forth
Flintshire
Forest of Bowland
Forest of Dean
Forth
Foyle
Fulham
Furness
Fylde
Galloway
Garston
Glamorgan
Glens of Antrim
Glos
Gloucestershire
Gorbals
Gorton
Gosforth
Govan
Gower
Grampian
Grangetown
Great Glen
Greater London
Greater Manchester
Greenwich
Guernsey
Gwent
Gwynedd
Hackney
Hammersmith
Hampshire
Hampstead
Handsworth
Hants
Harehills
Harlesden
Harris
Hartcliffe
Haworth
Hayes
Hayling Island
Headingley
Heaton
Hebrides
Herefordshire
Hertfordshire
Herts
Highbury
Highlands
Highlands and Islands
Holborn
Holderness
Holloway
Holy Island
Home Counties
Hornsey
Hounslow
Hulme
Humber
Humber Estuary
Humberside
Hunslet
Huntingdonshire
Huyton
Idle
Ilford
Inner Hebrides
Irwell
Islands
Islay
Isle of Anglesey
Isle of Lewis
Isle of Man
Isle of Mull
Isle of Portland
Isle of Purbeck
Isle of Sheppey
Isle of Skye
Isle of Thanet
Isle of Wight
Isles of Scilly
Islington
Jersey
Jesmond
Jura
Keighley
Kensington
Kent
Kilburn
Kincardineshire
King's Cross
Kinross-shire
Kintyre
Kirkby
Kirkcudbrightshire
Knightsbridge
Knowle
Ladywood
Lagan
Lake District
Lanarkshire
Lancashire
Lancs
Leicestershire
Leics
Leith
Levenshulme
Lewisham
Leyton
Leytonstone
Lincolnshire
Lincolnshire Wolds
Lincs
Lindisfarne
Llŷn
Llŷn Peninsula
Loch Lomond
Loch Ness
Lochaber
London
Longsight
Lothian
Lough Foyle
Lough Neagh
Lowlands
Malverns
Manningham
Maryhill
Mayfair
Medway
Medway Towns
Meirionnydd
Menai Strait
Mendips
Merionethshire
Mersea Island
Mersey
Merseyside
Mid Glamorgan
Mid Wales
Middlesex
Middx
Midlands
Midlothian
Mile End
Mitcham
Monmouthshire
Montgomeryshire
Moray
Moray Firth
Morden
Morecambe Bay
Morningside
Moss Side
Mourne Mountains
Mournes
Muirhouse
Muswell Hill
Môn
Nene
New Cross
New Forest
New Malden
Nidd
Nidderdale
Norfolk
Norfolk Broads
North Devon
North Down
North Downs
North East
North Kent
North London
North Riding
North Tyneside
North Wales
North West
North York Moors
North Yorkshire
Northamptonshire
Northants
Northumberland
Northumbria
Norwood
Notting Hill
Nottinghamshire
Notts
Orkney
Ouse
Outer Hebrides
Oxfordshire
Oxon
Paddington
Partick
Peak District
Peckham
Peeblesshire
Pembrokeshire
Pennines
Perry Barr
Perthshire
Pimlico
Plaistow
Poplar
Portland
Portobello
Potteries
Powys
Purbeck
Purley
Putney
Quantocks
Radnorshire
Redland
Renfrewshire
Rhondda
Rhondda Valley
Rhymney Valley
Ribble
Ribble Valley
River Aire
River Avon
River Bann
River Calder
River Cam
River Clyde
River Conwy
River Dee
River Derwent
River Don
River Eden
River Exe
River Forth
River Foyle
River Great Ouse
River Hull
River Humber
River Irwell
River Itchen
River Lagan
River Lea
River Medway
River Mersey
River Mole
River Neath
River Nene
River Ness
River Ouse
River Parrett
River Ribble
River Severn
River Spey
River Stour
River Taff
River Tamar
River Tawe
River Tay
River Tees
River Teifi
River Test
River Thames
River Towy
River Trent
River Tweed
River Tyne
River Usk
River Wear
River Welland
River Wey
River Wharfe
River Witham
River Wye
Romford
Romney Marsh
Ross-shire
Rossendale
Roundhay
Roxburghshire
Rutland
Salisbury Plain
Saltaire
Scilly
Scottish Borders
Seacroft
Selkirkshire
Selly Oak
Severn
Severn Estuary
Shankill
Shepherd's Bush
Shetland
Shipley
Shoreditch
Shrops
Shropshire
Sir Fôn
Skye
Small Heath
Snowdonia
Soho
Solent
Somerset
Somerset Levels
South Devon
South Downs
South East
South East Wales
South Glamorgan
South London
South Tyneside
South Wales
South Wales Valleys
South West
South Yorkshire
Southall
Southmead
Sparkbrook
Sparkhill
Speke
Spey
Speyside
Splott
St Pauls
Staffordshire
Staffs
Stirlingshire
Stockwell
Stoke Newington
Strangford Lough
Stratford
Strathspey
Streatham
Suffolk
Surbiton
Surrey
Sussex
Sutherland
Swale
Swaledale
Swansea Bay
Sydenham
Taff
Tamar
Tay
Tayside
Teddington
Tees
Tees Valley
Teesdale
Teesside
Teifi
Thames
Thames Estuary
Thames Gateway
Thames Valley
Thanet
Thornton
Thornton Heath
Tiger Bay
Tooting
Torbay
Tottenham
Towy
Toxteth
Trent
Trossachs
Tweed
Twickenham
Tyne
Tyne and Wear
Tynedale
Tyneside
Tyrone
Uist
Usk
Uxbridge
Vale of Belvoir
Vale of Clwyd
Vale of Evesham
Vale of York
Valleys
Vauxhall
Walney
Walthamstow
Wandsworth
Warks
Warwickshire
Wash
Wavertree
Weald
Wealden
Wear
Weardale
Wearside
Welland
Welsh Valleys
Wembley
Wensleydale
West Cornwall
West Country
West Cumbria
West Glamorgan
West Ham
West London
West Lothian
West Midlands
West Riding
West Sussex
West Wales
West Yorkshire
Wester Hailes
Western Isles
Westmorland
Wharfe
Wharfedale
Whitechapel
Wibsey
Wigtownshire
Willesden
Wilts
Wiltshire
Wimbledon
Wirral
Wirral Peninsula
Witham
Wolds
Wood Green
Woolwich
Worcestershire
Worcs
Wythenshawe
Yorks
Yorkshire
Yorkshire Dales
Yorkshire Wolds`;
