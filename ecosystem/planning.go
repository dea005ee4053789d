package ecosystem

var useCaseStatusEnum = oneOf("UseCaseStatus", "Where a use case stands.",
	Word{"proposed", "Somebody named it."},
	Word{"to_explore", "To be looked into."},
	Word{"to_prioritise", "To be weighed against others."},
	Word{"prioritised", "Chosen."},
	Word{"doing", "Under way."},
	Word{"done", "Done."},
	Word{"dropped", "Given up."},
	Word{"unknown", "Not known."},
)

var viabilityEnum = oneOf("Viability", "How likely a use case is to work.",
	Word{"unset", "Nobody has said."},
	Word{"low", "Unlikely."},
	Word{"medium", "Possible."},
	Word{"high", "Likely."},
)

// What the map is for and what stands in the way: use cases, barriers,
// opportunities, and what was recommended (ODI 2021, p10 to 18).
var useCase = noun("UseCase", "use", "useCases",
	"What people want to do with the data.",
	text("origin", "where the idea comes from"),
	enum("status", useCaseStatusEnum, "where it stands").called("useCaseStatus"),
	enum("priority", priorityEnum, "how much it matters"),
	whole("rank", "", "its place in the order of priority, 1 first"),
	enum("viability", viabilityEnum, "how likely it is to work"),
	prose("notes", "what speaks for and against it"),
)

var categoryEnum = oneOf("Category", "What sort of barrier or opportunity.",
	Word{"standards", "Standards."},
	Word{"access", "Getting at data."},
	Word{"cost", "Money."},
	Word{"missing_data", "Data that is not there."},
	Word{"technology", "Technology."},
	Word{"governance", "Who decides."},
	Word{"knowledge", "Knowing how."},
	Word{"incentive", "Reasons to take part."},
	Word{"method", "How things are worked out."},
	Word{"advocacy", "Speaking for it."},
	Word{"link", "Joining supply to demand."},
	Word{"leadership", "Who leads."},
	Word{"service", "A service."},
	Word{"data", "Data."},
	Word{"engagement", "Bringing people in."},
	Word{"scale", "Size."},
	Word{"funding", "Who pays."},
	Word{"other", "Something else."},
	Word{"unknown", "Not known."},
)

var severityEnum = oneOf("Severity", "How much a barrier hinders.",
	Word{"low", "A little."},
	Word{"medium", "Markedly."},
	Word{"high", "It stops things."},
	Word{"unset", "Nobody has said."},
)

var barrierStatusEnum = oneOf("BarrierStatus", "Whether a barrier still stands.",
	Word{"open", "It stands."},
	Word{"eased", "It is lower than it was."},
	Word{"gone", "It is gone."},
	Word{"unknown", "Not known."},
)

var barrier = noun("Barrier", "bar", "barriers",
	"What hinders a use case, a flow or the use of a dataset.",
	enum("side", sideEnum, "which side of the skills system it is on"),
	enum("category", categoryEnum, "what sort of barrier"),
	prose("cause", "why it is there"),
	prose("effect", "what comes of it"),
	enum("severity", severityEnum, "how much it hinders").called("barrierSeverity"),
	enum("status", barrierStatusEnum, "whether it still stands").called("barrierStatus"),
)

var opportunity = noun("Opportunity", "opp", "opportunities",
	"What could make things better.",
	enum("category", categoryEnum, "what sort of opportunity"),
)

var horizonEnum = oneOf("Horizon", "When something is meant to happen.",
	Word{"immediate", "Now."},
	Word{"short", "Within 3 months."},
	Word{"medium", "In 3 to 12 months."},
	Word{"long", "In more than 12 months."},
	Word{"unset", "Nobody has said."},
)

var workStatusEnum = oneOf("WorkStatus", "Where a piece of work stands.",
	Word{"proposed", "Somebody advises it."},
	Word{"accepted", "It will be done."},
	Word{"doing", "Under way."},
	Word{"done", "Done."},
	Word{"dropped", "Given up."},
	Word{"conditional", "It will be done if something else is."},
	Word{"unknown", "Not known."},
)

var recommendation = noun("Recommendation", "rec", "recommendations",
	"What somebody advises to do.",
	enum("horizon", horizonEnum, "immediate, short 0 to 3, medium 3 to 12, long over 12 months").from("ODI 2021 p13"),
	whole("horizonMonthsMin", "months", "the earliest it is meant for, counted from its source's date"),
	whole("horizonMonthsMax", "months", "the latest it is meant for"),
	whole("order", "", "its place among its source's recommendations"),
	enum("status", workStatusEnum, "where it stands").called("workStatus"),
	date("due", "when it is due"),
)

var action = noun("Action", "atn", "actions",
	"One step of a recommendation.",
	enum("status", workStatusEnum, "where it stands").called("workStatus"),
	whole("order", "", "its place among the steps"),
	date("due", "when it is due"),
	prose("outcome", "what came of it"),
)

var pilot = noun("Pilot", "pil", "pilots",
	"A small trial of a use case.",
	enum("status", workStatusEnum, "where it stands").called("workStatus"),
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

// What people keep of the page, to show it to others.
var savedView = noun("SavedView", "vew", "savedViews",
	"A view of the page that somebody kept under a name: what it shows, in which order it is told, and what is pinned on it.",
	text("address", "where the page shows it, from its path on, such as /?lanes=kind"),
	whole("order", "", "its place in the tour, 1 first; none: it is in no tour"),
	whole("moment", "", "the revision that it names; none: it shows the newest"),
)
