package ecosystem

// Data assets and the standards they speak (ODI 2021 p6; DCAT 3).
// Access is four separate facts: spectrum, cost, restriction and licence. None
// is ever inferred from another: "public" is not "open".
var dataset = noun("Dataset", "dat", "datasets",
	"A data asset: a dataset, register, identifier, analysis, inventory or map.",
	enum("kind", "AssetKind", "dataset register identifier analysis inventory map unknown", "what sort of asset").from("ODI 2021 p6"),
	enum("side", "Side", "supply demand link outcome both unknown", "which side of the skills system it speaks of"),
	enum("existence", "Existence", "exists partial planned missing unclear unmapped unknown", "whether it exists; missing is a finding, unknown is not"),
	enum("spectrum", "Spectrum", "closed named group public open not_public none unknown", "where it stands on the data spectrum; none: there is nothing to place").from("ODI data spectrum"),
	text("spectrumBasis", "what the place on the spectrum rests on"),
	enum("cost", "Cost", "free paid unknown", "whether getting it costs money"),
	text("restriction", "the conditions of access, in the holder's words"),
	enum("legalBasis", "LegalBasis", "consent contract statute public_task licence custom unknown", "what the holder's handing out rests on"),
	text("licence", "the licence it is under, by name; never inferred"),
	text("format", "file format or media type"),
	link("accessUrl", "where one asks for it or gets it"),
	text("geography", "the area and the unit it is cut by"),
	text("occupationLevel", "the level at which it tells occupations apart"),
	text("updateFrequency", "how often it is renewed"),
	text("latestPeriod", "the newest period it covers"),
	enum("personalData", "PersonalData", "none aggregated anonymised personal unknown", "whether it is about people"),
	prose("quality", "what is known of its quality"),
	prose("purpose", "why it is collected"),
)

var standard = noun("Standard", "std", "standards",
	"A documented, reusable agreement for data: a data standard, classification, taxonomy or identifier scheme; missing ones too.",
	enum("kind", "StandardKind", "data_standard formal_standard classification taxonomy identifier_scheme extension unknown", "what sort of agreement"),
	enum("status", "StandardStatus", "exists proposed missing withdrawn unknown", "whether it exists"),
	text("scope", "what it is about"),
	text("version", "the version spoken of"),
)

// A flow is one value exchange (ODI: data, money, services, insight), real or
// wished for; who sends, who receives and what it carries are its links.
var flow = noun("Flow", "flo", "flows",
	"One exchange of value between actors, existing or not yet.",
	enum("valueKind", "ValueKind", "data funding service insight policy advice other unknown", "what is exchanged").from("ODI 2021 p8"),
	enum("status", "FlowStatus", "existing proposed blocked conditional missing ended unknown", "whether it runs; a map shows real exchanges apart from wished-for ones"),
	enum("channel", "Channel", "api feed file portal manual unknown", "the way it takes"),
	text("frequency", "how often it runs"),
	enum("legalBasis", "LegalBasis", "consent contract statute public_task licence custom unknown", "what it rests on: a duty, an agreement, custom"),
	enum("spectrum", "Spectrum", "closed named group public open not_public none unknown", "who may receive it"),
	prose("purpose", "what it is for"),
)
