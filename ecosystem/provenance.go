package ecosystem

var sourceKindEnum = oneOf("SourceKind", "What sort of source.",
	Word{"document", "A document."},
	Word{"feed", "A feed."},
	Word{"file", "A file."},
	Word{"person", "A person."},
	Word{"import", "An import."},
	Word{"model", "A computation."},
	Word{"unknown", "Not known."},
)

// Where statements come from, and what an import found.
var source = noun("Source", "src", "sources",
	"A document, feed, file, person or run that claims rest on.",
	enum("kind", sourceKindEnum, "what sort of source").called("sourceKind"),
	text("licence", "what its contents may be used for"),
	text("publisher", "who publishes it"),
	text("credit", "the words in which whoever passes its contents on credits it"),
	date("published", "when it came out"),
	truth("synthetic", "true where the data is made up for demonstration"),
	Field{Name: "retrieved", Type: Date, Says: "when it was read"},
)

var runStatusEnum = oneOf("RunStatus", "How an import ended.",
	Word{"running", "It is under way, or was cut off."},
	Word{"done", "It is in."},
	Word{"refused", "It was refused."},
	Word{"undone", "It was taken back."},
	Word{"unknown", "Not known."},
)

var importRun = noun("ImportRun", "run", "importRuns",
	"One run of an import: what came in, how much, what was odd.",
	text("format", "the format read"),
	texts("files", "the files read, with their SHA-256"),
	enum("status", runStatusEnum, "how it ended").called("runStatus"),
	text("started", "when it began, RFC 3339 in UTC"),
	text("finished", "when it ended, RFC 3339 in UTC"),
	whole("rows", "rows", "rows read"),
	whole("created", "things", "things made"),
	whole("updated", "things", "things changed"),
	whole("unchanged", "things", "things that were already so"),
	whole("findingCount", "findings", "findings in all; the most frequent kinds are kept with their count"),
)

var findingSeverityEnum = oneOf("FindingSeverity", "How much a finding matters.",
	Word{"error", "The row stayed out."},
	Word{"warning", "The row came in."},
	Word{"note", "Worth knowing."},
)

var finding = noun("Finding", "fnd", "findings",
	"Something odd in a feed or a file: what, where, what would mend it.",
	text("rule", "the rule's name"),
	enum("severity", findingSeverityEnum, "error: the row stayed out; warning: it came in; note: worth knowing").called("findingSeverity"),
	text("file", "the file it stands in"),
	whole("row", "", "the row there, the header being 1"),
	text("column", "the column's header"),
	text("value", "what stands there"),
	prose("fix", "what would mend it"),
	whole("count", "times", "how often the rule spoke in this file"),
)
