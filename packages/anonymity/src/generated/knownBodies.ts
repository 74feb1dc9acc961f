// Written by material/language/bringOver.mjs; sources and licences are named beside it.

/** What is written with a capital and tells nobody. */
export const knownBodyTable = `1Password
2FA
4G
5G
8x8
ABB
ADSL
ALPHV
ANPR
API
ATT&CK
AWS
Aareon
Academy
Accellion
Accenture
Access
Access Group
AccessPaySuite
Acrobat
Acronis
Action Fraud
Active Cyber Defence
Active Directory
Adare
Adastra
Adobe
Adobe Acrobat
Adult Social Care
Advanced
Africa
Age UK
Agilisys
Agresso
Airwave
Akamai
Akira
Alexa
Alloy
Allpay
Amazon
Amazon Web Services
America
American
Amey
Android
Anonymous
AnyDesk
Apache
AppLocker
Apple
April
ArcGIS
Arduino
Army
Arts Council
Aruba
Arvato
Asia
Astun
Atlassian
Atos
Audit Commission
Audit Committee
August
Australia
Avaya
Avigilon
Axis
Azure
Azure AD
BAE Systems
BBC
BCP plan
BIOS
BT
Backup Exec
Balfour Beatty
Barclays
Barracuda
Bartec
Bash
Bcc
Belgium
BeyondTrust
Biffa
Bing
BitLocker
Bitcoin
Bitdefender
Bitlocker
Bitwarden
Black Basta
BlackCat
BloodHound
Blue Badge
Bluetooth
Bonfire Night
Bosch
Bottomline
Brazil
Brexit
Brightly
Britain
British
British Red Cross
Broadcom
Bronze Command
Brother
Building Control
Bulgaria
Business Continuity
Business Rates
CAF
CCS
CCTV
CD
CEO
CGI
CIO
CIPFA
CISA
CISO
CMDB
COSLA
COVID
CPNI
CPU
CQC
CSV
CTO
CVE
CVSS
Cabinet
Cabinet Office
Caldicott Guardian
Canada
Canon
Capgemini
Capita
Capita One
Carbon Black
Care Act
Care Quality Commission
CareDirector
Carenotes
Castle
Cc
Censys
CentOS
Channel 4
ChatGPT
Check Point
Checkpoint
Chief Digital Officer
Chief Executive
Chief Finance Officer
Chief Information Officer
Chief Technology Officer
Children Act
Children's Services
Children's Social Care
China
Chinese
Christmas
Chrome
CiSP
Cisco
Cisco Meraki
Citizens Advice
Citizens Advice Bureau
Citrix
Citrix Bleed
Civica
Civica Cx
Civil Contingencies Act
Cl0p
Clop
Cloudflare
Coastguard
Cobalt Strike
Cognizant
Cohesity
College of Policing
Commvault
Companies House
Computer Misuse Act
Conduent
Confirm
Confluence
ConnectWise
Conti
Copilot
Copilot Studio
Council Tax
Council Tax Reduction
Court of Appeal
Covid
Covid-19
CrowdStrike
Crown Commercial Service
Crown Court
Customer Services
Cyber Assessment Framework
Cyber Essentials
Cyber Essentials Plus
CyberArk
CyberScotland
Cymru
D-Link
DBS
DEFRA
DHCP
DHSC
DLP
DLUHC
DNS
DPIA
DPO
DR
DSIT
DVD
DVLA
DVSA
DWP
DXC
Dahua
Daisy
DarkSide
Darktrace
Data Protection Act
Data Protection Officer
Datto
Debian
December
Defender
Defender for Endpoint
Defra
Dell
Deloitte
Democratic Services
Dennis Eagle
Department for Education
Department for Levelling Up, Housing and Communities
Department for Science, Innovation and Technology
Department for Transport
Department for Work and Pensions
Department of Health and Social Care
DfE
DfT
Discord
Diwali
Docker
DocuSign
Docusign
DrayTek
Draytek
Dridex
Driver and Vehicle Licensing Agency
Dropbox
Drupal
Duo
Dutch
Dynamics
Dynamics 365
EC2
EDR
EE
EHCP
EMIS
ENISA
ESET
ESXi
EU
EY
Early Warning
Earth
Easter
Eclipse
Edge
Egress
Eid
Elastic
Elasticsearch
Electoral Commission
Electoral Services
Emergency Planning
Emotet
England
English
Entra
Entra ID
Environment Agency
Environmental Health
Epson
Equality Act
Equifax
Ericsson
Ernst and Young
Esri
EternalBlue
Europe
European
Europol
Eventbrite
Excel
Exchange
Exchange Online
Exchange Server
Exercise in a Box
Exim
Experian
F5
FAQ
FBI
FCC
FOI
FTTP
Facebook
Facilities Management
Falcon
Fancy Bear
Fastly
February
FireEye
Firmstep
Ford
Foreign Office
FortiGate
FortiOS
Fortigate
Fortinet
Fortnite
France
Freedom of Information Act
French
Friday
Fujitsu
Full Council
GB
GCHQ
GDPR
GDS
GMB
GOSS
GOV.UK
GOV.UK Notify
GOV.UK Pay
GOV.UK Verify
GPS
Gaelic
Gallagher
Gamma
Gandlake
Genetec
German
Germany
Get Safe Online
GitHub
Gmail
GoAnywhere
God
Gold Command
Google
Google Cloud
Google Maps
Google Workspace
GovAssure
Government Digital Service
Government Internal Audit Agency
Granicus
Grant Thornton
Graph API
Great Britain
Guardian
HDD
HM Revenue and Customs
HM Treasury
HMI
HMRC
HP
HPE
HR
HSBC
HSE
HTML
HTTP
HTTPS
Halloween
Have I Been Pwned
Health and Safety Executive
Heartbleed
Hewlett Packard
High Court
Highways
Hikvision
Historic England
Hive
Home Office
Honeywell
Hong Kong
House of Commons
House of Lords
Housing
Housing Benefit
Housing Ombudsman
Huawei
Human Resources
Human Rights Act
Hyper-V
IBM
ICO
ICT
ID
IMAP
INC Ransom
IP
ISDN
ISO
IT
ITIL
ITT
ITV
IcedID
Idox
India
Infor
Information Commissioner
Information Commissioner's Office
Infosys
Instagram
Internal Audit
Internet
Internet Explorer
Interpol
Intune
IoT
Iran
Iranian
Ireland
Irish
Israel
Italian
Italy
Itron
Ivanti
JCB
JISC
JSON
Jadu
January
Japan
Java
JavaScript
Jenkins
Jira
Jisc
Johnson Controls
Joomla
July
June
Juniper
JustPark
KCOM
KEV
KPI
KPMG
Kainos
Kali
Kaseya
Kaspersky
KeePass
Kerberos
Kibana
Kier
KillNet
Killnet
Kindle
Konica Minolta
Kubernetes
Kyocera
LAN
LDAP
LGA
LTE
Land Charges
Land Registry
LastPass
Lazarus
Leader of the Council
Legal Services
Leidos
Lenovo
Lexmark
Liberata
Licensing
LinkedIn
LinkedIn Learning
Linux
Liquidlogic
Lithuania
Lloyds
LoRa
LoRaWAN
Local Government Association
Local Government Ombudsman
LockBit
Lockbit
Log4Shell
Log4j
LogMeIn
Logging Made Easy
Lucy Zodion
MAC
MDR
MFA
MHCLG
MI5
MISP
MITRE
MMS
MOVEit
MOVEit Transfer
MPLS
MRI
Mac
Magento
Mail Check
Mailchimp
Malwarebytes
Mandiant
MapInfo
March
Mastercard
May
Mazars
McAfee
Mears
Medusa
Meraki
Mespinoza
Met Office
Meta
Metasploit
MiPermit
Microsoft
Microsoft 365
MikroTik
Milestone
Mimecast
Mimikatz
Minecraft
Ministry of Defence
Ministry of Housing, Communities and Local Government
Ministry of Justice
Mirai
Mitel
Mitie
MoJ
MobileIron
Moldova
Monday
MongoDB
Monitoring Officer
Moodle
Mosaic
Motorola
MySQL
NAO
NAS
NB-IoT
NCA
NCC Group
NCSC
NEC
NEC Housing
NEC Software Solutions
NFC
NHS
NHS Digital
NHS England
NHS Scotland
NHS Wales
NINO
NPCC
NPSA
NSL
NTLM
NatWest
National Audit Office
National Crime Agency
National Cyber Security Centre
National Fire Chiefs Council
National Grid
National Highways
National Police Chiefs' Council
National Protective Security Authority
Nationwide
Natural England
Nessus
Nest
NetScaler
Netgear
Netherlands
Network Rail
Nginx
Niagara
Nigeria
Nintendo
Nmap
NoName057
Node
Nokia
Nominet
North Korea
North Korean
Northern Ireland
Northern Ireland Executive
Northgate
Northgate Public Services
NotPetya
Notify
November
Nutanix
O2
OAuth
OLM
OT
OWASP
October
Ofcom
Office
Office 365
Ofgem
Ofsted
Ofwat
Okta
Ombudsman
OneDrive
OpenAI
Openreach
Oracle
Oracle Fusion
Orchard
Ordnance Survey
Orion
Outlook
PBX
PC
PCI DSS
PDF
PDNS
PIN
PLC
PR
PRINCE2
PSN
PSTN
PYSA
Pakistan
Palo Alto
Palo Alto Networks
Panasonic
Parliament
Paxton
Pay360
PayByPhone
PayPal
PayPoint
Pensions Regulator
Petya
Peugeot
Philips
Photoshop
Pitney Bowes
Planning
Planning Inspectorate
Play
PlayStation
Playbook
Plesk
Poland
Police Scotland CyberScotland Partnership
Polish
Post Office
PostgreSQL
Power Apps
Power Automate
Power BI
PowerShell
PrintNightmare
Progress
Progress Software
Proofpoint
Protective DNS
ProxyLogon
ProxyNotShell
ProxyShell
PsExec
Public Health
Public Health England
Public Services Network
Pulse Secure
Punjabi
PwC
Pysa
Python
QR
QRadar
QakBot
Qakbot
Qilin
Qinetiq
Qualys
RAID
RAM
RDP
REvil
RFID
RFP
RNLI
RPO
RSS
RTO
Ramadan
RansomHub
Rapid7
Raspberry Pi
Rclone
React
Red Cross
Red Hat
Redis
Report Fraud
Revenues and Benefits
Rhysida
Ricoh
Ring
RingCentral
RingGo
Ringway
Rockwell
Roku
Romania
Roundcube
Royal
Royal Air Force
Royal Mail
Royal Navy
Rubrik
Russia
Russian
Ryuk
S3
SAML
SAN
SAP
SAP Concur
SAR
SCADA
SD-WAN
SEND
SIEM
SIM
SIP
SIRO
SLA
SMB
SMS
SMTP
SOC
SOCITM
SOLACE
SQL
SQL Server
SQLite
SSD
SSH
SSL
SSO
STIX
STRIDE
Safari
Salesforce
Salesforce Marketing Cloud
Salto
Salvation Army
Samaritans
Samsung
Sandworm
Santander
Saturday
Schneider
Schneider Electric
Scotland
Scottish
Scottish Government
ScreenConnect
Scrutiny Committee
Secret Service
Section 151
Secure Connected Places Playbook
Secureworks
Senedd
Sentinel
SentinelOne
September
Sepura
Serco
Servelec
ServiceNow
SharePoint
SharePoint Online
Shodan
Siemens
Sigfox
Signal
Signify
Silver Command
Singapore
Skills for Care
Sky
Skype
Slack
Social Services
Socitm
Sodinokibi
Solace
SolarWinds
SonicWall
Sony
Sophos
Sopra Steria
Spain
Spanish
Splashtop
Splunk
Sport England
Squiz
Stripe
Student Loans Company
Suez
Sunday
Supreme Court
SurveyMonkey
Swarco
Symantec
Symology
Sysmon
System C
SystmOne
TAXII
TCS
TLS
TP-Link
TPP
TV
TalkTalk
Tarmac
TeamViewer
Teams
Telegram
Telensa
Tell Us Once
Tenable
Tesla
TfL
Thales
The Guardian
Three
Thursday
TikTok
Times
Tomcat
Tor
Toshiba
Trading Standards
Traffic Light Protocol
TransUnion
Trellix
Trend
Trend Micro
TrickBot
Trickbot
Tridium
Trustwave
Tuesday
Turkey
Twitter
TypeScript
UEFI
UK
UK GDPR
UK Government
UK Health Security Agency
UKHSA
UNISON
UPRN
UPS
URL
USB
Ubiquiti
Ubuntu
Ukraine
Ukrainian
Umbraco
Umbrella
UniFi
Uniform
Unison
Unit4
Unite
United Kingdom
United States
Universal Credit
Urdu
VLAN
VMware
VPN
Valuation Office
Vauxhall
Veeam
Veolia
Veritas
Vice Society
Vietnam
Virgin Media
VirusTotal
Visa
VoIP
Vodafone
WAN
WARP
WLGA
Wales
WannaCry
Web Check
Webaspx
Webex
Wednesday
Welsh
Welsh Government
Welsh Local Government Association
WhatsApp
Whitespace
Wi-Fi
WiFi
Wiki
Wikipedia
Windows
Windows Defender
Windows Server
Wipro
Wireshark
Word
WordPress
Workday
Worldpay
X
XDR
XML
Xbox
Xerox
Xerox Connect
Yotta
YouTube
Youth Justice Board
Yunex
ZTE
Zebra
Zerologon
Zigbee
Zimbra
Zoom
Zyxel
cPanel
iCloud
iOS
iPad
iPhone
iWorld
vCenter
vSphere`;
