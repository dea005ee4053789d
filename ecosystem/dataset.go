package ecosystem

var assetKindEnum = oneOf("AssetKind", "What sort of data asset.",
	Word{"dataset", "A collection of data."},
	Word{"register", "An authoritative list."},
	Word{"identifier", "A scheme of identifiers."},
	Word{"analysis", "Findings made from data."},
	Word{"inventory", "A list of data assets."},
	Word{"map", "A map."},
	Word{"unknown", "Not known."},
)

var sideEnum = oneOf("Side", "Which side of the skills system.",
	Word{"supply", "What is taught."},
	Word{"demand", "What work asks for."},
	Word{"link", "What joins the two."},
	Word{"outcome", "What came of it."},
	Word{"both", "Supply and demand."},
	Word{"unknown", "Not known."},
)

var existenceEnum = oneOf("Existence", "Whether a dataset exists.",
	Word{"exists", "It exists."},
	Word{"partial", "It exists in part."},
	Word{"planned", "It is planned."},
	Word{"missing", "It is known not to exist: a finding."},
	Word{"unclear", "Sources leave it open."},
	Word{"unmapped", "It exists somewhere and nobody has looked where."},
	Word{"unknown", "Not known."},
)

var spectrumEnum = oneOf("Spectrum", "Where data stands on the data spectrum: who may have it. Cost, restriction and licence are separate facts.",
	Word{"closed", "Nobody outside the holder."},
	Word{"named", "Those named in a contract or agreement."},
	Word{"group", "Those of a group, after authentication."},
	Word{"public", "Anyone may see it, under terms that limit its use."},
	Word{"open", "Anyone may use and share it, under an open licence."},
	Word{"not_public", "Not public; who may have it is not known."},
	Word{"none", "There is nothing to place."},
	Word{"unknown", "Not known."},
)

var costEnum = oneOf("Cost", "Whether getting it costs money.",
	Word{"free", "It costs nothing."},
	Word{"paid", "It has to be paid for."},
	Word{"unknown", "Not known."},
)

var legalBasisEnum = oneOf("LegalBasis", "What handing data out rests on.",
	Word{"consent", "The consent of those it is about."},
	Word{"contract", "A contract or agreement."},
	Word{"statute", "A duty by law."},
	Word{"public_task", "A public task."},
	Word{"licence", "A licence."},
	Word{"custom", "Nothing but custom."},
	Word{"unknown", "Not known."},
)

var personalDataEnum = oneOf("PersonalData", "Whether it is about people.",
	Word{"none", "It is not about people."},
	Word{"aggregated", "It counts people."},
	Word{"anonymised", "It is about people who cannot be told."},
	Word{"personal", "It is about people who can be told."},
	Word{"unknown", "Not known."},
)

// Data assets and the standards they speak (ODI 2021 p6; DCAT 3).
// Access is four separate facts: spectrum, cost, restriction and licence. None
// is ever inferred from another: "public" is not "open".
var dataset = noun("Dataset", "dat", "datasets",
	"A data asset: a dataset, register, identifier, analysis, inventory or map.",
	enum("kind", assetKindEnum, "what sort of asset").from("ODI 2021 p6").called("datasetKind"),
	enum("side", sideEnum, "which side of the skills system it speaks of"),
	enum("existence", existenceEnum, "whether it exists; missing is a finding, unknown is not"),
	enum("spectrum", spectrumEnum, "where it stands on the data spectrum; none: there is nothing to place").from("ODI data spectrum"),
	text("spectrumBasis", "what the place on the spectrum rests on"),
	enum("cost", costEnum, "whether getting it costs money"),
	text("restriction", "the conditions of access, in the holder's words"),
	enum("legalBasis", legalBasisEnum, "what the holder's handing out rests on"),
	text("licence", "the licence it is under, by name; never inferred"),
	text("format", "file format or media type"),
	link("accessUrl", "where one asks for it or gets it"),
	text("geography", "the area and the unit it is cut by"),
	text("occupationLevel", "the level at which it tells occupations apart").called("occupationDetail"),
	text("updateFrequency", "how often it is renewed"),
	text("latestPeriod", "the newest period it covers"),
	enum("personalData", personalDataEnum, "whether it is about people"),
	prose("quality", "what is known of its quality"),
	prose("purpose", "why it is collected"),
)

var standardKindEnum = oneOf("StandardKind", "What sort of agreement.",
	Word{"data_standard", "How data is written down."},
	Word{"formal_standard", "A standard of a standards body."},
	Word{"classification", "A system of classes with codes."},
	Word{"taxonomy", "A tree of terms."},
	Word{"identifier_scheme", "How things are named."},
	Word{"extension", "An addition to another standard."},
	Word{"unknown", "Not known."},
)

var standardStatusEnum = oneOf("StandardStatus", "Whether a standard exists.",
	Word{"exists", "It exists."},
	Word{"proposed", "It is proposed."},
	Word{"missing", "It is known not to exist: a finding."},
	Word{"withdrawn", "It was withdrawn."},
	Word{"unknown", "Not known."},
)

var standard = noun("Standard", "std", "standards",
	"A documented, reusable agreement for data: a data standard, classification, taxonomy or identifier scheme; missing ones too.",
	enum("kind", standardKindEnum, "what sort of agreement").called("standardKind"),
	enum("status", standardStatusEnum, "whether it exists").called("standardStatus"),
	text("scope", "what it is about"),
	text("version", "the version spoken of"),
)

var valueKindEnum = oneOf("ValueKind", "What is exchanged.",
	Word{"data", "Data."},
	Word{"funding", "Money."},
	Word{"service", "A service."},
	Word{"insight", "Findings and understanding."},
	Word{"policy", "Rules and priorities."},
	Word{"advice", "Advice."},
	Word{"other", "Something else."},
	Word{"unknown", "Not known."},
)

var flowStatusEnum = oneOf("FlowStatus", "Whether an exchange runs.",
	Word{"existing", "It runs."},
	Word{"proposed", "Somebody wants it."},
	Word{"blocked", "It is held up."},
	Word{"conditional", "It runs if something else is done first."},
	Word{"missing", "It is known not to run: a finding."},
	Word{"ended", "It ran once."},
	Word{"unknown", "Not known."},
)

var channelEnum = oneOf("Channel", "The way an exchange takes.",
	Word{"api", "An interface for programs."},
	Word{"feed", "A feed that is fetched."},
	Word{"file", "Files sent."},
	Word{"portal", "A web page to look at."},
	Word{"manual", "By hand."},
	Word{"unknown", "Not known."},
)

// A flow is one value exchange (ODI: data, money, services, insight), real or
// wished for; who sends, who receives and what it carries are its links.
var flow = noun("Flow", "flo", "flows",
	"One exchange of value between actors, existing or not yet.",
	enum("valueKind", valueKindEnum, "what is exchanged").from("ODI 2021 p8"),
	enum("status", flowStatusEnum, "whether it runs; a map shows real exchanges apart from wished-for ones").called("flowStatus"),
	enum("channel", channelEnum, "the way it takes"),
	text("frequency", "how often it runs"),
	enum("legalBasis", legalBasisEnum, "what it rests on: a duty, an agreement, custom"),
	enum("spectrum", spectrumEnum, "who may receive it"),
	prose("purpose", "what it is for"),
)
