package ecosystem

var priorityEnum = oneOf("Priority", "How much it matters.",
	Word{"high", "First."},
	Word{"medium", "Next."},
	Word{"low", "Later."},
	Word{"unset", "Nobody has said."},
)

var actorKindEnum = oneOf("ActorKind", "What sort of actor.",
	Word{"organisation", "A body with a name and a seat."},
	Word{"partnership", "Bodies that act together under an agreement."},
	Word{"network", "Bodies and people in loose contact."},
	Word{"public_office", "An office of the state or of local government."},
	Word{"actor_group", "A category such as employers or colleges, that nobody can be written to."},
	Word{"organisational_unit", "A part of an organisation."},
	Word{"role", "What somebody does, whoever it is."},
	Word{"person", "One human being."},
	Word{"unknown", "Not known."},
)

var engagementEnum = oneOf("Engagement", "How far the project has come with an actor.",
	Word{"project_partner", "It runs the project."},
	Word{"workshop_category", "It was named in a workshop, as a category."},
	Word{"participated", "It took part in an event."},
	Word{"in_conversation", "Talks are under way."},
	Word{"to_engage", "It is to be spoken to."},
	Word{"contacted", "It was written to or called."},
	Word{"declined", "It does not want to take part."},
	Word{"unknown", "Not known."},
)

// Actors and what they run: who takes part in the ecosystem (ODI, Mapping data
// ecosystems in the education sector, 2021, p6).
var actor = noun("Actor", "act", "actors",
	"A person, organisation or group that takes part in the ecosystem; a provider of courses is an actor too.",
	enum("kind", actorKindEnum, "what sort of actor").from("ODI 2021 p6").called("actorKind"),
	text("sector", "the field it works in, in plain words"),
	truth("namedIndividually", "false for a category such as \"employers\", true for one that can be addressed"),
	enum("engagement", engagementEnum, "how far the project has come with it").from("ODI 2021 p14"),
	enum("priority", priorityEnum, "how much it matters to engage it"),
	degree("latitude", "north of the equator, WGS 84"),
	degree("longitude", "east of Greenwich, WGS 84"),
)

var software = noun("Software", "sof", "software",
	"A system or product in which data sits or travels.",
	text("kind", "what sort of system, in plain words").called("softwareKind"),
	text("version", "the version spoken of"),
)

var initiativeKindEnum = oneOf("InitiativeKind", "What sort of undertaking.",
	Word{"programme", "A programme."},
	Word{"funding_programme", "A programme that gives money."},
	Word{"project", "A project."},
	Word{"product", "A product."},
	Word{"platform", "A platform."},
	Word{"research", "A study."},
	Word{"event", "An event."},
	Word{"collaboration", "Working together."},
	Word{"other", "Something else."},
	Word{"unknown", "Not known."},
)

var initiativeStatusEnum = oneOf("InitiativeStatus", "Where an undertaking stands.",
	Word{"planned", "Planned."},
	Word{"running", "Running."},
	Word{"ended", "Ended."},
	Word{"unknown", "Not known."},
)

var initiative = noun("Initiative", "ini", "initiatives",
	"A programme, project, product, platform, study or collaboration.",
	enum("kind", initiativeKindEnum, "what sort of undertaking").called("initiativeKind"),
	text("period", "when it runs, as its source says it"),
	enum("status", initiativeStatusEnum, "where it stands").called("initiativeStatus"),
)
