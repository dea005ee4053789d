package ecosystem

// Learning, in the words of XCRI-CAP 1.2 and EN 15982 MLO: a provider (an
// [actor]) offers a course; a presentation is one run of it, held at a venue.
var course = noun("Course", "crs", "courses",
	"A learning opportunity that a provider offers; its runs are presentations.",
	enum("level", "CourseLevel", "fe he other unknown", "further education, higher education or other"),
	enum("mode", "StudyMode", "full_time part_time flexible unknown", "how it is studied").from("XCRI-CAP studyMode"),
	enum("delivery", "Delivery", "classroom online work_based blended unknown", "where teaching happens; online courses belong to no area"),
	enum("reach", "Reach", "local national unknown", "whom it is offered to"),
	text("qualificationLevel", "the level of what it leads to, as its source says it"),
	prose("prerequisite", "what one needs before").from("XCRI-CAP prerequisite"),
	prose("outcome", "what the provider says it leads to").from("XCRI-CAP careerOutcome, leadsTo"),
	whole("cohortSize", "graduates", "how many its outcome figures rest on").from("Discover Uni COMPOP"),
	whole("responseRate", "percent", "how many of them answered").from("Discover Uni COMRESP_RATE"),
	enum("cohortBasis", "CohortBasis", "own pooled none unknown", "whether outcome figures are this course's own").from("Discover Uni COMAGG"),
	date("latestCohort", "the year the newest outcome figures are for"),
)

var presentation = noun("Presentation", "pre", "presentations",
	"One run of a course: when, where, how, for how many.",
	date("start", "its first day").from("XCRI-CAP mlo:start"),
	date("end", "its last day").from("XCRI-CAP end"),
	text("duration", "how long, as its source says it").from("XCRI-CAP mlo:duration"),
	enum("mode", "StudyMode", "full_time part_time flexible unknown", "how it is studied").from("XCRI-CAP studyMode"),
	enum("delivery", "Delivery", "classroom online work_based blended unknown", "where teaching happens"),
	enum("pattern", "AttendancePattern", "daytime evening twilight day_release weekend customised unknown", "when one attends").from("XCRI-CAP attendancePattern"),
	whole("places", "learners", "how many can take part").from("XCRI-CAP mlo:places"),
	enum("placesBasis", "PlacesBasis", "stated estimated unknown", "where the number of places comes from"),
	text("cost", "what it costs, as its source says it").from("XCRI-CAP mlo:cost"),
)

var venue = noun("Venue", "ven", "venues",
	"A site where courses are held.",
	text("address", "postal address"),
	text("postcode", "postal code"),
	degree("latitude", "north of the equator, WGS 84"),
	degree("longitude", "east of Greenwich, WGS 84"),
)

var qualification = noun("Qualification", "qua", "qualifications",
	"What a course leads to: an award with a title.",
	text("level", "educational level"),
	text("awardedBy", "the body that awards it, by name"),
)

var subject = noun("Subject", "sub", "subjects",
	"A heading of a subject classification, such as a sector subject area or a CAH subject.",
	text("scheme", "the classification: ssa, cah"),
	text("code", "the code there; text, as leading zeros count"),
	text("level", "its level or tier there"),
)

var industry = noun("Industry", "ind", "industries",
	"A heading of an industry classification.",
	text("scheme", "the classification: sic2007"),
	text("code", "the code there; text, as leading zeros count"),
	text("level", "section or subclass"),
)
