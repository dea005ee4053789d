package ecosystem

// Actors and what they run: who takes part in the ecosystem (ODI, Mapping data
// ecosystems in the education sector, 2021, p6).
var actor = noun("Actor", "act", "actors",
	"A person, organisation or group that takes part in the ecosystem; a provider of courses is an actor too.",
	enum("kind", "ActorKind", "organisation partnership network public_office actor_group organisational_unit role person unknown",
		"what sort of actor").from("ODI 2021 p6"),
	text("sector", "the field it works in, in plain words"),
	truth("namedIndividually", "false for a category such as \"employers\", true for one that can be addressed"),
	enum("engagement", "Engagement", "project_partner workshop_category participated in_conversation to_engage contacted declined unknown",
		"how far the project has come with it").from("ODI 2021 p14"),
	enum("priority", "Priority", "high medium low unset", "how much it matters to engage it"),
)

var software = noun("Software", "sof", "software",
	"A system or product in which data sits or travels.",
	text("kind", "what sort of system, in plain words"),
	text("version", "the version spoken of"),
)

var initiative = noun("Initiative", "ini", "initiatives",
	"A programme, project, product, platform, study or collaboration.",
	enum("kind", "InitiativeKind", "programme funding_programme project product platform research event collaboration other unknown", "what sort of undertaking"),
	text("period", "when it runs, as its source says it"),
	enum("status", "InitiativeStatus", "planned running ended unknown", "where it stands"),
)
