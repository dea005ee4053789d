package ecosystem

var courseLevelEnum = oneOf("CourseLevel", "The level of a course.",
	Word{"fe", "Further education."},
	Word{"he", "Higher education."},
	Word{"other", "Other."},
	Word{"unknown", "Not known."},
)

var studyModeEnum = oneOf("StudyMode", "How a course is studied.",
	Word{"full_time", "Full time."},
	Word{"part_time", "Part time."},
	Word{"flexible", "As the learner likes."},
	Word{"unknown", "Not known."},
)

var deliveryEnum = oneOf("Delivery", "Where teaching happens.",
	Word{"classroom", "In a room."},
	Word{"online", "Online; it belongs to no area."},
	Word{"work_based", "At work."},
	Word{"blended", "In a room and online."},
	Word{"unknown", "Not known."},
)

var reachEnum = oneOf("Reach", "Whom a course is offered to.",
	Word{"local", "Those nearby."},
	Word{"national", "Anyone in the country."},
	Word{"unknown", "Not known."},
)

var cohortBasisEnum = oneOf("CohortBasis", "Whether outcome figures are a course's own.",
	Word{"own", "Of this course."},
	Word{"pooled", "Of courses or years taken together."},
	Word{"none", "There are none."},
	Word{"unknown", "Not known."},
)

// Learning, in the words of XCRI-CAP 1.2 and EN 15982 MLO: a provider (an
// [actor]) offers a course; a presentation is one run of it, held at a venue.
var course = noun("Course", "crs", "courses",
	"A learning opportunity that a provider offers; its runs are presentations.",
	enum("level", courseLevelEnum, "further education, higher education or other").called("courseLevel"),
	enum("mode", studyModeEnum, "how it is studied").from("XCRI-CAP studyMode"),
	enum("delivery", deliveryEnum, "where teaching happens; online courses belong to no area"),
	enum("reach", reachEnum, "whom it is offered to"),
	text("qualificationLevel", "the level of what it leads to, as its source says it"),
	prose("prerequisite", "what one needs before").from("XCRI-CAP prerequisite"),
	prose("outcome", "what the provider says it leads to").from("XCRI-CAP careerOutcome, leadsTo"),
	whole("cohortSize", "graduates", "how many its outcome figures rest on").from("Discover Uni COMPOP"),
	whole("responseRate", "percent", "how many of them answered").from("Discover Uni COMRESP_RATE"),
	enum("cohortBasis", cohortBasisEnum, "whether outcome figures are this course's own").from("Discover Uni COMAGG"),
	date("latestCohort", "the year the newest outcome figures are for"),
)

var attendancePatternEnum = oneOf("AttendancePattern", "When one attends.",
	Word{"daytime", "By day."},
	Word{"evening", "In the evening."},
	Word{"twilight", "In the late afternoon."},
	Word{"day_release", "A day off work each week."},
	Word{"weekend", "At the weekend."},
	Word{"customised", "As agreed."},
	Word{"unknown", "Not known."},
)

var placesBasisEnum = oneOf("PlacesBasis", "Where a number of places comes from.",
	Word{"stated", "The provider says so."},
	Word{"estimated", "Somebody estimated it."},
	Word{"unknown", "Not known."},
)

var presentation = noun("Presentation", "pre", "presentations",
	"One run of a course: when, where, how, for how many.",
	date("start", "its first day").from("XCRI-CAP mlo:start"),
	date("end", "its last day").from("XCRI-CAP end"),
	text("duration", "how long, as its source says it").from("XCRI-CAP mlo:duration"),
	enum("mode", studyModeEnum, "how it is studied").from("XCRI-CAP studyMode"),
	enum("delivery", deliveryEnum, "where teaching happens"),
	enum("pattern", attendancePatternEnum, "when one attends").from("XCRI-CAP attendancePattern"),
	whole("places", "learners", "how many can take part").from("XCRI-CAP mlo:places").called("seats"),
	enum("placesBasis", placesBasisEnum, "where the number of places comes from").called("seatsBasis"),
	text("cost", "what it costs, as its source says it").from("XCRI-CAP mlo:cost").called("price"),
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
