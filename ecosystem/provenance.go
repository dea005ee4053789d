package ecosystem

// Where statements come from, and what an import found.
var source = noun("Source", "src", "sources",
	"A document, feed, file, person or run that claims rest on.",
	enum("kind", "SourceKind", "document feed file person import model unknown", "what sort of source"),
	text("licence", "what its contents may be used for"),
	text("publisher", "who publishes it"),
	date("published", "when it came out"),
	truth("synthetic", "true where the data is made up for demonstration"),
	Field{Name: "retrieved", Type: Date, Says: "when it was read"},
)

var importRun = noun("ImportRun", "run", "importRuns",
	"One run of an import: what came in, how much, what was odd.",
	text("format", "the format read"),
	texts("files", "the files read, with their SHA-256"),
	enum("status", "RunStatus", "running done refused undone unknown", "how it ended"),
	text("started", "when it began, RFC 3339 in UTC"),
	text("finished", "when it ended, RFC 3339 in UTC"),
	whole("rows", "rows", "rows read"),
	whole("created", "things", "things made"),
	whole("updated", "things", "things changed"),
	whole("unchanged", "things", "things that were already so"),
	whole("findingCount", "findings", "findings in all; the most frequent kinds are kept with their count"),
)

var finding = noun("Finding", "fnd", "findings",
	"Something odd in a feed or a file: what, where, what would mend it.",
	text("rule", "the rule's name"),
	enum("severity", "FindingSeverity", "error warning note", "error: the row stayed out; warning: it came in; note: worth knowing"),
	text("file", "the file it stands in"),
	whole("row", "", "the row there, the header being 1"),
	text("column", "the column's header"),
	text("value", "what stands there"),
	prose("fix", "what would mend it"),
	whole("count", "times", "how often the rule spoke in this file"),
)
