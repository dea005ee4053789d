// Code generated from the tables of nouns and links. DO NOT EDIT.

package ecosystem

// The kinds of things, one for each noun of the model, and of what is said between and about them.
const (
	KindActor               Kind = "Actor"               // A person, organisation or group that takes part in the ecosystem; a provider of courses is an actor too.
	KindDataset             Kind = "Dataset"             // A data asset: a dataset, register, identifier, analysis, inventory or map.
	KindStandard            Kind = "Standard"            // A documented, reusable agreement for data: a data standard, classification, taxonomy or identifier scheme; missing ones too.
	KindFlow                Kind = "Flow"                // One exchange of value between actors, existing or not yet.
	KindCourse              Kind = "Course"              // A learning opportunity that a provider offers; its runs are presentations.
	KindOccupation          Kind = "Occupation"          // A group of jobs in a classification, at any level, or one that a source only names.
	KindPlace               Kind = "Place"               // An area: a borough, a sub-region, a country.
	KindUseCase             Kind = "UseCase"             // What people want to do with the data.
	KindSoftware            Kind = "Software"            // A system or product in which data sits or travels.
	KindInitiative          Kind = "Initiative"          // A programme, project, product, platform, study or collaboration.
	KindPresentation        Kind = "Presentation"        // One run of a course: when, where, how, for how many.
	KindVenue               Kind = "Venue"               // A site where courses are held.
	KindQualification       Kind = "Qualification"       // What a course leads to: an award with a title.
	KindSubject             Kind = "Subject"             // A heading of a subject classification, such as a sector subject area or a CAH subject.
	KindIndustry            Kind = "Industry"            // A heading of an industry classification.
	KindBarrier             Kind = "Barrier"             // What hinders a use case, a flow or the use of a dataset.
	KindOpportunity         Kind = "Opportunity"         // What could make things better.
	KindRecommendation      Kind = "Recommendation"      // What somebody advises to do.
	KindAction              Kind = "Action"              // One step of a recommendation.
	KindPilot               Kind = "Pilot"               // A small trial of a use case.
	KindQuestion            Kind = "Question"            // A question that people ask of the ecosystem; its name is the question.
	KindEvent               Kind = "Event"               // A workshop, a publication: an occasion on which things were said.
	KindTerm                Kind = "Term"                // A word of the glossary; its description is the definition.
	KindSavedView           Kind = "SavedView"           // A view of the page that somebody kept under a name: what it shows, in which order it is told, and what is pinned on it.
	KindSource              Kind = "Source"              // A document, feed, file, person or run that claims rest on.
	KindImportRun           Kind = "ImportRun"           // One run of an import: what came in, how much, what was odd.
	KindFinding             Kind = "Finding"             // Something odd in a feed or a file: what, where, what would mend it.
	KindAttributeDefinition Kind = "AttributeDefinition" // A field of one's own: what things of a kind may say beside what the model has. Administrators make them.
	KindLink                Kind = "Link"                // A typed, directed relation between two things. It rests on claims.
	KindClaim               Kind = "Claim"               // One statement by somebody about a thing, a link or a field, with what it rests on.
)

