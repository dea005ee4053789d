package ecosystem

// What the map is for and what stands in the way: use cases, barriers,
// opportunities, and what was recommended (ODI 2021, p10 to 18).
var useCase = noun("UseCase", "use", "useCases",
	"What people want to do with the data.",
	text("origin", "where the idea comes from"),
	enum("status", "UseCaseStatus", "proposed to_explore to_prioritise prioritised doing done dropped unknown", "where it stands"),
	enum("priority", "Priority", "high medium low unset", "how much it matters"),
	whole("rank", "", "its place in the order of priority, 1 first"),
	enum("viability", "Viability", "unset low medium high", "how likely it is to work"),
	prose("notes", "what speaks for and against it"),
)

const categories = "standards access cost missing_data technology governance knowledge incentive method advocacy " +
	"link leadership service data engagement scale funding other unknown"

var barrier = noun("Barrier", "bar", "barriers",
	"What hinders a use case, a flow or the use of a dataset.",
	enum("side", "Side", "supply demand link outcome both unknown", "which side of the skills system it is on"),
	enum("category", "Category", categories, "what sort of barrier"),
	prose("cause", "why it is there"),
	prose("effect", "what comes of it"),
	enum("severity", "Severity", "low medium high unset", "how much it hinders"),
	enum("status", "BarrierStatus", "open eased gone unknown", "whether it still stands"),
)

var opportunity = noun("Opportunity", "opp", "opportunities",
	"What could make things better.",
	enum("category", "Category", categories, "what sort of opportunity"),
)

const (
	horizons   = "immediate short medium long unset"
	workStates = "proposed accepted doing done dropped conditional unknown"
)

var recommendation = noun("Recommendation", "rec", "recommendations",
	"What somebody advises to do.",
	enum("horizon", "Horizon", horizons, "immediate, short 0 to 3, medium 3 to 12, long over 12 months").from("ODI 2021 p13"),
	whole("horizonMonthsMin", "months", "the earliest it is meant for, counted from its source's date"),
	whole("horizonMonthsMax", "months", "the latest it is meant for"),
	whole("order", "", "its place among its source's recommendations"),
	enum("status", "WorkStatus", workStates, "where it stands"),
	date("due", "when it is due"),
)

var action = noun("Action", "atn", "actions",
	"One step of a recommendation.",
	enum("status", "WorkStatus", workStates, "where it stands"),
	whole("order", "", "its place among the steps"),
	date("due", "when it is due"),
	prose("outcome", "what came of it"),
)

var pilot = noun("Pilot", "pil", "pilots",
	"A small trial of a use case.",
	enum("status", "WorkStatus", workStates, "where it stands"),
	date("due", "when it is due"),
	prose("outcome", "what came of it"),
)

var question = noun("Question", "que", "questions",
	"A question that people ask of the ecosystem; its name is the question.",
	text("raisedIn", "the sort of occasion it was raised on"),
	text("savedQuery", "the operation that answers it"),
	prose("answer", "the last answer"),
)

var event = noun("Event", "evt", "events",
	"A workshop, a publication: an occasion on which things were said.",
	date("date", "when it was"),
	whole("attendance", "people", "how many took part"),
	text("format", "what sort of occasion"),
)

var term = noun("Term", "trm", "terms",
	"A word of the glossary; its description is the definition.",
)