// The types of links; each is read "from … to".
const (
	LinkStewards             LinkType = "STEWARDS"               // collects, keeps and gives access to
	LinkCreates              LinkType = "CREATES"                // creates
	LinkAggregates           LinkType = "AGGREGATES"             // compiles from several sources
	LinkPublishes            LinkType = "PUBLISHES"              // publishes
	LinkCollects             LinkType = "COLLECTS"               // collects
	LinkContributesTo        LinkType = "CONTRIBUTES_TO"         // contributes data to
	LinkCouldCollect         LinkType = "COULD_COLLECT"          // could collect, if asked
	LinkUses                 LinkType = "USES"                   // uses
	LinkDerivedFrom          LinkType = "DERIVED_FROM"           // is derived from
	LinkSubstitutes          LinkType = "SUBSTITUTES"            // can stand in for
	LinkSends                LinkType = "SENDS"                  // sends
	LinkReceives             LinkType = "RECEIVES"               // receives
	LinkCarries              LinkType = "CARRIES"                // carries
	LinkVia                  LinkType = "VIA"                    // passes through
	LinkInFormat             LinkType = "IN_FORMAT"              // is written in
	LinkMayAccess            LinkType = "MAY_ACCESS"             // may access
	LinkRestrictedBy         LinkType = "RESTRICTED_BY"          // is restricted by
	LinkConformsTo           LinkType = "CONFORMS_TO"            // conforms to
	LinkLacksStandard        LinkType = "LACKS_STANDARD"         // needs and lacks
	LinkAdopts               LinkType = "ADOPTS"                 // has adopted
	LinkSupports             LinkType = "SUPPORTS"               // can read or write
	LinkExtends              LinkType = "EXTENDS"                // extends
	LinkUnderpins            LinkType = "UNDERPINS"              // underpins
	LinkUsesSoftware         LinkType = "USES_SOFTWARE"          // uses
	LinkSupplies             LinkType = "SUPPLIES"               // supplies
	LinkPartOf               LinkType = "PART_OF"                // is part of
	LinkMemberOf             LinkType = "MEMBER_OF"              // is a member of
	LinkBasedIn              LinkType = "BASED_IN"               // is based in
	LinkFunded               LinkType = "FUNDED"                 // funded
	LinkCommissioned         LinkType = "COMMISSIONED"           // commissioned
	LinkLeads                LinkType = "LEADS"                  // leads
	LinkOwns                 LinkType = "OWNS"                   // is responsible for
	LinkSupported            LinkType = "SUPPORTED"              // supported
	LinkRan                  LinkType = "RAN"                    // ran
	LinkParticipatedIn       LinkType = "PARTICIPATED_IN"        // took part in
	LinkAuthored             LinkType = "AUTHORED"               // wrote
	LinkProduced             LinkType = "PRODUCED"               // produced
	LinkReportedIn           LinkType = "REPORTED_IN"            // is reported in
	LinkFeedsUseCase         LinkType = "FEEDS_USE_CASE"         // feeds
	LinkNeededFor            LinkType = "NEEDED_FOR"             // is needed for
	LinkBenefitsFrom         LinkType = "BENEFITS_FROM"          // benefits from
	LinkHinders              LinkType = "HINDERS"                // hinders
	LinkAddresses            LinkType = "ADDRESSES"              // addresses
	LinkTargets              LinkType = "TARGETS"                // is addressed to
	LinkAppliesTo            LinkType = "APPLIES_TO"             // is about
	LinkBuildsOn             LinkType = "BUILDS_ON"              // builds on
	LinkStepOf               LinkType = "STEP_OF"                // is a step of
	LinkTests                LinkType = "TESTS"                  // tests
	LinkAskedBy              LinkType = "ASKED_BY"               // was asked by
	LinkPins                 LinkType = "PINS"                   // pins
	LinkOffers               LinkType = "OFFERS"                 // offers
	LinkHasPresentation      LinkType = "HAS_PRESENTATION"       // runs as
	LinkHeldAt               LinkType = "HELD_AT"                // is held at
	LinkInPlace              LinkType = "IN_PLACE"               // lies in
	LinkLeadsToQualification LinkType = "LEADS_TO_QUALIFICATION" // leads to
	LinkHasSubject           LinkType = "HAS_SUBJECT"            // is about
	LinkLeadsToOccupation    LinkType = "LEADS_TO_OCCUPATION"    // leads to
	LinkSameAs               LinkType = "SAME_AS"                // is the same thing as
	LinkDifferentFrom        LinkType = "DIFFERENT_FROM"         // looks like but is another thing than
	LinkBroader              LinkType = "BROADER"                // belongs under
	LinkWithin               LinkType = "WITHIN"                 // lies within
	LinkNeighbours           LinkType = "NEIGHBOURS"             // shares a boundary with
	LinkCovers               LinkType = "COVERS"                 // is about
	LinkOfSector             LinkType = "OF_SECTOR"              // works in
	LinkObservedIn           LinkType = "OBSERVED_IN"            // was counted in
	LinkFoundBy              LinkType = "FOUND_BY"               // was found by
	LinkConcerns             LinkType = "CONCERNS"               // is about
	LinkReadFrom             LinkType = "READ_FROM"              // read
)
